const log = (m) => (v) => console.log(m, v);
const a = new Promise((r) => setTimeout(r, 30, 'a'));
const b = new Promise((r) => setTimeout(r, 10, 'b'));
a.then(log('a1'));
b.then(log('b1')).then(log('b2'));
Promise.all([a, b]).then(log('all'));
Promise.race([a, b]).then(log('race'));
b.then(() => a).then(log('b then a'));
(async () => { log('async')(await b + await a); })();
