// Duplex.from and compose(). RUNTIME: Node 20 lib/internal/streams/{duplexify,compose}.js.

function Duplexify(options) {
    "function";
    %call(Duplex, this, options);
    return this;
}
InheritStream(Duplexify, Duplex, 1);

const kDuplexBodies = "of type function or an instance of Blob, ReadableStream, WritableStream, Stream, Iterable, AsyncIterable, or Promise or { readable, writable } pair";

function DuplexFrom(body) {
    if (OrdinaryHasInstance(Duplex, body)) return body;
    if (IsReadableNodeStream(body) && IsWritableNodeStream(body)) return body;
    if (IsReadableNodeStream(body)) return DuplexOfPair(body, undefined);
    if (IsWritableNodeStream(body)) return DuplexOfPair(undefined, body);
    if (IsReadableWebStream(body)) return DuplexOfPair(NodeReadableOf(body, kNoOptions), undefined);
    if (IsWritableWebStream(body)) return DuplexOfPair(undefined, NodeWritableOf(body, kNoOptions));
    if (typeof body === "function") return DuplexOfFunction(body);
    if (%is_object(body) && OrdinaryHasInstance(Blob, body)) return DuplexFrom(body.arrayBuffer());
    if (typeof body === "string" || IsIterableValue(body)) return ReadableFromInto(Duplexify, body, { objectMode: true, writable: false });
    if (%is_object(body)) {
        const { readable, writable } = body;
        if (IsReadableWebStream(readable) && IsWritableWebStream(writable)) return NodeDuplexOf(body, kNoOptions);
        if (typeof readable === "object" || typeof writable === "object") {
            return DuplexOfPair(readable ? IsReadableNodeStream(readable) ? readable : DuplexFrom(readable) : undefined,
                writable ? IsWritableNodeStream(writable) ? writable : DuplexFrom(writable) : undefined);
        }
        if (typeof body.then === "function") return DuplexOfPromise(body, body.then);
    }
    throw ArgumentTypeError("body", kDuplexBodies, body);
}

// What the promise gives is all that there is to read.
function DuplexOfPromise(promise, then) {
    const duplex = %construct(Duplexify, [{ objectMode: true, writable: false, read: NoOperation }], Duplexify);
    %call(then, promise, (value) => {
        if (value !== undefined && value !== null) duplex.push(value);
        duplex.push(null);
    }, (error) => DestroyAny(duplex, error));
    return duplex;
}

// ---- Of a function over what is written ----

// What is written waits for the function to ask for it: `given` is the next piece, `take` gives it.
function WrittenPieces(signal) {
    const pieces = { __proto__: null, given: NewPromise(), take: undefined };
    const take = () => {
        const promise = NewPromise();
        pieces.given = promise;
        pieces.take = (piece) => ResolvePromise(promise, piece);
    };
    take();
    const iterate = async function* () {
        for (;;) {
            const promise = pieces.given;
            pieces.given = null;
            const { chunk, done, callback } = await promise;
            NextTick(callback, []);
            if (done) return;
            if (signal.aborted) throw AbortedError(signal);
            take();
            yield chunk;
        }
    };
    pieces.iterator = iterate();
    return pieces;
}

function DuplexOfFunction(body) {
    const controller = new AbortController();
    const signal = controller.signal;
    const pieces = WrittenPieces(signal);
    const give = (piece) => {
        const take = pieces.take;
        pieces.take = null;
        take(piece);
    };
    const value = body(pieces.iterator, { signal });
    const options = {
        objectMode: true,
        write: (chunk, encoding, callback) => give({ __proto__: null, chunk, done: false, callback }),
        final: (callback) => give({ __proto__: null, chunk: undefined, done: true, callback }),
        destroy: (error, callback) => {
            controller.abort();
            // RUNTIME: Node 24 lets a function that waits for more see the abort.
            if (kIsNode24 && pieces.take !== null) give({ __proto__: null, chunk: undefined, done: true, callback: NoOperation });
            callback(error);
        },
    };
    if (OrdinaryHasInstance(Duplex, value)) return value;
    if (IsIterableValue(value)) return ReadableFromInto(Duplexify, value, options);
    const then = value === undefined || value === null ? undefined : value.then;
    if (typeof then !== "function") throw ReturnValueError("Iterable, AsyncIterable or AsyncFunction", "body", value);
    return DuplexOfResult(value, then, options);
}

// The stream of a function that only reads: it has finished when its promise is settled.
function DuplexOfResult(value, then, options) {
    const finish = options.final;
    const settled = %call(then, value, (result) => {
        if (result !== undefined && result !== null) throw ReturnValueError("nully", "body", result);
    }, (error) => DestroyAny(duplex, error));
    options.readable = false;
    options.final = (callback) => finish(async () => {
        try {
            await settled;
            NextTick(callback, [null]);
        } catch (error) {
            NextTick(callback, [error]);
        }
    });
    const duplex = %construct(Duplexify, [options], Duplexify);
    return duplex;
}

// ---- Of two streams ----

function DuplexOfPair(readable, target) {
    const source = readable && typeof readable.read !== "function" ? ReadableStatics.wrap(readable) : readable;
    const state = {
        __proto__: null, source, target, reads: IsStreamReadable(source) === true, writes: IsStreamWritable(target) === true, onReadable: null,
        onDrain: null, onFinish: null, onClose: undefined,
    };
    const duplex = %construct(Duplexify, [{
        readableObjectMode: !!(source && source.readableObjectMode), writableObjectMode: !!(target && target.writableObjectMode), readable: state.reads,
        writable: state.writes,
    }], Duplexify);
    state.duplex = duplex;
    if (state.writes) WriteIntoTarget(state);
    if (state.reads) ReadFromSource(state);
    duplex._destroy = (given, callback) => {
        const error = !given && state.onClose !== null ? AbortedError() : given;
        ForgetWaiting(state);
        if (state.onClose === null) {
            callback(error);
            return;
        }
        state.onClose = callback;
        DestroyAny(target, error);
        DestroyAny(source, error);
    };
    return duplex;
}

function ForgetWaiting(state) {
    state.onReadable = null;
    state.onDrain = null;
    state.onFinish = null;
}

function PairHasEnded(state, error) {
    const callback = state.onClose;
    state.onClose = null;
    if (callback) {
        callback(error);
    } else if (error) {
        state.duplex.destroy(error);
    }
}

function WakePair(state, name) {
    const wake = state[name];
    if (!wake) return;
    state[name] = null;
    wake();
}

// What is written to the duplex goes to `target`.
function PassWrites(state) {
    const { duplex, target } = state;
    duplex._write = (chunk, encoding, callback) => {
        if (target.write(chunk, encoding)) {
            callback();
        } else {
            state.onDrain = callback;
        }
    };
    duplex._final = (callback) => {
        target.end();
        state.onFinish = callback;
    };
    target.on("drain", () => WakePair(state, "onDrain"));
}

// What `source` has to read is the duplex's.
function PassReads(state) {
    const { duplex, source } = state;
    source.on("readable", () => WakePair(state, "onReadable"));
    source.on("end", () => {
        duplex.push(null);
    });
    duplex._read = () => {
        for (;;) {
            const chunk = source.read();
            if (chunk === null) {
                state.onReadable = duplex._read;
                return;
            }
            if (!duplex.push(chunk)) return;
        }
    };
}

function WriteIntoTarget(state) {
    EndOfStream(state.target, (error) => {
        if (error) DestroyAny(state.source, error);
        PairHasEnded(state, error);
    });
    PassWrites(state);
    state.target.on("finish", () => WakePair(state, "onFinish"));
}

function ReadFromSource(state) {
    EndOfStream(state.source, (error) => {
        if (error) DestroyAny(state.source, error);
        PairHasEnded(state, error);
    });
    PassReads(state);
}

// ---- compose() ----

function RequireComposable(streams) {
    const given = CopyOf(streams);
    const last = streams.length - 1;
    if (typeof streams[0] === "function") streams[0] = DuplexFrom(streams[0]);
    if (typeof streams[last] === "function") streams[last] = DuplexFrom(streams[last]);
    for (let index = 0; index <= last; index += 1) {
        const stream = streams[index];
        if (IsWebStream(stream)) %refuse("compose of a stream of the web is not supported by Loopscope");
        if (!IsNodeStream(stream)) continue;
        if (index < last && !IsStreamReadable(stream)) throw ArgumentValueError(`streams[${index}]`, given[index], "must be readable");
        if (index > 0 && !IsStreamWritable(stream)) throw ArgumentValueError(`streams[${index}]`, given[index], "must be writable");
    }
}

function ComposeStreams(streams) {
    if (streams.length === 0) throw NodeTypeError("ERR_MISSING_ARGS", 'The "streams" argument must be specified');
    if (streams.length === 1) return DuplexFrom(streams[0]);
    RequireComposable(streams);
    const state = { __proto__: null, source: undefined, target: streams[0], reads: false, writes: false, onReadable: null, onDrain: null, onFinish: null, onClose: undefined };
    state.source = RunPipeline(streams, (error) => {
        if (!state.onClose && !error && !state.reads && !state.writes) {
            state.onClose = null;
            state.duplex.destroy();
        } else {
            PairHasEnded(state, error);
        }
    }, { __proto__: null });
    const { source, target } = state;
    state.writes = IsStreamWritable(target) === true;
    state.reads = IsStreamReadable(source) === true;
    const duplex = %construct(Duplex, [{
        writableObjectMode: !!(target && target.writableObjectMode), readableObjectMode: !!(source && source.readableObjectMode), writable: state.writes,
        readable: state.reads,
    }], Duplex);
    state.duplex = duplex;
    if (state.writes) {
        PassWrites(state);
        EndOfStream(source, () => WakePair(state, "onFinish"));
    }
    if (state.reads) PassReads(state);
    duplex._destroy = (given, callback) => {
        const error = !given && state.onClose !== null ? AbortedError() : given;
        ForgetWaiting(state);
        if (IsNodeStream(source)) DestroyAny(source, error);
        if (state.onClose === null) {
            callback(error);
        } else {
            state.onClose = callback;
        }
    };
    return duplex;
}

// ---- The static method ----

const DuplexStatics = {
    from(body) {
        return DuplexFrom(body);
    },
};
Duplex.from = DuplexStatics.from;

// Node assigns these functions to properties: they have no names.
function ForgetNames(constructor, names) {
    for (let index = 0; index < names.length; index += 1) %put(constructor[names[index]], "name", "", 4);
}
