// Blob, File and FormData.
async function main() {
  const blob = new Blob(['hello ', new Uint8Array([119, 111, 114]), new Blob(['ld'])], { type: 'Text/Plain' });
  console.log(blob.size, blob.type, blob);
  console.log(await blob.text(), await blob.slice(0, 5).text(), await blob.slice(-5, -1, 'x/y').text());
  console.log(new Uint8Array(await blob.slice(0, 2).arrayBuffer()));
  let text = '';
  for await (const chunk of blob.stream()) text += Buffer.from(chunk).toString();
  console.log(text);
  const file = new File(['abc'], 'a.txt', { type: 'text/plain', lastModified: 5 });
  console.log(file.name, file.size, file.lastModified, file instanceof Blob, Object.prototype.toString.call(file));
  const form = new FormData();
  form.append('a', '1');
  form.append('a', 2);
  form.append('f', blob, 'b.bin');
  console.log(form.get('a'), form.getAll('a'), form.has('z'), [...form.keys()], form.get('f').name);
  form.set('a', 'only');
  form.delete('f');
  console.log([...form]);
  form.forEach((value, key) => console.log(key, value));
  try {
    new Blob('text');
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
  console.log(require('buffer').Blob === Blob);
}
main();
