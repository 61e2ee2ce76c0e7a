const e = new RangeError('out of range');
console.log(String(e), e + '', `${e}`, e.toString(), [e.name, e.message], e instanceof RangeError);
e.name = 'Custom'; console.log(String(e)); e.message = ''; console.log(String(e)); e.name = ''; console.log(JSON.stringify(String(e)));
console.log(Object.getOwnPropertyNames(new Error('x')).sort(), Object.getOwnPropertyDescriptor(new Error('m'), 'message'), 'name' in new Error(), Object.hasOwn(new Error(), 'name'));
console.log(Error.prototype.name, TypeError.prototype.name, Error.name, TypeError.__proto__ === Error, Object.prototype.toString.call(e), Error.length, typeof Error.captureStackTrace);
for (const T of [Error, TypeError, RangeError, SyntaxError, ReferenceError, EvalError, URIError]) { const x = new T('m'); console.log(x.name, x.constructor === T, T('called').message, x instanceof Error, `${x}`); }
class HttpError extends Error { static codes = { 404: 'Not Found' }; constructor(code) { super(HttpError.codes[code] ?? 'Unknown'); this.code = code; } get name() { return `HttpError${this.code}`; } }
console.log(`${new HttpError(404)}`, `${new HttpError(1)}`, Object.keys(new HttpError(404)));
