// How large the parts of a box are: lengths in pixels, margins, borders and padding of elements. SPEC: CSS Box Model, Values and Units; HTML
// section 15.3, the style sheet of every page. Undefined stands for what is not known here: what text and other fonts would make.

// RUNTIME: of Chromium without a screen, whose window is 800 by 600.
const kViewport = { __proto__: null, width: 800, height: 513 };
const kHeadings = { __proto__: null, h1: [32, 0.67], h2: [24, 0.83], h3: [18.72, 1], h4: [16, 1.33], h5: [13.28, 1.67], h6: [10.72, 2.33] };
const kOneEmMargins = ["p", "pre", "ul", "ol", "dl", "menu", "blockquote", "figure"];
const kListTags = ["ul", "ol", "menu", "dir", "dl"];
// Block elements whose boxes need nothing else.
const kBlockBoxes = [
    "html", "body", "address", "article", "aside", "blockquote", "dd", "div", "dl", "dt", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4",
    "h5", "h6", "header", "main", "menu", "nav", "ol", "p", "pre", "section", "ul", "li",
];
const kUnshownTags = ["head", "script", "style", "template", "title", "meta", "link", "base", "datalist", "noscript"];

// LayoutUnit: sizes are kept in 64ths of a pixel.
function LaidOut(number) {
    return %math_floor(number * 64) / 64;
}

// The largest and the least of some numbers, as long as all of them are known: the natives pass over what is not a number.
function MostOf(...numbers) {
    let most = numbers[0];
    for (let index = 1; index < numbers.length; index += 1) {
        if (most === most && !(numbers[index] <= most)) most = numbers[index];
    }
    return most;
}

function LeastOf(...numbers) {
    let least = numbers[0];
    for (let index = 1; index < numbers.length; index += 1) {
        if (least === least && !(numbers[index] >= least)) least = numbers[index];
    }
    return least;
}

function FontSizeOf(inside) {
    const text = UsedValue(inside, "font-size");
    // RUNTIME: a size that is said by a word or not at all is another one in a font whose letters are all as wide.
    if (%string_find(StyledValue(inside, "font-family"), "monospace", 0) >= 0 && Dimension(text)?.unit !== "px") return undefined;
    const around = FlatParent(inside);
    const outer = around?.type === kElementNode ? FontSizeOf(around) : 16;
    const tag = inside.namespace === kHtmlNamespace ? inside.localName : "";
    if (text === "inherit" || text === "unset") return outer;
    if (text === "initial") return 16;
    if (ListHas(kMonospaceTags, tag) && !HasAbsoluteSize(around) && AncestorTagged(around, kMonospaceTags) === null) {
        if (text !== "" && Dimension(text)?.unit !== "px") return undefined;
        return text === "" ? outer * 13 / 16 : Dimension(text).number;
    }
    if (text === "") return UsualFontSize(tag, outer);
    if (text === "smaller" || text === "larger") return outer === undefined ? undefined : text === "larger" ? outer * 1.2 : outer / 1.2;
    if (kFontSizes[text] !== undefined) return kFontSizes[text];
    if (IsCalculation(text) && around?.type === kElementNode) {
        const pixels = CalcPixels(CalcSum(text, ""), around, outer);
        return pixels === pixels ? %math_max(0, pixels) : undefined;
    }
    const dimension = Dimension(text);
    if (dimension === undefined) return undefined;
    if (dimension.unit === "px" || dimension.number === 0) return dimension.number;
    if (outer !== undefined && dimension.unit === "em") return outer * dimension.number;
    if (outer !== undefined && dimension.unit === "%") return outer * dimension.number / 100;
    if (dimension.unit === "rem") {
        const size = RootFontSize(inside);
        return size === undefined ? undefined : size * dimension.number;
    }
    return dimension.unit === "em" || kPixelsOfUnit[dimension.unit] === undefined ? undefined : kPixelsOfUnit[dimension.unit] * dimension.number;
}

// What rem means: the size of the root's letters; of that itself the usual one. SPEC: CSS Values section 6.1.1.
function RootFontSize(inside) {
    const root = ElementsIn(PageDocument.inside.children)[0];
    return root === undefined || root === inside ? 16 : FontSizeOf(root);
}

const kMonospaceTags = ["code", "pre", "kbd", "samp", "tt", "xmp", "listing", "plaintext"];
const kFontSizes = { __proto__: null, "xx-small": 9, "x-small": 10, small: 13, medium: 16, large: 18, "x-large": 24, "xx-large": 32 };

// The sheet of every page. SPEC: HTML section 15.3.
function UsualFontSize(tag, outer) {
    if (ListHas(["button", "input", "select", "textarea"], tag)) return 40 / 3;
    if (outer === undefined) return undefined;
    if (kHeadings[tag] !== undefined) return outer * kHeadings[tag][0] / 16;
    if (ListHas(["small", "sub", "sup"], tag)) return outer / 1.2;
    return tag === "big" ? outer * 1.2 : outer;
}

// RUNTIME: a size that is not said in units of its own is another one in a font whose letters are all as wide.
function HasAbsoluteSize(inside) {
    for (let node = inside; node?.type === kElementNode; node = FlatParent(node)) {
        const text = UsedValue(node, "font-size");
        const dimension = Dimension(text);
        if (dimension !== undefined && !ListHas(["em", "%"], dimension.unit)) return true;
        if (ListHas(["button", "input", "select", "textarea"], node.localName)) return true;
        if (kFontSizes[text] !== undefined) return false;
    }
    return false;
}

const kPixelsOfUnit = {
    __proto__: null, px: 1, pt: 4 / 3, pc: 16, in: 96, cm: 96 / 2.54, mm: 96 / 25.4, vw: 8, vh: 5.13, vmin: 5.13, vmax: 8, dvh: 5.13, svh: 5.13, lvh: 5.13, dvw: 8, svw: 8, lvw: 8,
    vi: 8, vb: 5.13, svi: 8, svb: 5.13, svmin: 5.13, svmax: 8, dvi: 8, dvb: 5.13, dvmin: 5.13, dvmax: 8, lvi: 8, lvb: 5.13, lvmin: 5.13, lvmax: 8,
};

// As the style has it, not cut to what a box is laid out in; undefined for what is a part of something.
function ExactPixels(text, inside) {
    if (IsCalculation(text)) {
        const pixels = CalcPixels(CalcSum(text, ""), inside, undefined);
        return pixels === pixels ? pixels : undefined;
    }
    const dimension = Dimension(text);
    const size = dimension === undefined || dimension.unit === "%" ? undefined : PixelsPerUnit(dimension.unit, inside);
    return size === undefined ? undefined : dimension.number * size;
}

// A length in pixels; `base` is what a percentage is of.
function PixelsOf(text, inside, base) {
    if (IsCalculation(text)) {
        const pixels = CalcPixels(CalcSum(text, ""), inside, base);
        return pixels === pixels ? CutUnit(pixels) : undefined;
    }
    const dimension = Dimension(text);
    if (dimension === undefined) return undefined;
    if (dimension.unit === "%") return base === undefined ? undefined : CutUnit(base * dimension.number / 100);
    const size = PixelsPerUnit(dimension.unit, inside);
    return size === undefined ? undefined : CutUnit(dimension.number * size);
}

function PixelsPerUnit(unit, inside) {
    if (unit === "em") return FontSizeOf(inside);
    if (unit === "rem") return FontSizeOf(ElementsIn(PageDocument.inside.children)[0] ?? inside);
    if (unit === "q") return kAbsoluteUnits.q;
    return unit === "ch" ? WidthOfZero(inside) : kPixelsOfUnit[unit];
}

function WidthOfZero(inside) {
    const size = FontSizeOf(inside);
    if (size === undefined || HasOwnFont(inside)) return undefined;
    const { least, most } = UnitsOf("0", FaceOf(inside));
    return least === most ? least * SizeOfLetters(size) / kUnitsOfEm : undefined;
}

const kTickMargins = {
    __proto__: null, checkbox: { __proto__: null, top: 3, right: 3, bottom: 3, left: 4 }, radio: { __proto__: null, top: 3, right: 3, bottom: 0, left: 5 },
};

// The margins of the style sheet of every page.
function UsualMargin(inside, side) {
    const tag = inside.localName;
    const isUpright = side === "top" || side === "bottom";
    if (tag === "body") return 8;
    const ticked = kTickMargins[InputType(inside)];
    if (ticked !== undefined) return ticked[side];
    if (tag === "dd" && side === "left") return 40;
    if ((tag === "figure" || tag === "blockquote") && !isUpright) return 40;
    const size = isUpright ? UsualBlockMargin(inside) : 0;
    return size === undefined ? undefined : LaidOut(size);
}

// That above and below, before it is laid out.
function UsualBlockMargin(inside) {
    const tag = inside.localName;
    const ems = kHeadings[tag]?.[1] ?? (ListHas(kOneEmMargins, tag) ? 1 : 0);
    if (ems === 0 || (ListHas(kListTags, tag) && AncestorTagged(inside, kListTags) !== null)) return 0;
    const size = FontSizeOf(inside);
    return size === undefined ? undefined : size * ems;
}

function AncestorTagged(inside, tags) {
    for (let node = inside.parent; node !== null; node = node.parent) {
        if (ListHas(tags, node.localName)) return node;
    }
    return null;
}

// A margin in pixels, or "auto".
function MarginOf(inside, side, base) {
    const text = UsedValue(inside, `margin-${side}`);
    if (text === "") return UsualMargin(inside, side);
    return text === "auto" ? text : PixelsOf(text, inside, base);
}

function PaddingOf(inside, side, base) {
    const text = UsedValue(inside, `padding-${side}`);
    if (text === "") return side === "left" && ListHas(["ul", "ol", "menu"], inside.localName) ? 40 : ControlEdges(inside)[side === "top" || side === "bottom" ? 1 : 2];
    return PixelsOf(text, inside, base);
}

// RUNTIME: border, padding above and below, padding at the sides, that Chromium gives the controls of a form.
const kNoEdges = [0, 0, 0];
const kPlainFields = ["checkbox", "radio", "range", "file", "hidden", "image"];

function ControlEdges(inside) {
    const tag = inside.localName;
    if (tag === "button") return [2, 1, 6];
    if (tag === "textarea") return [1, 2, 2];
    if (tag === "select") return [1, 0, 0];
    if (tag !== "input") return kNoEdges;
    const type = InputType(inside);
    return ListHas(["button", "submit", "reset"], type) ? [2, 1, 6] : ListHas(kPlainFields, type) ? kNoEdges : [2, 1, 2];
}

const kWidthsOfLines = { __proto__: null, thin: 1, medium: 3, thick: 5 };

function BorderOf(inside, side) {
    const style = StyledValue(inside, `border-${side}-style`);
    const usual = style === "" ? ControlEdges(inside)[0] : 3;
    if (usual === 0 || ListHas(["none", "hidden", "initial"], style)) return 0;
    const width = StyledValue(inside, `border-${side}-width`);
    return width === "" ? usual : kWidthsOfLines[width] ?? SnappedWidth(PixelsOf(width, inside, undefined));
}

// SPEC: CSS Backgrounds section 3.3: whole pixels, and no line that is said gets lost.
function SnappedWidth(width) {
    return width > 0 && width < 1 ? 1 : width === undefined ? undefined : %math_floor(width);
}

// Border and padding of two sides together.
function EdgesOf(inside, one, other, base) {
    return BorderOf(inside, one) + BorderOf(inside, other) + PaddingOf(inside, one, base) + PaddingOf(inside, other, base);
}

// How an element is shown; undefined for what Loopscope does not lay out. SPEC: CSS Flexible Box Layout section 4: an item is a block.
function DisplayOf(inside) {
    const display = OwnDisplay(inside);
    if (display === undefined || %string_slice(display, 0, 6) !== "inline" || !IsFlexItem(inside)) return display;
    return BlockOfInline(display);
}

function OwnDisplay(inside) {
    if (inside.type !== kElementNode) return undefined;
    const text = StyledValue(inside, "display");
    const tag = inside.localName;
    if (text !== "") return text;
    if (ListHas(kUnshownTags, tag) || (AttributeOf(inside, "hidden") !== null && !IsUntilFound(inside))) return "none";
    if (tag === "dialog" && AttributeOf(inside, "open") === null) return "none";
    if (AttributeOf(inside, "popover") !== null && inside.isPopoverOpen !== true) return "none";
    if (tag === "slot") return "contents";
    if (tag === "img") return "inline";
    return ListHas(kBlockBoxes, tag) ? "block" : "inline";
}

// SPEC: HTML section 15.3.1: it has a box, of which the content is skipped.
function IsUntilFound(inside) {
    const text = AttributeOf(inside, "hidden");
    return text !== null && %to_lower(text) === "until-found";
}

// Whether what is in it counts for nothing, or may; how high it is then is not known. SPEC: CSS Containment section 4.
function SkipsContent(inside) {
    return IsUntilFound(inside) || ListHas(["auto", "hidden"], StyledValue(inside, "content-visibility"));
}

function PositionOf(inside) {
    const text = StyledValue(inside, "position");
    if (text !== "") return text;
    // SPEC: HTML section 15.3.5: what the style sheet of the user agent says of popovers and dialogs.
    if (inside.localName === "dialog") return inside.isModal && AttributeOf(inside, "open") !== null ? "fixed" : "absolute";
    return AttributeOf(inside, "popover") !== null ? "fixed" : "static";
}

// Whether an element or one around it is not shown at all.
function IsUnshown(inside) {
    if (!IsConnected(inside)) return true;
    let node = inside;
    for (; node?.type === kElementNode; node = FlatParent(node)) {
        if (DisplayOf(node) === "none") return true;
    }
    return node === undefined;
}

// Nor has a box what is shown as its contents.
function HasNoBox(inside) {
    return IsUnshown(inside) || DisplayOf(inside) === "contents";
}

// What an element is positioned by: undefined for the page itself.
function PositionedAncestor(inside) {
    for (let node = FlatParent(inside); node?.type === kElementNode; node = FlatParent(node)) {
        if (IsPositioningBox(node)) return node;
    }
    return undefined;
}

// Whether what is positioned in it is placed by it. SPEC: CSS Positioned Layout section 2.1; CSS Transforms section 3.
function IsPositioningBox(inside) {
    return PositionOf(inside) !== "static" || HasTransform(inside);
}

function HasTransform(inside) {
    return !ListHas(["", "none"], UsedValue(inside, "transform"));
}
