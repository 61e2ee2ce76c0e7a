function readConfig(cache, callback) {
  if (cache) process.nextTick(callback, null, cache);
  else setTimeout(callback, 1, null, 'loaded');
}
readConfig('cached', (e, v) => console.log('callback', v));
console.log('after the call');
readConfig(null, (e, v) => console.log('callback', v));
class Thing extends require('events') {
  constructor() { super(); process.nextTick(() => this.emit('ready', 'now')); }
}
new Thing().on('ready', (v) => console.log('ready', v));
