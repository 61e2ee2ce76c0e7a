// How wide a box would be for its content alone: with all of it in one line (max-content), and with a new line wherever one may begin
// (min-content). SPEC: CSS Box Sizing section 5. Nothing here may ask for the width of a box whose container is still being laid out.
// NaN stands for what is not known.

const kNoWidths = { __proto__: null, least: NaN, most: NaN };

// Of the border box: { least, most }.
function ContentWidths(inside) {
    return FoundOnce(inside, "contentWidths", FindContentWidths);
}

function FindContentWidths(inside) {
    if (inside.localName === "input") {
        const width = (IsPartOfBase(UsedValue(inside, "padding-left") + UsedValue(inside, "padding-right")) ? undefined : ControlWidth(inside)) ?? NaN;
        return { __proto__: null, least: width, most: width };
    }
    const edges = EdgesWithoutBase(inside, "left", "right");
    if (IsFlexContainer(inside)) return WidthsWith(FlexWidths(inside), edges);
    const parts = ListHas(kOwnSizeTags, inside.localName) ? undefined : PartsIn(inside);
    if (parts === undefined) return kNoWidths;
    let least = 0;
    let most = 0;
    for (let index = 0; index < parts.length; index += 1) {
        const { block, run } = parts[index];
        const widths = block === undefined ? RunWidths(inside, run) : WidthsOfPart(block);
        least = MostOf(least, widths.least);
        most = MostOf(most, widths.most);
    }
    return WidthsWith({ __proto__: null, least, most }, edges);
}

function WidthsWith({ least, most }, more) {
    return { __proto__: null, least: least + more, most: most + more };
}

// What lies in lines, in one line and in as many as there can be.
function RunWidths(inside, run) {
    const inOne = LinesOf(inside, run, Infinity);
    const inMany = LinesOf(inside, run, 0);
    const width = (lines) => (lines === undefined || lines.widest !== lines.widestAtLeast ? NaN : lines.widest);
    return { __proto__: null, least: width(inMany), most: width(inOne) };
}

// With its margins, and as wide as it says, where it says it.
function WidthsOfPart(block) {
    const said = UsedValue(block, "width");
    const before = UsedValue(block, "margin-left");
    const after = UsedValue(block, "margin-right");
    if (IsPartOfBase(said) || IsPartOfBase(before) || IsPartOfBase(after)) return kNoWidths;
    const margins = MarginSize(block, "left", 0) + MarginSize(block, "right", 0);
    const edges = EdgesWithoutBase(block, "left", "right");
    let widths = said === "" || said === "auto" ? ContentWidths(block) : undefined;
    if (widths === undefined) {
        const size = (PixelsOf(said, block, undefined) ?? NaN) + EdgesBeside(block, edges);
        widths = { __proto__: null, least: MostOf(size, edges), most: MostOf(size, edges) };
    }
    const within = (size) => WithinLimits(block, size, "width", undefined, edges) ?? NaN;
    if (HasLimits(block, "width")) widths = { __proto__: null, least: within(widths.least), most: within(widths.most) };
    return WidthsWith(widths, margins);
}

// SPEC: CSS Flexible Box Layout section 9.9.
function FlexWidths(inside) {
    const items = FlexItems(inside);
    if (items === undefined) return kNoWidths;
    const isRow = IsFlexRow(inside);
    const gap = isRow ? FlexGap(inside, "column-gap", undefined) : 0;
    const wrap = StyledValue(inside, "flex-wrap");
    const isSplit = !isRow || wrap === "wrap" || wrap === "wrap-reverse";
    let least = 0;
    let most = 0;
    for (let index = 0; index < items.length; index += 1) {
        const item = items[index];
        const widths = item.run !== undefined ? RunWidths(inside, item.run) : isRow ? WidthsOfItem(item.inside) : WidthsOfPart(item.inside);
        least = isSplit ? MostOf(least, widths.least) : least + widths.least + (index > 0 ? gap : 0);
        most = isRow ? most + widths.most + (index > 0 ? gap : 0) : MostOf(most, widths.most);
    }
    return { __proto__: null, least, most };
}

// What does not grow is no wider than what it starts from, what does not shrink no narrower, and none is narrower than its least size.
function WidthsOfItem(inside) {
    const widths = WidthsOfPart(inside);
    const { basis, grow, shrink } = FlexNumbers(inside);
    if (ListHas(["auto", "content"], basis) || basis[basis.length - 1] === "%" || (grow !== 0 && shrink !== 0)) return widths;
    if (IsFunctionValue(basis)) return kNoWidths;
    const edges = EdgesWithoutBase(inside, "left", "right");
    const margins = MarginSize(inside, "left", 0) + MarginSize(inside, "right", 0);
    const start = MostOf((PixelsOf(basis, inside, undefined) ?? NaN) + EdgesBeside(inside, edges), edges);
    const overflow = OverflowOf(inside, "overflow-x");
    const minimum = SizeLimit(inside, "min-width", undefined, undefined);
    const isScrolling = overflow !== "visible" && overflow !== "clip";
    const least = minimum !== undefined ? minimum + EdgesBeside(inside, edges) : isScrolling ? edges : widths.least - margins;
    const clamped = (width) => MostOf(grow === 0 ? LeastOf(width, start) : width, shrink === 0 ? start : 0, least);
    return WidthsWith({ __proto__: null, least: clamped(widths.least - margins), most: clamped(widths.most - margins) }, margins);
}

// An atom in a line that is measured: only its width counts.
function MeasuredAtom(inside, isNarrow) {
    const isInline = DisplayOf(inside) === "inline" && !ListHas(kBoxesInLines, inside.localName);
    const { least, most } = isInline || inside.localName === "img" ? kNoWidths : WidthsOfPart(inside);
    const width = isNarrow ? least : most;
    return width === width ? { __proto__: null, up: 0, down: 0, least: width, most: width } : undefined;
}

// SPEC: CSS 2 section 10.3.7: a positioned box that says at most one of its ends is as wide as its content, if there is room.
function FreeWidth(inside) {
    const isSaid = (edge) => !ListHas(["", "auto"], UsedValue(inside, edge));
    const base = ContainingWidth(inside);
    const isBox = IsPlainBlock(inside) && (IsBlockContainer(inside) || IsFlexContainer(inside));
    if (!isBox || base === undefined || (isSaid("left") && isSaid("right")) || InheritedStyle(inside, "direction") !== "") return undefined;
    let room = base - MarginSize(inside, "left", base) - MarginSize(inside, "right", base);
    if (isSaid("left")) room -= PixelsOf(UsedValue(inside, "left"), inside, base) ?? NaN;
    else if (isSaid("right")) room -= PixelsOf(UsedValue(inside, "right"), inside, base) ?? NaN;
    else room -= StaticPlace(inside, true) - StartOfContaining(inside);
    const width = FittedWidth(ContentWidths(inside), room);
    const isKnown = room === room && width === width;
    if (!isKnown) return undefined;
    return HasLimits(inside, "width") ? WithinLimits(inside, width, "width", base, EdgesOf(inside, "left", "right", base)) : width;
}

function StartOfContaining(inside) {
    const outer = PositionOf(inside) === "fixed" ? undefined : PositionedAncestor(inside);
    return outer === undefined ? 0 : LeftOf(outer) + BorderOf(outer, "left");
}
