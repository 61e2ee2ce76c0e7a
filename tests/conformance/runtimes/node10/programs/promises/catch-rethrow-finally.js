Promise.reject(new Error('a'))
  .catch(e => { console.log(e.message); throw new Error('b'); })
  .finally(() => console.log('finally 1'))
  .catch(e => { console.log(e.message); return 'ok'; })
  .finally(() => { console.log('finally 2'); return 'ignored'; })
  .then(v => console.log(v));
Promise.resolve(1).finally(() => { throw new Error('from finally'); }).catch(e => console.log(e.message));
Promise.resolve('x').finally(() => new Promise(r => setTimeout(r, 5))).then(v => console.log('waited', v));
