// What a job has seen of a WeakRef stays; a FinalizationRegistry hears of what went, in a task of its own.
const wait = () => new Promise((resolve) => setTimeout(resolve, 1));
const heard = [];
const registry = new FinalizationRegistry((held) => {
  heard.push(held);
  Promise.resolve().then(() => console.log(`a microtask after "${held}", ${heard.length} in all`));
});
const kept = { name: 'kept' };
const makeWeak = (name, token) => {
  const target = { name };
  registry.register(target, name, token);
  return new WeakRef(target);
};
const allocate = () => Array.from({ length: 50000 }, () => () => {});

async function main() {
  const token = {};
  const first = makeWeak('first');
  makeWeak('unregistered', token);
  registry.register(kept, 'never');
  console.log(registry.unregister(token), registry.unregister(token), registry.unregister(kept));
  for (let round = 0; round < 40; round++) allocate();
  console.log('in the same job:', first.deref().name);
  let rounds = 0;
  while (heard.length === 0 && rounds < 2000) {
    rounds++;
    allocate();
    await wait();
  }
  await wait();
  console.log('heard:', heard, first.deref(), kept.name, rounds < 2000);
  const map = new WeakMap([[kept, 'value']]);
  for (let round = 0; round < 20; round++) allocate();
  console.log(map.get(kept), Object.prototype.toString.call(first), String(registry));
}
main();
