// What sort asks a proxy for depends on how much there is to sort.
for (const length of [0, 1, 2]) {
  const log = [];
  const handler = new Proxy({}, { get: (_, trap) => (target, ...rest) => { log.push(`${trap}:${String(rest[0])}`); return Reflect[trap](target, ...rest); } });
  new Proxy(Array.from({ length }, (_, index) => -index), handler).sort();
  console.log(length, log.join(' '));
}
console.log(Object.getOwnPropertyNames(Intl).filter((name) => name !== 'DurationFormat').join(' '));
const signal = AbortSignal.timeout(3);
signal.addEventListener('abort', () => {
  console.log(signal.reason.stack.split('\n').length, new Error('in a listener').stack.split('\n').filter((line) => line.includes('_onTimeout')).length);
});
setTimeout(() => {}, 10);
