const wait = (ms, v) => new Promise((r) => setTimeout(r, ms, v));
Promise.all([wait(30, 'slow'), 'plain', Promise.resolve('ready'), wait(10, 'quick')]).then((all) => console.log(all));
Promise.all([]).then((v) => console.log('empty', v));
Promise.all([wait(5), Promise.reject(new Error('first failure')), Promise.reject(new Error('second'))]).catch((e) => console.log(e.message));
Promise.all('ab').then(console.log);
Promise.all(5).catch((e) => console.log(e.name, e.message));
Promise.all().catch((e) => console.log(e.message));
console.log(Promise.all([]), Promise.all([1]));
