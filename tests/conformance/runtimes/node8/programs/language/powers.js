const base = 1.05, exponent = 20;
console.log(1.05 ** 20, base ** exponent, Math.pow(base, exponent), Math.pow(base, -exponent), 10 ** 308, Math.pow(10, 308));
console.log(2 ** -1074, Math.pow(2, -1074), Math.pow(5e-324, -1), Math.pow(0.1, 300), Math.pow(7, 0.5), Math.pow(2, 1 / 3), 3 ** 2 ** 2, (1.1 ** 10) * 2);
console.log(Math.pow(-8, 1 / 3), Math.pow(-2, 3), Math.pow(0, -1), Math.pow(-0, -3), Math.pow(1, Infinity), Math.pow(NaN, 0), Math.pow(2, NaN), Math.pow(Infinity, -1));
