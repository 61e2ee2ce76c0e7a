process.on('exit', (c) => { console.log('first', c); process.exit(4); });
process.on('exit', (c) => console.log('second', c));
process.exit(2);
