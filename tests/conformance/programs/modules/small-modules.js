const p = require('punycode');
for (const s of ['mañana', '', 'abc', '日本語', 'bücher', '☃-⌘', 'a-b', 'Ünïcode-ß', '💩', '𝒳y']) { const e = p.encode(s); console.log(s, e, p.decode(e) === s, p.toASCII(s + '.com'), p.toUnicode(p.toASCII(s + '.com'))); }
console.log(p.ucs2.decode('a💩\ud800b'), p.ucs2.encode([0x61, 0x1f4a9]), p.toASCII('user@mañana。com'), p.toUnicode('xn--maana-pta.com'), p.version, Object.keys(p));
for (const s of ['\x81-', '!!', 'ab!', 'xn--9', '99999999']) try { console.log(p.decode(s)); } catch (e) { console.log(s, e.name, e.message); }
const w = require('worker_threads'); console.log(w.isMainThread, w.threadId, w.parentPort, w.SHARE_ENV);
const { port1, port2 } = new w.MessageChannel(); port1.postMessage({ a: 1 }); console.log(w.receiveMessageOnPort(port2), w.receiveMessageOnPort(port2)); try { w.receiveMessageOnPort({}) } catch (e) { console.log(e.code, e.message) } port1.close();
w.setEnvironmentData('k', 5); console.log(w.getEnvironmentData('k'));
const v8 = require('v8'); console.log(v8.startupSnapshot.isBuildingSnapshot(), v8.startupSnapshot); try { v8.startupSnapshot.addSerializeCallback() } catch (e) { console.log(e.code, e.message) }
console.log(Object.keys(require('child_process')));
console.log(Object.keys(require('crypto')).includes('createSecretKey'));
