// element.style and element.dataset, each a view of attributes. SPEC: CSSOM section 6.6; HTML section 3.2.6.6.
// SIMPLIFIED: of values only lengths and colours in hexadecimal are checked and written as a browser does; others are kept.

function DashedName(name) {
    let text = "";
    for (let index = 0; index < name.length; index += 1) {
        const unit = name[index];
        text += unit >= "A" && unit <= "Z" ? `-${%to_lower(unit)}` : unit;
    }
    return text;
}

function CamelName(name) {
    let text = "";
    for (let index = 0; index < name.length; index += 1) {
        const next = name[index + 1];
        if (name[index] === "-" && next >= "a" && next <= "z") {
            text += %to_upper(next);
            index += 1;
        } else {
            text += name[index];
        }
    }
    return text;
}

class DOMStringMap {
    constructor() {
        IllegalConstructor("DOMStringMap");
    }
}
DefineInterface(DOMStringMap);

function MakeDataset(inside) {
    const map = ProxyCreate(%new_object(DOMStringMap.prototype), {
        __proto__: null,
        get(target, key) {
            if (typeof key !== "string") return target[key];
            return AttributeOf(inside, `data-${DashedName(key)}`) ?? target[key];
        },
        set(target, key, value) {
            SetAttribute(inside, `data-${DashedName(key)}`, `${value}`);
            return true;
        },
        has(target, key) {
            return key in target || (typeof key === "string" && AttributeOf(inside, `data-${DashedName(key)}`) !== null);
        },
        deleteProperty(target, key) {
            if (typeof key === "string") RemoveAttribute(inside, `data-${DashedName(key)}`);
            return true;
        },
        ownKeys() { return DataNames(inside); },
        getOwnPropertyDescriptor(target, key) {
            const value = typeof key === "string" ? AttributeOf(inside, `data-${DashedName(key)}`) : null;
            return value === null ? undefined : { value, writable: true, enumerable: true, configurable: true };
        },
    });
    SetInside(map, { __proto__: null, isDataset: true, shownKeys: () => DataNames(inside) });
    return map;
}

function DataNames(inside) {
    const keys = [];
    for (let index = 0; index < inside.attributes.length; index += 1) {
        const name = inside.attributes[index].name;
        if (%string_slice(name, 0, 5) === "data-") %push(keys, CamelName(%string_slice(name, 5, name.length)));
    }
    return keys;
}

// The declarations of a style attribute: [[name, value], …].
function DeclarationsOf(inside) {
    const parts = %split_text(AttributeOf(inside, "style") ?? "", ";");
    const declarations = [];
    for (let index = 0; index < parts.length; index += 1) {
        const colon = %string_index_of(parts[index], ":", 0);
        if (colon < 0) continue;
        %push(declarations, [Trimmed(%string_slice(parts[index], 0, colon)), Trimmed(%string_slice(parts[index], colon + 1, parts[index].length))]);
    }
    return declarations;
}

function StyleValue(inside, name) {
    const declarations = DeclarationsOf(inside);
    for (let index = 0; index < declarations.length; index += 1) {
        if (declarations[index][0] === name) return declarations[index][1];
    }
    return "";
}

const kLengthProperties = [
    "left", "top", "right", "bottom", "width", "height", "min-width", "min-height", "max-width", "max-height", "margin-left", "margin-top",
    "margin-right", "margin-bottom", "padding-left", "padding-top", "padding-right", "padding-bottom", "font-size", "border-radius", "gap",
];

// A value as a browser keeps it; undefined for one that it does not take.
function NormalStyleValue(name, text) {
    const value = Trimmed(text);
    if (value === "") return value;
    const number = ToNumber(value);
    if (ListHas(kLengthProperties, name) && number === number) return number === 0 ? "0px" : undefined;
    if (name === "opacity" || name === "z-index") return number === number ? `${number}` : value;
    if (value[0] === "#") return ColourFromHexadecimal(%string_slice(value, 1, value.length));
    return value;
}

function ColourFromHexadecimal(digits) {
    if (digits.length !== 3 && digits.length !== 6) %refuse(`the colour #${digits} is not supported by Loopscope`);
    const size = digits.length / 3;
    const parts = [];
    for (let index = 0; index < 3; index += 1) {
        const part = %string_slice(digits, index * size, (index + 1) * size);
        const value = ToNumber(`0x${part}`);
        if (value !== value) return undefined;
        %push(parts, `${size === 1 ? value * 17 : value}`);
    }
    return `rgb(${%join_texts(parts, ", ")})`;
}

function SetStyleValue(inside, name, text) {
    const value = NormalStyleValue(name, text);
    if (value === undefined) return;
    const declarations = DeclarationsOf(inside);
    const kept = [];
    let isThere = false;
    for (let index = 0; index < declarations.length; index += 1) {
        const isIt = declarations[index][0] === name;
        isThere = isThere || isIt;
        if (isIt && value === "") continue;
        %push(kept, `${declarations[index][0]}: ${isIt ? value : declarations[index][1]};`);
    }
    if (!isThere && value !== "") %push(kept, `${name}: ${value};`);
    SetAttribute(inside, "style", %join_texts(kept, " "));
}

class CSSStyleDeclaration {
    constructor() {
        IllegalConstructor("CSSStyleDeclaration");
    }
    get cssText() {
        const declarations = DeclarationsOf(Receiver(this, "isStyle").element);
        const parts = [];
        for (let index = 0; index < declarations.length; index += 1) %push(parts, `${declarations[index][0]}: ${declarations[index][1]};`);
        return %join_texts(parts, " ");
    }
    set cssText(value) { SetAttribute(Receiver(this, "isStyle").element, "style", `${value}`); }
    get length() { return DeclarationsOf(Receiver(this, "isStyle").element).length; }
    getPropertyValue(name) { return StyleValue(Receiver(this, "isStyle").element, `${name}`); }
    setProperty(name, value) { SetStyleValue(Receiver(this, "isStyle").element, `${name}`, value === null ? "" : `${value}`); }
    removeProperty(name) {
        const element = Receiver(this, "isStyle").element;
        const before = StyleValue(element, `${name}`);
        SetStyleValue(element, `${name}`, "");
        return before;
    }
}
DefineInterface(CSSStyleDeclaration);

// It would begin with the properties of Chromium's style sheets in alphabetical order.
function RefuseShowingStyle() {
    %refuse("showing a whole style in the console is not supported by Loopscope: show one of its properties, or cssText");
}

function MakeStyle(inside) {
    const target = %new_object(CSSStyleDeclaration.prototype);
    const record = SetInside(target, { __proto__: null, isStyle: true, element: inside, shownKeys: RefuseShowingStyle });
    const style = ProxyCreate(target, {
        __proto__: null,
        get(object, key) {
            return typeof key !== "string" || key in CSSStyleDeclaration.prototype ? object[key] : StyleValue(inside, DashedName(key));
        },
        set(object, key, value) {
            if (typeof key === "string" && !(key in CSSStyleDeclaration.prototype)) {
                SetStyleValue(inside, DashedName(key), value === null ? "" : `${value}`);
            } else {
                object[key] = value;
            }
            return true;
        },
    });
    SetInside(style, record);
    return style;
}
