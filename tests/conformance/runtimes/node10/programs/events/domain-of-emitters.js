const domain = require('domain'), EventEmitter = require('events'), fs = require('fs'), net = require('net');
const d = domain.create();
d.on('error', e => console.log('caught', e.code || e.message, e.domainEmitter ? e.domainEmitter.constructor.name : '-', e.domainThrown));
d.run(() => {
  const e = new EventEmitter();
  console.log(e.domain === d);
  setTimeout(() => e.emit('error', new Error('unheard')), 40);
  fs.createReadStream('/no/such/file');
  setTimeout(() => net.connect(1, '127.0.0.1'), 20);
  e.on('later', () => { console.log('later', process.domain === d); throw new Error('from a listener'); });
  setTimeout(() => e.emit('later'), 80);
});
const plain = new EventEmitter();
console.log(plain.domain);
setTimeout(() => { console.log('main goes on', process.domain === d); }, 120);
process.on('exit', c => console.log('exit', c));
console.log(Object.keys(domain).sort().join(), d instanceof EventEmitter, d.eventNames && d.eventNames().length);
