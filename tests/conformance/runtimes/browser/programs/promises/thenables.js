const thenable = { then(resolve) { console.log('then called'); resolve('value'); } };
Promise.resolve(thenable).then((v) => console.log('resolved', v));
(async () => console.log('awaited', await thenable))();
Promise.resolve().then(() => console.log('a')).then(() => console.log('b')).then(() => console.log('c')).then(() => console.log('d'));
new Promise((resolve) => resolve(Promise.resolve('inner'))).then((v) => console.log(v));
