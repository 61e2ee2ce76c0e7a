// What the focus can go to. SPEC: HTML sections 6.6.2 and 6.6.3.

const kInTabOrder = ["a", "area", "button", "frame", "iframe", "input", "object", "select", "textarea"];

// The number that the attribute says; undefined for none.
function WrittenTabIndex(inside) {
    const text = AttributeOf(inside, "tabindex");
    const number = text === null ? NaN : %call(ParseIntOf, undefined, text, 10);
    return number === number ? number : undefined;
}

function IsFocusable(inside) {
    if (IsInertPart(inside) || IsFoldedAway(inside)) return false;
    if (ListHas(["button", "input", "textarea", "select"], inside.localName)) return !IsDisabled(inside) && InputType(inside) !== "hidden";
    if (WrittenTabIndex(inside) !== undefined || IsEditingHost(inside)) return true;
    if (inside.localName === "summary") return DetailsOf(inside) !== undefined;
    return ListHas(["a", "area"], inside.localName) && AttributeOf(inside, "href") !== null;
}

function IsEditingHost(inside) {
    const text = AttributeOf(inside, "contenteditable");
    return text !== null && ListHas(["", "true", "plaintext-only"], %to_lower(text));
}

function IsInertPart(inside) {
    for (let node = inside; node !== null && node !== undefined; node = node.parent ?? node.host) {
        if (node.type === kElementNode && AttributeOf(node, "inert") !== null) return true;
    }
    return false;
}

// Of details that are closed only the summary is there.
function IsFoldedAway(inside) {
    for (let node = inside; node.parent !== null; node = node.parent) {
        if (IsInClosedDetails(node)) return true;
    }
    return false;
}
