// async generator: return, throw, yield* ordering
async function* inner() { try { yield 'i1'; yield Promise.resolve('i2'); } finally { console.log('inner cleanup'); } }
async function* outer() { console.log('start'); const r = yield* inner(); try { yield 'o1'; } catch (e) { console.log('threw', e); yield 'recovered'; } return 'done'; }
(async () => { const g = outer(); console.log(await g.next(), await g.next(), await g.next(), await g.throw('err'), await g.next(), await g.next()); const h = outer(); await h.next(); console.log(await h.return('early'), await h.next()); const k = outer(); Promise.all([k.next(), k.next(), k.next()]).then(v => console.log(v.map(x => x.value))); })();
let p = Promise.resolve(); for (let i = 0; i < 12; i++) p = p.then(() => console.log('t' + i));
