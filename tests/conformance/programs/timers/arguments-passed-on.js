setTimeout(console.log, 50, 'a', 2, { three: 3 });
setTimeout((...args) => console.log(args), 90);
const t = setInterval((x) => { console.log('interval', x); clearInterval(t); }, 130, 'argument');
setImmediate((a, b) => console.log('immediate', a, b), 'i', 'j');
process.nextTick((a, b) => console.log('tick', a, b), 1, 2);
