// Event and its kinds. SPEC: DOM section 2.2; HTML, UI Events, Pointer Events for the kinds.

function EventInside(value) {
    return Receiver(value, "isEvent");
}

function NewEventInside(event, type, settings) {
    %put_accessor(event, "isTrusted", TrustedGetter, undefined, 2); // SPEC: DOM, [LegacyUnforgeable].
    return SetInside(event, {
        __proto__: null, isEvent: true, event, type, bubbles: !!settings.bubbles, cancelable: !!settings.cancelable,
        composed: !!settings.composed, target: null, currentTarget: null, phase: 0, stopped: false, stoppedNow: false, canceled: false,
        dispatching: false, isRaw: false, trusted: false, passive: false, shownTarget: undefined, timeStamp: PageNow(), path: [], more: { __proto__: null },
    });
}

const TrustedAccessor = { get isTrusted() { return EventInside(this).trusted; } };
const TrustedGetter = %own_descriptor(TrustedAccessor, "isTrusted").get;

class Event {
    constructor(...list) {
        NeedArguments(list, 1, undefined, "Event");
        const settings = list[1];
        if (settings !== undefined && settings !== null && !%is_object(settings)) {
            %throw_type_error("Failed to construct 'Event': The provided value is not of type 'EventInit'.");
        }
        if (typeof list[0] === "symbol") %throw_type_error("Failed to construct 'Event': Cannot convert a Symbol value to a string");
        NewEventInside(this, `${list[0]}`, %is_object(settings) ? settings : { __proto__: null });
    }
    get type() { return EventInside(this).type; }
    get target() { return EventInside(this).target; }
    get currentTarget() { return EventInside(this).currentTarget; }
    get eventPhase() { return EventInside(this).phase; }
    get bubbles() { return EventInside(this).bubbles; }
    get cancelable() { return EventInside(this).cancelable; }
    get defaultPrevented() { return EventInside(this).canceled; }
    get composed() { return EventInside(this).composed; }
    get timeStamp() { return EventInside(this).timeStamp; }
    get srcElement() { return EventInside(this).target; }
    get returnValue() { return !EventInside(this).canceled; }
    set returnValue(value) {
        if (!value) CancelEvent(EventInside(this));
    }
    get cancelBubble() { return EventInside(this).stopped; }
    set cancelBubble(value) {
        if (value) EventInside(this).stopped = true;
    }
    composedPath() {
        const inside = EventInside(this);
        return inside.dispatching && inside.currentTarget !== null ? VisiblePath(inside.path, InsideOf(inside.currentTarget)) : [];
    }
    initEvent(...list) {
        const inside = EventInside(this);
        NeedArguments(list, 1, "initEvent", "Event");
        InitializeEvent(inside, list);
    }
    preventDefault() { CancelEvent(EventInside(this)); }
    stopPropagation() { EventInside(this).stopped = true; }
    stopImmediatePropagation() {
        const inside = EventInside(this);
        inside.stopped = true;
        inside.stoppedNow = true;
    }
}
DefineInterface(Event);
SetLengths(Event.prototype, { __proto__: null, initEvent: 1 });
const kEventPhases = ["NONE", "CAPTURING_PHASE", "AT_TARGET", "BUBBLING_PHASE"];
for (let index = 0; index < kEventPhases.length; index += 1) {
    %put(Event, kEventPhases[index], index, 2);
    %put(Event.prototype, kEventPhases[index], index, 2);
}

// SPEC: DOM section 2.2, initialize, of the arguments type, bubbles and cancelable.
function InitializeEvent(inside, list) {
    if (inside.dispatching) return;
    inside.type = TextOfArgument(list[0], "Failed to execute 'initEvent' on 'Event': ");
    inside.isRaw = false;
    inside.trusted = false;
    inside.stopped = false;
    inside.stoppedNow = false;
    inside.canceled = false;
    inside.bubbles = !!list[1];
    inside.cancelable = !!list[2];
}

function CancelEvent(inside) {
    if (inside.cancelable && !inside.passive) inside.canceled = true;
}

// Members without which some kinds cannot be made.
const kNeededMembers = { __proto__: null, PromiseRejectionEvent: "promise", FormDataEvent: "formData" };

function NeedMember(settings, needed, name) {
    const where = `Failed to construct '${name}': `;
    if (!%is_object(settings)) %throw_type_error(`${where}The provided value is not of type '${name}Init'.`);
    const inMember = `${where}Failed to read the '${needed}' property from '${name}Init': `;
    const value = settings[needed];
    if (value === undefined) %throw_type_error(`${inMember}Required member is undefined.`);
    if (needed === "formData" && !OrdinaryHasInstance(PageGlobal.FormData, value)) %throw_type_error(`${inMember}Failed to convert value to 'FormData'.`);
}

// A kind of event: an interface over `parent` whose attributes, with their values when none is given, are in `attributes`.
function DefineEventKind(name, parent, attributes) {
    const names = %own_keys(attributes);
    const kind = {
        [name]: class extends parent {
            constructor(...list) {
                const needed = kNeededMembers[name];
                NeedArguments(list, needed === undefined ? 1 : 2, undefined, name);
                if (list[1] !== undefined && list[1] !== null && !%is_object(list[1])) {
                    %throw_type_error(`Failed to construct '${name}': The provided value is not of type '${name}Init'.`);
                }
                if (needed !== undefined) NeedMember(list[1], needed, name);
                super(list[0], list[1]);
                AddEventAttributes(EventInside(this), attributes, list[1], name);
            }
        },
    }[name];
    %set_name(kind, name);
    %set_length(kind, 1);
    for (let index = 0; index < names.length; index += 1) {
        const attribute = names[index];
        DefineReader(kind.prototype, attribute, (object) => {
            const value = EventInside(object).more[attribute];
            if (value === kNeedsLayout) %refuse(`${attribute} of a user's event is not supported by Loopscope: nothing is laid out`);
            return value;
        });
    }
    DefineInterface(kind);
    return kind;
}

// Where on the screen a user's event is, which only a layout would tell.
const kNeedsLayout = { __proto__: null };

function AddEventAttributes(inside, attributes, settings, owner) {
    // SPEC: WebIDL section 3.2.17, the members of a dictionary are read in the order of their names.
    const names = %own_keys(attributes);
    for (let index = 0; index < names.length; index += 1) inside.more[names[index]] = undefined;
    const read = %is_object(settings) ? SortedNames(names) : names;
    for (let index = 0; index < read.length; index += 1) {
        const name = read[index];
        const given = name !== "which" && %is_object(settings) ? settings[name] : undefined;
        const usual = attributes[name];
        const isKept = given === undefined || given === kNeedsLayout;
        if (ListHas(kListMembers, name)) inside.more[name] = EventMember(inside, name, given === undefined ? [] : given, usual, owner);
        else inside.more[name] = isKept ? given ?? usual : EventMember(inside, name, given, usual, owner);
    }
}

function SortedNames(names) {
    const sorted = [];
    for (let index = 0; index < names.length; index += 1) {
        let place = sorted.length;
        while (place > 0 && sorted[place - 1] > names[index]) place -= 1;
        InsertInList(sorted, place, names[index]);
    }
    return sorted;
}

// An event that the page itself makes.
function MakeTrustedEvent(kind, type, settings) {
    const event = %construct(kind, [type, settings], kind);
    EventInside(event).trusted = true;
    return event;
}

const CustomEvent = DefineEventKind("CustomEvent", Event, { __proto__: null, detail: null });
DefinePageFunctions(CustomEvent.prototype, {
    initCustomEvent(...list) {
        const inside = EventInside(this);
        NeedArguments(list, 1, "initCustomEvent", "CustomEvent");
        if (inside.dispatching) return;
        InitializeEvent(inside, list);
        inside.more.detail = list[3] === undefined ? null : list[3];
    },
});
SetLengths(CustomEvent.prototype, { __proto__: null, initCustomEvent: 1 });
const ErrorEvent = DefineEventKind("ErrorEvent", Event, { __proto__: null, message: "", filename: "", lineno: 0, colno: 0, error: undefined });
const PromiseRejectionEvent = DefineEventKind("PromiseRejectionEvent", Event, { __proto__: null, promise: undefined, reason: undefined });
const MessageEvent = DefineEventKind("MessageEvent", Event, { __proto__: null, data: null, origin: "", lastEventId: "", source: null, ports: [] });
const ProgressEvent = DefineEventKind("ProgressEvent", Event, { __proto__: null, lengthComputable: false, loaded: 0, total: 0 });
const PageTransitionEvent = DefineEventKind("PageTransitionEvent", Event, { __proto__: null, persisted: false });
const StorageEvent = DefineEventKind("StorageEvent", Event, { __proto__: null, key: null, oldValue: null, newValue: null, url: "", storageArea: null });
const PopStateEvent = DefineEventKind("PopStateEvent", Event, { __proto__: null, state: null, hasUAVisualTransition: false });
const HashChangeEvent = DefineEventKind("HashChangeEvent", Event, { __proto__: null, oldURL: "", newURL: "" });
const MediaQueryListEvent = DefineEventKind("MediaQueryListEvent", Event, { __proto__: null, media: "", matches: false });
const ToggleEvent = DefineEventKind("ToggleEvent", Event, { __proto__: null, oldState: "", newState: "", source: null });
const CommandEvent = DefineEventKind("CommandEvent", Event, { __proto__: null, command: "", source: null });
const SubmitEvent = DefineEventKind("SubmitEvent", Event, { __proto__: null, submitter: null });
const UIEvent = DefineEventKind("UIEvent", Event, { __proto__: null, view: null, detail: 0, sourceCapabilities: null, which: 0 });
DefinePageFunctions(UIEvent.prototype, {
    get which() {
        const { more } = EventInside(this);
        if (more.keyCode !== undefined) return more.charCode === 0 ? more.keyCode : more.charCode;
        return more.button === undefined ? more.which ?? 0 : more.button + 1;
    },
});
const CloseEvent = DefineEventKind("CloseEvent", Event, { __proto__: null, wasClean: false, code: 0, reason: "" });
const FocusEvent = DefineEventKind("FocusEvent", UIEvent, { __proto__: null, relatedTarget: null });
const InputEvent = DefineEventKind("InputEvent", UIEvent, { __proto__: null, data: null, isComposing: false, inputType: "", dataTransfer: null });
const KeyboardEvent = DefineEventKind("KeyboardEvent", UIEvent, {
    __proto__: null, key: "", code: "", location: 0, ctrlKey: false, shiftKey: false, altKey: false, metaKey: false, repeat: false, isComposing: false,
    keyCode: 0, charCode: 0,
});
const MouseEvent = DefineEventKind("MouseEvent", UIEvent, {
    __proto__: null, screenX: 0, screenY: 0, clientX: 0, clientY: 0, ctrlKey: false, shiftKey: false, altKey: false, metaKey: false, button: 0,
    buttons: 0, relatedTarget: null, movementX: 0, movementY: 0,
});
// RUNTIME: in Chromium only a pointer's events have fractions of pixels, and those not where they are clicks.
const kClicks = ["click", "auxclick", "contextmenu"];
const HasWholePlaces = (inside) => inside.more.pointerId === undefined || ListHas(kClicks, inside.type);
// The place of an event in the window or on the screen, and how far the page was scrolled added to it.
function MousePlace(event, name, scrolled = 0) {
    const inside = EventInside(event);
    const value = inside.more[name];
    if (value === kNeedsLayout) %refuse(`${name} of a user's event is not supported by Loopscope: nothing is laid out`);
    return HasWholePlaces(inside) ? %math_floor(value + scrolled) : value + scrolled;
}
// RUNTIME: the place on the page is the place in the window and how far the page was scrolled.
// A mouse that moves has no button, whatever the event was made with; a pointer's event says what it was made with.
const kMovesOfMouse = ["mousemove", "mouseover", "mouseout", "mouseenter", "mouseleave"];
DefinePageFunctions(MouseEvent.prototype, {
    get button() {
        const { type, more } = EventInside(this);
        return more.pointerId === undefined && (more.button === -1 || ListHas(kMovesOfMouse, type)) ? 0 : more.button;
    },
    get screenX() { return MousePlace(this, "screenX"); },
    get screenY() { return MousePlace(this, "screenY"); },
    get clientX() { return MousePlace(this, "clientX"); },
    get clientY() { return MousePlace(this, "clientY"); },
    get x() { return MousePlace(this, "clientX"); },
    get y() { return MousePlace(this, "clientY"); },
    get pageX() { return MousePlace(this, "clientX", PageScroll.left); },
    get pageY() { return MousePlace(this, "clientY", PageScroll.top); },
});
DefinePageFunctions(MouseEvent.prototype, {
    initMouseEvent(...list) {
        const inside = EventInside(this);
        NeedArguments(list, 1, "initMouseEvent", "MouseEvent");
        if (inside.dispatching) return;
        InitializeEvent(inside, list);
        const names = ["view", "detail", "screenX", "screenY", "clientX", "clientY", "ctrlKey", "altKey", "shiftKey", "metaKey", "button", "relatedTarget"];
        for (let index = 0; index < names.length; index += 1) {
            const usual = inside.more[names[index]];
            const given = list[index + 3];
            inside.more[names[index]] = typeof usual === "boolean" ? !!given : typeof usual === "number" ? %to_integer(ToNumber(given ?? 0)) : given ?? null;
        }
    },
});
SetLengths(MouseEvent.prototype, { __proto__: null, initMouseEvent: 1 });
// RUNTIME: Chromium counts the button from 1 there, and takes the key's code.
DefinePageFunctions(MouseEvent.prototype, {
    get which() { return EventInside(this).more.button + 1; },
});
const kModifiers = { __proto__: null, Alt: "altKey", Control: "ctrlKey", Meta: "metaKey", Shift: "shiftKey" };
const ModifierMembers = {
    getModifierState(...list) {
        NeedArguments(list, 1, "getModifierState", ConstructorNameOf(this));
        const name = kModifiers[`${list[0]}`];
        return name === undefined ? false : EventInside(this).more[name];
    },
};
DefinePageFunctions(MouseEvent.prototype, ModifierMembers);
DefinePageFunctions(KeyboardEvent.prototype, ModifierMembers);
const kKeyLocations = ["DOM_KEY_LOCATION_STANDARD", "DOM_KEY_LOCATION_LEFT", "DOM_KEY_LOCATION_RIGHT", "DOM_KEY_LOCATION_NUMPAD"];
for (let index = 0; index < kKeyLocations.length; index += 1) {
    %put(KeyboardEvent, kKeyLocations[index], index, 2);
    %put(KeyboardEvent.prototype, kKeyLocations[index], index, 2);
}
DefinePageFunctions(KeyboardEvent.prototype, {
    get which() { return EventInside(this).more.keyCode; },
});
const PointerEvent = DefineEventKind("PointerEvent", MouseEvent, {
    __proto__: null, pointerId: 0, width: 1, height: 1, pressure: 0, tiltX: 0, tiltY: 0, tangentialPressure: 0, twist: 0, pointerType: "", isPrimary: false,
});
DefinePageFunctions(PointerEvent.prototype, {
    getCoalescedEvents() {
        EventInside(this);
        return [];
    },
    getPredictedEvents() {
        EventInside(this);
        return [];
    },
});
const kDeltaModes = ["DOM_DELTA_PIXEL", "DOM_DELTA_LINE", "DOM_DELTA_PAGE"];
const WheelEvent = DefineEventKind("WheelEvent", MouseEvent, { __proto__: null, deltaX: 0, deltaY: 0, deltaZ: 0, deltaMode: 0, wheelDeltaX: 0, wheelDeltaY: 0 });
// RUNTIME: Chromium's older members are the same numbers; where only they are given they count the other way.
function WheelDelta(event, name, older, isOlder) {
    const { more } = EventInside(event);
    if (isOlder) return more[older] !== 0 ? more[older] : %to_integer(more[name]);
    return more[name] !== 0 || more[older] === 0 ? more[name] : -more[older];
}
DefinePageFunctions(WheelEvent.prototype, {
    get deltaX() { return WheelDelta(this, "deltaX", "wheelDeltaX", false); },
    get deltaY() { return WheelDelta(this, "deltaY", "wheelDeltaY", false); },
    get wheelDeltaX() { return WheelDelta(this, "deltaX", "wheelDeltaX", true); },
    get wheelDeltaY() { return WheelDelta(this, "deltaY", "wheelDeltaY", true); },
    get wheelDelta() {
        const along = WheelDelta(this, "deltaY", "wheelDeltaY", true);
        return along !== 0 ? along : WheelDelta(this, "deltaX", "wheelDeltaX", true);
    },
});
for (let index = 0; index < kDeltaModes.length; index += 1) {
    %put(WheelEvent, kDeltaModes[index], index, 2);
    %put(WheelEvent.prototype, kDeltaModes[index], index, 2);
}
