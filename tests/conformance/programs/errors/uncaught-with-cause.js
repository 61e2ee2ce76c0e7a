const inner = new Error('inner cause');
process.on('exit', (c) => console.log('exit', c));
throw new Error('outer', { cause: inner });
