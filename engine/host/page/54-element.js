// Element and its attributes. SPEC: DOM section 4.9.

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
    const old = AttributeOf(inside, name);
    QueueAttributeRecord(inside, name, old);
    NoteVisibleChange(inside);
    const isWindowName = (name === "id" || name === "name") && RootOf(inside).isDocument;
    if (isWindowName) ForgetWindowNames(inside);
    PutAttribute(inside, name, value);
    if (isWindowName) AddWindowNames(inside);
    NoteAttributeChange(inside, name, old, value);
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
    AttributesOf(inside);
    for (let index = 0; index < inside.attributes.length; index += 1) {
        if (inside.attributes[index].name !== name) continue;
        const old = inside.attributes[index].value;
        QueueAttributeRecord(inside, name, old);
        NoteVisibleChange(inside);
        const isWindowName = (name === "id" || name === "name") && RootOf(inside).isDocument;
        if (isWindowName) ForgetWindowNames(inside);
        DropFromList(inside.attributes, inside.attributes[index]);
        if (isWindowName) AddWindowNames(inside);
        NoteAttributeChange(inside, name, old, null);
        return;
    }
}

// What else an attribute means when it changes.
function NoteAttributeChange(inside, name, old, value) {
    if (name === "src" && inside.localName === "img" && value !== null) LoadImage(inside);
    NoteHandlerAttribute(inside, name, value);
    NoteFieldAttribute(inside, name, value);
    QueueAttributeReaction(inside, name, old, value);
    RunReactions();
}

function AttributeName(value, method) {
    const name = %to_lower(`${value}`);
    if (name === "" || %string_index_of(name, " ", 0) >= 0) {
        throw MakeDomException(`Failed to execute '${method}' on 'Element': '${value}' is not a valid attribute name.`, "InvalidCharacterError");
    }
    return name;
}

class Attr {
    constructor() {
        IllegalConstructor("Attr");
    }
    get name() { return Receiver(this, "isAttr").name; }
    get localName() { return Receiver(this, "isAttr").name; }
    get value() { return AttributeOf(Receiver(this, "isAttr").element, Receiver(this, "isAttr").name) ?? ""; }
    set value(text) { SetAttribute(Receiver(this, "isAttr").element, Receiver(this, "isAttr").name, `${text}`); }
    get ownerElement() { return Receiver(this, "isAttr").element.object; }
    get specified() { return true; }
}
DefineInterface(Attr);

class NamedNodeMap {
    constructor() {
        IllegalConstructor("NamedNodeMap");
    }
    get length() { return ItemsOf(this).length; }
    item(index) { return ObjectOf(ItemsOf(this)[index]); }
    getNamedItem(name) {
        const items = ItemsOf(this);
        for (let index = 0; index < items.length; index += 1) {
            if (items[index].object.name === `${name}`) return items[index].object;
        }
        return null;
    }
}
DefineInterface(NamedNodeMap);
%put(NamedNodeMap.prototype, %intrinsic("SymbolIterator"), ListIterators.values, 5);

// An element's attributes as objects; each keeps its own.
function AttrsOf(inside) {
    AttributesOf(inside);
    for (let index = 0; index < inside.attributes.length; index += 1) {
        const attribute = inside.attributes[index];
        if (attribute.object !== undefined) continue;
        attribute.object = %new_object(Attr.prototype);
        SetInside(attribute.object, { __proto__: null, isAttr: true, name: attribute.name, element: inside });
    }
    return inside.attributes;
}

class Element extends Node {
    constructor() {
        IllegalConstructor("Element");
    }
    get tagName() { return NodeInside(this).name; }
    get localName() { return NodeInside(this).localName; }
    get namespaceURI() { return "http://www.w3.org/1999/xhtml"; }
    get prefix() { return null; }
    get id() { return AttributeOf(NodeInside(this), "id") ?? ""; }
    set id(value) { SetAttribute(NodeInside(this), "id", `${value}`); }
    get className() { return AttributeOf(NodeInside(this), "class") ?? ""; }
    set className(value) { SetAttribute(NodeInside(this), "class", `${value}`); }
    get slot() { return AttributeOf(NodeInside(this), "slot") ?? ""; }
    set slot(value) { SetAttribute(NodeInside(this), "slot", `${value}`); }
    get classList() {
        const inside = NodeInside(this);
        if (inside.classList === undefined) inside.classList = MakeTokenList(inside, "class");
        return inside.classList;
    }
    set classList(value) { SetAttribute(NodeInside(this), "class", `${value}`); }
    get innerHTML() { return MarkupInside(NodeInside(this)); }
    set innerHTML(value) {
        const inside = HeldIn(NodeInside(this));
        ReplaceAll(inside, ParseMarkupFor(inside, value === null ? "" : `${value}`));
    }
    get outerHTML() { return MarkupOf(NodeInside(this)); }
    set outerHTML(value) {
        const inside = NodeInside(this);
        if (inside.parent !== null) ReplaceWithNodes(inside, ParseMarkupFor(inside, `${value}`));
    }
    get attributes() {
        const inside = NodeInside(this);
        if (inside.attributeMap === undefined) inside.attributeMap = MakeList(NamedNodeMap, () => AttrsOf(inside), true);
        return inside.attributeMap;
    }
    hasAttributes() { return AttributesOf(NodeInside(this)).length > 0; }
    getAttributeNames() {
        const names = [];
        const attributes = AttributesOf(NodeInside(this));
        for (let index = 0; index < attributes.length; index += 1) %push(names, attributes[index].name);
        return names;
    }
    getAttribute(...list) {
        NeedArguments(list, 1, "getAttribute", "Element");
        return AttributeOf(NodeInside(this), %to_lower(`${list[0]}`));
    }
    setAttribute(...list) {
        const inside = NodeInside(this);
        NeedArguments(list, 2, "setAttribute", "Element");
        SetAttribute(inside, AttributeName(list[0], "setAttribute"), `${list[1]}`);
    }
    removeAttribute(...list) {
        NeedArguments(list, 1, "removeAttribute", "Element");
        RemoveAttribute(NodeInside(this), %to_lower(`${list[0]}`));
    }
    hasAttribute(...list) {
        NeedArguments(list, 1, "hasAttribute", "Element");
        return AttributeOf(NodeInside(this), %to_lower(`${list[0]}`)) !== null;
    }
    toggleAttribute(name, force = undefined) {
        const inside = NodeInside(this);
        const key = AttributeName(name, "toggleAttribute");
        const isThere = AttributeOf(inside, key) !== null;
        if (isThere && !force) {
            RemoveAttribute(inside, key);
            return false;
        }
        if (!isThere && (force === undefined || force)) {
            SetAttribute(inside, key, "");
            return true;
        }
        return isThere;
    }
    matches(...list) {
        NeedArguments(list, 1, "matches", "Element");
        return MatchesAny(NodeInside(this), ParseSelectors(`${list[0]}`, "matches", "Element"), NodeInside(this));
    }
    closest(...list) {
        NeedArguments(list, 1, "closest", "Element");
        const selectors = ParseSelectors(`${list[0]}`, "closest", "Element");
        for (let node = NodeInside(this); node !== null && node.type === kElementNode; node = node.parent) {
            if (MatchesAny(node, selectors, NodeInside(this))) return node.object;
        }
        return null;
    }
    insertAdjacentElement(where, element) {
        InsertAdjacent(NodeInside(this), `${where}`, [element], "insertAdjacentElement");
        return element;
    }
    insertAdjacentText(where, text) {
        InsertAdjacent(NodeInside(this), `${where}`, [`${text}`], "insertAdjacentText");
    }
    insertAdjacentHTML(where, markup) {
        const nodes = ParseMarkupFor(NodeInside(this), `${markup}`);
        const objects = [];
        for (let index = 0; index < nodes.length; index += 1) %push(objects, nodes[index].object);
        InsertAdjacent(NodeInside(this), `${where}`, objects, "insertAdjacentHTML");
    }
}
DefineInterface(Element);
DefinePageFunctions(Element.prototype, ParentMembers);
DefinePageFunctions(Element.prototype, NamedMembers);
DefinePageFunctions(Element.prototype, ChildMembers);
RefuseInPage(Element.prototype, "Element", [
    "getClientRects", "scrollTo", "scrollBy", "animate", "requestFullscreen",
    "setPointerCapture", "getAttributeNode", "setAttributeNS", "getAttributeNS", "getElementsByTagNameNS", "setHTMLUnsafe",
]);

function InsertAdjacent(inside, where, list, method) {
    const place = %to_lower(where);
    if (place === "beforebegin" && inside.parent !== null) {
        InsertAll(inside.parent, list, inside, method);
    } else if (place === "afterbegin") {
        InsertAll(inside, list, inside.children[0] ?? null, method);
    } else if (place === "beforeend") {
        InsertAll(inside, list, null, method);
    } else if (place === "afterend" && inside.parent !== null) {
        InsertAll(inside.parent, list, SiblingOf(inside, 1), method);
    } else {
        throw MakeDomException(`Failed to execute '${method}' on 'Element': The value provided ('${where}') is not one of 'beforeBegin', 'afterBegin', 'beforeEnd', or 'afterEnd'.`, "SyntaxError");
    }
}
