// ResizeObserver and IntersectionObserver: they look at the layout at the end of a frame. SPEC: Resize Observer; Intersection Observer.
// SIMPLIFIED: what they observe has to be laid out (59-layout.js); the root of intersections is the viewport.

const LayoutObservers = { __proto__: null, resizing: [], intersecting: [], isAsked: false };

// Something may have moved: the next frame looks.
function LookAtLayout() {
    if (PageScroll.top > 0 && !PageScroll.isChecked) {
        PageScroll.isChecked = true;
        %frame_step(CheckScroll, true);
    }
    if (LayoutObservers.isAsked || LayoutObservers.resizing.length + LayoutObservers.intersecting.length === 0) return;
    LayoutObservers.isAsked = true;
    %frame_step(LookNow, true);
}

function LookNow() {
    LayoutObservers.isAsked = false;
    TellOfSizes(0);
}

// ---- ResizeObserver ----

function ContentBox(inside) {
    if (IsUnshown(inside)) return { __proto__: null, x: 0, y: 0, width: 0, height: 0, fullWidth: 0, fullHeight: 0 };
    const box = BoxOf(inside);
    const base = ContainingWidth(inside);
    const fullWidth = KnownNumber(box.width, "size");
    const fullHeight = KnownNumber(box.height, "size");
    return {
        __proto__: null, x: PaddingOf(inside, "left", base), y: PaddingOf(inside, "top", base), width: ContentOfBox(fullWidth, inside, "left", "right"),
        height: ContentOfBox(fullHeight, inside, "top", "bottom"), fullWidth, fullHeight,
    };
}

function DepthOf(inside) {
    let depth = 0;
    for (let node = inside; node !== null; node = node.parent) depth += 1;
    return depth;
}

function HasNewSize(entry) {
    const box = ContentBox(entry.target);
    const isBorder = entry.box === "border-box";
    return (isBorder ? box.fullWidth : box.width) !== entry.width || (isBorder ? box.fullHeight : box.height) !== entry.height;
}

// Gather and broadcast active observations that are deeper than `depth`, until there are none (section 3.4).
function TellOfSizes(depth) {
    let shallowest = Infinity;
    let isSkipped = false;
    const { resizing } = LayoutObservers;
    for (let index = 0; index < resizing.length; index += 1) {
        const active = [];
        for (let each = 0; each < resizing[index].entries.length; each += 1) {
            const entry = resizing[index].entries[each];
            if (!HasNewSize(entry)) continue;
            if (DepthOf(entry.target) <= depth) {
                isSkipped = true;
                continue;
            }
            shallowest = %math_min(shallowest, DepthOf(entry.target));
            %push(active, entry);
        }
        const observer = resizing[index];
        if (active.length > 0) {
            %frame_step(function SendSizes() {
                DeliverSizes(observer, active);
            }, true);
        }
    }
    if (shallowest < Infinity) {
        %frame_step(function LookForMoreSizes() {
            TellOfSizes(shallowest);
        }, true);
        return;
    }
    if (isSkipped) {
        ReportMessage("ResizeObserver loop completed with undelivered notifications.");
        LookAtLayout();
    }
    TellOfIntersections();
}

// An error that is no exception.
function ReportMessage(message) {
    const event = MakeTrustedEvent(ErrorEvent, "error", { __proto__: null, cancelable: true, message, filename: PageAddress.href, error: undefined });
    EventInside(event).more.error = null;
    DispatchNow(InsideOf(PageGlobal), EventInside(event));
}

function DeliverSizes(observer, active) {
    const entries = [];
    for (let index = 0; index < active.length; index += 1) %push(entries, SizeEntry(active[index]));
    const { callback } = observer;
    %call(callback, observer.object, entries, observer.object);
}

function SizeEntry(entry) {
    const box = ContentBox(entry.target);
    const isBorder = entry.box === "border-box";
    entry.width = isBorder ? box.fullWidth : box.width;
    entry.height = isBorder ? box.fullHeight : box.height;
    const made = %new_object(ResizeObserverEntry.prototype);
    SetInside(made, {
        __proto__: null, isSizeEntry: true, target: entry.target.object, contentRect: MakeRect(DOMRectReadOnly, box.x, box.y, box.width, box.height),
        content: SizeList(box.width, box.height), border: SizeList(box.fullWidth, box.fullHeight),
    });
    return made;
}

function SizeList(width, height) {
    const size = %new_object(ResizeObserverSize.prototype);
    SetInside(size, { __proto__: null, isSize: true, width, height });
    return %call(ObjectFreeze, undefined, [size]);
}
const ObjectFreeze = PageGlobal.Object.freeze;

class ResizeObserverSize {
    constructor() {
        IllegalConstructor("ResizeObserverSize");
    }
    get inlineSize() { return Receiver(this, "isSize").width; }
    get blockSize() { return Receiver(this, "isSize").height; }
}
DefineInterface(ResizeObserverSize);

class ResizeObserverEntry {
    constructor() {
        IllegalConstructor("ResizeObserverEntry");
    }
    get target() { return Receiver(this, "isSizeEntry").target; }
    get contentRect() { return Receiver(this, "isSizeEntry").contentRect; }
    get contentBoxSize() { return Receiver(this, "isSizeEntry").content; }
    get borderBoxSize() { return Receiver(this, "isSizeEntry").border; }
    get devicePixelContentBoxSize() { return Receiver(this, "isSizeEntry").content; }
}
DefineInterface(ResizeObserverEntry);

function ElementArgument(list, method, owner) {
    const inside = InsideOf(list[0]);
    NeedArguments(list, 1, method, owner);
    if (inside === undefined || !inside.isNode || inside.type !== kElementNode) WrongParameter(1, "Element", method, owner);
    return inside;
}

function EntryOfTarget(observer, target) {
    for (let index = 0; index < observer.entries.length; index += 1) {
        if (observer.entries[index].target === target) return observer.entries[index];
    }
    return undefined;
}

class ResizeObserver {
    constructor(...list) {
        NeedArguments(list, 1, undefined, "ResizeObserver");
        NeedFunction(list[0], 1, undefined, "ResizeObserver");
        SetInside(this, { __proto__: null, isResizing: true, object: this, callback: list[0], entries: [] });
    }
    disconnect() {
        const observer = Receiver(this, "isResizing");
        observer.entries = [];
        DropFromList(LayoutObservers.resizing, observer);
    }
    observe(...list) {
        const observer = Receiver(this, "isResizing");
        const target = ElementArgument(list, "observe", "ResizeObserver");
        const box = %is_object(list[1]) && list[1].box !== undefined ? `${list[1].box}` : "content-box";
        const known = EntryOfTarget(observer, target);
        if (known !== undefined) DropFromList(observer.entries, known);
        %push(observer.entries, { __proto__: null, target, box, width: 0, height: 0 });
        if (PlaceInList(LayoutObservers.resizing, observer) < 0) %push(LayoutObservers.resizing, observer);
        LookAtLayout();
    }
    unobserve(...list) {
        const observer = Receiver(this, "isResizing");
        const known = EntryOfTarget(observer, ElementArgument(list, "unobserve", "ResizeObserver"));
        if (known !== undefined) DropFromList(observer.entries, known);
    }
}
DefineInterface(ResizeObserver);

// ---- IntersectionObserver ----

class IntersectionObserverEntry {
    constructor() {
        IllegalConstructor("IntersectionObserverEntry");
    }
    get time() { return Receiver(this, "isIntersection").time; }
    get rootBounds() { return Receiver(this, "isIntersection").rootBounds; }
    get boundingClientRect() { return Receiver(this, "isIntersection").bounds; }
    get intersectionRect() { return Receiver(this, "isIntersection").shared; }
    get isIntersecting() { return Receiver(this, "isIntersection").isIntersecting; }
    get isVisible() { return false; }
    get intersectionRatio() { return Receiver(this, "isIntersection").ratio; }
    get target() { return Receiver(this, "isIntersection").target; }
}
DefineInterface(IntersectionObserverEntry);

function RootMargins(value) {
    const words = StyleWords(value === undefined ? "0px" : `${value}`);
    const margins = [];
    for (let index = 0; index < 4; index += 1) {
        const dimension = Dimension(words[index] ?? words[index - 2] ?? (index === 3 ? words[1] : undefined) ?? words[0] ?? "0px");
        const isLength = dimension !== undefined && (dimension.unit === "px" || dimension.unit === "%");
        if (!isLength) throw MakeDomException("Failed to construct 'IntersectionObserver': rootMargin must be specified in pixels or percent.", "SyntaxError");
        %push(margins, dimension);
    }
    return margins;
}

function Thresholds(value) {
    const given = value === undefined ? [0] : %is_object(value) ? ArraySpread([], value) : [value];
    const thresholds = [];
    for (let index = 0; index < given.length; index += 1) {
        const threshold = ToNumber(given[index]);
        if (!(threshold >= 0 && threshold <= 1)) throw RangeMistake("Failed to construct 'IntersectionObserver': Threshold values must be numbers between 0 and 1");
        let place = thresholds.length;
        while (place > 0 && thresholds[place - 1] > threshold) place -= 1;
        InsertInList(thresholds, place, threshold);
    }
    return thresholds.length === 0 ? [0] : thresholds;
}

function IntersectionInside(value) {
    return Receiver(value, "isIntersecting");
}

class IntersectionObserver {
    constructor(...list) {
        NeedArguments(list, 1, undefined, "IntersectionObserver");
        NeedFunction(list[0], 1, undefined, "IntersectionObserver");
        const options = list[1] ?? { __proto__: null };
        if (options.root !== undefined && options.root !== null && options.root !== DocumentObject) %refuse("an IntersectionObserver with a root of its own is not supported by Loopscope");
        SetInside(this, {
            __proto__: null, isIntersecting: true, object: this, callback: list[0], margins: RootMargins(options.rootMargin), thresholds: Thresholds(options.threshold),
            root: options.root ?? null, entries: [], records: [], isQueued: false,
        });
    }
    get root() { return IntersectionInside(this).root; }
    get rootMargin() {
        const { margins } = IntersectionInside(this);
        const texts = [];
        for (let index = 0; index < 4; index += 1) %push(texts, `${margins[index].number}${margins[index].unit}`);
        return %join_texts(texts, " ");
    }
    get scrollMargin() { return "0px 0px 0px 0px"; }
    get thresholds() { return %call(ObjectFreeze, undefined, CopyList(IntersectionInside(this).thresholds)); }
    get delay() { return 0; }
    get trackVisibility() { return false; }
    disconnect() {
        const observer = IntersectionInside(this);
        observer.entries = [];
        DropFromList(LayoutObservers.intersecting, observer);
    }
    observe(...list) {
        const observer = IntersectionInside(this);
        const target = ElementArgument(list, "observe", "IntersectionObserver");
        if (EntryOfTarget(observer, target) !== undefined) return;
        %push(observer.entries, { __proto__: null, target, threshold: -1 });
        if (PlaceInList(LayoutObservers.intersecting, observer) < 0) %push(LayoutObservers.intersecting, observer);
        LookAtLayout();
    }
    takeRecords() {
        const observer = IntersectionInside(this);
        const { records } = observer;
        observer.records = [];
        return records;
    }
    unobserve(...list) {
        const observer = IntersectionInside(this);
        const known = EntryOfTarget(observer, ElementArgument(list, "unobserve", "IntersectionObserver"));
        if (known !== undefined) DropFromList(observer.entries, known);
    }
}
DefineInterface(IntersectionObserver);

function RootBounds(observer) {
    const sizes = [];
    for (let index = 0; index < 4; index += 1) {
        const { number, unit } = observer.margins[index];
        %push(sizes, unit === "px" ? number : number * (index % 2 === 0 ? kViewport.height : kViewport.width) / 100);
    }
    return { __proto__: null, left: -sizes[3], top: -sizes[0], right: kViewport.width + sizes[1], bottom: kViewport.height + sizes[2] };
}

// Whether something around an element cuts off what does not fit.
function IsClipped(inside) {
    for (let node = inside.parent; node !== null && node.type === kElementNode; node = node.parent) {
        const overflow = StyledValue(node, "overflow-y");
        if (overflow !== "" && overflow !== "visible" && node.localName !== "body") return true;
    }
    return false;
}

// Update intersection observations (section 3.2.8).
function TellOfIntersections() {
    const { intersecting } = LayoutObservers;
    for (let index = 0; index < intersecting.length; index += 1) {
        for (let each = 0; each < intersecting[index].entries.length; each += 1) LookAtIntersection(intersecting[index], intersecting[index].entries[each]);
    }
}

function LookAtIntersection(observer, entry) {
    const root = RootBounds(observer);
    const isShown = !IsUnshown(entry.target);
    if (isShown && IsClipped(entry.target)) %refuse("an IntersectionObserver inside of what scrolls is not supported by Loopscope");
    const box = isShown ? ViewportBox(entry.target) : { __proto__: null, left: 0, top: 0, width: 0, height: 0 };
    const left = KnownNumber(box.left, "place");
    const top = KnownNumber(box.top, "place");
    const width = KnownNumber(box.width, "size");
    const height = KnownNumber(box.height, "size");
    const from = [%math_max(left, root.left), %math_max(top, root.top)];
    const to = [%math_min(left + width, root.right), %math_min(top + height, root.bottom)];
    const meets = isShown && from[0] <= to[0] && from[1] <= to[1];
    const area = width * height;
    const ratio = !meets ? 0 : area === 0 ? 1 : (to[0] - from[0]) * (to[1] - from[1]) / area;
    let threshold = 0;
    while (meets && threshold < observer.thresholds.length && observer.thresholds[threshold] <= ratio) threshold += 1;
    if (threshold === entry.threshold) return;
    entry.threshold = threshold;
    const made = %new_object(IntersectionObserverEntry.prototype);
    SetInside(made, {
        __proto__: null, isIntersection: true, time: PageNow(), target: entry.target.object, ratio, isIntersecting: threshold > 0,
        rootBounds: MakeRect(DOMRectReadOnly, root.left, root.top, root.right - root.left, root.bottom - root.top),
        bounds: MakeRect(DOMRectReadOnly, left, top, width, height),
        shared: meets ? MakeRect(DOMRectReadOnly, from[0], from[1], to[0] - from[0], to[1] - from[1]) : MakeRect(DOMRectReadOnly, 0, 0, 0, 0),
    });
    %push(observer.records, made);
    QueueIntersections(observer);
}

function QueueIntersections(observer) {
    if (observer.isQueued) return;
    observer.isQueued = true;
    %page_task(kDomSource, kNormalPriority, () => {
        observer.isQueued = false;
        const { records, callback } = observer;
        observer.records = [];
        if (records.length > 0) %call(callback, observer.object, records, observer.object);
    }, [], 0);
}
