// What events.on and the lines of readline give. With `single` an event's first argument alone is the value.
// RUNTIME: Node 20 lib/events.js, on.

function EventIterator(emitter, name, options, single) {
    const signal = options.signal;
    const marks = EventIteratorMarks(options);
    const ready = [];
    const waiting = [];
    const listeners = [];
    let failure;
    let finished = false;
    let paused = false;
    const listen = (event, listener) => {
        ListenToAnyTarget(emitter, event, listener);
        %push(listeners, event);
        %push(listeners, listener);
    };
    const onValue = (value) => {
        if (waiting.length > 0) {
            %promise_fulfill(TakeFirst(waiting), CreateIterResult(value, false));
            return;
        }
        %push(ready, value);
        if (!paused && ready.length > marks.high) {
            paused = true;
            emitter.pause();
        }
    };
    const closeHandler = () => {
        if (signal) signal.removeEventListener("abort", onAbort);
        while (listeners.length > 0) {
            const listener = listeners[listeners.length - 1];
            const event = listeners[listeners.length - 2];
            %array_set_length(listeners, listeners.length - 2);
            IgnoreAnyTarget(emitter, event, listener);
        }
        finished = true;
        while (waiting.length > 0) %promise_fulfill(TakeFirst(waiting), CreateIterResult(undefined, true));
        return FulfilledPromise(CreateIterResult(undefined, true));
    };
    const errorHandler = (error) => {
        if (waiting.length > 0) {
            %promise_reject(TakeFirst(waiting), error);
        } else {
            failure = { __proto__: null, error };
        }
        closeHandler();
    };
    const onAbort = () => errorHandler(AbortReasonError(signal));
    listen(name, single ? onValue : (...list) => onValue(list));
    if (name !== "error" && typeof emitter.on === "function") listen("error", errorHandler);
    if (options.close) {
        for (let index = 0; index < options.close.length; index += 1) listen(options.close[index], closeHandler);
    }
    if (signal) AddAbortStep(signal, onAbort);
    const iterator = %new_object(%intrinsic("AsyncIteratorPrototype"));
    %define_methods(iterator, {
        next() {
            if (ready.length > 0) {
                const value = TakeFirst(ready);
                if (paused && ready.length < marks.low) {
                    emitter.resume();
                    paused = false;
                }
                return FulfilledPromise(CreateIterResult(value, false));
            }
            if (failure !== undefined) {
                const error = failure.error;
                failure = undefined;
                return RejectedPromise(error);
            }
            if (finished) return closeHandler();
            const promise = %new_promise(%intrinsic("PromisePrototype"));
            %push(waiting, promise);
            return promise;
        },
        return() {
            return closeHandler();
        },
        throw(error) {
            if (!%is_object(error) || %class_of(error) !== "Error") throw ArgumentTypeError("EventEmitter.AsyncIterator", "an instance of Error", error);
            errorHandler(error);
        },
    });
    return iterator;
}

function EventIteratorMarks(options) {
    const most = 9007199254740991;
    const given = (first, second, fallback) => {
        if (first !== undefined && first !== null) return first;
        return second !== undefined && second !== null ? second : fallback;
    };
    const high = given(options.highWaterMark, options.highWatermark, most);
    ValidateInteger(high, "options.highWaterMark", 1, most);
    const low = given(options.lowWaterMark, options.lowWatermark, 1);
    ValidateInteger(low, "options.lowWaterMark", 1, most);
    return { __proto__: null, high, low };
}

function ListenToAnyTarget(emitter, event, listener) {
    if (typeof emitter.on === "function") {
        emitter.on(event, listener);
    } else if (typeof emitter.addEventListener === "function") {
        emitter.addEventListener(event, listener);
    } else {
        throw ArgumentTypeError("emitter", "an instance of EventEmitter", emitter);
    }
}

function IgnoreAnyTarget(emitter, event, listener) {
    if (typeof emitter.removeListener === "function") {
        emitter.removeListener(event, listener);
    } else {
        emitter.removeEventListener(event, listener);
    }
}
