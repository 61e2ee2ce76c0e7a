const good = { then(resolve) { resolve('good'); } };
const bad = { then(_, reject) { reject(new Error('bad')); } };
const throwing = { then() { throw new Error('threw'); } };
const twice = { then(resolve, reject) { resolve('first'); reject(new Error('second')); throw new Error('third'); } };
const getter = { get then() { throw new Error('getter'); } };
const notCallable = { then: 'just a property' };
const nested = { then(resolve) { resolve({ then(r) { r('deep'); } }); } };
for (const [name, t] of Object.entries({ good, bad, throwing, twice, getter, notCallable, nested })) {
  Promise.resolve(t).then((v) => console.log(name, 'fulfilled', v), (e) => console.log(name, 'rejected', e.message));
}
