// Element. SPEC: DOM section 4.9.

class Element extends Node {
    constructor() {
        IllegalConstructor("Element");
    }
    get tagName() { return NodeInside(this).name; }
    get localName() { return NodeInside(this).localName; }
    get namespaceURI() { return NodeInside(this).namespace; }
    get prefix() { return NodeInside(this).prefix; }
    get id() { return AttributeOf(NodeInside(this), "id") ?? ""; }
    set id(value) { SetAttribute(NodeInside(this), "id", `${value}`); }
    get className() { return AttributeOf(NodeInside(this), "class") ?? ""; }
    set className(value) { SetAttribute(NodeInside(this), "class", `${value}`); }
    get slot() { return AttributeOf(NodeInside(this), "slot") ?? ""; }
    set slot(value) { SetAttribute(NodeInside(this), "slot", `${value}`); }
    get part() { return TokenListOf(NodeInside(this), "part"); }
    set part(value) { SetAttribute(NodeInside(this), "part", `${value}`); }
    get classList() {
        const inside = NodeInside(this);
        if (inside.classList === undefined) inside.classList = MakeTokenList(inside, "class");
        return inside.classList;
    }
    set classList(value) { SetAttribute(NodeInside(this), "class", `${value}`); }
    get innerHTML() { return NodeInside(this).document.isXml ? XmlInside(NodeInside(this), null) : MarkupInside(NodeInside(this)); }
    set innerHTML(value) {
        const text = value === null ? "" : TextOfArgument(value, "Failed to set the 'innerHTML' property on 'Element': ");
        const inside = HeldIn(NodeInside(this));
        ReplaceAll(inside, ParseMarkupFor(NodeInside(this), text));
    }
    get outerHTML() { return NodeInside(this).document.isXml ? XmlOf(NodeInside(this), null, []) : MarkupOf(NodeInside(this)); }
    set outerHTML(value) {
        const inside = NodeInside(this);
        const text = value === null ? "" : TextOfArgument(value, "Failed to set the 'outerHTML' property on 'Element': ");
        if (inside.parent === null) return;
        if (inside.parent.isDocument) {
            throw MakeDomException("Failed to set the 'outerHTML' property on 'Element': This element's parent is a Document, which may not be modified.", "NoModificationAllowedError");
        }
        ReplaceWithNodes(inside, ParseMarkupFor(inside.parent, text));
    }
    get attributes() {
        const inside = NodeInside(this);
        if (inside.attributeMap === undefined) {
            inside.attributeMap = MakeList(NamedNodeMap, () => AttrsOf(inside), true);
            InsideOf(inside.attributeMap).element = inside;
        }
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
        return AttributeOf(NodeInside(this), NameFor(NodeInside(this), `${list[0]}`));
    }
    setAttribute(...list) {
        const inside = NodeInside(this);
        NeedArguments(list, 2, "setAttribute", "Element");
        SetAttribute(inside, AttributeName(inside, list[0], "setAttribute"), `${list[1]}`);
    }
    removeAttribute(...list) {
        NeedArguments(list, 1, "removeAttribute", "Element");
        RemoveAttribute(NodeInside(this), NameFor(NodeInside(this), `${list[0]}`));
    }
    hasAttribute(...list) {
        NeedArguments(list, 1, "hasAttribute", "Element");
        return AttributeOf(NodeInside(this), NameFor(NodeInside(this), `${list[0]}`)) !== null;
    }
    getAttributeNS(...list) {
        NeedArguments(list, 2, "getAttributeNS", "Element");
        return AttributeIn(NodeInside(this), list[0], `${list[1]}`)?.value ?? null;
    }
    setAttributeNS(...list) {
        const inside = NodeInside(this);
        NeedArguments(list, 3, "setAttributeNS", "Element");
        SetAttributeIn(inside, list[0], list[1], `${list[2]}`);
    }
    hasAttributeNS(...list) {
        NeedArguments(list, 2, "hasAttributeNS", "Element");
        return AttributeIn(NodeInside(this), list[0], `${list[1]}`) !== undefined;
    }
    removeAttributeNS(...list) {
        NeedArguments(list, 2, "removeAttributeNS", "Element");
        const known = AttributeIn(NodeInside(this), list[0], `${list[1]}`);
        if (known !== undefined) DropAttribute(NodeInside(this), known);
    }
    getAttributeNode(...list) {
        const inside = NodeInside(this);
        NeedArguments(list, 1, "getAttributeNode", "Element");
        const known = FindAttribute(inside, NameFor(inside, `${list[0]}`));
        return known === undefined ? null : AttrOf(inside, known);
    }
    getAttributeNodeNS(...list) {
        NeedArguments(list, 2, "getAttributeNodeNS", "Element");
        const known = AttributeIn(NodeInside(this), list[0], `${list[1]}`);
        return known === undefined ? null : AttrOf(NodeInside(this), known);
    }
    setAttributeNode(...list) { return PutAttr(NodeInside(this), list, "setAttributeNode", "Element"); }
    setAttributeNodeNS(...list) { return PutAttr(NodeInside(this), list, "setAttributeNodeNS", "Element"); }
    removeAttributeNode(...list) {
        const inside = NodeInside(this);
        NeedArguments(list, 1, "removeAttributeNode", "Element");
        const attr = InsideOf(list[0]);
        if (attr === undefined || !attr.isAttr) WrongParameter(1, "Attr", "removeAttributeNode", "Element");
        if (attr.element !== inside) throw MakeDomException("Failed to execute 'removeAttributeNode' on 'Element': The node provided is owned by another element.", "NotFoundError");
        DropAttribute(inside, attr.attribute);
        return list[0];
    }
    toggleAttribute(...list) {
        const inside = NodeInside(this);
        NeedArguments(list, 1, "toggleAttribute", "Element");
        const name = list[0];
        const force = list[1];
        const key = AttributeName(inside, name, "toggleAttribute");
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
    insertAdjacentElement(...list) {
        const inside = NodeInside(this);
        NeedArguments(list, 2, "insertAdjacentElement", "Element");
        const element = InsideOf(list[1]);
        if (element === undefined || element.type !== kElementNode) WrongParameter(2, "Element", "insertAdjacentElement", "Element");
        return InsertAdjacent(inside, `${list[0]}`, [list[1]], "insertAdjacentElement") ? list[1] : null;
    }
    insertAdjacentText(...list) {
        const inside = NodeInside(this);
        NeedArguments(list, 2, "insertAdjacentText", "Element");
        InsertAdjacent(inside, `${list[0]}`, [`${list[1]}`], "insertAdjacentText");
    }
    insertAdjacentHTML(...list) {
        const inside = NodeInside(this);
        NeedArguments(list, 2, "insertAdjacentHTML", "Element");
        const place = AdjacentPlace(`${list[0]}`, "insertAdjacentHTML");
        const isBeside = place === "beforebegin" || place === "afterend";
        if (isBeside && (inside.parent === null || inside.parent.isDocument)) {
            throw MakeDomException(`Failed to execute 'insertAdjacentHTML' on 'Element': The element has no parent.`, "NoModificationAllowedError");
        }
        const nodes = ParseMarkupFor(isBeside ? inside.parent : inside, `${list[1]}`);
        const objects = [];
        for (let index = 0; index < nodes.length; index += 1) %push(objects, nodes[index].object);
        InsertAdjacent(inside, place, objects, "insertAdjacentHTML");
    }
}
DefineInterface(Element);
DefinePageFunctions(Element.prototype, ParentMembers);
DefinePageFunctions(Element.prototype, NamedMembers);
DefinePageFunctions(Element.prototype, NamespaceMembers);
DefinePageFunctions(Element.prototype, ChildMembers);
DefineUnscopables(Element.prototype, ["after", "append", "before", "prepend", "remove", "replaceChildren", "replaceWith", "slot"]);
RefuseInPage(Element.prototype, "Element", [
    "scrollTo", "scrollBy", "requestFullscreen",
    "setPointerCapture",
]);

function AdjacentPlace(where, method) {
    const place = %to_lower(where);
    if (ListHas(["beforebegin", "afterbegin", "beforeend", "afterend"], place)) return place;
    throw MakeDomException(`Failed to execute '${method}' on 'Element': The value provided ('${where}') is not one of 'beforeBegin', 'afterBegin', 'beforeEnd', or 'afterEnd'.`, "SyntaxError");
}

// False when there is nothing around the element to insert into.
function InsertAdjacent(inside, where, list, method) {
    const place = AdjacentPlace(where, method);
    const isBeside = place === "beforebegin" || place === "afterend";
    if (isBeside && inside.parent === null) return false;
    if (place === "beforebegin") {
        InsertAll(inside.parent, list, inside, method, "Element");
    } else if (place === "afterbegin") {
        InsertAll(inside, list, inside.children[0] ?? null, method, "Element");
    } else if (place === "beforeend") {
        InsertAll(inside, list, null, method, "Element");
    } else {
        InsertAll(inside.parent, list, SiblingOf(inside, 1), method, "Element");
    }
    return true;
}
