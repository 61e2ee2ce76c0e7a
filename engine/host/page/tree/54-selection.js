// getSelection: what is selected in the page. SPEC: Selection API.
// SIMPLIFIED: the text of a selection is known when it lies in one text; what a user selects is not simulated.

// `field`: the field that holds what is selected; then there is no range.
const PageSelection = { __proto__: null, range: undefined, field: undefined, isBackward: false, isTold: true };

function SelectionInside(value) {
    return Receiver(value, "isSelection");
}

// One task tells of all changes since the last one.
function TellOfSelection() {
    if (!PageSelection.isTold) return;
    PageSelection.isTold = false;
    %page_task(kDomSource, kNormalPriority, () => {
        PageSelection.isTold = true;
        FireInSteps(PageDocument.inside.object, "selectionchange", undefined, undefined);
    }, [], 0);
}

function Select(start, startOffset, end, endOffset, isBackward = false) {
    const before = PageSelection.range;
    const isSame = before !== undefined && before.start === start && before.startOffset === startOffset && before.end === end && before.endOffset === endOffset;
    PageSelection.range = MakeRange(start, startOffset, end, endOffset);
    PageSelection.field = undefined;
    PageSelection.isBackward = isBackward;
    if (!isSame) TellOfSelection();
}

function SelectionNode(list, number, method) {
    const inside = InsideOf(list[number - 1]);
    if (inside === undefined || !inside.isNode) WrongParameter(number, "Node", method, "Selection");
    return inside;
}

function SelectedEnd(isAnchor) {
    const { isBackward } = PageSelection;
    const range = SelectedRange();
    if (range === undefined) return [null, 0];
    return isAnchor !== isBackward ? [range.start, range.startOffset] : [range.end, range.endOffset];
}

function NeedSelected(method, what) {
    const range = SelectedRange();
    if (range === undefined) throw MakeDomException(`Failed to execute '${method}' on 'Selection': ${what}`, "InvalidStateError");
    return range;
}

// From an anchor to a focus, in whichever order they are.
function SelectBetween(anchor, anchorOffset, focus, focusOffset) {
    if (BoundaryOrder(anchor, anchorOffset, focus, focusOffset) <= 0) Select(anchor, anchorOffset, focus, focusOffset);
    else Select(focus, focusOffset, anchor, anchorOffset, true);
}

// RUNTIME: Chromium gives the text as it is shown.
function SelectedText() {
    const { range, field } = PageSelection;
    if (field !== undefined) return TextSelectedIn(field);
    if (range === undefined || IsCollapsed(range)) return "";
    if (IsWholeElement(range)) return RenderedText(range.start);
    const text = TextOfRange(range);
    const isPlain = !HasUnitOf(text, "\n\t\r\f") && %string_find(text, "  ", 0) < 0 && text[0] !== " " && text[text.length - 1] !== " ";
    const isOneText = (range.start.type === kTextNode && range.start === range.end) || OnlyText(range) !== undefined || IsInOneLine(range);
    if (isOneText && !HasUnitOf(text, "\n\t\r\f\u00a0") && !HasBlankAtEdge(text, range) && !IsPreformatted(range.start)) return CollapsedBlanks(text);
    if (!isPlain || !isOneText) %refuse("the text of a selection of more than one text is not supported by Loopscope: use its range");
    return text;
}

const kPlainBlocks = ["div", "br", "ul", "ol", "li"];

// A range that holds all of an element that lies in lines of its own, with nothing in it whose text is another in a selection: there a
// paragraph has an empty line behind it only.
function IsWholeElement({ start, startOffset, end, endOffset }) {
    const isWhole = start === end && start.type === kElementNode && startOffset === 0 && endOffset === start.children.length && DisplayOf(start) === "block";
    return isWhole && Descendants(start, (element) => !IsPlainInSelection(start, element)).length === 0;
}

function IsPlainInSelection(start, element) {
    if (element.localName !== "p") return ListHas(kPlainBlocks, element.localName) || ListHas(kTextWords, element.localName);
    const before = SiblingOf(element, -1);
    return element.parent === start && (before === null || before.localName === "p");
}

function IsPreformatted(node) {
    return StyledValue(node.parent, "white-space") !== "" || AncestorTagged(node, ["pre", "textarea", "listing"]) !== null;
}

// Several blanks in a line are shown as one.
function CollapsedBlanks(text) {
    const words = %split_text(text, " ");
    let shown = words[0];
    for (let index = 1; index < words.length; index += 1) {
        if (words[index] !== "" || index + 1 === words.length) shown += ` ${words[index]}`;
    }
    return shown;
}

// Whether it begins or ends with a blank that may be at the end of a line, or beside another.
function HasBlankAtEdge(text, range) {
    return (text[0] === " " && range.startOffset === 0) || (text[text.length - 1] === " " && range.endOffset === TextOf(range.end).length);
}

const kTextWords = ["a", "abbr", "b", "bdi", "cite", "code", "data", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "u", "var"];

// Whether a range lies between two texts with nothing but text and words in it around them.
function IsInOneLine(range) {
    if (range.start.type !== kTextNode || range.end.type !== kTextNode) return false;
    let outer = range.start.parent;
    while (outer !== null && !IsInclusiveAncestor(outer, range.end)) outer = outer.parent;
    return outer !== null && Descendants(outer, (element) => !ListHas(kTextWords, element.localName) || DisplayOf(element) !== "inline").length === 0;
}

// The one text that a range of an element lies around.
function OnlyText(range) {
    const { start, end } = range;
    return start === end && start.type === kElementNode && start.children.length === 1 && start.children[0].type === kTextNode ? start.children[0] : undefined;
}

class Selection {
    constructor() {
        IllegalConstructor("Selection");
    }
    get anchorNode() { return ObjectOf(SelectionInside(this) && SelectedEnd(true)[0]); }
    get anchorOffset() { return SelectionInside(this) && SelectedEnd(true)[1]; }
    get focusNode() { return ObjectOf(SelectionInside(this) && SelectedEnd(false)[0]); }
    get focusOffset() { return SelectionInside(this) && SelectedEnd(false)[1]; }
    get isCollapsed() { return PageSelection.range === undefined || IsCollapsed(PageSelection.range); }
    get rangeCount() { return SelectedRange() === undefined ? 0 : 1; }
    get type() {
        const { range, field } = PageSelection;
        if (field !== undefined) return SelectionOf(field).start === SelectionOf(field).end ? "Caret" : "Range";
        return range === undefined ? "None" : IsCollapsed(range) ? "Caret" : "Range";
    }
    get direction() {
        if (this.isCollapsed) return "none";
        return PageSelection.isBackward ? "backward" : "forward";
    }
    get baseNode() { return this.anchorNode; }
    get baseOffset() { return this.anchorOffset; }
    get extentNode() { return this.focusNode; }
    get extentOffset() { return this.focusOffset; }
    getRangeAt(index) {
        const range = SelectedRange();
        if (ToNumber(index) !== 0 || range === undefined) {
            throw MakeDomException(`Failed to execute 'getRangeAt' on 'Selection': ${UnsignedLong(index)} is not a valid index.`, "IndexSizeError");
        }
        return range.object;
    }
    addRange(...list) {
        NeedArguments(list, 1, "addRange", "Selection");
        const range = InsideOf(list[0]);
        if (range === undefined || !range.isLiveRange) WrongParameter(1, "Range", "addRange", "Selection");
        if (SelectedRange() !== undefined || !IsConnected(RootOf(range.start))) return;
        PageSelection.range = range;
        PageSelection.isBackward = false;
        TellOfSelection();
    }
    removeRange(range) {
        if (PageSelection.range === undefined || PageSelection.range.object !== range) {
            throw MakeDomException("Failed to execute 'removeRange' on 'Selection': The given range isn't in document.", "NotFoundError");
        }
        this.removeAllRanges();
    }
    removeAllRanges() {
        if (SelectedRange() === undefined) return;
        PageSelection.range = undefined;
        PageSelection.field = undefined;
        TellOfSelection();
    }
    empty() { this.removeAllRanges(); }
    collapse(...list) {
        NeedArguments(list, 1, "collapse", "Selection");
        if (list[0] === null) {
            this.removeAllRanges();
            return;
        }
        const node = SelectionNode(list, 1, "collapse");
        const offset = list[1] === undefined ? 0 : UnsignedLong(list[1]);
        CheckOffset(node, offset, "collapse", "Selection");
        if (IsConnected(node)) Select(node, offset, node, offset);
    }
    setPosition(node, offset = 0) { this.collapse(node, offset); }
    collapseToStart() {
        const { start, startOffset } = NeedSelected("collapseToStart", "there is no selection.");
        Select(start, startOffset, start, startOffset);
    }
    collapseToEnd() {
        const { end, endOffset } = NeedSelected("collapseToEnd", "there is no selection.");
        Select(end, endOffset, end, endOffset);
    }
    extend(...list) {
        NeedArguments(list, 1, "extend", "Selection");
        const node = SelectionNode(list, 1, "extend");
        const offset = list[1] === undefined ? 0 : UnsignedLong(list[1]);
        NeedSelected("extend", "This Selection object doesn't have any Ranges.");
        CheckOffset(node, offset, "extend", "Selection");
        const anchor = SelectedEnd(true);
        SelectBetween(anchor[0], anchor[1], node, offset);
    }
    setBaseAndExtent(...list) {
        NeedArguments(list, 4, "setBaseAndExtent", "Selection");
        const anchor = SelectionNode(list, 1, "setBaseAndExtent");
        const focus = SelectionNode(list, 3, "setBaseAndExtent");
        CheckOffset(anchor, UnsignedLong(list[1]), "setBaseAndExtent", "Selection");
        CheckOffset(focus, UnsignedLong(list[3]), "setBaseAndExtent", "Selection");
        if (IsConnected(anchor) && IsConnected(focus)) SelectBetween(anchor, UnsignedLong(list[1]), focus, UnsignedLong(list[3]));
    }
    selectAllChildren(...list) {
        NeedArguments(list, 1, "selectAllChildren", "Selection");
        const node = SelectionNode(list, 1, "selectAllChildren");
        if (IsConnected(node)) Select(node, 0, node, LengthOfNode(node) === 0 ? 0 : node.children.length);
    }
    containsNode(...list) {
        NeedArguments(list, 1, "containsNode", "Selection");
        const node = SelectionNode(list, 1, "containsNode");
        const range = SelectedRange();
        if (range === undefined || RootOf(node) !== RootOf(range.start) || node.parent === null) return false;
        const place = IndexOfNode(node);
        const startsBefore = BoundaryOrder(range.start, range.startOffset, node.parent, place) <= 0;
        const endsBehind = BoundaryOrder(range.end, range.endOffset, node.parent, place + 1) >= 0;
        if (startsBefore && endsBehind) return true;
        return !!list[1] && BoundaryOrder(range.start, range.startOffset, node.parent, place + 1) < 0 && BoundaryOrder(range.end, range.endOffset, node.parent, place) > 0;
    }
    deleteFromDocument() {
        if (PageSelection.field !== undefined) %refuse("Selection.deleteFromDocument in a field is not supported by Loopscope");
        if (PageSelection.range !== undefined) DeleteContents(PageSelection.range);
    }
    modify() { %refuse("Selection.modify is not supported by Loopscope: text is not laid out"); }
    toString() {
        SelectionInside(this);
        return SelectedText();
    }
}
DefineInterface(Selection);
const SelectionObject = %new_object(Selection.prototype);
SetInside(SelectionObject, { __proto__: null, isSelection: true });
DefinePageFunctions(PageGlobal, { getSelection() { return SelectionObject; } });
