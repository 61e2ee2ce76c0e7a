const order = [];
setTimeout(() => order.push('timeout 15'), 15);
setTimeout(() => order.push('timeout 1'), 1);
const start = Date.now();
while (Date.now() - start < 20);
order.push('main done');
console.log(Date.now() - start >= 20);
setTimeout(() => { order.push('timeout 30 set after'); console.log(order); }, 30);
