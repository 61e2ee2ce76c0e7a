// Streams of the web: WritableStream. SPEC: https://streams.spec.whatwg.org, with the promises that Node 20
// lib/internal/webstreams/writablestream.js makes.

const kCloseSentinel = %new_symbol("kCloseSentinel");

function MakeWritableState(object) {
    const state = {
        __proto__: null, kind: "WritableStream", object, state: "writable", writer: undefined, storedError: undefined, controller: undefined,
        closed: NewPromise(), backpressure: false, closeRequest: undefined, inFlightWrite: undefined, inFlightClose: undefined, abortRequest: undefined,
        writeRequests: [],
    };
    SetWebState(object, state);
    return state;
}

function SetUpWritable(stream, start, write, close, abort, mark, size) {
    const controller = {
        __proto__: null, kind: "WritableStreamDefaultController", stream, queue: { __proto__: null, list: [], total: 0 }, started: false, write, close,
        abort, mark, size, abortController: new AbortController(),
    };
    controller.object = SetWebState(%new_object(WritableStreamDefaultController.prototype), controller);
    stream.controller = controller;
    UpdateBackpressure(stream, HasBackpressure(controller));
    const result = start(controller.object);
    PerformPromiseThen(PromiseOfResult(result), () => {
        controller.started = true;
        AdvanceQueue(controller);
    }, (error) => {
        controller.started = true;
        DealWithRejection(stream, error);
    }, NewPromise());
}

function CreateWritableStream(start, write, close, abort, mark, size) {
    const object = %new_object(WritableStream.prototype);
    SetUpWritable(MakeWritableState(object), start, write, close, abort, mark, size);
    return object;
}

function HasBackpressure(controller) {
    return controller.mark - controller.queue.total <= 0;
}

function IsWritableClosing(stream) {
    return stream.closeRequest !== undefined || stream.inFlightClose !== undefined;
}

function UpdateBackpressure(stream, backpressure) {
    if (stream.writer !== undefined && stream.backpressure !== backpressure) {
        if (backpressure) {
            stream.writer.ready = NewPromise();
        } else {
            FulfillOnce(stream.writer.ready, undefined);
        }
    }
    stream.backpressure = backpressure;
}

function AbortWritable(stream, givenReason) {
    if (stream.state === "closed" || stream.state === "errored") return FulfilledPromise(undefined);
    SignalParts.abort(stream.controller.abortController.signal, givenReason === undefined ? DefaultAbortReason("AbortController.abort", "node:internal/abort_controller:391:18") : givenReason);
    if (stream.abortRequest !== undefined) return stream.abortRequest.promise;
    const wasErroring = stream.state === "erroring";
    const reason = wasErroring ? undefined : givenReason;
    stream.abortRequest = { __proto__: null, promise: NewPromise(), reason, wasErroring };
    const promise = stream.abortRequest.promise;
    if (!wasErroring) StartErroring(stream, reason);
    return promise;
}

function CloseWritable(stream) {
    if (stream.state === "closed" || stream.state === "errored") return RejectedPromise(InvalidStateError("WritableStream is closed"));
    const promise = NewPromise();
    stream.closeRequest = promise;
    if (stream.writer !== undefined && stream.backpressure && stream.state === "writable") FulfillOnce(stream.writer.ready, undefined);
    EnqueueSized(stream.controller.queue, kCloseSentinel, 0);
    AdvanceQueue(stream.controller);
    return promise;
}

function RejectReady(writer, error) {
    if (%promise_state(writer.ready) === 0) {
        %promise_mark_handled(writer.ready);
        RejectNow(writer.ready, error);
    } else {
        writer.ready = HandledRejection(error);
    }
}

function StartErroring(stream, reason) {
    stream.state = "erroring";
    stream.storedError = reason;
    if (stream.writer !== undefined) RejectReady(stream.writer, reason);
    if (stream.inFlightWrite === undefined && stream.inFlightClose === undefined && stream.controller.started) FinishErroring(stream);
}

function FinishErroring(stream) {
    stream.state = "errored";
    stream.controller.queue = { __proto__: null, list: [], total: 0 };
    const error = stream.storedError;
    const requests = stream.writeRequests;
    stream.writeRequests = [];
    for (let index = 0; index < requests.length; index += 1) RejectOnce(requests[index], error);
    const request = stream.abortRequest;
    stream.abortRequest = undefined;
    if (request === undefined) {
        RejectClosed(stream);
        return;
    }
    if (request.wasErroring) {
        RejectOnce(request.promise, error);
        RejectClosed(stream);
        return;
    }
    const abort = stream.controller.abort;
    const result = abort(request.reason);
    ClearAlgorithms(stream.controller);
    PerformPromiseThen(result, () => {
        FulfillOnce(request.promise, undefined);
        RejectClosed(stream);
    }, (failure) => {
        RejectOnce(request.promise, failure);
        RejectClosed(stream);
    }, NewPromise());
}

function RejectClosed(stream) {
    if (stream.closeRequest !== undefined) {
        RejectOnce(stream.closeRequest, stream.storedError);
        stream.closeRequest = undefined;
    }
    %promise_mark_handled(stream.closed);
    RejectOnce(stream.closed, stream.storedError);
    if (stream.writer !== undefined) {
        %promise_mark_handled(stream.writer.closed);
        RejectOnce(stream.writer.closed, stream.storedError);
    }
}

function DealWithRejection(stream, error) {
    if (stream.state === "writable") {
        StartErroring(stream, error);
    } else {
        FinishErroring(stream);
    }
}

function ClearAlgorithms(controller) {
    controller.write = undefined;
    controller.close = undefined;
    controller.abort = undefined;
    controller.size = undefined;
}

function ErrorWritableIfNeeded(controller, error) {
    if (controller.stream.state !== "writable") return;
    ClearWhenErroring(controller);
    StartErroring(controller.stream, error);
}

// The abort algorithm is still needed when an abort is under way.
function ClearWhenErroring(controller) {
    const abort = controller.abort;
    ClearAlgorithms(controller);
    controller.abort = abort;
}

// ---- Writing ----

function WriteWith(writer, chunk) {
    const stream = writer.stream;
    const controller = stream.controller;
    let size = 1;
    if (controller.size !== undefined) {
        try {
            const measure = controller.size;
            size = measure(chunk);
        } catch (error) {
            ErrorWritableIfNeeded(controller, error);
        }
    }
    if (stream !== writer.stream) return RejectedPromise(InvalidStateError("Mismatched WritableStreams"));
    if (stream.state === "errored") return RejectedPromise(stream.storedError);
    if (IsWritableClosing(stream) || stream.state === "closed") return RejectedPromise(InvalidStateError("WritableStream is closed"));
    if (stream.state === "erroring") return RejectedPromise(stream.storedError);
    const promise = NewPromise();
    %push(stream.writeRequests, promise);
    try {
        EnqueueSized(controller.queue, chunk, size);
    } catch (error) {
        ErrorWritableIfNeeded(controller, error);
        return promise;
    }
    if (!IsWritableClosing(stream) && stream.state === "writable") UpdateBackpressure(stream, HasBackpressure(controller));
    AdvanceQueue(controller);
    return promise;
}

function AdvanceQueue(controller) {
    const stream = controller.stream;
    if (!controller.started || stream.inFlightWrite !== undefined) return;
    if (stream.state === "erroring") {
        FinishErroring(stream);
        return;
    }
    if (controller.queue.list.length === 0) return;
    const value = controller.queue.list[0].value;
    if (value === kCloseSentinel) {
        ProcessClose(controller);
    } else {
        ProcessWrite(controller, value);
    }
}

function ProcessWrite(controller, chunk) {
    const stream = controller.stream;
    stream.inFlightWrite = TakeFirst(stream.writeRequests);
    const write = controller.write;
    PerformPromiseThen(write(chunk, controller.object), () => {
        FulfillOnce(stream.inFlightWrite, undefined);
        stream.inFlightWrite = undefined;
        DequeueSized(controller.queue);
        if (!IsWritableClosing(stream) && stream.state === "writable") UpdateBackpressure(stream, HasBackpressure(controller));
        AdvanceQueue(controller);
    }, (error) => {
        if (stream.state === "writable") ClearWhenErroring(controller);
        RejectOnce(stream.inFlightWrite, error);
        stream.inFlightWrite = undefined;
        DealWithRejection(stream, error);
    }, NewPromise());
}

function ProcessClose(controller) {
    const stream = controller.stream;
    stream.inFlightClose = stream.closeRequest;
    stream.closeRequest = undefined;
    DequeueSized(controller.queue);
    const close = controller.close;
    const result = close();
    ClearAlgorithms(controller);
    PerformPromiseThen(result, () => {
        FulfillOnce(stream.inFlightClose, undefined);
        stream.inFlightClose = undefined;
        if (stream.state === "erroring") {
            stream.storedError = undefined;
            if (stream.abortRequest !== undefined) FulfillOnce(stream.abortRequest.promise, undefined);
            stream.abortRequest = undefined;
        }
        stream.state = "closed";
        if (stream.writer !== undefined) FulfillOnce(stream.writer.closed, undefined);
        FulfillOnce(stream.closed, undefined);
    }, (error) => {
        RejectOnce(stream.inFlightClose, error);
        stream.inFlightClose = undefined;
        if (stream.abortRequest !== undefined) RejectOnce(stream.abortRequest.promise, error);
        stream.abortRequest = undefined;
        DealWithRejection(stream, error);
    }, NewPromise());
}

// ---- Writers ----

function AcquireWriter(stream) {
    const object = %new_object(WritableStreamDefaultWriter.prototype);
    SetUpWriter(object, stream);
    return WebState(object);
}

function SetUpWriter(object, stream) {
    if (stream.writer !== undefined) throw InvalidStateError("WritableStream is locked");
    const writer = { __proto__: null, kind: "WritableStreamDefaultWriter", object, stream, ready: NewPromise(), closed: NewPromise() };
    SetWebState(object, writer);
    stream.writer = writer;
    if (stream.state === "writable") {
        if (IsWritableClosing(stream) || !stream.backpressure) FulfillOnce(writer.ready, undefined);
    } else if (stream.state === "erroring") {
        writer.ready = HandledRejection(stream.storedError);
    } else if (stream.state === "closed") {
        FulfillOnce(writer.ready, undefined);
        FulfillOnce(writer.closed, undefined);
    } else {
        writer.ready = HandledRejection(stream.storedError);
        writer.closed = HandledRejection(stream.storedError);
    }
}

function ReleaseWriter(writer) {
    const error = InvalidStateError("Writer has been released");
    RejectReady(writer, error);
    if (%promise_state(writer.closed) === 0) {
        %promise_mark_handled(writer.closed);
        RejectNow(writer.closed, error);
    } else {
        writer.closed = HandledRejection(error);
    }
    writer.stream.writer = undefined;
    writer.stream = undefined;
}

function CloseWriterGently(writer) {
    const stream = writer.stream;
    if (IsWritableClosing(stream) || stream.state === "closed") return FulfilledPromise(undefined);
    if (stream.state === "errored") return RejectedPromise(stream.storedError);
    return CloseWritable(stream);
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
        const stream = writer.stream;
        if (stream.state === "errored" || stream.state === "erroring") return null;
        return stream.state === "closed" ? 0 : stream.controller.mark - stream.controller.queue.total;
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
            if (IsWritableClosing(writer.stream)) return RejectedPromise(InvalidStateError("Failure to close WritableStream"));
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
        return RequireWebKind(this, "WritableStreamDefaultController").abortController.signal;
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
        if (IsWritableClosing(stream)) return RejectedPromise(InvalidStateError("Failure closing WritableStream"));
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
