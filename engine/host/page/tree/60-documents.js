// Documents beside the page's own: DOMImplementation, DOMParser and XMLSerializer. SPEC: DOM section 4.5.1; HTML section 8.5;
// DOM Parsing and Serialization.

class XMLDocument extends Document {
    constructor() {
        IllegalConstructor("XMLDocument");
    }
}
DefineInterface(XMLDocument);

function MakeDocument(kind, contentType) {
    const inside = NodeObject(kind, kDocumentNode, "#document");
    inside.document = inside;
    inside.contentType = contentType;
    inside.url = "about:blank";
    inside.isXml = kind !== HTMLDocument;
    return inside;
}

// What is in templates belongs to a document of their own. SPEC: HTML section 4.12.3, appropriate template contents owner document.
const OfTemplates = { __proto__: null, document: undefined };

function DocumentOfTemplates() {
    if (OfTemplates.document === undefined) OfTemplates.document = MakeDocument(HTMLDocument, "text/html");
    return OfTemplates.document;
}

function IsPageDocument(inside) {
    return inside === PageDocument.inside;
}

// ---- DOMImplementation ----

class DOMImplementation {
    constructor() {
        IllegalConstructor("DOMImplementation");
    }
    createDocument(...list) {
        NeedArguments(list, 2, "createDocument", "DOMImplementation");
        const document = MakeDocument(XMLDocument, list[0] === kSvgNamespace ? "image/svg+xml" : list[0] === kHtmlNamespace ? "application/xhtml+xml" : "application/xml");
        const name = list[1] === null ? "" : `${list[1]}`;
        const doctype = InsideOf(list[2]);
        if (doctype !== undefined) InsertNodes(document, [doctype], null, true);
        if (name !== "") InsertNodes(document, [ElementOfName(list[0], name, "createDocument", "DOMImplementation")], null, true);
        return document.object;
    }
    createDocumentType(...list) {
        NeedArguments(list, 3, "createDocumentType", "DOMImplementation");
        if (HasUnitOf(`${list[0]}`, "\t\n\f\r \0>")) {
            throw MakeDomException(`Failed to execute 'createDocumentType' on 'DOMImplementation': The provided doctype name ('${list[0]}') contains an invalid character.`, "InvalidCharacterError");
        }
        return MakeDoctype(`${list[0]}`, `${list[1]}`, `${list[2]}`).object;
    }
    createHTMLDocument(title = undefined) {
        const document = MakeDocument(HTMLDocument, "text/html");
        const html = MakeElement("html");
        const head = MakeElement("head");
        if (title !== undefined) {
            const element = MakeElement("title");
            InsertNodes(element, [MakeText(`${title}`)], null, true);
            InsertNodes(head, [element], null, true);
        }
        InsertNodes(html, [head, MakeElement("body")], null, true);
        InsertNodes(document, [MakeDoctype("html", "", ""), html], null, true);
        return document.object;
    }
    hasFeature() { return true; }
}
DefineInterface(DOMImplementation);

// SPEC: DOM section 4.5, the internal createElementNS steps.
function ElementOfName(namespace, name, method, owner) {
    const parts = QualifiedName(namespace, name, method, owner, true);
    return MakeElementIn(parts.namespace, parts.prefix, parts.local);
}

// SPEC: XML section 2.3, Name.
const kNameStart = ":A-Z_a-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c\\u200d\\u2070-\\u218f\\u2c00-\\u2fef\\u3001-\\udfff\\uf900-\\ufdcf\\ufdf0-\\ufffd";
function IsXmlName(text) {
    return MatchesPattern(`^[${kNameStart}][\\-.0-9\\u00b7\\u0300-\\u036f\\u203f\\u2040${kNameStart}]*$`, text);
}

function IsNameStart(unit) {
    return (unit >= "a" && unit <= "z") || (unit >= "A" && unit <= "Z") || unit === "_" || unit === ":" || unit >= "\u0080";
}

// ---- DOMParser ----

const kParsedTypes = ["text/html", "text/xml", "application/xml", "application/xhtml+xml", "image/svg+xml"];

class DOMParser {
    constructor() {
        SetInside(this, { __proto__: null, isParser: true });
    }
    parseFromString(...list) {
        Receiver(this, "isParser");
        NeedArguments(list, 2, "parseFromString", "DOMParser");
        const type = `${list[1]}`;
        if (!ListHas(kParsedTypes, type)) {
            %throw_type_error(`Failed to execute 'parseFromString' on 'DOMParser': The provided value '${type}' is not a valid enum value of type SupportedType.`);
        }
        const isHtml = type === "text/html";
        const document = isHtml ? MakeDocument(HTMLDocument, type) : ParseXmlDocument(`${list[0]}`, type);
        if (isHtml) ParseHtmlDocument(`${list[0]}`, document);
        document.url = undefined; // The page's own.
        return document.object;
    }
}
DefineInterface(DOMParser);

const kHeadTags = ["base", "basefont", "bgsound", "link", "meta", "title", "noscript", "noframes", "style", "script", "template"];

// A whole page. SPEC: HTML sections 13.2.6.4.1 to 13.2.6.4.22.
function ParseHtmlDocument(text, document) {
    const reader = MakeReader(WithPlainNewlines(text), document, undefined);
    BeginPage(reader, document);
    while (reader.at < reader.text.length) ReadPageTag(reader);
    EndPage(reader);
    document.isQuirky = document.isQuirky ?? true;
}

function BeginPage(reader, document) {
    reader.page = document;
    reader.stage = "start";
    reader.html = MakeElement("html");
    reader.head = MakeElement("head");
    reader.body = MakeElement("body");
    reader.context = reader.body;
    reader.hasHead = false;
    reader.hasBody = false;
    reader.behind = undefined; // Behind the end of the body or of the page: where comments go.
}

function EndPage(reader) {
    LinkRoot(reader);
    AddPagePart(reader, reader.head, "hasHead");
    AddPagePart(reader, reader.body, "hasBody");
}

function LinkRoot(reader) {
    if (PlaceInList(reader.page.children, reader.html) >= 0) return;
    reader.open = [reader.page];
    AddPiece(reader, reader.html);
}

function DoctypeOf(document) {
    for (let index = 0; index < document.children.length; index += 1) {
        if (document.children[index].type === kDoctypeNode) return document.children[index];
    }
    return null;
}

function AddPagePart(reader, part, flag) {
    if (reader[flag]) return;
    reader[flag] = true;
    PutPiece(reader, part, { __proto__: null, parent: reader.html, at: reader.html.children.length });
}

function CopyPageAttributes(reader, element) {
    const attributes = [];
    ReadAttributes(reader, attributes);
    if (IsCutOff(reader)) return;
    for (let index = 0; index < attributes.length; index += 1) {
        if (FindAttribute(element, attributes[index].name) === undefined) %push(element.attributes, attributes[index]);
    }
}

function ReadPageTag(reader) {
    const { text, at, page } = reader;
    if (text[at] !== "<" && reader.stage !== "body") {
        const from = at;
        ReadWhile(reader, " \n\t\r\f");
        const isKept = reader.hasHead && reader.at > from;
        if (isKept && reader.stage === "after" && reader.at < text.length) {
            reader.open = [reader.html];
            AddPiece(reader, MakeText(%string_slice(text, from, reader.at)));
        } else if (isKept && reader.stage === "head") {
            reader.open = [reader.head];
            AddPiece(reader, MakeText(%string_slice(text, from, reader.at)));
        }
        if (reader.at > from || reader.at >= text.length) return;
    }
    if (%to_lower(%string_slice(text, at, at + 9)) === "<!doctype") {
        const end = PlaceOrEnd(text, ">", at);
        const type = ReadDoctype(%string_slice(text, at + 9, end));
        reader.at = end + 1;
        if (ElementsIn(page.children).length > 0 || DoctypeOf(page) !== null) return;
        InsertNodes(page, [type], null, !reader.isLive);
        page.isQuirky = IsQuirkyDoctype(type);
        return;
    }
    const isComment = text[at] === "<" && (text[at + 1] === "!" || text[at + 1] === "?");
    if (isComment && reader.behind !== undefined) {
        const { open } = reader;
        reader.open = [reader.behind];
        ReadDeclaration(reader);
        reader.open = open;
        return;
    }
    if (isComment && reader.stage !== "body") {
        if (reader.stage === "head") reader.open = [reader.head];
        else if (reader.stage !== "start" || PlaceInList(page.children, reader.html) >= 0) reader.open = [reader.html];
        else reader.open = [page];
        ReadDeclaration(reader);
        return;
    }
    const isEnd = text[at] === "<" && text[at + 1] === "/";
    const tag = text[at] === "<" ? %to_lower(ReadNameAt(text, at + (isEnd ? 2 : 1), %string_find(text, ">", at) < 0 ? text.length : %string_find(text, ">", at))) : "";
    if (ListHas(["html", "head", "body"], tag)) {
        LinkRoot(reader);
        reader.at += tag.length + (isEnd ? 2 : 1);
        if (isEnd) EndPagePart(reader, tag);
        else BeginPagePart(reader, tag);
        return;
    }
    if (isEnd && reader.stage !== "body" && tag !== "br" && IsAsciiLetter(text[at + 2] ?? "")) {
        CloseTag(reader); // Nothing is open that it could end.
        return;
    }
    LinkRoot(reader);
    if (reader.stage !== "body" && !isEnd && ListHas(kHeadTags, tag)) {
        AddPagePart(reader, reader.head, "hasHead");
        if (reader.stage === "start") reader.stage = "head";
        reader.open = [reader.head];
        OpenTag(reader);
        const opened = reader.open[reader.open.length - 1];
        const isRaw = opened !== reader.head && IsRawTag(reader, tag);
        if (isRaw) reader.at = %string_find(text, ">", reader.at) < 0 ? text.length : %string_find(text, ">", reader.at) + 1;
        else if (opened.localName === "noscript") ReadUnscripted(reader);
        else if (opened !== reader.head) ReadUntilClosed(reader, 1);
        if (isRaw) RunWrittenScript(reader, opened);
        return;
    }
    BeginBody(reader);
    if (reader.behind !== undefined) {
        ReadWhile(reader, " \n\t\f");
        if (reader.at > at) {
            AddText(reader, %string_slice(text, at, reader.at));
            return;
        }
        reader.behind = undefined;
    }
    ReadPiece(reader);
}

function ReadUntilClosed(reader, size) {
    while (reader.open.length > size && reader.at < reader.text.length) ReadPiece(reader);
    %array_set_length(reader.open, size);
}

function BeginBody(reader) {
    if (reader.stage === "body") return;
    AddPagePart(reader, reader.head, "hasHead");
    AddPagePart(reader, reader.body, "hasBody");
    reader.stage = "body";
    reader.open = [reader.body];
}

// SPEC: section 13.2.6.4.5, the "in head noscript" insertion mode: what does not belong to the head ends it.
function ReadUnscripted(reader) {
    const { text } = reader;
    while (reader.at < text.length) {
        const isTag = text[reader.at] === "<";
        const isEnd = isTag && text[reader.at + 1] === "/";
        const tag = isTag ? %to_lower(ReadNameAt(text, reader.at + (isEnd ? 2 : 1), PlaceOrEnd(text, ">", reader.at))) : "";
        const isComment = isTag && (text[reader.at + 1] === "!" || text[reader.at + 1] === "?");
        const isBlank = !isTag && HasUnitOf(text[reader.at], " \n\t\f");
        if (isBlank) {
            const from = reader.at;
            ReadWhile(reader, " \n\t\f");
            AddPiece(reader, MakeText(%string_slice(text, from, reader.at)));
        } else if (isComment || (!isEnd && ListHas(["basefont", "bgsound", "link", "meta", "noframes", "style"], tag)) || (isEnd && ListHas(["noframes", "style"], tag))) {
            ReadPiece(reader);
        } else if (isEnd && tag !== "noscript" && tag !== "br") {
            CloseTag(reader);
        } else {
            if (isEnd && tag === "noscript") CloseTag(reader);
            break;
        }
    }
    reader.open = [reader.head];
}

function BeginPagePart(reader, tag) {
    if (tag === "html") {
        CopyPageAttributes(reader, reader.html);
    } else if (tag === "head") {
        CopyPageAttributes(reader, reader.hasHead ? MakeElement("head") : reader.head);
        AddPagePart(reader, reader.head, "hasHead");
        if (reader.stage === "start") reader.stage = "head";
    } else {
        AddPagePart(reader, reader.head, "hasHead");
        AddPagePart(reader, reader.body, "hasBody");
        CopyPageAttributes(reader, reader.body);
        NoteWrittenAttributes(reader.body);
        if (reader.stage !== "body") reader.open = [reader.body];
        reader.stage = "body";
        reader.behind = undefined;
    }
}

function EndPagePart(reader, tag) {
    ReadAttributes(reader, []);
    if (tag === "head") {
        AddPagePart(reader, reader.head, "hasHead");
        if (reader.stage === "head" || reader.stage === "start") reader.stage = "after";
    } else {
        BeginBody(reader);
        reader.behind = tag === "html" ? reader.page : reader.behind ?? reader.html;
    }
}
