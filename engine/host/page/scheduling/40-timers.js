// Timers, animation frames, idle callbacks, microtasks. SPEC: HTML sections 8.6, 8.8 and 8.11; requestIdleCallback.

function StartPageTimer(list, repeats, name) {
    NeedArguments(list, 1, name, ScopeNames.shared);
    const where = `Failed to execute '${name}' on '${ScopeNames.shared}': `;
    const callback = %is_callable(list[0]) ? list[0] : TimerOfText(TextOfArgument(list[0], where));
    const delay = list[1] === undefined ? 0 : %to_integer(NumberOfArgument(list[1], where));
    // WebIDL long: what does not fit wraps around.
    const wrapped = delay === delay && delay - delay === 0 ? delay | 0 : 0;
    const rest = [];
    for (let index = 2; index < list.length; index += 1) %push(rest, list[index]);
    return %page_timer(callback, wrapped < 0 ? 0 : wrapped, repeats, rest);
}

const TimingFunctions = {
    setTimeout(handler, ...list) {
        Receiver(this, "isWindow");
        return StartPageTimer(WithFirst(handler, list, arguments.length), false, "setTimeout");
    },
    setInterval(handler, ...list) {
        Receiver(this, "isWindow");
        return StartPageTimer(WithFirst(handler, list, arguments.length), true, "setInterval");
    },
    clearTimeout(id = 0) {
        Receiver(this, "isWindow");
        %page_timer_clear(ToNumber(id));
    },
    clearInterval(id = 0) {
        Receiver(this, "isWindow");
        %page_timer_clear(ToNumber(id));
    },
    requestAnimationFrame(...list) {
        Receiver(this, "isWindow");
        NeedArguments(list, 1, "requestAnimationFrame", ScopeNames.own);
        NeedFunction(list[0], 1, "requestAnimationFrame", ScopeNames.own);
        return %frame_request(list[0], Motion.isSending);
    },
    cancelAnimationFrame(...list) {
        Receiver(this, "isWindow");
        NeedArguments(list, 1, "cancelAnimationFrame", ScopeNames.own);
        %frame_cancel(ToNumber(list[0]));
    },
    requestIdleCallback(...list) {
        Receiver(this, "isWindow");
        NeedArguments(list, 1, "requestIdleCallback", ScopeNames.shared);
        NeedFunction(list[0], 1, "requestIdleCallback", ScopeNames.shared);
        return RequestIdle(list[0], list[1]);
    },
    cancelIdleCallback(...list) {
        Receiver(this, "isWindow");
        NeedArguments(list, 1, "cancelIdleCallback", ScopeNames.shared);
        const id = ToNumber(list[0]);
        if (%idle_cancel(id) && IdleTimeouts[id] !== undefined) %page_task_remove(IdleTimeouts[id]);
    },
    queueMicrotask(...list) {
        Receiver(this, "isWindow");
        NeedArguments(list, 1, "queueMicrotask", ScopeNames.shared);
        NeedFunction(list[0], 1, "queueMicrotask", ScopeNames.shared);
        %enqueue_callback_job(list[0]);
    },
    structuredClone(...list) {
        Receiver(this, "isWindow");
        NeedArguments(list, 1, "structuredClone", ScopeNames.shared);
        return MakeMessage(list[0], list[1], ScopeNames.shared, "structuredClone").data;
    },
    reportError(...list) {
        Receiver(this, "isWindow");
        NeedArguments(list, 1, "reportError", ScopeNames.shared);
        const place = PlaceOfError(%construct(%intrinsic("GlobalObject").Error, [""], %intrinsic("GlobalObject").Error), [0, 0]);
        ReportError(list[0], [place[1], place[2]], QuietMessage, %class_of(list[0]) === "Error" ? PlaceInText(list[0]) : undefined);
    },
};
%set_length(TimingFunctions.setTimeout, 1);
%set_length(TimingFunctions.setInterval, 1);
DefinePageFunctions(PageGlobal, TimingFunctions);

function WithFirst(first, rest, count) {
    const list = [];
    if (count > 0) %push(list, first);
    for (let index = 0; index < rest.length; index += 1) %push(list, rest[index]);
    return list;
}

// Tasks of the timeouts of idle callbacks, by the callback's number.
const IdleTimeouts = { __proto__: null };

function RequestIdle(callback, options) {
    const settings = DictionaryOf(options, 2, "IdleRequestOptions", "requestIdleCallback", ScopeNames.shared);
    const timeout = settings.timeout === undefined ? 0 : ToNumber(settings.timeout);
    const id = %idle_request(callback);
    if (!(timeout > 0)) return id;
    IdleTimeouts[id] = %page_task(kIdleTimeoutSource, kNormalPriority, () => {
        if (%idle_cancel(id)) RunIdle(callback, true);
    }, [], timeout);
    return id;
}

class IdleDeadline {
    constructor() {
        IllegalConstructor("IdleDeadline");
    }
    get didTimeout() {
        return Receiver(this, "isDeadline").didTimeout;
    }
    timeRemaining() {
        return Receiver(this, "isDeadline").didTimeout ? 0 : %idle_remaining();
    }
}
DefineInterface(IdleDeadline);

function RunIdle(callback, didTimeout) {
    const deadline = %new_object(IdleDeadline.prototype);
    SetInside(deadline, { __proto__: null, isDeadline: true, didTimeout });
    %set_async_context(kIdleState);
    %call(callback, undefined, deadline);
}
%set_intrinsic("RunIdleCallback", RunIdle);
