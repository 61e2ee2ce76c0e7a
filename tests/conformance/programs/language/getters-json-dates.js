class Invoice {
  #lines = [];
  constructor(id) { this.id = id; this.created = new Date(Date.UTC(2023, 11, 31, 23, 59)); }
  add(what, cents) { this.#lines.push({ what, cents }); return this; }
  get total() { return this.#lines.reduce((t, { cents }) => t + cents, 0) / 100; }
  toJSON(key) { return { id: this.id, created: this.created, total: this.total, lines: this.#lines.length, key }; }
  static from(json) { const { id } = JSON.parse(json); return new Invoice(id); }
}
const invoice = new Invoice('A-1').add('tea', 250).add('cake', 399);
console.log(invoice.total, JSON.stringify(invoice), JSON.stringify({ invoice }), JSON.stringify([invoice]));
console.log(Invoice.from(JSON.stringify(invoice)), invoice);
const revived = JSON.parse('{"when":"2020-02-03T04:05:06.000Z","n":1}', (k, v) => (typeof v === 'string' && /^\d{4}-/.test(v) ? new Date(v) : v));
console.log(revived, revived.when.getUTCMonth());
console.log(JSON.stringify({ b: 1, a: [undefined, null, NaN] }), JSON.stringify('☃\n"'), JSON.stringify({ [Symbol('s')]: 1, u: undefined }), JSON.stringify([new Set([1]), new Map(), /x/, () => 1]), JSON.stringify(Object.create({ inherited: 1 })), JSON.stringify({ a: 1n === 1n }), JSON.stringify([[]], null, 1), JSON.stringify({}, null, 2), JSON.stringify({ a: [] , b: {} }, null, '\t'));
