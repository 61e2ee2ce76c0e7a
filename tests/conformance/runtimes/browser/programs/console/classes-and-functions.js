class Point { constructor(x, y) { this.x = x; this.y = y; } }
console.log(new Point(1, 2));
console.log(Object.create(null), Object.create({ inherited: 1 }));
console.log([new Point(3, 4)], { p: new Point(5, 6) });
console.log(String(new Point(1, 1)), `${[1, [2, 3]]}`);
console.log(typeof Point, Point.name, (() => {}).name === '');
console.log(new Error('message').message, String(new TypeError('t')));
