// Errors of what is started in a domain, and what process.domain is meanwhile.
const domain = require('domain');
const d = domain.create();
console.log(d instanceof domain.Domain, d instanceof require('events'), Object.keys(d), Object.getOwnPropertyNames(domain.Domain.prototype), d.members);
d.on('error', (e) => console.log('caught', e.message, e.domain === d, e.domainThrown, Object.keys(e)));
console.log(d.run(function (a, b) { console.log(this === d, process.domain === d, domain.active === d, a, b); return a + b; }, 2, 3));
console.log(process.domain, domain.active);
d.run(() => { setTimeout(() => { console.log('timer', process.domain === d); throw new Error('from timer'); }, 40); });
d.run(() => { Promise.resolve().then(() => { throw new Error('from promise'); }); });
d.run(() => { setImmediate(() => { throw new Error('from immediate'); }); });


const six = domain.create();
six.on('error', (err) => console.log('E', err.message, process.domain));
six.run(async () => { console.log(process.domain === six); await null; console.log('after await', process.domain === six); throw new Error('async'); });
six.run(() => Promise.reject(new Error('rejected')));
console.log(six);
try { process.setUncaughtExceptionCaptureCallback(() => {}); } catch (e) { console.log(e.code, e.message); }
six.enter(); console.log(process.domain === six, domain._stack.length); six.exit(); console.log(process.domain, domain._stack.length);
const e = domain.create(); six.enter(); e.enter(); six.exit(); console.log(domain._stack.length, process.domain);
