const b = new ArrayBuffer(4, {maxByteLength: 8}); const u = new Uint8Array(b); const v = new Uint8Array(b, 2, 2);
u.set([1,2,3,4]); console.log(u, v, b.resizable, b.maxByteLength); b.resize(8); console.log(u.length, v.length, u); b.resize(3); console.log(u, v.length, v.byteOffset);
console.log(structuredClone(u), [...u], u.subarray(1).length);
const c = new ArrayBuffer(2); const d = structuredClone({c}, {transfer:[c]}); console.log(c, d);
async function* g() { return; } g().next().then(console.log);
console.log(Reflect.set(new Int8Array(1),'1.1',1));
