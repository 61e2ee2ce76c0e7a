// Writable of Node 10 and older. RUNTIME: Node 10 lib/_stream_writable.js; Node 8 and 6 where it says so.

function OldWritable(options) {
    "function";
    const isDuplex = OrdinaryHasInstance(OldDuplex, this);
    if (!isDuplex && !OrdinaryHasInstance(OldWritable, this)) return %construct(OldWritable, [options], OldWritable);
    this._writableState = new OldWritableState(options || {}, this, isDuplex);
    this.writable = true;
    TakeOldOptions(this, options, ["write", "writev", "destroy", "final"]);
    %call(Stream, this);
    return this;
}
InheritStream(OldWritable, Stream, 1);
%set_name(OldWritable, "Writable");
%put(OldWritable, %intrinsic("SymbolHasInstance"), {
    value(object) {
        if (OrdinaryHasInstance(this, object)) return true;
        return this === OldWritable && %is_object(object) && OrdinaryHasInstance(OldWritableState, object._writableState);
    },
}.value, 0);

// ---- Writing ----

function OldRefuseWrite(stream, error, callback) {
    if (kNodeMajor >= 10) {
        OldFail(stream, error);
    } else {
        stream.emit("error", error);
    }
    NextTick(callback, [error]);
    return false;
}

function OldWrite(stream, given, givenEncoding, givenCallback) {
    const state = stream._writableState;
    const isBytes = !state.objectMode && IsUint8Array(given);
    const chunk = isBytes && !IsBuffer(given) ? BufferOfView(given) : given;
    let encoding = givenEncoding;
    let callback = givenCallback;
    if (typeof encoding === "function") {
        callback = encoding;
        encoding = null;
    }
    if (isBytes) {
        encoding = "buffer";
    } else if (!encoding) {
        encoding = state.defaultEncoding;
    }
    if (typeof callback !== "function") callback = NoOperation;
    if (kNodeMajor >= 10 ? state.ending : state.ended) {
        return OldRefuseWrite(stream, OldStreamError(ErrorConstructor, "ERR_STREAM_WRITE_AFTER_END", "write after end"), callback);
    }
    if (chunk === null) {
        return OldRefuseWrite(stream, OldStreamError(TypeErrorConstructor, "ERR_STREAM_NULL_VALUES", "May not write null values to stream"), callback);
    }
    if (!isBytes && typeof chunk !== "string" && !state.objectMode && (kNodeMajor >= 10 || chunk !== undefined)) {
        return OldRefuseWrite(stream, OldChunkError("one of string or Buffer", chunk), callback);
    }
    state.pendingcb += 1;
    return OldWriteOrKeep(stream, state, chunk, encoding, callback);
}

function OldWriteOrKeep(stream, state, given, givenEncoding, callback) {
    const isDecoded = !state.objectMode && state.decodeStrings && typeof given === "string";
    const chunk = isDecoded ? BufferFrom(given, givenEncoding) : given;
    const encoding = isDecoded ? "buffer" : givenEncoding;
    const length = state.objectMode ? 1 : chunk.length;
    state.length += length;
    const hasRoom = state.length < state.highWaterMark;
    if (!hasRoom) state.needDrain = true;
    if (state.writing || state.corked > 0) {
        %push(state.waiting, { chunk, encoding, isBuf: encoding === "buffer", callback, next: null });
    } else {
        OldWriteNow(stream, state, undefined, length, chunk, encoding, callback);
    }
    return hasRoom;
}

// `entries` are what a _writev gets.
function OldWriteNow(stream, state, entries, length, chunk, encoding, callback) {
    state.writelen = length;
    state.writecb = callback;
    state.writing = true;
    state.sync = true;
    if (kNodeMajor >= 10 && state.destroyed) {
        state.onwrite(StreamDestroyedError("write"));
    } else if (entries !== undefined) {
        stream._writev(entries, state.onwrite);
    } else {
        stream._write(chunk, encoding, state.onwrite);
    }
    state.sync = false;
}

function OldWriteFailed(stream, state, sync, error, callback) {
    state.pendingcb -= 1;
    if (sync) {
        NextTick(callback, [error]);
        if (kNodeMajor >= 8) NextTick(OldFinishIfDone, [stream, state]);
    } else {
        callback(error);
    }
    state.errorEmitted = true;
    OldFail(stream, error);
    if (!sync && kNodeMajor >= 8) OldFinishIfDone(stream, state);
}

// The callback that _write gets.
function OldAfterOneWrite(stream, error) {
    const state = stream._writableState;
    const sync = state.sync;
    const callback = state.writecb;
    if (kNodeMajor >= 10 && typeof callback !== "function") throw NodeError("ERR_MULTIPLE_CALLBACK", "Callback called multiple times");
    state.writing = false;
    state.writecb = null;
    state.length -= state.writelen;
    state.writelen = 0;
    if (error) {
        OldWriteFailed(stream, state, sync, error, callback);
        return;
    }
    const finished = OldNeedsFinish(state) || (kNodeMajor >= 10 && !!stream.destroyed);
    if (!finished && state.corked === 0 && !state.bufferProcessing && state.waiting.length > 0) OldWriteWaiting(stream, state);
    if (sync) {
        NextTick(OldAfterWrite, [stream, state, finished, callback]);
    } else {
        OldAfterWrite(stream, state, finished, callback);
    }
}

function OldAfterWrite(stream, state, finished, callback) {
    if (!finished && state.length === 0 && state.needDrain) {
        state.needDrain = false;
        stream.emit("drain");
    }
    state.pendingcb -= 1;
    callback();
    OldFinishIfDone(stream, state);
}

function OldWriteWaiting(stream, state) {
    state.bufferProcessing = true;
    if (stream._writev && state.waiting.length > 1) {
        const entries = state.waiting;
        state.waiting = [];
        state.pendingcb += 1;
        entries.allBuffers = AreAllBuffers(entries);
        OldWriteNow(stream, state, entries, state.length, undefined, "", (error) => {
            for (let index = 0; index < entries.length; index += 1) {
                const callback = entries[index].callback;
                state.pendingcb -= 1;
                callback(error);
            }
        });
    } else {
        while (state.waiting.length > 0) {
            const entry = TakeFirst(state.waiting);
            OldWriteNow(stream, state, undefined, state.objectMode ? 1 : entry.chunk.length, entry.chunk, entry.encoding, entry.callback);
            if (state.writing) break;
        }
    }
    state.bufferProcessing = false;
}

function AreAllBuffers(entries) {
    for (let index = 0; index < entries.length; index += 1) if (!entries[index].isBuf) return false;
    return true;
}

// ---- Ending ----

function OldNeedsFinish(state) {
    return state.ending && state.length === 0 && state.waiting.length === 0 && !state.finished && !state.writing;
}

function OldCallFinal(stream, state) {
    stream._final((error) => {
        state.pendingcb -= 1;
        if (error) OldFail(stream, error);
        state.prefinished = true;
        stream.emit("prefinish");
        OldFinishIfDone(stream, state);
    });
}

function OldPrefinish(stream, state) {
    if (state.prefinished || state.finalCalled) return;
    if (kNodeMajor >= 8 && typeof stream._final === "function" && !(kNodeMajor >= 10 && state.destroyed)) {
        state.pendingcb += 1;
        state.finalCalled = true;
        NextTick(OldCallFinal, [stream, state]);
    } else {
        state.prefinished = true;
        stream.emit("prefinish");
    }
}

function OldFinishIfDone(stream, state) {
    if (!OldNeedsFinish(state)) return;
    OldPrefinish(stream, state);
    if (state.pendingcb !== 0) return;
    state.finished = true;
    stream.emit("finish");
    const reading = stream._readableState;
    if (state.autoDestroy && (!reading || (reading.autoDestroy && reading.endEmitted))) stream.destroy();
}

function OldEnd(stream, givenChunk, givenEncoding, givenCallback) {
    const state = stream._writableState;
    const { chunk, encoding, callback } = EndArguments(givenChunk, givenEncoding, givenCallback);
    if (chunk !== null && chunk !== undefined) stream.write(chunk, encoding);
    if (state.corked > 0) {
        state.corked = 1;
        stream.uncork();
    }
    if (state.ending || (kNodeMajor < 8 && state.finished)) return;
    state.ending = true;
    OldFinishIfDone(stream, state);
    if (callback) {
        if (state.finished) {
            NextTick(callback, []);
        } else {
            stream.once("finish", callback);
        }
    }
    state.ended = true;
    stream.writable = false;
}

%define_methods(OldWritable.prototype, {
    pipe() {
        OldFail(this, OldStreamError(ErrorConstructor, "ERR_STREAM_CANNOT_PIPE", "Cannot pipe, not readable"));
    },
    write(chunk, encoding, cb) {
        return OldWrite(this, chunk, encoding, cb);
    },
    cork() {
        this._writableState.corked += 1;
    },
    uncork() {
        const state = this._writableState;
        if (state.corked === 0) return;
        state.corked -= 1;
        if (!state.writing && state.corked === 0 && !state.bufferProcessing && state.waiting.length > 0) OldWriteWaiting(this, state);
    },
    setDefaultEncoding(encoding) {
        const name = typeof encoding === "string" ? %string_to_lower(encoding) : encoding;
        if (!BufferConstructor.isEncoding(name)) throw OldStreamError(TypeErrorConstructor, "ERR_UNKNOWN_ENCODING", `Unknown encoding: ${name}`);
        this._writableState.defaultEncoding = name;
        return this;
    },
    _write(chunk, encoding, cb) {
        cb(OldMissingMethod("_write()", "not"));
    },
    end(chunk, encoding, cb) {
        OldEnd(this, chunk, encoding, cb);
        return kNodeMajor >= 10 ? this : undefined;
    },
    destroy(error, callback) {
        return OldDestroy(this, error, callback);
    },
    _undestroy() {
        OldUndestroy(this);
    },
    _destroy(error, callback) {
        if (kNodeMajor < 10) this.end();
        callback(error);
    },
    get destroyed() {
        return this._writableState ? this._writableState.destroyed : false;
    },
    set destroyed(value) {
        if (this._writableState) this._writableState.destroyed = value;
    },
    get writableBuffer() {
        return this._writableState && this._writableState.getBuffer();
    },
    get writableHighWaterMark() {
        return this._writableState.highWaterMark;
    },
    get writableLength() {
        return this._writableState.length;
    },
});
%put(OldWritable.prototype, "_writev", null, 5);
OldWritable.WritableState = OldWritableState;
