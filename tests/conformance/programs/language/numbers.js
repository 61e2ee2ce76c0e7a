console.log(0.1 + 0.2, 1 / 3, 100 / 3, 1e21, 1e-7, 123456789012345680000, -0, 0 === -0, Object.is(0, -0));
console.log((255).toString(16), (255).toString(2), (0.5).toString(2), (-255).toString(36), parseInt('12px'), parseInt('0x1f'), parseInt('101', 2), parseFloat('3.14abc'), parseInt(''));
console.log((3.14159).toFixed(2), (0.000001234).toExponential(2), (1234.5678).toPrecision(6), (1.005).toFixed(2), (1e21).toFixed(2), (25).toPrecision(1), (0).toFixed(1));
console.log(Number(''), Number(' 12 '), Number('1e3'), Number('0b101'), Number('x'), Number(null), Number(undefined), Number(true), Number([]), Number([5]), Number([1, 2]), Number({}), Number(new Date(5)));
console.log(Number.MAX_SAFE_INTEGER, Number.EPSILON > 0, Number.MIN_VALUE, Number.MAX_VALUE, Number.isInteger(5.0), Number.isSafeInteger(2 ** 53), Number.isNaN('x'), isNaN('x'), isFinite('5'));
console.log(5 % 3, -5 % 3, 5.5 % 2, 2 ** 10, 2 ** -1, (-2) ** 2, 7 / 0, -7 / 0, 0 / 0);
console.log(1 << 31, 1 << 32, -1 >>> 0, -1 >> 1, 5 & 6, 5 | 6, 5 ^ 6, ~5, 2 ** 32 >> 0, 4294967296.5 | 0);
console.log(1e300 * 1e10, 9007199254740993, 0.1 * 3, 1.0, 5e-324, 1.7976931348623157e308, 4.35, 0.7 + 0.1, 1e5, 123e-20);
console.log([1, 2, 3] + '', [] + {}, [] + [], 1 + '2', '3' * '4', '5' - 2, true + true, null + 1, undefined + 1, '5' + 2 - 1);
for (const bad of [() => (1).toFixed(101), () => (1).toString(1), () => (1).toPrecision(0), () => (1).toExponential(-1)]) {
  try { bad(); } catch (e) { console.log(e.name + ': ' + e.message); }
}
let n = 5;
console.log(n++ + ++n, n, n-- - --n, n, -n, +'7', -'8', - -n);
