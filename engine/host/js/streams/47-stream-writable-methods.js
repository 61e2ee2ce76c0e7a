// How a Writable ends, and its methods. RUNTIME: Node 20 lib/internal/streams/writable.js.

// ---- Ending ----

function NeedsFinish(state) {
    // RUNTIME: Node 10 and older lib/_stream_writable.js, needFinish.
    if (kIsOldNode) return state.ending && state.length === 0 && state.buffered.length === state.bufferedIndex && !state.finished && !state.writing;
    return state.ending && !state.destroyed && state.constructed && state.length === 0 && !state.errored &&
        state.buffered.length === state.bufferedIndex && !state.finished && !state.writing && !state.errorEmitted && !state.closeEmitted;
}

function CallFinal(stream, state) {
    const onFinish = (error) => {
        if (state.prefinished) {
            ErrorOrDestroy(stream, error === undefined || error === null ? MultipleCallbackError() : error);
            return;
        }
        state.pendingcb -= 1;
        if (error) {
            %at("onFinish (node:internal/streams/writable:893:5)|at node:internal/streams/writable:916:30", CallFinished(state, error));
            ErrorOrDestroy(stream, error, state.sync);
        } else if (NeedsFinish(state)) {
            state.prefinished = true;
            %at("onFinish (node:internal/streams/writable:897:12)|at node:internal/streams/writable:916:30", stream.emit("prefinish"));
            state.pendingcb += 1;
            NextTick(FinishWritable, [stream, state]);
        }
    };
    state.finalCalled = true;
    state.sync = true;
    state.pendingcb += 1;
    try {
        %at("prefinish (node:internal/streams/writable:916:14)", stream._final(onFinish));
    } catch (error) {
        onFinish(error);
    }
    state.sync = false;
}

// RUNTIME: Node 10 lib/_stream_writable.js, finishMaybe and callFinal: 'finish' comes at once when nothing is waited for.
function OldFinishMaybe(stream, state) {
    if (!NeedsFinish(state)) return;
    if (!state.prefinished && !state.finalCalled) {
        state.finalCalled = true;
        if (typeof stream._final === "function" && stream._final !== FinalOfTransform && !(kNodeMajor >= 10 && state.destroyed)) {
            state.pendingcb += 1;
            NextTick(() => stream._final((error) => {
                state.pendingcb -= 1;
                if (error) stream.emit("error", error);
                state.prefinished = true;
                stream.emit("prefinish");
                OldFinishMaybe(stream, state);
            }), []);
        } else {
            state.prefinished = true;
            if (stream._final === FinalOfTransform) FlushTransform(stream, undefined);
            stream.emit("prefinish");
        }
    }
    if (state.pendingcb !== 0) return;
    state.pendingcb += 1;
    FinishWritable(stream, state);
}

function FinishMaybe(stream, state, sync) {
    if (kIsOldNode) {
        OldFinishMaybe(stream, state);
        return;
    }
    if (!NeedsFinish(state)) return;
    if (!state.prefinished && !state.finalCalled) {
        if (typeof stream._final === "function" && !state.destroyed) {
            %at("finishMaybe (node:internal/streams/writable:930:5)", CallFinal(stream, state));
        } else {
            state.finalCalled = true;
            state.prefinished = true;
            %at("prefinish (node:internal/streams/writable:924:12)|finishMaybe (node:internal/streams/writable:930:5)", stream.emit("prefinish"));
        }
    }
    if (state.pendingcb !== 0) return;
    if (sync) {
        state.pendingcb += 1;
        NextTick(FinishLater, [stream, state]);
    } else if (NeedsFinish(state)) {
        state.pendingcb += 1;
        %at("finishMaybe (node:internal/streams/writable:943:9)", FinishWritable(stream, state));
    }
}

function FinishLater(stream, state) {
    if (NeedsFinish(state)) {
        %at("at node:internal/streams/writable:936:13", FinishWritable(stream, state));
    } else {
        state.pendingcb -= 1;
    }
}

function FinishWritable(stream, state) {
    state.pendingcb -= 1;
    state.finished = true;
    %at("finish (node:internal/streams/writable:953:3)", CallFinished(state, null));
    %at("finish (node:internal/streams/writable:955:10)", stream.emit("finish"));
    if (!state.autoDestroy) return;
    const reading = stream._readableState;
    if (!reading || (reading.autoDestroy && (reading.endEmitted || reading.readable === false))) %at("finish (node:internal/streams/writable:968:14)", stream.destroy());
}

function CallFinished(state, error) {
    const callbacks = state.onFinished;
    state.onFinished = [];
    for (let index = 0; index < callbacks.length; index += 1) {
        %at("callFinishedCallbacks (node:internal/streams/writable:982:25)", %call(callbacks[index], callbacks, error));
    }
}

// What end() gets: the callback may stand at any place.
function EndArguments(chunk, encoding, callback) {
    if (typeof chunk === "function") return { __proto__: null, chunk: null, encoding: null, callback: chunk };
    if (typeof encoding === "function") return { __proto__: null, chunk, encoding: null, callback: encoding };
    return { __proto__: null, chunk, encoding, callback };
}

function EndWritable(stream, givenChunk, givenEncoding, givenCallback) {
    const state = stream._writableState;
    const { chunk, encoding, callback } = EndArguments(givenChunk, givenEncoding, givenCallback);
    let error;
    if (chunk !== null && chunk !== undefined) {
        const result = %at("Writable.end (node:internal/streams/writable:823:17)", WriteChunk(stream, chunk, encoding));
        if (%is_object(result)) error = result;
    }
    if (state.corked > 0) {
        state.corked = 1;
        stream.uncork();
    }
    if (error === undefined) {
        if (!state.ending && !state.errored) {
            state.ending = true;
            %at("Writable.end (node:internal/streams/writable:845:5)", FinishMaybe(stream, state, true));
            state.ended = true;
        } else if (state.finished) {
            error = %at("Writable.end (node:internal/streams/writable:848:11)", NodeError("ERR_STREAM_ALREADY_FINISHED", "Cannot call end after a stream was finished"));
        } else if (state.destroyed) {
            error = %at("Writable.end (node:internal/streams/writable:850:11)", StreamDestroyedError("end"));
        }
    }
    if (typeof callback !== "function") return;
    if (error !== undefined) {
        NextTick(callback, [error]);
    } else if (state.errored) {
        NextTick(callback, [state.errored]);
    } else if (state.finished) {
        NextTick(callback, [null]);
    } else if (kIsOldNode) {
        stream.once("finish", callback);
    } else {
        %push(state.onFinished, callback);
    }
}

%define_methods(WritablePrototype, {
    pipe() {
        ErrorOrDestroy(this, NodeError("ERR_STREAM_CANNOT_PIPE", "Cannot pipe, not readable"));
    },
    write(chunk, encoding, callback) {
        const isShort = typeof encoding === "function";
        return %at("=Writable.write (node:internal/streams/writable:510:10)", WriteChunk(this, chunk, isShort ? null : encoding, isShort ? encoding : callback)) === true;
    },
    cork() {
        this._writableState.corked += 1;
    },
    uncork() {
        const state = this._writableState;
        if (state.corked === 0) return;
        state.corked -= 1;
        if (!state.writing) %at("=Writable.uncork (node:internal/streams/writable:531:7)", WriteBuffered(this, state));
    },
    setDefaultEncoding(encoding) {
        const name = typeof encoding === "string" ? %string_to_lower(encoding) : encoding;
        if (!BufferConstructor.isEncoding(name)) throw UnknownEncodingError(name);
        this._writableState.defaultEncoding = name;
        return this;
    },
    _write(chunk, encoding, callback) {
        if (!this._writev) throw %at("=Writable._write (node:internal/streams/writable:802:11)", MethodMissingError("_write()"));
        %at("=Writable._write (node:internal/streams/writable:800:10)", this._writev([{ chunk, encoding }], callback));
    },
    end(chunk, encoding, callback) {
        %at("=", EndWritable(this, chunk, encoding, callback));
        return this;
    },
    destroy(error, callback) {
        const state = this._writableState;
        if ((state.buffered.length > state.bufferedIndex || state.onFinished.length > 0) && !state.destroyed) {
            NextTick(FailBuffered, [state]);
        }
        %at("=*.destroy (node:internal/streams/destroy:83:5)|Writable.destroy (node:internal/streams/writable:1122:11)", DestroyStream(this, error, callback));
        return this;
    },
    _undestroy() {
        UndestroyStream(this);
    },
    _destroy(error, callback) {
        callback(error);
    },
    [kRejectionHandler](error) {
        this.destroy(error);
    },
    get closed() {
        return this._writableState ? this._writableState.closed : false;
    },
    get destroyed() {
        return this._writableState ? this._writableState.destroyed : false;
    },
    set destroyed(value) {
        if (this._writableState) this._writableState.destroyed = value;
    },
    get writable() {
        const state = this._writableState;
        return !!state && state.writable !== false && !state.ending && !state.ended && !state.destroyed && !state.errored;
    },
    set writable(value) {
        if (this._writableState) this._writableState.writable = !!value;
    },
    get writableFinished() {
        return this._writableState ? this._writableState.finished : false;
    },
    get writableObjectMode() {
        return this._writableState ? this._writableState.objectMode : false;
    },
    get writableBuffer() {
        return this._writableState && this._writableState.getBuffer();
    },
    get writableEnded() {
        return this._writableState ? this._writableState.ending : false;
    },
    get writableNeedDrain() {
        const state = this._writableState;
        return state ? !state.destroyed && !state.ending && state.needDrain : false;
    },
    get writableHighWaterMark() {
        return this._writableState && this._writableState.highWaterMark;
    },
    get writableCorked() {
        return this._writableState ? this._writableState.corked : 0;
    },
    get writableLength() {
        return this._writableState && this._writableState.length;
    },
    get errored() {
        return this._writableState ? this._writableState.errored : null;
    },
    get writableAborted() {
        const state = this._writableState;
        return state.writable !== false && !!(state.destroyed || state.errored) && !state.finished;
    },
});
%put(WritablePrototype, "_writev", null, 5);
%put(Writable, "WritableState", WritableState, 5);
