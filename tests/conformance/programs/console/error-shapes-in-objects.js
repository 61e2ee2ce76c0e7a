const mk = (C, m, p) => { const e = Object.assign(new C(m), p); e.stack = e.stack.split('\n')[0]; return e; };
console.log(mk(Error, 'plain'));
console.log([mk(TypeError, 'in array')]);
console.log({ err: mk(RangeError, 'in object', { code: 'E1' }) });
console.log(new Map([['e', mk(SyntaxError, 'in map')]]));
class AppError extends Error { get name() { return 'AppErr'; } }
console.log(mk(AppError, 'getter name'));
class B extends Error { constructor(m) { super(m); this.name = 'Renamed'; } }
console.log(mk(B, 'renamed own'));
const e = new Error('multi\nline message'); e.stack = 'Error: multi\nline message\n    at somewhere (file.js:1:1)'; console.log(e); console.log({ e });
const f = new Error('m'); f.name = 'Custom'; f.stack = f.stack.split('\n')[0]; console.log(f, f.toString());
const g = new Error('no stack'); delete g.stack; console.log(g); console.log([g]);
const h = new Error(); h.stack = undefined; console.log(h); 
const i = mk(Error, 'with cause', { cause: mk(TypeError, 'inner') }); console.log(i);
const j = mk(AggregateError, [mk(Error, 'a'), mk(Error, 'b')]); console.log(j.errors);
console.log(Object.create(Error.prototype), Object.create(new Error('proto')) instanceof Error);
console.log(mk(Error, ''), mk(Error), `${mk(TypeError, '')}`);
console.log(Object.keys(mk(Error, 'x', { a: 1 })), Object.getOwnPropertyNames(new Error('y')).sort());
