// Streams of bytes as Node has them: readers with a buffer of their own, and what a source fills. RUNTIME: Node 20
// lib/internal/webstreams/readablestream.js.

function IsViewDetached(view) {
    return %buffer_detached(%view_buffer(view));
}

// RUNTIME: Node 20 takes the memory of all small Buffers away together with that of one.
function CheckMovableBytes(buffer) {
    if (buffer !== BufferPool.memory) return;
    if (kIsNode24) throw %make_type_error("ArrayBuffer is not detachable and could not be cloned.");
    %refuse("a small Buffer in a stream of bytes, whose memory many Buffers share, is not supported by Loopscope: use a new Uint8Array");
}

function HasNoBytes(view) {
    return ViewByteLength(view) === 0 || %buffer_length(%view_buffer(view)) === 0;
}

// How many elements of a view have to be filled at least.
function LeastOf(view, options) {
    const min = options?.min ?? 1;
    if (typeof min !== "number") throw ArgumentTypeError("options.min", "of type number", min);
    if (!%is_integer(min)) throw ArgumentValueError("options.min", min, "must be an integer");
    if (min <= 0) throw ArgumentValueError("options.min", min, "must be greater than 0");
    if (min > %view_length(view)) throw ArgumentRangeError("options.min", %is_typed_array(view) ? "<= view.length" : "<= view.byteLength", min);
    return min;
}

class ReadableStreamBYOBReader {
    constructor(stream) {
        if (!IsWebKind(stream, "ReadableStream")) throw ArgumentTypeError("stream", "an instance of ReadableStream", stream);
        const state = WebState(stream);
        if (state.reader === undefined && !state.controller.isBytes) throw ArgumentValueError("stream", stream, "must be a byte stream");
        if (state.isBranch) %refuse("a reader with a buffer of its own (mode: 'byob') on a branch of tee() is not supported by Loopscope");
        SetUpReader(this, state, "ReadableStreamBYOBReader");
    }
    async read(view, options = {}) {
        const reader = RequireWebKind(this, "ReadableStreamBYOBReader");
        if (!IsByteView(view)) throw ArgumentTypeError("view", "an instance of Buffer, TypedArray, or DataView", view);
        if (options !== null && (!%is_object(options) && typeof options !== "function")) throw ArgumentTypeError("options", "of type object", options);
        if (HasNoBytes(view)) throw InvalidStateError("View or Viewed ArrayBuffer is zero-length or detached");
        const least = LeastOf(view, options);
        if (reader.stream === undefined) throw InvalidStateError("The reader is not attached to a stream");
        const promise = NewPromise();
        ReadInto(reader, view, least, {
            __proto__: null,
            chunk: (value) => FulfillOnce(promise, { value, done: false }),
            close: (value) => FulfillOnce(promise, { value, done: true }),
            error: (error) => RejectOnce(promise, error),
        });
        return promise;
    }
    releaseLock() {
        ReleaseLockOf(this, "ReadableStreamBYOBReader");
    }
    get closed() {
        return ClosedOfReader(this, "ReadableStreamBYOBReader");
    }
    cancel(reason = undefined) {
        return CancelByReader(this, "ReadableStreamBYOBReader", reason);
    }
}

class ReadableStreamBYOBRequest {
    constructor() {
        throw NodeTypeError("ERR_ILLEGAL_CONSTRUCTOR", "Illegal constructor");
    }
    get view() {
        return RequireWebKind(this, "ReadableStreamBYOBRequest").view;
    }
    respond(bytesWritten) {
        const request = RequireWebKind(this, "ReadableStreamBYOBRequest");
        if (request.controller === undefined) throw InvalidStateError("This BYOB request has been invalidated");
        if (IsViewDetached(request.view)) throw InvalidStateError("Viewed ArrayBuffer is detached");
        RespondToPull(request.controller, bytesWritten);
    }
    respondWithNewView(view) {
        const request = RequireWebKind(this, "ReadableStreamBYOBRequest");
        if (request.controller === undefined) throw InvalidStateError("This BYOB request has been invalidated");
        if (!IsByteView(view)) throw ArgumentTypeError("view", "an instance of Buffer, TypedArray, or DataView", view);
        if (IsViewDetached(view)) throw InvalidStateError("Viewed ArrayBuffer is detached");
        RespondWithView(request.controller, view);
    }
}

class ReadableByteStreamController {
    constructor() {
        throw NodeTypeError("ERR_ILLEGAL_CONSTRUCTOR", "Illegal constructor");
    }
    get byobRequest() {
        return ByobRequestOf(RequireWebKind(this, "ReadableByteStreamController"));
    }
    get desiredSize() {
        return DesiredSizeOf(RequireWebKind(this, "ReadableByteStreamController"));
    }
    close() {
        const controller = RequireWebKind(this, "ReadableByteStreamController");
        CheckOpen(controller);
        CloseReadable(controller);
    }
    enqueue(chunk) {
        const controller = RequireWebKind(this, "ReadableByteStreamController");
        if (!IsByteView(chunk)) throw ArgumentTypeError("buffer", "an instance of Buffer, TypedArray, or DataView", chunk);
        if (HasNoBytes(chunk)) throw InvalidStateError("chunk ArrayBuffer is zero-length or detached");
        CheckOpen(controller);
        EnqueueBytes(controller, chunk);
    }
    error(error = undefined) {
        ErrorReadable(RequireWebKind(this, "ReadableByteStreamController"), error);
    }
}

function CheckOpen(controller) {
    if (controller.closeRequested && controller.stream.state === "readable") throw InvalidStateError("Controller is already closed");
    if (controller.stream.state !== "readable") throw InvalidStateError("ReadableStream is already closed");
}

MakeEnumerable(ReadableStreamBYOBReader.prototype, ["closed", "read", "releaseLock", "cancel"]);
MakeEnumerable(ReadableStreamBYOBRequest.prototype, ["view", "respond", "respondWithNewView"]);
MakeEnumerable(ReadableByteStreamController.prototype, ["byobRequest", "desiredSize", "close", "enqueue", "error"]);
%put(ReadableStreamBYOBReader.prototype, %intrinsic("SymbolToStringTag"), "ReadableStreamBYOBReader", 4);
%put(ReadableStreamBYOBRequest.prototype, %intrinsic("SymbolToStringTag"), "ReadableStreamBYOBRequest", 4);
%put(ReadableByteStreamController.prototype, %intrinsic("SymbolToStringTag"), "ReadableByteStreamController", 4);
