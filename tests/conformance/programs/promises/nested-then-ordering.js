const log = (s) => () => { console.log(s); };
Promise.resolve()
  .then(() => {
    console.log('outer 1');
    Promise.resolve().then(log('inner 1')).then(log('inner 2')).then(log('inner 3'));
    return new Promise((r) => { console.log('executor'); r(); });
  })
  .then(log('outer 2'))
  .then(log('outer 3'));
Promise.resolve().then(log('side 1')).then(log('side 2')).then(log('side 3')).then(log('side 4')).then(log('side 5'));
