const zlib = require('zlib');
const input = Buffer.from('abcabcabcabcabcabcabcabcabcabc'.repeat(30) + 'The quick brown fox'.repeat(10));
for (let level = -1; level <= 9; level++) console.log('level', level, zlib.deflateRawSync(input, { level }).length, zlib.crc32(zlib.gzipSync(input, { level })));
for (const [name, strategy] of Object.entries({ def: zlib.constants.Z_DEFAULT_STRATEGY, filtered: zlib.constants.Z_FILTERED, huff: zlib.constants.Z_HUFFMAN_ONLY, rle: zlib.constants.Z_RLE, fixed: zlib.constants.Z_FIXED }))
  console.log(name, zlib.deflateSync(input, { strategy }).toString('base64').slice(0, 40));
for (const memLevel of [1, 5, 9]) console.log('mem', memLevel, zlib.deflateSync(input, { memLevel }).length);
for (const windowBits of [9, 12, 15]) console.log('wb', windowBits, zlib.deflateSync(input, { windowBits }).subarray(0, 4));
