// Text, comments and fragments, and the members that several kinds of nodes have. SPEC: DOM sections 4.2.6 to 4.2.8, 4.5, 4.7, 4.10.

// Whether two nodes are alike, with all that is in them. SPEC: DOM section 4.4, equals.
function AreEqualNodes(one, other) {
    if (one.type !== other.type || one.name !== other.name || one.data !== other.data) return false;
    if (one.namespace !== other.namespace || (one.isDoctype && (one.publicId !== other.publicId || one.systemId !== other.systemId))) return false;
    if (AttributesOf(one).length !== AttributesOf(other).length) return false;
    if (one.children.length !== other.children.length) return false;
    for (let index = 0; index < one.attributes.length; index += 1) {
        if (!HasEqualAttribute(other, one.attributes[index])) return false;
    }
    for (let index = 0; index < one.children.length; index += 1) {
        if (!AreEqualNodes(one.children[index], other.children[index])) return false;
    }
    return true;
}

function HasEqualAttribute(inside, wanted) {
    for (let index = 0; index < inside.attributes.length; index += 1) {
        const attribute = inside.attributes[index];
        if (LocalNameOf(attribute) === LocalNameOf(wanted) && attribute.namespace === wanted.namespace) return attribute.value === wanted.value;
    }
    return false;
}

class CharacterData extends Node {
    constructor() {
        IllegalConstructor("CharacterData");
    }
    get data() { return NodeInside(this).data; }
    set data(value) { SetData(NodeInside(this), value === null ? "" : `${value}`); }
    get length() { return NodeInside(this).data.length; }
    appendData(...list) {
        const inside = NodeInside(this);
        NeedArguments(list, 1, "appendData", "CharacterData");
        ReplaceData(inside, inside.data.length, 0, `${list[0]}`);
    }
    substringData(...list) {
        const inside = NodeInside(this);
        const offset = DataOffset(inside, list, 2, "substringData");
        return %string_slice(inside.data, offset, %math_min(inside.data.length, offset + UnsignedLong(list[1])));
    }
    insertData(...list) {
        const inside = NodeInside(this);
        ReplaceData(inside, DataOffset(inside, list, 2, "insertData"), 0, `${list[1]}`);
    }
    deleteData(...list) {
        const inside = NodeInside(this);
        ReplaceData(inside, DataOffset(inside, list, 2, "deleteData"), UnsignedLong(list[1]), "");
    }
    replaceData(...list) {
        const inside = NodeInside(this);
        ReplaceData(inside, DataOffset(inside, list, 3, "replaceData"), UnsignedLong(list[1]), `${list[2]}`);
    }
}
DefineInterface(CharacterData);

function DataOffset(inside, list, needed, method) {
    NeedArguments(list, needed, method, "CharacterData");
    const offset = UnsignedLong(list[0]);
    if (offset <= inside.data.length) return offset;
    throw MakeDomException(`Failed to execute '${method}' on 'CharacterData': The offset ${offset} is greater than the node's length (${inside.data.length}).`, "IndexSizeError");
}

// An object of an interface whose constructor programs may not call.
function NodeObject(interface_, type, name) {
    return NewNodeInside(%new_object(interface_.prototype), type, name);
}

class Text extends CharacterData {
    constructor(data = "") {
        return MakeText(`${data}`).object;
    }
    get wholeText() {
        const inside = NodeInside(this);
        let text = inside.data;
        for (let node = SiblingOf(inside, -1); node !== null && node.type === kTextNode; node = SiblingOf(node, -1)) text = node.data + text;
        for (let node = SiblingOf(inside, 1); node !== null && node.type === kTextNode; node = SiblingOf(node, 1)) text += node.data;
        return text;
    }
    splitText(...list) {
        const inside = NodeInside(this);
        NeedArguments(list, 1, "splitText", "Text");
        const offset = UnsignedLong(list[0]);
        if (offset > inside.data.length) {
            throw MakeDomException(`Failed to execute 'splitText' on 'Text': The offset ${offset} is larger than the Text node's length.`, "IndexSizeError");
        }
        return SplitText(inside, offset).object;
    }
}
DefineInterface(Text);

// SPEC: DOM section 4.11, split: the text behind an offset becomes a node of its own. RUNTIME: Chromium shortens the text first.
function SplitText(inside, offset) {
    const rest = MakeText(%string_slice(inside.data, offset, inside.data.length));
    rest.document = inside.document;
    QueueDataRecord(inside, inside.data);
    inside.data = %string_slice(inside.data, 0, offset);
    NoteVisibleChange(inside);
    if (inside.parent !== null) InsertNodes(inside.parent, [rest], SiblingOf(inside, 1), false);
    NoteSplitText(inside, offset, rest);
    return rest;
}

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

class DocumentType extends Node {
    constructor() {
        IllegalConstructor("DocumentType");
    }
    get name() { return NodeInside(this).name; }
    get publicId() { return NodeInside(this).publicId; }
    get systemId() { return NodeInside(this).systemId; }
}

class CDATASection extends Text {
    constructor() {
        IllegalConstructor("CDATASection");
    }
}

class ProcessingInstruction extends CharacterData {
    constructor() {
        IllegalConstructor("ProcessingInstruction");
    }
    get target() { return NodeInside(this).name; }
}

function MakeDoctype(name, publicId, systemId) {
    const inside = NodeObject(DocumentType, kDoctypeNode, name);
    inside.isDoctype = true;
    inside.publicId = publicId;
    inside.systemId = systemId;
    return inside;
}

function MakeCdata(data) {
    const inside = NodeObject(CDATASection, kCdataNode, "#cdata-section");
    inside.data = data;
    return inside;
}

function MakeInstruction(target, data) {
    const inside = NodeObject(ProcessingInstruction, kInstructionNode, target);
    inside.data = data;
    return inside;
}

function CloneOtherNode(inside) {
    if (inside.isDoctype) return MakeDoctype(inside.name, inside.publicId, inside.systemId);
    if (inside.isAttr) return MakeAttr(CopyOfAttribute(inside.attribute), null);
    return inside.type === kCdataNode ? MakeCdata(inside.data) : MakeInstruction(inside.name, inside.data);
}

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
    const found = id === "" ? [] : Descendants(root, (element) => AttributeOf(element, "id") === id);
    return found.length === 0 ? null : found[0].object;
}

// "Converting nodes into a node": strings become text.
function NodesOfArguments(list, method, owner) {
    const nodes = [];
    for (let index = 0; index < list.length; index += 1) {
        const inside = InsideOf(list[index]);
        if (typeof list[index] === "symbol") %throw_type_error(`Failed to execute '${method}' on '${owner}': Cannot convert a Symbol value to a string`);
        const given = inside !== undefined && inside.isNode ? NodesToInsert(inside) : [MakeText(`${list[index]}`)];
        for (let place = 0; place < given.length; place += 1) %push(nodes, given[place]);
    }
    return nodes;
}

function InsertAll(parent, list, next, method, owner = OwnerName(parent)) {
    const nodes = NodesOfArguments(list, method, owner);
    let before = next;
    while (before !== null && PlaceInList(nodes, before) >= 0) before = SiblingOf(before, 1);
    CheckInsertion(parent, nodes, method, owner, before);
    for (let index = 0; index < nodes.length; index += 1) DetachNode(nodes[index], false);
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
    replaceChildren(...list) {
        const inside = NodeInside(this);
        const nodes = NodesOfArguments(list, "replaceChildren", OwnerName(inside));
        CheckInsertion(inside, nodes, "replaceChildren", OwnerName(inside));
        for (let index = 0; index < nodes.length; index += 1) {
            if (nodes.length > 1 || nodes[index].parent !== inside) DetachNode(nodes[index], false);
        }
        ReplaceAll(inside, nodes);
    },
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
        const given = `${name}`;
        const wanted = %to_lower(given);
        const isNamed = (element) => given === "*" || (element.namespace === kHtmlNamespace && !element.document.isXml ? element.localName === wanted : element.name === given);
        return LiveList(NodeInside(this), `tag ${given}`, HTMLCollection, (inside) => Descendants(inside, isNamed));
    },
    getElementsByClassName(names) {
        const wanted = TokensOf(`${names}`);
        return LiveList(NodeInside(this), `class ${%join_texts(wanted, " ")}`, HTMLCollection, (inside) => (wanted.length === 0 ? [] : Descendants(inside, (element) => HasAllClasses(element, wanted))));
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

function ChildOwnerName(inside) {
    if (inside.type === kElementNode) return "Element";
    return inside.type === kDoctypeNode ? "DocumentType" : "CharacterData";
}

// ChildNode: elements, text and comments.
const ChildMembers = {
    before(...list) {
        const inside = NodeInside(this);
        if (inside.parent !== null) InsertAll(inside.parent, list, inside, "before", ChildOwnerName(inside));
    },
    after(...list) {
        const inside = NodeInside(this);
        if (inside.parent !== null) InsertAll(inside.parent, list, SiblingOf(inside, 1), "after", ChildOwnerName(inside));
    },
    remove() {
        DetachNode(NodeInside(this), false);
        RunReactions();
    },
    replaceWith(...list) {
        const inside = NodeInside(this);
        if (inside.parent === null) return;
        const owner = ChildOwnerName(inside);
        const nodes = NodesOfArguments(list, "replaceWith", owner);
        CheckInsertion(inside.parent, nodes, "replaceWith", owner, null, inside);
        ReplaceWithNodes(inside, nodes);
    },
    get nextElementSibling() { return ElementBeside(NodeInside(this), 1); },
    get previousElementSibling() { return ElementBeside(NodeInside(this), -1); },
};

function ElementBeside(inside, step) {
    let node = SiblingOf(inside, step);
    while (node !== null && node.type !== kElementNode) node = SiblingOf(node, step);
    return ObjectOf(node);
}

const NamespaceMembers = {
    getElementsByTagNameNS(namespace, name) {
        const space = namespace === null || namespace === "" ? null : `${namespace}`;
        const isNamed = (element) => (space === "*" || element.namespace === space) && (name === "*" || element.localName === `${name}`);
        return LiveList(NodeInside(this), `tag ${space} ${name}`, HTMLCollection, (inside) => Descendants(inside, isNamed));
    },
};
DefinePageFunctions(DocumentFragment.prototype, ParentMembers);
DefinePageFunctions(CharacterData.prototype, ChildMembers);
const DoctypeMembers = { before: ChildMembers.before, after: ChildMembers.after, remove: ChildMembers.remove, replaceWith: ChildMembers.replaceWith };
DefinePageFunctions(DocumentType.prototype, DoctypeMembers);
DefineInterface(DocumentType);

// SPEC: WebIDL, [Unscopable]: what inline handlers do not see as variables.
function DefineUnscopables(prototype, names) {
    const table = { __proto__: null };
    for (let index = 0; index < names.length; index += 1) table[names[index]] = true;
    %put(prototype, %intrinsic("SymbolUnscopables"), table, 4);
}

DefineUnscopables(CharacterData.prototype, ["after", "before", "remove", "replaceWith"]);
DefineUnscopables(DocumentType.prototype, ["after", "before", "remove", "replaceWith"]);
DefineUnscopables(DocumentFragment.prototype, ["append", "prepend", "replaceChildren"]);
DefineInterface(CDATASection);
DefineInterface(ProcessingInstruction);
