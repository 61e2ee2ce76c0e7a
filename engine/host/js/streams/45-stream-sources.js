// Streams made of what can be iterated. RUNTIME: Node 20 lib/internal/streams/from.js.

// ---- Readable.from ----

function MergedStreamOptions(first, second) {
    const merged = CopyDataProperties({}, first, undefined);
    return CopyDataProperties(merged, second, undefined);
}

function ReadableFrom(iterable, options) {
    return ReadableFromInto(Readable, iterable, options);
}

function ReadableFromInto(constructor, iterable, options) {
    if (typeof iterable === "string" || IsBuffer(iterable)) {
        const whole = %construct(constructor, [MergedStreamOptions({ objectMode: true }, options)], constructor);
        whole._read = () => {
            whole.push(iterable);
            whole.push(null);
        };
        return whole;
    }
    let iterator;
    let isAsync = false;
    if (iterable && iterable[%intrinsic("SymbolAsyncIterator")]) {
        isAsync = true;
        iterator = iterable[%intrinsic("SymbolAsyncIterator")]();
    } else if (iterable && iterable[%intrinsic("SymbolIterator")]) {
        iterator = iterable[%intrinsic("SymbolIterator")]();
    } else {
        throw ArgumentTypeError("iterable", "an instance of Iterable", iterable);
    }
    const readable = %construct(constructor, [MergedStreamOptions({ objectMode: true, highWaterMark: 1 }, options)], constructor);
    const pump = { __proto__: null, readable, iterator, isAsync, reading: false, hasAsyncValues: false };
    readable._read = () => {
        if (pump.reading) return;
        pump.reading = true;
        if (isAsync) {
            PumpAsync(pump);
        } else if (pump.hasAsyncValues) {
            PumpSyncOfPromises(pump);
        } else {
            PumpSync(pump);
        }
    };
    const destroy = readable._destroy;
    const close = (error, callback) => {
        PerformPromiseThen(CloseIteratorOf(iterator, error), () => NextTick(callback, [error]), (failure) => NextTick(callback, [failure || error]), %new_promise(PromisePrototype));
    };
    // RUNTIME: Node 24 destroys first as the options say.
    readable._destroy = kIsNode24 ? (error, callback) => %call(destroy, readable, error, (failure) => close(failure || error, callback)) : close;
    return readable;
}

async function CloseIteratorOf(iterator, error) {
    if (error !== undefined && error !== null && typeof iterator.throw === "function") {
        const result = await iterator.throw(error);
        const value = result.value;
        const done = result.done;
        await value;
        if (done) return;
    }
    if (typeof iterator.return === "function") {
        const result = await iterator.return();
        await result.value;
    }
}

// Gives a value to the stream: true when it takes more at once.
function PumpValue(pump, value) {
    if (value === null) {
        pump.reading = false;
        throw NullChunkError();
    }
    if (pump.readable.push(value)) return true;
    pump.reading = false;
    return false;
}

function IsThenable(value) {
    return value && typeof value.then === "function";
}

function PumpSync(pump) {
    for (;;) {
        try {
            const result = %at("nextSyncWithSyncValues (node:internal/streams/from:96:42)|readable._read (node:internal/streams/from:61:9)", pump.iterator.next());
            const value = result.value;
            if (result.done) {
                pump.readable.push(null);
                return;
            }
            if (IsThenable(value)) {
                ChangeToPromises(pump, value);
                return;
            }
            if (PumpValue(pump, value)) continue;
        } catch (error) {
            pump.readable.destroy(error);
        }
        break;
    }
}

async function ChangeToPromises(pump, value) {
    pump.hasAsyncValues = true;
    try {
        if (PumpValue(pump, await value)) PumpSyncOfPromises(pump);
    } catch (error) {
        pump.readable.destroy(error);
    }
}

async function PumpSyncOfPromises(pump) {
    for (;;) {
        try {
            const result = pump.iterator.next();
            const value = result.value;
            if (result.done) {
                pump.readable.push(null);
                return;
            }
            if (PumpValue(pump, IsThenable(value) ? await value : value)) continue;
        } catch (error) {
            pump.readable.destroy(error);
        }
        break;
    }
}

async function PumpAsync(pump) {
    for (;;) {
        try {
            const result = await pump.iterator.next();
            const value = result.value;
            if (result.done) {
                pump.readable.push(null);
                return;
            }
            if (PumpValue(pump, value)) continue;
        } catch (error) {
            pump.readable.destroy(error);
        }
        break;
    }
}

const ReadableStatics = {
    from(iterable, options) {
        return ReadableFrom(iterable, options);
    },
    wrap(source, options) {
        const mode = FirstDefined([source.readableObjectMode, source.objectMode, true]);
        const made = %construct(Readable, [MergedStreamOptions({ objectMode: mode }, options)], Readable);
        made._destroy = (error, callback) => {
            DestroyAny(source, error);
            callback(error);
        };
        return made.wrap(source);
    },
};
Readable.from = ReadableStatics.from;
Readable.wrap = ReadableStatics.wrap;
%put(Readable, "ReadableState", ReadableState, 5);
