// Node and its tree. SPEC: DOM section 4.4. A node's record: type, name, parent, children, document.

const kElementNode = 1;
const kAttributeNode = 2;
const kTextNode = 3;
const kCdataNode = 4;
const kInstructionNode = 7;
const kCommentNode = 8;
const kDocumentNode = 9;
const kDoctypeNode = 10;
const kFragmentNode = 11;

// How many nodes there have been.
const NodeCount = { __proto__: null, number: 0 };

function NewNodeInside(object, type, name) {
    NodeCount.number += 1;
    const inside = {
        __proto__: null, isNode: true, number: NodeCount.number, isDocument: type === kDocumentNode, type, name, localName: "", parent: null, children: [], data: "",
        attributes: [], observers: [], document: PageDocument.inside, listCache: { __proto__: null }, form: { __proto__: null }, typed: false, caret: undefined,
        namespace: kHtmlNamespace, prefix: null, content: undefined, template: undefined, definition: undefined, reactions: undefined, hasFailed: false, isName: undefined, isInert: false, wasOpen: false, toggle: undefined, pendingStyle: undefined, host: undefined, shadow: undefined, isShadow: false,
    };
    return NewTargetInside(object, inside);
}

const kHtmlNamespace = "http://www.w3.org/1999/xhtml";

// Whether a node's data is a text of its own.
function HasData(inside) {
    return inside.type === kTextNode || inside.type === kCommentNode || inside.type === kCdataNode || inside.type === kInstructionNode;
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

// The contents of a template: a fragment that knows itself inert. (An inert script is another thing: one that never runs.)
function IsInTemplate(inside) {
    const root = RootOf(inside);
    return root.type === kFragmentNode && root.isInert;
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
    if (HasData(inside)) return inside.data;
    let text = "";
    for (let index = 0; index < inside.children.length; index += 1) {
        const { type } = inside.children[index];
        if (type !== kCommentNode && type !== kInstructionNode) text += TextOf(inside.children[index]);
    }
    return text;
}

// What an element says itself has changed: the page has to be painted again when that can be seen.
function NoteVisibleChange(inside) {
    if (!IsConnected(inside)) return;
    NoteOwnChange(inside);
    NotePageChange(inside);
}

// The same for the children of a node, of which some may have been added.
function NoteContentChange(inside, added = []) {
    if (!IsConnected(inside)) return;
    NoteChangeIn(inside);
    for (let index = 0; index < added.length; index += 1) NoteOwnChange(added[index]);
    NotePageChange(inside);
}

function NotePageChange(inside) {
    %page_changed();
    LookAtLayout();
    NoteFirstChange();
    AskToFixFocus();
    if (Sheets.isUsed) NoteChangeUnderSheets(inside);
}

// Takes a node out of its tree. SPEC: DOM section 4.2.3, remove.
function DetachNode(inside, quiet) {
    const parent = inside.parent;
    if (parent === null) return;
    BlurInside(inside);
    NoteContentChange(parent);
    const before = SiblingOf(inside, -1);
    const after = SiblingOf(inside, 1);
    const wasConnected = IsConnected(parent);
    const slot = SlotOf(inside);
    NoteRemovedFrom(parent, inside, PlaceInList(parent.children, inside));
    if (!quiet) NoteTransient(parent, inside);
    DropFromList(parent.children, inside);
    inside.parent = null;
    if (!quiet) QueueTreeRecord(parent, [], [inside], before, after);
    if (slot !== null) SignalSlot(slot);
    NoteOptionsIn(parent, []);
    if (wasConnected) NoteEachFormOwner(FieldsBeside(RootOf(parent), inside));
    if (wasConnected) NoteRemoved(inside);
    else if (ShadowIncludingRoot(parent).isDocument) QueueBesideThePage([inside], QueueDisconnected);
    NoteFormOwnersAt(parent, inside);
}

// SPEC: DOM section 4.2.3, insert: `nodes` come before `next` (null: at the end).
function InsertNodes(parent, nodes, next, quiet) {
    if (nodes.length === 0) return;
    const at = next === null ? parent.children.length : PlaceInList(parent.children, next);
    const before = at === 0 ? null : parent.children[at - 1];
    if (next !== null) NoteInsertedAt(parent, at, nodes.length);
    for (let index = 0; index < nodes.length; index += 1) {
        AdoptNode(nodes[index], parent.document);
        InsertInList(parent.children, at + index, nodes[index]);
        nodes[index].parent = parent;
    }
    if (!quiet) QueueTreeRecord(parent, nodes, [], before, next);
    NoteContentChange(parent, nodes);
    for (let index = 0; index < nodes.length; index += 1) {
        SignalSlot(SlotOf(nodes[index]));
        SignalSlotsIn(nodes[index]);
    }
    NoteOptionsIn(parent, nodes);
    if (!IsConnected(parent)) {
        if (ShadowIncludingRoot(parent).isDocument) QueueBesideThePage(nodes, QueueConnected);
        for (let index = 0; index < nodes.length; index += 1) NoteFormOwnersAt(parent, nodes[index]);
        return;
    }
    for (let index = 0; index < nodes.length; index += 1) {
        NoteEachFormOwner(FieldsBeside(RootOf(parent), nodes[index]));
        NoteInserted(nodes[index]);
        NoteFormOwnersAt(parent, nodes[index]);
    }
    if (parent.localName === "script") PrepareScript(parent);
    RunAddedScripts();
}

// The nodes that inserting one means: a fragment gives its children.
function NodesToInsert(inside) {
    if (inside.type !== kFragmentNode) return [inside];
    const nodes = CopyList(inside.children);
    for (let index = 0; index < nodes.length; index += 1) DetachNode(nodes[index], true);
    if (nodes.length > 0) QueueTreeRecord(inside, [], nodes, null, null);
    return nodes;
}

// SPEC: DOM section 4.2.3, ensure pre-insert and replace validity. `nodes` come before `next` (null: at the end) or in the place of
// `replaced` (or null), all at once.
function CheckInsertion(parent, nodes, method, owner = "Node", next = null, replaced = null) {
    const fail = (what, kind = "HierarchyRequestError") => {
        throw MakeDomException(`Failed to execute '${method}' on '${owner}': ${what}`, kind);
    };
    if (parent.type !== kElementNode && parent.type !== kDocumentNode && parent.type !== kFragmentNode) fail("This node type does not support this method.");
    for (let index = 0; index < nodes.length; index += 1) {
        if (IsInclusiveHostAncestor(nodes[index], parent)) fail("The new child element contains the parent.");
    }
    if (replaced !== null && replaced.parent !== parent) fail("The node to be replaced is not a child of this node.", "NotFoundError");
    if (next !== null && next.parent !== parent) fail("The node before which the new node is to be inserted is not a child of this node.", "NotFoundError");
    for (let index = 0; index < nodes.length; index += 1) {
        const inside = nodes[index];
        if (inside.isDocument || inside.isAttr || (inside.type === kDoctypeNode && !parent.isDocument) || (inside.type === kTextNode && parent.isDocument)) {
            fail(`Nodes of type '${inside.name}' may not be inserted inside nodes of type '${parent.name}'.`);
        }
    }
    if (parent.isDocument && (replaced === null || nodes.length !== 1 || nodes[0].type !== replaced.type)) CheckInDocument(parent, nodes, next, replaced, fail);
}

// RUNTIME: Chromium's Document::CanAcceptChild counts what the document would have then.
function CheckInDocument(parent, nodes, next, replaced, fail) {
    const count = { __proto__: null, doctypes: 0, elements: 0 };
    let isBehind = false;
    let isDoctypeBehind = false;
    let isElementBehind = false;
    for (let index = 0; index < parent.children.length; index += 1) {
        const child = parent.children[index];
        if (child === replaced || child === next) isBehind = true;
        if (child === replaced) continue;
        if (child.type === kDoctypeNode) {
            count.doctypes += 1;
            isDoctypeBehind = isBehind;
        } else if (child.type === kElementNode) {
            count.elements += 1;
            isElementBehind = isBehind;
        }
    }
    const isMany = nodes.length !== 1 || nodes[0].type === kFragmentNode;
    const added = nodes.length === 1 && isMany ? nodes[0].children : nodes;
    for (let index = 0; index < added.length; index += 1) {
        const { type } = added[index];
        if (type === kDoctypeNode) {
            count.doctypes += 1;
            if (!isMany && count.elements > 0 && !isElementBehind) fail("Can't insert a doctype after the root element.");
        } else if (type === kElementNode) {
            count.elements += 1;
            if (isDoctypeBehind) fail("Can't insert an element before a doctype.");
        } else if (type === kTextNode) {
            fail(`Nodes of type '${added[index].name}' may not be inserted inside nodes of type '#document'.`);
        }
    }
    if (count.elements > 1) fail("Only one element on document allowed.");
    if (count.doctypes > 1) fail("Only one doctype on document allowed.");
}

function IsInclusiveHostAncestor(ancestor, inside) {
    for (let node = inside; node !== null && node !== undefined; node = node.parent ?? node.host ?? node.template) {
        if (node === ancestor) return true;
    }
    return false;
}

function InsertBefore(parent, inside, next, method, owner = "Node") {
    CheckInsertion(parent, [inside], method, owner, next);
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
    const fields = [];
    for (let index = 0; index < removed.length; index += 1) {
        %push(fields, IsConnected(parent) ? FieldsBeside(RootOf(parent), removed[index]) : []);
        NoteRemovedFrom(parent, removed[index], 0);
        NoteTransient(parent, removed[index]);
    }
    const wasConnected = IsConnected(parent);
    if (removed.length > 0) NoteContentChange(parent);
    %array_set_length(parent.children, 0);
    for (let index = 0; index < removed.length; index += 1) {
        removed[index].parent = null;
        NoteEachFormOwner(fields[index]);
        if (wasConnected) NoteRemoved(removed[index]);
        NoteFormOwnersAt(parent, removed[index]);
    }
    InsertNodes(parent, nodes, null, true);
    if (removed.length + nodes.length > 0) QueueTreeRecord(parent, nodes, removed, null, null);
    RunReactions();
}

function SetTextContent(inside, value) {
    const text = value === null || value === undefined ? "" : `${value}`;
    if (HasData(inside)) {
        SetData(inside, text);
    } else if (inside.isAttr) {
        SetAttrValue(inside, text);
    } else if (inside.type !== kDocumentNode && inside.type !== kDoctypeNode) {
        ReplaceAll(inside, text === "" ? [] : [MakeText(text)]);
    }
}

function SetData(inside, text) {
    ReplaceData(inside, 0, inside.data.length, text);
}

// SPEC: DOM section 4.10, replace data.
function ReplaceData(inside, at, count, text) {
    const size = %math_min(count, inside.data.length - at);
    QueueDataRecord(inside, inside.data);
    inside.data = %string_slice(inside.data, 0, at) + text + %string_slice(inside.data, at + size, inside.data.length);
    NoteReplacedData(inside, at, size, text.length);
    NoteVisibleChange(inside);
}

class Node extends EventTarget {
    constructor() {
        IllegalConstructor("Node");
    }
    get nodeType() { return NodeInside(this).type; }
    get nodeName() { return NodeInside(this).name; }
    get baseURI() { return NodeInside(this).document.url ?? PageAddress.href; }
    get isConnected() { return ShadowIncludingRoot(NodeInside(this)).isDocument; }
    get ownerDocument() {
        const inside = NodeInside(this);
        return inside.isDocument ? null : inside.document.object;
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
        return HasData(inside) ? inside.data : inside.isAttr ? inside.attribute.value : null;
    }
    set nodeValue(value) {
        const inside = NodeInside(this);
        if (HasData(inside)) SetData(inside, value === null ? "" : `${value}`);
        else if (inside.isAttr) SetAttrValue(inside, value === null ? "" : `${value}`);
    }
    get textContent() {
        const inside = NodeInside(this);
        if (inside.isAttr) return inside.attribute.value;
        return inside.type === kDocumentNode || inside.type === kDoctypeNode ? null : TextOf(inside);
    }
    set textContent(value) { SetTextContent(NodeInside(this), value); }
    hasChildNodes() { return NodeInside(this).children.length > 0; }
    getRootNode(options) { return (%is_object(options) && options.composed ? ShadowIncludingRoot(NodeInside(this)) : RootOf(NodeInside(this))).object; }
    contains(...list) {
        const inside = NodeInside(this);
        const other = OptionalNode(list, "contains");
        return other !== null && IsInclusiveAncestor(inside, other);
    }
    isSameNode(...list) {
        const inside = NodeInside(this);
        return OptionalNode(list, "isSameNode") === inside;
    }
    compareDocumentPosition(...list) {
        const inside = NodeInside(this);
        NeedArguments(list, 1, "compareDocumentPosition", "Node");
        return DocumentPosition(inside, NodeArgument(list, 1, "compareDocumentPosition"));
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
        CheckInsertion(inside, [node], "replaceChild", "Node", null, child);
        ReplaceWithNodes(child, NodesToInsert(node));
        return list[1];
    }
    cloneNode(deep = false) {
        return CloneWithUpgrade(NodeInside(this), !!deep).object;
    }
    normalize() { NormalizeTexts(NodeInside(this)); }
    isEqualNode(...list) {
        const inside = NodeInside(this);
        const other = OptionalNode(list, "isEqualNode");
        return other !== null && AreEqualNodes(inside, other);
    }
    lookupNamespaceURI(prefix) {
        const wanted = prefix === null || `${prefix}` === "" ? null : `${prefix}`;
        for (let node = ElementOfNode(NodeInside(this)); node !== null && node.type === kElementNode; node = node.parent) {
            const found = NamespaceAt(node, wanted);
            if (found !== undefined) return found;
        }
        return null;
    }
    lookupPrefix(namespace) {
        for (let node = ElementOfNode(NodeInside(this)); node !== null && node.type === kElementNode; node = node.parent) {
            const found = PrefixAt(node, `${namespace}`);
            if (found !== undefined) return found;
        }
        return null;
    }
    isDefaultNamespace(namespace) { return this.lookupNamespaceURI(null) === (namespace === "" || namespace === undefined ? null : namespace); }
}
DefineInterface(Node);
const kNodeTypes = {
    __proto__: null, ELEMENT_NODE: 1, ATTRIBUTE_NODE: 2, TEXT_NODE: 3, CDATA_SECTION_NODE: 4, ENTITY_REFERENCE_NODE: 5, ENTITY_NODE: 6, PROCESSING_INSTRUCTION_NODE: 7,
    COMMENT_NODE: 8, DOCUMENT_NODE: 9, DOCUMENT_TYPE_NODE: 10, DOCUMENT_FRAGMENT_NODE: 11, NOTATION_NODE: 12, DOCUMENT_POSITION_DISCONNECTED: 1,
    DOCUMENT_POSITION_PRECEDING: 2, DOCUMENT_POSITION_FOLLOWING: 4, DOCUMENT_POSITION_CONTAINS: 8, DOCUMENT_POSITION_CONTAINED_BY: 16,
    DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC: 32,
};
const kNodeTypeNames = %own_keys(kNodeTypes);
for (let index = 0; index < kNodeTypeNames.length; index += 1) {
    %put(Node, kNodeTypeNames[index], kNodeTypes[kNodeTypeNames[index]], 2);
    %put(Node.prototype, kNodeTypeNames[index], kNodeTypes[kNodeTypeNames[index]], 2);
}

// A node that may be null.
function OptionalNode(list, method) {
    NeedArguments(list, 1, method, "Node");
    return list[0] === null || list[0] === undefined ? null : NodeArgument(list, 1, method);
}

// SPEC: DOM section 4.4. Trees that have nothing to do with each other are in the order in which somebody asked for them.
const TreeNumbers = { __proto__: null, last: 0 };

function TreeNumber(root) {
    if (root.number === undefined) {
        TreeNumbers.last += 1;
        root.number = TreeNumbers.last;
    }
    return root.number;
}

function DocumentPosition(inside, other) {
    if (inside === other) return 0;
    if (inside.isAttr || other.isAttr) %refuse("compareDocumentPosition of an attribute is not supported by Loopscope");
    const root = RootOf(inside);
    if (root !== RootOf(other)) return TreeNumber(root) < TreeNumber(RootOf(other)) ? 37 : 35;
    if (IsInclusiveAncestor(other, inside)) return 10;
    if (IsInclusiveAncestor(inside, other)) return 20;
    return TreeOrder(inside, other) < 0 ? 4 : 2;
}

// SPEC: DOM section 4.4, normalize: texts that touch become one, empty ones go.
function NormalizeTexts(inside) {
    for (let index = 0; index < inside.children.length;) {
        const child = inside.children[index];
        if (child.type !== kTextNode) {
            NormalizeTexts(child);
            index += 1;
            continue;
        }
        if (child.data === "") {
            DetachNode(child, false);
            continue;
        }
        JoinTexts(inside, child, index);
        index += 1;
    }
}

function JoinTexts(parent, text, place) {
    for (;;) {
        const next = parent.children[place + 1];
        if (next === undefined || next.type !== kTextNode) return;
        const { length } = text.data;
        if (next.data !== "") ReplaceData(text, length, 0, next.data); // RUNTIME: Chromium takes them one by one.
        NoteJoinedText(text, length, next);
        DetachNode(next, false);
    }
}

// ---- namespaces of names (DOM section 4.4, locate a namespace) ----

function ElementOfNode(inside) {
    if (inside.isDocument) return ElementsIn(inside.children)[0] ?? null;
    if (inside.isAttr) return inside.element;
    return inside.type === kElementNode ? inside : inside.parent;
}

function NamespaceAt(element, prefix) {
    if (prefix === "xml") return "http://www.w3.org/XML/1998/namespace";
    if (prefix === "xmlns") return "http://www.w3.org/2000/xmlns/";
    if (element.namespace !== null && element.prefix === prefix) return element.namespace;
    const value = AttributeOf(element, prefix === null ? "xmlns" : `xmlns:${prefix}`);
    return value === null ? undefined : value === "" ? null : value;
}

function PrefixAt(element, namespace) {
    if (element.namespace === namespace && element.prefix !== null) return element.prefix;
    const attributes = AttributesOf(element);
    for (let index = 0; index < attributes.length; index += 1) {
        const { name, value } = attributes[index];
        if (value === namespace && %string_slice(name, 0, 6) === "xmlns:") return %string_slice(name, 6, name.length);
    }
    return undefined;
}

// One record tells of the nodes that came and the one that went.
function ReplaceWithNodes(child, nodes) {
    const parent = child.parent;
    let next = SiblingOf(child, 1);
    for (let index = 0; index < nodes.length; index += 1) {
        if (nodes[index] === next) next = SiblingOf(next, 1);
        DetachNode(nodes[index], false);
    }
    // RUNTIME: Chromium takes the new ones out of where they were first, the child itself, too.
    const isThere = child.parent === parent;
    const before = isThere ? SiblingOf(child, -1) : next === null ? parent.children[parent.children.length - 1] ?? null : SiblingOf(next, -1);
    DetachNode(child, true);
    InsertNodes(parent, nodes, next, true);
    QueueTreeRecord(parent, nodes, isThere ? [child] : [], before, next);
    RunReactions();
}

function CloneNode(inside, deep) {
    let copy;
    if (inside.type === kElementNode) {
        copy = MakeElementIn(inside.namespace, inside.prefix, inside.localName);
        AttributesOf(inside);
        for (let index = 0; index < inside.attributes.length; index += 1) %push(copy.attributes, CopyOfAttribute(inside.attributes[index]));
        if (inside.localName === "input" || inside.localName === "textarea") CopyFieldState(inside, copy);
        copy.document = inside.document;
        copy.isName = inside.isName;
        copy.isInert = inside.isInert && inside.localName === "script";
        NoteWrittenAttributes(copy);
    } else if (inside.type === kTextNode) {
        copy = MakeText(inside.data);
    } else if (inside.type === kCommentNode) {
        copy = MakeComment(inside.data);
    } else if (inside.type === kFragmentNode && !inside.isShadow) {
        copy = MakeFragment();
    } else if (inside.isDocument) {
        copy = MakeDocument(inside.isXml ? XMLDocument : HTMLDocument, inside.contentType);
        copy.url = inside.url;
    } else if (inside.isShadow) {
        throw MakeDomException("Failed to execute 'cloneNode' on 'Node': ShadowRoot nodes are not clonable.", "NotSupportedError");
    } else {
        copy = CloneOtherNode(inside);
    }
    copy.document = inside.isDocument ? copy : inside.document;
    if (deep && inside.content !== undefined) {
        copy.content = CloneNode(inside.content, true);
        copy.content.template = copy;
        copy.content.isInert = true;
    }
    for (let index = 0; deep && index < inside.children.length; index += 1) {
        InsertNodes(copy, [CloneNode(inside.children[index], true)], null, true);
    }
    return copy;
}
