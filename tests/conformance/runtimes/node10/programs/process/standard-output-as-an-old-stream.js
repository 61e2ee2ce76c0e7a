'use strict';
// Each write's callback is a nextTick callback of its own, and wrong chunks are told of as older streams do.
const out = process.stdout;
for (const wrong of [5, null, undefined, {}]) {
  try {
    console.log(out.write(wrong));
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
out.write('one\n', () => console.log('written one'));
process.nextTick(() => console.log('a tick between'));
out.write('two\n', 'utf8', () => console.log('written two'));
Promise.resolve().then(() => {
  console.log('a microtask');
  out.write('three\n', () => console.log('written three'));
});
out.cork();
out.write('four\n');
out.write('five\n', () => console.log('written five'));
out.uncork();
setImmediate(() => {
  out.write('six\n', () => console.log('written six'));
  process.nextTick(() => console.log('a tick of the immediate'));
});
setTimeout(() => {
  process.stdin.on('readable', () => console.log('readable', process.stdin.read()));
  process.stdin.on('end', () => {
    console.log('the input ends');
    process.nextTick(() => console.log('a tick of the end'));
  });
  process.stdin.on('close', () => console.log('is never closed'));
}, 40);
