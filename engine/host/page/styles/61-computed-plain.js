// Computed values of properties that are what is said, or the usual where nothing is: words, lengths in pixels, lines and their colours. SPEC: the
// modules of CSS; what the sheet of every page says is HTML section 15.3, as Chromium has it.

const kPlainUsual = {
    __proto__: null, cursor: "auto", "user-select": "auto", "white-space": "normal", "text-overflow": "clip", "word-break": "normal", "overflow-wrap": "normal",
    "list-style-type": "disc", "vertical-align": "baseline", "letter-spacing": "normal", "text-indent": "0px", "object-fit": "fill", resize: "none", "table-layout": "auto",
    "border-collapse": "separate", "will-change": "auto", isolation: "auto", "mix-blend-mode": "normal", "backface-visibility": "visible", "box-shadow": "none",
    "text-shadow": "none", filter: "none", "backdrop-filter": "none", direction: "ltr", "touch-action": "auto", "scroll-behavior": "auto", "content-visibility": "visible",
    contain: "none", "max-width": "none", "max-height": "none", "border-top-left-radius": "0px", "border-top-right-radius": "0px", "border-bottom-right-radius": "0px",
    "border-bottom-left-radius": "0px", "background-image": "none", "background-repeat": "repeat", "background-size": "auto", perspective: "none", "text-decoration-line": "none",
    fill: "rgb(0, 0, 0)", stroke: "none", "outline-offset": "0px", "outline-style": "none", "outline-width": "3px",
};
const kPlainInherited = [
    "cursor", "white-space", "word-break", "overflow-wrap", "list-style-type", "letter-spacing", "text-indent", "border-collapse", "text-shadow", "direction", "fill", "stroke",
];
// By tag: what the sheet of every page says of these; null for what is not known.
const kPlainOfTags = {
    __proto__: null, pre: { __proto__: null, "white-space": "pre" }, label: { __proto__: null, cursor: "default" }, ol: { __proto__: null, "list-style-type": "decimal" },
    sub: { __proto__: null, "vertical-align": "sub" }, sup: { __proto__: null, "vertical-align": "super" }, u: { __proto__: null, "text-decoration-line": "underline" },
    ins: { __proto__: null, "text-decoration-line": "underline" }, s: { __proto__: null, "text-decoration-line": "line-through" },
    del: { __proto__: null, "text-decoration-line": "line-through" }, strike: { __proto__: null, "text-decoration-line": "line-through" },
    tbody: { __proto__: null, "vertical-align": "middle" }, thead: { __proto__: null, "vertical-align": "middle" }, tfoot: { __proto__: null, "vertical-align": "middle" },
    tr: { __proto__: null, "vertical-align": null }, td: { __proto__: null, "vertical-align": null }, th: { __proto__: null, "vertical-align": null },
};

function UsualOfTag(inside, name) {
    if (inside.namespace !== kHtmlNamespace || ListHas(kControlTags, inside.localName) || ListHas(["dialog", "hr", "svg"], inside.localName)) return null;
    const isLink = inside.localName === "a" && AttributeOf(inside, "href") !== null;
    if (isLink && name === "cursor") return "pointer";
    if (isLink && name === "text-decoration-line") return "underline";
    const isInnerList = ListHas(["ul", "menu"], inside.localName) && name === "list-style-type";
    if (isInnerList) return AncestorTagged(inside.parent ?? inside, ["ul", "ol", "menu"]) === null ? "disc" : null;
    return kPlainOfTags[inside.localName]?.[name];
}

// What is said of the element, or of the nearest one around that something is said of.
function PlainValue(inside, name) {
    for (let node = inside; node?.type === kElementNode; node = FlatParent(node)) {
        const text = StyledValue(node, name);
        if (text !== "" && text !== "inherit") return text === "initial" ? kPlainUsual[name] : text;
        const usual = UsualOfTag(node, name);
        if (usual === null) RefuseComputed(name);
        if (usual !== undefined) return usual;
        if (!ListHas(kPlainInherited, name) && text !== "inherit") return kPlainUsual[name];
    }
    return kPlainUsual[name];
}

function ComputedPlain(inside, name) {
    const text = PlainValue(inside, name);
    if (text === kPlainUsual[name] || (ListHas(StyleProperties[name].words, text) && !ListHas(kGlobalWords, text))) return text === "none" && name === "outline-width" ? "0px" : text;
    if (name === "fill" || name === "stroke") return ComputedColour(text, name);
    if (name === "box-shadow" || name === "text-shadow") return ComputedShadow(inside, name);
    if (name === "outline-width") return kWidthsOfLines[text] === undefined ? ComputedLength(text, inside, name) : `${kWidthsOfLines[text]}px`;
    return ComputedLength(text, inside, name);
}

function ComputedLength(text, inside, name) {
    const dimension = Dimension(text);
    if (dimension === undefined || dimension.unit === "") RefuseComputed(name);
    if (dimension.unit === "px" || dimension.unit === "%") return text;
    return `${StyleNumber(ExactPixels(text, HolderOf(inside, name)) ?? RefuseComputed(name))}px`;
}

// Who says what an element takes over: lengths are in its letters.
function HolderOf(inside, name) {
    for (let node = inside; node?.type === kElementNode; node = FlatParent(node)) {
        if (!ListHas(["", "inherit", "unset"], StyledValue(node, name))) return node;
    }
    return inside;
}

// The colour first, and all lengths that there can be.
function ComputedShadow(inside, name) {
    const holder = HolderOf(inside, name);
    const written = [];
    const shadows = SplitStyle(PlainValue(inside, name), ",");
    for (let index = 0; index < shadows.length; index += 1) {
        const lengths = [];
        let colour = "currentcolor";
        let inset = "";
        const words = StyleWords(shadows[index]);
        for (let each = 0; each < words.length; each += 1) {
            const length = Dimension(words[each]) === undefined && !IsCalculation(words[each]) ? undefined : ExactPixels(words[each], holder) ?? RefuseComputed(name);
            if (length !== undefined) %push(lengths, `${StyleNumber(length)}px`);
            else if (words[each] === "inset") inset = " inset";
            else colour = words[each];
        }
        while (lengths.length < (name === "box-shadow" ? 4 : 3)) %push(lengths, "0px");
        const shown = colour === "currentcolor" ? ComputedWord(holder, "color") : ComputedColour(colour, name);
        %push(written, `${shown} ${%join_texts(lengths, " ")}${inset}`);
    }
    return %join_texts(written, ", ");
}

// ---- lines ----

function ComputedLineStyle(inside, name) {
    if (ListHas(kControlTags, inside.localName) || ListHas(["dialog", "hr"], inside.localName)) RefuseComputed(name);
    const text = StyledValue(inside, name);
    return text === "" || text === "initial" ? "none" : ListHas(kGlobalWords, text) ? RefuseComputed(name) : text;
}

function ComputedLineColour(inside, name) {
    if (ListHas(kControlTags, inside.localName) || inside.localName === "hr") RefuseComputed(name);
    const text = StyledValue(inside, name);
    if (ListHas(kGlobalWords, text) && text !== "initial") RefuseComputed(name);
    return text === "" || text === "currentcolor" || text === "initial" ? ComputedWord(inside, "color") : ComputedColour(text, name);
}

const kColourlessLines = ["border-top-color", "border-right-color", "border-bottom-color", "border-left-color", "outline-color"];

// Of properties that are read here: their computed value; undefined for others.
function ComputedOther(inside, name) {
    if (kPlainUsual[name] !== undefined) return ComputedPlain(inside, name);
    if (ListHas(kColourlessLines, name)) return ComputedLineColour(inside, name);
    if (ListHas(StyleGroups["border-style"], name)) return ComputedLineStyle(inside, name);
    if (name === "flex") return `${ComputedValue(inside, "flex-grow")} ${ComputedValue(inside, "flex-shrink")} ${ComputedValue(inside, "flex-basis")}`;
    if (name === "outline") return `${ComputedValue(inside, "outline-color")} ${ComputedValue(inside, "outline-style")} ${ComputedValue(inside, "outline-width")}`;
    if (!ListHas(kBorders, name)) return undefined;
    const sides = SidesOfBorder(name);
    const side = (each) => `${ComputedValue(inside, `border-${each}-width`)} ${ComputedValue(inside, `border-${each}-style`)} ${ComputedValue(inside, `border-${each}-color`)}`;
    for (let index = 1; index < sides.length; index += 1) {
        if (side(sides[index]) !== side(sides[0])) return "";
    }
    return side(sides[0]);
}
