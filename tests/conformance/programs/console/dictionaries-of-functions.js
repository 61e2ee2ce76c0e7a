// Functions whose prototype has no constructor, as libraries make their dictionaries.
const util = require('util');

function Events() {}
Events.prototype = Object.create(null);
const events = new Events();
events.on = [1];
console.log(events, [new Events()], { nested: new Events() });

const Dictionary = function () {};
Dictionary.prototype = Object.create(null);
console.log(new Dictionary(), util.inspect(new Dictionary(), { showHidden: true }));
class Empty extends null {}
console.log(Object.create(Empty.prototype), Object.create(Object.create(null)), Object.create(null));
console.log(util.inspect([new Number(-0), new Number(1234567.5), Object(12345n)], { numericSeparator: true }), [new Number(-0)]);
