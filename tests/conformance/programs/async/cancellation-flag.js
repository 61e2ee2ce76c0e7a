const controller = new AbortController();
const { signal } = controller;
const sleep = (ms, signal) => new Promise((resolve, reject) => {
  const t = setTimeout(resolve, ms);
  signal?.addEventListener('abort', () => { clearTimeout(t); reject(signal.reason); }, { once: true });
});
(async () => {
  try { await sleep(1000, signal); console.log('slept'); } catch (e) { console.log(e.name, e.message, e.code); }
  console.log(signal.aborted);
  try { signal.throwIfAborted(); } catch (e) { console.log(e === signal.reason); }
})();
setTimeout(() => controller.abort(), 5);
console.log(signal.aborted);
