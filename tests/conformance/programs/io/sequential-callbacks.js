const fs = require('fs');
const steps = [];
function done(err) {
  if (err) throw err;
  console.log(steps.join(', '));
}
fs.writeFile('log.txt', 'a', (err) => {
  if (err) return done(err);
  steps.push('write');
  fs.appendFile('log.txt', 'b', (err) => {
    if (err) return done(err);
    steps.push('append');
    fs.stat('log.txt', (err, s) => {
      if (err) return done(err);
      steps.push('stat ' + s.size);
      fs.rename('log.txt', 'log2.txt', (err) => {
        steps.push('rename');
        fs.access('log.txt', (err) => {
          steps.push(err.code);
          fs.unlink('log2.txt', (err) => { steps.push('unlink'); done(err); });
        });
      });
    });
  });
});
