// Written by tests/conformance/apis/record_newer_places. RUNTIME: Node v24.21.0.

// Lines of Node's own sources, each after its place and an arrow.
const kNewerSourceLines = `
_http_client:114 ->   request.emit('error', error);
_http_client:133 ->     throw new ERR_INVALID_ARG_TYPE(\`options.\${name}\`,
_http_client:336 ->     input = urlToHttpOptions(new URL(urlStr));
_http_client:372 ->     throw new ERR_INVALID_ARG_TYPE('options.agent',
_http_client:387 ->       throw new ERR_UNESCAPED_CHARACTERS('Request path');
_http_client:392 ->     throw new ERR_INVALID_PROTOCOL(protocol, expectedProtocol);
_http_client:401 ->   const host = optsWithoutSignal.host = validateHost(options.hostname, 'hostname') ||
_http_client:402 ->                                         validateHost(options.host, 'host') || 'localhost';
_http_client:415 ->     this.timeout = getTimerDuration(options.timeout, 'timeout');
_http_client:429 ->       throw new ERR_INVALID_HTTP_TOKEN('Method', method);
_http_client:471 ->     this.once('response', cb);
_http_client:537 ->         this.setHeader(key, options.headers[key]);
_http_client:729 ->     req.emit('close');
_http_client:739 ->       emitErrorEvent(req, new ConnResetException('socket hang up'));
_http_client:742 ->     req.emit('close');
_http_client:766 ->     emitErrorEvent(req, err);
_http_client:790 ->     emitErrorEvent(req, new ConnResetException('socket hang up'));
_http_client:806 ->   const ret = parser.execute(d);
_http_client:971 ->   if (req.aborted || !req.emit('response', res))
_http_client:1116 ->   req.emit('socket', socket);
_http_client:1190 ->     tickOnSocket(req, socket);
_http_common:125 ->   return parser.onIncoming(incoming, shouldKeepAlive);
_http_common:137 ->     const ret = stream.push(b);
_http_outgoing:577 ->     validateHeaderName(key);
_http_outgoing:684 ->     throw new ERR_HTTP_HEADERS_SENT('set');
_http_outgoing:686 ->   validateHeaderName(name);
_http_outgoing:705 ->     throw new ERR_HTTP_HEADERS_SENT('set');
_http_outgoing:715 ->     throw new ERR_INVALID_ARG_TYPE('headers', ['Headers', 'Map'], headers);
_http_outgoing:748 ->     throw new ERR_HTTP_HEADERS_SENT('append');
_http_outgoing:750 ->   validateHeaderName(name);
_http_outgoing:784 ->   validateString(name, 'name');
_http_outgoing:837 ->   validateString(name, 'name');
_http_outgoing:844 ->   validateString(name, 'name');
_http_outgoing:847 ->     throw new ERR_HTTP_HEADERS_SENT('remove');
_http_outgoing:903 ->   const ret = write_(this, chunk, encoding, callback, false);
_http_outgoing:924 ->   callback(err);
_http_outgoing:926 ->     msg.emit('error', err);
_http_outgoing:946 ->     throw new ERR_STREAM_NULL_VALUES();
_http_outgoing:948 ->     throw new ERR_INVALID_ARG_TYPE(
_http_outgoing:954 ->     err = new ERR_STREAM_WRITE_AFTER_END();
_http_outgoing:956 ->     err = new ERR_STREAM_DESTROYED('write');
_http_outgoing:1068 ->     validateHeaderName(field, 'Trailer name');
_http_outgoing:1091 ->         throw new ERR_INVALID_CHAR('trailer content', field);
_http_outgoing:1140 ->   outmsg.emit('finish');
_http_outgoing:1158 ->               new ERR_STREAM_WRITE_AFTER_END(),
_http_outgoing:1178 ->     write_(this, chunk, encoding, finishCallback, true);
_http_server:375 ->   validateObject(hints, 'hints');
_http_server:411 ->     throw new ERR_HTTP_HEADERS_SENT('write');
_http_server:418 ->     throw new ERR_HTTP_INVALID_STATUS_CODE(originalStatusCode);
_http_server:471 ->     throw new ERR_INVALID_CHAR('statusMessage');
_http_server:496 ->   this._storeHeader(statusLine, headers);
_http_server:715 ->     this.on('timeout', callback);
_http_server:1153 ->   if (!self._closed) {
_http_server:1156 ->     self.emit('close');
_http_server:1293 ->     server.emit('request', req, res);
_http_server:1307 -> function onSocketResume() {
assert:152 ->   throw new AssertionError(obj);
assert:265 ->     throw new ERR_MISSING_ARGS('actual', 'expected');
assert:289 ->     throw new ERR_MISSING_ARGS('actual', 'expected');
assert:313 ->     throw new ERR_MISSING_ARGS('actual', 'expected');
assert:338 ->     throw new ERR_MISSING_ARGS('actual', 'expected');
assert:364 ->     throw new ERR_MISSING_ARGS('actual', 'expected');
assert:388 ->     throw new ERR_MISSING_ARGS('actual', 'expected');
assert:411 ->     throw new ERR_MISSING_ARGS('actual', 'expected');
assert:609 ->   validateFunction(fn, 'fn');
assert:611 ->     fn();
assert:635 ->       throw new ERR_INVALID_RETURN_VALUE('instance of Promise',
assert:641 ->     throw new ERR_INVALID_ARG_TYPE(
assert:759 ->   expectsError(throws, getActual(promiseFn), ...args);
assert:769 ->   expectsError(rejects, await waitForActual(promiseFn), ...args);
assert:779 ->   expectsNoError(doesNotThrow, getActual(fn), ...args);
assert:789 ->   expectsNoError(doesNotReject, await waitForActual(fn), ...args);
assert:855 ->     throw new ERR_INVALID_ARG_TYPE(
assert:897 ->   internalMatch(string, regexp, message, match);
assert:908 ->   internalMatch(string, regexp, message, doesNotMatch);
async_hooks:182 ->     validateString(type, 'type');
async_hooks:195 ->       throw new ERR_INVALID_ASYNC_ID('triggerAsyncId', triggerAsyncId);
async_hooks:247 ->   triggerAsyncId() {
async_hooks:252 ->     validateFunction(fn, 'fn');
async_hooks:258 ->         return ReflectApply(resource.runInAsyncScope, resource, args);
buffer:138 ->   validateInteger(value, name, min, max);
buffer:242 ->     throw new ERR_INVALID_ARG_TYPE('target', ['Buffer', 'Uint8Array'], target);
buffer:313 ->     return Buffer.alloc(arg);
buffer:315 ->   return Buffer.from(arg, encodingOrOffset, length);
buffer:339 ->     return fromString(value, encodingOrOffset);
buffer:364 ->   throw new ERR_INVALID_ARG_TYPE(
buffer:381 ->     throw new ERR_INVALID_ARG_TYPE('view', [ 'TypedArray' ], view);
buffer:441 ->   validateNumber(size, 'size', 0, kMaxLength);
buffer:455 ->   validateNumber(size, 'size', 0, kMaxLength);
buffer:467 ->   validateNumber(size, 'size', 0, kMaxLength);
buffer:474 ->   validateNumber(size, 'size', 0, kMaxLength);
buffer:536 ->       throw new ERR_UNKNOWN_ENCODING(encoding);
buffer:608 ->     throw new ERR_INVALID_ARG_TYPE('buf1', ['Buffer', 'Uint8Array'], buf1);
buffer:612 ->     throw new ERR_INVALID_ARG_TYPE('buf2', ['Buffer', 'Uint8Array'], buf2);
buffer:629 ->   validateArray(list, 'list');
buffer:860 ->     throw new ERR_INVALID_ARG_TYPE(
buffer:945 ->     throw new ERR_UNKNOWN_ENCODING(encoding);
buffer:952 ->     throw new ERR_INVALID_ARG_TYPE(
buffer:1014 ->     throw new ERR_INVALID_ARG_TYPE('target', ['Buffer', 'Uint8Array'], target);
buffer:1022 ->     validateOffset(targetStart, 'targetStart');
buffer:1088 ->       throw new ERR_UNKNOWN_ENCODING(encoding);
buffer:1098 ->   throw new ERR_INVALID_ARG_TYPE(
buffer:1138 ->   return _fill(this, value, offset, end, encoding);
buffer:1155 ->       throw new ERR_UNKNOWN_ENCODING(encoding);
buffer:1182 ->     validateOffset(offset, 'offset');
buffer:1187 ->       validateOffset(end, 'end', 0, buf.length);
buffer:1251 ->     throw new ERR_UNKNOWN_ENCODING(encoding);
buffer:1373 ->       throw new ERR_INVALID_ARG_TYPE('source',
buffer:1398 ->     throw new ERR_MISSING_ARGS('input');
buffer:1402 ->     throw lazyDOMException('Invalid character', 'InvalidCharacterError');
buffer:1409 ->     throw new ERR_MISSING_ARGS('input');
buffer:1416 ->       throw lazyDOMException('Invalid character', 'InvalidCharacterError');
buffer:1418 ->       throw lazyDOMException(
buffer:1434 ->   throw new ERR_INVALID_ARG_TYPE('input', ['ArrayBuffer', 'Buffer', 'TypedArray'], input);
buffer:1442 ->   throw new ERR_INVALID_ARG_TYPE('input', ['ArrayBuffer', 'Buffer', 'TypedArray'], input);
crypto:146 ->   return new Hash(algorithm, options);
crypto:150 ->   return new Cipheriv(cipher, key, iv, options);
crypto:154 ->   return new Decipheriv(cipher, key, iv, options);
crypto:158 ->   return new DiffieHellman(sizeOrKey, keyEncoding, generator, genEncoding);
crypto:162 ->   return new DiffieHellmanGroup(name);
crypto:166 ->   return new ECDH(curve);
crypto:170 ->   return new Hmac(hmac, key, options);
diagnostics_channel:111 ->     validateFunction(subscription, 'subscription');
diagnostics_channel:166 ->         onMessage(data, this.name);
diagnostics_channel:178 ->       return ReflectApply(fn, thisArg, args);
diagnostics_channel:187 ->     return run();
diagnostics_channel:210 ->     this.subscribe(subscription);
diagnostics_channel:233 ->     return ReflectApply(fn, thisArg, args);
diagnostics_channel:244 ->     throw new ERR_INVALID_ARG_TYPE('channel', ['string', 'symbol'], name);
diagnostics_channel:251 ->   return channel(name).subscribe(subscription);
diagnostics_channel:255 ->   return channel(name).unsubscribe(subscription);
diagnostics_channel:290 ->   throw new ERR_INVALID_ARG_TYPE('nameOrChannels',
diagnostics_channel:301 ->         value: tracingChannelFrom(nameOrChannels, eventName),
diagnostics_channel:340 ->       return ReflectApply(fn, thisArg, args);
diagnostics_channel:345 ->     return start.runStores(context, () => {
diagnostics_channel:347 ->         const result = ReflectApply(fn, thisArg, args);
diagnostics_channel:362 ->       return ReflectApply(fn, thisArg, args);
diagnostics_channel:384 ->     return start.runStores(context, () => {
diagnostics_channel:386 ->         let promise = ReflectApply(fn, thisArg, args);
diagnostics_channel:431 ->     return start.runStores(context, () => {
diagnostics_channel:433 ->         return ReflectApply(fn, thisArg, args);
diagnostics_channel:446 ->   return new TracingChannel(nameOrChannels);
dns:110 -> function onlookup(err, addresses) {
dns:112 ->     return this.callback(new DNSException(err, 'getaddrinfo', this.hostname));
dns:114 ->   this.callback(null, addresses[0], this.family || isIP(addresses[0]));
dns:123 ->     return this.callback(new DNSException(err, 'getaddrinfo', this.hostname));
dns:135 ->   this.callback(null, addresses);
dns:168 ->     validateFunction(callback, 'callback');
dns:277 ->     throw new ERR_MISSING_ARGS('address', 'port', 'callback');
dns:282 ->     throw new ERR_INVALID_ARG_VALUE('address', address);
dns:318 ->   resolver.setServers(servers);
domain:181 ->       return process.domain._errorHandler(er);
domain:279 ->         caught = this.emit('error', er);
domain:347 ->     return;
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
events:266 ->   validateFunction(listener, 'listener');
events:306 ->     validateNumber(n, 'setMaxListeners', 0);
events:321 ->           throw new ERR_INVALID_ARG_TYPE(
events:405 ->   validateNumber(n, 'setMaxListeners', 0);
events:477 ->   const err = new ERR_UNHANDLED_ERROR(stringifiedEr);
events:502 ->     const er = getUnhandledErrorException(this, args);
events:505 ->     throw er; // Unhandled 'error' event
events:513 ->   if (typeof handler === 'function') {
events:514 ->     const result = handler.apply(this, args);
events:526 ->         const result = ReflectApply(handler[i], this, args);
events:536 ->       }
events:550 ->   checkListener(listener);
events:616 ->   return _addListener(this, type, listener, false);
events:630 ->       return _addListener(this, type, listener, true);
events:652 ->   checkListener(listener);
events:667 ->       checkListener(listener);
events:681 ->       checkListener(listener);
events:952 ->   throw new ERR_INVALID_ARG_TYPE('emitter',
events:969 ->   throw new ERR_INVALID_ARG_TYPE('emitter',
events:1006 ->     throw new AbortError(undefined, { cause: signal.reason });
events:1007 ->   return new Promise((resolve, reject) => {
events:1027 ->     eventTargetAgnosticAddListener(emitter, name, resolver, opts);
events:1036 ->       reject(new AbortError(undefined, { cause: signal?.reason }));
events:1060 ->   if (typeof emitter.on === 'function') {
events:1069 ->     throw new ERR_INVALID_ARG_TYPE('emitter', 'EventEmitter', emitter);
events:1189 ->   addEventListener(emitter, event, options[kFirstEventParam] ? eventHandler : function(...args) {
events:1247 ->       eventTargetAgnosticAddListener(emitter, event, handler, flags);
fs:185 ->   validateFunction(cb, 'cb');
fs:187 ->   return (...args) => ReflectApply(cb, this, args);
fs:194 ->   validateFunction(cb, 'cb');
fs:197 ->     if (err) return cb(err);
fs:199 ->     cb(err, getStatsFromBinding(stats));
fs:200 ->   };
fs:228 ->   path = getValidatedPath(path);
fs:229 ->   callback = makeCallback(callback);
fs:254 ->   validateFunction(callback, 'cb');
fs:257 ->     callback(!err);
fs:300 ->     context.callback(err);
fs:360 ->   validateFunction(callback, 'cb');
fs:426 ->     bytesRead = fs.readSync(fd, buffer, pos, len);
fs:474 ->   options = getOptions(options, { flag: 'r' });
fs:483 ->     return binding.readFileUtf8(path, stringToFlags(options.flag));
fs:487 ->   const fd = isUserFd ? path : fs.openSync(path, options.flag, 0o666);
fs:489 ->   const stats = tryStatSync(fd, isUserFd);
fs:529 ->       bytesRead = tryReadSync(fd, isUserFd, buffer, 0, 8192);
fs:565 ->     callback = makeCallback(callback);
fs:569 ->   binding.close(fd, req);
fs:578 ->   binding.close(fd);
fs:593 ->   path = getValidatedPath(path);
fs:605 ->   callback = makeCallback(callback);
fs:621 ->   return binding.open(
fs:622 ->     getValidatedPath(path),
fs:623 ->     stringToFlags(flags),
fs:665 ->   fd = getValidatedFd(fd);
fs:689 ->       validateObject(params, 'options', kValidateObjectAllowNullable);
fs:699 ->   validateFunction(callback, 'cb');
fs:730 ->     callback(err, bytesRead || 0, buffer);
fs:757 ->   validateBuffer(buffer);
fs:797 ->   return binding.read(fd, buffer, offset, length, position);
fs:818 ->   fd = getValidatedFd(fd);
fs:819 ->   validateBufferArray(buffers);
fs:845 ->   validateBufferArray(buffers);
fs:870 ->     callback(err, written || 0, buffer);
fs:873 ->   fd = getValidatedFd(fd);
fs:1054 ->   callback = makeCallback(callback);
fs:1073 ->   binding.rename(
fs:1120 ->   const fd = fs.openSync(path, 'r+');
fs:1214 ->   }
fs:1233 ->     validateRmdirOptions(options);
fs:1236 ->   binding.rmdir(path);
fs:1257 ->   path = getValidatedPath(path);
fs:1259 ->   validateRmOptions(path, options, false, (err, options) => {
fs:1295 ->   req.oncomplete = makeCallback(callback);
fs:1301 ->   binding.fdatasync(fd, req);
fs:1315 ->   binding.fdatasync(fd);
fs:1327 ->   req.oncomplete = makeCallback(callback);
fs:1332 ->   binding.fsync(fd, req);
fs:1345 ->   binding.fsync(fd);
fs:1410 ->   const result = binding.mkdir(
fs:1574 ->   callback = makeCallback(typeof options === 'function' ? options : callback);
fs:1597 ->       }
fs:1620 ->   options = getOptions(options);
fs:1621 ->   path = getValidatedPath(path);
fs:1630 ->   const result = binding.readdir(
fs:1655 ->   callback = makeStatsCallback(callback);
fs:1659 ->   binding.fstat(fd, options.bigint, req);
fs:1678 ->   callback = makeStatsCallback(callback);
fs:1711 ->   callback = makeStatsCallback(callback);
fs:1726 ->   validateFunction(callback, 'cb');
fs:1747 ->   const stats = binding.fstat(fd, options.bigint, undefined, false);
fs:1765 ->   path = getValidatedPath(path);
fs:1794 ->   const stats = binding.stat(
fs:1823 ->   callback = makeCallback(typeof options === 'function' ? options : callback);
fs:1838 ->   options = getOptions(options);
fs:1889 ->         const req = new FSReqCallback();
fs:1934 ->   target = getValidatedPath(target, 'target');
fs:1935 ->   path = getValidatedPath(path);
fs:1940 ->     stringToSymlinkType(type),
fs:1973 ->   newPath = getValidatedPath(newPath, 'newPath');
fs:1988 ->   callback = makeCallback(callback);
fs:2000 ->   binding.unlink(getValidatedPath(path));
fs:2107 ->   path = getValidatedPath(path);
fs:2108 ->   mode = parseFileMode(mode, 'mode');
fs:2412 ->   validateFunction(callback, 'cb');
fs:2441 ->       callback(openErr);
fs:2463 ->   options = getOptions(options, {
fs:2482 ->     return binding.writeFileUtf8(
fs:2491 ->     validateStringAfterArrayBufferView(data, 'data');
fs:2530 ->   validateFunction(callback, 'cb');
fs:2555 ->   options = getOptions(options, { encoding: 'utf8', mode: 0o666, flag: 'a' });
fs:2564 ->   fs.writeFileSync(path, data, options);
fs:2608 ->     watcher[watchers.kFSWatchStart](path,
fs:2782 ->   options = getOptions(options);
fs:2948 ->     validateFunction(callback, 'cb');
fs:3130 ->   options = getOptions(options);
fs:3132 ->   prefix = getValidatedPath(prefix, 'prefix');
fs:3182 ->   src = getValidatedPath(src, 'src');
fs:3183 ->   dest = getValidatedPath(dest, 'dest');
fs:3184 ->   callback = makeCallback(callback);
fs:3200 ->   binding.copyFile(
fs:3274 ->   return new ReadStream(path, options);
fs:3297 ->   return new WriteStream(path, options);
http:108 ->   return new ClientRequest(url, options, cb);
http:119 ->   const req = request(url, options, cb);
http:200 ->     validateInteger(max, 'max', 1);
internal/abort_controller:137 ->     throw new ERR_INVALID_THIS('AbortSignal');
internal/abort_controller:160 ->   if (signal[kFollowing] || signal[kAborted] || !signal[kSourceSignals]?.size) {
internal/abort_controller:208 ->       abortSignal(
internal/abort_controller:210 ->         new DOMException(
internal/abort_controller:271 ->     validateThisAbortSignal(this);
internal/abort_controller:274 ->       throw this[kReason];
internal/abort_controller:289 ->     reason = new DOMException('This operation was aborted', 'AbortError')) {
internal/abort_controller:298 ->     validateUint32(delay, 'delay', false);
internal/abort_controller:370 ->           }
internal/abort_controller:392 ->         type === 'abort' &&
internal/abort_controller:518 ->   runAbort(signal);
internal/abort_controller:554 ->   signal.dispatchEvent(event);
internal/abort_controller:572 ->   abort(reason = new DOMException('This operation was aborted', 'AbortError')) {
internal/abort_controller:573 ->     abortSignal(this.#signal ??= new AbortSignal(kDontThrowSymbol), reason);
internal/assert:11 ->     throw new ERR_INTERNAL_ASSERTION(message);
internal/assert/assertion_error:251 ->     validateObject(options, 'options');
internal/assert/assertion_error:380 ->     ErrorCaptureStackTrace(this, stackStartFn || stackStartFunction);
internal/async_hooks:473 ->     return block.apply(null, args);
internal/bootstrap/node:119 ->         validateInteger(value, 'code');
internal/bootstrap/switches/does_own_process_state:127 ->   validateString(directory, 'directory');
internal/bootstrap/switches/does_own_process_state:128 ->   rawMethods.chdir(directory);
internal/bootstrap/switches/does_own_process_state:135 ->     mask = parseFileMode(mask, 'mask');
internal/buffer:59 ->   validateNumber(offset, 'offset');
internal/buffer:61 ->     boundsError(offset, buf.length - (byteLength + 1));
internal/buffer:78 ->     throw new ERR_OUT_OF_RANGE('value', range, value);
internal/buffer:80 ->   checkBounds(buf, offset, byteLength);
internal/buffer:85 ->     validateNumber(value, type);
internal/buffer:86 ->     throw new ERR_OUT_OF_RANGE(type || 'offset', 'an integer', value);
internal/buffer:92 ->   throw new ERR_OUT_OF_RANGE(type || 'offset',
internal/buffer:99 ->   validateNumber(offset, 'offset');
internal/buffer:103 ->     boundsError(offset, this.length - 8);
internal/buffer:119 ->   validateNumber(offset, 'offset');
internal/buffer:123 ->     boundsError(offset, this.length - 8);
internal/buffer:139 ->   validateNumber(offset, 'offset');
internal/buffer:143 ->     boundsError(offset, this.length - 8);
internal/buffer:157 ->   validateNumber(offset, 'offset');
internal/buffer:161 ->     boundsError(offset, this.length - 8);
internal/buffer:176 ->     throw new ERR_INVALID_ARG_TYPE('offset', 'number', offset);
internal/buffer:190 ->   boundsError(byteLength, 6, 'byteLength');
internal/buffer:222 ->   validateNumber(offset, 'offset');
internal/buffer:245 ->   validateNumber(offset, 'offset');
internal/buffer:255 ->   validateNumber(offset, 'offset');
internal/buffer:265 ->     throw new ERR_INVALID_ARG_TYPE('offset', 'number', offset);
internal/buffer:279 ->   boundsError(byteLength, 6, 'byteLength');
internal/buffer:311 ->   validateNumber(offset, 'offset');
internal/buffer:334 ->   validateNumber(offset, 'offset');
internal/buffer:345 ->     throw new ERR_INVALID_ARG_TYPE('offset', 'number', offset);
internal/buffer:359 ->   boundsError(byteLength, 6, 'byteLength');
internal/buffer:392 ->   validateNumber(offset, 'offset');
internal/buffer:416 ->   validateNumber(offset, 'offset');
internal/buffer:427 ->   validateNumber(offset, 'offset');
internal/buffer:437 ->     throw new ERR_INVALID_ARG_TYPE('offset', 'number', offset);
internal/buffer:451 ->   boundsError(byteLength, 6, 'byteLength');
internal/buffer:484 ->   validateNumber(offset, 'offset');
internal/buffer:508 ->   validateNumber(offset, 'offset');
internal/buffer:520 ->   validateNumber(offset, 'offset');
internal/buffer:524 ->     boundsError(offset, this.length - 4);
internal/buffer:534 ->   validateNumber(offset, 'offset');
internal/buffer:538 ->     boundsError(offset, this.length - 4);
internal/buffer:548 ->   validateNumber(offset, 'offset');
internal/buffer:552 ->     boundsError(offset, this.length - 8);
internal/buffer:566 ->   validateNumber(offset, 'offset');
internal/buffer:570 ->     boundsError(offset, this.length - 8);
internal/buffer:585 ->   checkInt(value, min, max, buf, offset, 7);
internal/buffer:607 ->   return writeBigU_Int64LE(this, value, offset, 0n, 0xffffffffffffffffn);
internal/buffer:611 ->   checkInt(value, min, max, buf, offset, 7);
internal/buffer:633 ->   return writeBigU_Int64BE(this, value, offset, 0n, 0xffffffffffffffffn);
internal/buffer:637 ->   return writeBigU_Int64LE(
internal/buffer:642 ->   return writeBigU_Int64BE(
internal/buffer:658 ->     return writeU_Int8(this, value, offset, 0, 0xff);
internal/buffer:660 ->   boundsError(byteLength, 6, 'byteLength');
internal/buffer:698 ->   checkInt(value, min, max, buf, offset, 3);
internal/buffer:711 ->   return writeU_Int32LE(this, value, offset, 0, 0xffffffff);
internal/buffer:728 ->   checkInt(value, min, max, buf, offset, 1);
internal/buffer:736 ->   return writeU_Int16LE(this, value, offset, 0, 0xffff);
internal/buffer:742 ->   validateNumber(offset, 'offset');
internal/buffer:744 ->     throw new ERR_OUT_OF_RANGE('value', \`>= \${min} and <= \${max}\`, value);
internal/buffer:747 ->     boundsError(offset, buf.length - 1);
internal/buffer:754 ->   return writeU_Int8(this, value, offset, 0, 0xff);
internal/buffer:769 ->     return writeU_Int8(this, value, offset, 0, 0xff);
internal/buffer:771 ->   boundsError(byteLength, 6, 'byteLength');
internal/buffer:808 ->   checkInt(value, min, max, buf, offset, 3);
internal/buffer:821 ->   return writeU_Int32BE(this, value, offset, 0, 0xffffffff);
internal/buffer:838 ->   checkInt(value, min, max, buf, offset, 1);
internal/buffer:846 ->   return writeU_Int16BE(this, value, offset, 0, 0xffff);
internal/buffer:861 ->     return writeU_Int8(this, value, offset, -0x80, 0x7f);
internal/buffer:863 ->   boundsError(byteLength, 6, 'byteLength');
internal/buffer:867 ->   return writeU_Int32LE(this, value, offset, -0x80000000, 0x7fffffff);
internal/buffer:871 ->   return writeU_Int16LE(this, value, offset, -0x8000, 0x7fff);
internal/buffer:875 ->   return writeU_Int8(this, value, offset, -0x80, 0x7f);
internal/buffer:890 ->     return writeU_Int8(this, value, offset, -0x80, 0x7f);
internal/buffer:892 ->   boundsError(byteLength, 6, 'byteLength');
internal/buffer:896 ->   return writeU_Int32BE(this, value, offset, -0x80000000, 0x7fffffff);
internal/buffer:900 ->   return writeU_Int16BE(this, value, offset, -0x8000, 0x7fff);
internal/buffer:906 ->   checkBounds(this, offset, 7);
internal/buffer:922 ->   checkBounds(this, offset, 7);
internal/buffer:938 ->   checkBounds(this, offset, 3);
internal/buffer:950 ->   checkBounds(this, offset, 3);
internal/console/constructor:129 ->     throw new ERR_CONSOLE_WRITABLE_STREAM('stdout');
internal/console/constructor:138 ->     validateInteger(groupIndentation, 'groupIndentation',
internal/console/constructor:143 ->     validateObject(inspectOptions, 'options.inspectOptions');
internal/console/constructor:557 ->       validateArray(properties, 'properties');
internal/crypto/aes:72 ->     throw lazyDOMException('Invalid key length', 'DataError');
internal/crypto/cipher:128 ->   validateString(cipher, 'cipher');
internal/crypto/cipher:130 ->   key = prepareSecretKey(key, encoding);
internal/crypto/cipher:131 ->   iv = iv === null ? null : getArrayBufferOrView(iv, 'iv');
internal/crypto/cipher:159 ->     throw new ERR_INVALID_ARG_TYPE(
internal/crypto/cipher:166 ->     this._decoder = getDecoder(this._decoder, outputEncoding);
internal/crypto/cipher:174 ->   const ret = this[kHandle].final();
internal/crypto/cipher:186 ->     throw new ERR_CRYPTO_INVALID_STATE('setAutoPadding');
internal/crypto/cipher:193 ->     throw new ERR_CRYPTO_INVALID_STATE('getAuthTag');
internal/crypto/cipher:207 ->   aadbuf = getArrayBufferOrView(aadbuf, 'aadbuf', encoding);
internal/crypto/cipher:209 ->     throw new ERR_CRYPTO_INVALID_STATE('setAAD');
internal/crypto/cipher:220 ->     return new Cipheriv(cipher, key, iv, options);
internal/crypto/cipher:249 ->     return new Decipheriv(cipher, key, iv, options);
internal/crypto/cipher:260 ->     throw new ERR_INVALID_ARG_TYPE(
internal/crypto/cipher:266 ->     validateInt32(nameOrNid, 'nameOrNid');
internal/crypto/cipher:269 ->     validateObject(options, 'options');
internal/crypto/diffiehellman:91 ->     throw new ERR_INVALID_ARG_TYPE(
internal/crypto/diffiehellman:133 ->   this[kHandle] = new _DiffieHellman(sizeOrKey, generator);
internal/crypto/diffiehellman:146 ->   this[kHandle] = new _DiffieHellmanGroup(name);
internal/crypto/diffiehellman:171 ->   key = getArrayBufferOrView(key, 'key', inEnc);
internal/crypto/diffiehellman:172 ->   const ret = this[kHandle].computeSecret(key);
internal/crypto/diffiehellman:174 ->     throw new ERR_CRYPTO_ECDH_INVALID_PUBLIC_KEY();
internal/crypto/diffiehellman:204 ->   const key = this[kHandle].getPublicKey();
internal/crypto/diffiehellman:214 ->   const key = this[kHandle].getPrivateKey();
internal/crypto/diffiehellman:220 ->   key = getArrayBufferOrView(key, 'key', encoding);
internal/crypto/diffiehellman:221 ->   this[kHandle].setPublicKey(key);
internal/crypto/diffiehellman:227 ->   key = getArrayBufferOrView(key, 'key', encoding);
internal/crypto/diffiehellman:228 ->   this[kHandle].setPrivateKey(key);
internal/crypto/diffiehellman:237 ->   validateString(curve, 'curve');
internal/crypto/diffiehellman:238 ->   this[kHandle] = new _ECDH(curve);
internal/crypto/diffiehellman:255 ->   const f = getFormat(format);
internal/crypto/diffiehellman:256 ->   const key = this[kHandle].getPublicKey(f);
internal/crypto/diffiehellman:263 ->   const f = getFormat(format);
internal/crypto/diffiehellman:264 ->   const convertedKey = _ECDHConvertKey(key, curve, f);
internal/crypto/diffiehellman:281 ->       throw new ERR_CRYPTO_ECDH_INVALID_FORMAT(format);
internal/crypto/hash:100 ->     return new Hash(algorithm, options);
internal/crypto/hash:103 ->     validateString(algorithm, 'algorithm');
internal/crypto/hash:114 ->   this[kHandle] = new _Hash(algorithm, xofLen, algorithmId, getHashCache());
internal/crypto/hash:149 ->     throw new ERR_CRYPTO_HASH_FINALIZED();
internal/crypto/hash:154 ->     throw new ERR_INVALID_ARG_TYPE(
internal/crypto/hash:167 ->     throw new ERR_CRYPTO_HASH_FINALIZED();
internal/crypto/hash:177 ->     return new Hmac(hmac, key, options);
internal/crypto/hash:178 ->   validateString(hmac, 'hmac');
internal/crypto/hash:180 ->   key = prepareSecretKey(key, encoding);
internal/crypto/hash:182 ->   this[kHandle].init(hmac, key);
internal/crypto/hash:315 ->     validateString(outputEncoding, 'outputEncoding');
internal/crypto/hash:323 ->         throw new ERR_INVALID_ARG_VALUE('outputEncoding', outputEncoding);
internal/crypto/hkdf:124 ->   job.run();
internal/crypto/keys:737 ->     throw new ERR_INVALID_ARG_TYPE(
internal/crypto/pbkdf2:45 ->     check(password, salt, iterations, keylen, digest));
internal/crypto/pbkdf2:47 ->   validateFunction(callback, 'callback');
internal/crypto/pbkdf2:61 ->     return FunctionPrototypeCall(callback, job, null, buf);
internal/crypto/pbkdf2:69 ->     check(password, salt, iterations, keylen, digest));
internal/crypto/pbkdf2:71 ->   const job = new PBKDF2Job(
internal/crypto/pbkdf2:87 ->   validateString(digest, 'digest');
internal/crypto/pbkdf2:93 ->   validateInt32(iterations, 'iterations', 1);
internal/crypto/random:73 ->   validateNumber(offset, 'offset');
internal/crypto/random:85 ->   validateNumber(size, 'size');
internal/crypto/random:89 ->     throw new ERR_OUT_OF_RANGE('size',
internal/crypto/random:101 ->   size = assertSize(size, 1, 0, Infinity);
internal/crypto/random:103 ->     validateFunction(callback, 'callback');
internal/crypto/random:116 ->     FunctionPrototypeCall(callback, this, null, buf);
internal/crypto/random:122 ->     throw new ERR_INVALID_ARG_TYPE(
internal/crypto/random:130 ->   offset = assertOffset(offset, elementSize, buf.byteLength);
internal/crypto/random:156 ->     throw new ERR_INVALID_ARG_TYPE(
internal/crypto/random:173 ->     validateFunction(callback, 'callback');
internal/crypto/random:226 ->     validateFunction(callback, 'callback');
internal/crypto/random:229 ->     throw new ERR_INVALID_ARG_TYPE('min', 'a safe integer', min);
internal/crypto/random:232 ->     throw new ERR_INVALID_ARG_TYPE('max', 'a safe integer', max);
internal/crypto/random:235 ->     throw new ERR_OUT_OF_RANGE(
internal/crypto/random:311 ->   FunctionPrototypeCall(callback, this, null, buf);
internal/crypto/random:408 ->     validateObject(options, 'options');
internal/crypto/scrypt:46 ->   options = check(password, salt, keylen, options);
internal/crypto/scrypt:50 ->   validateFunction(callback, 'callback');
internal/crypto/scrypt:59 ->     return FunctionPrototypeCall(callback, job, null, buf);
internal/crypto/scrypt:66 ->   options = check(password, salt, keylen, options);
internal/crypto/scrypt:83 ->   password = getArrayBufferOrView(password, 'password');
internal/crypto/scrypt:84 ->   salt = getArrayBufferOrView(salt, 'salt');
internal/crypto/scrypt:85 ->   validateInt32(keylen, 'keylen', 0);
internal/crypto/sig:160 ->     validateString(algorithm, 'algorithm');
internal/crypto/sig:163 ->     validateFunction(callback, 'callback');
internal/crypto/sig:165 ->   data = getArrayBufferOrView(data, 'data');
internal/crypto/sig:168 ->     throw new ERR_CRYPTO_SIGN_KEY_REQUIRED();
internal/crypto/sig:186 ->   } = preparePrivateKey(key);
internal/crypto/sig:264 ->     validateFunction(callback, 'callback');
internal/crypto/sig:266 ->   data = getArrayBufferOrView(data, 'data');
internal/crypto/util:629 ->     return normalizeAlgorithm({ name: algorithm }, op);
internal/crypto/webcrypto:277 ->     throw lazyDOMException(
internal/crypto/webcrypto:712 ->     throw lazyDOMException(
internal/crypto/webcrypto:717 ->     throw lazyDOMException('key is not extractable', 'InvalidAccessError');
internal/crypto/webcrypto:1902 ->   if (this !== crypto) throw new ERR_INVALID_THIS('Crypto');
internal/deps/undici/undici:9315 ->           throw new InvalidArgumentError("headersTimeout must be a positive integer or zero");
internal/deps/undici/undici:9495 ->         assert(client[kSize] === 0);
internal/deps/undici/undici:9804 ->     };
internal/deps/undici/undici:9806 ->   }
internal/deps/undici/undici:9951 ->     var legacyGlobalDispatcher = /* @__PURE__ */ Symbol.for("undici.globalDispatcher.1");
internal/deps/undici/undici:10023 ->         };
internal/deps/undici/undici:10533 ->           process.emitWarning(
internal/deps/undici/undici:10576 ->             } else {
internal/deps/undici/undici:10707 ->   }
internal/deps/undici/undici:10721 ->     var { channels } = require_diagnostics();
internal/deps/undici/undici:10740 ->     function defaultAgentFactory(origin, opts) {
internal/deps/undici/undici:10759 ->           this.#client = factory(proxyUrl, { connect });
internal/deps/undici/undici:10819 ->           this[kProxyHeaders]["proxy-authorization"] = \`Basic \${opts.auth}\`;
internal/deps/undici/undici:10827 ->         const agentFactory = opts.factory || defaultAgentFactory;
internal/deps/undici/undici:10831 ->             return new Socks5ProxyAgent(this[kProxy].uri, {
internal/deps/undici/undici:10879 ->               };
internal/deps/undici/undici:10891 ->               }
internal/deps/undici/undici:10898 ->                 servername = this[kRequestTls].servername;
internal/deps/undici/undici:11841 ->         error: isError ? reason : new Error(reason ? String(reason) : reason),
internal/deps/undici/undici:12107 ->             parsedURL = new URL(input, baseUrl);
internal/deps/undici/undici:12109 ->             throw new TypeError("Failed to parse URL from " + input, { cause: err });
internal/deps/undici/undici:12112 ->             throw new TypeError(
internal/deps/undici/undici:12254 ->               throw new TypeError(\`'\${method}' is not a valid HTTP method.\`);
internal/deps/undici/undici:12316 ->           throw new TypeError("Request with GET/HEAD method cannot have body.");
internal/deps/undici/undici:13032 ->         requestObject = new Request(input, init);
internal/deps/undici/undici:13075 ->       controller = fetching({
internal/deps/undici/undici:13211 ->       mainFetch(fetchParams, false);
internal/deps/undici/undici:13242 ->             response = await schemeFetch(fetchParams);
internal/deps/undici/undici:14974 ->     } = require_util3();
internal/deps/undici/undici:17857 ->   return fetchImpl(init, options).catch((err) => {
internal/dns/callback_resolver:62 ->     validateString(name, 'name');
internal/dns/callback_resolver:63 ->     validateFunction(callback, 'callback');
internal/dns/callback_resolver:102 ->     throw new ERR_INVALID_ARG_TYPE('rrtype', 'string', rrtype);
internal/dns/callback_resolver:108 ->   throw new ERR_INVALID_ARG_VALUE('rrtype', rrtype);
internal/dns/promises:148 ->       resolve(all ? [result] : result);
internal/dns/promises:168 ->     const err = getaddrinfo(req, hostname, family, hints, order);
internal/dns/utils:111 ->     validateArray(servers, 'servers');
internal/encoding:362 ->     validateString(src, 'src');
internal/encoding:364 ->       throw new ERR_INVALID_ARG_TYPE('dest', 'Uint8Array', dest);
internal/encoding:433 ->     validateObject(options, 'options', kValidateObjectAllowObjectsAndNull);
internal/encoding:437 ->       throw new ERR_ENCODING_NOT_SUPPORTED(encoding);
internal/errors:540 ->       return ReflectApply(fn, this, args);
internal/errors:543 ->       throw error;
internal/errors:986 ->   const err = new Error(message);
internal/event_target:117 ->       throw new ERR_MISSING_ARGS('type');
internal/event_target:119 ->       validateObject(options, 'options');
internal/event_target:404 ->       throw new ERR_MISSING_ARGS('type');
internal/event_target:405 ->     super(type, options);
internal/event_target:503 ->           await ReflectApply(listener.handleEvent, listener, args);
internal/event_target:619 ->       throw new ERR_MISSING_ARGS('type', 'listener');
internal/event_target:631 ->       options = validateEventListenerOptions(options);
internal/event_target:654 ->     if (!validateEventListener(listener)) {
internal/event_target:720 ->       throw new ERR_MISSING_ARGS('type', 'listener');
internal/event_target:721 ->     if (!validateEventListener(listener))
internal/event_target:766 ->         this[kRemoveListener](root.size, type, undefined, capture);
internal/event_target:781 ->       throw new ERR_MISSING_ARGS('event');
internal/event_target:784 ->       throw new ERR_INVALID_ARG_TYPE('event', 'Event', event);
internal/event_target:789 ->     this[kHybridDispatch](event, event.type, event);
internal/event_target:848 ->           result = FunctionPrototypeCall(callback, this, arg);
internal/event_target:1082 ->   throw new ERR_INVALID_ARG_TYPE('listener', 'EventListener', listener);
internal/event_target:1091 ->   validateObject(options, 'options', kValidateObjectAllowObjects);
internal/event_target:1128 ->   process.nextTick(() => { throw err; });
internal/event_target:1138 ->     return ReflectApply(eventHandler.handler, this, args);
internal/events/abort_listener:28 ->     throw new ERR_INVALID_ARG_TYPE('signal', 'AbortSignal', signal);
internal/fs/promises:621 ->       start: pos = kNone,
internal/fs/promises:1033 ->         pendingEndPromise = PromisePrototypeThen(
internal/fs/promises:1261 ->     const bytesRead = (await PromisePrototypeThen(
internal/fs/promises:1312 ->   return await PromisePrototypeThen(
internal/fs/promises:1327 ->   return await PromisePrototypeThen(
internal/fs/promises:1345 ->   return new FileHandle(await PromisePrototypeThen(
internal/fs/promises:1490 ->   return await PromisePrototypeThen(
internal/fs/promises:1530 ->   return await PromisePrototypeThen(
internal/fs/promises:1564 ->   return await PromisePrototypeThen(
internal/fs/promises:1661 ->   const result = await PromisePrototypeThen(
internal/fs/promises:1734 ->   const result = await PromisePrototypeThen(
internal/fs/promises:1743 ->   const result = await PromisePrototypeThen(
internal/fs/promises:1775 ->   return await PromisePrototypeThen(
internal/fs/promises:1965 ->   const fd = await open(path, flag, options.mode);
internal/fs/promises:1996 ->   const fd = await open(path, flag, 0o666);
internal/fs/read/context:77 ->     return callback(aggregateTwoErrors(err, context.err));
internal/fs/read/context:96 ->   callback(null, buffer);
internal/fs/read/context:164 ->       offset = 0;
internal/fs/rimraf:53 ->     callback(err);
internal/fs/streams:86 ->         stream.emit('open', stream.fd);
internal/fs/streams:87 ->         stream.emit('ready');
internal/fs/streams:195 ->   options = copyObject(getOptions(options, kEmptyObject));
internal/fs/streams:217 ->     validatePath(this.path);
internal/fs/streams:323 ->         this.push(buf);
internal/fs/streams:359 ->   options = copyObject(getOptions(options, kEmptyObject));
internal/fs/streams:378 ->     validatePath(this.path);
internal/fs/streams:481 ->       cb();
internal/fs/streams:525 ->     cb(er);
internal/fs/utils:157 ->     throw new ERR_INVALID_ARG_VALUE('encoding', encoding, reason);
internal/fs/utils:329 ->     throw new ERR_INVALID_ARG_TYPE('options', ['string', 'Object'], options);
internal/fs/utils:333 ->     assertEncoding(options.encoding);
internal/fs/utils:634 ->   throw new ERR_INVALID_ARG_VALUE('flags', flags);
internal/fs/watchers:151 ->   self.emit('change', getStatsFromBinding(stats),
internal/fs/watchers:281 ->       this.emit('change', eventType, filename);
internal/fs/watchers:323 ->     const error = new UVException({
internal/fs/watchers:331 ->     throw error;
internal/histogram:732 ->   validateObject(options, 'options');
internal/main/run_main_module:33 -> require('internal/modules/cjs/loader').Module.runMain(mainEntry);
internal/main/worker_thread:191 ->         evalFunction(name, filename);
internal/main/worker_thread:192 ->         break;
internal/main/worker_thread:223 ->         CJSLoader.Module.runMain(filename);
internal/modules/cjs/loader:261 ->     return Module._load(request, parent, isMain, options);
internal/modules/cjs/loader:1091 ->   if (module.exports &&
internal/modules/cjs/loader:1118 ->   const filename = Module._resolveFilename(specifier, parent, isMain, options).toString();
internal/modules/cjs/loader:1142 ->   return wrapResolveFilename(specifier, parent, isMain, options);
internal/modules/cjs/loader:1169 ->     return defaultResolveImpl(specifier, parent, isMain, requireResolveOptions);
internal/modules/cjs/loader:1210 ->   }
internal/modules/cjs/loader:1289 ->       debug('loadBuiltinWithHooks overriding module', id, url, resultFromHook);
internal/modules/cjs/loader:1341 ->     resolveForCJSWithHooks(request, parent, isMain, internalOptions);
internal/modules/cjs/loader:1443 ->     module.load(filename);
internal/modules/cjs/loader:1464 ->   }
internal/modules/cjs/loader:1503 ->         paths = [];
internal/modules/cjs/loader:1521 ->     }
internal/modules/cjs/loader:1564 ->   const err = new Error(message);
internal/modules/cjs/loader:1568 ->   throw err;
internal/modules/cjs/loader:1623 ->       return '.node';
internal/modules/cjs/loader:1651 ->   Module._extensions[extension](this, filename);
internal/modules/cjs/loader:1667 ->   validateString(id, 'id');
internal/modules/cjs/loader:1669 ->     throw new ERR_INVALID_ARG_VALUE('id', id,
internal/modules/cjs/loader:1674 ->     return wrapModuleLoad(id, this, /* isMain */ false);
internal/modules/cjs/loader:1747 ->     } = cascadedLoader.importSyncForRequire(mod, filename, source, isMain, parent);
internal/modules/cjs/loader:1861 ->   const result = compileFunctionForCJSLoader(content, filename, false /* is_sea_main */, shouldDetectModule);
internal/modules/cjs/loader:1903 ->     const result = wrapSafe(filename, content, this, format);
internal/modules/cjs/loader:1911 ->     loadESMFromCJS(this, filename, format, content);
internal/modules/cjs/loader:1929 ->     result = FunctionPrototypeCall(compiledWrapper, thisValue, exports, require, module, filename, dirname);
internal/modules/cjs/loader:2060 ->   module._compile(source, filename, loadedFormat);
internal/modules/esm/loader:264 ->       throw new ERR_REQUIRE_ESM(url, true);
internal/modules/esm/loader:340 ->     const wrap = compileSourceTextModule(url, source, this);
internal/modules/esm/loader:347 ->     return { wrap: job.module, namespace: job.runSync(parent).namespace };
internal/modules/esm/loader:401 ->     const wrap = this.#translate(url, translateContext, parentURL);
internal/modules/esm/loader:438 ->     const result = FunctionPrototypeCall(translator, this, url, translateContext, parentURL);
internal/modules/esm/loader:459 ->     if (formatFromLoad === 'wasm') {  // require(wasm) is not supported.
internal/modules/esm/loader:497 ->     const { url } = resolveResult;
internal/modules/esm/loader:506 ->       return this.#translate(url, translateContext, parentURL);
internal/modules/esm/loader:511 ->     return afterLoad(maybePromise);
internal/modules/esm/loader:562 ->       moduleOrModulePromise = this.loadAndTranslateForImportInRequiredESM(resolveResult, context, parentURL, request);
internal/modules/esm/loader:564 ->       moduleOrModulePromise = this.loadAndTranslate(resolveResult, context, parentURL);
internal/modules/esm/loader:606 ->     } else {
internal/modules/esm/loader:607 ->       maybePromise = this.#resolve(parentURL, request);
internal/modules/esm/loader:611 ->       return this.#getOrCreateModuleJobAfterResolve(parentURL, resolveResult, request, requestType);
internal/modules/esm/loader:617 ->     return afterResolve(maybePromise);
internal/modules/esm/loader:636 ->         moduleJob = await this.getOrCreateModuleJob(parentURL, request);
internal/modules/esm/loader:640 ->         }
internal/modules/esm/loader:647 ->       const { module } = await moduleJob.run(isEntryPoint);
internal/modules/esm/loader:687 ->     return this.resolveSync(parentURL, request);
internal/modules/esm/loader:705 ->     const result = defaultResolve(specifier, context);
internal/modules/esm/loader:708 ->   }
internal/modules/esm/loader:725 ->     return this.#cachedDefaultResolve(specifier, context);
internal/modules/esm/loader:763 ->       result = this.#resolveAndMaybeBlockOnLoaderThread(out, specifier, context);
internal/modules/esm/loader:850 ->   importMetaInitialize(meta, context) {
internal/modules/esm/module_job:168 ->     ForOfStatement(node) {
internal/modules/esm/module_job:276 ->         const job = this.loader.getOrCreateModuleJob(this.url, request, requestType);
internal/modules/esm/module_job:313 ->     throw new ERR_REQUIRE_ASYNC_MODULE(filename, parent, locations);
internal/modules/esm/module_job:390 ->     this.module = await this.modulePromise;
internal/modules/esm/module_job:423 ->     return evaluationDepJobs;
internal/modules/esm/module_job:433 ->   async #asyncInstantiate() {
internal/modules/esm/module_job:437 ->     const addJobsToDependencyGraph = async (moduleJob) => {
internal/modules/esm/module_job:455 ->         this.module.instantiate();
internal/modules/esm/module_job:506 ->       dependencyJob.instantiated = resolvedPromise;
internal/modules/esm/module_job:553 ->     await this.#instantiate();
internal/modules/esm/module_job:561 ->       await this.module.evaluate(timeout, breakOnSigint);
internal/modules/esm/module_job:601 ->       this.linked = this.link(requestType);
internal/modules/esm/module_job:611 ->     return this.syncLink(requestType);
internal/modules/esm/module_job:658 ->     this.module.instantiate();
internal/modules/esm/module_job:662 ->     this.throwIfAsyncGraph(parent);
internal/modules/esm/module_job:665 ->       const namespace = this.module.evaluateSync();
internal/modules/esm/resolve:261 ->   } else if (stats !== 0) {
internal/modules/esm/resolve:272 ->     throw new ERR_MODULE_NOT_FOUND(
internal/modules/esm/resolve:283 ->     });
internal/modules/esm/resolve:873 ->       resolved = packageResolve(specifier, base, conditions);
internal/modules/esm/resolve:879 ->   return finalizeResolution(resolved, base, preserveSymlinks);
internal/modules/esm/resolve:934 ->     return false;
internal/modules/esm/resolve:1006 ->     url = moduleResolve(
internal/modules/esm/translators:89 ->   const module = compileSourceTextModule(url, source, this, context);
internal/modules/esm/translators:146 ->     const job = cascadedLoader.getOrCreateModuleJob(url, request, kRequireInImportedCJS);
internal/modules/esm/translators:244 ->         loadCJSModuleWithModuleLoad(module, source, url, filename, !!isMain, translateContext);
internal/modules/esm/translators:273 ->     this.setExport('module.exports', exports);
internal/modules/esm/translators:298 ->   return new ModuleWrap(url, undefined, exportNames, function evaluationCallback() {
internal/modules/esm/translators:372 ->     exports = wrapModuleLoad(filename, undefined, isMain, kShouldSkipModuleHooks);
internal/modules/esm/translators:477 ->     throw new ERR_UNKNOWN_BUILTIN_MODULE(url);
internal/modules/esm/utils:319 ->   const wrap = new ModuleWrap(url, undefined, source, 0, 0, hostDefinedOption);
internal/modules/helpers:157 ->     return mod.require(path);
internal/modules/helpers:175 ->     const { filename, url } = resolveForCJSWithHooks(
internal/modules/helpers:182 ->       return url;
internal/modules/run_main:101 ->     await callback(cascadedLoader);
internal/modules/run_main:154 ->     wrapModuleLoad(main, null, true);
internal/modules/run_main:164 ->   }
internal/per_context/domexception:53 -> const internalsMap = new SafeWeakMap();
internal/per_context/domexception:76 ->     const self = new Error();
internal/per_context/messageport:23 ->       this[kHybridDispatch](data, type, undefined);
internal/perf/event_loop_delay:85 ->   validateObject(options, 'options');
internal/perf/observe:184 ->       throw new ERR_ILLEGAL_CONSTRUCTOR();
internal/perf/observe:253 ->     validateFunction(callback, 'callback');
internal/perf/performance:53 ->     throw new ERR_ILLEGAL_CONSTRUCTOR();
internal/perf/performance:103 ->       throw new ERR_MISSING_ARGS('name');
internal/perf/performance:115 ->       throw new ERR_MISSING_ARGS('type');
internal/perf/performance:124 ->       throw new ERR_MISSING_ARGS('name');
internal/perf/performance:126 ->     return mark(name, options);
internal/perf/performance:132 ->       throw new ERR_MISSING_ARGS('name');
internal/perf/performance:134 ->     return measure(name, startOrMeasureOptions, endMark);
internal/perf/performance:145 ->       throw new ERR_MISSING_ARGS('maxSize');
internal/perf/performance_entry:42 ->       throw new ERR_ILLEGAL_CONSTRUCTOR();
internal/perf/resource_timing:30 ->       throw new ERR_ILLEGAL_CONSTRUCTOR();
internal/perf/resource_timing:245 ->   assert(
internal/perf/timerify:56 ->   validateFunction(fn, 'fn');
internal/perf/timerify:76 ->       ReflectApply(fn, this, args);
internal/perf/usertiming:57 ->       throw new ERR_PERFORMANCE_INVALID_TIMESTAMP(name);
internal/perf/usertiming:72 ->       throw new ERR_MISSING_ARGS('name');
internal/perf/usertiming:78 ->       validateObject(options, 'options');
internal/perf/usertiming:129 ->       throw new ERR_ILLEGAL_CONSTRUCTOR();
internal/perf/usertiming:168 ->   const mark = new PerformanceMark(name, options);
internal/perf/usertiming:202 ->     end = getMark(endMark);
internal/perf/usertiming:226 ->   validateString(name, 'name');
internal/perf/usertiming:230 ->   } = calculateStartDuration(startOrMeasureOptions, endMark);
internal/process/execution:101 ->   if (shouldLoadESM) {
internal/process/execution:118 ->   }
internal/process/execution:120 ->     throw new ERR_INVALID_ARG_TYPE('fn', ['Function', 'null'], fn);
internal/process/execution:123 ->     throw new ERR_UNCAUGHT_EXCEPTION_CAPTURE_ALREADY_SET();
internal/process/execution:133 ->   return exceptionHandlerState.captureFn !== null;
internal/process/execution:156 ->     process.emit('uncaughtExceptionMonitor', er, type);
internal/process/execution:158 ->       exceptionHandlerState.captureFn(er);
internal/process/execution:159 ->     } else if (!process.emit('uncaughtException', er, type)) {
internal/process/execution:283 ->   const evalFunction = () => runScriptInContext(name,
internal/process/execution:295 ->   evalFunction();
internal/process/execution:449 ->   const result = module._compile(script, \`\${name}-wrapper\`)(() => {
internal/process/execution:451 ->     return runScriptInThisContext(
internal/process/per_thread:82 ->     validateArray(time, 'time');
internal/process/per_thread:131 ->         validateObject(prevValue, 'prevValue');
internal/process/per_thread:133 ->         validateNumber(prevValue.user, 'prevValue.user');
internal/process/per_thread:231 ->       process.exitCode = code;
internal/process/per_thread:241 ->     process.reallyExit(process.exitCode || kNoFailure);
internal/process/per_thread:259 ->       throw new ERR_INVALID_ARG_TYPE('pid', 'number', pid);
internal/process/per_thread:272 ->         throw new ERR_UNKNOWN_SIGNAL(sig);
internal/process/promises:252 ->     process.emit('unhandledRejection', promiseInfo.reason, promise);
internal/process/promises:388 ->   const handled = emitUnhandledRejection(promise, promiseInfo);
internal/process/promises:392 ->       new UnhandledPromiseRejection(reason);
internal/process/promises:394 ->     triggerUncaughtException(err, true /* fromPromise */);
internal/process/promises:444 ->     if (!process.emit('rejectionHandled', promise)) {
internal/process/promises:470 ->     }
internal/process/promises:475 ->       needPop = unhandledRejectionsMode(promise, promiseInfo, promiseAsyncId);
internal/process/task_queues:65 ->     runMicrotasks();
internal/process/task_queues:69 ->   processTicksAndRejections();
internal/process/task_queues:70 -> }
internal/process/task_queues:74 ->   do {
internal/process/task_queues:85 ->           callback();
internal/process/task_queues:89 ->             case 1: callback(args[0]); break;
internal/process/task_queues:90 ->             case 2: callback(args[0], args[1]); break;
internal/process/task_queues:91 ->             case 3: callback(args[0], args[1], args[2]); break;
internal/process/task_queues:92 ->             case 4: callback(args[0], args[1], args[2], args[3]); break;
internal/process/task_queues:93 ->             default: callback(...args);
internal/process/task_queues:95 ->         }
internal/process/task_queues:96 ->       } finally {
internal/process/task_queues:104 ->     runMicrotasks();
internal/process/task_queues:106 ->            (hasRejectionToWarn() && processPromiseRejections()));
internal/process/task_queues:114 ->   validateFunction(callback, 'callback');
internal/process/task_queues:148 ->   this.runInAsyncScope(() => {
internal/process/task_queues:151 ->       callback();
internal/process/task_queues:161 ->   validateFunction(callback, 'callback');
internal/process/warning:85 ->   process.emit('warning', warning);
internal/process/warning:157 ->     validateString(type, 'type');
internal/process/warning:162 ->     validateString(code, 'code');
internal/process/warning:167 ->     throw new ERR_INVALID_ARG_TYPE('warning', ['Error', 'string'], warning);
internal/querystring:97 ->       throw new ERR_INVALID_URI();
internal/readline/callbacks:35 ->     validateFunction(callback, 'callback');
internal/readline/callbacks:63 ->     validateFunction(callback, 'callback');
internal/readline/callbacks:97 ->     validateFunction(callback, 'callback');
internal/readline/callbacks:116 ->     validateFunction(callback, 'callback');
internal/readline/interface:268 ->     self[kNormalWrite](data);
internal/readline/interface:276 ->       self.emit('line', self[kLine_buffer]);
internal/readline/interface:278 ->     self.close();
internal/readline/interface:450 ->       throw new ERR_USE_AFTER_CLOSE('readline');
internal/readline/interface:472 ->       cb(line);
internal/readline/interface:474 ->       this.emit('line', line);
internal/readline/interface:564 ->     this.emit('close');
internal/source_map/source_map:144 ->     this.#payload = cloneSourceMapV3(payload);
internal/source_map/source_map:364 ->   validateObject(payload, 'payload');
internal/stream_base_commons:142 ->   afterWriteDispatched(req, err, cb);
internal/stream_base_commons:151 ->   return req;
internal/stream_base_commons:162 ->     req.callback();
internal/stream_base_commons:189 ->       result = stream.push(buf);
internal/stream_base_commons:247 ->   msecs = getTimerDuration(msecs, 'msecs');
internal/stream_base_commons:267 ->       validateFunction(callback, 'callback');
internal/streams/compose:30 ->     throw new ERR_MISSING_ARGS('streams');
internal/streams/compose:34 ->     return Duplex.from(streams[0]);
internal/streams/compose:45 ->     streams[idx] = Duplex.from(streams[idx]);
internal/streams/compose:61 ->       throw new ERR_INVALID_ARG_VALUE(
internal/streams/compose:102 ->   const tail = pipeline(streams, onfinished);
internal/streams/destroy:84 ->     _destroy(this, err, cb);
internal/streams/destroy:122 ->     self._destroy(err || null, onDestroy);
internal/streams/destroy:129 ->   emitErrorNT(self, err);
internal/streams/destroy:130 ->   emitCloseNT(self);
internal/streams/destroy:148 ->     self.emit('close');
internal/streams/destroy:170 ->   self.emit('error', err);
internal/streams/destroy:295 ->       stream.emit(kConstruct);
internal/streams/destroy:300 ->     stream._construct((err) => {
internal/streams/duplex:189 ->   return lazyWebStreams().newStreamDuplexFromReadableWritablePair(
internal/streams/duplexify:139 ->     throw new ERR_INVALID_RETURN_VALUE(
internal/streams/duplexify:204 ->   throw new ERR_INVALID_ARG_TYPE(
internal/streams/from:39 ->     throw new ERR_INVALID_ARG_TYPE('iterable', ['Iterable'], iterable);
internal/streams/from:65 ->         nextSyncWithSyncValues();
internal/streams/from:107 ->         const { value, done } = iterator.next();
internal/streams/operators:106 ->             val = fn(val, signalOpt);
internal/streams/operators:185 ->   for await (const unused of filter.call(this, fn, options)) {
internal/streams/operators:200 ->   for await (const result of filter.call(this, fn, options)) {
internal/streams/operators:209 ->     await fn(value, options);
internal/streams/operators:283 ->     validateObject(options, 'options');
internal/streams/operators:300 ->   const values = map.call(this, fn, options);
internal/streams/operators:316 ->     throw new ERR_OUT_OF_RANGE('number', '>= 0', number);
internal/streams/operators:323 ->     validateObject(options, 'options');
internal/streams/operators:329 ->   number = toIntegerOrInfinity(number);
internal/streams/operators:347 ->     validateObject(options, 'options');
internal/streams/operators:353 ->   number = toIntegerOrInfinity(number);
internal/streams/pipeline:75 ->   validateFunction(streams[streams.length - 1], 'streams[stream.length - 1]');
internal/streams/pipeline:183 ->   return pipelineImpl(streams, once(popCallback(streams)));
internal/streams/pipeline:192 ->     throw new ERR_MISSING_ARGS('streams');
internal/streams/pipeline:206 ->     finishImpl(new AbortError(undefined, { cause: outerSignal?.reason }));
internal/streams/pipeline:316 ->           throw new ERR_INVALID_RETURN_VALUE(
internal/streams/pipeline:359 ->           throw new ERR_INVALID_RETURN_VALUE(
internal/streams/pipeline:406 ->       ret = Duplex.from(stream);
internal/streams/pipeline:422 ->       finishOnlyHandleError(new ERR_STREAM_PREMATURE_CLOSE());
internal/streams/readable:399 ->     readableAddChunkPushByteMode(this, state, chunk, encoding) :
internal/streams/readable:400 ->     readableAddChunkPushObjectMode(this, state, chunk, encoding);
internal/streams/readable:408 ->     readableAddChunkUnshiftByteMode(this, state, chunk, encoding) :
internal/streams/readable:429 ->         chunk = Buffer.from(chunk, encoding);
internal/streams/readable:473 ->     onEofChunk(stream, state);
internal/streams/readable:480 ->       chunk = Buffer.from(chunk, encoding);
internal/streams/readable:489 ->     errorOrDestroy(stream, new ERR_INVALID_ARG_TYPE(
internal/streams/readable:502 ->     errorOrDestroy(stream, new ERR_STREAM_PUSH_AFTER_EOF());
internal/streams/readable:519 ->   addChunk(stream, state, chunk, false);
internal/streams/readable:526 ->     onEofChunk(stream, state);
internal/streams/readable:531 ->     errorOrDestroy(stream, new ERR_STREAM_PUSH_AFTER_EOF());
internal/streams/readable:545 ->   addChunk(stream, state, chunk, false);
internal/streams/readable:568 ->     stream.emit('data', chunk);
internal/streams/readable:597 ->   const decoder = new StringDecoder(enc);
internal/streams/readable:750 ->       this._read(state.highWaterMark);
internal/streams/readable:793 ->     this.emit('data', ret);
internal/streams/readable:823 ->     emitReadable_(stream);
internal/streams/readable:845 ->     stream.emit('readable');
internal/streams/readable:858 ->   flow(stream);
internal/streams/readable:904 ->     stream.read(0);
internal/streams/readable:917 ->   throw new ERR_METHOD_NOT_IMPLEMENTED('_read()');
internal/streams/readable:959 ->     dest.end();
internal/streams/readable:1021 ->       const ret = dest.write(chunk);
internal/streams/readable:1044 ->         dest.emit('error', er);
internal/streams/readable:1144 ->   const res = Stream.prototype.on.call(this, ev, fn);
internal/streams/readable:1178 ->   const res = Stream.prototype.removeListener.call(this,
internal/streams/readable:1238 ->   self.read(0);
internal/streams/readable:1273 ->     stream.read(0);
internal/streams/readable:1277 ->   stream.emit('resume');
internal/streams/readable:1278 ->   flow(stream);
internal/streams/readable:1280 ->     stream.read(0);
internal/streams/readable:1290 ->     this.emit('pause');
internal/streams/readable:1299 ->   while ((state[kState] & kFlowing) !== 0 && stream.read() !== null);
internal/streams/readable:1360 ->     validateObject(options, 'options');
internal/streams/readable:1764 ->     stream.emit('end');
internal/streams/readable:1780 ->         stream.destroy();
internal/streams/readable:1790 ->     stream.end();
internal/streams/readable:1795 ->   return from(Readable, iterable, opts);
internal/streams/readable:1808 ->   return lazyWebStreams().newStreamReadableFromReadableStream(
internal/streams/readable:1814 ->   return lazyWebStreams().newReadableStreamFromStreamReadable(
internal/streams/transform:128 ->     this._flush((er, data) => {
internal/streams/transform:139 ->         this.push(data);
internal/streams/transform:141 ->       this.push(null);
internal/streams/transform:143 ->         cb();
internal/streams/transform:156 ->     final.call(this);
internal/streams/transform:163 ->   throw new ERR_METHOD_NOT_IMPLEMENTED('_transform()');
internal/streams/transform:171 ->   this._transform(chunk, encoding, (err, val) => {
internal/streams/transform:173 ->       callback(err);
internal/streams/transform:178 ->       this.push(val);
internal/streams/transform:191 ->       callback();
internal/streams/transform:202 ->     callback();
internal/streams/writable:351 ->   this.onwrite = (er) => onwrite(stream, er);
internal/streams/writable:383 ->     clearBuffer(stream, this);
internal/streams/writable:387 ->     finishMaybe(stream, this);
internal/streams/writable:432 ->       this._writableState[kOnConstructed](this);
internal/streams/writable:460 ->     throw new ERR_STREAM_NULL_VALUES();
internal/streams/writable:467 ->       throw new ERR_UNKNOWN_ENCODING(encoding);
internal/streams/writable:484 ->       throw new ERR_INVALID_ARG_TYPE(
internal/streams/writable:491 ->     err = new ERR_STREAM_WRITE_AFTER_END();
internal/streams/writable:493 ->     err = new ERR_STREAM_DESTROYED('write');
internal/streams/writable:503 ->   return writeOrBuffer(stream, state, chunk, encoding, cb);
internal/streams/writable:512 ->   return _write(this, chunk, encoding, cb) === true;
internal/streams/writable:533 ->       clearBuffer(this, state);
internal/streams/writable:542 ->     throw new ERR_UNKNOWN_ENCODING(encoding);
internal/streams/writable:574 ->     stream._write(chunk, encoding, state.onwrite);
internal/streams/writable:596 ->     state.onwrite(new ERR_STREAM_DESTROYED('write'));
internal/streams/writable:598 ->     stream._writev(chunk, state.onwrite);
internal/streams/writable:600 ->     stream._write(chunk, encoding, state.onwrite);
internal/streams/writable:607 ->   cb(er);
internal/streams/writable:612 ->   errorBuffer(state);
internal/streams/writable:649 ->       process.nextTick(onwriteError, stream, state, er, cb);
internal/streams/writable:651 ->       onwriteError(stream, state, er, cb);
internal/streams/writable:653 ->   } else {
internal/streams/writable:655 ->       clearBuffer(stream, state);
internal/streams/writable:673 ->             finishMaybe(stream, state, true);
internal/streams/writable:688 ->       }
internal/streams/writable:690 ->       afterWrite(stream, state, 1, cb);
internal/streams/writable:698 ->   return afterWrite(stream, state, count, cb);
internal/streams/writable:707 ->     stream.emit('drain');
internal/streams/writable:712 ->     cb(null);
internal/streams/writable:716 ->     errorBuffer(state);
internal/streams/writable:720 ->     finishMaybe(stream, state, true);
internal/streams/writable:735 ->       callback(state.errored ?? new ERR_STREAM_DESTROYED('write'));
internal/streams/writable:740 ->   callFinishedCallbacks(state, state.errored ?? new ERR_STREAM_DESTROYED('end'));
internal/streams/writable:768 ->         buffered[n].callback(err);
internal/streams/writable:777 ->     doWrite(stream, state, true, state.length, chunks, '', callback);
internal/streams/writable:785 ->       doWrite(stream, state, false, len, chunk, encoding, callback);
internal/streams/writable:802 ->     this._writev([{ chunk, encoding }], cb);
internal/streams/writable:804 ->     throw new ERR_METHOD_NOT_IMPLEMENTED('_write()');
internal/streams/writable:825 ->     const ret = _write(this, chunk, encoding);
internal/streams/writable:847 ->     finishMaybe(this, state, true);
internal/streams/writable:850 ->     err = new ERR_STREAM_ALREADY_FINISHED('end');
internal/streams/writable:852 ->     err = new ERR_STREAM_DESTROYED('end');
internal/streams/writable:895 ->     callFinishedCallbacks(state, err);
internal/streams/writable:899 ->     stream.emit('prefinish');
internal/streams/writable:918 ->       stream._final((err) => onFinish(stream, state, err));
internal/streams/writable:926 ->     stream.emit('prefinish');
internal/streams/writable:932 ->     prefinish(stream, state);
internal/streams/writable:938 ->             finish(stream, state);
internal/streams/writable:945 ->         finish(stream, state);
internal/streams/writable:955 ->   callFinishedCallbacks(state, null);
internal/streams/writable:957 ->   stream.emit('finish');
internal/streams/writable:970 ->       stream.destroy();
internal/streams/writable:984 ->     onfinishCallbacks[i](err);
internal/streams/writable:1124 ->   destroy.call(this, err, cb);
internal/streams/writable:1147 ->   return lazyWebStreams().newStreamWritableFromWritableStream(
internal/streams/writable:1153 ->   return lazyWebStreams().newWritableStreamFromStreamWritable(streamWritable);
internal/timers:483 ->   timer = new Timeout(callback, after, [arg], false, false);
internal/timers:491 ->   validateNumber(msecs, name);
internal/timers:493 ->     throw new ERR_OUT_OF_RANGE(name, 'a non-negative finite number', msecs);
internal/timers:541 ->         runNextTicks();
internal/timers:574 ->           immediate._onImmediate();
internal/timers:581 ->           immediate._argv = undefined;
internal/timers:615 ->         runNextTicks();
internal/timers:618 ->       listOnTimeout(list, now);
internal/timers:640 ->         return;
internal/timers:644 ->         runNextTicks();
internal/timers:685 ->           timer._onTimeout();
internal/timers:735 ->       delete timerListMap[msecs];
internal/timers:738 ->   }
internal/timers:764 ->     if (this[kRefed] === false) {
internal/timers:809 ->   immediateInfoFields: {
internal/url:427 ->               throw new ERR_INVALID_TUPLE('Each query pair', '[name, value]');
internal/url:521 ->       throw new ERR_MISSING_ARGS('name', 'value');
internal/url:583 ->       throw new ERR_MISSING_ARGS('name');
internal/url:622 ->       throw new ERR_MISSING_ARGS('name');
internal/url:649 ->       throw new ERR_MISSING_ARGS('name', 'value');
internal/url:755 ->     validateFunction(callback, 'callback');
internal/url:806 ->   set: kEnumerableProperty,
internal/url:881 ->       throw new ERR_MISSING_ARGS('url');
internal/url:895 ->       href = bindingUrl.parse(input, base, true);
internal/url:914 ->       throw new ERR_MISSING_ARGS('url');
internal/url:1200 ->       throw new ERR_MISSING_ARGS('url');
internal/url:1260 ->       throw new ERR_INVALID_ARG_TYPE('obj', 'Blob', obj);
internal/url:1271 ->       throw new ERR_MISSING_ARGS('url');
internal/url:1445 ->     throw new ERR_MISSING_ARGS('domain');
internal/url:1453 ->     throw new ERR_MISSING_ARGS('domain');
internal/url:1600 ->     throw new ERR_INVALID_FILE_URL_HOST(platform);
internal/url:1607 ->         throw new ERR_INVALID_FILE_URL_PATH(
internal/url:1643 ->     path = new URL(path);
internal/url:1645 ->     throw new ERR_INVALID_ARG_TYPE('path', ['string', 'URL'], path);
internal/url:1648 ->   return (windows ?? isWindows) ? getPathFromURLWin32(path) : getPathFromURLPosix(path);
internal/util:183 ->     validateString(code, 'code');
internal/util:196 ->     return ReflectApply(fn, this, args);
internal/util:460 ->   validateFunction(original, 'original');
internal/util:478 ->     return new Promise((resolve, reject) => {
internal/util:581 ->     const result = ReflectApply(callback, this, args);
internal/util/inspect:407 ->   return formatValue(ctx, value, 0);
internal/util/inspect:895 ->       const ret = FunctionPrototypeCall(
internal/util/inspect:930 ->   return formatRaw(ctx, value, recurseTimes, typedArray);
internal/util/inspect:1174 ->         formatProperty(ctx, value, recurseTimes, keys[i], extrasType),
internal/util/inspect:2302 ->         const tmp = FunctionPrototypeCall(desc.get, original);
internal/util/inspect:2519 ->   validateObject(inspectOptions, 'inspectOptions', kValidateObjectAllowArray);
internal/util/parse_args/parse_args:102 ->       throw new ERR_PARSE_ARGS_UNKNOWN_OPTION(
internal/util/parse_args/parse_args:111 ->     throw new ERR_PARSE_ARGS_INVALID_OPTION_VALUE(\`Option '\${shortAndLong} <value>' argument missing\`);
internal/util/parse_args/parse_args:374 ->   ArrayPrototypeForEach(tokens, (token) => {
internal/util/parse_args/parse_args:377 ->         checkOptionUsage(parseConfig, token);
internal/util/parse_args/parse_args:383 ->         throw new ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL(token.value);
internal/validators:82 ->   validateUint32(value, name);
internal/validators:369 ->   validateArray(value, name);
internal/vm:194 ->     script = new ContextifyScript(code,
internal/vm:219 ->   return FunctionPrototypeCall(
internal/webstreams/adapters:170 ->     throw new ERR_INVALID_ARG_TYPE(
internal/webstreams/adapters:296 ->     throw new ERR_INVALID_ARG_TYPE(
internal/webstreams/adapters:467 ->     throw new ERR_INVALID_ARG_TYPE(
internal/webstreams/adapters:567 ->     throw new ERR_INVALID_ARG_TYPE(
internal/webstreams/adapters:666 ->     throw new ERR_INVALID_ARG_TYPE('duplex', 'stream.Duplex', duplex);
internal/webstreams/adapters:723 ->   validateObject(pair, 'pair');
internal/webstreams/adapters:730 ->     throw new ERR_INVALID_ARG_TYPE(
internal/webstreams/readablestream:372 ->       return new ReadableStreamDefaultReader(this);
internal/webstreams/readablestream:481 ->     return readableStreamTee(this, false);
internal/webstreams/readablestream:497 ->     const reader = new ReadableStreamDefaultReader(this);
internal/webstreams/readablestream:921 ->     setupReadableStreamDefaultReader(this, stream);
internal/webstreams/readablestream:1905 ->   return readableStreamDefaultTee(stream, cloneForBranch2);
internal/webstreams/readablestream:1909 ->   const reader = new ReadableStreamDefaultReader(stream);
internal/webstreams/readablestream:2649 ->     throw new ERR_INVALID_STATE.TypeError('ReadableStream is locked');
internal/webstreams/writablestream:286 ->     return new WritableStreamDefaultWriter(this);
internal/webstreams/writablestream:389 ->     setupWritableStreamDefaultWriter(this, stream);
internal/webstreams/writablestream:636 ->     throw new ERR_INVALID_STATE.TypeError('WritableStream is locked');
internal/worker:233 ->       url = null;
internal/worker:268 ->         ['object', 'undefined', 'null', 'worker_threads.SHARE_ENV'],
internal/worker:295 ->       this[kOnExit](code, customErr, customErrReason);
internal/worker:298 ->     this[kPort].on('message', (data) => this[kOnMessage](data));
internal/worker:349 ->         }
internal/worker:350 ->         this.emit(event, message);
internal/worker:400 ->     this.emit('exit', code);
internal/worker:411 ->     this.emit('error', error);
internal/worker:418 ->         return this.emit('online');
internal/worker:422 ->         return this[kOnErrorMessage](message.error);
internal/worker:430 ->           readable.push(chunk, encoding);
internal/worker:465 ->     ReflectApply(this[kPublicPort].postMessage, this[kPublicPort], args);
internal/worker/io:362 ->       throw new ERR_MISSING_ARGS('name');
internal/worker/js_transferable:127 ->   const serializedData = nativeStructuredClone(value, idlOptions);
net:196 ->   validateInt32(fd, 'fd', 0);
net:210 ->   throw new ERR_INVALID_FD_TYPE(type);
net:261 ->   return socket.connect(normalized);
net:362 ->       self.emit('close', isException);
net:642 ->     this._handle = createHandle(fd, false);
net:1042 ->     this.destroy(new ERR_SOCKET_CLOSED());
net:1260 ->     req = writevGeneric(this, data, cb);
net:1262 ->     req = writeGeneric(this, data, encoding, cb);
net:1269 ->   this._writeGeneric(true, chunks, '', cb);
net:1274 ->   this._writeGeneric(false, data, encoding, cb);
net:1549 ->     throw new ERR_MISSING_ARGS(['options', 'port', 'path']);
net:1587 ->     lookupAndConnect(this, options);
net:1689 ->       throw new ERR_INVALID_ARG_TYPE('options.port',
net:1692 ->     validatePort(port);
net:2006 ->     self.emit('connect');
net:2007 ->     self.emit('ready');
net:2021 ->     const ex = new ExceptionWithHostPort(status,
net:2085 ->     return;
net:2292 ->       if (typeof rval === 'number') {
net:2328 ->     const ex = new UVExceptionWithHostPort(err, 'listen', address, port);
net:2416 ->   self.emit('error', err);
net:2423 ->     self.emit('listening');
net:2437 ->     server._listen2(address, port, addressType, backlog, fd, flags);
net:2551 ->     validatePort(options.port, 'options.port');
net:2562 ->       listenInCluster(this, null, options.port | 0, 4,
net:2615 ->     throw new ERR_INVALID_ARG_VALUE('options', options,
net:2762 ->   self.emit('connection', socket);
net:2780 ->     defaultTriggerAsyncIdScope(self[async_id_symbol],
net:2788 ->     end(null, this._connections);
net:2827 ->     this._handle.close();
net:2879 ->   self.emit('close');
os:258 ->   validateInt32(pid, 'pid');
os:259 ->   validateInt32(priority, 'priority', -20, 19);
os:275 ->     validateInt32(pid, 'pid');
os:281 ->     throw new ERR_SYSTEM_ERROR(ctx);
path:172 ->   validateObject(pathObject, 'pathObject');
path:1257 ->       validateString(path, \`paths[\${i}]\`);
path:1294 ->     validateString(path, 'path');
path:1323 ->     validateString(path, 'path');
path:1339 ->       validateString(arg, 'path');
path:1357 ->     validateString(from, 'from');
path:1358 ->     validateString(to, 'to');
path:1442 ->     validateString(path, 'path');
path:1474 ->       validateString(suffix, 'suffix');
path:1475 ->     validateString(path, 'path');
path:1552 ->     validateString(path, 'path');
path:1616 ->     validateString(path, 'path');
querystring:85 ->   const out = Buffer.allocUnsafe(s.length);
querystring:171 ->   return encodeStr(str, noEscape, hexTable);
readline:103 ->     return new Interface(input, output, completer, terminal);
readline:115 ->   FunctionPrototypeCall(InterfaceConstructor, this,
readline:160 ->     this[kQuestion](query, cb);
readline:173 ->   return new Promise((resolve, reject) => {
readline:188 ->     this.question(query, options, cb);
readline:214 ->   return new Interface(input, output, completer, terminal);
readline/promises:31 ->     return new Promise((resolve, reject) => {
readline/promises:56 ->       this[kQuestion](query, cb);
stream:72 ->     return Stream.Readable.from(ReflectApply(op, this, args));
stream:92 ->     return ReflectApply(op, this, args);
stream/promises:20 ->   return new Promise((resolve, reject) => {
stream/promises:31 ->     pl(streams, (err, value) => {
string_decoder:61 ->   this.encoding = normalizeEncoding(encoding);
string_decoder:80 ->     throw new ERR_INVALID_ARG_TYPE('buf',
timers:124 ->   validateFunction(callback, 'callback');
timers:168 ->   validateFunction(callback, 'callback');
timers:216 ->   validateFunction(callback, 'callback');
timers/promises:49 ->     reject(new AbortError(undefined, { cause: signal?.reason }));
timers/promises:56 ->       validateNumber(after, 'delay');
timers/promises:59 ->     validateObject(options, 'options');
timers/promises:62 ->       validateAbortSignal(options.signal, 'options.signal');
timers/promises:66 ->       validateBoolean(options.ref, 'options.ref');
timers/promises:75 ->     return PromiseReject(new AbortError(undefined, { cause: signal.reason }));
timers/promises:96 ->     validateObject(options, 'options');
timers/promises:99 ->       validateAbortSignal(options.signal, 'options.signal');
timers/promises:103 ->       validateBoolean(options.ref, 'options.ref');
timers/promises:112 ->     return PromiseReject(new AbortError(undefined, { cause: signal.reason }));
timers/promises:172 ->               new AbortError(undefined, { cause: signal.reason })));
url:148 ->   urlObject.parse(url, parseQueryString, slashesDenoteHost);
url:177 ->   validateString(url, 'url');
url:587 ->     throw new ERR_INVALID_ARG_TYPE('urlObject',
url:725 ->   return urlParse(source, false, true).resolve(relative);
url:734 ->   return urlParse(source, false, true).resolveObject(relative);
url:1024 ->   validateString(path, 'path');
util:345 ->     throw new ERR_INVALID_ARG_TYPE('ctor', 'Function', ctor);
util:348 ->     throw new ERR_INVALID_ARG_TYPE('superCtor', 'Function', superCtor);
util:351 ->     throw new ERR_INVALID_ARG_TYPE('superCtor.prototype',
util:401 ->   validateFunction(original, 'original');
util:412 ->     ReflectApply(original, this, args)
util:455 ->     throw new ERR_OUT_OF_RANGE('err', 'a negative integer', err);
util:490 ->   validateString(content, 'content');
vm:79 ->   validateObject(object, 'object', kValidateObjectAllowArray);
vm:90 ->       validateObject(options, 'options');
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
zlib:117 ->   validateFunction(callback, 'callback');
zlib:144 ->     this.cb(new ERR_BUFFER_TOO_LARGE(this._maxOutputLength));
zlib:150 ->   this.cb(err);
zlib:163 ->     this.cb(null, { buffer: buf, engine: this });
zlib:165 ->     this.cb(null, buf);
zlib:175 ->       throw new ERR_INVALID_ARG_TYPE(
zlib:182 ->   buffer = processChunkSync(engine, buffer, engine._finishFlushFlag);
zlib:193 ->   const error = genericNodeError(message, { errno, code });
zlib:235 ->       throw new ERR_OUT_OF_RANGE('options.chunkSize',
zlib:438 ->     handle.writeSync(flushFlag,
zlib:448 ->       throw self[kError];
zlib:465 ->         throw new ERR_BUFFER_TOO_LARGE(self._maxOutputLength);
zlib:535 ->     this.cb();
zlib:550 ->     streamBufferIsFull = !self.push(out);
zlib:556 ->     this.cb();
zlib:616 ->     self.push(null);
zlib:621 ->   this.cb();
zlib:660 ->       windowBits = checkRangesOrGetDefault(
zlib:665 ->     level = checkRangesOrGetDefault(
zlib:682 ->         throw new ERR_INVALID_ARG_TYPE(
zlib:811 ->       return zlibBufferSync(new ctor(opts), buffer);
zlib:819 ->     return zlibBuffer(new ctor(opts), buffer, callback);
zlib:993 ->       return new ctor(options);
zlib:1000 ->     throw new ERR_INVALID_ARG_TYPE('data', ['Buffer', 'TypedArray', 'DataView', 'string'], data);
zlib:1002 ->   validateUint32(value, 'value');
`;
