async function* gen() {
  console.log('gen start');
  try {
    const x = yield 'one';
    console.log('got', x);
    yield Promise.resolve('two');
    return 'three';
  } finally {
    console.log('cleanup');
  }
}
const g = gen();
g.next('ignored').then(v => console.log(v));
g.next('hello').then(v => console.log(v));
g.next().then(v => console.log(v));
g.next().then(v => console.log(v));
Promise.resolve().then(() => console.log('t1')).then(() => console.log('t2')).then(() => console.log('t3')).then(() => console.log('t4')).then(() => console.log('t5')).then(() => console.log('t6'));
