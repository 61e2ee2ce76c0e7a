console.log(Math.max(), Math.min(), Math.max(1, NaN), Math.max(-0, 0), Math.round(2.5), Math.round(-2.5), Math.round(0.49999999999999994), Math.trunc(-4.7), Math.sign(-3), Math.cbrt(27));
console.log(Math.floor(-1.5), Math.ceil(-1.5), Math.abs(-7), Math.sqrt(2), Math.hypot(3, 4), Math.pow(2, 0.5), Math.log(Math.E), Math.log2(8), Math.log10(1000), Math.log1p(0), Math.expm1(0));
console.log(Math.PI, Math.E, Math.SQRT2, Math.LN2, Math.fround(5.5), Math.clz32(1), Math.imul(3, 4), Math.atan2(1, 1), Math.sin(0), Math.cos(0), Math.tan(0));
const r = Math.random();
console.log(r >= 0 && r < 1, Math[Symbol.toStringTag], typeof Math, Math.sqrt(-1));
const clamp = (low, x, high) => Math.min(Math.max(low, x), high);
console.log(clamp(0, 15, 10), clamp(0, -5, 10), [3, 1, 2].map(Math.sqrt).map(Math.floor), Math.max(...[1, 5, 3]));
console.log(Math.sin(1), Math.cos(1), Math.tan(1), Math.exp(1), Math.sinh(1), Math.atan(1), Math.asin(1), Math.acos(0.5));
