setTimeout(function () { console.log(this.constructor.name, arguments.length); }, 1, 1, 2, 3);
setImmediate(function () { console.log(this.constructor.name, arguments.length); }, 'x');
process.nextTick(function () { console.log(this === undefined || this === global, arguments.length); }, 1);
