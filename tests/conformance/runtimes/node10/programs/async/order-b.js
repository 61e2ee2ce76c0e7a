const order = [];
const mark = s => order.push(s);
(async () => { mark('a1'); await 0; mark('a2'); await Promise.resolve(); mark('a3'); await new Promise(r => r()); mark('a4'); })();
(async () => { mark('b1'); await Promise.resolve(); mark('b2'); await 0; mark('b3'); })();
Promise.resolve().then(() => mark('c1')).then(() => mark('c2')).then(() => mark('c3')).then(() => mark('c4')).then(() => mark('c5')).then(() => mark('c6'));
setImmediate(() => console.log(order.join(' ')));
