const { Worker } = require('worker_threads');
function run(code, name) {
  return new Promise((resolve) => {
    const w = new Worker(code, { eval: true });
    w.on('error', (err) => console.log(name, 'error:', err instanceof Error, err && err.name, err && err.message, err && err.code, err && err.extra));
    w.on('exit', (c) => { console.log(name, 'exit', c); resolve(); });
  });
}
(async () => {
  await run('throw new RangeError("too far")', 'throw');
  await run('setTimeout(() => { const e = new Error("later"); e.code = "E_LATE"; e.extra = { a: 1 }; throw e; }, 5)', 'timer');
  await run('Promise.reject(new TypeError("rejected"))', 'reject');
  await run('process.exit(7)', 'exit');
  await run('process.exitCode = 3;', 'exitCode');
  await run('process.on("exit", (c) => { process.exitCode = 9; }); ', 'onexit');
  await run('throw 42', 'primitive');
  await run('throw { a: [1, 2] }', 'object');
  await run('const x = ;', 'syntax');
  await run('process.on("uncaughtException", (e) => { require("worker_threads").parentPort.postMessage("x"); process.exitCode = 4; }); null.x', 'handled');
  await run('undefinedFunction()', 'reference');
})();
