process.on('uncaughtException', (e, origin) => console.log('survived', e.message, origin));
setTimeout(() => { console.log('a'); throw new Error('A'); }, 1);
setTimeout(() => console.log('b'), 1);
setTimeout(() => { console.log('c'); throw new Error('C'); }, 2);
const i = setInterval(() => { console.log('interval'); clearInterval(i); throw new Error('I'); }, 20);
