// The module zlib. RUNTIME: Node 20 lib/zlib.js.

// RUNTIME: zlibBuffer and its listeners.
function CompressLater(stream, buffer, callback) {
    if (kIsOldNode && kNodeMajor < 10) {
        CompressOldLater(stream, buffer, callback);
        return;
    }
    if (!kIsOldNode) ValidateFunction(callback, "callback");
    let input = buffer;
    if (IsByteView(buffer) && !IsUint8Array(buffer)) {
        input = BufferFrom(buffer.buffer, buffer.byteOffset, buffer.byteLength);
    } else if (%class_of(buffer) === "ArrayBuffer") {
        input = BufferFrom(buffer);
    }
    stream.buffers = null;
    stream.nread = 0;
    stream.cb = callback;
    stream.on("data", ZlibBufferOnData);
    stream.on("error", ZlibBufferOnError);
    stream.on("end", ZlibBufferOnEnd);
    stream.end(input);
}

const ZlibBufferOnData = function zlibBufferOnData(chunk) {
    "builtin";
    if (!this.buffers) {
        this.buffers = [chunk];
    } else {
        %push(this.buffers, chunk);
    }
    this.nread += chunk.length;
    if (this.nread <= this._maxOutputLength) return;
    this.close();
    this.removeAllListeners("end");
    %at("=*.zlibBufferOnData (node:zlib:140:10)", this.cb(BufferTooLargeError(this._maxOutputLength)));
};

const ZlibBufferOnError = function zlibBufferOnError(err) {
    "builtin";
    this.removeAllListeners("end");
    %at("=*.zlibBufferOnError (node:zlib:146:8)", this.cb(err));
};

const ZlibBufferOnEnd = function zlibBufferOnEnd() {
    "builtin";
    let buffer = ZeroBuffer(0);
    if (this.nread !== 0) buffer = this.buffers.length === 1 ? this.buffers[0] : JoinZlibChunks(this.buffers);
    this.close();
    if (this._info) {
        %at("=*.zlibBufferOnEnd (node:zlib:159:10)", this.cb(null, { buffer, engine: this }));
    } else {
        %at("=*.zlibBufferOnEnd (node:zlib:161:10)", this.cb(null, buffer));
    }
};

// RUNTIME: zlibBufferSync.
function CompressNow(constructor, options, buffer) {
    const stream = %construct(constructor, [options], constructor);
    let input = buffer;
    if (typeof buffer === "string") {
        input = BufferFrom(buffer);
    } else if (!IsByteView(buffer)) {
        RefuseOldZlibError();
        if (%class_of(buffer) !== "ArrayBuffer") throw ArgumentTypeError("buffer", "of type string or an instance of Buffer, TypedArray, DataView, or ArrayBuffer", buffer);
        input = BufferFrom(buffer);
    }
    const result = %at("zlibBufferSync (node:zlib:178:12)", ProcessZlibNow(stream, input, stream._finishFlushFlag));
    return stream._info ? { buffer: result, engine: stream } : result;
}

function AddZlibMethods(exports) {
    const add = (name, constructor) => {
        const methods = {
            [name](buffer, opts, callback) {
                const isShort = typeof opts === "function";
                return CompressLater(%construct(constructor, [isShort ? {} : opts], constructor), buffer, isShort ? opts : callback);
            },
        };
        exports[name] = methods[name];
        exports[`${name}Sync`] = kZlibNow[`${name}Sync`];
    };
    add("deflate", Deflate);
    add("gzip", Gzip);
    add("deflateRaw", DeflateRaw);
    add("unzip", Unzip);
    add("inflate", Inflate);
    add("gunzip", Gunzip);
    add("inflateRaw", InflateRaw);
    add("brotliCompress", BrotliCompress);
    add("brotliDecompress", BrotliDecompress);
}

const kZlibNow = {
    __proto__: null,
    deflateSync(buffer, opts) {
        return %at("=Object.syncBufferWrapper [as deflateSync] (node:zlib:767:14)", CompressNow(Deflate, opts, buffer));
    },
    gzipSync(buffer, opts) {
        return %at("=Object.syncBufferWrapper [as gzipSync] (node:zlib:767:14)", CompressNow(Gzip, opts, buffer));
    },
    deflateRawSync(buffer, opts) {
        return %at("=Object.syncBufferWrapper [as deflateRawSync] (node:zlib:767:14)", CompressNow(DeflateRaw, opts, buffer));
    },
    unzipSync(buffer, opts) {
        return %at("=Object.syncBufferWrapper [as unzipSync] (node:zlib:767:14)", CompressNow(Unzip, opts, buffer));
    },
    inflateSync(buffer, opts) {
        return %at("=Object.syncBufferWrapper [as inflateSync] (node:zlib:767:14)", CompressNow(Inflate, opts, buffer));
    },
    gunzipSync(buffer, opts) {
        return %at("=Object.syncBufferWrapper [as gunzipSync] (node:zlib:767:14)", CompressNow(Gunzip, opts, buffer));
    },
    inflateRawSync(buffer, opts) {
        return %at("=Object.syncBufferWrapper [as inflateRawSync] (node:zlib:767:14)", CompressNow(InflateRaw, opts, buffer));
    },
    brotliCompressSync(buffer, opts) {
        return %at("=Object.syncBufferWrapper [as brotliCompressSync] (node:zlib:767:14)", CompressNow(BrotliCompress, opts, buffer));
    },
    brotliDecompressSync(buffer, opts) {
        return %at("=Object.syncBufferWrapper [as brotliDecompressSync] (node:zlib:767:14)", CompressNow(BrotliDecompress, opts, buffer));
    },
};

const ZlibFactories = {
    createDeflate(options) {
        return %construct(Deflate, [options], Deflate);
    },
    createInflate(options) {
        return %construct(Inflate, [options], Inflate);
    },
    createDeflateRaw(options) {
        return %construct(DeflateRaw, [options], DeflateRaw);
    },
    createInflateRaw(options) {
        return %construct(InflateRaw, [options], InflateRaw);
    },
    createGzip(options) {
        return %construct(Gzip, [options], Gzip);
    },
    createGunzip(options) {
        return %construct(Gunzip, [options], Gunzip);
    },
    createUnzip(options) {
        return %construct(Unzip, [options], Unzip);
    },
    createBrotliCompress(options) {
        return %construct(BrotliCompress, [options], BrotliCompress);
    },
    createBrotliDecompress(options) {
        return %construct(BrotliDecompress, [options], BrotliDecompress);
    },
};

const ZlibChecks = {
    crc32(data, value = 0) {
        if (typeof data !== "string" && !IsByteView(data)) throw ArgumentTypeError("data", "of type string or an instance of Buffer, TypedArray, or DataView", data);
        ValidateInteger(value, "value", 0, 4294967295);
        return %crc32(typeof data === "string" ? EncodeText(data, "utf8") : BinaryFromView(data), value);
    },
};

DefineModule("zlib", () => {
    const exports = { crc32: ZlibChecks.crc32, Deflate, Inflate, Gzip, Gunzip, DeflateRaw, InflateRaw, Unzip, BrotliCompress, BrotliDecompress };
    AddZlibMethods(exports);
    const names = %own_keys(ZlibFactories);
    for (let index = 0; index < names.length; index += 1) {
        %define_own(exports, names[index], { __proto__: null, value: ZlibFactories[names[index]], enumerable: true, configurable: true });
    }
    exports.constants = { __proto__: null };
    return exports;
});
