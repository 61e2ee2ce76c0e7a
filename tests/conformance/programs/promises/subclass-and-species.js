class Tracked extends Promise {
  static made = 0;
  constructor(executor) {
    super(executor);
    Tracked.made++;
  }
  shout() { return this.then((v) => String(v).toUpperCase()); }
}
const t = Tracked.resolve('quiet');
console.log(t instanceof Tracked, t.then(() => {}) instanceof Tracked, Tracked.all([t]) instanceof Tracked, Tracked.made);
t.shout().then((v) => console.log(v));
class Plain extends Promise { static get [Symbol.species]() { return Promise; } }
console.log(Plain.resolve(1).then((x) => x) instanceof Plain, Plain.resolve(1));
console.log(t, Promise.resolve(t) === t, Tracked.resolve(Promise.resolve(1)) instanceof Tracked);
(async () => t)().then((v) => console.log(v));
