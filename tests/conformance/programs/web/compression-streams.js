const { gunzipSync, deflateSync } = require('zlib');

async function main() {
  const packer = new CompressionStream('gzip');
  const writer = packer.writable.getWriter();
  writer.write(new TextEncoder().encode('hello web streams '));
  writer.write(new TextEncoder().encode('hello again'));
  writer.close();
  const chunks = [];
  for await (const chunk of packer.readable) chunks.push(chunk);
  const packed = Buffer.concat(chunks);
  console.log(packed.toString('hex'), gunzipSync(packed).toString());
  const unpacked = new Blob([deflateSync('a blob in zlib')]).stream().pipeThrough(new DecompressionStream('deflate'));
  console.log(await new Response(unpacked).text());
  for (const format of ['zip', undefined]) {
    try {
      new CompressionStream(format);
    } catch (error) {
      console.log(error.name, error.code, error.message);
    }
  }
  console.log(Object.prototype.toString.call(new DecompressionStream('gzip')), CompressionStream.length);
}
main();
