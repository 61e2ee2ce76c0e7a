const low = new Error('disk on fire');
const high = new Error('could not save', { cause: low });
console.log(high.cause === low, high.cause.message, 'cause' in low, Object.keys(high));
function wrap(fn, message) { try { return fn(); } catch (cause) { throw new Error(message, { cause }); } }
try {
  wrap(() => wrap(() => JSON.parse('{bad'), 'parsing failed'), 'loading failed');
} catch (e) {
  for (let current = e; current; current = current.cause) console.log(current.name + ': ' + current.message);
}
console.log(new Error('v', { cause: 'text' }).cause, new Error('u', { cause: undefined }).hasOwnProperty('cause'), new Error('n', null).cause);
