// Event, CustomEvent and EventTarget. RUNTIME: Node 20 lib/internal/event_target.js.

const kIsEventTarget = RegisteredSymbol("nodejs.event_target");

// What the library itself asks of events and targets; the classes below fill it in.
const EventParts = { __proto__: null, isEvent: undefined, begin: undefined, end: undefined, isDispatched: undefined, isStopped: undefined };
const TargetParts = { __proto__: null, listeners: undefined, handlers: undefined };

function MissingArguments(...names) {
    const shown = [];
    for (let index = 0; index < names.length; index += 1) %push(shown, `"${names[index]}"`);
    return NodeTypeError("ERR_MISSING_ARGS", `The ${%join_texts(shown, " and ")} argument${names.length > 1 ? "s" : ""} must be specified`);
}

function RequireParameters(owner, method, given, ...names) {
    if (given < names.length && !kIsOldNode) throw MissingArguments(...names);
}

// The DOMString of Web IDL.
function EventTypeText(type) {
    if (typeof type === "symbol") {
        throw kIsNode24 ? NodeTypeError("ERR_INVALID_ARG_TYPE", "Value is a Symbol and cannot be converted to a string.")
            : ArgumentValueError("value", type, "is invalid");
    }
    return ToString(type);
}

function InvalidThis(type) {
    return NodeTypeError("ERR_INVALID_THIS", `Value of "this" must be of type ${type}`);
}

function RequireEvent(value) {
    if (!EventParts.isEvent(value)) throw InvalidThis("Event");
}

// What a custom inspection function of Node's web objects gives: the class's name and a record.
function InspectAs(name, record, options) {
    const depth = options.depth;
    return `${name} ${InspectValue(record, MergedOptions(options, { __proto__: null, depth: %is_integer(depth) ? depth - 1 : depth }))}`;
}

class Event {
    #type;
    #cancelable;
    #bubbles;
    #composed;
    #defaultPrevented = false;
    #timeStamp = %uptime_ms();
    #propagationStopped = false;
    #stopped = false;
    #target = null;
    #dispatched = false;
    #trusted = false;

    static {
        EventParts.isEvent = (value) => %is_object(value) && #type in value;
        EventParts.begin = (event, target) => {
            event.#target = target;
            event.#dispatched = true;
        };
        EventParts.end = (event) => {
            event.#dispatched = false;
        };
        EventParts.isDispatched = (event) => event.#dispatched;
        EventParts.isStopped = (event) => event.#stopped;
        EventParts.trust = (event) => {
            event.#trusted = true;
        };
        EventParts.isTrusted = (value) => EventParts.isEvent(value) && value.#trusted;
    }

    constructor(type, options = undefined) {
        if (arguments.length === 0) throw MissingArguments("type");
        if (options !== undefined && options !== null) ValidateObject(options, "options");
        const given = options !== undefined && options !== null;
        this.#bubbles = given && !!options.bubbles;
        this.#cancelable = given && !!options.cancelable;
        this.#composed = given && !!options.composed;
        this.#type = `${type}`;
    }
    initEvent(type, bubbles = false, cancelable = false) {
        if (arguments.length === 0) throw MissingArguments("type");
        if (this.#dispatched) return;
        this.#type = `${type}`;
        this.#bubbles = !!bubbles;
        this.#cancelable = !!cancelable;
    }
    [kInspectCustom](depth, options) {
        RequireEvent(this);
        const name = this.constructor.name;
        if (depth < 0) return name;
        return InspectAs(name, {
            type: this.#type, defaultPrevented: this.#defaultPrevented, cancelable: this.#cancelable, timeStamp: this.#timeStamp,
        }, options);
    }
    stopImmediatePropagation() {
        RequireEvent(this);
        this.stopPropagation();
        this.#stopped = true;
    }
    preventDefault() {
        RequireEvent(this);
        this.#defaultPrevented = true;
    }
    get target() {
        RequireEvent(this);
        return this.#target;
    }
    get currentTarget() {
        RequireEvent(this);
        return this.#dispatched ? this.#target : null;
    }
    get srcElement() {
        RequireEvent(this);
        return this.#target;
    }
    get type() {
        RequireEvent(this);
        return this.#type;
    }
    get cancelable() {
        RequireEvent(this);
        return this.#cancelable;
    }
    get defaultPrevented() {
        RequireEvent(this);
        return this.#cancelable && this.#defaultPrevented;
    }
    get timeStamp() {
        RequireEvent(this);
        return this.#timeStamp;
    }
    composedPath() {
        RequireEvent(this);
        return this.#dispatched ? [this.#target] : [];
    }
    get returnValue() {
        RequireEvent(this);
        return !this.#cancelable || !this.#defaultPrevented;
    }
    get bubbles() {
        RequireEvent(this);
        return this.#bubbles;
    }
    get composed() {
        RequireEvent(this);
        return this.#composed;
    }
    get eventPhase() {
        RequireEvent(this);
        return this.#dispatched ? 2 : 0;
    }
    get cancelBubble() {
        RequireEvent(this);
        return this.#propagationStopped;
    }
    set cancelBubble(value) {
        RequireEvent(this);
        if (value) this.#propagationStopped = true;
    }
    stopPropagation() {
        RequireEvent(this);
        this.#propagationStopped = true;
    }
    get isTrusted() {
        return EventParts.isTrusted(this);
    }
}

const EventPrototype = Event.prototype;
MakeEnumerable(EventPrototype, ["initEvent", "stopImmediatePropagation", "preventDefault", "target", "currentTarget", "srcElement", "type",
    "cancelable", "defaultPrevented", "timeStamp", "composedPath", "returnValue", "bubbles", "composed", "eventPhase", "cancelBubble",
    "stopPropagation", "isTrusted"]);
%define_own(EventPrototype, "isTrusted", { __proto__: null, configurable: false });
%put(EventPrototype, %intrinsic("SymbolToStringTag"), "Event", 4);
%put(Event, "NONE", 0, 2);
%put(Event, "CAPTURING_PHASE", 1, 2);
%put(Event, "AT_TARGET", 2, 2);
%put(Event, "BUBBLING_PHASE", 3, 2);

class CustomEvent extends Event {
    #detail = null;

    constructor(type, options = undefined) {
        if (arguments.length === 0) throw MissingArguments("type");
        super(type, options);
        if (options !== undefined && options !== null && options.detail !== undefined) this.#detail = options.detail;
    }
    get detail() {
        if (!%is_object(this) || !(#detail in this)) throw InvalidThis("CustomEvent");
        return this.#detail;
    }
}
MakeEnumerable(CustomEvent.prototype, ["detail"]);
%put(CustomEvent.prototype, %intrinsic("SymbolToStringTag"), "CustomEvent", 4);

// A listener: who is called, and the flags of addEventListener. `resists` is the library's own: such a listener runs even
// after stopImmediatePropagation.
function MakeListener(listener, settings) {
    let callback = listener;
    if (typeof listener !== "function") {
        callback = async (event) => {
            const handle = listener.handleEvent;
            if (handle) await %at("Listener.callback (node:internal/event_target:492:17)", %call(handle, listener, event));
        };
    }
    return {
        __proto__: null, listener, callback, once: settings.once, capture: settings.capture, passive: settings.passive,
        resists: settings.resists, removed: false, previous: undefined, next: undefined,
    };
}

function IsEventTarget(value) {
    if (value === undefined || value === null) return false;
    const constructor = value.constructor;
    return constructor !== undefined && constructor !== null && !!constructor[kIsEventTarget];
}

function RequireEventTarget(value) {
    if (!IsEventTarget(value)) throw InvalidThis("EventTarget");
}

function IsUsableListener(listener) {
    if (typeof listener === "function" || (typeof listener === "object" && listener !== null)) return true;
    if (listener === undefined || listener === null) return false;
    if (typeof listener.handleEvent === "function") return true;
    throw ArgumentTypeError("listener", "an instance of EventListener", listener);
}

function ListenerSettings(options) {
    const settings = { __proto__: null, once: false, capture: false, passive: false, signal: undefined, resists: false };
    if (options === undefined || options === null) return settings;
    if (typeof options === "boolean") {
        settings.capture = options;
        return settings;
    }
    if (!%is_object(options)) throw ArgumentTypeError("options", "of type object", options);
    settings.once = !!options.once;
    settings.capture = !!options.capture;
    settings.passive = !!options.passive;
    settings.signal = options.signal;
    return settings;
}

function ValidateAbortSignal(signal, name) {
    if (signal !== undefined && (signal === null || typeof signal !== "object" || !("aborted" in signal))) {
        throw ArgumentTypeError(name, "an instance of AbortSignal", signal);
    }
}

function AddListenerTo(target, type, listener, settings) {
    const signal = settings.signal;
    ValidateAbortSignal(signal, "options.signal");
    if (signal) {
        if (signal.aborted) return;
        AddAbortStep(signal, () => target.removeEventListener(type, listener, settings));
    }
    if (!IsUsableListener(listener)) {
        WarnOfTarget(target, type, `addEventListener called with ${listener} which has no effect.`, "AddEventListenerArgumentTypeWarning");
        return;
    }
    const name = EventTypeText(type);
    const lists = TargetParts.listeners(target);
    if (lists[name] === undefined) lists[name] = { __proto__: null, size: 0, next: undefined, resists: false };
    const root = lists[name];
    let last = root;
    while (last.next !== undefined) {
        last = last.next;
        if (IsSameListener(last, listener, settings.capture)) return;
    }
    const made = MakeListener(listener, settings);
    made.previous = last;
    last.next = made;
    root.size += 1;
    if (settings.resists) root.resists = true;
    WarnOfTargetLeak(target, name, root.size);
}

function IsSameListener(entry, listener, capture) {
    return entry.listener === listener && entry.capture === capture;
}

// Subscribes the library to the end of a signal, which may be the program's own imitation of one.
function AddAbortStep(signal, step) {
    if (signal.addEventListener === TargetMethods.addEventListener) {
        AddListenerTo(signal, "abort", step, { __proto__: null, once: true, capture: false, passive: false, signal: undefined, resists: true });
    } else {
        signal.addEventListener("abort", step, { __proto__: null, once: true });
    }
}

function WarnOfTarget(target, type, message, name) {
    const warning = %construct(ErrorConstructor, [message], ErrorConstructor);
    %put(warning, "name", name, 5);
    warning.target = target;
    warning.type = type;
    EmitWarning(warning);
    return warning;
}

function WarnOfTargetLeak(target, type, size) {
    const limit = TargetParts.limit(target);
    if (limit <= 0 || size <= limit || TargetParts.warnedOnce(target)) return;
    const shown = InspectValue(target, { __proto__: null, depth: -1 });
    const message = `Possible EventTarget memory leak detected. ${size} ${type} listeners added to ${shown}. MaxListeners is ${limit}. Use events.setMaxListeners() to increase limit`;
    WarnOfTarget(target, type, message, "MaxListenersExceededWarning").count = size;
}

function ListenersOfTarget(target, type) {
    const root = TargetParts.listeners(target)[type];
    const list = [];
    for (let entry = root === undefined ? undefined : root.next; entry !== undefined; entry = entry.next) %push(list, entry.listener);
    return list;
}

// Takes a listener out of its list. It still knows who is next: a dispatch may be under way.
function Unlink(lists, type, entry) {
    const root = lists[type];
    entry.removed = true;
    entry.previous.next = entry.next;
    if (entry.next !== undefined) entry.next.previous = entry.previous;
    root.size -= 1;
}

// What a listener throws has its place where it is thrown again.
const ThrownByTargets = { __proto__: null, last: undefined };

function ThrowOnNextTick(error) {
    NextTick(() => {
        ThrownByTargets.last = error;
        throw error;
    }, []);
}

// Runs the listeners. The next one is known before one runs, so that what the last one adds has to wait.
function DispatchTo(target, event, type) {
    EventParts.begin(event, target);
    const lists = TargetParts.listeners(target);
    const root = lists[type];
    let entry = root === undefined ? undefined : root.next;
    while (entry !== undefined && (root.resists || entry.passive || !EventParts.isStopped(event))) {
        const next = entry.next;
        if (!entry.removed && (!EventParts.isStopped(event) || entry.resists)) CallListener(target, event, lists, type, entry);
        entry = next;
    }
    EventParts.end(event);
}

function CallListener(target, event, lists, type, entry) {
    if (entry.once) Unlink(lists, type, entry);
    try {
        const result = %at("[nodejs.internal.kHybridDispatch] (node:internal/event_target:831:20)", %call(entry.callback, target, event));
        EventParts.end(event);
        if (result !== undefined && result !== null) CatchLater(result);
    } catch (error) {
        ThrowOnNextTick(error);
    }
}

function CatchLater(result) {
    const then = result.then;
    if (typeof then === "function") %call(then, result, undefined, ThrowOnNextTick);
}

class EventTarget {
    static [kIsEventTarget] = true;
    #listeners = { __proto__: null };
    #handlers = { __proto__: null };
    #limit = DefaultMaxListeners;
    #warned = false;

    static {
        TargetParts.listeners = (target) => target.#listeners;
        TargetParts.handlers = (target) => target.#handlers;
        TargetParts.limit = (target) => target.#limit;
        TargetParts.setLimit = (target, limit) => {
            target.#limit = limit;
        };
        TargetParts.isOurs = (value) => %is_object(value) && #listeners in value;
        TargetParts.warnedOnce = (target) => {
            const was = target.#warned;
            target.#warned = true;
            return was;
        };
    }

    addEventListener(type, listener, options = undefined) {
        RequireEventTarget(this);
        if (arguments.length < 2) throw MissingArguments("type", "listener");
        AddListenerTo(this, type, listener, ListenerSettings(options));
    }
    removeEventListener(type, listener, options = undefined) {
        RequireEventTarget(this);
        if (arguments.length < 2) throw MissingArguments("type", "listener");
        if (!IsUsableListener(listener)) return;
        const name = EventTypeText(type);
        const capture = options !== undefined && options !== null && options.capture === true;
        const lists = TargetParts.listeners(this);
        let entry = lists[name] === undefined ? undefined : lists[name].next;
        while (entry !== undefined && !IsSameListener(entry, listener, capture)) entry = entry.next;
        if (entry === undefined) return;
        Unlink(lists, name, entry);
        if (lists[name].next === undefined) %delete_own(lists, name);
    }
    dispatchEvent(event) {
        RequireEventTarget(this);
        if (arguments.length < 1) throw MissingArguments("event");
        if (!OrdinaryHasInstance(Event, event)) throw ArgumentTypeError("event", "an instance of Event", event);
        if (EventParts.isDispatched(event)) {
            throw NodeError("ERR_EVENT_RECURSION", `The event "${event.type}" is already being dispatched`);
        }
        %at("=EventTarget.dispatchEvent (node:internal/event_target:766:26)", DispatchTo(this, event, event.type));
        return event.defaultPrevented !== true;
    }
    [kInspectCustom](depth, options) {
        RequireEventTarget(this);
        const name = this.constructor.name;
        return depth < 0 ? name : InspectAs(name, {}, options);
    }
}

const EventTargetPrototype = EventTarget.prototype;
MakeEnumerable(EventTargetPrototype, ["addEventListener", "removeEventListener", "dispatchEvent"]);
%put(EventTargetPrototype, %intrinsic("SymbolToStringTag"), "EventTarget", 4);
const TargetMethods = {
    __proto__: null, addEventListener: EventTargetPrototype.addEventListener, dispatchEvent: EventTargetPrototype.dispatchEvent,
};

// An on… property: a listener in the place of the one that was set first.
// A handler that is no function is no listener to those who count them.
function ExchangeHandler(target, type, wrapper, value) {
    const root = TargetParts.listeners(target)[type];
    if (root !== undefined && typeof wrapper.handler === "function") root.size -= 1;
    wrapper.handler = value;
    if (root !== undefined && typeof value === "function") root.size += 1;
    const port = PortParts.state(target);
    if (port !== undefined && port.port === target) CountPortListeners(port);
}

// RUNTIME: the signals of Node 20 are targets by birth, those of Node 24 are not: node_lines_24.cpp.
function CallHandler(handler, target, event) {
    if (PortParts.state(target) !== undefined) return %at("MessagePort.eventHandler (node:internal/event_target:1115:12)", %call(handler, target, event));
    if (SignalParts.isSignal(target)) return %at("EventTarget.eventHandler (node:internal/event_target:1115:12)", %call(handler, target, event));
    return %at("BroadcastChannel.eventHandler (node:internal/event_target:1115:12)", %call(handler, target, event));
}

function DefineEventHandler(prototype, type) {
    const accessors = {
        get handler() {
            const wrapper = TargetParts.handlers(this)[type];
            return wrapper === undefined || wrapper.handler === undefined ? null : wrapper.handler;
        },
        set handler(value) {
            const handlers = TargetParts.handlers(this);
            if (handlers[type] !== undefined) {
                ExchangeHandler(this, type, handlers[type], value);
                return;
            }
            const target = this;
            const wrapper = (event) => (typeof wrapper.handler === "function" ? CallHandler(wrapper.handler, target, event) : undefined);
            wrapper.handler = value;
            target.addEventListener(type, wrapper);
            handlers[type] = wrapper;
        },
    };
    const pair = %own_descriptor(accessors, "handler");
    %set_name(pair.get, `get on${type}`);
    %set_name(pair.set, `set on${type}`);
    %put_accessor(prototype, `on${type}`, pair.get, pair.set, 6);
}

%put(%intrinsic("GlobalObject"), "Event", Event, 5);
%put(%intrinsic("GlobalObject"), "EventTarget", EventTarget, 5);
%put(%intrinsic("GlobalObject"), "CustomEvent", CustomEvent, 5);
