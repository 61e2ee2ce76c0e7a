console.log('1');
const p = new Promise((resolve, reject) => {
  console.log('2');
  resolve('3: value');
  reject(new Error('too late'));
  resolve('also too late');
  console.log('still in the executor');
});
p.then((v) => console.log(v));
console.log('4');
new Promise(() => { throw new Error('in executor'); }).catch((e) => console.log(e.message));
new Promise((resolve) => { resolve('kept'); throw new Error('ignored'); }).then(console.log);
console.log(p, new Promise(() => {}), Promise.reject(1).catch(() => {}));
