setTimeout(() => {
  console.log('first blocks');
  const end = Date.now() + 30;
  while (Date.now() < end) ;
  console.log('first unblocks');
}, 1);
setTimeout(() => console.log('second was due long ago'), 5);
setTimeout(() => console.log('third too'), 10);
setTimeout(() => console.log('fourth comes last'), 100);
