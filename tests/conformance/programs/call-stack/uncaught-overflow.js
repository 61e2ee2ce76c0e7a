console.log('start');
process.on('exit', (code) => console.log('exit', code));
function f() { f(); }
f();
console.log('not reached');
