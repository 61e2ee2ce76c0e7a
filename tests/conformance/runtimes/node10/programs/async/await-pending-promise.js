const pending = new Promise(r => setTimeout(() => { console.log('settle'); r('v'); }, 5));
(async () => { console.log('A', await pending); await null; console.log('A end'); })();
(async () => { console.log('B', await pending); })();
pending.then(v => console.log('then', v)).then(() => console.log('then 2')).then(() => console.log('then 3'));
