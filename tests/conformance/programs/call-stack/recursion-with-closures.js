function permutations(items) {
  if (items.length <= 1) return [items];
  return items.flatMap((item, i) => permutations([...items.slice(0, i), ...items.slice(i + 1)]).map((rest) => [item, ...rest]));
}
console.log(permutations(['a', 'b', 'c']).map((p) => p.join('')));
const queens = (n) => {
  const solutions = [];
  (function place(row, cols) {
    if (row === n) return solutions.push(cols);
    for (let c = 0; c < n; c++) if (cols.every((cc, r) => cc !== c && Math.abs(cc - c) !== row - r)) place(row + 1, [...cols, c]);
  })(0, []);
  return solutions;
};
console.log(queens(6), queens(5).length);
