const fs = require('fs');
fs.writeFile('f.txt', 'one\n', err => {
  console.log('written', err);
  fs.appendFile('f.txt', 'two\n', err => {
    console.log('appended', err);
    fs.readFile('f.txt', 'utf8', (err, text) => {
      console.log(JSON.stringify(text));
      fs.unlink('f.txt', err => {
        console.log('unlinked', err, fs.existsSync('f.txt'));
        fs.readdir('.', (err, names) => console.log(names));
      });
    });
  });
});
