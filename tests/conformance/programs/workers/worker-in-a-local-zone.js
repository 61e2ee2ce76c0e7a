// A worker lives in the zone of its parent, whatever it writes into its own environment.
const { Worker, isMainThread, parentPort } = require('worker_threads');
if (isMainThread) {
  process.env.TZ = 'Asia/Tokyo';
  const w = new Worker(__filename); w.on('message', m => { console.log('worker says', m); console.log(new Date(0).getHours()); });
} else { process.env.TZ = 'Europe/Paris'; parentPort.postMessage(String(new Date(0))); }
