class Emitter {
  #handlers = {};
  on(name, fn) { (this.#handlers[name] ||= []).push(fn); return () => this.off(name, fn); }
  off(name, fn) { this.#handlers[name] = (this.#handlers[name] ?? []).filter((f) => f !== fn); }
  once(name, fn) { const off = this.on(name, (...args) => { off(); fn(...args); }); return off; }
  emit(name, ...args) { const list = this.#handlers[name]; if (!list?.length) return false; [...list].forEach((fn) => fn.apply(this, args)); return true; }
}
const e = new Emitter();
const un = e.on('greet', (n) => console.log(`Hello, ${n}`));
e.once('greet', function (n) { console.log('once for', n, this === undefined, this instanceof Emitter); });
console.log(e.emit('greet', 'Ann'), e.emit('greet', 'Bob'), e.emit('nothing'));
un(); console.log(e.emit('greet', 'Zed'), e);
