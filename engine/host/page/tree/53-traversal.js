// TreeWalker, NodeIterator and NodeFilter. SPEC: DOM section 6.

const kFilterNumbers = {
    __proto__: null, FILTER_ACCEPT: 1, FILTER_REJECT: 2, FILTER_SKIP: 3, SHOW_ALL: 0xffffffff, SHOW_ELEMENT: 1, SHOW_ATTRIBUTE: 2, SHOW_TEXT: 4, SHOW_CDATA_SECTION: 8,
    SHOW_ENTITY_REFERENCE: 16, SHOW_ENTITY: 32, SHOW_PROCESSING_INSTRUCTION: 64, SHOW_COMMENT: 128, SHOW_DOCUMENT: 256, SHOW_DOCUMENT_TYPE: 512,
    SHOW_DOCUMENT_FRAGMENT: 1024, SHOW_NOTATION: 2048,
};
const kAccepted = 1;
const kRejected = 2;

const NodeFilter = { NodeFilter() { IllegalConstructor("NodeFilter"); } }.NodeFilter;
%put(PageGlobal, "NodeFilter", NodeFilter, 5);
const kFilterNames = %own_keys(kFilterNumbers);
for (let index = 0; index < kFilterNames.length; index += 1) %put(NodeFilter, kFilterNames[index], kFilterNumbers[kFilterNames[index]], 2);

// Section 6, to filter a node: what the traversal shows, then what the program's filter says.
function FilterNode(traversal, inside, method) {
    if (traversal.isFiltering) {
        throw MakeDomException(`Failed to execute '${method}' on '${traversal.owner}': Filter function can't be recursive`, "InvalidStateError");
    }
    if (((1 << (inside.type - 1)) & traversal.shown) === 0) return 3;
    const { filter } = traversal;
    if (filter === null) return kAccepted;
    traversal.isFiltering = true;
    try {
        if (%is_callable(filter)) return ToNumber(%call(filter, undefined, inside.object)) & 0xffff;
        const accept = filter.acceptNode;
        if (!%is_callable(accept)) {
            %throw_type_error(`Failed to execute '${method}' on '${traversal.owner}': Failed to execute 'acceptNode' on 'NodeFilter': The provided callback is not callable.`);
        }
        return ToNumber(%call(accept, filter, inside.object)) & 0xffff;
    } finally {
        traversal.isFiltering = false;
    }
}

function MakeTraversal(document, list, method, owner, prototype) {
    NeedArguments(list, 1, method, "Document");
    const root = InsideOf(list[0]);
    if (root === undefined || !root.isNode) WrongParameter(1, "Node", method, "Document");
    if (list[2] !== undefined && list[2] !== null && !%is_object(list[2])) WrongParameter(3, "Object", method, "Document");
    const object = %new_object(prototype);
    return SetInside(object, {
        __proto__: null, isTraversal: true, owner, root, shown: list[1] === undefined ? 0xffffffff : UnsignedLong(list[1]), filter: list[2] ?? null, isFiltering: false,
        current: root, isBefore: true, object,
    });
}

function TraversalInside(value, owner) {
    const inside = Receiver(value, "isTraversal");
    if (inside.owner !== owner) %throw_type_error("Illegal invocation");
    return inside;
}

function WalkerInside(value) {
    return TraversalInside(value, "TreeWalker");
}

// ---- TreeWalker (section 6.2) ----

function ChildOfWalker(walker, isFirst, method) {
    const edge = (inside) => (isFirst ? inside.children[0] : inside.children[inside.children.length - 1]) ?? null;
    let node = edge(walker.current);
    while (node !== null) {
        const result = FilterNode(walker, node, method);
        if (result === kAccepted) return StepTo(walker, node);
        const child = result === kRejected ? null : edge(node);
        if (child !== null) {
            node = child;
            continue;
        }
        for (;;) {
            const sibling = SiblingOf(node, isFirst ? 1 : -1);
            if (sibling !== null) {
                node = sibling;
                break;
            }
            if (node.parent === null || node.parent === walker.root || node.parent === walker.current) return null;
            node = node.parent;
        }
    }
    return null;
}

function SiblingOfWalker(walker, isNext, method) {
    let node = walker.current;
    if (node === walker.root) return null;
    for (;;) {
        let sibling = SiblingOf(node, isNext ? 1 : -1);
        while (sibling !== null) {
            node = sibling;
            const result = FilterNode(walker, node, method);
            if (result === kAccepted) return StepTo(walker, node);
            sibling = result === kRejected ? null : (isNext ? node.children[0] : node.children[node.children.length - 1]) ?? null;
            if (sibling === null) sibling = SiblingOf(node, isNext ? 1 : -1);
        }
        node = node.parent;
        if (node === null || node === walker.root) return null;
        if (FilterNode(walker, node, method) === kAccepted) return null;
    }
}

function StepTo(walker, inside) {
    walker.current = inside;
    return inside.object;
}

function NextOfWalker(walker) {
    let node = walker.current;
    let result = kAccepted;
    for (;;) {
        while (result !== kRejected && node.children.length > 0) {
            node = node.children[0];
            result = FilterNode(walker, node, "nextNode");
            if (result === kAccepted) return StepTo(walker, node);
        }
        let sibling = null;
        for (let at = node; at !== null && at !== walker.root && sibling === null; at = at.parent) sibling = SiblingOf(at, 1);
        if (sibling === null) return null;
        node = sibling;
        result = FilterNode(walker, node, "nextNode");
        if (result === kAccepted) return StepTo(walker, node);
    }
}

function PreviousOfWalker(walker) {
    let node = walker.current;
    while (node !== walker.root) {
        let sibling = SiblingOf(node, -1);
        while (sibling !== null) {
            node = sibling;
            let result = FilterNode(walker, node, "previousNode");
            while (result !== kRejected && node.children.length > 0) {
                node = node.children[node.children.length - 1];
                result = FilterNode(walker, node, "previousNode");
            }
            if (result === kAccepted) return StepTo(walker, node);
            sibling = SiblingOf(node, -1);
        }
        if (node === walker.root || node.parent === null) return null;
        node = node.parent;
        if (FilterNode(walker, node, "previousNode") === kAccepted) return StepTo(walker, node);
    }
    return null;
}

class TreeWalker {
    constructor() {
        IllegalConstructor("TreeWalker");
    }
    get root() { return WalkerInside(this).root.object; }
    get whatToShow() { return WalkerInside(this).shown; }
    get filter() { return WalkerInside(this).filter; }
    get currentNode() { return WalkerInside(this).current.object; }
    set currentNode(value) {
        const inside = InsideOf(value);
        if (inside === undefined || !inside.isNode) %throw_type_error("Failed to set the 'currentNode' property on 'TreeWalker': Failed to convert value to 'Node'.");
        WalkerInside(this).current = inside;
    }
    parentNode() {
        const walker = WalkerInside(this);
        for (let node = walker.current; node !== walker.root && node.parent !== null;) {
            node = node.parent;
            if (FilterNode(walker, node, "parentNode") === kAccepted) return StepTo(walker, node);
        }
        return null;
    }
    firstChild() { return ChildOfWalker(WalkerInside(this), true, "firstChild"); }
    lastChild() { return ChildOfWalker(WalkerInside(this), false, "lastChild"); }
    previousSibling() { return SiblingOfWalker(WalkerInside(this), false, "previousSibling"); }
    nextSibling() { return SiblingOfWalker(WalkerInside(this), true, "nextSibling"); }
    previousNode() { return PreviousOfWalker(WalkerInside(this)); }
    nextNode() { return NextOfWalker(WalkerInside(this)); }
}
DefineInterface(TreeWalker);

// ---- NodeIterator (section 6.1) ----

const NodeIterators = { __proto__: null, list: [] };

function IteratorInside(value) {
    return TraversalInside(value, "NodeIterator");
}

// The next node of a tree that does not leave `root`; without what is in `inside` when `isOver`.
function NextInTree(inside, root, isOver) {
    if (!isOver && inside.children.length > 0) return inside.children[0];
    for (let node = inside; node !== root && node !== null; node = node.parent) {
        const sibling = SiblingOf(node, 1);
        if (sibling !== null) return sibling;
    }
    return null;
}

function PreviousInTree(inside, root) {
    if (inside === root) return null;
    let node = SiblingOf(inside, -1);
    if (node === null) return inside.parent;
    while (node.children.length > 0) node = node.children[node.children.length - 1];
    return node;
}

function StepOfIterator(iterator, isNext) {
    let node = iterator.current;
    let isBefore = iterator.isBefore;
    for (;;) {
        if (isBefore === isNext) {
            isBefore = !isNext;
        } else {
            node = isNext ? NextInTree(node, iterator.root, false) : PreviousInTree(node, iterator.root);
            if (node === null) return null;
        }
        if (FilterNode(iterator, node, isNext ? "nextNode" : "previousNode") === kAccepted) break;
    }
    iterator.current = node;
    iterator.isBefore = isBefore;
    return node.object;
}

// Section 6.1, the pre-removing steps.
function NoteRemovalForIterators(inside) {
    for (let index = 0; index < NodeIterators.list.length; index += 1) {
        const iterator = NodeIterators.list[index];
        if (inside === iterator.root || !IsInclusiveAncestor(inside, iterator.current) || !IsInclusiveAncestor(iterator.root, inside)) continue;
        const next = iterator.isBefore ? NextInTree(inside, iterator.root, true) : null;
        if (next === null) iterator.isBefore = false;
        iterator.current = next ?? PreviousInTree(inside, iterator.root);
    }
}

class NodeIterator {
    constructor() {
        IllegalConstructor("NodeIterator");
    }
    get root() { return IteratorInside(this).root.object; }
    get referenceNode() { return IteratorInside(this).current.object; }
    get pointerBeforeReferenceNode() { return IteratorInside(this).isBefore; }
    get whatToShow() { return IteratorInside(this).shown; }
    get filter() { return IteratorInside(this).filter; }
    nextNode() { return StepOfIterator(IteratorInside(this), true); }
    previousNode() { return StepOfIterator(IteratorInside(this), false); }
    detach() { IteratorInside(this); }
}
DefineInterface(NodeIterator);
