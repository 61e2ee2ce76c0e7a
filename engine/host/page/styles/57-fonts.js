// font, which stands for several properties and is kept as it is written, and what it says of each. SPEC: CSS Fonts section 2.7.
// SIMPLIFIED: no fonts of the system, no width and no variant but small capitals.

const kFontParts = ["font-style", "font-weight", "font-size", "line-height", "font-family"];
const kFontKeys = { __proto__: null, "font-style": "style", "font-weight": "weight", "font-size": "size", "line-height": "height", "font-family": "family" };

function FontValue(text, name) {
    const parts = ReadFont(text, name);
    return parts === undefined ? undefined : FontText(parts);
}

// What a font says of each part; undefined for what is none.
function ReadFont(text, name) {
    const words = StyleWords(%replace_all(text, "/", " / "));
    const parts = { __proto__: null, style: "normal", variant: "normal", weight: "normal", size: undefined, height: "normal", family: "" };
    let index = 0;
    for (; index < words.length; index += 1) {
        const word = %to_lower(words[index]);
        if (word === "normal") continue;
        if (word === "italic" || word === "oblique") parts.style = word;
        else if (word === "small-caps") parts.variant = word;
        else if (ListHas(["bold", "bolder", "lighter"], word) || (Dimension(word)?.unit === "" && Dimension(word).number >= 1)) parts.weight = word;
        else break;
    }
    if (index === words.length - 1 && ListHas(["caption", "icon", "menu", "message-box", "small-caption", "status-bar"], words[index])) RefuseStyleValue(name, text);
    const size = index < words.length ? StyleValueOf("font-size", words[index]) : undefined;
    if (size === undefined) return undefined;
    parts.size = size;
    index += 1;
    if (words[index] === "/") {
        parts.height = StyleValueOf("line-height", words[index + 1] ?? "");
        index += 2;
    }
    const family = [];
    for (; index < words.length; index += 1) %push(family, words[index]);
    if (family.length === 0 || parts.height === undefined) return undefined;
    parts.family = FontFamilyValue(%join_texts(family, " "));
    return parts.family === undefined ? undefined : parts;
}

function FontText({ style, variant, weight, size, height, family }) {
    const words = [];
    if (style !== "normal") %push(words, style);
    if (variant !== "normal") %push(words, variant);
    if (weight !== "normal") %push(words, weight);
    %push(words, size);
    if (height !== "normal") AppendTo(words, ["/", height]);
    return `${%join_texts(words, " ")} ${family}`;
}

function FontWithPart(text, name, value) {
    const parts = ReadFont(text, "font");
    parts[kFontKeys[name]] = value;
    return FontText(parts);
}

// SPEC: CSS Inline section 4.2: a number is of each element's own size, other parts of the size where they are said.
function ComputedLineHeight(inside) {
    for (let node = inside; node?.type === kElementNode; node = FlatParent(node)) {
        const text = StyledValue(node, "line-height");
        if (text === "normal" || text === "initial" || (text === "" && ListHas(kControlTags, node.localName))) return "normal";
        if (text === "" || text === "inherit" || text === "unset") continue;
        const dimension = Dimension(text) ?? RefuseComputed("line-height");
        const size = dimension.unit === "" ? FontSizeOf(inside) : FontSizeOf(node);
        const isPart = ListHas(["", "%", "em"], dimension.unit);
        if (isPart) return `${StyleNumber((size ?? RefuseComputed("line-height")) * (dimension.unit === "%" ? dimension.number / 100 : dimension.number))}px`;
        return `${StyleNumber(dimension.unit === "px" ? dimension.number : PixelsOf(text, node, undefined) ?? RefuseComputed("line-height"))}px`;
    }
    return "normal";
}
