const delay = (v, ms = 1) => new Promise((r) => setTimeout(r, ms, v));
const map = (list, fn) => Promise.all(list.map(fn));
const filter = (list, fn) => map(list, fn).then((keep) => list.filter((_, i) => keep[i]));
const props = (o) => Promise.all(Object.values(o)).then((vs) => Object.fromEntries(Object.keys(o).map((k, i) => [k, vs[i]])));
map([1, 2, 3], (x) => delay(x * x)).then(console.log);
filter([1, 2, 3, 4], (x) => delay(x % 2 === 0, 3)).then(console.log);
props({ a: delay('A', 8), b: 'B', c: Promise.resolve('C') }).then(console.log);
