function a() { b(); }
function b() { throw new RangeError('deep'); }
try { a(); } catch (e) { console.log(e.stack.split('\n')[0]); console.log(e.stack.split('\n').length > 2, e instanceof RangeError, String(e)); }
class MyError extends Error { constructor(m) { super(m); this.name = 'MyError'; this.code = 42; } }
try { throw new MyError('custom'); } catch (e) { console.log(e.name, e.message, e.code, Object.keys(e)); }
console.log(new Error('x', { cause: 1 }).cause, Object.prototype.toString.call(new Error('y')));
