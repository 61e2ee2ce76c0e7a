for (let i = 0; i < 5; i++) {
  setTimeout(() => {
    console.log('timer', i);
    process.nextTick(() => console.log('tick', i));
    Promise.resolve().then(() => console.log('micro', i));
  }, 7);
}
