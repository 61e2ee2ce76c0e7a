// Lists, spans of time, plural forms, names, tags, order and segments.
for (const locale of ['en', 'de', 'fr', 'it', 'pl', 'ru', 'ja', 'zh', 'nl']) {
  console.log(locale, ['conjunction', 'disjunction', 'unit'].map((type) => new Intl.ListFormat(locale, { type }).format(['A', 'B', 'C'])).join(' | '));
  const spans = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  console.log(locale, [spans.format(-1, 'day'), spans.format(2, 'week'), spans.format(-5, 'month'), spans.format(0, 'year'), spans.format(1, 'hours')].join(' | '));
  const plurals = new Intl.PluralRules(locale);
  console.log(locale, [0, 1, 2, 5, 11, 21, 22, 1.5, 100].map((each) => plurals.select(each)).join(' '), plurals.resolvedOptions().pluralCategories);
}
console.log([1, 2, 3, 4, 11, 12, 13, 21, 22, 23].map((each) => `${each}${{ one: 'st', two: 'nd', few: 'rd', other: 'th' }[new Intl.PluralRules('en', { type: 'ordinal' }).select(each)]}`).join(' '));
console.log(new Intl.RelativeTimeFormat('en', { style: 'narrow' }).formatToParts(-2, 'hour'), new Intl.ListFormat('en-GB').formatToParts(['x', 'y']));
console.log(new Intl.DisplayNames(['en'], { type: 'region' }).of('JP'), new Intl.DisplayNames('en', { type: 'currency' }).of('EUR'), new Intl.DisplayNames('en', { type: 'language' }).of('de'));
const locale = new Intl.Locale('EN-latn-us');
console.log(locale.language, locale.script, locale.region, locale.baseName, String(locale), Intl.getCanonicalLocales(['EN-us', 'Fr']), Intl.NumberFormat.supportedLocalesOf(['en-US', 'xx', 'de']));
console.log(['z', 'a', 'ä', 'Z', 'A', 'o', 'ö'].sort(new Intl.Collator('de').compare), ['10', '9', '2'].sort(new Intl.Collator(undefined, { numeric: true }).compare));
console.log('ä'.localeCompare('z', 'de'), 'a'.localeCompare('A', 'fr', { sensitivity: 'base' }), 'b'.localeCompare('a', ['pl', 'en']));
const segments = (granularity, text) => [...new Intl.Segmenter('en', { granularity }).segment(text)];
console.log(segments('grapheme', '👨‍👩‍👧é🇩🇪ab').map((each) => each.segment));
console.log(segments('word', "Hello, world! It's 3.5 metres_long, isn't it?").filter((each) => each.isWordLike).map((each) => each.segment));
console.log(segments('word', 'one  two.'), new Intl.Segmenter('en').segment('abc').containing(1));
for (const attempt of [
  () => new Intl.ListFormat('en').format([1]), () => new Intl.RelativeTimeFormat('en').format(1, 'eon'), () => new Intl.RelativeTimeFormat('en').format(Infinity, 'day'),
  () => Intl.PluralRules(), () => new Intl.Segmenter('en', { granularity: 'x' }), () => 'a'.localeCompare('b', 'en', { sensitivity: 'q' }), () => new Intl.Locale(),
]) {
  try { console.log(attempt()); } catch (error) { console.log(`${error.name}: ${error.message}`); }
}
