// RPC over a MessageChannel with structured clone and transferred buffers
class RpcEndpoint {
  #port; #pending = new Map(); #handlers = new Map(); #next = 1;
  constructor(port, name) {
    this.name = name;
    this.#port = port;
    port.addEventListener('message', e => this.#receive(e));
    port.addEventListener('messageerror', e => console.log(name, 'messageerror', e.data));
    port.start();
  }
  expose(method, fn) { this.#handlers.set(method, fn); return this; }
  call(method, ...args) {
    const id = this.#next++;
    const transfer = args.filter(a => a instanceof ArrayBuffer || a instanceof MessagePort);
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject, method });
      try { this.#port.postMessage({ kind: 'call', id, method, args }, { transfer }); }
      catch (err) { this.#pending.delete(id); reject(err); }
    });
  }
  async #receive({ data, ports, origin, source, lastEventId }) {
    console.log(`[${this.name}]`, data, ports.length, JSON.stringify(origin), source, JSON.stringify(lastEventId));
    if (data.kind === 'call') {
      const { id, method, args } = data;
      try {
        const fn = this.#handlers.get(method);
        if (!fn) throw new TypeError(`no method ${method}`);
        const value = await fn(...args, ...ports);
        const transfer = value instanceof ArrayBuffer ? [value] : [];
        this.#port.postMessage({ kind: 'result', id, value }, transfer);
      } catch (error) {
        this.#port.postMessage({ kind: 'error', id, error });
      }
      return;
    }
    const { resolve, reject } = this.#pending.get(data.id);
    this.#pending.delete(data.id);
    data.kind === 'result' ? resolve(data.value) : reject(data.error);
  }
  get pending() { return this.#pending.size; }
}
const { port1, port2 } = new MessageChannel();
const client = new RpcEndpoint(port1, 'client');
const server = new RpcEndpoint(port2, 'server');
server.expose('sum', (buf) => new Uint8Array(buf).reduce((a, b) => a + b, 0))
  .expose('double', buf => { const a = new Uint8Array(buf); a.forEach((v, i) => a[i] = v * 2); return buf; })
  .expose('fail', () => { throw new RangeError('out of cheese', { cause: { code: 7 } }); })
  .expose('subscribe', (topic, port) => { port.postMessage({ topic, at: new Date(0) }); port.close(); return 'subscribed'; });
async function main() {
  const buf = Uint8Array.of(1, 2, 3, 4).buffer;
  const sum = client.call('sum', buf);
  console.log('after call: detached?', buf.byteLength, buf.detached, 'pending', client.pending);
  console.log('sum', await sum);
  const doubled = await client.call('double', Uint8Array.of(5, 6).buffer);
  console.log('doubled', new Uint8Array(doubled));
  const results = await Promise.allSettled([client.call('fail'), client.call('nope'), client.call('fn', () => 1), client.call('sum', buf)]);
  for (const r of results) {
    if (r.status === 'rejected') console.log(r.reason.name, '|', r.reason.message, '|', r.reason.constructor === RangeError, r.reason instanceof DOMException, r.reason.cause);
    else console.log('fulfilled', r.value);
  }
  const sub = new MessageChannel();
  sub.port1.onmessage = e => console.log('topic message', e.data, e.data.at instanceof Date);
  console.log(await client.call('subscribe', 'news', sub.port2));
  console.log('pending at end', client.pending);
}
main().then(() => console.log('done'));
console.log('script end');
