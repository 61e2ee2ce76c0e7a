const fs = require('fs');
try { fs.readFileSync('absent.txt'); } catch (e) {
  console.log({ ...e });
  console.log(Object.keys(e), e.name, String(e), e.toString(), e.stack.split('\n')[0]);
  console.log(JSON.stringify(e), e.constructor === Error);
}
fs.readFile('absent.txt', (err) => { err.stack = err.stack.split('\n')[0]; console.log(err); console.log({ err }); });
