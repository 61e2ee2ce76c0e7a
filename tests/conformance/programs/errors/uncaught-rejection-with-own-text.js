// A rejection of an object with a toString of its own.
class Failure { constructor(message) { this.message = message; } toString() { return `Failure<${this.message}>`; } }
console.log('begin');
Promise.resolve().then(() => { throw new Failure('no Error'); });
