// Flex containers whose items have sizes that text does not decide. SPEC: CSS Flexible Box Layout section 9.
// SIMPLIFIED: what the size of text, of a control or of a baseline would decide is not known (undefined), and refused.

function IsFlexContainer(inside) {
    const display = DisplayOf(inside);
    return display === "flex" || display === "inline-flex";
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

function FlexItemOf(inside) {
    const { items, isKnown } = FlexOf(BoxParent(inside));
    for (let index = 0; isKnown && index < items.length; index += 1) {
        if (items[index].inside === inside) return items[index];
    }
    return undefined;
}

function FlexItems(inside) {
    const items = [];
    const children = BoxChildren(inside);
    for (let index = 0; index < children.length; index += 1) {
        const child = children[index];
        if (child.type === kCommentNode || (child.type === kTextNode && Trimmed(child.data) === "")) continue;
        if (child.type !== kElementNode) return undefined;
        const display = DisplayOf(child);
        if (display === "none" || IsOutOfFlow(child)) continue;
        const order = ToNumber(UsedValue(child, "order"));
        let place = items.length;
        while (place > 0 && items[place - 1].order > order) place -= 1;
        InsertInList(items, place, { __proto__: null, inside: child, order });
    }
    return items;
}

function FindFlex(inside) {
    const direction = StyledValue(inside, "flex-direction");
    const wrap = StyledValue(inside, "flex-wrap");
    const flex = { __proto__: null, isKnown: false, items: FlexItems(inside) ?? [], isRow: direction === "" || direction === "row" || direction === "row-reverse", main: undefined, cross: undefined };
    inside.laidOut.flex = flex; // An item whose content asks for the size that is being found gets to know that it is not known.
    if (FlexItems(inside) === undefined || wrap === "wrap-reverse" || ListHas(kGlobalWords, direction)) return flex;
    const width = ContentWidth(inside);
    const said = StyledSize(inside, "height", "top", "bottom");
    const height = said === null ? HeightAsItem(inside) : ContentOfBox(said, inside, "top", "bottom");
    const room = { __proto__: null, width, height, main: flex.isRow ? width : height, cross: flex.isRow ? height : width };
    if (width === undefined || said === undefined || height !== height) return flex;
    for (let index = 0; index < flex.items.length; index += 1) MeasureFlexItem(flex.items[index], flex, room);
    const gap = FlexGap(inside, flex.isRow ? "column-gap" : "row-gap", room.main);
    const lines = FlexLines(flex.items, gap, wrap === "wrap" ? room.main : undefined);
    flex.main = 0;
    for (let index = 0; index < lines.length; index += 1) {
        ResolveFlexibleLengths(lines[index], room.main, gap);
        flex.main = MostOf(flex.main, SumOfMain(lines[index], "main") + gap * (lines[index].length - 1));
    }
    if (room.main !== undefined) flex.main = room.main;
    PlaceAcross(inside, flex, lines, room);
    for (let index = 0; index < lines.length; index += 1) PlaceAlong(inside, lines[index], flex.main, gap);
    const isBackwards = direction === "row-reverse" || direction === "column-reverse";
    flex.isKnown = flex.cross === flex.cross && flex.main === flex.main;
    for (let index = 0; index < flex.items.length; index += 1) {
        const item = flex.items[index];
        if (isBackwards) item.mainAt = flex.main - item.mainAt - item.main;
        flex.isKnown = flex.isKnown && item.mainAt === item.mainAt && item.crossAt === item.crossAt && item.main === item.main && item.cross === item.cross;
    }
    return flex;
}

// A container that is an item itself may be stretched: how high it is, is not known here.
function HeightAsItem(inside) {
    return IsFlexItem(inside) || HasLimits(inside, "height") ? NaN : undefined;
}

function FlexGap(inside, name, base) {
    const text = UsedValue(inside, name);
    return text === "" || text === "normal" ? 0 : PixelsOf(text, inside, base) ?? NaN;
}

// What an item says of one direction: a length of its border box; null for auto.
function SizeInFlex(inside, isRow) {
    return isRow ? StyledSize(inside, "width", "left", "right") : StyledSize(inside, "height", "top", "bottom");
}

const kOwnSizeTags = ["button", "input", "select", "textarea", "img", "progress", "meter", "svg", "fieldset", "li", "summary", "details", "table"];

// Sizes that nothing but the content says: of boxes in which there is no text. NaN for what is not known. Nothing here may ask for the
// width of what is in an item, which is still being found.
function ContentSize(inside, isRow) {
    if (ListHas(kOwnSizeTags, inside.localName)) return NaN;
    const edges = isRow ? EdgesWithoutBase(inside, "left", "right") : EdgesWithoutBase(inside, "top", "bottom");
    if (IsFlexContainer(inside)) return FlexItems(inside)?.length === 0 ? edges : NaN;
    const blocks = BlocksIn(inside);
    if (blocks === undefined) return NaN;
    let size = 0;
    for (let index = 0; index < blocks.length; index += 1) {
        const one = SizeOfPart(blocks[index], isRow);
        size = isRow ? MostOf(size, one) : size + one;
    }
    return size + edges;
}

function IsPartOfBase(text) {
    return text[text.length - 1] === "%" || %string_find(text, "(", 0) >= 0;
}

function EdgesWithoutBase(inside, one, other) {
    const isUnknown = IsPartOfBase(UsedValue(inside, `padding-${one}`)) || IsPartOfBase(UsedValue(inside, `padding-${other}`));
    return isUnknown ? NaN : EdgesOf(inside, one, other, 0);
}

// With its margins to the side; those above and below might collapse.
function SizeOfPart(block, isRow) {
    const [name, one, other] = isRow ? ["width", "left", "right"] : ["height", "top", "bottom"];
    const text = UsedValue(block, name);
    if (IsPartOfBase(text) || HasLimits(block, name) || IsPartOfBase(UsedValue(block, `margin-${one}`)) || IsPartOfBase(UsedValue(block, `margin-${other}`))) return NaN;
    const before = MarginOf(block, one, 0);
    const after = MarginOf(block, other, 0);
    const margins = (before === "auto" ? 0 : before) + (after === "auto" ? 0 : after);
    if (!isRow && margins !== 0) return NaN;
    if (text === "" || text === "auto") return ContentSize(block, isRow) + margins;
    const edges = EdgesWithoutBase(block, one, other);
    const size = PixelsOf(text, block, undefined) ?? NaN;
    return (StyledValue(block, "box-sizing") === "border-box" ? MostOf(size, edges) : size + edges) + margins;
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
function MeasureFlexItem(item, flex, room) {
    const { inside } = item;
    const { isRow } = flex;
    const numbers = FlexNumbers(inside);
    const [one, other] = isRow ? ["left", "right"] : ["top", "bottom"];
    const edges = EdgesOf(inside, one, other, room.width);
    const isBorderBox = StyledValue(inside, "box-sizing") === "border-box" || inside.localName === "button";
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
        const content = isScrolling ? edges : ContentSize(inside, isRow);
        item.least = isScrolling ? edges : said === null || said === undefined ? LeastOf(content, item.most) : LeastOf(said, content, item.most);
        // It is no larger than the size that is said, so that it matters only to what shrinks.
        item.isLeastUnknown = item.least !== item.least && said !== null && item.base >= said;
        if (item.isLeastUnknown) item.least = edges;
    }
    item.hypothetical = MostOf(item.least, LeastOf(item.most, item.base));
    const margins = [MarginOf(inside, one, room.width), MarginOf(inside, other, room.width)];
    item.before = margins[0];
    item.after = margins[1];
    item.margins = (margins[0] === "auto" ? 0 : margins[0]) + (margins[1] === "auto" ? 0 : margins[1]);
    item.main = item.hypothetical;
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
    const own = StyledValue(inside, "align-self");
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
            const said = SizeInFlex(inside, !isRow);
            item.crossBefore = MarginOf(inside, one, room.width);
            item.crossAfter = MarginOf(inside, other, room.width);
            item.crossMargins = (item.crossBefore === "auto" ? 0 : item.crossBefore) + (item.crossAfter === "auto" ? 0 : item.crossAfter);
            item.isStretched = said === null && AlignmentOf(container, inside) === "stretch" && item.crossBefore !== "auto" && item.crossAfter !== "auto";
            const isAlone = lines.length === 1 && room.cross !== undefined;
            if (said === null) item.cross = item.isStretched && isAlone ? 0 : ContentSize(inside, !isRow);
            else item.cross = said ?? NaN;
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
    const name = isRow ? "height" : "width";
    if (item.isStretched) {
        if (HasLimits(inside, name)) item.cross = NaN;
        else item.cross = MostOf(size - item.crossMargins, EdgesOf(inside, isRow ? "top" : "left", isRow ? "bottom" : "right", 0));
    } else if (SizeInFlex(inside, !isRow) === null && HasLimits(inside, name)) {
        item.cross = NaN;
    }
    const free = size - item.cross - item.crossMargins;
    const start = item.crossBefore === "auto" ? 0 : item.crossBefore;
    if (item.crossBefore === "auto" || item.crossAfter === "auto") {
        const isBoth = item.crossBefore === "auto" && item.crossAfter === "auto";
        item.crossAt = at + (item.crossBefore === "auto" ? MostOf(0, free) / (isBoth ? 2 : 1) : start);
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
        at += item.before === "auto" ? share : item.before;
        item.mainAt = at;
        at += item.main + (item.after === "auto" ? share : item.after) + gap + RoundedUnit(between * (index + 1)) - RoundedUnit(between * index);
    }
}
