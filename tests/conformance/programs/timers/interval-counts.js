let n = 0;
const interval = setInterval(() => {
  console.log('beat', ++n);
  if (n === 4) {
    clearInterval(interval);
    console.log('stopped');
  }
}, 3);
