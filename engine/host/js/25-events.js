// EventEmitter. RUNTIME: Node 20 lib/events.js.

const kShapeMode = %new_symbol("shapeMode");
const kCaptureRejections = %new_symbol("kCapture");
const kErrorMonitor = %new_symbol("events.errorMonitor");
const kRejectionHandler = RegisteredSymbol("nodejs.rejection");
const kDisposeSymbol = SymbolConstructor.dispose;
const kAsyncDisposeSymbol = SymbolConstructor.asyncDispose;
let DefaultMaxListeners = 10;

// RUNTIME: in Node 24 a list of listeners says how many events are going over it, and is copied before it changes then.
const kEmitting = %new_symbol("events.emitting");

function MutableListeners(events, type, list) {
    if (!kIsNode24 || list[kEmitting] === 0) return list;
    const copy = CopyOf(list);
    copy[kEmitting] = 0;
    if (list.warned) copy.warned = true;
    events[type] = copy;
    return copy;
}

// Programs call it both with new and, in the old way, as EventEmitter.call(this).
function EventEmitter(options) {
    "function";
    InitializeEmitter(this, options);
}

function InitializeEmitter(emitter, options) {
    const events = emitter._events;
    const inherited = GetPrototypeOf(emitter);
    if (kNodeMajor > 0 && kNodeMajor < 10) emitter.domain = null; // RUNTIME: Node 8 lib/events.js, EventEmitter.init.
    if (events === undefined || (inherited !== null && events === inherited._events)) {
        emitter._events = { __proto__: null };
        emitter._eventsCount = 0;
        emitter[kShapeMode] = false;
    } else {
        emitter[kShapeMode] = true;
    }
    if (emitter._maxListeners === undefined) emitter._maxListeners = undefined;
    if (kIsOldNode) {
        HideMark(emitter, kShapeMode);
        return;
    }
    if (%is_object(options) && options.captureRejections !== undefined) {
        ValidateBoolean(options.captureRejections, "options.captureRejections");
        emitter[kCaptureRejections] = options.captureRejections;
    } else {
        emitter[kCaptureRejections] = EventEmitter.prototype[kCaptureRejections];
    }
}

// RUNTIME: an emitter of Node 10 has no such property.
function HideMark(emitter, mark) {
    %put(emitter, mark, emitter[mark], 5);
}

const EventEmitterPrototype = EventEmitter.prototype;
%put(EventEmitterPrototype, kCaptureRejections, false, 5);
EventEmitterPrototype._events = undefined;
EventEmitterPrototype._eventsCount = 0;
EventEmitterPrototype._maxListeners = undefined;

function ValidateListener(listener) {
    ValidateFunction(listener, "listener");
}

function EventsOf(emitter) {
    if (emitter._events === undefined) {
        emitter._events = { __proto__: null };
        emitter._eventsCount = 0;
    }
    return emitter._events;
}

function EventText(type) {
    return typeof type === "symbol" ? SymbolText(type) : `${type}`;
}

function AddListener(emitter, type, listener, first) {
    ValidateListener(listener);
    const events = EventsOf(emitter);
    if (events.newListener !== undefined) {
        emitter.emit("newListener", type, listener.listener ? listener.listener : listener);
    }
    const now = EventsOf(emitter);
    const existing = now[type];
    if (existing === undefined) {
        now[type] = listener;
        emitter._eventsCount += 1;
        return emitter;
    }
    let list = existing;
    if (typeof existing === "function") {
        list = first ? [listener, existing] : [existing, listener];
        if (kIsNode24) list[kEmitting] = 0;
        now[type] = list;
    } else {
        list = MutableListeners(now, type, existing);
    }
    if (typeof existing === "function") {
        // It is there already.
    } else if (first) {
        %push(list, undefined);
        for (let index = list.length - 1; index > 0; index -= 1) list[index] = list[index - 1];
        list[0] = listener;
    } else {
        %push(list, listener);
    }
    WarnOfLeak(emitter, type, list);
    return emitter;
}

function MaxListenersOf(emitter) {
    return emitter._maxListeners === undefined ? DefaultMaxListeners : emitter._maxListeners;
}

function WarnOfLeak(emitter, type, list) {
    const limit = MaxListenersOf(emitter);
    if (limit <= 0 || list.length <= limit || list.warned) return;
    list.warned = true;
    const shown = kIsOldNode ? "" : ` to ${InspectValue(emitter, { __proto__: null, depth: -1 })}. MaxListeners is ${limit}`;
    // RUNTIME: Node 4 lib/events.js; SIMPLIFIED: without the trace behind it.
    if (kIsOldNode && kNodeMajor < 6) {
        EmitWarning(`warning: possible EventEmitter memory leak detected. ${list.length} ${EventText(type)} listeners added. Use emitter.setMaxListeners() to increase limit.`);
        return;
    }
    const message = `Possible EventEmitter memory leak detected. ${list.length} ${EventText(type)} listeners added${shown}. Use emitter.setMaxListeners() to increase limit`;
    const warning = %construct(ErrorConstructor, [message], ErrorConstructor);
    warning.name = kNodeMajor > 0 && kNodeMajor < 8 ? "Warning" : "MaxListenersExceededWarning";
    warning.emitter = emitter;
    warning.type = type;
    warning.count = list.length;
    EmitWarning(warning);
}

function OnceListener(emitter, type, listener) {
    ValidateListener(listener);
    if (kIsNode24) return NewerOnceListener(emitter, type, listener);
    let fired = false;
    const wrapper = (...list) => {
        if (fired) return undefined;
        fired = true;
        emitter.removeListener(type, wrapper);
        return list.length === 0 ? %at("Object.onceWrapper (node:events:638:28)", %call(listener, emitter)) :
            %at("Object.onceWrapper (node:events:639:26)", %apply(listener, emitter, list));
    };
    %set_name(wrapper, "bound onceWrapper");
    wrapper.listener = listener;
    return wrapper;
}

function NewerOnceListener(emitter, type, listener) {
    let fired = false;
    function wrapper(...list) {
        "builtin";
        if (fired) return undefined;
        fired = true;
        emitter.removeListener(type, wrapper);
        return %at("node:events:639:12", %apply(listener, emitter, list));
    }
    wrapper.listener = listener;
    return wrapper;
}

// SPEC: EventEmitter.prototype.emit of Node 24, from where the handler is known to be a list.
function EmitOverList(emitter, type, list, listeners) {
    listeners[kEmitting] += 1;
    try {
        for (let index = 0; index < listeners.length; index += 1) {
            CaptureRejection(emitter, type, list, %at("node:events:536:35", %apply(listeners[index], emitter, list)));
        }
    } finally {
        listeners[kEmitting] -= 1;
    }
}

function CopyOf(list) {
    const copy = [];
    for (let index = 0; index < list.length; index += 1) %push(copy, list[index]);
    return copy;
}

// Node's emit. True when somebody listened.
function EmitOn(emitter, type, list) {
    const events = emitter._events;
    const isError = type === "error";
    if (isError && events !== undefined && events[kErrorMonitor] !== undefined) EmitOn(emitter, kErrorMonitor, list);
    const handler = events === undefined ? undefined : events[type];
    if (handler === undefined) {
        if (isError) ThrowUnhandledErrorEvent(emitter, list);
        return false;
    }
    if (typeof handler === "function") {
        CaptureRejection(emitter, type, list, %at("node:events:524:28", %apply(handler, emitter, list)));
    } else if (kIsNode24) {
        EmitOverList(emitter, type, list, handler);
    } else {
        const listeners = CopyOf(handler);
        for (let index = 0; index < listeners.length; index += 1) {
            CaptureRejection(emitter, type, list, %at("node:events:536:35", %apply(listeners[index], emitter, list)));
        }
    }
    return true;
}

// What stands before the second stack of an error event that nobody listened to.
function EmittedErrorText(emitter) {
    let on = "";
    try {
        const name = emitter.constructor.name;
        if (name !== "EventEmitter") on = ` on ${name} instance`;
    } catch {
        // An emitter without a constructor is not named.
    }
    return `Emitted 'error' event${on} at:`;
}

function ThrowUnhandledErrorEvent(emitter, list) {
    const error = list[0];
    if (%is_object(error) && %class_of(error) === "Error") {
        const place = "node:events:502\n      throw er; // Unhandled 'error' event\n      ^";
        const capture = { __proto__: null };
        %capture_stack(capture, EventEmitterPrototype.emit);
        %put(error, %intrinsic("NodePlace"), [place, EmittedErrorText(emitter), capture], 5);
        throw error;
    }
    if (kNodeMajor > 0 && kNodeMajor < 10) {
        const plain = %construct(ErrorConstructor, [`${kNodeMajor < 8 ? "Uncaught, unspecified" : "Unhandled"} "error" event. (${error})`], ErrorConstructor);
        plain.context = error;
        throw plain;
    }
    let shown;
    try {
        shown = InspectValue(error, undefined);
    } catch {
        shown = `${error}`;
    }
    const made = NodeError("ERR_UNHANDLED_ERROR", list.length === 0 || error === undefined ? "Unhandled error. (undefined)" : `Unhandled error. (${typeof error === "string" ? shown : shown})`);
    made.context = error;
    %put(made, %intrinsic("NodePlace"), ["node:events:515\n    throw err; // Unhandled 'error' event\n    ^"], 5);
    throw made;
}

// With captureRejections a rejected promise that a listener gave becomes an 'error' event.
function CaptureRejection(emitter, type, list, result) {
    if (kIsOldNode || !emitter[kCaptureRejections] || !%is_object(result)) return;
    const then = result.then;
    if (typeof then !== "function") return;
    %call(then, result, undefined, (error) => {
        NextTick(() => {
            const handler = emitter[kRejectionHandler];
            if (typeof handler === "function") {
                %apply(handler, emitter, JoinLists([error, type], list));
                return;
            }
            const before = emitter[kCaptureRejections];
            try {
                emitter[kCaptureRejections] = false;
                emitter.emit("error", error);
            } finally {
                emitter[kCaptureRejections] = before;
            }
        }, []);
    });
}

function JoinLists(first, second) {
    const list = CopyOf(first);
    for (let index = 0; index < second.length; index += 1) %push(list, second[index]);
    return list;
}

// RUNTIME: Node 10 and older lib/events.js, setMaxListeners.
function OldListenerLimitError(given) {
    if (kNodeMajor >= 10) {
        return NodeRangeError("ERR_OUT_OF_RANGE", `The value of "n" is out of range. It must be a non-negative number. Received ${InspectBriefly(given)}`);
    }
    return %construct(TypeErrorConstructor, [`${kNodeMajor < 6 ? "n" : "\"n\" argument"} must be a positive number`], TypeErrorConstructor);
}

function RemoveListener(emitter, type, listener) {
    ValidateListener(listener);
    const events = emitter._events;
    let handler = events === undefined ? undefined : events[type];
    if (handler === undefined) return;
    if (typeof handler === "function") {
        if (handler !== listener && handler.listener !== listener) return;
        ForgetEvent(emitter, events, type);
        if (emitter._events.removeListener !== undefined) emitter.emit("removeListener", type, handler.listener ? handler.listener : listener);
        return;
    }
    handler = MutableListeners(events, type, handler);
    let place = -1;
    for (let index = handler.length - 1; index >= 0; index -= 1) {
        if (handler[index] === listener || handler[index].listener === listener) {
            place = index;
            break;
        }
    }
    if (place < 0) return;
    // RUNTIME: Node 10 and older tell of what was given to once().
    const told = kIsOldNode && handler[place].listener ? handler[place].listener : listener;
    for (let index = place + 1; index < handler.length; index += 1) handler[index - 1] = handler[index];
    %array_set_length(handler, handler.length - 1);
    if (handler.length === 1) events[type] = handler[0];
    if (events.removeListener !== undefined) emitter.emit("removeListener", type, told);
}

function ForgetEvent(emitter, events, type) {
    emitter._eventsCount -= 1;
    if (emitter[kShapeMode]) {
        events[type] = undefined;
    } else if (emitter._eventsCount === 0) {
        emitter._events = { __proto__: null };
        if (events.removeListener !== undefined && type !== "removeListener") emitter._events.removeListener = events.removeListener;
    } else {
        %delete_own(events, type);
    }
}

function ListenersOf(emitter, type, unwrap) {
    const handler = emitter._events === undefined ? undefined : emitter._events[type];
    if (handler === undefined && (type !== undefined || emitter._events === undefined || kIsOldNode)) return [];
    const list = typeof handler === "function" ? [handler] : CopyOf(handler);
    for (let index = 0; unwrap && index < list.length; index += 1) {
        if (list[index].listener) list[index] = list[index].listener;
    }
    return list;
}

const EmitterMethods = {
    setMaxListeners(n) {
        if (kIsOldNode && (typeof n !== "number" || !(n >= 0))) throw OldListenerLimitError(n);
        ValidateNumber(n, "setMaxListeners");
        if (!(n >= 0)) throw ArgumentRangeError("setMaxListeners", ">= 0", n);
        this._maxListeners = n;
        return this;
    },
    getMaxListeners() {
        return MaxListenersOf(this);
    },
    emit(type, ...list) {
        return EmitOn(this, type, list);
    },
    addListener(type, listener) {
        return AddListener(this, type, listener, false);
    },
    prependListener(type, listener) {
        return AddListener(this, type, listener, true);
    },
    once(type, listener) {
        ValidateListener(listener);
        this.on(type, OnceListener(this, type, listener));
        return this;
    },
    prependOnceListener(type, listener) {
        ValidateListener(listener);
        this.prependListener(type, OnceListener(this, type, listener));
        return this;
    },
    removeListener(type, listener) {
        RemoveListener(this, type, listener);
        return this;
    },
    removeAllListeners(type) {
        const events = this._events;
        if (events === undefined) return this;
        if (events.removeListener === undefined) {
            if (this[kShapeMode]) this[kShapeMode] = false;
            if (arguments.length === 0) {
                this._events = { __proto__: null };
                this._eventsCount = 0;
            } else if (events[type] !== undefined) {
                ForgetEvent(this, events, type);
            }
            return this;
        }
        if (arguments.length === 0) {
            const keys = %own_keys(events);
            for (let index = 0; index < keys.length; index += 1) {
                if (keys[index] !== "removeListener") this.removeAllListeners(keys[index]);
            }
            this.removeAllListeners("removeListener");
            this._events = { __proto__: null };
            this._eventsCount = 0;
            return this;
        }
        const list = ListenersOf(this, type, false);
        for (let index = list.length - 1; index >= 0; index -= 1) this.removeListener(type, list[index]);
        return this;
    },
    listeners(type) {
        return ListenersOf(this, type, true);
    },
    rawListeners(type) {
        return ListenersOf(this, type, false);
    },
    listenerCount(type, listener) {
        const list = ListenersOf(this, type, false);
        if (listener === undefined || listener === null) return list.length;
        let count = 0;
        for (let index = 0; index < list.length; index += 1) {
            if (list[index] === listener || list[index].listener === listener) count += 1;
        }
        return count;
    },
    eventNames() {
        return this._eventsCount > 0 ? %own_keys(this._events) : [];
    },
};
const EmitterMethodNames = %own_keys(EmitterMethods);
for (let index = 0; index < EmitterMethodNames.length; index += 1) {
    EventEmitterPrototype[EmitterMethodNames[index]] = EmitterMethods[EmitterMethodNames[index]];
}
EventEmitterPrototype.on = EventEmitterPrototype.addListener;
EventEmitterPrototype.off = EventEmitterPrototype.removeListener;

const EmitterFunctions = {
    // events.once: a promise of the arguments of the next event; an 'error' event rejects it.
    async once(emitter, name, options) {
        const signal = options === undefined || options === null ? undefined : options.signal;
        ValidateAbortSignal(signal, "options.signal");
        if (signal && signal.aborted) throw %at("node:events:976:11", AbortReasonError(signal));
        const promise = %new_promise(%intrinsic("PromisePrototype"));
        const isTarget = %at("=eventTargetAgnosticAddListener (node:events:1033:22)|at node:events:997:5|at new Promise (<anonymous>)|Function.once (node:events:977:10)", typeof emitter.on) !== "function";
        if (isTarget && typeof emitter.addEventListener !== "function") {
            %promise_reject(promise, ArgumentTypeError("emitter", "an instance of EventEmitter", emitter));
            return promise;
        }
        const stop = () => {
            if (isTarget) {
                emitter.removeEventListener(name, resolver);
            } else {
                emitter.removeListener(name, resolver);
                emitter.removeListener("error", errorListener);
            }
        };
        const resolver = (...list) => {
            if (typeof emitter.removeListener === "function") emitter.removeListener("error", errorListener);
            if (signal) signal.removeEventListener("abort", abortListener);
            %promise_fulfill(promise, list);
        };
        const errorListener = (error) => {
            emitter.removeListener(name, resolver);
            if (signal) signal.removeEventListener("abort", abortListener);
            %promise_reject(promise, error);
        };
        const abortListener = () => {
            stop();
            %promise_reject(promise, %at("EventTarget.abortListener (node:events:1006:14)", AbortReasonError(signal)));
        };
        if (isTarget) {
            emitter.addEventListener(name, resolver, { __proto__: null, once: true });
        } else {
            emitter.once(name, resolver);
        }
        if (name !== "error" && typeof emitter.once === "function") emitter.once("error", errorListener);
        if (signal) AddAbortStep(signal, abortListener);
        return promise;
    },
    // events.on: an async iterator over the events.
    on(emitter, name, options) {
        const settings = %is_object(options) ? options : { __proto__: null };
        ValidateAbortSignal(settings.signal, "options.signal");
        if (settings.signal && settings.signal.aborted) throw AbortReasonError(settings.signal);
        return EventIterator(emitter, name, settings, false);
    },
    getEventListeners(emitter, type) {
        if (TargetParts.isOurs(emitter)) return ListenersOfTarget(emitter, type);
        if (%is_object(emitter) && typeof emitter.listeners === "function") return emitter.listeners(type);
        throw ArgumentTypeError("emitter", "an instance of EventEmitter or EventTarget", emitter);
    },
    listenerCount(emitter, type) {
        if (typeof emitter.listenerCount === "function") return emitter.listenerCount(type);
        if (kIsNode24) {
            if (TargetParts.isOurs(emitter)) return ListenersOfTarget(emitter, type).length;
            throw ArgumentTypeError("emitter", "an instance of EventEmitter or EventTarget", emitter);
        }
        return %call(EmitterMethods.listenerCount, emitter, type);
    },
    setMaxListeners(n = DefaultMaxListeners, ...targets) {
        ValidateNumber(n, "setMaxListeners");
        if (!(n >= 0)) throw ArgumentRangeError("setMaxListeners", ">= 0", n);
        if (targets.length === 0) DefaultMaxListeners = n;
        for (let index = 0; index < targets.length; index += 1) {
            if (TargetParts.isOurs(targets[index])) {
                TargetParts.setLimit(targets[index], n);
            } else if (%is_object(targets[index]) && typeof targets[index].setMaxListeners === "function") {
                targets[index].setMaxListeners(n);
            } else {
                throw ArgumentTypeError("eventTargets", "an instance of EventEmitter or EventTarget", targets[index]);
            }
        }
    },
    getMaxListeners(emitter) {
        if (emitter !== undefined && emitter !== null && typeof emitter.getMaxListeners === "function") return MaxListenersOf(emitter);
        if (TargetParts.isOurs(emitter)) return TargetParts.limit(emitter);
        throw ArgumentTypeError("emitter", "an instance of EventEmitter or EventTarget", emitter);
    },
};

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

function FulfilledPromise(value) {
    const promise = %new_promise(%intrinsic("PromisePrototype"));
    %promise_fulfill(promise, value);
    return promise;
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

function TakeFirst(list) {
    const first = list[0];
    for (let index = 1; index < list.length; index += 1) list[index - 1] = list[index];
    %array_set_length(list, list.length - 1);
    return first;
}

EventEmitter.once = EmitterFunctions.once;
EventEmitter.on = EmitterFunctions.on;
EventEmitter.getEventListeners = EmitterFunctions.getEventListeners;
EventEmitter.getMaxListeners = EmitterFunctions.getMaxListeners;
EventEmitter.EventEmitter = EventEmitter;
EventEmitter.listenerCount = EmitterFunctions.listenerCount;
EventEmitter.setMaxListeners = EmitterFunctions.setMaxListeners;
EventEmitter.errorMonitor = kErrorMonitor;
EventEmitter.captureRejectionSymbol = kRejectionHandler;
EventEmitter.usingDomains = false;
EventEmitter.addAbortListener = {
    addAbortListener(signal, listener) {
        if (signal === undefined) throw ArgumentTypeError("signal", "an instance of AbortSignal", signal);
        ValidateAbortSignal(signal, "signal");
        ValidateFunction(listener, "listener");
        let stop = () => {};
        if (signal.aborted) {
            %enqueue_callback_job(() => listener());
        } else {
            AddAbortStep(signal, listener);
            stop = () => signal.removeEventListener("abort", listener);
        }
        return {
            [kDisposeSymbol]() {
                stop();
            },
        };
    },
}.addAbortListener;
%define_methods(EventEmitter, {
    get captureRejections() {
        return EventEmitterPrototype[kCaptureRejections];
    },
    set captureRejections(value) {
        EventEmitterPrototype[kCaptureRejections] = value;
    },
    get defaultMaxListeners() {
        return DefaultMaxListeners;
    },
    set defaultMaxListeners(n) {
        ValidateNumber(n, "defaultMaxListeners");
        if (!(n >= 0)) throw ArgumentRangeError("defaultMaxListeners", ">= 0", n);
        DefaultMaxListeners = n;
    },
});
MakeEnumerable(EventEmitter, ["captureRejections", "defaultMaxListeners"]);

// Puts the members of an object into another order.
function OrderMembers(object, names) {
    for (let index = 0; index < names.length; index += 1) {
        const descriptor = %own_descriptor(object, names[index]);
        if (descriptor === undefined) continue;
        delete object[names[index]];
        %define_own(object, names[index], descriptor);
    }
}
OrderMembers(EventEmitterPrototype, [
    "constructor", "_events", "_eventsCount", "_maxListeners", "setMaxListeners", "getMaxListeners", "emit", "addListener", "on", "prependListener", "once",
    "prependOnceListener", "removeListener", "off", "removeAllListeners", "listeners", "rawListeners", "listenerCount", "eventNames",
]);

DefineModule("events", () => EventEmitter);
