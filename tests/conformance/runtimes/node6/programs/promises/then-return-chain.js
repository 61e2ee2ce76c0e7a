const p1 = Promise.resolve(1);
const p2 = p1.then(v => Promise.resolve(v + 1));
const p3 = p1.then(v => v + 10);
p2.then(v => console.log('p2', v));
p3.then(v => console.log('p3', v));
p1.then(v => console.log('p1', v)).then(() => console.log('x')).then(() => console.log('y')).then(() => console.log('z'));
