import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { fileURLToPath } from 'node:url';
if (isMainThread) {
  const run = (data) => new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: data });
    worker.on('message', resolve);
    worker.on('error', reject);
    worker.on('exit', (code) => { if (code !== 0) reject(new Error(`stopped ${code}`)); });
  });
  console.log(await run([3, 1, 2]));
  try { await run('bad'); } catch (e) { console.log('caught', e.message); }
  console.log(await Promise.all([run([2]), run([9, 8])]));
} else {
  if (typeof workerData === 'string') throw new Error('not a list');
  const sorted = [...workerData].sort();
  parentPort.postMessage(sorted);
}
