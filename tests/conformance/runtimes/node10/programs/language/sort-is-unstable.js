const people = [];
for (let i = 0; i < 15; i++) people.push({ name: 'p' + i, age: i % 3 });
people.sort((a, b) => a.age - b.age);
console.log(people.map(p => p.name).join(' '));
const numbers = Array.from({ length: 20 }, (_, i) => (i * 7) % 20);
let calls = 0;
numbers.sort((a, b) => { calls++; return a - b; });
console.log(numbers.join(' '), calls);
console.log([3, 1, 10, 2].sort(), ['b', undefined, 'a'].sort());
