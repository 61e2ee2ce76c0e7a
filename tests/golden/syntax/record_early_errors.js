// Records what Node says about each line of early_errors.txt: run `node record_early_errors.js` in this folder.
// A line is one program; \n in it stands for a line break. Written to early_errors.expected, one line each:
// message, tab, line:column+carets, or "ok".
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

const programs = fs.readFileSync(path.join(__dirname, 'early_errors.txt'), 'utf8').split('\n').slice(0, -1);
const lines = [`# recorded with Node ${process.version}`];
for (const program of programs) lines.push(describe(program.replaceAll('\\n', '\n')));
fs.writeFileSync(path.join(__dirname, 'early_errors.expected'), lines.join('\n') + '\n');
