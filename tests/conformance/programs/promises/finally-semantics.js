Promise.resolve('kept').finally(() => 'ignored').then((v) => console.log(v));
Promise.reject(new Error('kept too')).finally(() => 'ignored').catch((e) => console.log(e.message));
Promise.resolve(1).finally(() => { throw new Error('replaces'); }).catch((e) => console.log(e.message));
Promise.resolve(1).finally(() => Promise.reject(new Error('replaces async'))).catch((e) => console.log(e.message));
Promise.resolve(2).finally((...args) => console.log('args', args)).then((v) => console.log(v));
Promise.resolve('waits').finally(() => new Promise((r) => setTimeout(r, 10))).then((v) => console.log(v));
Promise.resolve('no handler').finally().then(console.log);
Promise.resolve().then(() => console.log('t1')).then(() => console.log('t2')).then(() => console.log('t3')).then(() => console.log('t4'));
