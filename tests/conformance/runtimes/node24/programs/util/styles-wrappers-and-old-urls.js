// What Node 24 made of texts in colours, of wrappers that warn, of parameters from null and of clones.
const util = require('util');
console.log(JSON.stringify(util.styleText(['bold', 'underline'], 'plain, as nobody sees it')), JSON.stringify(util.styleText('red', 'forced', { validateStream: false })));
const wrapped = util.deprecate(function twice(value, other) { return value * 2; }, 'twice() is old', 'OLD1');
console.log(wrapped(4), wrapped.length, wrapped.name);
console.log(String(new URLSearchParams(null)), String(new URLSearchParams(undefined)) === '');
for (const value of [new URL('http://x'), new URLSearchParams('a=b'), new TextDecoder()]) {
  try { console.log(structuredClone(value)); } catch (error) { console.log(error.name, error.message); }
}
process.on('warning', (warning) => console.log(warning.code, warning.message));
console.log(require('url').parse('http://a/b?c').pathname, require('url').parse('/d').href);
