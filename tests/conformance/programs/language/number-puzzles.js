console.log([10, 9, 8, 1].sort(), ['1', '2', '3'].map(parseInt), [1, 2, 3].map(String), ['a', 'b'].map((x, i) => x + i));
console.log(0.1 + 0.2 === 0.3, Math.abs(0.1 + 0.2 - 0.3) < Number.EPSILON, 9999999999999999, 0.1 * 3, 1 / 3 * 3, 1.1 * 1.1, 4.35 * 100, 1.15.toFixed(1));
console.log(typeof NaN, NaN === NaN, [NaN].includes(NaN), [NaN].indexOf(NaN), Object.is(NaN, 0 / 0), 5 / 0, -5 % 5, Object.is(-5 % 5, -0));
console.log('b' + 'a' + +'a' + 'a', [] == ![], [1, 2] + [3], {} + 1, true + '1', '3' - - '3', [2] * [3], null + undefined, 1 < 3 > 2, '10' - 5 + '5');
console.log(parseInt(0.0000005), parseInt('08'), Number('08'), Number(''), Number(' \n'), Number('1,000'), +[], +{}, +[1], +'1e3', ~~'7.9', '7.9' | 0, !!'0', !!'');
console.log(Math.min(), Math.max([]), Math.max([1]), Math.max([1, 2]), Math.max('5', 3), Math.round(-0.5), Math.round(1.5), Math.round(2.5), -0 + 0, Math.sign(-0));
console.log((0.1).toFixed(20), (1e21).toLocaleString === undefined, 1e21 + '', 123e-7 + '', (1234.5678).toFixed(), 5..toString(), 255..toString(16).toUpperCase(), (12.5).toString(2));
console.log(2 ** 53 === 2 ** 53 + 1, 2n ** 53n === 2n ** 53n + 1n, Number.MAX_SAFE_INTEGER + 2, 0xff.toString(8), 1_000.5, Number.parseFloat('1.5.5'), (25).toString(36), isNaN('abc'), Number.isNaN('abc'));
