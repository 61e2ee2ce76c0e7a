// document.write, open and close. SPEC: HTML section 8.4.
// While the page's own script runs, what is written comes behind it; later it begins a new document in place of the old one.

const Writing = { __proto__: null, reader: undefined, isOpened: false, isForbidden: false, isIgnored: false, hasLoaded: false };

function WritableDocument(value, method) {
    const document = NodeInside(value);
    if (document.isXml) throw MakeDomException(`Failed to execute '${method}' on 'Document': Only HTML documents support ${method}().`, "InvalidStateError");
    if (Writing.isForbidden) {
        throw MakeDomException(`Failed to execute '${method}' on 'Document': Custom Element constructor should not use ${method}().`, "InvalidStateError");
    }
    if (!IsPageDocument(document)) %refuse(`document.${method} of a document beside the page's own is not supported by Loopscope`);
    return document;
}

// Whether the page's own script or one that stands in the page is being run for the parser: what is written then goes on with the page.
function IsParserAtScript() {
    return %is_first_task() && !Writing.isOpened;
}

// SPEC: the ignore-destructive-writes counter: a script that was loaded beside the parser writes nothing.
function IsByLoadedScript() {
    if (Writing.isIgnored) return true;
    const script = ScriptOfPage();
    return script !== null && script !== PageDocument.mainScript && AttributeOf(script, "src") !== null;
}

function WriteText(document, list, end, method) {
    let text = "";
    for (let index = 0; index < list.length; index += 1) text += `${list[index]}`;
    text = WithPlainNewlines(text + end);
    if (IsByLoadedScript()) return;
    if (IsParserAtScript()) {
        if (Writing.reader === undefined) Writing.reader = MakeLiveReader(PageDocument.parsedBody, PageDocument.parsedBody);
    } else if (!Writing.isOpened) {
        OpenDocument(document, method);
    }
    if (Writing.reader.isReading && !Writing.reader.isInScript) %refuse(`document.${method} by a custom element that is being written is not supported by Loopscope`);
    FeedReader(Writing.reader, text);
}

// The parser has come to the end of the page, behind what its script wrote.
function EndWrittenPart() {
    const { reader } = Writing;
    Writing.reader = undefined;
    if (reader === undefined) return;
    if (reader.waiting[0] === "<" && reader.waiting !== "<") %refuse("document.write of a tag that has no end is not supported by Loopscope");
    EndReader(reader);
}

// SPEC: section 8.4.1, document open steps.
function OpenDocument(document, method) {
    if (PageDocument.readyState === "loading" && !Writing.isOpened) %refuse(`document.${method} while the parser waits for the rest of the page is not supported by Loopscope`);
    ForgetListeners(InsideOf(PageGlobal));
    ForgetListenersIn(document);
    ReplaceAll(document, []);
    PageDocument.readyState = "loading";
    document.isQuirky = true;
    const reader = MakeLiveReader(document, undefined);
    BeginPage(reader, document);
    reader.readPiece = () => ReadPageTag(reader);
    Writing.reader = reader;
    Writing.isOpened = true;
}

function ForgetListenersIn(inside) {
    ForgetListeners(inside);
    if (inside.shadow !== undefined) ForgetListenersIn(inside.shadow);
    for (let index = 0; index < inside.children.length; index += 1) ForgetListenersIn(inside.children[index]);
}

// "Erase all event listeners and handlers".
function ForgetListeners(inside) {
    const { listeners } = inside;
    for (let index = 0; index < listeners.length; index += 1) listeners[index].removed = true;
    inside.listeners = [];
    inside.handlers = { __proto__: null };
}

// SPEC: section 8.4.2. The events of the new document's end come at once.
function CloseDocument(document) {
    if (!Writing.isOpened) return;
    const { reader } = Writing;
    if (reader.isReading) %refuse("document.close by a script that is being written is not supported by Loopscope");
    Writing.isOpened = false;
    Writing.reader = undefined;
    EndReader(reader);
    EndPage(reader);
    PageDocument.readyState = "interactive";
    FireNow(document, MakePageEvent("readystatechange", {}), NoAfter);
    FireNow(document, MakePageEvent("DOMContentLoaded", { __proto__: null, bubbles: true }), NoAfter);
    PageDocument.readyState = "complete";
    FireNow(document, MakePageEvent("readystatechange", {}), NoAfter);
    Writing.hasLoaded = true;
    if (LoadDelay.count > 0) LoadDelay.waiting = () => TellWindowOfLoad(undefined);
    else TellOfLoadNow();
}

function MakePageEvent(type, settings) {
    return EventInside(MakeTrustedEvent(Event, type, settings));
}

function TellOfLoadNow() {
    const events = [MakePageEvent("load", undefined), EventInside(MakeTrustedEvent(PageTransitionEvent, "pageshow", { __proto__: null, bubbles: true, cancelable: true }))];
    for (let index = 0; index < events.length; index += 1) {
        events[index].shownTarget = DocumentObject;
        FireNow(InsideOf(PageGlobal), events[index], NoAfter);
        PageDocument.isLoaded = true;
    }
}

DefinePageFunctions(Document.prototype, {
    write(...list) { WriteText(WritableDocument(this, "write"), list, "", "write"); },
    writeln(...list) { WriteText(WritableDocument(this, "writeln"), list, "\n", "writeln"); },
    open(...list) {
        const document = WritableDocument(this, "open");
        if (list.length > 2) %refuse("document.open of a window is not supported by Loopscope");
        if (!IsParserAtScript()) OpenDocument(document, "open");
        return this;
    },
    close() { CloseDocument(WritableDocument(this, "close")); },
});
