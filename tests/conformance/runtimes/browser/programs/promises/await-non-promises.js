(async () => {
    console.log(await 1, await 'two', await null, await { then(r) { r('thenable'); } });
    console.log('after');
})();
(async () => { for (const x of [1, 2, 3]) { await x; console.log('loop', x); } })();
Promise.resolve().then(() => console.log('p1')).then(() => console.log('p2')).then(() => console.log('p3'));
console.log('sync');
