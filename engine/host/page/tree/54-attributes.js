// The attributes of an element, and what they are as nodes. SPEC: DOM sections 4.9.1 and 4.9.2.

// RUNTIME: what a program says through element.style becomes an attribute when somebody looks at the attributes.
function AttributesOf(inside) {
    if (inside.pendingStyle !== undefined) {
        %push(inside.attributes, { __proto__: null, name: "style", value: inside.pendingStyle });
        inside.pendingStyle = undefined;
    }
    return inside.attributes;
}

function AttributeOf(inside, name) {
    if (name === "style") AttributesOf(inside);
    return WrittenAttribute(inside, name);
}

function WrittenAttribute(inside, name) {
    for (let index = 0; index < inside.attributes.length; index += 1) {
        if (inside.attributes[index].name === name) return inside.attributes[index].value;
    }
    return null;
}

function SetAttribute(inside, name, value) {
    const known = FindAttribute(inside, name);
    if (known === undefined) AddAttribute(inside, { __proto__: null, name, value });
    else ChangeAttribute(inside, known, value);
}

function FindAttribute(inside, name) {
    return AttributeNamed(name === "style" ? AttributesOf(inside) : inside.attributes, name);
}

function AttributeNamed(attributes, name) {
    for (let index = 0; index < attributes.length; index += 1) {
        if (attributes[index].name === name) return attributes[index];
    }
    return undefined;
}

// SPEC: DOM section 4.9, change, append and remove an attribute: the three ways to `alter` the attributes.
function AlterAttribute(inside, attribute, old, value, alter) {
    const { name } = attribute;
    QueueAttributeRecord(inside, LocalNameOf(attribute), old, attribute.namespace);
    NoteVisibleChange(inside);
    const isWindowName = (name === "id" || name === "name") && RootOf(inside) === PageDocument.inside;
    const slots = name === "slot" || (name === "name" && inside.localName === "slot") ? SlotsBefore(inside) : undefined;
    const shown = IsOfShownValue(inside, name) ? FieldValue(inside) : undefined;
    if (isWindowName) ForgetWindowNames(inside);
    alter();
    if (shown !== undefined) NoteShownValue(inside, name, old, shown);
    if (isWindowName) AddWindowNames(inside);
    if (slots !== undefined) SignalChangedSlots(inside, slots);
    NoteAttributeChange(inside, name, old, value);
}

function ChangeAttribute(inside, attribute, value) {
    AlterAttribute(inside, attribute, attribute.value, value, () => {
        attribute.value = value;
    });
}

function AddAttribute(inside, attribute) {
    AlterAttribute(inside, attribute, null, attribute.value, () => %push(inside.attributes, attribute));
}

function DropAttribute(inside, attribute) {
    AlterAttribute(inside, attribute, attribute.value, null, () => {
        DropFromList(inside.attributes, attribute);
        if (attribute.object !== undefined) InsideOf(attribute.object).element = null;
    });
}

function PutAttribute(inside, name, value) {
    for (let index = 0; index < inside.attributes.length; index += 1) {
        if (inside.attributes[index].name !== name) continue;
        inside.attributes[index].value = value;
        return;
    }
    %push(inside.attributes, { __proto__: null, name, value });
}

function RemoveAttribute(inside, name) {
    // RUNTIME: of a style that nobody has read as an attribute Chromium takes away what it says, and an empty one is left.
    if (name === "style" && inside.pendingStyle !== undefined) {
        SetStyleText(inside, "");
        return;
    }
    const known = FindAttribute(inside, name);
    if (known !== undefined) DropAttribute(inside, known);
}

// What else an attribute means when it changes.
function NoteAttributeChange(inside, name, old, value) {
    if (name === "src" && inside.localName === "img" && value !== null) LoadImage(inside);
    if (name === "src" && inside.localName === "script" && value !== null) PrepareScript(inside);
    if (name === "async" && value !== null) inside.isAsyncOff = true;
    NoteLinkAttribute(inside, name);
    NoteHandlerAttribute(inside, name, value);
    NoteOptionAttribute(inside, name, value);
    NoteFieldAttribute(inside, name, value);
    NoteInvokedAttribute(inside, name);
    QueueAttributeReaction(inside, name, old, value);
    NoteFormAttribute(inside, name);
    RunReactions();
}

function HasUnitOf(text, units) {
    for (let index = 0; index < text.length; index += 1) {
        if (%string_find(units, text[index], 0) >= 0) return true;
    }
    return false;
}

// SPEC: DOM section 1.4, a valid attribute local name.
function IsAttributeName(name) {
    return name !== "" && !HasUnitOf(name, " \n\t\r\f\0/=>");
}

function AttributeName(inside, value, method) {
    const name = `${value}`;
    if (!IsAttributeName(name)) {
        throw MakeDomException(`Failed to execute '${method}' on 'Element': '${name}' is not a valid attribute name.`, "InvalidCharacterError");
    }
    return NameFor(inside, name);
}

// The names of an HTML element's attributes are lower case.
function NameFor(inside, name) {
    return inside.namespace === kHtmlNamespace && !inside.document.isXml ? AsciiLower(name) : name;
}

class Attr extends Node {
    constructor() {
        IllegalConstructor("Attr");
    }
    get namespaceURI() { return AttrInside(this).attribute.namespace ?? null; }
    get prefix() { return AttrInside(this).attribute.prefix ?? null; }
    get localName() { return LocalNameOf(AttrInside(this).attribute); }
    get name() { return AttrInside(this).attribute.name; }
    get value() { return AttrInside(this).attribute.value; }
    set value(text) { SetAttrValue(AttrInside(this), `${text}`); }
    get ownerElement() { return ObjectOf(AttrInside(this).element); }
    get specified() { return true; }
}
DefineInterface(Attr);

function AttrInside(value) {
    return Receiver(value, "isAttr");
}

// The node of an attribute: { attribute, element or null }.
function MakeAttr(attribute, element) {
    const inside = NodeObject(Attr, kAttributeNode, attribute.name);
    inside.isAttr = true;
    inside.attribute = attribute;
    inside.element = element;
    attribute.object = inside.object;
    return inside;
}

function SetAttrValue(inside, text) {
    if (inside.element === null) inside.attribute.value = text;
    else ChangeAttribute(inside.element, inside.attribute, text);
}

function LocalNameOf(attribute) {
    return attribute.prefix === undefined ? attribute.name : %string_slice(attribute.name, attribute.prefix.length + 1, attribute.name.length);
}

function CopyOfAttribute(attribute) {
    const copy = { __proto__: null, name: attribute.name, value: attribute.value };
    if (attribute.namespace !== undefined) copy.namespace = attribute.namespace;
    if (attribute.prefix !== undefined) copy.prefix = attribute.prefix;
    return copy;
}

class NamedNodeMap {
    constructor() {
        IllegalConstructor("NamedNodeMap");
    }
    get length() { return ItemsOf(this).length; }
    item(index) { return ObjectOf(ItemsOf(this)[index]); }
    getNamedItem(name) {
        const { element } = Receiver(this, "isList");
        const known = FindAttribute(element, NameFor(element, `${name}`));
        return known === undefined ? null : AttrOf(element, known);
    }
    getNamedItemNS(namespace, name) {
        const { element } = Receiver(this, "isList");
        const known = AttributeIn(element, namespace, `${name}`);
        return known === undefined ? null : AttrOf(element, known);
    }
    setNamedItem(...list) { return PutAttr(Receiver(this, "isList").element, list, "setNamedItem", "NamedNodeMap"); }
    setNamedItemNS(...list) { return PutAttr(Receiver(this, "isList").element, list, "setNamedItemNS", "NamedNodeMap"); }
    removeNamedItem(...list) {
        const { element } = Receiver(this, "isList");
        NeedArguments(list, 1, "removeNamedItem", "NamedNodeMap");
        const known = FindAttribute(element, NameFor(element, `${list[0]}`));
        if (known === undefined) throw MakeDomException(`Failed to execute 'removeNamedItem' on 'NamedNodeMap': No item with name '${list[0]}' was found.`, "NotFoundError");
        const attr = AttrOf(element, known);
        DropAttribute(element, known);
        return attr;
    }
}
DefineInterface(NamedNodeMap);
IterateAsArray(NamedNodeMap.prototype);

// An element's attributes as objects; each keeps its own.
function AttrsOf(inside) {
    AttributesOf(inside);
    for (let index = 0; index < inside.attributes.length; index += 1) {
        AttrOf(inside, inside.attributes[index]);
    }
    return inside.attributes;
}

function AttrOf(inside, attribute) {
    if (attribute.object === undefined) MakeAttr(attribute, inside);
    return attribute.object;
}

// SPEC: DOM section 4.9, set an attribute given an attribute node.
function PutAttr(element, list, method, owner) {
    NeedArguments(list, 1, method, owner);
    const attr = InsideOf(list[0]);
    if (attr === undefined || !attr.isAttr) WrongParameter(1, "Attr", method, owner);
    if (attr.element === element) return list[0];
    if (attr.element !== null) {
        throw MakeDomException(`Failed to execute '${method}' on '${owner}': The node provided is an attribute node that is already an attribute of another Element; attribute nodes must be explicitly cloned.`, "InUseAttributeError");
    }
    const { attribute } = attr;
    const known = AttributeIn(element, attribute.namespace ?? null, LocalNameOf(attribute));
    attr.element = element;
    if (known === undefined) {
        AddAttribute(element, attribute);
        return null;
    }
    const before = AttrOf(element, known);
    const place = PlaceInList(element.attributes, known);
    AlterAttribute(element, attribute, known.value, attribute.value, () => {
        element.attributes[place] = attribute;
        InsideOf(before).element = null;
    });
    return before;
}

// ---- attributes in namespaces ----

function AttributeIn(inside, namespace, local) {
    const attributes = AttributesOf(inside);
    const wanted = namespace === null || namespace === undefined || `${namespace}` === "" ? undefined : `${namespace}`;
    for (let index = 0; index < attributes.length; index += 1) {
        if (attributes[index].namespace === wanted && LocalNameOf(attributes[index]) === local) return attributes[index];
    }
    return undefined;
}

// SPEC: DOM section 1.4, validate and extract: { name, namespace, prefix } of a qualified name.
// RUNTIME: a second colon ends the name in Chromium. `method` of `owner` is what mistakes are told of.
function QualifiedName(namespace, name, method, owner, isElement) {
    const wanted = namespace === null || namespace === undefined || `${namespace}` === "" ? null : `${namespace}`;
    const text = `${name}`;
    const fail = (what) => {
        throw MakeDomException(`Failed to execute '${method}' on '${owner}': The qualified name provided ${what}`, "InvalidCharacterError");
    };
    if (text === "") fail("is empty.");
    const parts = %split_text(text, ":");
    const prefix = parts.length > 1 ? parts[0] : null;
    const local = parts.length > 1 ? parts[1] : text;
    if (prefix === "") fail(`('${text}') has an empty namespace prefix.`);
    if (local === "") fail(`('${text}') has an empty local name.`);
    const wrong = WrongUnit(prefix ?? "", " \n\t\r\f\0/>") ?? (isElement ? WrongInElementName(local) : WrongUnit(local, " \n\t\r\f\0/=>"));
    if (wrong !== undefined) fail(`('${text}') contains the invalid character '${wrong}'.`);
    const isXml = wanted === "http://www.w3.org/XML/1998/namespace";
    const isXmlns = wanted === "http://www.w3.org/2000/xmlns/";
    const saysXmlns = text === "xmlns" || prefix === "xmlns";
    if ((prefix !== null && wanted === null) || (prefix === "xml" && !isXml) || saysXmlns !== isXmlns) {
        const what = method === "setAttributeNS" ? `'${wanted ?? ""}' is an invalid namespace for attributes.` : `The namespace URI provided ('${wanted ?? ""}') is not valid for the qualified name provided ('${text}').`;
        throw MakeDomException(`Failed to execute '${method}' on '${owner}': ${what}`, "NamespaceError");
    }
    return { __proto__: null, name: prefix === null ? local : `${prefix}:${local}`, namespace: wanted, prefix, local };
}

function WrongUnit(text, units) {
    for (let index = 0; index < text.length; index += 1) {
        if (%string_find(units, text[index], 0) >= 0) return text[index];
    }
    return undefined;
}

// SPEC: DOM section 1.4, a valid element local name: what begins with a letter may hold more than what does not.
function WrongInElementName(text) {
    if (!IsNameStart(text[0])) return text[0];
    if (IsAsciiLetter(text[0])) return WrongUnit(text, " \n\t\r\f\0/>");
    for (let index = 1; index < text.length; index += 1) {
        const unit = text[index];
        if (unit < "\u0080" && !IsAsciiLetter(unit) && !IsDigit(unit) && !HasUnitOf(unit, "-._:")) return unit;
    }
    return undefined;
}

function SetAttributeIn(inside, namespace, name, value) {
    const parts = QualifiedName(namespace, name, "setAttributeNS", "Element", false);
    const known = AttributeIn(inside, parts.namespace, parts.local);
    if (known !== undefined) {
        ChangeAttribute(inside, known, value);
        return;
    }
    const attribute = { __proto__: null, name: parts.name, value };
    if (parts.namespace !== null) attribute.namespace = parts.namespace;
    if (parts.prefix !== null) attribute.prefix = parts.prefix;
    AddAttribute(inside, attribute);
}
