// The lines of text in a block container: how many there are and how high each is. SPEC: CSS 2 section 10.8; CSS Text sections 4 and 5.
// RUNTIME: the fonts are those of a Debian machine without others, DejaVu, which all stand as high. What other letters than those of ASCII
// take to the side is known to a factor only, and a break which hangs on that is not known, and refused.

const kUnitsOfEm = 2048;
const kAscent = 1901;
const kDescent = 483;
// Elements that are shown in the line of the text around them.
const kLineTags = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "output", "s", "samp", "small", "span", "strike",
    "strong", "time", "tt", "u", "var",
];
const kTextFields = ["text", "search", "email", "url", "tel", "password", "number"];

// ---- fonts ----

function InheritedStyle(inside, name) {
    for (let node = inside; node?.type === kElementNode; node = FlatParent(node)) {
        const text = UsedValue(node, name);
        if (text !== "" && text !== "inherit" && text !== "unset") return text;
        if (text === "" && ListHas(kControlTags, node.localName)) return "";
    }
    return "";
}

// The fonts that an element asks for, in lower case; an empty list where it says none.
function FontNames(inside) {
    const text = InheritedStyle(inside, "font-family");
    const names = text === "" ? [] : %split_text(%to_lower(text), ",");
    for (let index = 0; index < names.length; index += 1) names[index] = Trimmed(names[index]);
    return names;
}

const kSlantedTags = ["em", "i", "cite", "var", "dfn", "address"];

// The face in which an element's text is set; undefined for one whose widths are not known.
function FaceOf(inside) {
    const family = FamilyOf(inside);
    if (family === "mono") return family;
    const weight = ComputedWeight(inside);
    if (weight === undefined || weight < 400) return undefined;
    const style = InheritedStyle(inside, "font-style");
    const isSlanted = style === "" ? AncestorOrSelfTagged(inside, kSlantedTags) : style !== "normal";
    return `${family}${weight >= 600 ? " bold" : ""}${isSlanted ? " italic" : ""}`;
}

function FamilyOf(inside) {
    const names = FontNames(inside);
    if (names.length === 0) return AncestorOrSelfTagged(inside, kMonospaceTags) ? "mono" : "sans";
    for (let index = 0; index < names.length; index += 1) {
        const name = names[index];
        if (name === "serif" || name === "dejavu serif" || name === "\"dejavu serif\"") return "serif";
        if (name === "monospace") return "mono";
        if (ListHas(["sans-serif", "system-ui", "ui-sans-serif", "cursive", "fantasy"], name)) return "sans";
    }
    return "sans";
}

function ComputedWeight(inside) {
    for (let node = inside; node?.type === kElementNode; node = FlatParent(node)) {
        const text = UsedValue(node, "font-weight") || WeightOfTag(node);
        if (text === "" || text === "inherit" || text === "unset") continue;
        if (text === "bold") return 700;
        if (text === "normal" || text === "initial") return 400;
        if (text === "bolder" || text === "lighter") return RelativeWeight(text, ComputedWeight(FlatParent(node)));
        const number = ToNumber(text);
        return number === number ? number : undefined;
    }
    return 400;
}

// RUNTIME: what Chromium's sheet says.
function WeightOfTag({ localName }) {
    if (ListHas(["b", "strong"], localName)) return "bolder";
    if (ListHas(["h1", "h2", "h3", "h4", "h5", "h6", "th", "optgroup"], localName)) return "bold";
    return ListHas(["button", "input", "select", "textarea", "option"], localName) ? "normal" : "";
}

// SPEC: CSS Fonts section 2.2.1.
function RelativeWeight(word, around) {
    if (around === undefined) return undefined;
    if (word === "bolder") return around < 350 ? 400 : around < 550 ? 700 : %math_max(around, 900);
    return around < 550 ? %math_min(around, 100) : around < 750 ? 400 : 700;
}

function AncestorOrSelfTagged(inside, tags) {
    return ListHas(tags, inside.localName) || AncestorTagged(inside, tags) !== null;
}

// The named fonts of this page are not looked for: any but DejaVu's own may stand higher.
function HasOwnFont(inside) {
    const names = FontNames(inside);
    for (let index = 0; index < names.length; index += 1) {
        if (ListHas(["inter", "\"inter\"", "jetbrains mono", "\"jetbrains mono\""], names[index])) return true;
    }
    return false;
}

// How far an inline box reaches above and below its baseline (section 10.8.1, leading); undefined where its size is not known.
function InlineMetrics(inside) {
    return FoundOnce(inside, "metrics", FindInlineMetrics);
}

function FindInlineMetrics(inside) {
    const size = FontSizeOf(inside);
    if (size === undefined || HasOwnFont(inside)) return undefined;
    const up = %math_floor(size * kAscent / kUnitsOfEm + 0.5);
    const down = %math_floor(size * kDescent / kUnitsOfEm + 0.5);
    const height = ComputedLineHeight(inside);
    if (height === "normal") return { __proto__: null, up, down, ownUp: up, ownDown: down, size };
    const whole = LaidOut(Dimension(height).number);
    const lifted = up + %math_floor((whole - up - down) / 2);
    return { __proto__: null, up: lifted, down: whole - lifted, ownUp: up, ownDown: down, size };
}

// What the letters of an element's text are: { face, how they are transformed, spacing in pixels }.
function LettersOf(inside) {
    return FoundOnce(inside, "letters", FindLetters);
}

function FindLetters(inside) {
    const spacing = InheritedStyle(inside, "letter-spacing");
    return {
        __proto__: null, face: FaceOf(inside), how: InheritedStyle(inside, "text-transform"),
        spacing: spacing === "" || spacing === "normal" ? 0 : ExactPixels(spacing, HolderOf(inside, "letter-spacing")) ?? NaN,
    };
}

// RUNTIME: Blink looks for fonts of whole hundredths of a pixel, reckoned in single precision, and FreeType sets letters in whole 64ths.
function SizeOfLetters(size) {
    return LaidOut(%math_fround(%math_floor(%math_fround(%math_fround(size) * 100)) / 100));
}

// The least and the most that a text may take to the side, in pixels: the same for letters of ASCII.
function AdvanceBounds(text, inside, size) {
    const { face, how, spacing } = LettersOf(inside);
    const isCapitalized = how === "capitalize";
    const bounds = UnitsOf(isCapitalized ? text : Transformed(text, how), face);
    const wider = spacing * text.length;
    const scale = SizeOfLetters(size) / kUnitsOfEm;
    return { __proto__: null, least: bounds.least * scale + wider, most: bounds.most * (isCapitalized ? 1.5 : 1) * scale + wider };
}

function UnitsOf(text, face) {
    const widths = face === undefined ? undefined : kLetterWidths[face];
    const pairs = face === undefined ? undefined : kLetterPairs[face];
    let sum = 0;
    let unknown = 0;
    for (let index = 0; index < text.length; index += 1) {
        const code = %code_point_at(text, index);
        if (widths === undefined || code < 32 || code > 126) unknown += 1;
        else sum += widths[code - 32];
        if (pairs === undefined || index === 0) continue;
        const isAfterLigature = index > 1 && text[index - 1] === "f" && text[index - 2] === "f";
        sum += PairShift(pairs, %string_slice(text, index - (isAfterLigature ? 2 : 1), index + 1));
    }
    return { __proto__: null, least: sum + unknown * 0.25 * kUnitsOfEm, most: sum + unknown * 1.25 * kUnitsOfEm };
}

function PairShift(pairs, letters) {
    for (let index = 0; index < pairs.length; index += 1) {
        const row = pairs[index];
        const place = %string_find(row, ` ${letters}`, 0);
        if (place < 0) continue;
        const start = place + letters.length + 1;
        const shift = ToNumber(%string_slice(row, start, %string_find(row, " ", start)));
        if (shift === shift) return shift;
    }
    return 0;
}

// ---- what a block container holds ----

// Its children in order: { block } for a block, { run } for nodes that lie in lines. Undefined when there is something else among them.
function PartsIn(inside) {
    return FoundOnce(inside, "parts", FindParts);
}

function FindParts(inside) {
    const parts = [];
    const children = BoxChildren(inside);
    for (let index = 0; index < children.length; index += 1) {
        const child = children[index];
        if (child.type === kCommentNode) continue;
        const kind = child.type === kElementNode ? BoxKindOf(child) : undefined;
        if (kind !== undefined && (!kind.isShown || kind.isOutOfFlow)) continue;
        if (kind?.isPlain) {
            if (!kind.isFlowing || inside.localName === "button") return undefined;
            %push(parts, { __proto__: null, block: child, run: undefined, lines: undefined });
            continue;
        }
        if (child.type !== kTextNode && child.type !== kElementNode) return undefined;
        if (parts.length === 0 || parts[parts.length - 1].run === undefined) %push(parts, { __proto__: null, block: undefined, run: [], lines: undefined });
        %push(parts[parts.length - 1].run, child);
    }
    return parts;
}

// Whether a node lies in a line with all that is in it, as far as its own style says.
function IsAllInLine(node) {
    if (node.type !== kElementNode) return true;
    const display = DisplayOf(node);
    if (display === "none" || IsOutOfFlow(node) || %string_slice(display, 0, 7) === "inline-") return true;
    if (display !== "inline") return false;
    const children = BoxChildren(node);
    for (let index = 0; index < children.length; index += 1) {
        if (!IsAllInLine(children[index])) return false;
    }
    return true;
}

// How wide lines may get: the content of the box, or, for one that is as wide as they are, what it is in.
function RoomOfLines(inside) {
    if (!IsShrunk(inside)) return ContentWidth(inside);
    const base = ContainingWidth(inside);
    return base - EdgesOf(inside, "left", "right", base) - MarginSize(inside, "left", base) - MarginSize(inside, "right", base);
}

// SPEC: CSS 2 section 10.3.9, shrink-to-fit.
function IsShrunk(inside) {
    return (DisplayOf(inside) === "inline-block" || inside.localName === "button") && !IsOutOfFlow(inside) && !IsFlexItem(inside) && StyledSize(inside, "width", "left", "right") === null && !HasLimits(inside, "width");
}

// The lines of a run: { height, count, first and last { up, down, top }, isInside: none reaches out, widest (at most and at least), isWrapped:
// one ended for want of room, isUneven: something in them reaches above or below, places: where boxes are in a single line }; undefined for what is not known.
function LinesOf(inside, run, room = RoomOfLines(inside)) {
    const strut = InlineMetrics(inside);
    if (strut === undefined) return undefined;
    const isMeasured = room === Infinity || room === 0;
    const state = {
        __proto__: null, strut, room, base: isMeasured ? undefined : room, isMeasured, isKnown: true, isInside: true, height: 0, count: 0, first: undefined, last: undefined,
        up: strut.up, down: strut.down, least: 0, most: 0, isOpen: false, blank: undefined, unit: undefined, isBehindAtom: false, isWrapped: false, isUneven: false,
        widest: 0, widestAtLeast: 0, places: [], joint: undefined,
    };
    const indent = InheritedStyle(inside, "text-indent");
    if (indent !== "") state.least = state.most = PixelsOf(indent, HolderOf(inside, "text-indent"), state.base) ?? NaN;
    for (let index = 0; index < run.length; index += 1) PutInLine(state, run[index], inside);
    EndUnit(state);
    if (state.isOpen) EndLine(state);
    return state.isKnown ? state : undefined;
}

function PutInLine(state, node, around) {
    if (node.type === kTextNode) {
        PutWords(state, node.data, around);
        return;
    }
    if (node.type !== kElementNode || DisplayOf(node) === "none" || IsOutOfFlow(node)) return;
    const align = UsedValue(node, "vertical-align");
    const float = StyledValue(node, "float");
    if ((align !== "" && align !== "baseline") || (float !== "" && float !== "none")) state.isKnown = false;
    else if (node.localName === "br") EndLineAt(state, around);
    else if (IsLineElement(node)) PutElement(state, node);
    else PutAtom(state, node, around);
}

function IsLineElement(inside) {
    const own = StyledValue(inside, "display");
    return own === "inline" ? ListHas(kLineTags, inside.localName) || ListHas(kBlockBoxes, inside.localName) : own === "" && (ListHas(kLineTags, inside.localName) || %string_find(inside.localName, "-", 0) > 0);
}

// What lies on the line of the pieces so far, until something lets it end.
function UnitOf(state) {
    state.unit ??= { __proto__: null, least: 0, most: 0, up: -Infinity, down: -Infinity, isSplit: false, mayWrap: true, isText: false, isAtom: false };
    return state.unit;
}

function AddMetrics(unit, { up, down }) {
    unit.up = %math_max(unit.up, up);
    unit.down = %math_max(unit.down, down);
}

function PutElement(state, inside) {
    const metrics = InlineMetrics(inside);
    if (metrics === undefined) {
        state.isKnown = false;
        return;
    }
    const { base } = state;
    const side = (edge) => BorderOf(inside, edge) + (PaddingOf(inside, edge, base) ?? NaN);
    if (PositionOf(inside) !== "static" || side("top") !== 0 || side("bottom") !== 0) state.isUneven = true;
    const widen = (size) => {
        if (size === 0) return;
        state.joint = undefined;
        UnitOf(state).isText = true; // A line with nothing but an edge is a line, too.
        UnitOf(state).least += size;
        UnitOf(state).most += size;
    };
    const children = BoxChildren(inside);
    if (children.length === 0) AddMetrics(UnitOf(state), metrics);
    // RUNTIME: margins below nothing make lines break in Chromium that have room.
    if (MarginSize(inside, "left", base) < 0 || MarginSize(inside, "right", base) < 0) state.isKnown = false;
    widen(MarginSize(inside, "left", base));
    const place = { __proto__: null, inside, start: JointPlace(state), end: undefined, blank: undefined };
    const blankBefore = state.blank;
    widen(side("left"));
    for (let index = 0; index < children.length; index += 1) {
        const child = children[index];
        if (child.type === kElementNode && IsPlainBlock(child) && !IsOutOfFlow(child)) state.isKnown = false;
        PutInLine(state, child, inside);
    }
    widen(side("right"));
    if (state.blank !== blankBefore) place.blank = state.blank;
    place.end = JointPlace(state, place.blank);
    %push(state.places, place);
    widen(MarginSize(inside, "right", base));
}

function MarginSize(inside, side, base) {
    const margin = MarginOf(inside, side, base);
    return margin === "auto" ? 0 : margin ?? NaN;
}

// How far the line has come; without the blank that may turn out to be its end, if that is given.
function PlaceNow(state, open) {
    const blank = state.blank === undefined || state.blank === open ? kNoSize : state.blank;
    const unit = state.unit ?? kNoSize;
    return { __proto__: null, least: state.least + blank.least + unit.least, most: state.most + blank.most + unit.most };
}

const kNoSize = { __proto__: null, least: 0, most: 0 };

// The same as a place that moves when the letters around it are drawn together.
function JointPlace(state, open) {
    const place = PlaceNow(state, open);
    if (state.joint !== undefined && state.joint.unit === state.unit) %push(state.joint.places, place);
    return place;
}

// RUNTIME: letters of one font are drawn together also across the ends of elements: what is behind the last letter moves.
function JoinLetters(state, first, around, size) {
    const { joint } = state;
    const { face, how } = LettersOf(around);
    if (joint === undefined || how === "capitalize" || joint.unit !== state.unit || joint.face !== face || joint.size !== size || kLetterPairs[face] === undefined) return;
    const shift = PairShift(kLetterPairs[face], joint.letter + Transformed(first, how)) * SizeOfLetters(size) / kUnitsOfEm;
    if (shift === 0) return;
    const now = PlaceNow(state);
    const least = CeiledUnit(joint.least + shift) - now.least;
    const most = CeiledUnit(joint.most + shift) - now.most;
    state.unit.least += least;
    state.unit.most += most;
    for (let index = 0; index < joint.places.length; index += 1) {
        joint.places[index].least += least;
        joint.places[index].most += most;
    }
}

// What a text ends with: its last letter and where that ends before it is rounded, for what may follow without a blank.
function JointOf(state, text, around, size) {
    const { face, how } = LettersOf(around);
    if (face === undefined || how === "capitalize") return undefined;
    const { least, most } = PlaceNow(state);
    return { __proto__: null, unit: state.unit, face, size, letter: Transformed(text[text.length - 1], how), least, most, places: [] };
}

// RUNTIME: in Chromium each piece of text takes whole 64ths of a pixel.
function EndPiece(state) {
    const now = PlaceNow(state);
    const target = state.unit ?? state.blank ?? state;
    target.least += CeiledUnit(now.least) - now.least;
    target.most += CeiledUnit(now.most) - now.most;
}

function CeiledUnit(number) {
    return -%math_floor(-number * 64) / 64;
}

function PutWords(state, data, around) {
    const metrics = InlineMetrics(around);
    if (metrics === undefined) {
        state.isKnown = false;
        return;
    }
    const mode = WhiteSpaceOf(around);
    const keepsBlanks = ListHas(["pre", "pre-wrap", "break-spaces"], mode);
    const keepsBreaks = keepsBlanks || mode === "pre-line";
    const wraps = mode !== "pre" && mode !== "nowrap";
    if (wraps && InheritedStyle(around, "overflow-wrap") + InheritedStyle(around, "word-break") + InheritedStyle(around, "word-wrap") !== "") state.isKnown = false;
    const isNarrow = state.room === 0 && wraps;
    let at = 0;
    const put = (text) => {
        if (!isNarrow) JoinLetters(state, text[0], around, metrics.size);
        const unit = UnitOf(state);
        let size = AdvanceBounds(text, around, metrics.size);
        if (isNarrow) {
            // RUNTIME: of a word that is measured alone Chromium takes what is between its ends, each in whole 64ths of a pixel.
            const start = CeiledUnit(at);
            at = size.least === size.most ? at + size.most : NaN;
            size = { __proto__: null, least: CeiledUnit(at) - start, most: CeiledUnit(at) - start };
        }
        unit.least += size.least;
        unit.most += size.most;
        unit.isText = true;
        unit.mayWrap = unit.mayWrap && wraps;
        if (wraps && HasBreakInside(text)) unit.isSplit = true;
        AddMetrics(unit, metrics);
        state.joint = isNarrow ? undefined : JointOf(state, text, around, metrics.size);
    };
    for (let index = 0; index < data.length;) {
        const letter = data[index];
        if (letter === "\n" && keepsBreaks) {
            EndLineAt(state, around);
            index += 1;
        } else if (HasUnitOf(letter, " \n\t\r\f") && !keepsBlanks) {
            EndUnit(state);
            if (state.isOpen && state.blank === undefined) {
                state.blank = AdvanceBounds(" ", around, metrics.size);
                at += state.blank.most;
            }
            index += 1;
        } else {
            let end = index;
            while (end < data.length && !(data[end] === "\n" && keepsBreaks) && !(HasUnitOf(data[end], " \n\t\r\f") && !keepsBlanks)) end += 1;
            put(%string_slice(data, index, end));
            if (keepsBlanks && wraps && %string_find(%string_slice(data, index, end), " ", 0) >= 0) UnitOf(state).isSplit = true;
            index = end;
        }
    }
    if (!isNarrow) EndPiece(state);
}

function WhiteSpaceOf(inside) {
    for (let node = inside; node?.type === kElementNode; node = FlatParent(node)) {
        const value = StyledValue(node, "white-space");
        if (value !== "" && value !== "inherit" && value !== "unset") return value;
        if (value === "" && ListHas(["pre", "textarea", "listing", "xmp"], node.localName)) return "pre";
    }
    return "normal";
}

// Whether there is a place in a word at which a line may end: behind what joins words, beside letters that stand for words, unknown signs.
function HasBreakInside(text) {
    for (let index = 0; index < text.length; index += 1) {
        const code = %code_point_at(text, index);
        if (code > 0x2ff || code === 0xad || HasUnitOf(text[index], "-/?!|%})]{[(")) return true;
    }
    return false;
}

// What has been gathered goes to the line, or to the next when it has no room.
function EndUnit(state) {
    const { unit, room } = state;
    if (unit === undefined) return;
    state.unit = undefined;
    if (!unit.isText && !state.isOpen) {
        // Elements with nothing in them make no line, but are as high as they are on that of what follows.
        state.up = %math_max(state.up, unit.up);
        state.down = %math_max(state.down, unit.down);
        return;
    }
    const blank = state.blank ?? { __proto__: null, least: 0, most: 0 };
    const canBreak = state.isOpen && unit.mayWrap && (state.blank !== undefined || unit.isAtom || state.isBehindAtom);
    const fits = state.most + blank.most + unit.most <= room;
    const isOver = state.least + blank.least + unit.least > room;
    if (unit.isSplit && !fits) state.isKnown = false;
    if (canBreak && !fits && !isOver) state.isKnown = false;
    const isBroken = canBreak && isOver;
    if (state.blank !== undefined) state.blank.isUsed = !isBroken;
    if (isBroken) {
        state.isWrapped = true;
        EndLine(state);
    }
    if (!(state.most + (isBroken ? 0 : blank.most) + unit.most <= room)) state.isInside = false;
    state.least += (isBroken ? 0 : blank.least) + unit.least;
    state.most += (isBroken ? 0 : blank.most) + unit.most;
    state.up = %math_max(state.up, unit.up);
    state.down = %math_max(state.down, unit.down);
    state.isOpen = true;
    state.blank = undefined;
    state.isBehindAtom = unit.isAtom;
}

function EndLine(state) {
    const line = { __proto__: null, up: state.up, down: state.down, top: state.height };
    state.first ??= line;
    state.last = line;
    state.count += 1;
    state.widest = MostOf(state.widest, CeiledUnit(state.most));
    state.widestAtLeast = MostOf(state.widestAtLeast, CeiledUnit(state.least));
    state.height += state.up + state.down;
    state.up = state.strut.up;
    state.down = state.strut.down;
    state.least = 0;
    state.most = 0;
    state.isOpen = false;
    state.blank = undefined;
    state.isBehindAtom = false;
}

function EndLineAt(state, around) {
    EndUnit(state);
    const metrics = InlineMetrics(around);
    if (metrics === undefined) state.isKnown = false;
    else AddMetrics(state, metrics);
    EndLine(state);
}

// ---- boxes in a line ----

// Images, controls and blocks in a line stand on the baseline, with that of their own last line or with their lower edge.
function PutAtom(state, inside, around) {
    EndUnit(state);
    const box = state.isMeasured ? MeasuredAtom(inside, state.room === 0) : AtomBox(inside, state.room);
    if (box === undefined) {
        state.isKnown = false;
        return;
    }
    %push(state.places, { __proto__: null, inside, start: PlaceNow(state), end: undefined, blank: undefined });
    const unit = UnitOf(state);
    unit.least = box.least;
    unit.most = box.most;
    unit.isText = true;
    unit.isAtom = true;
    unit.mayWrap = !ListHas(["pre", "nowrap"], WhiteSpaceOf(around));
    AddMetrics(unit, box);
    const metrics = InlineMetrics(around);
    if (metrics === undefined) state.isKnown = false;
    else AddMetrics(unit, metrics);
    EndUnit(state);
}

// { up, down, least and most of the width }, with the margins.
function AtomBox(inside, base) {
    const height = BorderBoxHeight(inside);
    const width = AtomWidth(inside);
    const sides = MarginSize(inside, "left", base) + MarginSize(inside, "right", base);
    const baseline = BaselineOf(inside, height);
    const up = MarginSize(inside, "top", base) + baseline;
    const down = height - baseline + MarginSize(inside, "bottom", base);
    if (up !== up || down !== down || baseline === undefined || width === undefined) return undefined;
    return { __proto__: null, up, down, least: width.least + sides, most: width.most + sides };
}

function AtomWidth(inside) {
    const known = BorderBoxWidth(inside);
    if (known !== undefined && known === known) return { __proto__: null, least: known, most: known };
    if (IsLineField(inside)) return { __proto__: null, least: 20, most: 500 };
    if (!IsShrunk(inside)) return undefined;
    const { lines } = FlowWithLines(inside);
    const edges = EdgesOf(inside, "left", "right", ContainingWidth(inside));
    return lines === undefined ? undefined : { __proto__: null, least: edges, most: lines.widest + edges };
}

// The width of a box that is as wide as what is in it; undefined where that is not known to the last part.
function ShrunkWidth(inside) {
    const parts = PartsIn(inside);
    const edges = EdgesOf(inside, "left", "right", ContainingWidth(inside));
    if (parts?.length === 0) return edges;
    const { lines } = FlowWithLines(inside);
    if (parts?.length !== 1 || lines === undefined || lines.isWrapped || lines.widest !== lines.widestAtLeast) return undefined;
    return lines.widest + edges;
}

// RUNTIME: of a field in the letters that controls have, for as many characters as it says.
function FieldWidth(inside) {
    const size = ToNumber(AttributeOf(inside, "size") ?? "20");
    const isUsual = FontSizeOf(inside) === 40 / 3 && FontNames(inside).length === 0 && InputType(inside) !== "number" && size >= 1;
    return isUsual ? 7 * size + 31 + EdgesOf(inside, "left", "right", ContainingWidth(inside)) : undefined;
}

// Where the baseline of a box in a line is, from its upper edge; its lower margin is its baseline when it has none.
function BaselineOf(inside, height) {
    const lowest = height + MarginSize(inside, "bottom", ContainingWidth(inside));
    if (inside.localName === "img" || IsTickField(inside)) return height;
    if (IsLineField(inside)) {
        const { ownUp, ownDown } = FieldMetrics(inside) ?? { __proto__: null, ownUp: NaN, ownDown: NaN };
        const edges = EdgesOf(inside, "top", "bottom", ContainingWidth(inside));
        const topEdge = BorderOf(inside, "top") + PaddingOf(inside, "top", ContainingWidth(inside));
        return topEdge + %math_floor((height - edges - ownUp - ownDown) / 2) + ownUp;
    }
    const flow = FlowWithLines(inside);
    if (inside.localName === "button" && flow.lines === undefined) return undefined;
    if (inside.localName !== "button" && IsClipping(inside)) return lowest;
    if (PartsIn(inside)?.length === 0) return inside.localName === "button" ? height / 2 : lowest;
    const { lines } = flow;
    const parts = PartsIn(inside);
    if (lines === undefined || lines.last === undefined || parts[parts.length - 1].block !== undefined) return undefined;
    const edges = EdgesOf(inside, "top", "bottom", ContainingWidth(inside));
    const lift = inside.localName === "button" ? (height - edges - lines.height) / 2 : 0;
    return lines.start + %math_floor(lift) + lines.last.top + lines.last.up;
}

function IsLineField(inside) {
    return ListHas(kTextFields, InputType(inside));
}

function IsTickField(inside) {
    return ListHas(["checkbox", "radio"], InputType(inside));
}

// RUNTIME: the line in a field stands as high as its letters, whatever is around it.
function FieldMetrics(inside) {
    return StyledValue(inside, "line-height") === "" ? InlineMetrics(inside) : undefined;
}

// The sizes of an input that says none: undefined for one that is not known.
function ControlWidth(inside) {
    if (IsTickField(inside)) return 13;
    return IsLineField(inside) ? FieldWidth(inside) : undefined;
}

function ControlHeight(inside) {
    const base = ContainingWidth(inside);
    if (IsTickField(inside)) return 13;
    if (IsLineField(inside)) {
        const metrics = FieldMetrics(inside);
        return metrics === undefined ? undefined : metrics.ownUp + metrics.ownDown + EdgesOf(inside, "top", "bottom", base);
    }
    return undefined;
}

// ---- what lies in a line ----

// The block container in whose lines a box lies, and those lines; undefined where they are not known.
function LinesAround(inside) {
    let node = inside;
    let block = BoxParent(node);
    while (block.type === kElementNode && IsLineElement(block) && !IsFlexItem(block)) {
        node = block;
        block = BoxParent(node);
    }
    if (block.type !== kElementNode || IsFlexContainer(block)) return undefined;
    FlowWithLines(block);
    const parts = PartsIn(block) ?? [];
    for (let index = 0; index < parts.length; index += 1) {
        if (parts[index].run !== undefined && PlaceInList(parts[index].run, node) >= 0) return parts[index].lines === undefined ? undefined : { __proto__: null, block, lines: parts[index].lines };
    }
    return undefined;
}

// Whether an element is shown in lines without a box of its own.
function IsInlineBox(inside) {
    return IsLineElement(inside) && !IsOutOfFlow(inside) && !IsFlexItem(inside);
}

// An inline box of which all is on one line (section 10.6.1): as high as its letters, with its edges.
function InlineHeight(inside) {
    const place = IsInlineBox(inside) ? LinesAround(inside) : undefined;
    if (place === undefined || place.lines.count > 1) return undefined;
    if (place.lines.count === 0) return 0;
    const { ownUp, ownDown } = InlineMetrics(inside);
    return ownUp + ownDown + EdgesOf(inside, "top", "bottom", ContentWidth(place.block));
}

// Where the only line of a block, and a box in it, are: { block, lines, base: the width of the line, place }; undefined where it is not known.
function PlaceInOnlyLine(inside) {
    const around = LinesAround(inside);
    if (around === undefined || around.lines.count > 1) return undefined;
    const { block, lines } = around;
    for (let index = 0; index < lines.places.length; index += 1) {
        if (lines.places[index].inside === inside) return { __proto__: null, block, lines, base: ContentWidth(block), place: lines.places[index] };
    }
    return undefined;
}

function TopInLine(inside) {
    const found = PlaceInOnlyLine(inside);
    if (found === undefined) return undefined;
    const { block, lines, base } = found;
    if (lines.count === 0) return TopOf(block) + lines.start;
    const baseline = TopOf(block) + lines.start + lines.first.up + RelativeShift(inside, "top", "bottom", undefined) + ShiftAround(inside, block, "top", "bottom");
    if (IsInlineBox(inside)) return baseline - InlineMetrics(inside).ownUp - BorderOf(inside, "top") - PaddingOf(inside, "top", base);
    const box = AtomBox(inside, base);
    return box === undefined ? undefined : baseline - box.up + MarginSize(inside, "top", base);
}

function LeftInLine(inside) {
    const found = PlaceInOnlyLine(inside);
    if (found === undefined || found.place.start.least !== found.place.start.most || InheritedStyle(inside, "direction") !== "") return undefined;
    const { block, lines, base, place } = found;
    const start = LeftOf(block) + BorderOf(block, "left") + PaddingOf(block, "left", ContainingWidth(block));
    const own = IsInlineBox(inside) ? 0 : MarginSize(inside, "left", base);
    return start + AlignedBy(block, lines, RoomOfLines(block)) + place.start.least + own + RelativeShift(inside, "left", "right", base) + ShiftAround(inside, block, "left", "right");
}

// What moves the elements between a box and its block moves it, too.
function ShiftAround(inside, block, near, far) {
    let sum = 0;
    for (let node = BoxParent(inside); node !== block; node = BoxParent(node)) sum += RelativeShift(node, near, far, undefined);
    return sum;
}

// SPEC: CSS Text section 6.1; HTML section 15.3: what the sheet of every page says of a tag.
function TextAlignOf(inside) {
    for (let node = inside; node?.type === kElementNode; node = FlatParent(node)) {
        const text = UsedValue(node, "text-align");
        if (text !== "" && text !== "inherit" && text !== "unset") return text;
        const own = text === "" ? OwnOfTag(node, "text-align") : undefined;
        if (own !== undefined) return own ?? "center";
    }
    return "";
}

function AlignedBy(block, lines, room) {
    const align = TextAlignOf(block);
    if (ListHas(["", "start", "left", "justify"], align)) return 0;
    const free = lines.widest === lines.widestAtLeast ? MostOf(0, room - lines.widest) : NaN;
    if (block.localName === "button" || IsShrunk(block)) return 0;
    return align === "center" ? LaidOut(free / 2) : align === "right" || align === "end" ? free : NaN;
}

function WidthInLine(inside) {
    const found = PlaceInOnlyLine(inside);
    if (found === undefined) return undefined;
    const { start, end, blank } = found.place;
    const width = blank?.isUsed === true ? end.least + blank.least - start.least : CeiledUnit(end.least - start.least);
    return start.least === start.most && end.least === end.most && (blank === undefined || blank.least === blank.most) ? width : undefined;
}
