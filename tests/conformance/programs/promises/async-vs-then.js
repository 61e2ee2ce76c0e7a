async function a1() { console.log('a1 start'); await a2(); console.log('a1 end'); }
async function a2() { console.log('a2'); }
console.log('script start');
setTimeout(() => console.log('setTimeout'), 0);
a1();
new Promise((resolve) => { console.log('promise1'); resolve(); console.log('after resolve'); })
  .then(() => { console.log('promise2'); return new Promise((r) => r('x')); })
  .then((v) => console.log('promise3', v));
(async () => { try { await Promise.reject('err'); } catch (e) { console.log('caught', e); } finally { console.log('fin'); } return 'ret'; })().then(console.log);
process.nextTick(() => console.log('nextTick'));
async function nested() {
  const r = await (async () => { await 1; return (async () => { await 2; return 'deep'; })(); })();
  console.log(r);
}
nested();
console.log('script end');
