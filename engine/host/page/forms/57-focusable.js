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
    if (inside.localName === "dialog" && AttributeOf(inside, "open") !== null) return true;
    if (ListHas(["button", "input", "textarea", "select"], inside.localName)) return !IsDisabled(inside) && InputType(inside) !== "hidden";
    if (WrittenTabIndex(inside) !== undefined || IsEditingHost(inside)) return true;
    if (inside.localName === "summary") return DetailsOf(inside) !== undefined;
    return ListHas(["a", "area"], inside.localName) && AttributeOf(inside, "href") !== null;
}

// What is not seen takes no focus; what has it already keeps it until the next frame (FixFocus).
function TakesFocus(inside) {
    return IsFocusable(inside) && !IsInClosedPart(inside) && !IsUnshown(inside) && !IsHiddenByStyle(inside) && DisplayOf(inside) !== "contents";
}

// SPEC: HTML section 6.6.4, get the focusable area: a shadow tree that delegates the focus has it in place of its host. Undefined for what
// cannot have it; null where it stays what it is.
function FocusableArea(inside) {
    if (inside.shadow?.delegatesFocus !== true) return TakesFocus(inside) ? inside : undefined;
    if (PageDocument.focused !== null && IsShadowAncestor(inside, PageDocument.focused)) return null;
    return IsInertPart(inside) || IsFoldedAway(inside) ? undefined : FocusDelegate(inside.shadow);
}

// SPEC: HTML section 6.6.4, the focus delegate: what asks for it, or else what comes first.
function FocusDelegate(root) {
    const elements = Descendants(root, () => true);
    for (let pass = 0; pass < 2; pass += 1) {
        for (let index = 0; index < elements.length; index += 1) {
            const element = elements[index];
            if (pass === 0 && AttributeOf(element, "autofocus") === null) continue;
            const area = element.shadow?.delegatesFocus === true ? FocusDelegate(element.shadow) : TakesFocus(element) ? element : undefined;
            if (area !== undefined) return area;
        }
    }
    return undefined;
}

function IsFocused(inside) {
    const { focused } = PageDocument;
    return focused !== null && (focused === inside || (inside.shadow !== undefined && IsShadowAncestor(inside.shadow, focused)));
}

function IsEditingHost(inside) {
    const text = AttributeOf(inside, "contenteditable");
    return text !== null && ListHas(["", "true", "plaintext-only"], %to_lower(text));
}

function IsInertPart(inside) {
    for (let node = inside; node !== null && node !== undefined; node = node.parent ?? node.host) {
        if (node.type === kElementNode && AttributeOf(node, "inert") !== null) return true;
    }
    return IsBehindModal(inside);
}

// Of details that are closed only the summary is there.
function IsFoldedAway(inside) {
    for (let node = inside; node.parent !== null; node = node.parent) {
        if (IsInClosedDetails(node)) return true;
    }
    return false;
}
