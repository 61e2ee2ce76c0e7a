// Dates and times in many places, in time zones, by fields and by styles.
const date = new Date(Date.UTC(2024, 2, 9, 15, 4, 5, 678));
for (const locale of ['en-US', 'en-GB', 'de-DE', 'fr-FR', 'es-MX', 'it-IT', 'pt-BR', 'pl-PL', 'cs-CZ', 'ru-RU', 'ja-JP', 'zh-CN', 'ko-KR', 'hi-IN', 'nl-NL', 'sv-SE', 'fi-FI']) {
  console.log(locale, date.toLocaleString(locale), '|', date.toLocaleDateString(locale), '|', date.toLocaleTimeString(locale));
  console.log(locale, date.toLocaleDateString(locale, { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' }));
  console.log(locale, date.toLocaleDateString(locale, { month: 'short', day: '2-digit' }), '|', date.toLocaleDateString(locale, { month: 'long', year: 'numeric' }));
  console.log(locale, new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' }).format(date));
  console.log(locale, date.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit', hour12: true }));
}
for (const timeZone of ['America/New_York', 'Europe/London', 'Asia/Tokyo', 'Asia/Kolkata', 'Australia/Sydney', 'America/Sao_Paulo', 'UTC']) {
  for (const month of [0, 6]) {
    const moment = new Date(Date.UTC(2024, month, 15, 12));
    console.log(moment.toLocaleString('en-US', { timeZone, timeZoneName: 'short' }), '|', moment.toLocaleTimeString('en-US', { timeZone, timeZoneName: 'long' }));
  }
}
const jump = Date.UTC(2024, 2, 10, 7);
for (const minutes of [-1, 0, 59, 60]) console.log(new Date(jump + minutes * 60000).toLocaleTimeString('en-US', { timeZone: 'America/New_York' }));
console.log(new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeStyle: 'long', timeZone: 'America/Los_Angeles' }).format(date));
console.log(new Intl.DateTimeFormat('en-US', { minute: '2-digit', second: '2-digit', fractionalSecondDigits: 3 }).format(date));
console.log(new Intl.DateTimeFormat('en-US', { weekday: 'short', hour: 'numeric', minute: '2-digit' }).format(date));
console.log(new Intl.DateTimeFormat('en-US', { year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(date).map((part) => `${part.type}=${part.value}`).join(' '));
console.log(new Intl.DateTimeFormat('en-US', { timeZone: 'asia/tokyo', hour: 'numeric', day: 'numeric' }).resolvedOptions());
for (const hourCycle of ['h11', 'h12', 'h23', 'h24']) console.log(hourCycle, new Date(0).toLocaleTimeString('en-US', { hourCycle }), new Date(0).toLocaleTimeString('de-DE', { hourCycle }));
for (const attempt of [
  () => new Intl.DateTimeFormat('en', { timeZone: 'Mars/Olympus' }), () => new Date().toLocaleDateString('en', { weekday: 'x' }),
  () => date.toLocaleDateString('en', { timeStyle: 'short' }), () => date.toLocaleString('en', { dateStyle: 'short', year: 'numeric' }),
  () => new Intl.DateTimeFormat('en').format(NaN), () => new Date(NaN).toLocaleString('de'),
]) {
  try { console.log(attempt()); } catch (error) { console.log(`${error.name}: ${error.message}`); }
}
