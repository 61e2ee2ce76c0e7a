const items = Array.from({ length: 10 }, (_, i) => i + 1);
let sum = 0;
function chunk() {
  for (const n of items.splice(0, 3)) sum += n;
  console.log('partial', sum);
  if (items.length) setImmediate(chunk);
  else console.log('done', sum);
}
chunk();
process.nextTick(() => console.log('a tick gets through'));
