const { Readable, Writable } = require('stream');
const { pipeline } = require('stream/promises');
(async () => {
  await pipeline(Readable.from([1]), new Writable({ write(chunk, encoding, callback) { callback(); } }));
})();
