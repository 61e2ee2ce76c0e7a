const b = Buffer.from('héllo wörld');
console.log(b, b.length, b.toString('hex'), b.toString('base64'), b.slice(0, 3), b.toJSON().data.slice(0, 3));
console.log(Buffer.alloc(3, 'ab'), Buffer.concat([Buffer.from('a'), Buffer.from('bc')]), Buffer.from([256, -1, 1.5]), Buffer.compare(Buffer.from('a'), Buffer.from('b')));
try { Buffer.concat('x'); } catch (e) { console.log(e.name, e.code, e.message); }
try { Buffer.concat([1, 2]); } catch (e) { console.log(e.name, e.code, e.message); }
try { Buffer.concat([Buffer.from('a'), 'b']); } catch (e) { console.log(e.name, e.code, e.message); }
try { Buffer.from(null); } catch (e) { console.log(e.name, e.code, e.message); }
try { Buffer.from(5); } catch (e) { console.log(e.name, e.code, e.message); }
try { Buffer.alloc(-1); } catch (e) { console.log(e.name, e.code, e.message); }
try { b.readUInt32LE(100); } catch (e) { console.log(e.name, e.code, e.message); }
try { b.writeUInt8(300, 0); } catch (e) { console.log(e.name, e.code, e.message); }
console.log(b.indexOf('w'), b.includes('zz'), b.equals(Buffer.from(b)), Buffer.isBuffer(b), Buffer.byteLength('é'), b.readInt16BE(0), b.fill(0).slice(0, 2));
console.log(new Uint8Array(Buffer.from('abc')), Buffer.from(new Uint16Array([1, 258])), Buffer.from('zz', 'hex'), Buffer.from('YWI', 'base64').toString());
for (const [i, v] of Buffer.from('hi').entries()) console.log(i, v);
const big = Buffer.alloc(60, 1); console.log(big); console.log(require('util').inspect(big).length);
console.log(Buffer.from('test').swap16(), Buffer.poolSize, typeof Buffer.allocUnsafe(1), require('buffer').INSPECT_MAX_BYTES);
const sd = new (require('string_decoder').StringDecoder)('utf8'); console.log(JSON.stringify(sd.write(Buffer.from([0xe2, 0x82]))), sd.write(Buffer.from([0xac])), JSON.stringify(sd.end()));
