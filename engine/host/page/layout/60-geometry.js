// What programs read of the layout, and scrolling the page. SPEC: CSSOM View sections 4 to 7; Geometry Interfaces for DOMRect.

const PageScroll = { __proto__: null, left: 0, top: 0, isTold: true, isChecked: false };

function KnownNumber(number, what) {
    if (number === undefined) %refuse(`the ${what} of this element is not supported by Loopscope: of text, only lines whose letters and breaks are known are laid out`);
    return number;
}

function RoundedSize(number) {
    return %math_floor(number + 0.5);
}

class DOMRectReadOnly {
    constructor(x = 0, y = 0, width = 0, height = 0) {
        SetInside(this, { __proto__: null, isRect: true, x: ToNumber(x), y: ToNumber(y), width: ToNumber(width), height: ToNumber(height) });
    }
    get x() { return RectNumber(this, "x"); }
    get y() { return RectNumber(this, "y"); }
    get width() { return RectNumber(this, "width"); }
    get height() { return RectNumber(this, "height"); }
    get top() { return UpperEdge(this, "y", "height"); }
    get right() { return %math_max(RectNumber(this, "x"), RectNumber(this, "x") + RectNumber(this, "width")); }
    get bottom() { return %math_max(RectNumber(this, "y"), RectNumber(this, "y") + RectNumber(this, "height")); }
    get left() { return UpperEdge(this, "x", "width"); }
    toJSON() {
        const names = ["x", "y", "width", "height", "top", "right", "bottom", "left"];
        const plain = {};
        for (let index = 0; index < names.length; index += 1) plain[names[index]] = this[names[index]];
        return plain;
    }
}

class DOMRect extends DOMRectReadOnly {
    constructor(x = 0, y = 0, width = 0, height = 0) {
        super(x, y, width, height);
    }
    get x() { return RectNumber(this, "x"); }
    set x(value) { Receiver(this, "isRect").x = ToNumber(value); }
    get y() { return RectNumber(this, "y"); }
    set y(value) { Receiver(this, "isRect").y = ToNumber(value); }
    get width() { return RectNumber(this, "width"); }
    set width(value) { Receiver(this, "isRect").width = ToNumber(value); }
    get height() { return RectNumber(this, "height"); }
    set height(value) { Receiver(this, "isRect").height = ToNumber(value); }
}
DefineInterface(DOMRectReadOnly);
DefineInterface(DOMRect);

// A size that is not known is that of a box, which is not negative.
function UpperEdge(rect, place, size) {
    const start = RectNumber(rect, place);
    const length = InsideOf(rect)[size] ?? 0;
    return %math_min(start, start + length);
}

function RectNumber(rect, name) {
    return KnownNumber(Receiver(rect, "isRect")[name], name);
}

function MakeRect(kind, left, top, width, height) {
    const rect = %new_object(kind.prototype);
    SetInside(rect, { __proto__: null, isRect: true, x: left, y: top, width, height });
    return rect;
}

function CloneOfRect(rect) {
    const { x, y, width, height } = InsideOf(rect);
    return MakeRect(OrdinaryHasInstance(DOMRect, rect) ? DOMRect : DOMRectReadOnly, x, y, width, height);
}

// The border box as the viewport shows it.
function ViewportBox(inside) {
    const box = BoxOf(inside);
    const plus = (number, shift) => (number === undefined || shift === undefined || shift !== shift ? undefined : number + shift);
    const shifted = !Sheets.hasUnknownLayout;
    return {
        __proto__: null, width: box.width, height: box.height, left: plus(box.left, shifted ? TranslationOf(inside, true) - PageScroll.left : undefined),
        top: plus(box.top, shifted ? TranslationOf(inside, false) - PageScroll.top - ScrollAround(inside) : undefined),
    };
}

function BoundingRect(inside) {
    if (HasNoBox(inside)) return MakeRect(DOMRect, 0, 0, 0, 0);
    const box = ViewportBox(inside);
    if (IsTurned(inside)) return TurnedRect(inside, box);
    return MakeRect(DOMRect, box.left, box.top, box.width, box.height);
}

// SPEC: CSSOM View section 6: a block has one box, and what is not shown has none.
function ClientRects(inside) {
    const rects = [];
    if (!HasNoBox(inside)) {
        if (!IsPlainBlock(inside) && (!IsInlineBox(inside) || PlaceInOnlyLine(inside) === undefined)) KnownNumber(undefined, "list of boxes");
        %push(rects, { __proto__: null, object: BoundingRect(inside) });
    }
    return MakeList(DOMRectList, () => rects);
}

class DOMRectList {
    constructor() {
        IllegalConstructor("DOMRectList");
    }
    get length() { return ItemsOf(this).length; }
    item(index) { return ObjectOf(ItemsOf(this)[UnsignedLong(index)]); }
}
IterateAsArray(DOMRectList.prototype);
DefineInterface(DOMRectList);

// SPEC: CSSOM View section 7, offsetParent: null for what is not shown, for the body and for what is fixed; nothing of a shadow tree in which the element is not.
function OffsetParentOf(inside) {
    if (HasNoBox(inside) || ListHas(["html", "body"], inside.localName) || PositionOf(inside) === "fixed") return null;
    for (let node = FlatParent(inside); node?.type === kElementNode; node = FlatParent(node)) {
        if (Retargeted(node, inside) !== node) continue;
        if (node.localName === "body" || IsPositioningBox(node) || ListHas(["td", "th", "table"], node.localName)) return node;
    }
    return null;
}

function OffsetOf(inside, side) {
    if (HasNoBox(inside) || inside.localName === "body") return 0;
    const outer = OffsetParentOf(inside);
    let own = KnownNumber(BoxOf(inside)[side], `offset from the ${side}`);
    if (PositionOf(inside) === "fixed" && outer === null) own -= PageScroll[side]; // Its box is where the page is now.
    if (outer === null || (outer.localName === "body" && PositionOf(outer) === "static")) return RoundedSize(own);
    return RoundedSize(own - KnownNumber(BoxOf(outer)[side], `offset from the ${side}`) - BorderOf(outer, side));
}

function ClientSize(inside, name, one, other) {
    if (inside.localName === "html") return kViewport[name];
    if (HasNoBox(inside) || IsInlineBox(inside)) return 0;
    return RoundedSize(KnownNumber(BoxOf(inside)[name], name) - BorderOf(inside, one) - BorderOf(inside, other));
}

// How far what is in an element reaches: the sizes that scrolling goes over.
function ScrollHeightOf(inside) {
    const client = ClientSize(inside, "height", "top", "bottom");
    if (inside.localName === "html") return %math_max(client, RoundedSize(PageHeight()));
    if (HasNoBox(inside) || IsInlineBox(inside)) return 0;
    if (IsRoomyField(inside)) return client;
    if (IsFlexContainer(inside)) return %math_max(client, RoundedSize(KnownNumber(FlexReach(inside), "scrollHeight")));
    const reach = DeepReach(inside);
    const parts = PartsIn(inside);
    const last = parts === undefined || parts.length === 0 ? undefined : parts[parts.length - 1];
    let end = parts === undefined ? undefined : 0;
    if (reach !== undefined) end = reach - BorderOf(inside, "top");
    if (last?.block !== undefined && KeepsMargins(inside)) end += SumOfMargins(FlowOf(last.block).bottom);
    if (KeepsMargins(inside)) end += PaddingOf(inside, "bottom", ContainingWidth(inside));
    end = MostOf(end, MovedReach(inside, true) - BorderOf(inside, "top"));
    return %math_max(client, RoundedSize(KnownNumber(end === end ? end : undefined, "scrollHeight")));
}

// A field whose text has room: it scrolls nothing.
function IsRoomyField(inside) {
    return IsTickField(inside) || (IsLineField(inside) && FieldValue(inside) === "");
}

function FlexReach(inside) {
    const { isKnown, isRow, items } = FlexOf(inside);
    let end = 0;
    for (let index = 0; index < items.length; index += 1) {
        const item = items[index];
        end = MostOf(end, isRow ? item.crossAt + item.cross + ToNumber(item.crossAfter) : item.mainAt + item.main + ToNumber(item.after));
    }
    const reach = end + PaddingOf(inside, "top", ContainingWidth(inside)) + PaddingOf(inside, "bottom", ContainingWidth(inside));
    return isKnown && reach === reach ? reach : undefined;
}

// The same to the side, as far as blocks decide it.
function ScrollWidthOf(inside) {
    const client = ClientSize(inside, "width", "left", "right");
    if (HasNoBox(inside) || IsInlineBox(inside)) return 0;
    if (IsRoomyField(inside)) return client;
    const start = KnownNumber(BoxOf(inside).left, "scrollWidth") + BorderOf(inside, "left");
    const moved = MovedReach(inside, false) - BorderOf(inside, "left");
    return %math_max(client, RoundedSize(KnownNumber(moved === moved ? RightEdgeIn(inside) : undefined, "scrollWidth") - start), moved);
}

function RightEdgeIn(inside) {
    const { blocks, isInside, height, lines } = FlowWithLines(inside);
    const parts = PartsIn(inside);
    if (parts === undefined || height === undefined) return undefined;
    let edge = 0;
    if (!isInside) {
        const isKnown = parts.length === 1 && lines !== undefined && lines.widest === lines.widestAtLeast && InheritedStyle(inside, "direction") === "";
        if (!isKnown || !ListHas(["", "start", "left"], TextAlignOf(inside))) return undefined;
        const base = ContainingWidth(inside);
        edge = BoxOf(inside).left + BorderOf(inside, "left") + PaddingOf(inside, "left", base) + lines.widest + (KeepsMargins(inside) ? PaddingOf(inside, "right", base) : 0);
    }
    for (let index = 0; index < blocks.length; index += 1) {
        const box = BoxOf(blocks[index]);
        edge = MostOf(edge, box.left + box.width, IsClipping(blocks[index]) || blocks[index].localName === "img" ? 0 : RightEdgeIn(blocks[index]) ?? NaN);
    }
    return edge === edge ? edge : undefined;
}

function PageHeight() {
    return KnownNumber(PageHeightIfKnown(), "height of the page");
}

function PageHeightIfKnown() {
    if (Sheets.hasUnknownLayout || IsLayoutUnknown()) return undefined;
    LookAtMovingLayout();
    if (Sheets.isUsed && Sheets.lookedAt !== Layout.version) NoteLayoutChange();
    const root = ElementsIn(PageDocument.inside.children)[0];
    const { height } = FlowOf(root);
    if (height === undefined) return undefined;
    // SIMPLIFIED: of what reaches out of the root, what is not known is taken to reach less far.
    const known = (reach) => (reach === undefined || reach !== reach ? 0 : reach);
    return MostOf(height, known(DeepReach(root)), known(MovedReach(root, true)));
}

// A number that the program drops: it asks only so that the page is laid out.
function IsOnlyForced(element) {
    MeasuredNode(element);
    if (!%result_is_unused()) return false;
    LookAtStylesNow();
    return true;
}

const GeometryMembers = {
    getBoundingClientRect() { return BoundingRect(MeasuredNode(this)); },
    getClientRects() { return ClientRects(MeasuredNode(this)); },
    get clientWidth() { return IsOnlyForced(this) ? 0 : ClientSize(MeasuredNode(this), "width", "left", "right"); },
    get clientHeight() { return IsOnlyForced(this) ? 0 : ClientSize(MeasuredNode(this), "height", "top", "bottom"); },
    get clientLeft() { return RoundedSize(HasNoBox(MeasuredNode(this)) ? 0 : BorderOf(MeasuredNode(this), "left")); },
    get clientTop() { return RoundedSize(HasNoBox(MeasuredNode(this)) ? 0 : BorderOf(MeasuredNode(this), "top")); },
    get scrollHeight() { return IsOnlyForced(this) ? 0 : ScrollHeightOf(MeasuredNode(this)); },
    get scrollTop() { return ScrollTopOf(MeasuredNode(this)); },
    set scrollTop(value) { ScrollInsideTo(MeasuredNode(this), 0, ToNumber(value)); },
    scroll(...list) { ScrollElement(MeasuredNode(this), list, "scroll", 0); },
    scrollTo(...list) { ScrollElement(MeasuredNode(this), list, "scrollTo", 0); },
    scrollBy(...list) { ScrollElement(MeasuredNode(this), list, "scrollBy", ScrollTopOf(MeasuredNode(this))); },
    checkVisibility(options = undefined) {
        const inside = NodeInside(this);
        const given = DictionaryOf(options, 1, "CheckVisibilityOptions", "checkVisibility", "Element");
        if (!IsConnected(inside) || IsUnshown(inside) || IsInSkipped(inside) || ComputedValue(inside, "display") === "contents") return false;
        if ((given.checkVisibilityCSS || given.visibilityProperty) && ComputedValue(inside, "visibility") !== "visible") return false;
        if (!given.checkOpacity && !given.opacityProperty) return true;
        for (let node = inside; node?.type === kElementNode; node = FlatParent(node)) {
            if (ComputedValue(node, "opacity") === "0") return false;
        }
        return true;
    },
    get scrollWidth() { return IsOnlyForced(this) ? 0 : ScrollWidthOf(MeasuredNode(this)); },
    get scrollLeft() { return MeasuredNode(this).localName === "html" ? PageScroll.left : 0; },
    set scrollLeft(value) {
        const inside = MeasuredNode(this);
        if (CanScroll(inside) && ToNumber(value) > 0) %refuse("scrolling to the side is not supported by Loopscope");
    },
    scrollIntoView(options = undefined) {
        const inside = MeasuredNode(this);
        const block = BlockOfScroll(options);
        if (!HasNoBox(inside)) ScrollIntoView(inside, block);
    },
};
DefinePageFunctions(Element.prototype, GeometryMembers);
DefinePageFunctions(HTMLElement.prototype, {
    get offsetParent() { return ObjectOf(OffsetParentOf(MeasuredNode(this))); },
    get offsetTop() { return IsOnlyForced(this) ? 0 : OffsetOf(MeasuredNode(this), "top"); },
    get offsetLeft() { return IsOnlyForced(this) ? 0 : OffsetOf(MeasuredNode(this), "left"); },
    get offsetWidth() { return IsOnlyForced(this) || HasNoBox(MeasuredNode(this)) ? 0 : RoundedSize(KnownNumber(BoxOf(MeasuredNode(this)).width, "width")); },
    get offsetHeight() { return IsOnlyForced(this) || HasNoBox(MeasuredNode(this)) ? 0 : RoundedSize(KnownNumber(BoxOf(MeasuredNode(this)).height, "height")); },
});

// Whether it is in what is closed, or in what hides what is in it.
function IsInSkipped(inside) {
    for (let node = inside; node.parent !== null && node.parent.type === kElementNode; node = node.parent) {
        const { parent } = node;
        if (StyledValue(parent, "content-visibility") === "hidden" || IsUntilFound(parent)) return true;
        const isSummary = parent.localName === "details" && node === ChildrenNamed(parent, ["summary"])[0];
        if (parent.localName === "details" && AttributeOf(parent, "open") === null && !isSummary) return true;
    }
    return false;
}

// ---- scrolling the page: the event comes in the next frame ----

function ScrollPageTo(left, top) {
    const most = %math_max(0, RoundedSize(PageHeight()) - kViewport.height);
    const place = %math_max(0, %math_min(most, top === top ? top : 0));
    if (left > 0) %refuse("scrolling to the side is not supported by Loopscope");
    if (place === PageScroll.top) return;
    PageScroll.top = place;
    LookAtLayout();
    if (!PageScroll.isTold) return;
    PageScroll.isTold = false;
    %frame_step(TellOfScroll, false, true);
    %frame_step(TellOfScrollEnd, false, true);
}

// A page that has become shorter scrolls back, and so does what scrolls in it.
function CheckScroll() {
    PageScroll.isChecked = false;
    if (PageScroll.top > 0) ScrollPageTo(PageScroll.left, PageScroll.top);
    for (let index = 0; index < ScrolledElements.length; index += 1) ScrollTopOf(ScrolledElements[index]);
}

function TellOfScroll() {
    PageScroll.isTold = true;
    DispatchInSteps(PageDocument.inside, EventInside(MakeTrustedEvent(Event, "scroll", { __proto__: null, bubbles: true })), undefined);
}

function TellOfScrollEnd() {
    DispatchInSteps(PageDocument.inside, EventInside(MakeTrustedEvent(Event, "scrollend", { __proto__: null, bubbles: true })), undefined);
}

function ScrollArguments(list, method) {
    if (!%is_object(list[0])) return [ToNumber(list[0] ?? 0), ToNumber(list[1] ?? 0)];
    if (list[0].behavior === "smooth") %refuse(`${method} with smooth behaviour is not supported by Loopscope`);
    return [list[0].left === undefined ? undefined : ToNumber(list[0].left), list[0].top === undefined ? undefined : ToNumber(list[0].top)];
}

DefinePageFunctions(PageGlobal, {
    scroll(...list) {
        const place = ScrollArguments(list, "scroll");
        ScrollPageTo(place[0] ?? PageScroll.left, place[1] ?? PageScroll.top);
    },
    scrollTo(...list) {
        const place = ScrollArguments(list, "scrollTo");
        ScrollPageTo(place[0] ?? PageScroll.left, place[1] ?? PageScroll.top);
    },
    scrollBy(...list) {
        const shift = ScrollArguments(list, "scrollBy");
        ScrollPageTo(PageScroll.left + (shift[0] ?? 0), PageScroll.top + (shift[1] ?? 0));
    },
});
