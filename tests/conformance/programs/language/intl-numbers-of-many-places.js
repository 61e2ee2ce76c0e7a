// Numbers in other notations, with units, currencies and signs, in many places.
const n = 1234567.891;
const show = (locale, options, value = n) => console.log(locale, new Intl.NumberFormat(locale, options).format(value));
for (const locale of ['en-US', 'de-DE', 'fr-FR', 'es-ES', 'it-IT', 'pt-BR', 'pl-PL', 'ru-RU', 'ja-JP', 'ko-KR', 'hi-IN', 'nl-NL', 'sv-SE', 'tr-TR']) {
  show(locale);
  show(locale, { notation: 'compact' });
  show(locale, { notation: 'compact', compactDisplay: 'long' }, 2500);
  show(locale, { style: 'unit', unit: 'kilometer-per-hour' }, 50);
  show(locale, { style: 'unit', unit: 'liter', unitDisplay: 'long' }, 16);
  show(locale, { style: 'currency', currency: 'USD' }, -99.5);
  show(locale, { style: 'currency', currency: 'EUR', currencyDisplay: 'name' }, 1);
  show(locale, { style: 'percent', maximumFractionDigits: 1 }, 0.1234);
}
show('en-US', { notation: 'scientific' });
show('en-US', { notation: 'engineering', maximumSignificantDigits: 3 });
show('en-US', { style: 'currency', currency: 'USD', currencySign: 'accounting' }, -5);
show('en-US', { style: 'currency', currency: 'USD', notation: 'compact' });
for (const signDisplay of ['auto', 'always', 'never', 'exceptZero', 'negative']) {
  console.log(signDisplay, [5, -5, 0, -0].map((each) => new Intl.NumberFormat('en-US', { signDisplay }).format(each)).join(' '));
}
for (const roundingMode of ['ceil', 'floor', 'expand', 'trunc', 'halfCeil', 'halfFloor', 'halfExpand', 'halfTrunc', 'halfEven']) {
  const format = new Intl.NumberFormat('en-US', { roundingMode, maximumFractionDigits: 0 });
  console.log(roundingMode, [1.5, 2.5, -1.5, 1.2, -1.7].map(format.format).join(' '));
}
show('en-IN', { maximumSignificantDigits: 3 });
show('en-US', { minimumIntegerDigits: 3, minimumFractionDigits: 2 }, 5);
show('en-US', { style: 'unit', unit: 'megabyte', unitDisplay: 'narrow' }, 3);
show('en-US', {}, 123456789012345678901234567890n);
console.log(new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' }).formatToParts(-1234.5));
console.log(new Intl.NumberFormat('de', { style: 'unit', unit: 'byte', unitDisplay: 'long' }).formatToParts(2));
console.log(new Intl.NumberFormat('en', { style: 'currency', currency: 'usd', notation: 'compact' }).resolvedOptions());
for (const attempt of [
  () => new Intl.NumberFormat('en', { style: 'bogus' }), () => (1).toLocaleString('xx-!'), () => (1).toLocaleString(null),
  () => (1).toLocaleString('en', { style: 'currency' }), () => (1).toLocaleString('en', { style: 'currency', currency: 'US' }),
  () => (1).toLocaleString('en', { style: 'unit', unit: 'parsec' }), () => (1).toLocaleString('en', { minimumFractionDigits: 5, maximumFractionDigits: 2 }),
]) {
  try { console.log(attempt()); } catch (error) { console.log(`${error.name}: ${error.message}`); }
}
