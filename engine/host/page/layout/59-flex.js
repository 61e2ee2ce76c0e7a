// Flex containers. SPEC: CSS Flexible Box Layout section 9.
// SIMPLIFIED: what the size of most controls or of a baseline would decide is not known (undefined), and refused.

function IsFlexContainer(inside) {
    const display = OwnDisplay(inside);
    return display === "flex" || display === "inline-flex";
}

function IsFlexRow(inside) {
    const direction = StyledValue(inside, "flex-direction");
    return direction === "" || direction === "row" || direction === "row-reverse";
}

// A box whose place and size a flex container around it says.
function IsFlexItem(inside) {
    const outer = BoxParent(inside);
    return outer.type === kElementNode && !IsOutOfFlow(inside) && IsFlexContainer(outer);
}

// { isKnown, items: [{ inside, main, cross, mainAt, crossAt }], isRow, main, cross }, sizes of border boxes, places from the upper left corner of the container's content.
function FlexOf(inside) {
    return FoundOnce(inside, "flex", FindFlex);
}

// The same as if nothing around said how high the container is.
function NaturalFlexOf(inside) {
    return FoundOnce(inside, "naturalFlex", FindNaturalFlex);
}

function FindFlex(inside) {
    const natural = NaturalFlexOf(inside);
    if (StyledSize(inside, "height", "top", "bottom") !== null) return natural;
    inside.laidOut.flex = { __proto__: null, isKnown: false, items: [], isRow: natural.isRow }; // Until it is found.
    const height = IsFlexItem(inside) || IsOutOfFlow(inside) ? BorderBoxHeight(inside) : NaturalHeightOfFlex(inside);
    const own = natural.isKnown ? (natural.isRow ? natural.cross : natural.main) : undefined;
    const content = ContentOfBox(height, inside, "top", "bottom");
    return content === own && own !== undefined ? natural : LayFlex(inside, { __proto__: null }, content ?? NaN);
}

function FindNaturalFlex(inside) {
    const said = StyledSize(inside, "height", "top", "bottom");
    const flex = { __proto__: null };
    inside.laidOut.naturalFlex = flex; // How wide its items are is asked for while it is being found.
    return LayFlex(inside, flex, said === null ? undefined : ContentOfBox(said, inside, "top", "bottom") ?? NaN);
}

// The border box's height, as the container itself and its items say; undefined when it is not known.
function NaturalHeightOfFlex(inside) {
    const styled = StyledSize(inside, "height", "top", "bottom");
    if (styled !== null) return styled;
    const { isKnown, isRow, main, cross } = NaturalFlexOf(inside);
    if (!isKnown) return undefined;
    const edges = EdgesOf(inside, "top", "bottom", ContainingWidth(inside));
    const size = (isRow ? cross : main) + edges;
    return HasLimits(inside, "height") ? WithinLimits(inside, size, "height", ContainingHeight(inside), edges) : size;
}

// An item of a container that is known, or whose widths are.
function FlexItemOf(inside, flex, isWidth) {
    const { items, isKnown, hasWidths } = flex;
    for (let index = 0; (isKnown || (isWidth && hasWidths)) && index < items.length; index += 1) {
        if (items[index].inside === inside) return items[index];
    }
    return undefined;
}

// What a container lays out, texts between its elements as items of their own.
function FlexItems(inside) {
    const items = [];
    const children = BoxChildren(inside);
    let run;
    for (let index = 0; index < children.length; index += 1) {
        const child = children[index];
        if (child.type === kCommentNode) continue;
        if (child.type === kTextNode) {
            if (run === undefined && Trimmed(child.data) === "") continue;
            run ??= [];
            if (run.length === 0) PutFlexItem(items, { __proto__: null, inside: undefined, run, order: 0 });
            %push(run, child);
            continue;
        }
        if (child.type !== kElementNode) return undefined;
        const display = DisplayOf(child);
        if (display === "none" || IsOutOfFlow(child)) continue;
        run = undefined;
        PutFlexItem(items, { __proto__: null, inside: child, run: undefined, order: ToNumber(UsedValue(child, "order")) });
    }
    return items;
}

function PutFlexItem(items, item) {
    let place = items.length;
    while (place > 0 && items[place - 1].order > item.order) place -= 1;
    InsertInList(items, place, item);
}

// With the height of the content, undefined for one that the items decide.
function LayFlex(inside, flex, height) {
    const direction = StyledValue(inside, "flex-direction");
    const wrap = StyledValue(inside, "flex-wrap");
    const items = FlexItems(inside);
    flex.isKnown = false;
    flex.hasWidths = false;
    flex.items = items ?? [];
    flex.isRow = IsFlexRow(inside);
    const width = ContentWidth(inside);
    const room = { __proto__: null, width, height, main: flex.isRow ? width : height, cross: flex.isRow ? height : width };
    if (items === undefined || wrap === "wrap-reverse" || ListHas(kGlobalWords, direction) || width === undefined || width !== width || height !== height) return flex;
    if (!flex.isRow) FindColumnWidths(inside, flex, room, wrap === "wrap");
    for (let index = 0; index < items.length; index += 1) MeasureFlexItem(inside, items[index], flex, room);
    const gap = FlexGap(inside, flex.isRow ? "column-gap" : "row-gap", room.main);
    const lines = FlexLines(items, gap, wrap === "wrap" ? room.main : undefined);
    flex.main = 0;
    for (let index = 0; index < lines.length; index += 1) {
        ResolveFlexibleLengths(lines[index], room.main, gap);
        flex.main = MostOf(flex.main, SumOfMain(lines[index], "main") + gap * (lines[index].length - 1));
    }
    if (flex.isRow) flex.hasWidths = AreAllKnown(items, "main");
    if (room.main !== undefined) flex.main = room.main;
    PlaceAcross(inside, flex, lines, room);
    for (let index = 0; index < lines.length; index += 1) PlaceAlong(inside, lines[index], flex.main, gap);
    const isBackwards = direction === "row-reverse" || direction === "column-reverse";
    for (let index = 0; isBackwards && index < items.length; index += 1) {
        const item = items[index];
        item.mainAt = flex.main - item.mainAt - item.main;
    }
    flex.isKnown = flex.cross === flex.cross && flex.main === flex.main && AreAllKnown(items, "mainAt") && AreAllKnown(items, "crossAt") && AreAllKnown(items, "main") && AreAllKnown(items, "cross");
    return flex;
}

function AreAllKnown(items, name) {
    for (let index = 0; index < items.length; index += 1) {
        if (items[index][name] !== items[index][name] || items[index][name] === undefined) return false;
    }
    return true;
}

// How wide the items of a column are: that comes before how high they are.
function FindColumnWidths(container, flex, room, isWrapping) {
    for (let index = 0; index < flex.items.length; index += 1) {
        const item = flex.items[index];
        const isOpen = isWrapping && (item.run !== undefined || SizeInFlex(item.inside, true) === null);
        item.cross = isOpen ? NaN : item.run === undefined ? ColumnWidth(container, item.inside, room) : FittedWidth(RunWidths(container, item.run), room.width);
    }
    flex.hasWidths = AreAllKnown(flex.items, "cross");
}

function ColumnWidth(container, inside, room) {
    const said = SizeInFlex(inside, true);
    if (said !== null) return said ?? NaN;
    const before = MarginOf(inside, "left", room.width);
    const after = MarginOf(inside, "right", room.width);
    const free = room.width - MarginSize(inside, "left", room.width) - MarginSize(inside, "right", room.width);
    const isStretched = AlignmentOf(container, inside) === "stretch" && before !== "auto" && after !== "auto";
    const edges = EdgesOf(inside, "left", "right", room.width);
    const size = isStretched ? MostOf(free, edges) : FittedWidth(ContentWidths(inside), free);
    return HasLimits(inside, "width") ? WithinLimits(inside, size, "width", room.width, edges) ?? NaN : size;
}

// SPEC: CSS Box Sizing section 5.1, fit-content. What fits needs no more to be known than how wide it is at most.
function FittedWidth({ least, most }, free) {
    return most <= free ? most : MostOf(least, free);
}

function FlexGap(inside, name, base) {
    const text = UsedValue(inside, name);
    return text === "" || text === "normal" ? 0 : PixelsOf(text, inside, base) ?? NaN;
}

// What an item says of one direction: a length of its border box; null for auto.
function SizeInFlex(inside, isRow) {
    return isRow ? StyledSize(inside, "width", "left", "right") : StyledSize(inside, "height", "top", "bottom");
}

const kOwnSizeTags = ["input", "select", "textarea", "img", "progress", "meter", "svg", "fieldset", "summary", "details", "table"];

// Sizes that nothing but the content says: NaN for what is not known. How high it is is only asked for when it is known how wide it is.
function ContentSize(inside, isRow) {
    if (isRow) return ContentWidths(inside).most;
    if (inside.localName === "input") return ControlHeight(inside) ?? NaN;
    return ListHas(kOwnSizeTags, inside.localName) ? NaN : FlowOf(inside).height ?? NaN;
}

function IsPartOfBase(text) {
    return text[text.length - 1] === "%" || %string_find(text, "(", 0) >= 0;
}

function EdgesWithoutBase(inside, one, other) {
    const isUnknown = IsPartOfBase(UsedValue(inside, `padding-${one}`)) || IsPartOfBase(UsedValue(inside, `padding-${other}`));
    return isUnknown ? NaN : EdgesOf(inside, one, other, 0);
}

function FlexNumbers(inside) {
    const whole = StyledValue(inside, "flex");
    const words = whole === "" ? ["0", "1", "auto"] : StyleWords(whole);
    const own = (name, usual) => {
        const text = whole === "" ? UsedValue(inside, name) : "";
        return text === "" ? usual : text;
    };
    return { __proto__: null, grow: ToNumber(own("flex-grow", words[0])), shrink: ToNumber(own("flex-shrink", words[1])), basis: own("flex-basis", words[2]) };
}

// SPEC: sections 9.2 and 4.5: the flex base size and the hypothetical main size, the least size that is auto.
function MeasureFlexItem(container, item, flex, room) {
    const { inside } = item;
    const { isRow } = flex;
    if (item.run !== undefined) {
        MeasureFlexText(container, item, isRow);
        return;
    }
    const numbers = FlexNumbers(inside);
    const [one, other] = isRow ? ["left", "right"] : ["top", "bottom"];
    const edges = EdgesOf(inside, one, other, room.width);
    const isBorderBox = IsBorderBox(inside);
    const said = SizeInFlex(inside, isRow);
    item.grow = numbers.grow;
    item.shrink = numbers.shrink;
    item.edges = edges;
    const { basis } = numbers;
    const isPercentOfNothing = basis[basis.length - 1] === "%" && room.main === undefined;
    if (basis === "auto") item.base = said ?? (said === null ? ContentSize(inside, isRow) : NaN);
    else if (basis === "content" || isPercentOfNothing) item.base = ContentSize(inside, isRow);
    else item.base = isBorderBox ? MostOf(edges, PixelsOf(basis, inside, room.main) ?? NaN) : (PixelsOf(basis, inside, room.main) ?? NaN) + edges;
    const name = isRow ? "width" : "height";
    const limit = (which, usual) => {
        const text = UsedValue(inside, `${which}-${name}`);
        if (text === "" || text === "auto" || text === "none") return usual;
        const size = PixelsOf(text, inside, room.main) ?? NaN;
        return isBorderBox ? MostOf(edges, size) : size + edges;
    };
    item.most = limit("max", Infinity);
    const overflow = OverflowOf(inside, isRow ? "overflow-x" : "overflow-y");
    const isScrolling = overflow !== "visible" && overflow !== "clip";
    item.least = limit("min", undefined);
    if (item.least === undefined) {
        const content = isScrolling ? edges : isRow ? (IsCompressible(inside) ? edges : ContentWidths(inside).least) : ContentSize(inside, false);
        item.least = isScrolling ? edges : said === null || said === undefined ? LeastOf(content, item.most) : LeastOf(said, content, item.most);
        // It is no larger than the size that is said or than all of the content, so that it matters only to what shrinks.
        item.isLeastUnknown = item.least !== item.least && item.base >= (said ?? ContentSize(inside, isRow));
        if (item.isLeastUnknown) item.least = edges;
    }
    item.hypothetical = MostOf(item.least, LeastOf(item.most, item.base));
    const margins = [MarginOf(inside, one, room.width), MarginOf(inside, other, room.width)];
    item.before = margins[0];
    item.after = margins[1];
    item.margins = (margins[0] === "auto" ? 0 : margins[0]) + (margins[1] === "auto" ? 0 : margins[1]);
    item.main = item.hypothetical;
}

// SPEC: CSS Box Sizing section 5.2.2, compressible replaced elements.
function IsCompressible(inside) {
    const isPart = (name) => IsPartOfBase(UsedValue(inside, name));
    return ListHas(["input", "button", "select", "textarea", "img", "progress", "meter"], inside.localName) && (isPart("width") || isPart("max-width"));
}

// Text is an item that says nothing.
function MeasureFlexText(container, item, isRow) {
    const widths = isRow ? RunWidths(container, item.run) : undefined;
    const height = isRow ? undefined : LinesOf(container, item.run, item.cross)?.height ?? NaN;
    item.grow = 0;
    item.shrink = 1;
    item.edges = item.before = item.after = item.margins = 0;
    item.base = isRow ? widths.most : height;
    item.most = Infinity;
    item.least = isRow ? widths.least : height;
    item.isLeastUnknown = item.least !== item.least;
    if (item.isLeastUnknown) item.least = 0;
    item.hypothetical = item.main = MostOf(item.least, item.base);
}

function SumOfMain(line, name) {
    let sum = 0;
    for (let index = 0; index < line.length; index += 1) sum += line[index][name] + line[index].margins;
    return sum;
}

// SPEC: section 9.3.
function FlexLines(items, gap, room) {
    const lines = [[]];
    let used = 0;
    for (let index = 0; index < items.length; index += 1) {
        const line = lines[lines.length - 1];
        const size = items[index].hypothetical + items[index].margins;
        if (room !== undefined && line.length > 0 && used + gap + size > room) {
            %push(lines, [items[index]]);
            used = size;
        } else {
            used += size + (line.length > 0 ? gap : 0);
            %push(line, items[index]);
        }
    }
    return lines;
}

// SPEC: section 9.7, resolving flexible lengths.
function ResolveFlexibleLengths(line, room, gap) {
    if (room === undefined) return;
    const gaps = gap * MostOf(0, line.length - 1);
    const isGrowing = SumOfMain(line, "hypothetical") + gaps < room;
    for (let index = 0; index < line.length; index += 1) {
        const item = line[index];
        const factor = isGrowing ? item.grow : item.shrink;
        item.isFrozen = factor === 0 || (isGrowing ? item.base > item.hypothetical : item.base < item.hypothetical);
        item.main = item.isFrozen ? item.hypothetical : item.base;
    }
    const initial = room - SumOfMain(line, "main") - gaps;
    for (let round = 0; round <= line.length; round += 1) {
        let free = room - gaps;
        let factors = 0;
        let scaled = 0;
        let count = 0;
        for (let index = 0; index < line.length; index += 1) {
            const item = line[index];
            free -= (item.isFrozen ? item.main : item.base) + item.margins;
            if (item.isFrozen) continue;
            count += 1;
            factors += isGrowing ? item.grow : item.shrink;
            scaled += item.shrink * (item.base - item.edges);
        }
        if (count === 0) return;
        if (factors < 1 && initial * factors * (initial < 0 ? -1 : 1) < free * (free < 0 ? -1 : 1)) free = initial * factors;
        FlexRound(line, isGrowing, free, factors, scaled);
    }
}

// RUNTIME: Chromium shares out what is left in 64ths of a pixel, from the last item on, each time what is left by what has a claim to it.
function FlexRound(line, isGrowing, free, factors, scaled) {
    let violation = 0;
    let left = free;
    let claims = isGrowing ? factors : scaled;
    for (let index = line.length - 1; index >= 0; index -= 1) {
        const item = line[index];
        if (item.isFrozen) continue;
        const claim = isGrowing ? item.grow : item.shrink * (item.base - item.edges);
        const part = claims === 0 ? 0 : RoundedUnit(left * claim / claims);
        left -= part;
        claims -= claim;
        const size = item.base + part;
        item.main = item.isLeastUnknown && !isGrowing ? NaN : MostOf(item.least, LeastOf(item.most, size), item.edges);
        item.violation = item.main - size;
        violation += item.violation;
    }
    for (let index = 0; index < line.length; index += 1) {
        const item = line[index];
        if (!item.isFrozen) item.isFrozen = violation === 0 || violation !== violation || (violation > 0 ? item.violation > 0 : item.violation < 0);
    }
}

// To the nearest 64th of a pixel, halves away from nothing; and down to one, towards nothing.
function RoundedUnit(number) {
    return number < 0 ? -%math_floor(-number * 64 + 0.5) / 64 : %math_floor(number * 64 + 0.5) / 64;
}

function CutUnit(number) {
    return number < 0 ? -LaidOut(-number) : LaidOut(number);
}

// ---- across ----

function AlignmentOf(container, inside) {
    const own = inside === undefined ? "" : StyledValue(inside, "align-self");
    const text = own === "" || own === "auto" ? StyledValue(container, "align-items") : own;
    return text === "" || text === "normal" ? "stretch" : text;
}

// SPEC: sections 9.4 and 9.6.
function PlaceAcross(container, flex, lines, room) {
    const { isRow } = flex;
    const [one, other] = isRow ? ["top", "bottom"] : ["left", "right"];
    const gap = FlexGap(container, isRow ? "row-gap" : "column-gap", room.cross);
    const sizes = [];
    let sum = gap * (lines.length - 1);
    for (let index = 0; index < lines.length; index += 1) {
        let most = 0;
        for (let each = 0; each < lines[index].length; each += 1) {
            const item = lines[index][each];
            const { inside } = item;
            if (inside === undefined) {
                item.crossBefore = item.crossAfter = item.crossMargins = 0;
                item.isStretched = false;
                if (isRow) item.cross = LinesOf(container, item.run, item.main)?.height ?? NaN;
                most = MostOf(most, item.cross);
                continue;
            }
            const said = SizeInFlex(inside, !isRow);
            item.crossBefore = MarginOf(inside, one, room.width);
            item.crossAfter = MarginOf(inside, other, room.width);
            item.crossMargins = (item.crossBefore === "auto" ? 0 : item.crossBefore) + (item.crossAfter === "auto" ? 0 : item.crossAfter);
            item.isStretched = said === null && AlignmentOf(container, inside) === "stretch" && item.crossBefore !== "auto" && item.crossAfter !== "auto";
            const isAlone = lines.length === 1 && room.cross !== undefined;
            if (isRow) item.cross = said !== null ? said ?? NaN : item.isStretched && isAlone ? 0 : ContentSize(inside, false);
            most = MostOf(most, item.cross + item.crossMargins);
        }
        %push(sizes, most);
        sum += most;
    }
    const isWrapping = StyledValue(container, "flex-wrap") === "wrap";
    if (room.cross === undefined) flex.cross = sum;
    else flex.cross = room.cross;
    if (!isWrapping && room.cross !== undefined) sizes[0] = room.cross;
    const content = StyledValue(container, "align-content");
    if (isWrapping && room.cross !== undefined && (content === "" || content === "normal" || content === "stretch")) {
        const share = MostOf(0, room.cross - sum) / sizes.length;
        for (let index = 0; index < sizes.length; index += 1) sizes[index] += RoundedUnit(share * (index + 1)) - RoundedUnit(share * index);
    } else if (isWrapping && room.cross !== undefined && content !== "flex-start") {
        flex.cross = NaN;
    }
    let at = 0;
    for (let index = 0; index < lines.length; index += 1) {
        for (let each = 0; each < lines[index].length; each += 1) AlignItem(container, lines[index][each], at, sizes[index], isRow);
        at += sizes[index] + gap;
    }
}

function AlignItem(container, item, at, size, isRow) {
    const { inside } = item;
    if (item.isStretched && isRow) {
        const edges = EdgesOf(inside, "top", "bottom", ContainingWidth(inside));
        item.cross = MostOf(size - item.crossMargins, edges);
        if (HasLimits(inside, "height")) item.cross = WithinLimits(inside, item.cross, "height", ContainingHeight(inside), edges) ?? NaN;
    }
    const free = size - item.cross - item.crossMargins;
    const start = item.crossBefore === "auto" ? 0 : item.crossBefore;
    if (item.crossBefore === "auto" || item.crossAfter === "auto") {
        const isBoth = item.crossBefore === "auto" && item.crossAfter === "auto";
        item.crossAt = at + (item.crossBefore === "auto" ? CutUnit(MostOf(0, free) / (isBoth ? 2 : 1)) : start);
        return;
    }
    const how = AlignmentOf(container, inside);
    if (how === "stretch" || how === "flex-start" || how === "start") item.crossAt = at + start;
    else if (how === "flex-end" || how === "end") item.crossAt = at + start + free;
    else if (how === "center") item.crossAt = at + start + CutUnit(free / 2);
    else item.crossAt = NaN;
}

// ---- along. SPEC: section 9.5 ----

function PlaceAlong(container, line, room, gap) {
    let free = room - SumOfMain(line, "main") - gap * MostOf(0, line.length - 1);
    let autos = 0;
    for (let index = 0; index < line.length; index += 1) autos += (line[index].before === "auto" ? 1 : 0) + (line[index].after === "auto" ? 1 : 0);
    const share = autos > 0 ? MostOf(0, free) / autos : 0;
    let shares = 0;
    // RUNTIME: Chromium shares out whole 64ths of a pixel.
    const sizeOf = (margin) => {
        if (margin !== "auto") return margin;
        shares += 1;
        return RoundedUnit(share * shares) - RoundedUnit(share * (shares - 1));
    };
    if (autos > 0 && free > 0) free = 0;
    const how = StyledValue(container, "justify-content");
    let at = 0;
    let between = 0;
    if (how === "center") {
        at = CutUnit(free / 2);
    } else if (how === "space-around" && free > 0) {
        at = CutUnit(free / line.length / 2);
        between = free / line.length;
    } else if (how === "space-evenly" && free > 0) {
        between = free / (line.length + 1);
        at = CutUnit(between);
    } else if (how === "space-between" && free > 0 && line.length > 1) {
        between = free / (line.length - 1);
    } else if (how === "flex-end") {
        at = free;
    } else if (ListHas(["start", "left", "end", "right"], how)) {
        at = StyledValue(container, "flex-direction") !== "" ? NaN : how === "end" || how === "right" ? free : 0;
    }
    for (let index = 0; index < line.length; index += 1) {
        const item = line[index];
        at += sizeOf(item.before);
        item.mainAt = at;
        at += item.main + sizeOf(item.after) + gap + RoundedUnit(between * (index + 1)) - RoundedUnit(between * index);
    }
}
