function* worker(name, n) { for (let i = 1; i <= n; i++) { console.log(name, i); const reply = yield i; if (reply === 'stop') { console.log(name, 'told to stop'); return 'stopped'; } } return 'finished'; }
const queue = [['a', worker('a', 2)], ['b', worker('b', 4)], ['c', worker('c', 3)]];
let round = 0;
while (queue.length) {
  const [name, w] = queue.shift();
  const { done, value } = w.next(++round > 7 ? 'stop' : undefined);
  if (done) console.log(name, value);
  else queue.push([name, w]);
}
function run(gen) { const g = gen(); return new Promise((ok, no) => { (function step(m, v) { let r; try { r = g[m](v); } catch (e) { return no(e); } if (r.done) return ok(r.value); Promise.resolve(r.value).then((x) => step('next', x), (e) => step('throw', e)); })('next'); }); }
run(function* () { const a = yield Promise.resolve(1); try { yield Promise.reject(new Error('no')); } catch (e) { console.log('caught', e.message); } return a + (yield 2); }).then((v) => console.log('co result', v));
