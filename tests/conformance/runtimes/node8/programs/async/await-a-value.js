async function f(name, value) {
  for (let i = 0; i < 3; i++) {
    await value;
    console.log(name, i);
  }
}
f('plain', 1);
f('promise', Promise.resolve(1));
f('thenable', { then(done) { done(1); } });
console.log('sync');
