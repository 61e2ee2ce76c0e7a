// What async_hooks.createHook tells a program of asynchronous resources: timers, immediates, ticks, microtasks, operations on
// files, jobs of crypto and zlib, pipes of the console, promises and a program's own resources. From the first createHook on,
// what is scheduled is wrapped, so that its hooks are called around it; before, nothing is. What happens to promises the engine
// notes (vm/promise_notes.h).
// SIMPLIFIED: hooks would be told of sockets and more, and of the promises that Node's own functions make: beside those createHook is refused.
// RUNTIME: Node 20 lib/internal/async_hooks.js and src/async_wrap.cc.

const kHookInit = %new_symbol("init");
const kHookBefore = %new_symbol("before");
const kHookAfter = %new_symbol("after");
const kHookDestroy = %new_symbol("destroy");
const kHookResolve = %new_symbol("promiseResolve");

const AsyncHooks = {
    __proto__: null,
    isWatched: false, // what is scheduled is wrapped
    isUsed: false, // createHook was called
    active: [],
    next: undefined, // what `active` is when no hook runs any more
    depth: 0,
    destroyed: [], // numbers whose hooks are called in the next check phase
    resource: undefined, // of what runs now
    outside: undefined, // the job of a promise: what `scope` and `resource` were before it
};

const kHooksAreAlone = "async_hooks.createHook is not supported by Loopscope beside";

// What gives resources numbers that Loopscope does not know.
function UseUnknownResource(name) {
    LoseAsyncNumbers();
    if (AsyncHooks.isUsed) %refuse(`${kHooksAreAlone} ${name}: it does not know all their resources`);
}

function CanBeginWatching() {
    return AsyncNumbers.last === kFirstAsyncNumber && AsyncNumbers.known && %running_resource() === 1;
}

function BeginWatching() {
    AsyncHooks.isUsed = true;
    if (AsyncHooks.isWatched) return;
    if (!CanBeginWatching()) {
        %refuse("async_hooks.createHook is not supported by Loopscope after timers, ticks, operations or lines of the console: make the first hook before them, in the main script of a CommonJS program");
    }
    AsyncHooks.isWatched = true;
}

function CallHooks(key, list, ofPromise = false) {
    const hooks = AsyncHooks.active;
    AsyncHooks.depth += 1;
    try {
        for (let index = 0; index < hooks.length; index += 1) {
            if (ofPromise && hooks[index][kNoPromiseHook]) continue;
            const callback = hooks[index][key];
            if (typeof callback === "function") %apply(callback, hooks[index], list);
        }
    } catch (error) {
        EndByHookError(error);
    } finally {
        AsyncHooks.depth -= 1;
        if (AsyncHooks.depth === 0 && AsyncHooks.next !== undefined) {
            AsyncHooks.active = AsyncHooks.next;
            AsyncHooks.next = undefined;
        }
    }
}

// RUNTIME: fatalError.
function EndByHookError(error) {
    const stack = %is_object(error) ? error.stack : undefined;
    if (typeof stack !== "string") %refuse("a hook of async_hooks that throws something else than an error is not supported by Loopscope");
    %write_output(2, `${stack}\n`);
    ExitNow(1);
}

function EmitInit(number, type, trigger, resource, ofPromise = false) {
    if (AsyncHooks.active.length === 0) return;
    if (number === UnknownNumber || trigger === UnknownNumber) {
        %refuse("async_hooks.createHook is not supported by Loopscope here: it does not know the number of this resource");
    }
    CallHooks(kHookInit, [number, type, trigger, resource], ofPromise);
}

// The hooks of these are called at once in the next check phase, before its immediates.
function EmitDestroy(number) {
    if (!AsyncHooks.isWatched || !HooksHave(kHookDestroy)) return;
    if (AsyncHooks.destroyed.length === 0) %immediate_first(CallDestroyHooks);
    %push(AsyncHooks.destroyed, number);
}

function HooksHave(key) {
    for (let index = 0; index < AsyncHooks.active.length; index += 1) {
        if (AsyncHooks.active[index][key] !== undefined) return true;
    }
    return false;
}

function CallDestroyHooks() {
    while (AsyncHooks.destroyed.length > 0) {
        const numbers = AsyncHooks.destroyed;
        AsyncHooks.destroyed = [];
        const outer = AsyncNumbers.scope;
        AsyncNumbers.scope = [0, 0];
        for (let index = 0; index < numbers.length; index += 1) CallHooks(kHookDestroy, [numbers[index]]);
        AsyncNumbers.scope = outer;
    }
}

function EmitAround(key, number) {
    if (AsyncHooks.active.length > 0) CallHooks(key, [number]);
}

// Runs a resource's callback between its hooks; `finish` after it, whatever it did.
function RunHooked(number, trigger, resource, run, finish) {
    const outer = AsyncNumbers.scope;
    const outerResource = AsyncHooks.resource;
    AsyncNumbers.scope = [number, trigger];
    AsyncHooks.resource = resource;
    EmitAround(kHookBefore, number);
    let isDone = false;
    try {
        run();
        isDone = true;
    } finally {
        finish();
        if (isDone) {
            EmitAround(kHookAfter, number);
        } else if (AsyncHooks.isUsed && (Process.listenerCount("uncaughtException") > 0 || UncaughtCapture !== null)) {
            %refuse(`${kHooksAreAlone} an uncaught exception that the program hears of`);
        }
        AsyncNumbers.scope = outer;
        AsyncHooks.resource = outerResource;
    }
}

// ---- Promises ----

// RUNTIME: Node 20 lib/internal/async_hooks.js, trackPromise: a promise keeps its numbers itself. Node 10 and older keep them in a
// wrap that no program sees.
function PutNumber(promise, key, number) {
    if (kIsOldNode) %put(promise, key, number, 5);
    else promise[key] = number;
}

function TrackPromise(promise, parent) {
    if (promise[kAsyncIdSymbol]) return;
    let trigger = ExecutionNumber();
    if (parent !== undefined) {
        if (!parent[kAsyncIdSymbol]) PutNumber(parent, kAsyncIdSymbol, NextResourceNumber());
        trigger = parent[kAsyncIdSymbol];
    }
    PutNumber(promise, kAsyncIdSymbol, NextResourceNumber());
    PutNumber(promise, kTriggerAsyncIdSymbol, trigger);
}

// RUNTIME: Node 10 src/async_wrap.cc.
class PromiseWrap {
    constructor(promise, isChained) {
        this.isChainedPromise = isChained;
        this.promise = promise;
    }
}

// What to do with each kind of note, by its number.
const PromiseNoteFunctions = [
    (promise, parent) => {
        if (!kIsOldNode && AsyncHooks.active.length > 0 && !HooksHave(kHookInit) && !HooksHave(kHookDestroy)) return;
        TrackPromise(promise, parent);
        const resource = kIsOldNode ? new PromiseWrap(promise, parent !== undefined) : promise;
        EmitInit(promise[kAsyncIdSymbol], "PROMISE", promise[kTriggerAsyncIdSymbol], resource, true);
    },
    (promise) => {
        TrackPromise(promise, undefined);
        AsyncHooks.outside = [AsyncNumbers.scope, AsyncHooks.resource];
        AsyncNumbers.scope = [promise[kAsyncIdSymbol], promise[kTriggerAsyncIdSymbol]];
        AsyncHooks.resource = promise;
        CallHooks(kHookBefore, [promise[kAsyncIdSymbol]], true);
    },
    (promise) => {
        TrackPromise(promise, undefined);
        CallHooks(kHookAfter, [promise[kAsyncIdSymbol]], true);
        AsyncNumbers.scope = AsyncHooks.outside[0];
        AsyncHooks.resource = AsyncHooks.outside[1];
        AsyncHooks.outside = undefined;
    },
    (promise) => {
        if (!HooksHave(kHookResolve)) return;
        TrackPromise(promise, undefined);
        CallHooks(kHookResolve, [promise[kAsyncIdSymbol]], true);
    },
];

function TellPromiseNotes() {
    for (;;) {
        const note = %take_promise_note();
        if (note === undefined) return;
        if (typeof note[1] === "number") TellTimerHandle(note[1]);
        else PromiseNoteFunctions[note[0]](note[1], note[2]);
    }
}
%set_intrinsic("TellPromiseNotes", TellPromiseNotes);

// RUNTIME: Node's disableHooks puts it off to a microtask, as the job of a promise may be running.
function StopNotingPromises() {
    %enqueue_callback_job(() => {
        if (AsyncHooks.active.length === 0) %note_promises(false);
    });
}

// ---- The libuv timers of lists of timers ----

// RUNTIME: Node 10 and older lib/timers.js, TimersList: each is a resource of its own.
const TimerHandles = { __proto__: null, last: 0, numbers: { __proto__: null }, running: 0, runningNumber: 0 };

class TimerWrap {}
%set_name(TimerWrap, "Timer");

// A timer was put into a list, or got a libuv timer for itself.
function NumberTimerHandle(timer) {
    const handle = %timer_handle(%slot(timer, 0));
    if (handle <= TimerHandles.last) return;
    TimerHandles.last = handle;
    const number = NextResourceNumber();
    if (!AsyncHooks.isWatched) return;
    TimerHandles.numbers[handle] = number;
    EmitInit(number, "TIMERWRAP", ExecutionNumber(), new TimerWrap());
}

function TimerHandleNumber(handle) {
    if (TimerHandles.numbers[handle] === undefined) TimerHandles.numbers[handle] = NextResourceNumber();
    return TimerHandles.numbers[handle];
}

// The callback of one begins, or (0) that of the last one has ended.
function TellTimerHandle(handle) {
    if (handle !== 0) {
        TimerHandles.running = handle;
        TimerHandles.runningNumber = TimerHandleNumber(handle);
        EmitAround(kHookBefore, TimerHandles.runningNumber);
    } else {
        EmitAround(kHookAfter, TimerHandles.runningNumber);
        EndTimerHandle(TimerHandles.running);
    }
}

// A closed one is destroyed in the closing phase.
function EndTimerHandle(handle) {
    const number = TimerHandles.numbers[handle];
    if (number === undefined || %timer_handle_lives(handle)) return;
    TimerHandles.numbers[handle] = undefined;
    if (HooksHave(kHookDestroy)) %close_soon(() => EmitDestroy(number), undefined);
}

// ---- What the library schedules, wrapped ----

// RUNTIME: Node 8 lib/timers.js, unrefdHandle: a timer with a libuv timer of its own runs as that.
function RunOwnHandle(timer, callback, list) {
    const outer = AsyncNumbers.scope;
    AsyncNumbers.scope = [TimerHandles.runningNumber, timer[kTriggerId]];
    try {
        %apply(callback, timer, list);
    } finally {
        AsyncNumbers.scope = outer;
        if (!timer._repeat && !timer._destroyed) EmitDestroy(timer[kAsyncId]);
    }
}

function StartHookedTimer(callback, duration, repeat, list) {
    const number = NextResourceNumber();
    const trigger = ExecutionNumber();
    let timer;
    const run = function (...given) {
        if (kNodeMajor === 8 && !timer[kRefed]) {
            RunOwnHandle(timer, callback, given);
            return;
        }
        RunHooked(number, trigger, timer, () => %apply(callback, timer, given), () => {
            if (!repeat && timer._idleNext === null && timer._idlePrev === null && !timer._destroyed) EmitDestroy(number);
        });
    };
    %set_name(run, callback.name);
    timer = %timer_make(TimerModel, run, duration, repeat, list, number, trigger);
    timer._onTimeout = callback; // what a stack and a person see
    EmitInit(number, "Timeout", trigger, timer);
    if (kIsOldNode) NumberTimerHandle(timer);
    return timer;
}

function HookedImmediate(immediate, callback, list) {
    const number = immediate[kAsyncId];
    EmitInit(number, "Immediate", immediate[kTriggerId], immediate);
    return () => RunHooked(number, immediate[kTriggerId], immediate, () => %apply(callback, immediate, list), () => EmitDestroy(number));
}

// RUNTIME: Node 10 and older lib/internal/process/next_tick.js.
class TickObject {
    constructor(callback, list) {
        this.callback = callback;
        this.args = list.length === 0 ? undefined : list;
        if (kNodeMajor === 8) this.domain = null;
    }
}

function HookedNextTick(callback, list) {
    if (%is_exiting()) return;
    const number = NextResourceNumber();
    const trigger = ExecutionNumber();
    const resource = kIsOldNode ? new TickObject(callback, list)
        : { [kAsyncIdSymbol]: number, [kTriggerAsyncIdSymbol]: trigger, callback, args: list.length === 0 ? undefined : list };
    EmitInit(number, "TickObject", trigger, resource);
    %next_tick(() => RunHooked(number, trigger, resource, () => %apply(callback, undefined, list), () => EmitDestroy(number)), []);
}

const kAsyncIdSymbol = %new_symbol("async_id_symbol");
const kTriggerAsyncIdSymbol = %new_symbol("trigger_async_id_symbol");

function HookedMicrotask(callback) {
    if (kIsNode24 && AsyncHooks.active.length === 0) return callback;
    const resource = new AsyncResource("Microtask");
    const number = resource.asyncId();
    const trigger = resource.triggerAsyncId();
    return () => RunHooked(number, trigger, resource, () => callback(), () => EmitDestroy(number));
}

// The callback of an operation that has a resource of that type; its number, if the program can ask for it.
function HookedCompletion(type, resource, callback) {
    const number = NextResourceNumber();
    if (!AsyncHooks.isWatched) {
        return (failure, result) => {
            AsyncNumbers.completion = number;
            callback(failure, result);
        };
    }
    const trigger = ExecutionNumber();
    EmitInit(number, type, trigger, resource);
    return (failure, result) => RunHooked(number, trigger, resource, () => callback(failure, result), () => EmitDestroy(number));
}

// What the requests and handles of Node are.
class FSReqCallback {}
if (kIsOldNode) %set_name(FSReqCallback, "FSReqWrap");
class Pipe {}

// ---- The console ----

// RUNTIME: the console of Node 20 makes the pipes of both streams when it first writes to standard output.
function NoteStandardPipe(descriptor) {
    if (kIsOldNode || ListIndexOf(AsyncNumbers.streams, descriptor) >= 0) return;
    %push(AsyncNumbers.streams, descriptor);
    BeginHandle("PipeWrap", descriptor, () => (descriptor === 1 ? StandardOutput : StandardError), () => true);
    const number = NextResourceNumber();
    if (AsyncHooks.isWatched) EmitInit(number, "PIPEWRAP", ExecutionNumber(), new Pipe());
}

function NoteConsoleWrite(descriptor) {
    NoteStandardPipe(descriptor);
    if (descriptor === 1 && !kIsNode24) NoteStandardPipe(2);
}

// RUNTIME: lib/internal/util/colors.js asks standard error whether it shows colours when Node first needs to know that of any stream.
function NoteColors() {
    NoteStandardPipe(2);
}

// RUNTIME: Node 24 lib/internal/console/constructor.js, kFormatForStdout: not for a text alone.
function NoteConsoleColors(parts, descriptor) {
    if (!kIsNode24) return;
    if (parts.streams[descriptor] === undefined) NoteStandardPipe(descriptor);
    NoteColors();
}

// A write that is done at once is told of in a tick, several in the same one.
const ConsoleTicks = { __proto__: null, 1: false, 2: false };

// From here on each of these ticks is a real one; one that was only counted ends with those of this callback.
function BeginCountingConsoleTicks() {
    AsyncNumbers.isAsked = true;
    if (!ConsoleTicks[1] && !ConsoleTicks[2]) return;
    %next_tick(() => {
        ConsoleTicks[1] = false;
        ConsoleTicks[2] = false;
    }, []);
}

function afterWrite(stream, state, finished, callback) {}

function NoteConsoleWritten(descriptor) {
    if (kIsOldNode) {
        // RUNTIME: Node 10 and older lib/_stream_writable.js, onwrite: each write has a tick of its own.
        if (AsyncHooks.isWatched) HookedNextTick(afterWrite, []);
        else AsyncNumbers.last += 1;
        return;
    }
    if (!AsyncNumbers.known) return;
    const isMainScript = %running_resource() === 1;
    if (ConsoleTicks[descriptor] && (AsyncNumbers.isAsked || isMainScript)) return;
    if (AsyncNumbers.isAsked) {
        ConsoleTicks[descriptor] = true;
        NextTick(() => {
            ConsoleTicks[descriptor] = false;
        }, []);
    } else if (isMainScript) {
        ConsoleTicks[descriptor] = true;
        AsyncNumbers.last += 1;
    } else {
        // SIMPLIFIED: how many ticks it takes from here on is followed for programs that use async_hooks only.
        LoseAsyncNumbers();
    }
}
