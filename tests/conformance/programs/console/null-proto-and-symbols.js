const bare = Object.create(null, { visible: { value: 1, enumerable: true }, hidden: { value: 2 } });
console.log(bare, [bare], { bare });
class A {}
Object.setPrototypeOf(A.prototype, null);
console.log(new A(), Object.setPrototypeOf([1, 2], null), Object.setPrototypeOf(new Map([[1, 2]]), null));
console.log(Object.setPrototypeOf(() => {}, null), Object.setPrototypeOf(new Date(0), null));
const s = Symbol('key');
console.log({ [s]: 'sym', a: { [s]: { b: 1 } } }, Object.defineProperty({}, s, { value: 1 }));
console.log(Object.setPrototypeOf({ a: 1 }, A.prototype), Object.setPrototypeOf({ a: 1 }, Array.prototype));
