console.log(1e21 + 1, 1.5e300, 2 ** 53, 2 ** 70, 1 / 7, 1e-10, 0.000001, 0.0000001, 123456.789e3);
console.log((1234567.891).toLocaleString(), (0).toLocaleString(), (1e6).toLocaleString('en-US'), (-1234.5).toLocaleString());
console.log(+(12.345).toFixed(1), (-1.5).toFixed(0), (2.5).toFixed(0), (1e-10).toFixed(3), (123.456).toPrecision(2), (0.00001).toPrecision(1), (5).toExponential());
console.log(parseFloat('1e1000'), parseFloat('.5.5'), parseFloat('-.5e-2x'), Number('-0'), Number('Infinity'), Number('1_000'), parseInt('9'.repeat(20)), parseInt('z', 36), parseInt(null, 36));
console.log([0.1, 0.5, 0.25, 1 / 3].map((x) => x.toString(2).slice(0, 20)), (1e21).toString(7), (-7.5).toString(8));
console.log(0xFFFFFFFF, 0b1111, 0o777, 1_0.5_0, 08.5, .1e1);
