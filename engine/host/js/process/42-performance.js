// performance: the clock, marks and measures, and who observes them. RUNTIME: Node 20 lib/internal/perf/{performance,usertiming,
// observe,timerify}.js.

const EntryParts = { __proto__: null, make: undefined };
const Timeline = { __proto__: null, entries: [], observers: [], scheduled: false, marks: { __proto__: null } };

class PerformanceEntry {
    #name;
    #type;
    #start;
    #duration;

    static {
        EntryParts.make = (prototype, name, type, start, duration) => {
            const entry = new PerformanceEntry(EntryParts);
            entry.#name = name;
            entry.#type = type;
            entry.#start = start;
            entry.#duration = duration;
            %set_prototype(entry, prototype);
            return entry;
        };
    }
    constructor(key) {
        if (key !== EntryParts) throw NodeTypeError("ERR_ILLEGAL_CONSTRUCTOR", "Illegal constructor");
    }
    get name() {
        return this.#name;
    }
    get entryType() {
        return this.#type;
    }
    get startTime() {
        return this.#start;
    }
    get duration() {
        return this.#duration;
    }
    toJSON() {
        return { name: this.name, entryType: this.entryType, startTime: this.startTime, duration: this.duration, detail: this.detail };
    }
    [kInspectCustom](depth, options) {
        if (depth < 0) return this;
        const shown = { name: this.name, entryType: this.entryType, startTime: this.startTime, duration: this.duration };
        if (this.detail !== undefined) shown.detail = this.detail;
        return InspectAs(this.constructor.name, shown, options);
    }
}

const EntryDetails = %new_object(null, "WeakMap");

class PerformanceMark extends PerformanceEntry {
    constructor(name, options = undefined) {
        super(EntryParts);
        if (arguments.length === 0 && !kIsOldNode) throw MissingArguments("name");
        return MakeMark(name, options);
    }
    get detail() {
        return %table_get(EntryDetails, this);
    }
}
class PerformanceMeasure extends PerformanceEntry {
    constructor() {
        throw NodeTypeError("ERR_ILLEGAL_CONSTRUCTOR", "Illegal constructor");
    }
    get detail() {
        return %table_get(EntryDetails, this);
    }
}

// RUNTIME: Node 20 lib/internal/perf/performance_entry.js, with the arguments of a call in it (perf/timerify.js).
class PerformanceNodeEntry extends PerformanceEntry {
    get detail() {
        return %table_get(EntryDetails, this);
    }
}

function MakeCallEntry(name, start, duration, list) {
    const entry = EntryParts.make(PerformanceNodeEntry.prototype, name, "function", start, duration);
    %table_set(EntryDetails, entry, list);
    for (let index = 0; index < list.length; index += 1) entry[index] = list[index];
    return entry;
}

function MakeDetailed(prototype, name, type, start, duration, detail) {
    const entry = EntryParts.make(prototype, name, type, start, duration);
    %table_set(EntryDetails, entry, detail === undefined || detail === null ? null : StructuredClone(detail, %new_object(null, "Map")));
    return entry;
}

// RUNTIME: Node 20 lib/internal/perf/usertiming.js.
const kNamesOfTiming = ["nodeStart", "v8Start", "environment", "loopStart", "loopExit", "bootstrapComplete"];

function MakeMark(givenName, options) {
    const name = `${givenName}`;
    if (ListIndexOf(kNamesOfTiming, name) >= 0 && kNodeMajor >= 20) throw ArgumentValueError("name", name, "is invalid");
    if (options !== undefined && options !== null) ValidateObject(options, "options");
    const start = %is_object(options) && options.startTime !== undefined && options.startTime !== null ? options.startTime : %uptime_ms();
    ValidateNumber(start, "startTime");
    if (start < 0) throw NodeTypeError("ERR_PERFORMANCE_INVALID_TIMESTAMP", `${start} is not a valid timestamp`);
    Timeline.marks[name] = start;
    return MakeDetailed(PerformanceMark.prototype, name, "mark", start, 0, %is_object(options) ? options.detail : undefined);
}

// What Node 12 and newer check of `this` and of an argument that there must be.
function RequirePerformance(value, given, name) {
    if (kIsOldNode) return;
    if (!OrdinaryHasInstance(Performance, value)) {
        if (kIsNode24) throw NodeTypeError("ERR_INVALID_THIS", "Value of \"this\" must be of type Performance");
        throw ArgumentTypeError("this", "an instance of Performance", value);
    }
    if (given === 0) throw MissingArguments(name);
}

// The moment that a mark's name or a number stands for.
function MomentOf(mark, place) {
    if (mark === undefined) return undefined;
    if (typeof mark === "number") {
        if (mark < 0) throw NodeTypeError("ERR_PERFORMANCE_INVALID_TIMESTAMP", `${mark} is not a valid timestamp`);
        return mark;
    }
    const time = Timeline.marks[`${mark}`];
    if (time === undefined) throw MarkError(`${mark}`, place);
    return time;
}

// RUNTIME: Node makes it behind a function that hides its own frame. `place` is where calculateStartDuration asks for the mark.
function MarkError(mark, place) {
    const exception = new DOMException(`The "${mark}" performance mark has not been set`, "SyntaxError");
    const lines = typeof exception.stack === "string" ? %split_text(exception.stack, "\n    at ") : [];
    if (kIsOldNode || lines.length < 2) return exception;
    const own = [lines[0], "getMark (node:internal/perf/usertiming:65:11)", `calculateStartDuration (node:internal/perf/usertiming:${place})`,
        "measure (node:internal/perf/usertiming:230:7)", "Performance.measure (node:internal/perf/performance:134:12)"];
    for (let index = 2; index < lines.length; index += 1) %push(own, lines[index]);
    const limit = ToIntegerOrInfinity(ErrorConstructor.stackTraceLimit) + 1;
    if (own.length > limit) %array_set_length(own, %math_max(1, limit));
    %put(exception, "stack", %join_texts(own, "\n    at "), 5);
    %put(exception, %intrinsic("NodePlace"), [ExcerptOfThrow(ReadStackLine(own[1]))], 5);
    return exception;
}

function MakeMeasure(name, startOrOptions, endMark) {
    ValidateString(name, "name");
    const hasOptions = %is_object(startOrOptions) && %own_keys(startOrOptions).length > 0;
    const { start: givenStart, end: givenEnd, duration, detail } = hasOptions ? startOrOptions : { start: startOrOptions, end: endMark };
    if (hasOptions) RequireMeasureOptions(givenStart, givenEnd, duration, endMark);
    const isMoment = hasOptions || typeof givenStart === "string";
    let start = isMoment ? MomentOf(givenStart, hasOptions ? "214:13" : "212:13") : undefined;
    let end = MomentOf(givenEnd, hasOptions ? "204:11" : "202:11");
    if (end === undefined) end = start !== undefined && duration !== undefined ? start + MomentOf(duration, "216:19") : %uptime_ms();
    if (start === undefined) start = duration !== undefined && givenEnd !== undefined ? end - MomentOf(duration, "216:19") : 0;
    return MakeDetailed(PerformanceMeasure.prototype, name, "measure", start, end - start, detail);
}

function RequireMeasureOptions(start, end, duration, endMark) {
    if (kIsOldNode) return;
    if (endMark !== undefined) throw MeasureOptionsError("endMark must not be specified");
    if (start !== undefined && end !== undefined && duration !== undefined) throw MeasureOptionsError("Must not have options.start, options.end, and options.duration specified");
}

function MeasureOptionsError(text) {
    return NodeTypeError("ERR_PERFORMANCE_MEASURE_INVALID_OPTIONS", text);
}

function SortedByStart(entries) {
    const sorted = [];
    for (let index = 0; index < entries.length; index += 1) {
        let place = sorted.length;
        while (place > 0 && sorted[place - 1].startTime > entries[index].startTime) place -= 1;
        %push(sorted, undefined);
        for (let move = sorted.length - 1; move > place; move -= 1) sorted[move] = sorted[move - 1];
        sorted[place] = entries[index];
    }
    return sorted;
}

function ChosenEntries(entries, name, type) {
    const chosen = [];
    for (let index = 0; index < entries.length; index += 1) {
        if ((name === undefined || entries[index].name === name) && (type === undefined || entries[index].entryType === type)) %push(chosen, entries[index]);
    }
    return SortedByStart(chosen);
}

function ForgetEntries(type, name) {
    const kept = [];
    for (let index = 0; index < Timeline.entries.length; index += 1) {
        const entry = Timeline.entries[index];
        if (entry.entryType !== type || (name !== undefined && entry.name !== `${name}`)) %push(kept, entry);
    }
    Timeline.entries = kept;
}

// Gives an entry to the timeline and to its observers, who are told in the check phase.
function AddEntry(entry) {
    if (entry.entryType !== "function") %push(Timeline.entries, entry);
    for (let index = 0; index < Timeline.observers.length; index += 1) {
        const observer = Timeline.observers[index];
        if (ListIndexOf(observer.types, entry.entryType) < 0) continue;
        %push(observer.buffer, entry);
        ScheduleObservers();
    }
    return entry;
}

function ScheduleObservers() {
    if (Timeline.scheduled) return;
    Timeline.scheduled = true;
    StartImmediate(() => {
        Timeline.scheduled = false;
        const observers = CopyOf(Timeline.observers);
        for (let index = 0; index < observers.length; index += 1) TellObserver(observers[index]);
    }, []);
}

function TellObserver(observer) {
    if (observer.buffer.length === 0) return;
    const list = new PerformanceObserverEntryList(EntryParts, observer.buffer);
    observer.buffer = [];
    const callback = observer.callback;
    %call(callback, observer.object, list, observer.object);
}

class PerformanceObserverEntryList {
    #entries;
    constructor(key, entries) {
        if (key !== EntryParts) throw NodeTypeError("ERR_ILLEGAL_CONSTRUCTOR", "Illegal constructor");
        this.#entries = SortedByStart(entries);
    }
    getEntries() {
        return CopyOf(this.#entries);
    }
    getEntriesByType(type) {
        return ChosenEntries(this.#entries, undefined, `${type}`);
    }
    getEntriesByName(name, type = undefined) {
        return ChosenEntries(this.#entries, `${name}`, type);
    }
}

class PerformanceObserver {
    #state;
    constructor(callback) {
        ValidateFunction(callback, "callback");
        this.#state = { __proto__: null, object: this, callback, types: [], buffer: [] };
    }
    observe(options = {}) {
        ValidateObject(options, "options");
        const state = this.#state;
        if (options.entryTypes === undefined && options.type === undefined) throw NodeTypeError("ERR_MISSING_ARGS", 'The "options.entryTypes" and "options.type" arguments must be specified');
        if (options.entryTypes !== undefined && options.type !== undefined) throw ArgumentValueError("options.entryTypes", options.entryTypes, "options.entryTypes can not set with options.type together");
        if (options.entryTypes !== undefined) {
            state.types = CopyOf(options.entryTypes);
        } else if (ListIndexOf(state.types, options.type) < 0) {
            %push(state.types, options.type);
            for (let index = 0; options.buffered && index < Timeline.entries.length; index += 1) {
                if (Timeline.entries[index].entryType === options.type) %push(state.buffer, Timeline.entries[index]);
            }
            if (state.buffer.length > 0) ScheduleObservers();
        }
        if (ListIndexOf(Timeline.observers, state) < 0) %push(Timeline.observers, state);
    }
    disconnect() {
        RemoveFrom(Timeline.observers, this.#state);
        this.#state.types = [];
        this.#state.buffer = [];
    }
    takeRecords() {
        const list = this.#state.buffer;
        this.#state.buffer = [];
        return list;
    }
    static get supportedEntryTypes() {
        return SupportedEntryTypes;
    }
}
const SupportedEntryTypes = kIsNode24 ? ["dns", "function", "gc", "http", "http2", "mark", "measure", "net", "quic", "resource"] : ["dns", "function", "gc", "http", "http2", "mark", "measure", "net", "resource"];

class Performance extends EventTarget {
    constructor() {
        throw NodeTypeError("ERR_ILLEGAL_CONSTRUCTOR", "Illegal constructor");
    }
    now() {
        if (SeenUses["performance.now"] !== true) FirstUse("performance.now");
        return %uptime_ms();
    }
    get timeOrigin() {
        return %epoch_ms();
    }
    get nodeTiming() {
        return NodeTimingObject();
    }
    mark(name, options = undefined) {
        RequirePerformance(this, arguments.length, "name");
        FirstUse("performance.now");
        FirstUse("performance.mark");
        return AddEntry(MakeMark(name, options));
    }
    measure(name, startOrMeasureOptions = undefined, endMark = undefined) {
        RequirePerformance(this, arguments.length, "name");
        FirstUse("performance.now");
        FirstUse("performance.mark");
        return AddEntry(MakeMeasure(name, startOrMeasureOptions, endMark));
    }
    clearMarks(name = undefined) {
        if (name === undefined) {
            Timeline.marks = { __proto__: null };
        } else {
            %delete_own(Timeline.marks, `${name}`);
        }
        ForgetEntries("mark", name);
    }
    clearMeasures(name = undefined) {
        ForgetEntries("measure", name);
    }
    getEntries() {
        return SortedByStart(Timeline.entries);
    }
    getEntriesByName(name, type = undefined) {
        RequirePerformance(this, arguments.length, "name");
        return ChosenEntries(Timeline.entries, `${name}`, type);
    }
    getEntriesByType(type) {
        RequirePerformance(this, arguments.length, "type");
        return ChosenEntries(Timeline.entries, undefined, `${type}`);
    }
    timerify(fn, options = undefined) {
        return TimedFunction(fn, options);
    }
    eventLoopUtilization(util1, util2) {
        return LoopUtilization(util1, util2);
    }
    toJSON() {
        return { nodeTiming: this.nodeTiming, timeOrigin: this.timeOrigin, eventLoopUtilization: LoopUtilization(undefined, undefined) };
    }
    [kInspectCustom](depth, options) {
        if (depth < 0) return options.stylize("[Performance]", "special");
        return InspectAs("Performance", { nodeTiming: this.nodeTiming, timeOrigin: this.timeOrigin }, options);
    }
}
AddRefused(Performance.prototype, "performance", ["clearResourceTimings", "markResourceTiming", "setResourceTimingBufferSize"]);
MakeEnumerable(Performance.prototype, ["now", "timeOrigin", "mark", "measure", "clearMarks", "clearMeasures", "getEntries", "getEntriesByName", "getEntriesByType", "toJSON"]);
%put(Performance.prototype, %intrinsic("SymbolToStringTag"), "Performance", 4);

// RUNTIME: Node 20 lib/internal/perf/nodetiming.js. SIMPLIFIED: when Node's own parts were ready is the same in each run.
const kStartMilestones = { __proto__: null, nodeStart: 1.934216, v8Start: 4.217853, environment: 12.608417, bootstrapComplete: 22.481092 };
const NodeTimingState = { __proto__: null, object: undefined, loopExit: -1 };

const kNodeTimingGetters = {
    get duration() {
        return %uptime_ms();
    },
    get nodeStart() {
        return kStartMilestones.nodeStart;
    },
    get v8Start() {
        return kStartMilestones.v8Start;
    },
    get environment() {
        return kStartMilestones.environment;
    },
    get loopStart() {
        const began = %loop_times()[0];
        return began === 0 ? -1 : began / 1e6;
    },
    get loopExit() {
        return NodeTimingState.loopExit;
    },
    get bootstrapComplete() {
        return kStartMilestones.bootstrapComplete;
    },
    get idleTime() {
        return %loop_times()[1] / 1e6;
    },
    get uvMetricsInfo() {
        %refuse("performance.nodeTiming.uvMetricsInfo is not supported by Loopscope");
        return undefined;
    },
};
const kNodeTimingNames = ["name", "entryType", "startTime", "duration", "nodeStart", "v8Start", "bootstrapComplete", "environment", "loopStart", "loopExit", "idleTime"];

class PerformanceNodeTiming {
    constructor() {
        const fixed = { name: "node", entryType: "node", startTime: 0 };
        const names = %own_enumerable_keys(fixed);
        for (let index = 0; index < names.length; index += 1) %put(this, names[index], fixed[names[index]], 6);
        const others = %own_enumerable_keys(kNodeTimingGetters);
        for (let index = 0; index < others.length; index += 1) %define_own(this, others[index], %own_descriptor(kNodeTimingGetters, others[index]));
    }
    toJSON() {
        const record = {};
        for (let index = 0; index < kNodeTimingNames.length; index += 1) record[kNodeTimingNames[index]] = this[kNodeTimingNames[index]];
        return record;
    }
    [kInspectCustom](depth, options) {
        if (depth < 0) return this;
        return InspectAs("PerformanceNodeTiming", this.toJSON(), options);
    }
}
%set_prototype(PerformanceNodeTiming.prototype, PerformanceEntry.prototype);

function NodeTimingObject() {
    if (NodeTimingState.object === undefined) NodeTimingState.object = new PerformanceNodeTiming();
    return NodeTimingState.object;
}

// RUNTIME: Node 20 lib/internal/perf/event_loop_utilization.js: since the loop began, or since `earlier`, or between two looks.
function LoopUtilization(earlier, first) {
    const times = %loop_times();
    if (times[0] === 0) return { idle: 0, active: 0, utilization: 0 };
    if (first) return UtilizationOf(earlier.idle - first.idle, earlier.active - first.active);
    const idle = times[1] / 1e6;
    const active = %uptime_ms() - times[0] / 1e6 - idle;
    return earlier ? UtilizationOf(idle - earlier.idle, active - earlier.active) : UtilizationOf(idle, active);
}

function UtilizationOf(idle, active) {
    return { idle, active, utilization: active / (idle + active) };
}

function TimedFunction(fn, options) {
    ValidateFunction(fn, "fn");
    if (options !== undefined) ValidateObject(options, "options");
    const histogram = options === undefined ? undefined : options.histogram;
    if (histogram !== undefined && !HistogramParts.isRecordable(histogram)) throw ArgumentTypeError("options.histogram", "an instance of RecordableHistogram", histogram);
    function timed(...list) {
        "function";
        const start = %uptime_ms();
        const result = new.target === undefined ? %at("=timerified  (node:internal/perf/timerify:76:7)", %apply(fn, this, list)) : %construct(fn, list, fn);
        const finish = () => {
            const took = %uptime_ms() - start;
            if (histogram !== undefined) histogram.record(%math_max(1, %math_floor(took * 1e6)));
            AddEntry(MakeCallEntry(fn.name, start, took, list));
        };
        if (%is_object(result) && typeof result.finally === "function") return result.finally(finish);
        finish();
        return result;
    }
    const made = timed;
    %define_own(made, "length", { __proto__: null, value: fn.length, writable: false, enumerable: true, configurable: false });
    %define_own(made, "name", { __proto__: null, value: `timerified ${fn.name}`, writable: false, enumerable: true, configurable: false });
    return made;
}

const PerformanceState = { __proto__: null, object: undefined };
function PerformanceObject() {
    if (PerformanceState.object === undefined) {
        const target = new EventTarget();
        %set_prototype(target, Performance.prototype);
        PerformanceState.object = target;
    }
    return PerformanceState.object;
}
DefineGlobalFunction("performance", PerformanceObject());

const PerformanceClasses = { PerformanceEntry, PerformanceMark, PerformanceMeasure, PerformanceObserver, PerformanceObserverEntryList };
const PerformanceNames = %own_enumerable_keys(PerformanceClasses);
for (let index = 0; index < PerformanceNames.length; index += 1) {
    const name = PerformanceNames[index];
    if (name !== "PerformanceEntry") %put(PerformanceClasses[name].prototype, %intrinsic("SymbolToStringTag"), name, 4);
}
for (let index = 0; index < PerformanceNames.length; index += 1) {
    %put(%intrinsic("GlobalObject"), PerformanceNames[index], PerformanceClasses[PerformanceNames[index]], 5);
}
%put(%intrinsic("GlobalObject"), "Performance", Performance, 5);

DefineModule("perf_hooks", () => {
    const exports = CopyDataProperties({ Performance }, PerformanceClasses, undefined);
    AddRefused(exports, "perf_hooks", ["PerformanceResourceTiming"]);
    const performance = PerformanceObject();
    exports.monitorEventLoopDelay = HistogramFunctions.monitorEventLoopDelay;
    if (kIsNode24) {
        exports.eventLoopUtilization = performance.eventLoopUtilization;
        exports.timerify = performance.timerify;
    }
    exports.createHistogram = HistogramFunctions.createHistogram;
    exports.performance = performance;
    exports.constants = { NODE_PERFORMANCE_GC_MAJOR: 4, NODE_PERFORMANCE_GC_MINOR: 1, NODE_PERFORMANCE_GC_INCREMENTAL: 8, NODE_PERFORMANCE_GC_WEAKCB: 16 };
    return exports;
});
