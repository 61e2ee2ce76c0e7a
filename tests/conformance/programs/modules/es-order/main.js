console.log('common starts');
import('./es.mjs').then((namespace) => console.log('import', namespace.default));
import('node:fs').then((namespace) => console.log('builtin', typeof namespace.readFileSync));
setTimeout(() => console.log('timeout'), 0);
setImmediate(() => console.log('immediate'));
process.nextTick(() => console.log('tick'));
Promise.resolve().then(() => console.log('micro 1')).then(() => console.log('micro 2'));
(async () => {
    await import('./common.cjs');
    console.log('common imported');
    await import('./common.cjs');
    console.log('and again');
})();
console.log('common ends');
