// timers/promises and the promise forms of timers. RUNTIME: Node 20 lib/timers/promises.js.

// What Node throws itself when it is told to stop. RUNTIME: Node 20 lib/internal/errors.js.
class AbortError extends ErrorConstructor {
    constructor(message, options) {
        super(message, options);
        this.code = "ABORT_ERR";
        this.name = "AbortError";
    }
}

function AbortReasonError(signal) {
    return new AbortError("The operation was aborted", { __proto__: null, cause: signal.reason });
}

// Settles a promise with what `start(settle)` leads to, or rejects it when the signal aborts first.
function PromiseOfTimer(start, cancel, signal) {
    const prototype = %intrinsic("PromisePrototype");
    const promise = signal === undefined ? %new_promise(prototype, undefined) : %new_promise(prototype);
    if (signal !== undefined && signal.aborted) {
        if (cancel === ClearTimer) {
            %promise_reject(promise, %at("node:timers/promises:74:26", AbortReasonError(signal)));
        } else {
            %promise_reject(promise, %at("node:timers/promises:112:26", AbortReasonError(signal)));
        }
        return promise;
    }
    const handle = start((value) => ResolvePromise(promise, value));
    if (signal === undefined) return promise;
    const onAbort = () => {
        cancel(handle);
        if (cancel === ClearTimer) {
            %promise_reject(promise, %at("Timeout.cancelListenerHandler (node:timers/promises:48:12)", AbortReasonError(signal)));
        } else {
            %promise_reject(promise, %at("Immediate.cancelListenerHandler (node:timers/promises:48:12)", AbortReasonError(signal)));
        }
    };
    AddAbortStep(signal, onAbort);
    return PromiseAfter(promise, () => signal.removeEventListener("abort", onAbort));
}

// A promise settled like another after `last` has run, in as many jobs as Node takes. RUNTIME: Node 20
// lib/internal/per_context/primordials.js, SafePromisePrototypeFinally.
function PromiseAfter(promise, last) {
    const prototype = %intrinsic("PromisePrototype");
    const wait = (thunk) => {
        last();
        const done = %new_promise(prototype);
        const next = %new_promise(prototype);
        %promise_fulfill(done, undefined);
        PerformPromiseThen(done, thunk, undefined, next);
        return next;
    };
    const throwLater = (error) => wait(() => {
        throw error;
    });
    const inner = %new_promise(prototype);
    const middle = %new_promise(prototype);
    const outer = %new_promise(prototype);
    PerformPromiseThen(promise, undefined, undefined, inner);
    PerformPromiseThen(inner, (value) => wait(() => value), throwLater, middle);
    PerformPromiseThen(middle, undefined, undefined, outer);
    return outer;
}

// What is wrong with the options of a timer's promise, or undefined.
function TimerOptionsError(after, options) {
    try {
        if (after !== undefined) ValidateNumber(after, "delay");
        if (options === undefined) return undefined;
        ValidateObject(options, "options");
        ValidateAbortSignal(options.signal, "options.signal");
        if (options.ref !== undefined) ValidateBoolean(options.ref, "options.ref");
        return undefined;
    } catch (error) {
        return { __proto__: null, error };
    }
}

function LetGoOfTimer(timer) {
    timer[kRefed] = false;
    %set_slot(timer, 5, false);
    %timer_set_referenced(%slot(timer, 0), false);
}

const PromiseTimerFunctions = {
    setTimeout(after, value, options) {
        FirstUse("timers.promises.setTimeout");
        const failure = TimerOptionsError(after, options);
        if (failure !== undefined) return RejectedPromise(failure.error);
        return PromiseOfTimer((settle) => {
            const timer = StartTimer(settle, after, false, [value]);
            if (options !== undefined && options.ref === false) LetGoOfTimer(timer);
            return timer;
        }, ClearTimer, options === undefined ? undefined : options.signal);
    },
    setImmediate(value, options) {
        FirstUse("timers.promises.setImmediate");
        const failure = TimerOptionsError(undefined, options);
        if (failure !== undefined) return RejectedPromise(failure.error);
        return PromiseOfTimer((settle) => {
            const immediate = StartImmediate(settle, [value]);
            if (options !== undefined && options.ref === false) immediate.unref();
            return immediate;
        }, ClearImmediate, options === undefined ? undefined : options.signal);
    },
    async *setInterval(after, value, options) {
        FirstUse("timers.promises.setInterval");
        const failure = TimerOptionsError(after, options);
        if (failure !== undefined) throw failure.error;
        const signal = options === undefined ? undefined : options.signal;
        if (signal !== undefined && signal.aborted) throw AbortReasonError(signal);
        let waiting;
        let due = 0;
        const wake = (settle, value) => {
            const promise = waiting;
            waiting = undefined;
            if (promise !== undefined) settle(promise, value);
        };
        const timer = StartTimer(() => {
            due += 1;
            wake((promise) => %promise_fulfill(promise, undefined));
        }, after, true, []);
        if (options !== undefined && options.ref === false) LetGoOfTimer(timer);
        const onAbort = () => {
            ClearTimer(timer);
            if (waiting !== undefined) wake(ResolvePromise, RejectedPromise(%at("EventTarget.onCancel (node:timers/promises:173:15)", AbortReasonError(signal))));
        };
        if (signal !== undefined) AddAbortStep(signal, onAbort);
        try {
            while (signal === undefined || !signal.aborted) {
                if (due === 0) {
                    waiting = %new_promise(%intrinsic("PromisePrototype"));
                    await waiting;
                }
                for (; due > 0; due -= 1) yield value;
            }
            throw AbortReasonError(signal);
        } finally {
            ClearTimer(timer);
            if (signal !== undefined) signal.removeEventListener("abort", onAbort);
        }
    },
};

const kScheduler = %new_symbol("kScheduler");
class Scheduler {
    constructor() {
        throw NodeTypeError("ERR_ILLEGAL_CONSTRUCTOR", "Illegal constructor");
    }
    yield() {
        if (!this[kScheduler]) throw InvalidThis("Scheduler");
        return PromiseTimerFunctions.setImmediate();
    }
    wait(after, options) {
        if (!this[kScheduler]) throw InvalidThis("Scheduler");
        return PromiseTimerFunctions.setTimeout(after, undefined, options);
    }
}
const TheScheduler = %new_object(Scheduler.prototype);
TheScheduler[kScheduler] = true;

DefineModule("timers/promises", () => ({
    setTimeout: PromiseTimerFunctions.setTimeout,
    setImmediate: PromiseTimerFunctions.setImmediate,
    setInterval: PromiseTimerFunctions.setInterval,
    scheduler: TheScheduler,
}));

function PutPromiseForm(name) {
    if (kIsOldNode) %set_name(PromiseTimerFunctions[name], "");
    const holder = {
        get [kPromisifyCustom]() {
            return PromiseTimerFunctions[name];
        },
    };
    %put_accessor(TimerFunctions[name], kPromisifyCustom, %own_descriptor(holder, kPromisifyCustom).get, undefined, 6);
}
PutPromiseForm("setTimeout");
PutPromiseForm("setImmediate");
