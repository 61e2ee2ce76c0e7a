// AbortController and AbortSignal. RUNTIME: Node 20 lib/internal/abort_controller.js.

const SignalParts = { __proto__: null, make: undefined, isSignal: undefined, abort: undefined };

function RequireSignal(value) {
    if (!SignalParts.isSignal(value)) throw InvalidThis("AbortSignal");
}

// The reason of abort() when none is given; `call` is the function that makes it and `place` where that stands in Node.
function DefaultAbortReason(call, place) {
    const reason = MakeDomException("This operation was aborted", "AbortError", []);
    PlaceFrame(reason, call, %node_text(place));
    return reason;
}

// A target that becomes a signal: what constructing one is refused to programs for.
class AbortState extends EventTarget {
    #aborted = false;
    #reason = undefined;
    #sources = undefined;
    #dependants = [];

    static {
        SignalParts.isSignal = (value) => %is_object(value) && #aborted in value;
        SignalParts.aborted = (signal) => signal.#aborted;
        SignalParts.reason = (signal) => signal.#reason;
        SignalParts.make = () => {
            const signal = new AbortState();
            %set_prototype(signal, AbortSignal.prototype);
            if (kIsNode24) TargetParts.setLimit(signal, 0);
            return signal;
        };
        SignalParts.preset = (signal, reason) => {
            signal.#aborted = true;
            signal.#reason = reason;
        };
        SignalParts.abort = (signal, reason) => {
            if (signal.#aborted) return;
            signal.#aborted = true;
            signal.#reason = reason;
            const event = new Event("abort");
            EventParts.trust(event);
            %at("EventTarget.dispatchEvent (node:internal/event_target:766:26)|abortSignal (node:internal/abort_controller:370:10)", DispatchTo(signal, event, "abort"));
            for (let index = 0; index < signal.#dependants.length; index += 1) SignalParts.abort(signal.#dependants[index], reason);
        };
        // Makes one signal follow another; a follower of followers follows what those follow.
        SignalParts.follow = (signal, source) => {
            const sources = source.#sources === undefined ? [source] : source.#sources;
            for (let index = 0; index < sources.length; index += 1) {
                if (ListIndexOf(signal.#sources, sources[index]) >= 0) continue;
                %push(signal.#sources, sources[index]);
                %push(sources[index].#dependants, signal);
            }
        };
        SignalParts.becomeComposite = (signal) => {
            signal.#sources = [];
        };
    }
}

class AbortSignal extends EventTarget {
    constructor() {
        throw NodeTypeError("ERR_ILLEGAL_CONSTRUCTOR", "Illegal constructor");
    }
    get aborted() {
        RequireSignal(this);
        return SignalParts.aborted(this);
    }
    get reason() {
        RequireSignal(this);
        return SignalParts.reason(this);
    }
    throwIfAborted() {
        RequireSignal(this);
        if (!SignalParts.aborted(this)) return;
        const reason = SignalParts.reason(this);
        if (kNodeMajor >= 20 && %is_object(reason)) {
            %put(reason, %intrinsic("NodePlace"), ["node:internal/abort_controller:162\n      throw this[kReason];\n      ^"], 5);
        }
        throw reason;
    }
    [kInspectCustom](depth, options) {
        return depth < 0 ? this : InspectAs(this.constructor.name, { aborted: this.aborted }, options);
    }
    static abort(reason = DefaultAbortReason("AbortSignal.abort", "node:internal/abort_controller:177:14")) {
        const signal = SignalParts.make();
        SignalParts.preset(signal, reason);
        return signal;
    }
    static timeout(delay) {
        ValidateNumber(delay, "delay");
        if (!%is_integer(delay)) throw ArgumentRangeError("delay", "an integer", delay);
        if (delay < 0 || delay > 4294967295) throw ArgumentRangeError("delay", ">= 0 && <= 4294967295", delay);
        const signal = SignalParts.make();
        const timer = StartTimer(() => AbortByTime(signal), delay, false, []);
        %set_slot(timer, 5, false);
        %timer_set_referenced(%slot(timer, 0), false);
        return signal;
    }
    static any(signals) {
        if (!IsArray(signals)) throw ArgumentTypeError("signals", "an instance of Array", signals);
        for (let index = 0; index < signals.length; index += 1) {
            if (!SignalParts.isSignal(signals[index])) throw ArgumentTypeError(`signals[${index}]`, "an instance of AbortSignal", signals[index]);
        }
        const result = SignalParts.make();
        SignalParts.becomeComposite(result);
        for (let index = 0; index < signals.length; index += 1) {
            if (SignalParts.aborted(signals[index])) {
                SignalParts.abort(result, SignalParts.reason(signals[index]));
                return result;
            }
            SignalParts.follow(result, signals[index]);
        }
        return result;
    }
}

// Node's timer callback stands in the stack of the reason, and of what listeners make, once.
function AbortByTime(signal) {
    const reason = TimeoutReason();
    %at("Timeout._onTimeout (node:internal/abort_controller:127:7)", SignalParts.abort(signal, reason));
}

function TimeoutReason() {
    return MakeDomException("The operation was aborted due to timeout", "TimeoutError", ["Timeout._onTimeout (node:internal/abort_controller:129:9)"]);
}

MakeEnumerable(AbortSignal.prototype, ["aborted"]);
%put(AbortSignal.prototype, %intrinsic("SymbolToStringTag"), "AbortSignal", 4);
DefineEventHandler(AbortSignal.prototype, "abort");

class AbortController {
    #signal = SignalParts.make();

    get signal() {
        return this.#signal;
    }
    abort(reason = DefaultAbortReason("AbortController.abort", "node:internal/abort_controller:391:18")) {
        %at("=AbortController.abort (node:internal/abort_controller:392:5)", SignalParts.abort(this.#signal, reason));
    }
    [kInspectCustom](depth, options) {
        return depth < 0 ? this : InspectAs(this.constructor.name, { signal: this.signal }, options);
    }
}
MakeEnumerable(AbortController.prototype, ["signal", "abort"]);
%put(AbortController.prototype, %intrinsic("SymbolToStringTag"), "AbortController", 4);

%put(%intrinsic("GlobalObject"), "AbortController", AbortController, 5);
%put(%intrinsic("GlobalObject"), "AbortSignal", AbortSignal, 5);
