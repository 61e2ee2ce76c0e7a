process.on('warning', (w) => console.log('warning:', w.name, '|', w.code, '|', w.message.split('\n')[0]));
Promise.reject(new TypeError('first'));
setTimeout(() => {
  Promise.reject('second');
  setTimeout(() => {
    const p = Promise.reject({ third: true });
    setTimeout(() => p.catch((e) => console.log('late', e)), 5);
  }, 5);
}, 5);
