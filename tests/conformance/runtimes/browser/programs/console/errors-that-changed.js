// What the console says of an error whose name, message or stack a program has changed.
class Sub extends TypeError {}
class Field extends Error { name = 'Field'; }
class Late extends Error { get name() { return 'Getter'; } }
class Bare extends Error {}
const made = (message = 'made', Kind = TypeError) => new Kind(message);
const changes = {
  'a stack of one word': (error) => { error.stack = 'word'; },
  'a stack that has the message': (error) => { error.stack = 'it was made once'; },
  'a stack with a call': (error) => { error.stack = 'head\n    at there (file:1:2)'; },
  'more lines above the calls': (error) => { error.stack = 'TypeError: made\nmore\n    at there (file:1:2)'; },
  'an empty stack': (error) => { error.stack = ''; },
  'no stack': (error) => { delete error.stack; },
  'a stack that is no text': (error) => { error.stack = 7; },
  'only the first line': (error) => { error.stack = error.stack.split('\n')[0]; },
  'another message': (error) => { error.message = 'another'; },
  'an empty message': (error) => { error.message = ''; },
  'a message that is no text': (error) => { error.message = 5; },
  'another name': (error) => { error.name = 'Another'; },
  'an empty name': (error) => { error.name = ''; },
  'a name that is no text': (error) => { error.name = 5; },
  'both': (error) => { error.name = 'Another'; error.message = 'another'; },
};
for (const [what, change] of Object.entries(changes)) {
  const error = made();
  change(error);
  console.log(what);
  console.log(error);
  console.error('%o', error);
}
for (const Kind of [Sub, Field, Late, Bare, class extends Error {}]) {
  const error = made('of its kind', Kind);
  console.log(error);
  error.message = 'changed';
  error.stack = 'gone';
  console.log(error);
}
console.log(new DOMException('plain'), new DOMException('named', 'DataError'));
Promise.reject(Object.assign(new Error('rejected'), { stack: 'none' }));
