const { Worker, isMainThread, parentPort, threadId, resourceLimits, SHARE_ENV } = require('worker_threads');
if (isMainThread) {
  process.env.FROM_MAIN = 'yes';
  const w = new Worker(__filename, { argv: ['a', 'b'] });
  w.on('message', (m) => console.log(m));
  w.on('exit', () => console.log('main env', process.env.FROM_WORKER, process.argv.length, Object.keys(resourceLimits)));
  process.on('worker', (x) => console.log('worker event', x === w));
} else {
  process.env.FROM_WORKER = 'set';
  parentPort.postMessage([process.env.FROM_MAIN, process.argv.slice(2), typeof process.pid, process.cwd() === require('path').dirname(__filename), require.main === module, module.id]);
  for (const f of ['chdir', 'abort', 'setuid', 'umask']) {
    try { const r = process[f]('/'); parentPort.postMessage([f, typeof r]); } catch (e) { parentPort.postMessage([f, e.code, e.message]); }
  }
  parentPort.postMessage([typeof process.stdout.write, process.stdout.isTTY, process.stdin.readable, typeof structuredClone]);
}
