const { Worker, setEnvironmentData, getEnvironmentData, isMainThread, parentPort } = require('worker_threads');
if (isMainThread) {
  setEnvironmentData('config', { mode: 'test' });
  const w = new Worker(__filename);
  setEnvironmentData('config', 'changed');
  w.on('message', (m) => console.log('worker says', m));
  w.on('exit', () => console.log(getEnvironmentData('config')));
} else {
  parentPort.postMessage(getEnvironmentData('config'));
  try { process.chdir('/'); } catch (e) { parentPort.postMessage([e.code, e.message]); }
}
