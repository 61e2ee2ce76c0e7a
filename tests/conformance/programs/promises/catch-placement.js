const fail = (m) => Promise.reject(new Error(m));
fail('a').then(() => console.log('no'), (e) => console.log('second argument', e.message));
fail('b').then(() => console.log('no')).catch((e) => console.log('catch', e.message)).then(() => console.log('after b'));
Promise.resolve().then(() => { throw new Error('c'); }, () => console.log('not mine')).catch((e) => console.log('later', e.message));
fail('d').catch((e) => { throw new Error(e.message + ' rethrown'); }).catch((e) => console.log(e.message));
Promise.resolve('through').then(null).then(undefined).then(5).then(console.log);
fail('through too').then(console.log).catch('not a function').catch((e) => console.log(e.message));
