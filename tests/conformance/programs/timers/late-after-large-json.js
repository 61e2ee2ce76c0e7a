const big = [];
for (let i = 0; i < 200000; i++) big.push({ id: i, name: 'item ' + i, tags: ['a', 'b'] });
const t0 = Date.now();
setTimeout(() => console.log('timer late:', Date.now() - t0 > 10), 1);
const text = JSON.stringify(big);
const back = JSON.parse(text);
console.log(back.length, text.length);
console.log('json took over 20ms:', Date.now() - t0 > 20);
