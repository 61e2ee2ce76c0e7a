// Ports that go to a worker and from there to another, channels by name, values of many kinds, buffers that move.
const make = (text) => new Worker(URL.createObjectURL(new Blob([text])));
const stages = [
  () => {
    const worker = make(`onmessage = (event) => {
  const port = event.ports[0];
  port.onmessage = (message) => port.postMessage('saw ' + message.data);
  port.postMessage(['hello', event.data.port === port, port instanceof MessagePort]);
};`);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = (event) => {
      console.log('port', event.data, event.ports.length, event.target === port1);
      if (event.data === 'saw late') next();
      if (Array.isArray(event.data)) port1.postMessage('late');
    };
    port1.postMessage('before it has gone');
    worker.postMessage({ port: port2 }, [port2]);
  },
  () => {
    const channel = new BroadcastChannel('news');
    const worker = make(`const channel = new BroadcastChannel('news');
channel.onmessage = (event) => channel.postMessage(['heard', event.data, event.origin === self.origin]);
setTimeout(() => postMessage('ready'), 150);`);
    worker.onmessage = (event) => {
      console.log('worker', event.data);
      if (event.data === 'ready') channel.postMessage('paper');
    };
    channel.onmessage = (event) => {
      console.log('channel', event.data);
      channel.close();
      next();
    };
  },
  () => {
    const worker = make(`onmessage = (event) => {
  const data = event.data;
  postMessage([data.map instanceof Map, [...data.map][0], data.date.getTime(), data.pattern.source, data.error.message, data.error instanceof TypeError,
    data.big, data.list.length, 1 in data.list, data.self === data, data.blob.size, data.bytes[1], data.bytes.buffer === data.buffer,
    Object.prototype.toString.call(data.blob), data.exception.name, data.exception instanceof DOMException, data.nothing, data.file.name]);
  postMessage(data.bytes, [data.bytes.buffer]);
  postMessage(data.bytes.length);
}`);
    let count = 0;
    worker.onmessage = (event) => {
      console.log(Array.isArray(event.data) ? event.data.join() : event.data);
      count += 1;
      if (count === 3) next();
    };
    const bytes = new Uint8Array(4);
    bytes[1] = 9;
    const value = {
      map: new Map([[1, { a: 2 }]]), date: new Date(5), pattern: /x+/g, error: new TypeError('bad'), big: 12n, list: [1, , 3], blob: new Blob(['abc']),
      bytes, buffer: bytes.buffer, exception: new DOMException('m', 'AbortError'), nothing: undefined, file: new File(['x'], 'name.txt'),
    };
    value.self = value;
    worker.postMessage(value);
  },
  () => {
    const first = make(`onmessage = (event) => { event.ports[0].postMessage('from the first'); };`);
    const second = make(`onmessage = (event) => { event.ports[0].onmessage = (message) => postMessage(message.data + ' to the second'); };`);
    const { port1, port2 } = new MessageChannel();
    first.postMessage(0, [port1]);
    second.postMessage(0, { transfer: [port2] });
    second.onmessage = (event) => {
      console.log(event.data);
      next();
    };
  },
  () => {
    const inner = `onmessage = (event) => { postMessage('inner ' + event.data); close(); };`;
    const worker = make(`const worker = new Worker('data:text/javascript,' + encodeURIComponent(${JSON.stringify(inner)}));
worker.onmessage = (event) => postMessage('outer ' + event.data);
onmessage = (event) => worker.postMessage(event.data);`);
    worker.onmessage = (event) => {
      console.log(event.data);
      next();
    };
    worker.postMessage('x');
  },
];
const next = () => stages.shift()?.();
next();
