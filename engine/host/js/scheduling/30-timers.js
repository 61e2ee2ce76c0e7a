// Timers and immediates. The lists, the due times and the queue are the loop's (engine/loop); here are the objects that
// programs hold. RUNTIME: Node 20 lib/timers.js and lib/internal/timers.js.

const kTimerBrand = 400;
const kImmediateBrand = 401;
const kLongestTimeout = 2147483647;

// Slots of a Timeout: 0 id, 1 callback, 2 duration, 3 repeats, 4 arguments, 5 keeps the process alive, 6 cleared.
function TimeoutConstructor() {
    "constructor";
    if (new.target === undefined) %throw_type_error("Class constructor Timeout cannot be invoked without 'new'");
    %refuse("making a Timeout by hand is not supported by Loopscope: use setTimeout or setInterval");
}
const TimeoutPrototype = %new_object(%intrinsic("ObjectPrototype"));
%set_name(TimeoutConstructor, kNodeMajor > 0 && kNodeMajor < 6 ? "" : "Timeout");
%set_length(TimeoutConstructor, kNodeMajor > 0 && kNodeMajor < 10 ? 3 : 5);
%put(TimeoutConstructor, "prototype", TimeoutPrototype, kIsOldNode ? 1 : 0);
NoteClass(TimeoutConstructor);
%put(TimeoutPrototype, "constructor", TimeoutConstructor, 5);

function TimerDuration(after) {
    let duration = after === undefined ? 1 : ToNumber(after);
    if (duration > kLongestTimeout) {
        if (kIsOldNode && kNodeMajor < 10) return 1;
        EmitWarning(`${duration} does not fit into a 32-bit signed integer.\nTimeout duration was set to 1.`, "TimeoutOverflowWarning");
        return 1;
    }
    if (kIsNode24) WarnOfDuration(duration);
    if (!(duration >= 1)) duration = 1;
    return duration;
}

// RUNTIME: Node 24 warns once of each.
const WarnedDurations = { __proto__: null, negative: false, none: false };

function WarnOfDuration(duration) {
    if (duration < 0 && !WarnedDurations.negative) {
        WarnedDurations.negative = true;
        EmitWarning(`${duration} is a negative number.\nTimeout duration was set to 1.`, "TimeoutNegativeWarning");
    } else if (duration !== duration && !WarnedDurations.none) {
        WarnedDurations.none = true;
        EmitWarning(`${duration} is not a number.\nTimeout duration was set to 1.`, "TimeoutNaNWarning");
    }
}

// What util.inspect shows of the lists that Node keeps timers in.
function TimersListConstructor() {
    "constructor";
    %throw_type_error("Illegal constructor");
}
%set_name(TimersListConstructor, "TimersList");
const TimersListPrototype = %new_object(%intrinsic("ObjectPrototype"));
%put(TimersListPrototype, "constructor", TimersListConstructor, 5);
%put(TimersListConstructor, "prototype", TimersListPrototype, 1);
const TimersListOfAll = %new_object(TimersListPrototype);
TimersListOfAll.msecs = 1;

const kRefed = %new_symbol("refed");
const kHasPrimitive = %new_symbol("kHasPrimitive");
const kAsyncId = %new_symbol("asyncId");
const kTriggerId = %new_symbol(kNodeMajor === 8 ? "triggerAsyncId" : "triggerId");
const kContextFrame = %new_symbol("kAsyncContextFrame");

// SIMPLIFIED: the numbers of asynchronous resources are known as long as only timers, immediates, nextTick, queueMicrotask,
// the console and the callback forms of fs take any; printing one that is not known is refused.
// RUNTIME: Node 10 and 8 make the pipes of standard output and error before the program, 2 and 3.
const kFirstAsyncNumber = kIsOldNode ? 3 : 1;
const AsyncNumbers = { __proto__: null, last: kFirstAsyncNumber, known: true, lastKnown: 0, completion: undefined, streams: [], scope: undefined, isAsked: false };

function NewAsyncNumber() {
    AsyncNumbers.last += 1;
    return AsyncNumbers.last;
}

// From here on the numbers are not known.
function LoseAsyncNumbers() {
    if (!AsyncNumbers.known) return;
    AsyncNumbers.known = false;
    AsyncNumbers.lastKnown = AsyncNumbers.last;
}

const UnknownNumber = {
    [kInspectCustom]() {
        %refuse("this number of an asynchronous resource is not known to Loopscope: print what you need of the timer");
    },
};

// The number of what runs now: 1 for the main script, 0 for a promise's job. RUNTIME: Node 10 and older run those behind the
// main script as part of it.
function ExecutionNumber() {
    if (AsyncNumbers.scope !== undefined) return AsyncNumbers.scope[0];
    const running = %running_number(kAsyncId);
    if (running === undefined) return UnknownNumber;
    if (running === 0 && kIsOldNode && %loop_times()[0] === 0) return 1;
    if (running !== null) return running;
    return AsyncNumbers.completion === undefined ? UnknownNumber : AsyncNumbers.completion;
}

// The number of what had made it.
function TriggerNumber() {
    if (AsyncNumbers.scope !== undefined) return AsyncNumbers.scope[1];
    const running = %running_resource();
    if (typeof running === "number") return 0;
    return %is_object(running) ? running[kTriggerId] : UnknownNumber;
}

// The next number, or what stands for one that is not known.
function NextResourceNumber() {
    AsyncNumbers.last += 1;
    return AsyncNumbers.known ? AsyncNumbers.last : UnknownNumber;
}

function NumberAsyncResource(resource) {
    resource[kAsyncId] = NextResourceNumber();
    resource[kTriggerId] = ExecutionNumber();
}

function NextTick(callback, list) {
    if (AsyncHooks.isWatched) {
        HookedNextTick(callback, list);
        return;
    }
    AsyncNumbers.last += 1;
    %next_tick(callback, list);
}

// A property of every Timeout; in place of one that Nodes older than `since` have not, one that nobody sees.
function PutTimerProperty(key, value, since) {
    const isSeen = !kIsOldNode || kNodeMajor >= since;
    %put(TimerModel, isSeen || typeof key === "symbol" ? key : %new_symbol(key), value, isSeen ? 7 : 5);
}

// What every Timeout starts as: %timer_make knows the properties by their order (engine/loop/timers.h, TimeoutSlot).
const TimerModel = %slots(TimeoutPrototype, kTimerBrand, 0, undefined, 1, false, undefined, true, false);
if (kIsOldNode) TimerModel._called = false;
TimerModel._idleTimeout = 1;
TimerModel._idlePrev = TimersListOfAll;
TimerModel._idleNext = TimersListOfAll;
TimerModel._idleStart = 0;
TimerModel._onTimeout = undefined;
PutTimerProperty("_timerArgs", undefined, 6);
TimerModel._repeat = null;
PutTimerProperty("_destroyed", false, 8);
PutTimerProperty(kIsOldNode ? %new_symbol("unrefed") : kRefed, !kIsOldNode, 10);
if (kIsOldNode) %put(TimerModel, kRefed, true, 5);
else TimerModel[kHasPrimitive] = false;
PutTimerProperty(kAsyncId, undefined, 8);
PutTimerProperty(kTriggerId, undefined, 8);
if (kIsNode24) TimerModel[kContextFrame] = undefined;

function StartTimer(callback, after, repeat, list) {
    if (typeof callback !== "function") ValidateFunction(callback, "callback");
    const duration = typeof after === "number" && after >= 1 && after <= kLongestTimeout
        ? after : TimerDuration(after);
    if (AsyncHooks.isWatched) return StartHookedTimer(callback, duration, repeat, list);
    const timer = %timer_make(TimerModel, callback, duration, repeat, list, NextResourceNumber(), ExecutionNumber());
    if (kIsOldNode) NumberTimerHandle(timer);
    return timer;
}

// RUNTIME: Node 8 lib/timers.js, clearTimeout, takes the first letter of a text for the callback of a handle.
function RefuseTextAsTimer(text) {
    %throw_type_error(kNodeMajor < 6 ? `Cannot assign to read only property '_onTimeout' of ${text}` : `Cannot create property '_onTimeout' on string '${text}'`);
}

function ClearTimer(timer) {
    if (kIsOldNode && kNodeMajor < 10 && typeof timer === "string" && timer !== "") RefuseTextAsTimer(timer);
    if (%has_brand(timer, kTimerBrand)) {
        if (AsyncHooks.isWatched && !timer._destroyed) {
            EmitDestroy(timer[kAsyncId]);
            if (kIsOldNode && HooksHave(kHookDestroy)) timer._destroyed = true;
        }
        const handle = kIsOldNode && AsyncHooks.isWatched ? %timer_handle(%slot(timer, 0)) : 0;
        %set_slot(timer, 6, true);
        if (!kIsOldNode) timer._destroyed = true;
        else if (kNodeMajor < 10 && timer._onTimeout) timer[0] = null; // where it keeps the callback of its handle
        timer._onTimeout = kIsNode24 ? undefined : null;
        timer._idleTimeout = -1;
        timer._idlePrev = null;
        timer._idleNext = null;
        %timer_clear(%slot(timer, 0));
        if (timer[kHasPrimitive]) delete TimersByNumber[NumberOfTimer(timer)];
        if (handle !== 0) EndTimerHandle(handle);
    } else if (typeof timer === "number" || typeof timer === "string") {
        const known = TimersByNumber[timer];
        if (known === undefined) return;
        if (%timer_object(%slot(known, 0)) === known) ClearTimer(known);
        delete TimersByNumber[timer];
    }
}

// RUNTIME: Node 20 lib/timers.js knows the numbers of those timers that were made numbers: those of the asynchronous resources.
const TimersByNumber = { __proto__: null };

// SIMPLIFIED: where the number is not known the timer gets one behind all that are, so that it serves as a key and to clear it.
function NumberOfTimer(timer) {
    const number = timer[kAsyncId];
    return number === UnknownNumber ? AsyncNumbers.lastKnown + %slot(timer, 0) : number;
}

// SIMPLIFIED: what stands beside it in its list is known when it is printed; before, the list seems to be on both sides.
function ShowNeighboursOf(timer) {
    if (!%has_brand(timer, kTimerBrand) || !timer._idleNext || !timer._idlePrev) return;
    const newer = %timer_neighbour(%slot(timer, 0), true);
    const older = %timer_neighbour(%slot(timer, 0), false);
    timer._idlePrev = newer === undefined ? TimersListOfAll : newer;
    timer._idleNext = older === undefined ? TimersListOfAll : older;
}

function RequireTimer(value, method) {
    if (!%has_brand(value, kTimerBrand)) ThrowIncompatible(`Timeout.prototype.${method}`, value);
}

function RefreshTimer(timer) {
    const id = %slot(timer, 0);
    if (%slot(timer, 6) || %timer_refresh(id)) return;
    // It has fired and left the loop: it starts anew under its old number.
    %timer_start(id, timer, %slot(timer, 1), %slot(timer, 2), %slot(timer, 3), %slot(timer, 4), %slot(timer, 5));
}

%define_methods(TimeoutPrototype, {
    [kInspectCustom](depth, options) {
        if (this[kAsyncId] === UnknownNumber || this[kTriggerId] === UnknownNumber) UnknownNumber[kInspectCustom]();
        ShowNeighboursOf(this);
        return InspectValue(this, MergedOptions(options, { __proto__: null, depth: 0, customInspect: false }));
    },
    refresh() {
        RequireTimer(this, "refresh");
        if (!%slot(this, 6)) {
            this._idlePrev = TimersListOfAll;
            this._idleNext = TimersListOfAll;
            if (!kIsOldNode) this._destroyed = false;
        }
        RefreshTimer(this);
        return this;
    },
    unref() {
        if (%is_object(this) && !%has_brand(this, kTimerBrand) && !this[kRefed]) return this;
        RequireTimer(this, "unref");
        this[kRefed] = false;
        %set_slot(this, 5, false);
        %timer_set_referenced(%slot(this, 0), false);
        if (kIsOldNode) NumberTimerHandle(this);
        return this;
    },
    ref() {
        RequireTimer(this, "ref");
        this[kRefed] = true;
        %set_slot(this, 5, true);
        %timer_set_referenced(%slot(this, 0), true);
        return this;
    },
    hasRef() {
        if (%is_object(this) && !%has_brand(this, kTimerBrand)) return this[kRefed];
        RequireTimer(this, "hasRef");
        return %slot(this, 5);
    },
    close() {
        RequireTimer(this, "close");
        ClearTimer(this);
        return this;
    },
    [kDisposeSymbol]() {
        ClearTimer(this);
    },
    [%intrinsic("SymbolToPrimitive")]() {
        RequireTimer(this, "[Symbol.toPrimitive]");
        const number = NumberOfTimer(this);
        this[kHasPrimitive] = true;
        TimersByNumber[number] = this;
        return number;
    },
});

// RUNTIME: Node 8 and older lib/timers.js: a Timeout is printed as any object.
if (kNodeMajor > 0 && kNodeMajor < 10) %delete_own(TimeoutPrototype, kInspectCustom);

// Slots of an Immediate: 0 id, 1 keeps the process alive.
function ImmediateConstructor() {
    "constructor";
    if (new.target === undefined) %throw_type_error("Class constructor Immediate cannot be invoked without 'new'");
    %refuse("making an Immediate by hand is not supported by Loopscope: use setImmediate");
}
const ImmediatePrototype = %new_object(%intrinsic("ObjectPrototype"));
%set_name(ImmediateConstructor, "Immediate");
%set_length(ImmediateConstructor, kNodeMajor > 0 && kNodeMajor < 10 ? 0 : 2);
%put(ImmediateConstructor, "prototype", ImmediatePrototype, kIsOldNode ? 1 : 0);
NoteClass(ImmediateConstructor);
%put(ImmediatePrototype, "constructor", ImmediateConstructor, 5);

function RequireImmediate(value, method) {
    if (!%has_brand(value, kImmediateBrand)) ThrowIncompatible(`Immediate.prototype.${method}`, value);
}

%define_methods(ImmediatePrototype, {
    ref() {
        RequireImmediate(this, "ref");
        if (this[kRefed] === false) this[kRefed] = true;
        %set_slot(this, 1, true);
        %immediate_set_referenced(%slot(this, 0), true);
        return this;
    },
    unref() {
        RequireImmediate(this, "unref");
        if (this[kRefed] === true) this[kRefed] = false;
        %set_slot(this, 1, false);
        %immediate_set_referenced(%slot(this, 0), false);
        return this;
    },
    hasRef() {
        RequireImmediate(this, "hasRef");
        return !!this[kRefed];
    },
    [kDisposeSymbol]() {
        ClearImmediate(this);
    },
});

// RUNTIME: Node 8 and older lib/timers.js, Immediate.
function PutOldImmediateProperties(immediate, callback, list) {
    immediate._idleNext = null;
    immediate._idlePrev = null;
    if (kNodeMajor >= 6) {
        immediate._callback = callback;
        immediate._argv = list.length === 0 ? undefined : list;
    }
    immediate._onImmediate = callback;
    if (kNodeMajor >= 8) immediate._destroyed = false;
    if (kNodeMajor >= 6) immediate.domain = null;
    if (kNodeMajor >= 8) return;
    %put(immediate, kAsyncId, undefined, 5);
    %put(immediate, kTriggerId, undefined, 5);
}

function StartImmediate(callback, list) {
    if (SeenUses.setImmediate !== true) FirstUse("setImmediate");
    ValidateFunction(callback, "callback");
    const immediate = %slots(ImmediatePrototype, kImmediateBrand, 0, true);
    const isHooked = AsyncHooks.isWatched;
    if (kIsOldNode && kNodeMajor < 10) {
        PutOldImmediateProperties(immediate, callback, list);
        NumberAsyncResource(immediate);
        const run = isHooked ? HookedImmediate(immediate, callback, list) : callback;
        %set_slot(immediate, 0, %immediate_start(immediate, run, isHooked ? [] : list, false));
        return immediate;
    }
    immediate._idleNext = null;
    immediate._idlePrev = null;
    immediate._onImmediate = callback;
    immediate._argv = list.length === 0 ? undefined : list;
    immediate._destroyed = false;
    immediate[kRefed] = true;
    NumberAsyncResource(immediate);
    if (kIsNode24) immediate[kContextFrame] = undefined;
    %set_slot(immediate, 0, %immediate_start(immediate, isHooked ? HookedImmediate(immediate, callback, list) : callback, isHooked ? [] : list, true));
    return immediate;
}

function ClearImmediate(immediate) {
    if (!%has_brand(immediate, kImmediateBrand)) return;
    if (AsyncHooks.isWatched && !immediate._destroyed) EmitDestroy(immediate[kAsyncId]);
    immediate._onImmediate = kIsNode24 ? undefined : null;
    if (!kIsOldNode || kNodeMajor >= 10) {
        immediate._destroyed = true;
        immediate[kRefed] = null;
    }
    %set_slot(immediate, 1, false);
    %immediate_clear(%slot(immediate, 0));
}

const TimerFunctions = {
    setTimeout(callback, after, ...list) {
        if (SeenUses.setTimeout !== true) FirstUse("setTimeout");
        // What StartTimer does, in the common case without another call.
        if (typeof callback === "function" && typeof after === "number" && after <= kLongestTimeout && !(kIsNode24 && after < 0) && !AsyncHooks.isWatched) {
            const duration = after >= 1 ? after : 1;
            return %timer_make(TimerModel, callback, duration, false, list, NextResourceNumber(), ExecutionNumber());
        }
        return StartTimer(callback, after, false, list);
    },
    clearTimeout(timer) {
        ClearTimer(timer);
    },
    setInterval(callback, repeat, ...list) {
        FirstUse("setInterval");
        return StartTimer(callback, repeat, true, list);
    },
    clearInterval(timer) {
        // RUNTIME: Node 8 lib/timers.js, clearInterval.
        if (kIsOldNode && kNodeMajor < 10 && %has_brand(timer, kTimerBrand) && timer._repeat) timer._repeat = null;
        ClearTimer(timer);
    },
    setImmediate(callback, ...list) {
        return StartImmediate(callback, list);
    },
    clearImmediate(immediate) {
        // What is no object has no mark to set.
        if (immediate && !%is_object(immediate) && kNodeMajor === 20) {
            %throw_type_error(`Cannot create property '_destroyed' on ${typeof immediate} '${typeof immediate === "symbol" ? %describe(immediate) : immediate}'`);
        }
        ClearImmediate(immediate);
    },
};
%set_length(TimerFunctions.setTimeout, kIsNode24 ? 2 : 5);
%set_length(TimerFunctions.setInterval, kIsNode24 ? 2 : 5);
%set_length(TimerFunctions.setImmediate, kIsNode24 ? 1 : 4);

function DefineGlobalFunction(name, value) {
    %put(%intrinsic("GlobalObject"), name, value, 7);
}

DefineGlobalFunction("setTimeout", TimerFunctions.setTimeout);
DefineGlobalFunction("clearTimeout", TimerFunctions.clearTimeout);
DefineGlobalFunction("setInterval", TimerFunctions.setInterval);
DefineGlobalFunction("clearInterval", TimerFunctions.clearInterval);
DefineGlobalFunction("setImmediate", TimerFunctions.setImmediate);
DefineGlobalFunction("clearImmediate", TimerFunctions.clearImmediate);

DefineModule("timers", () => {
    const exports = {
        setTimeout: TimerFunctions.setTimeout,
        clearTimeout: TimerFunctions.clearTimeout,
        setImmediate: TimerFunctions.setImmediate,
        clearImmediate: TimerFunctions.clearImmediate,
        setInterval: TimerFunctions.setInterval,
        clearInterval: TimerFunctions.clearInterval,
    };
    const getter = {
        get promises() {
            return RequireBuiltin("timers/promises");
        },
    };
    const { get } = %own_descriptor(getter, "promises");
    %set_name(get, "get");
    %define_own(exports, "promises", { __proto__: null, get, set: undefined, enumerable: true, configurable: true });
    return exports;
});
