const { EventEmitter } = require('events');
const e = new EventEmitter();
e.on('error', (err) => console.log('handled', err.message));
e.emit('error', new Error('first'));
e.removeAllListeners('error');
try { e.emit('error', new RangeError('second')); } catch (err) { console.log(err.name, err.message); }
try { e.emit('error', 'just text'); } catch (err) { console.log(err.name, err.code, err.message); }
try { e.emit('error', { a: 1 }); } catch (err) { console.log(err.code, err.message, err.context); }
try { e.emit('error'); } catch (err) { console.log(err.message); }
try { e.on('x', 'not a function'); } catch (err) { console.log(err.code, err.message); }
