const i1 = setInterval(() => console.log('one'), 10);
const i2 = setInterval(() => { console.log('two'); clearInterval(i1); clearTimeout(i2); }, 10);
setTimeout(() => console.log('end'), 60);
