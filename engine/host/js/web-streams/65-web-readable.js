// Streams of the web: ReadableStream as Node has it. RUNTIME: Node 20 lib/internal/webstreams/readablestream.js.

// What stands behind each object: streams, readers, writers and controllers.
const WebStates = %new_object(null, "WeakMap");

function WebState(object) {
    return %is_object(object) ? %table_get(WebStates, object) : undefined;
}

function SetWebState(object, state) {
    %table_set(WebStates, object, state);
    return object;
}

function StreamRecord(object, kind, record) {
    record.object = object;
    record[kind] = true;
    // What `finished` of the stream module waits for.
    if (kind === "ReadableStream" || kind === "WritableStream") record.closed = NewPromise();
    SetWebState(object, record);
    return record;
}

function IsWebKind(object, kind) {
    const state = WebState(object);
    return state !== undefined && state[kind] === true;
}

function RequireWebKind(object, kind) {
    if (!IsWebKind(object, kind)) throw InvalidThis(kind);
    return WebState(object);
}

function InvalidStateError(message) {
    return NodeTypeError("ERR_INVALID_STATE", `Invalid state: ${message}`);
}

function InvalidStateRange(message) {
    return NodeRangeError("ERR_INVALID_STATE", `Invalid state: ${message}`);
}

function InvalidRange(name, value) {
    return NodeRangeError("ERR_INVALID_ARG_VALUE", `The argument '${name}' is invalid. Received ${ShownInMessage(value)}`);
}

const StreamMistakes = {
    __proto__: null,
    size: (size) => InvalidRange("size", size),
    symbolSize: () => ToNumber(%intrinsic("SymbolIterator")),
    locked: (kind) => InvalidStateError(`${kind === "WritableStreamDefaultWriter" ? "WritableStream" : "ReadableStream"} is locked`),
    readerReleased: () => InvalidStateError("Reader released"),
    releasingReader: () => InvalidStateError("Releasing reader"),
    detached: () => InvalidStateError("Viewed ArrayBuffer is detached"),
    destinationDetached: () => InvalidStateError("Destination ArrayBuffer is detached"),
    partialRead: () => InvalidStateError("Partial read"),
    closedWhileReading: () => InvalidStateError("ReadableStream closed"),
    respondAfterClose: (written) => ArgumentValueError("bytesWritten", written, "is invalid"),
    respondNothing: (written) => ArgumentValueError("bytesWritten", written, "is invalid"),
    respondTooMuch: (written) => InvalidRange("bytesWritten", written),
    viewAfterClose: () => InvalidStateError("View is not zero-length"),
    emptyView: () => InvalidStateError("View is zero-length"),
    viewElsewhere: (view) => InvalidRange("view", view),
    viewTooLong: (view) => InvalidRange("view", view),
    viewOfOtherBuffer: (view) => InvalidRange("view", view),
    closeEnded: () => InvalidStateError("WritableStream is closed"),
    writeReleased: () => InvalidStateError("Mismatched WritableStreams"),
    writeClosed: () => InvalidStateError("WritableStream is closed"),
    writeClosing: () => InvalidStateError("WritableStream is closed"),
    writerReleased: () => InvalidStateError("Writer has been released"),
};

// The promise of what a start gave.
function StartOfStream(result) {
    const promise = NewPromise();
    ResolvePromise(promise, result);
    return promise;
}

// An algorithm out of a program's method: its result or error becomes a promise.
function PromiseAlgorithm(name, method, self) {
    ValidateFunction(method, name);
    return async (...list) => %apply(method, self, list);
}

async function NoAlgorithm() {}

function StrategyMark(strategy, fallback) {
    const mark = strategy === undefined || strategy === null ? undefined : strategy.highWaterMark;
    if (mark === undefined) return fallback;
    const number = ToNumber(mark);
    if (number !== number || number < 0) throw NodeRangeError("ERR_INVALID_ARG_VALUE", `The property 'strategy.highWaterMark' is invalid. Received ${InspectBriefly(mark)}`);
    return number;
}

function StrategySize(strategy) {
    const size = strategy === undefined || strategy === null ? undefined : strategy.size;
    if (size === undefined) return () => 1;
    ValidateFunction(size, "strategy.size");
    return (chunk) => size(chunk);
}

// RUNTIME: Node 24 has `done` first where the chunk is there already.
function RequestInto(promise, stream) {
    const queue = stream.controller === undefined ? undefined : stream.controller.queue;
    const isThere = kIsNode24 && queue !== undefined && queue.list.length > 0;
    return {
        __proto__: null,
        chunk: (value) => FulfillOnce(promise, isThere ? { done: false, value } : { value, done: false }),
        close: () => FulfillOnce(promise, { value: undefined, done: true }),
        error: (error) => RejectOnce(promise, error),
    };
}

// What readers of both kinds do.
function ReleaseLockOf(object, kind) {
    const reader = RequireWebKind(object, kind);
    if (reader.stream !== undefined) ReleaseReader(reader);
}

function ClosedOfReader(object, kind) {
    return IsWebKind(object, kind) ? WebState(object).closed : RejectedPromise(InvalidThis(kind));
}

function CancelByReader(object, kind, reason) {
    if (!IsWebKind(object, kind)) return RejectedPromise(InvalidThis(kind));
    const { stream } = WebState(object);
    if (stream === undefined) return RejectedPromise(InvalidStateError("The reader is not attached to a stream"));
    return CancelReadable(stream, reason);
}

class ReadableStreamDefaultReader {
    constructor(stream) {
        if (!IsWebKind(stream, "ReadableStream")) throw ArgumentTypeError("stream", "an instance of ReadableStream", stream);
        SetUpReader(this, WebState(stream), "ReadableStreamDefaultReader");
    }
    read() {
        if (!IsWebKind(this, "ReadableStreamDefaultReader")) return RejectedPromise(InvalidThis("ReadableStreamDefaultReader"));
        const reader = WebState(this);
        if (reader.stream === undefined) return RejectedPromise(InvalidStateError("The reader is not attached to a stream"));
        const promise = NewPromise();
        ReadWith(reader, RequestInto(promise, reader.stream));
        return promise;
    }
    releaseLock() {
        ReleaseLockOf(this, "ReadableStreamDefaultReader");
    }
    get closed() {
        return ClosedOfReader(this, "ReadableStreamDefaultReader");
    }
    cancel(reason = undefined) {
        return CancelByReader(this, "ReadableStreamDefaultReader", reason);
    }
}

class ReadableStreamDefaultController {
    constructor() {
        throw NodeTypeError("ERR_ILLEGAL_CONSTRUCTOR", "Illegal constructor");
    }
    get desiredSize() {
        return DesiredSizeOf(RequireWebKind(this, "ReadableStreamDefaultController"));
    }
    close() {
        const controller = RequireWebKind(this, "ReadableStreamDefaultController");
        if (!CanEnqueue(controller)) throw InvalidStateError("Controller is already closed");
        CloseReadable(controller);
    }
    enqueue(chunk = undefined) {
        const controller = RequireWebKind(this, "ReadableStreamDefaultController");
        if (!CanEnqueue(controller)) throw InvalidStateError("Controller is already closed");
        EnqueueReadable(controller, chunk);
    }
    error(error = undefined) {
        ErrorReadable(RequireWebKind(this, "ReadableStreamDefaultController"), error);
    }
}

// ---- ReadableStream ----

class ReadableStream {
    constructor(source = {}, strategy = {}) {
        if (!%is_object(source)) throw ArgumentTypeError("source", "of type object", source);
        const type = source.type;
        const isBytes = `${type}` === "bytes";
        if (isBytes) {
            const size = strategy === null || strategy === undefined ? undefined : strategy.size;
            if (size !== undefined) throw NodeRangeError("ERR_INVALID_ARG_VALUE", `The property 'strategy.size' is invalid. Received ${InspectBriefly(size)}`);
        } else if (type !== undefined) {
            throw ArgumentValueError("source.type", type, "is invalid");
        }
        const state = MakeReadableState(this);
        const size = isBytes ? undefined : StrategySize(strategy);
        const mark = StrategyMark(strategy, isBytes ? 0 : 1);
        const given = { __proto__: null, start: source.start, pull: source.pull, cancel: source.cancel };
        const chunkLength = isBytes ? source.autoAllocateChunkSize : undefined;
        const start = given.start ? (controller) => %call(given.start, source, controller) : NoOperation;
        const pull = given.pull ? PromiseAlgorithm("source.pull", given.pull, source) : NoAlgorithm;
        const cancel = given.cancel ? PromiseAlgorithm("source.cancel", given.cancel, source) : NoAlgorithm;
        if (chunkLength === 0) throw ArgumentValueError("source.autoAllocateChunkSize", chunkLength, "is invalid");
        if (isBytes) SetUpByteStream(state, start, pull, cancel, mark, chunkLength);
        else SetUpReadable(state, start, pull, cancel, mark, size);
    }
    get locked() {
        return RequireWebKind(this, "ReadableStream").reader !== undefined;
    }
    static from(iterable) {
        return ReadableStreamOf(iterable);
    }
    cancel(reason = undefined) {
        if (!IsWebKind(this, "ReadableStream")) return RejectedPromise(InvalidThis("ReadableStream"));
        const stream = WebState(this);
        if (stream.reader !== undefined) return RejectedPromise(InvalidStateError("ReadableStream is locked"));
        return CancelReadable(stream, reason);
    }
    getReader(options = {}) {
        const stream = RequireWebKind(this, "ReadableStream");
        const mode = options === null || options === undefined ? undefined : options.mode;
        if (mode !== undefined) {
            if (`${mode}` !== "byob") throw ArgumentValueError("options.mode", mode, "is invalid");
            return %construct(ReadableStreamBYOBReader, [this], ReadableStreamBYOBReader);
        }
        return AcquireReader(stream).object;
    }
    pipeThrough(transform, options = {}) {
        const stream = RequireWebKind(this, "ReadableStream");
        if (!%is_object(transform) || !IsWebKind(transform.readable, "ReadableStream")) throw ArgumentTypeError("transform.readable", "an instance of ReadableStream", %is_object(transform) ? transform.readable : undefined);
        if (!IsWebKind(transform.writable, "WritableStream")) throw ArgumentTypeError("transform.writable", "an instance of WritableStream", transform.writable);
        const target = WebState(transform.writable);
        if (stream.reader !== undefined) throw InvalidStateError("The ReadableStream is locked");
        if (target.writer !== undefined) throw InvalidStateError("The WritableStream is locked");
        %promise_mark_handled(PipeWebStream(stream, target, options));
        return transform.readable;
    }
    pipeTo(destination, options = {}) {
        if (!IsWebKind(this, "ReadableStream")) return RejectedPromise(InvalidThis("ReadableStream"));
        if (!IsWebKind(destination, "WritableStream")) return RejectedPromise(ArgumentTypeError("transform.writable", "an instance of WritableStream", destination));
        const stream = WebState(this);
        const target = WebState(destination);
        if (stream.reader !== undefined) return RejectedPromise(InvalidStateError("The ReadableStream is locked"));
        if (target.writer !== undefined) return RejectedPromise(InvalidStateError("The WritableStream is locked"));
        return PipeWebStream(stream, target, options);
    }
    tee() {
        return TeeReadable(RequireWebKind(this, "ReadableStream"));
    }
    values(options = {}) {
        const stream = RequireWebKind(this, "ReadableStream");
        return IterateWebStream(stream, !!(options && options.preventCancel));
    }
    [kInspectCustom](depth, options) {
        const stream = RequireWebKind(this, "ReadableStream");
        return InspectAs("ReadableStream", { locked: stream.reader !== undefined, state: stream.state, supportsBYOB: stream.controller.isBytes }, options);
    }
}
%put(ReadableStream.prototype, %intrinsic("SymbolAsyncIterator"), ReadableStream.prototype.values, 5);
MakeEnumerable(ReadableStream.prototype, ["locked", "cancel", "getReader", "pipeThrough", "pipeTo", "tee", "values"]);
MakeEnumerable(ReadableStream, ["from"]);
%put(ReadableStream.prototype, %intrinsic("SymbolToStringTag"), "ReadableStream", 4);
%put(ReadableStreamDefaultReader.prototype, %intrinsic("SymbolToStringTag"), "ReadableStreamDefaultReader", 4);
%put(ReadableStreamDefaultController.prototype, %intrinsic("SymbolToStringTag"), "ReadableStreamDefaultController", 4);
