// The page's address and its session history: location, history, popstate, hashchange. SPEC: HTML sections 7.2.3 to 7.2.5, 7.4.
// SIMPLIFIED: only what stays in the document; what would load another one is refused.

const kPageOrigin = "http://localhost";
const PageAddress = { __proto__: null, parts: ParseUrl(`${kPageOrigin}/`, undefined), href: `${kPageOrigin}/`, origin: kPageOrigin, hostname: "localhost" };

function SetPageAddress(parts) {
    PageAddress.parts = parts;
    PageAddress.href = WriteUrl(parts);
}

function PartsOfAddress(written) {
    return ParseUrl(written, PageAddress.parts);
}

// RUNTIME: a page that was opened in a new tab has the empty page behind it. `place` counts from the page itself; `fragmentsOf` says
// which entries are the same document but for their fragments.
const SessionHistory = { __proto__: null, entries: [{ __proto__: null, parts: PageAddress.parts, state: null, restoration: "auto", scrolled: 0 }], place: 0, object: null };
const kEntriesBefore = 1;
// RUNTIME: Chromium asks another process to go through the history.
const kTraversalDelay = 2;

function CurrentEntry() {
    return SessionHistory.entries[SessionHistory.place];
}

function StoreEntry(parts, state, replaces) {
    const { restoration } = CurrentEntry();
    CurrentEntry().scrolled = PageScroll.top;
    if (!replaces) {
        SessionHistory.place += 1;
        %array_set_length(SessionHistory.entries, SessionHistory.place);
    }
    SessionHistory.entries[SessionHistory.place] = { __proto__: null, parts, state, restoration, scrolled: PageScroll.top };
    SetPageAddress(parts);
}

// ---- going to a fragment (section 7.4.2.3.3) ----

function AreSameButFragment(one, other) {
    return WriteUrl(WithFragment(one, null)) === WriteUrl(WithFragment(other, null));
}

function WithFragment(parts, fragment) {
    const copy = { __proto__: null };
    const names = %own_keys(parts);
    for (let index = 0; index < names.length; index += 1) copy[names[index]] = parts[names[index]];
    copy.fragment = fragment;
    return copy;
}

// SPEC: HTML section 7.2.4: before the document has loaded, what `location` is set to takes the place of the entry.
function GoByLocation(written, replaces) {
    GoTo(written, replaces || !PageDocument.isLoaded);
}

function GoTo(written, replaces) {
    const parts = PartsOfAddress(written);
    if (parts === undefined) throw MakeDomException(`Failed to set the 'href' property on 'Location': '${written}' is not a valid URL.`, "SyntaxError");
    if (parts.fragment === null || !AreSameButFragment(parts, PageAddress.parts)) %refuse("going to another address is not supported by Loopscope");
    GoToFragment(parts, replaces);
}

// RUNTIME: Chromium tells of it at once, and of the new fragment in a task.
function GoToFragment(parts, replaces) {
    const before = PageAddress.parts;
    const isSame = WriteUrl(parts) === PageAddress.href;
    StoreEntry(parts, null, replaces || isSame);
    FindTarget();
    DispatchNow(InsideOf(PageGlobal), PopStateEventOf(null));
    ScrollToFragment(parts.fragment, PageDocument.target);
    if (!isSame) QueueHashChange(before, parts);
}

// What the fragment means when one goes there (section 7.4.6.3).
function FindTarget() {
    const { fragment } = PageAddress.parts;
    const found = fragment === null || fragment === "" ? null : FindById(PageDocument.inside, TextOfBytes(PercentDecoded(fragment)));
    PageDocument.target = InsideOf(found) ?? null;
    if (Sheets.isUsed) NoteSheetChange();
}

function PopStateEventOf(state) {
    const event = EventInside(MakeTrustedEvent(PopStateEvent, "popstate", undefined));
    event.more.state = state;
    return event;
}

function AddressWithoutFragment(parts) {
    return %split_text(WriteUrl(parts), "#")[0];
}

function QueueHashChange(before, parts) {
    if (before.fragment === parts.fragment || AddressWithoutFragment(before) !== AddressWithoutFragment(parts)) return;
    const settings = { __proto__: null, oldURL: WriteUrl(before), newURL: WriteUrl(parts) };
    %page_task(kDomSource, kNormalPriority, () => {
        DispatchInSteps(InsideOf(PageGlobal), EventInside(MakeTrustedEvent(HashChangeEvent, "hashchange", settings)), undefined);
    }, [], 0);
}

// ---- history ----

function PushEntry(list, method, replaces) {
    NeedArguments(list, 2, method, "History");
    const state = CloneWith(list[0], %new_object(null, "Map"), "History", method);
    let { parts } = PageAddress;
    if (list[2] !== undefined && list[2] !== null) {
        parts = PartsOfAddress(`${list[2]}`);
        if (parts === undefined || OriginOfUrl(parts) !== PageAddress.origin) {
            throw MakeDomException(`Failed to execute '${method}' on 'History': A history state object with URL '${parts === undefined ? list[2] : WriteUrl(parts)}' cannot be created in a document with origin '${PageAddress.origin}' and URL '${PageAddress.href}'.`, "SecurityError");
        }
    }
    StoreEntry(parts, state, replaces);
}

function Traverse(steps) {
    if (steps === 0) %refuse("loading the page again is not supported by Loopscope");
    %page_task(kDomSource, kNormalPriority, () => {
        const place = SessionHistory.place + steps;
        if (place < 0 && place + kEntriesBefore >= 0) %refuse("going back behind the page is not supported by Loopscope");
        if (place < 0 || place >= SessionHistory.entries.length) return;
        const before = PageAddress.parts;
        CurrentEntry().scrolled = PageScroll.top;
        SessionHistory.place = place;
        const entry = CurrentEntry();
        SetPageAddress(entry.parts);
        if (before.fragment !== entry.parts.fragment) FindTarget();
        DispatchInSteps(InsideOf(PageGlobal), PopStateEventOf(entry.state), () => {
            if (entry.restoration === "auto" && entry.scrolled !== PageScroll.top) ScrollPageTo(PageScroll.left, entry.scrolled);
        });
        QueueHashChange(before, entry.parts);
    }, [], kTraversalDelay);
}

class History {
    constructor() {
        IllegalConstructor("History");
    }
    get length() { return SessionHistory.entries.length + kEntriesBefore; }
    get scrollRestoration() { return CurrentEntry().restoration; }
    set scrollRestoration(value) {
        const text = `${value}`;
        if (text === "auto" || text === "manual") CurrentEntry().restoration = text;
    }
    get state() { return CurrentEntry().state; }
    back() { Traverse(-1); }
    forward() { Traverse(1); }
    go(delta = 0) { Traverse(%to_integer(ToNumber(delta))); }
    pushState(...list) { PushEntry(list, "pushState", false); }
    replaceState(...list) { PushEntry(list, "replaceState", true); }
}
DefineInterface(History);
SetLengths(History.prototype, { __proto__: null, pushState: 2, replaceState: 2 });
const HistoryObject = %new_object(History.prototype);
SetInside(HistoryObject, { __proto__: null, isHistory: true });

// ---- location: each object has its own properties (WebIDL, [LegacyUnforgeable]) ----

class Location {
    constructor() {
        IllegalConstructor("Location");
    }
}
DefineInterface(Location);
const LocationObject = %new_object(Location.prototype);
SetInside(LocationObject, { __proto__: null, isLocation: true });

function SetPartOfAddress(name, value) {
    if (name === "href") {
        GoByLocation(`${value}`, false);
        return;
    }
    if (name !== "hash") %refuse("going to another address is not supported by Loopscope");
    const text = `${value}`;
    const fragment = EscapeUrlText(text[0] === "#" ? %string_slice(text, 1, text.length) : text, kFragmentEscapes);
    if (fragment === (PageAddress.parts.fragment ?? "")) return;
    GoToFragment(WithFragment(PageAddress.parts, fragment), !PageDocument.isLoaded);
}

const kAddressParts = {
    __proto__: null,
    href: () => PageAddress.href,
    origin: () => PageAddress.origin,
    protocol: () => `${PageAddress.parts.scheme}:`,
    host: () => HostWithPort(PageAddress.parts),
    hostname: () => PageAddress.hostname,
    port: () => PageAddress.parts.port,
    pathname: () => PageAddress.parts.path,
    search: () => (PageAddress.parts.query === null || PageAddress.parts.query === "" ? "" : `?${PageAddress.parts.query}`),
    hash: () => (PageAddress.parts.fragment === null || PageAddress.parts.fragment === "" ? "" : `#${PageAddress.parts.fragment}`),
};

function DefineAddressPart(name) {
    const read = kAddressParts[name];
    const accessor = {
        get value() { return read(); },
        set value(value) { SetPartOfAddress(name, value); },
    };
    const pair = %own_descriptor(accessor, "value");
    DefineAccessor(LocationObject, name, pair.get, name === "origin" ? undefined : pair.set);
}

// A page that stands in no other one.
const OriginsAbove = { __proto__: null, list: undefined };
DefinePageFunctions(LocationObject, {
    get ancestorOrigins() {
        if (OriginsAbove.list === undefined) OriginsAbove.list = MakeStringList([]);
        return OriginsAbove.list;
    },
});
const kAddressPartNames = %own_keys(kAddressParts);
for (let index = 0; index < kAddressPartNames.length; index += 1) DefineAddressPart(kAddressPartNames[index]);
DefinePageFunctions(LocationObject, {
    assign(address) { GoByLocation(`${address}`, false); },
    reload() { %refuse("loading the page again is not supported by Loopscope"); },
    replace(address) { GoByLocation(`${address}`, true); },
    toString() { return PageAddress.href; },
});

const LocationForwarding = { set value(value) { GoByLocation(`${value}`, false); } };
const LocationSetter = %own_descriptor(LocationForwarding, "value").set;
%set_name(LocationSetter, "set location");
