// A FileHandle as a web stream, and what its close() waits for.
import { open, unlink, writeFile } from 'node:fs/promises';

await writeFile('pages.txt', 'page '.repeat(16000));

const whole = await open('pages.txt');
whole.on('close', () => console.log('close of the whole'));
const stream = whole.readableWebStream();
try {
  whole.readableWebStream();
} catch (error) {
  console.log(error.code, error.message);
}
let total = 0;
for await (const piece of stream) total += piece.byteLength;
console.log('total', total);
const closing = whole.close();
console.log('closing', whole.fd, (await whole.close()) === undefined);
await closing;
try {
  whole.readableWebStream();
} catch (error) {
  console.log(error.code, error.message);
}

const bytes = await open('pages.txt');
const reader = bytes.readableWebStream({ type: 'bytes' }).getReader();
const { value } = await reader.read();
console.log(value.constructor.name, value.byteLength);
const stopped = bytes.close();
console.log('rest', (await reader.read()).done, await stopped, bytes.fd);

const text = await open('pages.txt');
let letters = 0;
for await (const part of text.readableWebStream().pipeThrough(new TextDecoderStream())) letters += part.length;
console.log('letters', letters, await text.close());

const lines = await open('pages.txt');
const plain = lines.createReadStream({ start: 0, end: 9, encoding: 'utf8' });
lines.on('close', () => console.log('close of the lines'));
plain.on('close', () => console.log('stream closed', lines.fd));
plain.on('data', (part) => console.log(JSON.stringify(part)));
await new Promise((resolve) => plain.on('close', resolve));
await unlink('pages.txt');
