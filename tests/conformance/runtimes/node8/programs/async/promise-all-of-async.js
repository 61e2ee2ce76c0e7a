const slow = async (n) => { for (let i = 0; i < n; i++) await null; return n; };
Promise.all([slow(3), slow(1), slow(2)]).then(r => console.log('all', r));
Promise.race([slow(3), slow(1), slow(2)]).then(r => console.log('race', r));
slow(0).then(r => console.log('zero', r));
slow(2).then(r => console.log('two', r));
Promise.resolve().then(() => console.log('a')).then(() => console.log('b')).then(() => console.log('c')).then(() => console.log('d'));
