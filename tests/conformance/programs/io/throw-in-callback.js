const fs = require('fs');
process.on('exit', (c) => console.log('exit', c));
try {
  fs.readFile(__filename, () => { console.log('callback'); throw new Error('nobody around me catches'); });
} catch (e) {
  console.log('never: the caller is gone');
}
