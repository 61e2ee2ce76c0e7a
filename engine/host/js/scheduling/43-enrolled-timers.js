// timers.enroll and its like: any object of a program with _onTimeout as a timer. RUNTIME: Node 10 and older lib/timers.js. A
// Timeout that no program sees waits in the object's place.

const kEnrolled = %new_symbol("enrolled");

function EnrolledDuration(msecs) {
    if (kNodeMajor >= 10) {
        if (typeof msecs !== "number") throw ArgumentTypeError("msecs", "of type number", msecs);
        if (!(msecs >= 0 && msecs < Infinity)) throw ArgumentRangeError("msecs", "a non-negative finite number", msecs);
    } else {
        const name = kNodeMajor >= 6 ? "\"msecs\" argument" : "msecs";
        if (typeof msecs !== "number") throw PlainOldError(TypeErrorConstructor, `${name} must be a number`);
        if (!(msecs >= 0 && msecs < Infinity)) throw PlainOldError(RangeErrorConstructor, `${name} must be a non-negative finite number`);
    }
    if (msecs <= kLongestTimeout) return msecs;
    if (kNodeMajor >= 10) {
        EmitWarning(`${msecs} does not fit into a 32-bit signed integer.\nTimer duration was truncated to ${kLongestTimeout}.`, "TimeoutOverflowWarning");
    }
    return kLongestTimeout;
}

function StopEnrolled(item) {
    item._idleNext = null;
    item._idlePrev = null;
    if (item[kEnrolled] === undefined) return;
    ClearTimer(item[kEnrolled]);
    %put(item, kEnrolled, undefined, 5);
}

function RunEnrolled(item, timer) {
    if (item[kEnrolled] !== timer) return;
    item._idleNext = null;
    item._idlePrev = null;
    %put(item, kEnrolled, undefined, 5);
    if (!item._onTimeout) return;
    item._onTimeout();
    if (item._repeat && item[kEnrolled] === undefined && item._idleTimeout !== -1) {
        item._idleTimeout = item._repeat;
        StartEnrolled(item, true);
    }
}

function StartEnrolled(item, isReferenced) {
    const msecs = item._idleTimeout;
    if (msecs < 0 || msecs === undefined) return;
    if (%has_brand(item, kTimerBrand)) {
        RefreshTimer(item);
        return;
    }
    if (AsyncHooks.isUsed) %refuse("timers.active beside async_hooks.createHook is not supported by Loopscope");
    StopEnrolled(item);
    const timer = %timer_make(TimerModel, () => RunEnrolled(item, timer), msecs, false, [], NextResourceNumber(), ExecutionNumber());
    if (!isReferenced) timer.unref();
    %put(item, kEnrolled, timer, 5);
    item._idleStart = timer._idleStart;
    if (kNodeMajor >= 8 && item[kAsyncId] === undefined) {
        item._destroyed = false;
        item[kAsyncId] = timer[kAsyncId];
        item[kTriggerId] = timer[kTriggerId];
    }
    item._idleNext = TimersListOfAll;
    item._idlePrev = TimersListOfAll;
}

const EnrolledFunctions = {
    active(item) {
        StartEnrolled(item, true);
    },
    _unrefActive(item) {
        StartEnrolled(item, false);
    },
    unenroll(item) {
        if (%has_brand(item, kTimerBrand)) {
            ClearTimer(item);
            return;
        }
        StopEnrolled(item);
        item._idleTimeout = -1;
    },
    enroll(item, msecs) {
        const duration = EnrolledDuration(msecs);
        if (item._idleNext) EnrolledFunctions.unenroll(item);
        if (kNodeMajor < 10) item._idleTimeout = duration;
        item._idleNext = item;
        item._idlePrev = item;
        item._idleTimeout = duration;
    },
};

function OldTimersModule() {
    let enroll = EnrolledFunctions.enroll;
    let unenroll = EnrolledFunctions.unenroll;
    if (kNodeMajor >= 10) {
        enroll = UtilFunctions.deprecate(enroll, "timers.enroll() is deprecated. Please use setTimeout instead.", "DEP0095");
        unenroll = UtilFunctions.deprecate(unenroll, "timers.unenroll() is deprecated. Please use clearTimeout instead.", "DEP0096");
    }
    const { active, _unrefActive } = EnrolledFunctions;
    const { setTimeout, clearTimeout, setInterval, clearInterval, setImmediate, clearImmediate } = TimerFunctions;
    const exports = { active, _unrefActive, unenroll, enroll, setTimeout, clearTimeout, setInterval, clearInterval, setImmediate, clearImmediate };
    if (kNodeMajor < 6) {
        delete exports._unrefActive;
        exports._unrefActive = _unrefActive;
    }
    return exports;
}

if (kIsOldNode) DefineModule("timers", OldTimersModule);
