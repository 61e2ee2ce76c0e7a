setImmediate(() => {
  console.log('immediate');
  setTimeout(() => { console.log('t1'); Promise.resolve().then(() => console.log('m1')); }, 5);
  setTimeout(() => { console.log('t2'); Promise.resolve().then(() => console.log('m2')); }, 5);
});
