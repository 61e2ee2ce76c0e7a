const fs = require('fs');
fs.readFile('missing.txt', 'utf8', (err, text) => {
  console.log(err.code, err.syscall, err.errno, text);
  console.log(err.message);
  try {
    fs.readFileSync('missing.txt');
  } catch (e) {
    console.log(e.message, Object.keys(e));
  }
});
console.log('asked');
