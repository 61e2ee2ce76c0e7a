const data = { s: 'te"xt\n', n: 1.5, neg: -0, nan: NaN, inf: Infinity, t: true, nul: null, u: undefined, f() {}, d: new Date(0), a: [undefined, () => 1, Symbol('x')], nested: { deep: [{}, []] }, [Symbol('k')]: 1 };
console.log(JSON.stringify(data));
console.log(JSON.stringify(data, null, 2));
console.log(JSON.stringify([1, [2, { a: 3 }]], null, '--'));
console.log(JSON.stringify(data, ['s', 'n', 'nested', 'deep']));
console.log(JSON.stringify({ a: 1, b: 'x', c: [2] }, (key, value) => (typeof value === 'number' ? value * 10 : value)));
console.log(JSON.stringify(undefined), JSON.stringify(() => {}), JSON.stringify('\u2028\ud800é'), JSON.stringify(Object('s')));
console.log(JSON.parse('{"a":[1,2,{"b":null}],"c":"\\u0041","d":1e3,"__proto__":1}'));
console.log(JSON.parse('[1,2,3]', function (k, v) { return Array.isArray(v) ? v : v + 1; }));
console.log(JSON.parse('{"x":1,"y":2}', (k, v) => (k === 'x' ? undefined : v)));
console.log(JSON.stringify(new Map([[1, 2]])), JSON.stringify(new Set([1])), JSON.stringify({ date: new Date(86400000) }));
const circular = { name: 'loop' };
circular.self = circular;
try { JSON.stringify(circular); } catch (e) { console.log(e.name); console.log(e.message); }
try { JSON.stringify({ big: 1n }); } catch (e) { console.log(e.name, e.message); }
