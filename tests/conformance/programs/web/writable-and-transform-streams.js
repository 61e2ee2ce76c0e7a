// WritableStream, TransformStream and pipes between them.
async function main() {
  const sink = new WritableStream({
    start() { console.log('start'); },
    async write(chunk) {
      console.log('write', chunk);
      await null;
    },
    close() { console.log('close'); },
    abort(reason) { console.log('abort', reason); },
  }, new CountQueuingStrategy({ highWaterMark: 2 }));
  const writer = sink.getWriter();
  console.log(writer.desiredSize, sink.locked);
  writer.write('a').then(() => console.log('a written'));
  writer.write('b').then(() => console.log('b written'));
  console.log(writer.desiredSize);
  await writer.ready;
  console.log('ready', writer.desiredSize);
  await writer.close();
  await writer.closed;
  console.log('closed');

  const upper = new TransformStream({
    transform(chunk, controller) {
      controller.enqueue(chunk.toUpperCase());
    },
    flush(controller) {
      controller.enqueue('!');
    },
  });
  const collected = [];
  await ReadableStream.from(['x', 'y', 'z']).pipeThrough(upper).pipeTo(new WritableStream({
    write(chunk) { collected.push(chunk); },
  }));
  console.log(collected);

  const aborted = new WritableStream({ abort(reason) { console.log('aborted', reason); } });
  await aborted.abort('stop');
  const failing = new WritableStream({ write() { throw new Error('full'); } });
  const failingWriter = failing.getWriter();
  failingWriter.closed.catch((error) => console.log('closed', error.message));
  await failingWriter.write('x').catch((error) => console.log('write', error.message));
  await ReadableStream.from([1, 2]).pipeTo(new WritableStream({ write(n) { if (n === 2) throw new Error(`no ${n}`); } })).catch((error) => console.log('pipe', error.message));
  const controller = new AbortController();
  const waiting = new ReadableStream({ cancel(reason) { console.log('source cancelled', reason.name); } });
  setTimeout(() => controller.abort(), 1);
  await waiting.pipeTo(new WritableStream(), { signal: controller.signal }).catch((error) => console.log(error.name));
  const decoded = ReadableStream.from([new Uint8Array([0xe2, 0x82]), new Uint8Array([0xac, 0x21])]).pipeThrough(new TextDecoderStream());
  for await (const text of decoded) console.log(JSON.stringify(text));
  const bytes = ReadableStream.from(['h\u00e9']).pipeThrough(new TextEncoderStream());
  for await (const chunk of bytes) console.log(chunk);
  const identity = new TransformStream();
  const identityWriter = identity.writable.getWriter();
  identityWriter.write('through');
  identityWriter.close();
  for await (const chunk of identity.readable) console.log(chunk);
  console.log(new ByteLengthQueuingStrategy({ highWaterMark: 5 }).size(new Uint8Array(3)));
}
main().then(() => console.log('done'), (error) => console.log('failed', error));
