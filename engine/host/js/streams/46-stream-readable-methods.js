// The methods of Readable. RUNTIME: Node 20 lib/internal/streams/readable.js and from.js.

// ---- Iteration ----

// Named as Node's own, whose name stands in stacks.
const IterateReadable = {
    async *createAsyncIterator(stream, options) {
        let wake = NoOperation;
        const wakeUp = () => {
            wake();
            wake = NoOperation;
        };
        stream.on("readable", wakeUp);
        let error;
        const cleanUp = EndOfStream(stream, { __proto__: null, writable: false }, (failure) => {
            error = failure ? TwoErrors(error, failure) : null;
            wakeUp();
        });
        try {
            while (true) {
                const chunk = stream.destroyed ? null : %at("=createAsyncIterator (node:internal/streams/readable:1382:54)", stream.read());
                if (chunk !== null) {
                    yield chunk;
                } else if (error) {
                    throw error;
                } else if (error === null) {
                    return;
                } else {
                    const promise = %new_promise(PromisePrototype);
                    wake = () => {
                        if (%promise_state(promise) === 0) %promise_fulfill(promise, undefined);
                    };
                    await promise;
                }
            }
        } catch (failure) {
            error = TwoErrors(error, failure);
            throw error;
        } finally {
            const wants = error || options === undefined || options.destroyOnReturn !== false;
            const staysOpen = kIsNode24 && error === null && stream.allowHalfOpen === true && stream.writable === true && stream.writableEnded !== true;
            if (wants && (error === undefined || stream._readableState.autoDestroy) && !staysOpen) {
                DestroyAny(stream, null);
            } else {
                stream.removeListener("readable", wakeUp);
                cleanUp();
            }
        }
    },
}.createAsyncIterator;

function ReadableIterator(stream, options) {
    const source = typeof stream.read === "function" ? stream : Readable.wrap(stream, { objectMode: true });
    const iterator = IterateReadable(source, options);
    iterator.stream = source;
    return iterator;
}

%define_methods(ReadablePrototype, {
    destroy(error, callback) {
        return %at("=*.destroy (node:internal/streams/destroy:83:5)", DestroyStream(this, error, callback));
    },
    _undestroy() {
        UndestroyStream(this);
    },
    _destroy(error, callback) {
        callback(error);
    },
    push(chunk, encoding) {
        return %at("=", PushChunk(this, chunk, encoding));
    },
    unshift(chunk, encoding) {
        return UnshiftChunk(this, chunk, encoding);
    },
    isPaused() {
        return this._readableState.paused === true || this._readableState.flowing === false;
    },
    setEncoding(encoding) {
        const state = this._readableState;
        const decoder = MakeStringDecoder(encoding);
        state.decoder = decoder;
        state.encoding = decoder.encoding;
        let content = "";
        for (let index = state.bufferIndex; index < state.buffer.length; index += 1) content += decoder.write(state.buffer[index]);
        state.buffer = content === "" ? [] : [content];
        state.bufferIndex = 0;
        state.length = content.length;
        return this;
    },
    read(size) {
        return %at("=", ReadFrom(this, size));
    },
    _read(size) {
        throw %at("=Readable._read (node:internal/streams/readable:906:9)", MethodMissingError("_read()"));
    },
    pipe(destination, options) {
        FirstUse("stream.Readable.pipe");
        return PipeTo(this, destination, options);
    },
    unpipe(destination) {
        return Unpipe(this, destination);
    },
    on(event, listener) {
        return ListenToReadable(this, event, listener);
    },
    removeListener(event, listener) {
        return StopListeningToReadable(this, event, listener);
    },
    removeAllListeners(...list) {
        const result = %apply(EventEmitterPrototype.removeAllListeners, this, list);
        if (list.length === 0 || list[0] === "readable") NextTick(UpdateReadableListening, [this]);
        return result;
    },
    resume() {
        ResumeReadable(this);
        return this;
    },
    pause() {
        %at("=", PauseReadable(this));
        return this;
    },
    wrap(stream) {
        return WrapOldStream(this, stream);
    },
    iterator(options) {
        if (options !== undefined) ValidateObject(options, "options");
        return ReadableIterator(this, options);
    },
    [%intrinsic("SymbolAsyncIterator")]() {
        return ReadableIterator(this, undefined);
    },
    [kRejectionHandler](error) {
        this.destroy(error);
    },
    get readable() {
        const state = this._readableState;
        return !!state && state.readable !== false && !state.destroyed && !state.errorEmitted && !state.endEmitted;
    },
    set readable(value) {
        if (this._readableState) this._readableState.readable = !!value;
    },
    get readableDidRead() {
        return this._readableState.dataEmitted;
    },
    get readableAborted() {
        const state = this._readableState;
        return !!(state.readable !== false && (state.destroyed || state.errored) && !state.endEmitted);
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
    get readableObjectMode() {
        return this._readableState ? this._readableState.objectMode : false;
    },
    get readableEncoding() {
        return this._readableState ? this._readableState.encoding : null;
    },
    get errored() {
        return this._readableState ? this._readableState.errored : null;
    },
    get closed() {
        return this._readableState ? this._readableState.closed : false;
    },
    get destroyed() {
        return this._readableState ? this._readableState.destroyed : false;
    },
    set destroyed(value) {
        if (this._readableState) this._readableState.destroyed = value;
    },
    get readableEnded() {
        return this._readableState ? this._readableState.endEmitted : false;
    },
});
%put(ReadablePrototype, "addListener", ReadablePrototype.on, 5);
%put(ReadablePrototype, "off", ReadablePrototype.removeListener, 5);

// Makes a Readable of an emitter of 'data' and 'end' from before there were Readables.
function WrapOldStream(readable, stream) {
    let paused = false;
    stream.on("data", (chunk) => {
        if (!readable.push(chunk) && stream.pause) {
            paused = true;
            stream.pause();
        }
    });
    stream.on("end", () => readable.push(null));
    stream.on("error", (error) => ErrorOrDestroy(readable, error));
    stream.on("close", () => readable.destroy());
    stream.on("destroy", () => readable.destroy());
    readable._read = () => {
        if (paused && stream.resume) {
            paused = false;
            stream.resume();
        }
    };
    const keys = %own_enumerable_keys(stream);
    for (let index = 1; index < keys.length; index += 1) {
        const name = keys[index];
        if (readable[name] === undefined && typeof stream[name] === "function") {
            const method = stream[name];
            readable[name] = (...list) => %apply(method, stream, list);
        }
    }
    return readable;
}
