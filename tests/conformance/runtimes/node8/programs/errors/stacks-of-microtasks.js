// Where a microtask of the first drain stands, with and without a rejection before it.
function show(label) { console.log(label + '\n' + new Error('x').stack.split('\n').slice(2).join('\n')); }
Promise.resolve().then(function first() { show('then'); });
Promise.reject(new Error('a')).catch(function handler() { show('catch'); });
setTimeout(function () { Promise.reject(new Error('b')).catch(function handler() { show('catch in a timer'); }); }, 5);
setTimeout(function () { Promise.resolve().then(function second() { show('then in a timer'); }); }, 30);
