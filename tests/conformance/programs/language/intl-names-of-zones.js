// The name of a zone alone is joined to a date as a time would be; with a time it chooses the pattern of the time, too.
const moment = new Date(Date.UTC(2024, 2, 5, 7, 8, 9));
const places = ['en-US', 'en-GB', 'de-DE', 'fr-FR', 'es-ES', 'ko-KR', 'hu-HU', 'pl-PL', 'sk-SK', 'vi-VN', 'nl-NL', 'pt-BR'];
const days = [{}, { month: 'long', day: 'numeric' }, { year: 'numeric' }, { weekday: 'short', year: 'numeric', month: 'long', day: 'numeric' }];
const clocks = [{ hour: 'numeric' }, { hour: 'numeric', minute: '2-digit' }, { hour: '2-digit', minute: '2-digit', second: '2-digit' }, { hour: 'numeric', minute: '2-digit', hour12: true }];

for (const place of places) {
  const options = { timeZone: 'UTC', timeZoneName: 'short' };
  for (const day of days) console.log(place, moment.toLocaleDateString(place, { ...day, ...options }));
  for (const clock of clocks) console.log(place, moment.toLocaleTimeString(place, { ...clock, ...options }));
  console.log(place, moment.toLocaleString(place, { month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit', ...options }));
}
console.log(new Intl.DateTimeFormat('ko-KR', { timeZone: 'UTC', timeZoneName: 'short' }).formatToParts(moment));
