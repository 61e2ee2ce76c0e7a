// The properties of CSS that a style can hold: what each takes, and which stand for several. SPEC: the modules of CSS.

// By name: how a value is read, with the words that it takes besides.
const StyleProperties = { __proto__: null };

function DefineProperties(names, words, read) {
    const list = %split_text(names, " ");
    const taken = words === "" ? [] : %split_text(words, " ");
    for (let index = 0; index < list.length; index += 1) StyleProperties[list[index]] = { __proto__: null, words: taken, read };
}

DefineProperties("width height min-width min-height flex-basis", "auto min-content max-content fit-content", (text, name) => LengthValue(text, name, false));
DefineProperties("max-width max-height", "none min-content max-content fit-content", (text, name) => LengthValue(text, name, false));
DefineProperties("left top right bottom margin-left margin-top margin-right margin-bottom", "auto", (text, name) => LengthValue(text, name, true));
DefineProperties("padding-left padding-top padding-right padding-bottom", "", (text, name) => LengthValue(text, name, false));
DefineProperties("border-top-left-radius border-top-right-radius border-bottom-right-radius border-bottom-left-radius", "", (text, name) => LengthValue(text, name, false));
DefineProperties("row-gap column-gap letter-spacing word-spacing", "normal", (text, name) => LengthValue(text, name, true));
DefineProperties("font-size", "xx-small x-small small medium large x-large xx-large smaller larger", (text, name) => LengthValue(text, name, false));
DefineProperties("text-indent outline-offset", "", (text, name) => LengthValue(text, name, true));
DefineProperties("perspective", "none", (text, name) => LengthValue(text, name, false));
DefineProperties("vertical-align", "baseline sub super top text-top middle bottom text-bottom", (text, name) => LengthValue(text, name, true));
DefineProperties("border-top-width border-right-width border-bottom-width border-left-width outline-width", "", (text, name) => LineWidth(text, name));
DefineProperties("color background-color border-top-color border-right-color border-bottom-color border-left-color outline-color text-decoration-color fill stroke", "", ColourValue);
DefineProperties("caret-color accent-color", "auto", ColourValue);
DefineProperties("opacity", "", (text) => {
    const dimension = Dimension(text);
    return dimension !== undefined && dimension.unit === "%" ? StyleNumber(dimension.number / 100) : PlainNumber(text, false);
});
DefineProperties("flex-grow flex-shrink", "", (text) => (text[0] === "-" ? undefined : PlainNumber(text, false)));
DefineProperties("order", "", (text) => PlainNumber(text, true));
DefineProperties("z-index", "auto", (text) => PlainNumber(text, true));
DefineProperties("line-height", "normal", (text, name) => PlainNumber(text, false) ?? LengthValue(text, name, false));
DefineProperties("font-weight", "normal bold bolder lighter", (text) => {
    const number = ToNumber(text);
    return number >= 1 && number <= 1000 ? PlainNumber(text, false) : undefined;
});
DefineProperties("transform filter backdrop-filter", "none", FunctionsValue);
DefineProperties("transform-origin", "", OriginValue);
DefineProperties("transition", "none", TransitionValue);
DefineProperties("animation", "", AnimationValue);
DefineProperties("transition-duration transition-delay animation-duration animation-delay", "", (text) => EachInList(text, (part) => WithUnit(part, kTimeUnits, undefined)));
DefineProperties("transition-property animation-name", "all none", (text) => EachInList(text, (part) => (IsStyleName(part) ? part : undefined)));
DefineProperties("transition-timing-function animation-timing-function", %join_texts(kEasings, " "), (text, name) => EachInList(text, (part) => EasingValue(part, name)));
DefineProperties("border", "", (text, name) => LineValue(text, name, kBorderOrder));
DefineProperties("border-top border-right border-bottom border-left", "", (text, name) => LineValue(text, name, kBorderOrder));
DefineProperties("outline", "", (text, name) => LineValue(text, name, ["colour", "style", "width"]));
DefineProperties("box-shadow text-shadow", "none", ShadowValue);
DefineProperties("flex", "", FlexValue);
DefineProperties("font", "", FontValue);
DefineProperties("font-family", "", FontFamilyValue);
DefineProperties("background", "none", (text, name) => ColourValue(text, name) ?? RefuseStyleValue(name, text));
DefineProperties("animation-iteration-count", "infinite", (text) => (text[0] === "-" ? undefined : PlainNumber(text, false)));
DefineProperties("will-change", "auto", (text) => %join_texts(SplitStyle(text, ","), ", "));

// Properties that take words only.
const kWordProperties = [
    "display", "none block inline inline-block flex inline-flex grid inline-grid flow-root contents table table-row table-cell table-row-group list-item inline-table",
    "position", "static relative absolute fixed sticky", "visibility", "visible hidden collapse", "overflow-x", "visible hidden scroll auto clip",
    "overflow-y", "visible hidden scroll auto clip", "float", "none left right", "clear", "none left right both", "text-align", "left right center justify start end",
    "pointer-events", "auto none all", "user-select", "none auto text all", "font-style", "normal italic oblique", "text-transform", "none uppercase lowercase capitalize",
    "white-space", "normal pre nowrap pre-wrap pre-line break-spaces", "box-sizing", "content-box border-box", "cursor",
    "auto default none pointer wait text move help crosshair progress not-allowed grab grabbing context-menu cell copy alias no-drop all-scroll col-resize row-resize n-resize e-resize s-resize w-resize ne-resize nw-resize se-resize sw-resize ew-resize ns-resize zoom-in zoom-out vertical-text",
    "align-items", "normal stretch center start end flex-start flex-end baseline", "align-self", "auto normal stretch center start end flex-start flex-end baseline",
    "align-content", "normal stretch center start end flex-start flex-end space-between space-around space-evenly",
    "justify-content", "normal stretch center start end flex-start flex-end left right space-between space-around space-evenly",
    "flex-direction", "row row-reverse column column-reverse", "flex-wrap", "nowrap wrap wrap-reverse", "object-fit", "fill contain cover none scale-down",
    "resize", "none both horizontal vertical", "table-layout", "auto fixed", "border-collapse", "separate collapse", "list-style", "none",
    "list-style-type", "none disc circle square decimal", "text-decoration", "none underline overline line-through", "text-decoration-line", "none underline overline line-through",
    "text-overflow", "clip ellipsis", "scroll-behavior", "auto smooth", "content-visibility", "visible auto hidden", "contain", "none strict content size layout style paint",
    "appearance", "none auto", "background-image", "none", "background-repeat", "repeat no-repeat repeat-x repeat-y", "background-size", "auto cover contain",
    "border-image", "none", "animation-play-state", "running paused", "animation-fill-mode", "none forwards backwards both",
    "animation-direction", "normal reverse alternate alternate-reverse", "touch-action", "auto none manipulation pan-x pan-y", "word-break", "normal break-all keep-all break-word",
    "overflow-wrap", "normal break-word anywhere", "direction", "ltr rtl", "isolation", "auto isolate", "mix-blend-mode", "normal multiply screen overlay", "backface-visibility", "visible hidden",
    "border-top-style", "none hidden dotted dashed solid double groove ridge inset outset", "border-right-style", "none hidden dotted dashed solid double groove ridge inset outset",
    "border-bottom-style", "none hidden dotted dashed solid double groove ridge inset outset", "border-left-style", "none hidden dotted dashed solid double groove ridge inset outset",
    "outline-style", "none auto dotted dashed solid double groove ridge inset outset",
];
// Of these any other word is a mistake; the others take more than is known here.
const kClosedProperties = ["display", "position", "visibility", "overflow-x", "overflow-y", "float", "clear", "pointer-events", "box-sizing", "flex-direction", "flex-wrap", "table-layout", "border-collapse", "scroll-behavior", "direction", "text-align", "cursor"];
for (let index = 0; index < kWordProperties.length; index += 2) {
    const isClosed = ListHas(kClosedProperties, kWordProperties[index]);
    DefineProperties(kWordProperties[index], kWordProperties[index + 1], (text, name) => (isClosed && IsStyleName(text) ? undefined : RefuseStyleValue(name, text)));
}

// Properties that stand for several, which are kept one by one: [name, those]. Four go around a box, two are a pair.
const kSides = ["top", "right", "bottom", "left"];
const StyleGroups = { __proto__: null };

function DefineGroup(name, members) {
    StyleGroups[name] = members;
    for (let index = 0; index < members.length; index += 1) StyleProperties[members[index]].group = name;
}

function SidesNamed(before, after) {
    const names = [];
    for (let index = 0; index < 4; index += 1) %push(names, before + kSides[index] + after);
    return names;
}
DefineGroup("margin", SidesNamed("margin-", ""));
DefineGroup("padding", SidesNamed("padding-", ""));
DefineGroup("inset", SidesNamed("", ""));
DefineGroup("border-width", SidesNamed("border-", "-width"));
DefineGroup("border-style", SidesNamed("border-", "-style"));
DefineGroup("border-color", SidesNamed("border-", "-color"));
DefineGroup("border-radius", ["border-top-left-radius", "border-top-right-radius", "border-bottom-right-radius", "border-bottom-left-radius"]);
DefineGroup("overflow", ["overflow-x", "overflow-y"]);
DefineGroup("gap", ["row-gap", "column-gap"]);
DefineGroup("flex-flow", ["flex-direction", "flex-wrap"]);
DefineGroup("place-content", ["align-content", "justify-content"]);

// Properties that stand for several and are kept as they are written: how many they stand for, and how the names of those begin.
const kWholeProperties = {
    __proto__: null, border: 17, "border-image": 5, "border-top": 3, "border-right": 3, "border-bottom": 3, "border-left": 3, outline: 3, background: 9, transition: 5, animation: 11,
    flex: 3, font: 19, "text-decoration": 4, "list-style": 3, "white-space": 2,
};

// The property kept as it is written that speaks of another one, too; each is looked for once.
function WholePropertyOf(name) {
    const known = FoundWholes[name];
    if (known !== undefined) return known === "" ? undefined : known;
    const found = FindWholeProperty(name);
    FoundWholes[name] = found ?? "";
    return found;
}
const FoundWholes = { __proto__: null };

// The one that is declared.
function DeclaredWhole(declarations, name) {
    const whole = WholePropertyOf(name);
    if (whole === undefined) return undefined;
    const found = FindDeclaration(declarations, whole);
    if (found !== undefined || whole !== "border") return found;
    const side = %string_slice(name, 0, %string_last_index_of(name, "-", name.length));
    return ListHas(kBorders, side) && side !== "border" ? FindDeclaration(declarations, side) : undefined;
}

function FindWholeProperty(name) {
    const names = %own_keys(kWholeProperties);
    for (let index = 0; index < names.length; index += 1) {
        if (IsPartOfWhole(names[index], name)) return names[index];
    }
    return undefined;
}

function IsPartOfWhole(whole, name) {
    if (whole === "font") return ListHas(kFontParts, name);
    const isFlexPart = whole !== "flex" || ListHas(["flex-grow", "flex-shrink", "flex-basis"], name);
    const isBorderPart = whole !== "border" || %string_find(name, "-radius", 0) < 0;
    return isFlexPart && isBorderPart && name !== whole && %string_slice(name, 0, whole.length + 1) === `${whole}-`;
}

const kGlobalWords = ["inherit", "initial", "unset", "revert"];

// A value of one property as a browser keeps it.
function StyleValueOf(name, text) {
    const property = StyleProperties[name];
    const lower = %to_lower(text);
    if (ListHas(kGlobalWords, lower) || ListHas(property.words, lower)) return lower;
    if (%string_find(lower, "var(", 0) >= 0) return text;
    return property.read(text, name);
}

// The values of a group's members; undefined when one is a mistake.
function ValuesOfGroup(name, text) {
    const members = StyleGroups[name];
    const words = StyleWords(text);
    if (words.length === 0 || words.length > members.length) return undefined;
    if (name === "flex-flow") return FlowValues(words);
    const values = [];
    for (let index = 0; index < members.length; index += 1) {
        const word = words[index] ?? words[index - 2] ?? words[0];
        const value = StyleValueOf(members[index], members.length === 4 && index === 3 && words.length < 4 ? words[1] ?? words[0] : word);
        if (value === undefined) return undefined;
        %push(values, value);
    }
    return values;
}

// A direction and whether lines are broken, in any order.
function FlowValues(words) {
    const lower = [%to_lower(words[0]), %to_lower(words[1] ?? "")];
    if (ListHas(kGlobalWords, lower[0])) return words.length === 1 ? [lower[0], lower[0]] : undefined;
    if (%string_find(words[0] + lower[1], "var(", 0) >= 0) RefuseStyleValue("flex-flow", %join_texts(words, " "));
    const values = [undefined, undefined];
    for (let index = 0; index < words.length; index += 1) {
        const place = ListHas(StyleProperties["flex-direction"].words, lower[index]) ? 0 : 1;
        if (values[place] !== undefined || !ListHas(StyleProperties[StyleGroups["flex-flow"][place]].words, lower[index])) return undefined;
        values[place] = lower[index];
    }
    return [values[0] ?? "row", values[1] ?? "nowrap"];
}

// What is as usual is not written, but for the direction where all is.
function FlowText([direction, wrap]) {
    if (wrap === "nowrap" || wrap === direction) return direction;
    return direction === "row" ? wrap : `${direction} ${wrap}`;
}

// The shortest text for the values of a group.
function GroupText(values, name) {
    if (name === "flex-flow") return FlowText(values);
    const list = CopyList(values);
    if (list.length === 4 && list[3] === list[1]) %array_set_length(list, 3);
    if (list.length === 3 && list[2] === list[0]) %array_set_length(list, 2);
    if (list.length === 2 && list[1] === list[0]) %array_set_length(list, 1);
    return %join_texts(list, " ");
}
