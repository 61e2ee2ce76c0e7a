let n = 0;
const id = setInterval(() => {
  n += 1;
  console.log('interval', n);
  Promise.resolve().then(() => console.log('reaction', n));
  if (n === 3) clearInterval(id);
}, 5);
