// What is selected in a field. SPEC: HTML section 4.10.20.

function HasSelection(inside) {
    return inside.localName === "textarea" || ListHas(["text", "search", "url", "tel", "password"], InputType(inside));
}

// Whether there is a place in its text, of which the page's selection knows.
function HoldsSelection(inside) {
    return HasSelection(inside) || (inside.localName === "input" && ListHas(["number", "email"], InputType(inside)));
}

// What a program is told of it: of a field that has the focus what the page's selection holds of it.
function ToldSelection(inside) {
    const isElsewhere = PageDocument.focused === inside && PageSelection.field !== inside;
    return isElsewhere ? { __proto__: null, start: 0, end: 0, direction: "none" } : SelectionOf(inside);
}

function NeedSelection(inside, where) {
    if (HasSelection(inside)) return;
    throw MakeDomException(`Failed to ${where} on 'HTMLInputElement': The input element's type ('${InputType(inside)}') does not support selection.`, "InvalidStateError");
}

function ChangeSelection(inside, start, end, direction = "forward") {
    const size = FieldValue(inside).length;
    const last = %math_max(0, %math_min(size, end));
    const first = %math_min(last, %math_max(0, start));
    const before = SelectionOf(inside);
    const isElsewhere = PageDocument.focused === inside && PageSelection.field !== inside;
    SelectText(inside, first, last);
    inside.caret.direction = direction === "backward" ? "backward" : "forward";
    if (isElsewhere) SelectField(inside);
    const isTurned = (before.direction === "backward") !== (direction === "backward");
    if (before.start === first && before.end === last && !isTurned && !isElsewhere) return;
    TellOfFieldSelection(inside);
    // RUNTIME: Chromium's TextControlElement::ScheduleSelectEvent: with the next frame.
    %frame_step(function SendSelect() {
        FireInSteps(inside.object, "select", { __proto__: null, bubbles: true }, undefined);
    }, false);
}

// RUNTIME: Chromium tells a field of its selection, too: one task for all changes since the last one, whoever listens.
function TellOfFieldSelection(inside) {
    if (inside.isSelectionAsked) return;
    inside.isSelectionAsked = true;
    %page_task(kDomSource, kNormalPriority, () => {
        inside.isSelectionAsked = false;
        FireInSteps(inside.object, "selectionchange", { __proto__: null, bubbles: true }, undefined);
    }, [], 0);
}

const kSelectionModes = ["select", "start", "end", "preserve"];

// SPEC: HTML section 4.10.20, setRangeText.
function SetRangeText(inside, list) {
    const owner = inside.localName === "textarea" ? "HTMLTextAreaElement" : "HTMLInputElement";
    NeedArguments(list, 1, "setRangeText", owner);
    NeedSelection(inside, "execute 'setRangeText'");
    const value = FieldValue(inside);
    const selection = SelectionOf(inside);
    const text = `${list[0]}`;
    const mode = list[3] === undefined ? "preserve" : `${list[3]}`;
    if (!ListHas(kSelectionModes, mode)) %throw_type_error(`Failed to execute 'setRangeText' on '${owner}': The provided value '${mode}' is not a valid enum value of type SelectionMode.`);
    const given = list.length > 1 ? [UnsignedLong(list[1]), UnsignedLong(list[2])] : [selection.start, selection.end];
    if (given[0] > given[1]) {
        throw MakeDomException(`Failed to execute 'setRangeText' on '${owner}': The provided start value (${given[0]}) is larger than the provided end value (${given[1]}).`, "IndexSizeError");
    }
    const start = %math_min(value.length, given[0]);
    const end = %math_min(value.length, given[1]);
    const newEnd = start + text.length;
    const moved = (at, isEnd) => (at > end ? at + newEnd - end : at > start ? (isEnd ? newEnd : start) : at);
    SetFieldValue(inside, %string_slice(value, 0, start) + text + %string_slice(value, end, value.length));
    // What was selected stays so as places in the text: only another place is a change that is told.
    inside.caret = { __proto__: null, value: FieldValue(inside), start: selection.start, end: selection.end, direction: selection.direction };
    if (mode === "select") ChangeSelection(inside, start, newEnd);
    else if (mode === "start") ChangeSelection(inside, start, start);
    else if (mode === "end") ChangeSelection(inside, newEnd, newEnd);
    else ChangeSelection(inside, moved(selection.start, false), moved(selection.end, true));
}

const SelectionMembers = {
    get selectionStart() { return HasSelection(NodeInside(this)) ? ToldSelection(NodeInside(this)).start : null; },
    set selectionStart(value) {
        NeedSelectionToSet(NodeInside(this), "selectionStart");
        const { end } = SelectionOf(NodeInside(this));
        ChangeSelection(NodeInside(this), UnsignedLong(value), %math_max(end, UnsignedLong(value)));
    },
    get selectionEnd() { return HasSelection(NodeInside(this)) ? ToldSelection(NodeInside(this)).end : null; },
    set selectionEnd(value) {
        NeedSelectionToSet(NodeInside(this), "selectionEnd");
        ChangeSelection(NodeInside(this), SelectionOf(NodeInside(this)).start, UnsignedLong(value));
    },
    get selectionDirection() { return HasSelection(NodeInside(this)) ? SelectionOf(NodeInside(this)).direction ?? "forward" : null; },
    set selectionDirection(value) {
        NeedSelectionToSet(NodeInside(this), "selectionDirection");
        const { start, end } = SelectionOf(NodeInside(this));
        ChangeSelection(NodeInside(this), start, end, `${value}`);
    },
    select() {
        const inside = NodeInside(this);
        if (!HasSelection(inside) && InputType(inside) !== "email") return;
        MoveFocus(inside);
        ChangeSelection(inside, 0, FieldValue(inside).length);
    },
    setSelectionRange(start, end, direction = undefined) {
        const inside = NodeInside(this);
        NeedSelection(inside, "execute 'setSelectionRange'");
        ChangeSelection(inside, UnsignedLong(start), UnsignedLong(end), direction === undefined ? "forward" : `${direction}`);
    },
    setRangeText(...list) { SetRangeText(NodeInside(this), list); },
};
DefinePageFunctions(InputElement.prototype, SelectionMembers);
DefinePageFunctions(TextAreaElement.prototype, SelectionMembers);

function NeedSelectionToSet(inside, name) {
    if (HasSelection(inside)) return;
    throw MakeDomException(`Failed to set the '${name}' property on 'HTMLInputElement': The input element's type ('${InputType(inside)}') does not support selection.`, "InvalidStateError");
}
