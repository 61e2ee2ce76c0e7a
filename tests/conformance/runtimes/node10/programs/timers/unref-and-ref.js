const t = setTimeout(() => console.log('never printed'), 1000);
t.unref();
setTimeout(() => console.log('short'), 5);
process.on('exit', () => console.log('exit'));
