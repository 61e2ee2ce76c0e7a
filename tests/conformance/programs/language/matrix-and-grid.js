const identity = (n) => Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => +(i === j)));
const multiply = (a, b) => a.map((row) => b[0].map((_, j) => row.reduce((sum, v, k) => sum + v * b[k][j], 0)));
const transpose = (m) => m[0].map((_, j) => m.map((row) => row[j]));
const m = [[1, 2], [3, 4], [5, 6]];
console.log(identity(3));
console.log(transpose(m));
console.log(multiply(m, transpose(m)));
console.table(m);
let grid = ['.#.', '..#', '###'].map((line) => [...line]);
const neighbours = (g, r, c) => [-1, 0, 1].flatMap((i) => [-1, 0, 1].map((j) => (i || j ? g[r + i]?.[c + j] : '.'))).filter((x) => x === '#').length;
for (let step = 0; step < 2; step++) {
  grid = grid.map((row, r) => row.map((cell, c) => { const n = neighbours(grid, r, c); return n === 3 || (cell === '#' && n === 2) ? '#' : '.'; }));
  console.log(grid.map((row) => row.join('')).join('\n') + '\n');
}
