// A signal that is sent when nothing keeps the loop alive is never heard of.
process.on('SIGTERM', () => console.log('never'));
process.on('beforeExit', () => console.log('beforeExit'));
process.on('exit', (code) => console.log('exit', code));
console.log(process.kill(process.pid, 'SIGTERM'));
process.nextTick(() => console.log('tick'));
