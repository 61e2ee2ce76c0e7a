// What a page knows of its own loading: entries for its navigation, what it has loaded, its visibility and its first paints;
// performance.timing. SPEC: Navigation Timing; Resource Timing; Paint Timing; HTML section 6.2 (VisibilityStateEntry).
// SIMPLIFIED: no largest paint, no shifts of the layout; what a page without text paints is only known of plain boxes.

// Moments of the page in ms of its clock, 0 until they come.
const PageMoments = {
    __proto__: null, script: 0, domInteractive: 0, domContentLoadedEventStart: 0, domContentLoadedEventEnd: 0, domComplete: 0, loadEventStart: 0, loadEventEnd: 0, firstChange: 0,
};

// When the page and its script were asked for and came, as parts of the time from the beginning to the script.
const kNavigationParts = { __proto__: null, fetchStart: 0.02, requestStart: 0.08, responseStart: 0.18, domLoading: 0.34, responseEnd: 0.48 };
const kScriptParts = { __proto__: null, startTime: 0.52, requestStart: 0.64, responseStart: 0.8, responseEnd: 0.98 };

// Bytes of the page around the name of its script, and those that are counted for the headers of any answer.
const kBytesOfPage = 123;
const kBytesOfHeaders = 300;

// ms after the load event in which Chromium makes up its mind about the entry of the navigation.
const kConfidenceDelay = 5;

function ToTenths(ms) {
    return %math_floor(ms * 10) / 10;
}

function NoteMoment(name) {
    PageMoments[name] = PageNow();
}

// In the order of their accessors, and in that of their JSON.
const kResourceAccessors = [
    "initiatorType", "nextHopProtocol", "deliveryType", "workerStart", "redirectStart", "redirectEnd", "fetchStart", "domainLookupStart", "domainLookupEnd",
    "connectStart", "connectEnd", "secureConnectionStart", "requestStart", "responseStart", "responseEnd", "transferSize", "encodedBodySize", "decodedBodySize", "serverTiming",
    "renderBlockingStatus", "responseStatus", "contentType", "contentEncoding", "finalResponseHeadersStart", "firstInterimResponseStart", "workerRouterEvaluationStart",
    "workerCacheLookupStart", "workerMatchedSourceType", "workerFinalSourceType",
];
const kResourceNames = [
    "initiatorType", "deliveryType", "nextHopProtocol", "renderBlockingStatus", "contentType", "contentEncoding", "workerStart", "workerRouterEvaluationStart",
    "workerCacheLookupStart", "workerMatchedSourceType", "workerFinalSourceType", "redirectStart", "redirectEnd", "fetchStart", "domainLookupStart", "domainLookupEnd",
    "connectStart", "secureConnectionStart", "connectEnd", "requestStart", "responseStart", "firstInterimResponseStart", "finalResponseHeadersStart", "responseEnd",
    "transferSize", "encodedBodySize", "decodedBodySize", "responseStatus", "serverTiming",
];
const kNavigationNames = [
    "unloadEventStart", "unloadEventEnd", "domInteractive", "domContentLoadedEventStart", "domContentLoadedEventEnd", "domComplete", "loadEventStart", "loadEventEnd",
    "type", "redirectCount", "activationStart", "criticalCHRestart", "notRestoredReasons", "confidence",
];
const kNavigationAccessors = [
    "unloadEventStart", "unloadEventEnd", "domInteractive", "domContentLoadedEventStart", "domContentLoadedEventEnd", "domComplete", "loadEventStart", "loadEventEnd",
    "type", "redirectCount", "confidence", "criticalCHRestart", "activationStart", "notRestoredReasons",
];
const kPaintNames = ["paintTime", "presentationTime"];
const kTextAttributes = ["deliveryType", "contentEncoding", "workerMatchedSourceType", "workerFinalSourceType"];
// All that a request for something from the page's own server goes through before it is sent, which takes no time.
const kConnectionNames = ["fetchStart", "domainLookupStart", "domainLookupEnd", "connectStart", "connectEnd"];

function ReadResource(inside, name) {
    if (inside.values[name] === kNeedsLayout) %refuse(`${name} of what the page's own server sends for a file that is not there is not supported by Loopscope`);
    return inside.values[name];
}

function ReadNavigation(inside, name) {
    if (name in PageMoments) return PageMoments[name];
    if (name === "type") return "navigate";
    if (name === "notRestoredReasons") return null;
    return name === "confidence" ? ConfidenceOf(inside) : 0;
}

function ConfidenceOf(inside) {
    if (PageMoments.loadEventEnd === 0 || PageNow() < PageMoments.loadEventEnd + kConfidenceDelay) return null;
    if (inside.confidence === undefined) {
        inside.confidence = %new_object(PerformanceTimingConfidence.prototype);
        SetInside(inside.confidence, { __proto__: null, isConfidence: true });
    }
    return inside.confidence;
}

// Attributes that are read from the record of an entry, and the entry as JSON: those of what it extends come first.
function DefineTimingNames(interface_, names, jsonNames, read, base) {
    for (let index = 0; index < names.length; index += 1) {
        const name = names[index];
        DefineReader(interface_.prototype, name, (object) => read(Receiver(object, "isEntry"), name));
    }
    DefinePageFunctions(interface_.prototype, {
        toJSON() {
            const json = %call(base.prototype.toJSON, this);
            for (let index = 0; index < jsonNames.length; index += 1) json[jsonNames[index]] = read(InsideOf(this), jsonNames[index]);
            return json;
        },
    });
}

class PerformanceResourceTiming extends PerformanceEntry {
    constructor() {
        IllegalConstructor("PerformanceResourceTiming");
    }
}
DefineInterface(PerformanceResourceTiming);
DefineTimingNames(PerformanceResourceTiming, kResourceAccessors, kResourceNames, ReadResource, PerformanceEntry);

class PerformanceNavigationTiming extends PerformanceResourceTiming {
    constructor() {
        IllegalConstructor("PerformanceNavigationTiming");
    }
}
DefineInterface(PerformanceNavigationTiming);
DefineTimingNames(PerformanceNavigationTiming, kNavigationAccessors, kNavigationNames, ReadNavigation, PerformanceResourceTiming);

class PerformanceTimingConfidence {
    constructor() {
        IllegalConstructor("PerformanceTimingConfidence");
    }
    // RUNTIME: Chromium lies about this half of the time; Loopscope does not.
    get randomizedTriggerRate() {
        Receiver(this, "isConfidence");
        return 0.4994798;
    }
    get value() {
        Receiver(this, "isConfidence");
        return "high";
    }
    toJSON() { return { randomizedTriggerRate: this.randomizedTriggerRate, value: this.value }; }
}
DefineInterface(PerformanceTimingConfidence);

class VisibilityStateEntry extends PerformanceEntry {
    constructor() {
        IllegalConstructor("VisibilityStateEntry");
    }
}
DefineInterface(VisibilityStateEntry);
DefineTimingNames(VisibilityStateEntry, [], [], ReadResource, PerformanceEntry);

class PerformancePaintTiming extends PerformanceEntry {
    constructor() {
        IllegalConstructor("PerformancePaintTiming");
    }
}
DefineInterface(PerformancePaintTiming);
DefineTimingNames(PerformancePaintTiming, kPaintNames, kPaintNames, ReadResource, PerformanceEntry);

// ---- what there is: made when somebody asks ----

const PageTimings = {
    __proto__: null, navigation: undefined, visibility: undefined, resources: [], hasScript: false, paints: [], isPainted: false, hasContent: false, isLooking: false,
    mostResources: 250, waiting: [], isFullTold: false,
};

function MakeEntry(interface_, type, name, start, duration, values) {
    const entry = %new_object(interface_.prototype);
    SetInside(entry, { __proto__: null, isEntry: true, name, type, start, duration, values });
    return entry;
}

function PlainResource(initiator, start, end) {
    const values = { __proto__: null };
    for (let index = 0; index < kResourceNames.length; index += 1) values[kResourceNames[index]] = ListHas(kTextAttributes, kResourceNames[index]) ? "" : 0;
    values.initiatorType = initiator;
    values.renderBlockingStatus = "non-blocking";
    values.nextHopProtocol = values.contentType = "";
    values.serverTiming = %call(ObjectFreeze, undefined, []);
    values.fetchStart = start;
    values.responseEnd = end;
    return values;
}

// What came of the page's own server: `size` is undefined where it is not known.
function ServedResource(initiator, contentType, size, status, times) {
    const values = PlainResource(initiator, times.startTime, times.responseEnd);
    for (let index = 0; index < kConnectionNames.length; index += 1) values[kConnectionNames[index]] = times.startTime;
    values.nextHopProtocol = "http/1.1";
    values.contentType = contentType;
    values.requestStart = times.requestStart;
    values.responseStart = values.finalResponseHeadersStart = times.responseStart;
    values.encodedBodySize = values.decodedBodySize = size ?? kNeedsLayout;
    values.transferSize = size === undefined ? kNeedsLayout : size + kBytesOfHeaders;
    values.responseStatus = status;
    return values;
}

function PartsOfLoading(parts) {
    const times = { __proto__: null };
    const names = %own_keys(parts);
    for (let index = 0; index < names.length; index += 1) times[names[index]] = ToTenths(PageMoments.script * parts[names[index]]);
    return times;
}

function NavigationEntry() {
    if (PageTimings.navigation === undefined) {
        const times = PartsOfLoading(kNavigationParts);
        times.startTime = times.fetchStart;
        const values = ServedResource("navigation", "text/html", kBytesOfPage + LastPart(%main_path()).length, 200, times);
        PageTimings.navigation = MakeEntry(PerformanceNavigationTiming, "navigation", PageAddress.href, 0, 0, values);
    }
    InsideOf(PageTimings.navigation).duration = PageMoments.loadEventEnd;
    return PageTimings.navigation;
}

function VisibilityEntry() {
    if (PageTimings.visibility === undefined) PageTimings.visibility = MakeEntry(VisibilityStateEntry, "visibility-state", "visible", 0, 0, undefined);
    return PageTimings.visibility;
}

// The program's own script was there before all others.
function TakeScriptResource() {
    if (PageTimings.hasScript || Cluster.isWorker) return;
    PageTimings.hasScript = true;
    const times = PartsOfLoading(kScriptParts);
    const address = `${PageAddress.origin}/${LastPart(%main_path())}`;
    const values = ServedResource("script", "text/javascript", FileBesidePage(address)?.length, 200, times);
    InsertInList(PageTimings.resources, 0, MakeEntry(PerformanceResourceTiming, "resource", address, times.startTime, times.responseEnd - times.startTime, values));
}

// ---- resources ----

// SPEC: Resource Timing section 4.4: what is more than the buffer holds waits until its event has been handled.
function KeepResource(entry) {
    TakeScriptResource();
    NoteTiming(entry);
    if (!PageTimings.isFullTold && PageTimings.resources.length < PageTimings.mostResources) {
        %push(PageTimings.resources, entry);
        return;
    }
    %push(PageTimings.waiting, entry);
    if (PageTimings.isFullTold) return;
    PageTimings.isFullTold = true;
    %page_task(kDomSource, kNormalPriority, TellOfFullBuffer, [], 0);
}

function TellOfFullBuffer() {
    FireInSteps(PerformanceObject, "resourcetimingbufferfull", undefined, () => {
        const { waiting, resources, mostResources } = PageTimings;
        PageTimings.waiting = [];
        PageTimings.isFullTold = false;
        for (let index = 0; index < waiting.length && resources.length < mostResources; index += 1) %push(PageTimings.resources, waiting[index]);
    });
}

// Something was asked for at `start` and is there now, or not; `answer` is what AnswerOfAddress says. Its body comes `delay` ms later. What
// stands in an address is no resource.
function NoteResource(initiator, url, start, answer, delay = 0) {
    if (%string_slice(url, 0, 4) !== "http") return;
    const end = ToTenths(PageNow() + delay);
    const took = end - start;
    let values;
    if (answer === undefined) {
        values = PlainResource(initiator, start, end);
    } else {
        const times = { __proto__: null, startTime: start, requestStart: ToTenths(start + took * 0.3), responseStart: ToTenths(start + took * 0.6), responseEnd: end };
        const type = answer.headers === undefined ? "text/html" : HeaderOf(answer.headers, "content-type")?.[1] ?? "";
        values = ServedResource(initiator, type, answer.body.bytes?.length, answer.status, times);
    }
    const entry = MakeEntry(PerformanceResourceTiming, "resource", url, start, ToTenths(took), values);
    InsideOf(entry).thereAt = %uptime_ms() + delay;
    if (delay > 0 && IsObserved("resource")) %page_task(kNetworkingSource, kNormalPriority, () => KeepResource(entry), [], delay);
    else KeepResource(entry);
}

function IsObserved(type) {
    const { list } = PerformanceObservers;
    for (let index = 0; index < list.length; index += 1) {
        if (ListHas(list[index].types, type)) return true;
    }
    return false;
}

// The same of a file beside the page whose bytes are known, or that is not there.
function NoteFile(initiator, address, start, bytes) {
    if (%string_slice(address, 0, 4) !== "http") return;
    const missing = { __proto__: null, status: 404, headers: undefined, body: { __proto__: null, bytes: undefined } };
    NoteResource(initiator, address, start, bytes === undefined ? missing : AnswerOfFile(address, bytes));
}

// ---- paints ----

// RUNTIME: from a change to the frame that shows it, to the screen and to the task that tells of it, in ms.
const kChangeToPaint = 9;
const kPaintToScreen = 7;
const kChangeToEntry = 26;

const kPaintedTags = ListToTable([
    "body", "div", "span", "p", "h1", "h2", "h3", "h4", "h5", "h6", "main", "section", "article", "header", "footer", "nav", "aside", "a", "b", "i", "em", "strong", "code", "pre",
    "ol", "ul", "li", "small", "u", "s", "script", "style", "template", "link", "meta", "noscript", "label", "form", "br", "blockquote", "figure", "figcaption", "address", "dl", "dt",
    "dd", "time", "mark", "sub", "sup", "q", "cite", "kbd", "samp", "var", "abbr", "button", "table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption",
]);
const kUnseenBackgrounds = ["", "none", "transparent", "initial", "unset", "rgba(0, 0, 0, 0)"];
const kPaintedParts = ["box-shadow", "outline", "list-style", "list-style-type"];
const kBoxSides = ["top", "right", "bottom", "left"];

function ListToTable(names) {
    const table = { __proto__: null };
    for (let index = 0; index < names.length; index += 1) table[names[index]] = true;
    return table;
}

function RefusePaint(what) {
    %refuse(`paint entries of a page with ${what} are not supported by Loopscope`);
}

// Whether `isSeen` says so of a node or one inside it, as far as they are shown.
function IsSomethingSeen(inside, isSeen) {
    if (inside.type !== kElementNode) return inside.type === kTextNode && isSeen(inside);
    if (DisplayOf(inside) === "none" || StyledValue(inside, "opacity") === "0") return false;
    const unknown = UnknownPaint(inside);
    if (unknown !== undefined) {
        if (isSeen === IsSeenText) return false; // Another text may decide it.
        RefusePaint(unknown);
    }
    if (isSeen(inside)) return true;
    for (let index = 0; index < inside.children.length; index += 1) {
        if (IsSomethingSeen(inside.children[index], isSeen)) return true;
    }
    return false;
}

// What is not known to be seen, or not.
function UnknownPaint(inside) {
    if (inside.shadow !== undefined) return "shadow trees";
    if (kPaintedTags[inside.localName] !== true && %string_find(inside.localName, "-", 0) < 0) return `<${inside.localName}>`;
    return ListHas(["absolute", "fixed"], PositionOf(inside)) && IsMovedOut(inside) ? "boxes at places below zero" : undefined;
}

// Whether it may stand outside what is shown of the page.
function IsMovedOut(inside) {
    return StyledValue(inside, "left")[0] === "-" || StyledValue(inside, "top")[0] === "-" || StyledValue(inside, "right") !== "" || StyledValue(inside, "bottom") !== "";
}

function IsSeenText(inside) {
    if (inside.type !== kTextNode || (Trimmed(inside.data) === "" && %string_find(inside.data, "\u00a0", 0) < 0)) return false;
    const visibility = TextStyle(inside, "visibility");
    return visibility !== "hidden" && visibility !== "collapse";
}

function IsSeenBox(inside) {
    if (inside.type !== kElementNode) return false;
    if (inside.localName === "table") RefusePaint("a table without text");
    for (let index = 0; index < kPaintedParts.length; index += 1) {
        const value = StyledValue(inside, kPaintedParts[index]);
        if (value !== "" && value !== "none") RefusePaint(kPaintedParts[index]);
    }
    const display = DisplayOf(inside);
    if (ListHas(["li", "button"], inside.localName) || display === "list-item") return true;
    const isColoured = !ListHas(kUnseenBackgrounds, StyledValue(inside, "background-color"));
    if (inside.localName === "body" && isColoured) return true;
    let isSeen = isColoured;
    for (let index = 0; index < 4; index += 1) isSeen = isSeen || BorderOf(inside, kBoxSides[index]) > 0;
    if (!isSeen) return false;
    if (display === "inline") RefusePaint("coloured inline boxes");
    const box = BoxOf(inside);
    return KnownNumber(box.width, "size") > 0 && KnownNumber(box.height, "size") > 0;
}

// Something of the page has changed. The first change is what the first paint shows.
function NoteFirstChange() {
    if (PageMoments.firstChange === 0) PageMoments.firstChange = PageNow();
    if (PageTimings.isLooking) LookForPaints();
}

// What was painted until now, as far as that is new.
function TakePaints() {
    if (PageTimings.hasContent || Cluster.isWorker) return;
    const { firstChange } = PageMoments;
    const since = PageTimings.isPainted ? PageNow() - kChangeToEntry : firstChange;
    if (firstChange === 0 || PageNow() < since + kChangeToEntry) return;
    const body = PartOfDocument("body", InsideOf(DocumentObject));
    if (body === null) return;
    PageTimings.hasContent = IsSomethingSeen(body, IsSeenText);
    if (!PageTimings.isPainted && (PageTimings.hasContent || IsSomethingSeen(body, IsSeenBox))) {
        PageTimings.isPainted = true;
        AddPaint("first-paint", since);
    }
    if (PageTimings.hasContent) AddPaint("first-contentful-paint", since);
}

function AddPaint(name, since) {
    const paintTime = ToTenths(since + kChangeToPaint);
    const presentationTime = ToTenths(paintTime + kPaintToScreen);
    const entry = MakeEntry(PerformancePaintTiming, "paint", name, presentationTime, 0, { __proto__: null, paintTime, presentationTime });
    %push(PageTimings.paints, entry);
    NoteTiming(entry);
}

// Somebody wants to know of paints: looks once a change is on the screen.
function LookForPaints() {
    PageTimings.isLooking = false;
    if (PageTimings.hasContent) return;
    %page_task(kDomSource, kNormalPriority, () => {
        TakePaints();
        PageTimings.isLooking = true;
    }, [], kChangeToEntry);
}

function WatchPaints() {
    if (PageTimings.hasContent || Cluster.isWorker) return;
    TakePaints();
    PageTimings.isLooking = true;
    if (PageMoments.firstChange > 0) LookForPaints();
}

// ---- what Performance asks for ----

// All entries of a type that the page itself has, in the order in which they came.
function PageEntriesOf(type) {
    if (type === "navigation" || type === "visibility-state") {
        if (Cluster.isWorker) return [];
        return [type === "navigation" ? NavigationEntry() : VisibilityEntry()];
    }
    if (type === "resource") {
        TakeScriptResource();
        const now = %uptime_ms();
        return ChosenTimings(PageTimings.resources, (it) => it.thereAt === undefined || it.thereAt <= now);
    }
    if (type === "paint") {
        TakePaints();
        return PageTimings.paints;
    }
    return [];
}

// The same with those that a program has made.
function EntriesOfType(type) {
    const own = PageEntriesOf(type);
    return own.length > 0 ? own : TimingsOf((it) => it.type === type);
}

// The order of the kinds where they began at once.
const kMergedTypes = ["navigation", "visibility-state", "measure", "mark", "resource", "paint"];

function AllTimings() {
    const all = [];
    for (let index = 0; index < kMergedTypes.length; index += 1) {
        const entries = EntriesOfType(kMergedTypes[index]);
        for (let each = 0; each < entries.length; each += 1) %push(all, entries[each]);
    }
    return SortedTimings(all);
}

function ClearResources() {
    TakeScriptResource();
    PageTimings.resources = [];
}

// ---- performance.timing and navigation, and the memory ----

// A moment of the page by its name in PerformanceTiming; 0 for what has not been.
function LegacyMoment(name) {
    if (name in PageMoments) return PageMoments[name];
    if (name === "domLoading") return PartsOfLoading(kNavigationParts).domLoading;
    const { values } = InsideOf(NavigationEntry());
    return values[name] ?? 0;
}

// SPEC: Navigation Timing, PerformanceTiming: whole milliseconds since 1970.
function LegacyTime(name) {
    const moment = LegacyMoment(name);
    return moment === 0 && name !== "navigationStart" ? 0 : %math_floor(%epoch_ms() + moment);
}

class PerformanceTiming {
    constructor() {
        IllegalConstructor("PerformanceTiming");
    }
}
DefineInterface(PerformanceTiming);
for (let index = 0; index < kTimingAttributes.length; index += 1) {
    const name = kTimingAttributes[index];
    DefineReader(PerformanceTiming.prototype, name, (object) => {
        Receiver(object, "isTiming");
        return LegacyTime(name);
    });
}
// RUNTIME: Chromium writes them in this order.
const kTimingJson = [
    "connectStart", "secureConnectionStart", "unloadEventEnd", "domainLookupStart", "domainLookupEnd", "responseStart", "connectEnd", "responseEnd", "requestStart", "domLoading",
    "redirectStart", "loadEventEnd", "domComplete", "navigationStart", "loadEventStart", "domContentLoadedEventEnd", "unloadEventStart", "redirectEnd", "domInteractive",
    "fetchStart", "domContentLoadedEventStart",
];
DefinePageFunctions(PerformanceTiming.prototype, {
    toJSON() {
        Receiver(this, "isTiming");
        const json = {};
        for (let index = 0; index < kTimingJson.length; index += 1) json[kTimingJson[index]] = LegacyTime(kTimingJson[index]);
        return json;
    },
});
const TimingObject = %new_object(PerformanceTiming.prototype);
SetInside(TimingObject, { __proto__: null, isTiming: true });

class PerformanceNavigation {
    constructor() {
        IllegalConstructor("PerformanceNavigation");
    }
    get type() {
        Receiver(this, "isNavigation");
        return 0;
    }
    get redirectCount() {
        Receiver(this, "isNavigation");
        return 0;
    }
    toJSON() { return { type: this.type, redirectCount: this.redirectCount }; }
}
DefineInterface(PerformanceNavigation);
const kNavigationTypes = [["TYPE_NAVIGATE", 0], ["TYPE_RELOAD", 1], ["TYPE_BACK_FORWARD", 2], ["TYPE_RESERVED", 255]];
for (let index = 0; index < kNavigationTypes.length; index += 1) {
    %put(PerformanceNavigation, kNavigationTypes[index][0], kNavigationTypes[index][1], 2);
    %put(PerformanceNavigation.prototype, kNavigationTypes[index][0], kNavigationTypes[index][1], 2);
}
const NavigationObject = %new_object(PerformanceNavigation.prototype);
SetInside(NavigationObject, { __proto__: null, isNavigation: true });

// RUNTIME: how much memory a page uses varies in Chromium; these are what a small one uses.
class MemoryInfo {
    constructor() {
        IllegalConstructor("MemoryInfo");
    }
    get totalJSHeapSize() {
        Receiver(this, "isMemory");
        return 1576617;
    }
    get usedJSHeapSize() {
        Receiver(this, "isMemory");
        return 729773;
    }
    get jsHeapSizeLimit() {
        Receiver(this, "isMemory");
        return 4395630592;
    }
}
DefineInterface(MemoryInfo);
%delete_own(PageGlobal, "MemoryInfo");
function MakeMemoryInfo() {
    const memory = %new_object(MemoryInfo.prototype);
    SetInside(memory, { __proto__: null, isMemory: true });
    return memory;
}
