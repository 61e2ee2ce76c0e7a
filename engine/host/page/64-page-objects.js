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
    get scheduling() { %refuse("navigator.scheduling is not supported by Loopscope"); }
    get userAgent() { return "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/156.0.0.0 Safari/537.36"; }
    get appName() { return "Netscape"; }
    get appCodeName() { return "Mozilla"; }
    get product() { return "Gecko"; }
    get platform() { return "Linux x86_64"; }
    get language() { return "en-US"; }
    get languages() { return ["en-US"]; }
    get onLine() { return true; }
    get cookieEnabled() { return true; }
    get webdriver() { return true; }
    get pdfViewerEnabled() { return true; }
    get doNotTrack() { return null; }
    get hardwareConcurrency() { return 4; }
    javaEnabled() { return false; }
}
DefineInterface(Navigator);
RefuseInPage(Navigator.prototype, "navigator", ["sendBeacon", "vibrate", "share", "getBattery", "requestMIDIAccess"]);
const NavigatorObject = %new_object(Navigator.prototype);

// ---- localStorage and sessionStorage: a map of texts that has its keys as properties ----

class Storage {
    constructor() {
        IllegalConstructor("Storage");
    }
    get length() { return %table_size(Receiver(this, "isStorage").map); }
    key(index) {
        const keys = StoredKeys(Receiver(this, "isStorage"));
        return keys[%to_integer(ToNumber(index))] ?? null;
    }
    getItem(...list) {
        NeedArguments(list, 1, "getItem", "Storage");
        return StoredItem(Receiver(this, "isStorage"), `${list[0]}`);
    }
    setItem(...list) {
        NeedArguments(list, 2, "setItem", "Storage");
        StoreItem(Receiver(this, "isStorage"), `${list[0]}`, `${list[1]}`, "Failed to execute 'setItem' on 'Storage'");
    }
    removeItem(...list) {
        NeedArguments(list, 1, "removeItem", "Storage");
        %table_delete(Receiver(this, "isStorage").map, `${list[0]}`);
    }
    clear() { %table_clear(Receiver(this, "isStorage").map); }
}
DefineInterface(Storage);

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
    %table_set(inside.map, key, value);
}

function StoredKeys(inside) {
    const keys = [];
    for (let position = 0; !%is_done(%table_key(inside.map, position)); position = %table_after(inside.map, position)) {
        %push(keys, %table_key(inside.map, position));
    }
    return keys;
}

function MakeStorage() {
    const target = %new_object(Storage.prototype);
    const inside = SetInside(target, { __proto__: null, isStorage: true, map: %new_object(null, "Map") });
    inside.shownKeys = () => StoredKeys(inside);
    const isOwn = (key) => typeof key === "string" && !(key in Storage.prototype);
    const storage = ProxyCreate(target, {
        __proto__: null,
        get(object, key) { return isOwn(key) ? StoredItem(inside, key) ?? undefined : object[key]; },
        set(object, key, value) {
            if (isOwn(key)) StoreItem(inside, key, `${value}`, `Failed to set a named property '${key}' on 'Storage'`);
            return true;
        },
        has(object, key) { return key in object || (isOwn(key) && %table_has(inside.map, key)); },
        deleteProperty(object, key) {
            %table_delete(inside.map, key);
            return true;
        },
        ownKeys() { return StoredKeys(inside); },
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

class PerformanceEntry {
    constructor() {
        IllegalConstructor("PerformanceEntry");
    }
    get name() { return Receiver(this, "isEntry").name; }
    get entryType() { return Receiver(this, "isEntry").type; }
    get startTime() { return Receiver(this, "isEntry").start; }
    get duration() { return Receiver(this, "isEntry").duration; }
    toJSON() {
        return { name: this.name, entryType: this.entryType, startTime: this.startTime, duration: this.duration };
    }
}
DefineInterface(PerformanceEntry);

class PerformanceMark extends PerformanceEntry {
    constructor(...list) {
        NeedArguments(list, 1, undefined, "PerformanceMark");
        %refuse("new PerformanceMark is not supported by Loopscope: use performance.mark");
    }
    get detail() { return Receiver(this, "isEntry").detail; }
}
DefineInterface(PerformanceMark);

class PerformanceMeasure extends PerformanceEntry {
    constructor() {
        IllegalConstructor("PerformanceMeasure");
    }
    get detail() { return Receiver(this, "isEntry").detail; }
}
DefineInterface(PerformanceMeasure);

function AddTiming(name, type, start, duration, detail) {
    const entry = %new_object(type === "mark" ? PerformanceMark.prototype : PerformanceMeasure.prototype);
    SetInside(entry, { __proto__: null, isEntry: true, name, type, start, duration, detail: detail === undefined ? null : detail });
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
    throw MakeDomException(`Failed to execute 'measure' on 'Performance': The mark '${mark}' does not exist.`, "SyntaxError");
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
    get timeOrigin() { return %epoch_ms(); }
    now() { return PageNow(); }
    toJSON() { %refuse("performance.toJSON is not supported by Loopscope"); }
    mark(name, options = undefined) {
        const given = %is_object(options) ? options : { __proto__: null };
        return AddTiming(`${name}`, "mark", given.startTime === undefined ? PageNow() : ToNumber(given.startTime), 0, given.detail);
    }
    measure(name, start = undefined, end = undefined) {
        const options = %is_object(start) ? start : { __proto__: null, start, end };
        const from = options.start === undefined ? 0 : MarkedTime(options.start);
        const to = options.end !== undefined ? MarkedTime(options.end) : options.duration !== undefined ? from + ToNumber(options.duration) : PageNow();
        return AddTiming(`${name}`, "measure", from, to - from, options.detail);
    }
    clearMarks(name = undefined) {
        UserTimings.entries = TimingsOf((it) => it.type !== "mark" || (name !== undefined && it.name !== `${name}`));
    }
    clearMeasures(name = undefined) {
        UserTimings.entries = TimingsOf((it) => it.type !== "measure" || (name !== undefined && it.name !== `${name}`));
    }
    getEntries() { return TimingsOf(() => true); }
    getEntriesByType(type) { return TimingsOf((it) => it.type === `${type}`); }
    getEntriesByName(name, type = undefined) { return TimingsOf((it) => it.name === `${name}` && (type === undefined || it.type === type)); }
}
DefineInterface(Performance);
const PerformanceObject = %new_object(Performance.prototype);
NewTargetInside(PerformanceObject, { __proto__: null, isPerformance: true });
