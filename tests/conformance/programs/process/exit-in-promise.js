Promise.resolve().then(() => { console.log('micro'); process.exit(5); }).then(() => console.log('never'));
process.nextTick(() => console.log('tick'));
process.on('exit', (c) => { console.log('bye', c); });
console.log('main');
