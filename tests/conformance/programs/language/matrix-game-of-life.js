const step = (g) => g.map((row, y) => row.map((c, x) => { let n = 0; for (let dy = -1; dy <= 1; dy++) for (let dx = -1; dx <= 1; dx++) if (dx || dy) n += g[y + dy]?.[x + dx] ?? 0; return +(n === 3 || (c && n === 2)); }));
const show = (g) => g.map((r) => r.map((c) => '.#'[c]).join('')).join('\n');
let grid = ['.....', '..#..', '..#..', '..#..', '.....'].map((r) => [...r].map((c) => +(c === '#')));
for (let i = 0; i < 3; i++) { console.log(`gen ${i}\n${show(grid)}`); grid = step(grid); }
const spiral = (m) => m.length ? [...m[0], ...spiral(m.slice(1)[0]?.map((_, i) => m.slice(1).map((r) => r[i])).reverse() ?? [])] : []; console.log(spiral([[1, 2, 3], [4, 5, 6], [7, 8, 9]]).join());
const pascal = (n) => Array.from({ length: n }, (_, i) => i).reduce((t, i) => [...t, i ? [1, ...t[i - 1].slice(1).map((x, j) => x + t[i - 1][j]), 1] : [1]], []); console.log(pascal(5)); const queens = (n, b = []) => b.length === n ? [b] : [...Array(n).keys()].filter((c) => b.every((q, r) => q !== c && Math.abs(q - c) !== b.length - r)).flatMap((c) => queens(n, [...b, c])); console.log(queens(6)); console.log(queens(8).length);
