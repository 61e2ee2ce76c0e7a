process.on('exit', () => { console.log('in exit'); throw new Error('exit handler error'); });
process.on('exit', () => console.log('second exit handler'));
console.log('main');
