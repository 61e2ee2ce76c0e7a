// A long array as a queue and as a stack from the front: its elements move at once.
function drained(length) {
  const queue = [];
  for (let i = 0; i < length; i++) queue.push(i);
  let sum = 0;
  while (queue.length > 0) sum += queue.shift();
  return sum;
}
function unshifted(length) {
  const front = [];
  for (let i = 0; i < length; i++) front.unshift(i);
  while (front.length > length / 2) front.splice(10, 2, -1);
  return front.length;
}
console.log(drained(30000), unshifted(10000));
