// Streams of bytes as a page has them. SPEC: Streams sections 4.5, 4.7 and 4.8. RUNTIME: Blink's messages.

// WebIDL: [EnforceRange] unsigned long long.
function EnforcedLength(value, where) {
    const number = ToNumber(value);
    if (number - number !== 0) %throw_type_error(`${where}Value is not of type 'unsigned long long'.`);
    const whole = %to_integer(number);
    if (whole < 0 || whole > 9007199254740991) %throw_type_error(`${where}Value is outside the 'unsigned long long' value range.`);
    return whole;
}

function CheckMovableBytes() {}

function IsBufferDetached(view) {
    return %buffer_detached(%view_buffer(view));
}

function AcquireByobReader(object, stream, where) {
    CheckUnlocked(stream, where, "ReadableStreamBYOBReader");
    if (!stream.controller.isBytes) %throw_type_error(`Failed to ${where}: Cannot use a BYOB reader with a non-byte stream`);
    if (stream.isBranch) %refuse("a reader with a buffer of its own (mode: 'byob') on a branch of tee() is not supported by Loopscope");
    return SetUpReader(object, stream, "ReadableStreamBYOBReader");
}

class ReadableStreamBYOBReader {
    constructor(...list) {
        NeedArguments(list, 1, undefined, "ReadableStreamBYOBReader");
        const stream = InsideOf(list[0]);
        if (stream === undefined || !stream.ReadableStream) WrongParameter(1, "ReadableStream", undefined, "ReadableStreamBYOBReader");
        AcquireByobReader(this, stream, "construct 'ReadableStreamBYOBReader'");
    }
    read(...list) {
        const where = "Failed to execute 'read' on 'ReadableStreamBYOBReader': ";
        return WithReceiver(this, "ReadableStreamBYOBReader", "read", (reader) => {
            try {
                NeedArguments(list, 1, "read", "ReadableStreamBYOBReader");
                if (!IsByteView(list[0])) WrongParameter(1, "ArrayBufferView", "read", "ReadableStreamBYOBReader");
                const { min } = DictionaryOf(list[1], 2, "ReadableStreamBYOBReaderReadOptions", "read", "ReadableStreamBYOBReader");
                return ReadIntoView(reader, list[0], min === undefined ? 1 : EnforcedLength(min, where), where);
            } catch (error) {
                return RejectedPromise(error);
            }
        });
    }
    releaseLock() {
        const reader = Receiver(this, "ReadableStreamBYOBReader");
        if (reader.stream !== undefined) ReleaseReader(reader);
    }
    get closed() { return WithReceiver(this, "ReadableStreamBYOBReader", "closed", (reader) => reader.closed, true); }
    cancel(reason = undefined) {
        return WithReceiver(this, "ReadableStreamBYOBReader", "cancel", ({ stream }) => {
            if (stream !== undefined) return CancelReadable(stream, reason);
            return RejectedTypeError(`Failed to execute 'cancel' on 'ReadableStreamBYOBReader': ${kReleasedReader} cancel its previous owner stream`);
        });
    }
}
DefineInterface(ReadableStreamBYOBReader);
%set_length(ReadableStreamBYOBReader, 1);
%set_length(ReadableStreamBYOBReader.prototype.read, 1);

function ReadIntoView(reader, view, least, where) {
    if (ViewByteLength(view) === 0) %throw_type_error(`${where}This readable stream reader cannot be used to read as the view has byte length equal to 0`);
    if (least === 0) %throw_type_error(`${where}min cannot be 0`);
    if (least > %view_length(view)) throw RangeMistake(`${where}min cannot be larger than view's ${%is_typed_array(view) ? "length" : "byteLength"}`);
    if (reader.stream === undefined) %throw_type_error(`${where}${kReleasedReader} read from its previous owner stream`);
    const promise = NewPromise();
    ReadInto(reader, view, least, {
        __proto__: null,
        chunk: (value) => ResolvePromise(promise, { done: false, value }),
        close: (value) => ResolvePromise(promise, { done: true, value }),
        error: (error) => RejectNow(promise, error),
    });
    return promise;
}

// The controller that a request of a source still stands for.
function ControllerOfRequest(request, where) {
    if (request.controller === undefined) %throw_type_error(`${where}Cannot respond to an invalidated ReadableStreamBYOBRequest`);
    return request.controller;
}

class ReadableStreamBYOBRequest {
    constructor() {
        IllegalConstructor("ReadableStreamBYOBRequest");
    }
    get view() { return Receiver(this, "ReadableStreamBYOBRequest").view; }
    respond(...list) {
        const request = Receiver(this, "ReadableStreamBYOBRequest");
        NeedArguments(list, 1, "respond", "ReadableStreamBYOBRequest");
        const written = EnforcedLength(list[0], kInRespond);
        const controller = ControllerOfRequest(request, kInRespond);
        if (IsBufferDetached(request.view)) %throw_type_error(`${kInRespond}ArrayBufferView is detached`);
        RespondToPull(controller, written);
    }
    respondWithNewView(...list) {
        const request = Receiver(this, "ReadableStreamBYOBRequest");
        NeedArguments(list, 1, "respondWithNewView", "ReadableStreamBYOBRequest");
        if (!IsByteView(list[0])) WrongParameter(1, "ArrayBufferView", "respondWithNewView", "ReadableStreamBYOBRequest");
        const controller = ControllerOfRequest(request, kInNewView);
        if (IsBufferDetached(list[0])) %throw_type_error(`${kInNewView}ViewedArrayBuffer is detached`);
        RespondWithView(controller, list[0]);
    }
}
DefineInterface(ReadableStreamBYOBRequest);
SetLengths(ReadableStreamBYOBRequest.prototype, { __proto__: null, respond: 1, respondWithNewView: 1 });

class ReadableByteStreamController {
    constructor() {
        IllegalConstructor("ReadableByteStreamController");
    }
    get byobRequest() { return ByobRequestOf(Receiver(this, "ReadableByteStreamController")); }
    get desiredSize() { return DesiredSizeOf(Receiver(this, "ReadableByteStreamController")); }
    close() {
        const controller = Receiver(this, "ReadableByteStreamController");
        const where = "Failed to execute 'close' on 'ReadableByteStreamController': Cannot close a readable stream that";
        if (controller.stream.state !== "readable") %throw_type_error(`${where} is not readable`);
        if (controller.closeRequested) %throw_type_error(`${where} has already been requested to be closed`);
        CloseReadable(controller);
    }
    enqueue(...list) {
        const controller = Receiver(this, "ReadableByteStreamController");
        NeedArguments(list, 1, "enqueue", "ReadableByteStreamController");
        const view = list[0];
        if (!IsByteView(view)) WrongParameter(1, "ArrayBufferView", "enqueue", "ReadableByteStreamController");
        if (ViewByteLength(view) === 0) %throw_type_error(`${kInEnqueue}chunk is empty`);
        if (controller.stream.state !== "readable") %throw_type_error(`${kInEnqueue}stream is not readable`);
        if (controller.closeRequested) %throw_type_error(`${kInEnqueue}close requested already`);
        EnqueueBytes(controller, view);
    }
    error(error = undefined) { ErrorReadable(Receiver(this, "ReadableByteStreamController"), error); }
}
DefineInterface(ReadableByteStreamController);
%set_length(ReadableByteStreamController.prototype.enqueue, 1);
