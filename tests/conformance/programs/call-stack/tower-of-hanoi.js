const moves = [];
function hanoi(count, from, to, spare) {
  if (count === 0) return;
  hanoi(count - 1, from, spare, to);
  moves.push(`${count}: ${from} -> ${to}`);
  hanoi(count - 1, spare, to, from);
}
hanoi(3, 'A', 'C', 'B');
console.log(moves.join('\n'));
console.log(moves.length);
