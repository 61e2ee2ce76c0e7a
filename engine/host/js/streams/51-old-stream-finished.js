// finished(), pipeline() and the iteration of streams in Node 10, and which classes the module stream has in Node 10 and older. RUNTIME:
// Node 10 lib/internal/streams/{end-of-stream,pipeline,async_iterator}.js.

function CalledOnce(callback) {
    let called = false;
    return function (...list) {
        if (called) return;
        called = true;
        %apply(callback, this, list);
    };
}

function IsOldRequest(stream) {
    return stream.setHeader && typeof stream.abort === "function";
}

function OldEndOfStream(stream, givenOptions, givenCallback) {
    if (typeof givenOptions === "function") return OldEndOfStream(stream, null, givenOptions);
    const options = givenOptions || {};
    const callback = CalledOnce(givenCallback || NoOperation);
    let readable = options.readable || (options.readable !== false && stream.readable);
    let writable = options.writable || (options.writable !== false && stream.writable);
    let writableEnded = stream._writableState && stream._writableState.finished;
    let readableEnded = stream._readableState && stream._readableState.endEmitted;
    const onFinish = () => {
        writable = false;
        writableEnded = true;
        if (!readable) %call(callback, stream);
    };
    const onEnd = () => {
        readable = false;
        readableEnded = true;
        if (!writable) %call(callback, stream);
    };
    const onLegacyFinish = () => {
        if (!stream.writable) onFinish();
    };
    const onError = (error) => %call(callback, stream, error);
    const onClose = () => {
        const state = readable && !readableEnded ? stream._readableState : stream._writableState;
        if (!(readable && !readableEnded) && !(writable && !writableEnded)) return;
        %call(callback, stream, !state || !state.ended ? PrematureCloseError() : undefined);
    };
    const onRequest = () => stream.req.on("finish", onFinish);
    if (IsOldRequest(stream)) {
        stream.on("complete", onFinish);
        stream.on("abort", onClose);
        if (stream.req) {
            onRequest();
        } else {
            stream.on("request", onRequest);
        }
    } else if (writable && !stream._writableState) {
        stream.on("end", onLegacyFinish);
        stream.on("close", onLegacyFinish);
    }
    stream.on("end", onEnd);
    stream.on("finish", onFinish);
    if (options.error !== false) stream.on("error", onError);
    stream.on("close", onClose);
    return () => {
        if (stream.req) stream.req.removeListener("finish", onFinish);
        const listeners = [
            ["complete", onFinish], ["abort", onClose], ["request", onRequest], ["end", onLegacyFinish], ["close", onLegacyFinish],
            ["finish", onFinish], ["end", onEnd], ["error", onError], ["close", onClose],
        ];
        for (let index = 0; index < listeners.length; index += 1) stream.removeListener(listeners[index][0], listeners[index][1]);
    };
}

// Gives the function that destroys the stream unless it has closed by itself.
function OldDestroyer(stream, reading, writing, whenDone) {
    const callback = CalledOnce(whenDone);
    let closed = false;
    let destroyed = false;
    stream.on("close", () => {
        closed = true;
    });
    OldEndOfStream(stream, { readable: reading, writable: writing }, (error) => {
        if (error) {
            callback(error);
            return;
        }
        closed = true;
        callback();
    });
    return (error) => {
        if (closed || destroyed) return;
        destroyed = true;
        if (IsOldRequest(stream)) {
            stream.abort();
        } else if (typeof stream.destroy === "function") {
            stream.destroy();
        } else {
            callback(error || StreamDestroyedError("pipe"));
        }
    };
}

function ThrowIfError(error) {
    if (error) throw error;
}

function OldPipeline(given) {
    let streams = given;
    let callback = ThrowIfError;
    if (streams.length > 0 && typeof streams[streams.length - 1] === "function") {
        callback = streams[streams.length - 1];
        %array_set_length(streams, streams.length - 1);
    }
    if (IsArray(streams[0])) streams = streams[0];
    if (streams.length < 2) throw NodeTypeError("ERR_MISSING_ARGS", "The \"streams\" argument must be specified");
    let error;
    const destroyers = [];
    const destroyAll = () => {
        for (let index = 0; index < destroyers.length; index += 1) {
            const destroy = destroyers[index];
            destroy();
        }
    };
    for (let index = 0; index < streams.length; index += 1) {
        const reading = index < streams.length - 1;
        %push(destroyers, OldDestroyer(streams[index], reading, index > 0, (failure) => {
            if (!error) error = failure;
            if (failure) destroyAll();
            if (reading) return;
            destroyAll();
            callback(error);
        }));
    }
    let last = streams[0];
    for (let index = 1; index < streams.length; index += 1) last = last.pipe(streams[index]);
    return last;
}

const OldStreamFunctions = {
    eos(stream, opts, callback) {
        return OldEndOfStream(stream, opts, callback);
    },
    pipeline(...streams) {
        return OldPipeline(streams);
    },
};
%set_length(OldStreamFunctions.pipeline, 0);

// ---- Iteration ----

const kOldIteration = %new_symbol("stream");
const OldStreamIteratorPrototype = %new_object(%intrinsic("AsyncIteratorPrototype"));

function OldResult(value, done) {
    return { value, done };
}

function SettledPromise(settle) {
    const promise = %new_promise(PromisePrototype);
    settle(promise);
    return promise;
}

// What waits for the next chunk is told; `settle` says how.
function TellOldWaiter(iteration, settle) {
    const waiter = iteration.waiter;
    if (waiter === null) return;
    iteration.last = null;
    iteration.waiter = null;
    settle(waiter);
}

function ReadForOldWaiter(iteration) {
    if (iteration.waiter === null) return;
    const data = iteration.stream.read();
    if (data !== null) TellOldWaiter(iteration, (waiter) => %promise_fulfill(waiter, OldResult(data, false)));
}

function HandleOldPromise(iteration, promise) {
    const data = iteration.stream.read();
    iteration.waiter = promise;
    if (data) TellOldWaiter(iteration, (waiter) => %promise_fulfill(waiter, OldResult(data, false)));
}

function NextOfOldStream(iteration) {
    if (iteration.error !== null) return SettledPromise((promise) => RejectNow(promise, iteration.error));
    if (iteration.ended) return SettledPromise((promise) => %promise_fulfill(promise, OldResult(undefined, true)));
    const promise = %new_promise(PromisePrototype);
    if (iteration.stream.destroyed) {
        NextTick(() => {
            if (iteration.error !== null) {
                RejectNow(promise, iteration.error);
            } else {
                %promise_fulfill(promise, OldResult(undefined, true));
            }
        }, []);
        return promise;
    }
    if (iteration.last !== null) {
        PerformPromiseThen(iteration.last, () => {
            if (iteration.ended) {
                %promise_fulfill(promise, OldResult(undefined, true));
            } else {
                HandleOldPromise(iteration, promise);
            }
        }, (error) => RejectNow(promise, error), %new_promise(PromisePrototype));
    } else {
        const data = iteration.stream.read();
        if (data !== null) return SettledPromise((made) => %promise_fulfill(made, OldResult(data, false)));
        HandleOldPromise(iteration, promise);
    }
    iteration.last = promise;
    return promise;
}

%define_methods(OldStreamIteratorPrototype, {
    get stream() {
        return this[kOldIteration].stream;
    },
    next() {
        return NextOfOldStream(this[kOldIteration]);
    },
    return() {
        const promise = %new_promise(PromisePrototype);
        this[kOldIteration].stream.destroy(null, (error) => {
            if (error) {
                RejectNow(promise, error);
            } else {
                %promise_fulfill(promise, OldResult(undefined, true));
            }
        });
        return promise;
    },
});

function OldStreamIterator(stream) {
    const iterator = %new_object(OldStreamIteratorPrototype);
    const iteration = { __proto__: null, stream, waiter: null, error: null, ended: stream._readableState.endEmitted, last: null };
    %put(iterator, kOldIteration, iteration, 5);
    OldEndOfStream(stream, null, (error) => {
        if (error && error.code !== "ERR_STREAM_PREMATURE_CLOSE") {
            TellOldWaiter(iteration, (waiter) => RejectNow(waiter, error));
            iteration.error = error;
            return;
        }
        TellOldWaiter(iteration, (waiter) => %promise_fulfill(waiter, OldResult(undefined, true)));
        iteration.ended = true;
    });
    stream.on("readable", () => NextTick(ReadForOldWaiter, [iteration]));
    return iterator;
}

// ---- The module ----

function UseOldStreams() {
    Stream.Readable = OldReadable;
    Stream.Writable = OldWritable;
    Stream.Duplex = OldDuplex;
    Stream.Transform = OldTransform;
    Stream.PassThrough = OldPassThrough;
    Stream.finished = OldStreamFunctions.eos;
    Stream.pipeline = OldStreamFunctions.pipeline;
    %put(Stream.pipeline, kPromisifyCustom, StreamPromises.pipeline, 6);
    %put(Stream.finished, kPromisifyCustom, StreamPromises.finished, 6);
    // Node's own streams are instances of these classes, too.
    %set_prototype(ReadablePrototype, OldReadable.prototype);
    %set_prototype(WritableState.prototype, OldWritableState.prototype);
    %put(ReadablePrototype, %intrinsic("SymbolAsyncIterator"), OldReadable.prototype[%intrinsic("SymbolAsyncIterator")], 5);
}

if (kIsOldNode) UseOldStreams();
