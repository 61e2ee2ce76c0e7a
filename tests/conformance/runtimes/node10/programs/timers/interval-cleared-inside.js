let n = 0;
const id = setInterval(function () {
  n++;
  console.log('tick', n);
  Promise.resolve().then(() => console.log('after', n));
  if (n === 2) {
    clearInterval(id);
    setTimeout(() => console.log('done'), 3);
  }
}, 3);
