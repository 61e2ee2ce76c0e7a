let release;
const gate = new Promise(r => { release = r; });
gate.then(() => console.log('gate open'));
setTimeout(() => { console.log('opening'); release(); }, 4);
setTimeout(() => console.log('right after'), 4);
setTimeout(async () => { console.log('waits'); await gate; console.log('passed'); }, 4);
