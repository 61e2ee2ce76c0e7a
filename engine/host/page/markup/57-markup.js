// Markup: an element's text of tags, and back. SPEC: HTML sections 13.2 and 13.3.
// `57-tree-construction.js` decides where in the tree what is read goes.

// What stands in the text of a tag up to its end tag. SPEC: HTML section 13.2.6.4: what its start tag switches the tokenizer to.
const kRawTags = ["script", "style", "xmp", "iframe", "noembed", "noframes", "noscript", "textarea", "title"];
const kVoidTags = ["area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input", "keygen", "link", "meta", "param", "source", "track", "wbr"];

// A page runs scripts; in a document beside it <noscript> holds markup.
function IsRawTag(reader, tag) {
    return ListHas(kRawTags, tag) && (tag !== "noscript" || IsPageDocument(reader.page ?? HeldIn(reader.context).document));
}

function EscapedMarkup(text, isAttribute) {
    const escaped = %replace_all(%replace_all(text, "&", "&amp;"), "\u00a0", "&nbsp;");
    const shown = %replace_all(%replace_all(escaped, "<", "&lt;"), ">", "&gt;");
    return isAttribute ? %replace_all(shown, '"', "&quot;") : shown;
}

// `isTaken` says which shadow trees are written, too.
function MarkupOf(inside, isTaken = undefined) {
    if (inside.type === kTextNode) {
        const isRaw = inside.parent !== null && ListHas(["script", "style", "xmp", "iframe", "noembed", "noframes", "noscript", "plaintext"], inside.parent.localName);
        return isRaw ? inside.data : EscapedMarkup(inside.data, false);
    }
    if (inside.type === kCommentNode) return `<!--${inside.data}-->`;
    if (inside.type === kDoctypeNode) return `<!DOCTYPE ${inside.name}>`;
    if (inside.type === kCdataNode) return `<![CDATA[${inside.data}]]>`;
    if (inside.type === kInstructionNode) return `<?${inside.name} ${inside.data}?>`;
    AttributesOf(inside);
    const tag = inside.prefix === null ? inside.localName : `${inside.prefix}:${inside.localName}`;
    let text = `<${tag}`;
    if (inside.isName !== undefined && WrittenAttribute(inside, "is") === null) text += ` is="${EscapedMarkup(inside.isName, true)}"`;
    for (let index = 0; index < inside.attributes.length; index += 1) {
        text += ` ${WrittenName(inside.attributes[index])}="${EscapedMarkup(inside.attributes[index].value, true)}"`;
    }
    return inside.namespace === kHtmlNamespace && ListHas(kVoidTags, tag) ? `${text}>` : `${text}>${MarkupInside(inside, isTaken)}</${tag}>`;
}

// SPEC: HTML section 13.3, an attribute's serialized name.
function WrittenName(attribute) {
    return attribute.namespace === "http://www.w3.org/XML/1998/namespace" ? `xml:${LocalNameOf(attribute)}` : attribute.name;
}

// Where an element's markup is: a template holds it apart from the tree. SPEC: HTML section 4.12.3.
function HeldIn(inside) {
    return inside.content ?? inside;
}

function MarkupInside(inside, isTaken = undefined) {
    let text = isTaken !== undefined && inside.shadow !== undefined && isTaken(inside.shadow) ? MarkupOfShadow(inside.shadow, isTaken) : "";
    const children = HeldIn(inside).children;
    for (let index = 0; index < children.length; index += 1) text += MarkupOf(children[index], isTaken);
    return text;
}

// Character references. SPEC: HTML sections 13.2.5.72 to 13.2.5.80.
// Numbers that mean a character of Windows-1252.
const kWindowsPoints = [
    0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d, 0x17e, 0x178,
];

function CharacterOfNumber(number) {
    if (number === 0 || number > 0x10ffff || (number >= 0xd800 && number <= 0xdfff)) return "\ufffd";
    return %code_point_text(number >= 0x80 && number < 0xa0 ? kWindowsPoints[number - 0x80] : number);
}

// The character of a reference that begins at `at`, behind its "&": [character, where it ends]; undefined when it is none.
function ReferenceAt(text, at, isAttribute) {
    let end = at;
    if (text[at] === "#") {
        const isHexadecimal = text[at + 1] === "x" || text[at + 1] === "X";
        end += isHexadecimal ? 2 : 1;
        const from = end;
        while (end < text.length && (isHexadecimal ? IsHexadecimal(text[end]) : IsDigit(text[end]))) end += 1;
        const digits = %string_slice(text, from, end);
        if (digits === "") return undefined;
        return [CharacterOfNumber(ToNumber(isHexadecimal ? `0x${digits}` : digits)), text[end] === ";" ? end + 1 : end];
    }
    while (end < text.length && IsLetterOrDigit(text[end])) end += 1;
    const whole = text[end] === ";" ? CharactersNamed(%string_slice(text, at, end)) : undefined;
    if (whole !== undefined) return [whole, end + 1];
    const old = OldReferenceAt(text, at);
    if (old === undefined) return undefined;
    const next = text[at + old.length];
    if (isAttribute && next !== undefined && (next === "=" || IsLetterOrDigit(next))) return undefined;
    return [CharactersNamed(old), at + old.length];
}

function IsLetterOrDigit(unit) {
    return IsWordUnit(unit) && unit !== "_" && unit !== "$";
}

function IsHexadecimal(unit) {
    return IsDigit(unit) || (unit >= "a" && unit <= "f") || (unit >= "A" && unit <= "F");
}

function Unescaped(text, isAttribute) {
    let result = "";
    let from = 0;
    for (;;) {
        const at = %string_find(text, "&", from);
        if (at < 0) return result + %string_slice(text, from, text.length);
        const found = ReferenceAt(text, at + 1, isAttribute);
        result += %string_slice(text, from, at) + (found === undefined ? "&" : found[0]);
        from = found === undefined ? at + 1 : found[1];
    }
}

// Reads markup from left to right: `open` are the elements that are not closed yet, `formatting` those of formatting that begin anew where
// something else has closed them; `context` is the element that it is for.
function MakeReader(text, root, context) {
    return { __proto__: null, text, at: 0, open: [root], context, formatting: [], templateModes: [], form: null, isFostering: false, isLive: false };
}

function ParseMarkup(text, context) {
    const root = MakeFragment();
    root.document = HeldIn(context).document;
    const reader = MakeReader(WithPlainNewlines(text), root, context);
    if (context.localName === "template") %push(reader.templateModes, "template");
    for (let node = context; node !== null && reader.form === null; node = node.parent) {
        if (IsOneOf(node, ["form"])) reader.form = node;
    }
    if (context.namespace === kHtmlNamespace && IsRawTag(reader, context.localName)) return RawContents(reader, context);
    while (reader.at < reader.text.length) ReadPiece(reader);
    const nodes = CopyList(root.children);
    for (let index = 0; index < nodes.length; index += 1) nodes[index].parent = null;
    return nodes;
}

// SPEC: HTML section 13.2.3.5, normalize newlines.
function WithPlainNewlines(text) {
    return %replace_all(%replace_all(text, "\r\n", "\n"), "\r", "\n");
}

function RawContents(reader, context) {
    const { text } = reader;
    if (text === "") return [];
    return [MakeText(ListHas(["textarea", "title"], context.localName) ? Unescaped(text, false) : text)];
}

// For a place in the tree: elements of the page's own become what they are defined as, except inside of a template.
function ParseMarkupFor(inside, text) {
    if (inside.document.isXml) return ParseXmlFragment(text, inside);
    const nodes = ParseMarkup(text, inside);
    for (let index = 0; !IsInTemplate(HeldIn(inside)) && IsPageDocument(inside.document) && index < nodes.length; index += 1) QueueUpgrades(nodes[index]);
    return nodes;
}

function ReadPiece(reader) {
    const text = reader.text;
    const isTag = text[reader.at] === "<" && reader.at + 1 < text.length && IsTagStart(text[reader.at + 1]);
    if (!isTag) {
        let end = %string_find(text, "<", reader.at + 1);
        while (end >= 0 && !(end + 1 < text.length && IsTagStart(text[end + 1]))) end = %string_find(text, "<", end + 1);
        if (end < 0) end = text.length;
        const data = Unescaped(%string_slice(text, reader.at, end), false);
        reader.at = end;
        AddText(reader, data);
    } else if (text[reader.at + 1] === "!" || text[reader.at + 1] === "?") {
        ReadDeclaration(reader);
    } else if (text[reader.at + 1] === "/") {
        CloseTag(reader);
    } else {
        OpenTag(reader);
    }
}

// A comment, or what becomes one or nothing. SPEC: HTML sections 13.2.5.41 to 13.2.5.56.
function ReadDeclaration(reader) {
    const { text, at } = reader;
    if (%string_slice(text, at, at + 4) === "<!--") {
        ReadMarkupComment(reader);
    } else if (%string_slice(text, at, at + 9) === "<![CDATA[" && IsForeign(CurrentNode(reader))) {
        const end = PlaceOrEnd(text, "]]>", at);
        reader.at = end + 3;
        AddPiece(reader, MakeText(%string_slice(text, at + 9, end)));
    } else if (text[at + 1] === "?" && ReadMarkupInstruction(reader)) {
        return;
    } else {
        const end = PlaceOrEnd(text, ">", at);
        reader.at = end + 1;
        if (%to_lower(%string_slice(text, at, at + 9)) !== "<!doctype") AddPiece(reader, MakeReadComment(%string_slice(text, at + (text[at + 1] === "?" ? 1 : 2), end)));
    }
}

function PlaceOrEnd(text, mark, from) {
    const place = %string_find(text, mark, from);
    return place < 0 ? text.length : place;
}

// One without an end loses the marks that could have begun it.
function ReadMarkupComment(reader) {
    const { text } = reader;
    const from = reader.at + 4;
    if (text[from] === ">" || %string_slice(text, from, from + 2) === "->") {
        reader.at = from + (text[from] === ">" ? 1 : 2);
        AddPiece(reader, MakeComment(""));
        return;
    }
    const end = PlaceOrEnd(text, "-->", from);
    const other = PlaceOrEnd(text, "--!>", from);
    const last = %math_min(end, other);
    reader.at = last + (other < end ? 4 : 3);
    let data = %string_slice(text, from, last);
    const marks = ["--!", "--", "-"];
    for (let index = 0; last === text.length && index < marks.length; index += 1) {
        if (%string_slice(data, data.length - marks[index].length, data.length) !== marks[index]) continue;
        data = %string_slice(data, 0, data.length - marks[index].length);
        break;
    }
    AddPiece(reader, MakeReadComment(data));
}

function MakeReadComment(data) {
    return MakeComment(%replace_all(data, "\0", "\ufffd"));
}

// A processing instruction, whose name is letters, digits, "_" and "-"; false when it is none and becomes a comment.
function ReadMarkupInstruction(reader) {
    const { text, at } = reader;
    let end = at + 2;
    while (end < text.length && (IsAsciiLetter(text[end]) || IsDigit(text[end]) || ((text[end] === "_" || text[end] === "-") && (end > at + 2 || text[end] === "_")))) end += 1;
    const name = %string_slice(text, at + 2, end);
    if (name === "" || IsDigit(name[0]) || !HasUnitOf(text[end] ?? ">", " \n\t\f?>")) return false;
    const last = %string_find(text, ">", end);
    reader.at = last < 0 ? text.length : last + 1;
    if (last < 0) return true;
    if (ListHas(["xml", "xml-stylesheet"], %to_lower(name))) {
        AddPiece(reader, MakeReadComment(%string_slice(text, at + 1, last)));
        return true;
    }
    const data = AfterWhiteSpace(%string_slice(text, end, last));
    AddPiece(reader, MakeInstruction(name, data[data.length - 1] === "?" ? %string_slice(data, 0, data.length - 1) : data));
    return true;
}

// A script inside of a comment inside of a script, whose end tag does not end the outer one. SPEC: HTML sections 13.2.5.20 to 13.2.5.31.
function EscapeAfter(escape, text, at) {
    if (text[at] === "-") return %string_slice(text, at, at + 3) === "-->" ? "none" : escape;
    if (text[at] !== "<") return escape;
    if (escape === "none") return %string_slice(text, at, at + 4) === "<!--" ? "once" : "none";
    const name = escape === "once" ? "<script" : "</script";
    if (%to_lower(%string_slice(text, at, at + name.length)) !== name || !HasUnitOf(text[at + name.length] ?? "", " \n\t\f/>")) return escape;
    return escape === "once" ? "twice" : "once";
}

function IsAsciiLetter(unit) {
    return (unit >= "a" && unit <= "z") || (unit >= "A" && unit <= "Z");
}

// The text of an element that holds no tags.
function ReadRawText(reader, element) {
    const { text } = reader;
    const tag = element.localName;
    let end = reader.at;
    const isEnd = () => text[end] === "<" && text[end + 1] === "/" && %to_lower(%string_slice(text, end + 2, end + 2 + tag.length)) === tag && HasUnitOf(text[end + 2 + tag.length] ?? "", " \n\t/>");
    let escape = tag === "script" ? "none" : undefined;
    while (end < text.length && (tag === "plaintext" || escape === "twice" || !isEnd())) {
        if (escape !== undefined) escape = EscapeAfter(escape, text, end);
        end += 1;
    }
    let data = %string_slice(text, reader.at, end);
    if (tag === "textarea" && data[0] === "\n") data = %string_slice(data, 1, data.length);
    if (data !== "") AddPiece(reader, MakeText(tag === "textarea" || tag === "title" ? Unescaped(data, false) : data));
    reader.at = end;
}

function IsTagStart(unit) {
    return unit === "/" || unit === "!" || unit === "?" || IsAsciiLetter(unit);
}

// An end tag; a wrong one is a comment, nothing, or text. SPEC: HTML section 13.2.5.7.
function CloseTag(reader) {
    const { text, at } = reader;
    if (at + 2 >= text.length) {
        reader.at = text.length;
        AddText(reader, "</");
    } else if (!IsAsciiLetter(text[at + 2])) {
        const end = PlaceOrEnd(text, ">", at);
        reader.at = end + 1;
        if (end > at + 2) AddPiece(reader, MakeReadComment(%string_slice(text, at + 2, end)));
    } else {
        reader.at += 2;
        const tag = AsciiLower(ReadUntil(reader, " \n\t/>"));
        ReadAttributes(reader, []);
        if (!IsCutOff(reader) && !EndForeign(reader, tag) && !ListHas(kPageTags, tag)) EndTag(reader, tag);
    }
}

// Whether the text has ended inside of a tag, which is none then.
function IsCutOff(reader) {
    return reader.at > reader.text.length;
}

function ReadNameAt(text, from, to) {
    let end = from;
    while (end < to && !HasUnitOf(text[end], " \n\t/")) end += 1;
    return %string_slice(text, from, end);
}

// Tags that mean nothing inside of an element.
const kPageTags = ["html", "head", "body", "frameset", "frame"];

function OpenTag(reader) {
    reader.at += 1;
    const tag = AsciiLower(ReadUntil(reader, " \n\t/>"));
    const attributes = [];
    const isClosed = ReadAttributes(reader, attributes);
    if (IsCutOff(reader)) return;
    if (IsForeignTag(reader, tag)) {
        OpenForeign(reader, tag, attributes, isClosed);
        return;
    }
    if (!ListHas(kPageTags, tag)) StartTag(reader, tag, attributes);
}

// Up to the end of a tag; true when it says that it closes itself.
function ReadAttributes(reader, attributes) {
    for (;;) {
        ReadWhile(reader, " \n\t/");
        if (reader.at >= reader.text.length || reader.text[reader.at] === ">") break;
        const from = reader.at;
        if (reader.text[from] === "=") reader.at += 1;
        ReadUntil(reader, " \n\t/>=");
        const name = AsciiLower(%string_slice(reader.text, from, reader.at));
        ReadWhile(reader, " \n\t");
        let value = "";
        if (reader.text[reader.at] === "=") {
            reader.at += 1;
            ReadWhile(reader, " \n\t");
            value = ReadAttributeValue(reader);
        }
        if (AttributeNamed(attributes, name) === undefined) %push(attributes, { __proto__: null, name, value: Unescaped(value, true) });
    }
    reader.at += 1;
    return reader.text[reader.at - 2] === "/";
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
    while (reader.at < reader.text.length && %string_find(units, reader.text[reader.at], 0) < 0) reader.at += 1;
    return %string_slice(reader.text, from, reader.at);
}

function ReadWhile(reader, units) {
    while (reader.at < reader.text.length && %string_find(units, reader.text[reader.at], 0) >= 0) reader.at += 1;
}
