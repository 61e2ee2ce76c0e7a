// A script of vm whose time is over: caught, and then caught by nobody.
const vm = require('vm');
try {
    vm.runInThisContext('while (true) {}', { timeout: 5 });
} catch (error) {
    console.log(error.message, error.code, error.name, error instanceof Error, Object.keys(error));
}
console.log(vm.runInThisContext('let sum = 0; for (let i = 0; i < 10; i++) sum += i; sum', { timeout: 500 }));
vm.runInThisContext('while (true) {}', { timeout: 5, filename: 'forever.js' });
