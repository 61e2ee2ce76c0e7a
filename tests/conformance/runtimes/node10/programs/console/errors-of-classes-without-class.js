var util = require('util');
function Plain(message) { this.message = message; }
util.inherits(Plain, Error);
Plain.prototype.name = 'Plain';
function Captured(message) { Error.captureStackTrace(this, Captured); this.name = 'Captured'; this.message = message; this.code = 42; }
util.inherits(Captured, Error);
console.log(new Plain('no stack'), [new Plain('in a list')], { error: new Plain('in an object') });
console.log(util.inspect(new Captured('with a stack')).split('\n')[0]);
console.log(Object.create(Error.prototype), new Plain('x') instanceof Error, String(new Captured('text')));
