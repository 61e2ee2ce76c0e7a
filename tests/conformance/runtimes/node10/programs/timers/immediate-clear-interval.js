let count = 0;
const timer = setInterval(() => {
  console.log('interval', ++count);
  setImmediate(() => {
    console.log('immediate', count);
    if (count === 3) clearInterval(timer);
  });
}, 4);
