const first = () => new Promise((resolve, reject) => {
  console.log(3);
  const p = new Promise((resolve2) => {
    console.log(7);
    setTimeout(() => { console.log(5); resolve(6); console.log('p is', p); }, 0);
    resolve2(1);
  });
  resolve(2);
  p.then((arg) => console.log(arg));
});
first().then((arg) => console.log(arg));
console.log(4);
