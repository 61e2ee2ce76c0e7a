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

// Character references. SPEC: HTML sections 13.2.5.72 to 13.2.5.80. SIMPLIFIED: of those with names the usual ones; others are refused.
const kEntities = {
    __proto__: null, amp: "&", lt: "<", gt: ">", quot: '"', nbsp: "\u00a0", apos: "'", copy: "\u00a9", reg: "\u00ae", trade: "\u2122", hellip: "\u2026", mdash: "\u2014",
    ndash: "\u2013", lsquo: "\u2018", rsquo: "\u2019", ldquo: "\u201c", rdquo: "\u201d", laquo: "\u00ab", raquo: "\u00bb", bull: "\u2022", middot: "\u00b7", deg: "\u00b0",
    times: "\u00d7", divide: "\u00f7", plusmn: "\u00b1", minus: "\u2212", ne: "\u2260", le: "\u2264", ge: "\u2265", infin: "\u221e", sum: "\u2211", radic: "\u221a",
    euro: "\u20ac", pound: "\u00a3", yen: "\u00a5", cent: "\u00a2", sect: "\u00a7", para: "\u00b6", larr: "\u2190", rarr: "\u2192", uarr: "\u2191", darr: "\u2193",
    harr: "\u2194", rArr: "\u21d2", hearts: "\u2665", spades: "\u2660", check: "\u2713", star: "\u2606", not: "\u00ac", micro: "\u00b5", szlig: "\u00df", eacute: "\u00e9",
    egrave: "\u00e8", agrave: "\u00e0", aacute: "\u00e1", auml: "\u00e4", ouml: "\u00f6", uuml: "\u00fc", Auml: "\u00c4", Ouml: "\u00d6", Uuml: "\u00dc", ccedil: "\u00e7",
    ntilde: "\u00f1", alpha: "\u03b1", beta: "\u03b2", gamma: "\u03b3", delta: "\u03b4", lambda: "\u03bb", mu: "\u03bc", pi: "\u03c0", sigma: "\u03c3", omega: "\u03c9",
};
// Names that count without a semicolon, too.
const kOldEntities = ["amp", "lt", "gt", "quot", "nbsp", "copy", "reg", "not", "times", "divide", "deg", "para", "sect", "middot", "plusmn", "yen", "cent", "pound", "micro", "laquo", "raquo", "szlig", "eacute", "egrave", "agrave", "aacute", "auml", "ouml", "uuml", "Auml", "Ouml", "Uuml", "ccedil", "ntilde"];
const kAccents = ["grave", "acute", "circ", "tilde", "uml", "ring", "cedil", "slash"];

function OldEntityAt(text, at) {
    for (let index = 0; index < kOldEntities.length; index += 1) {
        if (%string_slice(text, at, at + kOldEntities[index].length) === kOldEntities[index]) return kOldEntities[index];
    }
    for (let index = 0; index < kAccents.length; index += 1) {
        if (%string_slice(text, at + 1, at + 1 + kAccents[index].length) === kAccents[index]) RefuseEntity(%string_slice(text, at, at + 1 + kAccents[index].length));
    }
    return undefined;
}

function RefuseEntity(name) {
    %refuse(`the character reference &${name}; is not supported by Loopscope: write the character itself`);
}

// The character of a reference that begins at `at`, behind its "&": [character, where it ends]; undefined when it is none.
function ReferenceAt(text, at, isAttribute) {
    let end = at;
    if (text[at] === "#") {
        end += 1;
        while (end < text.length && IsWordUnit(text[end])) end += 1;
        const digits = %string_slice(text, at + 1, end);
        const number = ToNumber(digits[0] === "x" || digits[0] === "X" ? `0${digits}` : digits);
        if (digits === "" || number !== number) return undefined;
        return [%code_point_text(number), text[end] === ";" ? end + 1 : end];
    }
    while (end < text.length && IsWordUnit(text[end])) end += 1;
    const name = %string_slice(text, at, end);
    if (text[end] === ";" && kEntities[name] !== undefined) return [kEntities[name], end + 1];
    const old = name === "" ? undefined : OldEntityAt(text, at);
    if (old !== undefined) {
        const next = text[at + old.length];
        if (isAttribute && next !== undefined && (next === "=" || IsWordUnit(next))) return undefined;
        return [kEntities[old], at + old.length];
    }
    if (text[end] === ";" && name !== "") RefuseEntity(name);
    return undefined;
}

function Unescaped(text, isAttribute) {
    let result = "";
    let from = 0;
    for (;;) {
        const at = %string_index_of(text, "&", from);
        if (at < 0) return result + %string_slice(text, from, text.length);
        const found = ReferenceAt(text, at + 1, isAttribute);
        result += %string_slice(text, from, at) + (found === undefined ? "&" : found[0]);
        from = found === undefined ? at + 1 : found[1];
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
        AddPiece(reader, MakeText(Unescaped(%string_slice(text, reader.at, end), false)));
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
        %push(element.attributes, { __proto__: null, name, value: Unescaped(value, true) });
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
