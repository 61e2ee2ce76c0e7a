// Ranges: two boundary points in a tree, which follow what happens to it. SPEC: DOM section 5.

const LiveRanges = { __proto__: null, list: [] };

function IsCharacterData(inside) {
    return inside.type === kTextNode || inside.type === kCommentNode;
}

// SPEC: DOM section 4.2, the length of a node.
function LengthOfNode(inside) {
    return IsCharacterData(inside) ? inside.data.length : inside.children.length;
}

function IndexOfNode(inside) {
    return PlaceInList(inside.parent.children, inside);
}

// The ancestor of a node, or itself, that is a child of `parent`.
function ChildTowards(parent, inside) {
    let node = inside;
    while (node.parent !== parent) node = node.parent;
    return node;
}

// Where one node is to another of its tree: -1 before, 1 after, 0 the same; what contains comes first.
function TreeOrder(one, other) {
    if (one === other) return 0;
    if (IsInclusiveAncestor(one, other)) return -1;
    if (IsInclusiveAncestor(other, one)) return 1;
    let common = one.parent;
    while (!IsInclusiveAncestor(common, other)) common = common.parent;
    return IndexOfNode(ChildTowards(common, one)) < IndexOfNode(ChildTowards(common, other)) ? -1 : 1;
}

// SPEC: DOM section 5.2, the position of a boundary point relative to another one.
function BoundaryOrder(node, offset, other, otherOffset) {
    if (node === other) return offset === otherOffset ? 0 : offset < otherOffset ? -1 : 1;
    if (IsInclusiveAncestor(node, other)) return IndexOfNode(ChildTowards(node, other)) < offset ? 1 : -1;
    if (IsInclusiveAncestor(other, node)) return IndexOfNode(ChildTowards(other, node)) < otherOffset ? -1 : 1;
    return TreeOrder(node, other);
}

// ---- what happens to the tree ----

function MoveRanges(move) {
    for (let index = 0; index < LiveRanges.list.length; index += 1) {
        const range = LiveRanges.list[index];
        move(range, "start", "startOffset");
        move(range, "end", "endOffset");
    }
}

function NoteInsertedAt(parent, at, count) {
    if (LiveRanges.list.length === 0) return;
    MoveRanges((range, node, offset) => {
        if (range[node] === parent && range[offset] > at) range[offset] += count;
    });
}

// A node is about to leave its parent.
function NoteRemovedFrom(parent, inside, at) {
    NoteRemovalForIterators(inside);
    if (LiveRanges.list.length === 0) return;
    MoveRanges((range, node, offset) => {
        if (IsInclusiveAncestor(inside, range[node])) {
            range[node] = parent;
            range[offset] = at;
        } else if (range[node] === parent && range[offset] > at) {
            range[offset] -= 1;
        }
    });
}

function NoteReplacedData(inside, at, count, added) {
    if (LiveRanges.list.length === 0) return;
    MoveRanges((range, node, offset) => {
        if (range[node] !== inside || range[offset] <= at) return;
        range[offset] = range[offset] <= at + count ? at : range[offset] + added - count;
    });
}

// The text behind `at` has become a node of its own, `rest`, which is in the tree already.
function NoteSplitText(inside, at, rest) {
    const place = inside.parent === null ? -2 : IndexOfNode(inside);
    MoveRanges((range, node, offset) => {
        if (range[node] === inside && range[offset] > at) {
            range[node] = inside.parent === null ? inside : rest;
            range[offset] -= inside.parent === null ? range[offset] - at : at;
        } else if (range[node] === inside.parent && range[offset] === place + 1) {
            range[offset] += 1;
        }
    });
}

// A text is about to be joined to the one before it, which had `length` units.
function NoteJoinedText(before, length, inside) {
    const place = IndexOfNode(inside);
    MoveRanges((range, node, offset) => {
        if (range[node] === inside) {
            range[node] = before;
            range[offset] += length;
        } else if (range[node] === inside.parent && range[offset] === place) {
            range[node] = before;
            range[offset] = length;
        }
    });
}

// ---- boundary points that programs give ----

function RangeNode(list, number, method) {
    const inside = InsideOf(list[number - 1]);
    if (inside === undefined || !inside.isNode) WrongParameter(number, "Node", method, "Range");
    return inside;
}

function CheckOffset(inside, offset, method, owner) {
    const where = `Failed to execute '${method}' on '${owner}'`;
    if (inside.type === kDoctypeNode) throw MakeDomException(`${where}: The node provided is of type '${inside.name}'.`, "InvalidNodeTypeError");
    if (offset > 0x7fffffff) throw MakeDomException(`${where}: The offset ${offset} is invalid.`, "IndexSizeError");
    if (offset <= LengthOfNode(inside)) return;
    const what = IsCharacterData(inside) ? `The offset ${offset} is larger than the node's length (${inside.data.length}).` : `There is no child at offset ${offset}.`;
    throw MakeDomException(`${where}: ${what}`, "IndexSizeError");
}

function UnsignedLong(value) {
    return ToNumber(value) >>> 0;
}

function ParentInRange(inside, method) {
    if (inside.parent === null) throw MakeDomException(`Failed to execute '${method}' on 'Range': the given Node has no parent.`, "InvalidNodeTypeError");
    return inside.parent;
}

function SetRangeStart(range, node, offset) {
    range.start = node;
    range.startOffset = offset;
    if (RootOf(node) === RootOf(range.end) && BoundaryOrder(node, offset, range.end, range.endOffset) <= 0) return;
    range.end = node;
    range.endOffset = offset;
}

function SetRangeEnd(range, node, offset) {
    range.end = node;
    range.endOffset = offset;
    if (RootOf(node) === RootOf(range.start) && BoundaryOrder(range.start, range.startOffset, node, offset) <= 0) return;
    range.start = node;
    range.startOffset = offset;
}

function SetRange(range, start, startOffset, end, endOffset) {
    range.start = start;
    range.startOffset = startOffset;
    range.end = end;
    range.endOffset = endOffset;
}

function IsCollapsed(range) {
    return range.start === range.end && range.startOffset === range.endOffset;
}

function CommonAncestor(range) {
    let node = range.start;
    while (!IsInclusiveAncestor(node, range.end)) node = node.parent;
    return node;
}

function IsContained(range, inside) {
    return BoundaryOrder(inside, 0, range.start, range.startOffset) > 0 && BoundaryOrder(inside, LengthOfNode(inside), range.end, range.endOffset) < 0;
}

// The outermost nodes that lie in a range as a whole.
function ContainedNodes(range, inside, found = []) {
    for (let index = 0; index < inside.children.length; index += 1) {
        const child = inside.children[index];
        if (IsContained(range, child)) %push(found, child);
        else ContainedNodes(range, child, found);
    }
    return found;
}

function TextOfRange(range) {
    if (range.start === range.end && range.start.type === kTextNode) return %string_slice(range.start.data, range.startOffset, range.endOffset);
    let text = range.start.type === kTextNode ? %string_slice(range.start.data, range.startOffset, range.start.data.length) : "";
    const add = (inside) => {
        if (inside.type === kTextNode && IsContained(range, inside)) text += inside.data;
        for (let index = 0; index < inside.children.length; index += 1) add(inside.children[index]);
    };
    add(CommonAncestor(range));
    return range.end.type === kTextNode ? text + %string_slice(range.end.data, 0, range.endOffset) : text;
}

// ---- contents ----

// Where a range is when its contents are gone: [node, offset].
function PlaceWithoutContents(range) {
    if (IsInclusiveAncestor(range.start, range.end)) return [range.start, range.startOffset];
    let node = range.start;
    while (node.parent !== null && !IsInclusiveAncestor(node.parent, range.end)) node = node.parent;
    return [node.parent, IndexOfNode(node) + 1];
}

function AppendPiece(parent, inside) {
    DetachNode(inside, false);
    InsertNodes(parent, [inside], null, false);
}

// A copy of a part of a text, which leaves its node when the contents are taken.
function CutText(inside, from, to, isCopy, parent) {
    const copy = CloneNode(inside, false);
    copy.data = %string_slice(inside.data, from, to);
    AppendPiece(parent, copy);
    if (!isCopy) ReplaceData(inside, from, to - from, "");
}

// SPEC: DOM section 5.5, extract and clone: puts what is in `range` into `parent`.
function TakeContents(range, parent, isCopy) {
    if (IsCollapsed(range)) return;
    const { start, startOffset, end, endOffset } = range;
    if (start === end && IsCharacterData(start)) {
        CutText(start, startOffset, endOffset, isCopy, parent);
        return;
    }
    const common = CommonAncestor(range);
    const first = IsInclusiveAncestor(start, end) ? null : ChildTowards(common, start);
    const last = IsInclusiveAncestor(end, start) ? null : ChildTowards(common, end);
    const contained = [];
    for (let index = 0; index < common.children.length; index += 1) {
        if (IsContained(range, common.children[index])) %push(contained, common.children[index]);
    }
    if (first !== null) TakePart(first, [start, startOffset, first, LengthOfNode(first)], parent, isCopy);
    for (let index = 0; index < contained.length; index += 1) AppendPiece(parent, isCopy ? CloneNode(contained[index], true) : contained[index]);
    if (last !== null) TakePart(last, [last, 0, end, endOffset], parent, isCopy);
}

function TakePart(inside, [start, startOffset, end, endOffset], parent, isCopy) {
    if (IsCharacterData(inside)) {
        CutText(inside, startOffset, endOffset, isCopy, parent);
        return;
    }
    const copy = CloneNode(inside, false);
    AppendPiece(parent, copy);
    TakeContents({ __proto__: null, start, startOffset, end, endOffset }, copy, isCopy);
}

function ExtractContents(range) {
    const fragment = MakeFragment();
    const place = PlaceWithoutContents(range);
    TakeContents({ __proto__: null, start: range.start, startOffset: range.startOffset, end: range.end, endOffset: range.endOffset }, fragment, false);
    SetRange(range, place[0], place[1], place[0], place[1]);
    RunReactions();
    return fragment;
}

function DeleteContents(range) {
    if (IsCollapsed(range)) return;
    const { start, startOffset, end, endOffset } = range;
    if (start === end && IsCharacterData(start)) {
        ReplaceData(start, startOffset, endOffset - startOffset, "");
        return;
    }
    const gone = ContainedNodes(range, CommonAncestor(range));
    const place = PlaceWithoutContents(range);
    if (IsCharacterData(start)) ReplaceData(start, startOffset, start.data.length - startOffset, "");
    for (let index = 0; index < gone.length; index += 1) DetachNode(gone[index], false);
    if (IsCharacterData(end)) ReplaceData(end, 0, endOffset, "");
    SetRange(range, place[0], place[1], place[0], place[1]);
    RunReactions();
}

function InsertIntoRange(range, inside, method) {
    const { start } = range;
    if (start === inside) {
        throw MakeDomException(`Failed to execute '${method}' on 'Range': Unable to insert a node into a Range starting from the node itself.`, "HierarchyRequestError");
    }
    if (start.type === kCommentNode || (start.type === kTextNode && start.parent === null)) %refuse("inserting into a comment, or into a text that is in no tree, is not supported by Loopscope");
    let next = start.type === kTextNode ? start : start.children[range.startOffset] ?? null;
    const parent = next === null ? start : next.parent;
    CheckInsertion(parent, [inside], method, "Range", next);
    if (start.type === kTextNode) next = SplitText(start, range.startOffset);
    if (inside === next) next = SiblingOf(next, 1);
    DetachNode(inside, false);
    const size = inside.type === kFragmentNode ? inside.children.length : 1;
    const end = (next === null ? parent.children.length : IndexOfNode(next)) + size;
    const nodes = NodesToInsert(inside);
    InsertNodes(parent, nodes, next, false);
    if (IsCollapsed(range)) {
        range.end = parent;
        range.endOffset = end;
    }
    RunReactions();
}
