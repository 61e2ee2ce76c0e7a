// EventTarget: listeners and event handlers. SPEC: DOM section 2.7; HTML section 8.1.8.

function NewTargetInside(object, inside) {
    inside.isTarget = true;
    inside.object = object;
    inside.listeners = [];
    inside.handlers = { __proto__: null };
    return SetInside(object, inside);
}

function TargetInside(value) {
    return Receiver(value, "isTarget");
}

function ListenerFlags(options, method) {
    const flags = { __proto__: null, capture: false, once: false, passive: undefined, signal: undefined };
    if (options === undefined || options === null) return flags;
    if (!%is_object(options)) {
        flags.capture = !!options;
        return flags;
    }
    flags.capture = !!options.capture;
    if (method === "removeEventListener") return flags;
    flags.once = !!options.once;
    const passive = options.passive;
    flags.passive = passive === undefined ? undefined : !!passive;
    flags.signal = options.signal;
    if (flags.signal !== undefined && (InsideOf(flags.signal) === undefined || !InsideOf(flags.signal).isSignal)) {
        %throw_type_error("Failed to execute 'addEventListener' on 'EventTarget': Failed to read the 'signal' property from 'AddEventListenerOptions': Failed to convert value to 'AbortSignal'.");
    }
    return flags;
}

// SPEC: DOM, the default passive value: what would hold up scrolling does not.
const kScrollingTypes = ["touchstart", "touchmove", "wheel", "mousewheel"];

function IsWholePage(target) {
    const inside = InsideOf(target);
    if (target === PageGlobal || inside === PageDocument.inside) return true;
    return inside.isNode === true && (inside.parent === PageDocument.inside || inside === PartOfDocument("body"));
}

// Which events tell of the parser's tasks: without a listener for one nobody sees when those run.
const kLoadingTypes = ["DOMContentLoaded", "load", "readystatechange", "pageshow"];

function KeepListener(inside, entry) {
    %push(inside.listeners, entry);
    if (ListHas(kLoadingTypes, entry.type)) %watch_loading();
}

function FindListener(inside, type, callback, capture) {
    for (let index = 0; index < inside.listeners.length; index += 1) {
        const entry = inside.listeners[index];
        if (entry.type === type && entry.callback === callback && entry.capture === capture) return entry;
    }
    return undefined;
}

function RemoveListener(inside, entry) {
    entry.removed = true;
    DropFromList(inside.listeners, entry);
}

class EventTarget {
    constructor() {
        NewTargetInside(this, { __proto__: null });
    }
    addEventListener(...list) {
        const inside = TargetInside(this);
        NeedArguments(list, 2, "addEventListener", "EventTarget");
        const type = `${list[0]}`;
        const callback = list[1];
        if (callback !== null && callback !== undefined && !%is_object(callback)) WrongParameter(2, "Object", "addEventListener", "EventTarget");
        const flags = ListenerFlags(list[2], "addEventListener");
        if (callback === null || callback === undefined) return;
        const signal = flags.signal === undefined ? undefined : InsideOf(flags.signal);
        if (signal !== undefined && signal.aborted) return;
        if (FindListener(inside, type, callback, flags.capture) !== undefined) return;
        if (flags.passive === undefined) flags.passive = ListHas(kScrollingTypes, type) && IsWholePage(this ?? PageGlobal);
        const entry = { __proto__: null, type, callback, capture: flags.capture, once: flags.once, passive: flags.passive, removed: false, handler: undefined };
        KeepListener(inside, entry);
        if (signal !== undefined) %push(signal.algorithms, () => RemoveListener(inside, entry));
    }
    dispatchEvent(...list) {
        const inside = TargetInside(this);
        NeedArguments(list, 1, "dispatchEvent", "EventTarget");
        const event = InsideOf(list[0]);
        if (event === undefined || !event.isEvent) WrongParameter(1, "Event", "dispatchEvent", "EventTarget");
        if (event.isRaw) throw MakeDomException("Failed to execute 'dispatchEvent' on 'EventTarget': The event provided is uninitialized.", "InvalidStateError");
        if (event.dispatching) throw MakeDomException("Failed to execute 'dispatchEvent' on 'EventTarget': The event is already being dispatched.", "InvalidStateError");
        event.trusted = false;
        return DispatchNow(inside, event);
    }
    removeEventListener(...list) {
        const inside = TargetInside(this);
        NeedArguments(list, 2, "removeEventListener", "EventTarget");
        const flags = ListenerFlags(list[2], "removeEventListener");
        const entry = FindListener(inside, `${list[0]}`, list[1], flags.capture);
        if (entry !== undefined) RemoveListener(inside, entry);
    }
    when(type) {
        %refuse("EventTarget.when is not supported by Loopscope");
    }
}
DefineInterface(EventTarget);

// onclick and its like: one listener, made when a handler is first set; it keeps its place while the handler changes.
function SetHandler(inside, type, value) {
    const callback = %is_object(value) ? value : null;
    const known = inside.handlers[type];
    if (known !== undefined) {
        known.callback = callback;
        known.text = undefined;
        if (callback !== null) return;
        RemoveListener(inside, known.entry);
        %delete_own(inside.handlers, type);
        return;
    }
    if (callback === null) return;
    const handler = { __proto__: null, callback, entry: undefined, text: undefined };
    handler.entry = { __proto__: null, type, callback: handler, capture: false, once: false, passive: false, removed: false, handler };
    inside.handlers[type] = handler;
    KeepListener(inside, handler.entry);
}

function DefineHandlers(prototype, types) {
    for (let index = 0; index < types.length; index += 1) {
        const type = types[index];
        const accessor = {
            get value() {
                const known = TargetInside(this).handlers[type];
                return known === undefined ? null : CallbackOfHandler(known, TargetInside(this), type);
            },
            set value(value) { SetHandler(TargetInside(this), type, value); },
        };
        const pair = %own_descriptor(accessor, "value");
        DefineAccessor(prototype, `on${type}`, pair.get, pair.set);
    }
}
