// Markup: an element's text of tags, and back. SPEC: HTML sections 13.2 and 13.3.
// SIMPLIFIED: elements may stand in each other as they are written, apart from what closes by itself and what tables need; tags of
// formatting that overlap are refused.

const kVoidTags = ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"];

function EscapedMarkup(text, isAttribute) {
    const escaped = %replace_all(%replace_all(text, "&", "&amp;"), "\u00a0", "&nbsp;");
    return isAttribute ? %replace_all(escaped, '"', "&quot;") : %replace_all(%replace_all(escaped, "<", "&lt;"), ">", "&gt;");
}

function MarkupOf(inside) {
    if (inside.type === kTextNode) {
        const isRaw = inside.parent !== null && ListHas(["script", "style"], inside.parent.localName);
        return isRaw ? inside.data : EscapedMarkup(inside.data, false);
    }
    if (inside.type === kCommentNode) return `<!--${inside.data}-->`;
    AttributesOf(inside);
    let text = `<${inside.localName}`;
    for (let index = 0; index < inside.attributes.length; index += 1) {
        text += ` ${inside.attributes[index].name}="${EscapedMarkup(inside.attributes[index].value, true)}"`;
    }
    return ListHas(kVoidTags, inside.localName) ? `${text}>` : `${text}>${MarkupInside(inside)}</${inside.localName}>`;
}

// Where an element's markup is: a template holds it apart from the tree. SPEC: HTML section 4.12.3.
function HeldIn(inside) {
    return inside.content ?? inside;
}

function MarkupInside(inside) {
    let text = "";
    const children = HeldIn(inside).children;
    for (let index = 0; index < children.length; index += 1) text += MarkupOf(children[index]);
    return text;
}

const kEntities = { __proto__: null, amp: "&", lt: "<", gt: ">", quot: '"', nbsp: "\u00a0", apos: "'", copy: "\u00a9", hellip: "\u2026", mdash: "\u2014", ndash: "\u2013" };

function Unescaped(text) {
    let result = "";
    let from = 0;
    for (;;) {
        const at = %string_index_of(text, "&", from);
        const end = at < 0 ? -1 : %string_index_of(text, ";", at);
        if (end < 0) return result + %string_slice(text, from, text.length);
        const name = %string_slice(text, at + 1, end);
        const number = name[0] === "#" ? ToNumber(name[1] === "x" ? `0${%string_slice(name, 1, name.length)}` : %string_slice(name, 1, name.length)) : NaN;
        const known = number === number ? %code_point_text(number) : kEntities[name];
        result += %string_slice(text, from, at) + (known === undefined ? %string_slice(text, at, end + 1) : known);
        from = end + 1;
    }
}

// Reads markup from left to right: `open` are the elements that are not closed yet.
function ParseMarkup(text) {
    const root = MakeFragment();
    const reader = { __proto__: null, text, at: 0, open: [root] };
    while (reader.at < text.length) ReadPiece(reader);
    const nodes = CopyList(root.children);
    for (let index = 0; index < nodes.length; index += 1) nodes[index].parent = null;
    return nodes;
}

// For a place in the tree: elements of the page's own become what they are defined as, except inside of a template.
function ParseMarkupFor(inside, text) {
    const nodes = ParseMarkup(text);
    for (let index = 0; !RootOf(inside).isInert && index < nodes.length; index += 1) QueueUpgrades(nodes[index]);
    return nodes;
}

function AddPiece(reader, node) {
    const parent = HeldIn(reader.open[reader.open.length - 1]);
    %push(parent.children, node);
    node.parent = parent;
}

function ReadPiece(reader) {
    const text = reader.text;
    const isTag = text[reader.at] === "<" && reader.at + 1 < text.length && IsTagStart(text[reader.at + 1]);
    if (!isTag) {
        let end = %string_index_of(text, "<", reader.at + 1);
        while (end >= 0 && !(end + 1 < text.length && IsTagStart(text[end + 1]))) end = %string_index_of(text, "<", end + 1);
        if (end < 0) end = text.length;
        AddPiece(reader, MakeText(Unescaped(%string_slice(text, reader.at, end))));
        reader.at = end;
    } else if (%string_slice(text, reader.at, reader.at + 4) === "<!--") {
        const end = %string_index_of(text, "-->", reader.at);
        const last = end < 0 ? text.length : end;
        AddPiece(reader, MakeComment(%string_slice(text, reader.at + 4, last)));
        reader.at = last + 3;
    } else if (text[reader.at + 1] === "/") {
        CloseTag(reader);
    } else {
        OpenTag(reader);
    }
}

function IsTagStart(unit) {
    return unit === "/" || unit === "!" || (unit >= "a" && unit <= "z") || (unit >= "A" && unit <= "Z");
}

function CloseTag(reader) {
    const end = %string_index_of(reader.text, ">", reader.at);
    const last = end < 0 ? reader.text.length : end;
    const tag = %to_lower(Trimmed(%string_slice(reader.text, reader.at + 2, last)));
    reader.at = last + 1;
    for (let index = reader.open.length - 1; index > 0; index -= 1) {
        const open = reader.open[index].localName;
        if (open === tag) {
            %array_set_length(reader.open, index);
            return;
        }
        if (ListHas(kFormattingTags, open) || ListHas(kFormattingTags, tag)) RefuseOverlap(tag, open);
    }
    if (tag === "p" || tag === "br") %refuse(`markup with </${tag}> that closes nothing is not supported by Loopscope`);
}

const kFormattingTags = ["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"];

function RefuseOverlap(tag, open) {
    %refuse(`markup in which </${tag}> comes before </${open}> is not supported by Loopscope`);
}

// What ends when a tag begins: [tags that begin, tags that end, tags that it does not look beyond]. SPEC: HTML section 13.2.6.4.7 and
// those of tables.
const kBlockTags = [
    "address", "article", "aside", "blockquote", "details", "dialog", "div", "dl", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2",
    "h3", "h4", "h5", "h6", "header", "hr", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "ul", "li", "dd", "dt", "table",
];
const kEndedBy = [
    [kBlockTags, ["p"], ["button", "td", "th", "caption", "template", "object"]],
    [["li"], ["li"], ["ul", "ol", "menu", "template", "td"]],
    [["dd", "dt"], ["dd", "dt"], ["dl", "template", "td"]],
    [["option", "optgroup"], ["option"], ["select", "datalist"]],
    [["optgroup"], ["optgroup"], ["select"]],
    [["td", "th", "tr", "tbody", "thead", "tfoot"], ["td", "th"], ["table", "template"]],
    [["tr", "tbody", "thead", "tfoot"], ["tr"], ["table", "template"]],
    [["tbody", "thead", "tfoot"], ["tbody", "thead", "tfoot"], ["table", "template"]],
];

function EndWhatCloses(reader, tag) {
    for (let rule = 0; rule < kEndedBy.length; rule += 1) {
        if (!ListHas(kEndedBy[rule][0], tag)) continue;
        for (let index = reader.open.length - 1; index > 0; index -= 1) {
            const open = reader.open[index].localName;
            if (ListHas(kEndedBy[rule][2], open)) break;
            if (!ListHas(kEndedBy[rule][1], open)) continue;
            if (index + 1 < reader.open.length && ListHas(kFormattingTags, reader.open[index + 1].localName)) RefuseOverlap(open, reader.open[index + 1].localName);
            %array_set_length(reader.open, index);
            break;
        }
    }
}

// The parts of a table that are there without being written; anything else in it would be moved out.
function AddTableParts(reader, tag) {
    const holder = reader.open[reader.open.length - 1].localName;
    if (holder === "table" && (tag === "tr" || tag === "td" || tag === "th")) OpenElement(reader, MakeElement("tbody"));
    const inside = reader.open[reader.open.length - 1].localName;
    if (ListHas(["tbody", "thead", "tfoot"], inside) && (tag === "td" || tag === "th")) OpenElement(reader, MakeElement("tr"));
    const isPart = ListHas(["caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "td", "th", "script", "template", "style"], tag);
    if (ListHas(["table", "tbody", "thead", "tfoot", "tr"], holder) && !isPart) %refuse(`markup with <${tag}> right inside <${holder}> is not supported by Loopscope`);
    if (!isPart || ListHas(["table", "tbody", "thead", "tfoot", "tr", ""], holder) || ListHas(["script", "template", "style"], tag) || holder === "template") return;
    if (tag !== "caption" && holder !== "colgroup") %refuse(`markup with <${tag}> outside of a table is not supported by Loopscope`);
}

function OpenElement(reader, element) {
    AddPiece(reader, element);
    if (!ListHas(kVoidTags, element.localName)) %push(reader.open, element);
}

function OpenTag(reader) {
    reader.at += 1;
    const tag = %to_lower(ReadUntil(reader, " \n\t/>"));
    EndWhatCloses(reader, tag);
    AddTableParts(reader, tag);
    const element = MakeElement(tag);
    for (;;) {
        ReadWhile(reader, " \n\t/");
        if (reader.at >= reader.text.length || reader.text[reader.at] === ">") break;
        const name = %to_lower(ReadUntil(reader, " \n\t/>="));
        ReadWhile(reader, " \n\t");
        let value = "";
        if (reader.text[reader.at] === "=") {
            reader.at += 1;
            ReadWhile(reader, " \n\t");
            value = ReadAttributeValue(reader);
        }
        %push(element.attributes, { __proto__: null, name, value: Unescaped(value) });
    }
    reader.at += 1;
    element.isInert = true; // A script of markup never runs.
    NoteWrittenAttributes(element);
    OpenElement(reader, element);
}

function ReadAttributeValue(reader) {
    const quote = reader.text[reader.at];
    if (quote !== '"' && quote !== "'") return ReadUntil(reader, " \n\t>");
    reader.at += 1;
    const value = ReadUntil(reader, quote);
    reader.at += 1;
    return value;
}

function ReadUntil(reader, units) {
    const from = reader.at;
    while (reader.at < reader.text.length && %string_index_of(units, reader.text[reader.at], 0) < 0) reader.at += 1;
    return %string_slice(reader.text, from, reader.at);
}

function ReadWhile(reader, units) {
    while (reader.at < reader.text.length && %string_index_of(units, reader.text[reader.at], 0) >= 0) reader.at += 1;
}
