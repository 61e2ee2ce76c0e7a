const fs = require('fs');
fs.writeFile('1.txt', 'one', () => {
  console.log('wrote');
  Promise.resolve().then(() => console.log('micro after write'));
  fs.readFile('1.txt', 'utf8', (e, t) => {
    console.log('read', t);
    process.nextTick(() => console.log('tick after read'));
    setTimeout(() => { console.log('timer a'); Promise.resolve().then(() => console.log('micro a')); }, 5);
    setTimeout(() => { console.log('timer b'); }, 5);
  });
});
