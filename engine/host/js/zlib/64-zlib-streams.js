// The streams that compress and decompress. RUNTIME: Node 20 lib/zlib.js.

const kZlibFlushFlag = %new_symbol("kFlushFlag");
const kZlibError = %new_symbol("kError");
const kMostZlibOutput = 4294967296; // buffer.kMaxLength

// zlib's flushes from the one that brings out least.
const kZlibFlushes = [0, 5, 1, 2, 3, 4];
const kZlibNoFlush = 0;
const kZlibSyncFlush = 2;
const kZlibFullFlush = 3;
const kZlibFinish = 4;
const kZlibBlock = 5;

// RUNTIME: Node 20 lib/internal/validators.js, checkRangesOrGetDefault.
function FiniteOrDefault(value, name, fallback) {
    if (value === undefined || (typeof value === "number" && value !== value)) return fallback;
    if (typeof value !== "number" || value === Infinity || value === -Infinity) RefuseOldZlibError();
    ValidateNumber(value, name);
    if (value === Infinity || value === -Infinity) throw ArgumentRangeError(name, "a finite number", value);
    return value;
}

function InRangeOrDefault(value, name, low, high, fallback) {
    const number = FiniteOrDefault(value, name, undefined);
    if (number === undefined) return fallback;
    if (number < low || number > high) RefuseOldZlibError();
    if (number < low || number > high) throw ArgumentRangeError(name, `>= ${low} and <= ${high}`, number);
    return number;
}

// What older Nodes say of wrong arguments is another text in each version.
function RefuseOldZlibError() {
    if (kIsOldNode) %refuse("what zlib says of a wrong argument in this Node is not supported by Loopscope");
}

function BufferTooLargeError(size) {
    RefuseOldZlibError();
    return NodeRangeError("ERR_BUFFER_TOO_LARGE", `Cannot create a Buffer larger than ${size} bytes`);
}

function ZlibFailure(message, errno, code) {
    const error = %construct(ErrorConstructor, [message], ErrorConstructor);
    error.errno = errno;
    error.code = code;
    return error;
}

const ZlibOnError = function zlibOnError(message, errno, code) {
    "builtin";
    const stream = this[kZlibOwner];
    const error = ZlibHandles.isOnMain
        ? %at("=genericNodeError (node:internal/errors:984:15)|wrappedFn (node:internal/errors:538:14)|Zlib.zlibOnError [as onerror] (node:zlib:189:17)", ZlibFailure(message, errno, code))
        : %at("=genericNodeError (node:internal/errors:984:15)|wrappedFn (node:internal/errors:538:14)|Zlib.zlibOnError [as onerror] (node:zlib:189:17)!", ZlibFailure(message, errno, code));
    stream.destroy(error);
    stream[kZlibError] = error;
};

// ---- What a stream is made with ----

function ZlibWindowBits(options, mode) {
    const decompresses = mode === kInflateMode || mode === kGunzipMode || mode === kUnzipMode;
    if (decompresses && (options.windowBits === undefined || options.windowBits === null || options.windowBits === 0)) return 0;
    return InRangeOrDefault(options.windowBits, "options.windowBits", mode === kGzipMode ? 9 : 8, 15, 15);
}

function ZlibDictionary(dictionary) {
    if (dictionary === undefined || IsByteView(dictionary)) return dictionary;
    if (%class_of(dictionary) === "ArrayBuffer") return BufferFrom(dictionary);
    RefuseOldZlibError();
    throw ArgumentTypeError("options.dictionary", "an instance of Buffer, TypedArray, DataView, or ArrayBuffer", dictionary);
}

// RUNTIME: the constructor Zlib.
function ConstructZlib(stream, options, mode) {
    let windowBits = 15;
    let level = -1;
    let memoryLevel = 8;
    let strategy = 0;
    let dictionary;
    if (options) {
        windowBits = ZlibWindowBits(options, mode);
        level = InRangeOrDefault(options.level, "options.level", -1, 9, -1);
        memoryLevel = InRangeOrDefault(options.memLevel, "options.memLevel", 1, 9, 8);
        strategy = InRangeOrDefault(options.strategy, "options.strategy", 0, 4, 0);
        dictionary = ZlibDictionary(options.dictionary);
    }
    const bytes = dictionary === undefined ? undefined : BinaryFromView(dictionary);
    const handle = new ZlibHandle(mode, %math_floor(windowBits), %math_floor(level), %math_floor(memoryLevel), %math_floor(strategy), bytes);
    stream._writeState = %construct(Uint32ArrayConstructor, [2], Uint32ArrayConstructor);
    ConstructZlibBase(stream, options, handle, kZlibOperations);
    stream._level = level;
    stream._strategy = strategy;
    return stream;
}

// What a chunk, the last one and a flush are written with, and the greatest of such numbers.
const kZlibOperations = { __proto__: null, flush: kZlibNoFlush, finishFlush: kZlibFinish, fullFlush: kZlibFullFlush, most: kZlibBlock };

// RUNTIME: the constructor ZlibBase.
function ConstructZlibBase(stream, options, handle, operations) {
    let settings = options;
    let chunkSize = 16384;
    let { flush, finishFlush } = operations;
    let most = kMostZlibOutput;
    if (options) {
        chunkSize = FiniteOrDefault(options.chunkSize, "options.chunkSize", undefined);
        if (chunkSize === undefined) {
            chunkSize = 16384;
        } else if (chunkSize < 64) {
            RefuseOldZlibError();
            throw ArgumentRangeError("options.chunkSize", ">= 64", chunkSize);
        }
        flush = InRangeOrDefault(options.flush, "options.flush", 0, operations.most, flush);
        finishFlush = InRangeOrDefault(options.finishFlush, "options.finishFlush", 0, operations.most, finishFlush);
        most = InRangeOrDefault(options.maxOutputLength, "options.maxOutputLength", 1, kMostZlibOutput, kMostZlibOutput);
        if (options.encoding || options.objectMode || options.writableObjectMode) {
            settings = MergedStreamOptions(options, { encoding: null, objectMode: false, writableObjectMode: false });
        }
    }
    %call(ZlibParent, stream, kIsOldNode ? settings : CopyDataProperties({ autoDestroy: true }, settings, undefined));
    if (kIsOldNode) stream._hadError = false;
    stream[kZlibError] = null;
    stream.bytesWritten = 0;
    stream._handle = handle;
    handle[kZlibOwner] = stream;
    handle.onerror = kIsOldNode ? OldZlibOnError : operations === kZlibOperations ? ZlibOnError : BrotliOnError;
    stream._outBuffer = ZeroBuffer(chunkSize);
    stream._outOffset = 0;
    stream._chunkSize = chunkSize;
    stream._defaultFlushFlag = flush;
    stream._finishFlushFlag = finishFlush;
    stream._defaultFullFlushFlag = operations.fullFlush;
    stream._info = options && options.info;
    stream._maxOutputLength = most;
    if (kIsOldNode) stream.once("end", stream.close);
}

// ---- Writing ----

function CloseZlib(stream) {
    if (!stream._handle) return;
    ZlibHandles.close(stream._handle);
    stream._handle = null;
}

// Puts bytes into the buffer that chunks are cut from; gives the chunk.
function TakeZlibOutput(stream, bytes) {
    WriteBinaryToView(stream._outBuffer, stream._outOffset, bytes);
    const begin = stream._outOffset;
    stream._outOffset += bytes.length;
    return BufferOver(stream._outBuffer.buffer, stream._outBuffer.byteOffset + begin, bytes.length);
}

function RenewZlibBuffer(stream, roomLeft) {
    if (roomLeft !== 0 && stream._outOffset < stream._chunkSize) return;
    stream._outOffset = 0;
    stream._outBuffer = ZeroBuffer(stream._chunkSize);
}

// RUNTIME: processChunkSync.
function ProcessZlibNow(stream, chunk, flush) {
    const handle = stream._handle;
    const all = BinaryFromView(chunk);
    const parts = [];
    let given = 0;
    let total = 0;
    let error;
    stream.on("error", (failure) => {
        error = failure;
    });
    for (let isFull = true; isFull;) {
        const room = stream._chunkSize - stream._outOffset;
        %at("processChunkSync (node:zlib:415:12)", ZlibHandles.writeNow(handle, flush, %string_slice(all, given, all.length), room, (bytes, left, roomLeft) => {
            given = all.length - left;
            isFull = roomLeft === 0;
            if (bytes.length > 0) {
                %push(parts, TakeZlibOutput(stream, bytes));
                total += bytes.length;
            }
            if (total <= stream._maxOutputLength) RenewZlibBuffer(stream, roomLeft);
        }));
        if (error) throw error;
        if (stream[kZlibError]) {
            %put(stream[kZlibError], %intrinsic("NodePlace"), ["node:zlib:425\n      throw self[kError];\n      ^"], 5);
            throw stream[kZlibError];
        }
        if (total > stream._maxOutputLength) {
            CloseZlib(stream);
            throw %at("processChunkSync (node:zlib:445:15)", BufferTooLargeError(stream._maxOutputLength));
        }
    }
    stream.bytesWritten = given;
    CloseZlib(stream);
    if (total === 0) return ZeroBuffer(0);
    return parts.length === 1 ? parts[0] : JoinZlibChunks(parts);
}

function JoinZlibChunks(chunks) {
    const texts = [];
    for (let index = 0; index < chunks.length; index += 1) %push(texts, BinaryFromView(chunks[index]));
    return PooledFromBinary(%join_texts(texts, ""));
}

// RUNTIME: processChunk and processCallback.
function ProcessZlib(stream, chunk, flush, callback) {
    const handle = stream._handle;
    if (!handle) {
        NextTick(callback, []);
        return;
    }
    handle.buffer = chunk;
    handle.cb = callback;
    handle.availOutBefore = stream._chunkSize - stream._outOffset;
    handle.availInBefore = chunk.byteLength;
    handle.inOff = 0;
    handle.flushFlag = flush;
    WriteZlib(stream, handle, stream._chunkSize - stream._outOffset);
}

function WriteZlib(stream, handle, room) {
    const all = BinaryFromView(handle.buffer);
    const bytes = %string_slice(all, handle.inOff, handle.inOff + handle.availInBefore);
    ZlibHandles.write(handle, handle.flushFlag, bytes, room, (output, left, roomLeft) => {
        AfterZlibWrite(stream, handle, output, left, roomLeft);
    });
}

function AfterZlibWrite(stream, handle, output, left, roomLeft) {
    if (kIsOldNode) {
        AfterOldZlibWrite(stream, handle, output, left, roomLeft);
        return;
    }
    if (stream.destroyed) {
        handle.buffer = null;
        %at("at Zlib.processCallback (node:zlib:510:10)!", handle.cb());
        return;
    }
    const taken = handle.availInBefore - left;
    stream.bytesWritten += taken;
    const isReaderFull = output.length > 0 && !%at("at Zlib.processCallback (node:zlib:525:32)!", stream.push(TakeZlibOutput(stream, output)));
    if (stream.destroyed) {
        %at("at Zlib.processCallback (node:zlib:531:10)!", handle.cb());
        return;
    }
    if (roomLeft === 0 || stream._outOffset >= stream._chunkSize) {
        handle.availOutBefore = stream._chunkSize;
        RenewZlibBuffer(stream, roomLeft);
    }
    if (roomLeft === 0) {
        handle.inOff += taken;
        handle.availInBefore = left;
        GoOnWithZlib(stream, handle, isReaderFull);
        return;
    }
    if (left > 0) %at("at Zlib.processCallback (node:zlib:583:10)!", stream.push(null));
    handle.buffer = null;
    %at("at Zlib.processCallback (node:zlib:588:8)!", handle.cb());
}

// There was no room for all: writes again, when the reader asks for it if he has enough.
function GoOnWithZlib(stream, handle, isReaderFull) {
    if (!isReaderFull) {
        WriteZlib(stream, handle, stream._chunkSize);
        return;
    }
    const read = stream._read;
    stream._read = (size) => {
        stream._read = read;
        WriteZlib(stream, handle, stream._chunkSize);
        stream._read(size);
    };
}

// ---- The classes ----

const ZlibParent = kIsOldNode ? OldTransform : Transform;

function ZlibBase(options) {
    "function";
    return this;
}
InheritStream(ZlibBase, ZlibParent, 4);

function ZlibFlushRank(flush) {
    return ListIndexOf(kZlibFlushes, flush);
}

// Empty chunks that are written as flushes.
const ZlibFlushChunks = [];

function ZlibFlushChunk(flush) {
    if (ZlibFlushChunks[flush] === undefined) {
        ZlibFlushChunks[flush] = ZeroBuffer(0);
        ZlibFlushChunks[flush][kZlibFlushFlag] = flush;
    }
    return ZlibFlushChunks[flush];
}

let ZlibBytesReadIsWarned = false;

function WarnOfZlibBytesRead(text) {
    if (ZlibBytesReadIsWarned || Process.noDeprecation || kIsOldNode) return;
    ZlibBytesReadIsWarned = true;
    EmitWarning(text, "DeprecationWarning", "DEP0108");
}

%define_methods(ZlibBase.prototype, {
    get _closed() {
        return !this._handle;
    },
    get bytesRead() {
        WarnOfZlibBytesRead("zlib.bytesRead is deprecated and will change its meaning in the future. Use zlib.bytesWritten instead.");
        return this.bytesWritten;
    },
    set bytesRead(value) {
        WarnOfZlibBytesRead("Setting zlib.bytesRead is deprecated. This feature will be removed in the future.");
        this.bytesWritten = value;
    },
    reset() {
        if (!this._handle) throw NodeError("ERR_INTERNAL_ASSERTION", "zlib binding closed\nThis is caused by either a bug in Node.js or incorrect usage of Node.js internals.\nPlease open an issue with this stack trace at https://github.com/nodejs/node/issues\n");
        ZlibHandles.reset(this._handle);
    },
    _flush(callback) {
        this._transform(ZeroBuffer(0), "", callback);
    },
    _final(callback) {
        callback();
    },
    flush(kind, callback) {
        let flush = kind;
        let finish = callback;
        if (typeof kind === "function" || (kind === undefined && !callback)) {
            finish = kind;
            flush = this._defaultFullFlushFlag;
        }
        if (this.writableFinished) {
            if (finish) NextTick(finish, []);
        } else if (this.writableEnded) {
            if (finish) this.once("end", finish);
        } else {
            this.write(ZlibFlushChunk(flush), "", finish);
        }
    },
    close(callback) {
        if (callback) EndOfStream(this, callback, undefined);
        this.destroy();
    },
    _destroy(error, callback) {
        CloseZlib(this);
        callback(error);
    },
    _transform(chunk, encoding, callback) {
        let flush = typeof chunk[kZlibFlushFlag] === "number" ? chunk[kZlibFlushFlag] : this._defaultFlushFlag;
        const state = this._writableState;
        if (state.ending && state.length === chunk.byteLength) {
            if (ZlibFlushRank(this._finishFlushFlag) >= ZlibFlushRank(flush)) flush = this._finishFlushFlag;
        }
        ProcessZlib(this, chunk, flush, callback);
    },
    _processChunk(chunk, flush, callback) {
        if (typeof callback !== "function") return ProcessZlibNow(this, chunk, flush);
        ProcessZlib(this, chunk, flush, callback);
        return undefined;
    },
});

function ZlibStream(options, mode) {
    "function";
    return ConstructZlib(this, options, mode);
}
InheritStream(ZlibStream, ZlibBase, 2);
%set_name(ZlibStream, "Zlib");
%define_methods(ZlibStream.prototype, {
    params(level, strategy, callback) {
        InRangeOrDefault(level, "level", -1, 9, undefined);
        InRangeOrDefault(strategy, "strategy", 0, 4, undefined);
        if (this._level === level && this._strategy === strategy) {
            if (typeof callback !== "function") ValidateFunction(callback, "callback");
            NextTick(callback, []);
            return;
        }
        this.flush(kZlibSyncFlush, () => {
            ZlibHandles.setParameters(this._handle, level, strategy);
            if (this.destroyed) return;
            this._level = level;
            this._strategy = strategy;
            if (callback) callback();
        });
    },
});

let ZlibWithoutNewIsWarned = false;

// RUNTIME: Node 24 lib/zlib.js warns of the first one.
function ConstructWithoutNew(constructor, name, options) {
    if (kIsNode24 && !ZlibWithoutNewIsWarned && !Process.noDeprecation) {
        ZlibWithoutNewIsWarned = true;
        EmitWarning(`Instantiating ${name} without the 'new' keyword has been deprecated.`, "DeprecationWarning", "DEP0184");
    }
    return %construct(constructor, [options], constructor);
}

function Deflate(opts) {
    "function";
    if (!OrdinaryHasInstance(Deflate, this)) return ConstructWithoutNew(Deflate, "Deflate", opts);
    return ConstructZlib(this, opts, kDeflateMode);
}
InheritStream(Deflate, ZlibStream, 1);

function Inflate(opts) {
    "function";
    if (!OrdinaryHasInstance(Inflate, this)) return ConstructWithoutNew(Inflate, "Inflate", opts);
    return ConstructZlib(this, opts, kInflateMode);
}
InheritStream(Inflate, ZlibStream, 1);

function Gzip(opts) {
    "function";
    if (!OrdinaryHasInstance(Gzip, this)) return ConstructWithoutNew(Gzip, "Gzip", opts);
    return ConstructZlib(this, opts, kGzipMode);
}
InheritStream(Gzip, ZlibStream, 1);

function Gunzip(opts) {
    "function";
    if (!OrdinaryHasInstance(Gunzip, this)) return ConstructWithoutNew(Gunzip, "Gunzip", opts);
    return ConstructZlib(this, opts, kGunzipMode);
}
InheritStream(Gunzip, ZlibStream, 1);

function DeflateRaw(opts) {
    "function";
    if (opts && opts.windowBits === 8) opts.windowBits = 9;
    if (!OrdinaryHasInstance(DeflateRaw, this)) return ConstructWithoutNew(DeflateRaw, "DeflateRaw", opts);
    return ConstructZlib(this, opts, kDeflateRawMode);
}
InheritStream(DeflateRaw, ZlibStream, 1);

function InflateRaw(opts) {
    "function";
    if (!OrdinaryHasInstance(InflateRaw, this)) return ConstructWithoutNew(InflateRaw, "InflateRaw", opts);
    return ConstructZlib(this, opts, kInflateRawMode);
}
InheritStream(InflateRaw, ZlibStream, 1);

function Unzip(opts) {
    "function";
    if (!OrdinaryHasInstance(Unzip, this)) return ConstructWithoutNew(Unzip, "Unzip", opts);
    return ConstructZlib(this, opts, kUnzipMode);
}
InheritStream(Unzip, ZlibStream, 1);
