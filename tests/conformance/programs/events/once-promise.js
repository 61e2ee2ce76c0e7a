const { once, on, EventEmitter } = require('events');
const e = new EventEmitter();
(async () => {
  setTimeout(() => e.emit('data', 1, 'two'), 1);
  console.log(await once(e, 'data'));
  setTimeout(() => e.emit('error', new Error('failed')), 1);
  try { await once(e, 'data'); } catch (err) { console.log(err.message); }
  setTimeout(() => { e.emit('item', 'a'); e.emit('item', 'b'); e.emit('item', 'end'); }, 1);
  for await (const [v] of on(e, 'item')) { console.log(v); if (v === 'end') break; }
  console.log(e.listenerCount('item'), e.listenerCount('error'));
})();
