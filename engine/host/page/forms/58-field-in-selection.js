// What the page's selection has to do with the focus. RUNTIME: Chromium has one selection for the page and for its fields: it is in the field that
// had the focus last, where a program that asks the page is shown the place beside the field.

function SelectField(field) {
    PageSelection.field = field;
    PageSelection.range = undefined;
    PageSelection.isBackward = false;
}

// The range that a program is shown.
function SelectedRange() {
    const { field, range } = PageSelection;
    if (field === undefined) return range;
    const place = IndexOfNode(field);
    return MakeRange(field.parent, place, field.parent, place);
}

function TextSelectedIn(field) {
    const { value, start, end } = SelectionOf(field);
    const text = %string_slice(value, start, end);
    if (InputType(field) !== "password") return text;
    let hidden = "";
    for (let index = 0; index < text.length; index += 1) hidden += "\u2022";
    return hidden;
}

// What holds the selection leaves the document: its place is what stays.
function SelectPlaceOf(inside) {
    const place = IndexOfNode(inside);
    PageSelection.field = undefined;
    PageSelection.range = MakeRange(inside.parent, place, inside.parent, place);
}

const kFieldsOfParts = ["date", "time", "month", "week", "datetime-local"];

function SelectByFocus(next) {
    if (next.localName === "input" && ListHas(kFieldsOfParts, InputType(next))) {
        const place = IndexOfNode(next);
        Select(next.parent, place, next.parent, place);
    } else if (next.localName === "textarea" || (next.localName === "input" && HoldsSelection(next))) {
        if (PageSelection.field === next) return;
        SelectField(next);
        TellOfFieldSelection(next);
    } else if (IsEditingHost(next)) {
        SelectInHost(next);
    }
}

// The caret goes before the first character that is shown, unless it is there already.
function SelectInHost(host) {
    const range = SelectedRange();
    if (range !== undefined && IsInclusiveAncestor(host, range.start)) return;
    const found = FirstShownText(host);
    if (found === undefined) Select(host, 0, host, 0);
    else Select(found.node, found.at, found.node, found.at);
}

function FirstShownText(node) {
    for (let index = 0; index < node.children.length; index += 1) {
        const child = node.children[index];
        if (child.type === kTextNode) {
            const text = TextOf(child);
            let at = 0;
            while (at < text.length && %string_find(" \n\t\r", text[at], 0) >= 0) at += 1;
            if (at < text.length) return { __proto__: null, node: child, at };
        }
        const found = child.type === kElementNode ? FirstShownText(child) : undefined;
        if (found !== undefined) return found;
    }
    return undefined;
}
