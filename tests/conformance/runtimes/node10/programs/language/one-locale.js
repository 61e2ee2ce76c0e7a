const tags = [undefined, 'en', 'en-US', 'en-GB', 'de-DE', ['de', 'en'], []];
for (const t of tags) console.log(t, new Intl.NumberFormat(t).resolvedOptions().locale, new Intl.DateTimeFormat(t, { timeZone: 'UTC' }).resolvedOptions().locale, new Intl.Collator(t).resolvedOptions().locale, (1234.5).toLocaleString(t), new Date(0).toLocaleDateString(t, { timeZone: 'UTC' }), ['b', 'a', 'B', 'ä'].sort(new Intl.Collator(t).compare).join(''), 'a'.localeCompare('B', t));
console.log(Intl.NumberFormat.supportedLocalesOf(['de', 'en-US', 'en-GB', 'en', 'fr-CA', 'sv']), typeof Intl.PluralRules === 'function' && new Intl.PluralRules('de').resolvedOptions().locale, typeof Intl.PluralRules === 'function' && new Intl.PluralRules().select(1));
const noon = new Date(43200000 + 1500);
console.log(noon.toLocaleString(undefined, { timeZone: 'UTC' }), noon.toLocaleDateString([], { timeZone: 'UTC' }), noon.toLocaleTimeString('de', { timeZone: 'UTC' }), noon.toLocaleTimeString('en-US', { timeZone: 'UTC' }));
