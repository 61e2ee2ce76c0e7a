// Writable. RUNTIME: Node 20 lib/internal/streams/writable.js.

class WritableState {
    constructor(options, stream, isDuplex) {
        this.objectMode = !!(options && (options.objectMode || (isDuplex && options.writableObjectMode)));
        this.highWaterMark = StreamHighWaterMark(this.objectMode, options, "writableHighWaterMark", isDuplex);
        this.finalCalled = false;
        this.needDrain = false;
        this.ending = false;
        this.ended = false;
        this.finished = false;
        this.destroyed = false;
        this.decodeStrings = !(options && options.decodeStrings === false);
        this.defaultEncoding = StreamDefaultEncoding(options);
        this.length = 0;
        this.writing = false;
        this.corked = 0;
        this.sync = true;
        this.bufferProcessing = false;
        this.onwrite = (error) => AfterOneWrite(stream, error);
        this.writecb = NoOperation;
        this.expectsWriteCallback = false;
        this.writelen = 0;
        this.afterWriteInfo = null;
        this.afterWritePending = false;
        this.buffered = [];
        this.bufferedIndex = 0;
        this.pendingcb = 0;
        this.constructed = true;
        this.prefinished = false;
        this.errorEmitted = false;
        this.emitClose = kNodeMajor > 0 && kNodeMajor < 10 ? !!(options && options.emitClose) : !(options && options.emitClose === false);
        // RUNTIME: Node 14 and newer destroy a stream that has ended by themselves.
        this.autoDestroy = kNodeMajor < 14 && !kIsBrowser ? !!(options && options.autoDestroy) : !(options && options.autoDestroy === false);
        this.errored = null;
        this.closed = false;
        this.closeEmitted = false;
        this.onFinished = [];
    }
    getBuffer() {
        const rest = [];
        for (let index = this.bufferedIndex; index < this.buffered.length; index += 1) %push(rest, this.buffered[index]);
        return rest;
    }
    get bufferedRequestCount() {
        return this.buffered.length - this.bufferedIndex;
    }
}
%put(WritableState.prototype, kInspectCustom, InspectStreamState[kInspectCustom], 5);

function WritableConstructed(stream) {
    const state = stream._writableState;
    if (!state.writing) %at("WritableState.onConstructed (node:internal/streams/writable:384:5)|*.<anonymous> (node:internal/streams/writable:433:42)", WriteBuffered(stream, state));
    if (state.ending) %at("WritableState.onConstructed (node:internal/streams/writable:388:5)|*.<anonymous> (node:internal/streams/writable:433:42)", FinishMaybe(stream, state, false));
}

function Writable(options) {
    "function";
    FirstUse("stream.Writable");
    if (!OrdinaryHasInstance(Writable, this) && !(%is_object(this) && OrdinaryHasInstance(WritableState, this._writableState))) {
        return %construct(Writable, [options], Writable);
    }
    PresetEvents(this, kWritableEvents);
    this._writableState = new WritableState(options, this, false);
    if (options) TakeStreamOptions(this, options, ["write", "writev", "destroy", "final", "construct"]);
    %call(Stream, this, options);
    if (this._construct !== undefined && this._construct !== null) ConstructStream(this, () => WritableConstructed(this));
    return this;
}
InheritStream(Writable, Stream, 1);
const WritablePrototype = Writable.prototype;
// A Duplex inherits from Readable and is a Writable all the same.
%put(Writable, %intrinsic("SymbolHasInstance"), {
    hasInstance(value) {
        if (OrdinaryHasInstance(this, value)) return true;
        return this === Writable && %is_object(value) && OrdinaryHasInstance(WritableState, value._writableState);
    },
}.hasInstance, 0);

// ---- Writing ----

// Takes a chunk: true or false as write() gives it, or the error that came of it.
function WriteChunk(stream, given, givenEncoding, givenCallback) {
    const state = stream._writableState;
    const callback = typeof givenCallback === "function" ? givenCallback : NoOperation;
    let chunk = given;
    let encoding = givenEncoding;
    if (chunk === null) throw %at("_write (node:internal/streams/writable:461:11)", NullChunkError());
    if (!state.objectMode) {
        if (!encoding) {
            encoding = state.defaultEncoding;
        } else if (encoding !== "buffer" && !BufferConstructor.isEncoding(encoding)) {
            throw %at("_write (node:internal/streams/writable:468:13)", UnknownEncodingError(encoding));
        }
        if (typeof chunk === "string") {
            if (state.decodeStrings) {
                chunk = BufferFrom(chunk, encoding);
                encoding = "buffer";
            }
        } else if (IsByteView(chunk)) {
            if (!IsBuffer(chunk)) chunk = BufferOfView(chunk);
            encoding = "buffer";
        } else {
            throw %at("_write (node:internal/streams/writable:482:13)", ChunkTypeError(chunk));
        }
    }
    let error;
    if (state.ending) {
        error = %at("_write (node:internal/streams/writable:489:11)", NodeError("ERR_STREAM_WRITE_AFTER_END", "write after end"));
    } else if (state.destroyed) {
        error = %at("_write (node:internal/streams/writable:491:11)", StreamDestroyedError("write"));
    }
    if (error !== undefined) {
        NextTick(callback, [error]);
        ErrorOrDestroy(stream, error, true);
        return error;
    }
    state.pendingcb += 1;
    return %at("_write (node:internal/streams/writable:501:10)", WriteOrBuffer(stream, state, chunk, encoding, callback));
}

function WriteOrBuffer(stream, state, chunk, encoding, callback) {
    const length = state.objectMode ? 1 : chunk.length;
    state.length += length;
    const hadRoom = state.length < state.highWaterMark;
    if (kIsOldNode && !hadRoom) state.needDrain = true;
    if (state.writing || state.errored || state.corked > 0 || !state.constructed) {
        %push(state.buffered, { chunk, encoding, callback });
    } else {
        BeginWrite(state, length, callback);
        %at("writeOrBuffer (node:internal/streams/writable:572:12)", stream._write(chunk, encoding, state.onwrite));
        state.sync = false;
    }
    // RUNTIME: Node 10 and older say whether there was room before the write.
    if (kIsOldNode) return hadRoom;
    const hasRoom = state.length < state.highWaterMark || state.length === 0;
    if (!hasRoom) state.needDrain = true;
    return hasRoom && !state.destroyed && !state.errored;
}

function BeginWrite(state, length, callback) {
    state.writelen = length;
    state.writecb = callback;
    state.writing = true;
    state.sync = true;
    state.expectsWriteCallback = true;
}

function WriteNow(stream, state, isVector, length, chunk, encoding, callback) {
    BeginWrite(state, length, callback);
    if (state.destroyed) {
        state.onwrite(%at("doWrite (node:internal/streams/writable:594:19)", StreamDestroyedError("write")));
    } else if (isVector) {
        %at("doWrite (node:internal/streams/writable:596:12)", stream._writev(chunk, state.onwrite));
    } else {
        %at("doWrite (node:internal/streams/writable:598:12)", stream._write(chunk, encoding, state.onwrite));
    }
    state.sync = false;
}

function WriteFailed(stream, state, error, callback) {
    state.pendingcb -= 1;
    %at("onwriteError (node:internal/streams/writable:605:3)", callback(error));
    %at("onwriteError (node:internal/streams/writable:610:3)", FailBuffered(state));
    ErrorOrDestroy(stream, error);
}

// The callback that _write gets.
function AfterOneWrite(stream, error) {
    const state = stream._writableState;
    if (!state.expectsWriteCallback) {
        ErrorOrDestroy(stream, MultipleCallbackError());
        return;
    }
    const sync = state.sync;
    const callback = state.writecb;
    state.writecb = NoOperation;
    state.writing = false;
    state.expectsWriteCallback = false;
    state.length -= state.writelen;
    state.writelen = 0;
    if (error) {
        error.stack;
        if (!state.errored) state.errored = error;
        if (stream._readableState && !stream._readableState.errored) stream._readableState.errored = error;
        if (sync) {
            NextTick(WriteFailed, [stream, state, error, callback]);
        } else {
            %at("onwrite (node:internal/streams/writable:649:7)", WriteFailed(stream, state, error, callback));
        }
        return;
    }
    if (state.buffered.length > state.bufferedIndex) %at("onwrite (node:internal/streams/writable:653:7)", WriteBuffered(stream, state));
    if (sync) {
        SettleSyncWrite(stream, state, callback);
    } else {
        %at("onwrite (node:internal/streams/writable:688:7)", AfterWrite(stream, state, 1, callback));
    }
}

// A write that was done at once tells its callback on the nextTick queue; several with the same callback share a turn.
function SettleSyncWrite(stream, state, callback) {
    if (kIsOldNode) {
        NextTick(AfterWrite, [stream, state, 1, callback]);
        return;
    }
    const needsDrain = state.needDrain && state.length === 0;
    if (callback === NoOperation) {
        if (!state.afterWritePending && (needsDrain || state.objectMode)) {
            NextTick(AfterWrite, [stream, state, 1, callback]);
            state.afterWritePending = true;
            return;
        }
    } else if (state.afterWriteInfo !== null && state.afterWriteInfo.callback === callback) {
        state.afterWriteInfo.count += 1;
        return;
    } else {
        const info = { __proto__: null, count: 1, callback };
        state.afterWriteInfo = info;
        state.afterWritePending = true;
        NextTick((written) => {
            state.afterWriteInfo = null;
            %at("afterWriteTick (node:internal/streams/writable:696:10)", AfterWrite(stream, state, written.count, callback));
        }, [info]);
        return;
    }
    state.pendingcb -= 1;
    if (state.ending) %at("onwrite (node:internal/streams/writable:671:13)", FinishMaybe(stream, state, true));
}

function AfterWrite(stream, state, count, callback) {
    state.afterWritePending = false;
    if (!state.ending && !state.destroyed && state.needDrain && state.length === 0) {
        state.needDrain = false;
        %at("afterWrite (node:internal/streams/writable:705:12)", stream.emit("drain"));
    }
    for (let index = 0; index < count; index += 1) {
        state.pendingcb -= 1;
        %at("afterWrite (node:internal/streams/writable:710:5)", callback(kIsOldNode ? undefined : null));
    }
    if (state.destroyed) %at("afterWrite (node:internal/streams/writable:714:5)", FailBuffered(state));
    if (state.ending) %at("afterWrite (node:internal/streams/writable:718:5)", FinishMaybe(stream, state, true));
}

function ForgetBuffered(state) {
    state.buffered = [];
    state.bufferedIndex = 0;
}

function FailBuffered(state) {
    if (state.writing) return;
    for (let index = state.bufferedIndex; index < state.buffered.length; index += 1) {
        const entry = state.buffered[index];
        const callback = entry.callback;
        state.length -= state.objectMode ? 1 : entry.chunk.length;
        %at("errorBuffer (node:internal/streams/writable:733:7)", callback(state.errored === null ? StreamDestroyedError("write") : state.errored));
    }
    %at("errorBuffer (node:internal/streams/writable:738:3)", CallFinished(state, state.errored === null ? StreamDestroyedError("end") : state.errored));
    ForgetBuffered(state);
}

function TellAll(buffered, first) {
    return (error) => {
        for (let index = first; index < buffered.length; index += 1) {
            %at("at node:internal/streams/writable:766:21", %call(buffered[index].callback, buffered[index], error));
        }
    };
}

function WriteBuffered(stream, state) {
    const buffered = state.buffered;
    const first = state.bufferedIndex;
    const count = buffered.length - first;
    if (state.destroyed || state.bufferProcessing || state.corked > 0 || !state.constructed || count === 0) return;
    state.bufferProcessing = true;
    if (count > 1 && stream._writev) {
        state.pendingcb -= count - 1;
        const chunks = state.getBuffer();
        let callback = NoOperation;
        chunks.allBuffers = true;
        for (let index = 0; index < chunks.length; index += 1) {
            if (chunks[index].encoding !== "buffer") chunks.allBuffers = false;
            if (chunks[index].callback !== NoOperation) callback = TellAll(buffered, first);
        }
        %at("clearBuffer (node:internal/streams/writable:775:5)", WriteNow(stream, state, true, state.length, chunks, "", callback));
        ForgetBuffered(state);
    } else {
        let index = first;
        do {
            const entry = buffered[index];
            buffered[index] = null;
            index += 1;
            %at("clearBuffer (node:internal/streams/writable:783:7)", WriteNow(stream, state, false, state.objectMode ? 1 : entry.chunk.length, entry.chunk, entry.encoding, entry.callback));
        } while (index < buffered.length && !state.writing);
        if (index === buffered.length) {
            ForgetBuffered(state);
        } else {
            state.bufferedIndex = index;
        }
    }
    state.bufferProcessing = false;
}
