// Readable. RUNTIME: Node 20 lib/internal/streams/readable.js.

class ReadableState {
    constructor(options, stream, isDuplex) {
        this.objectMode = !!(options && (options.objectMode || (isDuplex && options.readableObjectMode)));
        this.highWaterMark = StreamHighWaterMark(this.objectMode, options, "readableHighWaterMark", isDuplex);
        this.buffer = [];
        this.bufferIndex = 0;
        this.length = 0;
        this.pipes = [];
        this.flowing = null;
        this.ended = false;
        this.endEmitted = false;
        this.reading = false;
        this.constructed = true;
        this.sync = true;
        this.needReadable = false;
        this.emittedReadable = false;
        this.readableListening = false;
        this.dataListening = false;
        this.resumeScheduled = false;
        this.paused = null;
        this.errorEmitted = false;
        this.emitClose = kNodeMajor > 0 && kNodeMajor < 10 ? !!(options && options.emitClose) : !(options && options.emitClose === false);
        // RUNTIME: Node 14 and newer destroy a stream that has ended by themselves.
        this.autoDestroy = kNodeMajor < 14 && !kIsBrowser ? !!(options && options.autoDestroy) : !(options && options.autoDestroy === false);
        this.destroyed = false;
        this.errored = null;
        this.closed = false;
        this.closeEmitted = false;
        this.defaultEncoding = StreamDefaultEncoding(options);
        this.awaitDrainWriters = [];
        this.multiAwaitDrain = false;
        this.readingMore = false;
        this.dataEmitted = false;
        this.decoder = null;
        this.encoding = null;
        if (options && options.encoding) {
            this.decoder = MakeStringDecoder(options.encoding);
            this.encoding = options.encoding;
        }
    }
}
%put(ReadableState.prototype, kInspectCustom, InspectStreamState[kInspectCustom], 5);

function MakeStringDecoder(encoding) {
    return %construct(StringDecoderConstructor, [encoding], StringDecoderConstructor);
}

function ReadableConstructed(stream) {
    if (stream._readableState.needReadable) MaybeReadMore(stream, stream._readableState);
}

function Readable(options) {
    "function";
    FirstUse("stream.Readable");
    if (!OrdinaryHasInstance(Readable, this)) return %construct(Readable, [options], Readable);
    PresetEvents(this, kReadableEvents);
    this._readableState = new ReadableState(options, this, false);
    if (options) TakeStreamOptions(this, options, ["read", "destroy", "construct"]);
    %call(Stream, this, options);
    if (this._construct !== undefined && this._construct !== null) ConstructStream(this, () => ReadableConstructed(this));
    return this;
}
InheritStream(Readable, Stream, 1);
const ReadablePrototype = Readable.prototype;

// ---- The buffer ----

function CanPushMore(state) {
    return !state.ended && (state.length < state.highWaterMark || state.length === 0);
}

function PutFirst(list, value) {
    %push(list, undefined);
    for (let index = list.length - 1; index > 0; index -= 1) list[index] = list[index - 1];
    list[0] = value;
}

// A chunk as byte streams keep it: undefined when it is of the wrong kind, which has been reported.
function ReadableBytes(stream, state, chunk, encoding, first) {
    if (typeof chunk === "string") {
        const name = encoding || state.defaultEncoding;
        if (state.encoding === name) return chunk;
        const bytes = BufferFrom(chunk, name);
        return first && state.encoding ? bytes.toString(state.encoding) : bytes;
    }
    if (IsBuffer(chunk)) return chunk;
    if (IsByteView(chunk)) return BufferOfView(chunk);
    if (chunk === undefined || chunk === null) return "";
    ErrorOrDestroy(stream, %at("readableAddChunkPushByteMode (node:internal/streams/readable:482:28)|Readable.push (node:internal/streams/readable:392:5)", ChunkTypeError(chunk)));
    return undefined;
}

// The end of the input.
function PushEnd(stream, state) {
    state.reading = false;
    if (state.objectMode) {
        %at("readableAddChunkPushObjectMode (node:internal/streams/readable:519:5)|Readable.push (node:internal/streams/readable:393:5)", ReachEndOfInput(stream, state));
    } else {
        %at("readableAddChunkPushByteMode (node:internal/streams/readable:466:5)|Readable.push (node:internal/streams/readable:392:5)", ReachEndOfInput(stream, state));
    }
    return false;
}

function PushAfterEndError(state) {
    const make = () => NodeError("ERR_STREAM_PUSH_AFTER_EOF", "stream.push() after EOF");
    return state.objectMode ? %at("readableAddChunkPushObjectMode (node:internal/streams/readable:524:28)|Readable.push (node:internal/streams/readable:393:5)", make()) :
        %at("readableAddChunkPushByteMode (node:internal/streams/readable:495:28)|Readable.push (node:internal/streams/readable:392:5)", make());
}

function PushChunk(stream, given, encoding) {
    const state = stream._readableState;
    if (given === null) return PushEnd(stream, state);
    let chunk = given;
    if (!state.objectMode) {
        chunk = ReadableBytes(stream, state, given, encoding, false);
        if (chunk === undefined) return false;
        if (chunk.length === 0) {
            state.reading = false;
            MaybeReadMore(stream, state);
            return CanPushMore(state);
        }
    }
    if (state.ended) {
        ErrorOrDestroy(stream, PushAfterEndError(state));
        return false;
    }
    if (state.destroyed || state.errored) return false;
    state.reading = false;
    const isDecoded = state.objectMode ? !!encoding : typeof chunk === "string";
    if (state.decoder !== null && !isDecoded) {
        chunk = state.decoder.write(chunk);
        if (!state.objectMode && chunk.length === 0) {
            MaybeReadMore(stream, state);
            return CanPushMore(state);
        }
    }
    if (state.objectMode) {
        %at("readableAddChunkPushObjectMode (node:internal/streams/readable:538:3)|Readable.push (node:internal/streams/readable:393:5)", AddChunk(stream, state, chunk, false));
    } else {
        %at("readableAddChunkPushByteMode (node:internal/streams/readable:512:3)|Readable.push (node:internal/streams/readable:392:5)", AddChunk(stream, state, chunk, false));
    }
    return CanPushMore(state);
}

function UnshiftChunk(stream, given, encoding) {
    const state = stream._readableState;
    if (given === null) return PushEnd(stream, state);
    const chunk = state.objectMode ? given : ReadableBytes(stream, state, given, encoding, true);
    if (!state.objectMode) {
        if (chunk === undefined) return false;
        if (chunk.length === 0) return CanPushMore(state);
    }
    if (state.endEmitted) {
        ErrorOrDestroy(stream, NodeError("ERR_STREAM_UNSHIFT_AFTER_END_EVENT", "stream.unshift() after end event"));
    } else if (state.destroyed || state.errored) {
        return false;
    } else {
        AddChunk(stream, state, chunk, true);
    }
    return CanPushMore(state);
}

function KeepChunk(state, chunk, first) {
    state.length += state.objectMode ? 1 : chunk.length;
    if (!first) {
        %push(state.buffer, chunk);
    } else if (state.bufferIndex > 0) {
        state.bufferIndex -= 1;
        state.buffer[state.bufferIndex] = chunk;
    } else {
        PutFirst(state.buffer, chunk);
    }
}

function AddChunk(stream, state, chunk, first) {
    if (state.flowing && !state.sync && state.dataListening && state.length === 0) {
        %array_set_length(state.awaitDrainWriters, 0);
        state.dataEmitted = true;
        %at("addChunk (node:internal/streams/readable:561:12)", stream.emit("data", chunk));
    } else {
        KeepChunk(state, chunk, first);
        if (state.needReadable) EmitReadable(stream);
    }
    MaybeReadMore(stream, state);
}

// Takes `count` units out of the buffer; all there is when it is undefined.
function TakeFromBuffer(count, state) {
    if (state.length === 0) return null;
    const buffer = state.buffer;
    const first = buffer[state.bufferIndex];
    let taken = first;
    if (state.objectMode) {
        DropBuffered(state, 1);
    } else if (!count || count >= state.length) {
        taken = JoinChunks(state, buffer.length);
        DropBuffered(state, buffer.length - state.bufferIndex);
    } else if (count < first.length) {
        taken = PartOfChunk(first, 0, count);
        buffer[state.bufferIndex] = PartOfChunk(first, count, first.length);
    } else {
        let end = state.bufferIndex;
        let rest = count;
        while (rest >= buffer[end].length) {
            rest -= buffer[end].length;
            end += 1;
        }
        taken = JoinChunks(state, end);
        DropBuffered(state, end - state.bufferIndex);
        if (rest > 0) {
            const split = state.buffer[state.bufferIndex];
            const part = PartOfChunk(split, 0, rest);
            taken = typeof taken === "string" ? `${taken}${part}` : BufferConstructor.concat([taken, part]);
            state.buffer[state.bufferIndex] = PartOfChunk(split, rest, split.length);
        }
    }
    return taken;
}

function PartOfChunk(chunk, start, end) {
    return typeof chunk === "string" ? %string_slice(chunk, start, end) : SubBuffer(chunk, start, end);
}

function JoinChunks(state, end) {
    if (end - state.bufferIndex === 1) return state.buffer[state.bufferIndex];
    const parts = [];
    for (let index = state.bufferIndex; index < end; index += 1) {
        const chunk = state.buffer[index];
        %push(parts, state.decoder === null ? BinaryFromView(chunk) : typeof chunk === "string" ? chunk : DecodeBytes(BinaryFromView(chunk), "utf8"));
    }
    const text = %join_texts(parts, "");
    return state.decoder === null ? BufferFromBinary(text) : text;
}

function DropBuffered(state, count) {
    const end = state.bufferIndex + count;
    for (let index = state.bufferIndex; index < end; index += 1) state.buffer[index] = null;
    state.bufferIndex = end;
    if (end === state.buffer.length) {
        %array_set_length(state.buffer, 0);
        state.bufferIndex = 0;
    } else if (end > 1024) {
        const rest = [];
        for (let index = end; index < state.buffer.length; index += 1) %push(rest, state.buffer[index]);
        state.buffer = rest;
        state.bufferIndex = 0;
    }
}
