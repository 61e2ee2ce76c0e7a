setTimeout(console.log, 1, 'a', 2, { three: 3 });
setTimeout((...args) => console.log(args), 2);
const t = setInterval((x) => { console.log('interval', x); clearInterval(t); }, 1, 'argument');
setImmediate((a, b) => console.log('immediate', a, b), 'i', 'j');
process.nextTick((a, b) => console.log('tick', a, b), 1, 2);
