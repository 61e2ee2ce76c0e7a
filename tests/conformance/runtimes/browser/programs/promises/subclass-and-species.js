class Tracked extends Promise {
    static count = 0;
    constructor(executor) { super(executor); Tracked.count += 1; }
}
const p = new Tracked((r) => r(1));
const q = p.then((v) => v + 1);
console.log(q instanceof Tracked, Tracked.count);
q.then((v) => console.log('value', v, Tracked.count));
Tracked.resolve(5).finally(() => console.log('finally')).then((v) => console.log(v));
(async () => console.log(await p))();
