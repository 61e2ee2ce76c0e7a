// RFC 3986, section 5.4, and what goes beyond it.
const url = require('url');
const base = 'http://a/b/c/d;p?q';
const references = [
  'g:h', 'g', './g', 'g/', '/g', '//g', '?y', 'g?y', '#s', 'g#s', 'g?y#s', ';x', 'g;x', 'g;x?y#s', '', '.', './', '..', '../', '../g', '../..',
  '../../', '../../g', '../../../g', '../../../../g', '/./g', '/../g', 'g.', '.g', 'g..', '..g', './../g', './g/.', 'g/./h', 'g/../h', 'g;x=1/./y',
  'g?y/./x', 'g?y/../x', 'g#s/../x', 'http:g', 'https:/x', 'http://u:p@h:80/x/../y?z#w', 'mailto:someone@example.com', 'javascript:alert(1)',
];
for (const reference of references) console.log(JSON.stringify(reference), url.resolve(base, reference));
for (const from of ['/one/two/three', 'one/two', '', '/', 'http://host', 'http://user:pass@host:8080/a/b?c#d', 'file:///x/y/z']) {
  for (const to of ['four', '../four', '/four', '?q', '#h', '//other/p', '../../..', './', 'http://new/']) console.log(from, to, url.resolve(from, to));
}
const parsed = url.parse('http://a.com/b/c?x=1');
console.log(parsed.resolve('../d'), parsed.resolveObject('e?f').path, parsed.format());
parsed.search = '';
parsed.query = { one: 1, two: ['a', 'b'] };
console.log(url.format(parsed));
