for (let i = 0; i < 3; i++) setImmediate(() => { console.log('i' + i); process.nextTick(() => console.log('n' + i)); Promise.resolve().then(() => console.log('p' + i)); });
