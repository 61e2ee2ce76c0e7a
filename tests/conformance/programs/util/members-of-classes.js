// enumerability
const http = require('http'), net = require('net'), stream = require('stream'), events = require('events');
for (const [n, p] of [['IM', http.IncomingMessage], ['OM', http.OutgoingMessage], ['SR', http.ServerResponse], ['CR', http.ClientRequest], ['Server', http.Server], ['Agent', http.Agent], ['NServer', net.Server], ['R', stream.Readable], ['W', stream.Writable], ['D', stream.Duplex], ['T', stream.Transform], ['EE', events]]) console.log(n, Object.keys(p.prototype).length, Object.keys(p).join(), Object.keys(p.prototype).slice(0, 6).join());
const b = Buffer.from('abc'); const ks = []; for (const k in b) ks.push(k); console.log(ks.length, ks.slice(0, 6)); console.log(Object.keys(Buffer).join()); console.log(Object.keys(Buffer.prototype).length, Object.getOwnPropertyNames(Buffer.prototype).length);
for (const n in new stream.PassThrough()) { if (n === '_events') console.log('has', n); }
const { Readable, Duplex } = stream; class Own extends Readable { constructor() { super({ read() {} }); this.mine = 1; } extra() {} }
const seen = []; for (const key in new Own()) seen.push(key); console.log(seen.join());
console.log(stream.Transform.prototype, http.Agent.prototype, Readable.prototype.push, Readable.prototype._undestroy, Duplex.prototype.write.length); console.log(Object.entries(net.Server.prototype).map(([k, v]) => typeof v).join(), JSON.stringify(Object.getOwnPropertyNames(Duplex.prototype)));
