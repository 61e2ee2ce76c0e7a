// Records what Node says about each line of early_errors.txt: run `node record_early_errors.js` in this folder.
// A line is one program; \n in it stands for a line break. Written to early_errors.expected, one line each:
// message, tab, line:column+carets, or "ok". With the argument `old`, and Node 10, the files are early_errors_old.*.
'use strict';
const fs = require('fs');
const path = require('path');
const vm = require('vm');

function describe(code) {
  try {
    new vm.Script(code, { filename: 'x' });
    return 'ok';
  } catch (error) {
    const [where, , under] = error.stack.split('\n');
    const column = under.indexOf('^') < 0 ? under.length : under.indexOf('^');
    const carets = under.split('^').length - 1;
    return `${error.message}\t${where.slice(2)}:${column + 1}+${carets}`;
  }
}

const name = process.argv[2] === 'old' ? 'early_errors_old' : 'early_errors';
const programs = fs.readFileSync(path.join(__dirname, `${name}.txt`), 'utf8').split('\n').slice(0, -1);
const lines = [`# recorded with Node ${process.version}`];
for (const program of programs) lines.push(describe(program.split('\\n').join('\n')));
fs.writeFileSync(path.join(__dirname, `${name}.expected`), lines.join('\n') + '\n');
