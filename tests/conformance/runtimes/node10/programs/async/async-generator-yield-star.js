async function* a() { yield 1; yield 2; }
async function* b() { yield 0; yield* a(); yield* [3, 4]; }
(async () => { for await (const v of b()) console.log(v); })();
