const delay = (ms, v) => new Promise((r) => setTimeout(() => r(v), ms));
console.log('begin');
delay(10, 'first')
  .then((v) => { console.log(v); return delay(10, 'second'); })
  .then((v) => { console.log(v); return Promise.all([delay(5, 'x'), delay(1, 'y')]); })
  .then(([x, y]) => { console.log(x, y); throw new Error('stop here'); })
  .then(() => console.log('skipped'), (e) => { console.log('handled', e.message); return delay(1, 'resumed'); })
  .then(console.log)
  .finally(() => console.log('end'));
console.log('main done');
