// ReadableStream itself, and what is done with one: iteration, tee, pipes. SPEC: Streams sections 4.2, 4.9.1 and 4.9.5.

function ChunkLengthOf(source) {
    const given = source.autoAllocateChunkSize;
    if (given === undefined) return undefined;
    const length = EnforcedLength(given, "Failed to construct 'ReadableStream': Failed to read the 'autoAllocateChunkSize' property from 'UnderlyingSource': ");
    if (length === 0) %throw_type_error("Failed to construct 'ReadableStream': autoAllocateChunkSize cannot be 0");
    return length;
}

class ReadableStream {
    constructor(...list) {
        const source = ObjectForStream(list[0], "ReadableStream");
        const strategy = StrategyOf(list[1], undefined, "ReadableStream");
        const stream = MakeReadableState(this);
        const { type } = source;
        const isBytes = type !== undefined && `${type}` === "bytes";
        if (type !== undefined && !isBytes) throw RangeMistake("Failed to construct 'ReadableStream': Invalid type is specified");
        if (isBytes) {
            SetUpBytesOf(source, stream, strategy);
            return;
        }
        const pull = StreamAlgorithm(source, "pull", "ReadableStream", "underlyingSource");
        const cancel = StreamAlgorithm(source, "cancel", "ReadableStream", "underlyingSource");
        const start = StartAlgorithm(source, "ReadableStream", "underlyingSource");
        SetUpReadable(stream, start, pull, cancel, strategy.mark ?? 1, strategy.size);
    }
    get locked() { return Receiver(this, "ReadableStream").reader !== undefined; }
    cancel(reason = undefined) {
        return WithReceiver(this, "ReadableStream", "cancel", (stream) => {
            return stream.reader === undefined ? CancelReadable(stream, reason) : RejectedTypeError("Failed to execute 'cancel' on 'ReadableStream': Cannot cancel a locked stream");
        });
    }
    getReader(...list) {
        const stream = Receiver(this, "ReadableStream");
        const { mode } = DictionaryOf(list[0], 1, "ReadableStreamGetReaderOptions", "getReader", "ReadableStream");
        const where = "execute 'getReader' on 'ReadableStream'";
        if (mode !== undefined && `${mode}` === "byob") return AcquireByobReader(%new_object(ReadableStreamBYOBReader.prototype), stream, where).object;
        if (mode !== undefined) {
            %throw_type_error(`Failed to execute 'getReader' on 'ReadableStream': Failed to read the 'mode' property from 'ReadableStreamGetReaderOptions': The provided value '${mode}' is not a valid enum value of type ReadableStreamReaderMode.`);
        }
        CheckUnlocked(stream, where, "ReadableStreamDefaultReader");
        return AcquireReader(stream).object;
    }
    pipeThrough(...list) {
        const where = "Failed to execute 'pipeThrough' on 'ReadableStream': ";
        const stream = Receiver(this, "ReadableStream");
        NeedArguments(list, 1, "pipeThrough", "ReadableStream");
        const given = DictionaryOf(list[0], 1, "ReadableWritablePair", "pipeThrough", "ReadableStream");
        const pair = { __proto__: null };
        const names = ["readable", "writable"];
        for (let index = 0; index < 2; index += 1) {
            const value = given[names[index]];
            pair[names[index]] = value;
            const known = InsideOf(value);
            const inMember = `${where}Failed to read the '${names[index]}' property from 'ReadableWritablePair': `;
            if (value === undefined) %throw_type_error(`${inMember}Required member is undefined.`);
            if (known === undefined || !(index === 0 ? known.ReadableStream : known.WritableStream)) %throw_type_error(`${inMember}Failed to convert value to '${index === 0 ? "ReadableStream" : "WritableStream"}'.`);
        }
        const target = InsideOf(pair.writable);
        const options = PipeOptions(list[1], "pipeThrough");
        if (stream.reader !== undefined) %throw_type_error(`${where}Cannot pipe a locked stream`);
        if (target.writer !== undefined) %throw_type_error(`${where}parameter 1's 'writable' is locked`);
        HandledPromise(PipeStream(stream, target, options));
        return pair.readable;
    }
    pipeTo(...list) {
        return WithReceiver(this, "ReadableStream", "pipeTo", (stream) => {
            try {
                NeedArguments(list, 1, "pipeTo", "ReadableStream");
                const target = InsideOf(list[0]);
                if (target === undefined || !target.WritableStream) WrongParameter(1, "WritableStream", "pipeTo", "ReadableStream");
                const options = PipeOptions(list[1], "pipeTo");
                if (stream.reader !== undefined) %throw_type_error("Failed to execute 'pipeTo' on 'ReadableStream': Cannot pipe a locked stream");
                if (target.writer !== undefined) %throw_type_error("Failed to execute 'pipeTo' on 'ReadableStream': Cannot pipe to a locked stream");
                return PipeStream(stream, target, options);
            } catch (error) {
                return RejectedPromise(error);
            }
        });
    }
    tee() {
        const stream = Receiver(this, "ReadableStream");
        CheckUnlocked(stream, "execute 'tee' on 'ReadableStream'", "ReadableStreamDefaultReader");
        const branches = TeeStream(stream);
        return [branches[0].object, branches[1].object];
    }
    values(...list) {
        const stream = Receiver(this, "ReadableStream");
        const options = DictionaryOf(list[0], 1, "ReadableStreamIteratorOptions", "values", "ReadableStream");
        CheckUnlocked(stream, "execute 'values' on 'ReadableStream'", "ReadableStreamDefaultReader");
        return IterateStream(AcquireReader(stream), !!options.preventCancel);
    }
}
SetLengths(ReadableStream.prototype, { __proto__: null, pipeThrough: 1, pipeTo: 1 });
%put(ReadableStream.prototype, %intrinsic("SymbolAsyncIterator"), ReadableStream.prototype.values, 5);
DefineInterface(ReadableStream);

// A dictionary's members, in the order of their names. RUNTIME: Chromium asks for the type again.
function SetUpBytesOf(source, stream, strategy) {
    const chunkLength = ChunkLengthOf(source);
    const steps = { __proto__: null };
    const names = ["cancel", "pull", "start"];
    for (let index = 0; index < names.length; index += 1) {
        const step = source[names[index]];
        if (step !== undefined && !%is_callable(step)) {
            %throw_type_error(`Failed to construct 'ReadableStream': Failed to read the '${names[index]}' property from 'UnderlyingSource': The given value is not a function.`);
        }
        steps[names[index]] = step;
    }
    void source.type;
    if (strategy.hasSize) throw RangeMistake("Failed to construct 'ReadableStream': Cannot create byte stream with size() defined on the strategy");
    const call = (name) => StepOfStream(steps[name], source);
    SetUpByteStream(stream, StepOfStart(steps.start, source), call("pull"), call("cancel"), strategy.mark ?? 0, chunkLength);
}

function PipeOptions(given, method) {
    const options = DictionaryOf(given, 2, "StreamPipeOptions", method, "ReadableStream");
    const { preventAbort, preventCancel, preventClose, signal } = options;
    const inside = signal === undefined ? undefined : InsideOf(signal);
    if (signal !== undefined && (inside === undefined || !inside.isSignal)) {
        %throw_type_error(`Failed to execute '${method}' on 'ReadableStream': Failed to read the 'signal' property from 'StreamPipeOptions': Failed to convert value to 'AbortSignal'.`);
    }
    return { __proto__: null, preventAbort: !!preventAbort, preventCancel: !!preventCancel, preventClose: !!preventClose, signal: inside };
}

// ---- iteration (WebIDL section 3.7.10; Streams section 4.2.5) ----

const StreamIteratorPrototype = %new_object(%intrinsic("AsyncIteratorPrototype"));
DefinePageFunctions(StreamIteratorPrototype, {
    next() { return QueueIteration(Receiver(this, "isStreamIterator"), StepOfIteration); },
    return(value = undefined) {
        const ongoing = QueueIteration(Receiver(this, "isStreamIterator"), (iteration) => EndIteration(iteration, value));
        return ThenOf(ongoing, () => ({ done: true, value }));
    },
});
%put(StreamIteratorPrototype, %intrinsic("SymbolToStringTag"), "ReadableStream AsyncIterator", 4);

function IterateStream(reader, preventCancel) {
    const iterator = %new_object(StreamIteratorPrototype);
    SetInside(iterator, { __proto__: null, isStreamIterator: true, reader, preventCancel, ongoing: undefined, isFinished: false });
    return iterator;
}

// One step after another.
function QueueIteration(iteration, step) {
    const run = () => step(iteration);
    iteration.ongoing = iteration.ongoing === undefined ? run() : ThenOf(iteration.ongoing, run, run);
    return iteration.ongoing;
}

function StepOfIteration(iteration) {
    if (iteration.isFinished) return FulfilledPromise({ done: true, value: undefined });
    const next = NewPromise();
    const { reader } = iteration;
    ReadWith(reader, {
        __proto__: null,
        chunk: (value) => ResolvePromise(next, { __proto__: null, value }),
        close: () => {
            ReleaseReader(reader);
            ResolvePromise(next, undefined);
        },
        error: (error) => {
            ReleaseReader(reader);
            RejectNow(next, error);
        },
    });
    return ThenOf(next, (taken) => {
        iteration.ongoing = undefined;
        if (taken !== undefined) return { done: false, value: taken.value };
        iteration.isFinished = true;
        return { done: true, value: undefined };
    }, (error) => {
        iteration.ongoing = undefined;
        iteration.isFinished = true;
        throw error;
    });
}

// RUNTIME: Chromium's IterationSource::AsyncIteratorReturn resolves a promise of its own with that of the cancelled stream.
function EndIteration(iteration, value) {
    if (iteration.isFinished) return FulfilledPromise();
    iteration.isFinished = true;
    const { reader, preventCancel } = iteration;
    const result = NewPromise();
    ResolvePromise(result, preventCancel ? undefined : CancelReadable(reader.stream, value));
    ReleaseReader(reader);
    return result;
}

// ---- tee (section 4.9.1, ReadableStreamDefaultTee) ----

function TeeStream(stream) {
    const tee = { __proto__: null, stream, reader: AcquireReader(stream), branches: [], canceled: [false, false], reasons: [undefined, undefined], cancelPromise: NewPromise(), reading: false, readAgain: false };
    const pull = () => PullTee(tee);
    const { isBytes } = stream.controller;
    for (let index = 0; index < 2; index += 1) {
        const cancel = (reason) => CancelBranch(tee, index, reason);
        const branch = InsideOf(isBytes ? CreateByteStream(() => undefined, pull, cancel) : CreateReadableStream(() => undefined, pull, cancel, 1, () => 1));
        // SIMPLIFIED: a branch has no readers with a buffer of their own.
        branch.isBranch = true;
        %push(tee.branches, branch);
    }
    UponPromise(tee.reader.closed, undefined, (error) => {
        ErrorReadable(tee.branches[0].controller, error);
        ErrorReadable(tee.branches[1].controller, error);
        if (!tee.canceled[0] || !tee.canceled[1]) FulfillOnce(tee.cancelPromise, undefined);
    });
    return tee.branches;
}

function ForEachBranch(tee, step) {
    for (let index = 0; index < 2; index += 1) {
        if (!tee.canceled[index]) step(tee.branches[index].controller, index);
    }
}

function PullTee(tee) {
    if (tee.reading) {
        tee.readAgain = true;
        return FulfilledPromise();
    }
    tee.reading = true;
    ReadWith(tee.reader, {
        __proto__: null,
        chunk: (value) => %enqueue_callback_job(() => {
            tee.readAgain = false;
            const isShared = tee.stream.controller.isBytes && !tee.canceled[0];
            const second = isShared ? BufferFromBinary(BinaryFromView(value)) : value;
            ForEachBranch(tee, (controller, index) => EnqueueReadable(controller, index === 1 ? second : value));
            tee.reading = false;
            if (tee.readAgain) PullTee(tee);
        }),
        close: () => {
            tee.reading = false;
            ForEachBranch(tee, CloseReadable);
            if (!tee.canceled[0] || !tee.canceled[1]) FulfillOnce(tee.cancelPromise, undefined);
        },
        error: () => {
            tee.reading = false;
        },
    });
    return FulfilledPromise();
}

function CancelBranch(tee, index, reason) {
    tee.canceled[index] = true;
    tee.reasons[index] = reason;
    if (tee.canceled[1 - index]) ResolvePromise(tee.cancelPromise, CancelReadable(tee.stream, [tee.reasons[0], tee.reasons[1]]));
    return tee.cancelPromise;
}

// ---- pipes (section 4.9.1, ReadableStreamPipeTo) ----

function PipeStream(source, target, options) {
    const { signal } = options;
    const pipe = {
        __proto__: null, source, target, reader: AcquireReader(source), writer: AcquireWriter(target), promise: NewPromise(),
        isEnding: false, isAborted: false, hasChunk: false, lastWrite: undefined, keepsSource: options.preventCancel, keepsTarget: options.preventAbort, keepsOpen: options.preventClose, signal, stop: undefined,
    };
    source.disturbed = true;
    if (signal !== undefined) {
        if (signal.aborted) {
            AbortPipe(pipe);
            return pipe.promise;
        }
        pipe.stop = () => AbortPipe(pipe);
        %push(signal.algorithms, pipe.stop);
    }
    WatchPipe(pipe);
    StepOfPipe(pipe);
    return pipe.promise;
}

function AbortPipe(pipe) {
    const { reason } = pipe.signal;
    pipe.isAborted = true;
    EndPipe(pipe, () => {
        const waiting = [];
        if (!pipe.keepsTarget) %push(waiting, pipe.target.state === "writable" ? AbortWritable(pipe.target, reason) : FulfilledPromise());
        if (!pipe.keepsSource) %push(waiting, pipe.source.state === "readable" ? CancelReadable(pipe.source, reason) : FulfilledPromise());
        return PromiseOf(AllOfPromises(waiting));
    }, { __proto__: null, error: reason });
}

async function AllOfPromises(list) {
    for (let index = 0; index < list.length; index += 1) await list[index];
}

// What ends a pipe from either side.
function WatchPipe(pipe) {
    const { source, target, reader, writer } = pipe;
    const sourceFailed = (error) => EndPipe(pipe, pipe.keepsTarget ? undefined : () => PromiseOf(AbortWritable(target, error)), { __proto__: null, error });
    const targetFailed = (error) => FailTarget(pipe, error);
    const sourceClosed = () => EndPipe(pipe, pipe.keepsOpen ? undefined : () => PromiseOf(CloseGently(target)), undefined);
    if (source.state === "errored") sourceFailed(source.storedError);
    if (target.state === "errored") targetFailed(target.storedError);
    if (source.state === "closed") sourceClosed();
    UponPromise(reader.closed, sourceClosed, sourceFailed);
    UponPromise(writer.closed, undefined, targetFailed);
    if (IsClosing(target) || target.state === "closed") targetFailed(MakeTypeError("Destination stream closed"));
}

function FailTarget(pipe, error) {
    EndPipe(pipe, pipe.keepsSource ? undefined : () => CancelReadable(pipe.source, error), { __proto__: null, error });
}

// RUNTIME: Chromium waits for the writer only when there is no room, and hears there of a target that is about to fail.
function StepOfPipe(pipe) {
    if (pipe.isEnding) return;
    const { target, writer } = pipe;
    if (target.state === "errored" || target.state === "erroring") {
        FailTarget(pipe, target.storedError);
        return;
    }
    if (HasBackpressure(target.controller)) {
        UponPromise(writer.ready, () => StepOfPipe(pipe), (error) => FailTarget(pipe, error));
        return;
    }
    ReadWith(pipe.reader, {
        __proto__: null,
        chunk: (chunk) => {
            pipe.hasChunk = true;
            %enqueue_callback_job(() => {
                // What ends the pipe inside its first write has no write to wait for.
                if (pipe.lastWrite === undefined) pipe.hasChunk = false;
                pipe.lastWrite = HandledPromise(WriteWith(writer, chunk));
                pipe.hasChunk = false;
                StepOfPipe(pipe);
            });
        },
        close: () => undefined,
        error: () => undefined,
    });
}

// Shutdown with an action: after what has been read is written.
function EndPipe(pipe, action, failure) {
    if (pipe.isEnding) return;
    pipe.isEnding = true;
    const finish = (last) => {
        ReleaseWriter(pipe.writer);
        ReleaseReader(pipe.reader);
        if (pipe.stop !== undefined) DropFromList(pipe.signal.algorithms, pipe.stop);
        if (last === undefined) ResolvePromise(pipe.promise, undefined);
        else RejectNow(pipe.promise, last.error);
    };
    const act = () => {
        if (action === undefined) finish(failure);
        else UponPromise(action(), () => finish(failure), (error) => finish({ __proto__: null, error }));
    };
    if (pipe.target.state === "writable" && !IsClosing(pipe.target)) AfterWrites(pipe, pipe.hasChunk ? 2 : 1, act);
    else act();
}

function PromiseOf(promise) {
    const outer = NewPromise();
    ResolvePromise(outer, promise);
    return outer;
}

// RUNTIME: how many promises Chromium has between the last write and what follows.
function AfterWrites(pipe, hops, act) {
    if (pipe.hasChunk) {
        %enqueue_callback_job(() => AfterWrites(pipe, hops, act));
        return;
    }
    const write = pipe.lastWrite;
    if (write === undefined) {
        if (pipe.isAborted) %enqueue_callback_job(act);
        else act();
        return;
    }
    const hop = (left) => {
        if (left === 0) act();
        else %enqueue_callback_job(() => hop(left - 1));
    };
    const more = %promise_state(write) === 0 ? hops : hops - 1;
    UponPromise(write, () => hop(more), () => hop(more));
}
