// One part of a property that stands for several and is kept as it is written is said anew: the written value takes the part in, and a border
// whose sides differ then is taken apart. SPEC: CSSOM section 6.7.2, serialize a CSS value.

// What the property says with the part in it; undefined for what is not known.
function ValueWithPart(whole, text, name, value) {
    if (IsOpenBeside(text, value)) return undefined;
    if (whole === "font") return FontWithPart(text, name, value);
    if (whole === "flex") return FlexWithPart(text, name, value);
    if (whole === "transition") return ListWithPart(text, name, value, TransitionWithPart);
    if (whole === "animation") return ListWithPart(text, name, value, AnimationWithPart);
    if (whole === "outline") return LineWithPart(text, name, value, ["colour", "style", "width"]);
    if (whole === "list-style" && name === "list-style-type") return value;
    return whole !== "border" && ListHas(kBorders, whole) ? LineWithPart(text, name, value, kBorderOrder) : undefined;
}

// Whether one of the two is only known at an element.
function IsOpenBeside(text, value) {
    return ListHas(kGlobalWords, text) || ListHas(kGlobalWords, value) || %string_find(text + value, "var(", 0) >= 0;
}

function FlexWithPart(text, name, value) {
    const words = StyleWords(text);
    words[PlaceInList(kFlexParts, name)] = value;
    return words.length === 3 ? %join_texts(words, " ") : undefined;
}

// Lists of as many parts as are said, or of one that holds for all.
function ListWithPart(text, name, value, change) {
    const parts = SplitStyle(text, ",");
    const values = SplitStyle(value, ",");
    if (values.length !== 1 && values.length !== parts.length) return undefined;
    for (let index = 0; index < parts.length; index += 1) {
        const changed = change(parts[index], name, values[index] ?? values[0]);
        if (changed === undefined) return undefined;
        parts[index] = changed;
    }
    return %join_texts(parts, ", ");
}

function TransitionWithPart(text, name, value) {
    const found = MotionParts(text, "transition");
    if (text === "none" || value === "none") return undefined;
    const said = { __proto__: null, "transition-property": found.names[0] ?? "all", "transition-duration": found.times[0] ?? "0s", "transition-delay": found.times[1] ?? "0s", "transition-timing-function": found.easing };
    said[name] = value;
    return TransitionValue(`${said["transition-property"]} ${said["transition-duration"]} ${said["transition-timing-function"]} ${said["transition-delay"]}`, "transition");
}

function AnimationWithPart(text, name, value) {
    const words = StyleWords(text);
    const place = kAnimationPlaces[name];
    if (place === undefined || words.length !== 8) return undefined;
    words[place] = value;
    return %join_texts(words, " ");
}

const kPartsOfLines = { __proto__: null, "-width": "width", "-style": "style", "-color": "colour" };

function PartsOfLine(text) {
    const parts = { __proto__: null, width: "medium", style: "none", colour: "currentcolor" };
    const words = StyleWords(text);
    for (let index = 0; index < words.length; index += 1) {
        if (kWidthsOfLines[words[index]] !== undefined || Dimension(words[index]) !== undefined) parts.width = words[index];
        else if (ListHas(kLineStyles, words[index])) parts.style = words[index];
        else parts.colour = words[index];
    }
    return parts;
}

function LineWithPart(text, name, value, order) {
    const parts = PartsOfLine(text);
    const part = kPartsOfLines[%string_slice(name, name.length - 6, name.length)];
    if (part === undefined) return undefined;
    parts[part] = value;
    return LineText(parts, order);
}

// What is as usual is not written.
function LineText(parts, order) {
    const written = [];
    for (let index = 0; index < order.length; index += 1) {
        const text = parts[order[index]];
        if (text !== "medium" && text !== "none" && text !== "currentcolor") %push(written, text);
    }
    return written.length === 0 ? "none" : %join_texts(written, " ");
}

// ---- borders whose sides differ ----

function SidesOfBorder(name) {
    return name === "border" ? kSides : [%string_slice(name, 7, name.length)];
}

// A border as what it says of each of its sides. RUNTIME: Chromium writes it so where it says nothing but what is as usual.
function TakeBorderApart(declarations, whole) {
    DropFromList(declarations, whole);
    const { value, important } = whole;
    const isWord = ListHas(kGlobalWords, value);
    const parts = PartsOfLine(value);
    const keep = (name, said) => %push(declarations, { __proto__: null, name, value: isWord ? value : said, important });
    const sides = SidesOfBorder(whole.name);
    for (let index = 0; index < sides.length; index += 1) keep(`border-${sides[index]}-width`, parts.width);
    for (let index = 0; index < sides.length; index += 1) keep(`border-${sides[index]}-style`, parts.style);
    for (let index = 0; index < sides.length; index += 1) keep(`border-${sides[index]}-color`, parts.colour);
    if (whole.name === "border") keep("border-image", "none");
}

const kLinesOfBorder = ["border-width", "border-style", "border-color"];

// The border that all sides have, of which every part is said and none is another: its text and whether it is important; undefined otherwise.
function WholeBorder(declarations) {
    const image = FindDeclaration(declarations, "border-image");
    if (image === undefined) return undefined;
    const said = [];
    for (let index = 0; index < 3; index += 1) {
        const members = MembersOfGroup(declarations, kLinesOfBorder[index]);
        if (members === undefined || members[0].isUnknown || members[0].important !== image.important) return undefined;
        for (let each = 1; each < 4; each += 1) {
            if (members[each].value !== members[0].value) return undefined;
        }
        %push(said, members[0].value);
    }
    const text = LineText({ __proto__: null, width: said[0], style: said[1], colour: said[2] }, kBorderOrder);
    return text === "none" || ListHas(kGlobalWords, said[0]) ? undefined : { __proto__: null, text, important: image.important };
}

// What a side says in one, where each part of it is said by itself.
function SideBorder(declarations, name) {
    const said = [];
    const ends = ["-width", "-style", "-color"];
    for (let index = 0; index < 3; index += 1) {
        const found = FindDeclaration(declarations, name + ends[index]);
        if (found === undefined || found.isUnknown || ListHas(kGlobalWords, found.value)) return "";
        %push(said, found.value);
    }
    const text = LineText({ __proto__: null, width: said[0], style: said[1], colour: said[2] }, kBorderOrder);
    return text === "none" ? "" : text;
}

// A side of a border that is taken apart is said part by part.
function KeepSideApart(declarations, name, value, important) {
    const isApart = name !== "border" && ListHas(kBorders, name) && FindDeclaration(declarations, "border-image") !== undefined && !ListHas(kGlobalWords, value);
    if (!isApart || %string_find(value, "var(", 0) >= 0) return false;
    MergeBorder(declarations, name, value, important);
    return true;
}

// What three parts of "flex" say in one; undefined where one of them is missing or counts otherwise.
function WholeFlex(declarations) {
    const values = [];
    let important;
    for (let index = 0; index < kFlexParts.length; index += 1) {
        const found = FindDeclaration(declarations, kFlexParts[index]);
        if (found === undefined || found.isUnknown || found.important !== (important ?? found.important) || ListHas(kGlobalWords, found.value)) return undefined;
        important = found.important;
        %push(values, found.value);
    }
    return %join_texts(values, " ");
}

// The four values of a group as one border takes them in: true if they are alike.
function KeepInBorder(declarations, name, values, important) {
    const whole = FindDeclaration(declarations, "border");
    if (whole === undefined || whole.isUnknown || whole.important !== important || !ListHas(kLinesOfBorder, name)) return false;
    if (IsOpenBeside(whole.value, values[0])) return false;
    for (let index = 1; index < 4; index += 1) {
        if (values[index] !== values[0]) return false;
    }
    whole.value = LineWithPart(whole.value, name, values[0], kBorderOrder);
    if (whole.value === "none") TakeBorderApart(declarations, whole);
    return true;
}

// ---- three parts that were said one by one ----

// The line (a side of the border, the outline) that a part belongs to and that is wholly said: { name, text }; undefined for none. What is as
// usual in an outline is not taken together.
function LineAround(declarations, part) {
    const name = %string_slice(part, 0, %string_last_index_of(part, "-", part.length));
    if (name === "border" || !(name === "outline" || ListHas(kBorders, name))) return undefined;
    const ends = ["-width", "-style", "-color"];
    const said = [];
    let first;
    for (let index = 0; index < 3; index += 1) {
        const found = FindDeclaration(declarations, name + ends[index]);
        first = first ?? found;
        if (found === undefined || found.isUnknown || found.important !== first.important || IsOpenBeside(found.value, "")) return undefined;
        const group = StyleProperties[found.name].group;
        if (group !== undefined && MembersOfGroup(declarations, group) !== undefined) return undefined;
        %push(said, found.value);
    }
    const parts = { __proto__: null, width: said[0], style: said[1], colour: said[2] };
    const text = LineText(parts, name === "outline" ? ["colour", "style", "width"] : kBorderOrder);
    const isTaken = name === "outline" ? StyleWords(text).length >= 3 : text !== "none";
    return isTaken ? { __proto__: null, name, text } : undefined;
}

// Where all four sides of a border are said and one of them in one, each is taken apart: Chromium writes what they have in common.
function WithSidesApart(declarations) {
    const apart = [];
    let hasWhole = false;
    for (let index = 0; index < declarations.length; index += 1) {
        const { name, value, important, isUnknown } = declarations[index];
        if (name === "border" || !ListHas(kBorders, name)) {
            %push(apart, declarations[index]);
            continue;
        }
        if (isUnknown || IsOpenBeside(value, "")) return declarations;
        hasWhole = true;
        const parts = PartsOfLine(value);
        %push(apart, { __proto__: null, name: `${name}-width`, value: parts.width, important });
        %push(apart, { __proto__: null, name: `${name}-style`, value: parts.style, important });
        %push(apart, { __proto__: null, name: `${name}-color`, value: parts.colour, important });
    }
    const isAround = hasWhole && MembersOfGroup(apart, "border-width") !== undefined && MembersOfGroup(apart, "border-style") !== undefined && MembersOfGroup(apart, "border-color") !== undefined;
    return isAround ? apart : declarations;
}
