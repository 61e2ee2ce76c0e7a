const { parentPort } = require('worker_threads');
parentPort.postMessage(require('./parts/helper').where().replaceAll(__dirname, 'DIR'));
try {
  require('./parts/missing');
} catch (error) {
  parentPort.postMessage(error.stack.replaceAll(__dirname, 'DIR'));
}
process.nextTick(() => notThere());
