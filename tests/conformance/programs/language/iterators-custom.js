class Range {
  constructor(from, to, step = 1) { Object.assign(this, { from, to, step }); }
  [Symbol.iterator]() {
    let current = this.from;
    const { to, step } = this;
    return {
      next: () => {
        if (current > to) return { done: true, value: undefined };
        const value = current;
        current += step;
        return { done: false, value };
      },
      return(value) {
        console.log('closed early');
        return { done: true, value };
      },
    };
  }
}
const range = new Range(1, 10, 3);
console.log([...range], Math.min(...range));
for (const n of range) { if (n > 4) break; console.log(n); }
const [a, b] = range;
console.log(a, b);
try { for (const n of range) throw new Error('stop at ' + n); } catch (e) { console.log(e.message); }
label: for (const x of range) for (const y of range) { if (y > x) continue label; console.log(x, y); }
console.log(new Map([...range].map((n) => [n, n * n])));
console.log(Object.fromEntries(new Map([['a', 1]])), Array.from({ length: 3 }, (_, i) => i ** 2));
const entries = ['x', 'y'].entries();
console.log(entries.next(), [...entries], entries[Symbol.toStringTag]);
