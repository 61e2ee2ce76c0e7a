const t0 = performance.now(); console.log(typeof t0, t0 > 0, performance.timeOrigin > 1e12);
performance.mark('a'); performance.mark('b'); const m = performance.measure('m', 'a', 'b');
console.log(m.name, m.entryType, m.duration >= 0, performance.getEntriesByType('mark').length, performance.getEntriesByName('a')[0].constructor.name);
const x = performance.now(); while (performance.now() - x < 20); console.log('waited');
setTimeout(() => console.log('after', performance.now() - x >= 20), 5);
console.log((performance.now() * 1000 % 100).toFixed(1).length > 0, Number.isInteger(Math.round(performance.now() * 10000) ));
