let n = 0;
const t = setInterval(async () => {
  n++;
  console.log('interval', n);
  await null;
  if (n === 2) {
    clearInterval(t);
    console.log('cleared from a microtask');
  }
}, 5);
setTimeout(() => console.log('later'), 60);
