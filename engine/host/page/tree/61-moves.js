// moveBefore: a node gets another place without leaving its tree, so that it keeps its state. SPEC: DOM section 4.2.3, move.
// SIMPLIFIED: into a document, and of what holds style sheets, it is refused.

function CheckMove(parent, inside, next, owner) {
    const fail = (what, name) => {
        throw MakeDomException(`Failed to execute 'moveBefore' on '${owner}': ${what}`, name);
    };
    const isMovable = inside.type === kElementNode || inside.type === kTextNode || inside.type === kCommentNode;
    if (!isMovable || inside.parent === null || ShadowIncludingRoot(parent) !== ShadowIncludingRoot(inside)) {
        fail("State-preserving atomic move cannot be performed on nodes participating in an invalid hierarchy.", "HierarchyRequestError");
    }
    if (IsInclusiveHostAncestor(inside, parent)) fail("The new child element contains the parent.", "HierarchyRequestError");
    if (next !== null && next.parent !== parent) fail("The node before which the new node is to be inserted is not a child of this node.", "NotFoundError");
    const hasSheet = (element) => element.localName === "style" || element.localName === "link";
    if (inside.type === kElementNode && (hasSheet(inside) || Descendants(inside, hasSheet).length > 0)) %refuse("moveBefore of what holds a style sheet is not supported by Loopscope");
}

function MoveNode(parent, inside, next) {
    const old = inside.parent;
    const slot = SlotOf(inside);
    const [before, after] = [SiblingOf(inside, -1), SiblingOf(inside, 1)];
    NoteContentChange(old);
    NoteRemovedFrom(old, inside, PlaceInList(old.children, inside));
    DropFromList(old.children, inside);
    QueueTreeRecord(old, [], [inside], before, after);
    NoteOptionsIn(old, []);
    const at = next === null ? parent.children.length : PlaceInList(parent.children, next);
    if (next !== null) NoteInsertedAt(parent, at, 1);
    InsertInList(parent.children, at, inside);
    inside.parent = parent;
    QueueTreeRecord(parent, [inside], [], at === 0 ? null : parent.children[at - 1], next);
    NoteContentChange(parent, [inside]);
    SignalSlot(slot);
    SignalSlot(SlotOf(inside));
    NoteOptionsIn(parent, [inside]);
    NoteFormOwners(inside);
    if (IsConnected(parent)) QueueMoved(inside);
}

// One that has no callback for it is told that it left and came back.
function QueueMoved(inside) {
    if (inside.definition?.callbacks.connectedMoveCallback !== undefined) {
        QueueCallback(inside, "connectedMoveCallback", []);
    } else if (inside.definition !== undefined) {
        QueueCallback(inside, "disconnectedCallback", []);
        QueueCallback(inside, "connectedCallback", []);
    }
    if (inside.shadow !== undefined) QueueMoved(inside.shadow);
    for (let index = 0; index < inside.children.length; index += 1) {
        if (inside.children[index].type === kElementNode) QueueMoved(inside.children[index]);
    }
}

function MoveMember(owner) {
    return {
        moveBefore(...list) {
            const parent = NodeInside(this);
            NeedArguments(list, 2, "moveBefore", owner);
            const inside = InsideOf(list[0]);
            const next = list[1] === null || list[1] === undefined ? null : InsideOf(list[1]);
            if (inside?.type === undefined) WrongParameter(1, "Node", "moveBefore", owner);
            if (next !== null && next?.type === undefined) WrongParameter(2, "Node", "moveBefore", owner);
            CheckMove(parent, inside, next, owner);
            MoveNode(parent, inside, next === inside ? SiblingOf(inside, 1) : next);
            RunReactions();
        },
    };
}
DefinePageFunctions(Element.prototype, MoveMember("Element"));
DefinePageFunctions(DocumentFragment.prototype, MoveMember("DocumentFragment"));
