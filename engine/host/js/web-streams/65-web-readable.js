// Streams of the web: ReadableStream. SPEC: https://streams.spec.whatwg.org, with the promises that Node 20
// lib/internal/webstreams/readablestream.js makes. SIMPLIFIED: byte streams
// of a program are refused.

// What stands behind each object: streams, readers, writers and controllers.
const WebStates = %new_object(null, "WeakMap");

function WebState(object) {
    return %is_object(object) ? %table_get(WebStates, object) : undefined;
}

function SetWebState(object, state) {
    %table_set(WebStates, object, state);
    return object;
}

function IsWebKind(object, kind) {
    const state = WebState(object);
    return state !== undefined && state.kind === kind;
}

function RequireWebKind(object, kind) {
    if (!IsWebKind(object, kind)) throw InvalidThis(kind);
    return WebState(object);
}

function InvalidStateError(message) {
    return NodeTypeError("ERR_INVALID_STATE", `Invalid state: ${message}`);
}

function NewPromise() {
    return %new_promise(PromisePrototype);
}

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

function HandledPromise(promise) {
    %promise_mark_handled(promise);
    return promise;
}

function HandledRejection(reason) {
    const promise = HandledPromise(NewPromise());
    RejectNow(promise, reason);
    return promise;
}

function PromiseOfResult(value) {
    const promise = NewPromise();
    ResolvePromise(promise, value);
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

function EnqueueSized(queue, value, givenSize) {
    const size = ToNumber(givenSize);
    if (!(size >= 0) || size === Infinity) throw NodeRangeError("ERR_INVALID_ARG_VALUE", `The argument 'size' is invalid. Received ${InspectBriefly(givenSize)}`);
    %push(queue.list, { __proto__: null, value, size });
    queue.total += size;
}

function DequeueSized(queue) {
    const entry = TakeFirst(queue.list);
    queue.total = %math_max(0, queue.total - entry.size);
    return entry.value;
}

// ---- The abstract stream ----

function MakeReadableState(stream) {
    const state = { __proto__: null, kind: "ReadableStream", stream, state: "readable", reader: undefined, storedError: undefined, disturbed: false, controller: undefined, closed: NewPromise(), isBytes: false };
    SetWebState(stream, state);
    return state;
}

function SetUpReadable(stream, start, pull, cancel, mark, size) {
    const controller = {
        __proto__: null, kind: "ReadableStreamDefaultController", stream, queue: { __proto__: null, list: [], total: 0 }, started: false, closeRequested: false,
        pulling: false, pullAgain: false, pull, cancel, mark, size,
    };
    const shown = SetWebState(%new_object(ReadableStreamDefaultController.prototype), controller);
    controller.object = shown;
    stream.controller = controller;
    const result = start(shown);
    PerformPromiseThen(PromiseOfResult(result), () => {
        controller.started = true;
        PullIfNeeded(controller);
    }, (error) => ErrorReadable(controller, error), NewPromise());
}

// A stream of the library's own.
function CreateReadableStream(start, pull, cancel, mark, size) {
    const object = %new_object(ReadableStream.prototype);
    const stream = MakeReadableState(object);
    SetUpReadable(stream, start, pull, cancel, mark, size);
    return object;
}

// One of bytes, as far as readers without a buffer of their own see it.
function CreateByteStream(start, pull, cancel) {
    const object = CreateReadableStream(start, pull, cancel, 0, (chunk) => chunk.length);
    WebState(object).isBytes = true;
    return object;
}

function CanEnqueue(controller) {
    return !controller.closeRequested && controller.stream.state === "readable";
}

function ShouldPull(controller) {
    const stream = controller.stream;
    if (!CanEnqueue(controller) || !controller.started) return false;
    if (stream.reader !== undefined && stream.reader.requests.length > 0) return true;
    return controller.mark - controller.queue.total > 0;
}

function PullIfNeeded(controller) {
    if (!ShouldPull(controller)) return;
    if (controller.pulling) {
        controller.pullAgain = true;
        return;
    }
    controller.pulling = true;
    const pull = controller.pull;
    PerformPromiseThen(pull(controller.object), () => {
        controller.pulling = false;
        if (controller.pullAgain) {
            controller.pullAgain = false;
            PullIfNeeded(controller);
        }
    }, (error) => ErrorReadable(controller, error), NewPromise());
}

function EnqueueReadable(controller, chunk) {
    if (!CanEnqueue(controller)) return;
    const stream = controller.stream;
    if (stream.reader !== undefined && stream.reader.requests.length > 0) {
        TakeFirst(stream.reader.requests).chunk(chunk);
    } else {
        try {
            const size = controller.size;
            EnqueueSized(controller.queue, chunk, size(chunk));
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
    if (controller.queue.list.length === 0) FinishReadable(controller.stream);
}

function FinishReadable(stream) {
    stream.state = "closed";
    %promise_mark_handled(stream.closed);
    FulfillOnce(stream.closed, undefined);
    const reader = stream.reader;
    if (reader === undefined) return;
    FulfillOnce(reader.closed, undefined);
    const requests = reader.requests;
    reader.requests = [];
    for (let index = 0; index < requests.length; index += 1) requests[index].close();
}

function ErrorReadable(controller, error) {
    const stream = controller.stream;
    if (stream.state !== "readable") return;
    controller.queue = { __proto__: null, list: [], total: 0 };
    stream.state = "errored";
    stream.storedError = error;
    %promise_mark_handled(stream.closed);
    RejectOnce(stream.closed, error);
    const reader = stream.reader;
    if (reader === undefined) return;
    %promise_mark_handled(reader.closed);
    RejectOnce(reader.closed, error);
    const requests = reader.requests;
    reader.requests = [];
    for (let index = 0; index < requests.length; index += 1) requests[index].error(error);
}

function CancelReadable(stream, reason) {
    stream.disturbed = true;
    if (stream.state === "closed") return FulfilledPromise(undefined);
    if (stream.state === "errored") return RejectedPromise(stream.storedError);
    FinishReadable(stream);
    const controller = stream.controller;
    controller.queue = { __proto__: null, list: [], total: 0 };
    const cancel = controller.cancel;
    return ThenOf(cancel(reason), () => undefined, undefined);
}

// ---- Readers ----

function AcquireReader(stream) {
    const object = %new_object(ReadableStreamDefaultReader.prototype);
    SetUpReader(object, stream);
    return WebState(object);
}

function SetUpReader(object, stream) {
    if (stream.reader !== undefined) throw InvalidStateError("ReadableStream is locked");
    const reader = { __proto__: null, kind: "ReadableStreamDefaultReader", object, stream, requests: [], closed: NewPromise() };
    SetWebState(object, reader);
    stream.reader = reader;
    if (stream.state === "closed") FulfillOnce(reader.closed, undefined);
    if (stream.state === "errored") {
        %promise_mark_handled(reader.closed);
        RejectOnce(reader.closed, stream.storedError);
    }
}

function ReadWith(reader, request) {
    const stream = reader.stream;
    stream.disturbed = true;
    if (stream.state === "closed") {
        request.close();
        return;
    }
    if (stream.state === "errored") {
        request.error(stream.storedError);
        return;
    }
    const controller = stream.controller;
    if (controller.queue.list.length === 0) {
        %push(reader.requests, request);
        PullIfNeeded(controller);
        return;
    }
    const chunk = DequeueSized(controller.queue);
    if (controller.closeRequested && controller.queue.list.length === 0) {
        FinishReadable(stream);
    } else {
        PullIfNeeded(controller);
    }
    request.chunk(chunk);
}

function ReleaseReader(reader) {
    const error = InvalidStateError("Reader released");
    if (reader.stream.state === "readable") {
        %promise_mark_handled(reader.closed);
        RejectOnce(reader.closed, error);
    } else {
        reader.closed = HandledRejection(error);
    }
    %promise_mark_handled(reader.closed);
    reader.stream.reader = undefined;
    reader.stream = undefined;
    const requests = reader.requests;
    reader.requests = [];
    for (let index = 0; index < requests.length; index += 1) requests[index].error(error);
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

class ReadableStreamDefaultReader {
    constructor(stream) {
        if (!IsWebKind(stream, "ReadableStream")) throw ArgumentTypeError("stream", "an instance of ReadableStream", stream);
        SetUpReader(this, WebState(stream));
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
        const reader = RequireWebKind(this, "ReadableStreamDefaultReader");
        if (reader.stream !== undefined) ReleaseReader(reader);
    }
    get closed() {
        if (!IsWebKind(this, "ReadableStreamDefaultReader")) return RejectedPromise(InvalidThis("ReadableStreamDefaultReader"));
        return WebState(this).closed;
    }
    cancel(reason = undefined) {
        if (!IsWebKind(this, "ReadableStreamDefaultReader")) return RejectedPromise(InvalidThis("ReadableStreamDefaultReader"));
        const reader = WebState(this);
        if (reader.stream === undefined) return RejectedPromise(InvalidStateError("The reader is not attached to a stream"));
        return CancelReadable(reader.stream, reason);
    }
}

class ReadableStreamDefaultController {
    constructor() {
        throw NodeTypeError("ERR_ILLEGAL_CONSTRUCTOR", "Illegal constructor");
    }
    get desiredSize() {
        const controller = RequireWebKind(this, "ReadableStreamDefaultController");
        if (controller.stream.state === "errored") return null;
        if (controller.stream.state === "closed") return 0;
        return controller.mark - controller.queue.total;
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
        if (type !== undefined) {
            if (`${type}` === "bytes") %refuse("byte streams (type: 'bytes') are not supported by Loopscope");
            throw ArgumentValueError("source.type", type, "is invalid");
        }
        const state = MakeReadableState(this);
        const size = StrategySize(strategy);
        const mark = StrategyMark(strategy, 1);
        const start = source.start;
        const pull = source.pull;
        const cancel = source.cancel;
        SetUpReadable(state, start ? (controller) => %call(start, source, controller) : NoOperation,
            pull ? PromiseAlgorithm("source.pull", pull, source) : NoAlgorithm,
            cancel ? PromiseAlgorithm("source.cancel", cancel, source) : NoAlgorithm, mark, size);
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
            %refuse("byte streams (mode: 'byob') are not supported by Loopscope");
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
        return InspectAs("ReadableStream", { locked: stream.reader !== undefined, state: stream.state, supportsBYOB: stream.isBytes }, options);
    }
}
%put(ReadableStream.prototype, %intrinsic("SymbolAsyncIterator"), ReadableStream.prototype.values, 5);
MakeEnumerable(ReadableStream.prototype, ["locked", "cancel", "getReader", "pipeThrough", "pipeTo", "tee", "values"]);
MakeEnumerable(ReadableStream, ["from"]);
%put(ReadableStream.prototype, %intrinsic("SymbolToStringTag"), "ReadableStream", 4);
%put(ReadableStreamDefaultReader.prototype, %intrinsic("SymbolToStringTag"), "ReadableStreamDefaultReader", 4);
%put(ReadableStreamDefaultController.prototype, %intrinsic("SymbolToStringTag"), "ReadableStreamDefaultController", 4);
