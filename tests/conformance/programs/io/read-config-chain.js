const fs = require('fs'); const path = require('path');
const file = path.join(__dirname, 'config.json');
fs.writeFileSync(file, JSON.stringify({ include: 'extra.json', level: 1 }));
fs.writeFileSync(path.join(__dirname, 'extra.json'), '{"level": 2, "debug": true}');
fs.readFile(file, 'utf8', (err, text) => {
  if (err) throw err;
  const conf = JSON.parse(text);
  fs.readFile(path.join(__dirname, conf.include), (err, buf) => {
    console.log(err, buf.length, { ...conf, ...JSON.parse(buf) });
    fs.readFile(path.join(__dirname, 'missing.json'), (err, data) => {
      console.log(err.code, err.errno, err.syscall, path.basename(err.path), data);
      console.log(err.message.replace(__dirname, '.'), err instanceof Error, Object.keys(err));
      fs.unlink(file, (e) => { console.log('unlink', e); fs.access(file, (e2) => console.log('access', e2.code)); });
    });
  });
});
console.log('started reading');
