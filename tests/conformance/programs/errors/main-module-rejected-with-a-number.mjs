// What is no error has no place of its own: Node shows where it gives up on the main module.
process.on('exit', (code) => console.log('exit', code));
await Promise.reject(5).finally(() => console.log('rejected'));
