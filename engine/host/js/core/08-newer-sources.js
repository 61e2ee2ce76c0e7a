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
_http_client:424 ->     validateString(method, 'options.method');
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
_http_outgoing:612 ->     validateHeaderValue(key, value, lenient);
_http_outgoing:684 ->     throw new ERR_HTTP_HEADERS_SENT('set');
_http_outgoing:686 ->   validateHeaderName(name);
_http_outgoing:688 ->     throw new ERR_HTTP_INVALID_HEADER_VALUE(value, name);
_http_outgoing:692 ->     throw new ERR_INVALID_CHAR('header content', name);
_http_outgoing:705 ->     throw new ERR_HTTP_HEADERS_SENT('set');
_http_outgoing:715 ->     throw new ERR_INVALID_ARG_TYPE('headers', ['Headers', 'Map'], headers);
_http_outgoing:748 ->     throw new ERR_HTTP_HEADERS_SENT('append');
_http_outgoing:750 ->   validateHeaderName(name);
_http_outgoing:752 ->     throw new ERR_HTTP_INVALID_HEADER_VALUE(value, name);
_http_outgoing:756 ->     throw new ERR_INVALID_CHAR('header content', name);
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
assert:110 ->     throw new ERR_CONSTRUCT_CALL_REQUIRED('Assert');
assert:152 ->   throw new AssertionError(obj);
assert:240 ->     throw new ERR_MISSING_ARGS('actual', 'expected');
assert:265 ->     throw new ERR_MISSING_ARGS('actual', 'expected');
assert:289 ->     throw new ERR_MISSING_ARGS('actual', 'expected');
assert:313 ->     throw new ERR_MISSING_ARGS('actual', 'expected');
assert:338 ->     throw new ERR_MISSING_ARGS('actual', 'expected');
assert:364 ->     throw new ERR_MISSING_ARGS('actual', 'expected');
assert:388 ->     throw new ERR_MISSING_ARGS('actual', 'expected');
assert:411 ->     throw new ERR_MISSING_ARGS('actual', 'expected');
assert:438 ->     throw new ERR_MISSING_ARGS('actual', 'expected');
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
async_hooks:227 ->       return ReflectApply(fn, thisArg, args);
async_hooks:252 ->     validateFunction(fn, 'fn');
async_hooks:258 ->         return ReflectApply(resource.runInAsyncScope, resource, args);
buffer:138 ->   validateInteger(value, name, min, max);
buffer:242 ->     throw new ERR_INVALID_ARG_TYPE('target', ['Buffer', 'Uint8Array'], target);
buffer:313 ->     return Buffer.alloc(arg);
buffer:315 ->   return Buffer.from(arg, encodingOrOffset, length);
buffer:339 ->     return fromString(value, encodingOrOffset);
buffer:364 ->   throw new ERR_INVALID_ARG_TYPE(
buffer:381 ->     throw new ERR_INVALID_ARG_TYPE('view', [ 'TypedArray' ], view);
buffer:393 ->     validateInteger(offset, 'offset', 0);
buffer:441 ->   validateNumber(size, 'size', 0, kMaxLength);
buffer:455 ->   validateNumber(size, 'size', 0, kMaxLength);
buffer:467 ->   validateNumber(size, 'size', 0, kMaxLength);
buffer:474 ->   validateNumber(size, 'size', 0, kMaxLength);
buffer:536 ->       throw new ERR_UNKNOWN_ENCODING(encoding);
buffer:608 ->     throw new ERR_INVALID_ARG_TYPE('buf1', ['Buffer', 'Uint8Array'], buf1);
buffer:612 ->     throw new ERR_INVALID_ARG_TYPE('buf2', ['Buffer', 'Uint8Array'], buf2);
buffer:629 ->   validateArray(list, 'list');
buffer:641 ->         throw new ERR_INVALID_ARG_TYPE(
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
buffer:1206 ->         throw new ERR_INVALID_ARG_VALUE('value', value);
buffer:1251 ->     throw new ERR_UNKNOWN_ENCODING(encoding);
buffer:1308 ->     throw new ERR_INVALID_BUFFER_SIZE('16-bits');
buffer:1325 ->     throw new ERR_INVALID_BUFFER_SIZE('32-bits');
buffer:1346 ->     throw new ERR_INVALID_BUFFER_SIZE('64-bits');
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
diagnostics_channel:208 ->     validateFunction(subscription, 'subscription');
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
dns:152 ->     validateStringWithoutNullBytes(hostname, 'hostname');
dns:168 ->     validateFunction(callback, 'callback');
dns:277 ->     throw new ERR_MISSING_ARGS('address', 'port', 'callback');
dns:279 ->   validateString(address, 'address');
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
events:988 ->   throw new ERR_INVALID_ARG_TYPE('emitter',
events:1002 ->   validateObject(options, 'options');
events:1006 ->     throw new AbortError(undefined, { cause: signal.reason });
events:1007 ->   return new Promise((resolve, reject) => {
events:1027 ->     eventTargetAgnosticAddListener(emitter, name, resolver, opts);
events:1036 ->       reject(new AbortError(undefined, { cause: signal?.reason }));
events:1060 ->   if (typeof emitter.on === 'function') {
events:1069 ->     throw new ERR_INVALID_ARG_TYPE('emitter', 'EventEmitter', emitter);
events:1087 ->   validateObject(options, 'options');
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
fs:244 ->   binding.access(getValidatedPath(path), mode);
fs:254 ->   validateFunction(callback, 'cb');
fs:257 ->     callback(!err);
fs:300 ->     context.callback(err);
fs:360 ->   validateFunction(callback, 'cb');
fs:388 ->   const stats = binding.fstat(fd, false, undefined, true /* shouldNotThrow */);
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
fs:969 ->     validateStringAfterArrayBufferView(buffer, 'buffer');
fs:974 ->     result = binding.writeString(fd, buffer, offset, length,
fs:1054 ->   callback = makeCallback(callback);
fs:1073 ->   binding.rename(
fs:1074 ->     getValidatedPath(oldPath, 'oldPath'),
fs:1075 ->     getValidatedPath(newPath, 'newPath'),
fs:1120 ->   const fd = fs.openSync(path, 'r+');
fs:1214 ->   }
fs:1224 ->   path = getValidatedPath(path);
fs:1233 ->     validateRmdirOptions(options);
fs:1236 ->   binding.rmdir(path);
fs:1257 ->   path = getValidatedPath(path);
fs:1259 ->   validateRmOptions(path, options, false, (err, options) => {
fs:1281 ->   const opts = validateRmOptionsSync(path, options, false);
fs:1295 ->   req.oncomplete = makeCallback(callback);
fs:1301 ->   binding.fdatasync(fd, req);
fs:1315 ->   binding.fdatasync(fd);
fs:1327 ->   req.oncomplete = makeCallback(callback);
fs:1332 ->   binding.fsync(fd, req);
fs:1345 ->   binding.fsync(fd);
fs:1410 ->   const result = binding.mkdir(
fs:1411 ->     getValidatedPath(path),
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
fs:1795 ->     getValidatedPath(path),
fs:1807 ->   const stats = binding.statfs(getValidatedPath(path), options.bigint);
fs:1823 ->   callback = makeCallback(typeof options === 'function' ? options : callback);
fs:1838 ->   options = getOptions(options);
fs:1839 ->   return binding.readlink(getValidatedPath(path), options.encoding);
fs:1889 ->         const req = new FSReqCallback();
fs:1919 ->   validateOneOf(type, 'type', ['dir', 'file', 'junction', null, undefined]);
fs:1934 ->   target = getValidatedPath(target, 'target');
fs:1935 ->   path = getValidatedPath(path);
fs:1940 ->     stringToSymlinkType(type),
fs:1973 ->   newPath = getValidatedPath(newPath, 'newPath');
fs:1988 ->   callback = makeCallback(callback);
fs:2000 ->   binding.unlink(getValidatedPath(path));
fs:2107 ->   path = getValidatedPath(path);
fs:2108 ->   mode = parseFileMode(mode, 'mode');
fs:2412 ->   validateFunction(callback, 'cb');
fs:2425 ->     validateStringAfterArrayBufferView(data, 'data');
fs:2441 ->       callback(openErr);
fs:2463 ->   options = getOptions(options, {
fs:2479 ->       path = getValidatedPath(path);
fs:2482 ->     return binding.writeFileUtf8(
fs:2491 ->     validateStringAfterArrayBufferView(data, 'data');
fs:2530 ->   validateFunction(callback, 'cb');
fs:2540 ->   fs.writeFile(path, data, options, callback);
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
fs:3201 ->     getValidatedPath(src, 'src'),
fs:3202 ->     getValidatedPath(dest, 'dest'),
fs:3274 ->   return new ReadStream(path, options);
fs:3297 ->   return new WriteStream(path, options);
http:108 ->   return new ClientRequest(url, options, cb);
http:119 ->   const req = request(url, options, cb);
http:133 ->   validateObject(env, 'proxyEnv');
http:200 ->     validateInteger(max, 'max', 1);
internal/abort_controller:137 ->     throw new ERR_INVALID_THIS('AbortSignal');
internal/abort_controller:160 ->   if (signal[kFollowing] || signal[kAborted] || !signal[kSourceSignals]?.size) {
internal/abort_controller:208 ->       abortSignal(
internal/abort_controller:210 ->         new DOMException(
internal/abort_controller:233 ->       throw new ERR_ILLEGAL_CONSTRUCTOR();
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
internal/buffer:90 ->     throw new ERR_BUFFER_OUT_OF_BOUNDS();
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
internal/buffer:654 ->     return writeU_Int32LE(this, value, offset, 0, 0xffffffff);
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
internal/buffer:765 ->     return writeU_Int32BE(this, value, offset, 0, 0xffffffff);
internal/buffer:769 ->     return writeU_Int8(this, value, offset, 0, 0xff);
internal/buffer:771 ->   boundsError(byteLength, 6, 'byteLength');
internal/buffer:808 ->   checkInt(value, min, max, buf, offset, 3);
internal/buffer:821 ->   return writeU_Int32BE(this, value, offset, 0, 0xffffffff);
internal/buffer:838 ->   checkInt(value, min, max, buf, offset, 1);
internal/buffer:846 ->   return writeU_Int16BE(this, value, offset, 0, 0xffff);
internal/buffer:857 ->     return writeU_Int32LE(this, value, offset, -0x80000000, 0x7fffffff);
internal/buffer:861 ->     return writeU_Int8(this, value, offset, -0x80, 0x7f);
internal/buffer:863 ->   boundsError(byteLength, 6, 'byteLength');
internal/buffer:867 ->   return writeU_Int32LE(this, value, offset, -0x80000000, 0x7fffffff);
internal/buffer:871 ->   return writeU_Int16LE(this, value, offset, -0x8000, 0x7fff);
internal/buffer:875 ->   return writeU_Int8(this, value, offset, -0x80, 0x7f);
internal/buffer:886 ->     return writeU_Int32BE(this, value, offset, -0x80000000, 0x7fffffff);
internal/buffer:890 ->     return writeU_Int8(this, value, offset, -0x80, 0x7f);
internal/buffer:892 ->   boundsError(byteLength, 6, 'byteLength');
internal/buffer:896 ->   return writeU_Int32BE(this, value, offset, -0x80000000, 0x7fffffff);
internal/buffer:900 ->   return writeU_Int16BE(this, value, offset, -0x8000, 0x7fff);
internal/buffer:906 ->   checkBounds(this, offset, 7);
internal/buffer:922 ->   checkBounds(this, offset, 7);
internal/buffer:938 ->   checkBounds(this, offset, 3);
internal/buffer:950 ->   checkBounds(this, offset, 3);
internal/buffer:965 ->     throw new ERR_BUFFER_OUT_OF_BOUNDS('offset');
internal/buffer:970 ->     throw new ERR_BUFFER_OUT_OF_BOUNDS('length');
internal/buffer:972 ->   return asciiWriteStatic(buf, string, offset, length);
internal/buffer:978 ->     throw new ERR_BUFFER_OUT_OF_BOUNDS('offset');
internal/buffer:983 ->     throw new ERR_BUFFER_OUT_OF_BOUNDS('length');
internal/buffer:985 ->   return latin1WriteStatic(buf, string, offset, length);
internal/buffer:991 ->     throw new ERR_BUFFER_OUT_OF_BOUNDS('offset');
internal/buffer:996 ->     throw new ERR_BUFFER_OUT_OF_BOUNDS('length');
internal/buffer:998 ->   return utf8WriteStatic(buf, string, offset, length);
internal/buffer:1068 ->   proto.asciiSlice = function(start, end) { return asciiSlice(this, start, end); };
internal/buffer:1069 ->   proto.base64Slice = function(start, end) { return base64Slice(this, start, end); };
internal/buffer:1070 ->   proto.base64urlSlice = function(start, end) { return base64urlSlice(this, start, end); };
internal/buffer:1071 ->   proto.latin1Slice = function(start, end) { return latin1Slice(this, start, end); };
internal/buffer:1072 ->   proto.hexSlice = function(start, end) { return hexSlice(this, start, end); };
internal/buffer:1073 ->   proto.ucs2Slice = function(start, end) { return ucs2Slice(this, start, end); };
internal/buffer:1074 ->   proto.utf8Slice = function(start, end) { return utf8Slice(this, start, end); };
internal/buffer:1076 ->   proto.base64Write = function(string, offset, length) { return base64Write(this, string, offset, length); };
internal/buffer:1077 ->   proto.base64urlWrite = function(string, offset, length) { return base64urlWrite(this, string, offset, length); };
internal/buffer:1079 ->   proto.hexWrite = function(string, offset, length) { return hexWrite(this, string, offset, length); };
internal/buffer:1080 ->   proto.ucs2Write = function(string, offset, length) { return ucs2Write(this, string, offset, length); };
internal/console/constructor:129 ->     throw new ERR_CONSOLE_WRITABLE_STREAM('stdout');
internal/console/constructor:138 ->     validateInteger(groupIndentation, 'groupIndentation',
internal/console/constructor:143 ->     validateObject(inspectOptions, 'options.inspectOptions');
internal/console/constructor:557 ->       validateArray(properties, 'properties');
internal/crypto/aes:72 ->     throw lazyDOMException('Invalid key length', 'DataError');
internal/crypto/argon2:142 ->   validateString(algorithm, 'algorithm');
internal/crypto/argon2:143 ->   validateOneOf(algorithm, 'algorithm', ['argon2d', 'argon2i', 'argon2id']);
internal/crypto/cipher:121 ->   this[kHandle] = new CipherBase(isEncrypt, cipher, credential, iv, authTagLength);
internal/crypto/cipher:128 ->   validateString(cipher, 'cipher');
internal/crypto/cipher:130 ->   key = prepareSecretKey(key, encoding);
internal/crypto/cipher:131 ->   iv = iv === null ? null : getArrayBufferOrView(iv, 'iv');
internal/crypto/cipher:141 ->   this.push(this[kHandle].update(chunk, encoding));
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
internal/crypto/diffiehellman:300 ->   validateObject(options, 'options');
internal/crypto/diffiehellman:303 ->     validateFunction(callback, 'callback');
internal/crypto/diffiehellman:308 ->     throw new ERR_INVALID_ARG_VALUE('options.privateKey', privateKey);
internal/crypto/hash:100 ->     return new Hash(algorithm, options);
internal/crypto/hash:103 ->     validateString(algorithm, 'algorithm');
internal/crypto/hash:114 ->   this[kHandle] = new _Hash(algorithm, xofLen, algorithmId, getHashCache());
internal/crypto/hash:137 ->     return callback(new ERR_CRYPTO_HASH_UPDATE_FAILED());
internal/crypto/hash:149 ->     throw new ERR_CRYPTO_HASH_FINALIZED();
internal/crypto/hash:154 ->     throw new ERR_INVALID_ARG_TYPE(
internal/crypto/hash:167 ->     throw new ERR_CRYPTO_HASH_FINALIZED();
internal/crypto/hash:177 ->     return new Hmac(hmac, key, options);
internal/crypto/hash:178 ->   validateString(hmac, 'hmac');
internal/crypto/hash:180 ->   key = prepareSecretKey(key, encoding);
internal/crypto/hash:182 ->   this[kHandle].init(hmac, key);
internal/crypto/hash:295 ->   validateString(algorithm, 'algorithm');
internal/crypto/hash:297 ->     throw new ERR_INVALID_ARG_TYPE('input', ['Buffer', 'TypedArray', 'DataView', 'string'], input);
internal/crypto/hash:305 ->     validateObject(options, 'options');
internal/crypto/hash:315 ->     validateString(outputEncoding, 'outputEncoding');
internal/crypto/hash:323 ->         throw new ERR_INVALID_ARG_VALUE('outputEncoding', outputEncoding);
internal/crypto/hkdf:124 ->   job.run();
internal/crypto/kem:38 ->     validateFunction(callback, 'callback');
internal/crypto/kem:48 ->   const job = new KEMEncapsulateJob(
internal/crypto/kem:77 ->     validateFunction(callback, 'callback');
internal/crypto/kem:87 ->   ciphertext = getArrayBufferOrView(ciphertext, 'ciphertext');
internal/crypto/kem:89 ->   const job = new KEMDecapsulateJob(
internal/crypto/keys:163 ->         throw new ERR_INVALID_ARG_VALUE('type', type);
internal/crypto/keys:684 ->       throw new ERR_INVALID_ARG_TYPE(
internal/crypto/keys:701 ->   throw new ERR_INVALID_ARG_TYPE(
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
internal/crypto/random:452 ->     validateObject(options, 'options');
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
internal/crypto/sig:188 ->   const job = new SignJob(
internal/crypto/sig:261 ->     validateString(algorithm, 'algorithm');
internal/crypto/sig:264 ->     validateFunction(callback, 'callback');
internal/crypto/sig:266 ->   data = getArrayBufferOrView(data, 'data');
internal/crypto/sig:278 ->   signature = getArrayBufferOrView(signature, 'signature');
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
internal/dns/utils:117 ->     ArrayPrototypeForEach(servers, (serv, index) => {
internal/dns/utils:118 ->       validateString(serv, \`servers[\${index}]\`);
internal/encoding:362 ->     validateString(src, 'src');
internal/encoding:364 ->       throw new ERR_INVALID_ARG_TYPE('dest', 'Uint8Array', dest);
internal/encoding:433 ->     validateObject(options, 'options', kValidateObjectAllowObjectsAndNull);
internal/encoding:437 ->       throw new ERR_ENCODING_NOT_SUPPORTED(encoding);
internal/encoding:484 ->     validateObject(options, 'options', kValidateObjectAllowObjectsAndNull);
internal/encoding:494 ->         if (!chunk) return decodeUTF8(input, ignoreBom, this[kFatal]);
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
internal/file:64 ->       throw new ERR_MISSING_ARGS('fileBits', 'fileName');
internal/fs/cp/cp:66 ->   const stats = await checkPaths(src, dest, opts);
internal/fs/cp/cp:77 ->   const { 0: srcStat, 1: destStat } = await getStats(src, dest, opts);
internal/fs/dir:52 ->     if (handle == null) throw new ERR_MISSING_ARGS('handle');
internal/fs/glob:341 ->     validateObject(options, 'options');
internal/fs/glob:367 ->       validateStringArray(pattern, 'patterns');
internal/fs/glob:370 ->       validateString(pattern, 'patterns');
internal/fs/glob:930 ->   validateString(path, 'path');
internal/fs/glob:931 ->   validateString(pattern, 'pattern');
internal/fs/promises:470 ->   }
internal/fs/promises:621 ->       start: pos = kNone,
internal/fs/promises:1033 ->         pendingEndPromise = PromisePrototypeThen(
internal/fs/promises:1126 ->     throw new AbortError(undefined, { cause: signal.reason });
internal/fs/promises:1261 ->     const bytesRead = (await PromisePrototypeThen(
internal/fs/promises:1312 ->   return await PromisePrototypeThen(
internal/fs/promises:1327 ->   return await PromisePrototypeThen(
internal/fs/promises:1345 ->   return new FileHandle(await PromisePrototypeThen(
internal/fs/promises:1490 ->   return await PromisePrototypeThen(
internal/fs/promises:1498 ->   const fd = await open(path, 'r+');
internal/fs/promises:1530 ->   return await PromisePrototypeThen(
internal/fs/promises:1564 ->   return await PromisePrototypeThen(
internal/fs/promises:1661 ->   const result = await PromisePrototypeThen(
internal/fs/promises:1679 ->   return await PromisePrototypeThen(
internal/fs/promises:1707 ->   return await PromisePrototypeThen(
internal/fs/promises:1734 ->   const result = await PromisePrototypeThen(
internal/fs/promises:1743 ->   const result = await PromisePrototypeThen(
internal/fs/promises:1767 ->   return await PromisePrototypeThen(
internal/fs/promises:1775 ->   return await PromisePrototypeThen(
internal/fs/promises:1797 ->   return await PromisePrototypeThen(
internal/fs/promises:1816 ->   return await PromisePrototypeThen(
internal/fs/promises:1840 ->   return await PromisePrototypeThen(
internal/fs/promises:1849 ->   return await PromisePrototypeThen(
internal/fs/promises:1875 ->   return await PromisePrototypeThen(
internal/fs/promises:1889 ->   return await PromisePrototypeThen(
internal/fs/promises:1902 ->   return await PromisePrototypeThen(
internal/fs/promises:1965 ->   const fd = await open(path, flag, options.mode);
internal/fs/promises:1994 ->   checkAborted(options.signal);
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
internal/mime:58 ->     throw new ERR_INVALID_MIME_SYNTAX('type', str, invalidTypeIndex);
internal/mime:348 ->       throw new ERR_ILLEGAL_CONSTRUCTOR();
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
internal/modules/cjs/loader:2142 ->     throw new ERR_INVALID_ARG_VALUE('filename', filenameOrURL, createRequireError);
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
internal/modules/helpers:454 ->   const nativeResult = _enableCompileCache(directory, portable);
internal/modules/package_json_reader:223 ->   const result = modulesBinding.getPackageScopeConfig(\`\${resolved}\`);
internal/modules/package_json_reader:343 ->     throw new ERR_MISSING_ARGS('specifier');
internal/modules/package_json_reader:353 ->     validateString(base, 'base');
internal/modules/run_main:101 ->     await callback(cascadedLoader);
internal/modules/run_main:154 ->     wrapModuleLoad(main, null, true);
internal/modules/run_main:164 ->   }
internal/modules/typescript:104 ->   validateString(code, 'code');
internal/modules/typescript:105 ->   validateObject(options, 'options');
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
internal/perf/usertiming:65 ->     throw lazyDOMException(\`The "\${name}" performance mark has not been set\`, 'SyntaxError');
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
internal/process/per_thread:84 ->       throw new ERR_OUT_OF_RANGE('time', 2, time.length);
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
internal/readline/interface:226 ->     throw new ERR_INVALID_ARG_VALUE('completer', completer);
internal/readline/interface:268 ->     self[kNormalWrite](data);
internal/readline/interface:276 ->       self.emit('line', self[kLine_buffer]);
internal/readline/interface:278 ->     self.close();
internal/readline/interface:450 ->       throw new ERR_USE_AFTER_CLOSE('readline');
internal/readline/interface:472 ->       cb(line);
internal/readline/interface:474 ->       this.emit('line', line);
internal/readline/interface:564 ->     this.emit('close');
internal/readline/interface:573 ->       throw new ERR_USE_AFTER_CLOSE('readline');
internal/readline/interface:588 ->       throw new ERR_USE_AFTER_CLOSE('readline');
internal/readline/interface:611 ->       throw new ERR_USE_AFTER_CLOSE('readline');
internal/source_map/source_map:144 ->     this.#payload = cloneSourceMapV3(payload);
internal/source_map/source_map:364 ->   validateObject(payload, 'payload');
internal/source_map/source_map_cache:72 ->   validateBoolean(enabled, 'enabled');
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
internal/streams/operators:38 ->   validateFunction(fn, 'fn');
internal/streams/operators:106 ->             val = fn(val, signalOpt);
internal/streams/operators:185 ->   for await (const unused of filter.call(this, fn, options)) {
internal/streams/operators:192 ->   validateFunction(fn, 'fn');
internal/streams/operators:200 ->   for await (const result of filter.call(this, fn, options)) {
internal/streams/operators:207 ->   validateFunction(fn, 'fn');
internal/streams/operators:209 ->     await fn(value, options);
internal/streams/operators:217 ->   validateFunction(fn, 'fn');
internal/streams/operators:237 ->   validateFunction(reducer, 'reducer');
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
internal/streams/pipeline:207 ->   }
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
internal/streams/readable:622 ->     throw new ERR_OUT_OF_RANGE('size', '<= 1GiB', n);
internal/streams/readable:670 ->     state.highWaterMark = computeNewHighWaterMark(n);
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
internal/streams/readable:1398 ->       const chunk = stream.destroyed ? null : stream.read();
internal/streams/readable:1436 ->     validateObject(options, 'options');
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
internal/url:535 ->       throw new ERR_MISSING_ARGS('name');
internal/url:583 ->       throw new ERR_MISSING_ARGS('name');
internal/url:602 ->       throw new ERR_MISSING_ARGS('name');
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
internal/url:1466 ->   validateObject(url, 'url', kValidateObjectAllowObjects);
internal/url:1600 ->     throw new ERR_INVALID_FILE_URL_HOST(platform);
internal/url:1607 ->         throw new ERR_INVALID_FILE_URL_PATH(
internal/url:1643 ->     path = new URL(path);
internal/url:1645 ->     throw new ERR_INVALID_ARG_TYPE('path', ['string', 'URL'], path);
internal/url:1647 ->     throw new ERR_INVALID_URL_SCHEME('file');
internal/url:1648 ->   return (windows ?? isWindows) ? getPathFromURLWin32(path) : getPathFromURLPosix(path);
internal/url:1661 ->     throw new ERR_INVALID_ARG_TYPE('path', ['string', 'URL'], path);
internal/util:183 ->     validateString(code, 'code');
internal/util:196 ->     return ReflectApply(fn, this, args);
internal/util:460 ->   validateFunction(original, 'original');
internal/util:478 ->     return new Promise((resolve, reject) => {
internal/util:581 ->     const result = ReflectApply(callback, this, args);
internal/util/diff:13 ->     validateString(value, name);
internal/util/diff:17 ->   validateStringArray(value, name);
internal/util/inspect:407 ->   return formatValue(ctx, value, 0);
internal/util/inspect:895 ->       const ret = FunctionPrototypeCall(
internal/util/inspect:930 ->   return formatRaw(ctx, value, recurseTimes, typedArray);
internal/util/inspect:1174 ->         formatProperty(ctx, value, recurseTimes, keys[i], extrasType),
internal/util/inspect:2302 ->         const tmp = FunctionPrototypeCall(desc.get, original);
internal/util/inspect:2519 ->   validateObject(inspectOptions, 'inspectOptions', kValidateObjectAllowArray);
internal/util/inspect:2778 ->   validateString(str, 'str');
internal/util/parse_args/parse_args:102 ->       throw new ERR_PARSE_ARGS_UNKNOWN_OPTION(
internal/util/parse_args/parse_args:111 ->     throw new ERR_PARSE_ARGS_INVALID_OPTION_VALUE(\`Option '\${shortAndLong} <value>' argument missing\`);
internal/util/parse_args/parse_args:374 ->   ArrayPrototypeForEach(tokens, (token) => {
internal/util/parse_args/parse_args:377 ->         checkOptionUsage(parseConfig, token);
internal/util/parse_args/parse_args:383 ->         throw new ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL(token.value);
internal/validators:82 ->   validateUint32(value, name);
internal/validators:369 ->   validateArray(value, name);
internal/validators:376 ->     validateAbortSignal(signal, indexedName);
internal/vm:194 ->     script = new ContextifyScript(code,
internal/vm:219 ->   return FunctionPrototypeCall(
internal/webidl:92 ->   const err = new TypeError(message);
internal/webstreams/adapters:170 ->     throw new ERR_INVALID_ARG_TYPE(
internal/webstreams/adapters:296 ->     throw new ERR_INVALID_ARG_TYPE(
internal/webstreams/adapters:467 ->     throw new ERR_INVALID_ARG_TYPE(
internal/webstreams/adapters:567 ->     throw new ERR_INVALID_ARG_TYPE(
internal/webstreams/adapters:666 ->     throw new ERR_INVALID_ARG_TYPE('duplex', 'stream.Duplex', duplex);
internal/webstreams/adapters:723 ->   validateObject(pair, 'pair');
internal/webstreams/adapters:730 ->     throw new ERR_INVALID_ARG_TYPE(
internal/webstreams/readablestream:256 ->     validateObject(source, 'source', kValidateObjectAllowObjects);
internal/webstreams/readablestream:279 ->         throw new ERR_INVALID_ARG_VALUE('source.type', type);
internal/webstreams/readablestream:353 ->         new ERR_INVALID_STATE.TypeError('ReadableStream is locked'));
internal/webstreams/readablestream:372 ->       return new ReadableStreamDefaultReader(this);
internal/webstreams/readablestream:375 ->       throw new ERR_INVALID_ARG_VALUE('options.mode', mode);
internal/webstreams/readablestream:390 ->       throw new ERR_INVALID_ARG_TYPE(
internal/webstreams/readablestream:416 ->       throw new ERR_INVALID_STATE.TypeError('The ReadableStream is locked');
internal/webstreams/readablestream:442 ->         throw new ERR_INVALID_ARG_TYPE(
internal/webstreams/readablestream:459 ->         throw new ERR_INVALID_STATE.TypeError('The ReadableStream is locked');
internal/webstreams/readablestream:481 ->     return readableStreamTee(this, false);
internal/webstreams/readablestream:497 ->     const reader = new ReadableStreamDefaultReader(this);
internal/webstreams/readablestream:914 ->       throw new ERR_INVALID_ARG_TYPE('stream', 'ReadableStream', stream);
internal/webstreams/readablestream:921 ->     setupReadableStreamDefaultReader(this, stream);
internal/webstreams/readablestream:935 ->         new ERR_INVALID_STATE.TypeError(
internal/webstreams/readablestream:1012 ->       return PromiseReject(new ERR_INVALID_STATE.TypeError(
internal/webstreams/readablestream:1181 ->       throw new ERR_INVALID_STATE.TypeError('Controller is already closed');
internal/webstreams/readablestream:1190 ->       throw new ERR_INVALID_STATE.TypeError('Controller is already closed');
internal/webstreams/readablestream:1905 ->   return readableStreamDefaultTee(stream, cloneForBranch2);
internal/webstreams/readablestream:1909 ->   const reader = new ReadableStreamDefaultReader(stream);
internal/webstreams/readablestream:2649 ->     throw new ERR_INVALID_STATE.TypeError('ReadableStream is locked');
internal/webstreams/transformstream:138 ->       throw new ERR_INVALID_ARG_VALUE.RangeError(
internal/webstreams/writablestream:190 ->       throw new ERR_INVALID_ARG_VALUE.RangeError('type', type);
internal/webstreams/writablestream:257 ->         new ERR_INVALID_STATE.TypeError('WritableStream is locked'));
internal/webstreams/writablestream:270 ->         new ERR_INVALID_STATE.TypeError('WritableStream is locked'));
internal/webstreams/writablestream:286 ->     return new WritableStreamDefaultWriter(this);
internal/webstreams/writablestream:389 ->     setupWritableStreamDefaultWriter(this, stream);
internal/webstreams/writablestream:410 ->       throw new ERR_INVALID_STATE.TypeError(
internal/webstreams/writablestream:435 ->         new ERR_INVALID_STATE.TypeError(
internal/webstreams/writablestream:457 ->         new ERR_INVALID_STATE.TypeError('Failure to close WritableStream'));
internal/webstreams/writablestream:486 ->     return writableStreamDefaultWriterWrite(this, chunk);
internal/webstreams/writablestream:636 ->     throw new ERR_INVALID_STATE.TypeError('WritableStream is locked');
internal/webstreams/writablestream:998 ->       new ERR_INVALID_STATE.TypeError('WritableStream is closed'));
internal/worker:210 ->       validateArray(options.execArgv, 'options.execArgv');
internal/worker:214 ->       validateArray(options.argv, 'options.argv');
internal/worker:233 ->       url = null;
internal/worker:240 ->         filename = fileURLToPath(filename);
internal/worker:242 ->         throw new ERR_INVALID_ARG_TYPE(
internal/worker:252 ->         throw new ERR_WORKER_PATH(filename);
internal/worker:266 ->       throw new ERR_INVALID_ARG_TYPE(
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
internal/worker/js_transferable:115 ->     throw new ERR_MISSING_ARGS('The value argument must be specified');
internal/worker/js_transferable:127 ->   const serializedData = nativeStructuredClone(value, idlOptions);
net:196 ->   validateInt32(fd, 'fd', 0);
net:210 ->   throw new ERR_INVALID_FD_TYPE(type);
net:261 ->   return socket.connect(normalized);
net:362 ->       self.emit('close', isException);
net:404 ->     validateObject(options, 'options');
net:642 ->     this._handle = createHandle(fd, false);
net:895 ->   validateInt32(tos, 'tos', 0, 255);
net:1042 ->     this.destroy(new ERR_SOCKET_CLOSED());
net:1074 ->   return stream.Duplex.prototype.read.call(this, n);
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
net:2484 ->     throw new ERR_SERVER_ALREADY_LISTEN();
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
string_decoder:63 ->     throw new ERR_UNKNOWN_ENCODING(encoding);
string_decoder:80 ->     throw new ERR_INVALID_ARG_TYPE('buf',
string_decoder:113 ->   return this.write(buf.slice(offset));
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
util:270 ->   validateString(text, 'text');
util:272 ->     validateObject(options, 'options');
util:315 ->       validateOneOf(key, 'format', ObjectGetOwnPropertyNames(inspect.colors));
util:345 ->     throw new ERR_INVALID_ARG_TYPE('ctor', 'Function', ctor);
util:348 ->     throw new ERR_INVALID_ARG_TYPE('superCtor', 'Function', superCtor);
util:351 ->     throw new ERR_INVALID_ARG_TYPE('superCtor.prototype',
util:401 ->   validateFunction(original, 'original');
util:412 ->     ReflectApply(original, this, args)
util:441 ->   validateNumber(err, 'err');
util:443 ->     throw new ERR_OUT_OF_RANGE('err', 'a negative integer', err);
util:453 ->   validateNumber(err, 'err');
util:455 ->     throw new ERR_OUT_OF_RANGE('err', 'a negative integer', err);
util:490 ->   validateString(content, 'content');
util:559 ->       validateObject(options, 'options');
util:577 ->   validateInteger(frameCount, 'frameCount', 1, 200);
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

// Where the errors of Node's functions are made, as in kNodeErrorPlaces.
const kNewerErrorPlaces = `
Agent.removeListener ERR_INVALID_ARG_TYPE listener -> checkListener (node:events:266:3)|* (node:events:681:7)
Agent.setMaxListeners ERR_INVALID_ARG_TYPE setMaxListeners -> * (node:events:405:3)
Agent.setMaxListeners ERR_OUT_OF_RANGE setMaxListeners -> * (node:events:405:3)
Assert ERR_CONSTRUCT_CALL_REQUIRED -> * (node:assert:110:11)
Buffer ERR_INVALID_ARG_TYPE -> Buffer.from (node:buffer:364:9)|* (node:buffer:315:17)
Buffer ERR_OUT_OF_RANGE size -> Buffer.alloc (node:buffer:441:3)|* (node:buffer:313:19)
Buffer ERR_UNKNOWN_ENCODING -> fromString (node:buffer:536:13)|Buffer.from (node:buffer:339:12)|* (node:buffer:315:17)
Buffer.write ERR_UNKNOWN_ENCODING -> * (node:buffer:1251:11)
Channel.subscribe ERR_INVALID_ARG_TYPE subscription -> * (node:diagnostics_channel:208:5)
Cipheriv ERR_CRYPTO_UNKNOWN_CIPHER -> !Cipheriv.createCipherBase (node:internal/crypto/cipher:121:19)|Cipheriv.createCipherWithIV (node:internal/crypto/cipher:132:3)|new Cipheriv (node:internal/crypto/cipher:222:3)|* (node:internal/crypto/cipher:220:12)
Cipheriv ERR_INVALID_ARG_TYPE cipher -> Cipheriv.createCipherWithIV (node:internal/crypto/cipher:128:3)|new Cipheriv (node:internal/crypto/cipher:222:3)|* (node:internal/crypto/cipher:220:12)
Cipheriv ERR_INVALID_ARG_TYPE iv -> Cipheriv.createCipherWithIV (node:internal/crypto/cipher:131:29)|new Cipheriv (node:internal/crypto/cipher:222:3)|* (node:internal/crypto/cipher:220:12)
Cipheriv ERR_INVALID_ARG_TYPE key -> prepareSecretKey (node:internal/crypto/keys:737:11)|Cipheriv.createCipherWithIV (node:internal/crypto/cipher:130:9)|new Cipheriv (node:internal/crypto/cipher:222:3)|* (node:internal/crypto/cipher:220:12)
Cipheriv.compose ERR_INVALID_RETURN_VALUE body -> duplexify (node:internal/streams/duplexify:139:11)|Duplex.from (node:internal/streams/duplex:202:10)|compose (node:internal/streams/compose:45:27)|* (node:internal/streams/readable:1443:26)
Cipheriv.find ERR_INVALID_ARG_TYPE fn -> Cipheriv.filter (node:internal/streams/operators:217:3)|* (node:internal/streams/operators:200:37)|* (node:stream:92:12)
Cipheriv.flatMap ERR_INVALID_ARG_TYPE fn -> Cipheriv.map (node:internal/streams/operators:38:3)|* (node:internal/streams/operators:300:22)|* (node:stream:72:33)
Cipheriv.setMaxListeners ERR_INVALID_ARG_TYPE setMaxListeners -> * (node:events:405:3)
Cipheriv.setMaxListeners ERR_OUT_OF_RANGE setMaxListeners -> * (node:events:405:3)
Cipheriv.some ERR_INVALID_ARG_TYPE fn -> Cipheriv.filter (node:internal/streams/operators:217:3)|* (node:internal/streams/operators:185:37)|* (node:stream:92:12)
Cipheriv.update ERR_INVALID_ARG_TYPE data -> * (node:internal/crypto/cipher:159:11)
ClientRequest ERR_INVALID_URL -> !new URL (node:internal/url:895:25)|* (node:_http_client:336:30)
Decipheriv ERR_CRYPTO_UNKNOWN_CIPHER -> !Decipheriv.createCipherBase (node:internal/crypto/cipher:121:19)|Decipheriv.createCipherWithIV (node:internal/crypto/cipher:132:3)|new Decipheriv (node:internal/crypto/cipher:251:3)|* (node:internal/crypto/cipher:249:12)
Decipheriv ERR_INVALID_ARG_TYPE cipher -> Decipheriv.createCipherWithIV (node:internal/crypto/cipher:128:3)|new Decipheriv (node:internal/crypto/cipher:251:3)|* (node:internal/crypto/cipher:249:12)
Decipheriv ERR_INVALID_ARG_TYPE iv -> Decipheriv.createCipherWithIV (node:internal/crypto/cipher:131:29)|new Decipheriv (node:internal/crypto/cipher:251:3)|* (node:internal/crypto/cipher:249:12)
Decipheriv ERR_INVALID_ARG_TYPE key -> prepareSecretKey (node:internal/crypto/keys:737:11)|Decipheriv.createCipherWithIV (node:internal/crypto/cipher:130:9)|new Decipheriv (node:internal/crypto/cipher:251:3)|* (node:internal/crypto/cipher:249:12)
EventEmitter.removeListener ERR_INVALID_ARG_TYPE listener -> checkListener (node:events:266:3)|* (node:events:681:7)
EventEmitter.setMaxListeners ERR_INVALID_ARG_TYPE setMaxListeners -> * (node:events:306:5)
EventEmitter.setMaxListeners ERR_OUT_OF_RANGE setMaxListeners -> * (node:events:306:5)
Hash ERR_INVALID_ARG_TYPE algorithm -> new Hash (node:internal/crypto/hash:103:5)|Object.Hash (node:internal/crypto/hash:100:12)|Object.deprecated [as Hash] (node:internal/util:196:12)
Hash.compose ERR_INVALID_RETURN_VALUE body -> duplexify (node:internal/streams/duplexify:139:11)|Duplex.from (node:internal/streams/duplex:202:10)|compose (node:internal/streams/compose:45:27)|* (node:internal/streams/readable:1443:26)
Hash.find ERR_INVALID_ARG_TYPE fn -> Hash.filter (node:internal/streams/operators:217:3)|* (node:internal/streams/operators:200:37)|* (node:stream:92:12)
Hash.flatMap ERR_INVALID_ARG_TYPE fn -> Hash.map (node:internal/streams/operators:38:3)|* (node:internal/streams/operators:300:22)|* (node:stream:72:33)
Hash.setMaxListeners ERR_INVALID_ARG_TYPE setMaxListeners -> * (node:events:405:3)
Hash.setMaxListeners ERR_OUT_OF_RANGE setMaxListeners -> * (node:events:405:3)
Hash.some ERR_INVALID_ARG_TYPE fn -> Hash.filter (node:internal/streams/operators:217:3)|* (node:internal/streams/operators:185:37)|* (node:stream:92:12)
Hash.update ERR_INVALID_ARG_TYPE data -> * (node:internal/crypto/hash:154:11)
Hmac ERR_CRYPTO_INVALID_DIGEST -> !new Hmac (node:internal/crypto/hash:182:17)|Object.Hmac (node:internal/crypto/hash:177:12)|Object.deprecated [as Hmac] (node:internal/util:196:12)
Hmac ERR_INVALID_ARG_TYPE hmac -> new Hmac (node:internal/crypto/hash:178:3)|Object.Hmac (node:internal/crypto/hash:177:12)|Object.deprecated [as Hmac] (node:internal/util:196:12)
Hmac ERR_INVALID_ARG_TYPE key -> prepareSecretKey (node:internal/crypto/keys:737:11)|new Hmac (node:internal/crypto/hash:180:9)|Object.Hmac (node:internal/crypto/hash:177:12)|Object.deprecated [as Hmac] (node:internal/util:196:12)
Hmac.compose ERR_INVALID_RETURN_VALUE body -> duplexify (node:internal/streams/duplexify:139:11)|Duplex.from (node:internal/streams/duplex:202:10)|compose (node:internal/streams/compose:45:27)|* (node:internal/streams/readable:1443:26)
Hmac.find ERR_INVALID_ARG_TYPE fn -> Hmac.filter (node:internal/streams/operators:217:3)|* (node:internal/streams/operators:200:37)|* (node:stream:92:12)
Hmac.flatMap ERR_INVALID_ARG_TYPE fn -> Hmac.map (node:internal/streams/operators:38:3)|* (node:internal/streams/operators:300:22)|* (node:stream:72:33)
Hmac.setMaxListeners ERR_INVALID_ARG_TYPE setMaxListeners -> * (node:events:405:3)
Hmac.setMaxListeners ERR_OUT_OF_RANGE setMaxListeners -> * (node:events:405:3)
Hmac.some ERR_INVALID_ARG_TYPE fn -> Hmac.filter (node:internal/streams/operators:217:3)|* (node:internal/streams/operators:185:37)|* (node:stream:92:12)
Hmac.update ERR_INVALID_ARG_TYPE data -> * (node:internal/crypto/hash:154:11)
Interface ERR_INVALID_ARG_VALUE -> Interface.InterfaceConstructor (node:internal/readline/interface:226:11)|new Interface (node:readline:115:3)|* (node:readline:103:12)
Module ERR_INVALID_ARG_TYPE path -> Object.dirname (node:path:1442:5)|* (node:internal/modules/cjs/loader:368:20)
Object.finished ERR_INVALID_ARG_TYPE options -> eos (node:internal/streams/end-of-stream:118:5)|node:internal/streams/end-of-stream:382:21|new Promise (<anonymous>)|* (node:internal/streams/end-of-stream:381:10)
Object.pipeline ERR_INVALID_ARG_TYPE body -> duplexify (node:internal/streams/duplexify:204:9)|Duplex.from (node:internal/streams/duplex:202:10)|pipelineImpl (node:internal/streams/pipeline:406:20)|node:stream/promises:31:5|new Promise (<anonymous>)|* (node:stream/promises:20:10)
Object.pipeline ERR_MISSING_ARGS streams -> pipelineImpl (node:internal/streams/pipeline:192:11)|node:stream/promises:31:5|new Promise (<anonymous>)|* (node:stream/promises:20:10)
Object.setTimeout ERR_INVALID_ARG_TYPE callback -> * (node:timers:124:3)
Object.subscribe ERR_INVALID_ARG_TYPE subscription -> Channel.subscribe (node:diagnostics_channel:208:5)|* (node:diagnostics_channel:251:24)
Readable.compose ERR_INVALID_RETURN_VALUE body -> duplexify (node:internal/streams/duplexify:139:11)|Duplex.from (node:internal/streams/duplex:202:10)|compose (node:internal/streams/compose:45:27)|* (node:internal/streams/readable:1443:26)
Readable.find ERR_INVALID_ARG_TYPE fn -> Readable.filter (node:internal/streams/operators:217:3)|* (node:internal/streams/operators:200:37)|* (node:stream:92:12)
Readable.flatMap ERR_INVALID_ARG_TYPE fn -> Readable.map (node:internal/streams/operators:38:3)|* (node:internal/streams/operators:300:22)|* (node:stream:72:33)
Readable.read ERR_OUT_OF_RANGE size -> computeNewHighWaterMark (node:internal/streams/readable:622:11)|* (node:internal/streams/readable:670:27)
Readable.removeListener ERR_INVALID_ARG_TYPE listener -> checkListener (node:events:266:3)|* (node:events:681:7)|* (node:internal/streams/readable:1178:47)
Readable.setMaxListeners ERR_INVALID_ARG_TYPE setMaxListeners -> * (node:events:405:3)
Readable.setMaxListeners ERR_OUT_OF_RANGE setMaxListeners -> * (node:events:405:3)
Readable.some ERR_INVALID_ARG_TYPE fn -> Readable.filter (node:internal/streams/operators:217:3)|* (node:internal/streams/operators:185:37)|* (node:stream:92:12)
ReadableStream.cancel ERR_INVALID_STATE -> * (node:internal/webstreams/readablestream:353:9)
ReadableStreamDefaultController.close ERR_INVALID_STATE -> * (node:internal/webstreams/readablestream:1181:13)
ReadableStreamDefaultReader.cancel ERR_INVALID_STATE -> * (node:internal/webstreams/readablestream:1012:28)
Server.removeListener ERR_INVALID_ARG_TYPE listener -> checkListener (node:events:266:3)|* (node:events:681:7)
Server.setMaxListeners ERR_INVALID_ARG_TYPE setMaxListeners -> * (node:events:405:3)
Server.setMaxListeners ERR_OUT_OF_RANGE setMaxListeners -> * (node:events:405:3)
SlowBuffer ERR_INVALID_ARG_TYPE size -> Object.SlowBuffer (node:buffer:474:3)|Object.deprecated [as SlowBuffer] (node:internal/util:196:12)
SlowBuffer ERR_OUT_OF_RANGE size -> Object.SlowBuffer (node:buffer:474:3)|Object.deprecated [as SlowBuffer] (node:internal/util:196:12)
Socket ERR_INVALID_FD_TYPE -> createHandle (node:net:210:9)|new Socket (node:net:642:20)|* (node:net:550:41)
Socket ERR_OUT_OF_RANGE fd -> createHandle (node:net:196:3)|new Socket (node:net:642:20)|* (node:net:550:41)
Socket.compose ERR_INVALID_RETURN_VALUE body -> duplexify (node:internal/streams/duplexify:139:11)|Duplex.from (node:internal/streams/duplex:202:10)|compose (node:internal/streams/compose:45:27)|* (node:internal/streams/readable:1443:26)
Socket.find ERR_INVALID_ARG_TYPE fn -> Socket.filter (node:internal/streams/operators:217:3)|* (node:internal/streams/operators:200:37)|* (node:stream:92:12)
Socket.flatMap ERR_INVALID_ARG_TYPE fn -> Socket.map (node:internal/streams/operators:38:3)|* (node:internal/streams/operators:300:22)|* (node:stream:72:33)
Socket.read ERR_OUT_OF_RANGE size -> computeNewHighWaterMark (node:internal/streams/readable:622:11)|Readable.read (node:internal/streams/readable:670:27)|* (node:net:1074:39)
Socket.setMaxListeners ERR_INVALID_ARG_TYPE setMaxListeners -> * (node:events:405:3)
Socket.setMaxListeners ERR_OUT_OF_RANGE setMaxListeners -> * (node:events:405:3)
Socket.setStreamTimeout [as setTimeout] ERR_INVALID_ARG_TYPE callback -> Socket.setStreamTimeout [as setTimeout] (node:internal/stream_base_commons:267:7)
Socket.some ERR_INVALID_ARG_TYPE fn -> Socket.filter (node:internal/streams/operators:217:3)|* (node:internal/streams/operators:185:37)|* (node:stream:92:12)
Stream.compose ERR_INVALID_RETURN_VALUE body -> duplexify (node:internal/streams/duplexify:139:11)|Duplex.from (node:internal/streams/duplex:202:10)|* (node:internal/streams/compose:34:19)
Stream.eos [as finished] ERR_INVALID_ARG_TYPE options -> Stream.eos [as finished] (node:internal/streams/end-of-stream:118:5)
Stream.pipeline ERR_INVALID_ARG_TYPE body -> duplexify (node:internal/streams/duplexify:204:9)|Duplex.from (node:internal/streams/duplex:202:10)|pipelineImpl (node:internal/streams/pipeline:406:20)|* (node:internal/streams/pipeline:183:10)
Stream.pipeline ERR_MISSING_ARGS streams -> pipelineImpl (node:internal/streams/pipeline:192:11)|* (node:internal/streams/pipeline:183:10)
StringDecoder ERR_UNKNOWN_ENCODING -> * (node:string_decoder:63:11)
Transform.compose ERR_INVALID_RETURN_VALUE body -> duplexify (node:internal/streams/duplexify:139:11)|Duplex.from (node:internal/streams/duplex:202:10)|compose (node:internal/streams/compose:45:27)|* (node:internal/streams/readable:1443:26)
Transform.find ERR_INVALID_ARG_TYPE fn -> Transform.filter (node:internal/streams/operators:217:3)|* (node:internal/streams/operators:200:37)|* (node:stream:92:12)
Transform.flatMap ERR_INVALID_ARG_TYPE fn -> Transform.map (node:internal/streams/operators:38:3)|* (node:internal/streams/operators:300:22)|* (node:stream:72:33)
Transform.setMaxListeners ERR_INVALID_ARG_TYPE setMaxListeners -> * (node:events:405:3)
Transform.setMaxListeners ERR_OUT_OF_RANGE setMaxListeners -> * (node:events:405:3)
Transform.some ERR_INVALID_ARG_TYPE fn -> Transform.filter (node:internal/streams/operators:217:3)|* (node:internal/streams/operators:185:37)|* (node:stream:92:12)
Writable.removeListener ERR_INVALID_ARG_TYPE listener -> checkListener (node:events:266:3)|* (node:events:681:7)
Writable.setMaxListeners ERR_INVALID_ARG_TYPE setMaxListeners -> * (node:events:405:3)
Writable.setMaxListeners ERR_OUT_OF_RANGE setMaxListeners -> * (node:events:405:3)
Writable.write ERR_UNKNOWN_ENCODING -> _write (node:internal/streams/writable:467:13)|* (node:internal/streams/writable:512:10)
WritableStream.abort ERR_INVALID_STATE -> * (node:internal/webstreams/writablestream:257:9)
WritableStream.close ERR_INVALID_STATE -> * (node:internal/webstreams/writablestream:270:9)
WritableStreamDefaultWriter.abort ERR_INVALID_STATE -> * (node:internal/webstreams/writablestream:435:9)
WritableStreamDefaultWriter.close ERR_INVALID_STATE -> * (node:internal/webstreams/writablestream:457:9)
_format ERR_INVALID_ARG_TYPE pathObject -> * (node:path:172:3)
access ERR_INVALID_ARG_TYPE cb -> makeCallback (node:fs:185:3)|* (node:fs:229:14)
access ERR_INVALID_ARG_TYPE path -> * (node:fs:228:10)
accessSync ERR_INVALID_ARG_TYPE -> !* (node:fs:244:11)
accessSync ERR_INVALID_ARG_TYPE path -> * (node:fs:244:18)
accessSync ERR_OUT_OF_RANGE -> !* (node:fs:244:11)
addAbortListener ERR_INVALID_ARG_TYPE signal -> * (node:internal/events/abort_listener:28:11)
addEventListener ERR_INVALID_ARG_TYPE listener -> validateEventListener (node:internal/event_target:1082:9)|* (node:internal/event_target:654:10)
addEventListener ERR_INVALID_ARG_TYPE options -> validateEventListenerOptions (node:internal/event_target:1091:3)|* (node:internal/event_target:631:17)
addEventListener ERR_MISSING_ARGS type -> * (node:internal/event_target:619:13)
addListener ERR_INVALID_ARG_TYPE listener -> checkListener (node:events:266:3)|_addListener (node:events:550:3)|* (node:events:616:10)
addTrailers ERR_INVALID_CHAR trailer -> * (node:_http_outgoing:1091:15)
addTrailers ERR_INVALID_HTTP_TOKEN Trailer -> * (node:_http_outgoing:1068:5)
alloc ERR_INVALID_ARG_TYPE size -> * (node:buffer:441:3)
alloc ERR_OUT_OF_RANGE size -> * (node:buffer:441:3)
allocUnsafe ERR_INVALID_ARG_TYPE size -> * (node:buffer:455:3)
allocUnsafe ERR_OUT_OF_RANGE size -> * (node:buffer:455:3)
allocUnsafeSlow ERR_INVALID_ARG_TYPE size -> * (node:buffer:467:3)
allocUnsafeSlow ERR_OUT_OF_RANGE size -> * (node:buffer:467:3)
any ERR_INVALID_ARG_TYPE -> !codedTypeError (node:internal/webidl:92:15)|makeException (node:internal/webidl:107:10)|Object.sequence<AbortSignal> (node:internal/webidl:811:13)|* (node:internal/abort_controller:313:61)
append ERR_MISSING_ARGS name -> * (node:internal/url:521:13)
appendFile ERR_INVALID_ARG_TYPE cb -> * (node:fs:2530:3)
appendFile ERR_INVALID_ARG_TYPE data -> Object.writeFile (node:fs:2425:5)|* (node:fs:2540:6)
appendFileSync ERR_INVALID_ARG_TYPE data -> Object.writeFileSync (node:fs:2491:5)|* (node:fs:2564:6)
appendFileSync ERR_INVALID_ARG_TYPE path -> Object.writeFileSync (node:fs:2479:14)|* (node:fs:2564:6)
appendFileSync ERR_INVALID_ARG_VALUE -> assertEncoding (node:internal/fs/utils:157:11)|getOptions (node:internal/fs/utils:333:5)|* (node:fs:2555:13)
appendHeader ERR_HTTP_HEADERS_SENT -> * (node:_http_outgoing:748:11)
appendHeader ERR_HTTP_INVALID_HEADER_VALUE undefined -> * (node:_http_outgoing:752:11)
appendHeader ERR_INVALID_CHAR header -> * (node:_http_outgoing:756:11)
appendHeader ERR_INVALID_HTTP_TOKEN Header -> * (node:_http_outgoing:750:3)
argon2 ERR_INVALID_ARG_TYPE algorithm -> check (node:internal/crypto/argon2:142:3)|* (node:internal/crypto/argon2:63:16)
argon2 ERR_INVALID_ARG_VALUE -> check (node:internal/crypto/argon2:143:3)|* (node:internal/crypto/argon2:63:16)
argon2Sync ERR_INVALID_ARG_TYPE algorithm -> check (node:internal/crypto/argon2:142:3)|* (node:internal/crypto/argon2:103:16)
argon2Sync ERR_INVALID_ARG_VALUE -> check (node:internal/crypto/argon2:143:3)|* (node:internal/crypto/argon2:103:16)
asciiSlice ERR_OUT_OF_RANGE -> !* (node:internal/buffer:1068:52)
asciiWrite ERR_BUFFER_OUT_OF_BOUNDS length -> asciiWrite (node:internal/buffer:970:11)|* (node:internal/buffer:1075:64)
asciiWrite ERR_BUFFER_OUT_OF_BOUNDS offset -> asciiWrite (node:internal/buffer:965:11)|* (node:internal/buffer:1075:64)
asciiWrite ERR_INVALID_ARG_TYPE -> !asciiWrite (node:internal/buffer:972:10)|* (node:internal/buffer:1075:64)
atob ERR_MISSING_ARGS input -> * (node:buffer:1409:11)
base64Slice ERR_OUT_OF_RANGE -> !* (node:internal/buffer:1069:53)
base64Write ERR_BUFFER_OUT_OF_BOUNDS offset -> !* (node:internal/buffer:1076:65)
base64Write ERR_INVALID_ARG_TYPE -> !* (node:internal/buffer:1076:65)
base64Write ERR_OUT_OF_RANGE -> !* (node:internal/buffer:1076:65)
base64urlSlice ERR_OUT_OF_RANGE -> !* (node:internal/buffer:1070:56)
base64urlWrite ERR_BUFFER_OUT_OF_BOUNDS offset -> !* (node:internal/buffer:1077:68)
base64urlWrite ERR_INVALID_ARG_TYPE -> !* (node:internal/buffer:1077:68)
base64urlWrite ERR_OUT_OF_RANGE -> !* (node:internal/buffer:1077:68)
basename ERR_INVALID_ARG_TYPE path -> * (node:path:1475:5)
basename ERR_INVALID_ARG_TYPE suffix -> * (node:path:1474:7)
bind ERR_INVALID_ARG_TYPE fn -> * (node:async_hooks:252:5)
brotliCompress ERR_INVALID_ARG_TYPE callback -> zlibBuffer (node:zlib:117:3)|Object.asyncBufferWrapper [as brotliCompress] (node:zlib:819:12)
brotliCompressSync ERR_INVALID_ARG_TYPE buffer -> zlibBufferSync (node:zlib:175:13)|Object.syncBufferWrapper [as brotliCompressSync] (node:zlib:811:14)
brotliDecompress ERR_INVALID_ARG_TYPE callback -> zlibBuffer (node:zlib:117:3)|Object.asyncBufferWrapper [as brotliDecompress] (node:zlib:819:12)
brotliDecompressSync ERR_INVALID_ARG_TYPE buffer -> zlibBufferSync (node:zlib:175:13)|Object.syncBufferWrapper [as brotliDecompressSync] (node:zlib:811:14)
btoa ERR_MISSING_ARGS input -> * (node:buffer:1398:11)
byteLength ERR_INVALID_ARG_TYPE string -> * (node:buffer:860:11)
callbackify ERR_INVALID_ARG_TYPE original -> * (node:util:401:3)
canParse ERR_MISSING_ARGS url -> * (node:internal/url:1200:13)
channel ERR_INVALID_ARG_TYPE channel -> * (node:diagnostics_channel:244:11)
chdir ERR_INVALID_ARG_TYPE directory -> wrappedChdir (node:internal/bootstrap/switches/does_own_process_state:127:3)|* (node:internal/worker:115:5)
chmodSync ERR_INVALID_ARG_TYPE mode -> parseFileMode (node:internal/validators:82:3)|* (node:fs:2108:10)
chmodSync ERR_INVALID_ARG_TYPE path -> * (node:fs:2107:10)
clearLine ERR_INVALID_ARG_TYPE callback -> * (node:internal/readline/callbacks:97:5)
clearScreenDown ERR_INVALID_ARG_TYPE callback -> * (node:internal/readline/callbacks:116:5)
close ERR_INVALID_ARG_TYPE cb -> makeCallback (node:fs:185:3)|* (node:fs:565:16)
close ERR_INVALID_ARG_TYPE fd -> !* (node:fs:569:11)
closeSync ERR_INVALID_ARG_TYPE fd -> !* (node:fs:578:11)
compare ERR_INVALID_ARG_TYPE buf1 -> * (node:buffer:608:11)
compare ERR_INVALID_ARG_TYPE buf2 -> * (node:buffer:612:11)
compare ERR_INVALID_ARG_TYPE target -> * (node:buffer:1014:11)
compare ERR_INVALID_ARG_TYPE targetStart -> validateOffset (node:buffer:138:3)|* (node:buffer:1022:5)
compose ERR_INVALID_ARG_TYPE body -> duplexify (node:internal/streams/duplexify:204:9)|Duplex.from (node:internal/streams/duplex:202:10)|* (node:internal/streams/compose:34:19)
compose ERR_INVALID_ARG_TYPE options -> * (node:internal/streams/readable:1436:5)
compose ERR_INVALID_ARG_VALUE -> compose (node:internal/streams/compose:61:13)|* (node:internal/streams/readable:1443:26)
compose ERR_INVALID_RETURN_VALUE transform[0] -> pipelineImpl (node:internal/streams/pipeline:316:17)|pipeline (node:internal/streams/pipeline:183:10)|* (node:internal/streams/compose:102:16)
compose ERR_MISSING_ARGS streams -> * (node:internal/streams/compose:30:11)
concat ERR_INVALID_ARG_TYPE list -> * (node:buffer:629:3)
concat ERR_INVALID_ARG_TYPE list[0] -> * (node:buffer:641:15)
connect ERR_MISSING_ARGS options -> Socket.connect (node:net:1549:11)|* (node:net:261:17)
connect ERR_SOCKET_BAD_PORT -> lookupAndConnect (node:net:1692:5)|Socket.connect (node:net:1587:5)|* (node:net:261:17)
copy ERR_INVALID_ARG_TYPE target -> copyImpl (node:buffer:242:11)|* (node:buffer:911:12)
copyBytesFrom ERR_INVALID_ARG_TYPE offset -> * (node:buffer:393:5)
copyBytesFrom ERR_INVALID_ARG_TYPE view -> * (node:buffer:381:11)
copyFile ERR_INVALID_ARG_TYPE cb -> makeCallback (node:fs:185:3)|* (node:fs:3184:14)
copyFile ERR_INVALID_ARG_TYPE dest -> * (node:fs:3183:10)
copyFile ERR_INVALID_ARG_TYPE src -> * (node:fs:3182:9)
copyFileSync ERR_INVALID_ARG_TYPE -> !* (node:fs:3200:11)
copyFileSync ERR_INVALID_ARG_TYPE dest -> * (node:fs:3202:5)
copyFileSync ERR_INVALID_ARG_TYPE src -> * (node:fs:3201:5)
cpuUsage ERR_INVALID_ARG_TYPE prevValue -> * (node:internal/process/per_thread:131:9)
cpuUsage ERR_INVALID_ARG_TYPE prevValue.user -> * (node:internal/process/per_thread:133:9)
crc32 ERR_INVALID_ARG_TYPE data -> * (node:zlib:1000:11)
crc32 ERR_INVALID_ARG_TYPE value -> * (node:zlib:1002:3)
crc32 ERR_OUT_OF_RANGE value -> * (node:zlib:1002:3)
createCipheriv ERR_CRYPTO_INVALID_IV -> !Cipheriv.createCipherBase (node:internal/crypto/cipher:121:19)|Cipheriv.createCipherWithIV (node:internal/crypto/cipher:132:3)|new Cipheriv (node:internal/crypto/cipher:222:3)|* (node:crypto:150:10)
createCipheriv ERR_CRYPTO_INVALID_KEYLEN -> !Cipheriv.createCipherBase (node:internal/crypto/cipher:121:19)|Cipheriv.createCipherWithIV (node:internal/crypto/cipher:132:3)|new Cipheriv (node:internal/crypto/cipher:222:3)|* (node:crypto:150:10)
createCipheriv ERR_CRYPTO_UNKNOWN_CIPHER -> !Cipheriv.createCipherBase (node:internal/crypto/cipher:121:19)|Cipheriv.createCipherWithIV (node:internal/crypto/cipher:132:3)|new Cipheriv (node:internal/crypto/cipher:222:3)|* (node:crypto:150:10)
createCipheriv ERR_INVALID_ARG_TYPE cipher -> Cipheriv.createCipherWithIV (node:internal/crypto/cipher:128:3)|new Cipheriv (node:internal/crypto/cipher:222:3)|* (node:crypto:150:10)
createCipheriv ERR_INVALID_ARG_TYPE iv -> Cipheriv.createCipherWithIV (node:internal/crypto/cipher:131:29)|new Cipheriv (node:internal/crypto/cipher:222:3)|* (node:crypto:150:10)
createCipheriv ERR_INVALID_ARG_TYPE key -> prepareSecretKey (node:internal/crypto/keys:737:11)|Cipheriv.createCipherWithIV (node:internal/crypto/cipher:130:9)|new Cipheriv (node:internal/crypto/cipher:222:3)|* (node:crypto:150:10)
createConnection ERR_INVALID_ARG_TYPE options.port -> lookupAndConnect (node:net:1689:13)|Socket.connect (node:net:1587:5)|Object.connect (node:net:261:17)|* (node:_http_agent:311:16)
createConnection ERR_MISSING_ARGS options -> Socket.connect (node:net:1549:11)|Object.connect (node:net:261:17)|* (node:_http_agent:311:16)
createConnection ERR_SOCKET_BAD_PORT -> lookupAndConnect (node:net:1692:5)|Socket.connect (node:net:1587:5)|Object.connect (node:net:261:17)|* (node:_http_agent:311:16)
createDecipheriv ERR_CRYPTO_INVALID_KEYLEN -> !Decipheriv.createCipherBase (node:internal/crypto/cipher:121:19)|Decipheriv.createCipherWithIV (node:internal/crypto/cipher:132:3)|new Decipheriv (node:internal/crypto/cipher:251:3)|* (node:crypto:154:10)
createDecipheriv ERR_CRYPTO_UNKNOWN_CIPHER -> !Decipheriv.createCipherBase (node:internal/crypto/cipher:121:19)|Decipheriv.createCipherWithIV (node:internal/crypto/cipher:132:3)|new Decipheriv (node:internal/crypto/cipher:251:3)|* (node:crypto:154:10)
createDecipheriv ERR_INVALID_ARG_TYPE cipher -> Decipheriv.createCipherWithIV (node:internal/crypto/cipher:128:3)|new Decipheriv (node:internal/crypto/cipher:251:3)|* (node:crypto:154:10)
createDecipheriv ERR_INVALID_ARG_TYPE iv -> Decipheriv.createCipherWithIV (node:internal/crypto/cipher:131:29)|new Decipheriv (node:internal/crypto/cipher:251:3)|* (node:crypto:154:10)
createDecipheriv ERR_INVALID_ARG_TYPE key -> prepareSecretKey (node:internal/crypto/keys:737:11)|Decipheriv.createCipherWithIV (node:internal/crypto/cipher:130:9)|new Decipheriv (node:internal/crypto/cipher:251:3)|* (node:crypto:154:10)
createDeflate ERR_INVALID_ARG_TYPE options.dictionary -> Deflate.Zlib (node:zlib:682:15)|new Deflate (node:zlib:748:8)|* (node:zlib:993:14)
createDeflate ERR_OUT_OF_RANGE options.chunkSize -> Deflate.ZlibBase (node:zlib:235:13)|Deflate.Zlib (node:zlib:705:12)|new Deflate (node:zlib:748:8)|* (node:zlib:993:14)
createDeflate ERR_OUT_OF_RANGE options.level -> Deflate.Zlib (node:zlib:665:13)|new Deflate (node:zlib:748:8)|* (node:zlib:993:14)
createDeflate ERR_OUT_OF_RANGE options.windowBits -> Deflate.Zlib (node:zlib:660:20)|new Deflate (node:zlib:748:8)|* (node:zlib:993:14)
createDeflateRaw ERR_INVALID_ARG_TYPE options.dictionary -> DeflateRaw.Zlib (node:zlib:682:15)|new DeflateRaw (node:zlib:785:8)|* (node:zlib:993:14)
createDeflateRaw ERR_OUT_OF_RANGE options.chunkSize -> DeflateRaw.ZlibBase (node:zlib:235:13)|DeflateRaw.Zlib (node:zlib:705:12)|new DeflateRaw (node:zlib:785:8)|* (node:zlib:993:14)
createDeflateRaw ERR_OUT_OF_RANGE options.level -> DeflateRaw.Zlib (node:zlib:665:13)|new DeflateRaw (node:zlib:785:8)|* (node:zlib:993:14)
createDeflateRaw ERR_OUT_OF_RANGE options.windowBits -> DeflateRaw.Zlib (node:zlib:660:20)|new DeflateRaw (node:zlib:785:8)|* (node:zlib:993:14)
createGunzip ERR_INVALID_ARG_TYPE options.dictionary -> Gunzip.Zlib (node:zlib:682:15)|new Gunzip (node:zlib:775:8)|* (node:zlib:993:14)
createGunzip ERR_OUT_OF_RANGE options.chunkSize -> Gunzip.ZlibBase (node:zlib:235:13)|Gunzip.Zlib (node:zlib:705:12)|new Gunzip (node:zlib:775:8)|* (node:zlib:993:14)
createGunzip ERR_OUT_OF_RANGE options.level -> Gunzip.Zlib (node:zlib:665:13)|new Gunzip (node:zlib:775:8)|* (node:zlib:993:14)
createGunzip ERR_OUT_OF_RANGE options.windowBits -> Gunzip.Zlib (node:zlib:660:20)|new Gunzip (node:zlib:775:8)|* (node:zlib:993:14)
createGzip ERR_INVALID_ARG_TYPE options.dictionary -> Gzip.Zlib (node:zlib:682:15)|new Gzip (node:zlib:766:8)|* (node:zlib:993:14)
createGzip ERR_OUT_OF_RANGE options.chunkSize -> Gzip.ZlibBase (node:zlib:235:13)|Gzip.Zlib (node:zlib:705:12)|new Gzip (node:zlib:766:8)|* (node:zlib:993:14)
createGzip ERR_OUT_OF_RANGE options.level -> Gzip.Zlib (node:zlib:665:13)|new Gzip (node:zlib:766:8)|* (node:zlib:993:14)
createGzip ERR_OUT_OF_RANGE options.windowBits -> Gzip.Zlib (node:zlib:660:20)|new Gzip (node:zlib:766:8)|* (node:zlib:993:14)
createHash ERR_INVALID_ARG_TYPE algorithm -> new Hash (node:internal/crypto/hash:103:5)|* (node:crypto:146:10)
createHistogram ERR_INVALID_ARG_TYPE options -> * (node:internal/histogram:732:3)
createHmac ERR_CRYPTO_INVALID_DIGEST -> !new Hmac (node:internal/crypto/hash:182:17)|* (node:crypto:170:10)
createHmac ERR_INVALID_ARG_TYPE hmac -> new Hmac (node:internal/crypto/hash:178:3)|* (node:crypto:170:10)
createHmac ERR_INVALID_ARG_TYPE key -> prepareSecretKey (node:internal/crypto/keys:737:11)|new Hmac (node:internal/crypto/hash:180:9)|* (node:crypto:170:10)
createInflate ERR_INVALID_ARG_TYPE options.dictionary -> Inflate.Zlib (node:zlib:682:15)|new Inflate (node:zlib:757:8)|* (node:zlib:993:14)
createInflate ERR_OUT_OF_RANGE options.chunkSize -> Inflate.ZlibBase (node:zlib:235:13)|Inflate.Zlib (node:zlib:705:12)|new Inflate (node:zlib:757:8)|* (node:zlib:993:14)
createInflate ERR_OUT_OF_RANGE options.level -> Inflate.Zlib (node:zlib:665:13)|new Inflate (node:zlib:757:8)|* (node:zlib:993:14)
createInflate ERR_OUT_OF_RANGE options.windowBits -> Inflate.Zlib (node:zlib:660:20)|new Inflate (node:zlib:757:8)|* (node:zlib:993:14)
createInflateRaw ERR_INVALID_ARG_TYPE options.dictionary -> InflateRaw.Zlib (node:zlib:682:15)|new InflateRaw (node:zlib:794:8)|* (node:zlib:993:14)
createInflateRaw ERR_OUT_OF_RANGE options.chunkSize -> InflateRaw.ZlibBase (node:zlib:235:13)|InflateRaw.Zlib (node:zlib:705:12)|new InflateRaw (node:zlib:794:8)|* (node:zlib:993:14)
createInflateRaw ERR_OUT_OF_RANGE options.level -> InflateRaw.Zlib (node:zlib:665:13)|new InflateRaw (node:zlib:794:8)|* (node:zlib:993:14)
createInflateRaw ERR_OUT_OF_RANGE options.windowBits -> InflateRaw.Zlib (node:zlib:660:20)|new InflateRaw (node:zlib:794:8)|* (node:zlib:993:14)
createInterface ERR_INVALID_ARG_VALUE -> Interface.InterfaceConstructor (node:internal/readline/interface:226:11)|new Interface (node:readline:115:3)|* (node:readline:214:10)
createObjectURL ERR_INVALID_ARG_TYPE obj -> * (node:internal/url:1260:13)
createReadStream ERR_INVALID_ARG_TYPE options -> getOptions (node:internal/fs/utils:329:11)|new ReadStream (node:internal/fs/streams:195:24)|* (node:fs:3274:10)
createReadStream ERR_INVALID_ARG_TYPE path -> new ReadStream (node:internal/fs/streams:217:5)|* (node:fs:3274:10)
createReadStream ERR_INVALID_ARG_VALUE -> assertEncoding (node:internal/fs/utils:157:11)|getOptions (node:internal/fs/utils:333:5)|new ReadStream (node:internal/fs/streams:195:24)|* (node:fs:3274:10)
createRequire ERR_INVALID_ARG_VALUE -> * (node:internal/modules/cjs/loader:2142:11)
createUnzip ERR_INVALID_ARG_TYPE options.dictionary -> Unzip.Zlib (node:zlib:682:15)|new Unzip (node:zlib:803:8)|* (node:zlib:993:14)
createUnzip ERR_OUT_OF_RANGE options.chunkSize -> Unzip.ZlibBase (node:zlib:235:13)|Unzip.Zlib (node:zlib:705:12)|new Unzip (node:zlib:803:8)|* (node:zlib:993:14)
createUnzip ERR_OUT_OF_RANGE options.level -> Unzip.Zlib (node:zlib:665:13)|new Unzip (node:zlib:803:8)|* (node:zlib:993:14)
createUnzip ERR_OUT_OF_RANGE options.windowBits -> Unzip.Zlib (node:zlib:660:20)|new Unzip (node:zlib:803:8)|* (node:zlib:993:14)
createWriteStream ERR_INVALID_ARG_TYPE options -> getOptions (node:internal/fs/utils:329:11)|new WriteStream (node:internal/fs/streams:359:24)|* (node:fs:3297:10)
createWriteStream ERR_INVALID_ARG_TYPE path -> new WriteStream (node:internal/fs/streams:378:5)|* (node:fs:3297:10)
createWriteStream ERR_INVALID_ARG_VALUE -> assertEncoding (node:internal/fs/utils:157:11)|getOptions (node:internal/fs/utils:333:5)|new WriteStream (node:internal/fs/streams:359:24)|* (node:fs:3297:10)
createZstdCompress ERR_OUT_OF_RANGE options.chunkSize -> new ZlibBase (node:zlib:235:13)|new Zstd (node:zlib:954:5)|new ZstdCompress (node:zlib:969:5)|* (node:zlib:993:14)
createZstdDecompress ERR_OUT_OF_RANGE options.chunkSize -> new ZlibBase (node:zlib:235:13)|new Zstd (node:zlib:954:5)|new ZstdDecompress (node:zlib:983:5)|* (node:zlib:993:14)
cursorTo ERR_INVALID_ARG_TYPE callback -> * (node:internal/readline/callbacks:35:5)
decapsulate ERR_INVALID_ARG_TYPE callback -> * (node:internal/crypto/kem:77:5)
decapsulate ERR_INVALID_ARG_TYPE ciphertext -> * (node:internal/crypto/kem:87:16)
decapsulate ERR_INVALID_ARG_TYPE key -> prepareAsymmetricKey (node:internal/crypto/keys:701:9)|preparePrivateKey (node:internal/crypto/keys:711:10)|* (node:internal/crypto/kem:85:7)
decapsulate ERR_INVALID_ARG_TYPE key.key -> prepareAsymmetricKey (node:internal/crypto/keys:684:13)|preparePrivateKey (node:internal/crypto/keys:711:10)|* (node:internal/crypto/kem:85:7)
decapsulate ERR_OSSL_UNSUPPORTED -> !* (node:internal/crypto/kem:89:15)
decode ERR_INVALID_ARG_TYPE list -> !* (node:internal/encoding:494:28)
decode ERR_INVALID_ARG_TYPE options -> * (node:internal/encoding:484:5)
deepEqual ERR_MISSING_ARGS actual -> * (node:assert:289:11)
deepStrictEqual ERR_MISSING_ARGS actual -> * (node:assert:338:11)
deflate ERR_INVALID_ARG_TYPE callback -> zlibBuffer (node:zlib:117:3)|Object.asyncBufferWrapper [as deflate] (node:zlib:819:12)
deflate ERR_INVALID_ARG_TYPE options.dictionary -> Deflate.Zlib (node:zlib:682:15)|new Deflate (node:zlib:748:8)|Object.asyncBufferWrapper [as deflate] (node:zlib:819:23)
deflate ERR_OUT_OF_RANGE options.chunkSize -> Deflate.ZlibBase (node:zlib:235:13)|Deflate.Zlib (node:zlib:705:12)|new Deflate (node:zlib:748:8)|Object.asyncBufferWrapper [as deflate] (node:zlib:819:23)
deflate ERR_OUT_OF_RANGE options.level -> Deflate.Zlib (node:zlib:665:13)|new Deflate (node:zlib:748:8)|Object.asyncBufferWrapper [as deflate] (node:zlib:819:23)
deflate ERR_OUT_OF_RANGE options.windowBits -> Deflate.Zlib (node:zlib:660:20)|new Deflate (node:zlib:748:8)|Object.asyncBufferWrapper [as deflate] (node:zlib:819:23)
deflateRaw ERR_INVALID_ARG_TYPE callback -> zlibBuffer (node:zlib:117:3)|Object.asyncBufferWrapper [as deflateRaw] (node:zlib:819:12)
deflateRaw ERR_INVALID_ARG_TYPE options.dictionary -> DeflateRaw.Zlib (node:zlib:682:15)|new DeflateRaw (node:zlib:785:8)|Object.asyncBufferWrapper [as deflateRaw] (node:zlib:819:23)
deflateRaw ERR_OUT_OF_RANGE options.chunkSize -> DeflateRaw.ZlibBase (node:zlib:235:13)|DeflateRaw.Zlib (node:zlib:705:12)|new DeflateRaw (node:zlib:785:8)|Object.asyncBufferWrapper [as deflateRaw] (node:zlib:819:23)
deflateRaw ERR_OUT_OF_RANGE options.level -> DeflateRaw.Zlib (node:zlib:665:13)|new DeflateRaw (node:zlib:785:8)|Object.asyncBufferWrapper [as deflateRaw] (node:zlib:819:23)
deflateRaw ERR_OUT_OF_RANGE options.windowBits -> DeflateRaw.Zlib (node:zlib:660:20)|new DeflateRaw (node:zlib:785:8)|Object.asyncBufferWrapper [as deflateRaw] (node:zlib:819:23)
deflateRawSync ERR_INVALID_ARG_TYPE buffer -> zlibBufferSync (node:zlib:175:13)|Object.syncBufferWrapper [as deflateRawSync] (node:zlib:811:14)
deflateRawSync ERR_INVALID_ARG_TYPE options.dictionary -> DeflateRaw.Zlib (node:zlib:682:15)|new DeflateRaw (node:zlib:785:8)|Object.syncBufferWrapper [as deflateRawSync] (node:zlib:811:29)
deflateRawSync ERR_OUT_OF_RANGE options.chunkSize -> DeflateRaw.ZlibBase (node:zlib:235:13)|DeflateRaw.Zlib (node:zlib:705:12)|new DeflateRaw (node:zlib:785:8)|Object.syncBufferWrapper [as deflateRawSync] (node:zlib:811:29)
deflateRawSync ERR_OUT_OF_RANGE options.level -> DeflateRaw.Zlib (node:zlib:665:13)|new DeflateRaw (node:zlib:785:8)|Object.syncBufferWrapper [as deflateRawSync] (node:zlib:811:29)
deflateRawSync ERR_OUT_OF_RANGE options.windowBits -> DeflateRaw.Zlib (node:zlib:660:20)|new DeflateRaw (node:zlib:785:8)|Object.syncBufferWrapper [as deflateRawSync] (node:zlib:811:29)
deflateSync ERR_INVALID_ARG_TYPE buffer -> zlibBufferSync (node:zlib:175:13)|Object.syncBufferWrapper [as deflateSync] (node:zlib:811:14)
deflateSync ERR_INVALID_ARG_TYPE options.dictionary -> Deflate.Zlib (node:zlib:682:15)|new Deflate (node:zlib:748:8)|Object.syncBufferWrapper [as deflateSync] (node:zlib:811:29)
deflateSync ERR_OUT_OF_RANGE options.chunkSize -> Deflate.ZlibBase (node:zlib:235:13)|Deflate.Zlib (node:zlib:705:12)|new Deflate (node:zlib:748:8)|Object.syncBufferWrapper [as deflateSync] (node:zlib:811:29)
deflateSync ERR_OUT_OF_RANGE options.level -> Deflate.Zlib (node:zlib:665:13)|new Deflate (node:zlib:748:8)|Object.syncBufferWrapper [as deflateSync] (node:zlib:811:29)
deflateSync ERR_OUT_OF_RANGE options.windowBits -> Deflate.Zlib (node:zlib:660:20)|new Deflate (node:zlib:748:8)|Object.syncBufferWrapper [as deflateSync] (node:zlib:811:29)
delete ERR_MISSING_ARGS name -> * (node:internal/url:535:13)
deprecate ERR_INVALID_ARG_TYPE code -> deprecate (node:internal/util:183:5)|* (node:util:587:10)
diff ERR_INVALID_ARG_TYPE actual -> validateInput (node:internal/util/diff:13:5)|* (node:internal/util/diff:34:3)
diff ERR_INVALID_ARG_TYPE actual[0] -> validateInput (node:internal/util/diff:17:3)|* (node:internal/util/diff:34:3)
diff ERR_INVALID_ARG_TYPE expected -> validateInput (node:internal/util/diff:13:5)|* (node:internal/util/diff:35:3)
diffieHellman ERR_INVALID_ARG_TYPE callback -> * (node:internal/crypto/diffiehellman:303:5)
diffieHellman ERR_INVALID_ARG_TYPE options -> * (node:internal/crypto/diffiehellman:300:3)
diffieHellman ERR_INVALID_ARG_VALUE -> * (node:internal/crypto/diffiehellman:308:11)
digest ERR_CRYPTO_HASH_FINALIZED -> * (node:internal/crypto/hash:167:11)
dirname ERR_INVALID_ARG_TYPE path -> * (node:path:1442:5)
dispatchEvent ERR_INVALID_ARG_TYPE event -> * (node:internal/event_target:784:13)
dispatchEvent ERR_MISSING_ARGS event -> * (node:internal/event_target:781:13)
doesNotMatch ERR_INVALID_ARG_TYPE regexp -> internalMatch (node:assert:855:11)|* (node:assert:908:3)
doesNotReject ERR_INVALID_ARG_TYPE promiseFn -> waitForActual (node:assert:641:11)|* (node:assert:789:39)
doesNotReject ERR_INVALID_RETURN_VALUE promiseFn -> waitForActual (node:assert:635:13)|* (node:assert:789:39)
doesNotThrow ERR_INVALID_ARG_TYPE fn -> getActual (node:assert:609:3)|* (node:assert:779:32)
domainToASCII ERR_MISSING_ARGS domain -> * (node:internal/url:1445:11)
domainToUnicode ERR_MISSING_ARGS domain -> * (node:internal/url:1453:11)
drop ERR_INVALID_ARG_TYPE options -> * (node:internal/streams/operators:323:5)|* (node:stream:72:33)
drop ERR_OUT_OF_RANGE number -> toIntegerOrInfinity (node:internal/streams/operators:316:11)|* (node:internal/streams/operators:329:12)|* (node:stream:72:33)
emit ERR_UNHANDLED_ERROR -> getUnhandledErrorException (node:events:477:15)|* (node:events:502:16)
emitWarning ERR_INVALID_ARG_TYPE code -> * (node:internal/process/warning:162:5)
emitWarning ERR_INVALID_ARG_TYPE type -> * (node:internal/process/warning:157:5)
emitWarning ERR_INVALID_ARG_TYPE warning -> * (node:internal/process/warning:167:11)
enableCompileCache ERR_INVALID_ARG_TYPE -> !* (node:internal/modules/helpers:454:24)
encapsulate ERR_INVALID_ARG_TYPE callback -> * (node:internal/crypto/kem:38:5)
encapsulate ERR_INVALID_ARG_TYPE key -> prepareAsymmetricKey (node:internal/crypto/keys:701:9)|preparePublicOrPrivateKey (node:internal/crypto/keys:715:10)|* (node:internal/crypto/kem:46:7)
encapsulate ERR_INVALID_ARG_TYPE key.key -> prepareAsymmetricKey (node:internal/crypto/keys:684:13)|preparePublicOrPrivateKey (node:internal/crypto/keys:715:10)|* (node:internal/crypto/kem:46:7)
encapsulate ERR_OSSL_UNSUPPORTED -> !* (node:internal/crypto/kem:48:15)
encodeInto ERR_INVALID_ARG_TYPE dest -> * (node:internal/encoding:364:13)
encodeInto ERR_INVALID_ARG_TYPE src -> * (node:internal/encoding:362:5)
enqueue ERR_INVALID_STATE -> * (node:internal/webstreams/readablestream:1190:13)
eos ERR_INVALID_ARG_TYPE callback -> * (node:internal/streams/end-of-stream:120:3)
eos ERR_INVALID_ARG_TYPE stream -> * (node:internal/streams/end-of-stream:128:11)
equal ERR_MISSING_ARGS actual -> * (node:assert:240:11)
equals ERR_INVALID_ARG_TYPE otherBuffer -> * (node:buffer:952:11)
escape ERR_INVALID_URI -> encodeStr (node:internal/querystring:97:13)|Object.qsEscape [as escape] (node:querystring:171:10)
every ERR_INVALID_ARG_TYPE fn -> * (node:internal/streams/operators:192:3)|* (node:stream:92:12)
exists ERR_INVALID_ARG_TYPE cb -> * (node:fs:254:3)
exit ERR_INVALID_ARG_TYPE code -> process.set [as exitCode] (node:internal/bootstrap/node:119:9)|* (node:internal/process/per_thread:231:24)
exitCode ERR_INVALID_ARG_TYPE code -> process.set [as exitCode] (node:internal/bootstrap/node:119:9)
extname ERR_INVALID_ARG_TYPE path -> * (node:path:1552:5)
fail ERR_ASSERTION -> new AssertionError (node:internal/assert/assertion_error:380:5)|* (node:assert:200:15)
fdatasync ERR_INVALID_ARG_TYPE cb -> makeCallback (node:fs:185:3)|* (node:fs:1295:20)
fdatasync ERR_INVALID_ARG_TYPE fd -> !* (node:fs:1301:11)
fdatasyncSync ERR_INVALID_ARG_TYPE fd -> !* (node:fs:1315:11)
fdatasyncSync ERR_OUT_OF_RANGE fd -> !* (node:fs:1315:11)
fileURLToPath ERR_INVALID_ARG_TYPE path -> * (node:internal/url:1645:11)
fileURLToPath ERR_INVALID_FILE_URL_HOST localhost -> getPathFromURLPosix (node:internal/url:1600:11)|* (node:internal/url:1648:63)
fileURLToPath ERR_INVALID_FILE_URL_PATH -> getPathFromURLPosix (node:internal/url:1607:15)|* (node:internal/url:1648:63)
fileURLToPath ERR_INVALID_URL -> !new URL (node:internal/url:895:25)|* (node:internal/url:1643:12)
fileURLToPathBuffer ERR_INVALID_ARG_TYPE path -> * (node:internal/url:1661:11)
fileURLToPathBuffer ERR_INVALID_URL -> !new URL (node:internal/url:895:25)|* (node:internal/url:1659:12)
fill ERR_INVALID_ARG_TYPE offset -> validateOffset (node:buffer:138:3)|_fill (node:buffer:1182:5)|* (node:buffer:1138:10)
fill ERR_INVALID_ARG_VALUE -> _fill (node:buffer:1206:15)|* (node:buffer:1138:10)
fill ERR_OUT_OF_RANGE end -> validateOffset (node:buffer:138:3)|_fill (node:buffer:1187:7)|* (node:buffer:1138:10)
fill ERR_OUT_OF_RANGE offset -> validateOffset (node:buffer:138:3)|_fill (node:buffer:1182:5)|* (node:buffer:1138:10)
fill ERR_UNKNOWN_ENCODING -> _fill (node:buffer:1155:13)|* (node:buffer:1138:10)
filter ERR_INVALID_ARG_TYPE fn -> * (node:internal/streams/operators:217:3)|* (node:stream:72:33)
final ERR_CRYPTO_INVALID_STATE -> !* (node:internal/crypto/cipher:174:29)
findPackageJSON ERR_INVALID_ARG_TYPE base -> * (node:internal/modules/package_json_reader:353:5)
findPackageJSON ERR_INVALID_URL -> !getPackageScopeConfig (node:internal/modules/package_json_reader:223:33)|getPackageJSONURL (node:internal/modules/package_json_reader:301:25)|* (node:internal/modules/package_json_reader:359:33)
findPackageJSON ERR_MISSING_ARGS specifier -> * (node:internal/modules/package_json_reader:343:11)
finished ERR_INVALID_ARG_TYPE callback -> Stream.eos [as finished] (node:internal/streams/end-of-stream:120:3)
finished ERR_INVALID_ARG_TYPE stream -> eos (node:internal/streams/end-of-stream:128:11)|node:internal/streams/end-of-stream:382:21|new Promise (<anonymous>)|* (node:internal/streams/end-of-stream:381:10)
forEach ERR_INVALID_ARG_TYPE callback -> * (node:internal/url:755:5)
forEach ERR_INVALID_ARG_TYPE fn -> * (node:internal/streams/operators:207:3)|* (node:stream:92:12)
format ERR_INVALID_ARG_TYPE urlObject -> Object.urlFormat [as format] (node:url:587:11)
formatWithOptions ERR_INVALID_ARG_TYPE inspectOptions -> * (node:internal/util/inspect:2519:3)
from ERR_INVALID_ARG_TYPE -> * (node:buffer:364:9)
from ERR_INVALID_ARG_TYPE body -> duplexify (node:internal/streams/duplexify:204:9)|* (node:internal/streams/duplex:202:10)
from ERR_INVALID_ARG_TYPE iterable -> from (node:internal/streams/from:39:11)|* (node:internal/streams/readable:1795:10)
from ERR_INVALID_RETURN_VALUE body -> duplexify (node:internal/streams/duplexify:139:11)|* (node:internal/streams/duplex:202:10)
from ERR_UNKNOWN_ENCODING -> fromString (node:buffer:536:13)|* (node:buffer:339:12)
fromWeb ERR_INVALID_ARG_TYPE pair -> Object.newStreamDuplexFromReadableWritablePair (node:internal/webstreams/adapters:723:3)|* (node:internal/streams/duplex:189:27)
fromWeb ERR_INVALID_ARG_TYPE pair.readable -> Object.newStreamDuplexFromReadableWritablePair (node:internal/webstreams/adapters:730:11)|* (node:internal/streams/duplex:189:27)
fromWeb ERR_INVALID_ARG_TYPE readableStream -> Object.newStreamReadableFromReadableStream (node:internal/webstreams/adapters:567:11)|* (node:internal/streams/readable:1808:27)
fromWeb ERR_INVALID_ARG_TYPE writableStream -> Object.newStreamWritableFromWritableStream (node:internal/webstreams/adapters:296:11)|* (node:internal/streams/writable:1147:27)
fstat ERR_INVALID_ARG_TYPE cb -> makeStatsCallback (node:fs:194:3)|* (node:fs:1655:14)
fstat ERR_INVALID_ARG_TYPE fd -> !* (node:fs:1659:11)
fstatSync ERR_INVALID_ARG_TYPE fd -> !* (node:fs:1747:25)
fstatSync ERR_OUT_OF_RANGE fd -> !* (node:fs:1747:25)
fsync ERR_INVALID_ARG_TYPE cb -> makeCallback (node:fs:185:3)|* (node:fs:1327:20)
fsync ERR_INVALID_ARG_TYPE fd -> !* (node:fs:1332:11)
fsyncSync ERR_INVALID_ARG_TYPE fd -> !* (node:fs:1345:11)
fsyncSync ERR_OUT_OF_RANGE fd -> !* (node:fs:1345:11)
get ERR_HTTP_INVALID_HEADER_VALUE undefined -> ClientRequest.setHeader (node:_http_outgoing:688:11)|new ClientRequest (node:_http_client:537:14)|request (node:http:108:10)|* (node:http:119:15)
get ERR_INVALID_ARG_TYPE options.agent -> new ClientRequest (node:_http_client:372:11)|request (node:http:108:10)|* (node:http:119:15)
get ERR_INVALID_ARG_TYPE options.host -> validateHost (node:_http_client:133:11)|new ClientRequest (node:_http_client:402:41)|request (node:http:108:10)|* (node:http:119:15)
get ERR_INVALID_ARG_TYPE options.hostname -> validateHost (node:_http_client:133:11)|new ClientRequest (node:_http_client:401:41)|request (node:http:108:10)|* (node:http:119:15)
get ERR_INVALID_ARG_TYPE options.method -> new ClientRequest (node:_http_client:424:5)|request (node:http:108:10)|* (node:http:119:15)
get ERR_INVALID_ARG_TYPE timeout -> getTimerDuration (node:internal/timers:491:3)|new ClientRequest (node:_http_client:415:20)|request (node:http:108:10)|* (node:http:119:15)
get ERR_INVALID_CHAR header -> ClientRequest.setHeader (node:_http_outgoing:692:11)|new ClientRequest (node:_http_client:537:14)|request (node:http:108:10)|* (node:http:119:15)
get ERR_INVALID_HTTP_TOKEN Header -> ClientRequest.setHeader (node:_http_outgoing:686:3)|new ClientRequest (node:_http_client:537:14)|request (node:http:108:10)|* (node:http:119:15)
get ERR_INVALID_HTTP_TOKEN Method -> new ClientRequest (node:_http_client:429:13)|request (node:http:108:10)|* (node:http:119:15)
get ERR_INVALID_PROTOCOL -> new ClientRequest (node:_http_client:392:11)|request (node:http:108:10)|* (node:http:119:15)
get ERR_INVALID_URL -> !new URL (node:internal/url:895:25)|new ClientRequest (node:_http_client:336:30)|request (node:http:108:10)|* (node:http:119:15)
get ERR_MISSING_ARGS name -> * (node:internal/url:583:13)
get ERR_UNESCAPED_CHARACTERS -> new ClientRequest (node:_http_client:387:13)|request (node:http:108:10)|* (node:http:119:15)
get desiredSize ERR_INVALID_STATE -> * (node:internal/webstreams/writablestream:410:13)
getAll ERR_MISSING_ARGS name -> * (node:internal/url:602:13)
getAuthTag ERR_CRYPTO_INVALID_STATE -> * (node:internal/crypto/cipher:193:11)
getCallSites ERR_INVALID_ARG_TYPE frameCount -> * (node:util:577:3)
getCallSites ERR_INVALID_ARG_TYPE options -> * (node:util:559:7)
getCallSites ERR_OUT_OF_RANGE frameCount -> * (node:util:577:3)
getCipherInfo ERR_INVALID_ARG_TYPE nameOrNid -> * (node:internal/crypto/cipher:260:11)
getCipherInfo ERR_INVALID_ARG_TYPE options -> * (node:internal/crypto/cipher:269:5)
getCipherInfo ERR_OUT_OF_RANGE nameOrNid -> * (node:internal/crypto/cipher:266:5)
getConnections ERR_INVALID_ARG_TYPE callback -> nextTick (node:internal/process/task_queues:114:3)|defaultTriggerAsyncIdScope (node:internal/async_hooks:473:18)|end (node:net:2780:5)|* (node:net:2788:5)
getEntriesByName ERR_MISSING_ARGS name -> * (node:internal/perf/performance:103:13)
getEntriesByType ERR_MISSING_ARGS type -> * (node:internal/perf/performance:115:13)
getEventListeners ERR_INVALID_ARG_TYPE emitter -> * (node:events:952:9)
getHeader ERR_INVALID_ARG_TYPE name -> * (node:_http_outgoing:784:3)
getHostByAddr ERR_INVALID_ARG_TYPE callback -> * (node:internal/dns/callback_resolver:63:5)
getHostByAddr ERR_INVALID_ARG_TYPE name -> * (node:internal/dns/callback_resolver:62:5)
getMaxListeners ERR_INVALID_ARG_TYPE emitter -> * (node:events:969:9)
getPriority ERR_INVALID_ARG_TYPE pid -> * (node:os:275:5)
getPriority ERR_OUT_OF_RANGE pid -> * (node:os:275:5)
getPriority ERR_SYSTEM_ERROR -> * (node:os:281:11)
getReader ERR_INVALID_ARG_VALUE -> * (node:internal/webstreams/readablestream:375:13)
getReader ERR_INVALID_STATE -> setupReadableStreamDefaultReader (node:internal/webstreams/readablestream:2649:11)|new ReadableStreamDefaultReader (node:internal/webstreams/readablestream:921:5)|* (node:internal/webstreams/readablestream:372:14)
getSystemErrorMessage ERR_INVALID_ARG_TYPE err -> * (node:util:441:3)
getSystemErrorMessage ERR_OUT_OF_RANGE err -> * (node:util:443:11)
getSystemErrorName ERR_INVALID_ARG_TYPE err -> * (node:util:453:3)
getSystemErrorName ERR_OUT_OF_RANGE err -> * (node:util:455:11)
getWriter ERR_INVALID_STATE -> setupWritableStreamDefaultWriter (node:internal/webstreams/writablestream:636:11)|new WritableStreamDefaultWriter (node:internal/webstreams/writablestream:389:5)|* (node:internal/webstreams/writablestream:286:12)
glob ERR_INVALID_ARG_TYPE cb -> makeCallback (node:fs:185:3)|* (node:fs:3307:14)
globSync ERR_INVALID_ARG_TYPE options -> new Glob (node:internal/fs/glob:341:5)|* (node:fs:3319:10)
globSync ERR_INVALID_ARG_TYPE patterns -> new Glob (node:internal/fs/glob:370:7)|* (node:fs:3319:10)
globSync ERR_INVALID_ARG_TYPE patterns[0] -> new Glob (node:internal/fs/glob:367:7)|* (node:fs:3319:10)
gunzip ERR_INVALID_ARG_TYPE callback -> zlibBuffer (node:zlib:117:3)|Object.asyncBufferWrapper [as gunzip] (node:zlib:819:12)
gunzip ERR_INVALID_ARG_TYPE options.dictionary -> Gunzip.Zlib (node:zlib:682:15)|new Gunzip (node:zlib:775:8)|Object.asyncBufferWrapper [as gunzip] (node:zlib:819:23)
gunzip ERR_OUT_OF_RANGE options.chunkSize -> Gunzip.ZlibBase (node:zlib:235:13)|Gunzip.Zlib (node:zlib:705:12)|new Gunzip (node:zlib:775:8)|Object.asyncBufferWrapper [as gunzip] (node:zlib:819:23)
gunzip ERR_OUT_OF_RANGE options.level -> Gunzip.Zlib (node:zlib:665:13)|new Gunzip (node:zlib:775:8)|Object.asyncBufferWrapper [as gunzip] (node:zlib:819:23)
gunzip ERR_OUT_OF_RANGE options.windowBits -> Gunzip.Zlib (node:zlib:660:20)|new Gunzip (node:zlib:775:8)|Object.asyncBufferWrapper [as gunzip] (node:zlib:819:23)
gunzipSync ERR_INVALID_ARG_TYPE buffer -> zlibBufferSync (node:zlib:175:13)|Object.syncBufferWrapper [as gunzipSync] (node:zlib:811:14)
gunzipSync ERR_INVALID_ARG_TYPE options.dictionary -> Gunzip.Zlib (node:zlib:682:15)|new Gunzip (node:zlib:775:8)|Object.syncBufferWrapper [as gunzipSync] (node:zlib:811:29)
gunzipSync ERR_OUT_OF_RANGE options.chunkSize -> Gunzip.ZlibBase (node:zlib:235:13)|Gunzip.Zlib (node:zlib:705:12)|new Gunzip (node:zlib:775:8)|Object.syncBufferWrapper [as gunzipSync] (node:zlib:811:29)
gunzipSync ERR_OUT_OF_RANGE options.level -> Gunzip.Zlib (node:zlib:665:13)|new Gunzip (node:zlib:775:8)|Object.syncBufferWrapper [as gunzipSync] (node:zlib:811:29)
gunzipSync ERR_OUT_OF_RANGE options.windowBits -> Gunzip.Zlib (node:zlib:660:20)|new Gunzip (node:zlib:775:8)|Object.syncBufferWrapper [as gunzipSync] (node:zlib:811:29)
gzip ERR_INVALID_ARG_TYPE callback -> zlibBuffer (node:zlib:117:3)|Object.asyncBufferWrapper [as gzip] (node:zlib:819:12)
gzip ERR_INVALID_ARG_TYPE options.dictionary -> Gzip.Zlib (node:zlib:682:15)|new Gzip (node:zlib:766:8)|Object.asyncBufferWrapper [as gzip] (node:zlib:819:23)
gzip ERR_OUT_OF_RANGE options.chunkSize -> Gzip.ZlibBase (node:zlib:235:13)|Gzip.Zlib (node:zlib:705:12)|new Gzip (node:zlib:766:8)|Object.asyncBufferWrapper [as gzip] (node:zlib:819:23)
gzip ERR_OUT_OF_RANGE options.level -> Gzip.Zlib (node:zlib:665:13)|new Gzip (node:zlib:766:8)|Object.asyncBufferWrapper [as gzip] (node:zlib:819:23)
gzip ERR_OUT_OF_RANGE options.windowBits -> Gzip.Zlib (node:zlib:660:20)|new Gzip (node:zlib:766:8)|Object.asyncBufferWrapper [as gzip] (node:zlib:819:23)
gzipSync ERR_INVALID_ARG_TYPE buffer -> zlibBufferSync (node:zlib:175:13)|Object.syncBufferWrapper [as gzipSync] (node:zlib:811:14)
gzipSync ERR_INVALID_ARG_TYPE options.dictionary -> Gzip.Zlib (node:zlib:682:15)|new Gzip (node:zlib:766:8)|Object.syncBufferWrapper [as gzipSync] (node:zlib:811:29)
gzipSync ERR_OUT_OF_RANGE options.chunkSize -> Gzip.ZlibBase (node:zlib:235:13)|Gzip.Zlib (node:zlib:705:12)|new Gzip (node:zlib:766:8)|Object.syncBufferWrapper [as gzipSync] (node:zlib:811:29)
gzipSync ERR_OUT_OF_RANGE options.level -> Gzip.Zlib (node:zlib:665:13)|new Gzip (node:zlib:766:8)|Object.syncBufferWrapper [as gzipSync] (node:zlib:811:29)
gzipSync ERR_OUT_OF_RANGE options.windowBits -> Gzip.Zlib (node:zlib:660:20)|new Gzip (node:zlib:766:8)|Object.syncBufferWrapper [as gzipSync] (node:zlib:811:29)
has ERR_MISSING_ARGS name -> * (node:internal/url:622:13)
hasHeader ERR_INVALID_ARG_TYPE name -> * (node:_http_outgoing:837:3)
hash ERR_INVALID_ARG_TYPE algorithm -> * (node:internal/crypto/hash:295:3)
hash ERR_INVALID_ARG_TYPE input -> * (node:internal/crypto/hash:297:11)
hash ERR_INVALID_ARG_TYPE options -> * (node:internal/crypto/hash:305:5)
hash ERR_INVALID_ARG_VALUE -> * (node:internal/crypto/hash:323:15)
hexSlice ERR_OUT_OF_RANGE -> !* (node:internal/buffer:1072:50)
hexWrite ERR_BUFFER_OUT_OF_BOUNDS offset -> !* (node:internal/buffer:1079:62)
hexWrite ERR_INVALID_ARG_TYPE -> !* (node:internal/buffer:1079:62)
hexWrite ERR_OUT_OF_RANGE -> !* (node:internal/buffer:1079:62)
hrtime ERR_INVALID_ARG_TYPE time -> * (node:internal/process/per_thread:82:5)
hrtime ERR_OUT_OF_RANGE time -> * (node:internal/process/per_thread:84:13)
inflate ERR_INVALID_ARG_TYPE callback -> zlibBuffer (node:zlib:117:3)|Object.asyncBufferWrapper [as inflate] (node:zlib:819:12)
inflate ERR_INVALID_ARG_TYPE options.dictionary -> Inflate.Zlib (node:zlib:682:15)|new Inflate (node:zlib:757:8)|Object.asyncBufferWrapper [as inflate] (node:zlib:819:23)
inflate ERR_OUT_OF_RANGE options.chunkSize -> Inflate.ZlibBase (node:zlib:235:13)|Inflate.Zlib (node:zlib:705:12)|new Inflate (node:zlib:757:8)|Object.asyncBufferWrapper [as inflate] (node:zlib:819:23)
inflate ERR_OUT_OF_RANGE options.level -> Inflate.Zlib (node:zlib:665:13)|new Inflate (node:zlib:757:8)|Object.asyncBufferWrapper [as inflate] (node:zlib:819:23)
inflate ERR_OUT_OF_RANGE options.windowBits -> Inflate.Zlib (node:zlib:660:20)|new Inflate (node:zlib:757:8)|Object.asyncBufferWrapper [as inflate] (node:zlib:819:23)
inflateRaw ERR_INVALID_ARG_TYPE callback -> zlibBuffer (node:zlib:117:3)|Object.asyncBufferWrapper [as inflateRaw] (node:zlib:819:12)
inflateRaw ERR_INVALID_ARG_TYPE options.dictionary -> InflateRaw.Zlib (node:zlib:682:15)|new InflateRaw (node:zlib:794:8)|Object.asyncBufferWrapper [as inflateRaw] (node:zlib:819:23)
inflateRaw ERR_OUT_OF_RANGE options.chunkSize -> InflateRaw.ZlibBase (node:zlib:235:13)|InflateRaw.Zlib (node:zlib:705:12)|new InflateRaw (node:zlib:794:8)|Object.asyncBufferWrapper [as inflateRaw] (node:zlib:819:23)
inflateRaw ERR_OUT_OF_RANGE options.level -> InflateRaw.Zlib (node:zlib:665:13)|new InflateRaw (node:zlib:794:8)|Object.asyncBufferWrapper [as inflateRaw] (node:zlib:819:23)
inflateRaw ERR_OUT_OF_RANGE options.windowBits -> InflateRaw.Zlib (node:zlib:660:20)|new InflateRaw (node:zlib:794:8)|Object.asyncBufferWrapper [as inflateRaw] (node:zlib:819:23)
inflateRawSync ERR_INVALID_ARG_TYPE buffer -> zlibBufferSync (node:zlib:175:13)|Object.syncBufferWrapper [as inflateRawSync] (node:zlib:811:14)
inflateRawSync ERR_INVALID_ARG_TYPE options.dictionary -> InflateRaw.Zlib (node:zlib:682:15)|new InflateRaw (node:zlib:794:8)|Object.syncBufferWrapper [as inflateRawSync] (node:zlib:811:29)
inflateRawSync ERR_OUT_OF_RANGE options.chunkSize -> InflateRaw.ZlibBase (node:zlib:235:13)|InflateRaw.Zlib (node:zlib:705:12)|new InflateRaw (node:zlib:794:8)|Object.syncBufferWrapper [as inflateRawSync] (node:zlib:811:29)
inflateRawSync ERR_OUT_OF_RANGE options.level -> InflateRaw.Zlib (node:zlib:665:13)|new InflateRaw (node:zlib:794:8)|Object.syncBufferWrapper [as inflateRawSync] (node:zlib:811:29)
inflateRawSync ERR_OUT_OF_RANGE options.windowBits -> InflateRaw.Zlib (node:zlib:660:20)|new InflateRaw (node:zlib:794:8)|Object.syncBufferWrapper [as inflateRawSync] (node:zlib:811:29)
inflateSync ERR_INVALID_ARG_TYPE buffer -> zlibBufferSync (node:zlib:175:13)|Object.syncBufferWrapper [as inflateSync] (node:zlib:811:14)
inflateSync ERR_INVALID_ARG_TYPE options.dictionary -> Inflate.Zlib (node:zlib:682:15)|new Inflate (node:zlib:757:8)|Object.syncBufferWrapper [as inflateSync] (node:zlib:811:29)
inflateSync ERR_OUT_OF_RANGE options.chunkSize -> Inflate.ZlibBase (node:zlib:235:13)|Inflate.Zlib (node:zlib:705:12)|new Inflate (node:zlib:757:8)|Object.syncBufferWrapper [as inflateSync] (node:zlib:811:29)
inflateSync ERR_OUT_OF_RANGE options.level -> Inflate.Zlib (node:zlib:665:13)|new Inflate (node:zlib:757:8)|Object.syncBufferWrapper [as inflateSync] (node:zlib:811:29)
inflateSync ERR_OUT_OF_RANGE options.windowBits -> Inflate.Zlib (node:zlib:660:20)|new Inflate (node:zlib:757:8)|Object.syncBufferWrapper [as inflateSync] (node:zlib:811:29)
inherits ERR_INVALID_ARG_TYPE ctor -> * (node:util:345:11)
inherits ERR_INVALID_ARG_TYPE superCtor -> * (node:util:348:11)
inherits ERR_INVALID_ARG_TYPE superCtor.prototype -> * (node:util:351:11)
isAbsolute ERR_INVALID_ARG_TYPE path -> * (node:path:1323:5)
isAscii ERR_INVALID_ARG_TYPE input -> * (node:buffer:1442:9)
isUtf8 ERR_INVALID_ARG_TYPE input -> * (node:buffer:1434:9)
iterator ERR_INVALID_ARG_TYPE options -> * (node:internal/streams/readable:1360:5)
join ERR_INVALID_ARG_TYPE path -> * (node:path:1339:7)
kill ERR_INVALID_ARG_TYPE pid -> * (node:internal/process/per_thread:259:13)
kill ERR_UNKNOWN_SIGNAL -> * (node:internal/process/per_thread:272:15)
latin1Slice ERR_OUT_OF_RANGE -> !* (node:internal/buffer:1071:53)
latin1Write ERR_BUFFER_OUT_OF_BOUNDS length -> latin1Write (node:internal/buffer:983:11)|* (node:internal/buffer:1078:65)
latin1Write ERR_BUFFER_OUT_OF_BOUNDS offset -> latin1Write (node:internal/buffer:978:11)|* (node:internal/buffer:1078:65)
latin1Write ERR_INVALID_ARG_TYPE -> !latin1Write (node:internal/buffer:985:10)|* (node:internal/buffer:1078:65)
listen ERR_INVALID_ARG_VALUE port -> * (node:net:2615:11)
listen ERR_SERVER_ALREADY_LISTEN -> * (node:net:2484:11)
listen ERR_SOCKET_BAD_PORT -> * (node:net:2551:5)
listenerCount ERR_INVALID_ARG_TYPE emitter -> * (node:events:988:9)
lookup ERR_INVALID_ARG_TYPE callback -> * (node:dns:168:5)
lookup ERR_INVALID_ARG_TYPE hostname -> * (node:dns:152:5)
lookupService ERR_INVALID_ARG_TYPE address -> * (node:dns:279:3)
lookupService ERR_INVALID_ARG_VALUE -> * (node:dns:282:11)
lookupService ERR_MISSING_ARGS address -> * (node:dns:277:11)
lstat ERR_INVALID_ARG_TYPE cb -> makeStatsCallback (node:fs:194:3)|* (node:fs:1678:14)
lstatSync ERR_INVALID_ARG_TYPE path -> * (node:fs:1765:10)
map ERR_INVALID_ARG_TYPE fn -> * (node:internal/streams/operators:38:3)|* (node:stream:72:33)
mark ERR_INVALID_ARG_TYPE options -> new PerformanceMark (node:internal/perf/usertiming:78:7)|mark (node:internal/perf/usertiming:168:16)|* (node:internal/perf/performance:126:12)
mark ERR_MISSING_ARGS name -> * (node:internal/perf/performance:124:13)
markResourceTiming ERR_INTERNAL_ASSERTION -> assert (node:internal/assert:11:11)|* (node:internal/perf/resource_timing:245:3)
match ERR_INVALID_ARG_TYPE regexp -> internalMatch (node:assert:855:11)|* (node:assert:897:3)
matchesGlob ERR_INVALID_ARG_TYPE path -> matchGlobPattern (node:internal/fs/glob:930:3)|* (node:path:1697:34)
matchesGlob ERR_INVALID_ARG_TYPE pattern -> matchGlobPattern (node:internal/fs/glob:931:3)|* (node:path:1697:34)
measure ERR_INVALID_ARG_TYPE name -> measure (node:internal/perf/usertiming:226:3)|* (node:internal/perf/performance:134:12)
measure ERR_MISSING_ARGS name -> * (node:internal/perf/performance:132:13)
measure ERR_PERFORMANCE_INVALID_TIMESTAMP -> getMark (node:internal/perf/usertiming:57:13)|calculateStartDuration (node:internal/perf/usertiming:202:11)|measure (node:internal/perf/usertiming:230:7)|* (node:internal/perf/performance:134:12)
mkdir ERR_INVALID_ARG_TYPE cb -> makeCallback (node:fs:185:3)|* (node:fs:1374:14)
mkdirSync ERR_INVALID_ARG_TYPE path -> * (node:fs:1411:5)
mkdtempSync ERR_INVALID_ARG_TYPE prefix -> * (node:fs:3132:12)
mkdtempSync ERR_INVALID_ARG_VALUE -> assertEncoding (node:internal/fs/utils:157:11)|getOptions (node:internal/fs/utils:333:5)|* (node:fs:3130:13)
monitorEventLoopDelay ERR_INVALID_ARG_TYPE options -> * (node:internal/perf/event_loop_delay:85:3)
moveCursor ERR_INVALID_ARG_TYPE callback -> * (node:internal/readline/callbacks:63:5)
new AbortSignal ERR_ILLEGAL_CONSTRUCTOR -> * (node:internal/abort_controller:233:13)
new AssertionError ERR_INVALID_ARG_TYPE options -> * (node:internal/assert/assertion_error:251:5)
new AsyncResource ERR_INVALID_ARG_TYPE type -> * (node:async_hooks:182:5)
new AsyncResource ERR_INVALID_ASYNC_ID -> * (node:async_hooks:195:13)
new Blob ERR_INVALID_ARG_TYPE -> !codedTypeError (node:internal/webidl:92:15)|makeException (node:internal/webidl:107:10)|node:internal/webidl:820:13|* (node:internal/blob:160:22)
new BoundSocket ERR_INVALID_ARG_TYPE options -> * (node:net:404:5)
new BroadcastChannel ERR_MISSING_ARGS name -> * (node:internal/worker/io:362:13)
new Buffer ERR_INVALID_ARG_TYPE -> Buffer.from (node:buffer:364:9)|* (node:buffer:315:17)
new Buffer ERR_OUT_OF_RANGE size -> Buffer.alloc (node:buffer:441:3)|* (node:buffer:313:19)
new Buffer ERR_UNKNOWN_ENCODING -> fromString (node:buffer:536:13)|Buffer.from (node:buffer:339:12)|* (node:buffer:315:17)
new Cipheriv ERR_CRYPTO_UNKNOWN_CIPHER -> !Cipheriv.createCipherBase (node:internal/crypto/cipher:121:19)|Cipheriv.createCipherWithIV (node:internal/crypto/cipher:132:3)|* (node:internal/crypto/cipher:222:3)
new Cipheriv ERR_INVALID_ARG_TYPE cipher -> Cipheriv.createCipherWithIV (node:internal/crypto/cipher:128:3)|* (node:internal/crypto/cipher:222:3)
new Cipheriv ERR_INVALID_ARG_TYPE iv -> Cipheriv.createCipherWithIV (node:internal/crypto/cipher:131:29)|* (node:internal/crypto/cipher:222:3)
new Cipheriv ERR_INVALID_ARG_TYPE key -> prepareSecretKey (node:internal/crypto/keys:737:11)|Cipheriv.createCipherWithIV (node:internal/crypto/cipher:130:9)|* (node:internal/crypto/cipher:222:3)
new ClientRequest ERR_INVALID_ARG_TYPE listener -> checkListener (node:events:266:3)|ClientRequest.once (node:events:652:3)|* (node:_http_client:471:10)
new ClientRequest ERR_INVALID_URL -> !new URL (node:internal/url:895:25)|* (node:_http_client:336:30)
new CompressionStream ERR_INVALID_ARG_VALUE -> !codedTypeError (node:internal/webidl:92:15)|makeException (node:internal/webidl:107:10)|node:internal/webidl:639:13|* (node:internal/webstreams/compression:72:14)
new Console ERR_CONSOLE_WRITABLE_STREAM -> * (node:internal/console/constructor:129:11)
new Console ERR_INVALID_ARG_TYPE groupIndentation -> * (node:internal/console/constructor:138:5)
new Console ERR_INVALID_ARG_TYPE options.inspectOptions -> * (node:internal/console/constructor:143:5)
new Console ERR_OUT_OF_RANGE groupIndentation -> * (node:internal/console/constructor:138:5)
new CustomEvent ERR_INVALID_ARG_TYPE options -> new Event (node:internal/event_target:119:7)|* (node:internal/event_target:405:5)
new CustomEvent ERR_MISSING_ARGS type -> * (node:internal/event_target:404:13)
new Decipheriv ERR_CRYPTO_UNKNOWN_CIPHER -> !Decipheriv.createCipherBase (node:internal/crypto/cipher:121:19)|Decipheriv.createCipherWithIV (node:internal/crypto/cipher:132:3)|* (node:internal/crypto/cipher:251:3)
new Decipheriv ERR_INVALID_ARG_TYPE cipher -> Decipheriv.createCipherWithIV (node:internal/crypto/cipher:128:3)|* (node:internal/crypto/cipher:251:3)
new Decipheriv ERR_INVALID_ARG_TYPE iv -> Decipheriv.createCipherWithIV (node:internal/crypto/cipher:131:29)|* (node:internal/crypto/cipher:251:3)
new Decipheriv ERR_INVALID_ARG_TYPE key -> prepareSecretKey (node:internal/crypto/keys:737:11)|Decipheriv.createCipherWithIV (node:internal/crypto/cipher:130:9)|* (node:internal/crypto/cipher:251:3)
new DecompressionStream ERR_INVALID_ARG_VALUE -> !codedTypeError (node:internal/webidl:92:15)|makeException (node:internal/webidl:107:10)|node:internal/webidl:639:13|* (node:internal/webstreams/compression:128:14)
new Deflate ERR_INVALID_ARG_TYPE options.dictionary -> Deflate.Zlib (node:zlib:682:15)|* (node:zlib:748:8)
new Deflate ERR_OUT_OF_RANGE options.chunkSize -> Deflate.ZlibBase (node:zlib:235:13)|Deflate.Zlib (node:zlib:705:12)|* (node:zlib:748:8)
new Deflate ERR_OUT_OF_RANGE options.level -> Deflate.Zlib (node:zlib:665:13)|* (node:zlib:748:8)
new Deflate ERR_OUT_OF_RANGE options.windowBits -> Deflate.Zlib (node:zlib:660:20)|* (node:zlib:748:8)
new DeflateRaw ERR_INVALID_ARG_TYPE options.dictionary -> DeflateRaw.Zlib (node:zlib:682:15)|* (node:zlib:785:8)
new DeflateRaw ERR_OUT_OF_RANGE options.chunkSize -> DeflateRaw.ZlibBase (node:zlib:235:13)|DeflateRaw.Zlib (node:zlib:705:12)|* (node:zlib:785:8)
new DeflateRaw ERR_OUT_OF_RANGE options.level -> DeflateRaw.Zlib (node:zlib:665:13)|* (node:zlib:785:8)
new DeflateRaw ERR_OUT_OF_RANGE options.windowBits -> DeflateRaw.Zlib (node:zlib:660:20)|* (node:zlib:785:8)
new Dir ERR_INVALID_ARG_TYPE options -> getOptions (node:internal/fs/utils:329:11)|* (node:internal/fs/dir:57:10)
new Dir ERR_INVALID_ARG_VALUE -> assertEncoding (node:internal/fs/utils:157:11)|getOptions (node:internal/fs/utils:333:5)|* (node:internal/fs/dir:57:10)
new Dir ERR_MISSING_ARGS handle -> * (node:internal/fs/dir:52:31)
new Event ERR_INVALID_ARG_TYPE options -> * (node:internal/event_target:119:7)
new Event ERR_MISSING_ARGS type -> * (node:internal/event_target:117:13)
new File ERR_INVALID_ARG_TYPE -> !codedTypeError (node:internal/webidl:92:15)|makeException (node:internal/webidl:107:10)|node:internal/webidl:820:13|new Blob (node:internal/blob:160:22)|* (node:internal/file:67:5)
new File ERR_MISSING_ARGS fileBits -> * (node:internal/file:64:13)
new Gunzip ERR_INVALID_ARG_TYPE options.dictionary -> Gunzip.Zlib (node:zlib:682:15)|* (node:zlib:775:8)
new Gunzip ERR_OUT_OF_RANGE options.chunkSize -> Gunzip.ZlibBase (node:zlib:235:13)|Gunzip.Zlib (node:zlib:705:12)|* (node:zlib:775:8)
new Gunzip ERR_OUT_OF_RANGE options.level -> Gunzip.Zlib (node:zlib:665:13)|* (node:zlib:775:8)
new Gunzip ERR_OUT_OF_RANGE options.windowBits -> Gunzip.Zlib (node:zlib:660:20)|* (node:zlib:775:8)
new Gzip ERR_INVALID_ARG_TYPE options.dictionary -> Gzip.Zlib (node:zlib:682:15)|* (node:zlib:766:8)
new Gzip ERR_OUT_OF_RANGE options.chunkSize -> Gzip.ZlibBase (node:zlib:235:13)|Gzip.Zlib (node:zlib:705:12)|* (node:zlib:766:8)
new Gzip ERR_OUT_OF_RANGE options.level -> Gzip.Zlib (node:zlib:665:13)|* (node:zlib:766:8)
new Gzip ERR_OUT_OF_RANGE options.windowBits -> Gzip.Zlib (node:zlib:660:20)|* (node:zlib:766:8)
new Inflate ERR_INVALID_ARG_TYPE options.dictionary -> Inflate.Zlib (node:zlib:682:15)|* (node:zlib:757:8)
new Inflate ERR_OUT_OF_RANGE options.chunkSize -> Inflate.ZlibBase (node:zlib:235:13)|Inflate.Zlib (node:zlib:705:12)|* (node:zlib:757:8)
new Inflate ERR_OUT_OF_RANGE options.level -> Inflate.Zlib (node:zlib:665:13)|* (node:zlib:757:8)
new Inflate ERR_OUT_OF_RANGE options.windowBits -> Inflate.Zlib (node:zlib:660:20)|* (node:zlib:757:8)
new InflateRaw ERR_INVALID_ARG_TYPE options.dictionary -> InflateRaw.Zlib (node:zlib:682:15)|* (node:zlib:794:8)
new InflateRaw ERR_OUT_OF_RANGE options.chunkSize -> InflateRaw.ZlibBase (node:zlib:235:13)|InflateRaw.Zlib (node:zlib:705:12)|* (node:zlib:794:8)
new InflateRaw ERR_OUT_OF_RANGE options.level -> InflateRaw.Zlib (node:zlib:665:13)|* (node:zlib:794:8)
new InflateRaw ERR_OUT_OF_RANGE options.windowBits -> InflateRaw.Zlib (node:zlib:660:20)|* (node:zlib:794:8)
new Interface ERR_INVALID_ARG_VALUE -> Interface.InterfaceConstructor (node:internal/readline/interface:226:11)|* (node:readline:115:3)
new KeyObject ERR_INVALID_ARG_VALUE -> * (node:internal/crypto/keys:163:15)
new MIMEType ERR_ILLEGAL_CONSTRUCTOR -> * (node:internal/mime:348:13)
new MIMEType ERR_INVALID_MIME_SYNTAX () => {} -> parseTypeAndSubtype (node:internal/mime:58:11)|* (node:internal/mime:350:18)
new MIMEType ERR_INVALID_MIME_SYNTAX -1 -> parseTypeAndSubtype (node:internal/mime:58:11)|* (node:internal/mime:350:18)
new MIMEType ERR_INVALID_MIME_SYNTAX 1 -> parseTypeAndSubtype (node:internal/mime:58:11)|* (node:internal/mime:350:18)
new MIMEType ERR_INVALID_MIME_SYNTAX 1.5 -> parseTypeAndSubtype (node:internal/mime:58:11)|* (node:internal/mime:350:18)
new MIMEType ERR_INVALID_MIME_SYNTAX 1000000000 -> parseTypeAndSubtype (node:internal/mime:58:11)|* (node:internal/mime:350:18)
new MIMEType ERR_INVALID_MIME_SYNTAX [object Object] -> parseTypeAndSubtype (node:internal/mime:58:11)|* (node:internal/mime:350:18)
new MIMEType ERR_INVALID_MIME_SYNTAX null -> parseTypeAndSubtype (node:internal/mime:58:11)|* (node:internal/mime:350:18)
new MIMEType ERR_INVALID_MIME_SYNTAX true -> parseTypeAndSubtype (node:internal/mime:58:11)|* (node:internal/mime:350:18)
new MIMEType ERR_INVALID_MIME_SYNTAX undefined -> parseTypeAndSubtype (node:internal/mime:58:11)|* (node:internal/mime:350:18)
new MIMEType ERR_INVALID_MIME_SYNTAX x -> parseTypeAndSubtype (node:internal/mime:58:11)|* (node:internal/mime:350:18)
new Module ERR_INVALID_ARG_TYPE path -> Object.dirname (node:path:1442:5)|* (node:internal/modules/cjs/loader:368:20)
new Performance ERR_ILLEGAL_CONSTRUCTOR -> * (node:internal/perf/performance:53:11)
new PerformanceEntry ERR_ILLEGAL_CONSTRUCTOR -> * (node:internal/perf/performance_entry:42:13)
new PerformanceMark ERR_INVALID_ARG_TYPE options -> * (node:internal/perf/usertiming:78:7)
new PerformanceMark ERR_MISSING_ARGS name -> * (node:internal/perf/usertiming:72:13)
new PerformanceMeasure ERR_ILLEGAL_CONSTRUCTOR -> * (node:internal/perf/usertiming:129:13)
new PerformanceObserver ERR_INVALID_ARG_TYPE callback -> * (node:internal/perf/observe:253:5)
new PerformanceObserverEntryList ERR_ILLEGAL_CONSTRUCTOR -> * (node:internal/perf/observe:184:13)
new PerformanceResourceTiming ERR_ILLEGAL_CONSTRUCTOR -> * (node:internal/perf/resource_timing:30:13)
new ReadableStream ERR_INVALID_ARG_TYPE source -> * (node:internal/webstreams/readablestream:256:5)
new ReadableStream ERR_INVALID_ARG_VALUE -> * (node:internal/webstreams/readablestream:279:15)
new ReadableStreamDefaultReader ERR_INVALID_ARG_TYPE stream -> * (node:internal/webstreams/readablestream:914:13)
new Socket ERR_INVALID_FD_TYPE -> createHandle (node:net:210:9)|* (node:net:642:20)
new Socket ERR_OUT_OF_RANGE fd -> createHandle (node:net:196:3)|* (node:net:642:20)
new SourceMap ERR_INVALID_ARG_TYPE payload -> cloneSourceMapV3 (node:internal/source_map/source_map:364:3)|* (node:internal/source_map/source_map:144:21)
new StringDecoder ERR_UNKNOWN_ENCODING -> * (node:string_decoder:63:11)
new TextDecoder ERR_ENCODING_NOT_SUPPORTED -> * (node:internal/encoding:437:13)
new TextDecoder ERR_INVALID_ARG_TYPE options -> * (node:internal/encoding:433:5)
new TransformStream ERR_INVALID_ARG_VALUE -> * (node:internal/webstreams/transformstream:138:13)
new URL ERR_INVALID_URL -> !* (node:internal/url:895:25)
new URL ERR_MISSING_ARGS url -> * (node:internal/url:881:13)
new URLSearchParams ERR_INVALID_TUPLE -> * (node:internal/url:427:21)
new Unzip ERR_INVALID_ARG_TYPE options.dictionary -> Unzip.Zlib (node:zlib:682:15)|* (node:zlib:803:8)
new Unzip ERR_OUT_OF_RANGE options.chunkSize -> Unzip.ZlibBase (node:zlib:235:13)|Unzip.Zlib (node:zlib:705:12)|* (node:zlib:803:8)
new Unzip ERR_OUT_OF_RANGE options.level -> Unzip.Zlib (node:zlib:665:13)|* (node:zlib:803:8)
new Unzip ERR_OUT_OF_RANGE options.windowBits -> Unzip.Zlib (node:zlib:660:20)|* (node:zlib:803:8)
new Worker ERR_INVALID_ARG_TYPE filename -> * (node:internal/worker:242:15)
new Worker ERR_INVALID_ARG_TYPE options.argv -> * (node:internal/worker:214:7)
new Worker ERR_INVALID_ARG_TYPE options.env -> * (node:internal/worker:266:13)
new Worker ERR_INVALID_ARG_TYPE options.execArgv -> * (node:internal/worker:210:7)
new Worker ERR_INVALID_URL_SCHEME -> fileURLToPath (node:internal/url:1647:11)|* (node:internal/worker:240:20)
new Worker ERR_WORKER_PATH http://x/y.js -> * (node:internal/worker:252:15)
new Worker ERR_WORKER_PATH relative.js -> * (node:internal/worker:252:15)
new WritableStream ERR_INVALID_ARG_VALUE -> * (node:internal/webstreams/writablestream:190:13)
new ZstdCompress ERR_OUT_OF_RANGE options.chunkSize -> new ZlibBase (node:zlib:235:13)|new Zstd (node:zlib:954:5)|* (node:zlib:969:5)
new ZstdDecompress ERR_OUT_OF_RANGE options.chunkSize -> new ZlibBase (node:zlib:235:13)|new Zstd (node:zlib:954:5)|* (node:zlib:983:5)
new deprecated ERR_CRYPTO_INVALID_DIGEST -> !new Hmac (node:internal/crypto/hash:182:17)|* (node:internal/util:194:14)
new deprecated ERR_INVALID_ARG_TYPE algorithm -> new Hash (node:internal/crypto/hash:103:5)|* (node:internal/util:194:14)
new deprecated ERR_INVALID_ARG_TYPE hmac -> new Hmac (node:internal/crypto/hash:178:3)|* (node:internal/util:194:14)
new deprecated ERR_INVALID_ARG_TYPE key -> prepareSecretKey (node:internal/crypto/keys:737:11)|new Hmac (node:internal/crypto/hash:180:9)|* (node:internal/util:194:14)
new deprecated ERR_INVALID_ARG_TYPE size -> new SlowBuffer (node:buffer:474:3)|* (node:internal/util:194:14)
new deprecated ERR_OUT_OF_RANGE size -> new SlowBuffer (node:buffer:474:3)|* (node:internal/util:194:14)
nextTick ERR_INVALID_ARG_TYPE callback -> * (node:internal/process/task_queues:114:3)
normalize ERR_INVALID_ARG_TYPE path -> * (node:path:1294:5)
notDeepEqual ERR_MISSING_ARGS actual -> * (node:assert:313:11)
notDeepStrictEqual ERR_MISSING_ARGS actual -> * (node:assert:364:11)
notEqual ERR_MISSING_ARGS actual -> * (node:assert:265:11)
notStrictEqual ERR_MISSING_ARGS actual -> * (node:assert:411:11)
on ERR_INVALID_ARG_TYPE emitter -> eventTargetAgnosticAddListener (node:events:1069:11)|addEventListener (node:events:1247:7)|* (node:events:1189:3)
on ERR_INVALID_ARG_TYPE listener -> checkListener (node:events:266:3)|_addListener (node:events:550:3)|Readable.addListener (node:events:616:10)|* (node:internal/streams/readable:1144:35)
on ERR_INVALID_ARG_TYPE options -> * (node:events:1087:3)
once ERR_INVALID_ARG_TYPE emitter -> eventTargetAgnosticAddListener (node:events:1069:11)|node:events:1027:5|new Promise (<anonymous>)|* (node:events:1007:10)
once ERR_INVALID_ARG_TYPE listener -> checkListener (node:events:266:3)|* (node:events:652:3)
once ERR_INVALID_ARG_TYPE options -> * (node:events:1002:3)
open ERR_INVALID_ARG_TYPE cb -> makeCallback (node:fs:185:3)|* (node:fs:605:14)
open ERR_INVALID_ARG_TYPE path -> * (node:fs:593:10)
openSync ERR_INVALID_ARG_TYPE path -> * (node:fs:622:5)
openSync ERR_INVALID_ARG_VALUE -> stringToFlags (node:internal/fs/utils:634:9)|* (node:fs:623:5)
parse ERR_INVALID_ARG_TYPE path -> * (node:path:1616:5)
parse ERR_INVALID_ARG_TYPE url -> Url.parse (node:url:177:3)|Object.urlParse [as parse] (node:url:148:13)
parse ERR_MISSING_ARGS url -> * (node:internal/url:914:13)
parseArgs ERR_PARSE_ARGS_INVALID_OPTION_VALUE -> checkOptionUsage (node:internal/util/parse_args/parse_args:111:11)|node:internal/util/parse_args/parse_args:377:9|Array.forEach (<anonymous>)|* (node:internal/util/parse_args/parse_args:374:3)
parseArgs ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL -> node:internal/util/parse_args/parse_args:383:15|Array.forEach (<anonymous>)|* (node:internal/util/parse_args/parse_args:374:3)
parseArgs ERR_PARSE_ARGS_UNKNOWN_OPTION -> checkOptionUsage (node:internal/util/parse_args/parse_args:102:13)|node:internal/util/parse_args/parse_args:377:9|Array.forEach (<anonymous>)|* (node:internal/util/parse_args/parse_args:374:3)
parseEnv ERR_INVALID_ARG_TYPE content -> * (node:util:490:3)
partialDeepStrictEqual ERR_MISSING_ARGS actual -> * (node:assert:438:11)
pathToFileURL ERR_INVALID_ARG_TYPE path -> * (node:url:1024:3)
pause ERR_USE_AFTER_CLOSE -> * (node:internal/readline/interface:573:13)
pbkdf2 ERR_INVALID_ARG_TYPE callback -> * (node:internal/crypto/pbkdf2:47:3)
pbkdf2 ERR_INVALID_ARG_TYPE digest -> check (node:internal/crypto/pbkdf2:87:3)|* (node:internal/crypto/pbkdf2:45:5)
pbkdf2 ERR_OUT_OF_RANGE iterations -> check (node:internal/crypto/pbkdf2:93:3)|* (node:internal/crypto/pbkdf2:45:5)
pbkdf2Sync ERR_CRYPTO_INVALID_DIGEST -> !* (node:internal/crypto/pbkdf2:71:15)
pbkdf2Sync ERR_INVALID_ARG_TYPE digest -> check (node:internal/crypto/pbkdf2:87:3)|* (node:internal/crypto/pbkdf2:69:5)
pbkdf2Sync ERR_OUT_OF_RANGE iterations -> check (node:internal/crypto/pbkdf2:93:3)|* (node:internal/crypto/pbkdf2:69:5)
pipeThrough ERR_INVALID_ARG_TYPE transform.readable -> * (node:internal/webstreams/readablestream:390:13)
pipeThrough ERR_INVALID_STATE -> * (node:internal/webstreams/readablestream:416:13)
pipeTo ERR_INVALID_ARG_TYPE transform.writable -> * (node:internal/webstreams/readablestream:442:15)
pipeTo ERR_INVALID_STATE -> * (node:internal/webstreams/readablestream:459:15)
pipeline ERR_INVALID_ARG_TYPE streams[stream.length - 1] -> popCallback (node:internal/streams/pipeline:75:3)|* (node:internal/streams/pipeline:183:37)
pipeline ERR_INVALID_RETURN_VALUE destination -> pipelineImpl (node:internal/streams/pipeline:359:17)|node:stream/promises:31:5|new Promise (<anonymous>)|* (node:stream/promises:20:10)
prependListener ERR_INVALID_ARG_TYPE listener -> checkListener (node:events:266:3)|_addListener (node:events:550:3)|* (node:events:630:14)
prependOnceListener ERR_INVALID_ARG_TYPE listener -> checkListener (node:events:266:3)|* (node:events:667:7)
promisify ERR_INVALID_ARG_TYPE original -> * (node:internal/util:460:3)
prompt ERR_USE_AFTER_CLOSE -> Interface.resume (node:internal/readline/interface:588:13)|* (node:internal/readline/interface:439:27)
push ERR_INVALID_ARG_TYPE chunk -> readableAddChunkPushByteMode (node:internal/streams/readable:489:28)|* (node:internal/streams/readable:399:5)
push ERR_UNKNOWN_ENCODING -> fromString (node:buffer:536:13)|Buffer.from (node:buffer:339:12)|readableAddChunkPushByteMode (node:internal/streams/readable:480:22)|* (node:internal/streams/readable:399:5)
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
queryTlsa ERR_INVALID_ARG_TYPE callback -> * (node:internal/dns/callback_resolver:63:5)
queryTlsa ERR_INVALID_ARG_TYPE name -> * (node:internal/dns/callback_resolver:62:5)
queryTxt ERR_INVALID_ARG_TYPE callback -> * (node:internal/dns/callback_resolver:63:5)
queryTxt ERR_INVALID_ARG_TYPE name -> * (node:internal/dns/callback_resolver:62:5)
question ERR_USE_AFTER_CLOSE -> [kQuestion] (node:internal/readline/interface:450:13)|* (node:readline:160:20)
queueMicrotask ERR_INVALID_ARG_TYPE callback -> * (node:internal/process/task_queues:161:3)
randomBytes ERR_INVALID_ARG_TYPE callback -> * (node:internal/crypto/random:103:5)
randomBytes ERR_INVALID_ARG_TYPE size -> assertSize (node:internal/crypto/random:85:3)|* (node:internal/crypto/random:101:10)
randomBytes ERR_OUT_OF_RANGE size -> assertSize (node:internal/crypto/random:89:11)|* (node:internal/crypto/random:101:10)
randomFill ERR_INVALID_ARG_TYPE buf -> * (node:internal/crypto/random:156:11)
randomFill ERR_INVALID_ARG_TYPE callback -> * (node:internal/crypto/random:173:5)
randomFillSync ERR_INVALID_ARG_TYPE buf -> * (node:internal/crypto/random:122:11)
randomFillSync ERR_INVALID_ARG_TYPE offset -> assertOffset (node:internal/crypto/random:73:3)|* (node:internal/crypto/random:130:12)
randomInt ERR_INVALID_ARG_TYPE callback -> * (node:internal/crypto/random:226:5)
randomInt ERR_INVALID_ARG_TYPE max -> * (node:internal/crypto/random:232:11)
randomInt ERR_INVALID_ARG_TYPE min -> * (node:internal/crypto/random:229:11)
randomInt ERR_OUT_OF_RANGE max -> * (node:internal/crypto/random:235:11)
randomUUID ERR_INVALID_ARG_TYPE options -> * (node:internal/crypto/random:408:5)
randomUUIDv7 ERR_INVALID_ARG_TYPE options -> * (node:internal/crypto/random:452:5)
read ERR_INVALID_ARG_TYPE cb -> * (node:fs:699:3)
read ERR_INVALID_ARG_TYPE fd -> * (node:fs:665:8)
read ERR_INVALID_ARG_TYPE options -> * (node:fs:689:7)
read ERR_INVALID_STATE -> * (node:internal/webstreams/readablestream:935:9)
read ERR_OUT_OF_RANGE fd -> * (node:fs:665:8)
readBigInt64BE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:90:11)|* (node:internal/buffer:161:5)
readBigInt64BE ERR_INVALID_ARG_TYPE offset -> * (node:internal/buffer:157:3)
readBigInt64BE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:92:9)|* (node:internal/buffer:161:5)
readBigInt64BE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:86:11)|* (node:internal/buffer:161:5)
readBigInt64LE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:90:11)|* (node:internal/buffer:143:5)
readBigInt64LE ERR_INVALID_ARG_TYPE offset -> * (node:internal/buffer:139:3)
readBigInt64LE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:92:9)|* (node:internal/buffer:143:5)
readBigInt64LE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:86:11)|* (node:internal/buffer:143:5)
readBigUInt64BE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:90:11)|* (node:internal/buffer:123:5)
readBigUInt64BE ERR_INVALID_ARG_TYPE offset -> * (node:internal/buffer:119:3)
readBigUInt64BE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:92:9)|* (node:internal/buffer:123:5)
readBigUInt64BE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:86:11)|* (node:internal/buffer:123:5)
readBigUInt64LE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:90:11)|* (node:internal/buffer:103:5)
readBigUInt64LE ERR_INVALID_ARG_TYPE offset -> * (node:internal/buffer:99:3)
readBigUInt64LE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:92:9)|* (node:internal/buffer:103:5)
readBigUInt64LE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:86:11)|* (node:internal/buffer:103:5)
readDoubleBE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:90:11)|Buffer.readDoubleBackwards [as readDoubleBE] (node:internal/buffer:552:5)
readDoubleBE ERR_INVALID_ARG_TYPE offset -> Buffer.readDoubleBackwards [as readDoubleBE] (node:internal/buffer:548:3)
readDoubleBE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:92:9)|Buffer.readDoubleBackwards [as readDoubleBE] (node:internal/buffer:552:5)
readDoubleBE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:86:11)|Buffer.readDoubleBackwards [as readDoubleBE] (node:internal/buffer:552:5)
readDoubleLE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:90:11)|Buffer.readDoubleForwards [as readDoubleLE] (node:internal/buffer:570:5)
readDoubleLE ERR_INVALID_ARG_TYPE offset -> Buffer.readDoubleForwards [as readDoubleLE] (node:internal/buffer:566:3)
readDoubleLE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:92:9)|Buffer.readDoubleForwards [as readDoubleLE] (node:internal/buffer:570:5)
readDoubleLE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:86:11)|Buffer.readDoubleForwards [as readDoubleLE] (node:internal/buffer:570:5)
readFile ERR_INVALID_ARG_TYPE cb -> * (node:fs:360:3)
readFileSync ERR_INVALID_ARG_TYPE options -> getOptions (node:internal/fs/utils:329:11)|* (node:fs:474:13)
readFileSync ERR_INVALID_ARG_TYPE path -> Object.openSync (node:fs:622:5)|* (node:fs:487:35)
readFileSync ERR_INVALID_ARG_VALUE -> assertEncoding (node:internal/fs/utils:157:11)|getOptions (node:internal/fs/utils:333:5)|* (node:fs:474:13)
readFileSync ERR_OUT_OF_RANGE fd -> !tryStatSync (node:fs:388:25)|* (node:fs:489:17)
readFloatBE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:90:11)|Buffer.readFloatBackwards [as readFloatBE] (node:internal/buffer:524:5)
readFloatBE ERR_INVALID_ARG_TYPE offset -> Buffer.readFloatBackwards [as readFloatBE] (node:internal/buffer:520:3)
readFloatBE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:92:9)|Buffer.readFloatBackwards [as readFloatBE] (node:internal/buffer:524:5)
readFloatBE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:86:11)|Buffer.readFloatBackwards [as readFloatBE] (node:internal/buffer:524:5)
readFloatLE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:90:11)|Buffer.readFloatForwards [as readFloatLE] (node:internal/buffer:538:5)
readFloatLE ERR_INVALID_ARG_TYPE offset -> Buffer.readFloatForwards [as readFloatLE] (node:internal/buffer:534:3)
readFloatLE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:92:9)|Buffer.readFloatForwards [as readFloatLE] (node:internal/buffer:538:5)
readFloatLE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:86:11)|Buffer.readFloatForwards [as readFloatLE] (node:internal/buffer:538:5)
readInt16BE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:90:11)|readInt16BE (node:internal/buffer:512:5)|* (node:internal/buffer:1035:49)
readInt16BE ERR_INVALID_ARG_TYPE offset -> readInt16BE (node:internal/buffer:508:3)|* (node:internal/buffer:1035:49)
readInt16BE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:92:9)|readInt16BE (node:internal/buffer:512:5)|* (node:internal/buffer:1035:49)
readInt16BE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:86:11)|readInt16BE (node:internal/buffer:512:5)|* (node:internal/buffer:1035:49)
readInt16LE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:90:11)|readInt16LE (node:internal/buffer:420:5)|* (node:internal/buffer:1031:49)
readInt16LE ERR_INVALID_ARG_TYPE offset -> readInt16LE (node:internal/buffer:416:3)|* (node:internal/buffer:1031:49)
readInt16LE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:92:9)|readInt16LE (node:internal/buffer:420:5)|* (node:internal/buffer:1031:49)
readInt16LE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:86:11)|readInt16LE (node:internal/buffer:420:5)|* (node:internal/buffer:1031:49)
readInt32BE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:90:11)|readInt32BE (node:internal/buffer:488:5)|* (node:internal/buffer:1034:49)
readInt32BE ERR_INVALID_ARG_TYPE offset -> readInt32BE (node:internal/buffer:484:3)|* (node:internal/buffer:1034:49)
readInt32BE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:92:9)|readInt32BE (node:internal/buffer:488:5)|* (node:internal/buffer:1034:49)
readInt32BE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:86:11)|readInt32BE (node:internal/buffer:488:5)|* (node:internal/buffer:1034:49)
readInt32LE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:90:11)|readInt32LE (node:internal/buffer:396:5)|* (node:internal/buffer:1030:49)
readInt32LE ERR_INVALID_ARG_TYPE offset -> readInt32LE (node:internal/buffer:392:3)|* (node:internal/buffer:1030:49)
readInt32LE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:92:9)|readInt32LE (node:internal/buffer:396:5)|* (node:internal/buffer:1030:49)
readInt32LE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:86:11)|readInt32LE (node:internal/buffer:396:5)|* (node:internal/buffer:1030:49)
readInt8 ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:90:11)|readInt8 (node:internal/buffer:430:5)|* (node:internal/buffer:1032:46)
readInt8 ERR_INVALID_ARG_TYPE offset -> readInt8 (node:internal/buffer:427:3)|* (node:internal/buffer:1032:46)
readInt8 ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:92:9)|readInt8 (node:internal/buffer:430:5)|* (node:internal/buffer:1032:46)
readInt8 ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:86:11)|readInt8 (node:internal/buffer:430:5)|* (node:internal/buffer:1032:46)
readIntBE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:90:11)|readInt32BE (node:internal/buffer:488:5)|* (node:internal/buffer:445:12)
readIntBE ERR_INVALID_ARG_TYPE byteLength -> boundsError (node:internal/buffer:85:5)|* (node:internal/buffer:451:3)
readIntBE ERR_INVALID_ARG_TYPE offset -> * (node:internal/buffer:437:11)
readIntBE ERR_OUT_OF_RANGE byteLength -> boundsError (node:internal/buffer:92:9)|* (node:internal/buffer:451:3)
readIntBE ERR_OUT_OF_RANGE byteLength integer -> boundsError (node:internal/buffer:86:11)|* (node:internal/buffer:451:3)
readIntBE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:92:9)|readInt8 (node:internal/buffer:430:5)|* (node:internal/buffer:449:12)
readIntBE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:86:11)|readInt8 (node:internal/buffer:430:5)|* (node:internal/buffer:449:12)
readIntLE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:90:11)|readInt32LE (node:internal/buffer:396:5)|* (node:internal/buffer:353:12)
readIntLE ERR_INVALID_ARG_TYPE byteLength -> boundsError (node:internal/buffer:85:5)|* (node:internal/buffer:359:3)
readIntLE ERR_INVALID_ARG_TYPE offset -> * (node:internal/buffer:345:11)
readIntLE ERR_OUT_OF_RANGE byteLength -> boundsError (node:internal/buffer:92:9)|* (node:internal/buffer:359:3)
readIntLE ERR_OUT_OF_RANGE byteLength integer -> boundsError (node:internal/buffer:86:11)|* (node:internal/buffer:359:3)
readIntLE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:92:9)|readInt8 (node:internal/buffer:430:5)|* (node:internal/buffer:357:12)
readIntLE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:86:11)|readInt8 (node:internal/buffer:430:5)|* (node:internal/buffer:357:12)
readSync ERR_INVALID_ARG_TYPE buffer -> * (node:fs:757:3)
readUInt16BE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:90:11)|readUInt16BE (node:internal/buffer:338:5)|* (node:internal/buffer:1021:50)
readUInt16BE ERR_INVALID_ARG_TYPE offset -> readUInt16BE (node:internal/buffer:334:3)|* (node:internal/buffer:1021:50)
readUInt16BE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:92:9)|readUInt16BE (node:internal/buffer:338:5)|* (node:internal/buffer:1021:50)
readUInt16BE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:86:11)|readUInt16BE (node:internal/buffer:338:5)|* (node:internal/buffer:1021:50)
readUInt16LE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:90:11)|readUInt16LE (node:internal/buffer:249:5)|* (node:internal/buffer:1017:50)
readUInt16LE ERR_INVALID_ARG_TYPE offset -> readUInt16LE (node:internal/buffer:245:3)|* (node:internal/buffer:1017:50)
readUInt16LE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:92:9)|readUInt16LE (node:internal/buffer:249:5)|* (node:internal/buffer:1017:50)
readUInt16LE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:86:11)|readUInt16LE (node:internal/buffer:249:5)|* (node:internal/buffer:1017:50)
readUInt32BE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:90:11)|readUInt32BE (node:internal/buffer:315:5)|* (node:internal/buffer:1020:50)
readUInt32BE ERR_INVALID_ARG_TYPE offset -> readUInt32BE (node:internal/buffer:311:3)|* (node:internal/buffer:1020:50)
readUInt32BE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:92:9)|readUInt32BE (node:internal/buffer:315:5)|* (node:internal/buffer:1020:50)
readUInt32BE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:86:11)|readUInt32BE (node:internal/buffer:315:5)|* (node:internal/buffer:1020:50)
readUInt32LE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:90:11)|readUInt32LE (node:internal/buffer:226:5)|* (node:internal/buffer:1016:50)
readUInt32LE ERR_INVALID_ARG_TYPE offset -> readUInt32LE (node:internal/buffer:222:3)|* (node:internal/buffer:1016:50)
readUInt32LE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:92:9)|readUInt32LE (node:internal/buffer:226:5)|* (node:internal/buffer:1016:50)
readUInt32LE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:86:11)|readUInt32LE (node:internal/buffer:226:5)|* (node:internal/buffer:1016:50)
readUInt8 ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:90:11)|readUInt8 (node:internal/buffer:258:5)|* (node:internal/buffer:1018:47)
readUInt8 ERR_INVALID_ARG_TYPE offset -> readUInt8 (node:internal/buffer:255:3)|* (node:internal/buffer:1018:47)
readUInt8 ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:92:9)|readUInt8 (node:internal/buffer:258:5)|* (node:internal/buffer:1018:47)
readUInt8 ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:86:11)|readUInt8 (node:internal/buffer:258:5)|* (node:internal/buffer:1018:47)
readUIntBE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:90:11)|readUInt32BE (node:internal/buffer:315:5)|* (node:internal/buffer:273:12)
readUIntBE ERR_INVALID_ARG_TYPE byteLength -> boundsError (node:internal/buffer:85:5)|* (node:internal/buffer:279:3)
readUIntBE ERR_INVALID_ARG_TYPE offset -> * (node:internal/buffer:265:11)
readUIntBE ERR_OUT_OF_RANGE byteLength -> boundsError (node:internal/buffer:92:9)|* (node:internal/buffer:279:3)
readUIntBE ERR_OUT_OF_RANGE byteLength integer -> boundsError (node:internal/buffer:86:11)|* (node:internal/buffer:279:3)
readUIntBE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:92:9)|readUInt8 (node:internal/buffer:258:5)|* (node:internal/buffer:277:12)
readUIntBE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:86:11)|readUInt8 (node:internal/buffer:258:5)|* (node:internal/buffer:277:12)
readUIntLE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:90:11)|readUInt32LE (node:internal/buffer:226:5)|* (node:internal/buffer:184:12)
readUIntLE ERR_INVALID_ARG_TYPE byteLength -> boundsError (node:internal/buffer:85:5)|* (node:internal/buffer:190:3)
readUIntLE ERR_INVALID_ARG_TYPE offset -> * (node:internal/buffer:176:11)
readUIntLE ERR_OUT_OF_RANGE byteLength -> boundsError (node:internal/buffer:92:9)|* (node:internal/buffer:190:3)
readUIntLE ERR_OUT_OF_RANGE byteLength integer -> boundsError (node:internal/buffer:86:11)|* (node:internal/buffer:190:3)
readUIntLE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:92:9)|readUInt8 (node:internal/buffer:258:5)|* (node:internal/buffer:188:12)
readUIntLE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:86:11)|readUInt8 (node:internal/buffer:258:5)|* (node:internal/buffer:188:12)
readdir ERR_INVALID_ARG_TYPE cb -> makeCallback (node:fs:185:3)|* (node:fs:1574:14)
readdirSync ERR_INVALID_ARG_TYPE options -> getOptions (node:internal/fs/utils:329:11)|* (node:fs:1620:13)
readdirSync ERR_INVALID_ARG_TYPE path -> * (node:fs:1621:10)
readdirSync ERR_INVALID_ARG_VALUE -> assertEncoding (node:internal/fs/utils:157:11)|getOptions (node:internal/fs/utils:333:5)|* (node:fs:1620:13)
readlink ERR_INVALID_ARG_TYPE cb -> makeCallback (node:fs:185:3)|* (node:fs:1823:14)
readlinkSync ERR_INVALID_ARG_TYPE options -> getOptions (node:internal/fs/utils:329:11)|* (node:fs:1838:13)
readlinkSync ERR_INVALID_ARG_TYPE path -> * (node:fs:1839:27)
readlinkSync ERR_INVALID_ARG_VALUE -> assertEncoding (node:internal/fs/utils:157:11)|getOptions (node:internal/fs/utils:333:5)|* (node:fs:1838:13)
readv ERR_INVALID_ARG_TYPE buffers -> * (node:fs:819:3)
readv ERR_INVALID_ARG_TYPE fd -> * (node:fs:818:8)
readv ERR_OUT_OF_RANGE fd -> * (node:fs:818:8)
readvSync ERR_INVALID_ARG_TYPE buffers -> * (node:fs:845:3)
realpath ERR_INVALID_ARG_TYPE cb -> * (node:fs:2948:5)
realpathSync ERR_INVALID_ARG_TYPE options -> getOptions (node:internal/fs/utils:329:11)|* (node:fs:2782:13)
realpathSync ERR_INVALID_ARG_VALUE -> assertEncoding (node:internal/fs/utils:157:11)|getOptions (node:internal/fs/utils:333:5)|* (node:fs:2782:13)
reduce ERR_INVALID_ARG_TYPE reducer -> * (node:internal/streams/operators:237:3)|* (node:stream:92:12)
rejects ERR_INVALID_ARG_TYPE promiseFn -> waitForActual (node:assert:641:11)|* (node:assert:769:31)
rejects ERR_INVALID_RETURN_VALUE promiseFn -> waitForActual (node:assert:635:13)|* (node:assert:769:31)
relative ERR_INVALID_ARG_TYPE from -> * (node:path:1357:5)
relative ERR_INVALID_ARG_TYPE to -> * (node:path:1358:5)
removeEventListener ERR_INVALID_ARG_TYPE listener -> validateEventListener (node:internal/event_target:1082:9)|* (node:internal/event_target:721:10)
removeEventListener ERR_MISSING_ARGS type -> * (node:internal/event_target:720:13)
removeHeader ERR_HTTP_HEADERS_SENT -> * (node:_http_outgoing:847:11)
removeHeader ERR_INVALID_ARG_TYPE name -> * (node:_http_outgoing:844:3)
rename ERR_INVALID_ARG_TYPE cb -> makeCallback (node:fs:185:3)|* (node:fs:1054:14)
renameSync ERR_INVALID_ARG_TYPE newPath -> * (node:fs:1075:5)
renameSync ERR_INVALID_ARG_TYPE oldPath -> * (node:fs:1074:5)
request ERR_HTTP_INVALID_HEADER_VALUE undefined -> ClientRequest.setHeader (node:_http_outgoing:688:11)|new ClientRequest (node:_http_client:537:14)|* (node:http:108:10)
request ERR_INVALID_ARG_TYPE options.agent -> new ClientRequest (node:_http_client:372:11)|* (node:http:108:10)
request ERR_INVALID_ARG_TYPE options.host -> validateHost (node:_http_client:133:11)|new ClientRequest (node:_http_client:402:41)|* (node:http:108:10)
request ERR_INVALID_ARG_TYPE options.hostname -> validateHost (node:_http_client:133:11)|new ClientRequest (node:_http_client:401:41)|* (node:http:108:10)
request ERR_INVALID_ARG_TYPE options.method -> new ClientRequest (node:_http_client:424:5)|* (node:http:108:10)
request ERR_INVALID_ARG_TYPE timeout -> getTimerDuration (node:internal/timers:491:3)|new ClientRequest (node:_http_client:415:20)|* (node:http:108:10)
request ERR_INVALID_CHAR header -> ClientRequest.setHeader (node:_http_outgoing:692:11)|new ClientRequest (node:_http_client:537:14)|* (node:http:108:10)
request ERR_INVALID_HTTP_TOKEN Header -> ClientRequest.setHeader (node:_http_outgoing:686:3)|new ClientRequest (node:_http_client:537:14)|* (node:http:108:10)
request ERR_INVALID_HTTP_TOKEN Method -> new ClientRequest (node:_http_client:429:13)|* (node:http:108:10)
request ERR_INVALID_PROTOCOL -> new ClientRequest (node:_http_client:392:11)|* (node:http:108:10)
request ERR_INVALID_URL -> !new URL (node:internal/url:895:25)|new ClientRequest (node:_http_client:336:30)|* (node:http:108:10)
request ERR_UNESCAPED_CHARACTERS -> new ClientRequest (node:_http_client:387:13)|* (node:http:108:10)
require ERR_INVALID_ARG_TYPE id -> Module.require (node:internal/modules/cjs/loader:1667:3)|* (node:internal/modules/helpers:157:16)
require ERR_INVALID_ARG_VALUE -> Module.require (node:internal/modules/cjs/loader:1669:11)|* (node:internal/modules/helpers:157:16)
resetAndDestroy ERR_SOCKET_CLOSED -> * (node:net:1042:18)
resolve ERR_INVALID_ARG_TYPE paths[0] -> * (node:path:1257:7)
resolve ERR_INVALID_ARG_TYPE paths[1] -> * (node:path:1257:7)
resolve ERR_INVALID_ARG_TYPE paths[2] -> * (node:path:1257:7)
resolve ERR_INVALID_ARG_TYPE paths[3] -> * (node:path:1257:7)
resolve ERR_INVALID_ARG_TYPE paths[4] -> * (node:path:1257:7)
resolve ERR_INVALID_ARG_TYPE paths[5] -> * (node:path:1257:7)
resolve ERR_INVALID_ARG_TYPE rrtype -> * (node:internal/dns/callback_resolver:102:11)
resolve ERR_INVALID_ARG_TYPE url -> Url.parse (node:url:177:3)|urlParse (node:url:148:13)|Object.urlResolve [as resolve] (node:url:725:10)
resolve ERR_INVALID_ARG_VALUE -> * (node:internal/dns/callback_resolver:108:9)
resolveObject ERR_INVALID_ARG_TYPE url -> Url.parse (node:url:177:3)|urlParse (node:url:148:13)|Object.urlResolveObject [as resolveObject] (node:url:734:10)
resume ERR_USE_AFTER_CLOSE -> * (node:internal/readline/interface:588:13)
revokeObjectURL ERR_MISSING_ARGS url -> * (node:internal/url:1271:13)
rm ERR_INVALID_ARG_TYPE options -> * (node:fs:1259:3)
rm ERR_INVALID_ARG_TYPE path -> * (node:fs:1257:10)
rmSync ERR_INVALID_ARG_TYPE options -> * (node:fs:1281:16)
rmSync ERR_INVALID_ARG_TYPE path -> * (node:fs:1281:16)
rmdirSync ERR_INVALID_ARG_TYPE options -> * (node:fs:1233:5)
rmdirSync ERR_INVALID_ARG_TYPE path -> * (node:fs:1224:10)
runMain ERR_INVALID_ARG_TYPE paths[0] -> Object.resolve (node:path:1257:7)|resolveMainPath (node:internal/modules/run_main:35:36)|Module.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:146:20)
runStores ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:90:11)|readUInt32LE (node:internal/buffer:226:5)|* (node:internal/buffer:1016:50)
runStores ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:92:9)|readUInt32LE (node:internal/buffer:226:5)|* (node:internal/buffer:1016:50)
runStores ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:86:11)|readUInt32LE (node:internal/buffer:226:5)|* (node:internal/buffer:1016:50)
scrypt ERR_INVALID_ARG_TYPE callback -> * (node:internal/crypto/scrypt:50:3)
scrypt ERR_INVALID_ARG_TYPE keylen -> check (node:internal/crypto/scrypt:85:3)|* (node:internal/crypto/scrypt:46:13)
scrypt ERR_INVALID_ARG_TYPE password -> check (node:internal/crypto/scrypt:83:14)|* (node:internal/crypto/scrypt:46:13)
scrypt ERR_INVALID_ARG_TYPE salt -> check (node:internal/crypto/scrypt:84:10)|* (node:internal/crypto/scrypt:46:13)
scrypt ERR_OUT_OF_RANGE keylen -> check (node:internal/crypto/scrypt:85:3)|* (node:internal/crypto/scrypt:46:13)
scryptSync ERR_INVALID_ARG_TYPE keylen -> check (node:internal/crypto/scrypt:85:3)|* (node:internal/crypto/scrypt:66:13)
scryptSync ERR_INVALID_ARG_TYPE password -> check (node:internal/crypto/scrypt:83:14)|* (node:internal/crypto/scrypt:66:13)
scryptSync ERR_INVALID_ARG_TYPE salt -> check (node:internal/crypto/scrypt:84:10)|* (node:internal/crypto/scrypt:66:13)
scryptSync ERR_OUT_OF_RANGE keylen -> check (node:internal/crypto/scrypt:85:3)|* (node:internal/crypto/scrypt:66:13)
set ERR_MISSING_ARGS name -> * (node:internal/url:649:13)
setAAD ERR_CRYPTO_INVALID_STATE -> * (node:internal/crypto/cipher:209:11)
setAAD ERR_INVALID_ARG_TYPE aadbuf -> * (node:internal/crypto/cipher:207:12)
setAutoPadding ERR_CRYPTO_INVALID_STATE -> * (node:internal/crypto/cipher:186:11)
setDefaultEncoding ERR_UNKNOWN_ENCODING -> * (node:internal/streams/writable:542:11)
setEncoding ERR_UNKNOWN_ENCODING -> new StringDecoder (node:string_decoder:63:11)|* (node:internal/streams/readable:597:19)
setGlobalProxyFromEnv ERR_INVALID_ARG_TYPE proxyEnv -> * (node:http:133:3)
setHeader ERR_HTTP_HEADERS_SENT -> * (node:_http_outgoing:684:11)
setHeader ERR_HTTP_INVALID_HEADER_VALUE undefined -> * (node:_http_outgoing:688:11)
setHeader ERR_INVALID_CHAR header -> * (node:_http_outgoing:692:11)
setHeader ERR_INVALID_HTTP_TOKEN Header -> * (node:_http_outgoing:686:3)
setHeaders ERR_HTTP_HEADERS_SENT -> * (node:_http_outgoing:705:11)
setHeaders ERR_INVALID_ARG_TYPE headers -> * (node:_http_outgoing:715:11)
setImmediate ERR_INVALID_ARG_TYPE callback -> * (node:timers:216:3)
setImmediate ERR_INVALID_ARG_TYPE options -> * (node:timers/promises:96:5)
setImmediate ERR_INVALID_ARG_TYPE options.ref -> * (node:timers/promises:103:7)
setImmediate ERR_INVALID_ARG_TYPE options.signal -> * (node:timers/promises:99:7)
setInterval ERR_INVALID_ARG_TYPE callback -> * (node:timers:168:3)
setMaxIdleHTTPParsers ERR_INVALID_ARG_TYPE max -> * (node:http:200:5)
setMaxIdleHTTPParsers ERR_OUT_OF_RANGE max -> * (node:http:200:5)
setMaxListeners ERR_INVALID_ARG_TYPE eventTargets -> * (node:events:321:17)
setPriority ERR_INVALID_ARG_TYPE pid -> * (node:os:258:3)
setPriority ERR_INVALID_ARG_TYPE priority -> * (node:os:259:3)
setPriority ERR_OUT_OF_RANGE priority -> * (node:os:259:3)
setResourceTimingBufferSize ERR_INVALID_ARG_TYPE -> !codedTypeError (node:internal/webidl:92:15)|makeException (node:internal/webidl:107:10)|toNumber (node:internal/webidl:267:11)|convertToInt (node:internal/webidl:419:9)|Object.unsigned long (node:internal/webidl:529:12)|* (node:internal/perf/performance:147:42)
setResourceTimingBufferSize ERR_MISSING_ARGS maxSize -> * (node:internal/perf/performance:145:13)
setServers ERR_INVALID_ARG_TYPE servers -> Resolver.setServers (node:internal/dns/utils:111:5)|Object.defaultResolverSetServers [as setServers] (node:dns:318:12)
setServers ERR_INVALID_ARG_TYPE servers[0] -> node:internal/dns/utils:118:7|Array.forEach (<anonymous>)|Resolver.setServers (node:internal/dns/utils:117:5)|Object.defaultResolverSetServers [as setServers] (node:dns:318:12)
setSourceMapsSupport ERR_INVALID_ARG_TYPE enabled -> * (node:internal/source_map/source_map_cache:72:3)
setTimeout ERR_INVALID_ARG_TYPE callback -> * (node:timers:124:3)
setTimeout ERR_INVALID_ARG_TYPE delay -> * (node:timers/promises:56:7)
setTimeout ERR_INVALID_ARG_TYPE listener -> checkListener (node:events:266:3)|_addListener (node:events:550:3)|Server.addListener (node:events:616:10)|* (node:_http_server:715:10)
setTimeout ERR_INVALID_ARG_TYPE msecs -> getTimerDuration (node:internal/timers:491:3)|Socket.setStreamTimeout [as setTimeout] (node:internal/stream_base_commons:247:11)
setTimeout ERR_INVALID_ARG_TYPE options -> * (node:timers/promises:59:5)
setTimeout ERR_INVALID_ARG_TYPE options.ref -> * (node:timers/promises:66:7)
setTimeout ERR_INVALID_ARG_TYPE options.signal -> * (node:timers/promises:62:7)
setTimeout ERR_OUT_OF_RANGE msecs -> getTimerDuration (node:internal/timers:493:11)|Socket.setStreamTimeout [as setTimeout] (node:internal/stream_base_commons:247:11)
setTypeOfService ERR_INVALID_ARG_TYPE tos -> * (node:net:895:3)
setTypeOfService ERR_OUT_OF_RANGE tos -> * (node:net:895:3)
setUncaughtExceptionCaptureCallback ERR_INVALID_ARG_TYPE fn -> * (node:internal/process/execution:120:11)
setUncaughtExceptionCaptureCallback ERR_UNCAUGHT_EXCEPTION_CAPTURE_ALREADY_SET -> * (node:internal/process/execution:123:11)
sign ERR_CRYPTO_SIGN_KEY_REQUIRED -> Object.signOneShot [as sign] (node:internal/crypto/sig:168:11)
sign ERR_INVALID_ARG_TYPE algorithm -> Object.signOneShot [as sign] (node:internal/crypto/sig:160:5)
sign ERR_INVALID_ARG_TYPE callback -> Object.signOneShot [as sign] (node:internal/crypto/sig:163:5)
sign ERR_INVALID_ARG_TYPE data -> Object.signOneShot [as sign] (node:internal/crypto/sig:165:10)
sign ERR_INVALID_ARG_TYPE key.key -> prepareAsymmetricKey (node:internal/crypto/keys:684:13)|preparePrivateKey (node:internal/crypto/keys:711:10)|Object.signOneShot [as sign] (node:internal/crypto/sig:186:7)
sign ERR_OSSL_UNSUPPORTED -> !Object.signOneShot [as sign] (node:internal/crypto/sig:188:15)
stat ERR_INVALID_ARG_TYPE cb -> makeStatsCallback (node:fs:194:3)|* (node:fs:1711:14)
statSync ERR_INVALID_ARG_TYPE path -> * (node:fs:1795:5)
statfs ERR_INVALID_ARG_TYPE cb -> * (node:fs:1726:3)
statfsSync ERR_INVALID_ARG_TYPE path -> * (node:fs:1807:32)
strictEqual ERR_MISSING_ARGS actual -> * (node:assert:388:11)
stripTypeScriptTypes ERR_INVALID_ARG_TYPE code -> * (node:internal/modules/typescript:104:3)
stripTypeScriptTypes ERR_INVALID_ARG_TYPE options -> * (node:internal/modules/typescript:105:3)
stripVTControlCharacters ERR_INVALID_ARG_TYPE str -> * (node:internal/util/inspect:2778:3)
structuredClone ERR_INVALID_ARG_TYPE -> !codedTypeError (node:internal/webidl:92:15)|makeException (node:internal/webidl:107:10)|Object.StructuredSerializeOptions (node:internal/webidl:747:13)|* (node:internal/worker/js_transferable:118:40)
structuredClone ERR_MISSING_ARGS The value argument must be specified -> * (node:internal/worker/js_transferable:115:11)
styleText ERR_INVALID_ARG_TYPE options -> * (node:util:272:5)
styleText ERR_INVALID_ARG_TYPE text -> * (node:util:270:3)
styleText ERR_INVALID_ARG_VALUE -> * (node:util:315:7)
subscribe ERR_INVALID_ARG_TYPE channel -> channel (node:diagnostics_channel:244:11)|* (node:diagnostics_channel:251:10)
swap16 ERR_INVALID_BUFFER_SIZE -> * (node:buffer:1308:11)
swap32 ERR_INVALID_BUFFER_SIZE -> * (node:buffer:1325:11)
swap64 ERR_INVALID_BUFFER_SIZE -> * (node:buffer:1346:11)
symlinkSync ERR_INVALID_ARG_TYPE path -> * (node:fs:1935:10)
symlinkSync ERR_INVALID_ARG_TYPE target -> * (node:fs:1934:12)
symlinkSync ERR_INVALID_ARG_VALUE -> * (node:fs:1919:3)
table ERR_INVALID_ARG_TYPE properties -> * (node:internal/console/constructor:557:7)
take ERR_INVALID_ARG_TYPE options -> * (node:internal/streams/operators:347:5)|* (node:stream:72:33)
take ERR_OUT_OF_RANGE number -> toIntegerOrInfinity (node:internal/streams/operators:316:11)|* (node:internal/streams/operators:353:12)|* (node:stream:72:33)
tee ERR_INVALID_STATE -> setupReadableStreamDefaultReader (node:internal/webstreams/readablestream:2649:11)|new ReadableStreamDefaultReader (node:internal/webstreams/readablestream:921:5)|readableStreamDefaultTee (node:internal/webstreams/readablestream:1909:18)|readableStreamTee (node:internal/webstreams/readablestream:1905:10)|* (node:internal/webstreams/readablestream:481:12)
text ERR_INVALID_ARG_TYPE buf -> StringDecoder.write (node:string_decoder:80:11)|* (node:string_decoder:113:15)
throwIfAborted ERR_INVALID_THIS this -> validateThisAbortSignal (node:internal/abort_controller:137:11)|* (node:internal/abort_controller:271:5)
throws ERR_INVALID_ARG_TYPE fn -> getActual (node:assert:609:3)|* (node:assert:759:24)
timeout ERR_INVALID_ARG_TYPE delay -> * (node:internal/abort_controller:298:5)
timeout ERR_OUT_OF_RANGE delay -> * (node:internal/abort_controller:298:5)
timerify ERR_INVALID_ARG_TYPE fn -> * (node:internal/perf/timerify:56:3)
toArray ERR_INVALID_ARG_TYPE options -> * (node:internal/streams/operators:283:5)|* (node:stream:92:12)
toString ERR_UNKNOWN_ENCODING -> * (node:buffer:945:11)
toWeb ERR_INVALID_ARG_TYPE duplex -> Object.newReadableWritablePairFromDuplex (node:internal/webstreams/adapters:666:11)|* (node:internal/streams/duplex:195:27)
toWeb ERR_INVALID_ARG_TYPE streamReadable -> Object.newReadableStreamFromStreamReadable (node:internal/webstreams/adapters:467:11)|* (node:internal/streams/readable:1814:27)
toWeb ERR_INVALID_ARG_TYPE streamWritable -> Object.newWritableStreamFromStreamWritable (node:internal/webstreams/adapters:170:11)|* (node:internal/streams/writable:1153:27)
tracingChannel ERR_INVALID_ARG_TYPE nameOrChannels -> tracingChannelFrom (node:diagnostics_channel:290:9)|new TracingChannel (node:diagnostics_channel:301:16)|* (node:diagnostics_channel:446:10)
transcode ERR_INVALID_ARG_TYPE source -> * (node:buffer:1373:13)
truncateSync ERR_INVALID_ARG_TYPE path -> Object.openSync (node:fs:622:5)|* (node:fs:1120:17)
ucs2Slice ERR_OUT_OF_RANGE -> !* (node:internal/buffer:1073:51)
ucs2Write ERR_BUFFER_OUT_OF_BOUNDS offset -> !* (node:internal/buffer:1080:63)
ucs2Write ERR_INVALID_ARG_TYPE -> !* (node:internal/buffer:1080:63)
ucs2Write ERR_OUT_OF_RANGE -> !* (node:internal/buffer:1080:63)
umask ERR_INVALID_ARG_TYPE mask -> parseFileMode (node:internal/validators:82:3)|process.wrappedUmask [as umask] (node:internal/bootstrap/switches/does_own_process_state:135:12)
umask ERR_OUT_OF_RANGE mask -> parseFileMode (node:internal/validators:82:3)|process.wrappedUmask [as umask] (node:internal/bootstrap/switches/does_own_process_state:135:12)
unescapeBuffer ERR_INVALID_ARG_TYPE size -> Buffer.allocUnsafe (node:buffer:455:3)|* (node:querystring:85:22)
unlink ERR_INVALID_ARG_TYPE cb -> makeCallback (node:fs:185:3)|* (node:fs:1988:14)
unlinkSync ERR_INVALID_ARG_TYPE path -> * (node:fs:2000:18)
unshift ERR_UNKNOWN_ENCODING -> fromString (node:buffer:536:13)|Buffer.from (node:buffer:339:12)|readableAddChunkUnshiftByteMode (node:internal/streams/readable:429:24)|* (node:internal/streams/readable:408:5)
unsubscribe ERR_INVALID_ARG_TYPE channel -> channel (node:diagnostics_channel:244:11)|* (node:diagnostics_channel:255:10)
unzip ERR_INVALID_ARG_TYPE callback -> zlibBuffer (node:zlib:117:3)|Object.asyncBufferWrapper [as unzip] (node:zlib:819:12)
unzip ERR_INVALID_ARG_TYPE options.dictionary -> Unzip.Zlib (node:zlib:682:15)|new Unzip (node:zlib:803:8)|Object.asyncBufferWrapper [as unzip] (node:zlib:819:23)
unzip ERR_OUT_OF_RANGE options.chunkSize -> Unzip.ZlibBase (node:zlib:235:13)|Unzip.Zlib (node:zlib:705:12)|new Unzip (node:zlib:803:8)|Object.asyncBufferWrapper [as unzip] (node:zlib:819:23)
unzip ERR_OUT_OF_RANGE options.level -> Unzip.Zlib (node:zlib:665:13)|new Unzip (node:zlib:803:8)|Object.asyncBufferWrapper [as unzip] (node:zlib:819:23)
unzip ERR_OUT_OF_RANGE options.windowBits -> Unzip.Zlib (node:zlib:660:20)|new Unzip (node:zlib:803:8)|Object.asyncBufferWrapper [as unzip] (node:zlib:819:23)
unzipSync ERR_INVALID_ARG_TYPE buffer -> zlibBufferSync (node:zlib:175:13)|Object.syncBufferWrapper [as unzipSync] (node:zlib:811:14)
unzipSync ERR_INVALID_ARG_TYPE options.dictionary -> Unzip.Zlib (node:zlib:682:15)|new Unzip (node:zlib:803:8)|Object.syncBufferWrapper [as unzipSync] (node:zlib:811:29)
unzipSync ERR_OUT_OF_RANGE options.chunkSize -> Unzip.ZlibBase (node:zlib:235:13)|Unzip.Zlib (node:zlib:705:12)|new Unzip (node:zlib:803:8)|Object.syncBufferWrapper [as unzipSync] (node:zlib:811:29)
unzipSync ERR_OUT_OF_RANGE options.level -> Unzip.Zlib (node:zlib:665:13)|new Unzip (node:zlib:803:8)|Object.syncBufferWrapper [as unzipSync] (node:zlib:811:29)
unzipSync ERR_OUT_OF_RANGE options.windowBits -> Unzip.Zlib (node:zlib:660:20)|new Unzip (node:zlib:803:8)|Object.syncBufferWrapper [as unzipSync] (node:zlib:811:29)
update ERR_CRYPTO_HASH_FINALIZED -> * (node:internal/crypto/hash:149:11)
update ERR_UNKNOWN_ENCODING -> new StringDecoder (node:string_decoder:63:11)|getDecoder (node:internal/crypto/cipher:94:15)|* (node:internal/crypto/cipher:166:21)
urlToHttpOptions ERR_INVALID_ARG_TYPE url -> * (node:internal/url:1466:3)
utf8Slice ERR_OUT_OF_RANGE -> !* (node:internal/buffer:1074:51)
utf8Write ERR_BUFFER_OUT_OF_BOUNDS length -> utf8Write (node:internal/buffer:996:11)|* (node:internal/buffer:1081:63)
utf8Write ERR_BUFFER_OUT_OF_BOUNDS offset -> utf8Write (node:internal/buffer:991:11)|* (node:internal/buffer:1081:63)
utf8Write ERR_INVALID_ARG_TYPE -> !utf8Write (node:internal/buffer:998:10)|* (node:internal/buffer:1081:63)
values ERR_INVALID_STATE -> setupReadableStreamDefaultReader (node:internal/webstreams/readablestream:2649:11)|new ReadableStreamDefaultReader (node:internal/webstreams/readablestream:921:5)|* (node:internal/webstreams/readablestream:497:20)
verify ERR_INVALID_ARG_TYPE algorithm -> Object.verifyOneShot [as verify] (node:internal/crypto/sig:261:5)
verify ERR_INVALID_ARG_TYPE callback -> Object.verifyOneShot [as verify] (node:internal/crypto/sig:264:5)
verify ERR_INVALID_ARG_TYPE data -> Object.verifyOneShot [as verify] (node:internal/crypto/sig:266:10)
verify ERR_INVALID_ARG_TYPE signature -> Object.verifyOneShot [as verify] (node:internal/crypto/sig:278:15)
write ERR_CRYPTO_HASH_UPDATE_FAILED -> Hash._transform (node:internal/crypto/hash:137:21)|Transform._write (node:internal/streams/transform:171:8)|writeOrBuffer (node:internal/streams/writable:574:12)|_write (node:internal/streams/writable:503:10)|* (node:internal/streams/writable:512:10)
write ERR_INVALID_ARG_TYPE -> !utf8Write (node:internal/buffer:998:10)|* (node:buffer:1218:12)
write ERR_INVALID_ARG_TYPE buf -> * (node:string_decoder:80:11)
write ERR_INVALID_ARG_TYPE chunk -> _write (node:internal/streams/writable:484:13)|* (node:internal/streams/writable:512:10)
write ERR_INVALID_ARG_TYPE fd -> * (node:fs:873:8)
write ERR_INVALID_ARG_TYPE offset -> validateOffset (node:buffer:138:3)|* (node:buffer:1228:5)
write ERR_INVALID_STATE -> writableStreamDefaultWriterWrite (node:internal/webstreams/writablestream:998:7)|* (node:internal/webstreams/writablestream:486:12)
write ERR_OSSL_EVP_UPDATE_ERROR -> !Cipheriv._transform (node:internal/crypto/cipher:141:27)|Transform._write (node:internal/streams/transform:171:8)|writeOrBuffer (node:internal/streams/writable:574:12)|_write (node:internal/streams/writable:503:10)|* (node:internal/streams/writable:512:10)
write ERR_OUT_OF_RANGE length -> validateOffset (node:buffer:138:3)|* (node:buffer:1238:7)
write ERR_OUT_OF_RANGE offset -> validateOffset (node:buffer:138:3)|* (node:buffer:1228:5)
write ERR_STREAM_NULL_VALUES -> _write (node:internal/streams/writable:460:11)|* (node:internal/streams/writable:512:10)
write ERR_USE_AFTER_CLOSE -> * (node:internal/readline/interface:611:13)
writeBigInt64BE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:90:11)|checkBounds (node:internal/buffer:61:5)|checkInt (node:internal/buffer:80:3)|writeBigU_Int64BE (node:internal/buffer:611:3)|* (node:internal/buffer:642:10)
writeBigInt64BE ERR_INVALID_ARG_TYPE offset -> checkBounds (node:internal/buffer:59:3)|checkInt (node:internal/buffer:80:3)|writeBigU_Int64BE (node:internal/buffer:611:3)|* (node:internal/buffer:642:10)
writeBigInt64BE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:92:9)|checkBounds (node:internal/buffer:61:5)|checkInt (node:internal/buffer:80:3)|writeBigU_Int64BE (node:internal/buffer:611:3)|* (node:internal/buffer:642:10)
writeBigInt64BE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:86:11)|checkBounds (node:internal/buffer:61:5)|checkInt (node:internal/buffer:80:3)|writeBigU_Int64BE (node:internal/buffer:611:3)|* (node:internal/buffer:642:10)
writeBigInt64BE ERR_OUT_OF_RANGE value -> checkInt (node:internal/buffer:78:11)|writeBigU_Int64BE (node:internal/buffer:611:3)|* (node:internal/buffer:642:10)
writeBigInt64LE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:90:11)|checkBounds (node:internal/buffer:61:5)|checkInt (node:internal/buffer:80:3)|writeBigU_Int64LE (node:internal/buffer:585:3)|* (node:internal/buffer:637:10)
writeBigInt64LE ERR_INVALID_ARG_TYPE offset -> checkBounds (node:internal/buffer:59:3)|checkInt (node:internal/buffer:80:3)|writeBigU_Int64LE (node:internal/buffer:585:3)|* (node:internal/buffer:637:10)
writeBigInt64LE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:92:9)|checkBounds (node:internal/buffer:61:5)|checkInt (node:internal/buffer:80:3)|writeBigU_Int64LE (node:internal/buffer:585:3)|* (node:internal/buffer:637:10)
writeBigInt64LE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:86:11)|checkBounds (node:internal/buffer:61:5)|checkInt (node:internal/buffer:80:3)|writeBigU_Int64LE (node:internal/buffer:585:3)|* (node:internal/buffer:637:10)
writeBigInt64LE ERR_OUT_OF_RANGE value -> checkInt (node:internal/buffer:78:11)|writeBigU_Int64LE (node:internal/buffer:585:3)|* (node:internal/buffer:637:10)
writeBigUInt64BE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:90:11)|checkBounds (node:internal/buffer:61:5)|checkInt (node:internal/buffer:80:3)|writeBigU_Int64BE (node:internal/buffer:611:3)|* (node:internal/buffer:633:10)
writeBigUInt64BE ERR_INVALID_ARG_TYPE offset -> checkBounds (node:internal/buffer:59:3)|checkInt (node:internal/buffer:80:3)|writeBigU_Int64BE (node:internal/buffer:611:3)|* (node:internal/buffer:633:10)
writeBigUInt64BE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:92:9)|checkBounds (node:internal/buffer:61:5)|checkInt (node:internal/buffer:80:3)|writeBigU_Int64BE (node:internal/buffer:611:3)|* (node:internal/buffer:633:10)
writeBigUInt64BE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:86:11)|checkBounds (node:internal/buffer:61:5)|checkInt (node:internal/buffer:80:3)|writeBigU_Int64BE (node:internal/buffer:611:3)|* (node:internal/buffer:633:10)
writeBigUInt64BE ERR_OUT_OF_RANGE value -> checkInt (node:internal/buffer:78:11)|writeBigU_Int64BE (node:internal/buffer:611:3)|* (node:internal/buffer:633:10)
writeBigUInt64LE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:90:11)|checkBounds (node:internal/buffer:61:5)|checkInt (node:internal/buffer:80:3)|writeBigU_Int64LE (node:internal/buffer:585:3)|* (node:internal/buffer:607:10)
writeBigUInt64LE ERR_INVALID_ARG_TYPE offset -> checkBounds (node:internal/buffer:59:3)|checkInt (node:internal/buffer:80:3)|writeBigU_Int64LE (node:internal/buffer:585:3)|* (node:internal/buffer:607:10)
writeBigUInt64LE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:92:9)|checkBounds (node:internal/buffer:61:5)|checkInt (node:internal/buffer:80:3)|writeBigU_Int64LE (node:internal/buffer:585:3)|* (node:internal/buffer:607:10)
writeBigUInt64LE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:86:11)|checkBounds (node:internal/buffer:61:5)|checkInt (node:internal/buffer:80:3)|writeBigU_Int64LE (node:internal/buffer:585:3)|* (node:internal/buffer:607:10)
writeBigUInt64LE ERR_OUT_OF_RANGE value -> checkInt (node:internal/buffer:78:11)|writeBigU_Int64LE (node:internal/buffer:585:3)|* (node:internal/buffer:607:10)
writeDoubleBE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:90:11)|checkBounds (node:internal/buffer:61:5)|Buffer.writeDoubleBackwards [as writeDoubleBE] (node:internal/buffer:922:3)
writeDoubleBE ERR_INVALID_ARG_TYPE offset -> checkBounds (node:internal/buffer:59:3)|Buffer.writeDoubleBackwards [as writeDoubleBE] (node:internal/buffer:922:3)
writeDoubleBE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:92:9)|checkBounds (node:internal/buffer:61:5)|Buffer.writeDoubleBackwards [as writeDoubleBE] (node:internal/buffer:922:3)
writeDoubleBE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:86:11)|checkBounds (node:internal/buffer:61:5)|Buffer.writeDoubleBackwards [as writeDoubleBE] (node:internal/buffer:922:3)
writeDoubleLE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:90:11)|checkBounds (node:internal/buffer:61:5)|Buffer.writeDoubleForwards [as writeDoubleLE] (node:internal/buffer:906:3)
writeDoubleLE ERR_INVALID_ARG_TYPE offset -> checkBounds (node:internal/buffer:59:3)|Buffer.writeDoubleForwards [as writeDoubleLE] (node:internal/buffer:906:3)
writeDoubleLE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:92:9)|checkBounds (node:internal/buffer:61:5)|Buffer.writeDoubleForwards [as writeDoubleLE] (node:internal/buffer:906:3)
writeDoubleLE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:86:11)|checkBounds (node:internal/buffer:61:5)|Buffer.writeDoubleForwards [as writeDoubleLE] (node:internal/buffer:906:3)
writeEarlyHints ERR_INVALID_ARG_TYPE hints -> * (node:_http_server:375:3)
writeFile ERR_INVALID_ARG_TYPE cb -> * (node:fs:2412:3)
writeFile ERR_INVALID_ARG_TYPE data -> * (node:fs:2425:5)
writeFileSync ERR_INVALID_ARG_TYPE data -> * (node:fs:2491:5)
writeFileSync ERR_INVALID_ARG_TYPE path -> * (node:fs:2479:14)
writeFileSync ERR_INVALID_ARG_VALUE -> assertEncoding (node:internal/fs/utils:157:11)|getOptions (node:internal/fs/utils:333:5)|* (node:fs:2463:13)
writeFloatBE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:90:11)|checkBounds (node:internal/buffer:61:5)|Buffer.writeFloatBackwards [as writeFloatBE] (node:internal/buffer:950:3)
writeFloatBE ERR_INVALID_ARG_TYPE offset -> checkBounds (node:internal/buffer:59:3)|Buffer.writeFloatBackwards [as writeFloatBE] (node:internal/buffer:950:3)
writeFloatBE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:92:9)|checkBounds (node:internal/buffer:61:5)|Buffer.writeFloatBackwards [as writeFloatBE] (node:internal/buffer:950:3)
writeFloatBE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:86:11)|checkBounds (node:internal/buffer:61:5)|Buffer.writeFloatBackwards [as writeFloatBE] (node:internal/buffer:950:3)
writeFloatLE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:90:11)|checkBounds (node:internal/buffer:61:5)|Buffer.writeFloatForwards [as writeFloatLE] (node:internal/buffer:938:3)
writeFloatLE ERR_INVALID_ARG_TYPE offset -> checkBounds (node:internal/buffer:59:3)|Buffer.writeFloatForwards [as writeFloatLE] (node:internal/buffer:938:3)
writeFloatLE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:92:9)|checkBounds (node:internal/buffer:61:5)|Buffer.writeFloatForwards [as writeFloatLE] (node:internal/buffer:938:3)
writeFloatLE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:86:11)|checkBounds (node:internal/buffer:61:5)|Buffer.writeFloatForwards [as writeFloatLE] (node:internal/buffer:938:3)
writeHead ERR_HTTP_HEADERS_SENT -> * (node:_http_server:411:11)
writeHead ERR_HTTP_INVALID_HEADER_VALUE undefined -> storeHeader (node:_http_outgoing:612:5)|processHeader (node:_http_outgoing:607:3)|ServerResponse._storeHeader (node:_http_outgoing:476:11)|* (node:_http_server:496:8)
writeHead ERR_HTTP_INVALID_STATUS_CODE -> * (node:_http_server:418:11)
writeHead ERR_INVALID_CHAR header -> storeHeader (node:_http_outgoing:612:5)|processHeader (node:_http_outgoing:607:3)|ServerResponse._storeHeader (node:_http_outgoing:476:11)|* (node:_http_server:496:8)
writeHead ERR_INVALID_CHAR statusMessage -> * (node:_http_server:471:11)
writeHead ERR_INVALID_HTTP_TOKEN Header -> processHeader (node:_http_outgoing:577:5)|ServerResponse._storeHeader (node:_http_outgoing:476:11)|* (node:_http_server:496:8)
writeInt16BE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:90:11)|checkBounds (node:internal/buffer:61:5)|checkInt (node:internal/buffer:80:3)|writeU_Int16BE (node:internal/buffer:838:3)|* (node:internal/buffer:900:10)
writeInt16BE ERR_INVALID_ARG_TYPE offset -> checkBounds (node:internal/buffer:59:3)|checkInt (node:internal/buffer:80:3)|writeU_Int16BE (node:internal/buffer:838:3)|* (node:internal/buffer:900:10)
writeInt16BE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:92:9)|checkBounds (node:internal/buffer:61:5)|checkInt (node:internal/buffer:80:3)|writeU_Int16BE (node:internal/buffer:838:3)|* (node:internal/buffer:900:10)
writeInt16BE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:86:11)|checkBounds (node:internal/buffer:61:5)|checkInt (node:internal/buffer:80:3)|writeU_Int16BE (node:internal/buffer:838:3)|* (node:internal/buffer:900:10)
writeInt16BE ERR_OUT_OF_RANGE value -> checkInt (node:internal/buffer:78:11)|writeU_Int16BE (node:internal/buffer:838:3)|* (node:internal/buffer:900:10)
writeInt16LE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:90:11)|checkBounds (node:internal/buffer:61:5)|checkInt (node:internal/buffer:80:3)|writeU_Int16LE (node:internal/buffer:728:3)|* (node:internal/buffer:871:10)
writeInt16LE ERR_INVALID_ARG_TYPE offset -> checkBounds (node:internal/buffer:59:3)|checkInt (node:internal/buffer:80:3)|writeU_Int16LE (node:internal/buffer:728:3)|* (node:internal/buffer:871:10)
writeInt16LE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:92:9)|checkBounds (node:internal/buffer:61:5)|checkInt (node:internal/buffer:80:3)|writeU_Int16LE (node:internal/buffer:728:3)|* (node:internal/buffer:871:10)
writeInt16LE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:86:11)|checkBounds (node:internal/buffer:61:5)|checkInt (node:internal/buffer:80:3)|writeU_Int16LE (node:internal/buffer:728:3)|* (node:internal/buffer:871:10)
writeInt16LE ERR_OUT_OF_RANGE value -> checkInt (node:internal/buffer:78:11)|writeU_Int16LE (node:internal/buffer:728:3)|* (node:internal/buffer:871:10)
writeInt32BE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:90:11)|checkBounds (node:internal/buffer:61:5)|checkInt (node:internal/buffer:80:3)|writeU_Int32BE (node:internal/buffer:808:3)|* (node:internal/buffer:896:10)
writeInt32BE ERR_INVALID_ARG_TYPE offset -> checkBounds (node:internal/buffer:59:3)|checkInt (node:internal/buffer:80:3)|writeU_Int32BE (node:internal/buffer:808:3)|* (node:internal/buffer:896:10)
writeInt32BE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:92:9)|checkBounds (node:internal/buffer:61:5)|checkInt (node:internal/buffer:80:3)|writeU_Int32BE (node:internal/buffer:808:3)|* (node:internal/buffer:896:10)
writeInt32BE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:86:11)|checkBounds (node:internal/buffer:61:5)|checkInt (node:internal/buffer:80:3)|writeU_Int32BE (node:internal/buffer:808:3)|* (node:internal/buffer:896:10)
writeInt32BE ERR_OUT_OF_RANGE value -> checkInt (node:internal/buffer:78:11)|writeU_Int32BE (node:internal/buffer:808:3)|* (node:internal/buffer:896:10)
writeInt32LE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:90:11)|checkBounds (node:internal/buffer:61:5)|checkInt (node:internal/buffer:80:3)|writeU_Int32LE (node:internal/buffer:698:3)|* (node:internal/buffer:867:10)
writeInt32LE ERR_INVALID_ARG_TYPE offset -> checkBounds (node:internal/buffer:59:3)|checkInt (node:internal/buffer:80:3)|writeU_Int32LE (node:internal/buffer:698:3)|* (node:internal/buffer:867:10)
writeInt32LE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:92:9)|checkBounds (node:internal/buffer:61:5)|checkInt (node:internal/buffer:80:3)|writeU_Int32LE (node:internal/buffer:698:3)|* (node:internal/buffer:867:10)
writeInt32LE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:86:11)|checkBounds (node:internal/buffer:61:5)|checkInt (node:internal/buffer:80:3)|writeU_Int32LE (node:internal/buffer:698:3)|* (node:internal/buffer:867:10)
writeInt32LE ERR_OUT_OF_RANGE value -> checkInt (node:internal/buffer:78:11)|writeU_Int32LE (node:internal/buffer:698:3)|* (node:internal/buffer:867:10)
writeInt8 ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:90:11)|writeU_Int8 (node:internal/buffer:747:5)|* (node:internal/buffer:875:10)
writeInt8 ERR_INVALID_ARG_TYPE offset -> writeU_Int8 (node:internal/buffer:742:3)|* (node:internal/buffer:875:10)
writeInt8 ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:92:9)|writeU_Int8 (node:internal/buffer:747:5)|* (node:internal/buffer:875:10)
writeInt8 ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:86:11)|writeU_Int8 (node:internal/buffer:747:5)|* (node:internal/buffer:875:10)
writeInt8 ERR_OUT_OF_RANGE value -> writeU_Int8 (node:internal/buffer:744:11)|* (node:internal/buffer:875:10)
writeIntBE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:90:11)|checkBounds (node:internal/buffer:61:5)|checkInt (node:internal/buffer:80:3)|writeU_Int32BE (node:internal/buffer:808:3)|* (node:internal/buffer:886:12)
writeIntBE ERR_INVALID_ARG_TYPE byteLength -> boundsError (node:internal/buffer:85:5)|* (node:internal/buffer:892:3)
writeIntBE ERR_INVALID_ARG_TYPE offset -> writeU_Int8 (node:internal/buffer:742:3)|* (node:internal/buffer:890:12)
writeIntBE ERR_OUT_OF_RANGE byteLength -> boundsError (node:internal/buffer:92:9)|* (node:internal/buffer:892:3)
writeIntBE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:92:9)|checkBounds (node:internal/buffer:61:5)|checkInt (node:internal/buffer:80:3)|writeU_Int32BE (node:internal/buffer:808:3)|* (node:internal/buffer:886:12)
writeIntBE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:86:11)|writeU_Int8 (node:internal/buffer:747:5)|* (node:internal/buffer:890:12)
writeIntBE ERR_OUT_OF_RANGE value -> writeU_Int8 (node:internal/buffer:744:11)|* (node:internal/buffer:890:12)
writeIntLE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:90:11)|checkBounds (node:internal/buffer:61:5)|checkInt (node:internal/buffer:80:3)|writeU_Int32LE (node:internal/buffer:698:3)|* (node:internal/buffer:857:12)
writeIntLE ERR_INVALID_ARG_TYPE byteLength -> boundsError (node:internal/buffer:85:5)|* (node:internal/buffer:863:3)
writeIntLE ERR_INVALID_ARG_TYPE offset -> writeU_Int8 (node:internal/buffer:742:3)|* (node:internal/buffer:861:12)
writeIntLE ERR_OUT_OF_RANGE byteLength -> boundsError (node:internal/buffer:92:9)|* (node:internal/buffer:863:3)
writeIntLE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:92:9)|checkBounds (node:internal/buffer:61:5)|checkInt (node:internal/buffer:80:3)|writeU_Int32LE (node:internal/buffer:698:3)|* (node:internal/buffer:857:12)
writeIntLE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:86:11)|writeU_Int8 (node:internal/buffer:747:5)|* (node:internal/buffer:861:12)
writeIntLE ERR_OUT_OF_RANGE value -> writeU_Int8 (node:internal/buffer:744:11)|* (node:internal/buffer:861:12)
writeSync ERR_INVALID_ARG_TYPE buffer -> * (node:fs:969:5)
writeSync ERR_INVALID_ARG_TYPE fd -> !* (node:fs:974:22)
writeUInt16BE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:90:11)|checkBounds (node:internal/buffer:61:5)|checkInt (node:internal/buffer:80:3)|writeU_Int16BE (node:internal/buffer:838:3)|* (node:internal/buffer:846:10)
writeUInt16BE ERR_INVALID_ARG_TYPE offset -> checkBounds (node:internal/buffer:59:3)|checkInt (node:internal/buffer:80:3)|writeU_Int16BE (node:internal/buffer:838:3)|* (node:internal/buffer:846:10)
writeUInt16BE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:92:9)|checkBounds (node:internal/buffer:61:5)|checkInt (node:internal/buffer:80:3)|writeU_Int16BE (node:internal/buffer:838:3)|* (node:internal/buffer:846:10)
writeUInt16BE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:86:11)|checkBounds (node:internal/buffer:61:5)|checkInt (node:internal/buffer:80:3)|writeU_Int16BE (node:internal/buffer:838:3)|* (node:internal/buffer:846:10)
writeUInt16BE ERR_OUT_OF_RANGE value -> checkInt (node:internal/buffer:78:11)|writeU_Int16BE (node:internal/buffer:838:3)|* (node:internal/buffer:846:10)
writeUInt16LE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:90:11)|checkBounds (node:internal/buffer:61:5)|checkInt (node:internal/buffer:80:3)|writeU_Int16LE (node:internal/buffer:728:3)|* (node:internal/buffer:736:10)
writeUInt16LE ERR_INVALID_ARG_TYPE offset -> checkBounds (node:internal/buffer:59:3)|checkInt (node:internal/buffer:80:3)|writeU_Int16LE (node:internal/buffer:728:3)|* (node:internal/buffer:736:10)
writeUInt16LE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:92:9)|checkBounds (node:internal/buffer:61:5)|checkInt (node:internal/buffer:80:3)|writeU_Int16LE (node:internal/buffer:728:3)|* (node:internal/buffer:736:10)
writeUInt16LE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:86:11)|checkBounds (node:internal/buffer:61:5)|checkInt (node:internal/buffer:80:3)|writeU_Int16LE (node:internal/buffer:728:3)|* (node:internal/buffer:736:10)
writeUInt16LE ERR_OUT_OF_RANGE value -> checkInt (node:internal/buffer:78:11)|writeU_Int16LE (node:internal/buffer:728:3)|* (node:internal/buffer:736:10)
writeUInt32BE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:90:11)|checkBounds (node:internal/buffer:61:5)|checkInt (node:internal/buffer:80:3)|writeU_Int32BE (node:internal/buffer:808:3)|* (node:internal/buffer:821:10)
writeUInt32BE ERR_INVALID_ARG_TYPE offset -> checkBounds (node:internal/buffer:59:3)|checkInt (node:internal/buffer:80:3)|writeU_Int32BE (node:internal/buffer:808:3)|* (node:internal/buffer:821:10)
writeUInt32BE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:92:9)|checkBounds (node:internal/buffer:61:5)|checkInt (node:internal/buffer:80:3)|writeU_Int32BE (node:internal/buffer:808:3)|* (node:internal/buffer:821:10)
writeUInt32BE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:86:11)|checkBounds (node:internal/buffer:61:5)|checkInt (node:internal/buffer:80:3)|writeU_Int32BE (node:internal/buffer:808:3)|* (node:internal/buffer:821:10)
writeUInt32BE ERR_OUT_OF_RANGE value -> checkInt (node:internal/buffer:78:11)|writeU_Int32BE (node:internal/buffer:808:3)|* (node:internal/buffer:821:10)
writeUInt32LE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:90:11)|checkBounds (node:internal/buffer:61:5)|checkInt (node:internal/buffer:80:3)|writeU_Int32LE (node:internal/buffer:698:3)|* (node:internal/buffer:711:10)
writeUInt32LE ERR_INVALID_ARG_TYPE offset -> checkBounds (node:internal/buffer:59:3)|checkInt (node:internal/buffer:80:3)|writeU_Int32LE (node:internal/buffer:698:3)|* (node:internal/buffer:711:10)
writeUInt32LE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:92:9)|checkBounds (node:internal/buffer:61:5)|checkInt (node:internal/buffer:80:3)|writeU_Int32LE (node:internal/buffer:698:3)|* (node:internal/buffer:711:10)
writeUInt32LE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:86:11)|checkBounds (node:internal/buffer:61:5)|checkInt (node:internal/buffer:80:3)|writeU_Int32LE (node:internal/buffer:698:3)|* (node:internal/buffer:711:10)
writeUInt32LE ERR_OUT_OF_RANGE value -> checkInt (node:internal/buffer:78:11)|writeU_Int32LE (node:internal/buffer:698:3)|* (node:internal/buffer:711:10)
writeUInt8 ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:90:11)|writeU_Int8 (node:internal/buffer:747:5)|* (node:internal/buffer:754:10)
writeUInt8 ERR_INVALID_ARG_TYPE offset -> writeU_Int8 (node:internal/buffer:742:3)|* (node:internal/buffer:754:10)
writeUInt8 ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:92:9)|writeU_Int8 (node:internal/buffer:747:5)|* (node:internal/buffer:754:10)
writeUInt8 ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:86:11)|writeU_Int8 (node:internal/buffer:747:5)|* (node:internal/buffer:754:10)
writeUInt8 ERR_OUT_OF_RANGE value -> writeU_Int8 (node:internal/buffer:744:11)|* (node:internal/buffer:754:10)
writeUIntBE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:90:11)|checkBounds (node:internal/buffer:61:5)|checkInt (node:internal/buffer:80:3)|writeU_Int32BE (node:internal/buffer:808:3)|* (node:internal/buffer:765:12)
writeUIntBE ERR_INVALID_ARG_TYPE byteLength -> boundsError (node:internal/buffer:85:5)|* (node:internal/buffer:771:3)
writeUIntBE ERR_INVALID_ARG_TYPE offset -> writeU_Int8 (node:internal/buffer:742:3)|* (node:internal/buffer:769:12)
writeUIntBE ERR_OUT_OF_RANGE byteLength -> boundsError (node:internal/buffer:92:9)|* (node:internal/buffer:771:3)
writeUIntBE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:92:9)|checkBounds (node:internal/buffer:61:5)|checkInt (node:internal/buffer:80:3)|writeU_Int32BE (node:internal/buffer:808:3)|* (node:internal/buffer:765:12)
writeUIntBE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:86:11)|writeU_Int8 (node:internal/buffer:747:5)|* (node:internal/buffer:769:12)
writeUIntBE ERR_OUT_OF_RANGE value -> writeU_Int8 (node:internal/buffer:744:11)|* (node:internal/buffer:769:12)
writeUIntLE ERR_BUFFER_OUT_OF_BOUNDS -> boundsError (node:internal/buffer:90:11)|checkBounds (node:internal/buffer:61:5)|checkInt (node:internal/buffer:80:3)|writeU_Int32LE (node:internal/buffer:698:3)|* (node:internal/buffer:654:12)
writeUIntLE ERR_INVALID_ARG_TYPE byteLength -> boundsError (node:internal/buffer:85:5)|* (node:internal/buffer:660:3)
writeUIntLE ERR_INVALID_ARG_TYPE offset -> writeU_Int8 (node:internal/buffer:742:3)|* (node:internal/buffer:658:12)
writeUIntLE ERR_OUT_OF_RANGE byteLength -> boundsError (node:internal/buffer:92:9)|* (node:internal/buffer:660:3)
writeUIntLE ERR_OUT_OF_RANGE offset -> boundsError (node:internal/buffer:92:9)|checkBounds (node:internal/buffer:61:5)|checkInt (node:internal/buffer:80:3)|writeU_Int32LE (node:internal/buffer:698:3)|* (node:internal/buffer:654:12)
writeUIntLE ERR_OUT_OF_RANGE offset integer -> boundsError (node:internal/buffer:86:11)|writeU_Int8 (node:internal/buffer:747:5)|* (node:internal/buffer:658:12)
writeUIntLE ERR_OUT_OF_RANGE value -> writeU_Int8 (node:internal/buffer:744:11)|* (node:internal/buffer:658:12)
zstdCompress ERR_INVALID_ARG_TYPE callback -> zlibBuffer (node:zlib:117:3)|Object.asyncBufferWrapper [as zstdCompress] (node:zlib:819:12)
zstdCompress ERR_OUT_OF_RANGE options.chunkSize -> new ZlibBase (node:zlib:235:13)|new Zstd (node:zlib:954:5)|new ZstdCompress (node:zlib:969:5)|Object.asyncBufferWrapper [as zstdCompress] (node:zlib:819:23)
zstdCompressSync ERR_INVALID_ARG_TYPE buffer -> zlibBufferSync (node:zlib:175:13)|Object.syncBufferWrapper [as zstdCompressSync] (node:zlib:811:14)
zstdCompressSync ERR_OUT_OF_RANGE options.chunkSize -> new ZlibBase (node:zlib:235:13)|new Zstd (node:zlib:954:5)|new ZstdCompress (node:zlib:969:5)|Object.syncBufferWrapper [as zstdCompressSync] (node:zlib:811:29)
zstdDecompress ERR_INVALID_ARG_TYPE callback -> zlibBuffer (node:zlib:117:3)|Object.asyncBufferWrapper [as zstdDecompress] (node:zlib:819:12)
zstdDecompress ERR_OUT_OF_RANGE options.chunkSize -> new ZlibBase (node:zlib:235:13)|new Zstd (node:zlib:954:5)|new ZstdDecompress (node:zlib:983:5)|Object.asyncBufferWrapper [as zstdDecompress] (node:zlib:819:23)
zstdDecompressSync ERR_INVALID_ARG_TYPE buffer -> zlibBufferSync (node:zlib:175:13)|Object.syncBufferWrapper [as zstdDecompressSync] (node:zlib:811:14)
zstdDecompressSync ERR_OUT_OF_RANGE options.chunkSize -> new ZlibBase (node:zlib:235:13)|new Zstd (node:zlib:954:5)|new ZstdDecompress (node:zlib:983:5)|Object.syncBufferWrapper [as zstdDecompressSync] (node:zlib:811:29)
`;
