Promise.resolve(1)
  .then((v) => { console.log(v); return v + 1; })
  .then((v) => { console.log(v); })
  .then((v) => { console.log(v); throw new Error('broken'); })
  .then(() => console.log('skipped'))
  .catch((e) => { console.log('caught', e.message); return 'recovered'; })
  .finally(() => console.log('finally'))
  .then((v) => console.log(v));
console.log('sync end');
