// Buffer.write takes places as numbers or what becomes one, and says in its own words what is wrong.
const attempts = {
  behind: (b) => b.write('abc', 5), before: (b) => b.write('abc', -1), within: (b) => b.write('abc', 2), counted: (b) => b.write('abc', 1, 1),
  'more than fits': (b) => b.write('abc', 1, 99), 'fewer than none': (b) => b.write('abc', 1, -1), 'nothing behind': (b) => b.write('', 5),
  number: (b) => b.write(5), old: (b) => b.write('abc', 'utf8', 1), fraction: (b) => b.write('abc', 1.7), text: (b) => b.write('abc', '1', 2),
  null: (b) => b.write('abc', null), object: (b) => b.write('abc', {}), encoding: (b) => b.write('616263', 1, 'hex'), unknown: (b) => b.write('abc', 0, 'nope'),
  end: (b) => b.write('abc', 4), NaN: (b) => b.write('abc', NaN), 'part of a length': (b) => b.write('abc', 0, 2.5), infinite: (b) => b.write('abc', Infinity),
};
for (const name of Object.keys(attempts)) {
  const buffer = Buffer.alloc(4);
  try { console.log(name, attempts[name](buffer), buffer); } catch (error) { console.log(name, error.name, error.code, error.message); }
}
console.log([new RegExp('\n').source, new RegExp('[/]').source, new RegExp('\\/').source, new RegExp('a/b').source, new RegExp('\r').source.length, new RegExp('\\\n').source]);
process.removeAllListeners('warning');
const files = require('fs').promises;
(async () => {
  const handle = await files.open(__filename, 'r');
  const prototype = Object.getPrototypeOf(handle);
  console.log(Object.keys(handle), Object.getOwnPropertySymbols(handle), Object.getOwnPropertyNames(prototype));
  console.log(Object.getPrototypeOf(prototype) === Object.prototype, typeof handle.on, typeof handle.readLines);
  console.log(require('util').inspect(handle).replace(/\d+/, 'N'));
  const before = handle.fd;
  await handle.close();
  console.log(handle.fd === before);
})();
