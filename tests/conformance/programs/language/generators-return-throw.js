function* careful() {
  try {
    yield 1;
    yield 2;
  } catch (error) {
    console.log('caught inside:', error.message);
    yield 'recovered';
  } finally {
    console.log('cleanup');
    yield 'from finally';
  }
  return 'end';
}
let g = careful();
console.log(g.next(), g.throw(new Error('poke')), g.next(), g.next(), g.next());
g = careful();
console.log(g.next(), g.return('early'), g.next(), g.next());
g = careful();
console.log(g.return('not started'), g.next());
g = careful();
try { g.throw(new Error('not started')); } catch (e) { console.log('outside:', e.message, g.next()); }
function* outer() {
  try {
    yield* careful();
  } finally {
    console.log('outer cleanup');
  }
}
g = outer();
g.next();
console.log(g.return('through'), g.next());
function* reentrant() { self.next(); }
const self = reentrant();
try { self.next(); } catch (e) { console.log(e.name, e.message); }
