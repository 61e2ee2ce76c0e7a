// Strict code that assigns to what has only a getter hears whose getter it is.
'use strict';
const attempt = (action) => {
    try { action(); } catch (error) { console.log(error.message); }
};
class Shape { get area() { return 1; } static get count() { return 0; } }
class Square extends Shape { get side() { return 2; } }
const square = new Square();
attempt(() => { square.side = 3; });
attempt(() => { square.area = 3; });
attempt(() => { square.area += 3; });
attempt(() => { Square.count = 3; });
attempt(() => { Object.create(square).area = 3; });
attempt(() => { new Proxy(square, {}).area = 3; });
attempt(() => { Object.create({ get total() { return 1; } }).total = 2; });
attempt(() => { Object.create(Object.create(null, { lone: { get() { return 1; } } })).lone = 2; });
attempt(() => { new (class Counts extends Map {})().size = 3; });
attempt(() => { new Uint8Array(2).length = 3; });
attempt(() => { Symbol('s').description = 's'; });
Object.defineProperty(String.prototype, 'loud', { get() { return this.toUpperCase(); } });
attempt(() => { 'text'.loud = 1; });
