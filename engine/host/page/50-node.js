// Node and its tree. SPEC: DOM section 4.4. A node's record: type, name, parent, children, document.

const kElementNode = 1;
const kTextNode = 3;
const kCommentNode = 8;
const kDocumentNode = 9;
const kFragmentNode = 11;

function NewNodeInside(object, type, name) {
    const inside = {
        __proto__: null, isNode: true, isDocument: type === kDocumentNode, type, name, localName: "", parent: null, children: [], data: "",
        attributes: [], observers: [], document: PageDocument.inside, listCache: { __proto__: null }, form: { __proto__: null }, typed: false, caret: undefined,
        content: undefined, definition: undefined, reactions: undefined, hasFailed: false, isInert: false, wasOpen: false, toggle: undefined, pendingStyle: undefined, host: undefined, shadow: undefined, isShadow: false,
    };
    return NewTargetInside(object, inside);
}

// The page's document, once it is made.
const PageDocument = { __proto__: null, inside: null };

function NodeInside(value) {
    return Receiver(value, "isNode");
}

function ObjectOf(inside) {
    return inside === null || inside === undefined ? null : inside.object;
}

function NodeArgument(list, number, method) {
    const inside = InsideOf(list[number - 1]);
    if (inside === undefined || !inside.isNode) WrongParameter(number, "Node", method, "Node");
    return inside;
}

function SiblingOf(inside, step) {
    if (inside.parent === null) return null;
    const siblings = inside.parent.children;
    const place = PlaceInList(siblings, inside) + step;
    return place < 0 || place >= siblings.length ? null : siblings[place];
}

function RootOf(inside) {
    let root = inside;
    while (root.parent !== null) root = root.parent;
    return root;
}

function IsConnected(inside) {
    return ShadowIncludingRoot(inside) === PageDocument.inside;
}

function IsInclusiveAncestor(ancestor, inside) {
    for (let node = inside; node !== null; node = node.parent) {
        if (node === ancestor) return true;
    }
    return false;
}

function TextOf(inside) {
    if (inside.type === kTextNode || inside.type === kCommentNode) return inside.data;
    let text = "";
    for (let index = 0; index < inside.children.length; index += 1) {
        if (inside.children[index].type !== kCommentNode) text += TextOf(inside.children[index]);
    }
    return text;
}

// The page has to be painted again when what changed can be seen.
function NoteVisibleChange(inside) {
    if (!IsConnected(inside)) return;
    %page_changed();
    LookAtLayout();
}

// Takes a node out of its tree. SPEC: DOM section 4.2.3, remove.
function DetachNode(inside, quiet) {
    const parent = inside.parent;
    if (parent === null) return;
    BlurInside(inside);
    NoteVisibleChange(inside);
    const before = SiblingOf(inside, -1);
    const after = SiblingOf(inside, 1);
    const wasConnected = IsConnected(parent);
    const slot = SlotOf(inside);
    DropFromList(parent.children, inside);
    inside.parent = null;
    if (!quiet) QueueTreeRecord(parent, [], [inside], before, after);
    if (slot !== null) SignalSlot(slot);
    if (wasConnected) NoteRemoved(inside);
}

// SPEC: DOM section 4.2.3, insert: `nodes` come before `next` (null: at the end).
function InsertNodes(parent, nodes, next, quiet) {
    if (nodes.length === 0) return;
    const at = next === null ? parent.children.length : PlaceInList(parent.children, next);
    const before = at === 0 ? null : parent.children[at - 1];
    for (let index = 0; index < nodes.length; index += 1) {
        InsertInList(parent.children, at + index, nodes[index]);
        nodes[index].parent = parent;
    }
    if (!quiet) QueueTreeRecord(parent, nodes, [], before, next);
    NoteVisibleChange(parent);
    for (let index = 0; index < nodes.length; index += 1) {
        SignalSlot(SlotOf(nodes[index]));
        SignalSlotsIn(nodes[index]);
    }
    if (!IsConnected(parent)) return;
    for (let index = 0; index < nodes.length; index += 1) NoteInserted(nodes[index]);
}

// The nodes that inserting one means: a fragment gives its children.
function NodesToInsert(inside) {
    if (inside.type !== kFragmentNode) return [inside];
    const nodes = CopyList(inside.children);
    for (let index = 0; index < nodes.length; index += 1) DetachNode(nodes[index], true);
    if (nodes.length > 0) QueueTreeRecord(inside, [], nodes, null, null);
    return nodes;
}

function CheckInsertion(parent, inside, method, owner = "Node") {
    if (parent.type !== kElementNode && parent.type !== kDocumentNode && parent.type !== kFragmentNode) {
        throw MakeDomException(`Failed to execute '${method}' on '${owner}': This node type does not support this method.`, "HierarchyRequestError");
    }
    if (IsInclusiveAncestor(inside, parent)) {
        throw MakeDomException(`Failed to execute '${method}' on '${owner}': The new child element contains the parent.`, "HierarchyRequestError");
    }
}

function InsertBefore(parent, inside, next, method) {
    CheckInsertion(parent, inside, method);
    const before = next === inside ? SiblingOf(inside, 1) : next;
    const nodes = NodesToInsert(inside);
    for (let index = 0; index < nodes.length; index += 1) DetachNode(nodes[index], false);
    InsertNodes(parent, nodes, before, false);
    RunReactions();
}

function ReplaceAll(parent, nodes) {
    for (let index = 0; index < parent.children.length; index += 1) {
        BlurInside(parent.children[index]);
        SignalSlot(SlotOf(parent.children[index]));
    }
    const removed = CopyList(parent.children);
    const wasConnected = IsConnected(parent);
    if (removed.length > 0) NoteVisibleChange(parent);
    %array_set_length(parent.children, 0);
    for (let index = 0; index < removed.length; index += 1) {
        removed[index].parent = null;
        if (wasConnected) NoteRemoved(removed[index]);
    }
    InsertNodes(parent, nodes, null, true);
    if (removed.length + nodes.length > 0) QueueTreeRecord(parent, nodes, removed, null, null);
    RunReactions();
}

function SetTextContent(inside, value) {
    const text = value === null || value === undefined ? "" : `${value}`;
    if (inside.type === kTextNode || inside.type === kCommentNode) {
        SetData(inside, text);
    } else if (inside.type !== kDocumentNode) {
        ReplaceAll(inside, text === "" ? [] : [MakeText(text)]);
    }
}

function SetData(inside, text) {
    QueueDataRecord(inside, inside.data);
    inside.data = text;
    NoteVisibleChange(inside);
}

class Node extends EventTarget {
    constructor() {
        IllegalConstructor("Node");
    }
    get nodeType() { return NodeInside(this).type; }
    get nodeName() { return NodeInside(this).name; }
    get baseURI() { return PageAddress.href; }
    get isConnected() { return IsConnected(NodeInside(this)); }
    get ownerDocument() {
        const inside = NodeInside(this);
        return inside.isDocument ? null : PageDocument.inside.object;
    }
    get parentNode() { return ObjectOf(NodeInside(this).parent); }
    get parentElement() {
        const parent = NodeInside(this).parent;
        return parent === null || parent.type !== kElementNode ? null : parent.object;
    }
    get childNodes() { return LiveList(NodeInside(this), "childNodes", NodeList, (inside) => inside.children); }
    get firstChild() { return ObjectOf(NodeInside(this).children[0]); }
    get lastChild() {
        const children = NodeInside(this).children;
        return ObjectOf(children[children.length - 1]);
    }
    get previousSibling() { return ObjectOf(SiblingOf(NodeInside(this), -1)); }
    get nextSibling() { return ObjectOf(SiblingOf(NodeInside(this), 1)); }
    get nodeValue() {
        const inside = NodeInside(this);
        return inside.type === kTextNode || inside.type === kCommentNode ? inside.data : null;
    }
    set nodeValue(value) {
        const inside = NodeInside(this);
        if (inside.type === kTextNode || inside.type === kCommentNode) SetData(inside, value === null ? "" : `${value}`);
    }
    get textContent() {
        const inside = NodeInside(this);
        return inside.type === kDocumentNode ? null : TextOf(inside);
    }
    set textContent(value) { SetTextContent(NodeInside(this), value); }
    hasChildNodes() { return NodeInside(this).children.length > 0; }
    getRootNode(options) { return (%is_object(options) && options.composed ? ShadowIncludingRoot(NodeInside(this)) : RootOf(NodeInside(this))).object; }
    contains(other) {
        const inside = InsideOf(other);
        return inside !== undefined && inside.isNode === true && IsInclusiveAncestor(NodeInside(this), inside);
    }
    isSameNode(other) { return this === other; }
    compareDocumentPosition(other) {
        %refuse("Node.compareDocumentPosition is not supported by Loopscope");
    }
    appendChild(...list) {
        const inside = NodeInside(this);
        NeedArguments(list, 1, "appendChild", "Node");
        InsertBefore(inside, NodeArgument(list, 1, "appendChild"), null, "appendChild");
        return list[0];
    }
    insertBefore(...list) {
        const inside = NodeInside(this);
        NeedArguments(list, 2, "insertBefore", "Node");
        const node = NodeArgument(list, 1, "insertBefore");
        const next = list[1] === null || list[1] === undefined ? null : NodeArgument(list, 2, "insertBefore");
        if (next !== null && next.parent !== inside) {
            throw MakeDomException("Failed to execute 'insertBefore' on 'Node': The node before which the new node is to be inserted is not a child of this node.", "NotFoundError");
        }
        InsertBefore(inside, node, next, "insertBefore");
        return list[0];
    }
    removeChild(...list) {
        const inside = NodeInside(this);
        NeedArguments(list, 1, "removeChild", "Node");
        const child = NodeArgument(list, 1, "removeChild");
        if (child.parent !== inside) {
            throw MakeDomException("Failed to execute 'removeChild' on 'Node': The node to be removed is not a child of this node.", "NotFoundError");
        }
        DetachNode(child, false);
        RunReactions();
        return list[0];
    }
    replaceChild(...list) {
        const inside = NodeInside(this);
        NeedArguments(list, 2, "replaceChild", "Node");
        const node = NodeArgument(list, 1, "replaceChild");
        const child = NodeArgument(list, 2, "replaceChild");
        if (child.parent !== inside) {
            throw MakeDomException("Failed to execute 'replaceChild' on 'Node': The node to be replaced is not a child of this node.", "NotFoundError");
        }
        CheckInsertion(inside, node, "replaceChild");
        ReplaceWithNodes(child, NodesToInsert(node));
        return list[1];
    }
    cloneNode(deep = false) {
        return CloneWithUpgrade(NodeInside(this), !!deep).object;
    }
    normalize() {
        %refuse("Node.normalize is not supported by Loopscope");
    }
    isEqualNode(other) {
        return other !== null && other !== undefined && AreEqualNodes(NodeInside(this), NodeInside(other));
    }
}
DefineInterface(Node);
const kNodeTypes = { __proto__: null, ELEMENT_NODE: 1, ATTRIBUTE_NODE: 2, TEXT_NODE: 3, CDATA_SECTION_NODE: 4, COMMENT_NODE: 8, DOCUMENT_NODE: 9, DOCUMENT_FRAGMENT_NODE: 11 };
const kNodeTypeNames = %own_keys(kNodeTypes);
for (let index = 0; index < kNodeTypeNames.length; index += 1) {
    %put(Node, kNodeTypeNames[index], kNodeTypes[kNodeTypeNames[index]], 2);
    %put(Node.prototype, kNodeTypeNames[index], kNodeTypes[kNodeTypeNames[index]], 2);
}

// One record tells of the nodes that came and the one that went.
function ReplaceWithNodes(child, nodes) {
    const parent = child.parent;
    const before = SiblingOf(child, -1);
    let next = SiblingOf(child, 1);
    for (let index = 0; index < nodes.length; index += 1) {
        if (nodes[index] === next) next = SiblingOf(next, 1);
        DetachNode(nodes[index], false);
    }
    DetachNode(child, true);
    InsertNodes(parent, nodes, next, true);
    QueueTreeRecord(parent, nodes, [child], before, next);
    RunReactions();
}

function CloneNode(inside, deep) {
    let copy;
    if (inside.type === kElementNode) {
        copy = MakeElement(inside.localName);
        AttributesOf(inside);
        for (let index = 0; index < inside.attributes.length; index += 1) {
            %push(copy.attributes, { __proto__: null, name: inside.attributes[index].name, value: inside.attributes[index].value });
        }
        NoteWrittenAttributes(copy);
    } else if (inside.type === kTextNode) {
        copy = MakeText(inside.data);
    } else if (inside.type === kCommentNode) {
        copy = MakeComment(inside.data);
    } else if (inside.type === kFragmentNode) {
        copy = MakeFragment();
    } else {
        %refuse("cloneNode of a document is not supported by Loopscope");
    }
    if (deep && inside.content !== undefined) {
        copy.content = CloneNode(inside.content, true);
        copy.content.isInert = true;
    }
    for (let index = 0; deep && index < inside.children.length; index += 1) {
        InsertNodes(copy, [CloneNode(inside.children[index], true)], null, true);
    }
    return copy;
}
