process.on('exit', () => { console.log('in exit'); throw new Error('thrown while exiting'); });
process.on('exit', () => console.log('not called'));
console.log('main');
