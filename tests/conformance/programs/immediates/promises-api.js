const { setImmediate: soon } = require('node:timers/promises');
(async () => { console.log('a'); await soon(); console.log('b'); console.log(await soon('value')); })();
setImmediate(() => console.log('plain immediate'));
Promise.resolve().then(() => console.log('promise'));
