// Whether a Buffer follows a memory that is resized.
const memory = new ArrayBuffer(10, { maxByteLength: 20 });
const whole = Buffer.from(memory);
const rest = Buffer.from(memory, 2);
const part = Buffer.from(memory, 2, 4);
const array = new Uint8Array(memory);
const show = () => console.log(whole.length, rest.length, part.length, array.length, whole.byteOffset, rest.byteOffset);
for (const size of [10, 15, 5, 12]) {
  memory.resize(size);
  show();
}
