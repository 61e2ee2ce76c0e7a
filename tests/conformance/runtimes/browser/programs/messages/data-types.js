const { port1, port2 } = new MessageChannel();
port1.onmessage = ({ data }) => console.log(typeof data, Array.isArray(data), data === null, JSON.stringify(data) ?? String(data));
for (const value of [1, 'text', true, null, undefined, [1, [2]], { a: { b: 1 } }, new Date(0), new Map([[1, 2]]), 12n === 12n, NaN]) port2.postMessage(value);
try { port2.postMessage(Symbol('x')); } catch (e) { console.log(e.name, '|', e.message); }
try { port2.postMessage({ f() {} }); } catch (e) { console.log(e.name); }
