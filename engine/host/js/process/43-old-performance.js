// perf_hooks of Node 8 and 10: observers are told at once where they do not buffer, what is measured is no return value. RUNTIME:
// Node 8 and 10 lib/perf_hooks.js, src/node_perf.cc. SIMPLIFIED: without nodeTiming, entries of the collector and of http2.

const OldPerformance = { __proto__: null, marks: {}, entries: [], observers: [], fill: undefined, timed: %new_object(null, "WeakMap") };
const kOldEntryTypes = ["function", "gc", "http2", "mark", "measure", "node"];

const OldPerformanceClasses = {
    PerformanceEntry: class PerformanceEntry {
        constructor(name, type, start, duration) {
            this.name = name;
            this.entryType = type;
            this.startTime = start;
            this.duration = duration;
        }
    },
    PerformanceObserverEntryList: class PerformanceObserverEntryList {
        #entries = [];
        #count = 0;
        static {
            OldPerformance.fill = (list, entries) => {
                list.#entries = entries;
                list.#count += entries.length;
            };
        }
        // All that it ever held.
        get length() {
            return this.#count;
        }
        getEntries() {
            return SortedByStart(this.#entries);
        }
        getEntriesByType(type) {
            return ChosenEntries(this.#entries, undefined, `${type}`);
        }
        getEntriesByName(name, type) {
            return ChosenEntries(this.#entries, `${name}`, type === undefined ? type : `${type}`);
        }
    },
};

function AddOldEntry(entry) {
    if (kNodeMajor < 10) %push(OldPerformance.entries, entry);
    const observers = CopyOf(OldPerformance.observers);
    for (let index = 0; index < observers.length; index += 1) {
        const observer = observers[index];
        if (ListIndexOf(observer.types, entry.entryType) < 0) continue;
        %push(observer.buffer, entry);
        if (!observer.buffers) {
            TellOldObserver(observer);
        } else if (!observer.queued) {
            observer.queued = true;
            StartImmediate(() => TellOldObserver(observer), []);
        }
    }
}

function TellOldObserver(observer) {
    observer.queued = false;
    OldPerformance.fill(observer.list, observer.buffer);
    observer.buffer = [];
    const { callback } = observer;
    %call(callback, observer.object, observer.list, observer.object);
    OldPerformance.fill(observer.list, []);
}

function KnownEntryTypes(names) {
    const types = [];
    for (let index = 0; index < names.length; index += 1) {
        if (ListIndexOf(kOldEntryTypes, names[index]) < 0) continue;
        if (ListIndexOf(["gc", "http2", "node"], names[index]) >= 0) %refuse(`performance entries of the type '${names[index]}' are not supported by Loopscope`);
        %push(types, names[index]);
    }
    return types;
}

function OldPerformanceArgument(name, type, value) {
    return NodeTypeError("ERR_INVALID_ARG_TYPE", `The "${name}" argument must be of type ${type}${kNodeMajor < 10 ? "" : `.${DescribeReceived(value)}`}`);
}

class OldPerformanceObserver {
    #state;
    constructor(callback) {
        if (typeof callback !== "function") throw NodeTypeError("ERR_INVALID_CALLBACK", `${kNodeMajor < 10 ? "callback" : "Callback"} must be a function`);
        this.#state = { __proto__: null, object: this, callback, types: [], buffer: [], buffers: false, queued: false, list: new OldPerformanceClasses.PerformanceObserverEntryList() };
    }
    disconnect() {
        RemoveFrom(OldPerformance.observers, this.#state);
        this.#state.types = [];
    }
    observe(options) {
        if (!%is_object(options) || typeof options === "function") throw OldPerformanceArgument("options", "Object", options);
        if (!IsArray(options.entryTypes)) throw NodeTypeError("ERR_INVALID_OPT_VALUE", `The value "${options}" is invalid for option "entryTypes"`);
        const types = KnownEntryTypes(options.entryTypes);
        if (types.length === 0) throw NodeErrorOf(ErrorConstructor, "ERR_VALID_PERFORMANCE_ENTRY_TYPE", "At least one valid performance entry type is required");
        this.disconnect();
        const state = this.#state;
        state.types = types;
        state.buffer = [];
        state.buffers = !!options.buffered;
        %push(OldPerformance.observers, state);
    }
}
%set_name(OldPerformanceObserver, "PerformanceObserver");

function TimedByOldNode(fn) {
    const timed = {
        timed(...list) {
            const start = %uptime_ms();
            const result = new.target === undefined ? %apply(fn, this, list) : %construct(fn, list, fn);
            const entry = new OldPerformanceClasses.PerformanceEntry(fn.name, "function", start, %uptime_ms() - start);
            for (let index = 0; index < list.length; index += 1) entry[index] = list[index];
            AddOldEntry(entry);
            return result;
        },
    }.timed;
    %set_name(timed, `timerified ${fn.name}`);
    %set_length(timed, fn.length);
    return timed;
}

class OldPerformanceObject {
    get nodeTiming() {
        %refuse("performance.nodeTiming is not supported by Loopscope");
        return undefined;
    }
    get timeOrigin() {
        return %epoch_ms();
    }
    now() {
        if (SeenUses["performance.now"] !== true) FirstUse("performance.now");
        return %uptime_ms();
    }
    mark(name) {
        const text = `${name}`;
        const start = %uptime_ms();
        OldPerformance.marks[text] = start;
        AddOldEntry(new OldPerformanceClasses.PerformanceEntry(text, "mark", start, 0));
    }
    measure(name, startMark, endMark) {
        const text = `${name}`;
        const end = OldPerformance.marks[`${endMark}`];
        if (end === undefined) throw NodeErrorOf(ErrorConstructor, "ERR_INVALID_PERFORMANCE_MARK", `The "${endMark}" performance mark has not been set`);
        const known = OldPerformance.marks[`${startMark}`];
        const start = known === undefined ? 0 : known;
        AddOldEntry(new OldPerformanceClasses.PerformanceEntry(text, "measure", start, end < start ? 0 : end - start));
    }
    clearMarks(name) {
        if (name === undefined) OldPerformance.marks = { __proto__: null };
        else %delete_own(OldPerformance.marks, `${name}`);
        ForgetOldEntries("mark", name);
    }
    timerify(fn) {
        if (typeof fn !== "function") throw OldPerformanceArgument("fn", "Function", fn);
        let timed = %table_get(OldPerformance.timed, fn);
        if (timed !== undefined) return timed;
        timed = TimedByOldNode(fn);
        %table_set(OldPerformance.timed, fn, timed);
        %table_set(OldPerformance.timed, timed, timed);
        return timed;
    }
}
%set_name(OldPerformanceObject, "Performance");

// ---- The timeline of Node 8 ----

function ForgetOldEntries(type, name) {
    const kept = [];
    for (let index = 0; index < OldPerformance.entries.length; index += 1) {
        const entry = OldPerformance.entries[index];
        if (entry.entryType !== type || (name !== undefined && entry.name !== `${name}`)) %push(kept, entry);
    }
    OldPerformance.entries = kept;
}

const TimelineOfNode8 = {
    clearMeasures(name) {
        ForgetOldEntries("measure", name);
    },
    clearFunctions(name) {
        ForgetOldEntries("function", name);
    },
    getEntries() {
        %refuse("performance.getEntries() with the timing of Node's own start is not supported by Loopscope: use getEntriesByType");
    },
    getEntriesByType(type) {
        return ChosenEntries(OldPerformance.entries, undefined, `${type}`);
    },
    getEntriesByName(name, type) {
        return ChosenEntries(OldPerformance.entries, `${name}`, type === undefined ? type : `${type}`);
    },
};

function OldPerformanceModule() {
    OldPerformance.marks = { __proto__: null };
    if (kNodeMajor < 10) {
        %define_methods(OldPerformanceObject.prototype, TimelineOfNode8);
        AddRefused(OldPerformanceObject.prototype, "performance", ["clearEntries", "clearGC", "maxEntries", "length"]);
    }
    return {
        performance: new OldPerformanceObject(),
        PerformanceObserver: OldPerformanceObserver,
        constants: { NODE_PERFORMANCE_GC_MAJOR: 2, NODE_PERFORMANCE_GC_MINOR: 1, NODE_PERFORMANCE_GC_INCREMENTAL: 4, NODE_PERFORMANCE_GC_WEAKCB: 8 },
    };
}
if (kIsOldNode) DefineModule("perf_hooks", OldPerformanceModule);
