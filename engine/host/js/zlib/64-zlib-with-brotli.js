// Streams of Brotli. RUNTIME: Node 20 lib/zlib.js, Brotli.

const kBrotliOperations = { __proto__: null, flush: 0, finishFlush: 2, fullFlush: 1, most: 3 };
const kMostBrotliParameter = 9;
const kBrotliQuality = 1;

class BrotliEncoder extends ZlibHandle {
    constructor(parameters) {
        super(kBrotliEncodeMode, parameters);
    }
}
class BrotliDecoder extends ZlibHandle {
    constructor(parameters) {
        super(kBrotliDecodeMode, parameters);
    }
}

const BrotliOnError = function zlibOnError(message, errno, code) {
    "builtin";
    const stream = this[kZlibOwner];
    const error = ZlibHandles.isOnMain
        ? %at("=genericNodeError (node:internal/errors:984:15)|wrappedFn (node:internal/errors:538:14)|BrotliDecoder.zlibOnError [as onerror] (node:zlib:189:17)", ZlibFailure(message, errno, code))
        : %at("=genericNodeError (node:internal/errors:984:15)|wrappedFn (node:internal/errors:538:14)|BrotliDecoder.zlibOnError [as onerror] (node:zlib:189:17)!", ZlibFailure(message, errno, code));
    stream.destroy(error);
    stream[kZlibError] = error;
};

// [parameter, its value, …]
function BrotliParameters(given) {
    const list = [];
    const seen = { __proto__: null };
    const keys = %own_keys(given);
    for (let index = 0; index < keys.length; index += 1) {
        if (typeof keys[index] === "symbol") continue;
        const parameter = ToNumber(keys[index]);
        if (!(parameter >= 0 && parameter <= kMostBrotliParameter) || seen[parameter]) {
            throw NodeRangeError("ERR_BROTLI_INVALID_PARAM", `${keys[index]} is not a valid Brotli parameter`);
        }
        const value = given[keys[index]];
        if (typeof value !== "number" && typeof value !== "boolean") throw ArgumentTypeError("options.params[key]", "of type number", value);
        seen[parameter] = true;
        // The library's releases differ there.
        if (parameter === kBrotliQuality && value === 4) %refuse("the quality 4 of Brotli is not supported by Loopscope");
        %push(list, parameter);
        %push(list, ToNumber(value));
    }
    return list;
}

// RUNTIME: the constructor Brotli.
function ConstructBrotli(stream, options, isEncoder) {
    const parameters = options && %is_object(options.params) ? BrotliParameters(options.params) : [];
    const handle = isEncoder ? new BrotliEncoder(parameters) : new BrotliDecoder(parameters);
    stream._writeState = %construct(Uint32ArrayConstructor, [2], Uint32ArrayConstructor);
    ConstructZlibBase(stream, options, handle, kBrotliOperations);
    return stream;
}

function Brotli(opts, mode) {
    "function";
    return ConstructBrotli(this, opts, mode === kBrotliEncodeMode);
}
InheritStream(Brotli, ZlibStream, 2);

function BrotliCompress(opts) {
    "function";
    if (!OrdinaryHasInstance(BrotliCompress, this)) return ConstructWithoutNew(BrotliCompress, "BrotliCompress", opts);
    return ConstructBrotli(this, opts, true);
}
InheritStream(BrotliCompress, Brotli, 1);

function BrotliDecompress(opts) {
    "function";
    if (!OrdinaryHasInstance(BrotliDecompress, this)) return ConstructWithoutNew(BrotliDecompress, "BrotliDecompress", opts);
    return ConstructBrotli(this, opts, false);
}
InheritStream(BrotliDecompress, Brotli, 1);
