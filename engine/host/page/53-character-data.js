// Text, comments and fragments, and the members that several kinds of nodes have. SPEC: DOM sections 4.2.6 to 4.2.8, 4.5, 4.7, 4.10.

// Whether two nodes are alike, with all that is in them. SPEC: DOM section 4.4, equals.
function AreEqualNodes(one, other) {
    if (one.type !== other.type || one.name !== other.name || one.data !== other.data) return false;
    if (AttributesOf(one).length !== AttributesOf(other).length) return false;
    if (one.children.length !== other.children.length) return false;
    for (let index = 0; index < one.attributes.length; index += 1) {
        if (AttributeOf(other, one.attributes[index].name) !== one.attributes[index].value) return false;
    }
    for (let index = 0; index < one.children.length; index += 1) {
        if (!AreEqualNodes(one.children[index], other.children[index])) return false;
    }
    return true;
}

class CharacterData extends Node {
    constructor() {
        IllegalConstructor("CharacterData");
    }
    get data() { return NodeInside(this).data; }
    set data(value) { SetData(NodeInside(this), value === null ? "" : `${value}`); }
    get length() { return NodeInside(this).data.length; }
    appendData(text) { SetData(NodeInside(this), `${NodeInside(this).data}${text}`); }
    substringData(offset, count) { return %string_slice(NodeInside(this).data, offset, %math_min(NodeInside(this).data.length, offset + count)); }
}
DefineInterface(CharacterData);

// An object of an interface whose constructor programs may not call.
function NodeObject(interface_, type, name) {
    return NewNodeInside(%new_object(interface_.prototype), type, name);
}

class Text extends CharacterData {
    constructor(data = "") {
        return MakeText(`${data}`).object;
    }
    get wholeText() { return NodeInside(this).data; }
}
DefineInterface(Text);

class Comment extends CharacterData {
    constructor(data = "") {
        return MakeComment(`${data}`).object;
    }
}
DefineInterface(Comment);

class DocumentFragment extends Node {
    constructor() {
        return MakeFragment().object;
    }
    getElementById(id) { return FindById(NodeInside(this), `${id}`); }
}
DefineInterface(DocumentFragment);

function MakeText(data) {
    const inside = NodeObject(Text, kTextNode, "#text");
    inside.data = data;
    return inside;
}

function MakeComment(data) {
    const inside = NodeObject(Comment, kCommentNode, "#comment");
    inside.data = data;
    return inside;
}

function MakeFragment() {
    return NodeObject(DocumentFragment, kFragmentNode, "#document-fragment");
}

function FindById(root, id) {
    const found = Descendants(root, (element) => AttributeOf(element, "id") === id);
    return found.length === 0 ? null : found[0].object;
}

// "Converting nodes into a node": strings become text.
function NodesOfArguments(list, method = "replaceWith", owner = "Element") {
    const nodes = [];
    for (let index = 0; index < list.length; index += 1) {
        const inside = InsideOf(list[index]);
        if (typeof list[index] === "symbol") %throw_type_error(`Failed to execute '${method}' on '${owner}': Cannot convert a Symbol value to a string`);
        const given = inside !== undefined && inside.isNode ? NodesToInsert(inside) : [MakeText(`${list[index]}`)];
        for (let place = 0; place < given.length; place += 1) %push(nodes, given[place]);
    }
    return nodes;
}

function InsertAll(parent, list, next, method) {
    const nodes = NodesOfArguments(list, method, OwnerName(parent));
    let before = next;
    while (before !== null && PlaceInList(nodes, before) >= 0) before = SiblingOf(before, 1);
    for (let index = 0; index < nodes.length; index += 1) {
        CheckInsertion(parent, nodes[index], method, OwnerName(parent));
        DetachNode(nodes[index], false);
    }
    InsertNodes(parent, nodes, before, false);
    RunReactions();
}

// ParentNode: documents, fragments and elements.
const ParentMembers = {
    get children() { return LiveList(NodeInside(this), "children", HTMLCollection, (inside) => ElementsIn(inside.children)); },
    get firstElementChild() { return ObjectOf(ElementsIn(NodeInside(this).children)[0]); },
    get lastElementChild() {
        const elements = ElementsIn(NodeInside(this).children);
        return ObjectOf(elements[elements.length - 1]);
    },
    get childElementCount() { return ElementsIn(NodeInside(this).children).length; },
    append(...list) { InsertAll(NodeInside(this), list, null, "append"); },
    prepend(...list) { InsertAll(NodeInside(this), list, NodeInside(this).children[0] ?? null, "prepend"); },
    replaceChildren(...list) { ReplaceAll(NodeInside(this), NodesOfArguments(list, "replaceChildren", OwnerName(NodeInside(this)))); },
    querySelector(...list) {
        const inside = NodeInside(this);
        NeedArguments(list, 1, "querySelector", OwnerName(inside));
        return ObjectOf(SelectAll(inside, `${list[0]}`, "querySelector")[0]);
    },
    querySelectorAll(...list) {
        const inside = NodeInside(this);
        NeedArguments(list, 1, "querySelectorAll", OwnerName(inside));
        return StaticList(SelectAll(inside, `${list[0]}`, "querySelectorAll"));
    },
};
const NamedMembers = {
    getElementsByTagName(name) {
        const wanted = %to_lower(`${name}`);
        return LiveList(NodeInside(this), `tag ${wanted}`, HTMLCollection, (inside) => Descendants(inside, (element) => wanted === "*" || element.localName === wanted));
    },
    getElementsByClassName(names) {
        const wanted = TokensOf(`${names}`);
        return LiveList(NodeInside(this), `class ${%join_texts(wanted, " ")}`, HTMLCollection, (inside) => Descendants(inside, (element) => HasAllClasses(element, wanted)));
    },
};

function HasAllClasses(element, wanted) {
    const tokens = TokensOf(AttributeOf(element, "class") ?? "");
    for (let index = 0; index < wanted.length; index += 1) {
        if (PlaceInList(tokens, wanted[index]) < 0) return false;
    }
    return true;
}

function OwnerName(inside) {
    if (inside.isDocument) return "Document";
    return inside.type === kFragmentNode ? "DocumentFragment" : "Element";
}

// ChildNode: elements, text and comments.
const ChildMembers = {
    before(...list) {
        const inside = NodeInside(this);
        if (inside.parent !== null) InsertAll(inside.parent, list, inside, "before");
    },
    after(...list) {
        const inside = NodeInside(this);
        if (inside.parent !== null) InsertAll(inside.parent, list, SiblingOf(inside, 1), "after");
    },
    remove() {
        DetachNode(NodeInside(this), false);
        RunReactions();
    },
    replaceWith(...list) {
        const inside = NodeInside(this);
        if (inside.parent === null) return;
        ReplaceWithNodes(inside, NodesOfArguments(list));
    },
    get nextElementSibling() { return ElementBeside(NodeInside(this), 1); },
    get previousElementSibling() { return ElementBeside(NodeInside(this), -1); },
};

function ElementBeside(inside, step) {
    let node = SiblingOf(inside, step);
    while (node !== null && node.type !== kElementNode) node = SiblingOf(node, step);
    return ObjectOf(node);
}

DefinePageFunctions(DocumentFragment.prototype, ParentMembers);
DefinePageFunctions(CharacterData.prototype, ChildMembers);
