// What is done with a ReadableStream: iteration, tee, from, pipes. RUNTIME: Node 20 lib/internal/webstreams/readablestream.js.

function IterateWebStream(stream, preventCancel) {
    const reader = AcquireReader(stream);
    const run = { __proto__: null, done: false, current: undefined, started: false };
    const end = () => {
        run.current = undefined;
        run.done = true;
        ReleaseReader(reader);
    };
    const nextSteps = () => {
        if (run.done) return FulfilledPromise({ done: true, value: undefined });
        if (reader.stream === undefined) return RejectedPromise(InvalidStateError("The reader is not bound to a ReadableStream"));
        const promise = NewPromise();
        ReadWith(reader, {
            __proto__: null,
            chunk: (value) => {
                run.current = undefined;
                FulfillOnce(promise, { value, done: false });
            },
            close: () => {
                end();
                FulfillOnce(promise, { done: true, value: undefined });
            },
            error: (error) => {
                end();
                RejectOnce(promise, error);
            },
        });
        return promise;
    };
    const returnSteps = async (value) => {
        if (run.done) return { done: true, value };
        run.done = true;
        if (reader.stream === undefined) throw InvalidStateError("The reader is not bound to a ReadableStream");
        if (preventCancel) {
            ReleaseReader(reader);
            return { done: true, value };
        }
        const result = CancelReadable(reader.stream, value);
        ReleaseReader(reader);
        await result;
        return { done: true, value };
    };
    const iterator = %new_object(%intrinsic("AsyncIteratorPrototype"));
    %define_methods(iterator, {
        next() {
            if (!run.started) {
                run.current = FulfilledPromise(undefined);
                run.started = true;
            }
            run.current = run.current === undefined ? nextSteps() : ThenOf(run.current, nextSteps, nextSteps);
            return run.current;
        },
        return(error) {
            run.started = true;
            const finish = () => returnSteps(error);
            run.current = run.current === undefined ? returnSteps(error) : ThenOf(run.current, finish, finish);
            return run.current;
        },
    });
    return iterator;
}

// RUNTIME: lib/internal/webstreams/util.js, getIterator: Node 20 calls what is there by that name, Node 24 looks whether it can be called.
function NeedIteratorMethod(method, iterable) {
    if (%is_callable(method)) return;
    if (method !== undefined && !kIsNode24) %throw_type_error("FunctionPrototypeCall is not a function");
    throw NodeTypeError("ERR_ARG_NOT_ITERABLE", `${FormatList(undefined, ["%s", iterable])} must be iterable`);
}

function ReadableStreamOf(iterable) {
    let method = iterable[%intrinsic("SymbolAsyncIterator")];
    let iterator;
    if (method === undefined || method === null) {
        const inOrder = iterable[%intrinsic("SymbolIterator")];
        NeedIteratorMethod(inOrder, iterable);
        const inner = %call(inOrder, iterable);
        if (!%is_object(inner)) throw InvalidStateError("The iterator method must return an object");
        iterator = AsyncFromSyncIterator(inner, inner.next);
    } else {
        NeedIteratorMethod(method, iterable);
        iterator = %call(method, iterable);
        if (!%is_object(iterator)) throw InvalidStateError("The iterator method must return an object");
    }
    method = iterator.next;
    const made = CreateReadableStream(NoOperation, async () => {
        const result = PromiseResolve(%call(method, iterator));
        return ThenOf(result, (step) => {
            if (!%is_object(step)) throw InvalidStateError("The promise returned by the iterator.next() method must fulfill with an object");
            if (step.done) {
                CloseReadable(WebState(made).controller);
            } else {
                EnqueueReadable(WebState(made).controller, step.value);
            }
        }, undefined);
    }, async (reason) => {
        const end = iterator.return;
        if (end === undefined) return undefined;
        return ThenOf(PromiseResolve(%call(end, iterator, reason)), (step) => {
            if (!%is_object(step)) throw InvalidStateError("The promise returned by the iterator.return() method must fulfill with an object");
        }, undefined);
    }, 0, () => 1);
    return made;
}

function TeeReadable(stream) {
    const tee = MakeTee(stream);
    const pulls = stream.controller.isBytes ? TeePullsOfBytes(tee) : TeePulls(tee);
    for (let index = 0; index < 2; index += 1) {
        const cancel = (reason) => CancelBranch(tee, index, reason);
        %push(tee.branches, stream.controller.isBytes ? CreateByteStream(NoOperation, pulls[index], cancel) : CreateReadableStream(NoOperation, pulls[index], cancel, 1, () => 1));
    }
    if (stream.controller.isBytes) NoteBranches(tee);
    PerformPromiseThen(tee.reader.closed, undefined, (error) => {
        ErrorReadable(WebState(tee.branches[0]).controller, error);
        ErrorReadable(WebState(tee.branches[1]).controller, error);
        FinishTee(tee);
    }, NewPromise());
    return [tee.branches[0], tee.branches[1]];
}

// SIMPLIFIED: a branch has no readers with a buffer of their own.
function NoteBranches(tee) {
    for (let index = 0; index < 2; index += 1) WebState(tee.branches[index]).isBranch = true;
}

function MakeTee(stream) {
    return { __proto__: null, stream, reader: AcquireReader(stream), branches: [], canceled: [false, false], reasons: [undefined, undefined], cancelPromise: NewPromise(), reading: false };
}

function ForEachBranch(tee, step) {
    for (let index = 0; index < 2; index += 1) {
        if (!tee.canceled[index]) step(WebState(tee.branches[index]).controller);
    }
}

function FinishTee(tee) {
    if (!tee.canceled[0] || !tee.canceled[1]) FulfillOnce(tee.cancelPromise, undefined);
}

function CancelBranch(tee, index, reason) {
    tee.canceled[index] = true;
    tee.reasons[index] = reason;
    if (tee.canceled[1 - index]) ResolvePromise(tee.cancelPromise, CancelReadable(tee.stream, [tee.reasons[0], tee.reasons[1]]));
    return tee.cancelPromise;
}

// readableStreamDefaultTee
function TeePulls(tee) {
    const pull = async () => {
        if (tee.reading) return;
        tee.reading = true;
        ReadWith(tee.reader, {
            __proto__: null,
            chunk: (value) => %enqueue_callback_job(() => {
                tee.reading = false;
                ForEachBranch(tee, (controller) => EnqueueReadable(controller, value));
            }),
            close: () => NextTick(() => {
                tee.reading = false;
                ForEachBranch(tee, CloseReadable);
                FinishTee(tee);
            }, []),
            error: () => {
                tee.reading = false;
            },
        });
    };
    return [pull, pull];
}

// readableByteStreamTee: what a branch asks for while the other one is reading is read afterwards.
function TeePullsOfBytes(tee) {
    const readAgain = [false, false];
    const pull = (index) => {
        if (tee.reading) {
            readAgain[index] = true;
            return FulfilledPromise(undefined);
        }
        tee.reading = true;
        ReadWith(tee.reader, {
            __proto__: null,
            chunk: (value) => %enqueue_callback_job(() => {
                readAgain[0] = false;
                readAgain[1] = false;
                const second = tee.canceled[0] ? value : BytesAsArray(BinaryFromView(value));
                if (!tee.canceled[0]) EnqueueReadable(WebState(tee.branches[0]).controller, value);
                if (!tee.canceled[1]) EnqueueReadable(WebState(tee.branches[1]).controller, second);
                tee.reading = false;
                if (readAgain[0]) pull(0);
                else if (readAgain[1]) pull(1);
            }),
            close: () => {
                tee.reading = false;
                ForEachBranch(tee, CloseReadable);
                FinishTee(tee);
            },
            error: () => {
                tee.reading = false;
            },
        });
        return FulfilledPromise(undefined);
    };
    return [() => pull(0), () => pull(1)];
}

// ---- pipeTo ----

function PipeWebStream(source, target, givenOptions) {
    const options = givenOptions === null || givenOptions === undefined ? { __proto__: null } : givenOptions;
    const preventAbort = !!options.preventAbort;
    const preventCancel = !!options.preventCancel;
    const preventClose = !!options.preventClose;
    const signal = options.signal;
    if (signal !== undefined) {
        try {
            ValidateAbortSignal(signal, "options.signal");
        } catch (error) {
            return RejectedPromise(error);
        }
    }
    const pipe = {
        __proto__: null, source, target, reader: AcquireReader(source), writer: AcquireWriter(target), promise: NewPromise(), closing: false,
        currentWrite: FulfilledPromise(undefined), stop: NoOperation,
    };
    source.disturbed = true;
    const abort = () => AbortPipe(pipe, signal, preventAbort, preventCancel);
    if (signal !== undefined) {
        if (signal.aborted) {
            abort();
            return pipe.promise;
        }
        AddAbortStep(signal, abort);
        pipe.stop = () => signal.removeEventListener("abort", abort);
    }
    %promise_mark_handled(RunPipe(pipe));
    WatchErrored(source, pipe.reader.closed, (error) => {
        EndPipe(pipe, preventAbort ? undefined : () => AbortWritable(target, error), true, error);
    });
    WatchErrored(target, pipe.writer.closed, (error) => {
        EndPipe(pipe, preventCancel ? undefined : () => CancelReadable(source, error), true, error);
    });
    const onClosed = () => EndPipe(pipe, preventClose ? undefined : () => CloseGently(target), false, undefined);
    if (source.state === "closed") {
        onClosed();
    } else {
        PerformPromiseThen(pipe.reader.closed, onClosed, NoOperation, NewPromise());
    }
    if (IsClosing(target) || target.state === "closed") {
        const error = InvalidStateError("Destination WritableStream is closed");
        EndPipe(pipe, preventCancel ? undefined : () => CancelReadable(source, error), true, error);
    }
    return pipe.promise;
}

function WatchErrored(stream, promise, action) {
    if (stream.state === "errored") {
        action(stream.storedError);
    } else {
        PerformPromiseThen(promise, undefined, action, NewPromise());
    }
}

function FinishPipe(pipe, rejected, error) {
    ReleaseWriter(pipe.writer);
    ReleaseReader(pipe.reader);
    const stop = pipe.stop;
    stop();
    if (rejected) {
        RejectOnce(pipe.promise, error);
    } else {
        FulfillOnce(pipe.promise, undefined);
    }
}

async function WaitForWrites(pipe) {
    const write = pipe.currentWrite;
    await write;
    if (write !== pipe.currentWrite) await WaitForWrites(pipe);
}

function EndPipe(pipe, action, rejected, error) {
    if (pipe.closing) return;
    pipe.closing = true;
    const fail = (failure) => FinishPipe(pipe, true, failure);
    const complete = () => {
        if (action === undefined) {
            FinishPipe(pipe, rejected, error);
        } else {
            PerformPromiseThen(action(), () => FinishPipe(pipe, rejected, error), fail, NewPromise());
        }
    };
    if (pipe.target.state === "writable" && !IsClosing(pipe.target)) {
        PerformPromiseThen(WaitForWrites(pipe), complete, fail, NewPromise());
    } else {
        complete();
    }
}

function AbortPipe(pipe, signal, preventAbort, preventCancel) {
    const error = signal.reason;
    EndPipe(pipe, () => {
        const waiting = [];
        if (!preventAbort) %push(waiting, pipe.target.state === "writable" ? AbortWritable(pipe.target, error) : FulfilledPromise(undefined));
        if (!preventCancel) %push(waiting, pipe.source.state === "readable" ? CancelReadable(pipe.source, error) : FulfilledPromise(undefined));
        return AllDone(waiting);
    }, true, error);
}

async function AllDone(promises) {
    for (let index = 0; index < promises.length; index += 1) await promises[index];
}

async function StepOfPipe(pipe) {
    if (pipe.closing) return true;
    await pipe.writer.ready;
    const promise = NewPromise();
    ReadWith(pipe.reader, {
        __proto__: null,
        chunk: (chunk) => {
            pipe.currentWrite = HandledPromise(WriteWith(pipe.writer, chunk));
            FulfillOnce(promise, false);
        },
        close: () => FulfillOnce(promise, true),
        error: (error) => RejectOnce(promise, error),
    });
    return promise;
}

async function RunPipe(pipe) {
    while (!(await StepOfPipe(pipe))) {
        // One chunk after another.
    }
}

// ---- What the stream module asks of the streams of the web ----

function ClosedPromiseOfWebStream(stream) {
    const state = WebState(stream);
    if (state === undefined) %refuse("finished() of this stream is not supported by Loopscope");
    return state.closed;
}

function ErrorWebStream(stream, error) {
    const state = WebState(stream);
    if (state.ReadableStream) {
        ErrorReadable(state.controller, error);
    } else {
        ErrorWritableIfNeeded(state.controller, error);
    }
}
