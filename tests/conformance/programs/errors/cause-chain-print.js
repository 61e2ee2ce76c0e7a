class HttpError extends Error {
  constructor(status, message, options) {
    super(message, options);
    this.name = this.constructor.name;
    this.status = status;
  }
}
class NotFound extends HttpError {
  constructor(what, options) { super(404, `${what} not found`, options); this.what = what; }
}
function db() { throw new Error('connection lost'); }
function repo() {
  try { db(); } catch (cause) { throw new NotFound('user', { cause }); }
}
try { repo(); } catch (e) {
  console.log(e.name, e.message, e.status, e.what);
  console.log(e instanceof NotFound, e instanceof HttpError, e instanceof Error);
  console.log(e.cause.message, Object.keys(e), 'cause' in e, Object.getOwnPropertyDescriptor(e, 'cause').enumerable);
  console.log(String(e), Object.prototype.toString.call(e));
  console.log(e.stack.split('\n')[0]);
  console.log(JSON.stringify(e));
}
const plain = new Error('x', { cause: 0 });
console.log(plain.cause, 'cause' in new Error('y', {}), 'cause' in new Error('y', { cause: undefined }));
const agg = new AggregateError([new Error('one'), new TypeError('two'), 3], 'many');
console.log(agg.errors.map(String), agg.message, agg.name, Object.keys(agg));
console.log(new AggregateError([]).message === '', Error('no new') instanceof Error);
const noStack = new Error('quiet'); noStack.stack = undefined;
console.log(noStack);
const e2 = new Error('msg'); e2.stack = 'custom stack text';
console.log(e2, [e2], { e2 });
const e3 = new Error(''); e3.stack = e3.stack.split('\n')[0];
console.log(e3, { nested: { e3 } });
const e4 = Object.assign(new Error('with props'), { code: 'E_CODE', details: { a: [1, 2] } }); e4.stack = e4.stack.split('\n')[0];
console.log(e4);
const e5 = new Error('changed'); e5.message = 'new message'; e5.stack = e5.stack.split('\n')[0];
console.log(e5, e5.message);
