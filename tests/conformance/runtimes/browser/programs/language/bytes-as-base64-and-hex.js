// Bytes written as base64 and hex and read again, with each alphabet and each way to take what is left over.
const t = (f) => { try { const r = f(); console.log(r instanceof Uint8Array ? [...r].join() : typeof r === 'object' ? JSON.stringify(r) : r); } catch (e) { console.log(e.name + ': ' + e.message); } };
const U = Uint8Array;
for (const s of ['', 'aGk=', 'aGk', 'aG k=', ' aGVsbG8 ', 'a', 'aG==', 'aG=', 'aGl=', 'aGVsb!', 'aGk=x', '====', 'aGk==', 'a-_b', 'a+/b', 'YQ', 'YR==', 'YQ== ', 'YQ= =', 'Y', 'YWJjZA', 'YWJjZA=', 'YWJjZB==', 'ä'])
  for (const o of [undefined, { lastChunkHandling: 'strict' }, { lastChunkHandling: 'stop-before-partial' }, { alphabet: 'base64url' }]) t(() => U.fromBase64(s, o));
for (const o of [{ alphabet: 'x' }, { lastChunkHandling: 'x' }, null, 5, { alphabet: null }]) t(() => U.fromBase64('aGk=', o));
for (const v of [5, undefined, null, {}, new String('aGk=')]) { t(() => U.fromBase64(v)); t(() => U.fromHex(v)); }
for (const s of ['', '00ff', 'FFaB', 'f', 'xx', '0 0', '0g', '000']) t(() => U.fromHex(s));
const b = new U([251, 255, 191, 0, 1]);
for (const o of [undefined, { alphabet: 'base64url' }, { omitPadding: true }, { alphabet: 'base64url', omitPadding: 1 }, { alphabet: 'q' }, 5]) t(() => b.toBase64(o));
t(() => b.toHex()); t(() => new U(0).toBase64()); t(() => new U([1]).toBase64()); t(() => new U([1, 2]).toBase64()); t(() => U.prototype.toHex.call([1])); t(() => U.prototype.toBase64.call(new Int8Array(2))); t(() => U.prototype.setFromHex.call({}, 'aa'));
for (const [n, s, o] of [[3, 'aGVsbG8='], [10, 'aGVsbG8='], [4, 'aGVsbG8='], [0, 'aGk='], [2, 'aGk='], [1, 'aGk='], [5, 'aGVsb!8='], [3, 'YWJj YWJj'], [5, 'YWJjYQ', { lastChunkHandling: 'stop-before-partial' }], [5, 'YWJjYQ', { lastChunkHandling: 'strict' }], [6, 'YWJj!']]) { const a = new U(n); t(() => a.setFromBase64(s, o)); console.log([...a].join()); }
for (const [n, s] of [[2, 'aabbcc'], [4, 'aabb'], [4, 'aabbx'], [4, 'aaxxbb'], [0, 'aa'], [3, 'aab']]) { const a = new U(n); t(() => a.setFromHex(s)); console.log([...a].join()); }
console.log(U.fromBase64.length, U.fromHex.length, U.prototype.toBase64.length, U.prototype.setFromBase64.length, U.prototype.toHex.name, Object.keys(U).length, new (class X extends U {})(1).constructor.fromBase64('aGk=') .constructor.name, 'fromBase64' in Int8Array);
const r = new U(new ArrayBuffer(4, { maxByteLength: 8 })); t(() => r.setFromHex('0102')); const d = new U(2); structuredClone(d.buffer, { transfer: [d.buffer] }); t(() => d.toHex()); t(() => d.toBase64()); t(() => d.setFromHex('00'));
