// Numbers, dates, lists and plurals of places beside the big ones.
const places = 'en-NZ en-IE en-ZA en-SG fr-BE nl-BE es-AR es-CO hu-HU ro-RO el-GR sk-SK bg-BG hr-HR sl-SI et-EE lv-LV lt-LT ca-ES vi-VN he-IL'.split(' ');
const date = new Date(Date.UTC(2024, 1, 9, 15, 4, 5));
const utc = { timeZone: 'UTC' };
for (const place of places) {
  console.log(place, (1234567.891).toLocaleString(place), (0.256).toLocaleString(place, { style: 'percent' }), (-99.5).toLocaleString(place, { style: 'currency', currency: 'EUR' }));
  console.log(date.toLocaleDateString(place, utc), date.toLocaleTimeString(place, utc), date.toLocaleDateString(place, { ...utc, dateStyle: 'full' }));
  console.log(new Intl.NumberFormat(place, { notation: 'compact', compactDisplay: 'long' }).format(2500000), (2).toLocaleString(place, { style: 'unit', unit: 'day', unitDisplay: 'long' }));
  console.log(new Intl.ListFormat(place).format(['a', 'b', 'c']), new Intl.RelativeTimeFormat(place, { numeric: 'auto' }).format(-1, 'day'));
  const cardinal = new Intl.PluralRules(place);
  const ordinal = new Intl.PluralRules(place, { type: 'ordinal' });
  console.log([0, 1, 2, 3, 5, 11, 21, 1.5, 100].map((n) => `${cardinal.select(n)}/${ordinal.select(n)}`).join(' '), cardinal.resolvedOptions().pluralCategories.join());
}
for (const tag of ['en-', 'xx-', '-', 'en_US', 'en-US-x']) {
  try { new Intl.NumberFormat(tag); } catch (error) { console.log(tag, error.message); }
}
