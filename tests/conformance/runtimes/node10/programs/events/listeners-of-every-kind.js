const Emitter = require('events');
const e = new Emitter();
e.on('removeListener', (n, f) => console.log('removed', n, f.name)); e.on('newListener', n => { if (n !== 'newListener' && n !== 'removeListener') console.log('added', n); });
function a() { console.log('a'); e.removeListener('x', b); } function b() { console.log('b'); } function c() { console.log('c'); }
e.on('x', a).on('x', b).once('x', c); e.emit('x'); e.emit('x'); console.log(e.listenerCount('x'), e.listeners('x').map(f => f.name)); e.removeAllListeners('x'); console.log(e.emit('x'));
try { e.on('y'); } catch (er) { console.log(er.name, er.code, er.message); } try { e.emit('error'); } catch (er) { console.log(er.code, er.message); } try { e.emit('error', null); } catch (er) { console.log(er.message); } try { e.setMaxListeners(-1); } catch (er) { console.log(er.code, er.message); }
e.on('async', async () => { throw new Error('async listener'); }); process.on('unhandledRejection', er => console.log('UR', er.message)); e.emit('async'); console.log(Emitter.listenerCount(e, 'async'), Emitter.EventEmitter === Emitter, e._eventsCount, Object.keys(e), e.getMaxListeners());
const s = Symbol('ev'); e.on(s, (...args) => console.log(args)); e.emit(s, 1, 'two', [3]); console.log(e.eventNames()); class My extends Emitter { emit(n, ...r) { console.log('emitting', n); return super.emit(n, ...r); } } new My().on('q', () => console.log('q')).emit('q');
