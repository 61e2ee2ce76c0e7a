const fail = async () => { throw new RangeError('bad'); };
(async () => {
  try { await fail(); } catch (e) { console.log('1', e.name); }
  try { return await Promise.reject(new Error('two')); } catch (e) { console.log('2', e.message); } finally { console.log('finally'); }
})().then(() => console.log('end'));
fail().catch(e => console.log('direct', e.message)).finally(() => console.log('fin')).then(() => console.log('after fin'));
Promise.resolve().then(() => console.log('m1')).then(() => console.log('m2')).then(() => console.log('m3')).then(() => console.log('m4'));
