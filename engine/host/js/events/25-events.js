// EventEmitter. RUNTIME: Node 20 lib/events.js.

const EmitterMethods = {
    setMaxListeners(n) {
        if (kIsOldNode && (typeof n !== "number" || !(n >= 0))) throw OldListenerLimitError(n, "n");
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
                // RUNTIME: Node 10 and older ask Object.keys, and forget events with symbols silently.
                if (keys[index] === "removeListener" || (kIsOldNode && typeof keys[index] === "symbol")) continue;
                this.removeAllListeners(keys[index]);
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
        if (this._events === undefined || this._events[type] === undefined) return 0;
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

// RUNTIME: Node 10 lib/events.js: no async function, so that its promise takes no turns of its own.
const OldEmitterFunctions = {
    once(emitter, name) {
        const promise = %new_promise(%intrinsic("PromisePrototype"));
        const errorListener = (error) => {
            emitter.removeListener(name, eventListener);
            %promise_reject(promise, error);
        };
        const eventListener = (...list) => {
            if (name !== "error") emitter.removeListener("error", errorListener);
            %promise_fulfill(promise, list);
        };
        if (name !== "error") emitter.once("error", errorListener);
        emitter.once(name, eventListener);
        return promise;
    },
};

EventEmitter.once = kIsOldNode ? OldEmitterFunctions.once : EmitterFunctions.once;
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
        if (kIsOldNode && kNodeMajor >= 6 && !(typeof n === "number" && n >= 0)) throw OldListenerLimitError(n, "defaultMaxListeners");
        if (!kIsOldNode) ValidateNumber(n, "defaultMaxListeners");
        if (!kIsOldNode && !(n >= 0)) throw ArgumentRangeError("defaultMaxListeners", ">= 0", n);
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
