const fs = require('fs');
const path = require('path');
const folder = fs.mkdtempSync(path.join(require('os').tmpdir(), 'options-'));
const attempt = (work) => {
  try {
    console.log('fine', work());
  } catch (error) {
    console.log(error.code, error.syscall);
  }
};
fs.writeFileSync(path.join(folder, 'a.txt'), 'a');
attempt(() => fs.mkdirSync(path.join(folder, 'b', 'c'), { recursive: true }));
attempt(() => fs.readdirSync(folder, { recursive: true }));
attempt(() => fs.mkdirSync(folder, { recursive: true }));
attempt(() => fs.readdirSync(folder, { withFileTypes: true }));
attempt(() => fs.statSync(path.join(folder, 'none'), { throwIfNoEntry: false }));
attempt(() => typeof fs.statSync(folder, { bigint: true }).size);
attempt(() => fs.rmdirSync(folder, { recursive: true }));
attempt(() => fs.existsSync(folder));
attempt(() => fs.rmdirSync(path.join(folder, 'b', 'c')));
attempt(() => fs.rmdirSync(path.join(folder, 'b')));
attempt(() => fs.unlinkSync(path.join(folder, 'a.txt')));
attempt(() => fs.rmdirSync(folder));
