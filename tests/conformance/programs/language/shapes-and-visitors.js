class Shape { constructor(name) { this.name = name; } area() { throw new Error(`${this.constructor.name} must implement area`); } describe() { return `${this.name}: ${this.area().toFixed(2)}`; } accept(v) { return v[`visit${this.constructor.name}`]?.(this) ?? v.visitDefault(this); } }
class Circle extends Shape { constructor(r) { super('circle'); this.r = r; } area() { return Math.PI * this.r ** 2; } }
class Rect extends Shape { constructor(w, h) { super('rect'); Object.assign(this, { w, h }); } area() { return this.w * this.h; } get square() { return this.w === this.h; } }
class Square extends Rect { constructor(s) { super(s, s); this.name = 'square'; } static fromArea(a) { return new this(Math.sqrt(a)); } }
class Blob extends Shape {}
const shapes = [new Circle(1), new Rect(2, 3), Square.fromArea(16), new Blob('blob')];
for (const s of shapes) { try { console.log(s.describe(), s instanceof Rect, s.square); } catch (e) { console.log(e.message); } }
console.log(shapes); console.log(shapes.slice(0, 3).sort((a, b) => b.area() - a.area()).map((s) => s.name).join(' > '));
const visitor = { visitCircle: (c) => `<circle r="${c.r}"/>`, visitRect: ({ w, h }) => `<rect width="${w}" height="${h}"/>`, visitDefault: (s) => `<!-- ${s.name} -->` };
console.log(shapes.map((s) => s.accept(visitor)).join('\n')); console.log(Object.getOwnPropertyNames(Square), Square.fromArea(9), Reflect.ownKeys(new Rect(1, 2)));
