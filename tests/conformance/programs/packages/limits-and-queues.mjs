import pLimit from 'p-limit';
import PQueue from 'p-queue';
import { TimeoutError } from 'p-timeout';
import EventEmitter from 'eventemitter3';
import * as emitterModule from 'eventemitter3';

const wait = (delay, value) => new Promise((resolve) => setTimeout(resolve, delay, value));
const limit = pLimit(2);
const started = [];
const results = await Promise.all([30, 10, 20].map((delay) => limit(async () => {
    started.push(delay);
    return wait(delay, delay);
})));
console.log(started, results, limit.activeCount, limit.pendingCount);

const queue = new PQueue({ concurrency: 1 });
queue.on('idle', () => console.log('idle'));
queue.on('next', () => console.log('next', queue.size, queue.pending));
queue.add(() => wait(5, 'low')).then((value) => console.log(value));
queue.add(() => wait(1, 'normal')).then((value) => console.log(value));
queue.add(() => wait(1, 'high'), { priority: 1 }).then((value) => console.log(value));
await queue.onIdle();
const paused = new PQueue({ autoStart: false, concurrency: 2 });
paused.addAll([async () => 'x', async () => 'y']).then((all) => console.log(all));
console.log(paused.isPaused, paused.size);
paused.start();
await paused.onIdle();
const hasty = new PQueue({ timeout: 5, throwOnTimeout: true });
await hasty.add(() => wait(50)).catch((error) => console.log(error instanceof TimeoutError, error.message));

const emitter = new EventEmitter();
const context = { name: 'context' };
emitter.on('event', function (...values) { console.log(this === context, values); }, context);
emitter.once('event', () => console.log('once'));
console.log(emitter.emit('event', 1, 2), emitter.emit('event', 3), emitter.emit('other'));
console.log(emitter.eventNames(), emitter.listenerCount('event'), Object.keys(emitterModule));
emitter.removeAllListeners();
console.log(emitter.listenerCount('event'));
