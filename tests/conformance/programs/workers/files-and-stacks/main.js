// Workers whose files are named in every way, and the stacks of what goes wrong in them.
const { Worker } = require('worker_threads');
const path = require('path');

const inFolder = path.join(__dirname, 'parts', 'third.js');

async function run(label, file, options) {
  const worker = new Worker(file, options);
  const heard = [];
  let failure;
  worker.on('message', (message) => heard.push(message));
  worker.on('error', (error) => { failure = error.stack.replaceAll(__dirname, 'DIR'); });
  await new Promise((resolve) => worker.on('exit', resolve));
  for (const message of heard) console.log(label, 'says', message);
  if (failure) console.log(label, 'failed', failure);
}

(async () => {
  await run('relative', './first.js');
  await run('module', path.resolve(__dirname, 'second.mjs'));
  await run('variable', inFolder);
  await run('template', `${__dirname}/parts/third.js`);
  await run('sum', __dirname + '/parts/third.js');
  await run('text', `const { parentPort } = require('worker_threads');
    function outer() { parentPort.postMessage(new Error('made').stack); inner(); }
    function inner() { throw new RangeError('thrown in a text'); }
    outer();`, { eval: true });
  await run('later', 'setTimeout(() => { null.later; }, 1)', { eval: true });
  if (process.version.startsWith('v20.')) await run('mistake', 'let a = 1;\nlet b = ;', { eval: true });
})();
