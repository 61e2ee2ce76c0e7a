const blob = new Blob(['Hello, ', 'blob', new Uint8Array([33])], { type: 'text/plain' });
console.log(blob.size, blob.type);
(async () => {
  console.log(await blob.text());
  const part = blob.slice(7, 11);
  console.log(part.size, part.type === '', await part.text());
  const buf = await blob.arrayBuffer();
  console.log(buf.byteLength, new Uint8Array(buf)[0]);
  const url = URL.createObjectURL(blob);
  console.log(url.startsWith('blob:http'));
  const res = await fetch(url);
  console.log(res.status, res.ok, res.headers.get('content-type'), await res.text());
  URL.revokeObjectURL(url);
  try {
    await fetch(url);
  } catch (e) {
    console.log(e.name, e.message);
  }
  const reader = new FileReader();
  reader.onloadstart = (e) => console.log(e.type, reader.readyState);
  reader.onload = (e) => console.log(e.type, reader.readyState, reader.result);
  reader.onloadend = (e) => console.log(e.type, e.loaded, e.total);
  reader.readAsText(blob);
  console.log('reading', reader.readyState);
})();
const file = new File(['abc'], 'notes.txt', { type: 'text/plain', lastModified: 1000 });
console.log(file.name, file.size, file.lastModified, file instanceof Blob);
