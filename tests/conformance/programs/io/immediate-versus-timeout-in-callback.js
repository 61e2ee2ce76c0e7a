const fs = require('fs');
let order = [];
function round(n) {
  if (n === 0) return console.log(order.join(' '));
  fs.stat('.', () => {
    setTimeout(() => { order.push('T'); round(n - 1); }, 0);
    setImmediate(() => order.push('I'));
  });
}
round(5);
