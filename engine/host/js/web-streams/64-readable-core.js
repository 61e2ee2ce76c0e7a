// What the streams of a Node and of a page have in common. Here: promises, queues of chunks, the readable stream, its default
// controller and its readers. SPEC: https://streams.spec.whatwg.org, sections 4.9, 8 and 9. A runtime's own files have its
// classes, StreamRecord (what is behind an object of a kind), StreamMistakes (its errors) and StartOfStream (the promise of a start).

function FulfillOnce(promise, value) {
    if (%promise_state(promise) === 0) %promise_fulfill(promise, value);
}

function RejectOnce(promise, reason) {
    if (%promise_state(promise) === 0) RejectNow(promise, reason);
}

function ThenOf(promise, onFulfilled, onRejected) {
    const derived = NewPromise();
    PerformPromiseThen(promise, onFulfilled, onRejected, derived);
    return derived;
}

function UponPromise(promise, onFulfilled, onRejected) {
    PerformPromiseThen(promise, onFulfilled, onRejected, NewPromise());
}

function HandledPromise(promise) {
    %promise_mark_handled(promise);
    return promise;
}

function HandledRejection(reason) {
    const promise = HandledPromise(NewPromise());
    RejectNow(promise, reason);
    return promise;
}

function FailHandled(promise, reason) {
    RejectOnce(HandledPromise(promise), reason);
}

// ---- Queues with sizes ----

function NewChunks() {
    return { __proto__: null, list: [], total: 0 };
}

function EnqueueSized(controller, value, givenSize) {
    const queue = controller.queue;
    const size = typeof givenSize === "symbol" ? StreamMistakes.symbolSize(controller) : ToNumber(givenSize);
    if (!(size >= 0) || size === Infinity) throw StreamMistakes.size(givenSize, controller);
    %push(queue.list, { __proto__: null, value, size });
    queue.total += size;
}

function DequeueSized(queue) {
    const entry = TakeFirst(queue.list);
    queue.total = %math_max(0, queue.total - entry.size);
    return entry.value;
}

// ---- The stream and its controller ----

function MakeReadableState(object) {
    return StreamRecord(object, "ReadableStream", { __proto__: null, state: "readable", reader: undefined, storedError: undefined, disturbed: false, controller: undefined, closed: undefined, isBranch: false, isOfTransform: false });
}

function SetUpReadable(stream, start, pull, cancel, mark, size) {
    const controller = StreamRecord(%new_object(ReadableStreamDefaultController.prototype), "ReadableStreamDefaultController", {
        __proto__: null, stream, isBytes: false, queue: NewChunks(), started: false, closeRequested: false, pulling: false, pullAgain: false, pull, cancel, mark, size,
    });
    StartReadable(stream, controller, start);
}

function StartReadable(stream, controller, start) {
    stream.controller = controller;
    UponPromise(StartOfStream(start(controller.object)), () => {
        controller.started = true;
        PullIfNeeded(controller);
    }, (error) => ErrorReadable(controller, error));
}

// A stream of the library's own.
function CreateReadableStream(start, pull, cancel, mark, size) {
    const object = %new_object(ReadableStream.prototype);
    SetUpReadable(MakeReadableState(object), start, pull, cancel, mark, size);
    return object;
}

function CanEnqueue(controller) {
    return !controller.closeRequested && controller.stream.state === "readable";
}

// Whether a reader waits for a chunk.
function IsAwaited(stream) {
    return stream.reader !== undefined && stream.reader.requests.length > 0;
}

function ShouldPull(controller) {
    if (!CanEnqueue(controller) || !controller.started) return false;
    return IsAwaited(controller.stream) || controller.mark - controller.queue.total > 0;
}

function PullIfNeeded(controller) {
    if (!ShouldPull(controller)) return;
    if (controller.pulling) {
        controller.pullAgain = true;
        return;
    }
    controller.pulling = true;
    const pull = controller.pull;
    UponPromise(pull(controller.object), () => {
        controller.pulling = false;
        if (!controller.pullAgain) return;
        controller.pullAgain = false;
        PullIfNeeded(controller);
    }, (error) => ErrorReadable(controller, error));
}

function EnqueueReadable(controller, chunk) {
    if (controller.isBytes) {
        EnqueueBytes(controller, chunk);
        return;
    }
    if (!CanEnqueue(controller)) return;
    if (IsAwaited(controller.stream)) {
        TakeFirst(controller.stream.reader.requests).chunk(chunk);
    } else {
        try {
            const size = controller.size;
            EnqueueSized(controller, chunk, size(chunk));
        } catch (error) {
            ErrorReadable(controller, error);
            throw error;
        }
    }
    PullIfNeeded(controller);
}

function CloseReadable(controller) {
    if (!CanEnqueue(controller)) return;
    if (controller.isBytes) CheckWholeElements(controller);
    controller.closeRequested = true;
    if (controller.queue.list.length === 0) FinishReadable(controller.stream);
}

function DesiredSizeOf(controller) {
    if (controller.stream.state === "errored") return null;
    return controller.stream.state === "closed" ? 0 : controller.mark - controller.queue.total;
}

// ReadableStreamClose.
function FinishReadable(stream) {
    stream.state = "closed";
    if (stream.closed !== undefined) FulfillOnce(HandledPromise(stream.closed), undefined);
    const reader = stream.reader;
    if (reader === undefined) return;
    FulfillOnce(reader.closed, undefined);
    if (!reader.isByob) ForEachRequest(reader, (request) => request.close(undefined));
}

function ForEachRequest(reader, step) {
    const requests = reader.requests;
    reader.requests = [];
    for (let index = 0; index < requests.length; index += 1) step(requests[index]);
}

function ErrorReadable(controller, error) {
    const stream = controller.stream;
    if (stream.state !== "readable") return;
    DropChunks(controller);
    stream.state = "errored";
    stream.storedError = error;
    if (stream.closed !== undefined) FailHandled(stream.closed, error);
    const reader = stream.reader;
    if (reader === undefined) return;
    FailHandled(reader.closed, error);
    ForEachRequest(reader, (request) => request.error(error));
}

function DropChunks(controller) {
    controller.queue = NewChunks();
    if (controller.isBytes) DropPullIntos(controller);
}

function CancelReadable(stream, reason) {
    stream.disturbed = true;
    if (stream.state === "closed") return FulfilledPromise(undefined);
    if (stream.state === "errored") return RejectedPromise(stream.storedError);
    FinishReadable(stream);
    if (stream.reader !== undefined) ForEachRequest(stream.reader, (request) => request.close(undefined));
    const controller = stream.controller;
    DropChunks(controller);
    const cancel = controller.cancel;
    return ThenOf(cancel(reason), () => undefined, undefined);
}

// ---- Readers ----

function AcquireReader(stream) {
    return SetUpReader(%new_object(ReadableStreamDefaultReader.prototype), stream, "ReadableStreamDefaultReader");
}

function SetUpReader(object, stream, kind) {
    if (stream.reader !== undefined) throw StreamMistakes.locked(kind);
    const reader = StreamRecord(object, kind, { __proto__: null, stream, requests: [], closed: NewPromise(), isByob: kind === "ReadableStreamBYOBReader" });
    stream.reader = reader;
    if (stream.state === "closed") FulfillOnce(reader.closed, undefined);
    if (stream.state === "errored") FailHandled(reader.closed, stream.storedError);
    return reader;
}

// `request` has steps for a chunk, for the close and for an error.
function ReadWith(reader, request) {
    const stream = reader.stream;
    stream.disturbed = true;
    if (stream.state === "closed") {
        request.close(undefined);
        return;
    }
    if (stream.state === "errored") {
        request.error(stream.storedError);
        return;
    }
    const controller = stream.controller;
    if (controller.isBytes) {
        ReadBytesWith(controller, reader, request);
        return;
    }
    if (controller.queue.list.length === 0) {
        %push(reader.requests, request);
        PullIfNeeded(controller);
        return;
    }
    const chunk = DequeueSized(controller.queue);
    AfterDequeue(controller);
    request.chunk(chunk);
}

// A close that was asked for takes place when the queue is empty.
function AfterDequeue(controller) {
    if (controller.closeRequested && controller.queue.list.length === 0) FinishReadable(controller.stream);
    else PullIfNeeded(controller);
}

function ReleaseReader(reader) {
    const stream = reader.stream;
    const released = StreamMistakes.readerReleased();
    if (stream.state === "readable") FailHandled(reader.closed, released);
    else reader.closed = HandledRejection(released);
    if (stream.controller.isBytes) KeepFirstPullInto(stream.controller);
    stream.reader = undefined;
    reader.stream = undefined;
    if (reader.requests.length === 0) return;
    const releasing = StreamMistakes.releasingReader(reader.isByob);
    ForEachRequest(reader, (request) => request.error(releasing));
}
