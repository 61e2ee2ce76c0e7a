class Deferred {
  constructor() { this.promise = new Promise((res, rej) => { this.resolve = res; this.reject = rej; }); }
}
const gate = new Deferred();
console.log(gate.promise);
gate.promise.then((v) => { console.log('listener 1', v); return gate.promise; }).then((v) => console.log('again', v));
gate.promise.then((v) => console.log('listener 2', v));
setTimeout(() => { gate.resolve('opened'); console.log('resolve called', gate.promise); }, 10);
gate.promise.then(() => console.log(gate));
