// Where in Node's own sources errors of its functions begin.
import { once, EventEmitter } from 'node:events';
import fs from 'node:fs/promises';
import net from 'node:net';
import http from 'node:http';
import crypto from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Worker } from 'node:worker_threads';

async function show(name, run) {
    try {
        await run();
        console.log(name, 'is fine');
    } catch (error) {
        console.log(name, error.stack.split('\n').slice(0, 5).join('\n').replaceAll(import.meta.url, 'HERE'));
    }
}

const server = net.createServer().listen(0);
const worker = new Worker('setTimeout(() => {}, 50)', { eval: true });
const locked = new ReadableStream();
locked.getReader();

await show('writeFile', () => fs.writeFile('/nonexistent/x', 'y'));
await show('open', () => fs.open('/nonexistent/z', 'w'));
await show('readFile', () => fs.readFile('/x', { signal: AbortSignal.abort() }));
await show('listen', () => server.listen(0));
await show('connect', () => net.connect(99999));
await show('createConnection', () => new http.Agent().createConnection({}));
await show('postMessage', () => worker.postMessage(() => {}));
await show('Worker', () => new Worker('relative.js'));
await show('readInt32LE', () => Buffer.alloc(2).readInt32LE(0));
await show('readInt16BE', () => Buffer.alloc(8).readInt16BE(-1));
await show('writeUInt8', () => Buffer.alloc(2).writeUInt8(300, 0));
await show('getReader', () => new ReadableStream().getReader({ mode: 'x' }));
await show('cancel', () => locked.cancel());
await show('WritableStream', () => new WritableStream({ type: 'bytes' }));
await show('createCipheriv', () => crypto.createCipheriv('aes-128-cbc', 'k', 'i'));
await show('map', () => Readable.from([]).map(5));
await show('once', () => once(new EventEmitter(), 'x', { signal: AbortSignal.abort() }));
await show('styleText', async () => (await import('node:util')).styleText('nope', 'x'));
await show('URLSearchParams', () => new URLSearchParams('').getAll());
await show('read', async () => {
    const failing = new Readable({
        read() {
            this.destroy(new TypeError('read failed'));
        },
    });
    for await (const chunk of failing) console.log(chunk);
});
const controller = new AbortController();
setTimeout(() => controller.abort(), 1);
await show('pipeline', () => pipeline(new Readable({ read() {} }), async (source) => {
    for await (const chunk of source) console.log(chunk);
}, { signal: controller.signal }));
console.log(net.connect.name, net.connect.length, http.Agent.prototype.createConnection === net.connect);
server.close();
