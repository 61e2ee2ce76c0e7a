process.on('unhandledRejection', (e, p) => { console.log('unhandled', e.message); p.catch(() => console.log('now handled', e.message)); process.nextTick(() => console.log('tick', e.message)); });
process.on('rejectionHandled', () => console.log('rejectionHandled'));
const late = (name) => async () => { await null; throw new Error(name); };
const loud = (name) => async () => { console.log('loud', name); await null; console.log('again', name); throw new Error(name); };
late('main')();
setTimeout(late('quiet timer'), 200); setTimeout(loud('loud timer'), 400); setTimeout(() => { process.nextTick(late('in a tick')); }, 600);
setTimeout(() => { Promise.resolve().then(() => { console.log('from then'); throw new Error('then'); }); }, 800);
setTimeout(() => { process.nextTick(() => {}); late('with tick')(); }, 1000);
setTimeout(() => setImmediate(late('quiet immediate')), 1200); setTimeout(() => setImmediate(loud('loud immediate')), 1400);
