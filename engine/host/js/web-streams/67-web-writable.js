// Streams of the web: WritableStream as Node has it. RUNTIME: Node 20 lib/internal/webstreams/writablestream.js.

function NewSinkSignal() {
    return new AbortController();
}

function AbortSink(controller, reason) {
    SignalParts.abort(controller.signal.signal, reason === undefined ? DefaultAbortReason("AbortController.abort", "node:internal/abort_controller:391:18") : reason);
}

// The writer behind an object that has a stream, or the promise of what is wrong.
function WriterCall(object, call) {
    if (!IsWebKind(object, "WritableStreamDefaultWriter")) return RejectedPromise(InvalidThis("WritableStreamDefaultWriter"));
    const writer = WebState(object);
    if (writer.stream === undefined) return RejectedPromise(InvalidStateError("Writer is not bound to a WritableStream"));
    return call(writer);
}

class WritableStreamDefaultWriter {
    constructor(stream) {
        if (!IsWebKind(stream, "WritableStream")) throw ArgumentTypeError("stream", "an instance of WritableStream", stream);
        SetUpWriter(this, WebState(stream));
    }
    get closed() {
        if (!IsWebKind(this, "WritableStreamDefaultWriter")) return RejectedPromise(InvalidThis("WritableStreamDefaultWriter"));
        return WebState(this).closed;
    }
    get desiredSize() {
        const writer = RequireWebKind(this, "WritableStreamDefaultWriter");
        if (writer.stream === undefined) throw InvalidStateError("Writer is not bound to a WritableStream");
        return RoomOf(writer.stream);
    }
    get ready() {
        if (!IsWebKind(this, "WritableStreamDefaultWriter")) return RejectedPromise(InvalidThis("WritableStreamDefaultWriter"));
        return WebState(this).ready;
    }
    abort(reason = undefined) {
        return WriterCall(this, (writer) => AbortWritable(writer.stream, reason));
    }
    close() {
        return WriterCall(this, (writer) => {
            if (IsClosing(writer.stream)) return RejectedPromise(InvalidStateError("Failure to close WritableStream"));
            return CloseWritable(writer.stream);
        });
    }
    releaseLock() {
        const writer = RequireWebKind(this, "WritableStreamDefaultWriter");
        if (writer.stream !== undefined) ReleaseWriter(writer);
    }
    write(chunk = undefined) {
        return WriterCall(this, (writer) => WriteWith(writer, chunk));
    }
}

class WritableStreamDefaultController {
    constructor() {
        throw NodeTypeError("ERR_ILLEGAL_CONSTRUCTOR", "Illegal constructor");
    }
    get signal() {
        return RequireWebKind(this, "WritableStreamDefaultController").signal.signal;
    }
    error(error = undefined) {
        ErrorWritableIfNeeded(RequireWebKind(this, "WritableStreamDefaultController"), error);
    }
}

class WritableStream {
    constructor(sink = {}, strategy = {}) {
        if (sink === null) throw ArgumentTypeError("sink", "of type object", sink);
        if (sink.type !== undefined) throw NodeRangeError("ERR_INVALID_ARG_VALUE", `The argument 'type' is invalid. Received ${InspectBriefly(sink.type)}`);
        const state = MakeWritableState(this);
        const size = StrategySize(strategy);
        const mark = StrategyMark(strategy, 1);
        const start = sink.start;
        const write = sink.write;
        const close = sink.close;
        const abort = sink.abort;
        SetUpWritable(state, start ? (controller) => %call(start, sink, controller) : NoOperation,
            write ? PromiseAlgorithm("sink.write", write, sink) : NoAlgorithm,
            close ? PromiseAlgorithm("sink.close", close, sink) : NoAlgorithm,
            abort ? PromiseAlgorithm("sink.abort", abort, sink) : NoAlgorithm, mark, size);
    }
    get locked() {
        return RequireWebKind(this, "WritableStream").writer !== undefined;
    }
    abort(reason = undefined) {
        if (!IsWebKind(this, "WritableStream")) return RejectedPromise(InvalidThis("WritableStream"));
        const stream = WebState(this);
        if (stream.writer !== undefined) return RejectedPromise(InvalidStateError("WritableStream is locked"));
        return AbortWritable(stream, reason);
    }
    close() {
        if (!IsWebKind(this, "WritableStream")) return RejectedPromise(InvalidThis("WritableStream"));
        const stream = WebState(this);
        if (stream.writer !== undefined) return RejectedPromise(InvalidStateError("WritableStream is locked"));
        if (IsClosing(stream)) return RejectedPromise(InvalidStateError("Failure closing WritableStream"));
        return CloseWritable(stream);
    }
    getWriter() {
        return AcquireWriter(RequireWebKind(this, "WritableStream")).object;
    }
    [kInspectCustom](depth, options) {
        const stream = RequireWebKind(this, "WritableStream");
        return InspectAs("WritableStream", { locked: stream.writer !== undefined, state: stream.state }, options);
    }
}
MakeEnumerable(WritableStream.prototype, ["locked", "abort", "close", "getWriter"]);
%put(WritableStream.prototype, %intrinsic("SymbolToStringTag"), "WritableStream", 4);
%put(WritableStreamDefaultWriter.prototype, %intrinsic("SymbolToStringTag"), "WritableStreamDefaultWriter", 4);
%put(WritableStreamDefaultController.prototype, %intrinsic("SymbolToStringTag"), "WritableStreamDefaultController", 4);
