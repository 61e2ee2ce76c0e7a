class AppError extends Error {
  constructor(message, options) { super(message, options); this.name = this.constructor.name; }
}
class NotFound extends AppError {
  constructor(what) { super(`${what} not found`); this.status = 404; }
}
const e = new NotFound('page');
console.log(e instanceof NotFound, e instanceof AppError, e instanceof Error, e.name, e.message, e.status, String(e));
console.log(Object.prototype.toString.call(e), Object.keys(e), e.hasOwnProperty('message'), e.propertyIsEnumerable('message'));
console.log(e.stack.split('\n')[0], typeof e.stack);
function OldStyle(message) { this.message = message; Error.captureStackTrace?.(this, OldStyle); }
OldStyle.prototype = Object.create(Error.prototype, { constructor: { value: OldStyle }, name: { value: 'OldStyle' } });
const o = new OldStyle('legacy');
console.log(o instanceof Error, `${o}`, o.stack.split('\n')[0]);
console.log(JSON.stringify(e), JSON.stringify(new Error('x')), Error('without new').message, Error.prototype.toString.call({ name: 'N', message: 'M' }));
console.log(new Error().message === '', new Error(undefined).hasOwnProperty('message'), new Error(5).message, String(new Error('')), String(new TypeError()));
