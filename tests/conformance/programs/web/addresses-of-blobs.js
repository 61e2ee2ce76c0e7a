// Blobs by an address, and a blob read in turns with everything else.
const { resolveObjectURL } = require('buffer');
const { performance, PerformanceEntry } = require('perf_hooks');

const note = new Blob(['{"note":', '"hello"}'], { type: 'application/JSON' });
const address = URL.createObjectURL(note);
console.log(address.startsWith('blob:nodedata:'), address.length, address !== URL.createObjectURL(note));
console.log(URL.createObjectURL.name, URL.createObjectURL.length, URL.revokeObjectURL.length, resolveObjectURL.length);
console.log(resolveObjectURL(address), resolveObjectURL(`${address}#part`).size, resolveObjectURL(URL.createObjectURL(new File(['x'], 'x.txt'))));
const mistakes = [() => URL.createObjectURL('text'), () => URL.revokeObjectURL(), () => URL.revokeObjectURL('nothing'), () => resolveObjectURL('http://x/')];
for (const mistake of mistakes) {
  try {
    console.log(mistake());
  } catch (error) {
    console.log(error.code, error.message);
  }
}

const timing = performance.nodeTiming;
console.log(timing.name, timing.entryType, timing.startTime, timing.loopStart, timing.loopExit, timing.idleTime);
console.log(Object.keys(timing).join(), timing instanceof PerformanceEntry, timing.constructor.name);
const order = [timing.nodeStart, timing.v8Start, timing.environment, timing.bootstrapComplete, performance.now()];
console.log(order.every((time, place) => place === 0 || time > order[place - 1]));
console.log(Object.keys(performance.toJSON()), Object.keys(timing.toJSON()).length);
process.on('exit', () => console.log('exit', timing.loopExit > timing.loopStart, timing.loopStart > timing.bootstrapComplete));

note.text().then((text) => console.log('text', text));
note.slice(2, 6).arrayBuffer().then((part) => console.log('part', part.byteLength));
setImmediate(() => console.log('immediate'));
(async () => {
  for await (const chunk of note.stream()) console.log('chunk', chunk.length);
  const response = await fetch(address);
  console.log(response.status, response.type, [...response.headers], await response.json());
  URL.revokeObjectURL(address);
  console.log(resolveObjectURL(address));
  await fetch(address).catch((error) => console.log(error.name, error.message, error.cause.message));
})();
