async function* produce() {
    try {
        yield 1;
        yield Promise.resolve(2);
        yield 3;
    } finally {
        console.log('cleanup');
    }
}
(async () => {
    for await (const v of produce()) {
        console.log('value', v);
        if (v === 2) break;
    }
    const g = produce();
    console.log(await Promise.all([g.next(), g.next()]).then((r) => r.map((x) => x.value).join()));
    console.log((await g.return('bye')).value);
})();
Promise.resolve().then(() => console.log('tick 1')).then(() => console.log('tick 2')).then(() => console.log('tick 3'));
