// navigator, storage, performance: what programs read of the page around them. SPEC: HTML sections 8.9, 12; High Resolution Time,
// User Timing.

class Navigator {
    constructor() {
        IllegalConstructor("Navigator");
    }
    get vendorSub() { return ""; }
    get productSub() { return "20030107"; }
    get vendor() { return "Google Inc."; }
    get maxTouchPoints() { return 0; }
    get scheduling() { return NavigatorParts.scheduling; }
    get userActivation() { return NavigatorParts.userActivation; }
    get userAgent() { return "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/156.0.0.0 Safari/537.36"; }
    get appName() { return "Netscape"; }
    get appCodeName() { return "Mozilla"; }
    get product() { return "Gecko"; }
    get platform() { return "Linux x86_64"; }
    get language() { return "en-US"; }
    get languages() { return ["en-US", "en"]; }
    get onLine() { return true; }
    get cookieEnabled() { return true; }
    get webdriver() { return true; }
    get pdfViewerEnabled() { return true; }
    get connection() { return NavigatorParts.connection; }
    get deviceMemory() { return 16; }
    get userAgentData() { return NavigatorParts.userAgentData; }
    get storage() { return NavigatorParts.storage; }
    get permissions() { return NavigatorParts.permissions; }
    get doNotTrack() { return null; }
    get hardwareConcurrency() { return 4; }
    javaEnabled() { return false; }
}
DefineInterface(Navigator);
RefuseInPage(Navigator.prototype, "navigator", ["sendBeacon", "vibrate", "share", "getBattery", "requestMIDIAccess"]);
const NavigatorObject = %new_object(Navigator.prototype);
SetInside(NavigatorObject, { __proto__: null, isNavigator: true });

// ---- localStorage and sessionStorage: a map of texts that has its keys as properties ----

class Storage {
    constructor() {
        IllegalConstructor("Storage");
    }
    get length() { return %table_size(Receiver(this, "isStorage").map); }
    clear() {
        const inside = Receiver(this, "isStorage");
        %table_clear(inside.map);
        inside.buckets = EmptyBuckets();
    }
    getItem(...list) {
        NeedArguments(list, 1, "getItem", "Storage");
        return StoredItem(Receiver(this, "isStorage"), `${list[0]}`);
    }
    key(...list) {
        NeedArguments(list, 1, "key", "Storage");
        const keys = StoredKeys(Receiver(this, "isStorage"));
        return keys[%to_integer(ToNumber(list[0]))] ?? null;
    }
    removeItem(...list) {
        NeedArguments(list, 1, "removeItem", "Storage");
        RemoveItem(Receiver(this, "isStorage"), `${list[0]}`);
    }
    setItem(...list) {
        NeedArguments(list, 2, "setItem", "Storage");
        StoreItem(Receiver(this, "isStorage"), `${list[0]}`, `${list[1]}`, "Failed to execute 'setItem' on 'Storage'");
    }
}
DefineInterface(Storage);
SetLengths(Storage.prototype, { __proto__: null, key: 1 });

function StoredItem(inside, key) {
    return %table_has(inside.map, key) ? %table_get(inside.map, key) : null;
}

// RUNTIME: Chromium keeps ten million bytes for a page, of two for each character.
const kMostStored = 5 * 1024 * 1024;

function StoreItem(inside, key, value, where) {
    let size = key.length + value.length;
    for (let position = 0; !%is_done(%table_key(inside.map, position)); position = %table_after(inside.map, position)) {
        if (%table_key(inside.map, position) !== key) size += %table_key(inside.map, position).length + %table_value(inside.map, position).length;
    }
    if (size > kMostStored) throw MakeDomException(`${where}: Setting the value of '${key}' exceeded the quota.`, "QuotaExceededError");
    if (!%table_has(inside.map, key)) AddToBuckets(inside.buckets, key);
    %table_set(inside.map, key, value);
}

function RemoveItem(inside, key) {
    if (!%table_has(inside.map, key)) return;
    %table_delete(inside.map, key);
    DropFromBuckets(inside.buckets, key);
}

function StoredKeys(inside) {
    return KeysOfBuckets(inside.buckets);
}

function MakeStorage() {
    const target = %new_object(Storage.prototype);
    const inside = SetInside(target, { __proto__: null, isStorage: true, map: %new_object(null, "Map"), buckets: EmptyBuckets() });
    const isOwn = (key) => typeof key === "string" && !(key in Storage.prototype);
    // RUNTIME: Chromium lists items that are named as what a storage inherits, though none of them is a property; `length` it does not list.
    inside.shownKeys = () => Filtered(StoredKeys(inside), isOwn);
    const listed = () => {
        const keys = Filtered(StoredKeys(inside), (key) => key !== "length");
        if (Filtered(keys, isOwn).length < keys.length) %refuse("listing a storage with items that are named as its methods is not supported by Loopscope");
        return keys;
    };
    const storage = ProxyCreate(target, {
        __proto__: null,
        get(object, key) { return isOwn(key) ? StoredItem(inside, key) ?? undefined : object[key]; },
        set(object, key, value) {
            if (isOwn(key)) StoreItem(inside, key, `${value}`, `Failed to set a named property '${key}' on 'Storage'`);
            else if (typeof key === "symbol") object[key] = value;
            else %refuse(`setting ${key} of a storage is not supported by Loopscope`);
            return true;
        },
        has(object, key) { return key in object || (isOwn(key) && %table_has(inside.map, key)); },
        defineProperty(object, key, descriptor) {
            if (typeof key === "string" && !isOwn(key)) %refuse(`defining ${key} of a storage is not supported by Loopscope`);
            if (!isOwn(key)) return DefineOwnProperty(object, key, descriptor);
            if (%has_own(descriptor, "get") || %has_own(descriptor, "set")) {
                %throw_type_error(`Failed to set a named property '${key}' on 'Storage': Accessor properties are not allowed.`);
            }
            StoreItem(inside, key, `${descriptor.value}`, `Failed to set a named property '${key}' on 'Storage'`);
            return true;
        },
        preventExtensions() { %refuse("freezing a storage is not supported by Loopscope"); },
        deleteProperty(object, key) {
            if (isOwn(key)) RemoveItem(inside, key);
            return true;
        },
        ownKeys() { return listed(); },
        getOwnPropertyDescriptor(object, key) {
            const value = isOwn(key) ? StoredItem(inside, key) : null;
            return value === null ? undefined : { value, writable: true, enumerable: true, configurable: true };
        },
    });
    SetInside(storage, inside);
    return storage;
}
const LocalStorage = MakeStorage();
const SessionStorage = MakeStorage();

// ---- performance ----

const UserTimings = { __proto__: null, entries: [] };

// RUNTIME: Chromium counts navigations from a random number on.
const kNavigationId = 3593;

class PerformanceEntry {
    constructor() {
        IllegalConstructor("PerformanceEntry");
    }
    get name() { return Receiver(this, "isEntry").name; }
    get entryType() { return Receiver(this, "isEntry").type; }
    get startTime() { return Receiver(this, "isEntry").start; }
    get duration() { return Receiver(this, "isEntry").duration; }
    toJSON() {
        return { name: this.name, entryType: this.entryType, startTime: this.startTime, duration: this.duration, navigationId: kNavigationId };
    }
    get navigationId() {
        Receiver(this, "isEntry");
        return kNavigationId;
    }
}
DefineInterface(PerformanceEntry);

class PerformanceMark extends PerformanceEntry {
    constructor(...list) {
        const inside = NewMark(list, undefined, "PerformanceMark");
        const mark = %new_object(new.target.prototype);
        SetInside(mark, inside);
        return mark;
    }
    get detail() { return Receiver(this, "isEntry").detail; }
}
DefineInterface(PerformanceMark);
%set_length(PerformanceMark, 1);

class PerformanceMeasure extends PerformanceEntry {
    constructor() {
        IllegalConstructor("PerformanceMeasure");
    }
    get detail() { return Receiver(this, "isEntry").detail; }
}
DefineInterface(PerformanceMeasure);

class TaskAttributionTiming extends PerformanceEntry {
    constructor() {
        IllegalConstructor("TaskAttributionTiming");
    }
    get containerType() { return Receiver(this, "isEntry").containerType; }
    get containerSrc() { return Receiver(this, "isEntry").containerSrc; }
    get containerId() { return Receiver(this, "isEntry").containerId; }
    get containerName() { return Receiver(this, "isEntry").containerName; }
    toJSON() {
        const base = %call(PerformanceEntry.prototype.toJSON, this);
        base.containerType = this.containerType;
        base.containerSrc = this.containerSrc;
        base.containerId = this.containerId;
        base.containerName = this.containerName;
        return base;
    }
}
DefineInterface(TaskAttributionTiming);

class PerformanceLongTaskTiming extends PerformanceEntry {
    constructor() {
        IllegalConstructor("PerformanceLongTaskTiming");
    }
    get attribution() { return Receiver(this, "isEntry").attribution; }
    toJSON() {
        const base = %call(PerformanceEntry.prototype.toJSON, this);
        base.attribution = MapToJson(this.attribution);
        return base;
    }
}
DefineInterface(PerformanceLongTaskTiming);

function MapToJson(entries) {
    const list = [];
    for (let index = 0; index < entries.length; index += 1) %push(list, entries[index].toJSON());
    return list;
}

function MakeLongTask(start, duration) {
    const attribution = %new_object(TaskAttributionTiming.prototype);
    SetInside(attribution, {
        __proto__: null, isEntry: true, name: "unknown", type: "taskattribution", start: 0, duration: 0, containerType: "window", containerSrc: "", containerId: "", containerName: "",
    });
    const entry = %new_object(PerformanceLongTaskTiming.prototype);
    SetInside(entry, { __proto__: null, isEntry: true, name: "self", type: "longtask", start, duration, attribution: %call(ObjectFreeze, undefined, [attribution]) });
    return entry;
}

// What a mark is made of: of the arguments of performance.mark or of the constructor. SPEC: User Timing section 3.3.
function NewMark(list, method, owner) {
    NeedArguments(list, 1, method, owner);
    const where = method === undefined ? `Failed to construct '${owner}': ` : `Failed to execute '${method}' on '${owner}': `;
    const name = `${list[0]}`;
    if (list[1] !== undefined && list[1] !== null && !%is_object(list[1])) {
        %throw_type_error(`${where}The provided value is not of type 'PerformanceMarkOptions'.`);
    }
    const { detail, startTime } = list[1] ?? { __proto__: null };
    const start = startTime === undefined ? PageNow() : ToNumber(startTime);
    if (start !== start || start === Infinity || start === -Infinity) {
        %throw_type_error(`${where}Failed to read the 'startTime' property from 'PerformanceMarkOptions': The provided double value is non-finite.`);
    }
    if (!Cluster.isWorker && ListHas(kTimingAttributes, name)) {
        throw MakeDomException(`${where}'${name}' is part of the PerformanceTiming interface, and cannot be used as a mark name.`, "SyntaxError");
    }
    if (start < 0) %throw_type_error(`${where}'${name}' cannot have a negative start time.`);
    return { __proto__: null, isEntry: true, name, type: "mark", start, duration: 0, detail: DetailOf(detail, method, owner) };
}

function AddTiming(inside) {
    const entry = %new_object(inside.type === "mark" ? PerformanceMark.prototype : PerformanceMeasure.prototype);
    SetInside(entry, inside);
    %push(UserTimings.entries, entry);
    NoteTiming(entry);
    return entry;
}

function MarkedTime(mark) {
    if (typeof mark === "number") return mark;
    for (let index = UserTimings.entries.length - 1; index >= 0; index -= 1) {
        const inside = InsideOf(UserTimings.entries[index]);
        if (inside.type === "mark" && inside.name === `${mark}`) return inside.start;
    }
    const where = "Failed to execute 'measure' on 'Performance': ";
    if (Cluster.isWorker || !ListHas(kTimingAttributes, `${mark}`)) throw MakeDomException(`${where}The mark '${mark}' does not exist.`, "SyntaxError");
    const time = LegacyTime(`${mark}`);
    if (time > 0) return time - LegacyTime("navigationStart");
    const why = "is empty: either the event hasn't happened yet, or it would provide cross-origin timing information.";
    throw MakeDomException(`${where}'${mark}' ${why}`, "InvalidAccessError");
}

// Names of PerformanceTiming, which no mark may have.
const kTimingAttributes = [
    "navigationStart", "unloadEventStart", "unloadEventEnd", "redirectStart", "redirectEnd", "fetchStart", "domainLookupStart", "domainLookupEnd",
    "connectStart", "connectEnd", "secureConnectionStart", "requestStart", "responseStart", "responseEnd", "domLoading", "domInteractive",
    "domContentLoadedEventStart", "domContentLoadedEventEnd", "domComplete", "loadEventStart", "loadEventEnd",
];

function DetailOf(value, method, owner = "Performance") {
    if (value === undefined || value === null) return null;
    return CloneWith(value, %new_object(null, "Map"), owner, method);
}

// SPEC: User Timing section 3.1.3, the checks of measure's options.
function CheckMeasureOptions(options, end) {
    const given = (name) => options[name] !== undefined;
    const isEmpty = !given("start") && !given("end") && !given("duration") && !given("detail");
    if (isEmpty) return;
    let mistake = "";
    if (end !== undefined) mistake = "|end_mark| must not be passed.";
    else if (!given("start") && !given("end")) mistake = "at least one of its 'start' or 'end' properties must be present.";
    else if (given("start") && given("end") && given("duration")) mistake = "it must not have all of its 'start', 'duration', and 'end' properties defined";
    if (mistake === "") return;
    %throw_type_error(`Failed to execute 'measure' on 'Performance': If a non-empty PerformanceMeasureOptions object was passed, ${mistake}`);
}

function ChosenTimings(entries, choose) {
    const found = [];
    for (let index = 0; index < entries.length; index += 1) {
        if (choose(InsideOf(entries[index]))) %push(found, entries[index]);
    }
    return found;
}

function TimingsOf(choose) {
    return ChosenTimings(UserTimings.entries, choose);
}

class Performance extends EventTarget {
    constructor() {
        IllegalConstructor("Performance");
    }
    get timeOrigin() { return %epoch_ms() + PageClock.origin; }
    // Its place; what it does is defined with the other handlers.
    get onresourcetimingbufferfull() { return null; }
    get timing() {
        Receiver(this, "isPerformance");
        return TimingObject;
    }
    get navigation() {
        Receiver(this, "isPerformance");
        return NavigationObject;
    }
    get memory() {
        Receiver(this, "isPerformance");
        return MakeMemoryInfo();
    }
    now() { return PageNow(); }
    toJSON() {
        Receiver(this, "isPerformance");
        if (Cluster.isWorker) return { timeOrigin: this.timeOrigin };
        return { timeOrigin: this.timeOrigin, timing: TimingObject.toJSON(), navigation: NavigationObject.toJSON() };
    }
    mark(...list) { return AddTiming(NewMark(list, "mark", "Performance")); }
    measure(...list) {
        NeedArguments(list, 1, "measure", "Performance");
        const name = `${list[0]}`;
        const start = list[1];
        const end = list[2];
        const options = %is_object(start) ? { __proto__: null, detail: start.detail, duration: start.duration, end: start.end, start: start.start } : { __proto__: null, start, end };
        if (%is_object(start)) CheckMeasureOptions(options, end);
        if (typeof options.start === "number" && options.start < 0) {
            %throw_type_error(`Failed to execute 'measure' on 'Performance': '${name}' cannot have a negative time stamp.`);
        }
        const from = options.start === undefined ? 0 : MarkedTime(options.start);
        const to = options.end !== undefined ? MarkedTime(options.end) : options.duration !== undefined ? from + ToNumber(options.duration) : PageNow();
        return AddTiming({ __proto__: null, isEntry: true, name, type: "measure", start: from, duration: to - from, detail: DetailOf(options.detail, "measure") });
    }
    clearMarks(name = undefined) {
        UserTimings.entries = TimingsOf((it) => it.type !== "mark" || (name !== undefined && it.name !== `${name}`));
    }
    clearMeasures(name = undefined) {
        UserTimings.entries = TimingsOf((it) => it.type !== "measure" || (name !== undefined && it.name !== `${name}`));
    }
    clearResourceTimings() {
        Receiver(this, "isPerformance");
        ClearResources();
    }
    setResourceTimingBufferSize(...list) {
        NeedArguments(list, 1, "setResourceTimingBufferSize", "Performance");
        PageTimings.mostResources = ToNumber(list[0]) >>> 0;
    }
    getEntries() {
        Receiver(this, "isPerformance");
        if (!Cluster.isWorker && %long_tasks().length > 0) %refuse("performance.getEntries after a long task is not supported by Loopscope: it may be part of a long animation frame");
        return AllTimings();
    }
    getEntriesByType(...list) {
        NeedArguments(list, 1, "getEntriesByType", "Performance");
        const type = `${list[0]}`;
        if (type === "long-animation-frame" && !Cluster.isWorker && %long_tasks().length > 0) %refuse(`performance entries of the type ${type} are not supported by Loopscope`);
        return SortedTimings(EntriesOfType(type));
    }
    getEntriesByName(...list) {
        NeedArguments(list, 1, "getEntriesByName", "Performance");
        const name = `${list[0]}`;
        const type = list[1] === undefined ? undefined : `${list[1]}`;
        return ChosenTimings(AllTimings(), (it) => it.name === name && (type === undefined || it.type === type));
    }
}
DefineInterface(Performance);
DefineHandlers(Performance.prototype, ["resourcetimingbufferfull"]);
SetLengths(Performance.prototype, { __proto__: null, mark: 1, measure: 1, getEntriesByType: 1, getEntriesByName: 1, setResourceTimingBufferSize: 1 });
const PerformanceObject = %new_object(Performance.prototype);
NewTargetInside(PerformanceObject, { __proto__: null, isPerformance: true });
