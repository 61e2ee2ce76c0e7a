async function job(n) {
  console.log('start', n);
  await null;
  console.log('resume', n);
}
setImmediate(job, 1);
setImmediate(job, 2);
setImmediate(() => console.log('plain'));
