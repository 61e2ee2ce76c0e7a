// ReadableStream with its default controller and reader. SPEC: https://streams.spec.whatwg.org, sections 4.1 to 4.9.
// SIMPLIFIED: a stream of bytes has no readers that bring a buffer of their own.

// ---- promises, algorithms, queues (sections 8 and 9) ----

function UponPromise(promise, onFulfilled, onRejected) {
    PerformPromiseThen(promise, onFulfilled, onRejected, NewPagePromise());
}

function ReactTo(promise, onFulfilled, onRejected = undefined) {
    const derived = NewPagePromise();
    PerformPromiseThen(promise, onFulfilled, onRejected, derived);
    return derived;
}

function MarkHandled(promise) {
    %promise_mark_handled(promise);
    return promise;
}

function FulfilledPagePromise(value = undefined) {
    const promise = NewPagePromise();
    %promise_set_already_resolved(promise);
    %promise_fulfill(promise, value);
    return promise;
}

function SettleOnce(promise, value) {
    if (%promise_state(promise) === 0) ResolvePromise(promise, value);
}

function FailOnce(promise, reason) {
    if (%promise_state(promise) === 0) RejectNow(promise, reason);
}

// A method of what a program gave, as an algorithm that gives a promise.
function StreamAlgorithm(holder, name, where, kind) {
    const method = holder[name];
    if (method === undefined) return () => FulfilledPagePromise();
    if (!%is_callable(method)) %throw_type_error(`Failed to construct '${where}': ${kind}.${name} must be a function or undefined`);
    return (...list) => {
        try {
            return PromiseResolve(%apply(method, holder, list));
        } catch (error) {
            return RejectedPagePromise(error);
        }
    };
}

function StartAlgorithm(holder, where, kind) {
    const method = holder.start;
    if (method === undefined) return () => undefined;
    if (!%is_callable(method)) %throw_type_error(`Failed to construct '${where}': ${kind}.start must be a function or undefined`);
    return (controller) => %call(method, holder, controller);
}

function StrategyOf(given, usual, where) {
    const strategy = given ?? { __proto__: null };
    const { size, highWaterMark } = strategy;
    if (size !== undefined && !%is_callable(size)) %throw_type_error(`Failed to construct '${where}': A queuing strategy's size property must be a function`);
    const mark = highWaterMark === undefined ? usual : ToNumber(highWaterMark);
    if (!(mark >= 0)) throw RangeMistake(`Failed to construct '${where}': A queuing strategy's highWaterMark property must be a nonnegative, non-NaN number`);
    return { __proto__: null, mark, size: size === undefined ? () => 1 : (chunk) => size(chunk) };
}

function NewChunks() {
    return { __proto__: null, list: [], total: 0 };
}

function PutChunk(chunks, value, given) {
    const size = ToNumber(given);
    if (!(size >= 0) || size === Infinity) throw RangeMistake("The return value of a queuing strategy's size function must be a finite, non-NaN, non-negative number");
    %push(chunks.list, { __proto__: null, value, size });
    chunks.total += size;
}

function TakeChunk(chunks) {
    const entry = TakeFromList(chunks.list);
    chunks.total = %math_max(0, chunks.total - entry.size);
    return entry.value;
}

// ---- the stream and its controller (sections 4.9.2 and 4.9.4) ----

function NewReadable(object) {
    return SetInside(object, { __proto__: null, isReadable: true, object, state: "readable", reader: undefined, storedError: undefined, disturbed: false, controller: undefined });
}

function SetUpReadable(stream, start, pull, cancel, strategy, isBytes) {
    const kind = isBytes ? ReadableByteStreamController : ReadableStreamDefaultController;
    const object = %new_object(kind.prototype);
    const controller = SetInside(object, {
        __proto__: null, isReadableController: true, isBytes, object, stream, chunks: NewChunks(), started: false, closeRequested: false, pulling: false, pullAgain: false,
        pull, cancel, mark: strategy.mark, size: strategy.size,
    });
    stream.controller = controller;
    UponPromise(PromiseResolve(start(object)), () => {
        controller.started = true;
        PullIfNeeded(controller);
    }, (error) => ErrorReadable(controller, error));
}

// A stream of the library's own.
function MakeReadable(start, pull, cancel, mark, isBytes = false) {
    const stream = NewReadable(%new_object(ReadableStream.prototype));
    SetUpReadable(stream, start, pull, cancel, { __proto__: null, mark, size: () => 1 }, isBytes);
    return stream;
}

function CanEnqueue(controller) {
    return !controller.closeRequested && controller.stream.state === "readable";
}

function PullIfNeeded(controller) {
    const { stream } = controller;
    if (!CanEnqueue(controller) || !controller.started) return;
    if (!(IsAwaited(stream) || controller.mark - controller.chunks.total > 0)) return;
    if (controller.pulling) {
        controller.pullAgain = true;
        return;
    }
    controller.pulling = true;
    const { pull } = controller;
    UponPromise(pull(controller.object), () => {
        controller.pulling = false;
        if (!controller.pullAgain) return;
        controller.pullAgain = false;
        PullIfNeeded(controller);
    }, (error) => ErrorReadable(controller, error));
}

// Whether a reader waits for a chunk.
function IsAwaited(stream) {
    return stream.reader !== undefined && stream.reader.requests.length > 0;
}

function EnqueueReadable(controller, chunk) {
    const { stream, size } = controller;
    if (!CanEnqueue(controller)) return;
    if (IsAwaited(stream)) {
        TakeFromList(stream.reader.requests).chunk(chunk);
    } else {
        try {
            PutChunk(controller.chunks, chunk, size(chunk));
        } catch (error) {
            ErrorReadable(controller, error);
            throw error;
        }
    }
    PullIfNeeded(controller);
}

function CloseReadable(controller) {
    if (!CanEnqueue(controller)) return;
    controller.closeRequested = true;
    if (controller.chunks.list.length === 0) FinishReadable(controller.stream);
}

function FinishReadable(stream) {
    stream.state = "closed";
    const { reader } = stream;
    if (reader === undefined) return;
    SettleOnce(reader.closed, undefined);
    const { requests } = reader;
    reader.requests = [];
    for (let index = 0; index < requests.length; index += 1) requests[index].close();
}

function ErrorReadable(controller, error) {
    const { stream } = controller;
    if (stream.state !== "readable") return;
    controller.chunks = NewChunks();
    stream.state = "errored";
    stream.storedError = error;
    const { reader } = stream;
    if (reader === undefined) return;
    FailOnce(MarkHandled(reader.closed), error);
    const { requests } = reader;
    reader.requests = [];
    for (let index = 0; index < requests.length; index += 1) requests[index].error(error);
}

function CancelReadable(stream, reason) {
    stream.disturbed = true;
    if (stream.state === "closed") return FulfilledPagePromise();
    if (stream.state === "errored") return RejectedPagePromise(stream.storedError);
    FinishReadable(stream);
    const { controller } = stream;
    controller.chunks = NewChunks();
    const { cancel } = controller;
    return ReactTo(cancel(reason), () => undefined);
}

// ---- readers (section 4.9.3) ----

function AcquireReader(stream, where) {
    return SetUpReader(%new_object(ReadableStreamDefaultReader.prototype), stream, where);
}

function SetUpReader(object, stream, where) {
    if (stream.reader !== undefined) %throw_type_error(`Failed to ${where}: ReadableStreamDefaultReader constructor can only accept readable streams that are not yet locked to a reader`);
    const reader = SetInside(object, { __proto__: null, isStreamReader: true, object, stream, requests: [], closed: NewPagePromise() });
    stream.reader = reader;
    if (stream.state === "closed") SettleOnce(reader.closed, undefined);
    if (stream.state === "errored") FailOnce(MarkHandled(reader.closed), stream.storedError);
    return reader;
}

function ReadWith(reader, request) {
    const { stream } = reader;
    stream.disturbed = true;
    if (stream.state === "closed") {
        request.close();
        return;
    }
    if (stream.state === "errored") {
        request.error(stream.storedError);
        return;
    }
    const { controller } = stream;
    if (controller.chunks.list.length === 0) {
        %push(reader.requests, request);
        PullIfNeeded(controller);
        return;
    }
    const chunk = TakeChunk(controller.chunks);
    if (controller.closeRequested && controller.chunks.list.length === 0) FinishReadable(stream);
    else PullIfNeeded(controller);
    request.chunk(chunk);
}

function ReleaseReader(reader) {
    const { stream } = reader;
    const monitor = MakeTypeError("This readable stream reader has been released and cannot be used to monitor the stream's state");
    if (stream.state === "readable") FailOnce(reader.closed, monitor);
    else reader.closed = RejectedPagePromise(monitor);
    MarkHandled(reader.closed);
    stream.reader = undefined;
    reader.stream = undefined;
    const { requests } = reader;
    reader.requests = [];
    const released = MakeTypeError("Releasing reader");
    for (let index = 0; index < requests.length; index += 1) requests[index].error(released);
}

function RequestInto(promise) {
    return {
        __proto__: null,
        chunk: (value) => ResolvePromise(promise, { done: false, value }),
        close: () => ResolvePromise(promise, { done: true, value: undefined }),
        error: (error) => RejectNow(promise, error),
    };
}

function RejectedTypeError(message) {
    return RejectedPagePromise(MakeTypeError(message));
}

const kReleasedReader = "This readable stream reader has been released and cannot be used to";

class ReadableStreamDefaultReader {
    constructor(...list) {
        NeedArguments(list, 1, undefined, "ReadableStreamDefaultReader");
        const stream = InsideOf(list[0]);
        if (stream === undefined || !stream.isReadable) WrongParameter(1, "ReadableStream", undefined, "ReadableStreamDefaultReader");
        SetUpReader(this, stream, "construct 'ReadableStreamDefaultReader'");
    }
    get closed() { return Receiver(this, "isStreamReader").closed; }
    cancel(reason = undefined) {
        const reader = Receiver(this, "isStreamReader");
        if (reader.stream === undefined) return RejectedTypeError(`Failed to execute 'cancel' on 'ReadableStreamDefaultReader': ${kReleasedReader} cancel its previous owner stream`);
        return CancelReadable(reader.stream, reason);
    }
    read() {
        const reader = Receiver(this, "isStreamReader");
        if (reader.stream === undefined) return RejectedTypeError(`Failed to execute 'read' on 'ReadableStreamDefaultReader': ${kReleasedReader} read from its previous owner stream`);
        const promise = NewPagePromise();
        ReadWith(reader, RequestInto(promise));
        return promise;
    }
    releaseLock() {
        const reader = Receiver(this, "isStreamReader");
        if (reader.stream !== undefined) ReleaseReader(reader);
    }
}
DefineInterface(ReadableStreamDefaultReader);

// ---- controllers (sections 4.6 and 4.7) ----

function DesiredSizeOf(controller) {
    if (controller.stream.state === "errored") return null;
    return controller.stream.state === "closed" ? 0 : controller.mark - controller.chunks.total;
}

function CheckEnqueue(controller, owner) {
    if (!CanEnqueue(controller)) %throw_type_error(`Failed to execute 'enqueue' on '${owner}': Cannot enqueue a chunk into ${controller.stream.state === "errored" ? "an errored readable stream" : "a readable stream that is closed or has been requested to be closed"}`);
}

function CloseByProgram(controller, owner) {
    if (CanEnqueue(controller)) {
        CloseReadable(controller);
        return;
    }
    const what = controller.stream.state === "errored" ? "Cannot close an errored readable stream" : "Cannot close a readable stream that has already been requested to be closed";
    %throw_type_error(`Failed to execute 'close' on '${owner}': ${what}`);
}

class ReadableStreamDefaultController {
    constructor() {
        IllegalConstructor("ReadableStreamDefaultController");
    }
    get desiredSize() { return DesiredSizeOf(Receiver(this, "isReadableController")); }
    close() { CloseByProgram(Receiver(this, "isReadableController"), "ReadableStreamDefaultController"); }
    enqueue(chunk = undefined) {
        const controller = Receiver(this, "isReadableController");
        CheckEnqueue(controller, "ReadableStreamDefaultController");
        EnqueueReadable(controller, chunk);
    }
    error(error = undefined) { ErrorReadable(Receiver(this, "isReadableController"), error); }
}
DefineInterface(ReadableStreamDefaultController);

class ReadableByteStreamController {
    constructor() {
        IllegalConstructor("ReadableByteStreamController");
    }
    get byobRequest() {
        Receiver(this, "isReadableController");
        return null;
    }
    get desiredSize() { return DesiredSizeOf(Receiver(this, "isReadableController")); }
    close() { CloseByProgram(Receiver(this, "isReadableController"), "ReadableByteStreamController"); }
    enqueue(...list) {
        NeedArguments(list, 1, "enqueue", "ReadableByteStreamController");
        const controller = Receiver(this, "isReadableController");
        if (!IsByteView(list[0])) WrongParameter(1, "ArrayBufferView", "enqueue", "ReadableByteStreamController");
        CheckEnqueue(controller, "ReadableByteStreamController");
        EnqueueReadable(controller, BufferFromBinary(BinaryFromView(list[0])));
    }
    error(error = undefined) { ErrorReadable(Receiver(this, "isReadableController"), error); }
}
DefineInterface(ReadableByteStreamController);
