setImmediate(() => {
  console.log('outer 1');
  setImmediate(() => console.log('inner 1'));
  setTimeout(() => {}, 0);
});
setImmediate(() => {
  console.log('outer 2');
  setImmediate(() => {
    console.log('inner 2');
    Promise.resolve().then(() => console.log('micro of inner 2'));
  });
});
