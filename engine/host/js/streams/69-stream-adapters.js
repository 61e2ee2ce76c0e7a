// Between the streams of Node and those of the web. RUNTIME: Node 20 lib/internal/webstreams/adapters.js.

// What a stream tells its watcher about an early close is an AbortError for the web.
function AdapterError(error) {
    if (error === undefined || error === null || error.code !== "ERR_STREAM_PREMATURE_CLOSE") return error;
    const aborted = AbortedError();
    %put(aborted, "cause", error, 5);
    return aborted;
}

// Calls back; an error that this throws leaves the promise around it.
function CallOutside(callback, list, onError) {
    try {
        %apply(callback, undefined, list);
    } catch (error) {
        NextTick(() => onError(error), []);
    }
}

function ThrowIt(error) {
    throw error;
}

// ---- Of Node for the web ----

function WebReadableOf(stream, options) {
    if (!%is_object(stream) || !%is_object(stream._readableState)) throw ArgumentTypeError("streamReadable", "an stream.Readable", stream);
    if (IsStreamDestroyed(stream) || !IsStreamReadable(stream)) {
        const ended = %construct(ReadableStream, [], ReadableStream);
        CancelReadable(WebState(ended), undefined);
        return ended;
    }
    const objectMode = stream.readableObjectMode;
    const given = options === undefined || options === null ? undefined : options.strategy;
    const mark = given ? StrategyMark(given, 1) : stream.readableHighWaterMark;
    let size = objectMode ? () => 1 : (chunk) => chunk.byteLength;
    if (given) size = StrategySize(given);
    let controller;
    let wasCanceled = false;
    stream.pause();
    const cleanup = EndOfStream(stream, (given) => {
        const error = AdapterError(given);
        cleanup();
        stream.on("error", () => {});
        if (error) {
            ErrorReadable(controller, error);
        } else if (!wasCanceled) {
            if (!CanEnqueue(controller)) throw InvalidStateError("Controller is already closed");
            CloseReadable(controller);
        }
    });
    stream.on("data", (given) => {
        let chunk = given;
        if (IsBuffer(chunk) && !objectMode) chunk = %construct(Uint8ArrayConstructor, [chunk], Uint8ArrayConstructor);
        if (!CanEnqueue(controller)) throw InvalidStateError("Controller is already closed");
        EnqueueReadable(controller, chunk);
        if (controller.mark - controller.queue.total <= 0) stream.pause();
    });
    return CreateReadableStream((shown) => {
        controller = WebState(shown);
    }, async () => {
        stream.resume();
    }, async (reason) => {
        wasCanceled = true;
        DestroyAny(stream, reason);
    }, mark, size);
}

function WebWritableOf(stream) {
    if (!%is_object(stream) || typeof stream.write !== "function" || typeof stream.on !== "function") {
        throw ArgumentTypeError("streamWritable", "an stream.Writable", stream);
    }
    if (IsStreamDestroyed(stream) || !IsStreamWritable(stream)) {
        const closed = %construct(WritableStream, [], WritableStream);
        CloseWritable(WebState(closed));
        return closed;
    }
    let controller;
    let drained;
    let closing;
    const cleanup = EndOfStream(stream, (given) => {
        const error = AdapterError(given);
        cleanup();
        stream.on("error", () => {});
        if (error !== undefined && error !== null) {
            if (drained !== undefined) RejectOnce(drained, error);
            if (closing !== undefined) RejectOnce(closing, error);
            closing = undefined;
            ErrorWritableIfNeeded(controller, error);
        } else if (closing !== undefined) {
            FulfillOnce(closing, undefined);
            closing = undefined;
        } else {
            ErrorWritableIfNeeded(controller, AbortedError());
        }
        controller = undefined;
    });
    stream.on("drain", () => {
        if (drained !== undefined) FulfillOnce(drained, undefined);
    });
    return CreateWritableStream((shown) => {
        controller = WebState(shown);
    }, async (chunk) => {
        if (!stream.writableNeedDrain && stream.write(chunk)) return undefined;
        drained = NewPromise();
        return PromiseAfter(drained, () => {
            drained = undefined;
        });
    }, async () => {
        if (closing === undefined && !IsWritableEnded(stream)) {
            closing = NewPromise();
            const promise = closing;
            stream.end();
            return promise;
        }
        controller = undefined;
        return FulfilledPromise(undefined);
    }, async (reason) => {
        DestroyAny(stream, reason);
    }, stream.writableHighWaterMark, () => 1);
}

function WebPairOf(duplex) {
    if (!%is_object(duplex) || !%is_object(duplex._writableState) || !%is_object(duplex._readableState)) {
        throw ArgumentTypeError("duplex", "an stream.Duplex", duplex);
    }
    if (IsStreamDestroyed(duplex)) {
        const writable = %construct(WritableStream, [], WritableStream);
        const readable = %construct(ReadableStream, [], ReadableStream);
        CloseWritable(WebState(writable));
        CancelReadable(WebState(readable), undefined);
        return { readable, writable };
    }
    const writable = WebWritableOf(duplex);
    const readable = WebReadableOf(duplex);
    return { writable, readable };
}

// ---- Of the web for Node ----

function AdapterOptions(options, names) {
    ValidateObject(options, "options");
    const taken = { __proto__: null };
    for (let index = 0; index < names.length; index += 1) taken[names[index]] = options[names[index]];
    if (taken.encoding !== undefined && kEncodings[%string_to_lower(`${taken.encoding}`)] === undefined) throw kIsNode24 ? ArgumentValueError("options.encoding", taken.encoding, "is invalid") : NodeTypeError("ERR_INVALID_ARG_VALUE", `The argument '${taken.encoding}' is invalid. Received 'options.encoding'`);
    if (taken.objectMode === undefined) taken.objectMode = false;
    ValidateBoolean(taken.objectMode, "options.objectMode");
    return taken;
}

function ReadFromWeb(reader, stream) {
    const result = NewPromise();
    ReadWith(reader, RequestInto(result, reader.stream));
    PerformPromiseThen(result, (chunk) => {
        stream.push(chunk.done ? null : chunk.value);
    }, (error) => DestroyAny(stream, error), NewPromise());
}

function NodeReadableOf(web, options) {
    if (!IsWebKind(web, "ReadableStream")) throw ArgumentTypeError("readableStream", "an instance of ReadableStream", web);
    const taken = AdapterOptions(options, ["highWaterMark", "encoding", "objectMode", "signal"]);
    const reader = AcquireReader(WebState(web));
    let closed = false;
    taken.read = () => ReadFromWeb(reader, readable);
    taken.destroy = (error, callback) => {
        const done = () => CallOutside(callback, [error], ThrowIt);
        if (closed) {
            done();
        } else {
            PerformPromiseThen(CancelReadable(reader.stream, error), done, done, NewPromise());
        }
    };
    const readable = %construct(Readable, [CopyDataProperties({}, taken, undefined)], Readable);
    PerformPromiseThen(reader.closed, () => {
        closed = true;
    }, (error) => {
        closed = true;
        DestroyAny(readable, error);
    }, NewPromise());
    return readable;
}

// RUNTIME: Node 20 lib/internal/per_context/primordials.js, SafePromiseAll: as many jobs as it takes.
function AllWritten(promises) {
    const all = NewPromise();
    let left = promises.length;
    for (let index = 0; index < promises.length; index += 1) {
        PerformPromiseThen(ThenOf(promises[index], undefined, undefined), () => {
            left -= 1;
            if (left === 0) FulfillOnce(all, undefined);
        }, (error) => RejectOnce(all, error), NewPromise());
    }
    return ThenOf(all, undefined, undefined);
}

// The methods of a stream of Node that writes into one of the web. `state.closed`: the other side has ended.
function WriteIntoWeb(writer, state, taken) {
    const onDestroyed = (error) => DestroyAny(state.stream, error);
    taken.writev = (chunks, callback) => {
        const done = () => CallOutside(callback, [undefined], onDestroyed);
        const failed = (error) => CallOutside(callback, [error], onDestroyed);
        PerformPromiseThen(writer.ready, () => {
            const promises = [];
            for (let index = 0; index < chunks.length; index += 1) %push(promises, WriteWith(writer, chunks[index].chunk));
            return ThenOf(AllWritten(promises), done, failed);
        }, failed, NewPromise());
    };
    taken.write = (given, encoding, callback) => {
        const isText = typeof given === "string" && taken.decodeStrings && !taken.objectMode;
        const chunk = isText ? BytesAsArray(EncodeText(given, BufferEncoding(encoding))) : given;
        const done = (error) => {
            try {
                callback(error);
            } catch (thrown) {
                DestroyAny(state.stream, thrown);
            }
        };
        PerformPromiseThen(writer.ready, () => ThenOf(WriteWith(writer, chunk), done, done), done, NewPromise());
    };
    taken.final = (callback) => {
        const done = (error) => CallOutside(callback, [error], onDestroyed);
        if (!state.closed) PerformPromiseThen(CloseWriter(writer), done, done, NewPromise());
    };
}

function CloseWriter(writer) {
    if (writer.stream === undefined) return RejectedPromise(InvalidStateError("Writer is not bound to a WritableStream"));
    if (IsClosing(writer.stream)) return RejectedPromise(InvalidStateError("Failure to close WritableStream"));
    return CloseWritable(writer.stream);
}

function NodeWritableOf(web, options) {
    if (!IsWebKind(web, "WritableStream")) throw ArgumentTypeError("writableStream", "an instance of WritableStream", web);
    const taken = AdapterOptions(options, ["highWaterMark", "decodeStrings", "objectMode", "signal"]);
    if (taken.decodeStrings === undefined) taken.decodeStrings = true;
    ValidateBoolean(taken.decodeStrings, "options.decodeStrings");
    const writer = AcquireWriter(WebState(web));
    const state = { __proto__: null, closed: false, stream: undefined };
    WriteIntoWeb(writer, state, taken);
    taken.destroy = (error, callback) => {
        const done = () => CallOutside(callback, [error], ThrowIt);
        if (state.closed) {
            done();
        } else {
            const isFailure = error !== undefined && error !== null;
            PerformPromiseThen(isFailure ? AbortWritable(writer.stream, error) : CloseWriter(writer), done, done, NewPromise());
        }
    };
    const writable = %construct(Writable, [CopyDataProperties({}, taken, undefined)], Writable);
    state.stream = writable;
    PerformPromiseThen(writer.closed, () => {
        state.closed = true;
        if (!IsWritableEnded(writable)) DestroyAny(writable, PrematureCloseError());
    }, (error) => {
        state.closed = true;
        DestroyAny(writable, error);
    }, NewPromise());
    return writable;
}

function NodeDuplexOf(pair, options) {
    ValidateObject(pair, "pair");
    if (!IsWebKind(pair.readable, "ReadableStream")) throw ArgumentTypeError("pair.readable", "an instance of ReadableStream", pair.readable);
    if (!IsWebKind(pair.writable, "WritableStream")) throw ArgumentTypeError("pair.writable", "an instance of WritableStream", pair.writable);
    const taken = AdapterOptions(options, ["allowHalfOpen", "objectMode", "encoding", "decodeStrings", "highWaterMark", "signal"]);
    if (taken.decodeStrings === undefined) taken.decodeStrings = true;
    if (taken.allowHalfOpen === undefined) taken.allowHalfOpen = false;
    const writer = AcquireWriter(WebState(pair.writable));
    const reader = AcquireReader(WebState(pair.readable));
    const state = { __proto__: null, closed: false, readableClosed: false, stream: undefined };
    WriteIntoWeb(writer, state, taken);
    taken.read = () => ReadFromWeb(reader, state.stream);
    taken.destroy = (error, callback) => {
        const done = () => CallOutside(callback, [error], ThrowIt);
        const closeWriter = async () => {
            if (!state.closed) await AbortWritable(writer.stream, error);
        };
        const closeReader = async () => {
            if (!state.readableClosed) await CancelReadable(reader.stream, error);
        };
        if (state.closed && state.readableClosed) {
            done();
        } else {
            PerformPromiseThen(AllWritten([closeWriter(), closeReader()]), done, done, NewPromise());
        }
    };
    const duplex = %construct(Duplex, [CopyDataProperties({}, taken, undefined)], Duplex);
    state.stream = duplex;
    const failed = (error) => {
        state.closed = true;
        state.readableClosed = true;
        DestroyAny(duplex, error);
    };
    PerformPromiseThen(writer.closed, () => {
        state.closed = true;
        if (!IsWritableEnded(duplex)) DestroyAny(duplex, PrematureCloseError());
    }, failed, NewPromise());
    PerformPromiseThen(reader.closed, () => {
        state.readableClosed = true;
    }, failed, NewPromise());
    return duplex;
}

// ---- The statics ----

const kNoOptions = { __proto__: null };
const StreamAdapters = {
    readable: {
        fromWeb(readableStream, options) {
            return NodeReadableOf(readableStream, options === undefined ? kNoOptions : options);
        },
        toWeb(streamReadable, options) {
            return WebReadableOf(streamReadable, options);
        },
    },
    writable: {
        fromWeb(writableStream, options) {
            return NodeWritableOf(writableStream, options === undefined ? kNoOptions : options);
        },
        toWeb(streamWritable) {
            return WebWritableOf(streamWritable);
        },
    },
    duplex: {
        fromWeb(pair, options) {
            return NodeDuplexOf(pair === undefined ? kNoOptions : pair, options === undefined ? kNoOptions : options);
        },
        toWeb(duplex) {
            return WebPairOf(duplex);
        },
    },
};
Readable.fromWeb = StreamAdapters.readable.fromWeb;
Readable.toWeb = StreamAdapters.readable.toWeb;
Writable.fromWeb = StreamAdapters.writable.fromWeb;
Writable.toWeb = StreamAdapters.writable.toWeb;
Duplex.fromWeb = StreamAdapters.duplex.fromWeb;
Duplex.toWeb = StreamAdapters.duplex.toWeb;
ForgetNames(Readable, ["from", "wrap", "fromWeb", "toWeb"]);
ForgetNames(Writable, ["fromWeb", "toWeb"]);
ForgetNames(Duplex, ["from", "fromWeb", "toWeb"]);
