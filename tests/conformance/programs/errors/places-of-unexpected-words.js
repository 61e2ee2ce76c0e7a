// Words and marks that are unexpected where they stand: how they are named, and what is underlined.
const vm = require('vm');

const texts = ['a async', 'a get', 'a set', 'a of', 'a as', 'a accessor', 'a static', 'static get [b]() {}', 'x = {1}', "x = {'a'}", 'x = {if}',
  'x = {[a]}', 'x = {[a], b}', 'x = {a: 1, [b]}', 'x = {get a}', 'function f(a[, b]) {}', 'function f(a.b) {}', '(function (a[0]) {})', '({ m(a[, b]) {} })',
  'var [a.b] = 1', 'try {} catch (e.a) {}', '[({ p: a }), { x: c }] = [{}, {}]', '({ a: ({ p: b }) } = {})', '[(a = 1)] = [1]',
  'class A { m() { return this.#a; } } x.#q', 'x.#q', 'a ?? b => 1', 'f() ?? (a) => a', 'a || (b) => b', 'a + b + c => 1', 'a && b && c => 1', 'a + b - c => 1', 'a.b + c + d => 1', 'f(a) => 1', 'a.b => 1',
  'a.b(c) => 1', 'f(a)(b) => 1', 'a[0] => 1', 'new f(a) => 1', '-a => 1', 'this => 1', 'f`a` => 1', '((a)) => 1', '[a] => 1', 'background-color => 1'];
for (const text of texts) {
  try {
    new vm.Script(text, { filename: 'text.js' });
    console.log('no error', text);
  } catch (error) {
    console.log(error.stack.split('\n').slice(0, 5).join('\n'));
  }
}
