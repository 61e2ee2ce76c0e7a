const report = {
  title: 'Quarterly report',
  generated: new Date(Date.UTC(2024, 0, 1)),
  totals: { revenue: 12345.67, costs: 8900, profit: 3445.67 },
  departments: [
    { name: 'Sales', people: [{ name: 'Ann', role: 'lead' }, { name: 'Bob', role: 'rep' }], budget: 1000 },
    { name: 'Research and development', people: [], budget: null },
  ],
  flags: new Set(['audited', 'final']),
  notes: new Map([['first', 'all good'], ['second', { text: 'see appendix', page: 12 }]]),
  approve() {},
};
console.log(report);
console.log(JSON.stringify(report, null, 2));
console.log(Object.entries(report.totals));
console.log(report.departments.map(({ name, people }) => ({ name, count: people.length })));
