// What stands before `=>` and is no list of parameters: the first token of it that no such list has.
const vm = require('vm');

const texts = ['f(a) => 1', 'a.b => 1', 'f() => 1', 'a[0] => 1', '1 => 1', 'f`a` => 1', '(f(a)) => 1', '(1) => 1', '(a.b) => 1', 'f(a)(b) => 1',
  'new f(a) => 1', '-a => 1', 'a + b => 1', '(a, 1) => 1', 'this => 1', '((a)) => 1', '(a, "s") => 1', 'f(a => 1) => 1', '(a + 1) => 2',
  'background-color => 1', '(...) => 1', '(...a, b) => 1', '(a, ...b) + 1'];
texts.forEach((text) => {
  try {
    new vm.Script('x = ' + text, { filename: 'text.js' });
    console.log('no error', text);
  } catch (error) {
    console.log(error.stack.split('\n').slice(0, 5).join('\n'));
  }
});
