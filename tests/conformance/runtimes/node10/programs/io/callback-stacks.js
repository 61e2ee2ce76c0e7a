// Where callbacks of fs stand on the stack.
const fs = require('fs');
const path = require('path');
const folder = fs.mkdtempSync(path.join(require('os').tmpdir(), 'stacks-'));
const file = path.join(folder, 'file');
function told(name, next) {
  return (error, value) => {
    const lines = new Error('here').stack.split('\n').slice(2).map((line) => line.trim());
    console.log(name, error ? error.code : 'done', lines.join(' | '));
    next(value);
  };
}
const missing = path.join(folder, 'missing', 'file');
fs.writeFile(file, 'text', told('writeFile', () => fs.stat(file, told('stat', () => fs.stat(missing, told('stat', () =>
  fs.readFile(missing, told('readFile', () => fs.readFile(folder, told('readFile', () => fs.writeFile(missing, 'x', told('writeFile', () =>
    fs.open(file, 'r+', told('open', (descriptor) => fs.read(descriptor, Buffer.alloc(2), 0, 2, 0, told('read', () =>
      fs.write(descriptor, Buffer.from('ab'), 0, 2, 0, told('write', () => fs.fstat(descriptor, told('fstat', () => fs.close(descriptor, told('close', () =>
        fs.exists(file, (found) => {
          told('exists', () => { fs.unlinkSync(file); fs.rmdirSync(folder); })(found ? null : new Error('lost'));
        })))))))))))))))))))))));
