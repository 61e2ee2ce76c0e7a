const r = [];
new Promise(res => res({ then(f) { r.push('then'); f('v'); } })).then(v => r.push(v));
Promise.resolve(Promise.resolve('same')).then(v => r.push(v));
new Promise(res => res(Promise.resolve('nested'))).then(v => r.push(v));
Promise.resolve().then(() => r.push('1')).then(() => r.push('2')).then(() => r.push('3')).then(() => r.push('4'));
setImmediate(() => console.log(r.join(' ')));
