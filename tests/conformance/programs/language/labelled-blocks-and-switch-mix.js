function classify(n) {
  check: {
    if (typeof n !== 'number') break check;
    switch (true) {
      case n < 0: return 'negative';
      case n === 0: return 'zero';
      case n % 2 === 0:
        for (const limit of [10, 100]) if (n < limit) return `even below ${limit}`;
        break;
      default:
        if (n > 50) break check;
        return 'odd';
    }
    return 'big even';
  }
  return 'other';
}
for (const v of [-1, 0, 4, 44, 444, 3, 51, 'x', NaN]) console.log(v, classify(v));
let found;
search: for (let a = 1; a < 20; a++) for (let b = a; b < 20; b++) for (let c = b; c < 30; c++) if (a * a + b * b === c * c && a + b + c === 30) { found = { a, b, c }; break search; }
console.log(found);
let i = 0;
again: while (true) { do { if (++i % 3 === 0) continue again; if (i > 7) break again; } while (i < 100); }
console.log(i);
