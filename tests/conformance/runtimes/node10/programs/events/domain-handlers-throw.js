// the handler of the inner domain throws: the outer one takes it; nobody takes the last one
const domain = require('domain');
const outer = domain.create(), inner = domain.create();
process.on('uncaughtException', e => console.log('uncaughtException', e.message, process.domain));
outer.on('error', e => console.log('outer', e.message));
inner.on('error', e => { console.log('inner', e.message); throw new Error('handler of inner'); });
setTimeout(() => outer.run(() => inner.run(() => { throw new Error('first'); })), 1);
const quiet = domain.create();
setTimeout(() => quiet.run(() => { throw new Error('nobody'); }), 5);
setTimeout(() => {
  const d = domain.create();
  d.enter();
  console.log(process.domain === d, domain.active === d, domain._stack.length);
  d.exit();
  console.log(process.domain, domain._stack.length);
}, 10);
setTimeout(() => { console.log('end'); }, 30);
