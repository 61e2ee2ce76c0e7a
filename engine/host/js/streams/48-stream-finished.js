// finished() and pipeline(). RUNTIME: Node 20 lib/internal/streams/{end-of-stream,pipeline,add-abort-signal}.js.

// Calls back once when a stream has ended, finished, failed or closed. Gives a function that stops listening.
function EndOfStream(stream, givenOptions, givenCallback) {
    const isShort = givenCallback === undefined && typeof givenOptions === "function";
    const options = isShort || givenOptions === undefined || givenOptions === null ? { __proto__: null } : givenOptions;
    const finish = isShort ? givenOptions : givenCallback;
    if (!isShort && givenOptions !== undefined && givenOptions !== null) ValidateObject(givenOptions, "options");
    ValidateFunction(finish, "callback");
    ValidateAbortSignal(options.signal, "options.signal");
    const watch = { __proto__: null, called: false, callback: finish, stream };
    if (IsReadableWebStream(stream) || IsWritableWebStream(stream)) return EndOfWebStream(watch, options);
    if (!IsNodeStream(stream)) throw ArgumentTypeError("stream", "an instance of ReadableStream, WritableStream, or Stream", stream);
    return WatchStream(watch, options);
}

function TellWatcher(watch, error) {
    if (watch.called) return;
    watch.called = true;
    const callback = watch.callback;
    if (error === undefined) {
        %at("*.<anonymous> (node:internal/util:527:20)", %call(callback, watch.stream));
    } else {
        %at("*.<anonymous> (node:internal/util:527:20)", %call(callback, watch.stream, error));
    }
}

// What the signal of finished() does; gives what takes it back.
function WatchSignal(watch, signal, stop) {
    const abort = () => {
        stop();
        TellWatcher(watch, AbortedError(signal));
    };
    if (signal.aborted) {
        NextTick(abort, []);
        return;
    }
    AddAbortStep(signal, abort);
    const inner = watch.callback;
    watch.callback = (...list) => {
        signal.removeEventListener("abort", abort);
        %apply(inner, watch.stream, list);
    };
}

function EndOfWebStream(watch, options) {
    let isAborted = false;
    if (options.signal) {
        WatchSignal(watch, options.signal, () => {
            isAborted = true;
        });
    }
    const settle = (error) => {
        if (!isAborted) NextTick(() => TellWatcher(watch, error), []);
    };
    PerformPromiseThen(ClosedPromiseOfWebStream(watch.stream), () => settle(undefined), settle, %new_promise(PromisePrototype));
    return NoOperation;
}

// RUNTIME: Node 24 looks first whether the stream has ended already: [error or undefined], or undefined when it has not.
function EndAlready(stream, readable, writable, willClose, readableFinished, writableFinished) {
    const writing = stream._writableState;
    const reading = stream._readableState;
    const found = StreamError(stream);
    const error = found && typeof found !== "boolean" ? found : undefined;
    if (IsStreamClosed(stream)) {
        const isEarly = (readable && !readableFinished && IsReadableNodeStream(stream, true) && !IsReadableFinished(stream, false)) ||
            (writable && !writableFinished && !IsWritableFinished(stream, false));
        return [error === undefined && isEarly ? PrematureCloseError() : error];
    }
    if ((writing && writing.errorEmitted) || (reading && reading.errorEmitted)) return willClose ? undefined : [error];
    const isWritten = !readable && (!willClose || IsStreamReadable(stream)) && (writableFinished || IsStreamWritable(stream) === false) &&
        (!writing || writing.pendingcb === undefined || writing.pendingcb === 0);
    const isRead = !writable && (!willClose || IsStreamWritable(stream)) && (readableFinished || IsStreamReadable(stream) === false);
    return isWritten || isRead || (reading && stream.req && stream.aborted) ? [error] : undefined;
}

function TellSoon(watch, options, found) {
    const listens = found !== undefined && options.error !== false;
    if (listens) watch.stream.on("error", NoOperation);
    const error = found === undefined ? AbortedError(options.signal) : found[0];
    NextTick(() => TellWatcher(watch, error), []);
    return () => {
        watch.called = true;
        if (listens) watch.stream.removeListener("error", NoOperation);
    };
}

function WatchStream(watch, options) {
    const stream = watch.stream;
    const readable = options.readable === undefined || options.readable === null ? IsReadableNodeStream(stream) : options.readable;
    const writable = options.writable === undefined || options.writable === null ? IsWritableNodeStream(stream) : options.writable;
    const writing = stream._writableState;
    const reading = stream._readableState;
    let willClose = WillEmitClose(stream) && IsReadableNodeStream(stream) === readable && IsWritableNodeStream(stream) === writable;
    let writableFinished = IsWritableFinished(stream, false);
    let readableFinished = IsReadableFinished(stream, false);
    const onFinish = () => {
        writableFinished = true;
        if (stream.destroyed) willClose = false;
        if (willClose && (!stream.readable || readable)) return;
        if (!readable || readableFinished) %at("*.onfinish (node:internal/streams/end-of-stream:113:16)", TellWatcher(watch));
    };
    const onEnd = () => {
        readableFinished = true;
        if (stream.destroyed) willClose = false;
        if (willClose && (!stream.writable || writable)) return;
        if (!writable || writableFinished) %at("*.onend (node:internal/streams/end-of-stream:132:16)", TellWatcher(watch));
    };
    const onLegacyFinish = () => {
        if (!stream.writable) onFinish();
    };
    const onError = (error) => %at("*.onerror (node:internal/streams/end-of-stream:137:14)", TellWatcher(watch, error));
    const onClosed = () => {
        const error = StreamError(stream);
        if (error && typeof error !== "boolean") {
            %at("onclosed (node:internal/streams/end-of-stream:171:23)", TellWatcher(watch, error));
        } else {
            %at("onclosed (node:internal/streams/end-of-stream:174:14)", TellWatcher(watch, undefined));
        }
    };
    const onClose = () => {
        const error = StreamError(stream);
        const isReadEarly = readable && !readableFinished && IsReadableNodeStream(stream, true) && !IsReadableFinished(stream, false);
        if (error && typeof error !== "boolean") {
            %at("*.onclose (node:internal/streams/end-of-stream:148:23)", TellWatcher(watch, error));
        } else if (isReadEarly) {
            %at("*.onclose (node:internal/streams/end-of-stream:153:25)", TellWatcher(watch, %at("*.onclose (node:internal/streams/end-of-stream:154:30)", PrematureCloseError())));
        } else if (writable && !writableFinished && !IsWritableFinished(stream, false)) {
            %at("*.onclose (node:internal/streams/end-of-stream:158:25)", TellWatcher(watch, %at("*.onclose (node:internal/streams/end-of-stream:159:30)", PrematureCloseError())));
        } else {
            %at("*.onclose (node:internal/streams/end-of-stream:162:14)", TellWatcher(watch, undefined));
        }
    };
    if (kIsNode24) {
        const now = EndAlready(stream, readable, writable, willClose, readableFinished, writableFinished);
        if (now !== undefined || (options.signal && options.signal.aborted)) return TellSoon(watch, options, now);
    }
    const isLegacy = writable && !writing;
    if (isLegacy) {
        stream.on("end", onLegacyFinish);
        stream.on("close", onLegacyFinish);
    }
    if (!willClose && typeof stream.aborted === "boolean") stream.on("aborted", onClose);
    stream.on("end", onEnd);
    stream.on("finish", onFinish);
    if (options.error !== false) stream.on("error", onError);
    stream.on("close", onClose);

    const closed = IsStreamClosed(stream);
    if (closed) {
        NextTick(onClose, []);
    } else if ((writing && writing.errorEmitted) || (reading && reading.errorEmitted)) {
        if (!willClose) NextTick(onClosed, []);
    } else if (!readable && (!willClose || IsStreamReadable(stream)) && (writableFinished || IsStreamWritable(stream) === false) &&
               (!writing || writing.pendingcb === undefined || writing.pendingcb === 0)) {
        NextTick(onClosed, []);
    } else if (!writable && (!willClose || IsStreamWritable(stream)) && (readableFinished || IsStreamReadable(stream) === false)) {
        NextTick(onClosed, []);
    }
    const cleanUp = () => {
        watch.called = true;
        stream.removeListener("aborted", onClose);
        stream.removeListener("end", onLegacyFinish);
        stream.removeListener("close", onLegacyFinish);
        stream.removeListener("finish", onFinish);
        stream.removeListener("end", onEnd);
        stream.removeListener("error", onError);
        stream.removeListener("close", onClose);
    };
    if (options.signal && !closed) {
        WatchSignal(watch, options.signal, () => {
            const was = watch.called;
            cleanUp();
            watch.called = was;
        });
    }
    return cleanUp;
}

function FinishedPromise(stream, givenOptions) {
    const options = givenOptions === null || givenOptions === undefined ? { __proto__: null } : givenOptions;
    if (options.cleanup) ValidateBoolean(options.cleanup, "cleanup");
    const promise = %new_promise(PromisePrototype);
    try {
        const cleanUp = EndOfStream(stream, options, (error) => {
            if (options.cleanup) cleanUp();
            if (error) {
                RejectNow(promise, error);
            } else {
                %promise_fulfill(promise, undefined);
            }
        });
    } catch (error) {
        RejectNow(promise, error);
    }
    return promise;
}

function AddAbortSignalTo(signal, stream) {
    if (!%is_object(signal) || !("aborted" in signal)) return stream;
    const isNode = IsNodeStream(stream);
    const onAbort = () => {
        if (isNode) {
            stream.destroy(AbortedError(signal));
        } else {
            ErrorWebStream(stream, AbortedError(signal));
        }
    };
    if (signal.aborted) {
        onAbort();
    } else {
        AddAbortStep(signal, onAbort);
        EndOfStream(stream, undefined, () => signal.removeEventListener("abort", onAbort));
    }
    return stream;
}

// ---- Disposal. RUNTIME: Node 20 lib/internal/streams/readable.js and writable.js, [SymbolAsyncDispose]. ----

function DisposeOfStream(stream, isDone, isExpected) {
    let error;
    if (!stream.destroyed) {
        error = isDone ? null : new AbortError("The operation was aborted");
        stream.destroy(error);
    }
    const promise = %new_promise(PromisePrototype);
    EndOfStream(stream, undefined, (failure) => {
        if (failure && !isExpected(failure, error)) {
            %promise_reject(promise, failure);
        } else {
            %promise_fulfill(promise, null);
        }
    });
    return promise;
}

const StreamDisposal = {
    readable() {
        return DisposeOfStream(this, this.readableEnded, (failure, error) => failure === error);
    },
    writable() {
        return DisposeOfStream(this, this.writableFinished, (failure) => failure.name === "AbortError");
    },
};
%set_name(StreamDisposal.readable, "");
%set_name(StreamDisposal.writable, "");
%put(ReadablePrototype, kAsyncDisposeSymbol, StreamDisposal.readable, 7);
%put(WritablePrototype, kAsyncDisposeSymbol, StreamDisposal.writable, 7);
