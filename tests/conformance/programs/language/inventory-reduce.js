const sales = [['apple', 3, 0.5], ['pear', 2, 0.75], ['apple', 5, 0.45], ['fig', 10, 0.2], ['pear', 1, 0.8]];
const summary = sales.reduce((acc, [name, qty, price]) => {
  const entry = (acc[name] ??= { qty: 0, revenue: 0, prices: [] });
  entry.qty += qty;
  entry.revenue = Math.round((entry.revenue + qty * price) * 100) / 100;
  entry.prices.push(price);
  return acc;
}, {});
console.log(summary);
const best = Object.entries(summary).sort(([, a], [, b]) => b.revenue - a.revenue)[0];
console.log(best, Object.keys(summary).length);
const grouped = Object.entries(summary).reduce((m, [k, v]) => m.set(v.qty > 5 ? 'many' : 'few', [...(m.get(v.qty > 5 ? 'many' : 'few') || []), k]), new Map());
console.log(grouped);
const { apple: { prices: [first, ...more] }, banana = 'none' } = summary;
console.log(first, more, banana);
const pivot = Object.fromEntries(Object.entries(summary).map(([k, { prices, ...rest }]) => [k.toUpperCase(), { ...rest, mean: prices.reduce((a, b) => a + b) / prices.length }]));
console.log(pivot);
console.log(Object.entries(pivot).map(([k, v]) => `${k.padEnd(6)}|${String(v.qty).padStart(4)}|${v.revenue.toFixed(2).padStart(6)}`).join('\n'));
