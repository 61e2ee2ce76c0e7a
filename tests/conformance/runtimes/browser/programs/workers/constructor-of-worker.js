// What new Worker and its methods take.
const attempt = (make) => {
  try {
    console.log('ok', make());
  } catch (error) {
    console.log(error.name, error.message.replace(location.origin, 'ORIGIN'), error instanceof DOMException);
  }
};
attempt(() => new Worker());
attempt(() => Worker('x'));
attempt(() => new Worker('http://['));
attempt(() => new Worker('https://example.com/w.js'));
attempt(() => new Worker('data:text/javascript,', { type: 'bad' }));
attempt(() => new Worker('data:text/javascript,', 5));
attempt(() => new Worker('data:text/javascript,', null).toString());
attempt(() => new Worker('data:text/javascript,', { name: 5 }).toString());
attempt(() => Worker.length + Worker.name);
attempt(() => Object.getPrototypeOf(Worker) === EventTarget);
const worker = new Worker('data:text/javascript,');
attempt(() => worker.postMessage());
attempt(() => worker.postMessage(() => {}));
attempt(() => worker.postMessage(1, 5));
attempt(() => worker.postMessage(1, [1]));
attempt(() => worker.postMessage(1, { transfer: 5 }));
attempt(() => worker.postMessage(document));
attempt(() => worker.postMessage(1, [{}]));
const buffer = new ArrayBuffer(8);
attempt(() => worker.postMessage(buffer, [buffer]));
attempt(() => buffer.byteLength);
attempt(() => worker.postMessage(buffer, [buffer]));
attempt(() => (worker.onmessage = 5));
attempt(() => worker.onmessage);
attempt(() => String(Object.keys(worker)));
attempt(() => Worker.prototype.terminate.call({}));
attempt(() => JSON.stringify(worker));
attempt(() => structuredClone(worker));
attempt(() => worker.terminate());
attempt(() => worker.postMessage('nobody hears it'));
