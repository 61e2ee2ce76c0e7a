import { produce, enablePatches, enableMapSet, produceWithPatches, applyPatches, isDraft, original, current, freeze, nothing } from 'immer';

enablePatches();
enableMapSet();
const base = { list: [{ title: 'first', done: false }], nested: { deep: { value: 1 } } };
const next = produce(base, (draft) => {
    draft.list.push({ title: 'second', done: false });
    draft.list[0].done = true;
    draft.nested.deep.value += 1;
    console.log(isDraft(draft), original(draft) === base, current(draft.list).length);
});
console.log(base, next);
console.log(next.nested !== base.nested, Object.isFrozen(next), next === produce(next, () => {}));
try {
    next.list.push(3);
} catch (error) {
    console.log(error.name, error.message);
}
const [state, patches, inverse] = produceWithPatches({ count: 0, tags: new Set(['a']) }, (draft) => {
    draft.count = 5;
    draft.tags.add('b');
});
console.log(state, patches, inverse);
console.log(applyPatches(state, inverse), applyPatches({ count: 0, tags: new Set(['a']) }, patches));
const curried = produce((draft, n) => { draft.total = (draft.total ?? 0) + n; });
console.log(curried({ total: 1 }, 4), produce(new Map([['k', { v: 1 }]]), (draft) => { draft.get('k').v = 2; }));
console.log(produce({ a: 1 }, () => ({ replaced: true })), produce({ a: 1 }, () => nothing), freeze({ x: [1] }, true));
try {
    produce({ a: 1 }, (draft) => { draft.a = 2; return {}; });
} catch (error) {
    console.log(error.message);
}
class Plain { constructor() { this.x = 1; } }
try {
    produce(new Plain(), (draft) => { draft.x = 2; });
} catch (error) {
    console.log(error.message);
}
