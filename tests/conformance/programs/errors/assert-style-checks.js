function assertPositive(n) {
  if (typeof n !== 'number') throw new TypeError(`expected a number, got ${typeof n}`);
  if (Number.isNaN(n)) throw new RangeError('NaN');
  if (n <= 0) throw new RangeError(`${n} is not positive`);
  return Math.sqrt(n);
}
for (const input of [4, -1, '4', NaN, 0, undefined, null, [4]]) {
  try {
    console.log(input, '->', assertPositive(input));
  } catch (e) {
    switch (e.constructor) {
      case TypeError: console.log(input, 'type:', e.message); break;
      case RangeError: console.log(input, 'range:', e.message); break;
      default: throw e;
    }
  }
}
