const person = { name: 'Ada', born: { year: 1815, place: 'London' }, tags: ['maths', 'poetry'] };
const { name, born: { year, month = 'unknown' }, tags: [tag], missing = 'none', ...others } = person;
console.log(name, year, month, tag, missing, others);
const { length } = 'four';
console.log(length);
const key = 'dynamic';
const { [key]: value = 42, ...none } = { dynamic: undefined };
console.log(value, none);
function greet({ name: who = 'nobody', punctuation = '!' } = {}) {
  return `Hello ${who}${punctuation}`;
}
console.log(greet(), greet({ name: 'Bob' }), greet({ punctuation: '?' }));
let left, right;
({ left, right = left } = { left: 'L' });
console.log(left, right);
for (const { id, label = 'item ' + id } of [{ id: 1 }, { id: 2, label: 'two' }]) console.log(id, label);
const effects = [];
const { [(effects.push('k1'), 'p')]: p = effects.push('d1'), [(effects.push('k2'), 'q')]: q = effects.push('d2') } = { q: 1 };
console.log(effects, p, q);
