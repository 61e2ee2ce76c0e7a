// Range and StaticRange as programs see them. SPEC: DOM sections 5.3 to 5.5.

function AbstractInside(value) {
    return Receiver(value, "isRange");
}

function RangeInside(value) {
    return Receiver(value, "isLiveRange");
}

class AbstractRange {
    constructor() {
        IllegalConstructor("AbstractRange");
    }
    get startContainer() { return AbstractInside(this).start.object; }
    get endContainer() { return AbstractInside(this).end.object; }
    get startOffset() { return AbstractInside(this).startOffset; }
    get endOffset() { return AbstractInside(this).endOffset; }
    get collapsed() { return IsCollapsed(AbstractInside(this)); }
}
DefineInterface(AbstractRange);

class StaticRange extends AbstractRange {
    constructor(...list) {
        return MakeStaticRange(list);
    }
}
DefineInterface(StaticRange);

function MakeStaticRange(list) {
    NeedArguments(list, 1, undefined, "StaticRange");
    const where = "Failed to construct 'StaticRange': ";
    if (list[0] !== undefined && list[0] !== null && !%is_object(list[0])) %throw_type_error(`${where}The provided value is not of type 'StaticRangeInit'.`);
    const given = { __proto__: null };
    const names = ["endContainer", "endOffset", "startContainer", "startOffset"];
    for (let index = 0; index < names.length; index += 1) {
        const inMember = `${where}Failed to read the '${names[index]}' property from 'StaticRangeInit': `;
        const value = list[0]?.[names[index]];
        if (value === undefined) %throw_type_error(`${inMember}Required member is undefined.`);
        const isNode = index % 2 === 0;
        const inside = isNode ? InsideOf(value) : undefined;
        if (isNode && (inside === undefined || !inside.isNode)) %throw_type_error(`${inMember}Failed to convert value to 'Node'.`);
        if (isNode && (inside.isAttr || inside.type === kDoctypeNode)) {
            throw MakeDomException(`${where}Neither startContainer nor endContainer can be a DocumentType or Attribute node.`, "InvalidNodeTypeError");
        }
        given[names[index]] = isNode ? inside : UnsignedLong(value);
    }
    const object = %new_object(StaticRange.prototype);
    SetInside(object, {
        __proto__: null, isRange: true, start: given.startContainer, startOffset: given.startOffset, end: given.endContainer, endOffset: given.endOffset,
    });
    return object;
}

function MakeRange(start, startOffset, end, endOffset, object = %new_object(Range.prototype)) {
    const range = SetInside(object, { __proto__: null, isRange: true, isLiveRange: true, object, start, startOffset, end, endOffset });
    %push(LiveRanges.list, range);
    return range;
}

const kRangeComparisons = ["START_TO_START", "START_TO_END", "END_TO_END", "END_TO_START"];

class Range extends AbstractRange {
    constructor() {
        return MakeRange(PageDocument.inside, 0, PageDocument.inside, 0).object;
    }
    get commonAncestorContainer() { return CommonAncestor(RangeInside(this)).object; }
    setStart(...list) {
        const range = RangeInside(this);
        NeedArguments(list, 2, "setStart", "Range");
        const node = RangeNode(list, 1, "setStart");
        CheckOffset(node, UnsignedLong(list[1]), "setStart", "Range");
        SetRangeStart(range, node, UnsignedLong(list[1]));
    }
    setEnd(...list) {
        const range = RangeInside(this);
        NeedArguments(list, 2, "setEnd", "Range");
        const node = RangeNode(list, 1, "setEnd");
        CheckOffset(node, UnsignedLong(list[1]), "setEnd", "Range");
        SetRangeEnd(range, node, UnsignedLong(list[1]));
    }
    setStartBefore(...list) { SetBeside(RangeInside(this), list, "setStartBefore", SetRangeStart, 0); }
    setStartAfter(...list) { SetBeside(RangeInside(this), list, "setStartAfter", SetRangeStart, 1); }
    setEndBefore(...list) { SetBeside(RangeInside(this), list, "setEndBefore", SetRangeEnd, 0); }
    setEndAfter(...list) { SetBeside(RangeInside(this), list, "setEndAfter", SetRangeEnd, 1); }
    collapse(toStart = false) {
        const range = RangeInside(this);
        if (toStart) SetRange(range, range.start, range.startOffset, range.start, range.startOffset);
        else SetRange(range, range.end, range.endOffset, range.end, range.endOffset);
    }
    selectNode(...list) {
        const range = RangeInside(this);
        NeedArguments(list, 1, "selectNode", "Range");
        const node = RangeNode(list, 1, "selectNode");
        const parent = ParentInRange(node, "selectNode");
        SetRange(range, parent, IndexOfNode(node), parent, IndexOfNode(node) + 1);
    }
    selectNodeContents(...list) {
        const range = RangeInside(this);
        NeedArguments(list, 1, "selectNodeContents", "Range");
        const node = RangeNode(list, 1, "selectNodeContents");
        CheckOffset(node, 0, "selectNodeContents", "Range");
        SetRange(range, node, 0, node, LengthOfNode(node));
    }
    compareBoundaryPoints(...list) {
        const range = RangeInside(this);
        NeedArguments(list, 2, "compareBoundaryPoints", "Range");
        const how = ToNumber(list[0]) & 0xffff;
        const other = InsideOf(list[1]);
        if (other === undefined || !other.isLiveRange) WrongParameter(2, "Range", "compareBoundaryPoints", "Range");
        if (how > 3) {
            throw MakeDomException("Failed to execute 'compareBoundaryPoints' on 'Range': The comparison method provided must be one of 'START_TO_START', 'START_TO_END', 'END_TO_END', or 'END_TO_START'.", "NotSupportedError");
        }
        if (RootOf(range.start) !== RootOf(other.start)) {
            throw MakeDomException("Failed to execute 'compareBoundaryPoints' on 'Range': The source range is in a different document than this range.", "WrongDocumentError");
        }
        const own = how === 0 || how === 3 ? [range.start, range.startOffset] : [range.end, range.endOffset];
        const theirs = how === 0 || how === 1 ? [other.start, other.startOffset] : [other.end, other.endOffset];
        return BoundaryOrder(own[0], own[1], theirs[0], theirs[1]);
    }
    comparePoint(...list) {
        const range = RangeInside(this);
        NeedArguments(list, 2, "comparePoint", "Range");
        const node = RangeNode(list, 1, "comparePoint");
        const offset = UnsignedLong(list[1]);
        if (RootOf(node) !== RootOf(range.start)) {
            throw MakeDomException("Failed to execute 'comparePoint' on 'Range': The node provided and the Range are not in the same tree.", "WrongDocumentError");
        }
        CheckOffset(node, offset, "comparePoint", "Range");
        if (BoundaryOrder(node, offset, range.start, range.startOffset) < 0) return -1;
        return BoundaryOrder(node, offset, range.end, range.endOffset) > 0 ? 1 : 0;
    }
    isPointInRange(...list) {
        const range = RangeInside(this);
        NeedArguments(list, 2, "isPointInRange", "Range");
        const node = RangeNode(list, 1, "isPointInRange");
        const offset = UnsignedLong(list[1]);
        if (RootOf(node) !== RootOf(range.start)) return false;
        CheckOffset(node, offset, "isPointInRange", "Range");
        return BoundaryOrder(node, offset, range.start, range.startOffset) >= 0 && BoundaryOrder(node, offset, range.end, range.endOffset) <= 0;
    }
    intersectsNode(...list) {
        const range = RangeInside(this);
        NeedArguments(list, 1, "intersectsNode", "Range");
        const node = RangeNode(list, 1, "intersectsNode");
        if (RootOf(node) !== RootOf(range.start)) return false;
        if (node.parent === null) return true;
        const place = IndexOfNode(node);
        return BoundaryOrder(node.parent, place, range.end, range.endOffset) < 0 && BoundaryOrder(node.parent, place + 1, range.start, range.startOffset) > 0;
    }
    cloneRange() {
        const range = RangeInside(this);
        return MakeRange(range.start, range.startOffset, range.end, range.endOffset).object;
    }
    cloneContents() {
        const fragment = MakeFragment();
        TakeContents(RangeInside(this), fragment, true);
        QueueUpgrades(fragment);
        RunReactions();
        return fragment.object;
    }
    extractContents() { return ExtractContents(RangeInside(this)).object; }
    deleteContents() { DeleteContents(RangeInside(this)); }
    insertNode(...list) {
        const range = RangeInside(this);
        NeedArguments(list, 1, "insertNode", "Range");
        InsertIntoRange(range, RangeNode(list, 1, "insertNode"), "insertNode");
    }
    surroundContents(...list) {
        const range = RangeInside(this);
        NeedArguments(list, 1, "surroundContents", "Range");
        SurroundContents(range, RangeNode(list, 1, "surroundContents"));
    }
    createContextualFragment(...list) {
        const range = RangeInside(this);
        NeedArguments(list, 1, "createContextualFragment", "Range");
        const fragment = MakeFragment();
        const around = range.start.type === kElementNode ? range.start : range.start.parent ?? PartOfDocument("body");
        InsertNodes(fragment, ParseMarkupFor(around, `${list[0]}`), null, true);
        const scripts = Descendants(fragment, (element) => element.localName === "script");
        for (let index = 0; index < scripts.length; index += 1) scripts[index].isInert = false;
        RunReactions();
        return fragment.object;
    }
    detach() { RangeInside(this); }
    toString() { return TextOfRange(RangeInside(this)); }
    getBoundingClientRect() { %refuse("Range.getBoundingClientRect is not supported by Loopscope: text is not laid out"); }
    getClientRects() { %refuse("Range.getClientRects is not supported by Loopscope: text is not laid out"); }
}
DefineInterface(Range);
for (let index = 0; index < kRangeComparisons.length; index += 1) {
    %put(Range, kRangeComparisons[index], index, 2);
    %put(Range.prototype, kRangeComparisons[index], index, 2);
}

function SetBeside(range, list, method, set, shift) {
    NeedArguments(list, 1, method, "Range");
    const node = RangeNode(list, 1, method);
    const parent = ParentInRange(node, method);
    set(range, parent, IndexOfNode(node) + shift);
}

// SPEC: DOM section 5.5, surroundContents.
function SurroundContents(range, inside) {
    const common = CommonAncestor(range);
    const isPart = (node) => {
        for (let at = node; at !== common; at = at.parent) {
            if (at.type !== kTextNode) return true;
        }
        return false;
    };
    if (isPart(range.start) || isPart(range.end)) {
        throw MakeDomException("Failed to execute 'surroundContents' on 'Range': The Range has partially selected a non-Text node.", "InvalidStateError");
    }
    if (inside.isDocument || inside.type === kDoctypeNode || inside.type === kFragmentNode) {
        throw MakeDomException(`Failed to execute 'surroundContents' on 'Range': The node provided is of type '${inside.name}'.`, "InvalidNodeTypeError");
    }
    CheckInsertion(inside, [MakeText("")], "surroundContents", "Range");
    const fragment = ExtractContents(range);
    if (inside.children.length > 0) ReplaceAll(inside, []);
    InsertIntoRange(range, inside, "surroundContents");
    InsertBefore(inside, fragment, null, "surroundContents");
    SetRange(range, inside.parent, IndexOfNode(inside), inside.parent, IndexOfNode(inside) + 1);
}
