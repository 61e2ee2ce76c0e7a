process.on('exit', (c) => console.log('exit', c)); throw new Error('with exit');
