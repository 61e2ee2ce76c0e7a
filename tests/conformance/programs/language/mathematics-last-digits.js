// Every digit of each function of Math that V8 computes by a method of its own: arguments of all sizes, near the borders between
// the parts of a method, and where quarter turns have to be taken off.
const single = ['sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'sinh', 'cosh', 'tanh', 'asinh', 'acosh', 'atanh', 'exp', 'expm1',
  'log', 'log1p', 'log2', 'log10', 'cbrt'];
const special = [0, -0, 1, -1, 0.5, -0.5, 2 ** -27, 2 ** -28, 2 ** -30, 2 ** -56, 0.3, 0.78125, 0.6744, 0.975, 22, 28, 56 * Math.LN2,
  709.7, 709.782712893384, 710.4758600739439, 711, -745, 2 ** 28, 2 ** 53, 1e22, 1e300, Number.MAX_VALUE, 5e-324, Infinity, -Infinity, NaN,
  Math.PI / 4, Math.PI / 2, 3 * Math.PI / 4, Math.PI, 2 * Math.PI, 1000 * Math.PI, 2 ** 19 * Math.PI, 6381956970095103 * 2 ** 797, 16367173 * 2 ** 72];
for (const name of single) {
  console.log(name, special.map(number => String(Object.is(Math[name](number), -0) ? '-0' : Math[name](number))).join(' '));
  for (const scale of [0.013, 0.7, 9.1, 333.3, 1e6 / 7, 1e17 / 3]) {
    console.log(name, scale, Array.from({ length: 12 }, (_, i) => Math[name]((i - 5.5) * scale)).join(' '));
  }
}
for (const base of [0.3, 1.0000001, Math.SQRT2, 2.5, 10, 64, 1e5, 1e200]) {
  console.log('pow', base, [-463, -7.3, -3, -1, -0.5, 0.1, 0.5, 1 / 3, 1.5, 7, 23, 61.5].map(exponent => base ** exponent).join(' '));
}
for (const y of [-3, -1e-9, 0.1, 7, 1e200]) console.log('atan2', y, [-2, -1e10, 0.3, 1, 5, 1e-200].map(x => Math.atan2(y, x)).join(' '));
