// Addresses of blobs that the page has made, in a worker, and the other way round.
const lib = URL.createObjectURL(new Blob(['self.square = (x) => x * x;']));
const gone = URL.createObjectURL(new Blob(['self.cube = 1;']));
URL.revokeObjectURL(gone);
const code = `
  importScripts('${lib}');
  try { importScripts('${gone}'); } catch (e) { console.log(e.name, e.message.replace(/blob:[^']*/, 'X')); }
  console.log(square(9));
  const mine = URL.createObjectURL(new Blob(['made inside'], { type: 'text/plain' }));
  postMessage(mine);
  onmessage = async (e) => {
    if (e.data === 'revoked') { await fetch('${lib}').catch((x) => console.log(x.name)); close(); return; }
    const r = await fetch(e.data); console.log(await r.text(), r.headers.get('content-type'));
    URL.revokeObjectURL(mine);
    postMessage('done');
  };
`;
const w = new Worker(URL.createObjectURL(new Blob([code])));
let first;
w.onmessage = async (e) => {
  if (e.data !== 'done') {
    first = e.data;
    console.log(await (await fetch(first)).text());
    w.postMessage(URL.createObjectURL(new Blob(['from the page'], { type: 'text/html' })));
  } else {
    await fetch(first).catch((x) => console.log(x.name, x.message));
    URL.revokeObjectURL(lib);
    w.postMessage('revoked');
  }
};
