setTimeout(() => {
  console.log('a');
  setTimeout(() => console.log('a child'), 30);
}, 10);
setTimeout(() => { console.log('b'); Promise.resolve().then(() => console.log('b promise')); }, 10);
setTimeout(() => console.log('c'), 10);
