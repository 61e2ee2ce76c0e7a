// getComputedStyle: of what an element's own style, its ancestors', the program's sheets and the sheet of every page say. SPEC: CSSOM
// section 7.2. SIMPLIFIED: a few properties.

const kColours = {
    __proto__: null, aliceblue: "240, 248, 255", antiquewhite: "250, 235, 215", aqua: "0, 255, 255", aquamarine: "127, 255, 212",
    azure: "240, 255, 255", beige: "245, 245, 220", bisque: "255, 228, 196", black: "0, 0, 0", blanchedalmond: "255, 235, 205", blue: "0, 0, 255",
    blueviolet: "138, 43, 226", brown: "165, 42, 42", burlywood: "222, 184, 135", cadetblue: "95, 158, 160", chartreuse: "127, 255, 0",
    chocolate: "210, 105, 30", coral: "255, 127, 80", cornflowerblue: "100, 149, 237", cornsilk: "255, 248, 220", crimson: "220, 20, 60",
    cyan: "0, 255, 255", darkblue: "0, 0, 139", darkcyan: "0, 139, 139", darkgoldenrod: "184, 134, 11", darkgray: "169, 169, 169",
    darkgreen: "0, 100, 0", darkgrey: "169, 169, 169", darkkhaki: "189, 183, 107", darkmagenta: "139, 0, 139", darkolivegreen: "85, 107, 47",
    darkorange: "255, 140, 0", darkorchid: "153, 50, 204", darkred: "139, 0, 0", darksalmon: "233, 150, 122", darkseagreen: "143, 188, 143",
    darkslateblue: "72, 61, 139", darkslategray: "47, 79, 79", darkslategrey: "47, 79, 79", darkturquoise: "0, 206, 209", darkviolet: "148, 0, 211",
    deeppink: "255, 20, 147", deepskyblue: "0, 191, 255", dimgray: "105, 105, 105", dimgrey: "105, 105, 105", dodgerblue: "30, 144, 255",
    firebrick: "178, 34, 34", floralwhite: "255, 250, 240", forestgreen: "34, 139, 34", fuchsia: "255, 0, 255", gainsboro: "220, 220, 220",
    ghostwhite: "248, 248, 255", gold: "255, 215, 0", goldenrod: "218, 165, 32", gray: "128, 128, 128", green: "0, 128, 0",
    greenyellow: "173, 255, 47", grey: "128, 128, 128", honeydew: "240, 255, 240", hotpink: "255, 105, 180", indianred: "205, 92, 92",
    indigo: "75, 0, 130", ivory: "255, 255, 240", khaki: "240, 230, 140", lavender: "230, 230, 250", lavenderblush: "255, 240, 245",
    lawngreen: "124, 252, 0", lemonchiffon: "255, 250, 205", lightblue: "173, 216, 230", lightcoral: "240, 128, 128", lightcyan: "224, 255, 255",
    lightgoldenrodyellow: "250, 250, 210", lightgray: "211, 211, 211", lightgreen: "144, 238, 144", lightgrey: "211, 211, 211",
    lightpink: "255, 182, 193", lightsalmon: "255, 160, 122", lightseagreen: "32, 178, 170", lightskyblue: "135, 206, 250",
    lightslategray: "119, 136, 153", lightslategrey: "119, 136, 153", lightsteelblue: "176, 196, 222", lightyellow: "255, 255, 224",
    lime: "0, 255, 0", limegreen: "50, 205, 50", linen: "250, 240, 230", magenta: "255, 0, 255", maroon: "128, 0, 0",
    mediumaquamarine: "102, 205, 170", mediumblue: "0, 0, 205", mediumorchid: "186, 85, 211", mediumpurple: "147, 112, 219",
    mediumseagreen: "60, 179, 113", mediumslateblue: "123, 104, 238", mediumspringgreen: "0, 250, 154", mediumturquoise: "72, 209, 204",
    mediumvioletred: "199, 21, 133", midnightblue: "25, 25, 112", mintcream: "245, 255, 250", mistyrose: "255, 228, 225", moccasin: "255, 228, 181",
    navajowhite: "255, 222, 173", navy: "0, 0, 128", oldlace: "253, 245, 230", olive: "128, 128, 0", olivedrab: "107, 142, 35", orange: "255, 165, 0",
    orangered: "255, 69, 0", orchid: "218, 112, 214", palegoldenrod: "238, 232, 170", palegreen: "152, 251, 152", paleturquoise: "175, 238, 238",
    palevioletred: "219, 112, 147", papayawhip: "255, 239, 213", peachpuff: "255, 218, 185", peru: "205, 133, 63", pink: "255, 192, 203",
    plum: "221, 160, 221", powderblue: "176, 224, 230", purple: "128, 0, 128", rebeccapurple: "102, 51, 153", red: "255, 0, 0",
    rosybrown: "188, 143, 143", royalblue: "65, 105, 225", saddlebrown: "139, 69, 19", salmon: "250, 128, 114", sandybrown: "244, 164, 96",
    seagreen: "46, 139, 87", seashell: "255, 245, 238", sienna: "160, 82, 45", silver: "192, 192, 192", skyblue: "135, 206, 235",
    slateblue: "106, 90, 205", slategray: "112, 128, 144", slategrey: "112, 128, 144", snow: "255, 250, 250", springgreen: "0, 255, 127",
    steelblue: "70, 130, 180", tan: "210, 180, 140", teal: "0, 128, 128", thistle: "216, 191, 216", tomato: "255, 99, 71", turquoise: "64, 224, 208",
    violet: "238, 130, 238", wheat: "245, 222, 179", white: "255, 255, 255", whitesmoke: "245, 245, 245", yellow: "255, 255, 0",
    yellowgreen: "154, 205, 50",
};

// What a property is when nothing says it, and whether it is taken over from the element around.
const kUsualValues = {
    __proto__: null, position: "static", visibility: "visible", opacity: "1", "z-index": "auto", float: "none", clear: "none", "box-sizing": "content-box",
    "overflow-x": "visible", "overflow-y": "visible", color: "rgb(0, 0, 0)", "background-color": "rgba(0, 0, 0, 0)", "pointer-events": "auto", "font-style": "normal",
    "text-transform": "none", "flex-direction": "row", "flex-wrap": "nowrap", "text-align": "start", "font-weight": "400", "line-height": "normal",
    "flex-grow": "0", "flex-shrink": "1", "flex-basis": "auto", "align-items": "normal", "align-self": "auto", "align-content": "normal", "justify-content": "normal", order: "0",
    "row-gap": "normal", "column-gap": "normal",
};
const kFlexParts = ["flex-grow", "flex-shrink", "flex-basis"];
const kInheritedProperties = ["visibility", "color", "font-style", "text-transform", "pointer-events", "text-align", "font-weight", "line-height", "cursor"];
const kControlTags = ["button", "input", "select", "textarea", "option", "fieldset", "meter", "progress"];

function RefuseComputed(name) {
    %refuse(`the computed value of ${name} of this element is not supported by Loopscope`);
}

function ComputedValue(inside, name) {
    if (!IsConnected(inside)) return "";
    LookAtStylesNow();
    if (!IsInFlatTree(inside)) return "";
    LookAtMovingLayout();
    // A size on its way is the one that the layout has made of it.
    if (Layout.isMoving && (name === "width" || name === "height") && !IsUnshown(inside) && BoxOf(inside)[name] !== undefined) return ComputedSize(inside, name);
    const moving = ValueInMotion(inside, name);
    if (moving !== undefined) return name === "transform" ? MatrixText(moving, inside) ?? RefuseComputed(name) : moving;
    if (name === "display") return ComputedDisplay(inside);
    if (name === "content-visibility" && StyledValue(inside, name) === "" && IsUntilFound(inside)) return "hidden";
    if (name === "position" && StyledValue(inside, name) === "") return PositionOf(inside);
    if (name === "box-sizing" && StyledValue(inside, name) === "") return IsBorderBox(inside) ? "border-box" : "content-box";
    if (name === "font-size") return `${StyleNumber(FontSizeOf(inside) ?? RefuseComputed(name))}px`;
    if (name === "line-height") return ComputedLineHeight(inside);
    if (name === "font-family") return ComputedFamily(inside);
    if (name === "width" || name === "height") return ComputedSize(inside, name);
    if (%string_slice(name, 0, 2) === "--") return InheritedOf(inside, name, "");
    if (name === "transform") return ComputedTransform(inside);
    if (name === "transform-origin") return ComputedOrigin(inside);
    if (ListHas(kSides, name)) return ComputedInset(inside, name);
    if (ListHas(kFlexParts, name) && StyledValue(inside, "flex") !== "") return StyleWords(StyledValue(inside, "flex"))[PlaceInList(kFlexParts, name)];
    if (kMotionUsual[name] !== undefined) return ComputedMotion(inside, name);
    const side = SideOf(name);
    if (side !== undefined) return side(inside);
    if (StyleGroups[name] !== undefined) {
        const values = [];
        for (let index = 0; index < StyleGroups[name].length; index += 1) %push(values, ComputedValue(inside, StyleGroups[name][index]));
        return name === "flex-flow" ? %join_texts(values, " ") : GroupText(values, name);
    }
    if (kUsualValues[name] === undefined) return ComputedOther(inside, name) ?? RefuseComputed(name);
    return ComputedWord(inside, name);
}

function InheritedOf(inside, name, usual) {
    for (let node = inside; node?.type === kElementNode; node = FlatParent(node)) {
        const text = StyledValue(node, name);
        if (text !== "" && text !== "inherit") return text;
        if (name === "font-style" && text === "" && ListHas(kSlantedTags, node.localName)) return "italic";
        if (name === "font-style" && text === "" && ListHas(["button", "input", "select", "textarea"], node.localName)) return "normal";
        const own = text === "" && (name === "color" || name === "text-align") ? OwnOfTag(node, name) : undefined;
        if (own === null) RefuseComputed(name);
        if (own !== undefined) return own;
    }
    return usual;
}

function ComputedFamily(inside) {
    for (let node = inside; node?.type === kElementNode; node = FlatParent(node)) {
        const text = StyledValue(node, "font-family");
        const tag = node.namespace === kHtmlNamespace ? node.localName : "";
        if (text === "initial") break;
        if (ListHas(kGlobalWords, text) && text !== "inherit" && text !== "unset") RefuseComputed("font-family");
        if (text === "" && (tag === "textarea" || ListHas(kMonospaceTags, tag))) return "monospace";
        if (text === "" && ListHas(["button", "input", "select"], tag)) return "Arial";
        if (text === "" || text === "inherit" || text === "unset") continue;
        return text;
    }
    return '"Times New Roman"';
}

// RUNTIME: what Chromium's sheet says of controls and links; null for what is not known, undefined for what it says nothing of.
function OwnOfTag(inside, name) {
    const tag = inside.localName;
    const type = InputType(inside);
    if (tag === "a" && name === "color" && AttributeOf(inside, "href") !== null) return Pointer.held === null ? "rgb(0, 0, 238)" : null;
    if (name === "text-align" && ListHas(["th", "center"], tag)) return null;
    if (!ListHas(["button", "input", "select", "textarea", "option", "optgroup"], tag)) return undefined;
    if (name === "text-align") return IsButtonLike(inside) ? "center" : "start";
    if (type === "file") return undefined;
    if (ListHas(["range", "color"], type)) return null;
    if (!IsDisabled(inside)) return "rgb(0, 0, 0)";
    if (IsButtonLike(inside)) return "rgba(16, 16, 16, 0.3)";
    if (tag === "textarea" || ListHas(kTextFields, type)) return "rgb(84, 84, 84)";
    return tag === "select" ? "rgb(128, 128, 128)" : null;
}

function IsButtonLike(inside) {
    return inside.localName === "button" || ListHas(["button", "submit", "reset"], InputType(inside));
}

function BackgroundOfTag(inside) {
    const tag = inside.localName;
    const type = InputType(inside);
    if (ListHas(["range", "color", "image"], type)) return null;
    if (IsButtonLike(inside)) return IsDisabled(inside) ? "rgba(239, 239, 239, 0.3)" : "rgb(239, 239, 239)";
    if (tag === "select") return IsDisabled(inside) ? null : AttributeOf(inside, "multiple") !== null || NumberAttribute(inside, "size", 0) > 1 ? "rgb(255, 255, 255)" : "rgb(239, 239, 239)";
    const isField = tag === "textarea" || (tag === "input" && !ListHas(["checkbox", "radio", "file"], type));
    if (isField) return IsDisabled(inside) ? "rgba(239, 239, 239, 0.3)" : "rgb(255, 255, 255)";
    return undefined;
}

function ComputedWord(inside, name) {
    if (name === "font-weight") return `${ComputedWeight(inside) ?? RefuseComputed(name)}`;
    const isColour = name === "color" || name === "background-color";
    if ((name === "overflow-x" || name === "overflow-y") && !ListHas(kGlobalWords, StyledValue(inside, name))) return OverflowOf(inside, name);
    if (name === "background-color" && StyledValue(inside, name) === "" && ListHas(kControlTags, inside.localName)) {
        const usual = BackgroundOfTag(inside);
        if (usual === null) RefuseComputed(name);
        if (usual !== undefined) return usual;
    }
    const own = ListHas(kInheritedProperties, name) ? InheritedOf(inside, name, kUsualValues[name]) : StyledValue(inside, name);
    const text = own === "" ? kUsualValues[name] : own;
    if (ListHas(kGlobalWords, text)) RefuseComputed(name);
    if (name === "background-color" && text === "currentcolor") return ComputedWord(inside, "color");
    if (isColour) return ComputedColour(text, name);
    const unit = Dimension(text)?.unit ?? "";
    if (IsCalculation(text) || (unit !== "" && unit !== "%" && unit !== "px")) return `${StyleNumber(ExactPixels(text, inside) ?? RefuseComputed(name))}px`;
    return text;
}

function ComputedColour(text, name) {
    if (%string_find(text, "(", 0) > 0) return text;
    if (text === "transparent") return "rgba(0, 0, 0, 0)";
    return kColours[text] === undefined ? RefuseComputed(name) : `rgb(${kColours[text]})`;
}

// SPEC: HTML section 15.3, the style sheet of every page.
const kUsualDisplays = [
    ["list-item", ["li"]], ["table", ["table"]], ["table-row-group", ["tbody"]], ["table-header-group", ["thead"]], ["table-footer-group", ["tfoot"]],
    ["table-row", ["tr"]], ["table-cell", ["td", "th"]], ["table-caption", ["caption"]], ["table-column", ["col"]], ["table-column-group", ["colgroup"]],
    ["inline-block", ["button", "input", "marquee", "meter", "progress", "select", "textarea"]], ["ruby", ["ruby"]],
    ["block", ["center", "details", "dialog", "dir", "fieldset", "form", "frame", "frameset", "hgroup", "hr", "legend", "optgroup", "option", "pre", "search", "summary"]],
    ["none", ["area", "param", "rp"]],
];

function ComputedDisplay(inside) {
    const text = OwnDisplay(inside);
    if (text === "none" || text === "contents" || IsOutOfFlow(inside)) return DisplayAlone(inside, text);
    const outer = BoxParent(inside);
    const isItem = outer?.type === kElementNode && ListHas(["flex", "inline-flex", "grid", "inline-grid"], OwnDisplay(outer));
    return isItem ? BlockOfInline(DisplayAlone(inside, text)) : DisplayAlone(inside, text);
}

// SPEC: CSS Display section 2.7.
function BlockOfInline(display) {
    if (display === "inline" || display === "inline-block" || (%string_slice(display, 0, 6) === "table-")) return "block";
    return %string_slice(display, 0, 7) === "inline-" ? %string_slice(display, 7, display.length) : display;
}

function DisplayAlone(inside, text) {
    if (inside.localName === "noscript") RefuseComputed("display");
    if (StyledValue(inside, "display") !== "" || text === "none") return text;
    if (IsOutOfFlow(inside)) return "block";
    const tag = inside.localName;
    if (inside.namespace !== kHtmlNamespace || ListHas(["rt", "audio"], tag)) RefuseComputed("display");
    // RUNTIME: in Chromium only the summary of details has a marker.
    if (tag === "summary" && inside.parent?.localName === "details") return "list-item";
    for (let index = 0; index < kUsualDisplays.length; index += 1) {
        if (ListHas(kUsualDisplays[index][1], tag)) return kUsualDisplays[index][0];
    }
    return text;
}

// An inset: of a positioned box in pixels, where it says one.
function ComputedInset(inside, name) {
    const text = StyledValue(inside, name);
    if (PositionOf(inside) === "static") return text === "" ? "auto" : text;
    const isUpright = name === "top" || name === "bottom";
    const pixels = text === "" || text === "auto" ? undefined : PixelsOf(text, inside, isUpright ? ContainingHeight(inside) : ContainingWidth(inside));
    return pixels === undefined ? RefuseComputed(name) : `${StyleNumber(pixels)}px`;
}

function ComputedTransform(inside) {
    return MatrixText(StyledValue(inside, "transform"), inside) ?? RefuseComputed("transform");
}

// Elements that are boxes in lines, though their display is not said: replaced ones and controls.
const kAtomicTags = ["img", "button", "input", "select", "textarea", "progress", "meter", "svg", "canvas", "video", "iframe", "object", "embed"];

// Of a box the size of its content as it was laid out; of what has no box the size that is written.
function ComputedSize(inside, name) {
    if (HasNoBox(inside)) return WrittenSize(inside, name);
    LayOutNow();
    if (DisplayOf(inside) === "inline" && !ListHas(kAtomicTags, inside.localName) && !IsOutOfFlow(inside)) return WrittenSize(inside, name);
    const box = BoxOf(inside)[name] ?? RefuseComputed(name);
    if (IsBorderBox(inside)) return `${StyleNumber(box)}px`;
    return `${StyleNumber(name === "width" ? ContentOfBox(box, inside, "left", "right") : ContentOfBox(box, inside, "top", "bottom"))}px`;
}

// The size that is said of what has none: lengths in pixels.
function WrittenSize(inside, name) {
    const written = StyledValue(inside, name);
    const around = FlatParent(inside);
    if (written === "inherit" && around?.type === kElementNode) return WrittenSize(around, name);
    if (written === "" || ListHas(kGlobalWords, written)) return "auto";
    const pixels = ExactPixels(written, inside);
    return pixels === undefined ? written : `${StyleNumber(pixels)}px`;
}

// Margins, padding and borders of one side.
function SideOf(name) {
    const words = %split_text(name, "-");
    if (words.length < 2 || words.length > 3 || !ListHas(kSides, words[1])) return undefined;
    const inPixels = (number) => `${StyleNumber(number ?? RefuseComputed(name))}px`;
    if (words[0] === "padding") return (inside) => inPixels(ExactPixels(UsedValue(inside, name), inside) ?? PaddingOf(inside, words[1], ContainingWidth(inside)));
    if (words[0] === "border" && words[2] === "width") return (inside) => inPixels(BorderOf(inside, words[1]));
    if (words[0] !== "margin") return undefined;
    return (inside) => {
        const margin = ExactPixels(UsedValue(inside, name), inside) ?? ExactMargin(inside, words[1]) ?? MarginOf(inside, words[1], ContainingWidth(inside));
        if (margin !== "auto") return inPixels(margin);
        const ends = words[1] === "top" || words[1] === "bottom" ? ["top", "bottom"] : ["left", "right"];
        const isFree = IsOutOfFlow(inside) && (StyledValue(inside, ends[0]) === "" || StyledValue(inside, ends[1]) === "");
        if (IsOutOfFlow(inside) || IsFlexItem(inside)) return inPixels(isFree ? 0 : undefined);
        return HasNoBox(inside) || DisplayOf(inside) === "inline" ? "auto" : inPixels(AutoMargin(inside, words[1]));
    };
}

// SPEC: CSS 2 sections 10.3.3 and 10.6.3.
function AutoMargin(inside, side) {
    if (side === "top" || side === "bottom") return 0;
    if (!IsPlainBlock(inside)) return DisplayOf(inside) === "inline-block" ? 0 : undefined;
    const base = ContainingWidth(inside);
    const left = StartMargin(inside, base);
    const size = side === "left" ? left : base - left - BorderBoxWidth(inside);
    return size === size ? size : undefined;
}

// That of a heading is so many of its letters.
function ExactMargin(inside, side) {
    const isUpright = side === "top" || side === "bottom";
    const tag = inside.localName;
    if (!isUpright || (kHeadings[tag] === undefined && !ListHas(kOneEmMargins, tag)) || UsedValue(inside, `margin-${side}`) !== "") return undefined;
    return UsualBlockMargin(inside);
}

function RefuseWritingComputed(key) {
    const error = MakeDomException(`Failed to set a named property '${key}' on 'CSSStyleDeclaration': These styles are computed, and therefore the '${key}' property is read-only.`, "NoModificationAllowedError");
    %put(error, "stack", `NoModificationAllowedError: ${DomExceptionParts.messageOf(error)}`, 5); // RUNTIME: Chromium takes no stack where a name of an object is intercepted.
    throw error;
}

DefinePageFunctions(PageGlobal, {
    getComputedStyle(...list) {
        NeedArguments(list, 1, "getComputedStyle", "Window");
        const inside = InsideOf(list[0]);
        if (inside === undefined || inside.type !== kElementNode) WrongParameter(1, "Element", "getComputedStyle", "Window");
        if (list[1] !== undefined && list[1] !== null && list[1] !== "") %refuse("the computed style of a pseudo-element is not supported by Loopscope");
        return MakeComputedStyle(inside);
    },
});

function MakeComputedStyle(inside) {
    const refuse = () => %refuse("this use of a computed style is not supported by Loopscope: read one of its properties");
    const target = %new_object(CSSStyleDeclaration.prototype);
    const read = { getPropertyValue: (name) => (CheckStyleName(`${name}`) ? ComputedValue(inside, `${name}`) : "") };
    const style = ProxyCreate(target, {
        __proto__: null,
        get(object, key) {
            if (key === "getPropertyValue") return read.getPropertyValue;
            if (key in object) return typeof key === "symbol" ? object[key] : refuse();
            return typeof key === "string" && CheckStyleName(StyleNameOf(key)) ? ComputedValue(inside, StyleNameOf(key)) : undefined;
        },
        set(object, key, value) {
            if (typeof key === "string" && CheckStyleName(StyleNameOf(key))) RefuseWritingComputed(key);
            return true;
        },
        ownKeys: refuse,
    });
    SetInside(style, { __proto__: null, isComputed: true, shownKeys: refuse });
    return style;
}
