// Streams of the web: TransformStream, the queuing strategies and the streams of text. RUNTIME: Node 20
// lib/internal/webstreams/{transformstream,queuingstrategies,encoding}.js.

function SetTransformBackpressure(transform, backpressure) {
    if (transform.change !== undefined) FulfillOnce(transform.change, undefined);
    transform.change = NewPromise();
    transform.backpressure = backpressure;
}

function UnblockWrite(transform) {
    if (transform.backpressure) SetTransformBackpressure(transform, false);
}

function ErrorTransform(transform, error) {
    ErrorReadable(WebState(transform.readable).controller, error);
    ErrorWritableOfTransform(transform, error);
}

function ErrorWritableOfTransform(transform, error) {
    ClearTransform(transform.controller);
    ErrorWritableIfNeeded(WebState(transform.writable).controller, error);
    UnblockWrite(transform);
}

function ClearTransform(controller) {
    controller.transform = undefined;
    controller.flush = undefined;
    controller.cancel = undefined;
}

async function PerformTransform(controller, chunk) {
    try {
        const transform = controller.transform;
        return await transform(chunk, controller.object);
    } catch (error) {
        ErrorTransform(controller.stream, error);
        throw error;
    }
}

function TransformWrite(transform, chunk) {
    if (!transform.backpressure) return PerformTransform(transform.controller, chunk);
    return ThenOf(transform.change, () => {
        const writable = WebState(transform.writable);
        if (writable.state === "erroring") throw writable.storedError;
        return PerformTransform(transform.controller, chunk);
    }, undefined);
}

// Ends a transform in one of its ways: the promise of the algorithm, what follows when it is done, and when it fails.
function FinishTransform(transform, start, done, failed) {
    const controller = transform.controller;
    if (controller.finish !== undefined) return controller.finish;
    controller.finish = NewPromise();
    const result = start(controller);
    ClearTransform(controller);
    PerformPromiseThen(result, () => {
        const error = done();
        if (error === undefined) {
            FulfillOnce(controller.finish, undefined);
        } else {
            RejectOnce(controller.finish, error.error);
        }
    }, (error) => {
        failed(error);
        RejectOnce(controller.finish, error);
    }, NewPromise());
    return controller.finish;
}

function StoredErrorOf(stream) {
    return stream.state === "errored" ? { __proto__: null, error: stream.storedError } : undefined;
}

function TransformClose(transform) {
    const readable = WebState(transform.readable);
    return FinishTransform(transform, (controller) => {
        const flush = controller.flush;
        return flush(controller.object);
    }, () => {
        const error = StoredErrorOf(readable);
        if (error === undefined) CloseReadable(readable.controller);
        return error;
    }, (error) => ErrorReadable(readable.controller, error));
}

async function TransformAbort(transform, reason) {
    const readable = WebState(transform.readable);
    return FinishTransform(transform, (controller) => {
        const cancel = controller.cancel;
        return cancel(reason);
    }, () => {
        const error = StoredErrorOf(readable);
        if (error === undefined) ErrorReadable(readable.controller, reason);
        return error;
    }, (error) => ErrorReadable(readable.controller, error));
}

function TransformCancel(transform, reason) {
    const writable = WebState(transform.writable);
    return FinishTransform(transform, (controller) => {
        const cancel = controller.cancel;
        return cancel(reason);
    }, () => {
        const error = StoredErrorOf(writable);
        if (error === undefined) {
            ErrorWritableIfNeeded(writable.controller, reason);
            UnblockWrite(transform);
        }
        return error;
    }, (error) => {
        ErrorWritableIfNeeded(writable.controller, error);
        UnblockWrite(transform);
    });
}

function EnqueueTransformed(controller, chunk) {
    const transform = controller.stream;
    const readable = WebState(transform.readable);
    if (!CanEnqueue(readable.controller)) throw InvalidStateError("Unable to enqueue");
    try {
        EnqueueReadable(readable.controller, chunk);
    } catch (error) {
        ErrorWritableOfTransform(transform, error);
        throw readable.storedError;
    }
    const isFull = !ShouldPull(readable.controller);
    if (isFull !== transform.backpressure) SetTransformBackpressure(transform, true);
}

class TransformStreamDefaultController {
    constructor() {
        throw NodeTypeError("ERR_ILLEGAL_CONSTRUCTOR", "Illegal constructor");
    }
    get desiredSize() {
        const controller = RequireWebKind(this, "TransformStreamDefaultController");
        return WebState(controller.stream.readable).controller.object.desiredSize;
    }
    enqueue(chunk = undefined) {
        EnqueueTransformed(RequireWebKind(this, "TransformStreamDefaultController"), chunk);
    }
    error(reason = undefined) {
        ErrorTransform(RequireWebKind(this, "TransformStreamDefaultController").stream, reason);
    }
    terminate() {
        const transform = RequireWebKind(this, "TransformStreamDefaultController").stream;
        CloseReadable(WebState(transform.readable).controller);
        ErrorWritableOfTransform(transform, InvalidStateError("TransformStream has been terminated"));
    }
}

class TransformStream {
    constructor(transformer = {}, writableStrategy = {}, readableStrategy = {}) {
        const given = transformer === null || transformer === undefined ? {} : transformer;
        if (given.readableType !== undefined) throw NodeRangeError("ERR_INVALID_ARG_VALUE", `The property 'transformer.readableType' is invalid. Received ${InspectBriefly(given.readableType)}`);
        if (given.writableType !== undefined) throw NodeRangeError("ERR_INVALID_ARG_VALUE", `The property 'transformer.writableType' is invalid. Received ${InspectBriefly(given.writableType)}`);
        const readableMark = StrategyMark(readableStrategy, 0);
        const readableSize = StrategySize(readableStrategy);
        const writableMark = StrategyMark(writableStrategy, 1);
        const writableSize = StrategySize(writableStrategy);
        const transform = StreamRecord(this, "TransformStream", { __proto__: null, readable: undefined, writable: undefined, controller: undefined, backpressure: undefined, change: undefined });
        const started = NewPromise();
        const start = () => started;
        transform.writable = CreateWritableStream(start, (chunk) => TransformWrite(transform, chunk), () => TransformClose(transform), (reason) => TransformAbort(transform, reason), writableMark, writableSize);
        transform.readable = CreateReadableStream(start, () => {
            SetTransformBackpressure(transform, false);
            return transform.change;
        }, (reason) => TransformCancel(transform, reason), readableMark, readableSize);
        SetTransformBackpressure(transform, true);
        SetUpTransformer(transform, given);
        const begin = given.start;
        ResolvePromise(started, begin ? %call(begin, given, transform.controller.object) : undefined);
    }
    get readable() {
        return RequireWebKind(this, "TransformStream").readable;
    }
    get writable() {
        return RequireWebKind(this, "TransformStream").writable;
    }
    [kInspectCustom](depth, options) {
        const transform = RequireWebKind(this, "TransformStream");
        return InspectAs("TransformStream", { readable: transform.readable, writable: transform.writable, backpressure: transform.backpressure }, options);
    }
}
MakeEnumerable(TransformStream.prototype, ["readable", "writable"]);
%put(TransformStream.prototype, %intrinsic("SymbolToStringTag"), "TransformStream", 4);
%put(TransformStreamDefaultController.prototype, %intrinsic("SymbolToStringTag"), "TransformStreamDefaultController", 4);

function SetUpTransformer(transform, given) {
    const controller = StreamRecord(%new_object(TransformStreamDefaultController.prototype), "TransformStreamDefaultController", {
        __proto__: null, stream: transform, finish: undefined, transform: undefined, flush: undefined, cancel: undefined,
    });
    transform.controller = controller;
    const step = given.transform;
    const flush = given.flush;
    const cancel = given.cancel;
    controller.transform = step ? PromiseAlgorithm("transformer.transform", step, given) : async (chunk) => EnqueueTransformed(controller, chunk);
    controller.flush = flush ? PromiseAlgorithm("transformer.flush", flush, given) : NoAlgorithm;
    controller.cancel = cancel ? PromiseAlgorithm("transformer.cancel", cancel, given) : NoAlgorithm;
}

// ---- Queuing strategies ----

function StrategyInit(init) {
    if (!%is_object(init)) throw ArgumentTypeError("init", "of type object", init);
    if (init.highWaterMark === undefined) throw NodeTypeError("ERR_MISSING_OPTION", "init.highWaterMark is required");
    return ToNumber(init.highWaterMark);
}

const StrategySizes = {
    __proto__: null,
    count: { size() { return 1; } }.size,
    bytes: { size(chunk) { return chunk.byteLength; } }.size,
};

class CountQueuingStrategy {
    #mark;
    constructor(init) {
        this.#mark = StrategyInit(init);
    }
    get highWaterMark() {
        return this.#mark;
    }
    get size() {
        return StrategySizes.count;
    }
}
class ByteLengthQueuingStrategy {
    #mark;
    constructor(init) {
        this.#mark = StrategyInit(init);
    }
    get highWaterMark() {
        return this.#mark;
    }
    get size() {
        return StrategySizes.bytes;
    }
}
%put(CountQueuingStrategy.prototype, %intrinsic("SymbolToStringTag"), "CountQueuingStrategy", 4);
%put(ByteLengthQueuingStrategy.prototype, %intrinsic("SymbolToStringTag"), "ByteLengthQueuingStrategy", 4);

// ---- Text ----

class TextEncoderStream {
    #transform;
    constructor() {
        let pending = "";
        this.#transform = new TransformStream({
            transform: (chunk, controller) => {
                let text = `${pending}${ToString(chunk)}`;
                pending = "";
                const last = text.length === 0 ? 0 : %call(StringPrototype.charCodeAt, text, text.length - 1);
                if (last >= 0xD800 && last <= 0xDBFF) {
                    pending = text[text.length - 1];
                    text = %string_slice(text, 0, text.length - 1);
                }
                if (text !== "") controller.enqueue(BytesAsArray(EncodeText(text, "utf8")));
            },
            flush: (controller) => {
                if (pending !== "") controller.enqueue(BytesAsArray("\u00ef\u00bf\u00bd"));
            },
        });
    }
    get encoding() {
        return "utf-8";
    }
    get readable() {
        return this.#transform.readable;
    }
    get writable() {
        return this.#transform.writable;
    }
}

function BytesAsArray(bytes) {
    const view = BufferFromBinary(bytes);
    return %construct(Uint8ArrayConstructor, [view.buffer, view.byteOffset, view.byteLength], Uint8ArrayConstructor);
}

class TextDecoderStream {
    #decoder;
    #transform;
    constructor(encoding = "utf-8", options = {}) {
        const constructor = %intrinsic("GlobalObject").TextDecoder;
        this.#decoder = %construct(constructor, [encoding, options], constructor);
        const decoder = this.#decoder;
        this.#transform = new TransformStream({
            transform: (chunk, controller) => {
                const text = decoder.decode(chunk, { stream: true });
                if (text !== "") controller.enqueue(text);
            },
            flush: (controller) => {
                const text = decoder.decode();
                if (text !== "") controller.enqueue(text);
            },
        });
    }
    get encoding() {
        return this.#decoder.encoding;
    }
    get fatal() {
        return this.#decoder.fatal;
    }
    get ignoreBOM() {
        return this.#decoder.ignoreBOM;
    }
    get readable() {
        return this.#transform.readable;
    }
    get writable() {
        return this.#transform.writable;
    }
}

// RUNTIME: Node 20 lib/internal/webstreams/compression.js.
function WebZlibStream(format, compresses) {
    const formats = ["deflate", "deflate-raw", "gzip"];
    const classes = compresses ? [Deflate, DeflateRaw, Gzip] : [Inflate, InflateRaw, Gunzip];
    const place = ListIndexOf(formats, format);
    if (place < 0 && kIsNode24) {
        throw NodeTypeError("ERR_INVALID_ARG_VALUE", `Failed to construct '${compresses ? "C" : "Dec"}ompressionStream': 1st argument '${
            ToString(format)}' is not a valid enum value of type CompressionFormat.`);
    }
    if (place < 0) throw ArgumentValueError("format", format, "is invalid");
    return StreamAdapters.duplex.toWeb(%construct(classes[place], [], classes[place]));
}

class CompressionStream {
    #pair;

    constructor(format) {
        this.#pair = WebZlibStream(format, true);
    }
    get readable() {
        if (!(#pair in this)) throw InvalidThis("CompressionStream");
        return this.#pair.readable;
    }
    get writable() {
        if (!(#pair in this)) throw InvalidThis("CompressionStream");
        return this.#pair.writable;
    }
    [kInspectCustom]() {
        %refuse("printing a CompressionStream is not supported by Loopscope");
    }
}

class DecompressionStream {
    #pair;

    constructor(format) {
        this.#pair = WebZlibStream(format, false);
    }
    get readable() {
        if (!(#pair in this)) throw InvalidThis("DecompressionStream");
        return this.#pair.readable;
    }
    get writable() {
        if (!(#pair in this)) throw InvalidThis("DecompressionStream");
        return this.#pair.writable;
    }
    [kInspectCustom]() {
        %refuse("printing a DecompressionStream is not supported by Loopscope");
    }
}
%put(CompressionStream.prototype, %intrinsic("SymbolToStringTag"), "CompressionStream", 4);
%put(DecompressionStream.prototype, %intrinsic("SymbolToStringTag"), "DecompressionStream", 4);

const WebStreamClasses = {
    ReadableStream, ReadableStreamDefaultReader, ReadableStreamBYOBReader, ReadableStreamBYOBRequest, ReadableByteStreamController,
    ReadableStreamDefaultController, WritableStream,
    WritableStreamDefaultWriter, WritableStreamDefaultController, TransformStream, TransformStreamDefaultController,
    ByteLengthQueuingStrategy, CountQueuingStrategy, TextEncoderStream, TextDecoderStream, CompressionStream, DecompressionStream,
};
const WebStreamNames = %own_enumerable_keys(WebStreamClasses);
for (let index = 0; index < WebStreamNames.length; index += 1) {
    %put(%intrinsic("GlobalObject"), WebStreamNames[index], WebStreamClasses[WebStreamNames[index]], 5);
}
DefineModule("stream/web", () => CopyDataProperties({}, WebStreamClasses, undefined));
