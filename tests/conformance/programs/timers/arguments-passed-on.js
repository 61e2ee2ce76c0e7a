setTimeout(console.log, 20, 'a', 2, { three: 3 });
setTimeout((...args) => console.log(args), 40);
const t = setInterval((x) => { console.log('interval', x); clearInterval(t); }, 60, 'argument');
setImmediate((a, b) => console.log('immediate', a, b), 'i', 'j');
process.nextTick((a, b) => console.log('tick', a, b), 1, 2);
