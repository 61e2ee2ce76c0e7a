const jobs = [1, 2, 3].map((n) => new Promise((res, rej) => setTimeout(() => (n === 2 ? rej(new Error(`job ${n} failed`)) : res(n)), n * 10)));
Promise.all(jobs).then((v) => console.log('all', v));
process.on('exit', (c) => console.log('exit', c));
setTimeout(() => console.log('not reached'), 200);
