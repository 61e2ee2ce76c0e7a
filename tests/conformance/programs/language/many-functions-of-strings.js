// More texts than a program is written with: each is its own function, and one that comes again is made again.
let sum = 0;
for (let i = 0; i < 600; i++) sum += new Function('a', `return a + ${i};`)(1);
console.log(sum, new Function('a', 'return a + 1;') === new Function('a', 'return a + 1;'));

function direct(base) {
  let total = 0;
  const own = { ['key' + base]: 1, 7: 'seven' };
  for (let i = 0; i < 400; i++) total += eval(`var local${i % 5} = base + ${i}; own.key${base} + local${i % 5}`);
  return [total, typeof local4, typeof local5, Object.keys(own), eval('own[7] + own["7"]')];
}
console.log(direct(3), direct(4), typeof local4);

for (let i = 0; i < 40; i++) (0, eval)(`var globally${i} = ${i}; let notGlobally${i} = 1;`);
console.log(globally39, typeof notGlobally39, Object.keys(globalThis).filter((name) => name.startsWith('globally')).length);

// Evals inside of evals, and in functions that evals made.
const nested = (depth) => depth === 0
  ? 'inner => inner + level1'
  : `let level${depth} = ${depth}; ({ value: level${depth} + (${depth} > 1 ? 1 : 0), next: eval(${JSON.stringify(nested(depth - 1))}) })`;
let chain = eval(nested(6));
const values = [];
for (; typeof chain === 'object'; chain = chain.next) values.push(chain.value);
console.log(values, chain(10));
const makers = [];
for (let i = 0; i < 5; i++) makers.push(eval(`(text) => eval(text + ' + ${i} + i')`));
console.log(makers.map((make, at) => make(`at${at}`.length + 'e1')));
class Base { greet(name) { return 'hello ' + name; } }
class Derived extends Base {
  #hidden = 4;
  greet(name) { return eval('super.greet(name) + this.#hidden + new.target'); }
}
console.log(new Derived().greet('you'));

// Texts that are no function unless both parts are.
const parts = [
  ['a', 'b'], ['a) {', 'b'], ['/*', '*/) {'], ['a\n) {\n/*', '*/'], ['a', '/*\n) {\n*/ return a'],
  ['a = function () { return 1; }', 'return a()'], ['', '}), (function () {'], ['', '})('], ['a //', 'return a'],
  ["a = ')'", 'return a'], ['a = `${")"}`', 'return a'], ['...a', '"use strict"; return a'], ['', 'super.x'],
  ['a, a', '"use strict"'], ['a, a', 'return a'], ['', 'return /[)]{/.source'], ['', '#!x'], ['', '-->x'],
  ['{ a } = { a: 1 }', 'return a'], ['a', 'let a'], ['a', 'yield'], ['', ''], ['\u2028', '\u2029'],
];
for (const constructor of [Function, Object.getPrototypeOf(function* () {}).constructor]) {
  for (const [parameters, body] of parts) {
    try {
      const made = new constructor(parameters, body);
      const result = made(1);
      console.log(String(made).replace(/\s/gu, ' '), typeof result === 'object' ? JSON.stringify(result) : result);
    } catch (error) {
      console.log(JSON.stringify([parameters, body]), error.name, error.message);
    }
  }
}
setTimeout(() => {
  const late = new Function('record', 'record.neverNamedBefore = 1; return Object.keys(record);');
  console.log(late({ first: 0 }), eval('`${[..."ab"].map((unit) => unit.codePointAt(0))}`'));
  try {
    eval('null.aPropertyOfNothing');
  } catch (error) {
    console.log(error.message, error.stack.split('\n')[1].replace(/\(eval at .*?, /u, '(eval, '));
  }
}, 1);
