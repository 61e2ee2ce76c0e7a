setInterval(() => {}, 1000);
setTimeout(() => console.log('never'), 500);
process.on('beforeExit', () => console.log('not with process.exit'));
console.log('exiting with', 0);
process.exit();
