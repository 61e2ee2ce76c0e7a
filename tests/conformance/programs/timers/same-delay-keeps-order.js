for (const name of ['a', 'b', 'c', 'd']) setTimeout(() => console.log(name), 5);
setTimeout(() => console.log('earlier'), 1);
setTimeout(function () { console.log(this.constructor.name, typeof this.ref, arguments.length); }, 2, 'x', 'y');
