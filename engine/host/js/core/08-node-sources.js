// Written by tests/conformance/apis/record_places. RUNTIME: Node v20.20.2.

// Where the errors of Node's functions are made, one a line: the function's name, or the whole call when several functions have
// the name, the code, the argument that the message names, an arrow, and the lines of the stack. "*" is the call as V8 names it; "!"
// says that the code does not stand in the stack.
const kNodeErrorPlaces = `
Agent.removeListener ERR_INVALID_ARG_TYPE listener -> checkListener (node:events:275:3)|* (node:events:687:7)
Agent.setMaxListeners ERR_INVALID_ARG_TYPE setMaxListeners -> * (node:events:420:3)
Agent.setMaxListeners ERR_OUT_OF_RANGE setMaxListeners -> * (node:events:420:3)
Buffer ERR_INVALID_ARG_TYPE -> Function.from (node:buffer:322:9)|* (node:buffer:277:17)
Buffer ERR_OUT_OF_RANGE size -> Function.alloc (node:buffer:392:3)|* (node:buffer:275:19)
Buffer ERR_UNKNOWN_ENCODING -> fromString (node:buffer:484:13)|Function.from (node:buffer:297:12)|* (node:buffer:277:17)
Buffer.write ERR_UNKNOWN_ENCODING -> * (node:buffer:1138:11)
Channel.subscribe ERR_INVALID_ARG_TYPE subscription -> * (node:diagnostics_channel:101:5)|* (node:diagnostics_channel:192:10)
Cipher ERR_CRYPTO_UNKNOWN_CIPHER -> !Cipher.createCipherBase (node:internal/crypto/cipher:119:19)|Cipher.createCipher (node:internal/crypto/cipher:132:3)|new Cipher (node:internal/crypto/cipher:152:3)|* (node:internal/crypto/cipher:150:12)
Cipher ERR_INVALID_ARG_TYPE cipher -> Cipher.createCipher (node:internal/crypto/cipher:129:3)|new Cipher (node:internal/crypto/cipher:152:3)|* (node:internal/crypto/cipher:150:12)
Cipher ERR_INVALID_ARG_TYPE password -> Cipher.createCipher (node:internal/crypto/cipher:130:14)|new Cipher (node:internal/crypto/cipher:152:3)|* (node:internal/crypto/cipher:150:12)
Cipheriv ERR_CRYPTO_UNKNOWN_CIPHER -> !Cipheriv.createCipherBase (node:internal/crypto/cipher:121:19)|Cipheriv.createCipherWithIV (node:internal/crypto/cipher:140:3)|new Cipheriv (node:internal/crypto/cipher:243:3)|* (node:internal/crypto/cipher:241:12)
Cipheriv ERR_INVALID_ARG_TYPE cipher -> Cipheriv.createCipherWithIV (node:internal/crypto/cipher:136:3)|new Cipheriv (node:internal/crypto/cipher:243:3)|* (node:internal/crypto/cipher:241:12)
Cipheriv ERR_INVALID_ARG_TYPE iv -> Cipheriv.createCipherWithIV (node:internal/crypto/cipher:139:29)|new Cipheriv (node:internal/crypto/cipher:243:3)|* (node:internal/crypto/cipher:241:12)
Cipheriv ERR_INVALID_ARG_TYPE key -> prepareSecretKey (node:internal/crypto/keys:595:11)|Cipheriv.createCipherWithIV (node:internal/crypto/cipher:138:9)|new Cipheriv (node:internal/crypto/cipher:243:3)|* (node:internal/crypto/cipher:241:12)
Cipheriv.compose ERR_INVALID_RETURN_VALUE body -> duplexify (node:internal/streams/duplexify:139:11)|Duplex.from (node:internal/streams/duplex:205:10)|compose (node:internal/streams/compose:45:27)|* (node:internal/streams/operators:56:26)|* (node:stream:72:33)
Cipheriv.deprecated ERR_INVALID_ARG_TYPE options -> Cipheriv.asIndexedPairs (node:internal/streams/operators:221:5)|* (node:internal/util:167:12)|* (node:stream:72:33)
Cipheriv.find ERR_INVALID_ARG_TYPE fn -> Cipheriv.filter (node:internal/streams/operators:278:11)|* (node:internal/streams/operators:257:37)|* (node:stream:92:12)
Cipheriv.flatMap ERR_INVALID_ARG_TYPE fn -> Cipheriv.map (node:internal/streams/operators:71:11)|* (node:internal/streams/operators:366:22)|* (node:stream:72:33)
Cipheriv.setMaxListeners ERR_INVALID_ARG_TYPE setMaxListeners -> * (node:events:420:3)
Cipheriv.setMaxListeners ERR_OUT_OF_RANGE setMaxListeners -> * (node:events:420:3)
Cipheriv.some ERR_INVALID_ARG_TYPE fn -> Cipheriv.filter (node:internal/streams/operators:278:11)|* (node:internal/streams/operators:239:37)|* (node:stream:92:12)
Cipheriv.update ERR_INVALID_ARG_TYPE data -> * (node:internal/crypto/cipher:177:11)
ClientRequest ERR_INVALID_URL -> !new URL (node:internal/url:806:29)|* (node:_http_client:139:30)
Decipher ERR_CRYPTO_UNKNOWN_CIPHER -> !Decipher.createCipherBase (node:internal/crypto/cipher:119:19)|Decipher.createCipher (node:internal/crypto/cipher:132:3)|new Decipher (node:internal/crypto/cipher:273:3)|* (node:internal/crypto/cipher:271:12)
Decipher ERR_INVALID_ARG_TYPE cipher -> Decipher.createCipher (node:internal/crypto/cipher:129:3)|new Decipher (node:internal/crypto/cipher:273:3)|* (node:internal/crypto/cipher:271:12)
Decipher ERR_INVALID_ARG_TYPE password -> Decipher.createCipher (node:internal/crypto/cipher:130:14)|new Decipher (node:internal/crypto/cipher:273:3)|* (node:internal/crypto/cipher:271:12)
Decipheriv ERR_CRYPTO_UNKNOWN_CIPHER -> !Decipheriv.createCipherBase (node:internal/crypto/cipher:121:19)|Decipheriv.createCipherWithIV (node:internal/crypto/cipher:140:3)|new Decipheriv (node:internal/crypto/cipher:289:3)|* (node:internal/crypto/cipher:287:12)
Decipheriv ERR_INVALID_ARG_TYPE cipher -> Decipheriv.createCipherWithIV (node:internal/crypto/cipher:136:3)|new Decipheriv (node:internal/crypto/cipher:289:3)|* (node:internal/crypto/cipher:287:12)
Decipheriv ERR_INVALID_ARG_TYPE iv -> Decipheriv.createCipherWithIV (node:internal/crypto/cipher:139:29)|new Decipheriv (node:internal/crypto/cipher:289:3)|* (node:internal/crypto/cipher:287:12)
Decipheriv ERR_INVALID_ARG_TYPE key -> prepareSecretKey (node:internal/crypto/keys:595:11)|Decipheriv.createCipherWithIV (node:internal/crypto/cipher:138:9)|new Decipheriv (node:internal/crypto/cipher:289:3)|* (node:internal/crypto/cipher:287:12)
EventEmitter.removeListener ERR_INVALID_ARG_TYPE listener -> checkListener (node:events:275:3)|* (node:events:687:7)
EventEmitter.setMaxListeners ERR_INVALID_ARG_TYPE setMaxListeners -> * (node:events:321:5)
EventEmitter.setMaxListeners ERR_OUT_OF_RANGE setMaxListeners -> * (node:events:321:5)
Function.compose ERR_INVALID_RETURN_VALUE body -> duplexify (node:internal/streams/duplexify:139:11)|Duplex.from (node:internal/streams/duplex:205:10)|* (node:internal/streams/compose:34:19)
Function.eos [as finished] ERR_INVALID_ARG_TYPE options -> Function.eos [as finished] (node:internal/streams/end-of-stream:62:5)
Function.pipeline ERR_INVALID_ARG_TYPE body -> duplexify (node:internal/streams/duplexify:204:9)|Duplex.from (node:internal/streams/duplex:205:10)|pipelineImpl (node:internal/streams/pipeline:400:20)|* (node:internal/streams/pipeline:184:10)
Function.pipeline ERR_MISSING_ARGS streams -> pipelineImpl (node:internal/streams/pipeline:193:11)|* (node:internal/streams/pipeline:184:10)
Hash ERR_INVALID_ARG_TYPE algorithm -> new Hash (node:internal/crypto/hash:93:5)|* (node:internal/crypto/hash:90:12)
Hash.compose ERR_INVALID_RETURN_VALUE body -> duplexify (node:internal/streams/duplexify:139:11)|Duplex.from (node:internal/streams/duplex:205:10)|compose (node:internal/streams/compose:45:27)|* (node:internal/streams/operators:56:26)|* (node:stream:72:33)
Hash.deprecated ERR_INVALID_ARG_TYPE options -> Hash.asIndexedPairs (node:internal/streams/operators:221:5)|* (node:internal/util:167:12)|* (node:stream:72:33)
Hash.find ERR_INVALID_ARG_TYPE fn -> Hash.filter (node:internal/streams/operators:278:11)|* (node:internal/streams/operators:257:37)|* (node:stream:92:12)
Hash.flatMap ERR_INVALID_ARG_TYPE fn -> Hash.map (node:internal/streams/operators:71:11)|* (node:internal/streams/operators:366:22)|* (node:stream:72:33)
Hash.setMaxListeners ERR_INVALID_ARG_TYPE setMaxListeners -> * (node:events:420:3)
Hash.setMaxListeners ERR_OUT_OF_RANGE setMaxListeners -> * (node:events:420:3)
Hash.some ERR_INVALID_ARG_TYPE fn -> Hash.filter (node:internal/streams/operators:278:11)|* (node:internal/streams/operators:239:37)|* (node:stream:92:12)
Hash.update ERR_INVALID_ARG_TYPE data -> * (node:internal/crypto/hash:140:11)
Hmac ERR_CRYPTO_INVALID_DIGEST -> !new Hmac (node:internal/crypto/hash:168:17)|* (node:internal/crypto/hash:163:12)
Hmac ERR_INVALID_ARG_TYPE hmac -> new Hmac (node:internal/crypto/hash:164:3)|* (node:internal/crypto/hash:163:12)
Hmac ERR_INVALID_ARG_TYPE key -> prepareSecretKey (node:internal/crypto/keys:595:11)|new Hmac (node:internal/crypto/hash:166:9)|* (node:internal/crypto/hash:163:12)
Hmac.compose ERR_INVALID_RETURN_VALUE body -> duplexify (node:internal/streams/duplexify:139:11)|Duplex.from (node:internal/streams/duplex:205:10)|compose (node:internal/streams/compose:45:27)|* (node:internal/streams/operators:56:26)|* (node:stream:72:33)
Hmac.deprecated ERR_INVALID_ARG_TYPE options -> Hmac.asIndexedPairs (node:internal/streams/operators:221:5)|* (node:internal/util:167:12)|* (node:stream:72:33)
Hmac.find ERR_INVALID_ARG_TYPE fn -> Hmac.filter (node:internal/streams/operators:278:11)|* (node:internal/streams/operators:257:37)|* (node:stream:92:12)
Hmac.flatMap ERR_INVALID_ARG_TYPE fn -> Hmac.map (node:internal/streams/operators:71:11)|* (node:internal/streams/operators:366:22)|* (node:stream:72:33)
Hmac.setMaxListeners ERR_INVALID_ARG_TYPE setMaxListeners -> * (node:events:420:3)
Hmac.setMaxListeners ERR_OUT_OF_RANGE setMaxListeners -> * (node:events:420:3)
Hmac.some ERR_INVALID_ARG_TYPE fn -> Hmac.filter (node:internal/streams/operators:278:11)|* (node:internal/streams/operators:239:37)|* (node:stream:92:12)
Hmac.update ERR_INVALID_ARG_TYPE data -> * (node:internal/crypto/hash:140:11)
Interface ERR_INVALID_ARG_VALUE -> Interface.InterfaceConstructor (node:internal/readline/interface:190:11)|new Interface (node:readline:115:3)|* (node:readline:103:12)
Module ERR_INVALID_ARG_TYPE path -> Object.dirname (node:path:1408:5)|* (node:internal/modules/cjs/loader:299:20)
Object.finished ERR_INVALID_ARG_TYPE options -> eos (node:internal/streams/end-of-stream:62:5)|node:internal/streams/end-of-stream:314:21|new Promise (<anonymous>)|* (node:internal/streams/end-of-stream:313:10)
Object.pipeline ERR_INVALID_ARG_TYPE body -> duplexify (node:internal/streams/duplexify:204:9)|Duplex.from (node:internal/streams/duplex:205:10)|pipelineImpl (node:internal/streams/pipeline:400:20)|node:stream/promises:31:5|new Promise (<anonymous>)|* (node:stream/promises:20:10)
Object.pipeline ERR_MISSING_ARGS streams -> pipelineImpl (node:internal/streams/pipeline:193:11)|node:stream/promises:31:5|new Promise (<anonymous>)|* (node:stream/promises:20:10)
Object.setTimeout ERR_INVALID_ARG_TYPE callback -> * (node:timers:140:3)
Object.subscribe ERR_INVALID_ARG_TYPE subscription -> Channel.subscribe (node:diagnostics_channel:101:5)|Channel.subscribe (node:diagnostics_channel:192:10)|* (node:diagnostics_channel:233:24)
Readable.compose ERR_INVALID_RETURN_VALUE body -> duplexify (node:internal/streams/duplexify:139:11)|Duplex.from (node:internal/streams/duplex:205:10)|compose (node:internal/streams/compose:45:27)|* (node:internal/streams/operators:56:26)|* (node:stream:72:33)
Readable.deprecated ERR_INVALID_ARG_TYPE options -> Readable.asIndexedPairs (node:internal/streams/operators:221:5)|* (node:internal/util:167:12)|* (node:stream:72:33)
Readable.find ERR_INVALID_ARG_TYPE fn -> Readable.filter (node:internal/streams/operators:278:11)|* (node:internal/streams/operators:257:37)|* (node:stream:92:12)
Readable.flatMap ERR_INVALID_ARG_TYPE fn -> Readable.map (node:internal/streams/operators:71:11)|* (node:internal/streams/operators:366:22)|* (node:stream:72:33)
Readable.read ERR_OUT_OF_RANGE size -> computeNewHighWaterMark (node:internal/streams/readable:613:11)|* (node:internal/streams/readable:661:27)
Readable.removeListener ERR_INVALID_ARG_TYPE listener -> checkListener (node:events:275:3)|* (node:events:687:7)|* (node:internal/streams/readable:1162:47)
Readable.setMaxListeners ERR_INVALID_ARG_TYPE setMaxListeners -> * (node:events:420:3)
Readable.setMaxListeners ERR_OUT_OF_RANGE setMaxListeners -> * (node:events:420:3)
Readable.some ERR_INVALID_ARG_TYPE fn -> Readable.filter (node:internal/streams/operators:278:11)|* (node:internal/streams/operators:239:37)|* (node:stream:92:12)
ReadableStream.cancel ERR_INVALID_STATE -> * (node:internal/webstreams/readablestream:326:9)
ReadableStreamDefaultController.close ERR_INVALID_STATE -> * (node:internal/webstreams/readablestream:1061:13)
ReadableStreamDefaultReader.cancel ERR_INVALID_STATE -> * (node:internal/webstreams/readablestream:887:28)
Server.removeListener ERR_INVALID_ARG_TYPE listener -> checkListener (node:events:275:3)|* (node:events:687:7)
Server.setMaxListeners ERR_INVALID_ARG_TYPE setMaxListeners -> * (node:events:420:3)
Server.setMaxListeners ERR_OUT_OF_RANGE setMaxListeners -> * (node:events:420:3)
SlowBuffer ERR_INVALID_ARG_TYPE size -> * (node:buffer:422:3)
SlowBuffer ERR_OUT_OF_RANGE size -> * (node:buffer:422:3)
Socket ERR_INVALID_FD_TYPE -> createHandle (node:net:186:9)|new Socket (node:net:425:20)|* (node:net:360:41)
Socket ERR_OUT_OF_RANGE fd -> createHandle (node:net:172:3)|new Socket (node:net:425:20)|* (node:net:360:41)
Socket.compose ERR_INVALID_RETURN_VALUE body -> duplexify (node:internal/streams/duplexify:139:11)|Duplex.from (node:internal/streams/duplex:205:10)|compose (node:internal/streams/compose:45:27)|* (node:internal/streams/operators:56:26)|* (node:stream:72:33)
Socket.deprecated ERR_INVALID_ARG_TYPE options -> Socket.asIndexedPairs (node:internal/streams/operators:221:5)|* (node:internal/util:167:12)|* (node:stream:72:33)
Socket.find ERR_INVALID_ARG_TYPE fn -> Socket.filter (node:internal/streams/operators:278:11)|* (node:internal/streams/operators:257:37)|* (node:stream:92:12)
Socket.flatMap ERR_INVALID_ARG_TYPE fn -> Socket.map (node:internal/streams/operators:71:11)|* (node:internal/streams/operators:366:22)|* (node:stream:72:33)
Socket.read ERR_OUT_OF_RANGE size -> computeNewHighWaterMark (node:internal/streams/readable:613:11)|Readable.read (node:internal/streams/readable:661:27)|* (node:net:777:39)
Socket.setMaxListeners ERR_INVALID_ARG_TYPE setMaxListeners -> * (node:events:420:3)
Socket.setMaxListeners ERR_OUT_OF_RANGE setMaxListeners -> * (node:events:420:3)
Socket.setStreamTimeout [as setTimeout] ERR_INVALID_ARG_TYPE callback -> Socket.setStreamTimeout [as setTimeout] (node:internal/stream_base_commons:262:7)
Socket.some ERR_INVALID_ARG_TYPE fn -> Socket.filter (node:internal/streams/operators:278:11)|* (node:internal/streams/operators:239:37)|* (node:stream:92:12)
StringDecoder ERR_UNKNOWN_ENCODING -> normalizeEncoding (node:string_decoder:69:13)|* (node:string_decoder:82:19)
Transform.compose ERR_INVALID_RETURN_VALUE body -> duplexify (node:internal/streams/duplexify:139:11)|Duplex.from (node:internal/streams/duplex:205:10)|compose (node:internal/streams/compose:45:27)|* (node:internal/streams/operators:56:26)|* (node:stream:72:33)
Transform.deprecated ERR_INVALID_ARG_TYPE options -> Transform.asIndexedPairs (node:internal/streams/operators:221:5)|* (node:internal/util:167:12)|* (node:stream:72:33)
Transform.find ERR_INVALID_ARG_TYPE fn -> Transform.filter (node:internal/streams/operators:278:11)|* (node:internal/streams/operators:257:37)|* (node:stream:92:12)
Transform.flatMap ERR_INVALID_ARG_TYPE fn -> Transform.map (node:internal/streams/operators:71:11)|* (node:internal/streams/operators:366:22)|* (node:stream:72:33)
Transform.setMaxListeners ERR_INVALID_ARG_TYPE setMaxListeners -> * (node:events:420:3)
Transform.setMaxListeners ERR_OUT_OF_RANGE setMaxListeners -> * (node:events:420:3)
Transform.some ERR_INVALID_ARG_TYPE fn -> Transform.filter (node:internal/streams/operators:278:11)|* (node:internal/streams/operators:239:37)|* (node:stream:92:12)
Writable.removeListener ERR_INVALID_ARG_TYPE listener -> checkListener (node:events:275:3)|* (node:events:687:7)
Writable.setMaxListeners ERR_INVALID_ARG_TYPE setMaxListeners -> * (node:events:420:3)
Writable.setMaxListeners ERR_OUT_OF_RANGE setMaxListeners -> * (node:events:420:3)
Writable.write ERR_UNKNOWN_ENCODING -> _write (node:internal/streams/writable:468:13)|* (node:internal/streams/writable:510:10)
WritableStream.abort ERR_INVALID_STATE -> * (node:internal/webstreams/writablestream:208:9)
WritableStream.close ERR_INVALID_STATE -> * (node:internal/webstreams/writablestream:221:9)
WritableStreamDefaultWriter.abort ERR_INVALID_STATE -> * (node:internal/webstreams/writablestream:385:9)
WritableStreamDefaultWriter.close ERR_INVALID_STATE -> * (node:internal/webstreams/writablestream:407:9)
_format ERR_INVALID_ARG_TYPE pathObject -> * (node:path:174:3)
access ERR_INVALID_ARG_TYPE cb -> makeCallback (node:fs:185:3)|* (node:fs:228:14)
access ERR_INVALID_ARG_TYPE path -> * (node:fs:227:10)
accessSync ERR_INVALID_ARG_TYPE -> !* (node:fs:244:11)
accessSync ERR_INVALID_ARG_TYPE path -> * (node:fs:243:10)
accessSync ERR_OUT_OF_RANGE -> !* (node:fs:244:11)
addAbortListener ERR_INVALID_ARG_TYPE signal -> * (node:internal/events/abort_listener:26:11)
addEventListener ERR_INVALID_ARG_TYPE listener -> validateEventListener (node:internal/event_target:1059:9)|* (node:internal/event_target:639:10)
addEventListener ERR_INVALID_ARG_TYPE options -> validateEventListenerOptions (node:internal/event_target:1068:3)|* (node:internal/event_target:614:17)
addEventListener ERR_MISSING_ARGS type -> * (node:internal/event_target:602:13)
addListener ERR_INVALID_ARG_TYPE listener -> checkListener (node:events:275:3)|_addListener (node:events:557:3)|* (node:events:616:10)
addTrailers ERR_INVALID_CHAR trailer -> * (node:_http_outgoing:1022:15)
addTrailers ERR_INVALID_HTTP_TOKEN Trailer -> * (node:_http_outgoing:1000:5)
alloc ERR_INVALID_ARG_TYPE size -> * (node:buffer:392:3)
alloc ERR_OUT_OF_RANGE size -> * (node:buffer:392:3)
allocUnsafe ERR_INVALID_ARG_TYPE size -> * (node:buffer:405:3)
allocUnsafe ERR_OUT_OF_RANGE size -> * (node:buffer:405:3)
allocUnsafeSlow ERR_INVALID_ARG_TYPE size -> * (node:buffer:415:3)
allocUnsafeSlow ERR_OUT_OF_RANGE size -> * (node:buffer:415:3)
any ERR_INVALID_ARG_TYPE signals -> validateAbortSignalArray (node:internal/validators:357:3)|* (node:internal/abort_controller:200:5)
any ERR_INVALID_ARG_TYPE signals[0] -> validateAbortSignalArray (node:internal/validators:364:5)|* (node:internal/abort_controller:200:5)
append ERR_MISSING_ARGS name -> * (node:internal/url:468:13)
appendFile ERR_INVALID_ARG_TYPE cb -> * (node:fs:2427:3)
appendFile ERR_INVALID_ARG_TYPE data -> Object.writeFile (node:fs:2323:5)|* (node:fs:2437:6)
appendFileSync ERR_INVALID_ARG_TYPE data -> Object.writeFileSync (node:fs:2388:5)|* (node:fs:2461:6)
appendFileSync ERR_INVALID_ARG_TYPE path -> Object.writeFileSync (node:fs:2377:42)|* (node:fs:2461:6)
appendFileSync ERR_INVALID_ARG_VALUE -> assertEncoding (node:internal/fs/utils:158:11)|getOptions (node:internal/fs/utils:335:5)|* (node:fs:2452:13)
appendHeader ERR_HTTP_HEADERS_SENT -> * (node:_http_outgoing:711:11)
appendHeader ERR_HTTP_INVALID_HEADER_VALUE undefined -> * (node:_http_outgoing:714:3)
appendHeader ERR_INVALID_CHAR header -> * (node:_http_outgoing:714:3)
appendHeader ERR_INVALID_HTTP_TOKEN Header -> * (node:_http_outgoing:713:3)
atob ERR_MISSING_ARGS input -> * (node:buffer:1287:11)
basename ERR_INVALID_ARG_TYPE path -> * (node:path:1441:5)
basename ERR_INVALID_ARG_TYPE suffix -> * (node:path:1440:7)
bind ERR_INVALID_ARG_TYPE fn -> * (node:async_hooks:232:5)
brotliCompress ERR_INVALID_ARG_TYPE callback -> zlibBuffer (node:zlib:114:3)|Object.asyncBufferWrapper [as brotliCompress] (node:zlib:775:12)
brotliCompressSync ERR_INVALID_ARG_TYPE buffer -> zlibBufferSync (node:zlib:171:13)|Object.syncBufferWrapper [as brotliCompressSync] (node:zlib:767:14)
brotliDecompress ERR_INVALID_ARG_TYPE callback -> zlibBuffer (node:zlib:114:3)|Object.asyncBufferWrapper [as brotliDecompress] (node:zlib:775:12)
brotliDecompressSync ERR_INVALID_ARG_TYPE buffer -> zlibBufferSync (node:zlib:171:13)|Object.syncBufferWrapper [as brotliDecompressSync] (node:zlib:767:14)
btoa ERR_MISSING_ARGS input -> * (node:buffer:1276:11)
byteLength ERR_INVALID_ARG_TYPE string -> * (node:buffer:776:11)
callbackify ERR_INVALID_ARG_TYPE original -> * (node:util:383:3)
canParse ERR_MISSING_ARGS url -> * (node:internal/url:1122:13)
channel ERR_INVALID_ARG_TYPE channel -> * (node:diagnostics_channel:226:11)
chdir ERR_INVALID_ARG_TYPE directory -> wrappedChdir (node:internal/bootstrap/switches/does_own_process_state:129:3)|* (node:internal/worker:111:5)
chmodSync ERR_INVALID_ARG_TYPE mode -> parseFileMode (node:internal/validators:79:3)|* (node:fs:1997:10)
chmodSync ERR_INVALID_ARG_TYPE path -> * (node:fs:1996:10)
clearLine ERR_INVALID_ARG_TYPE callback -> * (node:internal/readline/callbacks:97:5)
clearScreenDown ERR_INVALID_ARG_TYPE callback -> * (node:internal/readline/callbacks:116:5)
close ERR_INVALID_ARG_TYPE cb -> makeCallback (node:fs:185:3)|* (node:fs:512:16)
close ERR_INVALID_ARG_TYPE fd -> !* (node:fs:516:11)
closeSync ERR_INVALID_ARG_TYPE fd -> !* (node:fs:525:11)
compare ERR_INVALID_ARG_TYPE buf1 -> * (node:buffer:557:11)
compare ERR_INVALID_ARG_TYPE buf2 -> * (node:buffer:561:11)
compare ERR_INVALID_ARG_TYPE target -> * (node:buffer:923:11)
compare ERR_INVALID_ARG_TYPE targetStart -> validateOffset (node:buffer:121:3)|* (node:buffer:931:5)
compose ERR_INVALID_ARG_TYPE body -> duplexify (node:internal/streams/duplexify:204:9)|Duplex.from (node:internal/streams/duplex:205:10)|* (node:internal/streams/compose:34:19)
compose ERR_INVALID_ARG_TYPE options -> * (node:internal/streams/operators:46:5)|* (node:stream:72:33)
compose ERR_INVALID_ARG_VALUE -> compose (node:internal/streams/compose:61:13)|* (node:internal/streams/operators:56:26)|* (node:stream:72:33)
compose ERR_INVALID_RETURN_VALUE transform[0] -> pipelineImpl (node:internal/streams/pipeline:308:17)|pipeline (node:internal/streams/pipeline:184:10)|* (node:internal/streams/compose:103:16)
compose ERR_MISSING_ARGS streams -> * (node:internal/streams/compose:30:11)
concat ERR_INVALID_ARG_TYPE list -> * (node:buffer:578:3)
concat ERR_INVALID_ARG_TYPE list[0] -> * (node:buffer:601:13)
connect ERR_MISSING_ARGS options -> Socket.connect (node:net:1227:11)|* (node:net:242:17)
connect ERR_SOCKET_BAD_PORT -> lookupAndConnect (node:net:1302:5)|Socket.connect (node:net:1259:5)|* (node:net:242:17)
copy ERR_INVALID_ARG_TYPE target -> _copy (node:buffer:209:11)|* (node:buffer:827:12)
copyBytesFrom ERR_INVALID_ARG_TYPE offset -> * (node:buffer:349:7)
copyBytesFrom ERR_INVALID_ARG_TYPE view -> * (node:buffer:339:11)
copyFile ERR_INVALID_ARG_TYPE cb -> makeCallback (node:fs:185:3)|* (node:fs:3028:14)
copyFile ERR_INVALID_ARG_TYPE dest -> * (node:fs:3024:10)
copyFile ERR_INVALID_ARG_TYPE src -> * (node:fs:3023:9)
copyFileSync ERR_INVALID_ARG_TYPE -> !* (node:fs:3047:11)
copyFileSync ERR_INVALID_ARG_TYPE dest -> * (node:fs:3045:10)
copyFileSync ERR_INVALID_ARG_TYPE src -> * (node:fs:3044:9)
cpuUsage ERR_INVALID_ARG_TYPE prevValue -> * (node:internal/process/per_thread:120:9)
cpuUsage ERR_INVALID_ARG_TYPE prevValue.user -> * (node:internal/process/per_thread:122:9)
crc32 ERR_INVALID_ARG_TYPE data -> * (node:zlib:855:11)
crc32 ERR_INVALID_ARG_TYPE value -> * (node:zlib:857:3)
crc32 ERR_OUT_OF_RANGE value -> * (node:zlib:857:3)
createCipheriv ERR_CRYPTO_INVALID_IV -> !Cipheriv.createCipherBase (node:internal/crypto/cipher:121:19)|Cipheriv.createCipherWithIV (node:internal/crypto/cipher:140:3)|new Cipheriv (node:internal/crypto/cipher:243:3)|* (node:crypto:147:10)
createCipheriv ERR_CRYPTO_INVALID_KEYLEN -> !Cipheriv.createCipherBase (node:internal/crypto/cipher:121:19)|Cipheriv.createCipherWithIV (node:internal/crypto/cipher:140:3)|new Cipheriv (node:internal/crypto/cipher:243:3)|* (node:crypto:147:10)
createCipheriv ERR_CRYPTO_UNKNOWN_CIPHER -> !Cipheriv.createCipherBase (node:internal/crypto/cipher:121:19)|Cipheriv.createCipherWithIV (node:internal/crypto/cipher:140:3)|new Cipheriv (node:internal/crypto/cipher:243:3)|* (node:crypto:147:10)
createCipheriv ERR_INVALID_ARG_TYPE cipher -> Cipheriv.createCipherWithIV (node:internal/crypto/cipher:136:3)|new Cipheriv (node:internal/crypto/cipher:243:3)|* (node:crypto:147:10)
createCipheriv ERR_INVALID_ARG_TYPE iv -> Cipheriv.createCipherWithIV (node:internal/crypto/cipher:139:29)|new Cipheriv (node:internal/crypto/cipher:243:3)|* (node:crypto:147:10)
createCipheriv ERR_INVALID_ARG_TYPE key -> prepareSecretKey (node:internal/crypto/keys:595:11)|Cipheriv.createCipherWithIV (node:internal/crypto/cipher:138:9)|new Cipheriv (node:internal/crypto/cipher:243:3)|* (node:crypto:147:10)
createConnection ERR_INVALID_ARG_TYPE options.port -> lookupAndConnect (node:net:1299:13)|Socket.connect (node:net:1259:5)|Agent.connect [as createConnection] (node:net:242:17)
createConnection ERR_MISSING_ARGS options -> Socket.connect (node:net:1227:11)|Agent.connect [as createConnection] (node:net:242:17)
createConnection ERR_SOCKET_BAD_PORT -> lookupAndConnect (node:net:1302:5)|Socket.connect (node:net:1259:5)|Agent.connect [as createConnection] (node:net:242:17)
createDecipheriv ERR_CRYPTO_INVALID_KEYLEN -> !Decipheriv.createCipherBase (node:internal/crypto/cipher:121:19)|Decipheriv.createCipherWithIV (node:internal/crypto/cipher:140:3)|new Decipheriv (node:internal/crypto/cipher:289:3)|* (node:crypto:155:10)
createDecipheriv ERR_CRYPTO_UNKNOWN_CIPHER -> !Decipheriv.createCipherBase (node:internal/crypto/cipher:121:19)|Decipheriv.createCipherWithIV (node:internal/crypto/cipher:140:3)|new Decipheriv (node:internal/crypto/cipher:289:3)|* (node:crypto:155:10)
createDecipheriv ERR_INVALID_ARG_TYPE cipher -> Decipheriv.createCipherWithIV (node:internal/crypto/cipher:136:3)|new Decipheriv (node:internal/crypto/cipher:289:3)|* (node:crypto:155:10)
createDecipheriv ERR_INVALID_ARG_TYPE iv -> Decipheriv.createCipherWithIV (node:internal/crypto/cipher:139:29)|new Decipheriv (node:internal/crypto/cipher:289:3)|* (node:crypto:155:10)
createDecipheriv ERR_INVALID_ARG_TYPE key -> prepareSecretKey (node:internal/crypto/keys:595:11)|Decipheriv.createCipherWithIV (node:internal/crypto/cipher:138:9)|new Decipheriv (node:internal/crypto/cipher:289:3)|* (node:crypto:155:10)
createDeflate ERR_INVALID_ARG_TYPE options.dictionary -> Deflate.Zlib (node:zlib:648:15)|new Deflate (node:zlib:710:3)|Object.value [as createDeflate] (node:zlib:848:14)
createDeflate ERR_OUT_OF_RANGE options.chunkSize -> Deflate.ZlibBase (node:zlib:224:13)|Deflate.Zlib (node:zlib:670:3)|new Deflate (node:zlib:710:3)|Object.value [as createDeflate] (node:zlib:848:14)
createDeflate ERR_OUT_OF_RANGE options.level -> Deflate.Zlib (node:zlib:631:13)|new Deflate (node:zlib:710:3)|Object.value [as createDeflate] (node:zlib:848:14)
createDeflate ERR_OUT_OF_RANGE options.windowBits -> Deflate.Zlib (node:zlib:626:20)|new Deflate (node:zlib:710:3)|Object.value [as createDeflate] (node:zlib:848:14)
createDeflateRaw ERR_INVALID_ARG_TYPE options.dictionary -> DeflateRaw.Zlib (node:zlib:648:15)|new DeflateRaw (node:zlib:743:3)|Object.value [as createDeflateRaw] (node:zlib:848:14)
createDeflateRaw ERR_OUT_OF_RANGE options.chunkSize -> DeflateRaw.ZlibBase (node:zlib:224:13)|DeflateRaw.Zlib (node:zlib:670:3)|new DeflateRaw (node:zlib:743:3)|Object.value [as createDeflateRaw] (node:zlib:848:14)
createDeflateRaw ERR_OUT_OF_RANGE options.level -> DeflateRaw.Zlib (node:zlib:631:13)|new DeflateRaw (node:zlib:743:3)|Object.value [as createDeflateRaw] (node:zlib:848:14)
createDeflateRaw ERR_OUT_OF_RANGE options.windowBits -> DeflateRaw.Zlib (node:zlib:626:20)|new DeflateRaw (node:zlib:743:3)|Object.value [as createDeflateRaw] (node:zlib:848:14)
createGunzip ERR_INVALID_ARG_TYPE options.dictionary -> Gunzip.Zlib (node:zlib:648:15)|new Gunzip (node:zlib:734:3)|Object.value [as createGunzip] (node:zlib:848:14)
createGunzip ERR_OUT_OF_RANGE options.chunkSize -> Gunzip.ZlibBase (node:zlib:224:13)|Gunzip.Zlib (node:zlib:670:3)|new Gunzip (node:zlib:734:3)|Object.value [as createGunzip] (node:zlib:848:14)
createGunzip ERR_OUT_OF_RANGE options.level -> Gunzip.Zlib (node:zlib:631:13)|new Gunzip (node:zlib:734:3)|Object.value [as createGunzip] (node:zlib:848:14)
createGunzip ERR_OUT_OF_RANGE options.windowBits -> Gunzip.Zlib (node:zlib:626:20)|new Gunzip (node:zlib:734:3)|Object.value [as createGunzip] (node:zlib:848:14)
createGzip ERR_INVALID_ARG_TYPE options.dictionary -> Gzip.Zlib (node:zlib:648:15)|new Gzip (node:zlib:726:3)|Object.value [as createGzip] (node:zlib:848:14)
createGzip ERR_OUT_OF_RANGE options.chunkSize -> Gzip.ZlibBase (node:zlib:224:13)|Gzip.Zlib (node:zlib:670:3)|new Gzip (node:zlib:726:3)|Object.value [as createGzip] (node:zlib:848:14)
createGzip ERR_OUT_OF_RANGE options.level -> Gzip.Zlib (node:zlib:631:13)|new Gzip (node:zlib:726:3)|Object.value [as createGzip] (node:zlib:848:14)
createGzip ERR_OUT_OF_RANGE options.windowBits -> Gzip.Zlib (node:zlib:626:20)|new Gzip (node:zlib:726:3)|Object.value [as createGzip] (node:zlib:848:14)
createHash ERR_INVALID_ARG_TYPE algorithm -> new Hash (node:internal/crypto/hash:93:5)|* (node:crypto:139:10)
createHistogram ERR_INVALID_ARG_TYPE options -> * (node:internal/histogram:365:3)
createHmac ERR_CRYPTO_INVALID_DIGEST -> !new Hmac (node:internal/crypto/hash:168:17)|* (node:crypto:171:10)
createHmac ERR_INVALID_ARG_TYPE hmac -> new Hmac (node:internal/crypto/hash:164:3)|* (node:crypto:171:10)
createHmac ERR_INVALID_ARG_TYPE key -> prepareSecretKey (node:internal/crypto/keys:595:11)|new Hmac (node:internal/crypto/hash:166:9)|* (node:crypto:171:10)
createInflate ERR_INVALID_ARG_TYPE options.dictionary -> Inflate.Zlib (node:zlib:648:15)|new Inflate (node:zlib:718:3)|Object.value [as createInflate] (node:zlib:848:14)
createInflate ERR_OUT_OF_RANGE options.chunkSize -> Inflate.ZlibBase (node:zlib:224:13)|Inflate.Zlib (node:zlib:670:3)|new Inflate (node:zlib:718:3)|Object.value [as createInflate] (node:zlib:848:14)
createInflate ERR_OUT_OF_RANGE options.level -> Inflate.Zlib (node:zlib:631:13)|new Inflate (node:zlib:718:3)|Object.value [as createInflate] (node:zlib:848:14)
createInflate ERR_OUT_OF_RANGE options.windowBits -> Inflate.Zlib (node:zlib:626:20)|new Inflate (node:zlib:718:3)|Object.value [as createInflate] (node:zlib:848:14)
createInflateRaw ERR_INVALID_ARG_TYPE options.dictionary -> InflateRaw.Zlib (node:zlib:648:15)|new InflateRaw (node:zlib:751:3)|Object.value [as createInflateRaw] (node:zlib:848:14)
createInflateRaw ERR_OUT_OF_RANGE options.chunkSize -> InflateRaw.ZlibBase (node:zlib:224:13)|InflateRaw.Zlib (node:zlib:670:3)|new InflateRaw (node:zlib:751:3)|Object.value [as createInflateRaw] (node:zlib:848:14)
createInflateRaw ERR_OUT_OF_RANGE options.level -> InflateRaw.Zlib (node:zlib:631:13)|new InflateRaw (node:zlib:751:3)|Object.value [as createInflateRaw] (node:zlib:848:14)
createInflateRaw ERR_OUT_OF_RANGE options.windowBits -> InflateRaw.Zlib (node:zlib:626:20)|new InflateRaw (node:zlib:751:3)|Object.value [as createInflateRaw] (node:zlib:848:14)
createInterface ERR_INVALID_ARG_VALUE -> Interface.InterfaceConstructor (node:internal/readline/interface:190:11)|new Interface (node:readline:115:3)|* (node:readline:212:10)
createObjectURL ERR_INVALID_ARG_TYPE obj -> * (node:internal/url:1180:13)
createReadStream ERR_INVALID_ARG_TYPE options -> getOptions (node:internal/fs/utils:331:11)|new ReadStream (node:internal/fs/streams:167:24)|* (node:fs:3121:10)
createReadStream ERR_INVALID_ARG_TYPE path -> new ReadStream (node:internal/fs/streams:185:5)|* (node:fs:3121:10)
createReadStream ERR_INVALID_ARG_VALUE -> assertEncoding (node:internal/fs/utils:158:11)|getOptions (node:internal/fs/utils:335:5)|new ReadStream (node:internal/fs/streams:167:24)|* (node:fs:3121:10)
createRequire ERR_INVALID_ARG_VALUE -> * (node:internal/modules/cjs/loader:1706:11)
createUnzip ERR_INVALID_ARG_TYPE options.dictionary -> Unzip.Zlib (node:zlib:648:15)|new Unzip (node:zlib:759:3)|Object.value [as createUnzip] (node:zlib:848:14)
createUnzip ERR_OUT_OF_RANGE options.chunkSize -> Unzip.ZlibBase (node:zlib:224:13)|Unzip.Zlib (node:zlib:670:3)|new Unzip (node:zlib:759:3)|Object.value [as createUnzip] (node:zlib:848:14)
createUnzip ERR_OUT_OF_RANGE options.level -> Unzip.Zlib (node:zlib:631:13)|new Unzip (node:zlib:759:3)|Object.value [as createUnzip] (node:zlib:848:14)
createUnzip ERR_OUT_OF_RANGE options.windowBits -> Unzip.Zlib (node:zlib:626:20)|new Unzip (node:zlib:759:3)|Object.value [as createUnzip] (node:zlib:848:14)
createWriteStream ERR_INVALID_ARG_TYPE options -> getOptions (node:internal/fs/utils:331:11)|new WriteStream (node:internal/fs/streams:325:24)|* (node:fs:3144:10)
createWriteStream ERR_INVALID_ARG_TYPE path -> new WriteStream (node:internal/fs/streams:340:5)|* (node:fs:3144:10)
createWriteStream ERR_INVALID_ARG_VALUE -> assertEncoding (node:internal/fs/utils:158:11)|getOptions (node:internal/fs/utils:335:5)|new WriteStream (node:internal/fs/streams:325:24)|* (node:fs:3144:10)
cursorTo ERR_INVALID_ARG_TYPE callback -> * (node:internal/readline/callbacks:35:5)
decode ERR_INVALID_ARG_TYPE list -> !* (node:internal/encoding:447:16)
deepEqual ERR_MISSING_ARGS actual -> * (node:assert:213:11)
deepStrictEqual ERR_MISSING_ARGS actual -> * (node:assert:261:11)
deflate ERR_INVALID_ARG_TYPE callback -> zlibBuffer (node:zlib:114:3)|Object.asyncBufferWrapper [as deflate] (node:zlib:775:12)
deflate ERR_INVALID_ARG_TYPE options.dictionary -> Deflate.Zlib (node:zlib:648:15)|new Deflate (node:zlib:710:3)|Object.asyncBufferWrapper [as deflate] (node:zlib:775:23)
deflate ERR_OUT_OF_RANGE options.chunkSize -> Deflate.ZlibBase (node:zlib:224:13)|Deflate.Zlib (node:zlib:670:3)|new Deflate (node:zlib:710:3)|Object.asyncBufferWrapper [as deflate] (node:zlib:775:23)
deflate ERR_OUT_OF_RANGE options.level -> Deflate.Zlib (node:zlib:631:13)|new Deflate (node:zlib:710:3)|Object.asyncBufferWrapper [as deflate] (node:zlib:775:23)
deflate ERR_OUT_OF_RANGE options.windowBits -> Deflate.Zlib (node:zlib:626:20)|new Deflate (node:zlib:710:3)|Object.asyncBufferWrapper [as deflate] (node:zlib:775:23)
deflateRaw ERR_INVALID_ARG_TYPE callback -> zlibBuffer (node:zlib:114:3)|Object.asyncBufferWrapper [as deflateRaw] (node:zlib:775:12)
deflateRaw ERR_INVALID_ARG_TYPE options.dictionary -> DeflateRaw.Zlib (node:zlib:648:15)|new DeflateRaw (node:zlib:743:3)|Object.asyncBufferWrapper [as deflateRaw] (node:zlib:775:23)
deflateRaw ERR_OUT_OF_RANGE options.chunkSize -> DeflateRaw.ZlibBase (node:zlib:224:13)|DeflateRaw.Zlib (node:zlib:670:3)|new DeflateRaw (node:zlib:743:3)|Object.asyncBufferWrapper [as deflateRaw] (node:zlib:775:23)
deflateRaw ERR_OUT_OF_RANGE options.level -> DeflateRaw.Zlib (node:zlib:631:13)|new DeflateRaw (node:zlib:743:3)|Object.asyncBufferWrapper [as deflateRaw] (node:zlib:775:23)
deflateRaw ERR_OUT_OF_RANGE options.windowBits -> DeflateRaw.Zlib (node:zlib:626:20)|new DeflateRaw (node:zlib:743:3)|Object.asyncBufferWrapper [as deflateRaw] (node:zlib:775:23)
deflateRawSync ERR_INVALID_ARG_TYPE buffer -> zlibBufferSync (node:zlib:171:13)|Object.syncBufferWrapper [as deflateRawSync] (node:zlib:767:14)
deflateRawSync ERR_INVALID_ARG_TYPE options.dictionary -> DeflateRaw.Zlib (node:zlib:648:15)|new DeflateRaw (node:zlib:743:3)|Object.syncBufferWrapper [as deflateRawSync] (node:zlib:767:29)
deflateRawSync ERR_OUT_OF_RANGE options.chunkSize -> DeflateRaw.ZlibBase (node:zlib:224:13)|DeflateRaw.Zlib (node:zlib:670:3)|new DeflateRaw (node:zlib:743:3)|Object.syncBufferWrapper [as deflateRawSync] (node:zlib:767:29)
deflateRawSync ERR_OUT_OF_RANGE options.level -> DeflateRaw.Zlib (node:zlib:631:13)|new DeflateRaw (node:zlib:743:3)|Object.syncBufferWrapper [as deflateRawSync] (node:zlib:767:29)
deflateRawSync ERR_OUT_OF_RANGE options.windowBits -> DeflateRaw.Zlib (node:zlib:626:20)|new DeflateRaw (node:zlib:743:3)|Object.syncBufferWrapper [as deflateRawSync] (node:zlib:767:29)
deflateSync ERR_INVALID_ARG_TYPE buffer -> zlibBufferSync (node:zlib:171:13)|Object.syncBufferWrapper [as deflateSync] (node:zlib:767:14)
deflateSync ERR_INVALID_ARG_TYPE options.dictionary -> Deflate.Zlib (node:zlib:648:15)|new Deflate (node:zlib:710:3)|Object.syncBufferWrapper [as deflateSync] (node:zlib:767:29)
deflateSync ERR_OUT_OF_RANGE options.chunkSize -> Deflate.ZlibBase (node:zlib:224:13)|Deflate.Zlib (node:zlib:670:3)|new Deflate (node:zlib:710:3)|Object.syncBufferWrapper [as deflateSync] (node:zlib:767:29)
deflateSync ERR_OUT_OF_RANGE options.level -> Deflate.Zlib (node:zlib:631:13)|new Deflate (node:zlib:710:3)|Object.syncBufferWrapper [as deflateSync] (node:zlib:767:29)
deflateSync ERR_OUT_OF_RANGE options.windowBits -> Deflate.Zlib (node:zlib:626:20)|new Deflate (node:zlib:710:3)|Object.syncBufferWrapper [as deflateSync] (node:zlib:767:29)
delete ERR_MISSING_ARGS name -> * (node:internal/url:485:13)
deprecate ERR_INVALID_ARG_TYPE code -> * (node:internal/util:153:5)
deprecated ERR_CRYPTO_UNKNOWN_CIPHER -> !Cipher.createCipherBase (node:internal/crypto/cipher:119:19)|Cipher.createCipher (node:internal/crypto/cipher:132:3)|new Cipher (node:internal/crypto/cipher:152:3)|Object.createCipher (node:crypto:143:10)|* (node:internal/util:167:12)
deprecated ERR_INVALID_ARG_TYPE cipher -> Cipher.createCipher (node:internal/crypto/cipher:129:3)|new Cipher (node:internal/crypto/cipher:152:3)|Object.createCipher (node:crypto:143:10)|* (node:internal/util:167:12)
deprecated ERR_INVALID_ARG_TYPE password -> Cipher.createCipher (node:internal/crypto/cipher:130:14)|new Cipher (node:internal/crypto/cipher:152:3)|Object.createCipher (node:crypto:143:10)|* (node:internal/util:167:12)
diffieHellman ERR_INVALID_ARG_TYPE options -> * (node:internal/crypto/diffiehellman:272:3)
diffieHellman ERR_INVALID_ARG_VALUE -> * (node:internal/crypto/diffiehellman:276:11)
digest ERR_CRYPTO_HASH_FINALIZED -> * (node:internal/crypto/hash:153:11)
dirname ERR_INVALID_ARG_TYPE path -> * (node:path:1408:5)
dispatchEvent ERR_INVALID_ARG_TYPE event -> * (node:internal/event_target:761:13)
dispatchEvent ERR_MISSING_ARGS event -> * (node:internal/event_target:758:13)
doesNotMatch ERR_INVALID_ARG_TYPE regexp -> internalMatch (node:assert:739:11)|* (node:assert:791:3)
doesNotReject ERR_INVALID_ARG_TYPE promiseFn -> waitForActual (node:assert:528:11)|* (node:assert:674:39)
doesNotReject ERR_INVALID_RETURN_VALUE promiseFn -> waitForActual (node:assert:522:13)|* (node:assert:674:39)
doesNotThrow ERR_INVALID_ARG_TYPE fn -> getActual (node:assert:496:3)|* (node:assert:664:32)
domainToASCII ERR_MISSING_ARGS domain -> * (node:internal/url:1385:11)
domainToUnicode ERR_MISSING_ARGS domain -> * (node:internal/url:1393:11)
drop ERR_INVALID_ARG_TYPE options -> * (node:internal/streams/operators:389:5)|* (node:stream:72:33)
drop ERR_OUT_OF_RANGE number -> toIntegerOrInfinity (node:internal/streams/operators:382:11)|* (node:internal/streams/operators:395:12)|* (node:stream:72:33)
emit ERR_UNHANDLED_ERROR -> * (node:events:513:17)
emitWarning ERR_INVALID_ARG_TYPE code -> * (node:internal/process/warning:171:5)
emitWarning ERR_INVALID_ARG_TYPE type -> * (node:internal/process/warning:166:5)
emitWarning ERR_INVALID_ARG_TYPE warning -> * (node:internal/process/warning:176:11)
encodeInto ERR_INVALID_ARG_TYPE dest -> * (node:internal/encoding:360:13)
encodeInto ERR_INVALID_ARG_TYPE src -> * (node:internal/encoding:358:5)
enqueue ERR_INVALID_STATE -> * (node:internal/webstreams/readablestream:1070:13)
enroll ERR_INVALID_ARG_TYPE msecs -> getTimerDuration (node:internal/timers:401:3)|Object.enroll (node:timers:118:11)|Object.deprecated [as enroll] (node:internal/util:167:12)
enroll ERR_OUT_OF_RANGE msecs -> getTimerDuration (node:internal/timers:403:11)|Object.enroll (node:timers:118:11)|Object.deprecated [as enroll] (node:internal/util:167:12)
eos ERR_INVALID_ARG_TYPE callback -> * (node:internal/streams/end-of-stream:64:3)
eos ERR_INVALID_ARG_TYPE stream -> * (node:internal/streams/end-of-stream:74:11)
equal ERR_MISSING_ARGS actual -> * (node:assert:166:11)
equals ERR_INVALID_ARG_TYPE otherBuffer -> * (node:buffer:868:11)
escape ERR_INVALID_URI -> encodeStr (node:internal/querystring:97:13)|Object.qsEscape [as escape] (node:querystring:171:10)
every ERR_INVALID_ARG_TYPE fn -> * (node:internal/streams/operators:247:11)|* (node:stream:92:12)
exists ERR_INVALID_ARG_TYPE cb -> * (node:fs:254:3)
exit ERR_INVALID_ARG_TYPE code -> process.set [as exitCode] (node:internal/bootstrap/node:123:9)|* (node:internal/process/per_thread:179:24)
exitCode ERR_INVALID_ARG_TYPE code -> process.set [as exitCode] (node:internal/bootstrap/node:123:9)
extname ERR_INVALID_ARG_TYPE path -> * (node:path:1518:5)
fail ERR_ASSERTION -> new AssertionError (node:internal/assert/assertion_error:454:5)|* (node:assert:133:15)
fdatasync ERR_INVALID_ARG_TYPE cb -> makeCallback (node:fs:185:3)|* (node:fs:1276:20)
fdatasync ERR_INVALID_ARG_TYPE fd -> !* (node:fs:1282:11)
fdatasyncSync ERR_INVALID_ARG_TYPE fd -> !* (node:fs:1296:11)
fdatasyncSync ERR_OUT_OF_RANGE fd -> !* (node:fs:1296:11)
fileURLToPath ERR_INVALID_ARG_TYPE path -> * (node:internal/url:1487:11)
fileURLToPath ERR_INVALID_FILE_URL_HOST localhost -> getPathFromURLPosix (node:internal/url:1466:11)|* (node:internal/url:1490:63)
fileURLToPath ERR_INVALID_FILE_URL_PATH -> getPathFromURLPosix (node:internal/url:1473:15)|* (node:internal/url:1490:63)
fileURLToPath ERR_INVALID_URL -> !new URL (node:internal/url:806:29)|* (node:internal/url:1485:12)
fill ERR_INVALID_ARG_TYPE offset -> validateOffset (node:buffer:121:3)|_fill (node:buffer:1070:5)|* (node:buffer:1028:10)
fill ERR_INVALID_ARG_VALUE -> _fill (node:buffer:1094:15)|* (node:buffer:1028:10)
fill ERR_OUT_OF_RANGE end -> validateOffset (node:buffer:121:3)|_fill (node:buffer:1075:7)|* (node:buffer:1028:10)
fill ERR_OUT_OF_RANGE offset -> validateOffset (node:buffer:121:3)|_fill (node:buffer:1070:5)|* (node:buffer:1028:10)
fill ERR_UNKNOWN_ENCODING -> _fill (node:buffer:1045:13)|* (node:buffer:1028:10)
filter ERR_INVALID_ARG_TYPE fn -> * (node:internal/streams/operators:278:11)|* (node:stream:72:33)
final ERR_CRYPTO_INVALID_STATE -> !* (node:internal/crypto/cipher:193:29)
finished ERR_INVALID_ARG_TYPE callback -> Function.eos [as finished] (node:internal/streams/end-of-stream:64:3)
finished ERR_INVALID_ARG_TYPE stream -> eos (node:internal/streams/end-of-stream:74:11)|node:internal/streams/end-of-stream:314:21|new Promise (<anonymous>)|* (node:internal/streams/end-of-stream:313:10)
forEach ERR_INVALID_ARG_TYPE callback -> * (node:internal/url:683:5)
forEach ERR_INVALID_ARG_TYPE fn -> * (node:internal/streams/operators:265:11)|* (node:stream:92:12)
format ERR_INVALID_ARG_TYPE urlObject -> Object.urlFormat [as format] (node:url:581:11)
formatWithOptions ERR_INVALID_ARG_TYPE inspectOptions -> * (node:internal/util/inspect:2238:3)
from ERR_INVALID_ARG_TYPE -> * (node:buffer:322:9)
from ERR_INVALID_ARG_TYPE body -> duplexify (node:internal/streams/duplexify:204:9)|* (node:internal/streams/duplex:205:10)
from ERR_INVALID_ARG_TYPE iterable -> from (node:internal/streams/from:36:11)|* (node:internal/streams/readable:1729:10)
from ERR_INVALID_RETURN_VALUE body -> duplexify (node:internal/streams/duplexify:139:11)|* (node:internal/streams/duplex:205:10)
from ERR_UNKNOWN_ENCODING -> fromString (node:buffer:484:13)|* (node:buffer:297:12)
fromWeb ERR_INVALID_ARG_TYPE pair -> Object.newStreamDuplexFromReadableWritablePair (node:internal/webstreams/adapters:626:3)|* (node:internal/streams/duplex:190:27)
fromWeb ERR_INVALID_ARG_TYPE pair.readable -> Object.newStreamDuplexFromReadableWritablePair (node:internal/webstreams/adapters:633:11)|* (node:internal/streams/duplex:190:27)
fromWeb ERR_INVALID_ARG_TYPE readableStream -> Object.newStreamReadableFromReadableStream (node:internal/webstreams/adapters:485:11)|* (node:internal/streams/readable:1742:27)
fromWeb ERR_INVALID_ARG_TYPE writableStream -> Object.newStreamWritableFromWritableStream (node:internal/webstreams/adapters:218:11)|* (node:internal/streams/writable:1145:27)
fstat ERR_INVALID_ARG_TYPE cb -> makeStatsCallback (node:fs:194:3)|* (node:fs:1546:14)
fstat ERR_INVALID_ARG_TYPE fd -> !* (node:fs:1550:11)
fstatSync ERR_INVALID_ARG_TYPE fd -> !* (node:fs:1633:25)
fstatSync ERR_OUT_OF_RANGE fd -> !* (node:fs:1633:25)
fsync ERR_INVALID_ARG_TYPE cb -> makeCallback (node:fs:185:3)|* (node:fs:1308:20)
fsync ERR_INVALID_ARG_TYPE fd -> !* (node:fs:1313:11)
fsyncSync ERR_INVALID_ARG_TYPE fd -> !* (node:fs:1326:11)
fsyncSync ERR_OUT_OF_RANGE fd -> !* (node:fs:1326:11)
get ERR_HTTP_INVALID_HEADER_VALUE undefined -> ClientRequest.setHeader (node:_http_outgoing:658:3)|new ClientRequest (node:_http_client:293:14)|request (node:http:101:10)|* (node:http:112:15)
get ERR_INVALID_ARG_TYPE options.agent -> new ClientRequest (node:_http_client:167:11)|request (node:http:101:10)|* (node:http:112:15)
get ERR_INVALID_ARG_TYPE options.host -> validateHost (node:_http_client:120:11)|new ClientRequest (node:_http_client:197:41)|request (node:http:101:10)|* (node:http:112:15)
get ERR_INVALID_ARG_TYPE options.hostname -> validateHost (node:_http_client:120:11)|new ClientRequest (node:_http_client:196:41)|request (node:http:101:10)|* (node:http:112:15)
get ERR_INVALID_ARG_TYPE options.method -> new ClientRequest (node:_http_client:214:11)|request (node:http:101:10)|* (node:http:112:15)
get ERR_INVALID_ARG_TYPE timeout -> getTimerDuration (node:internal/timers:401:3)|new ClientRequest (node:_http_client:204:20)|request (node:http:101:10)|* (node:http:112:15)
get ERR_INVALID_CHAR header -> ClientRequest.setHeader (node:_http_outgoing:658:3)|new ClientRequest (node:_http_client:293:14)|request (node:http:101:10)|* (node:http:112:15)
get ERR_INVALID_HTTP_TOKEN Header -> ClientRequest.setHeader (node:_http_outgoing:657:3)|new ClientRequest (node:_http_client:293:14)|request (node:http:101:10)|* (node:http:112:15)
get ERR_INVALID_HTTP_TOKEN Method -> new ClientRequest (node:_http_client:219:13)|request (node:http:101:10)|* (node:http:112:15)
get ERR_INVALID_PROTOCOL -> new ClientRequest (node:_http_client:187:11)|request (node:http:101:10)|* (node:http:112:15)
get ERR_INVALID_URL -> !new URL (node:internal/url:806:29)|new ClientRequest (node:_http_client:139:30)|request (node:http:101:10)|* (node:http:112:15)
get ERR_MISSING_ARGS name -> * (node:internal/url:520:13)
get ERR_UNESCAPED_CHARACTERS -> new ClientRequest (node:_http_client:182:13)|request (node:http:101:10)|* (node:http:112:15)
get desiredSize [as desiredSize] ERR_INVALID_STATE -> get desiredSize [as desiredSize] (node:internal/webstreams/writablestream:360:13)
getAll ERR_MISSING_ARGS name -> * (node:internal/url:538:13)
getAuthTag ERR_CRYPTO_INVALID_STATE -> * (node:internal/crypto/cipher:213:11)
getCipherInfo ERR_INVALID_ARG_TYPE nameOrNid -> * (node:internal/crypto/cipher:298:11)
getCipherInfo ERR_INVALID_ARG_TYPE options -> * (node:internal/crypto/cipher:307:5)
getCipherInfo ERR_OUT_OF_RANGE nameOrNid -> * (node:internal/crypto/cipher:304:5)
getConnections ERR_INVALID_ARG_TYPE callback -> nextTick (node:internal/process/task_queues:104:3)|defaultTriggerAsyncIdScope (node:internal/async_hooks:464:18)|end (node:net:2245:5)|* (node:net:2253:5)
getEntriesByName ERR_MISSING_ARGS name -> * (node:internal/perf/performance:103:13)
getEntriesByType ERR_MISSING_ARGS type -> * (node:internal/perf/performance:115:13)
getEventListeners ERR_INVALID_ARG_TYPE emitter -> * (node:events:942:9)
getHeader ERR_INVALID_ARG_TYPE name -> * (node:_http_outgoing:741:3)
getHostByAddr ERR_INVALID_ARG_TYPE callback -> * (node:internal/dns/callback_resolver:63:5)
getHostByAddr ERR_INVALID_ARG_TYPE name -> * (node:internal/dns/callback_resolver:62:5)
getMaxListeners ERR_INVALID_ARG_TYPE emitter -> * (node:events:959:9)
getPriority ERR_INVALID_ARG_TYPE pid -> * (node:os:280:5)
getPriority ERR_OUT_OF_RANGE pid -> * (node:os:280:5)
getPriority ERR_SYSTEM_ERROR -> * (node:os:286:11)
getReader ERR_INVALID_ARG_VALUE -> * (node:internal/webstreams/readablestream:348:13)
getReader ERR_INVALID_STATE -> setupReadableStreamDefaultReader (node:internal/webstreams/readablestream:2278:11)|new ReadableStreamDefaultReader (node:internal/webstreams/readablestream:839:5)|* (node:internal/webstreams/readablestream:345:14)
getSystemErrorName ERR_INVALID_ARG_TYPE err -> * (node:util:423:3)
getSystemErrorName ERR_OUT_OF_RANGE err -> * (node:util:425:11)
getWriter ERR_INVALID_STATE -> setupWritableStreamDefaultWriter (node:internal/webstreams/writablestream:603:11)|new WritableStreamDefaultWriter (node:internal/webstreams/writablestream:339:5)|* (node:internal/webstreams/writablestream:237:12)
gunzip ERR_INVALID_ARG_TYPE callback -> zlibBuffer (node:zlib:114:3)|Object.asyncBufferWrapper [as gunzip] (node:zlib:775:12)
gunzip ERR_INVALID_ARG_TYPE options.dictionary -> Gunzip.Zlib (node:zlib:648:15)|new Gunzip (node:zlib:734:3)|Object.asyncBufferWrapper [as gunzip] (node:zlib:775:23)
gunzip ERR_OUT_OF_RANGE options.chunkSize -> Gunzip.ZlibBase (node:zlib:224:13)|Gunzip.Zlib (node:zlib:670:3)|new Gunzip (node:zlib:734:3)|Object.asyncBufferWrapper [as gunzip] (node:zlib:775:23)
gunzip ERR_OUT_OF_RANGE options.level -> Gunzip.Zlib (node:zlib:631:13)|new Gunzip (node:zlib:734:3)|Object.asyncBufferWrapper [as gunzip] (node:zlib:775:23)
gunzip ERR_OUT_OF_RANGE options.windowBits -> Gunzip.Zlib (node:zlib:626:20)|new Gunzip (node:zlib:734:3)|Object.asyncBufferWrapper [as gunzip] (node:zlib:775:23)
gunzipSync ERR_INVALID_ARG_TYPE buffer -> zlibBufferSync (node:zlib:171:13)|Object.syncBufferWrapper [as gunzipSync] (node:zlib:767:14)
gunzipSync ERR_INVALID_ARG_TYPE options.dictionary -> Gunzip.Zlib (node:zlib:648:15)|new Gunzip (node:zlib:734:3)|Object.syncBufferWrapper [as gunzipSync] (node:zlib:767:29)
gunzipSync ERR_OUT_OF_RANGE options.chunkSize -> Gunzip.ZlibBase (node:zlib:224:13)|Gunzip.Zlib (node:zlib:670:3)|new Gunzip (node:zlib:734:3)|Object.syncBufferWrapper [as gunzipSync] (node:zlib:767:29)
gunzipSync ERR_OUT_OF_RANGE options.level -> Gunzip.Zlib (node:zlib:631:13)|new Gunzip (node:zlib:734:3)|Object.syncBufferWrapper [as gunzipSync] (node:zlib:767:29)
gunzipSync ERR_OUT_OF_RANGE options.windowBits -> Gunzip.Zlib (node:zlib:626:20)|new Gunzip (node:zlib:734:3)|Object.syncBufferWrapper [as gunzipSync] (node:zlib:767:29)
gzip ERR_INVALID_ARG_TYPE callback -> zlibBuffer (node:zlib:114:3)|Object.asyncBufferWrapper [as gzip] (node:zlib:775:12)
gzip ERR_INVALID_ARG_TYPE options.dictionary -> Gzip.Zlib (node:zlib:648:15)|new Gzip (node:zlib:726:3)|Object.asyncBufferWrapper [as gzip] (node:zlib:775:23)
gzip ERR_OUT_OF_RANGE options.chunkSize -> Gzip.ZlibBase (node:zlib:224:13)|Gzip.Zlib (node:zlib:670:3)|new Gzip (node:zlib:726:3)|Object.asyncBufferWrapper [as gzip] (node:zlib:775:23)
gzip ERR_OUT_OF_RANGE options.level -> Gzip.Zlib (node:zlib:631:13)|new Gzip (node:zlib:726:3)|Object.asyncBufferWrapper [as gzip] (node:zlib:775:23)
gzip ERR_OUT_OF_RANGE options.windowBits -> Gzip.Zlib (node:zlib:626:20)|new Gzip (node:zlib:726:3)|Object.asyncBufferWrapper [as gzip] (node:zlib:775:23)
gzipSync ERR_INVALID_ARG_TYPE buffer -> zlibBufferSync (node:zlib:171:13)|Object.syncBufferWrapper [as gzipSync] (node:zlib:767:14)
gzipSync ERR_INVALID_ARG_TYPE options.dictionary -> Gzip.Zlib (node:zlib:648:15)|new Gzip (node:zlib:726:3)|Object.syncBufferWrapper [as gzipSync] (node:zlib:767:29)
gzipSync ERR_OUT_OF_RANGE options.chunkSize -> Gzip.ZlibBase (node:zlib:224:13)|Gzip.Zlib (node:zlib:670:3)|new Gzip (node:zlib:726:3)|Object.syncBufferWrapper [as gzipSync] (node:zlib:767:29)
gzipSync ERR_OUT_OF_RANGE options.level -> Gzip.Zlib (node:zlib:631:13)|new Gzip (node:zlib:726:3)|Object.syncBufferWrapper [as gzipSync] (node:zlib:767:29)
gzipSync ERR_OUT_OF_RANGE options.windowBits -> Gzip.Zlib (node:zlib:626:20)|new Gzip (node:zlib:726:3)|Object.syncBufferWrapper [as gzipSync] (node:zlib:767:29)
has ERR_MISSING_ARGS name -> * (node:internal/url:557:13)
hasHeader ERR_INVALID_ARG_TYPE name -> * (node:_http_outgoing:794:3)
hash ERR_INVALID_ARG_TYPE algorithm -> * (node:internal/crypto/hash:222:3)
hash ERR_INVALID_ARG_TYPE input -> * (node:internal/crypto/hash:224:11)
hash ERR_INVALID_ARG_TYPE outputEncoding -> * (node:internal/crypto/hash:229:5)
hash ERR_INVALID_ARG_VALUE -> * (node:internal/crypto/hash:237:15)
hrtime ERR_INVALID_ARG_TYPE time -> * (node:internal/process/per_thread:73:5)
hrtime ERR_OUT_OF_RANGE time -> * (node:internal/process/per_thread:75:13)
includes ERR_INVALID_ARG_TYPE value -> bidirectionalIndexOf (node:buffer:1006:9)|Buffer.indexOf (node:buffer:1012:10)|* (node:buffer:1020:15)
includes ERR_UNKNOWN_ENCODING -> bidirectionalIndexOf (node:buffer:996:13)|Buffer.indexOf (node:buffer:1012:10)|* (node:buffer:1020:15)
indexOf ERR_INVALID_ARG_TYPE value -> bidirectionalIndexOf (node:buffer:1006:9)|* (node:buffer:1012:10)
indexOf ERR_UNKNOWN_ENCODING -> bidirectionalIndexOf (node:buffer:996:13)|* (node:buffer:1012:10)
inflate ERR_INVALID_ARG_TYPE callback -> zlibBuffer (node:zlib:114:3)|Object.asyncBufferWrapper [as inflate] (node:zlib:775:12)
inflate ERR_INVALID_ARG_TYPE options.dictionary -> Inflate.Zlib (node:zlib:648:15)|new Inflate (node:zlib:718:3)|Object.asyncBufferWrapper [as inflate] (node:zlib:775:23)
inflate ERR_OUT_OF_RANGE options.chunkSize -> Inflate.ZlibBase (node:zlib:224:13)|Inflate.Zlib (node:zlib:670:3)|new Inflate (node:zlib:718:3)|Object.asyncBufferWrapper [as inflate] (node:zlib:775:23)
inflate ERR_OUT_OF_RANGE options.level -> Inflate.Zlib (node:zlib:631:13)|new Inflate (node:zlib:718:3)|Object.asyncBufferWrapper [as inflate] (node:zlib:775:23)
inflate ERR_OUT_OF_RANGE options.windowBits -> Inflate.Zlib (node:zlib:626:20)|new Inflate (node:zlib:718:3)|Object.asyncBufferWrapper [as inflate] (node:zlib:775:23)
inflateRaw ERR_INVALID_ARG_TYPE callback -> zlibBuffer (node:zlib:114:3)|Object.asyncBufferWrapper [as inflateRaw] (node:zlib:775:12)
inflateRaw ERR_INVALID_ARG_TYPE options.dictionary -> InflateRaw.Zlib (node:zlib:648:15)|new InflateRaw (node:zlib:751:3)|Object.asyncBufferWrapper [as inflateRaw] (node:zlib:775:23)
inflateRaw ERR_OUT_OF_RANGE options.chunkSize -> InflateRaw.ZlibBase (node:zlib:224:13)|InflateRaw.Zlib (node:zlib:670:3)|new InflateRaw (node:zlib:751:3)|Object.asyncBufferWrapper [as inflateRaw] (node:zlib:775:23)
inflateRaw ERR_OUT_OF_RANGE options.level -> InflateRaw.Zlib (node:zlib:631:13)|new InflateRaw (node:zlib:751:3)|Object.asyncBufferWrapper [as inflateRaw] (node:zlib:775:23)
inflateRaw ERR_OUT_OF_RANGE options.windowBits -> InflateRaw.Zlib (node:zlib:626:20)|new InflateRaw (node:zlib:751:3)|Object.asyncBufferWrapper [as inflateRaw] (node:zlib:775:23)
inflateRawSync ERR_INVALID_ARG_TYPE buffer -> zlibBufferSync (node:zlib:171:13)|Object.syncBufferWrapper [as inflateRawSync] (node:zlib:767:14)
inflateRawSync ERR_INVALID_ARG_TYPE options.dictionary -> InflateRaw.Zlib (node:zlib:648:15)|new InflateRaw (node:zlib:751:3)|Object.syncBufferWrapper [as inflateRawSync] (node:zlib:767:29)
inflateRawSync ERR_OUT_OF_RANGE options.chunkSize -> InflateRaw.ZlibBase (node:zlib:224:13)|InflateRaw.Zlib (node:zlib:670:3)|new InflateRaw (node:zlib:751:3)|Object.syncBufferWrapper [as inflateRawSync] (node:zlib:767:29)
inflateRawSync ERR_OUT_OF_RANGE options.level -> InflateRaw.Zlib (node:zlib:631:13)|new InflateRaw (node:zlib:751:3)|Object.syncBufferWrapper [as inflateRawSync] (node:zlib:767:29)
inflateRawSync ERR_OUT_OF_RANGE options.windowBits -> InflateRaw.Zlib (node:zlib:626:20)|new InflateRaw (node:zlib:751:3)|Object.syncBufferWrapper [as inflateRawSync] (node:zlib:767:29)
inflateSync ERR_INVALID_ARG_TYPE buffer -> zlibBufferSync (node:zlib:171:13)|Object.syncBufferWrapper [as inflateSync] (node:zlib:767:14)
inflateSync ERR_INVALID_ARG_TYPE options.dictionary -> Inflate.Zlib (node:zlib:648:15)|new Inflate (node:zlib:718:3)|Object.syncBufferWrapper [as inflateSync] (node:zlib:767:29)
inflateSync ERR_OUT_OF_RANGE options.chunkSize -> Inflate.ZlibBase (node:zlib:224:13)|Inflate.Zlib (node:zlib:670:3)|new Inflate (node:zlib:718:3)|Object.syncBufferWrapper [as inflateSync] (node:zlib:767:29)
inflateSync ERR_OUT_OF_RANGE options.level -> Inflate.Zlib (node:zlib:631:13)|new Inflate (node:zlib:718:3)|Object.syncBufferWrapper [as inflateSync] (node:zlib:767:29)
inflateSync ERR_OUT_OF_RANGE options.windowBits -> Inflate.Zlib (node:zlib:626:20)|new Inflate (node:zlib:718:3)|Object.syncBufferWrapper [as inflateSync] (node:zlib:767:29)
inherits ERR_INVALID_ARG_TYPE ctor -> * (node:util:324:11)
inherits ERR_INVALID_ARG_TYPE superCtor -> * (node:util:327:11)
inherits ERR_INVALID_ARG_TYPE superCtor.prototype -> * (node:util:330:11)
isAbsolute ERR_INVALID_ARG_TYPE path -> * (node:path:1289:5)
isAscii ERR_INVALID_ARG_TYPE input -> * (node:buffer:1320:9)
isUtf8 ERR_INVALID_ARG_TYPE input -> * (node:buffer:1312:9)
iterator ERR_INVALID_ARG_TYPE options -> * (node:internal/streams/readable:1344:5)
join ERR_INVALID_ARG_TYPE path -> * (node:path:1305:7)
kill ERR_INVALID_ARG_TYPE pid -> * (node:internal/process/per_thread:207:13)
kill ERR_UNKNOWN_SIGNAL -> * (node:internal/process/per_thread:220:15)
lastIndexOf ERR_INVALID_ARG_TYPE value -> bidirectionalIndexOf (node:buffer:1006:9)|* (node:buffer:1016:10)
lastIndexOf ERR_UNKNOWN_ENCODING -> bidirectionalIndexOf (node:buffer:996:13)|* (node:buffer:1016:10)
listen ERR_INVALID_ARG_VALUE port -> * (node:net:2120:11)
listen ERR_SERVER_ALREADY_LISTEN -> * (node:net:2012:11)
listen ERR_SOCKET_BAD_PORT -> * (node:net:2059:5)
lookup ERR_INVALID_ARG_TYPE callback -> * (node:dns:166:5)
lookup ERR_INVALID_ARG_TYPE hostname -> * (node:dns:151:5)
lookupService ERR_INVALID_ARG_VALUE -> * (node:dns:277:11)
lookupService ERR_MISSING_ARGS address -> * (node:dns:274:11)
lstat ERR_INVALID_ARG_TYPE cb -> makeStatsCallback (node:fs:194:3)|* (node:fs:1569:14)
lstatSync ERR_INVALID_ARG_TYPE path -> * (node:fs:1651:10)
map ERR_INVALID_ARG_TYPE fn -> * (node:internal/streams/operators:71:11)|* (node:stream:72:33)
mark ERR_INVALID_ARG_TYPE options -> new PerformanceMark (node:internal/perf/usertiming:78:7)|mark (node:internal/perf/usertiming:168:16)|* (node:internal/perf/performance:126:12)
mark ERR_MISSING_ARGS name -> * (node:internal/perf/performance:124:13)
markResourceTiming ERR_INTERNAL_ASSERTION -> assert (node:internal/assert:14:11)|* (node:internal/perf/resource_timing:216:3)
match ERR_INVALID_ARG_TYPE regexp -> internalMatch (node:assert:739:11)|* (node:assert:780:3)
matchesGlob ERR_INVALID_ARG_TYPE path -> glob (node:path:186:3)|* (node:path:1663:12)
matchesGlob ERR_INVALID_ARG_TYPE pattern -> glob (node:path:187:3)|* (node:path:1663:12)
measure ERR_INVALID_ARG_TYPE name -> measure (node:internal/perf/usertiming:226:3)|* (node:internal/perf/performance:134:12)
measure ERR_MISSING_ARGS name -> * (node:internal/perf/performance:132:13)
measure ERR_PERFORMANCE_INVALID_TIMESTAMP -> getMark (node:internal/perf/usertiming:57:13)|calculateStartDuration (node:internal/perf/usertiming:202:11)|measure (node:internal/perf/usertiming:230:7)|* (node:internal/perf/performance:134:12)
mkdir ERR_INVALID_ARG_TYPE cb -> makeCallback (node:fs:185:3)|* (node:fs:1352:14)
mkdirSync ERR_INVALID_ARG_TYPE path -> * (node:fs:1383:10)
mkdtempSync ERR_INVALID_ARG_TYPE prefix -> * (node:fs:3003:12)
mkdtempSync ERR_INVALID_ARG_VALUE -> assertEncoding (node:internal/fs/utils:158:11)|getOptions (node:internal/fs/utils:335:5)|* (node:fs:3001:13)
monitorEventLoopDelay ERR_INVALID_ARG_TYPE options -> * (node:internal/perf/event_loop_delay:77:3)
moveCursor ERR_INVALID_ARG_TYPE callback -> * (node:internal/readline/callbacks:63:5)
new AbortSignal ERR_ILLEGAL_CONSTRUCTOR -> * (node:internal/abort_controller:140:11)
new AssertionError ERR_INVALID_ARG_TYPE options -> * (node:internal/assert/assertion_error:325:5)
new AsyncResource ERR_INVALID_ARG_TYPE type -> * (node:async_hooks:164:5)
new AsyncResource ERR_INVALID_ASYNC_ID -> * (node:async_hooks:177:13)
new Blob ERR_INVALID_ARG_TYPE sources -> * (node:internal/blob:145:13)
new BroadcastChannel ERR_MISSING_ARGS name -> * (node:internal/worker/io:433:13)
new Buffer ERR_INVALID_ARG_TYPE -> Function.from (node:buffer:322:9)|* (node:buffer:277:17)
new Buffer ERR_OUT_OF_RANGE size -> Function.alloc (node:buffer:392:3)|* (node:buffer:275:19)
new Buffer ERR_UNKNOWN_ENCODING -> fromString (node:buffer:484:13)|Function.from (node:buffer:297:12)|* (node:buffer:277:17)
new Cipher ERR_CRYPTO_UNKNOWN_CIPHER -> !Cipher.createCipherBase (node:internal/crypto/cipher:119:19)|Cipher.createCipher (node:internal/crypto/cipher:132:3)|* (node:internal/crypto/cipher:152:3)
new Cipher ERR_INVALID_ARG_TYPE cipher -> Cipher.createCipher (node:internal/crypto/cipher:129:3)|* (node:internal/crypto/cipher:152:3)
new Cipher ERR_INVALID_ARG_TYPE password -> Cipher.createCipher (node:internal/crypto/cipher:130:14)|* (node:internal/crypto/cipher:152:3)
new Cipheriv ERR_CRYPTO_UNKNOWN_CIPHER -> !Cipheriv.createCipherBase (node:internal/crypto/cipher:121:19)|Cipheriv.createCipherWithIV (node:internal/crypto/cipher:140:3)|* (node:internal/crypto/cipher:243:3)
new Cipheriv ERR_INVALID_ARG_TYPE cipher -> Cipheriv.createCipherWithIV (node:internal/crypto/cipher:136:3)|* (node:internal/crypto/cipher:243:3)
new Cipheriv ERR_INVALID_ARG_TYPE iv -> Cipheriv.createCipherWithIV (node:internal/crypto/cipher:139:29)|* (node:internal/crypto/cipher:243:3)
new Cipheriv ERR_INVALID_ARG_TYPE key -> prepareSecretKey (node:internal/crypto/keys:595:11)|Cipheriv.createCipherWithIV (node:internal/crypto/cipher:138:9)|* (node:internal/crypto/cipher:243:3)
new ClientRequest ERR_INVALID_ARG_TYPE listener -> checkListener (node:events:275:3)|ClientRequest.once (node:events:658:3)|* (node:_http_client:246:10)
new ClientRequest ERR_INVALID_URL -> !new URL (node:internal/url:806:29)|* (node:_http_client:139:30)
new CompressionStream ERR_INVALID_ARG_VALUE -> * (node:internal/webstreams/compression:69:15)
new Console ERR_CONSOLE_WRITABLE_STREAM -> * (node:internal/console/constructor:130:11)
new Console ERR_INVALID_ARG_TYPE groupIndentation -> * (node:internal/console/constructor:139:5)
new Console ERR_INVALID_ARG_TYPE options.inspectOptions -> * (node:internal/console/constructor:144:5)
new Console ERR_OUT_OF_RANGE groupIndentation -> * (node:internal/console/constructor:139:5)
new CustomEvent ERR_INVALID_ARG_TYPE options -> new Event (node:internal/event_target:122:7)|* (node:internal/event_target:394:5)
new CustomEvent ERR_MISSING_ARGS type -> * (node:internal/event_target:393:13)
new Decipher ERR_CRYPTO_UNKNOWN_CIPHER -> !Decipher.createCipherBase (node:internal/crypto/cipher:119:19)|Decipher.createCipher (node:internal/crypto/cipher:132:3)|* (node:internal/crypto/cipher:273:3)
new Decipher ERR_INVALID_ARG_TYPE cipher -> Decipher.createCipher (node:internal/crypto/cipher:129:3)|* (node:internal/crypto/cipher:273:3)
new Decipher ERR_INVALID_ARG_TYPE password -> Decipher.createCipher (node:internal/crypto/cipher:130:14)|* (node:internal/crypto/cipher:273:3)
new Decipheriv ERR_CRYPTO_UNKNOWN_CIPHER -> !Decipheriv.createCipherBase (node:internal/crypto/cipher:121:19)|Decipheriv.createCipherWithIV (node:internal/crypto/cipher:140:3)|* (node:internal/crypto/cipher:289:3)
new Decipheriv ERR_INVALID_ARG_TYPE cipher -> Decipheriv.createCipherWithIV (node:internal/crypto/cipher:136:3)|* (node:internal/crypto/cipher:289:3)
new Decipheriv ERR_INVALID_ARG_TYPE iv -> Decipheriv.createCipherWithIV (node:internal/crypto/cipher:139:29)|* (node:internal/crypto/cipher:289:3)
new Decipheriv ERR_INVALID_ARG_TYPE key -> prepareSecretKey (node:internal/crypto/keys:595:11)|Decipheriv.createCipherWithIV (node:internal/crypto/cipher:138:9)|* (node:internal/crypto/cipher:289:3)
new DecompressionStream ERR_INVALID_ARG_VALUE -> * (node:internal/webstreams/compression:121:15)
new Deflate ERR_INVALID_ARG_TYPE options.dictionary -> Deflate.Zlib (node:zlib:648:15)|* (node:zlib:710:3)
new Deflate ERR_OUT_OF_RANGE options.chunkSize -> Deflate.ZlibBase (node:zlib:224:13)|Deflate.Zlib (node:zlib:670:3)|* (node:zlib:710:3)
new Deflate ERR_OUT_OF_RANGE options.level -> Deflate.Zlib (node:zlib:631:13)|* (node:zlib:710:3)
new Deflate ERR_OUT_OF_RANGE options.windowBits -> Deflate.Zlib (node:zlib:626:20)|* (node:zlib:710:3)
new DeflateRaw ERR_INVALID_ARG_TYPE options.dictionary -> DeflateRaw.Zlib (node:zlib:648:15)|* (node:zlib:743:3)
new DeflateRaw ERR_OUT_OF_RANGE options.chunkSize -> DeflateRaw.ZlibBase (node:zlib:224:13)|DeflateRaw.Zlib (node:zlib:670:3)|* (node:zlib:743:3)
new DeflateRaw ERR_OUT_OF_RANGE options.level -> DeflateRaw.Zlib (node:zlib:631:13)|* (node:zlib:743:3)
new DeflateRaw ERR_OUT_OF_RANGE options.windowBits -> DeflateRaw.Zlib (node:zlib:626:20)|* (node:zlib:743:3)
new Event ERR_INVALID_ARG_TYPE options -> * (node:internal/event_target:122:7)
new Event ERR_MISSING_ARGS type -> * (node:internal/event_target:120:13)
new Gunzip ERR_INVALID_ARG_TYPE options.dictionary -> Gunzip.Zlib (node:zlib:648:15)|* (node:zlib:734:3)
new Gunzip ERR_OUT_OF_RANGE options.chunkSize -> Gunzip.ZlibBase (node:zlib:224:13)|Gunzip.Zlib (node:zlib:670:3)|* (node:zlib:734:3)
new Gunzip ERR_OUT_OF_RANGE options.level -> Gunzip.Zlib (node:zlib:631:13)|* (node:zlib:734:3)
new Gunzip ERR_OUT_OF_RANGE options.windowBits -> Gunzip.Zlib (node:zlib:626:20)|* (node:zlib:734:3)
new Gzip ERR_INVALID_ARG_TYPE options.dictionary -> Gzip.Zlib (node:zlib:648:15)|* (node:zlib:726:3)
new Gzip ERR_OUT_OF_RANGE options.chunkSize -> Gzip.ZlibBase (node:zlib:224:13)|Gzip.Zlib (node:zlib:670:3)|* (node:zlib:726:3)
new Gzip ERR_OUT_OF_RANGE options.level -> Gzip.Zlib (node:zlib:631:13)|* (node:zlib:726:3)
new Gzip ERR_OUT_OF_RANGE options.windowBits -> Gzip.Zlib (node:zlib:626:20)|* (node:zlib:726:3)
new Hash ERR_INVALID_ARG_TYPE algorithm -> * (node:internal/crypto/hash:93:5)
new Hmac ERR_CRYPTO_INVALID_DIGEST -> !* (node:internal/crypto/hash:168:17)
new Hmac ERR_INVALID_ARG_TYPE hmac -> * (node:internal/crypto/hash:164:3)
new Hmac ERR_INVALID_ARG_TYPE key -> prepareSecretKey (node:internal/crypto/keys:595:11)|* (node:internal/crypto/hash:166:9)
new Inflate ERR_INVALID_ARG_TYPE options.dictionary -> Inflate.Zlib (node:zlib:648:15)|* (node:zlib:718:3)
new Inflate ERR_OUT_OF_RANGE options.chunkSize -> Inflate.ZlibBase (node:zlib:224:13)|Inflate.Zlib (node:zlib:670:3)|* (node:zlib:718:3)
new Inflate ERR_OUT_OF_RANGE options.level -> Inflate.Zlib (node:zlib:631:13)|* (node:zlib:718:3)
new Inflate ERR_OUT_OF_RANGE options.windowBits -> Inflate.Zlib (node:zlib:626:20)|* (node:zlib:718:3)
new InflateRaw ERR_INVALID_ARG_TYPE options.dictionary -> InflateRaw.Zlib (node:zlib:648:15)|* (node:zlib:751:3)
new InflateRaw ERR_OUT_OF_RANGE options.chunkSize -> InflateRaw.ZlibBase (node:zlib:224:13)|InflateRaw.Zlib (node:zlib:670:3)|* (node:zlib:751:3)
new InflateRaw ERR_OUT_OF_RANGE options.level -> InflateRaw.Zlib (node:zlib:631:13)|* (node:zlib:751:3)
new InflateRaw ERR_OUT_OF_RANGE options.windowBits -> InflateRaw.Zlib (node:zlib:626:20)|* (node:zlib:751:3)
new Interface ERR_INVALID_ARG_VALUE -> Interface.InterfaceConstructor (node:internal/readline/interface:190:11)|* (node:readline:115:3)
new KeyObject ERR_INVALID_ARG_VALUE -> * (node:internal/crypto/keys:104:15)
new Module ERR_INVALID_ARG_TYPE path -> Object.dirname (node:path:1408:5)|* (node:internal/modules/cjs/loader:299:20)
new Performance ERR_ILLEGAL_CONSTRUCTOR -> * (node:internal/perf/performance:53:11)
new PerformanceEntry ERR_ILLEGAL_CONSTRUCTOR -> * (node:internal/perf/performance_entry:42:13)
new PerformanceMark ERR_INVALID_ARG_TYPE options -> * (node:internal/perf/usertiming:78:7)
new PerformanceMark ERR_MISSING_ARGS name -> * (node:internal/perf/usertiming:72:13)
new PerformanceMeasure ERR_ILLEGAL_CONSTRUCTOR -> * (node:internal/perf/usertiming:129:13)
new PerformanceObserver ERR_INVALID_ARG_TYPE callback -> * (node:internal/perf/observe:250:5)
new PerformanceObserverEntryList ERR_ILLEGAL_CONSTRUCTOR -> * (node:internal/perf/observe:181:13)
new PerformanceResourceTiming ERR_ILLEGAL_CONSTRUCTOR -> * (node:internal/perf/resource_timing:28:13)
new ReadableStream ERR_INVALID_ARG_TYPE source -> * (node:internal/webstreams/readablestream:253:5)
new ReadableStream ERR_INVALID_ARG_VALUE -> * (node:internal/webstreams/readablestream:279:15)
new ReadableStreamDefaultReader ERR_INVALID_ARG_TYPE stream -> * (node:internal/webstreams/readablestream:829:13)
new SlowBuffer ERR_INVALID_ARG_TYPE size -> * (node:buffer:422:3)
new SlowBuffer ERR_OUT_OF_RANGE size -> * (node:buffer:422:3)
new Socket ERR_INVALID_FD_TYPE -> createHandle (node:net:186:9)|* (node:net:425:20)
new Socket ERR_OUT_OF_RANGE fd -> createHandle (node:net:172:3)|* (node:net:425:20)
new SourceMap ERR_INVALID_ARG_TYPE payload -> cloneSourceMapV3 (node:internal/source_map/source_map:365:3)|* (node:internal/source_map/source_map:145:21)
new StringDecoder ERR_UNKNOWN_ENCODING -> normalizeEncoding (node:string_decoder:69:13)|* (node:string_decoder:82:19)
new TextDecoder ERR_ENCODING_NOT_SUPPORTED -> * (node:internal/encoding:409:15)
new TextDecoder ERR_INVALID_ARG_TYPE options -> * (node:internal/encoding:405:7)
new TransformStream ERR_INVALID_ARG_VALUE -> * (node:internal/webstreams/transformstream:139:13)
new URL ERR_INVALID_URL -> !* (node:internal/url:806:29)
new URL ERR_MISSING_ARGS url -> * (node:internal/url:795:13)
new URLSearchParams ERR_INVALID_TUPLE -> * (node:internal/url:373:21)
new Unzip ERR_INVALID_ARG_TYPE options.dictionary -> Unzip.Zlib (node:zlib:648:15)|* (node:zlib:759:3)
new Unzip ERR_OUT_OF_RANGE options.chunkSize -> Unzip.ZlibBase (node:zlib:224:13)|Unzip.Zlib (node:zlib:670:3)|* (node:zlib:759:3)
new Unzip ERR_OUT_OF_RANGE options.level -> Unzip.Zlib (node:zlib:631:13)|* (node:zlib:759:3)
new Unzip ERR_OUT_OF_RANGE options.windowBits -> Unzip.Zlib (node:zlib:626:20)|* (node:zlib:759:3)
new Worker ERR_INVALID_ARG_TYPE filename -> * (node:internal/worker:177:15)
new Worker ERR_INVALID_ARG_TYPE options.argv -> * (node:internal/worker:149:7)
new Worker ERR_INVALID_ARG_TYPE options.env -> * (node:internal/worker:201:13)
new Worker ERR_INVALID_ARG_TYPE options.execArgv -> * (node:internal/worker:145:7)
new Worker ERR_INVALID_URL_SCHEME -> fileURLToPath (node:internal/url:1489:11)|* (node:internal/worker:175:20)
new Worker ERR_WORKER_PATH http://x/y.js -> * (node:internal/worker:187:15)
new Worker ERR_WORKER_PATH relative.js -> * (node:internal/worker:187:15)
new WritableStream ERR_INVALID_ARG_VALUE -> * (node:internal/webstreams/writablestream:169:13)
nextTick ERR_INVALID_ARG_TYPE callback -> * (node:internal/process/task_queues:104:3)
normalize ERR_INVALID_ARG_TYPE path -> * (node:path:1260:5)
notDeepEqual ERR_MISSING_ARGS actual -> * (node:assert:236:11)
notDeepStrictEqual ERR_MISSING_ARGS actual -> * (node:assert:286:11)
notEqual ERR_MISSING_ARGS actual -> * (node:assert:190:11)
notStrictEqual ERR_MISSING_ARGS actual -> * (node:assert:331:11)
on ERR_INVALID_ARG_TYPE emitter -> eventTargetAgnosticAddListener (node:events:1042:11)|addEventListener (node:events:1214:7)|* (node:events:1157:3)
on ERR_INVALID_ARG_TYPE listener -> checkListener (node:events:275:3)|_addListener (node:events:557:3)|Readable.addListener (node:events:616:10)|* (node:internal/streams/readable:1128:35)
once ERR_INVALID_ARG_TYPE emitter -> eventTargetAgnosticAddListener (node:events:1042:11)|node:events:997:5|new Promise (<anonymous>)|* (node:events:977:10)
once ERR_INVALID_ARG_TYPE listener -> checkListener (node:events:275:3)|* (node:events:658:3)
open ERR_INVALID_ARG_TYPE cb -> makeCallback (node:fs:185:3)|* (node:fs:552:14)
open ERR_INVALID_ARG_TYPE path -> * (node:fs:540:10)
openSync ERR_INVALID_ARG_TYPE path -> * (node:fs:571:10)
openSync ERR_INVALID_ARG_VALUE -> stringToFlags (node:internal/fs/utils:597:9)|* (node:fs:575:5)
parse ERR_INVALID_ARG_TYPE path -> * (node:path:1582:5)
parse ERR_INVALID_ARG_TYPE url -> Url.parse (node:url:171:3)|Object.urlParse [as parse] (node:url:142:13)
parse ERR_MISSING_ARGS url -> * (node:internal/url:814:13)
parseArgs ERR_PARSE_ARGS_INVALID_OPTION_VALUE -> checkOptionUsage (node:internal/util/parse_args/parse_args:116:11)|node:internal/util/parse_args/parse_args:381:9|Array.forEach (<anonymous>)|* (node:internal/util/parse_args/parse_args:378:3)
parseArgs ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL -> node:internal/util/parse_args/parse_args:387:15|Array.forEach (<anonymous>)|* (node:internal/util/parse_args/parse_args:378:3)
parseArgs ERR_PARSE_ARGS_UNKNOWN_OPTION -> checkOptionUsage (node:internal/util/parse_args/parse_args:107:13)|node:internal/util/parse_args/parse_args:381:9|Array.forEach (<anonymous>)|* (node:internal/util/parse_args/parse_args:378:3)
parseEnv ERR_INVALID_ARG_TYPE content -> * (node:util:460:3)
pathToFileURL ERR_INVALID_ARG_TYPE path -> * (node:url:1018:3)
pbkdf2 ERR_INVALID_ARG_TYPE callback -> * (node:internal/crypto/pbkdf2:42:3)
pbkdf2 ERR_INVALID_ARG_TYPE digest -> check (node:internal/crypto/pbkdf2:82:3)|* (node:internal/crypto/pbkdf2:40:5)
pbkdf2 ERR_OUT_OF_RANGE iterations -> check (node:internal/crypto/pbkdf2:88:3)|* (node:internal/crypto/pbkdf2:40:5)
pbkdf2Sync ERR_CRYPTO_INVALID_DIGEST -> !* (node:internal/crypto/pbkdf2:66:15)
pbkdf2Sync ERR_INVALID_ARG_TYPE digest -> check (node:internal/crypto/pbkdf2:82:3)|* (node:internal/crypto/pbkdf2:64:5)
pbkdf2Sync ERR_OUT_OF_RANGE iterations -> check (node:internal/crypto/pbkdf2:88:3)|* (node:internal/crypto/pbkdf2:64:5)
pipeThrough ERR_INVALID_ARG_TYPE transform.readable -> * (node:internal/webstreams/readablestream:363:13)
pipeThrough ERR_INVALID_STATE -> * (node:internal/webstreams/readablestream:389:13)
pipeTo ERR_INVALID_ARG_TYPE transform.writable -> * (node:internal/webstreams/readablestream:415:15)
pipeTo ERR_INVALID_STATE -> * (node:internal/webstreams/readablestream:432:15)
pipeline ERR_INVALID_ARG_TYPE streams[stream.length - 1] -> popCallback (node:internal/streams/pipeline:73:3)|* (node:internal/streams/pipeline:184:37)
pipeline ERR_INVALID_RETURN_VALUE destination -> pipelineImpl (node:internal/streams/pipeline:353:17)|node:stream/promises:31:5|new Promise (<anonymous>)|* (node:stream/promises:20:10)
prependListener ERR_INVALID_ARG_TYPE listener -> checkListener (node:events:275:3)|_addListener (node:events:557:3)|* (node:events:630:14)
prependOnceListener ERR_INVALID_ARG_TYPE listener -> checkListener (node:events:275:3)|* (node:events:673:7)
promisify ERR_INVALID_ARG_TYPE original -> * (node:internal/util:409:3)
push ERR_INVALID_ARG_TYPE chunk -> readableAddChunkPushByteMode (node:internal/streams/readable:482:28)|* (node:internal/streams/readable:392:5)
push ERR_UNKNOWN_ENCODING -> fromString (node:buffer:484:13)|Function.from (node:buffer:297:12)|readableAddChunkPushByteMode (node:internal/streams/readable:473:22)|* (node:internal/streams/readable:392:5)
queryA ERR_INVALID_ARG_TYPE callback -> * (node:internal/dns/callback_resolver:63:5)
queryA ERR_INVALID_ARG_TYPE name -> * (node:internal/dns/callback_resolver:62:5)
queryAaaa ERR_INVALID_ARG_TYPE callback -> * (node:internal/dns/callback_resolver:63:5)
queryAaaa ERR_INVALID_ARG_TYPE name -> * (node:internal/dns/callback_resolver:62:5)
queryAny ERR_INVALID_ARG_TYPE callback -> * (node:internal/dns/callback_resolver:63:5)
queryAny ERR_INVALID_ARG_TYPE name -> * (node:internal/dns/callback_resolver:62:5)
queryCaa ERR_INVALID_ARG_TYPE callback -> * (node:internal/dns/callback_resolver:63:5)
queryCaa ERR_INVALID_ARG_TYPE name -> * (node:internal/dns/callback_resolver:62:5)
queryCname ERR_INVALID_ARG_TYPE callback -> * (node:internal/dns/callback_resolver:63:5)
queryCname ERR_INVALID_ARG_TYPE name -> * (node:internal/dns/callback_resolver:62:5)
queryMx ERR_INVALID_ARG_TYPE callback -> * (node:internal/dns/callback_resolver:63:5)
queryMx ERR_INVALID_ARG_TYPE name -> * (node:internal/dns/callback_resolver:62:5)
queryNaptr ERR_INVALID_ARG_TYPE callback -> * (node:internal/dns/callback_resolver:63:5)
queryNaptr ERR_INVALID_ARG_TYPE name -> * (node:internal/dns/callback_resolver:62:5)
queryNs ERR_INVALID_ARG_TYPE callback -> * (node:internal/dns/callback_resolver:63:5)
queryNs ERR_INVALID_ARG_TYPE name -> * (node:internal/dns/callback_resolver:62:5)
queryPtr ERR_INVALID_ARG_TYPE callback -> * (node:internal/dns/callback_resolver:63:5)
queryPtr ERR_INVALID_ARG_TYPE name -> * (node:internal/dns/callback_resolver:62:5)
querySoa ERR_INVALID_ARG_TYPE callback -> * (node:internal/dns/callback_resolver:63:5)
querySoa ERR_INVALID_ARG_TYPE name -> * (node:internal/dns/callback_resolver:62:5)
querySrv ERR_INVALID_ARG_TYPE callback -> * (node:internal/dns/callback_resolver:63:5)
querySrv ERR_INVALID_ARG_TYPE name -> * (node:internal/dns/callback_resolver:62:5)
queryTxt ERR_INVALID_ARG_TYPE callback -> * (node:internal/dns/callback_resolver:63:5)
queryTxt ERR_INVALID_ARG_TYPE name -> * (node:internal/dns/callback_resolver:62:5)
question ERR_USE_AFTER_CLOSE -> [kQuestion] (node:internal/readline/interface:400:13)|* (node:readline:158:20)
queueMicrotask ERR_INVALID_ARG_TYPE callback -> * (node:internal/process/task_queues:150:3)
randomBytes ERR_INVALID_ARG_TYPE callback -> * (node:internal/crypto/random:100:5)
randomBytes ERR_INVALID_ARG_TYPE size -> assertSize (node:internal/crypto/random:82:3)|* (node:internal/crypto/random:98:10)
randomBytes ERR_OUT_OF_RANGE size -> assertSize (node:internal/crypto/random:86:11)|* (node:internal/crypto/random:98:10)
randomFill ERR_INVALID_ARG_TYPE buf -> * (node:internal/crypto/random:153:11)
randomFill ERR_INVALID_ARG_TYPE callback -> * (node:internal/crypto/random:170:5)
randomFillSync ERR_INVALID_ARG_TYPE buf -> * (node:internal/crypto/random:119:11)
randomFillSync ERR_INVALID_ARG_TYPE offset -> assertOffset (node:internal/crypto/random:70:3)|* (node:internal/crypto/random:127:12)
randomInt ERR_INVALID_ARG_TYPE callback -> * (node:internal/crypto/random:223:5)
randomInt ERR_INVALID_ARG_TYPE max -> * (node:internal/crypto/random:229:11)
randomInt ERR_INVALID_ARG_TYPE min -> * (node:internal/crypto/random:226:11)
randomInt ERR_OUT_OF_RANGE max -> * (node:internal/crypto/random:232:11)
randomUUID ERR_INVALID_ARG_TYPE options -> * (node:internal/crypto/random:404:5)
read ERR_INVALID_ARG_TYPE cb -> * (node:fs:652:3)
read ERR_INVALID_ARG_TYPE fd -> * (node:fs:617:8)
read ERR_INVALID_ARG_TYPE options -> * (node:fs:642:7)
read ERR_INVALID_STATE -> * (node:internal/webstreams/readablestream:853:9)
read ERR_OUT_OF_RANGE fd -> * (node:fs:617:8)
readBigInt64BE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:86:11)|* (node:internal/buffer:157:5)
readBigInt64BE ERR_INVALID_ARG_TYPE offset -> * (node:internal/buffer:153:3)
readBigInt64BE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:88:9)|* (node:internal/buffer:157:5)
readBigInt64BE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:82:11)|* (node:internal/buffer:157:5)
readBigInt64LE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:86:11)|* (node:internal/buffer:139:5)
readBigInt64LE ERR_INVALID_ARG_TYPE offset -> * (node:internal/buffer:135:3)
readBigInt64LE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:88:9)|* (node:internal/buffer:139:5)
readBigInt64LE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:82:11)|* (node:internal/buffer:139:5)
readBigUInt64BE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:86:11)|* (node:internal/buffer:119:5)
readBigUInt64BE ERR_INVALID_ARG_TYPE offset -> * (node:internal/buffer:115:3)
readBigUInt64BE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:88:9)|* (node:internal/buffer:119:5)
readBigUInt64BE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:82:11)|* (node:internal/buffer:119:5)
readBigUInt64LE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:86:11)|* (node:internal/buffer:99:5)
readBigUInt64LE ERR_INVALID_ARG_TYPE offset -> * (node:internal/buffer:95:3)
readBigUInt64LE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:88:9)|* (node:internal/buffer:99:5)
readBigUInt64LE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:82:11)|* (node:internal/buffer:99:5)
readDoubleBE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:86:11)|Buffer.readDoubleBackwards [as readDoubleBE] (node:internal/buffer:548:5)
readDoubleBE ERR_INVALID_ARG_TYPE offset -> Buffer.readDoubleBackwards [as readDoubleBE] (node:internal/buffer:544:3)
readDoubleBE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:88:9)|Buffer.readDoubleBackwards [as readDoubleBE] (node:internal/buffer:548:5)
readDoubleBE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:82:11)|Buffer.readDoubleBackwards [as readDoubleBE] (node:internal/buffer:548:5)
readDoubleLE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:86:11)|Buffer.readDoubleForwards [as readDoubleLE] (node:internal/buffer:566:5)
readDoubleLE ERR_INVALID_ARG_TYPE offset -> Buffer.readDoubleForwards [as readDoubleLE] (node:internal/buffer:562:3)
readDoubleLE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:88:9)|Buffer.readDoubleForwards [as readDoubleLE] (node:internal/buffer:566:5)
readDoubleLE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:82:11)|Buffer.readDoubleForwards [as readDoubleLE] (node:internal/buffer:566:5)
readFile ERR_INVALID_ARG_TYPE cb -> * (node:fs:365:3)
readFileSync ERR_INVALID_ARG_TYPE options -> getOptions (node:internal/fs/utils:331:11)|* (node:fs:442:13)
readFileSync ERR_INVALID_ARG_TYPE path -> Object.openSync (node:fs:571:10)|* (node:fs:452:35)
readFileSync ERR_INVALID_ARG_VALUE -> assertEncoding (node:internal/fs/utils:158:11)|getOptions (node:internal/fs/utils:335:5)|* (node:fs:442:13)
readFileSync ERR_OUT_OF_RANGE fd -> !tryStatSync (node:fs:397:25)|* (node:fs:454:17)
readFloatBE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:86:11)|Buffer.readFloatBackwards [as readFloatBE] (node:internal/buffer:520:5)
readFloatBE ERR_INVALID_ARG_TYPE offset -> Buffer.readFloatBackwards [as readFloatBE] (node:internal/buffer:516:3)
readFloatBE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:88:9)|Buffer.readFloatBackwards [as readFloatBE] (node:internal/buffer:520:5)
readFloatBE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:82:11)|Buffer.readFloatBackwards [as readFloatBE] (node:internal/buffer:520:5)
readFloatLE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:86:11)|Buffer.readFloatForwards [as readFloatLE] (node:internal/buffer:534:5)
readFloatLE ERR_INVALID_ARG_TYPE offset -> Buffer.readFloatForwards [as readFloatLE] (node:internal/buffer:530:3)
readFloatLE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:88:9)|Buffer.readFloatForwards [as readFloatLE] (node:internal/buffer:534:5)
readFloatLE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:82:11)|Buffer.readFloatForwards [as readFloatLE] (node:internal/buffer:534:5)
readInt16BE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:86:11)|* (node:internal/buffer:508:5)
readInt16BE ERR_INVALID_ARG_TYPE offset -> * (node:internal/buffer:504:3)
readInt16BE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:88:9)|* (node:internal/buffer:508:5)
readInt16BE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:82:11)|* (node:internal/buffer:508:5)
readInt16LE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:86:11)|* (node:internal/buffer:416:5)
readInt16LE ERR_INVALID_ARG_TYPE offset -> * (node:internal/buffer:412:3)
readInt16LE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:88:9)|* (node:internal/buffer:416:5)
readInt16LE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:82:11)|* (node:internal/buffer:416:5)
readInt32BE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:86:11)|* (node:internal/buffer:484:5)
readInt32BE ERR_INVALID_ARG_TYPE offset -> * (node:internal/buffer:480:3)
readInt32BE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:88:9)|* (node:internal/buffer:484:5)
readInt32BE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:82:11)|* (node:internal/buffer:484:5)
readInt32LE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:86:11)|* (node:internal/buffer:392:5)
readInt32LE ERR_INVALID_ARG_TYPE offset -> * (node:internal/buffer:388:3)
readInt32LE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:88:9)|* (node:internal/buffer:392:5)
readInt32LE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:82:11)|* (node:internal/buffer:392:5)
readInt8 ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:86:11)|* (node:internal/buffer:426:5)
readInt8 ERR_INVALID_ARG_TYPE offset -> * (node:internal/buffer:423:3)
readInt8 ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:88:9)|* (node:internal/buffer:426:5)
readInt8 ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:82:11)|* (node:internal/buffer:426:5)
readIntBE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:86:11)|Buffer.readInt32BE (node:internal/buffer:484:5)|* (node:internal/buffer:441:17)
readIntBE ERR_INVALID_ARG_TYPE byteLength -> boundsError (node:internal/buffer:81:5)|* (node:internal/buffer:447:3)
readIntBE ERR_INVALID_ARG_TYPE offset -> * (node:internal/buffer:433:11)
readIntBE ERR_OUT_OF_RANGE byteLength -> boundsError (node:internal/buffer:88:9)|* (node:internal/buffer:447:3)
readIntBE ERR_OUT_OF_RANGE byteLength integer -> boundsError (node:internal/buffer:82:11)|* (node:internal/buffer:447:3)
readIntBE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:88:9)|Buffer.readInt8 (node:internal/buffer:426:5)|* (node:internal/buffer:445:17)
readIntBE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:82:11)|Buffer.readInt8 (node:internal/buffer:426:5)|* (node:internal/buffer:445:17)
readIntLE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:86:11)|Buffer.readInt32LE (node:internal/buffer:392:5)|* (node:internal/buffer:349:17)
readIntLE ERR_INVALID_ARG_TYPE byteLength -> boundsError (node:internal/buffer:81:5)|* (node:internal/buffer:355:3)
readIntLE ERR_INVALID_ARG_TYPE offset -> * (node:internal/buffer:341:11)
readIntLE ERR_OUT_OF_RANGE byteLength -> boundsError (node:internal/buffer:88:9)|* (node:internal/buffer:355:3)
readIntLE ERR_OUT_OF_RANGE byteLength integer -> boundsError (node:internal/buffer:82:11)|* (node:internal/buffer:355:3)
readIntLE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:88:9)|Buffer.readInt8 (node:internal/buffer:426:5)|* (node:internal/buffer:353:17)
readIntLE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:82:11)|Buffer.readInt8 (node:internal/buffer:426:5)|* (node:internal/buffer:353:17)
readSync ERR_INVALID_ARG_TYPE buffer -> * (node:fs:711:3)
readSync ERR_INVALID_ARG_TYPE fd -> * (node:fs:709:8)
readSync ERR_OUT_OF_RANGE fd -> * (node:fs:709:8)
readUInt16BE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:86:11)|* (node:internal/buffer:334:5)
readUInt16BE ERR_INVALID_ARG_TYPE offset -> * (node:internal/buffer:330:3)
readUInt16BE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:88:9)|* (node:internal/buffer:334:5)
readUInt16BE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:82:11)|* (node:internal/buffer:334:5)
readUInt16LE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:86:11)|* (node:internal/buffer:245:5)
readUInt16LE ERR_INVALID_ARG_TYPE offset -> * (node:internal/buffer:241:3)
readUInt16LE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:88:9)|* (node:internal/buffer:245:5)
readUInt16LE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:82:11)|* (node:internal/buffer:245:5)
readUInt32BE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:86:11)|* (node:internal/buffer:311:5)
readUInt32BE ERR_INVALID_ARG_TYPE offset -> * (node:internal/buffer:307:3)
readUInt32BE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:88:9)|* (node:internal/buffer:311:5)
readUInt32BE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:82:11)|* (node:internal/buffer:311:5)
readUInt32LE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:86:11)|* (node:internal/buffer:222:5)
readUInt32LE ERR_INVALID_ARG_TYPE offset -> * (node:internal/buffer:218:3)
readUInt32LE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:88:9)|* (node:internal/buffer:222:5)
readUInt32LE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:82:11)|* (node:internal/buffer:222:5)
readUInt8 ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:86:11)|* (node:internal/buffer:254:5)
readUInt8 ERR_INVALID_ARG_TYPE offset -> * (node:internal/buffer:251:3)
readUInt8 ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:88:9)|* (node:internal/buffer:254:5)
readUInt8 ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:82:11)|* (node:internal/buffer:254:5)
readUIntBE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:86:11)|Buffer.readUInt32BE (node:internal/buffer:311:5)|* (node:internal/buffer:269:17)
readUIntBE ERR_INVALID_ARG_TYPE byteLength -> boundsError (node:internal/buffer:81:5)|* (node:internal/buffer:275:3)
readUIntBE ERR_INVALID_ARG_TYPE offset -> * (node:internal/buffer:261:11)
readUIntBE ERR_OUT_OF_RANGE byteLength -> boundsError (node:internal/buffer:88:9)|* (node:internal/buffer:275:3)
readUIntBE ERR_OUT_OF_RANGE byteLength integer -> boundsError (node:internal/buffer:82:11)|* (node:internal/buffer:275:3)
readUIntBE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:88:9)|Buffer.readUInt8 (node:internal/buffer:254:5)|* (node:internal/buffer:273:17)
readUIntBE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:82:11)|Buffer.readUInt8 (node:internal/buffer:254:5)|* (node:internal/buffer:273:17)
readUIntLE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:86:11)|Buffer.readUInt32LE (node:internal/buffer:222:5)|* (node:internal/buffer:180:17)
readUIntLE ERR_INVALID_ARG_TYPE byteLength -> boundsError (node:internal/buffer:81:5)|* (node:internal/buffer:186:3)
readUIntLE ERR_INVALID_ARG_TYPE offset -> * (node:internal/buffer:172:11)
readUIntLE ERR_OUT_OF_RANGE byteLength -> boundsError (node:internal/buffer:88:9)|* (node:internal/buffer:186:3)
readUIntLE ERR_OUT_OF_RANGE byteLength integer -> boundsError (node:internal/buffer:82:11)|* (node:internal/buffer:186:3)
readUIntLE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:88:9)|Buffer.readUInt8 (node:internal/buffer:254:5)|* (node:internal/buffer:184:17)
readUIntLE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:82:11)|Buffer.readUInt8 (node:internal/buffer:254:5)|* (node:internal/buffer:184:17)
readdir ERR_INVALID_ARG_TYPE cb -> makeCallback (node:fs:185:3)|* (node:fs:1472:14)
readdirSync ERR_INVALID_ARG_TYPE options -> getOptions (node:internal/fs/utils:331:11)|* (node:fs:1511:13)
readdirSync ERR_INVALID_ARG_TYPE path -> * (node:fs:1512:10)
readdirSync ERR_INVALID_ARG_VALUE -> assertEncoding (node:internal/fs/utils:158:11)|getOptions (node:internal/fs/utils:335:5)|* (node:fs:1511:13)
readlink ERR_INVALID_ARG_TYPE cb -> makeCallback (node:fs:185:3)|* (node:fs:1711:14)
readlinkSync ERR_INVALID_ARG_TYPE oldPath -> * (node:fs:1728:10)
readlinkSync ERR_INVALID_ARG_TYPE options -> getOptions (node:internal/fs/utils:331:11)|* (node:fs:1727:13)
readlinkSync ERR_INVALID_ARG_VALUE -> assertEncoding (node:internal/fs/utils:158:11)|getOptions (node:internal/fs/utils:335:5)|* (node:fs:1727:13)
readv ERR_INVALID_ARG_TYPE buffers -> * (node:fs:772:3)
readv ERR_INVALID_ARG_TYPE fd -> * (node:fs:771:8)
readv ERR_OUT_OF_RANGE fd -> * (node:fs:771:8)
readvSync ERR_INVALID_ARG_TYPE buffers -> * (node:fs:799:3)
readvSync ERR_INVALID_ARG_TYPE fd -> * (node:fs:798:8)
readvSync ERR_OUT_OF_RANGE fd -> * (node:fs:798:8)
realpath ERR_INVALID_ARG_TYPE cb -> * (node:fs:2825:5)
realpathSync ERR_INVALID_ARG_TYPE options -> getOptions (node:internal/fs/utils:331:11)|* (node:fs:2665:13)
realpathSync ERR_INVALID_ARG_VALUE -> assertEncoding (node:internal/fs/utils:158:11)|getOptions (node:internal/fs/utils:335:5)|* (node:fs:2665:13)
reduce ERR_INVALID_ARG_TYPE reducer -> * (node:internal/streams/operators:301:11)|* (node:stream:92:12)
rejects ERR_INVALID_ARG_TYPE promiseFn -> waitForActual (node:assert:528:11)|* (node:assert:654:31)
rejects ERR_INVALID_RETURN_VALUE promiseFn -> waitForActual (node:assert:522:13)|* (node:assert:654:31)
relative ERR_INVALID_ARG_TYPE from -> * (node:path:1323:5)
relative ERR_INVALID_ARG_TYPE to -> * (node:path:1324:5)
removeEventListener ERR_INVALID_ARG_TYPE listener -> validateEventListener (node:internal/event_target:1059:9)|* (node:internal/event_target:705:10)
removeEventListener ERR_MISSING_ARGS type -> * (node:internal/event_target:704:13)
removeHeader ERR_HTTP_HEADERS_SENT -> * (node:_http_outgoing:804:11)
removeHeader ERR_INVALID_ARG_TYPE name -> * (node:_http_outgoing:801:3)
rename ERR_INVALID_ARG_TYPE cb -> makeCallback (node:fs:185:3)|* (node:fs:1011:14)
renameSync ERR_INVALID_ARG_TYPE newPath -> * (node:fs:1031:13)
renameSync ERR_INVALID_ARG_TYPE oldPath -> * (node:fs:1030:13)
request ERR_HTTP_INVALID_HEADER_VALUE undefined -> ClientRequest.setHeader (node:_http_outgoing:658:3)|new ClientRequest (node:_http_client:293:14)|* (node:http:101:10)
request ERR_INVALID_ARG_TYPE options.agent -> new ClientRequest (node:_http_client:167:11)|* (node:http:101:10)
request ERR_INVALID_ARG_TYPE options.host -> validateHost (node:_http_client:120:11)|new ClientRequest (node:_http_client:197:41)|* (node:http:101:10)
request ERR_INVALID_ARG_TYPE options.hostname -> validateHost (node:_http_client:120:11)|new ClientRequest (node:_http_client:196:41)|* (node:http:101:10)
request ERR_INVALID_ARG_TYPE options.method -> new ClientRequest (node:_http_client:214:11)|* (node:http:101:10)
request ERR_INVALID_ARG_TYPE timeout -> getTimerDuration (node:internal/timers:401:3)|new ClientRequest (node:_http_client:204:20)|* (node:http:101:10)
request ERR_INVALID_CHAR header -> ClientRequest.setHeader (node:_http_outgoing:658:3)|new ClientRequest (node:_http_client:293:14)|* (node:http:101:10)
request ERR_INVALID_HTTP_TOKEN Header -> ClientRequest.setHeader (node:_http_outgoing:657:3)|new ClientRequest (node:_http_client:293:14)|* (node:http:101:10)
request ERR_INVALID_HTTP_TOKEN Method -> new ClientRequest (node:_http_client:219:13)|* (node:http:101:10)
request ERR_INVALID_PROTOCOL -> new ClientRequest (node:_http_client:187:11)|* (node:http:101:10)
request ERR_INVALID_URL -> !new URL (node:internal/url:806:29)|new ClientRequest (node:_http_client:139:30)|* (node:http:101:10)
request ERR_UNESCAPED_CHARACTERS -> new ClientRequest (node:_http_client:182:13)|* (node:http:101:10)
require ERR_INVALID_ARG_TYPE id -> Module.require (node:internal/modules/cjs/loader:1282:3)|* (node:internal/modules/helpers:182:18)
require ERR_INVALID_ARG_VALUE -> Module.require (node:internal/modules/cjs/loader:1284:11)|* (node:internal/modules/helpers:182:18)
resetAndDestroy ERR_SOCKET_CLOSED -> * (node:net:744:18)
resolve ERR_INVALID_ARG_TYPE paths[0] -> * (node:path:1223:7)
resolve ERR_INVALID_ARG_TYPE paths[1] -> * (node:path:1223:7)
resolve ERR_INVALID_ARG_TYPE paths[2] -> * (node:path:1223:7)
resolve ERR_INVALID_ARG_TYPE paths[3] -> * (node:path:1223:7)
resolve ERR_INVALID_ARG_TYPE paths[4] -> * (node:path:1223:7)
resolve ERR_INVALID_ARG_TYPE paths[5] -> * (node:path:1223:7)
resolve ERR_INVALID_ARG_TYPE rrtype -> * (node:internal/dns/callback_resolver:103:11)
resolve ERR_INVALID_ARG_TYPE url -> Url.parse (node:url:171:3)|urlParse (node:url:142:13)|Object.urlResolve [as resolve] (node:url:719:10)
resolve ERR_INVALID_ARG_VALUE -> * (node:internal/dns/callback_resolver:109:9)
resolveObject ERR_INVALID_ARG_TYPE url -> Url.parse (node:url:171:3)|urlParse (node:url:142:13)|Object.urlResolveObject [as resolveObject] (node:url:728:10)
revokeObjectURL ERR_MISSING_ARGS url -> * (node:internal/url:1191:13)
rm ERR_INVALID_ARG_TYPE options -> * (node:fs:1237:3)
rm ERR_INVALID_ARG_TYPE path -> * (node:fs:1235:10)
rmSync ERR_INVALID_ARG_TYPE options -> * (node:fs:1260:13)
rmSync ERR_INVALID_ARG_TYPE path -> * (node:fs:1259:10)
rmdirSync ERR_INVALID_ARG_TYPE options -> * (node:fs:1211:5)
rmdirSync ERR_INVALID_ARG_TYPE path -> * (node:fs:1201:10)
runMain ERR_INVALID_ARG_TYPE paths[0] -> Object.resolve (node:path:1223:7)|resolveMainPath (node:internal/modules/run_main:34:38)|Function.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:156:24)
scrypt ERR_INVALID_ARG_TYPE callback -> * (node:internal/crypto/scrypt:50:3)
scrypt ERR_INVALID_ARG_TYPE keylen -> check (node:internal/crypto/scrypt:85:3)|* (node:internal/crypto/scrypt:46:13)
scrypt ERR_INVALID_ARG_TYPE password -> check (node:internal/crypto/scrypt:83:14)|* (node:internal/crypto/scrypt:46:13)
scrypt ERR_INVALID_ARG_TYPE salt -> check (node:internal/crypto/scrypt:84:10)|* (node:internal/crypto/scrypt:46:13)
scrypt ERR_OUT_OF_RANGE keylen -> check (node:internal/crypto/scrypt:85:3)|* (node:internal/crypto/scrypt:46:13)
scryptSync ERR_INVALID_ARG_TYPE keylen -> check (node:internal/crypto/scrypt:85:3)|* (node:internal/crypto/scrypt:66:13)
scryptSync ERR_INVALID_ARG_TYPE password -> check (node:internal/crypto/scrypt:83:14)|* (node:internal/crypto/scrypt:66:13)
scryptSync ERR_INVALID_ARG_TYPE salt -> check (node:internal/crypto/scrypt:84:10)|* (node:internal/crypto/scrypt:66:13)
scryptSync ERR_OUT_OF_RANGE keylen -> check (node:internal/crypto/scrypt:85:3)|* (node:internal/crypto/scrypt:66:13)
set ERR_MISSING_ARGS name -> * (node:internal/url:583:13)
setAAD ERR_CRYPTO_INVALID_STATE -> * (node:internal/crypto/cipher:230:11)
setAAD ERR_INVALID_ARG_TYPE aadbuf -> * (node:internal/crypto/cipher:228:12)
setAutoPadding ERR_CRYPTO_INVALID_STATE -> * (node:internal/crypto/cipher:206:11)
setDefaultEncoding ERR_UNKNOWN_ENCODING -> * (node:internal/streams/writable:540:11)
setEncoding ERR_UNKNOWN_ENCODING -> normalizeEncoding (node:string_decoder:69:13)|new StringDecoder (node:string_decoder:82:19)|* (node:internal/streams/readable:590:19)
setHeader ERR_HTTP_HEADERS_SENT -> * (node:_http_outgoing:655:11)
setHeader ERR_HTTP_INVALID_HEADER_VALUE undefined -> * (node:_http_outgoing:658:3)
setHeader ERR_INVALID_CHAR header -> * (node:_http_outgoing:658:3)
setHeader ERR_INVALID_HTTP_TOKEN Header -> * (node:_http_outgoing:657:3)
setHeaders ERR_HTTP_HEADERS_SENT -> * (node:_http_outgoing:670:11)
setHeaders ERR_INVALID_ARG_TYPE headers -> * (node:_http_outgoing:680:11)
setImmediate ERR_INVALID_ARG_TYPE callback -> * (node:timers:283:3)
setImmediate ERR_INVALID_ARG_TYPE options -> * (node:timers/promises:96:5)
setImmediate ERR_INVALID_ARG_TYPE options.ref -> * (node:timers/promises:103:7)
setImmediate ERR_INVALID_ARG_TYPE options.signal -> * (node:timers/promises:99:7)
setInterval ERR_INVALID_ARG_TYPE callback -> * (node:timers:210:3)
setMaxIdleHTTPParsers ERR_INVALID_ARG_TYPE max -> * (node:http:133:5)
setMaxIdleHTTPParsers ERR_OUT_OF_RANGE max -> * (node:http:133:5)
setMaxListeners ERR_INVALID_ARG_TYPE eventTargets -> * (node:events:336:17)
setPriority ERR_INVALID_ARG_TYPE pid -> * (node:os:263:3)
setPriority ERR_INVALID_ARG_TYPE priority -> * (node:os:264:3)
setPriority ERR_OUT_OF_RANGE priority -> * (node:os:264:3)
setResourceTimingBufferSize ERR_MISSING_ARGS maxSize -> * (node:internal/perf/performance:145:13)
setServers ERR_INVALID_ARG_TYPE servers -> Resolver.setServers (node:internal/dns/utils:97:5)|Object.defaultResolverSetServers [as setServers] (node:dns:312:12)
setServers ERR_INVALID_ARG_TYPE servers[0] -> node:internal/dns/utils:104:7|Array.forEach (<anonymous>)|Resolver.setServers (node:internal/dns/utils:103:5)|Object.defaultResolverSetServers [as setServers] (node:dns:312:12)
setTimeout ERR_INVALID_ARG_TYPE callback -> * (node:timers:140:3)
setTimeout ERR_INVALID_ARG_TYPE delay -> * (node:timers/promises:55:7)
setTimeout ERR_INVALID_ARG_TYPE listener -> checkListener (node:events:275:3)|_addListener (node:events:557:3)|Server.addListener (node:events:616:10)|* (node:_http_server:604:10)
setTimeout ERR_INVALID_ARG_TYPE msecs -> getTimerDuration (node:internal/timers:401:3)|Socket.setStreamTimeout [as setTimeout] (node:internal/stream_base_commons:245:11)
setTimeout ERR_INVALID_ARG_TYPE options -> * (node:timers/promises:58:5)
setTimeout ERR_INVALID_ARG_TYPE options.ref -> * (node:timers/promises:65:7)
setTimeout ERR_INVALID_ARG_TYPE options.signal -> * (node:timers/promises:61:7)
setTimeout ERR_OUT_OF_RANGE msecs -> getTimerDuration (node:internal/timers:403:11)|Socket.setStreamTimeout [as setTimeout] (node:internal/stream_base_commons:245:11)
setUncaughtExceptionCaptureCallback ERR_INVALID_ARG_TYPE fn -> * (node:internal/process/execution:149:11)
setUncaughtExceptionCaptureCallback ERR_UNCAUGHT_EXCEPTION_CAPTURE_ALREADY_SET -> * (node:internal/process/execution:152:11)
sign ERR_CRYPTO_SIGN_KEY_REQUIRED -> Object.signOneShot [as sign] (node:internal/crypto/sig:153:11)
sign ERR_INVALID_ARG_TYPE algorithm -> Object.signOneShot [as sign] (node:internal/crypto/sig:145:5)
sign ERR_INVALID_ARG_TYPE callback -> Object.signOneShot [as sign] (node:internal/crypto/sig:148:5)
sign ERR_INVALID_ARG_TYPE data -> Object.signOneShot [as sign] (node:internal/crypto/sig:150:10)
sign ERR_INVALID_ARG_TYPE key.key -> prepareAsymmetricKey (node:internal/crypto/keys:553:13)|preparePrivateKey (node:internal/crypto/keys:573:10)|Object.signOneShot [as sign] (node:internal/crypto/sig:167:7)
sign ERR_OSSL_UNSUPPORTED -> !Object.signOneShot [as sign] (node:internal/crypto/sig:169:15)
stat ERR_INVALID_ARG_TYPE cb -> makeStatsCallback (node:fs:194:3)|* (node:fs:1597:14)
statSync ERR_INVALID_ARG_TYPE path -> * (node:fs:1680:10)
statfs ERR_INVALID_ARG_TYPE cb -> * (node:fs:1610:3)
statfsSync ERR_INVALID_ARG_TYPE path -> * (node:fs:1694:10)
strictEqual ERR_MISSING_ARGS actual -> * (node:assert:309:11)
stripVTControlCharacters ERR_INVALID_ARG_TYPE str -> * (node:internal/util/inspect:2491:3)
styleText ERR_INVALID_ARG_TYPE text -> * (node:util:231:3)
styleText ERR_INVALID_ARG_VALUE -> * (node:util:261:5)
subscribe ERR_INVALID_ARG_TYPE channel -> channel (node:diagnostics_channel:226:11)|* (node:diagnostics_channel:233:10)
swap16 ERR_INVALID_BUFFER_SIZE -> * (node:buffer:1193:11)
swap32 ERR_INVALID_BUFFER_SIZE -> * (node:buffer:1208:11)
swap64 ERR_INVALID_BUFFER_SIZE -> * (node:buffer:1225:11)
symlinkSync ERR_FS_INVALID_SYMLINK_TYPE dir -> * (node:fs:1825:5)
symlinkSync ERR_INVALID_ARG_TYPE path -> * (node:fs:1820:10)
symlinkSync ERR_INVALID_ARG_TYPE target -> * (node:fs:1819:12)
table ERR_INVALID_ARG_TYPE properties -> * (node:internal/console/constructor:502:7)
take ERR_INVALID_ARG_TYPE options -> * (node:internal/streams/operators:413:5)|* (node:stream:72:33)
take ERR_OUT_OF_RANGE number -> toIntegerOrInfinity (node:internal/streams/operators:382:11)|* (node:internal/streams/operators:419:12)|* (node:stream:72:33)
tee ERR_INVALID_STATE -> setupReadableStreamDefaultReader (node:internal/webstreams/readablestream:2278:11)|new ReadableStreamDefaultReader (node:internal/webstreams/readablestream:839:5)|readableStreamDefaultTee (node:internal/webstreams/readablestream:1600:18)|readableStreamTee (node:internal/webstreams/readablestream:1596:10)|* (node:internal/webstreams/readablestream:454:12)
text ERR_INVALID_ARG_TYPE buf -> StringDecoder.write (node:string_decoder:98:11)|* (node:string_decoder:133:15)
throwIfAborted ERR_INVALID_THIS this -> validateThisAbortSignal (node:internal/abort_controller:111:11)|* (node:internal/abort_controller:160:5)
throws ERR_INVALID_ARG_TYPE fn -> getActual (node:assert:496:3)|* (node:assert:644:24)
timeout ERR_INVALID_ARG_TYPE delay -> * (node:internal/abort_controller:186:5)
timeout ERR_OUT_OF_RANGE delay -> * (node:internal/abort_controller:186:5)
timerify ERR_INVALID_ARG_TYPE fn -> * (node:internal/perf/timerify:56:3)
toArray ERR_INVALID_ARG_TYPE options -> * (node:internal/streams/operators:349:5)|* (node:stream:92:12)
toString ERR_UNKNOWN_ENCODING -> * (node:buffer:861:11)
toWeb ERR_INVALID_ARG_TYPE duplex -> Object.newReadableWritablePairFromDuplex (node:internal/webstreams/adapters:583:11)|* (node:internal/streams/duplex:196:27)
toWeb ERR_INVALID_ARG_TYPE streamReadable -> Object.newReadableStreamFromStreamReadable (node:internal/webstreams/adapters:395:11)|* (node:internal/streams/readable:1748:27)
toWeb ERR_INVALID_ARG_TYPE streamWritable -> Object.newWritableStreamFromStreamWritable (node:internal/webstreams/adapters:112:11)|* (node:internal/streams/writable:1151:27)
tracingChannel ERR_INVALID_ARG_TYPE nameOrChannels -> tracingChannelFrom (node:diagnostics_channel:272:9)|new TracingChannel (node:diagnostics_channel:282:16)|* (node:diagnostics_channel:425:10)
transcode ERR_INVALID_ARG_TYPE source -> * (node:buffer:1251:13)
truncateSync ERR_INVALID_ARG_TYPE path -> Object.openSync (node:fs:571:10)|* (node:fs:1088:17)
umask ERR_INVALID_ARG_TYPE mask -> parseFileMode (node:internal/validators:79:3)|process.wrappedUmask [as umask] (node:internal/bootstrap/switches/does_own_process_state:137:12)
umask ERR_OUT_OF_RANGE mask -> parseFileMode (node:internal/validators:79:3)|process.wrappedUmask [as umask] (node:internal/bootstrap/switches/does_own_process_state:137:12)
unescapeBuffer ERR_INVALID_ARG_TYPE size -> Function.allocUnsafe (node:buffer:405:3)|* (node:querystring:85:22)
unlink ERR_INVALID_ARG_TYPE cb -> makeCallback (node:fs:185:3)|* (node:fs:1875:14)
unlinkSync ERR_INVALID_ARG_TYPE path -> * (node:fs:1888:38)
unshift ERR_UNKNOWN_ENCODING -> fromString (node:buffer:484:13)|Function.from (node:buffer:297:12)|readableAddChunkUnshiftByteMode (node:internal/streams/readable:422:24)|* (node:internal/streams/readable:401:5)
unsubscribe ERR_INVALID_ARG_TYPE channel -> channel (node:diagnostics_channel:226:11)|* (node:diagnostics_channel:237:10)
unzip ERR_INVALID_ARG_TYPE callback -> zlibBuffer (node:zlib:114:3)|Object.asyncBufferWrapper [as unzip] (node:zlib:775:12)
unzip ERR_INVALID_ARG_TYPE options.dictionary -> Unzip.Zlib (node:zlib:648:15)|new Unzip (node:zlib:759:3)|Object.asyncBufferWrapper [as unzip] (node:zlib:775:23)
unzip ERR_OUT_OF_RANGE options.chunkSize -> Unzip.ZlibBase (node:zlib:224:13)|Unzip.Zlib (node:zlib:670:3)|new Unzip (node:zlib:759:3)|Object.asyncBufferWrapper [as unzip] (node:zlib:775:23)
unzip ERR_OUT_OF_RANGE options.level -> Unzip.Zlib (node:zlib:631:13)|new Unzip (node:zlib:759:3)|Object.asyncBufferWrapper [as unzip] (node:zlib:775:23)
unzip ERR_OUT_OF_RANGE options.windowBits -> Unzip.Zlib (node:zlib:626:20)|new Unzip (node:zlib:759:3)|Object.asyncBufferWrapper [as unzip] (node:zlib:775:23)
unzipSync ERR_INVALID_ARG_TYPE buffer -> zlibBufferSync (node:zlib:171:13)|Object.syncBufferWrapper [as unzipSync] (node:zlib:767:14)
unzipSync ERR_INVALID_ARG_TYPE options.dictionary -> Unzip.Zlib (node:zlib:648:15)|new Unzip (node:zlib:759:3)|Object.syncBufferWrapper [as unzipSync] (node:zlib:767:29)
unzipSync ERR_OUT_OF_RANGE options.chunkSize -> Unzip.ZlibBase (node:zlib:224:13)|Unzip.Zlib (node:zlib:670:3)|new Unzip (node:zlib:759:3)|Object.syncBufferWrapper [as unzipSync] (node:zlib:767:29)
unzipSync ERR_OUT_OF_RANGE options.level -> Unzip.Zlib (node:zlib:631:13)|new Unzip (node:zlib:759:3)|Object.syncBufferWrapper [as unzipSync] (node:zlib:767:29)
unzipSync ERR_OUT_OF_RANGE options.windowBits -> Unzip.Zlib (node:zlib:626:20)|new Unzip (node:zlib:759:3)|Object.syncBufferWrapper [as unzipSync] (node:zlib:767:29)
update ERR_CRYPTO_HASH_FINALIZED -> * (node:internal/crypto/hash:135:11)
update ERR_UNKNOWN_ENCODING -> normalizeEncoding (node:string_decoder:69:13)|new StringDecoder (node:string_decoder:82:19)|getDecoder (node:internal/crypto/cipher:95:24)|* (node:internal/crypto/cipher:184:21)
values ERR_INVALID_STATE -> setupReadableStreamDefaultReader (node:internal/webstreams/readablestream:2278:11)|new ReadableStreamDefaultReader (node:internal/webstreams/readablestream:839:5)|* (node:internal/webstreams/readablestream:470:20)
verify ERR_INVALID_ARG_TYPE algorithm -> Object.verifyOneShot [as verify] (node:internal/crypto/sig:236:5)
verify ERR_INVALID_ARG_TYPE callback -> Object.verifyOneShot [as verify] (node:internal/crypto/sig:239:5)
verify ERR_INVALID_ARG_TYPE data -> Object.verifyOneShot [as verify] (node:internal/crypto/sig:241:10)
verify ERR_INVALID_ARG_TYPE signature -> Object.verifyOneShot [as verify] (node:internal/crypto/sig:259:11)
write ERR_INVALID_ARG_TYPE -> !* (node:buffer:1105:17)
write ERR_INVALID_ARG_TYPE buf -> * (node:string_decoder:98:11)
write ERR_INVALID_ARG_TYPE chunk -> _write (node:internal/streams/writable:482:13)|* (node:internal/streams/writable:510:10)
write ERR_INVALID_ARG_TYPE fd -> * (node:fs:827:8)
write ERR_INVALID_ARG_TYPE offset -> validateOffset (node:buffer:121:3)|* (node:buffer:1115:5)
write ERR_INVALID_STATE -> writableStreamDefaultWriterWrite (node:internal/webstreams/writablestream:990:7)|* (node:internal/webstreams/writablestream:436:12)
write ERR_OUT_OF_RANGE length -> validateOffset (node:buffer:121:3)|* (node:buffer:1125:7)
write ERR_OUT_OF_RANGE offset -> validateOffset (node:buffer:121:3)|* (node:buffer:1115:5)
write ERR_STREAM_NULL_VALUES -> _write (node:internal/streams/writable:461:11)|* (node:internal/streams/writable:510:10)
writeBigInt64BE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:86:11)|checkBounds (node:internal/buffer:57:5)|checkInt (node:internal/buffer:76:3)|writeBigU_Int64BE (node:internal/buffer:607:3)|* (node:internal/buffer:638:10)
writeBigInt64BE ERR_INVALID_ARG_TYPE offset -> checkBounds (node:internal/buffer:55:3)|checkInt (node:internal/buffer:76:3)|writeBigU_Int64BE (node:internal/buffer:607:3)|* (node:internal/buffer:638:10)
writeBigInt64BE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:88:9)|checkBounds (node:internal/buffer:57:5)|checkInt (node:internal/buffer:76:3)|writeBigU_Int64BE (node:internal/buffer:607:3)|* (node:internal/buffer:638:10)
writeBigInt64BE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:82:11)|checkBounds (node:internal/buffer:57:5)|checkInt (node:internal/buffer:76:3)|writeBigU_Int64BE (node:internal/buffer:607:3)|* (node:internal/buffer:638:10)
writeBigInt64BE ERR_OUT_OF_RANGE value -> checkInt (node:internal/buffer:74:11)|writeBigU_Int64BE (node:internal/buffer:607:3)|* (node:internal/buffer:638:10)
writeBigInt64LE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:86:11)|checkBounds (node:internal/buffer:57:5)|checkInt (node:internal/buffer:76:3)|writeBigU_Int64LE (node:internal/buffer:581:3)|* (node:internal/buffer:633:10)
writeBigInt64LE ERR_INVALID_ARG_TYPE offset -> checkBounds (node:internal/buffer:55:3)|checkInt (node:internal/buffer:76:3)|writeBigU_Int64LE (node:internal/buffer:581:3)|* (node:internal/buffer:633:10)
writeBigInt64LE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:88:9)|checkBounds (node:internal/buffer:57:5)|checkInt (node:internal/buffer:76:3)|writeBigU_Int64LE (node:internal/buffer:581:3)|* (node:internal/buffer:633:10)
writeBigInt64LE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:82:11)|checkBounds (node:internal/buffer:57:5)|checkInt (node:internal/buffer:76:3)|writeBigU_Int64LE (node:internal/buffer:581:3)|* (node:internal/buffer:633:10)
writeBigInt64LE ERR_OUT_OF_RANGE value -> checkInt (node:internal/buffer:74:11)|writeBigU_Int64LE (node:internal/buffer:581:3)|* (node:internal/buffer:633:10)
writeBigUInt64BE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:86:11)|checkBounds (node:internal/buffer:57:5)|checkInt (node:internal/buffer:76:3)|writeBigU_Int64BE (node:internal/buffer:607:3)|* (node:internal/buffer:629:10)
writeBigUInt64BE ERR_INVALID_ARG_TYPE offset -> checkBounds (node:internal/buffer:55:3)|checkInt (node:internal/buffer:76:3)|writeBigU_Int64BE (node:internal/buffer:607:3)|* (node:internal/buffer:629:10)
writeBigUInt64BE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:88:9)|checkBounds (node:internal/buffer:57:5)|checkInt (node:internal/buffer:76:3)|writeBigU_Int64BE (node:internal/buffer:607:3)|* (node:internal/buffer:629:10)
writeBigUInt64BE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:82:11)|checkBounds (node:internal/buffer:57:5)|checkInt (node:internal/buffer:76:3)|writeBigU_Int64BE (node:internal/buffer:607:3)|* (node:internal/buffer:629:10)
writeBigUInt64BE ERR_OUT_OF_RANGE value -> checkInt (node:internal/buffer:74:11)|writeBigU_Int64BE (node:internal/buffer:607:3)|* (node:internal/buffer:629:10)
writeBigUInt64LE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:86:11)|checkBounds (node:internal/buffer:57:5)|checkInt (node:internal/buffer:76:3)|writeBigU_Int64LE (node:internal/buffer:581:3)|* (node:internal/buffer:603:10)
writeBigUInt64LE ERR_INVALID_ARG_TYPE offset -> checkBounds (node:internal/buffer:55:3)|checkInt (node:internal/buffer:76:3)|writeBigU_Int64LE (node:internal/buffer:581:3)|* (node:internal/buffer:603:10)
writeBigUInt64LE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:88:9)|checkBounds (node:internal/buffer:57:5)|checkInt (node:internal/buffer:76:3)|writeBigU_Int64LE (node:internal/buffer:581:3)|* (node:internal/buffer:603:10)
writeBigUInt64LE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:82:11)|checkBounds (node:internal/buffer:57:5)|checkInt (node:internal/buffer:76:3)|writeBigU_Int64LE (node:internal/buffer:581:3)|* (node:internal/buffer:603:10)
writeBigUInt64LE ERR_OUT_OF_RANGE value -> checkInt (node:internal/buffer:74:11)|writeBigU_Int64LE (node:internal/buffer:581:3)|* (node:internal/buffer:603:10)
writeDoubleBE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:86:11)|checkBounds (node:internal/buffer:57:5)|Buffer.writeDoubleBackwards [as writeDoubleBE] (node:internal/buffer:918:3)
writeDoubleBE ERR_INVALID_ARG_TYPE offset -> checkBounds (node:internal/buffer:55:3)|Buffer.writeDoubleBackwards [as writeDoubleBE] (node:internal/buffer:918:3)
writeDoubleBE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:88:9)|checkBounds (node:internal/buffer:57:5)|Buffer.writeDoubleBackwards [as writeDoubleBE] (node:internal/buffer:918:3)
writeDoubleBE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:82:11)|checkBounds (node:internal/buffer:57:5)|Buffer.writeDoubleBackwards [as writeDoubleBE] (node:internal/buffer:918:3)
writeDoubleLE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:86:11)|checkBounds (node:internal/buffer:57:5)|Buffer.writeDoubleForwards [as writeDoubleLE] (node:internal/buffer:902:3)
writeDoubleLE ERR_INVALID_ARG_TYPE offset -> checkBounds (node:internal/buffer:55:3)|Buffer.writeDoubleForwards [as writeDoubleLE] (node:internal/buffer:902:3)
writeDoubleLE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:88:9)|checkBounds (node:internal/buffer:57:5)|Buffer.writeDoubleForwards [as writeDoubleLE] (node:internal/buffer:902:3)
writeDoubleLE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:82:11)|checkBounds (node:internal/buffer:57:5)|Buffer.writeDoubleForwards [as writeDoubleLE] (node:internal/buffer:902:3)
writeEarlyHints ERR_INVALID_ARG_TYPE hints -> * (node:_http_server:311:3)
writeFile ERR_INVALID_ARG_TYPE cb -> * (node:fs:2310:3)
writeFile ERR_INVALID_ARG_TYPE data -> * (node:fs:2323:5)
writeFileSync ERR_INVALID_ARG_TYPE data -> * (node:fs:2388:5)
writeFileSync ERR_INVALID_ARG_TYPE path -> * (node:fs:2377:42)
writeFileSync ERR_INVALID_ARG_VALUE -> assertEncoding (node:internal/fs/utils:158:11)|getOptions (node:internal/fs/utils:335:5)|* (node:fs:2361:13)
writeFloatBE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:86:11)|checkBounds (node:internal/buffer:57:5)|Buffer.writeFloatBackwards [as writeFloatBE] (node:internal/buffer:946:3)
writeFloatBE ERR_INVALID_ARG_TYPE offset -> checkBounds (node:internal/buffer:55:3)|Buffer.writeFloatBackwards [as writeFloatBE] (node:internal/buffer:946:3)
writeFloatBE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:88:9)|checkBounds (node:internal/buffer:57:5)|Buffer.writeFloatBackwards [as writeFloatBE] (node:internal/buffer:946:3)
writeFloatBE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:82:11)|checkBounds (node:internal/buffer:57:5)|Buffer.writeFloatBackwards [as writeFloatBE] (node:internal/buffer:946:3)
writeFloatLE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:86:11)|checkBounds (node:internal/buffer:57:5)|Buffer.writeFloatForwards [as writeFloatLE] (node:internal/buffer:934:3)
writeFloatLE ERR_INVALID_ARG_TYPE offset -> checkBounds (node:internal/buffer:55:3)|Buffer.writeFloatForwards [as writeFloatLE] (node:internal/buffer:934:3)
writeFloatLE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:88:9)|checkBounds (node:internal/buffer:57:5)|Buffer.writeFloatForwards [as writeFloatLE] (node:internal/buffer:934:3)
writeFloatLE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:82:11)|checkBounds (node:internal/buffer:57:5)|Buffer.writeFloatForwards [as writeFloatLE] (node:internal/buffer:934:3)
writeHead ERR_HTTP_HEADERS_SENT -> * (node:_http_server:344:11)
writeHead ERR_HTTP_INVALID_HEADER_VALUE undefined -> storeHeader (node:_http_outgoing:583:5)|processHeader (node:_http_outgoing:578:3)|ServerResponse._storeHeader (node:_http_outgoing:447:11)|* (node:_http_server:421:8)
writeHead ERR_HTTP_INVALID_STATUS_CODE -> * (node:_http_server:351:11)
writeHead ERR_INVALID_CHAR header -> storeHeader (node:_http_outgoing:583:5)|processHeader (node:_http_outgoing:578:3)|ServerResponse._storeHeader (node:_http_outgoing:447:11)|* (node:_http_server:421:8)
writeHead ERR_INVALID_CHAR statusMessage -> * (node:_http_server:396:11)
writeHead ERR_INVALID_HTTP_TOKEN Header -> processHeader (node:_http_outgoing:548:5)|ServerResponse._storeHeader (node:_http_outgoing:447:11)|* (node:_http_server:421:8)
writeInt16BE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:86:11)|checkBounds (node:internal/buffer:57:5)|checkInt (node:internal/buffer:76:3)|writeU_Int16BE (node:internal/buffer:834:3)|* (node:internal/buffer:896:10)
writeInt16BE ERR_INVALID_ARG_TYPE offset -> checkBounds (node:internal/buffer:55:3)|checkInt (node:internal/buffer:76:3)|writeU_Int16BE (node:internal/buffer:834:3)|* (node:internal/buffer:896:10)
writeInt16BE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:88:9)|checkBounds (node:internal/buffer:57:5)|checkInt (node:internal/buffer:76:3)|writeU_Int16BE (node:internal/buffer:834:3)|* (node:internal/buffer:896:10)
writeInt16BE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:82:11)|checkBounds (node:internal/buffer:57:5)|checkInt (node:internal/buffer:76:3)|writeU_Int16BE (node:internal/buffer:834:3)|* (node:internal/buffer:896:10)
writeInt16BE ERR_OUT_OF_RANGE value -> checkInt (node:internal/buffer:74:11)|writeU_Int16BE (node:internal/buffer:834:3)|* (node:internal/buffer:896:10)
writeInt16LE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:86:11)|checkBounds (node:internal/buffer:57:5)|checkInt (node:internal/buffer:76:3)|writeU_Int16LE (node:internal/buffer:724:3)|* (node:internal/buffer:867:10)
writeInt16LE ERR_INVALID_ARG_TYPE offset -> checkBounds (node:internal/buffer:55:3)|checkInt (node:internal/buffer:76:3)|writeU_Int16LE (node:internal/buffer:724:3)|* (node:internal/buffer:867:10)
writeInt16LE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:88:9)|checkBounds (node:internal/buffer:57:5)|checkInt (node:internal/buffer:76:3)|writeU_Int16LE (node:internal/buffer:724:3)|* (node:internal/buffer:867:10)
writeInt16LE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:82:11)|checkBounds (node:internal/buffer:57:5)|checkInt (node:internal/buffer:76:3)|writeU_Int16LE (node:internal/buffer:724:3)|* (node:internal/buffer:867:10)
writeInt16LE ERR_OUT_OF_RANGE value -> checkInt (node:internal/buffer:74:11)|writeU_Int16LE (node:internal/buffer:724:3)|* (node:internal/buffer:867:10)
writeInt32BE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:86:11)|checkBounds (node:internal/buffer:57:5)|checkInt (node:internal/buffer:76:3)|writeU_Int32BE (node:internal/buffer:804:3)|* (node:internal/buffer:892:10)
writeInt32BE ERR_INVALID_ARG_TYPE offset -> checkBounds (node:internal/buffer:55:3)|checkInt (node:internal/buffer:76:3)|writeU_Int32BE (node:internal/buffer:804:3)|* (node:internal/buffer:892:10)
writeInt32BE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:88:9)|checkBounds (node:internal/buffer:57:5)|checkInt (node:internal/buffer:76:3)|writeU_Int32BE (node:internal/buffer:804:3)|* (node:internal/buffer:892:10)
writeInt32BE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:82:11)|checkBounds (node:internal/buffer:57:5)|checkInt (node:internal/buffer:76:3)|writeU_Int32BE (node:internal/buffer:804:3)|* (node:internal/buffer:892:10)
writeInt32BE ERR_OUT_OF_RANGE value -> checkInt (node:internal/buffer:74:11)|writeU_Int32BE (node:internal/buffer:804:3)|* (node:internal/buffer:892:10)
writeInt32LE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:86:11)|checkBounds (node:internal/buffer:57:5)|checkInt (node:internal/buffer:76:3)|writeU_Int32LE (node:internal/buffer:694:3)|* (node:internal/buffer:863:10)
writeInt32LE ERR_INVALID_ARG_TYPE offset -> checkBounds (node:internal/buffer:55:3)|checkInt (node:internal/buffer:76:3)|writeU_Int32LE (node:internal/buffer:694:3)|* (node:internal/buffer:863:10)
writeInt32LE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:88:9)|checkBounds (node:internal/buffer:57:5)|checkInt (node:internal/buffer:76:3)|writeU_Int32LE (node:internal/buffer:694:3)|* (node:internal/buffer:863:10)
writeInt32LE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:82:11)|checkBounds (node:internal/buffer:57:5)|checkInt (node:internal/buffer:76:3)|writeU_Int32LE (node:internal/buffer:694:3)|* (node:internal/buffer:863:10)
writeInt32LE ERR_OUT_OF_RANGE value -> checkInt (node:internal/buffer:74:11)|writeU_Int32LE (node:internal/buffer:694:3)|* (node:internal/buffer:863:10)
writeInt8 ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:86:11)|writeU_Int8 (node:internal/buffer:743:5)|* (node:internal/buffer:871:10)
writeInt8 ERR_INVALID_ARG_TYPE offset -> writeU_Int8 (node:internal/buffer:738:3)|* (node:internal/buffer:871:10)
writeInt8 ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:88:9)|writeU_Int8 (node:internal/buffer:743:5)|* (node:internal/buffer:871:10)
writeInt8 ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:82:11)|writeU_Int8 (node:internal/buffer:743:5)|* (node:internal/buffer:871:10)
writeInt8 ERR_OUT_OF_RANGE value -> writeU_Int8 (node:internal/buffer:740:11)|* (node:internal/buffer:871:10)
writeIntBE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:86:11)|checkBounds (node:internal/buffer:57:5)|checkInt (node:internal/buffer:76:3)|writeU_Int32BE (node:internal/buffer:804:3)|* (node:internal/buffer:882:12)
writeIntBE ERR_INVALID_ARG_TYPE byteLength -> boundsError (node:internal/buffer:81:5)|* (node:internal/buffer:888:3)
writeIntBE ERR_INVALID_ARG_TYPE offset -> writeU_Int8 (node:internal/buffer:738:3)|* (node:internal/buffer:886:12)
writeIntBE ERR_OUT_OF_RANGE byteLength -> boundsError (node:internal/buffer:88:9)|* (node:internal/buffer:888:3)
writeIntBE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:88:9)|checkBounds (node:internal/buffer:57:5)|checkInt (node:internal/buffer:76:3)|writeU_Int32BE (node:internal/buffer:804:3)|* (node:internal/buffer:882:12)
writeIntBE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:82:11)|writeU_Int8 (node:internal/buffer:743:5)|* (node:internal/buffer:886:12)
writeIntBE ERR_OUT_OF_RANGE value -> writeU_Int8 (node:internal/buffer:740:11)|* (node:internal/buffer:886:12)
writeIntLE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:86:11)|checkBounds (node:internal/buffer:57:5)|checkInt (node:internal/buffer:76:3)|writeU_Int32LE (node:internal/buffer:694:3)|* (node:internal/buffer:853:12)
writeIntLE ERR_INVALID_ARG_TYPE byteLength -> boundsError (node:internal/buffer:81:5)|* (node:internal/buffer:859:3)
writeIntLE ERR_INVALID_ARG_TYPE offset -> writeU_Int8 (node:internal/buffer:738:3)|* (node:internal/buffer:857:12)
writeIntLE ERR_OUT_OF_RANGE byteLength -> boundsError (node:internal/buffer:88:9)|* (node:internal/buffer:859:3)
writeIntLE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:88:9)|checkBounds (node:internal/buffer:57:5)|checkInt (node:internal/buffer:76:3)|writeU_Int32LE (node:internal/buffer:694:3)|* (node:internal/buffer:853:12)
writeIntLE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:82:11)|writeU_Int8 (node:internal/buffer:743:5)|* (node:internal/buffer:857:12)
writeIntLE ERR_OUT_OF_RANGE value -> writeU_Int8 (node:internal/buffer:740:11)|* (node:internal/buffer:857:12)
writeSync ERR_INVALID_ARG_TYPE fd -> * (node:fs:899:8)
writeUInt16BE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:86:11)|checkBounds (node:internal/buffer:57:5)|checkInt (node:internal/buffer:76:3)|writeU_Int16BE (node:internal/buffer:834:3)|* (node:internal/buffer:842:10)
writeUInt16BE ERR_INVALID_ARG_TYPE offset -> checkBounds (node:internal/buffer:55:3)|checkInt (node:internal/buffer:76:3)|writeU_Int16BE (node:internal/buffer:834:3)|* (node:internal/buffer:842:10)
writeUInt16BE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:88:9)|checkBounds (node:internal/buffer:57:5)|checkInt (node:internal/buffer:76:3)|writeU_Int16BE (node:internal/buffer:834:3)|* (node:internal/buffer:842:10)
writeUInt16BE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:82:11)|checkBounds (node:internal/buffer:57:5)|checkInt (node:internal/buffer:76:3)|writeU_Int16BE (node:internal/buffer:834:3)|* (node:internal/buffer:842:10)
writeUInt16BE ERR_OUT_OF_RANGE value -> checkInt (node:internal/buffer:74:11)|writeU_Int16BE (node:internal/buffer:834:3)|* (node:internal/buffer:842:10)
writeUInt16LE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:86:11)|checkBounds (node:internal/buffer:57:5)|checkInt (node:internal/buffer:76:3)|writeU_Int16LE (node:internal/buffer:724:3)|* (node:internal/buffer:732:10)
writeUInt16LE ERR_INVALID_ARG_TYPE offset -> checkBounds (node:internal/buffer:55:3)|checkInt (node:internal/buffer:76:3)|writeU_Int16LE (node:internal/buffer:724:3)|* (node:internal/buffer:732:10)
writeUInt16LE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:88:9)|checkBounds (node:internal/buffer:57:5)|checkInt (node:internal/buffer:76:3)|writeU_Int16LE (node:internal/buffer:724:3)|* (node:internal/buffer:732:10)
writeUInt16LE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:82:11)|checkBounds (node:internal/buffer:57:5)|checkInt (node:internal/buffer:76:3)|writeU_Int16LE (node:internal/buffer:724:3)|* (node:internal/buffer:732:10)
writeUInt16LE ERR_OUT_OF_RANGE value -> checkInt (node:internal/buffer:74:11)|writeU_Int16LE (node:internal/buffer:724:3)|* (node:internal/buffer:732:10)
writeUInt32BE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:86:11)|checkBounds (node:internal/buffer:57:5)|checkInt (node:internal/buffer:76:3)|writeU_Int32BE (node:internal/buffer:804:3)|* (node:internal/buffer:817:10)
writeUInt32BE ERR_INVALID_ARG_TYPE offset -> checkBounds (node:internal/buffer:55:3)|checkInt (node:internal/buffer:76:3)|writeU_Int32BE (node:internal/buffer:804:3)|* (node:internal/buffer:817:10)
writeUInt32BE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:88:9)|checkBounds (node:internal/buffer:57:5)|checkInt (node:internal/buffer:76:3)|writeU_Int32BE (node:internal/buffer:804:3)|* (node:internal/buffer:817:10)
writeUInt32BE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:82:11)|checkBounds (node:internal/buffer:57:5)|checkInt (node:internal/buffer:76:3)|writeU_Int32BE (node:internal/buffer:804:3)|* (node:internal/buffer:817:10)
writeUInt32BE ERR_OUT_OF_RANGE value -> checkInt (node:internal/buffer:74:11)|writeU_Int32BE (node:internal/buffer:804:3)|* (node:internal/buffer:817:10)
writeUInt32LE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:86:11)|checkBounds (node:internal/buffer:57:5)|checkInt (node:internal/buffer:76:3)|writeU_Int32LE (node:internal/buffer:694:3)|* (node:internal/buffer:707:10)
writeUInt32LE ERR_INVALID_ARG_TYPE offset -> checkBounds (node:internal/buffer:55:3)|checkInt (node:internal/buffer:76:3)|writeU_Int32LE (node:internal/buffer:694:3)|* (node:internal/buffer:707:10)
writeUInt32LE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:88:9)|checkBounds (node:internal/buffer:57:5)|checkInt (node:internal/buffer:76:3)|writeU_Int32LE (node:internal/buffer:694:3)|* (node:internal/buffer:707:10)
writeUInt32LE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:82:11)|checkBounds (node:internal/buffer:57:5)|checkInt (node:internal/buffer:76:3)|writeU_Int32LE (node:internal/buffer:694:3)|* (node:internal/buffer:707:10)
writeUInt32LE ERR_OUT_OF_RANGE value -> checkInt (node:internal/buffer:74:11)|writeU_Int32LE (node:internal/buffer:694:3)|* (node:internal/buffer:707:10)
writeUInt8 ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:86:11)|writeU_Int8 (node:internal/buffer:743:5)|* (node:internal/buffer:750:10)
writeUInt8 ERR_INVALID_ARG_TYPE offset -> writeU_Int8 (node:internal/buffer:738:3)|* (node:internal/buffer:750:10)
writeUInt8 ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:88:9)|writeU_Int8 (node:internal/buffer:743:5)|* (node:internal/buffer:750:10)
writeUInt8 ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:82:11)|writeU_Int8 (node:internal/buffer:743:5)|* (node:internal/buffer:750:10)
writeUInt8 ERR_OUT_OF_RANGE value -> writeU_Int8 (node:internal/buffer:740:11)|* (node:internal/buffer:750:10)
writeUIntBE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:86:11)|checkBounds (node:internal/buffer:57:5)|checkInt (node:internal/buffer:76:3)|writeU_Int32BE (node:internal/buffer:804:3)|* (node:internal/buffer:761:12)
writeUIntBE ERR_INVALID_ARG_TYPE byteLength -> boundsError (node:internal/buffer:81:5)|* (node:internal/buffer:767:3)
writeUIntBE ERR_INVALID_ARG_TYPE offset -> writeU_Int8 (node:internal/buffer:738:3)|* (node:internal/buffer:765:12)
writeUIntBE ERR_OUT_OF_RANGE byteLength -> boundsError (node:internal/buffer:88:9)|* (node:internal/buffer:767:3)
writeUIntBE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:88:9)|checkBounds (node:internal/buffer:57:5)|checkInt (node:internal/buffer:76:3)|writeU_Int32BE (node:internal/buffer:804:3)|* (node:internal/buffer:761:12)
writeUIntBE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:82:11)|writeU_Int8 (node:internal/buffer:743:5)|* (node:internal/buffer:765:12)
writeUIntBE ERR_OUT_OF_RANGE value -> writeU_Int8 (node:internal/buffer:740:11)|* (node:internal/buffer:765:12)
writeUIntLE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:86:11)|checkBounds (node:internal/buffer:57:5)|checkInt (node:internal/buffer:76:3)|writeU_Int32LE (node:internal/buffer:694:3)|* (node:internal/buffer:650:12)
writeUIntLE ERR_INVALID_ARG_TYPE byteLength -> boundsError (node:internal/buffer:81:5)|* (node:internal/buffer:656:3)
writeUIntLE ERR_INVALID_ARG_TYPE offset -> writeU_Int8 (node:internal/buffer:738:3)|* (node:internal/buffer:654:12)
writeUIntLE ERR_OUT_OF_RANGE byteLength -> boundsError (node:internal/buffer:88:9)|* (node:internal/buffer:656:3)
writeUIntLE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:88:9)|checkBounds (node:internal/buffer:57:5)|checkInt (node:internal/buffer:76:3)|writeU_Int32LE (node:internal/buffer:694:3)|* (node:internal/buffer:650:12)
writeUIntLE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:82:11)|writeU_Int8 (node:internal/buffer:743:5)|* (node:internal/buffer:654:12)
writeUIntLE ERR_OUT_OF_RANGE value -> writeU_Int8 (node:internal/buffer:740:11)|* (node:internal/buffer:654:12)
`;

// Lines of Node's own sources, each after its place and an arrow.
const kNodeSourceLines = `
_http_client:101 ->   request.emit('error', error);
_http_client:120 ->     throw new ERR_INVALID_ARG_TYPE(\`options.\${name}\`,
_http_client:167 ->     throw new ERR_INVALID_ARG_TYPE('options.agent',
_http_client:182 ->       throw new ERR_UNESCAPED_CHARACTERS('Request path');
_http_client:187 ->     throw new ERR_INVALID_PROTOCOL(protocol, expectedProtocol);
_http_client:214 ->     throw new ERR_INVALID_ARG_TYPE('options.method', 'string', method);
_http_client:219 ->       throw new ERR_INVALID_HTTP_TOKEN('Method', method);
_http_client:467 ->     req.emit('close');
_http_client:477 ->       emitErrorEvent(req, new ConnResetException('socket hang up'));
_http_client:480 ->     req.emit('close');
_http_client:504 ->     emitErrorEvent(req, err);
_http_client:528 ->     emitErrorEvent(req, new ConnResetException('socket hang up'));
_http_client:544 ->   const ret = parser.execute(d);
_http_client:702 ->   if (req.aborted || !req.emit('response', res))
_http_client:843 ->   req.emit('socket', socket);
_http_common:130 ->     const ret = stream.push(b);
_http_outgoing:1000 ->     validateHeaderName(field, 'Trailer name');
_http_outgoing:1022 ->         throw new ERR_INVALID_CHAR('trailer content', field);
_http_outgoing:1031 ->   outmsg.emit('finish');
_http_outgoing:1047 ->               new ERR_STREAM_WRITE_AFTER_END(),
_http_outgoing:1056 ->     write_(this, chunk, encoding, null, true);
_http_outgoing:548 ->     validateHeaderName(key);
_http_outgoing:583 ->     validateHeaderValue(key, value);
_http_outgoing:655 ->     throw new ERR_HTTP_HEADERS_SENT('set');
_http_outgoing:657 ->   validateHeaderName(name);
_http_outgoing:658 ->   validateHeaderValue(name, value);
_http_outgoing:670 ->     throw new ERR_HTTP_HEADERS_SENT('set');
_http_outgoing:680 ->     throw new ERR_INVALID_ARG_TYPE('headers', ['Headers', 'Map'], headers);
_http_outgoing:711 ->     throw new ERR_HTTP_HEADERS_SENT('append');
_http_outgoing:713 ->   validateHeaderName(name);
_http_outgoing:714 ->   validateHeaderValue(name, value);
_http_outgoing:741 ->   validateString(name, 'name');
_http_outgoing:794 ->   validateString(name, 'name');
_http_outgoing:801 ->   validateString(name, 'name');
_http_outgoing:804 ->     throw new ERR_HTTP_HEADERS_SENT('remove');
_http_outgoing:860 ->   const ret = write_(this, chunk, encoding, callback, false);
_http_outgoing:881 ->   callback(err);
_http_outgoing:883 ->     msg.emit('error', err);
_http_outgoing:903 ->     throw new ERR_STREAM_NULL_VALUES();
_http_outgoing:905 ->     throw new ERR_INVALID_ARG_TYPE(
_http_outgoing:911 ->     err = new ERR_STREAM_WRITE_AFTER_END();
_http_outgoing:913 ->     err = new ERR_STREAM_DESTROYED('write');
_http_server:1019 ->     self.emit('close');
_http_server:1139 ->     server.emit('request', req, res);
_http_server:311 ->   validateObject(hints, 'hints');
_http_server:344 ->     throw new ERR_HTTP_HEADERS_SENT('write');
_http_server:351 ->     throw new ERR_HTTP_INVALID_STATUS_CODE(originalStatusCode);
_http_server:396 ->     throw new ERR_INVALID_CHAR('statusMessage');
assert:166 ->     throw new ERR_MISSING_ARGS('actual', 'expected');
assert:190 ->     throw new ERR_MISSING_ARGS('actual', 'expected');
assert:213 ->     throw new ERR_MISSING_ARGS('actual', 'expected');
assert:236 ->     throw new ERR_MISSING_ARGS('actual', 'expected');
assert:261 ->     throw new ERR_MISSING_ARGS('actual', 'expected');
assert:286 ->     throw new ERR_MISSING_ARGS('actual', 'expected');
assert:309 ->     throw new ERR_MISSING_ARGS('actual', 'expected');
assert:331 ->     throw new ERR_MISSING_ARGS('actual', 'expected');
assert:496 ->   validateFunction(fn, 'fn');
assert:498 ->     fn();
assert:522 ->       throw new ERR_INVALID_RETURN_VALUE('instance of Promise',
assert:528 ->     throw new ERR_INVALID_ARG_TYPE(
assert:739 ->     throw new ERR_INVALID_ARG_TYPE(
async_hooks:164 ->     validateString(type, 'type');
async_hooks:177 ->       throw new ERR_INVALID_ASYNC_ID('triggerAsyncId', triggerAsyncId);
async_hooks:206 ->         ReflectApply(fn, thisArg, args);
async_hooks:227 ->   triggerAsyncId() {
async_hooks:232 ->     validateFunction(fn, 'fn');
async_hooks:238 ->         return ReflectApply(resource.runInAsyncScope, resource, args);
async_hooks:258 ->         }, 'The asyncResource property on bound functions is deprecated', 'DEP0172'),
async_hooks:335 ->       return ReflectApply(callback, null, args);
async_hooks:346 ->       return ReflectApply(callback, null, args);
async_hooks:354 ->       return ReflectApply(callback, null, args);
async_hooks:358 ->       return ReflectApply(callback, null, args);
buffer:1006 ->   throw new ERR_INVALID_ARG_TYPE(
buffer:1045 ->       throw new ERR_UNKNOWN_ENCODING(encoding);
buffer:1094 ->         throw new ERR_INVALID_ARG_VALUE('value', value);
buffer:1105 ->     return this.utf8Write(string, 0, this.length);
buffer:1138 ->     throw new ERR_UNKNOWN_ENCODING(encoding);
buffer:1193 ->     throw new ERR_INVALID_BUFFER_SIZE('16-bits');
buffer:1208 ->     throw new ERR_INVALID_BUFFER_SIZE('32-bits');
buffer:121 ->   validateInteger(value, name, min, max);
buffer:1225 ->     throw new ERR_INVALID_BUFFER_SIZE('64-bits');
buffer:1251 ->       throw new ERR_INVALID_ARG_TYPE('source',
buffer:1276 ->     throw new ERR_MISSING_ARGS('input');
buffer:1280 ->     throw lazyDOMException('Invalid character', 'InvalidCharacterError');
buffer:1287 ->     throw new ERR_MISSING_ARGS('input');
buffer:1294 ->       throw lazyDOMException('Invalid character', 'InvalidCharacterError');
buffer:1296 ->       throw lazyDOMException(
buffer:1312 ->   throw new ERR_INVALID_ARG_TYPE('input', ['ArrayBuffer', 'Buffer', 'TypedArray'], input);
buffer:1320 ->   throw new ERR_INVALID_ARG_TYPE('input', ['ArrayBuffer', 'Buffer', 'TypedArray'], input);
buffer:209 ->     throw new ERR_INVALID_ARG_TYPE('target', ['Buffer', 'Uint8Array'], target);
buffer:322 ->   throw new ERR_INVALID_ARG_TYPE(
buffer:339 ->     throw new ERR_INVALID_ARG_TYPE('view', [ 'TypedArray' ], view);
buffer:349 ->       validateInteger(offset, 'offset', 0);
buffer:392 ->   validateNumber(size, 'size', 0, kMaxLength);
buffer:405 ->   validateNumber(size, 'size', 0, kMaxLength);
buffer:415 ->   validateNumber(size, 'size', 0, kMaxLength);
buffer:422 ->   validateNumber(size, 'size', 0, kMaxLength);
buffer:484 ->       throw new ERR_UNKNOWN_ENCODING(encoding);
buffer:557 ->     throw new ERR_INVALID_ARG_TYPE('buf1', ['Buffer', 'Uint8Array'], buf1);
buffer:561 ->     throw new ERR_INVALID_ARG_TYPE('buf2', ['Buffer', 'Uint8Array'], buf2);
buffer:578 ->   validateArray(list, 'list');
buffer:601 ->       throw new ERR_INVALID_ARG_TYPE(
buffer:776 ->     throw new ERR_INVALID_ARG_TYPE(
buffer:861 ->     throw new ERR_UNKNOWN_ENCODING(encoding);
buffer:868 ->     throw new ERR_INVALID_ARG_TYPE(
buffer:923 ->     throw new ERR_INVALID_ARG_TYPE('target', ['Buffer', 'Uint8Array'], target);
buffer:996 ->       throw new ERR_UNKNOWN_ENCODING(encoding);
diagnostics_channel:101 ->     validateFunction(subscription, 'subscription');
diagnostics_channel:150 ->         onMessage(data, this.name);
diagnostics_channel:162 ->       return ReflectApply(fn, thisArg, args);
diagnostics_channel:171 ->     return run();
diagnostics_channel:215 ->     return ReflectApply(fn, thisArg, args);
diagnostics_channel:226 ->     throw new ERR_INVALID_ARG_TYPE('channel', ['string', 'symbol'], name);
diagnostics_channel:272 ->   throw new ERR_INVALID_ARG_TYPE('nameOrChannels',
diagnostics_channel:319 ->       return ReflectApply(fn, thisArg, args);
diagnostics_channel:324 ->     return start.runStores(context, () => {
diagnostics_channel:326 ->         const result = ReflectApply(fn, thisArg, args);
diagnostics_channel:363 ->     return start.runStores(context, () => {
diagnostics_channel:365 ->         let promise = ReflectApply(fn, thisArg, args);
diagnostics_channel:410 ->     return start.runStores(context, () => {
diagnostics_channel:412 ->         return ReflectApply(fn, thisArg, args);
dns:109 -> function onlookup(err, addresses) {
dns:111 ->     return this.callback(new DNSException(err, 'getaddrinfo', this.hostname));
dns:113 ->   this.callback(null, addresses[0], this.family || isIP(addresses[0]));
dns:122 ->     return this.callback(new DNSException(err, 'getaddrinfo', this.hostname));
dns:134 ->   this.callback(null, addresses);
dns:151 ->     validateString(hostname, 'hostname');
dns:166 ->     validateFunction(callback, 'callback');
dns:274 ->     throw new ERR_MISSING_ARGS('address', 'port', 'callback');
dns:277 ->     throw new ERR_INVALID_ARG_VALUE('address', address);
domain:181 ->       return process.domain._errorHandler(er);
domain:279 ->         caught = this.emit('error', er);
domain:347 ->     return;
domain:349 ->   // Has a domain already - remove it first.
domain:365 ->     }
domain:376 -> };
domain:389 ->   const ret = ReflectApply(fn, this, ArrayPrototypeSlice(arguments, 1));
domain:390 ->   this.exit();
domain:402 ->       __proto__: null,
domain:404 ->       enumerable: false,
domain:413 ->   const ret = ReflectApply(cb, _this, ArrayPrototypeSlice(fnargs, 1));
domain:424 ->     return intercepted(this, self, cb, arguments);
domain:433 ->   const ret = ReflectApply(cb, _this, fnargs);
domain:444 ->     return bound(this, self, cb, arguments);
domain:448 ->     __proto__: null,
domain:489 ->     return ReflectApply(eventEmit, this, args);
domain:540 ->     domain.emit('error', er);
domain:552 ->   const ret = ReflectApply(eventEmit, this, args);
events:1006 ->       reject(new AbortError(undefined, { cause: signal?.reason }));
events:1033 ->   if (typeof emitter.on === 'function') {
events:1042 ->     throw new ERR_INVALID_ARG_TYPE('emitter', 'EventEmitter', emitter);
events:275 ->   validateFunction(listener, 'listener');
events:321 ->     validateNumber(n, 'setMaxListeners', 0);
events:336 ->           throw new ERR_INVALID_ARG_TYPE(
events:420 ->   validateNumber(n, 'setMaxListeners', 0);
events:513 ->     const err = new ERR_UNHANDLED_ERROR(stringifiedEr);
events:524 ->     const result = handler.apply(this, args);
events:536 ->       const result = listeners[i].apply(this, args);
events:638 ->       return this.listener.call(this.target);
events:639 ->     return this.listener.apply(this.target, arguments);
events:942 ->   throw new ERR_INVALID_ARG_TYPE('emitter',
events:959 ->   throw new ERR_INVALID_ARG_TYPE('emitter',
events:976 ->     throw new AbortError(undefined, { cause: signal?.reason });
fs:1030 ->   oldPath = getValidatedPath(oldPath, 'oldPath');
fs:1031 ->   newPath = getValidatedPath(newPath, 'newPath');
fs:1032 ->   binding.rename(
fs:1201 ->   path = getValidatedPath(path);
fs:1211 ->     validateRmdirOptions(options);
fs:1214 ->   binding.rmdir(pathModule.toNamespacedPath(path));
fs:1235 ->   path = getValidatedPath(path);
fs:1237 ->   validateRmOptions(path, options, false, (err, options) => {
fs:1259 ->   path = getValidatedPath(path);
fs:1260 ->   options = validateRmOptionsSync(path, options, false);
fs:1282 ->   binding.fdatasync(fd, req);
fs:1296 ->   binding.fdatasync(fd);
fs:1313 ->   binding.fsync(fd, req);
fs:1326 ->   binding.fsync(fd);
fs:1383 ->   path = getValidatedPath(path);
fs:1386 ->   const result = binding.mkdir(
fs:1512 ->   path = getValidatedPath(path);
fs:1521 ->   const result = binding.readdir(
fs:1550 ->   binding.fstat(fd, options.bigint, req);
fs:1610 ->   validateFunction(callback, 'cb');
fs:1633 ->   const stats = binding.fstat(fd, options.bigint, undefined, false);
fs:1651 ->   path = getValidatedPath(path);
fs:1680 ->   path = getValidatedPath(path);
fs:1681 ->   const stats = binding.stat(
fs:1694 ->   path = getValidatedPath(path);
fs:1728 ->   path = getValidatedPath(path, 'oldPath');
fs:1819 ->   target = getValidatedPath(target, 'target');
fs:1820 ->   path = getValidatedPath(path);
fs:1825 ->     stringToSymlinkType(type),
fs:185 ->   validateFunction(cb, 'cb');
fs:187 ->   return (...args) => ReflectApply(cb, this, args);
fs:1888 ->   path = pathModule.toNamespacedPath(getValidatedPath(path));
fs:1889 ->   binding.unlink(path);
fs:194 ->   validateFunction(cb, 'cb');
fs:197 ->     if (err) return cb(err);
fs:198 ->     cb(err, getStatsFromBinding(stats));
fs:1996 ->   path = getValidatedPath(path);
fs:227 ->   path = getValidatedPath(path);
fs:2310 ->   validateFunction(callback, 'cb');
fs:2323 ->     validateStringAfterArrayBufferView(data, 'data');
fs:2339 ->       callback(openErr);
fs:2377 ->       path = pathModule.toNamespacedPath(getValidatedPath(path));
fs:2380 ->     return binding.writeFileUtf8(
fs:2388 ->     validateStringAfterArrayBufferView(data, 'data');
fs:2427 ->   validateFunction(callback, 'cb');
fs:243 ->   path = getValidatedPath(path);
fs:244 ->   binding.access(pathModule.toNamespacedPath(path), mode);
fs:2461 ->   fs.writeFileSync(path, data, options);
fs:2503 ->     watcher[watchers.kFSWatchStart](path,
fs:254 ->   validateFunction(callback, 'cb');
fs:257 ->     callback(!err);
fs:2825 ->     validateFunction(callback, 'cb');
fs:299 ->     context.callback(err);
fs:3003 ->   prefix = getValidatedPath(prefix, 'prefix');
fs:3023 ->   src = getValidatedPath(src, 'src');
fs:3024 ->   dest = getValidatedPath(dest, 'dest');
fs:3044 ->   src = getValidatedPath(src, 'src');
fs:3045 ->   dest = getValidatedPath(dest, 'dest');
fs:3047 ->   binding.copyFile(
fs:365 ->   validateFunction(callback, 'cb');
fs:397 ->   const stats = binding.fstat(fd, false, undefined, true /* shouldNotThrow */);
fs:424 ->     bytesRead = fs.readSync(fd, buffer, pos, len);
fs:448 ->     return binding.readFileUtf8(path, stringToFlags(options.flag));
fs:452 ->   const fd = isUserFd ? path : fs.openSync(path, options.flag, 0o666);
fs:478 ->       bytesRead = tryReadSync(fd, isUserFd, buffer, 0, 8192);
fs:516 ->   binding.close(fd, req);
fs:525 ->   binding.close(fd);
fs:540 ->   path = getValidatedPath(path);
fs:571 ->   path = getValidatedPath(path);
fs:573 ->   return binding.open(
fs:617 ->   fd = getValidatedFd(fd);
fs:642 ->       validateObject(params, 'options', kValidateObjectAllowNullable);
fs:652 ->   validateFunction(callback, 'cb');
fs:682 ->     callback(err, bytesRead || 0, buffer);
fs:709 ->   fd = getValidatedFd(fd);
fs:711 ->   validateBuffer(buffer);
fs:750 ->   return binding.read(fd, buffer, offset, length, position);
fs:771 ->   fd = getValidatedFd(fd);
fs:772 ->   validateBufferArray(buffers);
fs:798 ->   fd = getValidatedFd(fd);
fs:799 ->   validateBufferArray(buffers);
fs:824 ->     callback(err, written || 0, buffer);
fs:827 ->   fd = getValidatedFd(fd);
fs:899 ->   fd = getValidatedFd(fd);
http:133 ->     validateInteger(max, 'max', 1);
internal/abort_controller:111 ->     throw new ERR_INVALID_THIS('AbortSignal');
internal/abort_controller:127 ->       abortSignal(
internal/abort_controller:129 ->         new DOMException(
internal/abort_controller:140 ->     throw new ERR_ILLEGAL_CONSTRUCTOR();
internal/abort_controller:177 ->     reason = new DOMException('This operation was aborted', 'AbortError')) {
internal/abort_controller:186 ->     validateUint32(delay, 'delay', false);
internal/abort_controller:391 ->   abort(reason = new DOMException('This operation was aborted', 'AbortError')) {
internal/abort_controller:392 ->     abortSignal(this.#signal ??= createAbortSignal(), reason);
internal/assert/assertion_error:325 ->     validateObject(options, 'options');
internal/assert/assertion_error:454 ->     ErrorCaptureStackTrace(this, stackStartFn || stackStartFunction);
internal/assert:14 ->     throw new ERR_INTERNAL_ASSERTION(message);
internal/blob:145 ->       throw new ERR_INVALID_ARG_TYPE('sources', 'a sequence', sources);
internal/bootstrap/node:123 ->         validateInteger(value, 'code');
internal/bootstrap/switches/does_own_process_state:129 ->   validateString(directory, 'directory');
internal/bootstrap/switches/does_own_process_state:130 ->   rawMethods.chdir(directory);
internal/buffer:115 ->   validateNumber(offset, 'offset');
internal/buffer:135 ->   validateNumber(offset, 'offset');
internal/buffer:153 ->   validateNumber(offset, 'offset');
internal/buffer:172 ->     throw new ERR_INVALID_ARG_TYPE('offset', 'number', offset);
internal/buffer:218 ->   validateNumber(offset, 'offset');
internal/buffer:241 ->   validateNumber(offset, 'offset');
internal/buffer:251 ->   validateNumber(offset, 'offset');
internal/buffer:261 ->     throw new ERR_INVALID_ARG_TYPE('offset', 'number', offset);
internal/buffer:307 ->   validateNumber(offset, 'offset');
internal/buffer:330 ->   validateNumber(offset, 'offset');
internal/buffer:341 ->     throw new ERR_INVALID_ARG_TYPE('offset', 'number', offset);
internal/buffer:388 ->   validateNumber(offset, 'offset');
internal/buffer:412 ->   validateNumber(offset, 'offset');
internal/buffer:423 ->   validateNumber(offset, 'offset');
internal/buffer:433 ->     throw new ERR_INVALID_ARG_TYPE('offset', 'number', offset);
internal/buffer:480 ->   validateNumber(offset, 'offset');
internal/buffer:504 ->   validateNumber(offset, 'offset');
internal/buffer:516 ->   validateNumber(offset, 'offset');
internal/buffer:530 ->   validateNumber(offset, 'offset');
internal/buffer:544 ->   validateNumber(offset, 'offset');
internal/buffer:55 ->   validateNumber(offset, 'offset');
internal/buffer:562 ->   validateNumber(offset, 'offset');
internal/buffer:738 ->   validateNumber(offset, 'offset');
internal/buffer:74 ->     throw new ERR_OUT_OF_RANGE('value', range, value);
internal/buffer:740 ->     throw new ERR_OUT_OF_RANGE('value', \`>= \${min} and <= \${max}\`, value);
internal/buffer:81 ->     validateNumber(value, type);
internal/buffer:82 ->     throw new ERR_OUT_OF_RANGE(type || 'offset', 'an integer', value);
internal/buffer:86 ->     throw new ERR_BUFFER_OUT_OF_BOUNDS();
internal/buffer:88 ->   throw new ERR_OUT_OF_RANGE(type || 'offset',
internal/buffer:95 ->   validateNumber(offset, 'offset');
internal/console/constructor:130 ->     throw new ERR_CONSOLE_WRITABLE_STREAM('stdout');
internal/console/constructor:139 ->     validateInteger(groupIndentation, 'groupIndentation',
internal/console/constructor:144 ->     validateObject(inspectOptions, 'options.inspectOptions');
internal/console/constructor:502 ->       validateArray(properties, 'properties');
internal/crypto/aes:77 ->     throw lazyDOMException('Invalid key length', 'DataError');
internal/crypto/cipher:119 ->     this[kHandle].init(cipher, credential, authTagLength);
internal/crypto/cipher:121 ->     this[kHandle].initiv(cipher, credential, iv, authTagLength);
internal/crypto/cipher:129 ->   validateString(cipher, 'cipher');
internal/crypto/cipher:130 ->   password = getArrayBufferOrView(password, 'password');
internal/crypto/cipher:136 ->   validateString(cipher, 'cipher');
internal/crypto/cipher:139 ->   iv = iv === null ? null : getArrayBufferOrView(iv, 'iv');
internal/crypto/cipher:177 ->     throw new ERR_INVALID_ARG_TYPE(
internal/crypto/cipher:193 ->   const ret = this[kHandle].final();
internal/crypto/cipher:206 ->     throw new ERR_CRYPTO_INVALID_STATE('setAutoPadding');
internal/crypto/cipher:213 ->     throw new ERR_CRYPTO_INVALID_STATE('getAuthTag');
internal/crypto/cipher:228 ->   aadbuf = getArrayBufferOrView(aadbuf, 'aadbuf', encoding);
internal/crypto/cipher:230 ->     throw new ERR_CRYPTO_INVALID_STATE('setAAD');
internal/crypto/cipher:298 ->     throw new ERR_INVALID_ARG_TYPE(
internal/crypto/cipher:304 ->     validateInt32(nameOrNid, 'nameOrNid');
internal/crypto/cipher:307 ->     validateObject(options, 'options');
internal/crypto/diffiehellman:118 ->   this[kHandle] = new _DiffieHellman(sizeOrKey, generator);
internal/crypto/diffiehellman:131 ->   this[kHandle] = new _DiffieHellmanGroup(name);
internal/crypto/diffiehellman:156 ->   key = getArrayBufferOrView(key, 'key', inEnc);
internal/crypto/diffiehellman:157 ->   const ret = this[kHandle].computeSecret(key);
internal/crypto/diffiehellman:159 ->     throw new ERR_CRYPTO_ECDH_INVALID_PUBLIC_KEY();
internal/crypto/diffiehellman:189 ->   const key = this[kHandle].getPublicKey();
internal/crypto/diffiehellman:199 ->   const key = this[kHandle].getPrivateKey();
internal/crypto/diffiehellman:205 ->   key = getArrayBufferOrView(key, 'key', encoding);
internal/crypto/diffiehellman:206 ->   this[kHandle].setPublicKey(key);
internal/crypto/diffiehellman:212 ->   key = getArrayBufferOrView(key, 'key', encoding);
internal/crypto/diffiehellman:213 ->   this[kHandle].setPrivateKey(key);
internal/crypto/diffiehellman:222 ->   validateString(curve, 'curve');
internal/crypto/diffiehellman:223 ->   this[kHandle] = new _ECDH(curve);
internal/crypto/diffiehellman:239 ->   const key = this[kHandle].getPublicKey(f);
internal/crypto/diffiehellman:247 ->   const convertedKey = _ECDHConvertKey(key, curve, f);
internal/crypto/diffiehellman:264 ->       throw new ERR_CRYPTO_ECDH_INVALID_FORMAT(format);
internal/crypto/diffiehellman:272 ->   validateObject(options, 'options');
internal/crypto/diffiehellman:276 ->     throw new ERR_INVALID_ARG_VALUE('options.privateKey', privateKey);
internal/crypto/diffiehellman:79 ->     throw new ERR_INVALID_ARG_TYPE(
internal/crypto/hash:101 ->   this[kHandle] = new _Hash(algorithm, xofLen, algorithmId, getHashCache());
internal/crypto/hash:135 ->     throw new ERR_CRYPTO_HASH_FINALIZED();
internal/crypto/hash:140 ->     throw new ERR_INVALID_ARG_TYPE(
internal/crypto/hash:153 ->     throw new ERR_CRYPTO_HASH_FINALIZED();
internal/crypto/hash:164 ->   validateString(hmac, 'hmac');
internal/crypto/hash:168 ->   this[kHandle].init(hmac, key);
internal/crypto/hash:222 ->   validateString(algorithm, 'algorithm');
internal/crypto/hash:224 ->     throw new ERR_INVALID_ARG_TYPE('input', ['Buffer', 'TypedArray', 'DataView', 'string'], input);
internal/crypto/hash:229 ->     validateString(outputEncoding, 'outputEncoding');
internal/crypto/hash:237 ->         throw new ERR_INVALID_ARG_VALUE('outputEncoding', outputEncoding);
internal/crypto/hash:93 ->     validateString(algorithm, 'algorithm');
internal/crypto/hkdf:120 ->   job.run();
internal/crypto/keys:104 ->         throw new ERR_INVALID_ARG_VALUE('type', type);
internal/crypto/keys:553 ->       throw new ERR_INVALID_ARG_TYPE(
internal/crypto/keys:595 ->     throw new ERR_INVALID_ARG_TYPE(
internal/crypto/pbkdf2:42 ->   validateFunction(callback, 'callback');
internal/crypto/pbkdf2:56 ->     return FunctionPrototypeCall(callback, job, null, buf);
internal/crypto/pbkdf2:66 ->   const job = new PBKDF2Job(
internal/crypto/pbkdf2:82 ->   validateString(digest, 'digest');
internal/crypto/pbkdf2:88 ->   validateInt32(iterations, 'iterations', 1);
internal/crypto/random:100 ->     validateFunction(callback, 'callback');
internal/crypto/random:113 ->     FunctionPrototypeCall(callback, this, null, buf);
internal/crypto/random:119 ->     throw new ERR_INVALID_ARG_TYPE(
internal/crypto/random:153 ->     throw new ERR_INVALID_ARG_TYPE(
internal/crypto/random:170 ->     validateFunction(callback, 'callback');
internal/crypto/random:223 ->     validateFunction(callback, 'callback');
internal/crypto/random:226 ->     throw new ERR_INVALID_ARG_TYPE('min', 'a safe integer', min);
internal/crypto/random:229 ->     throw new ERR_INVALID_ARG_TYPE('max', 'a safe integer', max);
internal/crypto/random:232 ->     throw new ERR_OUT_OF_RANGE(
internal/crypto/random:404 ->     validateObject(options, 'options');
internal/crypto/random:70 ->   validateNumber(offset, 'offset');
internal/crypto/random:82 ->   validateNumber(size, 'size');
internal/crypto/random:86 ->     throw new ERR_OUT_OF_RANGE('size',
internal/crypto/scrypt:50 ->   validateFunction(callback, 'callback');
internal/crypto/scrypt:59 ->     return FunctionPrototypeCall(callback, job, null, buf);
internal/crypto/scrypt:83 ->   password = getArrayBufferOrView(password, 'password');
internal/crypto/scrypt:84 ->   salt = getArrayBufferOrView(salt, 'salt');
internal/crypto/scrypt:85 ->   validateInt32(keylen, 'keylen', 0);
internal/crypto/sig:145 ->     validateString(algorithm, 'algorithm');
internal/crypto/sig:148 ->     validateFunction(callback, 'callback');
internal/crypto/sig:150 ->   data = getArrayBufferOrView(data, 'data');
internal/crypto/sig:153 ->     throw new ERR_CRYPTO_SIGN_KEY_REQUIRED();
internal/crypto/sig:169 ->   const job = new SignJob(
internal/crypto/sig:236 ->     validateString(algorithm, 'algorithm');
internal/crypto/sig:239 ->     validateFunction(callback, 'callback');
internal/crypto/sig:241 ->   data = getArrayBufferOrView(data, 'data');
internal/crypto/sig:259 ->     throw new ERR_INVALID_ARG_TYPE(
internal/crypto/util:325 ->     return normalizeAlgorithm({ name: algorithm }, op);
internal/crypto/util:353 ->     throw lazyDOMException('Unrecognized algorithm name', 'NotSupportedError');
internal/crypto/util:462 ->     return reject(lazyDOMException(
internal/crypto/webcrypto:204 ->     throw lazyDOMException(
internal/crypto/webcrypto:518 ->     throw lazyDOMException('key is not extractable', 'InvalidAccessException');
internal/crypto/webcrypto:607 ->   algorithm = normalizeAlgorithm(algorithm, 'importKey');
internal/crypto/webcrypto:646 ->         .aesImportKey(algorithm, format, keyData, extractable, keyUsages);
internal/crypto/webcrypto:712 ->       keyData = ec.encode(raw);
internal/crypto/webcrypto:717 ->     kWebCryptoCipherEncrypt,
internal/crypto/webcrypto:79 ->   data = webidl.converters.BufferSource(data, {
internal/crypto/webcrypto:812 ->     throw lazyDOMException(
internal/crypto/webcrypto:84 ->   algorithm = normalizeAlgorithm(algorithm, 'digest');
internal/crypto/webcrypto:853 ->   data = webidl.converters.BufferSource(data, {
internal/crypto/webcrypto:858 ->   return signVerify(algorithm, key, data);
internal/crypto/webcrypto:879 ->   data = webidl.converters.BufferSource(data, {
internal/crypto/webcrypto:884 ->   return signVerify(algorithm, key, data, signature);
internal/crypto/webcrypto:895 ->     throw lazyDOMException(
internal/crypto/webcrypto:939 ->   data = webidl.converters.BufferSource(data, {
internal/crypto/webcrypto:945 ->   return cipherOrWrap(kWebCryptoCipherEncrypt, algorithm, key, data, 'encrypt');
internal/crypto/webcrypto:962 ->   data = webidl.converters.BufferSource(data, {
internal/crypto/webcrypto:968 ->   return cipherOrWrap(kWebCryptoCipherDecrypt, algorithm, key, data, 'decrypt');
internal/crypto/webcrypto:994 ->   if (this !== crypto) throw new ERR_INVALID_THIS('Crypto');
internal/crypto/webidl:221 ->     throw makeException(
internal/crypto/webidl:45 ->   const err = new TypeError(message);
internal/deps/undici/undici:10023 ->           throw new TypeError("Request with GET/HEAD method cannot have body.");
internal/deps/undici/undici:10533 ->         requestObject = new Request(input, init);
internal/deps/undici/undici:10707 ->       mainFetch(fetchParams).catch((err) => {
internal/deps/undici/undici:10740 ->             return await schemeFetch(fetchParams);
internal/deps/undici/undici:14974 ->   return fetchImpl(resource, init).catch((err) => {
internal/deps/undici/undici:14976 ->       Error.captureStackTrace(err);
internal/deps/undici/undici:6436 ->         util.destroy(this, new SocketError("other side closed", util.getSocketInfo(this)));
internal/deps/undici/undici:7833 ->           throw new InvalidArgumentError("headersTimeout must be a positive integer or zero");
internal/deps/undici/undici:9495 ->         error: isError ? reason : new Error(reason ? String(reason) : reason),
internal/deps/undici/undici:9806 ->             throw new TypeError("Failed to parse URL from " + input, { cause: err });
internal/deps/undici/undici:9809 ->             throw new TypeError(
internal/deps/undici/undici:9951 ->               throw new TypeError(\`'\${method}' is not a valid HTTP method.\`);
internal/dns/callback_resolver:103 ->     throw new ERR_INVALID_ARG_TYPE('rrtype', 'string', rrtype);
internal/dns/callback_resolver:109 ->   throw new ERR_INVALID_ARG_VALUE('rrtype', rrtype);
internal/dns/callback_resolver:62 ->     validateString(name, 'name');
internal/dns/callback_resolver:63 ->     validateFunction(callback, 'callback');
internal/dns/promises:165 ->     const err = getaddrinfo(req, hostname, family, hints, order);
internal/dns/utils:104 ->       validateString(serv, \`servers[\${index}]\`);
internal/dns/utils:97 ->     validateArray(servers, 'servers');
internal/encoding:358 ->     validateString(src, 'src');
internal/encoding:360 ->       throw new ERR_INVALID_ARG_TYPE('dest', 'Uint8Array', dest);
internal/encoding:405 ->       validateObject(options, 'options', kValidateObjectAllowObjectsAndNull);
internal/encoding:409 ->         throw new ERR_ENCODING_NOT_SUPPORTED(encoding);
internal/encoding:447 ->         return decodeUTF8(input, this[kIgnoreBOM], this[kFatal]);
internal/errors:984 ->   const err = new Error(message);
internal/event_target:1059 ->   throw new ERR_INVALID_ARG_TYPE('listener', 'EventListener', listener);
internal/event_target:1068 ->   validateObject(options, 'options', kValidateObjectAllowObjects);
internal/event_target:1115 ->     return ReflectApply(eventHandler.handler, this, args);
internal/event_target:120 ->       throw new ERR_MISSING_ARGS('type');
internal/event_target:122 ->       validateObject(options, 'options');
internal/event_target:393 ->       throw new ERR_MISSING_ARGS('type');
internal/event_target:492 ->           await ReflectApply(listener.handleEvent, listener, args);
internal/event_target:602 ->       throw new ERR_MISSING_ARGS('type', 'listener');
internal/event_target:704 ->       throw new ERR_MISSING_ARGS('type', 'listener');
internal/event_target:758 ->       throw new ERR_MISSING_ARGS('event');
internal/event_target:761 ->       throw new ERR_INVALID_ARG_TYPE('event', 'Event', event);
internal/event_target:766 ->     this[kHybridDispatch](event, event.type, event);
internal/event_target:831 ->           result = FunctionPrototypeCall(callback, this, arg);
internal/events/abort_listener:26 ->     throw new ERR_INVALID_ARG_TYPE('signal', 'AbortSignal', signal);
internal/fs/cp/cp:65 ->   const stats = await checkPaths(src, dest, opts);
internal/fs/cp/cp:76 ->   const { 0: srcStat, 1: destStat } = await getStats(src, dest, opts);
internal/fs/promises:1022 ->   const result = await PromisePrototypeThen(
internal/fs/promises:1033 ->   const result = await PromisePrototypeThen(
internal/fs/promises:1056 ->   return await PromisePrototypeThen(
internal/fs/promises:1067 ->   return await PromisePrototypeThen(
internal/fs/promises:1089 ->   return await PromisePrototypeThen(
internal/fs/promises:1108 ->   return await PromisePrototypeThen(
internal/fs/promises:1132 ->   return await PromisePrototypeThen(
internal/fs/promises:1141 ->   return await PromisePrototypeThen(
internal/fs/promises:1163 ->   return await PromisePrototypeThen(
internal/fs/promises:1176 ->   return await PromisePrototypeThen(
internal/fs/promises:1189 ->   return await PromisePrototypeThen(
internal/fs/promises:1219 ->   const fd = await open(path, flag, options.mode);
internal/fs/promises:1247 ->   checkAborted(options.signal);
internal/fs/promises:1249 ->   const fd = await open(path, flag, 0o666);
internal/fs/promises:470 ->     throw new AbortError(undefined, { cause: signal?.reason });
internal/fs/promises:551 ->     const bytesRead = (await PromisePrototypeThen(
internal/fs/promises:604 ->   return await PromisePrototypeThen(
internal/fs/promises:621 ->   return await PromisePrototypeThen(
internal/fs/promises:637 ->   return new FileHandle(await PromisePrototypeThen(
internal/fs/promises:780 ->   return await PromisePrototypeThen(
internal/fs/promises:790 ->   const fd = await open(path, 'r+');
internal/fs/promises:822 ->   return await PromisePrototypeThen(
internal/fs/promises:856 ->   return await PromisePrototypeThen(
internal/fs/promises:950 ->   const result = await PromisePrototypeThen(
internal/fs/promises:968 ->   return await PromisePrototypeThen(
internal/fs/promises:997 ->   return await PromisePrototypeThen(
internal/fs/read/context:52 ->     return callback(aggregateTwoErrors(err, context.err));
internal/fs/read/context:68 ->   callback(null, buffer);
internal/fs/rimraf:60 ->     callback(err);
internal/fs/streams:185 ->     validatePath(this.path);
internal/fs/streams:289 ->         this.push(buf);
internal/fs/streams:340 ->     validatePath(this.path);
internal/fs/streams:485 ->     cb(er);
internal/fs/streams:78 ->         stream.emit('open', stream.fd);
internal/fs/streams:79 ->         stream.emit('ready');
internal/fs/utils:158 ->     throw new ERR_INVALID_ARG_VALUE('encoding', encoding, reason);
internal/fs/utils:331 ->     throw new ERR_INVALID_ARG_TYPE('options', ['string', 'Object'], options);
internal/fs/utils:597 ->   throw new ERR_INVALID_ARG_VALUE('flags', flags);
internal/fs/watchers:215 ->       this.emit('change', eventType, filename);
internal/fs/watchers:247 ->     const error = new UVException({
internal/fs/watchers:294 -> // Legacy alias on the C++ wrapper object. This is not public API, so we may
internal/fs/watchers:92 ->   self.emit('change', getStatsFromBinding(stats),
internal/histogram:365 ->   validateObject(options, 'options');
internal/modules/cjs/loader:1207 ->   const err = new Error(message);
internal/modules/cjs/loader:1266 ->   Module._extensions[extension](this, filename);
internal/modules/cjs/loader:1282 ->   validateString(id, 'id');
internal/modules/cjs/loader:1284 ->     throw new ERR_INVALID_ARG_VALUE('id', id,
internal/modules/cjs/loader:1289 ->     return Module._load(id, this, /* isMain */ false);
internal/modules/cjs/loader:1363 ->     } = cascadedLoader.importSyncForRequire(mod, filename, source, isMain, parent);
internal/modules/cjs/loader:1464 ->   const result = compileFunctionForCJSLoader(content, filename, false /* is_sea_main */, shouldDetectModule);
internal/modules/cjs/loader:1503 ->     loadESMFromCJS(this, filename, format, content);
internal/modules/cjs/loader:1521 ->     result = ReflectApply(compiledWrapper, thisValue,
internal/modules/cjs/loader:1706 ->     throw new ERR_INVALID_ARG_VALUE('filename', filename, createRequireError);
internal/modules/esm/loader:264 ->     const resolveResult = await this.resolve(specifier, parentURL, importAttributes);
internal/modules/esm/loader:386 ->     job = new ModuleJobSync(this, url, kEmptyObject, wrap, isMain, inspectBrk);
internal/modules/esm/loader:413 ->     const resolveResult = this.#cachedDefaultResolve(specifier, parentURL, importAttributes);
internal/modules/esm/loader:438 ->     defaultLoadSync ??= require('internal/modules/esm/load').defaultLoadSync;
internal/modules/esm/loader:497 ->     return FunctionPrototypeCall(translator, this, url, source, isMain);
internal/modules/esm/loader:506 ->    * @returns {ModuleWrap}
internal/modules/esm/loader:511 ->     if (formatFromLoad === 'wasm') {  // require(wasm) is not supported.
internal/modules/esm/loader:544 ->     return this.#translate(responseURL, format, source, isMain);
internal/modules/esm/loader:564 ->     if (isForRequireInImportedCJS) {
internal/modules/esm/loader:604 ->   async import(specifier, parentURL, importAttributes) {
internal/modules/esm/loader:605 ->     const moduleJob = await this.getModuleJobForImport(specifier, parentURL, importAttributes);
internal/modules/esm/loader:607 ->     return module.getNamespace();
internal/modules/esm/loader:611 ->    * @see {@link CustomizedModuleLoader.register}
internal/modules/esm/loader:617 ->       // order to preserve the git diff instead of moving the class.
internal/modules/esm/loader:632 ->    * @param {ImportAttributes} importAttributes Attributes from the import statement or expression.
internal/modules/esm/loader:636 ->     specifier = \`\${specifier}\`;
internal/modules/esm/loader:640 ->     return this.#cachedDefaultResolve(specifier, parentURL, importAttributes);
internal/modules/esm/loader:657 ->     const result = this.defaultResolve(specifier, parentURL, importAttributes);
internal/modules/esm/loader:687 ->    * @returns {{ format: string, url: string }}
internal/modules/esm/loader:705 ->       parentURL,
internal/modules/esm/loader:708 ->     return defaultResolve(originalSpecifier, context);
internal/modules/esm/loader:725 ->   }
internal/modules/esm/loader:763 ->   importMetaInitialize(meta, context) {
internal/modules/esm/module_job:148 ->     this.module = await this.modulePromise;
internal/modules/esm/module_job:168 ->       const dependencyJobPromise = this.#loader.getModuleJobForImport(
internal/modules/esm/module_job:213 ->         this.module.instantiate();
internal/modules/esm/module_job:276 ->       dependencyJob.instantiated = resolvedPromise;
internal/modules/esm/module_job:325 ->       await this.module.evaluate(timeout, breakOnSigint);
internal/modules/esm/module_job:360 ->     this.module = moduleWrap;
internal/modules/esm/module_job:375 ->         const job = this.#loader.getModuleJobForRequire(specifier, url, attributes);
internal/modules/esm/module_job:381 ->       this.linked = jobs;
internal/modules/esm/module_job:423 ->     this.module.async = this.module.instantiateSync();
internal/modules/esm/module_job:433 ->       throw new ERR_REQUIRE_ASYNC_MODULE(filename, parentFilename);
internal/modules/esm/module_job:437 ->       const namespace = this.module.evaluateSync(filename, parentFilename);
internal/modules/esm/resolve:1006 ->     return false;
internal/modules/esm/resolve:1188 ->     url = moduleResolve(
internal/modules/esm/resolve:272 ->   } else if (stats !== 0) {
internal/modules/esm/resolve:283 ->     throw new ERR_MODULE_NOT_FOUND(
internal/modules/esm/resolve:784 ->       validPackageName = false;
internal/modules/esm/resolve:873 ->   throw new ERR_MODULE_NOT_FOUND(packageName, fileURLToPath(base), null);
internal/modules/esm/resolve:879 ->  */
internal/modules/esm/resolve:946 ->       resolved = packageResolve(specifier, base, conditions);
internal/modules/esm/resolve:952 ->   return finalizeResolution(resolved, base, preserveSymlinks);
internal/modules/esm/translators:273 ->     CJSModule._load(filename, null, isMain);
internal/modules/esm/translators:298 ->     CJSModule._load(filename, undefined, isMain);
internal/modules/esm/translators:391 ->     throw new ERR_UNKNOWN_BUILTIN_MODULE(url);
internal/modules/esm/translators:477 ->   const imports =
internal/modules/esm/utils:221 ->   return cascadedLoader.import(specifier, referrerName, attributes);
internal/modules/esm/utils:234 ->   return cascadedLoader.import(specifier, parentURL, attributes);
internal/modules/esm/utils:256 ->     return defaultImportModuleDynamicallyForScript(specifier, attributes, referrerName);
internal/modules/esm/utils:260 ->     return defaultImportModuleDynamicallyForModule(specifier, attributes, referrerName);
internal/modules/esm/utils:346 ->   const wrap = new ModuleWrap(url, undefined, source, 0, 0, hostDefinedOption);
internal/modules/helpers:182 ->       return mod.require(path);
internal/modules/helpers:193 ->     return Module._resolveFilename(request, mod, false, options);
internal/per_context/domexception:53 ->     ErrorCaptureStackTrace(this);
internal/per_context/domexception:76 ->     }
internal/per_context/messageport:23 ->       this[kHybridDispatch](data, type, undefined);
internal/perf/event_loop_delay:77 ->   validateObject(options, 'options');
internal/perf/observe:181 ->       throw new ERR_ILLEGAL_CONSTRUCTOR();
internal/perf/observe:250 ->     validateFunction(callback, 'callback');
internal/perf/performance:103 ->       throw new ERR_MISSING_ARGS('name');
internal/perf/performance:115 ->       throw new ERR_MISSING_ARGS('type');
internal/perf/performance:124 ->       throw new ERR_MISSING_ARGS('name');
internal/perf/performance:132 ->       throw new ERR_MISSING_ARGS('name');
internal/perf/performance:134 ->     return measure(name, startOrMeasureOptions, endMark);
internal/perf/performance:145 ->       throw new ERR_MISSING_ARGS('maxSize');
internal/perf/performance:53 ->     throw new ERR_ILLEGAL_CONSTRUCTOR();
internal/perf/performance_entry:42 ->       throw new ERR_ILLEGAL_CONSTRUCTOR();
internal/perf/resource_timing:28 ->       throw new ERR_ILLEGAL_CONSTRUCTOR();
internal/perf/timerify:56 ->   validateFunction(fn, 'fn');
internal/perf/timerify:76 ->       ReflectApply(fn, this, args);
internal/perf/usertiming:129 ->       throw new ERR_ILLEGAL_CONSTRUCTOR();
internal/perf/usertiming:226 ->   validateString(name, 'name');
internal/perf/usertiming:230 ->   } = calculateStartDuration(startOrMeasureOptions, endMark);
internal/perf/usertiming:57 ->       throw new ERR_PERFORMANCE_INVALID_TIMESTAMP(name);
internal/perf/usertiming:65 ->     throw lazyDOMException(\`The "\${name}" performance mark has not been set\`, 'SyntaxError');
internal/perf/usertiming:72 ->       throw new ERR_MISSING_ARGS('name');
internal/perf/usertiming:78 ->       validateObject(options, 'options');
internal/process/execution:149 ->     throw new ERR_INVALID_ARG_TYPE('fn', ['Function', 'null'], fn);
internal/process/execution:152 ->     throw new ERR_UNCAUGHT_EXCEPTION_CAPTURE_ALREADY_SET();
internal/process/execution:185 ->     process.emit('uncaughtExceptionMonitor', er, type);
internal/process/execution:188 ->     } else if (!process.emit('uncaughtException', er, type)) {
internal/process/per_thread:120 ->         validateObject(prevValue, 'prevValue');
internal/process/per_thread:122 ->         validateNumber(prevValue.user, 'prevValue.user');
internal/process/per_thread:179 ->       process.exitCode = code;
internal/process/per_thread:189 ->     process.reallyExit(process.exitCode || kNoFailure);
internal/process/per_thread:207 ->       throw new ERR_INVALID_ARG_TYPE('pid', 'number', pid);
internal/process/per_thread:220 ->         throw new ERR_UNKNOWN_SIGNAL(sig);
internal/process/per_thread:73 ->     validateArray(time, 'time');
internal/process/per_thread:75 ->       throw new ERR_OUT_OF_RANGE('time', 2, time.length);
internal/process/promises:250 ->     process.emit('unhandledRejection', promiseInfo.reason, promise);
internal/process/promises:389 ->       new UnhandledPromiseRejection(reason);
internal/process/promises:441 ->     if (!process.emit('rejectionHandled', promise)) {
internal/process/promises:470 ->       needPop = unhandledRejectionsMode(promise, promiseInfo, promiseAsyncId);
internal/process/task_queues:104 ->   validateFunction(callback, 'callback');
internal/process/task_queues:150 ->   validateFunction(callback, 'callback');
internal/process/task_queues:96 ->   } while (!queue.isEmpty() || processPromiseRejections());
internal/process/warning:166 ->     validateString(type, 'type');
internal/process/warning:171 ->     validateString(code, 'code');
internal/process/warning:176 ->     throw new ERR_INVALID_ARG_TYPE('warning', ['Error', 'string'], warning);
internal/process/warning:94 ->   process.emit('warning', warning);
internal/querystring:97 ->       throw new ERR_INVALID_URI();
internal/readline/callbacks:116 ->     validateFunction(callback, 'callback');
internal/readline/callbacks:35 ->     validateFunction(callback, 'callback');
internal/readline/callbacks:63 ->     validateFunction(callback, 'callback');
internal/readline/callbacks:97 ->     validateFunction(callback, 'callback');
internal/readline/interface:190 ->     throw new ERR_INVALID_ARG_VALUE('completer', completer);
internal/readline/interface:246 ->     self[kNormalWrite](data);
internal/readline/interface:254 ->       self.emit('line', self[kLine_buffer]);
internal/readline/interface:256 ->     self.close();
internal/readline/interface:400 ->       throw new ERR_USE_AFTER_CLOSE('readline');
internal/readline/interface:417 ->       cb(line);
internal/readline/interface:419 ->       this.emit('line', line);
internal/readline/interface:530 ->     this.emit('close');
internal/readline/interface:613 ->         this[kOnLine](StringPrototypeSlice(string, indexes[i - 1], indexes[i]));
internal/source_map/source_map:365 ->   validateObject(payload, 'payload');
internal/stream_base_commons:144 ->   afterWriteDispatched(req, err, cb);
internal/stream_base_commons:153 ->   return req;
internal/stream_base_commons:164 ->     req.callback();
internal/stream_base_commons:191 ->       result = stream.push(buf);
internal/stream_base_commons:216 ->     // CallJSOnreadMethod expects the return value to be a buffer.
internal/stream_base_commons:262 ->       validateFunction(callback, 'callback');
internal/streams/compose:30 ->     throw new ERR_MISSING_ARGS('streams');
internal/streams/compose:61 ->       throw new ERR_INVALID_ARG_VALUE(
internal/streams/destroy:121 ->     self._destroy(err || null, onDestroy);
internal/streams/destroy:128 ->   emitErrorNT(self, err);
internal/streams/destroy:129 ->   emitCloseNT(self);
internal/streams/destroy:147 ->     self.emit('close');
internal/streams/destroy:169 ->   self.emit('error', err);
internal/streams/destroy:294 ->       stream.emit(kConstruct);
internal/streams/destroy:299 ->     stream._construct((err) => {
internal/streams/destroy:83 ->     _destroy(this, err, cb);
internal/streams/duplexify:139 ->     throw new ERR_INVALID_RETURN_VALUE(
internal/streams/duplexify:204 ->   throw new ERR_INVALID_ARG_TYPE(
internal/streams/from:36 ->     throw new ERR_INVALID_ARG_TYPE('iterable', ['Iterable'], iterable);
internal/streams/from:96 ->         const { value, done } = iterator.next();
internal/streams/operators:141 ->             val = fn(val, signalOpt);
internal/streams/operators:221 ->     validateObject(options, 'options');
internal/streams/operators:247 ->     throw new ERR_INVALID_ARG_TYPE(
internal/streams/operators:265 ->     throw new ERR_INVALID_ARG_TYPE(
internal/streams/operators:269 ->     await fn(value, options);
internal/streams/operators:278 ->     throw new ERR_INVALID_ARG_TYPE(
internal/streams/operators:301 ->     throw new ERR_INVALID_ARG_TYPE(
internal/streams/operators:349 ->     validateObject(options, 'options');
internal/streams/operators:382 ->     throw new ERR_OUT_OF_RANGE('number', '>= 0', number);
internal/streams/operators:389 ->     validateObject(options, 'options');
internal/streams/operators:413 ->     validateObject(options, 'options');
internal/streams/operators:46 ->     validateObject(options, 'options');
internal/streams/operators:71 ->     throw new ERR_INVALID_ARG_TYPE(
internal/streams/pipeline:193 ->     throw new ERR_MISSING_ARGS('streams');
internal/streams/pipeline:207 ->     finishImpl(new AbortError(undefined, { cause: outerSignal?.reason }));
internal/streams/pipeline:308 ->           throw new ERR_INVALID_RETURN_VALUE(
internal/streams/pipeline:353 ->           throw new ERR_INVALID_RETURN_VALUE(
internal/streams/pipeline:416 ->       finish(new ERR_STREAM_PREMATURE_CLOSE());
internal/streams/pipeline:73 ->   validateFunction(streams[streams.length - 1], 'streams[stream.length - 1]');
internal/streams/readable:1009 ->     const ret = dest.write(chunk);
internal/streams/readable:1028 ->         dest.emit('error', er);
internal/streams/readable:1222 ->   self.read(0);
internal/streams/readable:1257 ->     stream.read(0);
internal/streams/readable:1261 ->   stream.emit('resume');
internal/streams/readable:1262 ->   flow(stream);
internal/streams/readable:1264 ->     stream.read(0);
internal/streams/readable:1274 ->     this.emit('pause');
internal/streams/readable:1283 ->   while ((state[kState] & kFlowing) !== 0 && stream.read() !== null);
internal/streams/readable:1344 ->     validateObject(options, 'options');
internal/streams/readable:1382 ->       const chunk = stream.destroyed ? null : stream.read();
internal/streams/readable:1698 ->     stream.emit('end');
internal/streams/readable:1714 ->         stream.destroy();
internal/streams/readable:1724 ->     stream.end();
internal/streams/readable:466 ->     onEofChunk(stream, state);
internal/streams/readable:482 ->     errorOrDestroy(stream, new ERR_INVALID_ARG_TYPE(
internal/streams/readable:495 ->     errorOrDestroy(stream, new ERR_STREAM_PUSH_AFTER_EOF());
internal/streams/readable:512 ->   addChunk(stream, state, chunk, false);
internal/streams/readable:519 ->     onEofChunk(stream, state);
internal/streams/readable:524 ->     errorOrDestroy(stream, new ERR_STREAM_PUSH_AFTER_EOF());
internal/streams/readable:538 ->   addChunk(stream, state, chunk, false);
internal/streams/readable:561 ->     stream.emit('data', chunk);
internal/streams/readable:613 ->     throw new ERR_OUT_OF_RANGE('size', '<= 1GiB', n);
internal/streams/readable:739 ->       this._read(state.highWaterMark);
internal/streams/readable:782 ->     this.emit('data', ret);
internal/streams/readable:812 ->     emitReadable_(stream);
internal/streams/readable:834 ->     stream.emit('readable');
internal/streams/readable:847 ->   flow(stream);
internal/streams/readable:893 ->     stream.read(0);
internal/streams/readable:906 ->   throw new ERR_METHOD_NOT_IMPLEMENTED('_read()');
internal/streams/readable:948 ->     dest.end();
internal/streams/transform:128 ->     this._flush((er, data) => {
internal/streams/transform:139 ->         this.push(data);
internal/streams/transform:141 ->       this.push(null);
internal/streams/transform:143 ->         cb();
internal/streams/transform:163 ->   throw new ERR_METHOD_NOT_IMPLEMENTED('_transform()');
internal/streams/transform:171 ->   this._transform(chunk, encoding, (err, val) => {
internal/streams/transform:173 ->       callback(err);
internal/streams/transform:178 ->       this.push(val);
internal/streams/transform:191 ->       callback();
internal/streams/transform:202 ->     callback();
internal/streams/writable:384 ->     clearBuffer(stream, this);
internal/streams/writable:388 ->     finishMaybe(stream, this);
internal/streams/writable:461 ->     throw new ERR_STREAM_NULL_VALUES();
internal/streams/writable:468 ->       throw new ERR_UNKNOWN_ENCODING(encoding);
internal/streams/writable:482 ->       throw new ERR_INVALID_ARG_TYPE(
internal/streams/writable:489 ->     err = new ERR_STREAM_WRITE_AFTER_END();
internal/streams/writable:491 ->     err = new ERR_STREAM_DESTROYED('write');
internal/streams/writable:501 ->   return writeOrBuffer(stream, state, chunk, encoding, cb);
internal/streams/writable:510 ->   return _write(this, chunk, encoding, cb) === true;
internal/streams/writable:531 ->       clearBuffer(this, state);
internal/streams/writable:540 ->     throw new ERR_UNKNOWN_ENCODING(encoding);
internal/streams/writable:572 ->     stream._write(chunk, encoding, state.onwrite);
internal/streams/writable:594 ->     state.onwrite(new ERR_STREAM_DESTROYED('write'));
internal/streams/writable:596 ->     stream._writev(chunk, state.onwrite);
internal/streams/writable:598 ->     stream._write(chunk, encoding, state.onwrite);
internal/streams/writable:605 ->   cb(er);
internal/streams/writable:610 ->   errorBuffer(state);
internal/streams/writable:649 ->       onwriteError(stream, state, er, cb);
internal/streams/writable:653 ->       clearBuffer(stream, state);
internal/streams/writable:671 ->             finishMaybe(stream, state, true);
internal/streams/writable:688 ->       afterWrite(stream, state, 1, cb);
internal/streams/writable:696 ->   return afterWrite(stream, state, count, cb);
internal/streams/writable:705 ->     stream.emit('drain');
internal/streams/writable:710 ->     cb(null);
internal/streams/writable:714 ->     errorBuffer(state);
internal/streams/writable:718 ->     finishMaybe(stream, state, true);
internal/streams/writable:733 ->       callback(state.errored ?? new ERR_STREAM_DESTROYED('write'));
internal/streams/writable:738 ->   callFinishedCallbacks(state, state.errored ?? new ERR_STREAM_DESTROYED('end'));
internal/streams/writable:766 ->         buffered[n].callback(err);
internal/streams/writable:775 ->     doWrite(stream, state, true, state.length, chunks, '', callback);
internal/streams/writable:783 ->       doWrite(stream, state, false, len, chunk, encoding, callback);
internal/streams/writable:800 ->     this._writev([{ chunk, encoding }], cb);
internal/streams/writable:802 ->     throw new ERR_METHOD_NOT_IMPLEMENTED('_write()');
internal/streams/writable:823 ->     const ret = _write(this, chunk, encoding);
internal/streams/writable:845 ->     finishMaybe(this, state, true);
internal/streams/writable:848 ->     err = new ERR_STREAM_ALREADY_FINISHED('end');
internal/streams/writable:850 ->     err = new ERR_STREAM_DESTROYED('end');
internal/streams/writable:893 ->     callFinishedCallbacks(state, err);
internal/streams/writable:897 ->     stream.emit('prefinish');
internal/streams/writable:916 ->       stream._final((err) => onFinish(stream, state, err));
internal/streams/writable:924 ->     stream.emit('prefinish');
internal/streams/writable:930 ->     prefinish(stream, state);
internal/streams/writable:936 ->             finish(stream, state);
internal/streams/writable:943 ->         finish(stream, state);
internal/streams/writable:953 ->   callFinishedCallbacks(state, null);
internal/streams/writable:955 ->   stream.emit('finish');
internal/streams/writable:968 ->       stream.destroy();
internal/streams/writable:982 ->     onfinishCallbacks[i](err);
internal/timers:401 ->   validateNumber(msecs, name);
internal/timers:403 ->     throw new ERR_OUT_OF_RANGE(name, 'a non-negative finite number', msecs);
internal/url:1122 ->       throw new ERR_MISSING_ARGS('url');
internal/url:1180 ->       throw new ERR_INVALID_ARG_TYPE('obj', 'Blob', obj);
internal/url:1191 ->       throw new ERR_MISSING_ARGS('url');
internal/url:1385 ->     throw new ERR_MISSING_ARGS('domain');
internal/url:1393 ->     throw new ERR_MISSING_ARGS('domain');
internal/url:1466 ->     throw new ERR_INVALID_FILE_URL_HOST(platform);
internal/url:1473 ->         throw new ERR_INVALID_FILE_URL_PATH(
internal/url:1487 ->     throw new ERR_INVALID_ARG_TYPE('path', ['string', 'URL'], path);
internal/url:1489 ->     throw new ERR_INVALID_URL_SCHEME('file');
internal/url:373 ->               throw new ERR_INVALID_TUPLE('Each query pair', '[name, value]');
internal/url:468 ->       throw new ERR_MISSING_ARGS('name', 'value');
internal/url:485 ->       throw new ERR_MISSING_ARGS('name');
internal/url:520 ->       throw new ERR_MISSING_ARGS('name');
internal/url:538 ->       throw new ERR_MISSING_ARGS('name');
internal/url:557 ->       throw new ERR_MISSING_ARGS('name');
internal/url:583 ->       throw new ERR_MISSING_ARGS('name', 'value');
internal/url:683 ->     validateFunction(callback, 'callback');
internal/url:795 ->       throw new ERR_MISSING_ARGS('url');
internal/url:806 ->     const href = bindingUrl.parse(input, base, raiseException);
internal/url:814 ->       throw new ERR_MISSING_ARGS('url');
internal/util/inspect:2238 ->   validateObject(inspectOptions, 'inspectOptions', kValidateObjectAllowArray);
internal/util/inspect:2302 ->                 tempStr = formatBigIntNoColor(tempNum, inspectOptions);
internal/util/inspect:2491 ->   validateString(str, 'str');
internal/util/inspect:407 ->   strikethrough: [9, 29], // Alias: strikeThrough, crossedout, crossedOut
internal/util/inspect:833 ->       const ret = FunctionPrototypeCall(
internal/util/parse_args/parse_args:107 ->       throw new ERR_PARSE_ARGS_UNKNOWN_OPTION(
internal/util/parse_args/parse_args:116 ->     throw new ERR_PARSE_ARGS_INVALID_OPTION_VALUE(\`Option '\${shortAndLong} <value>' argument missing\`);
internal/util/parse_args/parse_args:387 ->         throw new ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL(token.value);
internal/util:153 ->     validateString(code, 'code');
internal/util:167 ->     return ReflectApply(fn, this, args);
internal/util:409 ->   validateFunction(original, 'original');
internal/util:441 ->       ReflectApply(original, this, args);
internal/util:527 ->     const result = ReflectApply(callback, this, args);
internal/validators:357 ->   validateArray(value, name);
internal/validators:364 ->     validateAbortSignal(signal, indexedName);
internal/validators:79 ->   validateUint32(value, name);
internal/vm:185 ->     script = new ContextifyScript(code,
internal/vm:209 ->   return ReflectApply(
internal/webstreams/adapters:112 ->     throw new ERR_INVALID_ARG_TYPE(
internal/webstreams/adapters:218 ->     throw new ERR_INVALID_ARG_TYPE(
internal/webstreams/adapters:395 ->     throw new ERR_INVALID_ARG_TYPE(
internal/webstreams/adapters:485 ->     throw new ERR_INVALID_ARG_TYPE(
internal/webstreams/adapters:583 ->     throw new ERR_INVALID_ARG_TYPE('duplex', 'stream.Duplex', duplex);
internal/webstreams/adapters:626 ->   validateObject(pair, 'pair');
internal/webstreams/adapters:633 ->     throw new ERR_INVALID_ARG_TYPE(
internal/webstreams/compression:121 ->         throw new ERR_INVALID_ARG_VALUE('format', format);
internal/webstreams/compression:69 ->         throw new ERR_INVALID_ARG_VALUE('format', format);
internal/webstreams/readablestream:1061 ->       throw new ERR_INVALID_STATE.TypeError('Controller is already closed');
internal/webstreams/readablestream:1070 ->       throw new ERR_INVALID_STATE.TypeError('Controller is already closed');
internal/webstreams/readablestream:2278 ->     throw new ERR_INVALID_STATE.TypeError('ReadableStream is locked');
internal/webstreams/readablestream:253 ->     validateObject(source, 'source', kValidateObjectAllowObjects);
internal/webstreams/readablestream:279 ->         throw new ERR_INVALID_ARG_VALUE('source.type', type);
internal/webstreams/readablestream:326 ->         new ERR_INVALID_STATE.TypeError('ReadableStream is locked'));
internal/webstreams/readablestream:348 ->       throw new ERR_INVALID_ARG_VALUE('options.mode', mode);
internal/webstreams/readablestream:363 ->       throw new ERR_INVALID_ARG_TYPE(
internal/webstreams/readablestream:389 ->       throw new ERR_INVALID_STATE.TypeError('The ReadableStream is locked');
internal/webstreams/readablestream:415 ->         throw new ERR_INVALID_ARG_TYPE(
internal/webstreams/readablestream:432 ->         throw new ERR_INVALID_STATE.TypeError('The ReadableStream is locked');
internal/webstreams/readablestream:829 ->       throw new ERR_INVALID_ARG_TYPE('stream', 'ReadableStream', stream);
internal/webstreams/readablestream:853 ->         new ERR_INVALID_STATE.TypeError(
internal/webstreams/readablestream:887 ->       return PromiseReject(new ERR_INVALID_STATE.TypeError(
internal/webstreams/transformstream:139 ->       throw new ERR_INVALID_ARG_VALUE.RangeError(
internal/webstreams/writablestream:169 ->       throw new ERR_INVALID_ARG_VALUE.RangeError('type', type);
internal/webstreams/writablestream:208 ->         new ERR_INVALID_STATE.TypeError('WritableStream is locked'));
internal/webstreams/writablestream:221 ->         new ERR_INVALID_STATE.TypeError('WritableStream is locked'));
internal/webstreams/writablestream:360 ->       throw new ERR_INVALID_STATE.TypeError(
internal/webstreams/writablestream:385 ->         new ERR_INVALID_STATE.TypeError(
internal/webstreams/writablestream:407 ->         new ERR_INVALID_STATE.TypeError('Failure to close WritableStream'));
internal/webstreams/writablestream:603 ->     throw new ERR_INVALID_STATE.TypeError('WritableStream is locked');
internal/webstreams/writablestream:990 ->       new ERR_INVALID_STATE.TypeError('WritableStream is closed'));
internal/worker/io:433 ->       throw new ERR_MISSING_ARGS('name');
internal/worker:145 ->       validateArray(options.execArgv, 'options.execArgv');
internal/worker:149 ->       validateArray(options.argv, 'options.argv');
internal/worker:177 ->         throw new ERR_INVALID_ARG_TYPE(
internal/worker:187 ->         throw new ERR_WORKER_PATH(filename);
internal/worker:201 ->       throw new ERR_INVALID_ARG_TYPE(
internal/worker:268 ->       this[kPublicPort].on(event, (message) => this.emit(event, message));
internal/worker:322 ->     this.emit('exit', code);
internal/worker:333 ->     this.emit('error', error);
internal/worker:340 ->         return this.emit('online');
internal/worker:350 ->           readable.push(chunk, encoding);
internal/worker:385 ->     ReflectApply(this[kPublicPort].postMessage, this[kPublicPort], args);
net:1227 ->     throw new ERR_MISSING_ARGS(['options', 'port', 'path']);
net:1299 ->       throw new ERR_INVALID_ARG_TYPE('options.port',
net:1302 ->     validatePort(port);
net:1596 ->     self.emit('connect');
net:1597 ->     self.emit('ready');
net:1611 ->     const ex = new ExceptionWithHostPort(status,
net:1675 ->     return;
net:172 ->   validateInt32(fd, 'fd', 0);
net:186 ->   throw new ERR_INVALID_FD_TYPE(type);
net:1908 ->     const ex = new UVExceptionWithHostPort(err, 'listen', address, port);
net:1944 ->   self.emit('error', err);
net:1951 ->     self.emit('listening');
net:2012 ->     throw new ERR_SERVER_ALREADY_LISTEN();
net:2059 ->     validatePort(options.port, 'options.port');
net:2120 ->     throw new ERR_INVALID_ARG_VALUE('options', options,
net:2227 ->   self.emit('connection', socket);
net:2344 ->   self.emit('close');
net:343 ->       self.emit('close', isException);
net:744 ->     this.destroy(new ERR_SOCKET_CLOSED());
os:263 ->   validateInt32(pid, 'pid');
os:264 ->   validateInt32(priority, 'priority', -20, 19);
os:280 ->     validateInt32(pid, 'pid');
os:286 ->     throw new ERR_SYSTEM_ERROR(ctx);
path:1223 ->       validateString(path, \`paths[\${i}]\`);
path:1260 ->     validateString(path, 'path');
path:1289 ->     validateString(path, 'path');
path:1305 ->       validateString(arg, 'path');
path:1323 ->     validateString(from, 'from');
path:1324 ->     validateString(to, 'to');
path:1408 ->     validateString(path, 'path');
path:1440 ->       validateString(suffix, 'suffix');
path:1441 ->     validateString(path, 'path');
path:1518 ->     validateString(path, 'path');
path:1582 ->     validateString(path, 'path');
path:174 ->   validateObject(pathObject, 'pathObject');
path:186 ->   validateString(path, 'path');
path:187 ->   validateString(pattern, 'pattern');
readline:186 ->     this.question(query, options, cb);
string_decoder:69 ->       throw new ERR_UNKNOWN_ENCODING(enc);
string_decoder:98 ->     throw new ERR_INVALID_ARG_TYPE('buf',
timers/promises:103 ->       validateBoolean(options.ref, 'options.ref');
timers/promises:112 ->     return PromiseReject(new AbortError(undefined, { cause: signal.reason }));
timers/promises:173 ->               new AbortError(undefined, { cause: signal.reason })));
timers/promises:48 ->     reject(new AbortError(undefined, { cause: signal?.reason }));
timers/promises:55 ->       validateNumber(after, 'delay');
timers/promises:58 ->     validateObject(options, 'options');
timers/promises:61 ->       validateAbortSignal(options.signal, 'options.signal');
timers/promises:65 ->       validateBoolean(options.ref, 'options.ref');
timers/promises:74 ->     return PromiseReject(new AbortError(undefined, { cause: signal.reason }));
timers/promises:96 ->     validateObject(options, 'options');
timers/promises:99 ->       validateAbortSignal(options.signal, 'options.signal');
timers:140 ->   validateFunction(callback, 'callback');
timers:210 ->   validateFunction(callback, 'callback');
timers:283 ->   validateFunction(callback, 'callback');
url:1018 ->   validateString(path, 'path');
url:171 ->   validateString(url, 'url');
url:581 ->     throw new ERR_INVALID_ARG_TYPE('urlObject',
util:231 ->   validateString(text, 'text');
util:261 ->     validateOneOf(format, 'format', ObjectKeys(inspect.colors));
util:324 ->     throw new ERR_INVALID_ARG_TYPE('ctor', 'Function', ctor);
util:327 ->     throw new ERR_INVALID_ARG_TYPE('superCtor', 'Function', superCtor);
util:330 ->     throw new ERR_INVALID_ARG_TYPE('superCtor.prototype',
util:383 ->   validateFunction(original, 'original');
util:394 ->     ReflectApply(original, this, args)
util:423 ->   validateNumber(err, 'err');
util:425 ->     throw new ERR_OUT_OF_RANGE('err', 'a negative integer', err);
util:460 ->   validateString(content, 'content');
vm:103 ->     validateString(filename, 'options.filename');
vm:117 ->       super(code,
vm:133 ->     const { breakOnSigint, args } = getRunInContextArgs(null, options);
vm:137 ->     return ReflectApply(super.runInContext, this, args);
vm:141 ->     validateContext(contextifiedObject);
vm:142 ->     const { breakOnSigint, args } = getRunInContextArgs(
vm:149 ->     return ReflectApply(super.runInContext, this, args);
vm:153 ->     const context = createContext(contextObject, getContextOptions(options));
vm:154 ->     return this.runInContext(context, options);
vm:159 ->   if (!isContext(contextifiedObject)) {
vm:160 ->     throw new ERR_INVALID_ARG_TYPE('contextifiedObject', 'vm.Context',
vm:166 ->   validateObject(options, 'options');
vm:172 ->     validateUint32(timeout, 'options.timeout', true);
vm:226 ->   if (contextObject !== vm_context_no_contextify && isContext(contextObject)) {
vm:230 ->   validateObject(options, 'options');
vm:240 ->   validateString(name, 'options.name');
vm:269 ->   return new Script(code, options);
vm:291 ->   validateContext(contextifiedObject);
vm:300 ->   return createScript(code, options)
vm:301 ->     .runInContext(contextifiedObject, options);
vm:308 ->   contextObject = createContext(contextObject, getContextOptions(options));
vm:310 ->   return createScript(code, options).runInNewContext(contextObject, options);
vm:317 ->   return createScript(code, options).runInThisContext(options);
vm:79 ->   validateObject(object, 'object', kValidateObjectAllowArray);
vm:90 ->       validateObject(options, 'options');
zlib:114 ->   validateFunction(callback, 'callback');
zlib:140 ->     this.cb(new ERR_BUFFER_TOO_LARGE(this._maxOutputLength));
zlib:146 ->   this.cb(err);
zlib:159 ->     this.cb(null, { buffer: buf, engine: this });
zlib:161 ->     this.cb(null, buf);
zlib:171 ->       throw new ERR_INVALID_ARG_TYPE(
zlib:178 ->   buffer = processChunkSync(engine, buffer, engine._finishFlushFlag);
zlib:224 ->       throw new ERR_OUT_OF_RANGE('options.chunkSize',
zlib:415 ->     handle.writeSync(flushFlag,
zlib:445 ->         throw new ERR_BUFFER_TOO_LARGE(self._maxOutputLength);
zlib:510 ->     this.cb();
zlib:525 ->     streamBufferIsFull = !self.push(out);
zlib:531 ->     this.cb();
zlib:583 ->     self.push(null);
zlib:588 ->   this.cb();
zlib:626 ->       windowBits = checkRangesOrGetDefault(
zlib:631 ->     level = checkRangesOrGetDefault(
zlib:648 ->         throw new ERR_INVALID_ARG_TYPE(
zlib:767 ->       return zlibBufferSync(new ctor(opts), buffer);
zlib:855 ->     throw new ERR_INVALID_ARG_TYPE('data', ['Buffer', 'TypedArray', 'DataView', 'string'], data);
zlib:857 ->   validateUint32(value, 'value');
`;
