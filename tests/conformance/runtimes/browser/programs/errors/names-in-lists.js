// What stacks call functions without a name in lists: bodies of arrow functions of the script are read later, and give no names.
const list = [
  () => { const one = { key: 1, method() {} }; throw new Error('first ' + one.key); },
  function () { throw new Error('second'); },
  () => { window.some.thing = 1; },
  async () => { Object.assign({}, { code: 2 }); throw new Error('fourth'); },
];
list.forEach((call, index) => setTimeout(call, index * 6));
class Failure extends Error {}
const calls = [() => { class Inner extends Failure {} throw new Inner('inner'); }, () => { throw Object.assign(new Failure('with more'), { code: 'E' }); }];
calls.forEach((call, index) => setTimeout(call, 30 + index * 6));
const table = { rows: [() => { throw new Error('row'); }, { deep: () => { throw new Error('deep'); } }], made: [function () { throw new Error('made'); }] };
setTimeout(table.rows[0], 50);
setTimeout(table.rows[1].deep, 56);
setTimeout(table.made[0], 62);
{
  const inner = [() => { const one = { key() {} }; throw new Error('in a block'); }, () => { throw new Error('in a block, too'); }];
  inner.forEach((call, index) => setTimeout(call, 70 + 6 * index));
}
for (const base of [90]) {
  const inner = [() => { const one = { key() {} }; throw new Error('in a loop'); }];
  setTimeout(inner[0], base);
}
function outer() {
  const inner = [() => { throw new Error('in a function'); }, () => { const one = { key() {} }; throw new Error('in a function, too'); }];
  inner.forEach((call, index) => setTimeout(call, 100 + 6 * index));
}
outer();
const short = [() => window.no.such(), (value = { given() {} }) => { throw new Error('with a parameter'); }];
short.forEach((call, index) => setTimeout(call, 120 + 6 * index));
const wrapped = [(() => { const one = { key: 1 }; throw new Error('in parentheses'); }), () => { throw new Error('beside them'); }];
wrapped.forEach((call, index) => setTimeout(call, 140 + 6 * index));
