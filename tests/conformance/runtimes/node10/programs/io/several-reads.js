const fs = require('fs');
fs.writeFileSync('a.txt', 'A');
fs.readFile('a.txt', 'utf8', (e, t) => {
  console.log('first', t);
  process.nextTick(() => console.log('tick'));
  Promise.resolve().then(() => console.log('promise'));
  fs.readFile('a.txt', (e2, b) => {
    console.log('second', b);
    setImmediate(() => console.log('immediate'));
  });
});
