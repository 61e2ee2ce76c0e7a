// Markup that comes in pieces into a tree that is there already: what document.write does. SPEC: HTML sections 8.4.3 and 13.2.5.
// A piece of it that is not whole waits for what is written next.

function MakeLiveReader(root, context) {
    const reader = MakeReader("", root, context);
    reader.isLive = true;
    reader.isInScript = false;
    reader.isReading = false;
    reader.waiting = "";
    reader.readPiece = () => ReadPiece(reader);
    return reader;
}

// Reads `text` behind what waits; what a script of the markup writes comes before what stands behind the script.
function FeedReader(reader, text) {
    const { isInScript } = reader;
    reader.isInScript = false;
    reader.isReading = true;
    reader.text = (isInScript ? "" : reader.waiting) + text;
    reader.waiting = "";
    for (;;) {
        const size = WholeSize(reader.text);
        if (size === 0) break;
        const rest = %string_slice(reader.text, size, reader.text.length);
        reader.text = %string_slice(reader.text, 0, size);
        reader.at = 0;
        while (reader.at < reader.text.length) reader.readPiece();
        reader.text = reader.waiting + rest;
        reader.waiting = "";
    }
    reader.waiting = reader.text;
    reader.text = "";
    reader.at = 0;
    reader.isReading = isInScript;
    reader.isInScript = isInScript;
}

// Nothing comes any more: a text that waits is one, a tag that has no end is none.
function EndReader(reader) {
    const { waiting } = reader;
    reader.waiting = "";
    if (waiting === "") return;
    if (waiting[0] === "&" || waiting === "<") AddText(reader, Unescaped(waiting, false));
    else if (waiting[1] === "!" || waiting[1] === "?") %refuse("markup whose comment has no end is not supported by Loopscope");
}

// How much of what there is can be read now: a text as far as no character reference is open, or a tag with what belongs to it.
function WholeSize(text) {
    if (text[0] === "<") {
        if (text.length === 1) return 0;
        if (IsTagStart(text[1])) return TagSize(text);
    }
    let end = %string_find(text, "<", 1);
    while (end >= 0 && end + 1 < text.length && !IsTagStart(text[end + 1])) end = %string_find(text, "<", end + 1);
    if (end >= 0) return end;
    const reference = %string_last_index_of(text, "&", text.length);
    for (let index = reference + 1; reference >= 0 && index < text.length; index += 1) {
        if (text[index] !== "#" && !IsLetterOrDigit(text[index])) return text.length;
    }
    return reference < 0 ? text.length : reference;
}

function TagSize(text) {
    if (text[1] === "!" || text[1] === "?") {
        if (text.length < 4 && %string_slice("<!--", 0, text.length) === text) return 0;
        const mark = %string_slice(text, 0, 4) === "<!--" ? "-->" : ">";
        const end = %string_find(text, mark, 2);
        return end < 0 ? 0 : end + mark.length;
    }
    const end = EndOfTag(text);
    if (end < 0) return 0;
    const tag = %to_lower(ReadNameAt(text, 1, end));
    if (tag === "plaintext") %refuse("document.write of <plaintext> is not supported by Loopscope");
    if (!ListHas(kRawTags, tag) && tag !== "template") return end + 1;
    const last = %string_find(%to_lower(text), `</${tag}`, end);
    const close = last < 0 ? -1 : %string_find(text, ">", last);
    if (close < 0) %refuse(`document.write of a <${tag}> whose end comes with a later call is not supported by Loopscope; write it in one piece`);
    return close + 1;
}

// Where a tag's ">" is, which values in quotes may have, too; -1 when it is not there yet.
function EndOfTag(text) {
    let before = "";
    for (let index = 1; index < text.length; index += 1) {
        const unit = text[index];
        if (unit === ">") return index;
        if (before === "=" && (unit === '"' || unit === "'")) {
            index = %string_find(text, unit, index + 1);
            if (index < 0) return -1;
        }
        if (!HasUnitOf(unit, " \n\t\f")) before = unit;
    }
    return -1;
}

// A node comes into the tree as what a parser adds. SPEC: HTML section 13.2.6.1.
function PutLivePiece(node, { parent, at }) {
    if (node.parent !== null) DetachNode(node, false);
    InsertNodes(parent, [node], parent.children[at] ?? null, false);
    RunReactions();
}

// An element of the page's own is made before its attributes are. SPEC: create an element for the token.
function LiveElement(reader, tag, attributes) {
    const isName = AttributeNamed(attributes, "is")?.value;
    if (DefinitionOfElement({ __proto__: null, localName: tag, isName }) === undefined || !IsConnected(CurrentNode(reader))) return undefined;
    const before = Writing.isForbidden;
    Writing.isForbidden = true;
    const element = CreateElement(tag, isName);
    Writing.isForbidden = before;
    for (let index = 0; index < attributes.length; index += 1) SetAttribute(element, attributes[index].name, attributes[index].value);
    RunReactions();
    return element;
}

// One whose text is read before it comes into the tree.
function OpenLiveRaw(reader, element) {
    const place = PlaceForNode(reader, CurrentNode(reader));
    %push(reader.open, element);
    ReadRawText(reader, element);
    PutPiece(reader, element, place);
    if (element.children.length > 0) QueueTreeRecord(element, CopyList(element.children), [], null, null);
}

// A script has ended: it runs before what stands behind it is read.
function RunWrittenScript(reader, element) {
    if (!reader.isLive || element.localName !== "script" || !IsConnected(element)) return;
    const isPlain = ListHas(kScriptTypes, %to_lower(Trimmed(AttributeOf(element, "type") ?? "")));
    if (AttributeOf(element, "src") !== null || !isPlain) %refuse("document.write of a script with an address or a type is not supported by Loopscope");
    element.isInert = false;
    reader.isInScript = true;
    PrepareScript(element);
    reader.isInScript = false;
}
