const people = [
  { name: 'Ann', age: 30 }, { name: 'Bob', age: 25 }, { name: 'Cid', age: 30 },
  { name: 'Dee', age: 25 }, { name: 'Eve', age: 35 }, { name: 'Fay', age: 30 },
];
console.log(people.sort((a, b) => a.age - b.age).map((p) => p.name).join(' '));
console.log(people.sort((a, b) => b.name.localeCompare(a.name)).map((p) => p.name).join(' '));
const mixed = [3, 'b', null, undefined, 'a', , 20, true];
console.log(mixed.sort());
console.log([1, 2, 3, 4].sort(() => 0), ['é', 'z', 'a'].sort(), [true, false].sort());
console.log(Object.entries({ b: 1, a: 2 }).sort(([x], [y]) => (x < y ? -1 : 1)));
const numbers = Array.from({ length: 50 }, (_, i) => (i * 37) % 50);
console.log(numbers.sort((a, b) => a - b).every((n, i) => n === i));
try { [3, 2, 1].sort((a, b) => { throw new Error('comparing ' + (typeof a)); }); } catch (e) { console.log(e.message); }
