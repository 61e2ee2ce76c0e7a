// What an EventEmitter does: its lists of listeners, emit, captured rejections. RUNTIME: Node 20 lib/events.js.

const kShapeMode = %new_symbol("shapeMode");
const kCaptureRejections = %new_symbol("kCapture");
const kErrorMonitor = %new_symbol("events.errorMonitor");
const kRejectionHandler = RegisteredSymbol("nodejs.rejection");
const kDisposeSymbol = SymbolConstructor.dispose;
const kAsyncDisposeSymbol = SymbolConstructor.asyncDispose;
let DefaultMaxListeners = 10;
const Domains = { __proto__: null, areUsed: false }; // 44-domain.js

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
    // RUNTIME: Node 8 lib/events.js, EventEmitter.init, and later ones once the module domain is loaded.
    if (Domains.areUsed || (kIsOldNode && kNodeMajor < 10)) TakeDomainOfEmitter(emitter);
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
    if (options !== undefined && options !== null && options.captureRejections) {
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

// RUNTIME: Node 8 lib/events.js, emit, which calls emitNone to emitMany; all stand in stacks.
function EmitWithPlace(emitter, handler, list) {
    switch (list.length) {
        case 0: return %at("emit:0", EmitInOldNode(emitter, handler, list));
        case 1: return %at("emit:1", EmitInOldNode(emitter, handler, list));
        case 2: return %at("emit:2", EmitInOldNode(emitter, handler, list));
        case 3: return %at("emit:3", EmitInOldNode(emitter, handler, list));
        default: return %at("emit:4", EmitInOldNode(emitter, handler, list));
    }
}

function EmitInOldNode(emitter, handler, list) {
    if (typeof handler === "function") {
        CallOldListener(emitter, handler, list, list.length, true);
        return;
    }
    const listeners = CopyOf(handler);
    for (let index = 0; index < listeners.length; index += 1) CallOldListener(emitter, listeners[index], list, list.length, false);
}

function CallOldListener(emitter, listener, list, count, isOne) {
    if (count === 0) return isOne ? %at("emit:0:one", %call(listener, emitter)) : %at("emit:0:list", %call(listener, emitter));
    if (count === 1) return isOne ? %at("emit:1:one", %apply(listener, emitter, list)) : %at("emit:1:list", %apply(listener, emitter, list));
    if (count === 2) return isOne ? %at("emit:2:one", %apply(listener, emitter, list)) : %at("emit:2:list", %apply(listener, emitter, list));
    if (count === 3) return isOne ? %at("emit:3:one", %apply(listener, emitter, list)) : %at("emit:3:list", %apply(listener, emitter, list));
    return isOne ? %at("emit:4:one", %apply(listener, emitter, list)) : %at("emit:4:list", %apply(listener, emitter, list));
}

function CopyOf(list) {
    const copy = [];
    for (let index = 0; index < list.length; index += 1) %push(copy, list[index]);
    return copy;
}

// Node's emit. True when somebody listened.
function EmitOn(emitter, type, list) {
    if (Domains.areUsed && emitter !== Process) {
        const { domain } = emitter;
        if (domain !== null && domain !== undefined) return EmitInDomain(emitter, domain, type, list);
        if (!kIsOldNode) return %at("node:domain:489:12", EmitBelowDomains(emitter, type, list));
    }
    return EmitPlainly(emitter, type, list);
}

function EmitPlainly(emitter, type, list) {
    const events = emitter._events;
    const isError = type === "error";
    if (isError && events !== undefined && events[kErrorMonitor] !== undefined) EmitOn(emitter, kErrorMonitor, list);
    const handler = events === undefined ? undefined : events[type];
    if (handler === undefined) {
        if (isError) ThrowUnhandledErrorEvent(emitter, list);
        return false;
    }
    if (kIsOldNode && kNodeMajor < 10) {
        EmitWithPlace(emitter, handler, list);
    } else if (typeof handler === "function") {
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
        if (!kIsOldNode && name !== "EventEmitter") on = ` on ${name} instance`;
    } catch {
        // An emitter without a constructor is not named.
    }
    return `Emitted 'error' event${on} at:`;
}

const kUnhandledErrorPlace = "node:events:515\n    throw err; // Unhandled 'error' event\n    ^";

function ThrowUnhandledErrorEvent(emitter, list) {
    const error = list[0];
    if (%is_object(error) && (%class_of(error) === "Error" || OrdinaryHasInstance(ErrorConstructor, error))) {
        const place = "node:events:502\n      throw er; // Unhandled 'error' event\n      ^";
        const isTold = !kIsOldNode || kNodeMajor >= 10; // where it was emitted
        const capture = { __proto__: null };
        if (isTold) %capture_stack(capture, EventEmitterPrototype.emit);
        %put(error, %intrinsic("NodePlace"), isTold ? [place, EmittedErrorText(emitter), capture] : [place], 5);
        %forget_throw();
        throw error;
    }
    if (kNodeMajor > 0 && kNodeMajor < 10) {
        const plain = %construct(ErrorConstructor, [`${kNodeMajor < 8 ? "Uncaught, unspecified" : "Unhandled"} "error" event. (${error})`], ErrorConstructor);
        plain.context = error;
        %put(plain, %intrinsic("NodePlace"), [kUnhandledErrorPlace], 5);
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
    %put(made, %intrinsic("NodePlace"), [kUnhandledErrorPlace], 5);
    throw made;
}

// With captureRejections a rejected promise that a listener gave becomes an 'error' event.
function CaptureRejection(emitter, type, list, result) {
    if (kIsOldNode || !emitter[kCaptureRejections] || !%is_object(result)) return;
    try {
        const then = result.then;
        if (typeof then === "function") %call(then, result, undefined, (error) => NextTick(TellCapturedRejection, [emitter, type, list, error]));
    } catch (error) {
        emitter.emit("error", error);
    }
}

function TellCapturedRejection(emitter, type, list, error) {
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
}

function JoinLists(first, second) {
    const list = CopyOf(first);
    for (let index = 0; index < second.length; index += 1) %push(list, second[index]);
    return list;
}

// RUNTIME: Node 10 and older lib/events.js, setMaxListeners and defaultMaxListeners.
function OldListenerLimitError(given, name) {
    if (kNodeMajor >= 10) return ArgumentRangeError(name, "a non-negative number", given);
    const subject = kNodeMajor < 6 ? name : name === "n" ? "\"n\" argument" : `"${name}"`;
    return PlainOldError(TypeErrorConstructor, `${subject} must be a positive number`);
}

// RUNTIME: Node 4 lib/events.js, removeListener, leaves a list of one.
const kKeepsListsOfListeners = kIsOldNode && kNodeMajor < 6;

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
    if (kKeepsListsOfListeners && handler.length === 0) return ForgetEvent(emitter, events, type);
    if (!kKeepsListsOfListeners && handler.length === 1) events[type] = handler[0];
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
    if (handler === undefined && (type !== undefined || emitter._events === undefined || kIsOldNode || kIsNode24)) return [];
    const list = typeof handler === "function" ? [handler] : CopyOf(handler);
    for (let index = 0; unwrap && index < list.length; index += 1) {
        if (list[index].listener) list[index] = list[index].listener;
    }
    return list;
}
