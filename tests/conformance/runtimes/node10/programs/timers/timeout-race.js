const timeout = ms => new Promise((_, rej) => setTimeout(() => rej(new Error('timeout')), ms));
const work = ms => new Promise(r => setTimeout(() => { console.log('work done'); r('result'); }, ms));
Promise.race([work(60), timeout(10)]).catch(e => console.log(e.message));
Promise.race([work(5), timeout(80)]).then(v => console.log(v));
