// WritableStream with its controller and writer. SPEC: Streams section 5.

const kCloseMark = { __proto__: null };

function NewWritable(object) {
    return SetInside(object, {
        __proto__: null, isWritable: true, object, state: "writable", writer: undefined, storedError: undefined, controller: undefined, backpressure: false,
        closeRequest: undefined, inFlightWrite: undefined, inFlightClose: undefined, abortRequest: undefined, writeRequests: [],
    });
}

function SetUpWritable(stream, start, algorithms, strategy) {
    const object = %new_object(WritableStreamDefaultController.prototype);
    const controller = SetInside(object, {
        __proto__: null, isWritableController: true, object, stream, chunks: NewChunks(), started: false, algorithms, mark: strategy.mark, size: strategy.size, signal: MakeSignal(),
    });
    stream.controller = controller;
    UpdateBackpressure(stream, HasBackpressure(controller));
    UponPromise(PromiseResolve(start(object)), () => {
        controller.started = true;
        AdvanceWrites(controller);
    }, (error) => {
        controller.started = true;
        DealWithRejection(stream, error);
    });
}

function HasBackpressure(controller) {
    return controller.mark - controller.chunks.total <= 0;
}

function IsClosing(stream) {
    return stream.closeRequest !== undefined || stream.inFlightClose !== undefined;
}

function UpdateBackpressure(stream, backpressure) {
    if (stream.writer !== undefined && stream.backpressure !== backpressure) {
        if (backpressure) stream.writer.ready = NewPagePromise();
        else SettleOnce(stream.writer.ready, undefined);
    }
    stream.backpressure = backpressure;
}

function AbortWritable(stream, givenReason) {
    if (stream.state === "closed" || stream.state === "errored") return FulfilledPagePromise();
    AbortNow(stream.controller.signal, givenReason);
    if (stream.state === "closed" || stream.state === "errored") return FulfilledPagePromise();
    if (stream.abortRequest !== undefined) return stream.abortRequest.promise;
    const wasErroring = stream.state === "erroring";
    const reason = wasErroring ? undefined : givenReason;
    const promise = NewPagePromise();
    stream.abortRequest = { __proto__: null, promise, reason, wasErroring };
    if (!wasErroring) StartErroring(stream, reason);
    return promise;
}

function CloseWritable(stream) {
    if (stream.state === "closed" || stream.state === "errored") return RejectedTypeError(`Cannot close a ${stream.state === "closed" ? "CLOSED" : "ERRORED"} writable stream`);
    const promise = NewPagePromise();
    stream.closeRequest = promise;
    if (stream.writer !== undefined && stream.backpressure && stream.state === "writable") SettleOnce(stream.writer.ready, undefined);
    PutChunk(stream.controller.chunks, kCloseMark, 0);
    AdvanceWrites(stream.controller);
    return promise;
}

function CloseGently(stream) {
    if (IsClosing(stream) || stream.state === "closed") return FulfilledPagePromise();
    if (stream.state === "errored") return RejectedPagePromise(stream.storedError);
    return CloseWritable(stream);
}

function StartErroring(stream, reason) {
    stream.state = "erroring";
    stream.storedError = reason;
    if (stream.writer !== undefined) FailReady(stream.writer, reason);
    if (stream.inFlightWrite === undefined && stream.inFlightClose === undefined && stream.controller.started) FinishErroring(stream);
}

function FailReady(writer, error) {
    if (%promise_state(writer.ready) === 0) RejectNow(writer.ready, error);
    else writer.ready = RejectedPagePromise(error);
    MarkHandled(writer.ready);
}

function FinishErroring(stream) {
    stream.state = "errored";
    stream.controller.chunks = NewChunks();
    const { storedError, writeRequests, abortRequest } = stream;
    stream.writeRequests = [];
    for (let index = 0; index < writeRequests.length; index += 1) RejectNow(writeRequests[index], storedError);
    stream.abortRequest = undefined;
    if (abortRequest === undefined) {
        FailClosed(stream);
        return;
    }
    if (abortRequest.wasErroring) {
        RejectNow(abortRequest.promise, storedError);
        FailClosed(stream);
        return;
    }
    const { abort } = stream.controller.algorithms;
    UponPromise(abort(abortRequest.reason), () => {
        ResolvePromise(abortRequest.promise, undefined);
        FailClosed(stream);
    }, (error) => {
        RejectNow(abortRequest.promise, error);
        FailClosed(stream);
    });
}

function FailClosed(stream) {
    if (stream.closeRequest !== undefined) {
        RejectNow(stream.closeRequest, stream.storedError);
        stream.closeRequest = undefined;
    }
    if (stream.writer === undefined) return;
    MarkHandled(stream.writer.closed);
    FailOnce(stream.writer.closed, stream.storedError);
}

function DealWithRejection(stream, error) {
    if (stream.state === "writable") StartErroring(stream, error);
    else FinishErroring(stream);
}

function ErrorWritableIfNeeded(controller, error) {
    if (controller.stream.state === "writable") StartErroring(controller.stream, error);
}

// ---- writing (section 5.5.4) ----

function WriteWith(writer, chunk) {
    const { stream } = writer;
    const { controller } = stream;
    let size = 1;
    try {
        const measure = controller.size;
        size = measure(chunk);
    } catch (error) {
        ErrorWritableIfNeeded(controller, error);
    }
    if (stream !== writer.stream) return RejectedTypeError("This writable stream writer has been released and cannot be written to");
    if (stream.state === "errored") return RejectedPagePromise(stream.storedError);
    if (stream.state === "closed") return RejectedTypeError("Cannot write to a CLOSED writable stream");
    if (IsClosing(stream)) return RejectedTypeError("Cannot write to a closing writable stream");
    if (stream.state === "erroring") return RejectedPagePromise(stream.storedError);
    const promise = NewPagePromise();
    %push(stream.writeRequests, promise);
    try {
        PutChunk(controller.chunks, chunk, size);
    } catch (error) {
        ErrorWritableIfNeeded(controller, error);
        return promise;
    }
    if (!IsClosing(stream) && stream.state === "writable") UpdateBackpressure(stream, HasBackpressure(controller));
    AdvanceWrites(controller);
    return promise;
}

function AdvanceWrites(controller) {
    const { stream } = controller;
    if (!controller.started || stream.inFlightWrite !== undefined) return;
    if (stream.state === "erroring") {
        FinishErroring(stream);
        return;
    }
    if (controller.chunks.list.length === 0) return;
    const { value } = controller.chunks.list[0];
    if (value === kCloseMark) ProcessClose(controller);
    else ProcessWrite(controller, value);
}

function ProcessWrite(controller, chunk) {
    const { stream } = controller;
    stream.inFlightWrite = TakeFromList(stream.writeRequests);
    const { write } = controller.algorithms;
    UponPromise(write(chunk, controller.object), () => {
        ResolvePromise(stream.inFlightWrite, undefined);
        stream.inFlightWrite = undefined;
        TakeChunk(controller.chunks);
        if (!IsClosing(stream) && stream.state === "writable") UpdateBackpressure(stream, HasBackpressure(controller));
        AdvanceWrites(controller);
    }, (error) => {
        RejectNow(stream.inFlightWrite, error);
        stream.inFlightWrite = undefined;
        DealWithRejection(stream, error);
    });
}

function ProcessClose(controller) {
    const { stream } = controller;
    stream.inFlightClose = stream.closeRequest;
    stream.closeRequest = undefined;
    TakeChunk(controller.chunks);
    const { close } = controller.algorithms;
    UponPromise(close(), () => {
        ResolvePromise(stream.inFlightClose, undefined);
        stream.inFlightClose = undefined;
        if (stream.state === "erroring") {
            stream.storedError = undefined;
            if (stream.abortRequest !== undefined) ResolvePromise(stream.abortRequest.promise, undefined);
            stream.abortRequest = undefined;
        }
        stream.state = "closed";
        if (stream.writer !== undefined) SettleOnce(stream.writer.closed, undefined);
    }, (error) => {
        RejectNow(stream.inFlightClose, error);
        stream.inFlightClose = undefined;
        if (stream.abortRequest !== undefined) RejectNow(stream.abortRequest.promise, error);
        stream.abortRequest = undefined;
        DealWithRejection(stream, error);
    });
}

// ---- writers (section 5.3) ----

function SetUpWriter(object, stream) {
    const writer = SetInside(object, { __proto__: null, isStreamWriter: true, object, stream, ready: NewPagePromise(), closed: NewPagePromise() });
    stream.writer = writer;
    if (stream.state === "writable") {
        if (IsClosing(stream) || !stream.backpressure) SettleOnce(writer.ready, undefined);
    } else if (stream.state === "closed") {
        SettleOnce(writer.ready, undefined);
        SettleOnce(writer.closed, undefined);
    } else {
        RejectNow(MarkHandled(writer.ready), stream.storedError);
        if (stream.state === "errored") RejectNow(MarkHandled(writer.closed), stream.storedError);
    }
    return writer;
}

function ReleaseWriter(writer) {
    const error = MakeTypeError("This writable stream writer has been released and cannot be used to monitor the stream's state");
    FailReady(writer, error);
    if (%promise_state(writer.closed) === 0) RejectNow(writer.closed, error);
    else writer.closed = RejectedPagePromise(error);
    MarkHandled(writer.closed);
    writer.stream.writer = undefined;
    writer.stream = undefined;
}

function ReleasedWriter(method, what) {
    return RejectedTypeError(`Failed to execute '${method}' on 'WritableStreamDefaultWriter': This writable stream writer has been released and cannot be ${what}`);
}

class WritableStreamDefaultWriter {
    constructor(...list) {
        NeedArguments(list, 1, undefined, "WritableStreamDefaultWriter");
        const stream = InsideOf(list[0]);
        if (stream === undefined || !stream.isWritable) WrongParameter(1, "WritableStream", undefined, "WritableStreamDefaultWriter");
        if (stream.writer !== undefined) %throw_type_error("Failed to construct 'WritableStreamDefaultWriter': Cannot create writer when WritableStream is locked");
        SetUpWriter(this, stream);
    }
    get closed() { return Receiver(this, "isStreamWriter").closed; }
    get desiredSize() {
        const { stream } = Receiver(this, "isStreamWriter");
        if (stream === undefined) %throw_type_error("Failed to read the 'desiredSize' property from 'WritableStreamDefaultWriter': This writable stream writer has been released and cannot be used to get the desiredSize");
        if (stream.state === "errored" || stream.state === "erroring") return null;
        return stream.state === "closed" ? 0 : stream.controller.mark - stream.controller.chunks.total;
    }
    get ready() { return Receiver(this, "isStreamWriter").ready; }
    abort(reason = undefined) {
        const { stream } = Receiver(this, "isStreamWriter");
        return stream === undefined ? ReleasedWriter("abort", "aborted") : AbortWritable(stream, reason);
    }
    close() {
        const { stream } = Receiver(this, "isStreamWriter");
        if (stream === undefined) return ReleasedWriter("close", "closed");
        if (IsClosing(stream)) return RejectedTypeError("Failed to execute 'close' on 'WritableStreamDefaultWriter': Cannot close a writable stream that has already been requested to be closed");
        return CloseWritable(stream);
    }
    releaseLock() {
        const writer = Receiver(this, "isStreamWriter");
        if (writer.stream !== undefined) ReleaseWriter(writer);
    }
    write(chunk = undefined) {
        const writer = Receiver(this, "isStreamWriter");
        return writer.stream === undefined ? ReleasedWriter("write", "written to") : WriteWith(writer, chunk);
    }
}
DefineInterface(WritableStreamDefaultWriter);

class WritableStreamDefaultController {
    constructor() {
        IllegalConstructor("WritableStreamDefaultController");
    }
    get signal() { return Receiver(this, "isWritableController").signal.object; }
    error(error = undefined) { ErrorWritableIfNeeded(Receiver(this, "isWritableController"), error); }
}
DefineInterface(WritableStreamDefaultController);

class WritableStream {
    constructor(...list) {
        const sink = list[0] ?? { __proto__: null };
        const stream = NewWritable(this);
        if (sink.type !== undefined) throw RangeMistake("Failed to construct 'WritableStream': Invalid type is specified");
        const algorithms = { __proto__: null };
        const names = ["write", "close", "abort"];
        for (let index = 0; index < names.length; index += 1) algorithms[names[index]] = StreamAlgorithm(sink, names[index], "WritableStream", "underlyingSink");
        SetUpWritable(stream, StartAlgorithm(sink, "WritableStream", "underlyingSink"), algorithms, StrategyOf(list[1], 1, "WritableStream"));
    }
    get locked() { return Receiver(this, "isWritable").writer !== undefined; }
    abort(reason = undefined) {
        const stream = Receiver(this, "isWritable");
        return stream.writer === undefined ? AbortWritable(stream, reason) : RejectedTypeError("Failed to execute 'abort' on 'WritableStream': Cannot abort a locked stream");
    }
    close() {
        const stream = Receiver(this, "isWritable");
        if (stream.writer !== undefined) return RejectedTypeError("Failed to execute 'close' on 'WritableStream': Cannot close a locked stream");
        if (IsClosing(stream)) return RejectedTypeError("Failed to execute 'close' on 'WritableStream': Cannot close a writable stream that has already been requested to be closed");
        return CloseWritable(stream);
    }
    getWriter() {
        const stream = Receiver(this, "isWritable");
        if (stream.writer !== undefined) %throw_type_error("Failed to execute 'getWriter' on 'WritableStream': Cannot create writer when WritableStream is locked");
        return SetUpWriter(%new_object(WritableStreamDefaultWriter.prototype), stream).object;
    }
}
DefineInterface(WritableStream);
