// Timers: a chain of them, many at once, and a loop that awaits them.
const later = typeof setTimeout === "function" ? setTimeout : os.setTimeout;
function chain(left, done) {
  if (left === 0) done();
  else later(() => chain(left - 1, done), 0);
}
function many(count) {
  return new Promise((resolve) => {
    let fired = 0;
    for (let i = 0; i < count; i++) {
      later(() => {
        if (++fired === count) resolve(fired);
      }, i % 10);
    }
  });
}
async function awaited(count) {
  for (let i = 0; i < count; i++) await new Promise((resolve) => later(resolve, 0));
  return count;
}
chain(300, async () => {
  let fired = 0;
  for (let round = 0; round < 40; round++) fired += await many(500);
  console.log(fired, await awaited(300));
});
