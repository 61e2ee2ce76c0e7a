// Where a text is refused that ends in `...`, in a character that no program has, or declares a name again before it.
const vm = require('vm');

const texts = [
  'if (...) {}', '{ ... }', "{ ...'text' }", '....', '(...)', '(...rest)', '(a, ...rest) + 1', '(...rest, a) => 1',
  '(...rest = 1) => 1', 'f(() => { ... })', 'a, ...b', '`${...b}`', 'x = ...y', '[...]', 'while (...x) => 1',
  'f(1 @)', 'f(a ‘b’)', 'f(a，b)', 'f(“a”)', 'let x：1', 'if (a） {}', 'f(a 1e)', "f(g 'a", 'f(a /* b', 'const x @', 'let [a] …',
  ' a 😀 1', 'x ？ 1 : 2', 'f(a `b', 'let a; let a; 1 2', 'let a; function f() { let b; let b; } 1 2', '{ let a; var a; } if',
  'let a; if (1) { f( }', 'var a; { a b }',
];
for (const text of texts) {
  try {
    new vm.Script(text, { filename: 'text.js' });
    console.log('no error', text);
  } catch (error) {
    console.log(error.stack.split('\n').slice(0, 5).join('\n'));
  }
}
for (const text of ['é ü', 'let é; let é', 'x = 日本 日本']) {
  for (const run of [() => vm.runInThisContext(text), () => new Function(text), () => (0, eval)(text)]) {
    try {
      run();
    } catch (error) {
      console.log(error.stack.split('\n').slice(0, 2).join('\n'));
    }
  }
}
