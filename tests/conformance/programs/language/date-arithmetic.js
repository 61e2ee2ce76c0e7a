const d = new Date(Date.UTC(2024, 1, 29, 12, 34, 56, 789));
console.log(d);
console.log(d.toISOString(), d.toJSON(), d.getTime());
console.log(d.toString());
console.log(d.toDateString(), '|', d.toTimeString(), '|', d.toUTCString());
console.log(d.toLocaleDateString('en-US'), d.toLocaleTimeString('en-US'), d.toLocaleString('en-US'));
console.log(d.getDay(), d.getDate(), d.getMonth(), d.getFullYear(), d.getTimezoneOffset());
const e = new Date(d);
e.setFullYear(2025);
console.log(e.toISOString());
e.setMonth(12);
console.log(e.toISOString());
e.setDate(0);
console.log(e.toISOString());
e.setHours(25, 61, 61, 1001);
console.log(e.toISOString());
console.log(new Date('nope'), String(new Date(NaN)), new Date(NaN).getTime());
try { new Date(NaN).toISOString(); } catch (err) { console.log(err.name, err.message); }
for (const s of ['2024-01-15', '2024-01-15T10:00', '2024-01-15T10:00:00Z', '2024-01-15T10:00:00+02:00', 'Jan 5, 2024', '5 March 2023 14:30', '2024/06/07', 'Tue, 05 Nov 2019 10:00:00 GMT', '2024-13-01', '12/25/1999 5:00 PM'])
  console.log(s, '->', isNaN(new Date(s)) ? 'Invalid' : new Date(s).toISOString());
console.log(Date.UTC(2000), Date.UTC(99, 0), new Date(0, 0, 1).getFullYear());
const days = (a, b) => Math.round((b - a) / 864e5);
console.log(days(new Date('2024-02-01'), new Date('2024-03-01')), days(new Date('2023-02-01'), new Date('2023-03-01')));
console.log([new Date(3), new Date(1), new Date(2)].sort((a, b) => a - b).map(Number));
console.log({ when: new Date(0), list: [new Date(1e12)] });
console.log(typeof (new Date() + 1), typeof (new Date() - 1));
console.log(new Date(2020, 5).toISOString(), new Date(8.64e15 + 1).getTime());
console.log(d[Symbol.toPrimitive]('number'), d.valueOf() === +d);
