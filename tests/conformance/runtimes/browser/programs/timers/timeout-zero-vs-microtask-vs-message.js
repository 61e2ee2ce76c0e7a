const seen = [];
const done = () => { if (seen.length === 6) console.log(seen.join(' > ')); };
const note = (x) => { seen.push(x); done(); };
setTimeout(() => { note('timeout'); Promise.resolve().then(() => note('micro in timeout')); }, 0);
const { port1, port2 } = new MessageChannel();
port1.onmessage = () => { note('message'); queueMicrotask(() => note('micro in message')); };
port2.postMessage(0);
queueMicrotask(() => note('micro'));
Promise.resolve().then(() => note('promise'));
