const r = Promise.reject(new Error('x'));
r.then(() => console.log('no')).catch(e => console.log('c1', e.message));
r.catch(e => console.log('c2', e.message)).then(() => console.log('after c2'));
r.finally(() => console.log('f')).catch(() => console.log('after f'));
r.then(null, e => console.log('second arg', e.message));
