// Examples from the documentation of Intl.Collator and localeCompare
console.log(['Z', 'a', 'z', 'ä'].sort(new Intl.Collator('de').compare));
console.log(['Z', 'a', 'z', 'ä'].sort(new Intl.Collator('sv').compare));
console.log(['Z', 'a', 'z', 'ä'].sort(new Intl.Collator('de', { caseFirst: 'upper' }).compare));
console.log(new Intl.Collator().compare('a', 'c'), new Intl.Collator().compare('c', 'a'), new Intl.Collator().compare('a', 'a'));
console.log('a'.localeCompare('ä', 'de'), 'z'.localeCompare('ä', 'de'), 'a'.localeCompare('ä', 'sv'), 'z'.localeCompare('ä', 'sv'));
console.log('a'.localeCompare('ä', 'de', { sensitivity: 'base' }), 'a'.localeCompare('ä', 'sv', { sensitivity: 'base' }));
for (const sensitivity of ['base', 'accent', 'case', 'variant']) console.log(sensitivity, ['a', 'b', 'á', 'A', 'Á'].map((x) => 'a'.localeCompare(x, 'en', { sensitivity })));
const words = ['réservé', 'Premier', 'Cliché', 'communiqué', 'café', 'Adieu', 'Œuvre', 'œuf', 'Zoë', 'zebra', 'naïve', 'Ångström', 'Øre', 'łódź', 'straße', 'strasse', 'Straße', 'ähnlich', 'über', 'uber', 'Über'];
for (const l of ['en', 'de', 'fr', 'sv', 'da', 'nb', 'fi', 'pl', 'es', 'tr']) console.log(l, [...words].sort(new Intl.Collator(l).compare).join(' '));
console.log(['nube', 'ñandú', 'oso', 'nuez', 'Ñu', 'llama', 'lima', 'chico', 'cuna'].sort(new Intl.Collator('es').compare));
console.log(['chata', 'cizí', 'hrad', 'čaj', 'ženy', 'zub', 'šum', 'sad', 'řeka', 'rok'].sort(new Intl.Collator('cs').compare));
console.log(['ızgara', 'istanbul', 'çay', 'cam', 'şeker', 'su', 'öğün', 'okul'].sort(new Intl.Collator('tr').compare));
console.log(['Aalborg', 'Århus', 'Zealand', 'Ærø', 'Odense', 'aa', 'ab', 'Øst'].sort(new Intl.Collator('da').compare));
console.log(['item 10', 'item 9', 'item 1', 'Item 2', 'item 02'].sort(new Intl.Collator('en', { numeric: true }).compare), ['2', '10', '1', 'a10', 'a9'].sort((a, b) => a.localeCompare(b, undefined, { numeric: true })));
console.log(['co-op', 'coop', 'CO-OP', 'co op', "c'oop"].sort(new Intl.Collator('en').compare), new Intl.Collator('en', { ignorePunctuation: true }).compare('co-op', 'coop'), new Intl.Collator('en', { ignorePunctuation: true }).compare('a, b!', 'ab'));
console.log(new Intl.Collator('de', { numeric: true, caseFirst: 'upper', sensitivity: 'accent', ignorePunctuation: true }).resolvedOptions(), new Intl.Collator('sv').resolvedOptions().locale, Intl.Collator.supportedLocalesOf(['de', 'sv-SE', 'tlh']));
console.log(['a', 'B', 'c', 'A', 'b', 'C'].sort(new Intl.Collator('en', { caseFirst: 'upper' }).compare), ['a', 'B', 'c', 'A', 'b', 'C'].sort(new Intl.Collator('en', { caseFirst: 'lower' }).compare), ['a', 'B', 'A', 'b'].sort());
console.log(['€5', '$10', '#tag', '@me', '_x', '-y', '(z)', '"q"', '1', 'a', ' s', '!', '?', '.', ',', ';', ':', '/', '\\', '&', '*', '+', '<', '=', '>', '|', '~', '%', '^', '`', '«g»', '©', '°'].sort((a, b) => a.localeCompare(b)).join(' '));
console.log(['résumé', 'resume', 'Resume', 'Résumé', 'resumé'].sort((a, b) => a.localeCompare(b)), ['cote', 'côte', 'coté', 'côté'].sort(new Intl.Collator('fr').compare), ['cote', 'côte', 'coté', 'côté'].sort(new Intl.Collator('en').compare));
const people = [{ n: 'Örjan', a: 3 }, { n: 'Oskar', a: 1 }, { n: 'Zlatan', a: 2 }, { n: 'Åke', a: 2 }, { n: 'Anna', a: 3 }]; const sv = new Intl.Collator('sv'); console.table([...people].sort((x, y) => x.a - y.a || sv.compare(x.n, y.n)));
const search = (list, q) => { const c = new Intl.Collator('en', { usage: 'sort', sensitivity: 'base' }); return list.filter((w) => c.compare(w, q) === 0); }; console.log(search(['Resume', 'résumé', 'RÉSUMÉ', 'resumes'], 'resume'));
for (const bad of [() => new Intl.Collator('en', { sensitivity: 'x' }), () => new Intl.Collator('en', { caseFirst: 'middle' }), () => new Intl.Collator('not_a_locale'), () => 'a'.localeCompare('b', 'x'), () => Intl.Collator.prototype.compare]) try { console.log(bad()); } catch (e) { console.log(e.name, e.message); }
