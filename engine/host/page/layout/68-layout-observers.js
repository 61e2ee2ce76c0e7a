// ResizeObserver: it looks at the layout at the end of a frame, as IntersectionObserver does (68-intersections.js). SPEC: Resize Observer.
// SIMPLIFIED: what is observed has to be laid out (59-layout.js).

const LayoutObservers = { __proto__: null, resizing: [], intersecting: [], isAsked: false, isTelling: false };

// Something may have moved: the next frame looks.
function LookAtLayout() {
    if ((PageScroll.top > 0 || ScrolledElements.length > 0) && !PageScroll.isChecked) {
        PageScroll.isChecked = true;
        %frame_step(CheckScroll, true);
    }
    if (LayoutObservers.isAsked || LayoutObservers.isTelling || LayoutObservers.resizing.length + LayoutObservers.intersecting.length === 0) return;
    LayoutObservers.isAsked = true;
    %frame_step(LookNow, true);
}

function LookNow() {
    LayoutObservers.isAsked = false;
    LayoutObservers.isTelling = true; // What changes meanwhile is looked at by the steps that follow, or in the next frame.
    TellOfSizes(0);
}

// ---- ResizeObserver ----

function ContentBox(inside) {
    if (IsUnshown(inside)) return { __proto__: null, x: 0, y: 0, width: 0, height: 0, fullWidth: 0, fullHeight: 0 };
    const box = BoxOf(inside);
    const base = ContainingWidth(inside);
    const fullWidth = box.width;
    const fullHeight = box.height;
    return {
        __proto__: null, x: PaddingOf(inside, "left", base), y: PaddingOf(inside, "top", base), width: ContentOfBox(fullWidth, inside, "left", "right"),
        height: ContentOfBox(fullHeight, inside, "top", "bottom"), fullWidth, fullHeight,
    };
}

function DepthOf(inside) {
    let depth = 0;
    for (let node = inside; node !== null && node !== undefined; node = FlatParent(node)) depth += 1;
    return depth;
}

function HasNewSize(entry) {
    if (entry.seenAt === Layout.version) return false;
    const box = ContentBox(entry.target);
    const isBorder = entry.box === "border-box";
    const width = KnownNumber(isBorder ? box.fullWidth : box.width, "size");
    if (width !== entry.width) return true;
    const height = isBorder ? box.fullHeight : box.height;
    return KnownNumber(height, "size") !== KnownNumber(entry.height, "size");
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
        %frame_step(LookAtLayout, false);
    }
    TellOfIntersections();
    LayoutObservers.isTelling = false;
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
    entry.seenAt = Layout.version;
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
    get inlineSize() { return KnownNumber(Receiver(this, "isSize").width, "size"); }
    get blockSize() { return KnownNumber(Receiver(this, "isSize").height, "size"); }
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
        if (!ListHas(["border-box", "content-box", "device-pixel-content-box"], box)) {
            %throw_type_error(`Failed to execute 'observe' on 'ResizeObserver': Failed to read the 'box' property from 'ResizeObserverOptions': The provided value '${box}' is not a valid enum value of type ResizeObserverBoxOptions.`);
        }
        const known = EntryOfTarget(observer, target);
        if (known !== undefined) DropFromList(observer.entries, known);
        %push(observer.entries, { __proto__: null, target, box, width: 0, height: 0, seenAt: 0 });
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
