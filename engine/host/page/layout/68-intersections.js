// IntersectionObserver: it looks at the layout at the end of a frame. SPEC: Intersection Observer.
// SIMPLIFIED: what is observed, its root and what scrolls between them have to be laid out (59-layout.js).

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
    get intersectionRatio() { return KnownNumber(Receiver(this, "isIntersection").ratio, "intersectionRatio"); }
    get target() { return Receiver(this, "isIntersection").target; }
}
DefineInterface(IntersectionObserverEntry);

function RootMargins(value) {
    const words = StyleWords(value === undefined ? "0px" : `${value}`);
    const margins = [];
    for (let index = 0; index < 4; index += 1) {
        const dimension = Dimension(words[index] ?? words[index - 2] ?? (index === 3 ? words[1] : undefined) ?? words[0] ?? "0px");
        const isLength = dimension !== undefined && (dimension.unit === "px" || dimension.unit === "%");
        if (!isLength) throw MakeDomException("Failed to construct 'IntersectionObserver': rootMargin must be specified in absolute length units or percent.", "SyntaxError");
        %push(margins, dimension);
    }
    return margins;
}

// RUNTIME: Chromium keeps ratios and thresholds as single floats.
const SingleOf = %intrinsic("GlobalObject").Math.fround;

function Thresholds(value) {
    const given = value === undefined ? [0] : %is_object(value) ? ArraySpread([], value) : [value];
    const thresholds = [];
    for (let index = 0; index < given.length; index += 1) {
        const threshold = ToNumber(given[index]);
        if (!(threshold >= 0 && threshold <= 1)) throw RangeMistake("Failed to construct 'IntersectionObserver': Threshold values must be numbers between 0 and 1");
        let place = thresholds.length;
        while (place > 0 && thresholds[place - 1] > threshold) place -= 1;
        InsertInList(thresholds, place, %call(SingleOf, undefined, threshold));
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
        const root = options.root ?? null;
        const isNode = root !== null && InsideOf(root) !== undefined && (InsideOf(root).type === kElementNode || root === DocumentObject);
        if (root !== null && !isNode) %throw_type_error("Failed to construct 'IntersectionObserver': Failed to read the 'root' property from 'IntersectionObserverInit': The provided value is not of type '(Document or Element)'.");
        SetInside(this, {
            __proto__: null, isIntersecting: true, object: this, callback: list[0], margins: RootMargins(options.rootMargin), thresholds: Thresholds(options.threshold),
            root, entries: [], records: [], isQueued: false,
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
        observer.records = []; // RUNTIME: Chromium forgets what it has not told yet.
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
        if (known === undefined) return;
        DropFromList(observer.entries, known);
        const kept = [];
        for (let index = 0; index < observer.records.length; index += 1) {
            if (observer.records[index].target !== known.target.object) %push(kept, observer.records[index]);
        }
        observer.records = kept;
    }
}
DefineInterface(IntersectionObserver);

// The element that is the root; null for the viewport.
function RootElement(observer) {
    return observer.root === null || observer.root === DocumentObject ? null : InsideOf(observer.root);
}

// What the root shows, with the margins around it.
function RootBounds(observer) {
    const element = RootElement(observer);
    const box = element === null ? { __proto__: null, left: 0, top: 0, right: kViewport.width, bottom: kViewport.height } : IsClipping(element) ? InnerBox(element) : OuterBox(element);
    const sizes = [];
    for (let index = 0; index < 4; index += 1) {
        const { number, unit } = observer.margins[index];
        %push(sizes, unit === "px" ? number : number * (index % 2 === 0 ? box.bottom - box.top : box.right - box.left) / 100);
    }
    return { __proto__: null, left: box.left - sizes[3], top: box.top - sizes[0], right: box.right + sizes[1], bottom: box.bottom + sizes[2] };
}

// The border box in the viewport, by its edges. Where the lower one is may be unknown (NaN) if `needsAll` is false.
function OuterBox(inside, needsAll = true) {
    const box = ViewportBox(inside);
    const left = KnownNumber(box.left, "place");
    const top = KnownNumber(box.top, "place");
    return { __proto__: null, left, top, right: left + KnownNumber(box.width, "size"), bottom: top + (needsAll ? KnownNumber(box.height, "size") : box.height ?? NaN) };
}

// The same without the borders: what an element that scrolls shows of what is in it.
function InnerBox(inside) {
    const { left, top, right, bottom } = OuterBox(inside);
    return {
        __proto__: null, left: left + BorderOf(inside, "left"), top: top + BorderOf(inside, "top"), right: right - BorderOf(inside, "right"),
        bottom: bottom - BorderOf(inside, "bottom"),
    };
}

function SharedBox(one, other) {
    return {
        __proto__: null, left: %math_max(one.left, other.left), top: %math_max(one.top, other.top), right: %math_min(one.right, other.right),
        bottom: %math_min(one.bottom, other.bottom),
    };
}

// Compute the intersection (section 3.2.7): what is left of a target's box when all around it up to the root has cut it off; undefined
// when they do not meet.
function IntersectionOf(target, box, root, rootBounds) {
    let shared = box;
    let node = FlatParent(target);
    for (; node?.type === kElementNode && node !== root; node = FlatParent(node)) {
        if (!IsClipping(node) || node.localName === "body") continue;
        if (IsOutOfFlow(target)) %refuse("an IntersectionObserver of a positioned element inside of what scrolls is not supported by Loopscope");
        shared = SharedBox(shared, InnerBox(node));
    }
    if (root !== null && node !== root) return undefined;
    shared = SharedBox(shared, rootBounds);
    return shared.left <= shared.right && !(shared.top > shared.bottom) && shared.top <= rootBounds.bottom ? shared : undefined;
}

// Update intersection observations (section 3.2.8).
function TellOfIntersections() {
    const { intersecting } = LayoutObservers;
    for (let index = 0; index < intersecting.length; index += 1) {
        for (let each = 0; each < intersecting[index].entries.length; each += 1) LookAtIntersection(intersecting[index], intersecting[index].entries[each]);
    }
}

// Whether one can tell what an observer is told from where a target begins: it wants to know whether there is anything of it, in the viewport.
function IsUpperEdgeEnough(observer, target) {
    const { thresholds } = observer;
    if (thresholds.length !== 1 || thresholds[0] !== 0 || RootElement(observer) !== null) return false;
    for (let node = FlatParent(target); node?.type === kElementNode; node = FlatParent(node)) {
        if (IsClipping(node) && node.localName !== "body") return false;
    }
    return ViewportBox(target).top >= RootBounds(observer).top;
}

function LookAtIntersection(observer, entry) {
    const root = RootBounds(observer);
    const isShown = !IsUnshown(entry.target);
    const box = isShown ? OuterBox(entry.target, !IsUpperEdgeEnough(observer, entry.target)) : { __proto__: null, left: 0, top: 0, right: 0, bottom: 0 };
    const shared = isShown ? IntersectionOf(entry.target, box, RootElement(observer), root) : undefined;
    const meets = shared !== undefined;
    const isWhole = box.bottom === box.bottom;
    const area = (box.right - box.left) * (box.bottom - box.top);
    const ratio = !meets ? 0 : !isWhole ? undefined : area === 0 ? 1 : %call(SingleOf, undefined, (shared.right - shared.left) * (shared.bottom - shared.top) / area);
    let threshold = 0;
    while (meets && threshold < observer.thresholds.length && (!isWhole || observer.thresholds[threshold] <= ratio)) threshold += 1;
    if (threshold === entry.threshold) return;
    entry.threshold = threshold;
    const made = %new_object(IntersectionObserverEntry.prototype);
    SetInside(made, {
        __proto__: null, isIntersection: true, time: PageNow(), target: entry.target.object, ratio, isIntersecting: threshold > 0,
        rootBounds: isShown ? RectOfEdges(root) : MakeRect(DOMRectReadOnly, 0, 0, 0, 0), bounds: RectOfEdges(box), shared: meets ? RectOfEdges(shared) : MakeRect(DOMRectReadOnly, 0, 0, 0, 0),
    });
    %push(observer.records, made);
    QueueIntersections(observer);
}

function RectOfEdges(box) {
    const height = box.bottom - box.top;
    return MakeRect(DOMRectReadOnly, box.left, box.top, box.right - box.left, height === height ? height : undefined);
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
