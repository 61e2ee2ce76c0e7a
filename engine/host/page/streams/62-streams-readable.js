// ReadableStream's readers and controllers as a page has them. SPEC: Streams sections 4.3 to 4.8. RUNTIME: Blink's messages.

function StreamRecord(object, kind, record) {
    record.object = object;
    record[kind] = true;
    return SetInside(object, record);
}

const kInEnqueue = "Failed to execute 'enqueue' on 'ReadableByteStreamController': ";
const kInRespond = "Failed to execute 'respond' on 'ReadableStreamBYOBRequest': ";
const kInNewView = "Failed to execute 'respondWithNewView' on 'ReadableStreamBYOBRequest': ";

const StreamMistakes = {
    __proto__: null,
    size: (given, controller) => RangeMistake(`${InWhichSizeIsAsked(controller)}The return value of a queuing strategy's size function must be a finite, non-NaN, non-negative number`),
    symbolSize: (controller) => %throw_type_error(`${InWhichSizeIsAsked(controller)}Cannot convert a Symbol value to a number`),
    locked: (kind) => MakeTypeError(`${kind} needs a stream that is not locked`),
    readerReleased: () => MakeTypeError("This readable stream reader has been released and cannot be used to monitor the stream's state"),
    releasingReader: (isByob) => MakeTypeError(isByob ? "Releasing BYOB reader" : "Releasing Default reader"),
    detached: () => MakeTypeError("Cannot transfer a detached ArrayBuffer"),
    destinationDetached: () => MakeTypeError(`${kInEnqueue}first pending read's buffer is detached`),
    partialRead: () => MakeTypeError("Failed to execute 'close' on 'ReadableByteStreamController': Cannot close while responding"),
    closedWhileReading: () => MakeTypeError("close requested"),
    respondAfterClose: () => MakeTypeError(`${kInRespond}bytes written is not 0`),
    respondNothing: () => MakeTypeError(`${kInRespond}bytes written is 0`),
    respondTooMuch: () => RangeMistake(`${kInRespond}available read buffer is too small for specified number of bytes`),
    viewAfterClose: () => MakeTypeError(`${kInNewView}view's byte length is not 0`),
    emptyView: () => MakeTypeError(`${kInNewView}view's byte length is 0`),
    viewElsewhere: () => RangeMistake(`${kInNewView}supplied view's byte offset doesn't match the expected value`),
    viewTooLong: () => RangeMistake(`${kInNewView}supplied view is too large for the read buffer`),
    viewOfOtherBuffer: () => RangeMistake(`${kInNewView}buffer byte lengths are not equal`),
    closeEnded: (state) => MakeTypeError(`Cannot close a ${state === "closed" ? "CLOSED" : "ERRORED"} writable stream`),
    writeReleased: () => MakeTypeError("This writable stream writer has been released and cannot be written to"),
    writeClosed: () => MakeTypeError("Cannot write to a CLOSED writable stream"),
    writeClosing: () => MakeTypeError("Cannot write to a closing writable stream"),
    writerReleased: () => MakeTypeError("This writable stream writer has been released and cannot be used to monitor the stream's state"),
};

function InWhichSizeIsAsked(controller) {
    if (controller.WritableStreamDefaultController) return "Failed to execute 'write' on 'WritableStreamDefaultWriter': ";
    return `Failed to execute 'enqueue' on '${controller.stream.isOfTransform ? "TransformStreamDefaultController" : "ReadableStreamDefaultController"}': `;
}

function StartOfStream(result) {
    return PromiseResolve(result);
}

// A method of what a program gave, as an algorithm that gives a promise.
function StreamAlgorithm(holder, name, where, kind) {
    const method = holder[name];
    if (method !== undefined && !%is_callable(method)) %throw_type_error(`Failed to construct '${where}': ${kind}.${name} must be a function or undefined`);
    return StepOfStream(method, holder);
}

function StepOfStream(method, holder) {
    if (method === undefined) return () => FulfilledPromise();
    return (...list) => {
        try {
            return PromiseResolve(%apply(method, holder, list));
        } catch (error) {
            return RejectedPromise(error);
        }
    };
}

function StartAlgorithm(holder, where, kind) {
    const method = holder.start;
    if (method !== undefined && !%is_callable(method)) %throw_type_error(`Failed to construct '${where}': ${kind}.start must be a function or undefined`);
    return StepOfStart(method, holder);
}

function StepOfStart(method, holder) {
    return method === undefined ? () => undefined : (controller) => %call(method, holder, controller);
}

// What a constructor is given as an object: anything but null.
function ObjectForStream(given, where) {
    if (given === null) %throw_type_error(`Failed to construct '${where}': Cannot convert undefined or null to object`);
    return given ?? { __proto__: null };
}

function StrategyOf(given, usual, where) {
    const strategy = ObjectForStream(given, where);
    const { size, highWaterMark } = strategy;
    if (size !== undefined && !%is_callable(size)) %throw_type_error(`Failed to construct '${where}': A queuing strategy's size property must be a function`);
    const mark = highWaterMark === undefined ? usual : ToNumber(highWaterMark);
    if (mark !== undefined && !(mark >= 0)) throw RangeMistake(`Failed to construct '${where}': A queuing strategy's highWaterMark property must be a nonnegative, non-NaN number`);
    return { __proto__: null, mark, hasSize: size !== undefined, size: size === undefined ? () => 1 : (chunk) => size(chunk) };
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
    return RejectedPromise(MakeTypeError(message));
}

// What a method that gives a promise, or (`isRead`) an attribute of one, is called on; `step` gets what is behind it.
function WithReceiver(value, kind, member, step, isRead = false) {
    const inside = InsideOf(value);
    if (inside !== undefined && inside[kind]) return step(inside);
    return RejectedTypeError(`Failed to ${isRead ? "read" : "execute"} ${isRead ? `the '${member}' property from` : `'${member}' on`} '${kind}': Illegal invocation`);
}

const kReleasedReader = "This readable stream reader has been released and cannot be used to";

function CheckUnlocked(stream, where, kind) {
    if (stream.reader !== undefined) %throw_type_error(`Failed to ${where}: ${kind} constructor can only accept readable streams that are not yet locked to a reader`);
}

class ReadableStreamDefaultReader {
    constructor(...list) {
        NeedArguments(list, 1, undefined, "ReadableStreamDefaultReader");
        const stream = InsideOf(list[0]);
        if (stream === undefined || !stream.ReadableStream) WrongParameter(1, "ReadableStream", undefined, "ReadableStreamDefaultReader");
        CheckUnlocked(stream, "construct 'ReadableStreamDefaultReader'", "ReadableStreamDefaultReader");
        SetUpReader(this, stream, "ReadableStreamDefaultReader");
    }
    get closed() { return WithReceiver(this, "ReadableStreamDefaultReader", "closed", (reader) => reader.closed, true); }
    cancel(reason = undefined) {
        return WithReceiver(this, "ReadableStreamDefaultReader", "cancel", ({ stream }) => {
            if (stream !== undefined) return CancelReadable(stream, reason);
            return RejectedTypeError(`Failed to execute 'cancel' on 'ReadableStreamDefaultReader': ${kReleasedReader} cancel its previous owner stream`);
        });
    }
    read() {
        return WithReceiver(this, "ReadableStreamDefaultReader", "read", (reader) => {
            if (reader.stream === undefined) return RejectedTypeError(`Failed to execute 'read' on 'ReadableStreamDefaultReader': ${kReleasedReader} read from its previous owner stream`);
            const promise = NewPromise();
            ReadWith(reader, RequestInto(promise));
            return promise;
        });
    }
    releaseLock() {
        const reader = Receiver(this, "ReadableStreamDefaultReader");
        if (reader.stream !== undefined) ReleaseReader(reader);
    }
}
DefineInterface(ReadableStreamDefaultReader);

// ---- controllers (sections 4.6 and 4.7) ----

function CheckEnqueue(controller, owner) {
    if (CanEnqueue(controller)) return;
    const isErrored = controller.stream.state === "errored";
    const closed = controller.closeRequested ? "a readable stream that is closed or has been requested to be closed" : "a closed readable stream";
    %throw_type_error(`Failed to execute 'enqueue' on '${owner}': Cannot enqueue a chunk into ${isErrored ? "an errored readable stream" : closed}`);
}

function CloseByProgram(controller, owner) {
    if (CanEnqueue(controller)) {
        CloseReadable(controller);
        return;
    }
    const what = controller.closeRequested ? "Cannot close a readable stream that has already been requested to be closed" : "Cannot close an errored readable stream";
    %throw_type_error(`Failed to execute 'close' on '${owner}': ${what}`);
}

class ReadableStreamDefaultController {
    constructor() {
        IllegalConstructor("ReadableStreamDefaultController");
    }
    get desiredSize() { return DesiredSizeOf(Receiver(this, "ReadableStreamDefaultController")); }
    close() { CloseByProgram(Receiver(this, "ReadableStreamDefaultController"), "ReadableStreamDefaultController"); }
    enqueue(chunk = undefined) {
        const controller = Receiver(this, "ReadableStreamDefaultController");
        CheckEnqueue(controller, "ReadableStreamDefaultController");
        EnqueueReadable(controller, chunk);
    }
    error(error = undefined) { ErrorReadable(Receiver(this, "ReadableStreamDefaultController"), error); }
}
DefineInterface(ReadableStreamDefaultController);
