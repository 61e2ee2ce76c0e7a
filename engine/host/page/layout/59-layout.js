// Where boxes are: block layout with the margins that collapse, positioned boxes, translations. SPEC: CSS 2, chapters 8 to 10.
// SIMPLIFIED: grids, tables and floats, and boxes whose size they decide, are not laid out: asking for them is refused. Undefined stands for
// what is not known. Flex boxes are in 59-flex.js, lines of text in 59-lines.js.

function IsOutOfFlow(inside) {
    const position = PositionOf(inside);
    return position === "absolute" || position === "fixed";
}

// A block box of which nothing else decides the size.
function IsPlainBlock(inside) {
    const display = DisplayOf(inside);
    const float = StyledValue(inside, "float");
    return (display === "block" || display === "flow-root" || display === "flex") && (float === "" || float === "none");
}

// Whether an element lays its children out one below the other.
function IsBlockContainer(inside) {
    const display = DisplayOf(inside);
    if (display !== "block" && display !== "flow-root" && display !== "inline-block") return false;
    const isPlain = ListHas(kBlockBoxes, inside.localName) || %string_find(inside.localName, "-", 0) > 0 || StyledValue(inside, "display") !== "";
    return isPlain || (ListHas(kLineTags, inside.localName) && IsFlexItem(inside));
}

// Whether its margins stay apart from those of its children.
function KeepsMargins(inside) {
    return inside.localName === "html" || IsOutOfFlow(inside) || IsFlexItem(inside) || DisplayOf(inside) !== "block" || IsScrollContainer(inside);
}

// Whether what a body says of its overflow holds for the page instead. SPEC: CSS Overflow section 3.3.
function IsOverflowOfPage(inside) {
    return inside.localName === "body" && inside.parent.localName === "html" && ListHas(["", "visible"], StyledValue(inside.parent, "overflow-y"));
}

// ---- widths ----

function ContainingWidth(inside) {
    if (inside.localName === "html" || PositionOf(inside) === "fixed") return kViewport.width;
    if (PositionOf(inside) === "absolute") {
        const outer = PositionedAncestor(inside);
        return outer === undefined ? kViewport.width : BorderBoxWidth(outer) - BorderOf(outer, "left") - BorderOf(outer, "right");
    }
    const outer = BoxParent(inside);
    return outer.type === kElementNode ? ContentWidth(outer) : undefined;
}

function ContainingHeight(inside) {
    if (inside.localName === "html" || PositionOf(inside) === "fixed") return kViewport.height;
    if (PositionOf(inside) === "absolute") {
        const outer = PositionedAncestor(inside);
        return outer === undefined ? kViewport.height : BorderBoxHeight(outer) - BorderOf(outer, "top") - BorderOf(outer, "bottom");
    }
    const outer = BoxParent(inside);
    const text = outer.type === kElementNode ? UsedValue(outer, "height") : "auto";
    if (outer.type === kElementNode && IsFlexItem(outer)) return NaN; // It may be stretched, which then is a height that parts of it refer to.
    return text === "" || text === "auto" ? undefined : ContentOfBox(BorderBoxHeight(outer), outer, "top", "bottom");
}

function ContentOfBox(size, inside, one, other) {
    return size === undefined ? undefined : MostOf(0, size - EdgesOf(inside, one, other, ContainingWidth(inside)));
}

function ContentWidth(inside) {
    return ContentOfBox(BorderBoxWidth(inside), inside, "left", "right");
}

// A size that the style says, as that of the border box; null when it says none.
function StyledSize(inside, name, one, other) {
    const base = name === "width" ? ContainingWidth(inside) : ContainingHeight(inside);
    const text = UsedValue(inside, name);
    const isAuto = text === "" || text === "auto" || (name === "height" && base === undefined && text[text.length - 1] === "%");
    if (isAuto) return null;
    const size = PixelsOf(text, inside, base);
    const edges = EdgesOf(inside, one, other, ContainingWidth(inside));
    return size === undefined ? undefined : WithinLimits(inside, size + EdgesBeside(inside, edges), name, base, edges);
}

// What border and padding add to a size that the style says.
function EdgesBeside(inside, edges) {
    return IsBorderBox(inside) ? 0 : edges;
}

// Whether the sizes that the style says are those of the border box. SPEC: CSS Box Sizing section 3. RUNTIME: Chromium's sheet says so of controls.
function IsBorderBox(inside) {
    const said = StyledValue(inside, "box-sizing");
    if (said !== "") return said === "border-box";
    return ListHas(kBorderBoxTags, inside.localName) || (inside.localName === "input" && ListHas(kBorderBoxTypes, InputType(inside)));
}

const kBorderBoxTags = ["button", "select", "progress", "meter", "table"];
const kBorderBoxTypes = ["button", "submit", "reset", "checkbox", "radio", "search", "color"];

// SPEC: CSS 2 sections 10.4 and 10.7. `size` is that of the border box.
function WithinLimits(inside, size, name, base, edges) {
    const beside = EdgesBeside(inside, edges);
    const least = SizeLimit(inside, `min-${name}`, base, 0);
    const most = SizeLimit(inside, `max-${name}`, base, Infinity);
    if (least === undefined || most === undefined) return undefined;
    return MostOf(least + beside, LeastOf(most + beside, size), edges);
}

function SizeLimit(inside, name, base, usual) {
    const text = UsedValue(inside, name);
    return text === "" || text === "auto" || text === "none" ? usual : PixelsOf(text, inside, base);
}

function HasLimits(inside, name) {
    return UsedValue(inside, `min-${name}`) !== "" || UsedValue(inside, `max-${name}`) !== "";
}

// An image is as large as it says; one that says nothing is not known, nor one that shows its text instead.
function AttributeSize(inside, name) {
    const showsText = (AttributeOf(inside, "alt") ?? "") !== "";
    const text = inside.localName === "img" && !showsText ? AttributeOf(inside, name) : null;
    const size = text === null ? undefined : ToNumber(text);
    return size === size ? size : undefined;
}

// Inside of a grid or of a table.
function IsInUnknownLayout(inside) {
    const outer = BoxParent(inside);
    return outer.type === kElementNode && !IsOutOfFlow(inside) && !ListHas(["block", "inline", "inline-block", "flow-root", "flex", "inline-flex"], DisplayOf(outer));
}

// What a flex container says of an item of its; `isAcross` for the row's height and the column's width.
function FlexSize(inside, isWidth) {
    // How wide it is does not depend on how high the container gets.
    const flex = isWidth ? NaturalFlexOf(BoxParent(inside)) : FlexOf(BoxParent(inside));
    const item = FlexItemOf(inside, flex, isWidth);
    return item === undefined ? undefined : flex.isRow === isWidth ? item.main : item.cross;
}

function FlexPlace(inside, isLeft) {
    const outer = BoxParent(inside);
    const item = FlexItemOf(inside, FlexOf(outer), false);
    if (item === undefined) return undefined;
    const edge = isLeft ? "left" : "top";
    const start = (isLeft ? LeftOf(outer) : TopOf(outer)) + BorderOf(outer, edge) + PaddingOf(outer, edge, ContainingWidth(outer));
    return start + (FlexOf(outer).isRow === isLeft ? item.mainAt : item.crossAt);
}

// Elements in lines that are boxes of their own, though their display says nothing of it.
const kBoxesInLines = ["img", "button", "input"];

function BorderBoxWidth(inside) {
    return FoundOnce(inside, "width", FindBorderBoxWidth);
}

function FindBorderBoxWidth(inside) {
    if (inside.localName === "html") return kViewport.width;
    if (IsInUnknownLayout(inside)) return undefined;
    if (IsFlexItem(inside)) return FlexSize(inside, true);
    const styled = StyledSize(inside, "width", "left", "right");
    const display = DisplayOf(inside);
    if (display === "inline" && !ListHas(kBoxesInLines, inside.localName) && !IsOutOfFlow(inside)) return IsInlineBox(inside) ? WidthInLine(inside) : undefined;
    if (styled !== null) return styled;
    if (inside.localName === "img") return AttributeSize(inside, "width");
    if (inside.localName === "input") return HasLimits(inside, "width") ? undefined : ControlWidth(inside);
    if (IsShrunk(inside)) return ShrunkWidth(inside);
    if (IsOutOfFlow(inside)) return SizeBetween(inside, "left", "right", ContainingWidth(inside), "width") ?? FreeWidth(inside);
    if (!IsPlainBlock(inside) || IsOutOfFlow(inside)) return undefined;
    if (inside.localName !== "body" && !IsBlockContainer(inside) && !IsFlexContainer(inside)) return undefined;
    const base = ContainingWidth(inside);
    const left = MarginOf(inside, "left", base);
    const right = MarginOf(inside, "right", base);
    const size = base - (left === "auto" ? 0 : left) - (right === "auto" ? 0 : right);
    return HasLimits(inside, "width") ? WithinLimits(inside, size, "width", base, EdgesOf(inside, "left", "right", base)) : size;
}

// ---- the flow of a block container ----

function MergeMargins(one, other) {
    return { __proto__: null, most: MostOf(one.most, other.most), least: LeastOf(one.least, other.least) };
}

function MarginSet(margin) {
    const size = margin === "auto" ? 0 : margin ?? NaN;
    return { __proto__: null, most: MostOf(0, size), least: LeastOf(0, size) };
}

function SumOfMargins(set) {
    return set.most + set.least;
}

// The children that take part, or undefined when there is something else among them.
function BlocksIn(inside) {
    const blocks = [];
    const children = BoxChildren(inside);
    for (let index = 0; index < children.length; index += 1) {
        const child = children[index];
        if (child.type === kCommentNode || (child.type === kTextNode && Trimmed(child.data) === "")) continue;
        if (child.type !== kElementNode) return undefined;
        const kind = BoxKindOf(child);
        if (!kind.isShown || kind.isOutOfFlow) continue;
        if (!kind.isFlowing) return undefined;
        %push(blocks, child);
    }
    return blocks;
}

// A block and what is in it: { height, top and bottom margins as they leave it, whether they meet, where its children are }.
function FlowOf(inside) {
    return FoundOnce(inside, "flow", FindFlow);
}

function FindFlow(inside) {
    const isSkipped = SkipsContent(inside);
    if (IsFlexContainer(inside) && !isSkipped) return FindFlexFlow(inside);
    const base = ContainingWidth(inside);
    const styled = inside.localName === "img" ? StyledSize(inside, "height", "top", "bottom") ?? AttributeSize(inside, "height") : StyledSize(inside, "height", "top", "bottom");
    const keeps = KeepsMargins(inside);
    const topEdge = BorderOf(inside, "top") + PaddingOf(inside, "top", base);
    const bottomEdge = BorderOf(inside, "bottom") + PaddingOf(inside, "bottom", base);
    const parts = !isSkipped && (IsBlockContainer(inside) || inside.localName === "button") ? PartsIn(inside) : undefined;
    const flow = NewFlow(inside, base);
    flow.hasLate = styled > 0 && parts?.length === 1 && parts[0].block === undefined;
    inside.laidOut.flow = flow; // A part whose size asks for the one that is being found gets to know that it is not known.
    let cursor = parts === undefined ? undefined : topEdge;
    let pending = MarginSet(0);
    let isAtTop = topEdge === 0 && !keeps;
    if (parts?.[0]?.block !== undefined && HasMarker(inside)) cursor = undefined;
    if (parts === undefined && isAtTop && IsBlockContainer(inside)) flow.top = MarginSet(NaN); // The margin of what is in it may be its own.
    for (let index = 0; parts !== undefined && !flow.hasLate && index < parts.length; index += 1) {
        const { block } = parts[index];
        if (block === undefined) {
            const lines = LayLines(inside, flow, parts[index], cursor);
            if (lines === undefined) cursor = NaN;
            if (lines === undefined && isAtTop && !AreAllInLine(parts[index].run)) flow.top = MarginSet(NaN);
            if (lines === undefined) isAtTop = false;
            if (lines?.count === 0 && SumOfMargins(pending) !== 0) lines.start = isAtTop ? NaN : cursor + SumOfMargins(pending);
            if (lines === undefined || lines.count === 0) continue;
            if (isAtTop) flow.top = MergeMargins(flow.top, pending);
            else cursor += SumOfMargins(pending);
            isAtTop = false;
            lines.start = cursor;
            cursor += lines.height;
            flow.reach = ReachOfLines(flow, lines);
            pending = MarginSet(0);
            continue;
        }
        block.placeInFlow = flow.blocks.length;
        %push(flow.blocks, block);
        const child = FlowOf(block);
        pending = MergeMargins(pending, child.top);
        if (child.meets) {
            %push(flow.tops, isAtTop ? cursor : cursor + SumOfMargins(pending));
            pending = MergeMargins(pending, child.bottom);
            %push(flow.ends, isAtTop ? cursor : cursor + SumOfMargins(pending));
            continue;
        }
        if (isAtTop) flow.top = MergeMargins(flow.top, pending);
        else cursor += SumOfMargins(pending);
        isAtTop = false;
        %push(flow.tops, cursor);
        flow.reach = MostOf(flow.reach ?? 0, cursor + child.height);
        cursor += child.height;
        pending = child.bottom;
        %push(flow.ends, cursor + SumOfMargins(pending));
    }
    if (flow.reach === undefined && !flow.hasLate && HasMarker(inside)) {
        // A marker with nothing beside it has a line of its own.
        const strut = InlineMetrics(inside);
        cursor += strut === undefined ? NaN : strut.up + strut.down;
        isAtTop = false;
    }
    EndFlow(flow, { __proto__: null, inside, styled, cursor, pending, isAtTop, keeps, topEdge, bottomEdge });
    return flow;
}

function NewFlow(inside, base) {
    return {
        __proto__: null, top: MarginSet(MarginOf(inside, "top", base)), bottom: MarginSet(MarginOf(inside, "bottom", base)), tops: [], ends: [], blocks: [],
        height: undefined, meets: false, lines: undefined, reach: undefined, isInside: true, hasLate: false,
    };
}

// The lines of a run that begins at `start`, noted where they belong.
function LayLines(inside, flow, part, start) {
    const lines = LinesOf(inside, part.run);
    flow.lines = lines;
    part.lines = lines;
    if (lines === undefined) {
        flow.reach = NaN;
        return lines;
    }
    lines.start = start;
    flow.isInside = flow.isInside && (lines.count === 0 || lines.isInside);
    return lines;
}

function ReachOfLines(flow, lines) {
    return lines.isUneven ? NaN : MostOf(flow.reach ?? 0, lines.start + lines.height);
}

function AreAllInLine(run) {
    for (let index = 0; index < run.length; index += 1) {
        if (!IsAllInLine(run[index])) return false;
    }
    return true;
}

// The same with the lines of a box whose height does not depend on them: they are laid out when they are asked for.
function FlowWithLines(inside) {
    const flow = FlowOf(inside);
    if (!flow.hasLate) return flow;
    flow.hasLate = false;
    const start = BorderOf(inside, "top") + PaddingOf(inside, "top", ContainingWidth(inside));
    const lines = LayLines(inside, flow, PartsIn(inside)[0], start);
    if (lines !== undefined && lines.count > 0) flow.reach = ReachOfLines(flow, lines);
    return flow;
}

// How far down what is in a box reaches, from its upper edge, with what reaches out of the blocks in it; undefined when it holds nothing.
function DeepReach(inside) {
    const flow = FlowWithLines(inside);
    let reach = flow.reach;
    for (let index = 0; index < flow.blocks.length; index += 1) {
        const block = flow.blocks[index];
        const inner = IsClipping(block) ? undefined : DeepReach(block);
        if (inner !== undefined) reach = MostOf(reach ?? 0, flow.tops[index] + inner);
    }
    return reach;
}

// Whether an item of a list has its mark outside, in front of its first line.
function HasMarker(inside) {
    if (inside.localName !== "li" || StyledValue(inside, "display") !== "") return false;
    return InheritedStyle(inside, "list-style-type") !== "none" && !ListHas(StyleWords(InheritedStyle(inside, "list-style")), "none");
}

// A flex container is a block whose margins stay apart from those of its items.
function FindFlexFlow(inside) {
    const flow = NewFlow(inside, ContainingWidth(inside));
    flow.height = NaturalHeightOfFlex(inside);
    return flow;
}

function EndFlow(flow, end) {
    const isAuto = end.styled === null;
    if (!isAuto) {
        flow.height = end.styled;
        flow.meets = end.styled === 0 && end.topEdge + end.bottomEdge === 0 && end.isAtTop && !end.keeps && flow.blocks.length === 0;
        return;
    }
    if (end.cursor !== end.cursor || end.cursor === undefined) return;
    if (HasLimits(end.inside, "height")) {
        // Whether the margin of the last part still leaves a box whose height is limited is not known.
        const isOpen = end.isAtTop || (end.bottomEdge === 0 && !end.keeps && SumOfMargins(end.pending) !== 0);
        const auto = end.cursor + SumOfMargins(end.pending) + end.bottomEdge;
        if (!isOpen) flow.height = WithinLimits(end.inside, auto, "height", ContainingHeight(end.inside), end.topEdge + end.bottomEdge);
        return;
    }
    if (end.isAtTop && end.bottomEdge === 0) {
        flow.top = MergeMargins(flow.top, end.pending);
        flow.meets = true;
        flow.height = 0;
        return;
    }
    if (end.bottomEdge === 0 && !end.keeps) {
        flow.bottom = MergeMargins(flow.bottom, end.pending);
        flow.height = end.cursor;
    } else {
        flow.height = end.cursor + SumOfMargins(end.pending) + end.bottomEdge;
    }
}

// SPEC: CSS 2 sections 10.3.7 and 10.6.4: a positioned box without a size that says both its ends lies between them.
function SizeBetween(inside, near, far, base, name) {
    const isSaid = (edge) => !ListHas(["", "auto"], UsedValue(inside, edge));
    if (!isSaid(near) || !isSaid(far) || base === undefined || HasLimits(inside, name) || ListHas(kOwnSizeTags, inside.localName)) return undefined;
    const width = ContainingWidth(inside);
    const before = MarginOf(inside, near, width);
    const after = MarginOf(inside, far, width);
    const room = base - PixelsOf(UsedValue(inside, near), inside, base) - PixelsOf(UsedValue(inside, far), inside, base);
    return MostOf(room - (before === "auto" ? 0 : before) - (after === "auto" ? 0 : after), EdgesOf(inside, near, far, width));
}

function BorderBoxHeight(inside) {
    return FoundOnce(inside, "height", FindBorderBoxHeight);
}

function FindBorderBoxHeight(inside) {
    if (IsInUnknownLayout(inside)) return undefined;
    if (IsFlexItem(inside)) return FlexSize(inside, false);
    const display = DisplayOf(inside);
    if (display === "inline" && !ListHas(kBoxesInLines, inside.localName) && !IsOutOfFlow(inside)) return InlineHeight(inside);
    const styled = StyledSize(inside, "height", "top", "bottom");
    if (styled !== null) return styled;
    if (inside.localName === "input") return HasLimits(inside, "height") ? undefined : ControlHeight(inside);
    if (IsOutOfFlow(inside) && inside.localName !== "img") {
        const between = SizeBetween(inside, "top", "bottom", ContainingHeight(inside), "height");
        if (between !== undefined) return between;
    }
    return inside.localName === "img" ? AttributeSize(inside, "height") : FlowOf(inside).height;
}

// ---- places on the page, of the upper left corner of the border box ----

function LeftOf(inside) {
    return FoundNow(inside, "left", FindLeft);
}

function FindLeft(inside) {
    if (inside.localName === "html") return 0;
    const base = ContainingWidth(inside);
    if (IsOutOfFlow(inside)) return PositionedPlace(inside, "left", "right", base, BorderBoxWidth);
    if (IsFlexItem(inside)) return FlexPlace(inside, true) + RelativeShift(inside, "left", "right", base);
    if (IsInUnknownLayout(inside)) return undefined;
    if (!IsPlainBlock(inside)) return LeftInLine(inside);
    if (!IsBlockContainer(BoxParent(inside))) return undefined;
    const outer = BoxParent(inside);
    const start = LeftOf(outer) + BorderOf(outer, "left") + PaddingOf(outer, "left", ContainingWidth(outer));
    return start + StartMargin(inside, base) + RelativeShift(inside, "left", "right", base);
}

// SPEC: CSS 2 section 10.3.3: margins that are auto share what is left.
function StartMargin(inside, base) {
    const left = MarginOf(inside, "left", base);
    const right = MarginOf(inside, "right", base);
    if (left !== "auto") return left;
    const rest = %math_max(0, base - BorderBoxWidth(inside) - (right === "auto" ? 0 : right));
    return right === "auto" ? LaidOut(rest / 2) : rest;
}

function TopOf(inside) {
    return FoundNow(inside, "top", FindTop);
}

function FindTop(inside) {
    if (inside.localName === "html") return 0;
    if (IsOutOfFlow(inside)) return PositionedPlace(inside, "top", "bottom", ContainingHeight(inside), BorderBoxHeight);
    if (IsInUnknownLayout(inside)) return undefined;
    if (IsFlexItem(inside)) return FlexPlace(inside, false) + RelativeShift(inside, "top", "bottom", ContainingHeight(inside));
    if (!IsPlainBlock(inside)) return TopInLine(inside);
    const outer = BoxParent(inside);
    const flow = FlowOf(outer);
    const place = inside.placeInFlow;
    if (flow.blocks[place] !== inside) return undefined;
    return TopOf(outer) + flow.tops[place] + RelativeShift(inside, "top", "bottom", ContainingHeight(inside));
}

function RelativeShift(inside, near, far, base) {
    const position = PositionOf(inside);
    if (position === "static") return 0;
    if (position !== "relative") return undefined;
    const first = UsedValue(inside, near);
    const second = UsedValue(inside, far);
    if (first !== "" && first !== "auto") return PixelsOf(first, inside, base);
    return second !== "" && second !== "auto" ? -PixelsOf(second, inside, base) : 0;
}

function PositionedPlace(inside, near, far, base, sizeOf) {
    const outer = PositionOf(inside) === "fixed" ? undefined : PositionedAncestor(inside);
    const isLeft = near === "left";
    let start = 0;
    if (outer !== undefined) start = (isLeft ? LeftOf(outer) : TopOf(outer)) + BorderOf(outer, near);
    if (PositionOf(inside) === "fixed") start += isLeft ? PageScroll.left : PageScroll.top;
    const first = UsedValue(inside, near);
    const second = UsedValue(inside, far);
    const margin = MarginOf(inside, near, ContainingWidth(inside));
    if (first !== "" && first !== "auto") return start + PixelsOf(first, inside, base) + (margin === "auto" ? NaN : margin);
    if (second === "" || second === "auto") return PositionOf(inside) === "fixed" || margin === "auto" ? undefined : StaticPlace(inside, isLeft) + margin;
    return start + base - PixelsOf(second, inside, base) - sizeOf(inside);
}

// SPEC: CSS Positioned Layout section 3.1, the static position: where a box would be in the flow, behind what is before it.
function StaticPlace(inside, isLeft) {
    const outer = BoxParent(inside);
    if (!IsPlainBlock(inside) || !IsBlockContainer(outer) || BlocksIn(outer) === undefined) return undefined;
    const edge = isLeft ? "left" : "top";
    const start = BorderOf(outer, edge) + PaddingOf(outer, edge, ContainingWidth(outer));
    if (isLeft) return LeftOf(outer) + start;
    const flow = FlowOf(outer);
    const children = BoxChildren(outer);
    let before = 0;
    while (before < flow.blocks.length && PlaceInList(children, flow.blocks[before]) < PlaceInList(children, inside)) before += 1;
    return TopOf(outer) + (before === 0 ? start : flow.ends[before - 1]);
}

// How far transforms move a box; undefined for those that do more than move it.
function TranslationOf(inside, isLeft) {
    let sum = 0;
    for (let node = inside; node?.type === kElementNode; node = FlatParent(node)) sum += OwnTranslation(node, isLeft);
    return sum === sum ? sum : undefined;
}

function OwnTranslation(inside, isLeft) {
    const text = UsedValue(inside, "transform");
    const parts = text === "" || text === "none" ? [] : StyleWords(%replace_all(text, ", ", ","));
    let sum = 0;
    for (let index = 0; index < parts.length; index += 1) {
        const open = %string_find(parts[index], "(", 0);
        const name = %string_slice(parts[index], 0, open);
        const given = %split_text(%string_slice(parts[index], open + 1, parts[index].length - 1), ",");
        if (!ListHas(["translate", "translateX", "translateY", "translate3d"], name)) return undefined;
        const shift = name === "translateX" ? (isLeft ? given[0] : "0px") : name === "translateY" ? (isLeft ? "0px" : given[0]) : given[isLeft ? 0 : 1] ?? "0px";
        sum += PixelsOf(shift, inside, isLeft ? BorderBoxWidth(inside) : BorderBoxHeight(inside));
    }
    return sum;
}

// The value of a property that boxes depend on, as transitions and animations make it at this moment.
function UsedValue(inside, name) {
    if (!Layout.isMoving) return StyledValue(inside, name);
    return ValueInMotion(inside, name) ?? StyledValue(inside, name);
}

// While something moves, what was found is found anew each time.
function LookAtMovingLayout() {
    const isMoving = IsLayoutMoving();
    if (isMoving || Layout.isMoving) NoteLayoutChange();
    Layout.isMoving = isMoving;
}

// The border box of an element on the page; numbers that are not known are undefined.
function BoxOf(inside) {
    LookAtStylesNow();
    LookAtMovingLayout();
    if (Layout.scrolledLeft !== PageScroll.left || Layout.scrolledTop !== PageScroll.top) {
        Layout.scrolledLeft = PageScroll.left;
        Layout.scrolledTop = PageScroll.top;
        NoteLayoutChange();
    }
    if (Sheets.hasUnknownLayout || IsLayoutUnknown()) return { __proto__: null, left: undefined, top: undefined, width: undefined, height: undefined };
    if (DisplayOf(inside) === "contents") return { __proto__: null, left: 0, top: 0, width: 0, height: 0 };
    const known = (number) => (number === number ? number : undefined);
    return { __proto__: null, left: known(LeftOf(inside)), top: known(TopOf(inside)), width: known(BorderBoxWidth(inside)), height: known(BorderBoxHeight(inside)) };
}
