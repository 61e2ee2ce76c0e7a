// AbortController and AbortSignal. SPEC: DOM section 3.

function SignalInside(value) {
    return Receiver(value, "isSignal");
}

function MakeSignal() {
    const signal = %new_object(AbortSignal.prototype);
    return NewTargetInside(signal, { __proto__: null, isSignal: true, aborted: false, reason: undefined, algorithms: [], lateAlgorithms: [], followers: [], sources: undefined });
}

// Signal abort (section 3.1): the algorithms first, then the event; then those that follow it.
// `fire` is FireNow, or DispatchInSteps in a task of the signal's own.
function AbortNow(inside, reason, fire = FireNow) {
    if (inside.aborted) return;
    inside.aborted = true;
    inside.reason = reason === undefined ? MakeDomException("signal is aborted without reason", "AbortError") : reason;
    const followers = [];
    for (let index = 0; index < inside.followers.length; index += 1) {
        const follower = inside.followers[index];
        if (follower.aborted) continue;
        follower.aborted = true;
        follower.reason = inside.reason;
        %push(followers, follower);
    }
    let told = 0;
    const next = () => {
        if (told === followers.length) return;
        told += 1;
        TellOfAbort(followers[told - 1], fire, next);
    };
    TellOfAbort(inside, fire, next);
}

function TellOfAbort(inside, fire, after) {
    const { algorithms, lateAlgorithms } = inside;
    inside.algorithms = [];
    inside.lateAlgorithms = [];
    RunAlgorithms(algorithms);
    fire(inside, EventInside(MakeTrustedEvent(Event, "abort", undefined)), () => {
        RunAlgorithms(lateAlgorithms);
        after();
    });
}

function RunAlgorithms(algorithms) {
    for (let index = 0; index < algorithms.length; index += 1) {
        const algorithm = algorithms[index];
        algorithm();
    }
}

class AbortSignal extends EventTarget {
    constructor() {
        IllegalConstructor("AbortSignal");
    }
    get aborted() { return SignalInside(this).aborted; }
    get reason() { return SignalInside(this).reason; }
    throwIfAborted() {
        const inside = SignalInside(this);
        if (inside.aborted) throw inside.reason;
    }
    static abort(reason = undefined) {
        const inside = MakeSignal();
        inside.aborted = true;
        inside.reason = reason === undefined ? MakeDomException("signal is aborted without reason", "AbortError") : reason;
        return inside.object;
    }
    static timeout(...list) {
        NeedArguments(list, 1, "timeout", "AbortSignal");
        const delay = ToNumber(list[0]);
        if (!(delay >= 0 && delay <= 9007199254740991)) {
            const isNumber = delay === delay && delay !== Infinity && delay !== -Infinity;
            const what = isNumber ? "is outside the 'unsigned long long' value range" : `is ${delay === delay ? "infinite and " : ""}not of type 'unsigned long long'`;
            %throw_type_error(`Failed to execute 'timeout' on 'AbortSignal': Value ${what}.`);
        }
        const inside = MakeSignal();
        // A task that dispatches the event itself runs its listeners one by one.
        %page_task(1, kNormalPriority, () => {
            if (!inside.aborted) AbortNow(inside, MakeDomException("signal timed out", "TimeoutError"), DispatchInSteps);
        }, [], delay);
        return inside.object;
    }
    static any(...list) {
        NeedArguments(list, 1, "any", "AbortSignal");
        const result = MakeSignal();
        const sources = SequenceOf(list[0], "Failed to execute 'any' on 'AbortSignal': ");
        for (let index = 0; index < sources.length; index += 1) {
            const source = InsideOf(sources[index]);
            if (source === undefined || !source.isSignal) %throw_type_error("Failed to execute 'any' on 'AbortSignal': Failed to convert value to 'AbortSignal'.");
            if (!source.aborted) continue;
            result.aborted = true;
            result.reason = source.reason;
            return result.object;
        }
        // What follows others follows theirs.
        result.sources = [];
        for (let index = 0; index < sources.length; index += 1) {
            const source = InsideOf(sources[index]);
            const own = source.sources ?? [source];
            for (let each = 0; each < own.length; each += 1) {
                if (PlaceInList(result.sources, own[each]) < 0) %push(result.sources, own[each]);
            }
        }
        for (let index = 0; index < result.sources.length; index += 1) %push(result.sources[index].followers, result);
        return result.object;
    }
}
DefineInterface(AbortSignal);
DefineHandlers(AbortSignal.prototype, ["abort"]);

class AbortController {
    constructor() {
        SetInside(this, { __proto__: null, isController: true, signal: MakeSignal() });
    }
    get signal() { return Receiver(this, "isController").signal.object; }
    abort(reason = undefined) { AbortNow(Receiver(this, "isController").signal, reason); }
}
DefineInterface(AbortController);
