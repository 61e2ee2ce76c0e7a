// Streams of bytes: readers with a buffer of their own, sources that fill it, and what goes wrong.
const text = (view) => `${view.constructor.name}[${Array.from(view).join(' ')}] of ${view.buffer.byteLength}`;
const turns = [];
const note = (what) => { turns.push(what); console.log(what); };

async function fillsTheBuffer() {
  let next = 1;
  const stream = new ReadableStream({
    type: 'bytes',
    pull(controller) {
      const request = controller.byobRequest;
      note(`pull into ${request === null ? 'nothing' : `${request.view.byteLength} from ${request.view.byteOffset}`}, wants ${controller.desiredSize}`);
      if (request === null) return controller.enqueue(new Uint8Array([next++, next++]));
      if (next > 6) { controller.close(); request.respond(0); return undefined; }
      request.view[0] = next++;
      request.view[1] = next++;
      request.respond(2);
      note(`afterwards: ${request.view}, ${controller.byobRequest}`);
      return undefined;
    },
  });
  const reader = stream.getReader({ mode: 'byob' });
  let buffer = new ArrayBuffer(8);
  for (let offset = 0; ;) {
    const given = new Uint8Array(buffer, offset, 3);
    const { value, done } = await reader.read(given);
    note(`given ${given.byteLength}, got ${text(value)}, done ${done}`);
    if (done) break;
    buffer = value.buffer;
    offset += value.byteLength;
    if (offset > 4) offset = 0;
  }
  await reader.closed;
  note('closed');
}

async function wholeElements() {
  let controller;
  const stream = new ReadableStream({ type: 'bytes', start(given) { controller = given; } }, { highWaterMark: 10 });
  const reader = stream.getReader({ mode: 'byob' });
  const first = reader.read(new Uint16Array(4));
  controller.enqueue(new Uint8Array([1, 2, 3]));
  note(`${text((await first).value)}, ${controller.desiredSize} left`);
  const second = reader.read(new Uint32Array(2), { min: 2 });
  controller.enqueue(new Uint8Array([4, 5, 6, 7, 8]));
  note(`waits: ${controller.byobRequest.view.byteOffset}`);
  const whole = new Uint8Array([0, 9, 10, 11, 12, 13]);
  controller.enqueue(whole.subarray(1, 3));
  note(`taken: ${whole.byteLength}`);
  note(text((await second).value));
  const view = reader.read(new DataView(new ArrayBuffer(4), 1, 2));
  controller.byobRequest.respondWithNewView(new Uint8Array(controller.byobRequest.view.buffer, 1, 1));
  const { value } = await view;
  note(`${value.constructor.name} ${value.byteOffset} ${value.byteLength}`);
  reader.releaseLock();
  const usual = stream.getReader();
  const pending = [usual.read(), usual.read()];
  controller.enqueue(new Uint8Array([20, 21]));
  controller.enqueue(new Uint8Array([104, 105]));
  controller.close();
  for (const each of pending) note(text((await each).value));
  note(JSON.stringify(await usual.read()));
}

async function allocatedForTheSource() {
  const stream = new ReadableStream({
    type: 'bytes',
    autoAllocateChunkSize: 4,
    pull(controller) {
      const { view } = controller.byobRequest;
      note(`to fill: ${view.byteLength}`);
      view.set([7, 8]);
      controller.byobRequest.respond(2);
    },
  });
  let count = 0;
  for await (const chunk of stream) {
    note(text(chunk));
    if (++count === 2) break;
  }
  note(`locked ${stream.locked}`);
}

async function leftBehind() {
  let controller;
  const stream = new ReadableStream({ type: 'bytes', start(given) { controller = given; }, cancel(reason) { note(`cancel ${reason}`); } });
  const reader = stream.getReader({ mode: 'byob' });
  const lost = reader.read(new Uint16Array(2), { min: 2 });
  controller.enqueue(new Uint8Array([1, 2, 3]));
  reader.releaseLock();
  await lost.catch((error) => note(`${error.name}: ${error.message}`));
  const next = stream.getReader();
  controller.enqueue(new Uint8Array([4]));
  note(text((await next.read()).value));
  note(text((await next.read()).value));
  next.releaseLock();
  const last = stream.getReader({ mode: 'byob' });
  const waiting = last.read(new Uint8Array(2));
  await last.cancel('enough');
  note(JSON.stringify(await waiting));
}

function mistakes() {
  const attempt = (label, action) => {
    try {
      const result = action();
      if (result && result.then) return result.then((value) => note(`${label}: ${JSON.stringify(value)}`), (error) => note(`${label}: rejected with ${error.name} ${error.message}`));
      note(`${label}: ${typeof result}`);
    } catch (error) {
      note(`${label}: ${error.name} ${error.message}`);
    }
    return undefined;
  };
  let controller;
  const make = () => new ReadableStream({ type: 'bytes', start(given) { controller = given; } });
  attempt('size', () => new ReadableStream({ type: 'bytes' }, { size() { return 1; } }));
  attempt('no chunk size', () => new ReadableStream({ type: 'bytes', autoAllocateChunkSize: 0 }));
  attempt('not of bytes', () => new ReadableStream().getReader({ mode: 'byob' }));
  attempt('nothing', () => new ReadableStreamBYOBReader());
  attempt('controller', () => new ReadableByteStreamController());
  const locked = make();
  locked.getReader();
  attempt('locked', () => new ReadableStreamBYOBReader(locked));
  const stream = make();
  const reader = stream.getReader({ mode: 'byob' });
  const list = [
    attempt('read nothing', () => reader.read()), attempt('read into text', () => reader.read('text')), attempt('read into no room', () => reader.read(new Uint8Array(0))),
    attempt('min 0', () => reader.read(new Uint8Array(2), { min: 0 })), attempt('min 3', () => reader.read(new Uint8Array(2), { min: 3 })),
    attempt('min of a DataView', () => reader.read(new DataView(new ArrayBuffer(2)), { min: 3 })),
  ];
  attempt('enqueue text', () => controller.enqueue('text'));
  attempt('enqueue nothing', () => controller.enqueue(new Uint8Array(0)));
  const pending = reader.read(new Uint8Array(4));
  const request = controller.byobRequest;
  attempt('respond 0', () => request.respond(0));
  attempt('respond 5', () => request.respond(5));
  attempt('empty view', () => request.respondWithNewView(new Uint8Array(request.view.buffer, 0, 0)));
  attempt('view of another buffer', () => request.respondWithNewView(new Uint8Array(3)));
  attempt('view at another place', () => request.respondWithNewView(new Uint8Array(request.view.buffer, 1, 1)));
  controller.close();
  attempt('respond 1 when closed', () => request.respond(1));
  request.respond(0);
  attempt('respond twice', () => request.respond(0));
  attempt('close twice', () => controller.close());
  attempt('enqueue when closed', () => controller.enqueue(new Uint8Array(1)));
  list.push(attempt('read at the end', () => pending));
  reader.releaseLock();
  list.push(attempt('read when released', () => reader.read(new Uint8Array(1))), attempt('closed when released', () => reader.closed));
  const partial = make();
  const half = partial.getReader({ mode: 'byob' });
  list.push(attempt('half an element', () => half.read(new Uint16Array(2))));
  controller.enqueue(new Uint8Array([1]));
  attempt('close within an element', () => controller.close());
  attempt('after the error', () => controller.enqueue(new Uint8Array(1)));
  note(`${controller.desiredSize} ${controller.byobRequest}`);
  return Promise.all(list);
}

async function main() {
  for (const part of [fillsTheBuffer, wholeElements, allocatedForTheSource, leftBehind, mistakes]) {
    note(`-- ${part.name}`);
    await part();
  }
  console.log(turns.length);
}
main();
