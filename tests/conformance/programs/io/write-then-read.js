const fs = require('fs');
fs.writeFile('greeting.txt', 'Hello, file', (err) => {
  console.log('written', err);
  fs.readFile('greeting.txt', 'utf8', (err2, text) => {
    console.log('read', err2, text);
    fs.unlink('greeting.txt', (err3) => {
      console.log('deleted', err3, fs.existsSync('greeting.txt'));
    });
  });
});
console.log('asked');
