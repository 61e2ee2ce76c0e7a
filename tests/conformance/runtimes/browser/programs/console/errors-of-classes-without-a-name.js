// The console calls an error by its class, when its name is only Error.
class ValidationError extends Error {}
class NotANumber extends TypeError {}
class Named extends Error { constructor(message) { super(message); this.name = 'Named'; } }
console.log(new ValidationError('empty'), new NotANumber('x'), new Named('n'), new ValidationError());
console.error(new ValidationError('as an error'));
console.log({ error: new ValidationError('inside') }, new (class extends Error {})('anonymous'));
const changed = new ValidationError('old');
changed.message = 'new';
console.log(changed, String(changed));
setTimeout(() => { throw new ValidationError('uncaught'); }, 0);
setTimeout(() => { Promise.reject(new ValidationError('rejected')); }, 20);
setTimeout(() => { throw new (class extends ValidationError {})('of a class of a class'); }, 40);
