process.on('exit', (code) => {
  console.log('exit event', code, process.exitCode);
  setTimeout(() => console.log('never'), 0);
  Promise.resolve().then(() => console.log('never either'));
});
setTimeout(() => console.log('never: exit comes first'), 50);
setTimeout(() => { console.log('leaving'); process.exit(3); console.log('not reached'); }, 1);
