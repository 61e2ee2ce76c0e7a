// A script of vm whose time is over, while the listeners of the exit that it asked for are at work: nobody catches the error.
const vm = require('vm');
process.on('exit', (code) => {
    const down = (depth) => (depth === 0 ? 0 : 1 + down(depth - 1));
    const end = Date.now() + 30;
    while (Date.now() < end) down(20);
    console.log('exit', code, down(50));
    console.log(vm.runInNewContext('typeof process + " " + typeof outside', { outside: 1 }));
});
const leave = (code) => process.exit(code);
try {
    vm.runInNewContext('try { leave(3) } finally { leave(4) }', { leave }, { timeout: 20 });
} finally {
    console.log('never');
}
