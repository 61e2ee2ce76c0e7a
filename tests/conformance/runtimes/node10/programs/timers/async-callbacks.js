async function work(name) {
  console.log(name, 'begin');
  await null;
  console.log(name, 'middle');
  await Promise.resolve();
  console.log(name, 'end');
}
setTimeout(work, 2, 'A');
setTimeout(work, 2, 'B');
setTimeout(work, 2, 'C');
