const domain = require('domain');
const d = domain.create();
d.on('error', e => { console.log('caught', e.message); });
const tasks = [
  () => { throw new Error('task 0'); },
  () => setTimeout(() => { throw new Error('task 1'); }, 3),
  () => process.nextTick(() => { throw new Error('task 2'); }),
  () => setImmediate(() => { throw new Error('task 3'); }),
];
tasks.forEach((t, i) => setTimeout(() => { console.log('task', i); d.run(t); console.log('not after 0', i); }, i * 20));
try { d.run(() => { throw new Error('caught by try'); }); } catch (e) { console.log('try', e.message, process.domain === d); }
d.exit();
console.log(process.domain);
