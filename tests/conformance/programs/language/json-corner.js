console.log(JSON.stringify({ a: undefined, b: () => {}, c: Symbol(), d: NaN, e: Infinity, f: new Date(0), g: [undefined, () => {}], h: null, i: new Map([[1, 2]]), j: new Set([1]), k: /x/, l: Object(1), m: Object('s') }));
console.log(JSON.stringify({ x: 1, y: { z: [1, { w: 2 }] } }, null, 2)); console.log(JSON.stringify([1, [], {}, [[]]], null, '--'));
console.log(JSON.stringify({ a: 1, b: 2, c: { a: 3, d: 4 } }, ['a', 'c']), JSON.stringify({ a: 1, b: 'x' }, (k, v) => typeof v === 'number' ? v + 1 : v), JSON.stringify({ toJSON(k) { return 'key:' + k; } }), JSON.stringify({ n: { toJSON(k) { return 'key:' + k; } } }));
console.log(JSON.stringify('\u2028"\\\b\f\n\r\t\u0001\ud800'), JSON.stringify(undefined), JSON.stringify(null), JSON.stringify('x'), JSON.stringify(Symbol()), JSON.stringify([NaN, -0]), JSON.stringify({ [Symbol('a')]: 1 }));
console.log(JSON.parse('{"a":[1,2,{"b":null}],"c":"\\u0041\\n"}'), JSON.parse(' [1 , 2 ] '), JSON.parse('"x"'), JSON.parse('1e3'), JSON.parse('{"__proto__":1}'), JSON.parse('{"a":1,"a":2}'));
console.log(JSON.parse('{"a":1,"b":{"c":2}}', function (k, v) { console.log(k, v, this); return typeof v === 'number' ? v * 10 : v; }));
console.log(JSON.parse('[1,2,3]', (k, v) => v === 2 ? undefined : v));
for (const s of ['{', '[1,]', '{"a":}', "{'a':1}", 'undefined', '01', '1.', '"\n"', '{"a":1 "b":2}', '[1 2]', 'nul', 'truex', '"abc', '\\', '{"a"', '', ' ', '[', '1 2', '{"x":1}}', '"\\x"', '-'])
  try { JSON.parse(s); console.log('ok', s); } catch (e) { console.log(JSON.stringify(s), e.message); }
const circ = { name: 'c', child: { list: [] } }; circ.child.list.push(circ);
try { JSON.stringify(circ); } catch (e) { console.log(e.message); }
class Node2 { constructor() { this.next = this; } } try { JSON.stringify(new Node2()); } catch (e) { console.log(e.message); }
console.log(JSON[Symbol.toStringTag], JSON.stringify(new (class { constructor() { this.z = 1; } get q() { return 2; } })()), JSON.stringify(Object.create({ inherited: 1 })), JSON.stringify([new Boolean(true), new Error('e')]), JSON.stringify({ a: [] , b: {} }, null, 1));
