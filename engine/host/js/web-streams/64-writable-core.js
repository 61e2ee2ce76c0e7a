// What the writable streams of a Node and of a page have in common. SPEC: Streams section 5. A runtime's own files have its classes
// with NewSinkSignal and AbortSink, which tells such a signal.

const kCloseSentinel = { __proto__: null };

function MakeWritableState(object) {
    return StreamRecord(object, "WritableStream", {
        __proto__: null, state: "writable", writer: undefined, storedError: undefined, controller: undefined, closed: undefined, backpressure: false,
        closeRequest: undefined, inFlightWrite: undefined, inFlightClose: undefined, abortRequest: undefined, writeRequests: [],
    });
}

function SetUpWritable(stream, start, write, close, abort, mark, size) {
    const controller = StreamRecord(%new_object(WritableStreamDefaultController.prototype), "WritableStreamDefaultController", {
        __proto__: null, stream, queue: NewChunks(), started: false, write, close, abort, mark, size, signal: NewSinkSignal(),
    });
    stream.controller = controller;
    UpdateBackpressure(stream, HasBackpressure(controller));
    UponPromise(StartOfStream(start(controller.object)), () => {
        controller.started = true;
        AdvanceWrites(controller);
    }, (error) => {
        controller.started = true;
        DealWithRejection(stream, error);
    });
}

function CreateWritableStream(start, write, close, abort, mark, size) {
    const object = %new_object(WritableStream.prototype);
    SetUpWritable(MakeWritableState(object), start, write, close, abort, mark, size);
    return object;
}

function HasBackpressure(controller) {
    return controller.mark - controller.queue.total <= 0;
}

// WritableStreamCloseQueuedOrInFlight.
function IsClosing(stream) {
    return stream.closeRequest !== undefined || stream.inFlightClose !== undefined;
}

function UpdateBackpressure(stream, backpressure) {
    if (stream.writer !== undefined && stream.backpressure !== backpressure) {
        if (backpressure) stream.writer.ready = NewPromise();
        else FulfillOnce(stream.writer.ready, undefined);
    }
    stream.backpressure = backpressure;
}

function AbortWritable(stream, givenReason) {
    if (stream.state === "closed" || stream.state === "errored") return FulfilledPromise(undefined);
    AbortSink(stream.controller, givenReason);
    if (stream.state === "closed" || stream.state === "errored") return FulfilledPromise(undefined);
    if (stream.abortRequest !== undefined) return stream.abortRequest.promise;
    const wasErroring = stream.state === "erroring";
    const reason = wasErroring ? undefined : givenReason;
    const promise = NewPromise();
    stream.abortRequest = { __proto__: null, promise, reason, wasErroring };
    if (!wasErroring) StartErroring(stream, reason);
    return promise;
}

function CloseWritable(stream) {
    if (stream.state === "closed" || stream.state === "errored") return RejectedPromise(StreamMistakes.closeEnded(stream.state));
    const promise = NewPromise();
    stream.closeRequest = promise;
    if (stream.writer !== undefined && stream.backpressure && stream.state === "writable") FulfillOnce(stream.writer.ready, undefined);
    EnqueueSized(stream.controller, kCloseSentinel, 0);
    AdvanceWrites(stream.controller);
    return promise;
}

// WritableStreamDefaultWriterCloseWithErrorPropagation.
function CloseGently(stream) {
    if (IsClosing(stream) || stream.state === "closed") return FulfilledPromise(undefined);
    if (stream.state === "errored") return RejectedPromise(stream.storedError);
    return CloseWritable(stream);
}

function StartErroring(stream, reason) {
    stream.state = "erroring";
    stream.storedError = reason;
    if (stream.writer !== undefined) RejectReady(stream.writer, reason);
    if (stream.inFlightWrite === undefined && stream.inFlightClose === undefined && stream.controller.started) FinishErroring(stream);
}

function RejectReady(writer, error) {
    if (%promise_state(writer.ready) === 0) FailHandled(writer.ready, error);
    else writer.ready = HandledRejection(error);
}

function FinishErroring(stream) {
    stream.state = "errored";
    stream.controller.queue = NewChunks();
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
    ClearSink(stream.controller);
    UponPromise(result, () => {
        FulfillOnce(request.promise, undefined);
        RejectClosed(stream);
    }, (failure) => {
        RejectOnce(request.promise, failure);
        RejectClosed(stream);
    });
}

function RejectClosed(stream) {
    if (stream.closeRequest !== undefined) {
        RejectOnce(stream.closeRequest, stream.storedError);
        stream.closeRequest = undefined;
    }
    if (stream.closed !== undefined) FailHandled(stream.closed, stream.storedError);
    if (stream.writer !== undefined) FailHandled(stream.writer.closed, stream.storedError);
}

function DealWithRejection(stream, error) {
    if (stream.state === "writable") StartErroring(stream, error);
    else FinishErroring(stream);
}

function ClearSink(controller) {
    controller.write = undefined;
    controller.close = undefined;
    controller.abort = undefined;
    controller.size = undefined;
}

// The abort algorithm is still needed when an abort is under way.
function ClearWhenErroring(controller) {
    const abort = controller.abort;
    ClearSink(controller);
    controller.abort = abort;
}

function ErrorWritableIfNeeded(controller, error) {
    if (controller.stream.state !== "writable") return;
    ClearWhenErroring(controller);
    StartErroring(controller.stream, error);
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
    if (stream !== writer.stream) return RejectedPromise(StreamMistakes.writeReleased());
    if (stream.state === "errored") return RejectedPromise(stream.storedError);
    if (stream.state === "closed") return RejectedPromise(StreamMistakes.writeClosed());
    if (IsClosing(stream)) return RejectedPromise(StreamMistakes.writeClosing());
    if (stream.state === "erroring") return RejectedPromise(stream.storedError);
    const promise = NewPromise();
    %push(stream.writeRequests, promise);
    try {
        EnqueueSized(controller, chunk, size);
    } catch (error) {
        ErrorWritableIfNeeded(controller, error);
        return promise;
    }
    MeasureBackpressure(controller);
    AdvanceWrites(controller);
    return promise;
}

function MeasureBackpressure(controller) {
    const stream = controller.stream;
    if (!IsClosing(stream) && stream.state === "writable") UpdateBackpressure(stream, HasBackpressure(controller));
}

function AdvanceWrites(controller) {
    const stream = controller.stream;
    if (!controller.started || stream.inFlightWrite !== undefined) return;
    if (stream.state === "erroring") {
        FinishErroring(stream);
        return;
    }
    if (controller.queue.list.length === 0) return;
    const value = controller.queue.list[0].value;
    if (value === kCloseSentinel) ProcessClose(controller);
    else ProcessWrite(controller, value);
}

function ProcessWrite(controller, chunk) {
    const stream = controller.stream;
    stream.inFlightWrite = TakeFirst(stream.writeRequests);
    const write = controller.write;
    UponPromise(write(chunk, controller.object), () => {
        FulfillOnce(stream.inFlightWrite, undefined);
        stream.inFlightWrite = undefined;
        DequeueSized(controller.queue);
        MeasureBackpressure(controller);
        AdvanceWrites(controller);
    }, (error) => {
        if (stream.state === "writable") ClearWhenErroring(controller);
        RejectOnce(stream.inFlightWrite, error);
        stream.inFlightWrite = undefined;
        DealWithRejection(stream, error);
    });
}

function ProcessClose(controller) {
    const stream = controller.stream;
    stream.inFlightClose = stream.closeRequest;
    stream.closeRequest = undefined;
    DequeueSized(controller.queue);
    const close = controller.close;
    const result = close();
    ClearSink(controller);
    UponPromise(result, () => {
        FulfillOnce(stream.inFlightClose, undefined);
        stream.inFlightClose = undefined;
        if (stream.state === "erroring") {
            stream.storedError = undefined;
            if (stream.abortRequest !== undefined) FulfillOnce(stream.abortRequest.promise, undefined);
            stream.abortRequest = undefined;
        }
        stream.state = "closed";
        if (stream.writer !== undefined) FulfillOnce(stream.writer.closed, undefined);
        if (stream.closed !== undefined) FulfillOnce(stream.closed, undefined);
    }, (error) => {
        RejectOnce(stream.inFlightClose, error);
        stream.inFlightClose = undefined;
        if (stream.abortRequest !== undefined) RejectOnce(stream.abortRequest.promise, error);
        stream.abortRequest = undefined;
        DealWithRejection(stream, error);
    });
}

// ---- Writers ----

function AcquireWriter(stream) {
    return SetUpWriter(%new_object(WritableStreamDefaultWriter.prototype), stream);
}

function SetUpWriter(object, stream) {
    if (stream.writer !== undefined) throw StreamMistakes.locked("WritableStreamDefaultWriter");
    const writer = StreamRecord(object, "WritableStreamDefaultWriter", { __proto__: null, stream, ready: NewPromise(), closed: NewPromise() });
    stream.writer = writer;
    if (stream.state === "writable") {
        if (IsClosing(stream) || !stream.backpressure) FulfillOnce(writer.ready, undefined);
    } else if (stream.state === "closed") {
        FulfillOnce(writer.ready, undefined);
        FulfillOnce(writer.closed, undefined);
    } else {
        FailHandled(writer.ready, stream.storedError);
        if (stream.state === "errored") FailHandled(writer.closed, stream.storedError);
    }
    return writer;
}

function ReleaseWriter(writer) {
    const error = StreamMistakes.writerReleased();
    RejectReady(writer, error);
    if (%promise_state(writer.closed) === 0) FailHandled(writer.closed, error);
    else writer.closed = HandledRejection(error);
    writer.stream.writer = undefined;
    writer.stream = undefined;
}

// null where nothing can be written any more.
function RoomOf(stream) {
    if (stream.state === "errored" || stream.state === "erroring") return null;
    return stream.state === "closed" ? 0 : stream.controller.mark - stream.controller.queue.total;
}
