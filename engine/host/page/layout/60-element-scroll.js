// Elements that scroll what is in them, downwards. SPEC: CSSOM View sections 6 and 13.

// Those that are not at their beginning, or were not.
const ScrolledElements = [];

// What becomes of what does not fit in one direction. SPEC: CSS Overflow section 3.1: beside a direction that scrolls none is visible.
function OverflowOf(inside, name) {
    const own = StyledValue(inside, name);
    if (own !== "" && own !== "visible") return own;
    const other = StyledValue(inside, name === "overflow-x" ? "overflow-y" : "overflow-x");
    return other === "" || other === "visible" || other === "clip" ? "visible" : "auto";
}

// Whether an element cuts off what does not fit.
function IsClipping(inside) {
    return OverflowOf(inside, "overflow-y") !== "visible" && !IsOverflowOfPage(inside);
}

// SPEC: CSS Overflow section 3.1: what is only clipped does not scroll.
function IsScrollContainer(inside) {
    return IsClipping(inside) && OverflowOf(inside, "overflow-y") !== "clip";
}

function CanScroll(inside) {
    return IsScrollContainer(inside) && !IsUnshown(inside) && IsConnected(inside);
}

// How far it is scrolled; one whose content has become shorter scrolls back when it is looked at.
function ScrollTopOf(inside) {
    if (inside.localName === "html") return PageScroll.top;
    if (inside.scroll === undefined || inside.scroll.top === 0) return 0;
    if (!CanScroll(inside)) return 0;
    MoveScrollTo(inside, inside.scroll.top, true);
    return inside.scroll.top;
}

// How far all that scrolls around an element has moved it: what its containing blocks are in.
function ScrollAround(inside) {
    let sum = 0;
    let node = inside;
    for (;;) {
        if (PositionOf(node) === "fixed") return sum;
        const outer = PositionOf(node) === "absolute" ? PositionedAncestor(node) ?? null : BoxParent(node);
        if (outer === null || outer.type !== kElementNode || outer.localName === "html") return sum;
        sum += ScrollTopOf(outer);
        node = outer;
    }
}

function ScrollInsideTo(inside, left, top) {
    if (inside.localName === "html") {
        ScrollPageTo(PageScroll.left, top);
        return;
    }
    if (!CanScroll(inside)) return;
    if (left > 0) %refuse("scrolling to the side is not supported by Loopscope");
    MoveScrollTo(inside, RoundedSize(top === top ? top : 0), false);
}

// `isForced`: the content has become too short. RUNTIME: Chromium tells of that in the frame after the one that found it.
function MoveScrollTo(inside, top, isForced) {
    const most = %math_max(0, ScrollHeightOf(inside) - ClientSize(inside, "height", "top", "bottom"));
    const place = %math_max(0, %math_min(most, top));
    inside.scroll = inside.scroll ?? { __proto__: null, top: 0, isTold: true };
    if (place === inside.scroll.top) return;
    inside.scroll.top = place;
    if (PlaceInList(ScrolledElements, inside) < 0) %push(ScrolledElements, inside);
    LookAtLayout();
    if (!inside.scroll.isTold) return;
    inside.scroll.isTold = false;
    if (!isForced) {
        TellOfElementScroll(inside);
        return;
    }
    %frame_step(function TellOfScrollLater() {
        TellOfElementScroll(inside);
    }, true);
}

function TellOfElementScroll(inside) {
    %frame_step(function SendElementScroll() {
        inside.scroll.isTold = true;
        DispatchInSteps(inside, EventInside(MakeTrustedEvent(Event, "scroll", undefined)), undefined);
    }, false, true);
    %frame_step(function SendElementScrollEnd() {
        DispatchInSteps(inside, EventInside(MakeTrustedEvent(Event, "scrollend", undefined)), undefined);
    }, false, true);
}

function ScrollElement(inside, list, method, start) {
    const place = ScrollArguments(list, method);
    ScrollInsideTo(inside, place[0] ?? 0, place[1] === undefined ? ScrollTopOf(inside) : start + place[1]);
}

// SPEC: CSSOM View section 6, scrollIntoView: which edge of the element goes to the edge of what scrolls.
function BlockOfScroll(options) {
    if (options === undefined || options === null || typeof options === "boolean") return options === false ? "end" : "start";
    if (!%is_object(options)) return options ? "start" : "end";
    const block = options.block === undefined ? "start" : `${options.block}`;
    if (options.behavior !== undefined && options.behavior !== "auto" && options.behavior !== "instant") %refuse("scrolling smoothly is not supported by Loopscope");
    if (!ListHas(["start", "center", "end", "nearest"], block) || (options.inline !== undefined && options.inline !== "nearest")) %refuse("scrollIntoView with such options is not supported by Loopscope");
    return block;
}

// How far something has to scroll that shows `room` from `start` on, for a box of some height at `top`.
function ShiftFor(block, top, height, start, room) {
    const toStart = top - start;
    const toEnd = toStart + height - room;
    if (block === "start") return toStart;
    if (block === "end") return toEnd;
    if (block === "center") return (toStart + toEnd) / 2;
    if ((toStart <= 0 && toEnd >= 0) || (toStart >= 0 && toEnd <= 0)) return 0;
    return (toStart < 0) === (height <= room) ? toStart : toEnd;
}

// What scrolls around an element shows it, the innermost first.
function ScrollIntoView(inside, block) {
    const height = block === "start" ? 0 : KnownNumber(BoxOf(inside).height, "height");
    for (let node = FlatParent(inside); node?.type === kElementNode; node = FlatParent(node)) {
        if (node.localName === "body" || node.localName === "html" || !CanScroll(node)) continue;
        const start = KnownNumber(ViewportBox(node).top, "place") + BorderOf(node, "top");
        const shift = ShiftFor(block, KnownNumber(ViewportBox(inside).top, "place"), height, start, ClientSize(node, "height", "top", "bottom"));
        if (shift !== 0) ScrollInsideTo(node, 0, ScrollTopOf(node) + shift);
    }
    const shift = ShiftFor(block, KnownNumber(ViewportBox(inside).top, "place"), height, 0, kViewport.height);
    if (shift !== 0) ScrollPageTo(PageScroll.left, RoundedSize(shift + PageScroll.top));
}

// SPEC: HTML section 7.4.6.3, scroll to the fragment. SIMPLIFIED: a page whose height is not known stays where it is.
function ScrollToFragment(fragment, target) {
    if (fragment === null || PageHeightIfKnown() === undefined) return;
    if (target !== null && !HasNoBox(target) && ViewportBox(target).top !== undefined) ScrollIntoView(target, "start");
    else if (target === null && (fragment === "" || %to_lower(fragment) === "top")) ScrollPageTo(PageScroll.left, 0);
}
