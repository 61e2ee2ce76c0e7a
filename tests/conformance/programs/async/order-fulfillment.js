const { EventEmitter } = require('events');
const sleep = (ms) => new Promise((r) => setTimeout(r, ms));
class Warehouse extends EventEmitter {
  #stock = new Map([['apple', 5], ['pear', 1]]);
  async reserve(item, qty) {
    await sleep(3);
    const have = this.#stock.get(item) ?? 0;
    if (have < qty) { const e = new Error(`only ${have} ${item}(s) left`); e.code = 'OUT_OF_STOCK'; throw e; }
    this.#stock.set(item, have - qty);
    this.emit('reserved', item, qty);
    return { item, qty };
  }
}
const w = new Warehouse();
w.on('reserved', (i, q) => console.log('event: reserved', q, i));
async function order(id, lines) {
  console.log(`order ${id}: start`);
  const done = [];
  try {
    for (const [item, qty] of lines) done.push(await w.reserve(item, qty));
    console.log(`order ${id}: complete`, done);
  } catch (e) {
    console.log(`order ${id}: failed (${e.code}) ${e.message}; rolling back`, done.length);
  } finally { console.log(`order ${id}: end`); }
}
(async () => { await order(1, [['apple', 2], ['pear', 1]]); await Promise.all([order(2, [['apple', 2], ['pear', 1]]), order(3, [['apple', 2]])]); })();
