// The helpers of Readable that work like those of arrays, and the stream module. RUNTIME: Node 20
// lib/internal/streams/operators.js and lib/stream.js.

const kNoValue = %new_symbol("kEmpty");
const kEndOfQueue = %new_symbol("kEof");

function ValidateOperator(fn, name, options) {
    if (typeof fn !== "function") throw ArgumentTypeError(name, kIsNode24 ? "of type function" : "of type function or an instance of AsyncFunction", fn);
    ValidateOperatorOptions(options);
}

function ValidateOperatorOptions(options) {
    if (options === undefined || options === null) return;
    ValidateObject(options, "options");
    if (options.signal !== undefined && options.signal !== null) ValidateAbortSignal(options.signal, "options.signal");
}

function OperatorSignal(options) {
    return options === undefined || options === null || !options.signal ? undefined : options.signal;
}

function ThrowIfAborted(signal) {
    if (signal !== undefined && signal.aborted) throw AbortedError();
}

// Between the two halves of map(): one reads and calls, the other hands out in order.
function MapState(stream, fn, options) {
    const has = (name) => options !== undefined && options !== null && options[name] !== undefined && options[name] !== null;
    const concurrency = has("concurrency") ? %math_floor(options.concurrency) : 1;
    const mark = has("highWaterMark") ? %math_floor(options.highWaterMark) : concurrency - 1;
    ValidateInteger(concurrency, "options.concurrency", 1, 9007199254740991);
    ValidateInteger(mark, "options.highWaterMark", 0, 9007199254740991);
    const signals = OperatorSignal(options) === undefined ? [] : [options.signal];
    return { __proto__: null, stream, fn, concurrency, mark: mark + concurrency, queue: [], next: null, resume: null, done: false, running: 0, signals };
}

function WakeMap(state, name) {
    const wake = state[name];
    if (wake === null) return;
    state[name] = null;
    %promise_fulfill(wake, undefined);
}

function MaybeResumeMap(state) {
    if (!state.done && state.running < state.concurrency && state.queue.length < state.mark) WakeMap(state, "resume");
}

function QueueMapped(state, value) {
    const after = () => {
        state.running -= 1;
        MaybeResumeMap(state);
    };
    const onError = () => {
        state.done = true;
        after();
    };
    PerformPromiseThen(value, after, onError, %new_promise(PromisePrototype));
    %push(state.queue, value);
}

async function PumpMap(state) {
    try {
        for await (const item of state.stream) {
            if (state.done) return;
            ThrowIfAborted(state.signal);
            let value;
            try {
                const fn = state.fn;
                value = %at("pump (node:internal/streams/operators:141:19)", fn(item, { signal: state.signal }));
                if (value === kNoValue) continue;
                value = PromiseResolve(value);
            } catch (error) {
                value = RejectedPromise(error);
            }
            state.running += 1;
            QueueMapped(state, value);
            WakeMap(state, "next");
            if (!state.done && (state.queue.length >= state.mark || state.running >= state.concurrency)) {
                state.resume = %new_promise(PromisePrototype);
                await state.resume;
            }
        }
        %push(state.queue, kEndOfQueue);
    } catch (error) {
        QueueMapped(state, RejectedPromise(error));
    } finally {
        state.done = true;
        WakeMap(state, "next");
    }
}

async function* RunMap(state) {
    state.signal = AbortSignal.any(state.signals);
    PumpMap(state);
    try {
        while (true) {
            while (state.queue.length > 0) {
                const value = await state.queue[0];
                if (value === kEndOfQueue) return;
                ThrowIfAborted(state.signal);
                if (value !== kNoValue) yield value;
                TakeFirst(state.queue);
                MaybeResumeMap(state);
            }
            state.next = %new_promise(PromisePrototype);
            await state.next;
        }
    } finally {
        state.done = true;
        WakeMap(state, "resume");
    }
}

function MapReadable(stream, fn, options) {
    ValidateOperator(fn, "fn", options);
    return RunMap(MapState(stream, fn, options));
}

function FilterReadable(stream, fn, options) {
    ValidateOperator(fn, "fn", undefined);
    const keep = async (value, more) => (await fn(value, more) ? value : kNoValue);
    return MapReadable(stream, keep, options);
}

async function* FlattenReadable(values) {
    for await (const value of values) yield* value;
}

async function* DropFromReadable(stream, count, signal) {
    let rest = count;
    ThrowIfAborted(signal);
    for await (const value of stream) {
        ThrowIfAborted(signal);
        rest -= 1;
        if (rest < 0) yield value;
    }
}

async function* TakeFromReadable(stream, count, signal) {
    let rest = count;
    ThrowIfAborted(signal);
    for await (const value of stream) {
        ThrowIfAborted(signal);
        rest -= 1;
        if (rest >= 0) yield value;
        if (rest <= 0) return;
    }
}

async function* NumberReadable(stream, signal) {
    let index = 0;
    for await (const value of stream) {
        ThrowIfAborted(signal);
        yield [index, value];
        index += 1;
    }
}

function OperatorCount(value) {
    const number = ToNumber(value);
    if (number !== number) return 0;
    if (number < 0) throw ArgumentRangeError("number", ">= 0", number);
    return number;
}

%define_methods(ReadablePrototype, {
    asIndexedPairs(options = undefined) {
        EmitWarning("readable.asIndexedPairs will be removed in a future version.", "DeprecationWarning");
        ValidateOperatorOptions(options);
        return ReadableFrom(NumberReadable(this, OperatorSignal(options)));
    },
    drop(number, options = undefined) {
        ValidateOperatorOptions(options);
        return ReadableFrom(DropFromReadable(this, OperatorCount(number), OperatorSignal(options)));
    },
    filter(fn, options) {
        return ReadableFrom(FilterReadable(this, fn, options));
    },
    flatMap(fn, options) {
        return ReadableFrom(FlattenReadable(MapReadable(this, fn, options)));
    },
    map(fn, options) {
        return ReadableFrom(MapReadable(this, fn, options));
    },
    take(number, options = undefined) {
        ValidateOperatorOptions(options);
        return ReadableFrom(TakeFromReadable(this, OperatorCount(number), OperatorSignal(options)));
    },
    compose(stream, options) {
        ValidateOperatorOptions(options);
        if (IsNodeStream(stream) && !IsStreamWritable(stream)) throw ArgumentValueError("stream", stream, "must be writable");
        const composed = ComposeStreams([this, stream]);
        const signal = OperatorSignal(options);
        return signal === undefined ? composed : AddAbortSignalTo(signal, composed);
    },
    async every(fn, options = undefined) {
        ValidateOperator(fn, "fn", undefined);
        return !(await SomeOfReadable(this, async (value, more) => !(await fn(value, more)), options));
    },
    async forEach(fn, options) {
        ValidateOperator(fn, "fn", undefined);
        const call = async (value, more) => {
            await %at("forEachFn (node:internal/streams/operators:269:11)", fn(value, more));
            return kNoValue;
        };
        for await (const unused of MapReadable(this, call, options)) {
            // All is done by the calls.
        }
    },
    reduce(reducer, initialValue, options) {
        return ReduceReadable(this, reducer, initialValue, arguments.length > 1, options);
    },
    async toArray(options) {
        ValidateOperatorOptions(options);
        const signal = OperatorSignal(options);
        const result = [];
        for await (const value of this) {
            if (signal !== undefined && signal.aborted) throw AbortedError(signal);
            %push(result, value);
        }
        return result;
    },
    async some(fn, options = undefined) {
        for await (const unused of FilterReadable(this, fn, options)) return true;
        return false;
    },
    async find(fn, options) {
        for await (const result of FilterReadable(this, fn, options)) return result;
        return undefined;
    },
});

async function SomeOfReadable(stream, fn, options) {
    for await (const unused of FilterReadable(stream, fn, options)) return true;
    return false;
}

async function ReduceReadable(stream, reducer, initialValue, hasInitialValue, options) {
    ValidateOperator(reducer, "reducer", options);
    const outer = OperatorSignal(options);
    let value = initialValue;
    let hasValue = hasInitialValue;
    if (outer !== undefined && outer.aborted) {
        const error = AbortedError(outer);
        stream.once("error", NoOperation);
        await FinishedPromise(stream.destroy(error));
        throw error;
    }
    const controller = new AbortController();
    const end = () => SignalParts.abort(controller.signal, DefaultAbortReason("AbortController.abort", "node:internal/abort_controller:391:18"));
    if (outer !== undefined) AddAbortStep(outer, end);
    try {
        for await (const item of stream) {
            ThrowIfAborted(outer);
            if (hasValue) {
                value = await reducer(value, item, { signal: controller.signal });
            } else {
                value = item;
                hasValue = true;
            }
        }
        if (!hasValue) throw NodeTypeError("ERR_MISSING_ARGS", "Reduce of an empty stream requires an initial value");
    } finally {
        end();
    }
    return value;
}

// ---- The module ----

Stream.isDestroyed = StreamQuestions.isDestroyed;
Stream.isDisturbed = StreamQuestions.isDisturbed;
Stream.isErrored = StreamQuestions.isErrored;
Stream.isReadable = StreamQuestions.isReadable;
Stream.isWritable = StreamQuestions.isWritable;
Stream.Readable = Readable;
Stream.Writable = Writable;
Stream.Duplex = Duplex;
Stream.Transform = Transform;
Stream.PassThrough = PassThrough;
Stream.duplexPair = StreamFunctions.duplexPair;
Stream.pipeline = StreamFunctions.pipeline;
Stream.addAbortSignal = StreamFunctions.addAbortSignal;
Stream.finished = StreamFunctions.eos;
Stream.destroy = StreamFunctions.destroyer;
Stream.compose = StreamFunctions.compose;
Stream.setDefaultHighWaterMark = StreamFunctions.setDefaultHighWaterMark;
Stream.getDefaultHighWaterMark = StreamFunctions.getDefaultHighWaterMark;
Stream.promises = StreamPromises;
%put(Stream.pipeline, kPromisifyCustom, StreamPromises.pipeline, 6);
%put(Stream.finished, kPromisifyCustom, StreamPromises.finished, 6);
Stream.Stream = Stream;

const StreamTests = {
    _isArrayBufferView(value) {
        return IsByteView(value);
    },
    _isUint8Array(value) {
        return IsUint8Array(value);
    },
    _uint8ArrayToBuffer(chunk) {
        return BufferFromBinary(BinaryFromView(chunk));
    },
};
CopyDataProperties(Stream, StreamTests, undefined);
DefineModule("stream", () => Stream);
DefineModule("stream/promises", () => StreamPromises);
