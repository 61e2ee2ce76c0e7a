// Tree construction in the body of a page. SPEC: HTML section 13.2.6.4.7; the formatting elements are sections 13.2.4.3 and 13.2.6.4.7.

// ---- the list of active formatting elements; null is a marker in it ----

function IsOpenElement(reader, element) {
    return PlaceInList(reader.open, element) >= 0;
}

function CopyOfTag(reader, element) {
    const attributes = [];
    for (let index = 0; index < element.attributes.length; index += 1) {
        const { name, value } = element.attributes[index];
        %push(attributes, { __proto__: null, name, value });
    }
    return WrittenElement(reader, element.localName, attributes);
}

// "Reconstruct the active formatting elements": those that something else has ended begin anew.
function ReopenFormatting(reader) {
    const { formatting } = reader;
    let from = formatting.length;
    while (from > 0 && formatting[from - 1] !== null && !IsOpenElement(reader, formatting[from - 1])) from -= 1;
    for (let index = from; index < formatting.length; index += 1) {
        const copy = CopyOfTag(reader, formatting[index]);
        AddPiece(reader, copy);
        %push(reader.open, copy);
        formatting[index] = copy;
    }
}

// "Clear the list of active formatting elements up to the last marker".
function ForgetFormatting(reader) {
    let size = reader.formatting.length;
    while (size > 0 && reader.formatting[size - 1] !== null) size -= 1;
    %array_set_length(reader.formatting, %math_max(0, size - 1));
}

// Of four that are alike, the first is forgotten.
function PushFormatting(reader, element) {
    const { formatting } = reader;
    let count = 0;
    let first = -1;
    for (let index = formatting.length - 1; index >= 0 && formatting[index] !== null; index -= 1) {
        if (!IsSameTag(formatting[index], element)) continue;
        count += 1;
        first = index;
    }
    if (count >= 3) DropFromList(formatting, formatting[first]);
    %push(formatting, element);
}

function IsSameTag(one, other) {
    if (one.localName !== other.localName || one.attributes.length !== other.attributes.length) return false;
    for (let index = 0; index < one.attributes.length; index += 1) {
        if (WrittenAttribute(other, one.attributes[index].name) !== one.attributes[index].value) return false;
    }
    return true;
}

function FormattingNamed(reader, tag) {
    for (let index = reader.formatting.length - 1; index >= 0 && reader.formatting[index] !== null; index -= 1) {
        if (reader.formatting[index].localName === tag) return reader.formatting[index];
    }
    return undefined;
}

// The adoption agency algorithm: the end tag of a formatting element in which others may be open.
function EndFormatting(reader, tag) {
    const current = CurrentNode(reader);
    if (IsOneOf(current, [tag]) && PlaceInList(reader.formatting, current) < 0) {
        PopTo(reader, reader.open.length - 1);
        return;
    }
    for (let count = 0; count < 8; count += 1) {
        const element = FormattingNamed(reader, tag);
        if (element === undefined) {
            if (count === 0) EndOther(reader, tag);
            return;
        }
        const place = PlaceInList(reader.open, element);
        if (place < 0) {
            DropFromList(reader.formatting, element);
            return;
        }
        if (!IsElementInScope(reader, place)) return;
        let block = place + 1;
        while (block < reader.open.length && !IsSpecial(reader.open[block])) block += 1;
        if (block === reader.open.length) {
            PopTo(reader, place);
            DropFromList(reader.formatting, element);
            return;
        }
        MoveOutOf(reader, element, reader.open[block]);
    }
}

function IsElementInScope(reader, place) {
    for (let index = reader.open.length - 1; index > place; index -= 1) {
        if (IsOneOf(reader.open[index], kScopeEnds) || (IsForeign(reader.open[index]) && ListHas(kIntegrationTags, reader.open[index].localName))) return false;
    }
    return true;
}

// One round of it: the furthest block moves out of the formatting element, which goes into the block.
function MoveOutOf(reader, element, block) {
    const { open, formatting } = reader;
    const ancestor = open[PlaceInList(open, element) - 1];
    let bookmark = PlaceInList(formatting, element);
    let last = block;
    let place = PlaceInList(open, block);
    for (let count = 1; ; count += 1) {
        place -= 1;
        const node = open[place];
        if (node === element) break;
        let known = PlaceInList(formatting, node);
        if (count > 3 && known >= 0) {
            DropFromList(formatting, node);
            if (known < bookmark) bookmark -= 1;
            known = -1;
        }
        if (known < 0) {
            DropFromList(open, node);
            continue;
        }
        const copy = CopyOfTag(reader, node);
        formatting[known] = copy;
        open[place] = copy;
        if (last === block) bookmark = known + 1;
        PutPiece(reader, last, { __proto__: null, parent: copy, at: copy.children.length });
        last = copy;
    }
    if (last.parent !== null) {
        NoteContentChange(last.parent);
        DropFromList(last.parent.children, last);
    }
    last.parent = null;
    PutPiece(reader, last, PlaceForNode(reader, ancestor));
    const copy = CopyOfTag(reader, element);
    const moved = CopyList(HeldIn(block).children);
    for (let index = 0; index < moved.length; index += 1) PutPiece(reader, moved[index], { __proto__: null, parent: copy, at: index });
    PutPiece(reader, copy, { __proto__: null, parent: HeldIn(block), at: 0 });
    if (PlaceInList(formatting, element) < bookmark) bookmark -= 1;
    DropFromList(formatting, element);
    InsertInList(formatting, bookmark, copy);
    DropFromList(open, element);
    InsertInList(open, PlaceInList(open, block) + 1, copy);
}

// ---- start tags ----

function StartInBody(reader, tag, attributes) {
    if (ListHas(kOfHead, tag)) StartOfHead(reader, tag, attributes);
    else if (ListHas(kTableParts, tag)) return;
    else if (ListHas(kFormattingTags, tag)) StartFormatting(reader, tag, attributes);
    else if (ListHas(["select", "option", "optgroup", "input"], tag)) StartField(reader, tag, attributes);
    else if (ListHas(kBlockTags, tag) || ListHas(kHeadings6, tag) || ListHas(["pre", "listing", "form", "li", "dd", "dt", "plaintext", "table", "hr", "xmp"], tag)) StartBlock(reader, tag, attributes);
    else if (ListHas(["rb", "rtc", "rp", "rt"], tag)) StartRuby(reader, tag, attributes);
    else StartInline(reader, tag, attributes);
}

function StartInline(reader, tag, attributes) {
    if (tag === "button" && IsInScope(reader, ["button"], "usual")) {
        ImplyEnds(reader, []);
        PopThrough(reader, ["button"]);
    }
    if (!ListHas(["param", "source", "track", "textarea", "iframe", "noembed", "noscript"], tag)) ReopenFormatting(reader);
    OpenElement(reader, tag === "image" ? "img" : tag, attributes);
    if (ListHas(["applet", "marquee", "object"], tag)) %push(reader.formatting, null);
}

function StartFormatting(reader, tag, attributes) {
    if (tag === "a") {
        const earlier = FormattingNamed(reader, "a");
        if (earlier !== undefined) {
            EndFormatting(reader, "a");
            DropFromList(reader.formatting, earlier);
            DropFromList(reader.open, earlier);
        }
    }
    ReopenFormatting(reader);
    if (tag === "nobr" && IsInScope(reader, ["nobr"], "usual")) {
        EndFormatting(reader, "nobr");
        ReopenFormatting(reader);
    }
    PushFormatting(reader, OpenElement(reader, tag, attributes));
}

function StartField(reader, tag, attributes) {
    const isOfSelect = reader.page === undefined && IsOneOf(reader.context, ["select"]);
    const isInSelect = IsInScope(reader, ["select"], "usual");
    if (tag === "select" || tag === "input") {
        if (isOfSelect && tag === "select") return;
        if (isInSelect) PopThrough(reader, ["select"]);
        if (isInSelect && tag === "select") return;
    } else if (isInSelect) {
        ImplyEnds(reader, tag === "option" ? ["optgroup"] : []);
    } else if (IsOneOf(CurrentNode(reader), ["option"])) {
        PopTo(reader, reader.open.length - 1);
    }
    ReopenFormatting(reader);
    OpenElement(reader, tag, attributes);
}

function StartRuby(reader, tag, attributes) {
    if (IsInScope(reader, ["ruby"], "usual")) ImplyEnds(reader, tag === "rp" || tag === "rt" ? ["rtc"] : []);
    OpenElement(reader, tag, attributes);
}

function StartBlock(reader, tag, attributes) {
    if (tag === "form" && reader.form !== null && !HasOpenTemplate(reader)) return;
    if (ListHas(["li", "dd", "dt"], tag)) EndItem(reader, tag === "li" ? ["li"] : ["dd", "dt"]);
    // SPEC: a page in quirks mode keeps a table in its paragraph.
    if (tag !== "table" || !IsQuirkyReader(reader)) EndParagraph(reader);
    if (ListHas(kHeadings6, tag) && IsOneOf(CurrentNode(reader), kHeadings6)) PopTo(reader, reader.open.length - 1);
    if (tag === "hr" && IsInScope(reader, ["select"], "usual")) ImplyEnds(reader, []);
    if (tag === "xmp") ReopenFormatting(reader);
    const element = OpenElement(reader, tag, attributes);
    if (tag === "form" && !HasOpenTemplate(reader)) reader.form = element;
    if ((tag === "pre" || tag === "listing") && reader.text[reader.at] === "\n") reader.at += 1;
}

function IsQuirkyReader(reader) {
    return reader.page === undefined ? reader.context.document.isQuirky === true : reader.page.isQuirky ?? true;
}

// An item of a list ends the one before it.
function EndItem(reader, tags) {
    for (let index = reader.open.length - 1; index > 0; index -= 1) {
        const node = reader.open[index];
        if (IsOneOf(node, tags)) {
            ImplyEnds(reader, [node.localName]);
            PopThrough(reader, [node.localName]);
            return;
        }
        if (IsSpecial(node) && !IsOneOf(node, ["address", "div", "p"])) return;
    }
}

// ---- end tags ----

function EndInBody(reader, tag) {
    if (ListHas(kFormattingTags, tag)) {
        EndFormatting(reader, tag);
    } else if (tag === "p") {
        if (!IsInScope(reader, ["p"], "button")) OpenElement(reader, "p", []);
        EndParagraph(reader);
    } else if (tag === "br") {
        StartInline(reader, "br", []);
    } else if (tag === "form" && !HasOpenTemplate(reader)) {
        EndForm(reader);
    } else if (ListHas(kHeadings6, tag)) {
        EndBlock(reader, kHeadings6, "usual", []);
    } else if (ListHas(["li", "dd", "dt"], tag)) {
        EndBlock(reader, [tag], tag === "li" ? "list" : "usual", [tag]);
    } else if (ListHas(kBlockTags, tag) || ListHas(["button", "listing", "pre", "select", "form"], tag)) {
        EndBlock(reader, [tag], "usual", []);
    } else if (ListHas(["applet", "marquee", "object"], tag)) {
        if (EndBlock(reader, [tag], "usual", [])) ForgetFormatting(reader);
    } else {
        EndOther(reader, tag);
    }
}

function EndBlock(reader, tags, scope, kept) {
    if (!IsInScope(reader, tags, scope)) return false;
    ImplyEnds(reader, kept);
    PopThrough(reader, tags);
    return true;
}

function EndForm(reader) {
    const { form } = reader;
    reader.form = null;
    const place = form === null ? -1 : PlaceInList(reader.open, form);
    if (place < 0 || !IsElementInScope(reader, place)) return;
    ImplyEnds(reader, []);
    DropFromList(reader.open, form);
}

// "Any other end tag".
function EndOther(reader, tag) {
    for (let index = reader.open.length - 1; index > 0; index -= 1) {
        const node = reader.open[index];
        if (IsOneOf(node, [tag])) {
            ImplyEnds(reader, [tag]);
            PopTo(reader, %math_min(index, reader.open.length));
            return;
        }
        if (IsSpecial(node)) return;
    }
}
