const order = [];
setTimeout(() => order.push('zero'), 0);
setTimeout(() => order.push('one'), 1);
setTimeout(() => order.push('minus'), -5);
setTimeout(() => order.push('nan'), NaN);
setTimeout(() => order.push('string'), '1');
setTimeout(() => { order.push('ten'); console.log(order.join(' ')); }, 30);
