const cache = new Map();
let fetches = 0;
function load(key) {
  if (!cache.has(key)) {
    cache.set(key, new Promise((resolve, reject) => {
      fetches++;
      setTimeout(() => (key === 'bad' ? reject(new Error('cannot load ' + key)) : resolve({ key, n: fetches })), 3);
    }).catch((e) => { cache.delete(key); throw e; }));
  }
  return cache.get(key);
}
Promise.all([load('x'), load('x'), load('y')]).then(([a, b, c]) => {
  console.log(a === b, a, c, fetches);
  return load('bad');
}).catch((e) => { console.log(e.message, cache.has('bad')); return load('x'); }).then((v) => console.log(v, fetches, cache));
