const sleep = (ms, v) => new Promise((r) => setTimeout(r, ms, v));
async function* gen() { try { yield 1; yield sleep(5, 2); yield* [3, 4]; } finally { console.log('cleanup'); } }
(async () => { for await (const x of gen()) { console.log(x); if (x === 3) break; } for await (const y of [Promise.resolve('a'), 'b']) console.log(y); })();
Promise.resolve().then(() => console.log('1')).then(() => console.log('2')).then(() => console.log('3')).then(() => console.log('4')).then(() => console.log('5'));
