const d = (ms, v) => new Promise(r => setTimeout(r, ms, v));
Promise.all([d(30, 'c'), d(10, 'a'), 'b']).then(v => console.log('all', v));
Promise.race([d(30, 'slow'), d(5, 'fast')]).then(v => console.log('race', v));
Promise.all([]).then(v => console.log('empty', v));
Promise.race([]).then(() => console.log('never'));
Promise.all([Promise.reject(new Error('x')), d(1, 1)]).catch(e => console.log('rejected', e.message));
console.log('sync');
