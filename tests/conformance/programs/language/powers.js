// Numbers to a power, to the last digit.
console.log(Array.from({ length: 40 }, (_, i) => 1.05 ** i).join(' '));
console.log(Array.from({ length: 40 }, (_, i) => Math.pow(i + 0.3, i / 4 - 2)).join(' '));
console.log(Array.from({ length: 20 }, (_, i) => 10 ** (i * 31 - 310)).join(' '));
console.log(94906267 ** 2, 2 ** 0.5, 7 ** 30, (-8) ** (1 / 3), 1 ** Infinity, (-1) ** 1001, 0 ** -1, (-0) ** -3, NaN ** 0, 2 ** -1074, 2 ** 1024);
const compound = (sum, rate, years) => sum * (1 + rate / 12) ** (12 * years);
for (const years of [1, 5, 10, 30]) console.log(years, compound(1000, 0.035, years), compound(250000, 0.0725, years));
