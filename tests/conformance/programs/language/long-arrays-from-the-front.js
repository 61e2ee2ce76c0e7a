// Long arrays that lose and gain elements at the front and in the middle, beside a model that builds a new one.
let state = 7;
const random = (limit) => {
  state = (state * 1103515245 + 12345) & 0x7fffffff;
  return state % limit;
};
function spliced(array, start, count, items) {
  const result = [];
  for (let i = 0; i < start; i++) result[i] = array[i];
  for (const item of items) result[result.length] = item;
  for (let i = start + count; i < array.length; i++) result[result.length] = array[i];
  return result;
}
const lives = [];
let model = [];
const copies = [];
let different = 0;
for (let round = 0; round < 150; round++) {
  const start = random(model.length + 1);
  const count = random(3) === 0 ? random(model.length - start + 1) : random(Math.min(5, model.length - start + 1));
  const items = Array.from({ length: random(4) === 0 ? random(6000) : random(4) }, () => random(1000));
  model = spliced(model, start, count, items);
  const removed = lives.splice(start, count, ...items);
  if (removed.length !== count) different++;
  if (model.length > 0 && round % 3 === 0) {
    if (lives.shift() !== model[0]) different++;
    model = spliced(model, 0, 1, []);
  }
  if (round % 5 === 0) {
    if (lives.unshift("a", "b") !== model.length + 2) different++;
    model = spliced(model, 0, 0, ["a", "b"]);
  }
  if (lives.length !== model.length || lives.some((element, i) => element !== model[i])) different++;
  if (round % 40 === 0) copies.push(lives.slice(), model.slice());
}
console.log("different:", different, "length:", lives.length);
console.log(copies.map((copy) => copy.length));
console.log(copies.every((copy, i) => i % 2 === 0 || copy.join() === copies[i - 1].join()));

const queue = [];
for (let i = 0; i < 9000; i++) queue.push(i);
let sum = 0;
let taken = 0;
while (queue.length > 0) {
  sum += queue.shift();
  if (++taken % 3 === 0 && taken < 5000) queue.push(taken);
}
console.log(sum, taken);

const holes = Array.from({ length: 5000 }, (_, i) => i);
delete holes[4500];
console.log(holes.shift(), holes.length, 4499 in holes, holes[4500]);
const fixed = Object.freeze([1, 2, 3]);
for (const change of [() => fixed.shift(), () => fixed.splice(0, 1), () => fixed.unshift(0)]) {
  try {
    change();
  } catch (error) {
    console.log(error.message);
  }
}
