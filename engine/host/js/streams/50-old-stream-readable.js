// Readable of Node 10 and older. RUNTIME: Node 10 lib/_stream_readable.js; where Node 8 and 6 differ, kFlowsLater is false.

// Whether a chunk that is read at once is told of on the nextTick queue, and 'readable' listeners keep a stream from flowing.
const kFlowsLater = kNodeMajor >= 10;

function OldReadable(options) {
    "function";
    if (!OrdinaryHasInstance(OldReadable, this)) return %construct(OldReadable, [options], OldReadable);
    this._readableState = new OldReadableState(options || {}, OrdinaryHasInstance(OldDuplex, this));
    this.readable = true;
    TakeOldOptions(this, options, ["read", "destroy"]);
    %call(Stream, this);
    return this;
}
InheritStream(OldReadable, Stream, 1);
%set_name(OldReadable, "Readable");

// ---- What comes in ----

function OldHasRoom(state) {
    if (state.ended) return false;
    return (!kFlowsLater && state.needReadable) || state.length < state.highWaterMark || state.length === 0;
}

function OldPush(stream, given, givenEncoding) {
    const state = stream._readableState;
    let chunk = given;
    let encoding = givenEncoding;
    if (!state.objectMode && typeof chunk === "string") {
        encoding = encoding || state.defaultEncoding;
        if (encoding !== state.encoding) {
            chunk = BufferFrom(chunk, encoding);
            encoding = "";
        }
    }
    return OldTakeChunk(stream, state, chunk, encoding, false);
}

function OldTakeChunk(stream, state, given, encoding, first) {
    let chunk = given;
    if (chunk === null) {
        state.reading = false;
        OldReachEnd(stream, state);
    } else if (!state.objectMode && typeof chunk !== "string" && chunk !== undefined && !IsUint8Array(chunk)) {
        OldFail(stream, OldChunkError("one of string, Buffer, or Uint8Array", chunk));
    } else if (state.objectMode || (chunk && chunk.length > 0)) {
        if (!state.objectMode && typeof chunk !== "string" && !IsBuffer(chunk)) chunk = BufferOfView(chunk);
        if (first ? state.endEmitted : state.ended) {
            OldFail(stream, first ? OldStreamError(ErrorConstructor, "ERR_STREAM_UNSHIFT_AFTER_END_EVENT", "stream.unshift() after end event")
                : OldStreamError(ErrorConstructor, "ERR_STREAM_PUSH_AFTER_EOF", "stream.push() after EOF"));
        } else if (first) {
            OldAddChunk(stream, state, chunk, true);
        } else if (kFlowsLater && state.destroyed) {
            return false;
        } else {
            OldAddDecoded(stream, state, chunk, encoding);
        }
    } else if (!first) {
        state.reading = false;
        if (kFlowsLater) OldReadMore(stream, state);
    }
    return OldHasRoom(state);
}

function OldAddDecoded(stream, state, given, encoding) {
    state.reading = false;
    const chunk = state.decoder !== null && !encoding ? state.decoder.write(given) : given;
    if (state.objectMode || chunk.length !== 0) {
        OldAddChunk(stream, state, chunk, false);
    } else {
        OldReadMore(stream, state);
    }
}

function OldAddChunk(stream, state, chunk, first) {
    if (state.flowing && state.length === 0 && !state.sync) {
        if (kFlowsLater) state.awaitDrain = 0;
        stream.emit("data", chunk);
        if (!kFlowsLater) stream.read(0);
    } else {
        KeepChunk(state, chunk, first);
        if (state.needReadable) OldEmitReadable(stream);
    }
    OldReadMore(stream, state);
}

function OldReachEnd(stream, state) {
    if (state.ended) return;
    KeepRestOfDecoder(state);
    state.ended = true;
    if (state.sync || !kFlowsLater) {
        OldEmitReadable(stream);
        return;
    }
    state.needReadable = false;
    if (state.emittedReadable) return;
    state.emittedReadable = true;
    OldEmitReadableNow(stream);
}

// ---- Telling of it ----

function OldEmitReadable(stream) {
    const state = stream._readableState;
    state.needReadable = false;
    if (state.emittedReadable) return;
    state.emittedReadable = true;
    if (kFlowsLater || state.sync) {
        NextTick(OldEmitReadableNow, [stream]);
    } else {
        OldEmitReadableNow(stream);
    }
}

function OldEmitReadableNow(stream) {
    const state = stream._readableState;
    if (!kFlowsLater) {
        stream.emit("readable");
    } else {
        if (!state.destroyed && (state.length > 0 || state.ended)) {
            stream.emit("readable");
            state.emittedReadable = false;
        }
        state.needReadable = !state.flowing && !state.ended && state.length <= state.highWaterMark;
    }
    OldFlow(stream);
}

function OldReadMore(stream, state) {
    if (state.readingMore) return;
    state.readingMore = true;
    NextTick(OldReadMoreLater, [stream, state]);
}

function OldReadMoreLater(stream, state) {
    while (!state.reading && !state.ended) {
        const wants = kFlowsLater ? state.length < state.highWaterMark || (state.flowing && state.length === 0)
            : !state.flowing && state.length < state.highWaterMark;
        const before = state.length;
        if (!wants) break;
        stream.read(0);
        if (before === state.length) break;
    }
    state.readingMore = false;
}

function OldFlow(stream) {
    const state = stream._readableState;
    while (state.flowing && stream.read() !== null) {
        // Each read emits its chunk.
    }
}

// ---- Reading ----

function OldRaisedMark(count) {
    const most = kFlowsLater ? 1073741824 : 8388608;
    if (count >= most) return most;
    let mark = 1;
    while (mark < count) mark *= 2;
    return mark;
}

function OldHowMuch(count, state) {
    if (count <= 0 || (state.length === 0 && state.ended)) return 0;
    if (state.objectMode) return 1;
    if (count !== count) return state.flowing && state.length > 0 ? state.buffer[state.bufferIndex].length : state.length;
    if (count > state.highWaterMark) state.highWaterMark = OldRaisedMark(count);
    if (count <= state.length) return count;
    if (state.ended) return state.length;
    state.needReadable = true;
    return 0;
}

function OldIsFull(state) {
    return state.highWaterMark === 0 && kFlowsLater ? state.length > 0 : state.length >= state.highWaterMark;
}

function OldRead(stream, size) {
    const state = stream._readableState;
    const wanted = size === undefined ? NaN : GlobalParseInt(size);
    if (wanted !== 0) state.emittedReadable = false;
    if (wanted === 0 && state.needReadable && (OldIsFull(state) || state.ended)) {
        if (state.length === 0 && state.ended) {
            OldEndReadable(stream);
        } else {
            OldEmitReadable(stream);
        }
        return null;
    }
    let count = OldHowMuch(wanted, state);
    if (count === 0 && state.ended) {
        if (state.length === 0) OldEndReadable(stream);
        return null;
    }
    const wantsMore = state.needReadable || state.length === 0 || state.length - count < state.highWaterMark;
    if (wantsMore && !state.ended && !state.reading) {
        state.reading = true;
        state.sync = true;
        if (state.length === 0) state.needReadable = true;
        stream._read(state.highWaterMark);
        state.sync = false;
        if (!state.reading) count = OldHowMuch(wanted, state);
    }
    return OldGiveChunk(stream, state, wanted, count);
}

function OldGiveChunk(stream, state, wanted, given) {
    let count = given;
    const result = count > 0 ? TakeFromBuffer(count, state) : null;
    if (result === null) {
        state.needReadable = !kFlowsLater || state.length <= state.highWaterMark;
        count = 0;
    } else {
        state.length -= count;
        if (kFlowsLater) state.awaitDrain = 0;
    }
    if (state.length === 0) {
        if (!state.ended) state.needReadable = true;
        if (wanted !== count && state.ended) OldEndReadable(stream);
    }
    if (result !== null) stream.emit("data", result);
    return result;
}

function OldEndReadable(stream) {
    const state = stream._readableState;
    if (state.endEmitted) return;
    state.ended = true;
    NextTick(OldEndReadableLater, [state, stream]);
}

function OldEndReadableLater(state, stream) {
    if (state.endEmitted || state.length !== 0) return;
    state.endEmitted = true;
    stream.readable = false;
    stream.emit("end");
    const writing = stream._writableState;
    if (state.autoDestroy && (!writing || (writing.autoDestroy && writing.finished))) stream.destroy();
}

// ---- Flowing ----

function OldResume(stream) {
    const state = stream._readableState;
    if (!state.flowing) {
        state.flowing = !kFlowsLater || !state.readableListening;
        if (!state.resumeScheduled) {
            state.resumeScheduled = true;
            NextTick(OldResumeLater, [stream, state]);
        }
    }
    state.paused = false;
}

function OldResumeLater(stream, state) {
    if (!state.reading) stream.read(0);
    state.resumeScheduled = false;
    if (!kFlowsLater) state.awaitDrain = 0;
    stream.emit("resume");
    OldFlow(stream);
    if (state.flowing && !state.reading) stream.read(0);
}

function OldUpdateListening(stream) {
    const state = stream._readableState;
    state.readableListening = stream.listenerCount("readable") > 0;
    if (state.resumeScheduled && !state.paused) {
        state.flowing = true;
    } else if (stream.listenerCount("data") > 0) {
        stream.resume();
    }
}

function OldListen(stream, event, listener) {
    AddListener(stream, event, listener, false);
    const state = stream._readableState;
    if (event === "data") {
        if (kFlowsLater) state.readableListening = stream.listenerCount("readable") > 0;
        if (state.flowing !== false) stream.resume();
    } else if (event === "readable" && !state.endEmitted && !state.readableListening) {
        state.readableListening = true;
        state.needReadable = true;
        if (kFlowsLater) state.flowing = false;
        state.emittedReadable = false;
        OldListenToReadable(stream, state);
    }
    return stream;
}

// RUNTIME: Node 10 looks at the buffer first, Node 8 whether it reads already.
function OldListenToReadable(stream, state) {
    if (kFlowsLater ? state.length === 0 && !state.reading : !state.reading) {
        NextTick(() => stream.read(0), []);
    } else if (state.length > 0) {
        OldEmitReadable(stream);
    }
}
