function step(n) {
  console.log('step', n);
  if (n > 0) setTimeout(step, n, n - 1);
}
setTimeout(step, 0, 4);
setTimeout(() => {
  console.log('outer');
  setTimeout(() => { console.log('inner'); setTimeout(() => console.log('innermost'), 0); }, 0);
}, 30);
