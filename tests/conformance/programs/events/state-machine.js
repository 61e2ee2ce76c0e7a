const { EventEmitter } = require('events');
class Light extends EventEmitter {
  static #transitions = { green: 'yellow', yellow: 'red', red: 'green' };
  #state = 'red';
  get state() { return this.#state; }
  next() { const from = this.#state; this.#state = Light.#transitions[from]; this.emit('change', { from, to: this.#state }); this.emit(this.#state); return this; }
}
const l = new Light();
const seen = [];
l.on('change', ({ from, to }) => seen.push(`${from}->${to}`));
l.prependListener('change', () => seen.push('before'));
l.on('green', () => seen.push('GO'));
l.next().next().next();
console.log(seen, l.state, l);
const timer = setInterval(() => { l.next(); if (l.state === 'red') { clearInterval(timer); console.log(seen.length, seen.at(-1)); } }, 3);
