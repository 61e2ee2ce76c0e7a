// The birth and the death of streams, and the old pipe. RUNTIME: Node 20 lib/internal/streams/destroy.js and legacy.js.

// ---- Destruction ----

// Both states of a stream at once.
function MarkStream(stream, field, value) {
    if (stream._writableState) stream._writableState[field] = value;
    if (stream._readableState) stream._readableState[field] = value;
}

function IsStreamMarked(stream, field) {
    return !!((stream._writableState && stream._writableState[field]) || (stream._readableState && stream._readableState[field]));
}

function RememberStreamError(stream, error) {
    if (!error) return;
    error.stack;
    if (stream._writableState && !stream._writableState.errored) stream._writableState.errored = error;
    if (stream._readableState && !stream._readableState.errored) stream._readableState.errored = error;
}

function DestroyStream(stream, error, callback) {
    if (IsStreamMarked(stream, "destroyed")) {
        if (typeof callback === "function") callback();
        return stream;
    }
    RememberStreamError(stream, error);
    MarkStream(stream, "destroyed", true);
    const state = stream._writableState || stream._readableState;
    if (state.constructed) {
        RunDestroy(stream, error, callback);
    } else {
        stream.once(kStreamDestroy, (later) => RunDestroy(stream, TwoErrors(later, error), callback));
    }
    return stream;
}

function RunDestroy(stream, error, callback) {
    let called = false;
    const onDestroy = (failure) => {
        if (called) return;
        called = true;
        RememberStreamError(stream, failure);
        MarkStream(stream, "closed", true);
        if (typeof callback === "function") callback(failure);
        if (failure) {
            NextTick(EmitErrorAndClose, [stream, failure]);
        } else {
            NextTick(EmitStreamClose, [stream]);
        }
    };
    try {
        %at("_destroy (node:internal/streams/destroy:121:10)", stream._destroy(error || null, onDestroy));
    } catch (failure) {
        onDestroy(failure);
    }
}

function EmitErrorAndClose(stream, error) {
    %at("emitErrorCloseNT (node:internal/streams/destroy:128:3)", EmitStreamError(stream, error));
    %at("emitErrorCloseNT (node:internal/streams/destroy:129:3)", EmitStreamClose(stream));
}

function EmitStreamClose(stream) {
    MarkStream(stream, "closeEmitted", true);
    if (IsStreamMarked(stream, "emitClose")) %at("emitCloseNT (node:internal/streams/destroy:147:10)", stream.emit("close"));
}

function EmitStreamError(stream, error) {
    if (IsStreamMarked(stream, "errorEmitted")) return;
    MarkStream(stream, "errorEmitted", true);
    %at("emitErrorNT (node:internal/streams/destroy:169:8)", stream.emit("error", error));
}

function UndestroyStream(stream) {
    const reading = stream._readableState;
    const writing = stream._writableState;
    MarkStream(stream, "constructed", true);
    MarkStream(stream, "closed", false);
    MarkStream(stream, "closeEmitted", false);
    MarkStream(stream, "destroyed", false);
    MarkStream(stream, "errored", null);
    MarkStream(stream, "errorEmitted", false);
    if (reading) {
        reading.reading = false;
        reading.ended = reading.readable === false;
        reading.endEmitted = reading.readable === false;
    }
    if (writing) {
        writing.finalCalled = false;
        writing.prefinished = false;
        writing.ended = writing.writable === false;
        writing.ending = writing.writable === false;
        writing.finished = writing.writable === false;
    }
}

function ErrorOrDestroy(stream, error, sync) {
    if (IsStreamMarked(stream, "destroyed")) return;
    if (IsStreamMarked(stream, "autoDestroy")) {
        stream.destroy(error);
        return;
    }
    if (!error) return;
    RememberStreamError(stream, error);
    if (sync) {
        NextTick(EmitStreamError, [stream, error]);
    } else {
        EmitStreamError(stream, error);
    }
}

function IsClientRequest(stream) {
    return stream && typeof stream.setHeader === "function" && typeof stream.abort === "function";
}

// Its socket has to carry the answer.
function IsServerRequest(stream) {
    return typeof stream._consuming === "boolean" && typeof stream._dumped === "boolean" &&
        (stream.req === undefined || stream.req === null || stream.req.upgradeOrConnect === undefined);
}

// Destroys whatever is a stream, in the way it has.
function DestroyAny(stream, given) {
    if (!stream || IsStreamDestroyed(stream)) return;
    const error = !given && !IsStreamFinished(stream) ? AbortedError() : given;
    if (IsServerRequest(stream)) {
        stream.socket = null;
        stream.destroy(error);
    } else if (IsClientRequest(stream)) {
        stream.abort();
    } else if (IsClientRequest(stream.req)) {
        stream.req.abort();
    } else if (typeof stream.destroy === "function") {
        stream.destroy(error);
    } else if (typeof stream.close === "function") {
        stream.close();
    } else if (error) {
        NextTick(() => {
            stream.emit("error", error);
            NextTick(() => stream.emit("close"), []);
        }, []);
    } else {
        NextTick(() => stream.emit("close"), []);
    }
    if (!stream.destroyed) stream[kStreamDestroyed] = true;
}

// ---- Construction that takes time ----

function ConstructStream(stream, whenDone) {
    if (typeof stream._construct !== "function") return;
    MarkStream(stream, "constructed", false);
    stream.once(kStreamConstruct, whenDone);
    if (stream.listenerCount(kStreamConstruct) > 1) return;
    NextTick(RunConstruct, [stream]);
}

function RunConstruct(stream) {
    let called = false;
    const onConstruct = (error) => {
        if (called) {
            ErrorOrDestroy(stream, error === undefined || error === null ? MultipleCallbackError() : error);
            return;
        }
        called = true;
        MarkStream(stream, "constructed", true);
        const state = stream._writableState || stream._readableState;
        if (state.destroyed) {
            stream.emit(kStreamDestroy, error);
        } else if (error) {
            ErrorOrDestroy(stream, error, true);
        } else {
            %at("onConstruct (node:internal/streams/destroy:294:14)", stream.emit(kStreamConstruct));
        }
    };
    try {
        %at("constructNT (node:internal/streams/destroy:299:12)", stream._construct((error) => NextTick(onConstruct, [error])));
    } catch (error) {
        NextTick(onConstruct, [error]);
    }
}

// The functions among a stream's options become its own methods.
function TakeStreamOptions(stream, options, names) {
    for (let index = 0; index < names.length; index += 1) {
        if (typeof options[names[index]] === "function") stream[`_${names[index]}`] = options[names[index]];
    }
    if (options.signal) AddAbortSignalTo(options.signal, stream);
}

// SIMPLIFIED: Node keeps most of a stream's state in bits, which printing a stream shows.
const InspectStreamState = {
    [kInspectCustom]() {
        %refuse("printing a whole stream is not supported by Loopscope: print what you need of it");
    },
};

// ---- The old pipe ----

%define_methods(Stream.prototype, {
    pipe(destination, options) {
        return LegacyPipe(this, destination, options);
    },
    eventNames() {
        const names = [];
        const keys = OwnPropertyKeys(this._events);
        for (let index = 0; index < keys.length; index += 1) {
            const listeners = this._events[keys[index]];
            if (typeof listeners === "function" || (IsArray(listeners) && listeners.length > 0)) %push(names, keys[index]);
        }
        return names;
    },
});

function PrependListener(emitter, event, listener) {
    if (typeof emitter.prependListener === "function") {
        emitter.prependListener(event, listener);
    } else {
        emitter.on(event, listener);
    }
}

function LegacyPipe(source, destination, options) {
    let ended = false;
    const onData = (chunk) => {
        if (destination.writable && destination.write(chunk) === false && source.pause) source.pause();
    };
    const onDrain = () => {
        if (source.readable && source.resume) source.resume();
    };
    const onEnd = () => {
        if (ended) return;
        ended = true;
        destination.end();
    };
    const onClose = () => {
        if (ended) return;
        ended = true;
        if (typeof destination.destroy === "function") destination.destroy();
    };
    const onErrorOf = (emitter) => {
        const onError = (error) => {
            cleanUp();
            if (ListenersOf(emitter, "error", false).length === 0) emitter.emit("error", error);
        };
        return onError;
    };
    const onSourceError = onErrorOf(source);
    const onDestinationError = onErrorOf(destination);
    const cleanUp = () => {
        source.removeListener("data", onData);
        destination.removeListener("drain", onDrain);
        source.removeListener("end", onEnd);
        source.removeListener("close", onClose);
        source.removeListener("error", onSourceError);
        destination.removeListener("error", onDestinationError);
        source.removeListener("end", cleanUp);
        source.removeListener("close", cleanUp);
        destination.removeListener("close", cleanUp);
    };
    source.on("data", onData);
    destination.on("drain", onDrain);
    if (!destination._isStdio && (!options || options.end !== false)) {
        source.on("end", onEnd);
        source.on("close", onClose);
    }
    PrependListener(source, "error", onSourceError);
    PrependListener(destination, "error", onDestinationError);
    source.on("end", cleanUp);
    source.on("close", cleanUp);
    destination.on("close", cleanUp);
    destination.emit("pipe", source);
    return destination;
}
