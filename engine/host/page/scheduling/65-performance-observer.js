// PerformanceObserver: marks and measures as they are made, tasks that took long. SPEC: Performance Timeline; Long Tasks API.

const PerformanceObservers = { __proto__: null, list: [], isQueued: false, isInputWatched: false };
const kSupportedEntryTypes = [
    "element", "event", "first-input", "interaction-contentful-paint", "largest-contentful-paint", "layout-shift", "long-animation-frame", "longtask", "mark", "measure",
    "navigation", "paint", "resource", "soft-navigation", "visibility-state",
];
// What only a user brings about.
const kInputTimings = ["event", "first-input", "interaction-contentful-paint", "soft-navigation"];
const kTimingTypes = ["mark", "measure", "longtask", "navigation", "resource", "visibility-state", "paint", "event", "first-input", "interaction-contentful-paint", "soft-navigation"];
// All that there have been, made of what the loop noted; undefined while nobody asks.
const LongTasks = { __proto__: null, entries: undefined };

function ReadLongTasks(isNew) {
    const moments = %long_tasks();
    for (let index = 2 * LongTasks.entries.length; index < moments.length; index += 2) {
        const start = %math_floor((moments[index] - PageClock.origin) * 10) / 10;
        // What surrounds a task takes some time, too.
        const entry = MakeLongTask(start, -%math_floor(moments[index] - moments[index + 1]));
        %push(LongTasks.entries, entry);
        if (isNew) NoteObserved(entry);
    }
}

function WatchLongTasks() {
    if (LongTasks.entries !== undefined) return;
    LongTasks.entries = [];
    ReadLongTasks(false);
    %watch_long_tasks(() => {
        ReadLongTasks(true);
        TellPerformanceObservers();
    });
}

function NoteTiming(entry) {
    NoteObserved(entry);
    if (PerformanceObservers.list.length > 0) QueuePerformanceTask();
}

function NoteObserved(entry) {
    const { list } = PerformanceObservers;
    for (let index = 0; index < list.length; index += 1) {
        if (ListHas(list[index].types, InsideOf(entry).type)) %push(list[index].entries, entry);
    }
}

// One task tells all of them (section 4.3).
function QueuePerformanceTask() {
    if (PerformanceObservers.isQueued) return;
    PerformanceObservers.isQueued = true;
    %page_task(kDomSource, kNormalPriority, () => {
        PerformanceObservers.isQueued = false;
        TellPerformanceObservers();
    }, [], 0);
}

function TellPerformanceObservers() {
    const waiting = CopyList(PerformanceObservers.list);
    const next = () => {
        while (waiting.length > 0) {
            const observer = TakeFirst(waiting);
            if (observer.entries.length === 0) continue;
            %continue_task(next);
            TellPerformanceObserver(observer);
            return;
        }
    };
    next();
}

function TellPerformanceObserver(observer) {
    const list = %new_object(PerformanceObserverEntryList.prototype);
    SetInside(list, { __proto__: null, isEntryList: true, entries: SortedTimings(observer.entries) });
    observer.entries = [];
    const { callback } = observer;
    %call(callback, observer.object, list, observer.object, { droppedEntriesCount: 0 });
}

function SortedTimings(entries) {
    const sorted = [];
    for (let index = 0; index < entries.length; index += 1) {
        let place = sorted.length;
        while (place > 0 && InsideOf(sorted[place - 1]).start > InsideOf(entries[index]).start) place -= 1;
        InsertInList(sorted, place, entries[index]);
    }
    return sorted;
}

class PerformanceObserverEntryList {
    constructor() {
        IllegalConstructor("PerformanceObserverEntryList");
    }
    getEntries() { return CopyList(Receiver(this, "isEntryList").entries); }
    getEntriesByName(name, type = undefined) {
        return ChosenTimings(Receiver(this, "isEntryList").entries, (it) => it.name === `${name}` && (type === undefined || it.type === type));
    }
    getEntriesByType(type) { return ChosenTimings(Receiver(this, "isEntryList").entries, (it) => it.type === `${type}`); }
}
DefineInterface(PerformanceObserverEntryList);

const kInObserve = "Failed to execute 'observe' on 'PerformanceObserver': ";

class PerformanceObserver {
    constructor(...list) {
        NeedArguments(list, 1, undefined, "PerformanceObserver");
        NeedFunction(list[0], 1, undefined, "PerformanceObserver");
        SetInside(this, { __proto__: null, isPerformanceObserver: true, object: this, callback: list[0], types: [], entries: [], kind: undefined });
    }
    static get supportedEntryTypes() { return %call(ObjectFreeze, undefined, CopyList(kSupportedEntryTypes)); }
    disconnect() {
        const observer = Receiver(this, "isPerformanceObserver");
        DropFromList(PerformanceObservers.list, observer);
        observer.types = [];
        observer.entries = [];
        observer.kind = undefined;
    }
    observe(options = undefined) {
        const observer = Receiver(this, "isPerformanceObserver");
        const given = %is_object(options) ? options : { __proto__: null };
        if (given.entryTypes === undefined && given.type === undefined) {
            %throw_type_error(`${kInObserve}An observe() call must include either entryTypes or type arguments.`);
        }
        if (given.entryTypes !== undefined && given.type !== undefined) {
            %throw_type_error(`${kInObserve}An observe() call must not include both entryTypes and type arguments.`);
        }
        const kind = given.type === undefined ? "entryTypes" : "type";
        if (observer.kind !== undefined && observer.kind !== kind) {
            const who = kind === "type" ? "This observer" : "This PerformanceObserver";
            const text = `${who} has performed observe({${kind === "type" ? "entryTypes" : "type"}:...}, therefore it cannot perform observe({${kind}:...})`;
            throw MakeDomException(kInObserve + text, "InvalidModificationError");
        }
        const types = given.type === undefined ? SequenceOf(given.entryTypes, `${kInObserve}Failed to read the 'entryTypes' property from 'PerformanceObserverInit': `) : [given.type];
        observer.kind = kind;
        if (given.entryTypes !== undefined) observer.types = [];
        for (let index = 0; index < types.length; index += 1) {
            const type = `${types[index]}`;
            if (ListHas(kSupportedEntryTypes, type) && !ListHas(kTimingTypes, type)) %refuse(`observing performance entries of the type ${type} is not supported by Loopscope`);
            if (!ListHas(kTimingTypes, type)) continue;
            %push(observer.types, type);
            if (ListHas(kInputTimings, type)) PerformanceObservers.isInputWatched = true;
        }
        if (observer.types.length === 0) return;
        if (ListHas(observer.types, "paint")) WatchPaints();
        const isLong = ListHas(observer.types, "longtask");
        if (isLong) WatchLongTasks();
        if (PlaceInList(PerformanceObservers.list, observer) < 0) %push(PerformanceObservers.list, observer);
        if (!given.buffered || given.type === undefined) return;
        const own = PageEntriesOf(observer.types[observer.types.length - 1]);
        const known = own.length > 0 ? own : ChosenTimings(isLong ? LongTasks.entries : UserTimings.entries, (it) => it.type === `${given.type}`);
        for (let index = 0; index < known.length; index += 1) %push(observer.entries, known[index]);
        if (known.length > 0) QueuePerformanceTask();
    }
    takeRecords() {
        const observer = Receiver(this, "isPerformanceObserver");
        const records = observer.entries;
        observer.entries = [];
        return records;
    }
}
DefineInterface(PerformanceObserver);
%define_own(PerformanceObserver, "supportedEntryTypes", { __proto__: null, enumerable: true });
