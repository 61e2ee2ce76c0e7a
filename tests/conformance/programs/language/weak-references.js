// What a job has seen of a WeakRef stays while it runs, however much it allocates; registries take cells back by their tokens.
const registry = new FinalizationRegistry((held) => console.log('never heard of', held));
const kept = { name: 'kept' };
const makeWeak = (name, token) => {
  const target = { name };
  registry.register(target, name, token);
  return new WeakRef(target);
};
const allocate = () => Array.from({ length: 50000 }, () => () => {});

const token = {};
const first = makeWeak('first');
makeWeak('taken back', token);
makeWeak('taken back, too', token);
registry.register(kept, 'kept', kept);
console.log(registry.unregister(token), registry.unregister(token), registry.unregister(kept), registry.unregister({}));
for (let round = 0; round < 40; round++) allocate();
console.log('in the same job:', first.deref().name);
const map = new WeakMap([[kept, 'value']]);
for (let round = 0; round < 20; round++) allocate();
console.log(map.get(kept), Object.prototype.toString.call(first), String(registry), first instanceof WeakRef);
for (const wrong of [() => registry.register(1), () => registry.register(kept, kept), () => registry.register(kept, 1, 2), () => registry.unregister(undefined), () => new WeakRef(Symbol.for('x'))]) {
  try {
    wrong();
  } catch (error) {
    console.log(`${error.name}: ${error.message}`);
  }
}
