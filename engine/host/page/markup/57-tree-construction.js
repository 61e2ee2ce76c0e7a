// Where what markup says goes in the tree. SPEC: HTML section 13.2.6, tree construction, its insertion modes from "in body" on. The mode is
// found from the open elements each time, as "reset the insertion mode appropriately" does (section 13.2.4.1): it never is another.

const kFormattingTags = ["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"];
const kHeadings6 = ["h1", "h2", "h3", "h4", "h5", "h6"];
const kRowGroups = ["tbody", "thead", "tfoot"];
// Tags that belong to tables only.
const kTableParts = ["caption", "col", "colgroup", "tbody", "td", "tfoot", "th", "thead", "tr"];
const kFosterHolders = ["table", "tbody", "thead", "tfoot", "tr"];
const kOfHead = ["base", "basefont", "bgsound", "link", "meta", "noframes", "script", "style", "template", "title"];
// Those whose start tag ends a paragraph, and whose end tag ends what is left open in them.
const kBlockTags = [
    "address", "article", "aside", "blockquote", "center", "details", "dialog", "dir", "div", "dl", "fieldset", "figcaption", "figure", "footer", "header", "hgroup",
    "main", "menu", "nav", "ol", "p", "search", "section", "summary", "ul",
];
const kImpliedEnds = ["dd", "dt", "li", "optgroup", "option", "p", "rb", "rp", "rt", "rtc"];
// SPEC: section 13.2.4.2, the category special.
const kSpecialTags = [
    "applet", "area", "base", "basefont", "bgsound", "body", "br", "button", "caption", "col", "colgroup", "dd", "dt", "embed", "form", "frame", "frameset", "h1", "h2",
    "h3", "h4", "h5", "h6", "head", "hr", "html", "iframe", "img", "input", "keygen", "li", "link", "listing", "marquee", "meta", "noembed", "noframes", "noscript",
    "object", "param", "plaintext", "pre", "script", "select", "source", "style", "table", "tbody", "td", "template", "textarea", "tfoot", "th", "thead", "title", "tr",
    "track", "wbr", "xmp",
];
// "In scope": what it does not look beyond.
const kScopeEnds = ["applet", "caption", "html", "table", "td", "th", "marquee", "object", "select", "template"];
const kScopes = {
    __proto__: null, usual: kScopeEnds, list: ["applet", "caption", "html", "table", "td", "th", "marquee", "object", "select", "template", "ol", "ul"],
    button: ["applet", "caption", "html", "table", "td", "th", "marquee", "object", "select", "template", "button"], table: ["html", "table", "template"],
};

function CurrentNode(reader) {
    return reader.open[reader.open.length - 1];
}

function IsHtmlElement(inside) {
    return inside.type === kElementNode && inside.namespace === kHtmlNamespace;
}

function IsOneOf(inside, tags) {
    return IsHtmlElement(inside) && ListHas(tags, inside.localName);
}

function IsSpecial(inside) {
    if (IsForeign(inside)) return ListHas(kIntegrationTags, inside.localName);
    return IsOneOf(inside, kSpecialTags) || IsOneOf(inside, kBlockTags);
}

function PopTo(reader, size) {
    %array_set_length(reader.open, size);
}

// The place of the innermost of these elements that is open and in scope; -1 when there is none.
function PlaceInScope(reader, tags, scope) {
    for (let index = reader.open.length - 1; index > 0; index -= 1) {
        const node = reader.open[index];
        if (IsOneOf(node, tags)) return index;
        if (IsOneOf(node, kScopes[scope]) || (scope !== "table" && IsForeign(node) && ListHas(kIntegrationTags, node.localName))) return -1;
    }
    return -1;
}

function IsInScope(reader, tags, scope) {
    return PlaceInScope(reader, tags, scope) > 0;
}

// "Generate implied end tags", except for some.
function ImplyEnds(reader, kept) {
    while (reader.open.length > 1 && IsOneOf(CurrentNode(reader), kImpliedEnds) && !ListHas(kept, CurrentNode(reader).localName)) PopTo(reader, reader.open.length - 1);
}

// Ends the innermost of these elements, and all in it.
function PopThrough(reader, tags) {
    let size = reader.open.length;
    while (size > 1 && !IsOneOf(reader.open[size - 1], tags)) size -= 1;
    PopTo(reader, %math_max(1, size - 1));
}

// Ends what is open up to one of these, which stays.
function PopBackTo(reader, tags) {
    while (reader.open.length > 1 && !IsOneOf(CurrentNode(reader), tags)) PopTo(reader, reader.open.length - 1);
}

function EndParagraph(reader) {
    if (!IsInScope(reader, ["p"], "button")) return;
    ImplyEnds(reader, ["p"]);
    PopThrough(reader, ["p"]);
}

// ---- where a node goes ----

// SPEC: section 13.2.6.1, the appropriate place for inserting a node: what stands in a table by mistake goes before it.
function PlaceForNode(reader, target) {
    const usual = { __proto__: null, parent: HeldIn(target), at: HeldIn(target).children.length };
    if (!reader.isFostering || !IsOneOf(target, kFosterHolders)) return usual;
    for (let index = reader.open.length - 1; index > 0; index -= 1) {
        const node = reader.open[index];
        if (IsOneOf(node, ["template"])) return { __proto__: null, parent: node.content, at: node.content.children.length };
        if (!IsOneOf(node, ["table"])) continue;
        if (node.parent !== null) return { __proto__: null, parent: node.parent, at: PlaceInList(node.parent.children, node) };
        const above = HeldIn(reader.open[index - 1]);
        return { __proto__: null, parent: above, at: above.children.length };
    }
    return { __proto__: null, parent: reader.open[0], at: reader.open[0].children.length };
}

function PutPiece(reader, node, { parent, at }) {
    if (reader.isLive) {
        PutLivePiece(node, { __proto__: null, parent, at });
        return;
    }
    if (node.parent !== null) DropFromList(node.parent.children, node);
    InsertInList(parent.children, at, node);
    node.parent = parent;
    AdoptNode(node, parent.document);
}

function AddPiece(reader, node) {
    const place = PlaceForNode(reader, CurrentNode(reader));
    const before = place.parent.children[place.at - 1];
    if (node.type !== kTextNode || before === undefined || before.type !== kTextNode) PutPiece(reader, node, place);
    else if (reader.isLive) ReplaceData(before, before.data.length, 0, node.data);
    else before.data += node.data;
}

// An element as a tag writes it.
function WrittenElement(reader, tag, attributes) {
    const own = reader.isLive ? LiveElement(reader, tag, attributes) : undefined;
    if (own !== undefined) return own;
    const element = MakeElement(tag);
    for (let index = 0; index < attributes.length; index += 1) %push(element.attributes, attributes[index]);
    element.isInert = true; // A script of markup never runs.
    element.isAsyncOff = tag === "script";
    element.isName = WrittenAttribute(element, "is") ?? undefined;
    AdoptNode(element, HeldIn(CurrentNode(reader)).document);
    NoteWrittenAttributes(element);
    return element;
}

function OpenElement(reader, tag, attributes) {
    const element = WrittenElement(reader, tag, attributes);
    if (reader.isLive && ListHas(kRawTags, tag)) {
        OpenLiveRaw(reader, element);
        return element;
    }
    AddPiece(reader, element);
    if (!ListHas(kVoidTags, tag)) %push(reader.open, element);
    if (IsRawTag(reader, tag) || tag === "plaintext") ReadRawText(reader, element);
    return element;
}

// ---- insertion modes ----

// SPEC: section 13.2.4.1, reset the insertion mode appropriately.
function ModeOf(reader) {
    for (let index = reader.open.length - 1; index >= 0; index -= 1) {
        const isLast = index === 0;
        const node = isLast ? reader.context : reader.open[index];
        if (!IsHtmlElement(node)) continue;
        const tag = node.localName;
        if ((tag === "td" || tag === "th") && !isLast) return "cell";
        if (tag === "tr") return "row";
        if (ListHas(kRowGroups, tag)) return "rows";
        if (tag === "caption" || tag === "colgroup" || tag === "table") return tag;
        if (tag === "template") return reader.templateModes[reader.templateModes.length - 1] ?? "template";
    }
    return "body";
}

function HasOpenTemplate(reader) {
    return reader.templateModes.length > 0;
}

// What a start tag does; `attributes` are those it writes.
function StartTag(reader, tag, attributes) {
    const mode = ModeOf(reader);
    if (mode === "body") StartInBody(reader, tag, attributes);
    else if (mode === "cell") StartInCell(reader, tag, attributes);
    else if (mode === "caption") StartInCaption(reader, tag, attributes);
    else if (mode === "template") StartInTemplate(reader, tag, attributes);
    else if (mode === "colgroup") StartInColumns(reader, tag, attributes);
    else if (mode === "row") StartInRow(reader, tag, attributes);
    else if (mode === "rows") StartInRows(reader, tag, attributes);
    else StartInTable(reader, tag, attributes);
}

function EndTag(reader, tag) {
    const current = CurrentNode(reader);
    if (IsOneOf(current, kRawTags) && current.localName === tag) {
        PopTo(reader, reader.open.length - 1);
        RunWrittenScript(reader, current);
        return;
    }
    const mode = ModeOf(reader);
    const isOpen = (tags) => IsInScope(reader, tags, "table");
    if (tag === "template") EndTemplate(reader);
    else if (mode === "body") EndInBody(reader, tag);
    else if (mode === "cell") EndInCell(reader, tag, isOpen);
    else if (mode === "caption") EndInCaption(reader, tag, isOpen);
    else if (mode === "colgroup") EndInColumns(reader, tag);
    else if (mode === "row") EndInRow(reader, tag, isOpen);
    else if (mode === "rows") EndInRows(reader, tag, isOpen);
    else if (mode === "table") EndInTable(reader, tag);
}

function AddText(reader, read) {
    const data = %replace_all(read, "\0", IsForeign(CurrentNode(reader)) ? "\ufffd" : "");
    if (data === "") return;
    const mode = ModeOf(reader);
    const isBlank = Trimmed(data) === "";
    if (IsForeign(CurrentNode(reader))) {
        AddPiece(reader, MakeText(data));
    } else if (mode === "colgroup") {
        const rest = AfterWhiteSpace(data);
        if (rest.length < data.length) AddPiece(reader, MakeText(%string_slice(data, 0, data.length - rest.length)));
        if (rest !== "" && EndColumns(reader)) AddText(reader, rest);
    } else if (!ListHas(["table", "rows", "row"], mode)) {
        TextInBody(reader, data);
    } else if (isBlank && IsOneOf(CurrentNode(reader), kFosterHolders)) {
        AddPiece(reader, MakeText(data));
    } else {
        InFosterage(reader, () => TextInBody(reader, data));
    }
}

function AfterWhiteSpace(data) {
    let from = 0;
    while (from < data.length && HasUnitOf(data[from], " \n\t\f")) from += 1;
    return %string_slice(data, from, data.length);
}

function TextInBody(reader, data) {
    ReopenFormatting(reader);
    AddPiece(reader, MakeText(data));
}

function InFosterage(reader, act) {
    reader.isFostering = true;
    act();
    reader.isFostering = false;
}

// ---- tables. SPEC: sections 13.2.6.4.9 to 13.2.6.4.15 ----

function StartInTable(reader, tag, attributes) {
    if (tag === "caption") {
        PopBackTo(reader, ["table", "template"]);
        %push(reader.formatting, null);
        OpenElement(reader, tag, attributes);
    } else if (tag === "colgroup" || ListHas(kRowGroups, tag)) {
        PopBackTo(reader, ["table", "template"]);
        OpenElement(reader, tag, attributes);
    } else if (tag === "col" || ListHas(["td", "th", "tr"], tag)) {
        PopBackTo(reader, ["table", "template"]);
        OpenElement(reader, tag === "col" ? "colgroup" : "tbody", []);
        StartTag(reader, tag, attributes);
    } else if (tag === "table") {
        if (!IsInScope(reader, ["table"], "table")) return;
        PopThrough(reader, ["table"]);
        StartTag(reader, tag, attributes);
    } else if (ListHas(["style", "script", "template"], tag) || (tag === "input" && IsHidden(attributes))) {
        if (tag === "input") OpenElement(reader, tag, attributes);
        else StartOfHead(reader, tag, attributes);
    } else if (tag === "form") {
        if (HasOpenTemplate(reader) || reader.form !== null) return;
        reader.form = OpenElement(reader, tag, attributes);
        PopTo(reader, reader.open.length - 1);
    } else {
        InFosterage(reader, () => StartInBody(reader, tag, attributes));
    }
}

function IsHidden(attributes) {
    for (let index = 0; index < attributes.length; index += 1) {
        if (attributes[index].name === "type" && %to_lower(attributes[index].value) === "hidden") return true;
    }
    return false;
}

function EndInTable(reader, tag) {
    if (tag === "table") {
        if (IsInScope(reader, ["table"], "table")) PopThrough(reader, ["table"]);
    } else if (!ListHas(kTableParts, tag)) {
        InFosterage(reader, () => EndInBody(reader, tag));
    }
}

function StartInRows(reader, tag, attributes) {
    if (tag === "tr" || tag === "td" || tag === "th") {
        PopBackTo(reader, ["tbody", "tfoot", "thead", "template"]);
        OpenElement(reader, "tr", tag === "tr" ? attributes : []);
        if (tag !== "tr") StartTag(reader, tag, attributes);
    } else if (!ListHas(kTableParts, tag)) {
        StartInTable(reader, tag, attributes);
    } else if (EndRows(reader)) {
        StartTag(reader, tag, attributes);
    }
}

function EndRows(reader) {
    if (!IsInScope(reader, kRowGroups, "table")) return false;
    PopBackTo(reader, ["tbody", "tfoot", "thead", "template"]);
    PopTo(reader, reader.open.length - 1);
    return true;
}

function EndInRows(reader, tag, isOpen) {
    if (ListHas(kRowGroups, tag)) {
        if (isOpen([tag])) EndRows(reader);
    } else if (tag === "table") {
        if (EndRows(reader)) EndTag(reader, tag);
    } else {
        EndInTable(reader, tag);
    }
}

function StartInRow(reader, tag, attributes) {
    if (tag === "td" || tag === "th") {
        PopBackTo(reader, ["tr", "template"]);
        OpenElement(reader, tag, attributes);
        %push(reader.formatting, null);
    } else if (!ListHas(kTableParts, tag)) {
        StartInTable(reader, tag, attributes);
    } else if (EndRow(reader)) {
        StartTag(reader, tag, attributes);
    }
}

function EndRow(reader) {
    if (!IsInScope(reader, ["tr"], "table")) return false;
    PopBackTo(reader, ["tr", "template"]);
    PopTo(reader, reader.open.length - 1);
    return true;
}

function EndInRow(reader, tag, isOpen) {
    if (tag === "tr") {
        EndRow(reader);
    } else if (tag === "table" || ListHas(kRowGroups, tag)) {
        if ((tag === "table" || isOpen([tag])) && EndRow(reader)) EndTag(reader, tag);
    } else {
        EndInTable(reader, tag);
    }
}

function StartInCell(reader, tag, attributes) {
    if (!ListHas(kTableParts, tag)) {
        StartInBody(reader, tag, attributes);
    } else if (IsInScope(reader, ["td", "th"], "table")) {
        EndHolder(reader, ["td", "th"]);
        StartTag(reader, tag, attributes);
    }
}

// Ends a cell or a caption.
function EndHolder(reader, tags) {
    ImplyEnds(reader, []);
    PopThrough(reader, tags);
    ForgetFormatting(reader);
}

function EndInCell(reader, tag, isOpen) {
    if (tag === "td" || tag === "th") {
        if (isOpen([tag])) EndHolder(reader, [tag]);
    } else if (tag === "table" || tag === "tr" || ListHas(kRowGroups, tag)) {
        if (!isOpen([tag])) return;
        EndHolder(reader, ["td", "th"]);
        EndTag(reader, tag);
    } else if (!ListHas(kTableParts, tag)) {
        EndInBody(reader, tag);
    }
}

function StartInCaption(reader, tag, attributes) {
    if (!ListHas(kTableParts, tag)) {
        StartInBody(reader, tag, attributes);
    } else if (IsInScope(reader, ["caption"], "table")) {
        EndHolder(reader, ["caption"]);
        StartTag(reader, tag, attributes);
    }
}

function EndInCaption(reader, tag, isOpen) {
    if (tag === "caption" || tag === "table") {
        if (!isOpen(["caption"])) return;
        EndHolder(reader, ["caption"]);
        if (tag === "table") EndTag(reader, tag);
    } else if (!ListHas(kTableParts, tag)) {
        EndInBody(reader, tag);
    }
}

function StartInColumns(reader, tag, attributes) {
    if (tag === "col") OpenElement(reader, tag, attributes);
    else if (tag === "template") StartOfHead(reader, tag, attributes);
    else if (EndColumns(reader)) StartTag(reader, tag, attributes);
}

function EndColumns(reader) {
    if (!IsOneOf(CurrentNode(reader), ["colgroup"])) return false;
    PopTo(reader, reader.open.length - 1);
    return true;
}

function EndInColumns(reader, tag) {
    if (tag === "col") return;
    if (EndColumns(reader) && tag !== "colgroup") EndTag(reader, tag);
}

// What a template holds decides how it is read. SPEC: section 13.2.6.4.16.
function StartInTemplate(reader, tag, attributes) {
    if (ListHas(kOfHead, tag)) {
        StartOfHead(reader, tag, attributes);
        return;
    }
    let mode = "body";
    if (tag === "col") mode = "colgroup";
    else if (tag === "tr") mode = "rows";
    else if (tag === "td" || tag === "th") mode = "row";
    else if (ListHas(kTableParts, tag)) mode = "table";
    reader.templateModes[reader.templateModes.length - 1] = mode;
    StartTag(reader, tag, attributes);
}

function EndTemplate(reader) {
    let place = reader.open.length - 1;
    while (place > 0 && !IsOneOf(reader.open[place], ["template"])) place -= 1;
    if (place === 0) return;
    PopTo(reader, place);
    ForgetFormatting(reader);
    %array_set_length(reader.templateModes, reader.templateModes.length - 1);
}

function StartOfHead(reader, tag, attributes) {
    OpenElement(reader, tag, attributes);
    if (tag !== "template") return;
    %push(reader.formatting, null);
    %push(reader.templateModes, "template");
}
