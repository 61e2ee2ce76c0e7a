const zlib = require('zlib');
console.log(zlib.constants.Z_BEST_COMPRESSION, zlib.constants.Z_DEFAULT_CHUNK, zlib.codes.Z_DATA_ERROR, zlib.codes['-3'], Object.keys(zlib.codes).length);
console.log(typeof zlib.createGzip().pipe, zlib.createGzip() instanceof zlib.Gzip, zlib.Gzip() instanceof require('stream').Transform);
console.log(Object.prototype.toString.call(zlib.createInflate()), zlib.createUnzip().constructor.name);
try { zlib.createGzip({ level: 10 }); } catch (e) { console.log(e.name, e.code, e.message); }
try { zlib.createDeflate({ memLevel: 'x' }); } catch (e) { console.log(e.name, e.code, e.message); }
try { zlib.gzipSync(); } catch (e) { console.log(e.name, e.code, e.message); }
try { zlib.gzipSync({}); } catch (e) { console.log(e.name, e.code, e.message); }
try { zlib.gzipSync('a', { maxOutputLength: 5 }); } catch (e) { console.log(e.name, e.code, e.message); }
try { zlib.constants.Z_OK = 5; console.log(zlib.constants.Z_OK); } catch (e) { console.log(e.message); }
console.log(zlib.gzipSync(new Uint16Array([1, 2, 3])).length, zlib.gzipSync(new ArrayBuffer(4)).length, zlib.gzipSync(new DataView(new ArrayBuffer(3))).length);
console.log(zlib.inflateSync(zlib.deflateSync(''), {}).length, zlib.deflateSync('').toString('hex'), zlib.gzipSync('').toString('hex'));
