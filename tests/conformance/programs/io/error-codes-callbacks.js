const fs = require('fs');
fs.mkdirSync('d');
fs.readFile('missing.txt', (e, data) => {
  console.log(e.code, e.message, data, e instanceof Error, Object.keys(e));
  fs.readFile('d', (e2) => {
    console.log(e2.message);
    fs.mkdir('d', (e3) => {
      console.log(e3.message);
      fs.readdir('missing', (e4) => {
        console.log(e4.message);
        fs.unlink('missing', (e5) => {
          console.log(e5.message);
          fs.stat('missing', (e6, s) => { console.log(e6.message, s); fs.rmdirSync('d'); });
        });
      });
    });
  });
});
