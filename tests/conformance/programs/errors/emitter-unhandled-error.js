const { EventEmitter } = require('events');
const e = new EventEmitter();
try { e.emit('error', new Error('direct')); } catch (err) { console.log('caught', err.message); }
try { e.emit('error', 'text'); } catch (err) { console.log(err.code, err.message, err.context); }
try { e.emit('error', { a: 1 }); } catch (err) { console.log(err.code, err.message); }
try { e.emit('error'); } catch (err) { console.log(err.code, err.message); }
try { e.on('x', 5); } catch (err) { console.log(err.code, err.message); }
try { e.setMaxListeners(-1); } catch (err) { console.log(err.code, err.message); }
e.on('error', (err) => console.log('listener', err));
console.log(e.emit('error', 1, 2));
e.removeAllListeners('error');
process.on('exit', () => console.log('bye'));
setImmediate(() => e.emit('error', new RangeError('final')));
