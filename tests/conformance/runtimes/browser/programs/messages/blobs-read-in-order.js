// Bytes of blobs come in the order in which they were asked for, whoever asks.
setTimeout(() => {
  const reader = new FileReader();
  for (const type of ['loadstart', 'progress', 'load', 'loadend']) reader.addEventListener(type, () => console.log(type, reader.readyState));
  reader.readAsText(new Blob(['some ', 'text']));
  new Blob(['first']).text().then(text => console.log(text));
  new Blob(['second']).arrayBuffer().then(bytes => console.log(bytes.byteLength));
}, 20);
