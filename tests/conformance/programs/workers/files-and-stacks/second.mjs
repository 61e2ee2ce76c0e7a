import { parentPort } from 'node:worker_threads';
parentPort.postMessage(new Error('in a module').stack.split('\n').slice(2).join('\n'));
await null;
throw new TypeError('after await');
