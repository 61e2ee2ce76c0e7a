// innerText: the text of an element as it is shown. SPEC: HTML section 3.2.7, the rendered text collection steps.

const kBlockDisplays = ["block", "flow-root", "flex", "grid", "table", "table-row-group", "list-item"];
// What elements are that the layout does not know.
const kTableDisplays = {
    __proto__: null, table: "table", thead: "table-row-group", tbody: "table-row-group", tfoot: "table-row-group", tr: "table-row", td: "table-cell", th: "table-cell", caption: "block",
    hr: "block", summary: "block", legend: "block", fieldset: "block", option: "block", optgroup: "block", center: "block", dir: "block", listing: "block", xmp: "block",
};

function NodesOfLines(text) {
    const lines = %split_text(WithPlainNewlines(text), "\n");
    const nodes = [];
    for (let index = 0; index < lines.length; index += 1) {
        if (index > 0) %push(nodes, MakeElement("br"));
        if (lines[index] !== "") %push(nodes, MakeText(lines[index]));
    }
    return nodes;
}

// What is collected: `text` so far, how many line breaks have to come before more, and whether a blank may follow.
function RenderedText(inside) {
    if (!IsConnected(inside) || IsUnshown(inside)) return TextOf(inside);
    if (inside.shadow !== undefined || RootOf(inside).isShadow) %refuse("innerText of what has a shadow tree is not supported by Loopscope");
    const state = { __proto__: null, text: "", breaks: 0, isAtStart: true, hasPending: false, isFirst: true };
    CollectChildren(state, inside, inside.localName === "select" || inside.localName === "optgroup");
    return state.text;
}

function CollectChildren(state, inside, isSelect) {
    if (ListHas(["textarea", "input", "img", "svg", "progress", "meter"], inside.localName)) return;
    for (let index = 0; index < inside.children.length; index += 1) CollectNode(state, inside.children[index], isSelect);
}

function ShownDisplay(inside) {
    const own = StyledValue(inside, "display");
    const display = own === "" && DisplayOf(inside) !== "none" ? kTableDisplays[inside.localName] ?? DisplayOf(inside) : DisplayOf(inside);
    const around = inside.parent.type === kElementNode ? StyledValue(inside.parent, "display") : "";
    const isItem = ListHas(["flex", "inline-flex", "grid", "inline-grid"], around) || IsOutOfFlow(inside) || !ListHas(["", "none"], StyledValue(inside, "float"));
    return isItem && display !== "none" ? "block" : display;
}

function CollectNode(state, inside, isSelect) {
    if (inside.type === kTextNode) {
        if (!isSelect && !IsInClosedDetails(inside)) CollectText(state, inside);
        return;
    }
    if (inside.type !== kElementNode) return;
    if (inside.shadow !== undefined) %refuse("innerText of what has a shadow tree is not supported by Loopscope");
    const tag = inside.localName;
    const display = ShownDisplay(inside);
    if (display === "none" && !(isSelect && tag === "option")) return;
    if (IsInClosedDetails(inside)) return;
    if (tag === "br") {
        state.hasPending = false;
        PutText(state, "\n");
        state.isAtStart = true;
        return;
    }
    const lines = tag === "p" ? 2 : ListHas(kBlockDisplays, display) || (isSelect && tag === "option") ? 1 : 0;
    if (lines > 0) BreakLines(state, lines);
    const isOwnLine = ListHas(["inline-block", "inline-flex", "inline-grid", "inline-table", "table-cell"], display) || ListHas(["button", "select", "input", "textarea", "img", "svg"], tag);
    if (isOwnLine) CollectOwnLine(state, inside, tag);
    else CollectChildren(state, inside, (isSelect && tag !== "option") || tag === "select");
    if (display === "table-cell" && ElementBeside(inside, 1) !== null) PutText(state, "\t");
    if (display === "table-row" && !IsLastRow(inside)) BreakLines(state, 1);
    if (lines > 0) BreakLines(state, lines);
}

function IsInClosedDetails(inside) {
    const { parent } = inside;
    return parent.localName === "details" && AttributeOf(parent, "open") === null && (inside.type !== kElementNode || DetailsOf(inside) === undefined);
}

function IsLastRow(row) {
    const table = AncestorTagged(row, ["table"]);
    if (table === null) return ElementBeside(row, 1) === null;
    const rows = RowsOfTable(table);
    return rows[rows.length - 1] === row;
}

// A box whose contents have lines of their own, in the line of what is around it.
function CollectOwnLine(state, inside, tag) {
    if (state.hasPending) PutText(state, "");
    const before = state.isAtStart;
    state.isAtStart = true;
    const size = state.text.length;
    CollectChildren(state, inside, tag === "select");
    state.hasPending = false;
    state.isAtStart = state.text.length > size || ListHas(["button", "input", "textarea", "img", "svg", "select"], tag) ? false : before;
}

function BreakLines(state, count) {
    state.hasPending = false;
    state.isAtStart = true;
    if (state.text !== "") state.breaks = %math_max(state.breaks, count);
}

function PutText(state, text) {
    for (; state.breaks > 0; state.breaks -= 1) state.text += "\n";
    if (state.hasPending) state.text += " ";
    state.hasPending = false;
    state.text += text;
}

// The style that a text inherits from what is around it.
function TextStyle(inside, name) {
    for (let node = inside.parent; node !== null && node.type === kElementNode; node = node.parent) {
        const value = StyledValue(node, name);
        if (value !== "" && value !== "inherit") return value;
    }
    return "";
}

function CollectText(state, inside) {
    const visibility = TextStyle(inside, "visibility");
    if (visibility === "hidden" || visibility === "collapse") return;
    const space = WhiteSpaceOf(inside.parent);
    const data = Transformed(inside.data, TextStyle(inside, "text-transform"));
    if (ListHas(["pre", "pre-wrap", "break-spaces"], space)) {
        if (data !== "") PutText(state, data);
        state.isAtStart = false;
        return;
    }
    if (space === "pre-line") %refuse("innerText of text with white-space pre-line is not supported by Loopscope");
    for (let index = 0; index < data.length;) {
        if (HasUnitOf(data[index], " \n\t\r\f")) {
            if (!state.isAtStart) state.hasPending = true;
            index += 1;
            continue;
        }
        let end = index;
        while (end < data.length && !HasUnitOf(data[end], " \n\t\r\f")) end += 1;
        PutText(state, %string_slice(data, index, end));
        state.isAtStart = false;
        index = end;
    }
}

function Transformed(text, how) {
    if (how === "uppercase") return %to_upper(text);
    if (how === "lowercase") return %to_lower(text);
    if (how === "capitalize") %refuse("innerText of text with text-transform capitalize is not supported by Loopscope");
    return text;
}
