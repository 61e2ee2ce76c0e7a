const log = (...a) => console.log(...a);
const sleep = ms => new Promise(r => setTimeout(r, ms));
(async () => {
  const ac = new AbortController();
  const held = navigator.locks.request('b', () => sleep(200));
  const waiting = navigator.locks.request('b', { signal: ac.signal }, () => log('never'));
  await sleep(60);
  const q = await navigator.locks.query();
  log(q.held.map(x => [x.name, x.mode].join()), q.pending.map(x => x.name));
  ac.abort();
  await waiting.catch(e => log(e.name, e.message, e === ac.signal.reason));
  const wrong = [['c', { signal: ac.signal }, () => {}], ['c', { signal: {} }, () => {}], ['c', { signal: new AbortController().signal, steal: true }, () => {}],
    ['c', { signal: new AbortController().signal, ifAvailable: true }, () => {}]];
  for (const args of wrong) await navigator.locks.request(...args).catch(e => log(e.name + ': ' + e.message));
})();
setTimeout(() => {
  const held = navigator.locks.request('taken', () => new Promise(() => {}));
  held.catch(e => log('lost', e.name, e.message));
  setTimeout(() => navigator.locks.request('taken', { steal: true }, lock => log('has it', lock.name)), 40);
}, 300);
