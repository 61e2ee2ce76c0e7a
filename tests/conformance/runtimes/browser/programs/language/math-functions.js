// Math as Chromium computes it: the last digits.
const names = ['sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'sinh', 'cosh', 'asinh', 'exp', 'log', 'log10', 'cbrt'];
for (const name of names) {
  const from = /^a(sin|cos)$/.test(name) ? -0.95 : name.startsWith('log') ? 0.25 : -2.5;
  const step = from === -0.95 ? 0.1 : 0.37;
  console.log(name, Array.from({ length: 18 }, (_, i) => Math[name](from + i * step)).join(' '));
}
console.log(Array.from({ length: 24 }, (_, i) => Math.atan2(Math.cos(i), i / 7 - 1.5)).join(' '));
console.log(Array.from({ length: 30 }, (_, i) => 1.05 ** i).join(' '));
console.log(Array.from({ length: 30 }, (_, i) => Math.pow(i + 0.3, i / 4 - 2)).join(' '));
const point = (degrees) => [Math.cos(degrees * Math.PI / 180), Math.sin(degrees * Math.PI / 180)];
for (let degrees = 0; degrees < 360; degrees += 30) console.log(degrees, ...point(degrees));
console.log(94906267 ** 2, 2 ** 0.5, 10 ** -5, 7 ** 30, (-8) ** (1 / 3), 1 ** Infinity, Math.exp(1), Math.exp(-745), Math.exp(710), Math.log(0), Math.atan2(-0, -1), Math.sin(-0), Math.sin(1e22), Math.tan(Math.PI / 2));
