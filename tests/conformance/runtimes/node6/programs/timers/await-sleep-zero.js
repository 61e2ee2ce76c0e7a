const sleep = (ms) => new Promise(r => setTimeout(r, ms));
(async () => { for (let i = 0; i < 3; i++) { console.log('a', i); await sleep(4); } })();
(async () => { await null; console.log('b'); await sleep(30); console.log('b done'); })();
