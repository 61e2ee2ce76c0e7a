async function main() {
  console.log('start');
  await null;
  throw new RangeError('async failure');
}
main();
setTimeout(() => console.log('never printed'), 1);
process.on('exit', (code) => console.log('exit code', code));
