// How a Readable reads, flows and pauses. RUNTIME: Node 20 lib/internal/streams/readable.js.

// ---- Reading ----

function HowMuchToRead(count, state) {
    if (count <= 0 || (state.length === 0 && state.ended)) return 0;
    if (state.objectMode) return 1;
    if (count !== count) return state.flowing && state.length > 0 ? state.buffer[state.bufferIndex].length : state.length;
    if (count <= state.length) return count;
    return state.ended ? state.length : 0;
}

function RaisedHighWaterMark(count) {
    if (count > 1073741824) throw ArgumentRangeError("size", "<= 1GiB", count);
    let mark = 1;
    while (mark < count) mark *= 2;
    return mark;
}

function ReadFrom(stream, size) {
    const state = stream._readableState;
    let count = size;
    if (count === undefined) {
        count = NaN;
    } else if (typeof count !== "number" || !%is_integer(count)) {
        const number = ToNumber(count);
        count = number !== number ? NaN : ToIntegerOrInfinity(number);
    }
    const wanted = count;
    if (count > state.highWaterMark) state.highWaterMark = RaisedHighWaterMark(count);
    if (count !== 0) state.emittedReadable = false;
    const isFull = state.highWaterMark !== 0 ? state.length >= state.highWaterMark : state.length > 0;
    if (count === 0 && state.needReadable && (isFull || state.ended)) {
        if (state.length === 0 && state.ended) {
            EndReadable(stream);
        } else {
            EmitReadable(stream);
        }
        return null;
    }
    count = HowMuchToRead(count, state);
    if (count === 0 && state.ended) {
        if (state.length === 0) EndReadable(stream);
        return null;
    }
    const wantsMore = state.needReadable || state.length === 0 || state.length - count < state.highWaterMark;
    const cannot = state.reading || state.ended || state.destroyed || state.errored || !state.constructed;
    if (wantsMore && !cannot) {
        state.reading = true;
        state.sync = true;
        if (state.length === 0) state.needReadable = true;
        try {
            %at("Readable.read (node:internal/streams/readable:739:12)", stream._read(state.highWaterMark));
        } catch (error) {
            ErrorOrDestroy(stream, error);
        }
        state.sync = false;
        if (!state.reading) count = HowMuchToRead(wanted, state);
    }
    const result = count > 0 ? TakeFromBuffer(count, state) : null;
    if (result === null) {
        if (state.length <= state.highWaterMark) state.needReadable = true;
        count = 0;
    } else {
        state.length -= count;
        %array_set_length(state.awaitDrainWriters, 0);
    }
    if (state.length === 0) {
        if (!state.ended) state.needReadable = true;
        if (wanted !== count && state.ended) EndReadable(stream);
    }
    if (result !== null && !state.errorEmitted && !state.closeEmitted) {
        state.dataEmitted = true;
        %at("Readable.read (node:internal/streams/readable:782:10)", stream.emit("data", result));
    }
    return result;
}

// What the decoder has still kept.
function KeepRestOfDecoder(state) {
    if (state.decoder === null) return;
    const chunk = state.decoder.end();
    if (chunk && chunk.length > 0) KeepChunk(state, chunk, false);
}

function ReachEndOfInput(stream, state) {
    if (state.ended) return;
    KeepRestOfDecoder(state);
    state.ended = true;
    if (state.sync) {
        EmitReadable(stream);
    } else {
        state.needReadable = false;
        state.emittedReadable = true;
        %at("onEofChunk (node:internal/streams/readable:812:5)", EmitReadableNow(stream));
    }
}

function EmitReadable(stream) {
    const state = stream._readableState;
    state.needReadable = false;
    if (state.emittedReadable) return;
    state.emittedReadable = true;
    NextTick(EmitReadableNow, [stream]);
}

function EmitReadableNow(stream) {
    const state = stream._readableState;
    if (!state.destroyed && !state.errored && (state.length > 0 || state.ended)) {
        %at("emitReadable_ (node:internal/streams/readable:834:12)", stream.emit("readable"));
        state.emittedReadable = false;
    }
    if (!state.flowing && !state.ended && state.length <= state.highWaterMark) state.needReadable = true;
    %at("emitReadable_ (node:internal/streams/readable:847:3)", FlowReadable(stream));
}

function MaybeReadMore(stream, state) {
    if (state.readingMore || !state.constructed || (kIsNode24 && state.reading)) return;
    state.readingMore = true;
    NextTick(ReadMore, [stream, state]);
}

function ReadMore(stream, state) {
    while (!state.reading && !state.ended && (state.length < state.highWaterMark || (state.flowing && state.length === 0))) {
        const before = state.length;
        %at("maybeReadMore_ (node:internal/streams/readable:893:12)", stream.read(0));
        if (before === state.length) break;
    }
    state.readingMore = false;
}

const EndsScheduled = {
    __proto__: null,
    states: %new_object(null, "WeakMap"),
    has: (state) => kIsNode24 && %table_has(EndsScheduled.states, state),
    add(state) {
        if (kIsNode24) %table_set(EndsScheduled.states, state, true);
    },
    forget(state) {
        if (kIsNode24) %table_delete(EndsScheduled.states, state);
    },
};

function EndReadable(stream) {
    const state = stream._readableState;
    // RUNTIME: Node 24 schedules one end, however often it is asked for.
    if (state.endEmitted || EndsScheduled.has(state)) return;
    state.ended = true;
    EndsScheduled.add(state);
    NextTick(EndReadableLater, [state, stream]);
}

function EndWritableLater(stream) {
    if (stream.writable && !stream.writableEnded && !stream.destroyed) %at("endWritableNT (node:internal/streams/readable:1724:12)", stream.end());
}

function EndReadableLater(state, stream) {
    EndsScheduled.forget(state);
    if (state.endEmitted || state.length !== 0) return;
    // RUNTIME: Node 10 and older, which sockets of theirs are streams of here, look at nothing else.
    if (!kIsOldNode && (state.errored || state.closeEmitted)) return;
    state.endEmitted = true;
    %at("endReadableNT (node:internal/streams/readable:1698:12)", stream.emit("end"));
    if (stream.writable && stream.allowHalfOpen === false) {
        NextTick(EndWritableLater, [stream]);
    } else if (state.autoDestroy) {
        const writing = stream._writableState;
        if (!writing || (writing.autoDestroy && (writing.finished || writing.writable === false))) %at("endReadableNT (node:internal/streams/readable:1714:16)", stream.destroy());
    }
}

// ---- Flowing ----

function ResumeReadable(stream) {
    const state = stream._readableState;
    if (!state.flowing) {
        state.flowing = !state.readableListening;
        if (!state.resumeScheduled) {
            state.resumeScheduled = true;
            NextTick(ResumeLater, [stream, state]);
        }
    }
    state.paused = false;
}

function PauseReadable(stream) {
    const state = stream._readableState;
    if (state.flowing !== false) {
        state.flowing = false;
        %at("Readable.pause (node:internal/streams/readable:1274:10)", stream.emit("pause"));
    }
    state.paused = true;
}

function ResumeLater(stream, state) {
    if (!state.reading) %at("resume_ (node:internal/streams/readable:1257:12)", stream.read(0));
    state.resumeScheduled = false;
    %at("resume_ (node:internal/streams/readable:1261:10)", stream.emit("resume"));
    %at("resume_ (node:internal/streams/readable:1262:3)", FlowReadable(stream));
    if (state.flowing && !state.reading) %at("resume_ (node:internal/streams/readable:1264:12)", stream.read(0));
}

function FlowReadable(stream) {
    const state = stream._readableState;
    while (state.flowing && %at("flow (node:internal/streams/readable:1283:53)", stream.read()) !== null) {
        // Each read emits its chunk.
    }
}

function UpdateReadableListening(stream) {
    const state = stream._readableState;
    state.readableListening = stream.listenerCount("readable") > 0;
    if (state.resumeScheduled && state.paused === false) {
        state.flowing = true;
    } else if (state.dataListening) {
        stream.resume();
    } else if (!state.readableListening) {
        state.flowing = null;
    }
}

function ReadNothing(stream) {
    %at("nReadingNextTick (node:internal/streams/readable:1222:8)", stream.read(0));
}

function ListenToReadable(stream, event, listener) {
    AddListener(stream, event, listener, false);
    const state = stream._readableState;
    if (event === "data") {
        state.dataListening = true;
        if (stream.listenerCount("readable") > 0) state.readableListening = true;
        if (state.flowing !== false) stream.resume();
    } else if (event === "readable" && !state.endEmitted && !state.readableListening) {
        state.readableListening = true;
        state.needReadable = true;
        state.flowing = false;
        state.emittedReadable = false;
        if (state.length > 0) {
            EmitReadable(stream);
        } else if (!state.reading) {
            NextTick(ReadNothing, [stream]);
        }
    }
    return stream;
}

function StopListeningToReadable(stream, event, listener) {
    RemoveListener(stream, event, listener);
    if (event === "readable") {
        NextTick(UpdateReadableListening, [stream]);
    } else if (event === "data" && stream.listenerCount("data") === 0) {
        stream._readableState.dataListening = false;
    }
    return stream;
}
