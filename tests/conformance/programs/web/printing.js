// What printing the web's objects shows.
const cases = {
 a: () => console.log(new FormData()),
 b: () => console.log(new TextDecoderStream()),
 c: () => console.log(new ReadableStream().getReader()),
 e: () => console.log(new BroadcastChannel('x').name),
 f: () => console.log(new MessageEvent('m', { data: 1 }).data),
 g: () => console.log(new CountQueuingStrategy({ highWaterMark: 3 })),
 h: () => console.log(crypto.subtle, crypto),
 i: () => console.log(require('crypto').webcrypto === crypto),
 j: () => console.log(Object.getOwnPropertyNames(class extends require('stream').Transform {}.prototype)),
 k: () => console.log(performance.mark('zz').toJSON().name),
 l: () => console.log(require('fs').promises === require('fs/promises'), require('stream').promises === require('stream/promises')),
 m: () => console.log(require('stream') === require('stream').Stream, typeof require('stream').default),
 n: () => console.log(String(require('stream').Readable.prototype.pipe).slice(0, 8)),
};
for (const [k, f] of Object.entries(cases)) { try { f(); } catch (e) { console.log(k, e.name, e.message); } }
process.exit();
