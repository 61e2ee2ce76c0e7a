const { Worker } = require('worker_threads');
const w = new Worker(`
class AppError extends Error {
  constructor(msg, details) { super(msg, { cause: new Error('root cause') }); this.name = 'AppError'; this.details = details; }
}
setTimeout(() => { throw new AppError('custom', { a: [1, { b: 2 }] }); });
`, { eval: true });
w.on('error', (e) => {
  console.log(e instanceof Error, e.constructor.name, e.name, e.message, e.details, e.cause && e.cause.message);
  console.log(Object.prototype.toString.call(e), Object.keys(e), typeof e.stack, e.stack.split('\n')[0]);
});
w.on('exit', (c) => console.log(c));
