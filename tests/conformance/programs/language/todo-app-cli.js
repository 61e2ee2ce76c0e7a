const { EventEmitter } = require('events');
class Store extends EventEmitter {
  #items = new Map(); #seq = 0;
  add(title, { due = null, tags = [] } = {}) {
    const item = Object.freeze({ id: ++this.#seq, title, due, tags: Object.freeze([...tags]), done: false });
    this.#items.set(item.id, item); this.emit('added', item); return item.id;
  }
  complete(id) {
    const it = this.#items.get(id);
    if (!it) throw new RangeError(`No item #${id}`);
    this.#items.set(id, { ...it, done: true }); this.emit('done', id);
  }
  *query(pred = () => true) { for (const it of this.#items.values()) if (pred(it)) yield it; }
  get size() { return this.#items.size; }
  [Symbol.for('nodejs.util.inspect.custom')](depth, { stylize }) { return stylize(`Store<${this.size}>`, 'special'); }
}
const s = new Store();
s.on('added', ({ id, title }) => console.log(`+ #${id} ${title}`)).on('done', (id) => console.log(`x #${id}`));
s.add('Write tests', { tags: ['dev'] }); s.add('Buy milk', { due: new Date(Date.UTC(2024, 4, 1)) }); s.add('Sleep');
s.complete(2);
try { s.complete(99); } catch (e) { console.log(e.name, '-', e.message); }
console.log([...s.query((i) => !i.done)]);
console.log(s, { s }, [...s.query((i) => i.due)].map((i) => i.due.toISOString().slice(0, 10)));
try { 'use strict'; [...s.query()][0].tags.push('x'); } catch (e) { console.log(e.message); }
console.table([...s.query()].map(({ id, title, done }) => ({ id, title, done })));
