const fs = require('fs');
fs.readFile(__filename, 'utf8', (err, text) => {
  console.log('read', text.length > 0);
  text.split('\n').forEach((line, i) => { if (i === 2) line.nope.trim(); });
});
