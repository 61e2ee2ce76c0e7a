setTimeout(() => {
  console.log('first');
  process.nextTick(() => {
    clearTimeout(second);
    console.log('cleared');
  });
}, 2);
const second = setTimeout(() => console.log('second ran'), 2);
