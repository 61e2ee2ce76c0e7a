const t0 = process.hrtime();
const b0 = process.hrtime.bigint();
console.log(Array.isArray(t0), t0.length, typeof b0);
setTimeout(() => {
  const [s, ns] = process.hrtime(t0);
  const elapsed = process.hrtime.bigint() - b0;
  console.log(s, ns > 4e6, elapsed > 4000000n, performance.now() > 0);
}, 5);
