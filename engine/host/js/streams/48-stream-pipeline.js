// pipeline() and the functions of the stream module. RUNTIME: Node 20 lib/internal/streams/pipeline.js and lib/stream.js.

// ---- pipeline ----

function ReturnValueError(expected, name, value) {
    const received = DescribeReceived(value);
    const kind = %string_slice(received, " Received ".length, received.length);
    return NodeTypeError("ERR_INVALID_RETURN_VALUE", `Expected ${expected} to be returned from the "${name}" function but got ${kind}.`);
}

function AsAsyncIterable(value) {
    if (IsIterableValue(value)) return value;
    if (IsReadableNodeStream(value)) return ReadableIterator(value, undefined);
    throw ArgumentTypeError("val", "an instance of Readable, Iterable, or AsyncIterable", value);
}

// A part of a pipeline that is to be destroyed when the whole fails.
function PipelinePart(stream, reading, writing) {
    let finished = false;
    stream.on("close", () => {
        finished = true;
    });
    const cleanUp = EndOfStream(stream, { __proto__: null, readable: reading, writable: writing }, (error) => {
        finished = !error;
    });
    const destroy = (error) => {
        if (finished) return;
        finished = true;
        DestroyAny(stream, error || StreamDestroyedError("pipe"));
    };
    return { __proto__: null, destroy, cleanUp };
}

async function PumpToNode(iterable, writable, finish, end) {
    let error;
    let wake = null;
    const resume = (failure) => {
        if (failure) error = failure;
        if (wake === null) return;
        const callback = wake;
        wake = null;
        callback();
    };
    const wait = () => {
        const promise = %new_promise(PromisePrototype);
        if (error) {
            RejectNow(promise, error);
            return promise;
        }
        wake = () => {
            if (error) {
                RejectNow(promise, error);
            } else {
                %promise_fulfill(promise, undefined);
            }
        };
        return promise;
    };
    writable.on("drain", resume);
    const cleanUp = EndOfStream(writable, { __proto__: null, readable: false }, resume);
    try {
        if (writable.writableNeedDrain) await wait();
        for await (const chunk of iterable) {
            if (!writable.write(chunk)) await wait();
        }
        if (end) {
            writable.end();
            await wait();
        }
        finish();
    } catch (failure) {
        finish(error !== failure ? TwoErrors(error, failure) : failure);
    } finally {
        cleanUp();
        writable.removeListener("drain", resume);
    }
}

async function PumpToWeb(readable, given, finish, end) {
    const writer = (IsTransformWebStream(given) ? given.writable : given).getWriter();
    try {
        for await (const chunk of readable) {
            await writer.ready;
            %promise_mark_handled(writer.write(chunk));
        }
        await writer.ready;
        if (end) await writer.close();
        finish();
    } catch (error) {
        try {
            await writer.abort(error);
            finish(error);
        } catch (failure) {
            finish(failure);
        }
    }
}

// Connects one Node stream with the next.
function PipePart(source, destination, run, end) {
    const finish = run.finish;
    let ended = false;
    destination.on("close", () => {
        if (!ended) run.fail(%at("*.<anonymous> (node:internal/streams/pipeline:416:14)", PrematureCloseError()));
    });
    source.pipe(destination, { end: false });
    if (end) {
        const endDestination = () => {
            ended = true;
            destination.end();
        };
        if (IsReadableFinished(source)) {
            NextTick(endDestination, []);
        } else {
            source.once("end", endDestination);
        }
    } else {
        finish();
    }
    EndOfStream(source, { __proto__: null, readable: true, writable: false }, (error) => {
        const state = source._readableState;
        if (error && error.code === "ERR_STREAM_PREMATURE_CLOSE" && state && state.ended && !state.errored && !state.errorEmitted) {
            source.once("end", finish);
            source.once("error", finish);
        } else {
            finish(error);
        }
    });
    return EndOfStream(destination, { __proto__: null, readable: false, writable: true }, finish);
}

// All of a pipeline while it runs.
function StartPipeline(streams, callback, options) {
    const run = {
        __proto__: null, streams, callback, error: undefined, value: undefined, count: 0, parts: [], cleanUps: [], options, called: false,
        controller: new AbortController(), stopWatching: undefined,
    };
    run.finish = (error) => {
        run.count -= 1;
        FinishPipeline(run, error, run.count === 0);
    };
    // RUNTIME: Node 24 does not count these.
    run.fail = kIsNode24 ? (error) => FinishPipeline(run, error, false) : run.finish;
    return run;
}

function FinishPipeline(run, error, final) {
    const isWeak = run.error && (run.error.code === "ERR_STREAM_PREMATURE_CLOSE" || (kIsNode24 && run.error.name === "AbortError"));
    if (error && (!run.error || isWeak)) run.error = error;
    if (!run.error && !final) return;
    while (run.parts.length > 0) {
        const destroy = TakeFirst(run.parts);
        destroy(run.error);
    }
    if (run.stopWatching !== undefined) run.stopWatching();
    SignalParts.abort(run.controller.signal, DefaultAbortReason("AbortController.abort", "node:internal/abort_controller:391:18"));
    if (!final) return;
    if (!run.error) {
        for (let index = 0; index < run.cleanUps.length; index += 1) {
            const cleanUp = run.cleanUps[index];
            cleanUp();
        }
    }
    NextTick((error, value) => {
        if (run.called) return;
        run.called = true;
        const finish = run.callback;
        %at("at node:internal/util:527:20", finish(error, value));
    }, run.error || run.value !== undefined ? [run.error, run.value] : [undefined, undefined]);
}

function RunPipeline(given, callback, options) {
    FirstUse("stream.pipeline");
    const streams = given.length === 1 && IsArray(given[0]) ? CopyOf(given[0]) : given;
    if (streams.length < 2) throw NodeTypeError("ERR_MISSING_ARGS", 'The "streams" argument must be specified');
    const outer = options.signal;
    ValidateAbortSignal(outer, "options.signal");
    const run = StartPipeline(streams, callback, options);
    const abort = () => FinishPipeline(run, %at("EventTarget.abort (node:internal/streams/pipeline:207:16)", AbortedError(outer)), false);
    if (outer) {
        if (!outer.aborted) AddAbortStep(outer, abort);
        run.stopWatching = () => outer.removeEventListener("abort", abort);
    }
    let result;
    for (let index = 0; index < streams.length; index += 1) result = AddToPipeline(run, index, result);
    if (outer && outer.aborted) NextTick(abort, []);
    return result;
}

function AddToPipeline(run, index, before) {
    const stream = run.streams[index];
    const isLast = index === run.streams.length - 1;
    const end = !isLast || run.options.end !== false;
    const isNode = IsNodeStream(stream);
    const next = isLast ? undefined : run.streams[index + 1];
    if (kIsNode24 && isNode && %is_object(next) && (next.closed || next.destroyed)) throw NodeError("ERR_STREAM_UNABLE_TO_PIPE", "Cannot pipe to a closed or destroyed stream");
    if (isNode) WatchPipelinePart(run, stream, index, isLast, end);
    if (index === 0) return FirstOfPipeline(run, stream);
    if (typeof stream === "function") return FunctionOfPipeline(run, stream, index, isLast, end, before);
    if (isNode) {
        if (IsReadableNodeStream(before)) {
            run.count += 2;
            const cleanUp = PipePart(before, stream, run, end);
            if (IsStreamReadable(stream) && isLast) %push(run.cleanUps, cleanUp);
        } else if (IsTransformWebStream(before) || IsReadableWebStream(before)) {
            run.count += 1;
            PumpToNode(before.readable || before, stream, run.finish, end);
        } else if (IsIterableValue(before)) {
            run.count += 1;
            PumpToNode(before, stream, run.finish, end);
        } else {
            throw ArgumentTypeError("val", "an instance of Readable, Iterable, AsyncIterable, ReadableStream, or TransformStream", before);
        }
        return stream;
    }
    if (IsWebStream(stream)) {
        run.count += 1;
        const source = IsReadableNodeStream(before) ? AsAsyncIterable(before) : IsTransformWebStream(before) ? before.readable : before;
        PumpToWeb(source, stream, run.finish, end);
        return stream;
    }
    return DuplexFrom(stream);
}

function WatchPipelinePart(run, stream, index, isLast, end) {
    const isOpenEnd = IsStreamReadable(stream) && isLast;
    if (end) {
        const part = PipelinePart(stream, !isLast, index > 0);
        %push(run.parts, part.destroy);
        if (isOpenEnd) %push(run.cleanUps, part.cleanUp);
    }
    const onError = (error) => {
        if (error && error.name !== "AbortError" && error.code !== "ERR_STREAM_PREMATURE_CLOSE") run.fail(error);
    };
    stream.on("error", onError);
    if (isOpenEnd) %push(run.cleanUps, () => stream.removeListener("error", onError));
}

function FirstOfPipeline(run, stream) {
    if (typeof stream === "function") {
        const source = stream({ signal: run.controller.signal });
        if (!IsIterableValue(source)) throw ReturnValueError("Iterable, AsyncIterable or Stream", "source", source);
        return source;
    }
    if (IsIterableValue(stream) || IsReadableNodeStream(stream) || IsTransformWebStream(stream)) return stream;
    return DuplexFrom(stream);
}

function FunctionOfPipeline(run, step, index, isLast, end, before) {
    const result = step(AsAsyncIterable(IsTransformWebStream(before) ? before.readable : before), { signal: run.controller.signal });
    if (!isLast) {
        if (!IsAsyncIterableValue(result)) throw ReturnValueError("AsyncIterable", `transform[${index - 1}]`, result);
        return result;
    }
    const through = %construct(PassThrough, [{ objectMode: true }], PassThrough);
    const then = %is_object(result) ? result.then : undefined;
    if (typeof then === "function") {
        run.count += 1;
        %call(then, result, (value) => {
            run.value = value;
            if (value !== undefined && value !== null) through.write(value);
            if (end) through.end();
            NextTick(run.finish, []);
        }, (error) => {
            through.destroy(error);
            NextTick(run.finish, [error]);
        });
    } else if (IsAsyncIterableValue(result)) {
        run.count += 1;
        PumpToNode(result, through, run.finish, end);
    } else if (IsReadableWebStream(result) || IsTransformWebStream(result)) {
        run.count += 1;
        PumpToNode(result.readable || result, through, run.finish, end);
    } else {
        throw ReturnValueError("AsyncIterable or Promise", "destination", result);
    }
    const part = PipelinePart(through, false, true);
    %push(run.parts, part.destroy);
    %push(run.cleanUps, part.cleanUp);
    return through;
}

const StreamPromises = {
    finished(stream, options) {
        return FinishedPromise(stream, options);
    },
    pipeline(...streams) {
        const promise = %new_promise(PromisePrototype);
        const settings = { __proto__: null, signal: undefined, end: undefined };
        const last = streams[streams.length - 1];
        try {
            if (last && typeof last === "object" && !IsNodeStream(last) && !IsIterableValue(last) && !IsWebStream(last)) {
                settings.signal = last.signal;
                settings.end = last.end;
                %array_set_length(streams, streams.length - 1);
            }
            RunPipeline(streams, (error, value) => {
                if (error) {
                    RejectNow(promise, error);
                } else {
                    ResolvePromise(promise, value);
                }
            }, settings);
        } catch (error) {
            RejectNow(promise, error);
        }
        return promise;
    },
};

const StreamFunctions = {
    pipeline(...streams) {
        const callback = streams[streams.length - 1];
        ValidateFunction(callback, "streams[stream.length - 1]");
        %array_set_length(streams, streams.length - 1);
        return RunPipeline(streams, callback, { __proto__: null });
    },
    eos(stream, options, callback) {
        // RUNTIME: Node 20 lib/internal/streams/end-of-stream.js counts the arguments.
        if (arguments.length === 2) return EndOfStream(stream, undefined, options);
        if (options !== undefined && options !== null) ValidateObject(options, "options");
        return EndOfStream(stream, options, callback);
    },
    addAbortSignal(signal, stream) {
        if (!%is_object(signal) || !("aborted" in signal)) throw ArgumentTypeError("signal", "an instance of AbortSignal", signal);
        if (!IsNodeStream(stream) && !IsWebStream(stream)) throw ArgumentTypeError("stream", "an instance of ReadableStream, WritableStream, or Stream", stream);
        return AddAbortSignalTo(signal, stream);
    },
    destroyer(stream, error) {
        DestroyAny(stream, error);
    },
    compose(...streams) {
        return ComposeStreams(streams);
    },
    duplexPair(options) {
        return MakeDuplexPair(options);
    },
    setDefaultHighWaterMark(objectMode, value) {
        ValidateInteger(value, "value", 0, 9007199254740991);
        if (objectMode) {
            DefaultHighWaterMark.objects = value;
        } else {
            DefaultHighWaterMark.bytes = value;
        }
    },
    getDefaultHighWaterMark(objectMode) {
        return objectMode ? DefaultHighWaterMark.objects : DefaultHighWaterMark.bytes;
    },
};
