// The window: the global object of a page, and how the page begins and ends its loading. SPEC: HTML sections 7.2.2 and 13.2.7.

class Window extends EventTarget {
    constructor() {
        IllegalConstructor("Window");
    }
}
DefineInterface(Window);
%set_prototype(Window.prototype, WindowNames);
%set_prototype(PageGlobal, Window.prototype);
NewTargetInside(PageGlobal, { __proto__: null, isWindow: true });

const kWindowHandlers = [
    "afterprint", "beforeprint", "beforeunload", "hashchange", "languagechange", "message", "messageerror", "offline", "online", "pagehide",
    "pageshow", "popstate", "rejectionhandled", "storage", "unhandledrejection", "unload",
];
DefineHandlers(PageGlobal, kElementHandlers);
DefineHandlers(PageGlobal, kHandlersWithoutAttribute);
DefineHandlers(PageGlobal, kWindowHandlers);

// The body has some handlers that are the window's.
function ShareHandlers(types) {
    for (let index = 0; index < types.length; index += 1) {
        const accessor = %own_descriptor(PageGlobal, `on${types[index]}`);
        const shared = {
            get value() { return %call(accessor.get, PageGlobal); },
            set value(value) { %call(accessor.set, PageGlobal, value); },
        };
        const pair = %own_descriptor(shared, "value");
        DefineAccessor(PageGlobal.HTMLBodyElement.prototype, `on${types[index]}`, pair.get, pair.set);
    }
}
ShareHandlers(["blur", "error", "focus", "load", "resize", "scroll"]);
ShareHandlers(kWindowHandlers);

const DocumentObject = MakePage();

function LastPart(path) {
    return %string_slice(path, %string_last_index_of(path, "/", path.length) + 1, path.length);
}

// Names of the window that are the same object in any page.
const WindowParts = {
    __proto__: null, window: PageGlobal, document: DocumentObject, location: LocationObject, top: PageGlobal,
};
const kWindowPartNames = ["window", "document", "location", "top"];
for (let index = 0; index < kWindowPartNames.length; index += 1) {
    const name = kWindowPartNames[index];
    const accessor = { get value() { return WindowParts[name]; } };
    const getter = %own_descriptor(accessor, "value").get;
    %set_name(getter, `get ${name}`);
    // Configurable until it is known that this is a page and no worker.
    %put_accessor(PageGlobal, name, getter, name === "location" ? LocationSetter : undefined, 6);
}

function SettleWindow() {
    for (let index = 0; index < kWindowPartNames.length; index += 1) {
        %define_own(PageGlobal, kWindowPartNames[index], { __proto__: null, configurable: false });
    }
}

DefinePageFunctions(PageGlobal, {
    get self() { return PageGlobal; },
    get parent() { return PageGlobal; },
    get frames() { return PageGlobal; },
    get frameElement() { return null; },
    get opener() { return null; },
    get length() { return 0; },
    get closed() { return false; },
    get event() { return CurrentEvent.value; },
    get navigator() { return NavigatorObject; },
    get history() { return HistoryObject; },
    get performance() { return PerformanceObject; },
    get localStorage() { return LocalStorage; },
    get sessionStorage() { return SessionStorage; },
    get origin() { return PageAddress.origin; },
    get isSecureContext() { return true; },
    get crossOriginIsolated() { return false; },
    get innerWidth() { return kViewport.width; },
    get innerHeight() { return kViewport.height; },
    get outerWidth() { return 800; },
    get outerHeight() { return 600; },
    get devicePixelRatio() { return 1; },
    get scrollX() { return PageScroll.left; },
    get scrollY() { return PageScroll.top; },
    get pageXOffset() { return PageScroll.left; },
    get pageYOffset() { return PageScroll.top; },
    focus() {},
    blur() {},
    stop() {},
});
// What Chromium says of itself there is refused.
const ChromeObject = RefusingObject("chrome");
DefinePageFunctions(PageGlobal, { get chrome() { return ChromeObject; } });

// Texts that the window keeps: what is assigned becomes one.
const WindowTexts = { __proto__: null, name: "", status: "" };
DefinePageFunctions(PageGlobal, {
    get name() { return WindowTexts.name; },
    set name(value) { WindowTexts.name = `${value}`; },
    get status() { return WindowTexts.status; },
    set status(value) { WindowTexts.status = `${value}`; },
});
%put(PageGlobal, %intrinsic("SymbolToStringTag"), "Window", 4);
// A program's own var or function of these names takes their place. SPEC: WebIDL, [Replaceable].
const kReplaceable = ["self", "parent", "frames", "length", "event", "performance", "scheduler", "origin", "innerWidth", "innerHeight", "outerWidth",
    "outerHeight", "devicePixelRatio", "scrollX", "scrollY", "pageXOffset", "pageYOffset", "visualViewport"];
for (let index = 0; index < kReplaceable.length; index += 1) {
    const name = kReplaceable[index];
    const getter = %own_descriptor(PageGlobal, name).get;
    const accessor = { set value(value) { %put(PageGlobal, name, value, 7); } };
    DefineAccessor(PageGlobal, name, getter, %own_descriptor(accessor, "value").set);
}

SetLengths(PageGlobal, {
    __proto__: null, requestAnimationFrame: 1, cancelAnimationFrame: 1, requestIdleCallback: 1, cancelIdleCallback: 1, queueMicrotask: 1,
    structuredClone: 1, reportError: 1, postMessage: 1, fetch: 1, Event: 1, MutationObserver: 1, BroadcastChannel: 1,
});
SetLengths(EventTarget.prototype, { __proto__: null, addEventListener: 2, removeEventListener: 2, dispatchEvent: 1 });
SetLengths(Node.prototype, { __proto__: null, appendChild: 1, insertBefore: 2, removeChild: 1, replaceChild: 2 });

// RUNTIME: Chromium parses what is left of the page in a task of its own after the script, and ends with another one.
%set_intrinsic("ParseRest", () => {
    %page_task(kParserSource, kNormalPriority, EndParsing, [], 0);
});

// What the load event waits for: images and scripts that are on their way. SPEC: HTML section 13.2.7, delay the load event.
const LoadDelay = { __proto__: null, count: 0, waiting: undefined };

function DelayLoad() {
    LoadDelay.count += 1;
}

function AllowLoad() {
    LoadDelay.count -= 1;
    const { waiting } = LoadDelay;
    if (LoadDelay.count > 0 || waiting === undefined) return;
    LoadDelay.waiting = undefined;
    if (Writing.hasLoaded) waiting();
    else %page_task(kDomSource, kNormalPriority, waiting, [], 0);
}

// RUNTIME: what Chromium does beside the listeners, in ns: before each event, and for the loaded page behind them.
const kDocumentEventCost = 150000;
const kLoadedPageCost = 900000;

// The end (section 13.2.7): the document is interactive, then complete, with an event for each.
function EndParsing() {
    const document = InsideOf(DocumentObject);
    EndWrittenPart();
    PageDocument.readyState = "interactive";
    NoteMoment("domInteractive");
    %io_spend(kDocumentEventCost);
    const load = () => {
        if (Writing.hasLoaded) return;
        if (LoadDelay.count > 0) {
            LoadDelay.waiting = load;
            return;
        }
        LookAtStylesNow(); // RUNTIME: Chromium has styled the page before it is complete, and before its first frame.
        PageDocument.readyState = "complete";
        NoteMoment("domComplete");
        %io_spend(kDocumentEventCost);
        FireInSteps(DocumentObject, "readystatechange", undefined, () => {
            TellWindowOfLoad(() => {
                LookAtStylesNow();
                %io_spend(kLoadedPageCost);
            });
        });
    };
    FireInSteps(DocumentObject, "readystatechange", undefined, () => {
        NoteMoment("domContentLoadedEventStart");
        DispatchInSteps(document, EventInside(MakeTrustedEvent(Event, "DOMContentLoaded", { __proto__: null, bubbles: true })), () => {
            NoteMoment("domContentLoadedEventEnd");
            load();
        });
    });
}

function TellWindowOfLoad(after) {
    NoteMoment("loadEventStart");
    FireAtWindow(MakeTrustedEvent(Event, "load", undefined), () => {
        PageDocument.isLoaded = true;
        FireAtWindow(MakeTrustedEvent(PageTransitionEvent, "pageshow", { __proto__: null, bubbles: true, cancelable: true }), () => {
            NoteMoment("loadEventEnd");
            if (PerformanceObservers.list.length > 0) NoteTiming(NavigationEntry());
            after();
        });
    });
}

// SPEC: HTML, fire an event with the legacy target override flag: it says the document.
function FireAtWindow(event, after) {
    const inside = EventInside(event);
    inside.shownTarget = DocumentObject;
    DispatchInSteps(InsideOf(PageGlobal), inside, after);
}

%set_intrinsic("RunMain", () => {
    if (Cluster.isWorker) {
        RunWorkerScript();
        return;
    }
    NoteMoment("script");
    %call(%main_function(), PageGlobal);
});
