const { promise, resolve } = Promise.withResolvers();
promise.finally(() => console.log('finally')).then((v) => console.log('value', v));
setTimeout(() => { console.log('resolving'); resolve('x'); console.log('resolved'); }, 10);
Promise.reject(1).finally(() => { throw 2; }).catch((e) => console.log('caught', e));
Promise.resolve(3).finally(() => 4).then((v) => console.log(v));
Promise.try(() => { throw new Error('tried'); }).catch((e) => console.log(e.message));
