console.log('one'); Promise.reject('just a string'); setTimeout(() => console.log('never'), 50); process.on('exit', (c) => console.log('exit', c));
