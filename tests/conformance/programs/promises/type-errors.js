const tries = [
  () => Promise(),
  () => new Promise(),
  () => new Promise(5),
  () => Promise.resolve.call(undefined, 1),
  () => Promise.prototype.then.call({}, () => {}),
  () => Promise.prototype.catch.call({ then: 1 }),
  () => Promise.all.call({}, []),
];
for (const t of tries) {
  try { t(); console.log('fine'); } catch (e) { console.log(e.name + ': ' + e.message); }
}
console.log(typeof Promise, Promise.length, Promise.name, Object.prototype.toString.call(Promise.resolve()));
console.log(Object.getOwnPropertyNames(Promise.prototype), Object.getOwnPropertyNames(Promise).sort());
