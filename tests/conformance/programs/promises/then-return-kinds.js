const show = (label) => (v) => console.log(label, v);
const t = (label, f) => Promise.resolve('in').then(f).then(show(label + ' ok'), (e) => console.log(label, 'err', e instanceof Error ? e.message : e));
t('value', () => 1); t('promise', () => Promise.resolve(2)); t('reject', () => Promise.reject(3)); t('throw', () => { throw 4; }); t('thenable', () => ({ then(r) { r(5); } })); t('bad thenable', () => ({ then() { throw 6; } }));
t('double', () => ({ then(r, j) { r(7); j(8); throw 9; } })); t('undefined', () => {}); t('function', () => () => 10); t('nested', () => Promise.resolve(Promise.resolve(11))); t('async fn', async () => 12); t('class', () => class X {}); t('self', function () { return this; });
const cyc = Promise.resolve().then(() => cyc); cyc.catch((e) => console.log(e.name, e.message)); t('null then', () => ({ then: null })); t('getter', () => ({ get then() { throw 13; } })); t('proxy', () => new Proxy({}, { get: (_, k) => (console.log('get', String(k)), undefined) }));
