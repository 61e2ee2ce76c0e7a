const light = {
  state: 'red',
  transitions: { red: 'green', green: 'yellow', yellow: 'red' },
  history: [],
  next() { this.history.push(this.state); this.state = this.transitions[this.state]; return this; },
  toString() { return `[${this.state}]`; },
};
console.log(`${light.next().next()}`, light.history, light);
class Machine {
  #state; #rules;
  constructor(initial, rules) { this.#state = initial; this.#rules = rules; }
  send(event) {
    const rule = this.#rules[this.#state]?.[event];
    if (!rule) throw new Error(`cannot ${event} when ${this.#state}`);
    const { to, effect } = typeof rule === 'string' ? { to: rule } : rule;
    effect?.(this.#state, to);
    this.#state = to;
    return this;
  }
  get state() { return this.#state; }
}
const door = new Machine('closed', { closed: { open: 'opened', lock: { to: 'locked', effect: (a, b) => console.log(a, '->', b) } }, opened: { close: 'closed' }, locked: { unlock: 'closed' } });
console.log(door.send('open').send('close').send('lock').state);
try { door.send('open'); } catch (e) { console.log(e.message); }
