let settle;
const p = new Promise((resolve) => { settle = resolve; });
settle(p);
p.catch((e) => console.log(e.name + ': ' + e.message));
const q = Promise.resolve().then(() => q);
q.catch((e) => console.log(e.message));
