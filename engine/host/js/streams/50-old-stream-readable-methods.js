// The methods of Readable of Node 10 and older, and its pipes. RUNTIME: Node 10 lib/_stream_readable.js,
// lib/internal/streams/{async_iterator,from}.js.

// ---- Pipes ----

function OldOnDrain(source) {
    const state = source._readableState;
    return () => {
        if (state.awaitDrain > 0) state.awaitDrain -= 1;
        if (state.awaitDrain !== 0 || ListenersOf(source, "data", false).length === 0) return;
        state.flowing = true;
        OldFlow(source);
    };
}

function OldPipe(source, destination, options) {
    const state = source._readableState;
    const pipes = CopyOf(state[kOldPipes]);
    %push(pipes, destination);
    SetOldPipes(state, pipes);
    let cleanedUp = false;
    let isCounted = false;
    const unpipe = () => source.unpipe(destination);
    const onEnd = () => destination.end();
    const onDrain = OldOnDrain(source);
    const onUnpipe = (readable, info) => {
        if (readable !== source) return;
        if (kNodeMajor < 8) {
            cleanUp();
        } else if (info && info.hasUnpiped === false) {
            info.hasUnpiped = true;
            cleanUp();
        }
    };
    // RUNTIME: Node 8 and older count a writer that is full once for each chunk.
    const onData = (chunk) => {
        isCounted = false;
        if (destination.write(chunk) !== false || isCounted) return;
        if (ListIndexOf(state[kOldPipes], destination) >= 0 && !cleanedUp) {
            state.awaitDrain += 1;
            isCounted = !kFlowsLater;
        }
        source.pause();
    };
    const onError = (error) => {
        unpipe();
        destination.removeListener("error", onError);
        if (ListenersOf(destination, "error", false).length !== 0) return;
        if (kFlowsLater) {
            OldFail(destination, error);
        } else {
            destination.emit("error", error);
        }
    };
    const onClose = () => {
        destination.removeListener("finish", onFinish);
        unpipe();
    };
    const onFinish = () => {
        destination.removeListener("close", onClose);
        unpipe();
    };
    const cleanUp = () => {
        destination.removeListener("close", onClose);
        destination.removeListener("finish", onFinish);
        destination.removeListener("drain", onDrain);
        destination.removeListener("error", onError);
        destination.removeListener("unpipe", onUnpipe);
        source.removeListener("end", onEnd);
        source.removeListener("end", last);
        source.removeListener("data", onData);
        cleanedUp = true;
        if (state.awaitDrain > 0 && (!destination._writableState || destination._writableState.needDrain)) onDrain();
    };
    const ends = (!options || options.end !== false) && destination !== StandardOutput && destination !== StandardError;
    const last = ends ? onEnd : kNodeMajor < 8 ? cleanUp : unpipe;
    if (state.endEmitted) {
        NextTick(last, []);
    } else {
        source.once("end", last);
    }
    destination.on("unpipe", onUnpipe);
    destination.on("drain", onDrain);
    source.on("data", onData);
    PrependListener(destination, "error", onError);
    destination.once("close", onClose);
    destination.once("finish", onFinish);
    destination.emit("pipe", source);
    if (!state.flowing) source.resume();
    return destination;
}

function OldUnpipe(source, destination) {
    const state = source._readableState;
    const left = CopyOf(state[kOldPipes]);
    if (left.length === 0) return source;
    const gone = destination ? [destination] : state[kOldPipes];
    if (destination && !RemoveFrom(left, destination)) return source;
    SetOldPipes(state, destination ? left : []);
    if (state.pipesCount === 0) state.flowing = false;
    for (let index = 0; index < gone.length; index += 1) gone[index].emit("unpipe", source, { hasUnpiped: false });
    return source;
}

// ---- Methods ----

%define_methods(OldReadable.prototype, {
    destroy(error, callback) {
        return OldDestroy(this, error, callback);
    },
    _undestroy() {
        OldUndestroy(this);
    },
    _destroy(error, callback) {
        if (kNodeMajor < 10) this.push(null);
        callback(error);
    },
    push(chunk, encoding) {
        return OldPush(this, chunk, encoding);
    },
    unshift(chunk) {
        return OldTakeChunk(this, this._readableState, chunk, null, true);
    },
    isPaused() {
        return this._readableState.flowing === false;
    },
    setEncoding(encoding) {
        const state = this._readableState;
        state.decoder = MakeStringDecoder(encoding);
        state.encoding = kFlowsLater ? state.decoder.encoding : encoding;
        if (!kFlowsLater) return this;
        let content = "";
        for (let index = state.bufferIndex; index < state.buffer.length; index += 1) content += state.decoder.write(state.buffer[index]);
        state.buffer = content === "" ? [] : [content];
        state.bufferIndex = 0;
        state.length = content.length;
        return this;
    },
    read(size) {
        return OldRead(this, size);
    },
    _read(size) {
        OldFail(this, OldMissingMethod("_read()", "not"));
    },
    pipe(destination, options) {
        return OldPipe(this, destination, options);
    },
    unpipe(destination) {
        return OldUnpipe(this, destination);
    },
    on(event, listener) {
        return OldListen(this, event, listener);
    },
    removeListener(event, listener) {
        RemoveListener(this, event, listener);
        if (event === "readable") NextTick(OldUpdateListening, [this]);
        return this;
    },
    removeAllListeners(...list) {
        const result = %apply(EventEmitterPrototype.removeAllListeners, this, list);
        if (list.length === 0 || list[0] === "readable") NextTick(OldUpdateListening, [this]);
        return result;
    },
    resume() {
        OldResume(this);
        return this;
    },
    pause() {
        PauseReadable(this);
        return this;
    },
    wrap(stream) {
        return WrapOldStream(this, stream);
    },
    [%intrinsic("SymbolAsyncIterator")]() {
        return OldStreamIterator(this);
    },
    get destroyed() {
        return this._readableState ? this._readableState.destroyed : false;
    },
    set destroyed(value) {
        if (this._readableState) this._readableState.destroyed = value;
    },
    get readableHighWaterMark() {
        return this._readableState.highWaterMark;
    },
    get readableBuffer() {
        return this._readableState && this._readableState.buffer;
    },
    get readableFlowing() {
        return this._readableState.flowing;
    },
    set readableFlowing(value) {
        if (this._readableState) this._readableState.flowing = value;
    },
    get readableLength() {
        return this._readableState.length;
    },
});
%put(OldReadable.prototype, "addListener", OldReadable.prototype.on, 5);

const OldReadableStatics = {
    from(iterable, opts) {
        return OldReadableFrom(iterable, opts);
    },
};
OldReadable.from = OldReadableStatics.from;

// ---- From what can be iterated ----

function OldReadableFrom(iterable, options) {
    let iterator;
    if (iterable && iterable[%intrinsic("SymbolAsyncIterator")]) {
        iterator = iterable[%intrinsic("SymbolAsyncIterator")]();
    } else if (iterable && iterable[%intrinsic("SymbolIterator")]) {
        iterator = iterable[%intrinsic("SymbolIterator")]();
    } else {
        throw ArgumentTypeError("iterable", "of type Iterable", iterable);
    }
    const readable = %construct(OldReadable, [MergedStreamOptions({ objectMode: true }, options)], OldReadable);
    let reading = false;
    const pump = async () => {
        try {
            const result = await iterator.next();
            if (result.done) {
                readable.push(null);
            } else if (readable.push(await result.value)) {
                pump();
            } else {
                reading = false;
            }
        } catch (error) {
            readable.destroy(error);
        }
    };
    readable._read = () => {
        if (reading) return;
        reading = true;
        pump();
    };
    return readable;
}
