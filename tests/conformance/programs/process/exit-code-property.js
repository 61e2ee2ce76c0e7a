process.exitCode = 7;
process.on('exit', (code) => { console.log('code is', code); process.exitCode = 9; });
console.log('running');
