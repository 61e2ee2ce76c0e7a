process.on('exit', (c) => console.log('c', c));
setTimeout(function () { throw { status: 404, reason: 'Not Found', nested: { a: [1, 2, { b: 3 }] } }; }, 2);
