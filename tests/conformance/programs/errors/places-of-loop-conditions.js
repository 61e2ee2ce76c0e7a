// Where names that are not defined are placed in what a loop or a field evaluates: at the operator of the whole expression.
const vm = require('vm');
for (const code of [
  'while (queue.length) {}', 'while (queue.length > 0) {}', 'while (queue.shift()) {}', 'while (!queue) {}', 'while (list[0] !== 5) {}', 'while (list[0]) {}',
  'while ((m = re.exec(s)) !== null) {} var m', 'for (; queue.x;) {}', 'for (;; queue.x) {}', 'for (let i = 0; i < items.length; i++) {}', 'for (let i = 0; items[i]; i++) {}',
  'for (const x of lists[0]) {}', 'do {} while (queue.length + 1 + 2)', 'while (typeof queue.x) {}', 'while (new Queue()) {}', 'for (; `${queue}`;) {}', 'while ((queue.x)) {}',
  'class X { static s = none; }', 'class X { static s = none.x; }', 'class X { static s = none.x.y(); }', 'class X { static s = none[0]; }', 'class X { static s = none + 1; }',
  'class X { static s = new None(); }', 'class X { s = none.x; } new X()', 'class X { #s = none.x; } new X()', 'class X { static s = `${none}`; }',
]) {
  try {
    vm.runInThisContext(code, 'code.js');
  } catch (error) {
    console.log(code, '|', error.message, '|', error.stack.split('\n').find((line) => line.includes('    at ')).trim());
  }
}
