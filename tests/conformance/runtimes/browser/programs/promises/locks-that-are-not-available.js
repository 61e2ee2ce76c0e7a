const locks = navigator.locks;
locks.request('file', async lock => { console.log('first', lock.name, lock.mode); await null; return 'done'; }).then(value => console.log(value));
locks.request('file', { ifAvailable: true }, lock => console.log('available', lock)).then(() => console.log('second over'));
locks.request('file', lock => console.log('third', lock.name));
setTimeout(() => locks.request('file', { ifAvailable: true }, lock => console.log('later', lock.name)), 100);
