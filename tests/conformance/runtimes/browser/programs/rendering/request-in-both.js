let order = [];
requestAnimationFrame(() => { order.push('a'); requestAnimationFrame(() => order.push('b')); });
requestAnimationFrame(() => order.push('c'));
setTimeout(() => console.log(order.join(' ')), 150);
