const d = new Date(Date.UTC(2024, 1, 29, 12, 30, 45, 678));
console.log(d.toISOString(), d.getTime(), JSON.stringify(d), d);
console.log(d.getUTCFullYear(), d.getUTCMonth(), d.getUTCDate(), d.getUTCDay(), d.getUTCHours(), d.getUTCMinutes(), d.getUTCSeconds(), d.getUTCMilliseconds());
d.setUTCMonth(12);
console.log(d.toISOString());
console.log(Date.parse('2020-01-01'), Date.parse('2020-01-01T00:00:00Z'), Date.parse('2020-01-01T10:00:00+02:00'), Date.parse('nonsense'), new Date('x').getTime());
console.log(new Date(NaN), String(new Date(NaN)), new Date(0).toUTCString(), new Date(2024, 0, 31) < new Date(2024, 1, 1));
try { new Date(NaN).toISOString(); } catch (e) { console.log(e.name, e.message); }
const days = (new Date('2024-03-01') - new Date('2024-02-01')) / 86400000;
console.log(days, typeof Date.now(), typeof Date(), new Date(8.64e15 + 1).getTime(), { when: new Date(1e12) }, [new Date(0)]);
console.log(new Date(new Date(5)).getTime(), new Date('2024-06-15T08:09:10.123Z').valueOf(), Date.UTC(99, 0), Date.length);
