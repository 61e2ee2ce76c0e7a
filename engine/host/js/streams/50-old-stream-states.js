// The streams of Node 10 and older: states, errors and destruction. RUNTIME: Node 10 lib/_stream_readable.js, lib/_stream_writable.js,
// lib/internal/streams/{destroy,state}.js; Node 8 and 6 in the files of the same names.

// An error with the code that Node 10 gives it; `older` is what Node 8 and older say.
function OldStreamError(constructor, code, message, older) {
    if (kNodeMajor >= 10) return NodeErrorOf(constructor, code, message);
    return %construct(constructor, [older === undefined ? message : older], constructor);
}

// What a stream says that has no such method; `oldest` begins what Node 6 says.
function OldMissingMethod(method, oldest) {
    if (kNodeMajor >= 10) return MethodMissingError(method);
    return OldStreamError(ErrorConstructor, "", `${kNodeMajor < 8 ? oldest : `${method} is not`} ${"implemented"}`);
}

function OldChunkError(kinds, chunk) {
    if (kNodeMajor >= 10) return ArgumentTypeError("chunk", kinds, chunk);
    return OldStreamError(TypeErrorConstructor, "", "Invalid non-string/buffer chunk");
}

function OldHighWaterMark(objectMode, options, key, isDuplex) {
    let mark = options.highWaterMark;
    if (mark === undefined || mark === null) mark = isDuplex && kNodeMajor >= 8 ? options[key] : undefined;
    if (mark === undefined || mark === null) return objectMode ? 16 : 16384;
    if (kNodeMajor >= 10 && (typeof mark !== "number" || !%is_integer(mark) || mark < 0)) {
        throw NodeTypeError("ERR_INVALID_OPT_VALUE", `The value "${TextOf(mark)}" is invalid for option "${isDuplex ? key : "highWaterMark"}"`);
    }
    return %math_floor(ToNumber(mark));
}

function SetUpOldState(state, options, side, isDuplex) {
    state.objectMode = !!options.objectMode || (isDuplex && !!options[`${side}ObjectMode`]);
    state.highWaterMark = OldHighWaterMark(state.objectMode, options, `${side}HighWaterMark`, isDuplex);
    state.length = 0;
    state.ended = false;
    state.sync = true;
    state.destroyed = false;
    state.emitClose = options.emitClose !== false;
    state.autoDestroy = kNodeMajor >= 10 && !!options.autoDestroy;
    state.defaultEncoding = options.defaultEncoding || "utf8";
}

const kOldPipes = %new_symbol("pipes");

// RUNTIME: Node 10 lib/_stream_readable.js: `pipes` is null, the one destination or a list.
function SetOldPipes(state, list) {
    %put(state, kOldPipes, list, 5);
    state.pipes = list.length === 0 ? null : list.length === 1 ? list[0] : list;
    state.pipesCount = list.length;
}

class OldReadableState {
    constructor(options, isDuplex) {
        SetUpOldState(this, options, "readable", isDuplex);
        this.buffer = [];
        this.bufferIndex = 0;
        SetOldPipes(this, []);
        this.awaitDrain = 0;
        this.flowing = null;
        this.endEmitted = false;
        this.reading = false;
        this.needReadable = false;
        this.emittedReadable = false;
        this.readableListening = false;
        this.resumeScheduled = false;
        this.paused = true;
        this.readingMore = false;
        this.decoder = options.encoding ? MakeStringDecoder(options.encoding) : null;
        this.encoding = options.encoding ? options.encoding : null;
    }
}
%put(OldReadableState.prototype, kInspectCustom, InspectStreamState[kInspectCustom], 5);

class OldWritableState {
    constructor(options, stream, isDuplex) {
        SetUpOldState(this, options, "writable", isDuplex);
        this.finalCalled = false;
        this.needDrain = false;
        this.ending = false;
        this.finished = false;
        this.decodeStrings = options.decodeStrings !== false;
        this.writing = false;
        this.corked = 0;
        this.bufferProcessing = false;
        this.onwrite = (error) => OldAfterOneWrite(stream, error);
        this.writecb = null;
        this.writelen = 0;
        this.waiting = [];
        this.pendingcb = 0;
        this.prefinished = false;
        this.errorEmitted = false;
    }
    getBuffer() {
        return CopyOf(this.waiting);
    }
    get bufferedRequestCount() {
        return this.waiting.length;
    }
}
%put(OldWritableState.prototype, kInspectCustom, InspectStreamState[kInspectCustom], 5);

function TakeOldOptions(stream, options, names) {
    if (!options) return;
    for (let index = 0; index < names.length; index += 1) {
        const isNewer = names[index] === "destroy" || names[index] === "final";
        if (typeof options[names[index]] === "function" && !(isNewer && kNodeMajor < 8)) stream[`_${names[index]}`] = options[names[index]];
    }
}

// ---- Destruction ----

function OldFail(stream, error) {
    const reading = stream._readableState;
    const writing = stream._writableState;
    if ((reading && reading.autoDestroy) || (writing && writing.autoDestroy)) {
        stream.destroy(error);
    } else {
        stream.emit("error", error);
    }
}

// Whether the error is still to be told of; a writable tells of one only.
function TakesOldError(stream) {
    const writing = stream._writableState;
    if (!writing) return true;
    if (writing.errorEmitted) return false;
    writing.errorEmitted = true;
    return true;
}

function OldEmitError(stream, error) {
    %at("emitErrorNT (internal/streams/destroy.js:91:8)", stream.emit("error", error));
}

// RUNTIME: Node 8 leaves 'close' to those that make streams of their own.
function OldEmitClose(stream) {
    if (kNodeMajor < 10) return;
    if (stream._writableState && !stream._writableState.emitClose) return;
    if (stream._readableState && !stream._readableState.emitClose) return;
    stream.emit("close");
}

function OldEmitErrorAndClose(stream, error) {
    OldEmitError(stream, error);
    OldEmitClose(stream);
}

function OldDestroy(stream, error, callback) {
    const reading = stream._readableState;
    const writing = stream._writableState;
    if ((reading && reading.destroyed) || (writing && writing.destroyed)) {
        if (callback) {
            callback(error);
        } else if (error && TakesOldError(stream)) {
            NextTick(OldEmitError, [stream, error]);
        }
        return stream;
    }
    if (reading) reading.destroyed = true;
    if (writing) writing.destroyed = true;
    stream._destroy(error || null, (failure) => {
        if (!callback && failure && TakesOldError(stream)) {
            NextTick(OldEmitErrorAndClose, [stream, failure]);
            return;
        }
        if (kNodeMajor >= 10) NextTick(OldEmitClose, [stream]);
        if (callback) callback(failure);
    });
    return stream;
}

function OldUndestroy(stream) {
    const reading = stream._readableState;
    const writing = stream._writableState;
    if (reading) {
        reading.destroyed = false;
        reading.reading = false;
        reading.ended = false;
        reading.endEmitted = false;
    }
    if (!writing) return;
    const names = ["destroyed", "ended", "ending", "finalCalled", "prefinished", "finished", "errorEmitted"];
    for (let index = 0; index < names.length; index += 1) writing[names[index]] = false;
}
