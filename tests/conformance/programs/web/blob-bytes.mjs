// The bytes of blobs and files, and when they come.
const blob = new Blob(['h\u00e9', new Uint8Array([33, 10])], { type: 'text/plain' });
const bytes = await blob.bytes();
console.log(bytes, bytes.constructor === Uint8Array, bytes.byteLength === blob.size);
console.log(await blob.slice(1, 3).bytes(), await new File(['x'], 'x.txt').bytes(), await new Blob([]).bytes());

const order = [];
blob.bytes().then(() => order.push('bytes'));
blob.arrayBuffer().then(() => order.push('arrayBuffer'));
await new Promise((resolve) => setTimeout(resolve, 5));
console.log(order.sort().join());

try {
  await Blob.prototype.bytes.call({}).catch((error) => console.log('rejected', error.code));
} catch (error) {
  console.log(error.name, error.code, error.message);
}
console.log(Blob.prototype.bytes.name, Blob.prototype.bytes.length, Object.getOwnPropertyDescriptor(Blob.prototype, 'bytes').enumerable);
