// element.style: the declarations of a style attribute. SPEC: CSSOM section 6.6. What a value may be is in 58-style-properties.js.
// SIMPLIFIED: values that are not known there are refused.

// By name of what the style property is in JavaScript, the properties that Chromium has.
const KnownStyleNames = { __proto__: null, list: undefined };

function IsKnownStyleName(name) {
    if (KnownStyleNames.list === undefined) KnownStyleNames.list = %split_text(%join_texts(kStyleNames, " "), " ");
    return ListHas(KnownStyleNames.list, name);
}

function StyleNameOf(key) {
    if (key === "cssFloat") return "float";
    return %string_find(key, "-", 0) >= 0 ? %to_lower(key) : DashedName(key);
}

function IsStyleProperty(name) {
    return StyleProperties[name] !== undefined || StyleGroups[name] !== undefined || %string_slice(name, 0, 2) === "--";
}

// Whether Chromium has a property of this name; one that Loopscope has not is refused.
function CheckStyleName(name) {
    if (IsStyleProperty(name)) return true;
    if (IsKnownStyleName(CamelName(name)) || %string_slice(name, 0, 7) === "-webkit") %refuse(`the style property ${name} is not supported by Loopscope`);
    return false;
}

// The declarations of an element: [{ name, value, important }, …], read anew when its attribute has changed.
function DeclarationsOf(inside) {
    if (inside.rule !== undefined) return inside.rule.declarations;
    const text = inside.pendingStyle ?? WrittenAttribute(inside, "style") ?? "";
    if (inside.styleText === text) return inside.declarations;
    const declarations = [];
    StyleReading.isText = true;
    try {
        ForEachDeclaration(text, (name, value, important) => {
            if (CheckStyleName(name)) Declare(declarations, name, value, important);
        });
    } finally {
        StyleReading.isText = false;
    }
    inside.styleText = text;
    inside.declarations = ImportantLast(declarations);
    return inside.declarations;
}

// RUNTIME: the order in which Chromium keeps what a text declares.
function ImportantLast(declarations) {
    const ordered = Filtered(declarations, ({ important }) => !important);
    AppendTo(ordered, Filtered(declarations, ({ important }) => important));
    return ordered;
}

// What stands between the semicolons of a style or of a rule.
function ForEachDeclaration(text, take) {
    const parts = SplitStyle(text, ";");
    for (let index = 0; index < parts.length; index += 1) {
        const colon = %string_find(parts[index], ":", 0);
        if (colon < 0) continue;
        const written = Trimmed(%string_slice(parts[index], 0, colon));
        const name = %string_slice(written, 0, 2) === "--" ? written : %to_lower(written);
        const value = Trimmed(%string_slice(parts[index], colon + 1, parts[index].length));
        const mark = %string_find(%to_lower(value), "!important", 0);
        take(name, mark < 0 ? value : Trimmed(%string_slice(value, 0, mark)), mark >= 0);
    }
}

function FindDeclaration(declarations, name) {
    for (let index = 0; index < declarations.length; index += 1) {
        if (declarations[index].name === name) return declarations[index];
    }
    return undefined;
}

// Sets a property; false for a value that it does not take.
function Declare(declarations, name, text, important) {
    if (StyleGroups[name] !== undefined) {
        const values = ValuesOfGroup(name, text);
        if (values !== undefined && KeepInBorder(declarations, name, values, important)) return true;
        for (let index = 0; values !== undefined && index < values.length; index += 1) Keep(declarations, StyleGroups[name][index], values[index], important);
        return values !== undefined;
    }
    const value = %string_slice(name, 0, 2) === "--" ? text : StyleValueOf(name, text);
    if (value === undefined) return false;
    Keep(declarations, name, value, important);
    return true;
}

function Keep(declarations, name, value, important) {
    const over = DeclaredWhole(declarations, name);
    const whole = over?.name;
    if (over !== undefined && whole === "border" && !over.isUnknown && %string_find(over.value, "var(", 0) < 0) {
        TakeBorderApart(declarations, over);
    } else if (over !== undefined) {
        const isColour = whole === "background" && name === "background-color" && over.value !== "none" && !over.isUnknown;
        const text = isColour ? value : over.isUnknown || over.important !== important ? undefined : ValueWithPart(whole, over.value, name, value);
        if (text === undefined && StyleReading.isOfSheet) throw kUnknownStyle;
        if (text === undefined) %refuse(`setting ${name} after ${whole} is not supported by Loopscope`);
        over.value = text;
        return;
    }
    if (KeepSideApart(declarations, name, value, important)) return;
    // What is set takes the place of its first part, what a text declares again comes last.
    let place = declarations.length;
    for (let index = declarations.length - 1; kWholeProperties[name] !== undefined && index >= 0; index -= 1) {
        if (!IsPartOfWhole(name, declarations[index].name)) continue;
        DropFromList(declarations, declarations[index]);
        place = index;
    }
    const known = FindDeclaration(declarations, name);
    if (known !== undefined && StyleReading.isText) {
        if (known.important && !important) return;
        DropFromList(declarations, known);
        %push(declarations, { __proto__: null, name, value, important });
    } else if (known !== undefined) {
        known.value = value;
        known.important = important;
        known.isUnknown = false;
    } else {
        InsertInList(declarations, StyleReading.isText ? declarations.length : place, { __proto__: null, name, value, important });
    }
    const isUsual = value === "none" && ListHas(kBorders, name);
    if (isUsual) TakeBorderApart(declarations, FindDeclaration(declarations, name));
}

// The declarations of a group when all of them are there; undefined otherwise.
function MembersOfGroup(declarations, group) {
    const members = [];
    for (let index = 0; index < StyleGroups[group].length; index += 1) {
        const member = FindDeclaration(declarations, StyleGroups[group][index]);
        if (member === undefined || (index > 0 && member.important !== members[0].important)) return undefined;
        %push(members, member);
    }
    return group === "flex-flow" && AreGlobalInPart(members) ? undefined : members;
}

// Whether one says a word of all properties, or what is only known at an element, and the other does not.
function AreGlobalInPart([one, other]) {
    return IsOpenBeside(one.value, other.value) && one.value !== other.value;
}

function TextOfGroup(members) {
    const values = [];
    for (let index = 0; index < members.length; index += 1) %push(values, members[index].value);
    return GroupText(values, StyleProperties[members[0].name].group);
}

// SPEC: CSSOM section 6.7.1, serialize a CSS declaration block.
function TextOfDeclarations(given) {
    const declarations = WithSidesApart(given);
    const written = [];
    const done = [];
    const border = WholeBorder(declarations);
    const flex = WholeFlex(declarations);
    for (let index = 0; index < declarations.length; index += 1) {
        const { name, value, important, isUnknown } = declarations[index];
        if (ListHas(done, name)) continue;
        if (border !== undefined && IsPartOfWhole("border", name)) {
            if (!ListHas(done, "border")) %push(written, `border: ${border.text}${border.important ? " !important" : ""};`);
            %push(done, "border");
            continue;
        }
        if (flex !== undefined && ListHas(kFlexParts, name)) {
            if (!ListHas(done, "flex")) %push(written, `flex: ${flex}${important ? " !important" : ""};`);
            %push(done, "flex");
            continue;
        }
        if (isUnknown) RefuseStyleValue(name, value);
        const line = LineAround(declarations, name);
        if (line !== undefined) {
            %push(written, `${line.name}: ${line.text}${important ? " !important" : ""};`);
            AppendTo(done, [`${line.name}-width`, `${line.name}-style`, `${line.name}-color`]);
            continue;
        }
        const group = StyleProperties[name]?.group;
        const members = group === undefined ? undefined : MembersOfGroup(declarations, group);
        for (let each = 0; members !== undefined && each < members.length; each += 1) %push(done, members[each].name);
        %push(written, `${members === undefined ? name : group}: ${members === undefined ? value : TextOfGroup(members)}${important ? " !important" : ""};`);
    }
    return %join_texts(written, " ");
}

function StyleValue(inside, name) {
    return ValueIn(DeclarationsOf(inside), name);
}

function ValueIn(declarations, name) {
    if (StyleGroups[name] !== undefined) {
        const members = MembersOfGroup(ListHas(kLinesOfBorder, name) ? WithSidesApart(declarations) : declarations, name);
        for (let index = 0; members !== undefined && index < members.length; index += 1) {
            if (members[index].isUnknown) RefuseStyleValue(name, members[index].value);
        }
        if (members !== undefined) return TextOfGroup(members);
    }
    const over = DeclaredWhole(declarations, name);
    const whole = over?.name;
    if (over !== undefined) {
        if (whole === "border" && !over.isUnknown && ListHas(kBorders, name)) return over.value;
        const part = over.isUnknown ? undefined : PartOfWhole(over.value, name, whole);
        if (part !== undefined) return part;
        if (name !== "background-color" || over.value === "none" || over.isUnknown) %refuse(`reading ${name} of a style that says ${whole} is not supported by Loopscope`);
        return over.value;
    }
    const found = FindDeclaration(declarations, name);
    if (found?.isUnknown) RefuseStyleValue(name, found.value);
    if (found === undefined && name === "outline") return LineAround(declarations, "outline-width")?.text ?? "";
    if (found === undefined && name === "flex") return WholeFlex(declarations) ?? "";
    if (found === undefined && name === "border") return WholeBorder(declarations)?.text ?? "";
    if (found === undefined && ListHas(kBorders, name)) return SideBorder(declarations, name);
    return found?.value ?? "";
}

// What a property that stands for several says of one; undefined for what is not known.
function PartOfWhole(text, name, whole) {
    if (ListHas(kGlobalWords, text)) return text;
    if (%string_find(text, "var(", 0) >= 0) return undefined;
    if (name === "list-style-type") return text;
    if (whole === "font") return ReadFont(text, whole)[kFontKeys[name]];
    if (whole === "flex") return StyleWords(text)[PlaceInList(kFlexParts, name)];
    const part = kPartsOfLines[%string_slice(name, name.length - 6, name.length)];
    return part === undefined || !(whole === "outline" || ListHas(kBorders, whole)) ? undefined : PartsOfLine(text)[part];
}

function SetStyleValue(inside, name, text, important = false) {
    const before = DeclarationsOf(inside);
    const declarations = CopyDeclarations(before);
    const value = Trimmed(text);
    if (value === "") {
        if (!RemoveDeclarations(declarations, name)) return;
    } else if (!Declare(declarations, name, value, important) || SameDeclarations(before, declarations)) {
        return; // RUNTIME: Chromium leaves the attribute alone where a property gets the value that it has.
    }
    StoreDeclarations(inside, declarations);
}

function CopyDeclarations(declarations) {
    const copy = [];
    for (let index = 0; index < declarations.length; index += 1) {
        const { name, value, important, isUnknown } = declarations[index];
        %push(copy, { __proto__: null, name, value, important, isUnknown });
    }
    return copy;
}

function StoreDeclarations(inside, declarations) {
    NoteStyleChange(inside, DeclarationsOf(inside));
    StoreStyle(inside, declarations);
    NoteStyleChanged(inside, declarations);
}

function StoreStyle(inside, declarations) {
    if (inside.rule !== undefined) {
        inside.rule.declarations = declarations;
        NoteSheetChange();
        return;
    }
    inside.styleText = TextOfDeclarations(declarations);
    inside.declarations = declarations;
    const old = WrittenAttribute(inside, "style");
    if (old !== null) {
        SetAttribute(inside, "style", inside.styleText);
        return;
    }
    QueueAttributeRecord(inside, "style", inside.pendingStyle ?? null);
    NoteVisibleChange(inside);
    const before = inside.pendingStyle ?? null;
    inside.pendingStyle = inside.styleText;
    NoteAttributeChange(inside, "style", before, inside.styleText);
}

function SetStyleText(inside, text) {
    const parsed = { __proto__: null, attributes: [{ __proto__: null, name: "style", value: text }], pendingStyle: undefined };
    StoreDeclarations(inside, DeclarationsOf(parsed));
}

function RemoveDeclarations(declarations, name) {
    const names = CopyList(StyleGroups[name] ?? [name]);
    const border = FindDeclaration(declarations, "border");
    if (border !== undefined && !border.isUnknown && IsPartOfWhole("border", name)) TakeBorderApart(declarations, border);
    if (ListHas(kFlexParts, name)) SplitFlexValue(declarations);
    for (let index = 0; kWholeProperties[name] !== undefined && index < declarations.length; index += 1) {
        if (IsPartOfWhole(name, declarations[index].name)) %push(names, declarations[index].name);
    }
    let isChanged = false;
    for (let index = 0; index < names.length; index += 1) {
        const known = FindDeclaration(declarations, names[index]);
        if (known !== undefined) isChanged = DropFromList(declarations, known);
        const over = DeclaredWhole(declarations, names[index]);
        if (over !== undefined) %refuse(`removing ${name} of a style that says ${over.name} is not supported by Loopscope`);
    }
    return isChanged;
}

// How many properties a style has, and their names; what stands for several counts as those.
function CountOfStyle(inside) {
    const declarations = DeclarationsOf(inside);
    let count = 0;
    for (let index = 0; index < declarations.length; index += 1) count += kWholeProperties[declarations[index].name] ?? 1;
    return count;
}

function NameInStyle(inside, place) {
    const declarations = DeclarationsOf(inside);
    for (let index = 0; index < declarations.length && index <= place; index += 1) {
        if (kWholeProperties[declarations[index].name] !== undefined) %refuse(`asking for the names in a style that says ${declarations[index].name} is not supported by Loopscope`);
    }
    return declarations[place]?.name;
}

class CSSStyleDeclaration {
    constructor() {
        IllegalConstructor("CSSStyleDeclaration");
    }
    get cssText() { return TextOfDeclarations(DeclarationsOf(Receiver(this, "isStyle").element)); }
    set cssText(value) { SetStyleText(Receiver(this, "isStyle").element, `${value}`); }
    get length() { return CountOfStyle(Receiver(this, "isStyle").element); }
    get parentRule() { return Receiver(this, "isStyle").element.rule?.object ?? null; }
    getPropertyPriority(name) { return FindDeclaration(DeclarationsOf(Receiver(this, "isStyle").element), `${name}`)?.important ? "important" : ""; }
    getPropertyValue(name) {
        const { element } = Receiver(this, "isStyle");
        return CheckStyleName(`${name}`) ? StyleValue(element, `${name}`) : "";
    }
    item(index) { return NameInStyle(Receiver(this, "isStyle").element, %to_integer(ToNumber(index))) ?? ""; }
    removeProperty(name) {
        const { element } = Receiver(this, "isStyle");
        if (!CheckStyleName(`${name}`)) return "";
        const before = StyleValue(element, `${name}`);
        SetStyleValue(element, `${name}`, "");
        return before;
    }
    setProperty(name, value, priority = "") {
        const { element } = Receiver(this, "isStyle");
        if (CheckStyleName(`${name}`)) SetStyleValue(element, `${name}`, value === null ? "" : `${value}`, `${priority}` === "important");
    }
}
DefineInterface(CSSStyleDeclaration);
IterateAsArray(CSSStyleDeclaration.prototype);

// What the console shows of a style: what it says, and the first of all properties in alphabetical order, one more than there is room for.
const kFirstStyleKeys = ["accentColor", "additiveSymbols", "alignContent", "alignItems", "alignSelf", "alignmentBaseline"];
function ShownStyleKeys(style) {
    const keys = [];
    for (let index = 0; index < style.length; index += 1) %push(keys, `${index}`);
    AppendTo(keys, kFirstStyleKeys);
    return keys;
}

function IsStyleKey(object, key) {
    return key === "cssFloat" || (typeof key === "string" && !(key in object) && CheckStyleName(StyleNameOf(key)));
}

function MakeStyle(inside) {
    const target = %new_object(CSSStyleDeclaration.prototype);
    const record = SetInside(target, { __proto__: null, isStyle: true, element: inside, shownKeys: ShownStyleKeys });
    const style = ProxyCreate(target, {
        __proto__: null,
        [%intrinsic("PlatformObject")]: true,
        get(object, key) {
            if (typeof key === "string" && %is_array_index(key)) return NameInStyle(inside, ToNumber(key));
            if (key === "additiveSymbols" || key === "alignmentBaseline") return ""; // Nothing that Loopscope has can say them.
            return IsStyleKey(object, key) ? StyleValue(inside, StyleNameOf(key)) : object[key];
        },
        set(object, key, value) {
            if (IsPlaceKey(key)) return false;
            if (IsStyleKey(object, key)) SetStyleValue(inside, StyleNameOf(key), value === null ? "" : `${value}`);
            else object[key] = value;
            return true;
        },
        has(object, key) {
            return (typeof key === "string" && %is_array_index(key) && ToNumber(key) < CountOfStyle(inside)) || key in object || IsStyleKey(object, key);
        },
        ownKeys() { %refuse("the names of a whole style are not supported by Loopscope: ask for one of its properties, or for cssText"); },
    });
    SetInside(style, record);
    return style;
}
