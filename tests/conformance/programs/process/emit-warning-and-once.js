process.once('exit', () => console.log('once'));
process.on('custom', (v) => console.log('custom event on process', v));
process.emit('custom', 42);
console.log(process.listenerCount('custom'), process.listenerCount('exit'));
process.removeAllListeners('custom');
console.log(process.emit('custom'));
