(async () => { for await (const x of [Promise.resolve('a'), 'b', new Promise(r => setTimeout(r, 5, 'c'))]) console.log(x); })();
Promise.resolve().then(() => console.log(1)).then(() => console.log(2)).then(() => console.log(3)).then(() => console.log(4)).then(() => console.log(5)).then(() => console.log(6)).then(() => console.log(7)).then(() => console.log(8));
