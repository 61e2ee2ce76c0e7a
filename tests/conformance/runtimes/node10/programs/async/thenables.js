const thenable = { then(resolve) { console.log('then called'); resolve('value'); } };
(async () => { console.log('before'); const v = await thenable; console.log('awaited', v); })();
Promise.resolve(thenable).then(v => console.log('resolved', v));
Promise.resolve().then(() => thenable).then(v => console.log('returned', v));
Promise.resolve().then(() => console.log(1)).then(() => console.log(2)).then(() => console.log(3)).then(() => console.log(4));
