// The document. SPEC: DOM section 4.5; HTML section 3.1.

// SPEC: DOM section 4.5.1, createEvent: what its names mean; null for what Loopscope has not.
const kCreatedEvents = {
    __proto__: null, event: Event, events: Event, htmlevents: Event, svgevents: Event, customevent: CustomEvent, mouseevent: MouseEvent, mouseevents: MouseEvent,
    uievent: UIEvent, uievents: UIEvent, keyboardevent: KeyboardEvent, messageevent: MessageEvent, hashchangeevent: HashChangeEvent,
    storageevent: StorageEvent, focusevent: FocusEvent, compositionevent: null, dragevent: null, textevent: null, beforeunloadevent: null,
    devicemotionevent: null, deviceorientationevent: null,
};

class Document extends Node {
    constructor() {
        return MakeDocument(Document, "application/xml").object;
    }
    get designMode() {
        NodeInside(this);
        return "off";
    }
    set designMode(value) {
        if (%to_lower(`${value}`) === "on") %refuse("a document that the user edits is not supported by Loopscope");
    }
    get wasDiscarded() {
        NodeInside(this);
        return false;
    }
    get prerendering() {
        NodeInside(this);
        return false;
    }
    get dir() {
        const root = ElementsIn(NodeInside(this).children)[0];
        const word = %to_lower(root === undefined ? "" : AttributeOf(root, "dir") ?? "");
        return ListHas(["ltr", "rtl", "auto"], word) ? word : "";
    }
    set dir(value) {
        const root = ElementsIn(NodeInside(this).children)[0];
        if (root !== undefined) SetAttribute(root, "dir", `${value}`);
    }
    get implementation() {
        const inside = NodeInside(this);
        if (inside.implementation === undefined) {
            inside.implementation = %new_object(DOMImplementation.prototype);
            SetInside(inside.implementation, { __proto__: null, isImplementation: true });
        }
        return inside.implementation;
    }
    get doctype() { return ObjectOf(DoctypeOf(NodeInside(this))); }
    get documentElement() { return ObjectOf(ElementsIn(NodeInside(this).children)[0]); }
    get head() { return ObjectOf(PartOfDocument("head", NodeInside(this))); }
    get body() { return ObjectOf(PartOfDocument("body", NodeInside(this))); }
    set body(value) {
        const root = ElementsIn(NodeInside(this).children)[0];
        const inside = InsideOf(value);
        if (inside === undefined || inside.localName !== "body" || root === undefined) {
            throw MakeDomException("Failed to set the 'body' property on 'Document': The new body element is of type '" + (inside?.name ?? "null") + "'. It must be either a 'BODY' or 'FRAMESET' element.", "HierarchyRequestError");
        }
        const before = PartOfDocument("body", NodeInside(this));
        if (before === inside) return;
        if (before !== null) ReplaceWithNodes(before, [inside]);
        else InsertBefore(root, inside, null, "appendChild");
    }
    get title() {
        const titles = Descendants(NodeInside(this), (element) => element.localName === "title");
        return titles.length === 0 ? "" : %join_texts(StyleWords(TextOf(titles[0])), " ");
    }
    set title(value) {
        const titles = Descendants(NodeInside(this), (element) => element.localName === "title");
        const head = PartOfDocument("head", NodeInside(this));
        if (titles.length === 0 && head !== null) {
            %push(titles, MakeElement("title"));
            InsertBefore(head, titles[0], null, "appendChild");
        }
        if (titles.length > 0) SetTextContent(titles[0], `${value}`);
    }
    get readyState() { return IsPageDocument(NodeInside(this)) ? PageDocument.readyState : NodeInside(this).readiness ?? "complete"; }
    get scrollingElement() { return ObjectOf(ElementsIn(NodeInside(this).children)[0]); }
    get cookie() { return IsPageDocument(NodeInside(this)) ? CookiesAsText() : ""; }
    set cookie(value) {
        if (IsPageDocument(NodeInside(this))) StoreCookie(`${value}`);
    }
    get visibilityState() { return IsPageDocument(NodeInside(this)) ? "visible" : "hidden"; }
    get hidden() { return !IsPageDocument(NodeInside(this)); }
    get defaultView() { return IsPageDocument(NodeInside(this)) ? PageGlobal : null; }
    get location() { return IsPageDocument(NodeInside(this)) ? LocationObject : null; }
    set location(value) { GoByLocation(`${value}`, false); }
    get URL() { return NodeInside(this).url ?? PageAddress.href; }
    get documentURI() { return NodeInside(this).url ?? PageAddress.href; }
    get domain() { return PageAddress.hostname; }
    get referrer() { return ""; }
    get compatMode() { return NodeInside(this).isQuirky ? "BackCompat" : "CSS1Compat"; }
    get characterSet() { return "UTF-8"; }
    get charset() { return "UTF-8"; }
    get inputEncoding() { return "UTF-8"; }
    get contentType() { return NodeInside(this).contentType; }
    get activeElement() {
        const { focused } = PageDocument;
        if (!IsPageDocument(NodeInside(this))) return ObjectOf(PartOfDocument("body", NodeInside(this)));
        return ObjectOf(focused === null ? PartOfDocument("body") : Retargeted(focused, PageDocument.inside));
    }
    get currentScript() { return ObjectOf(IsPageDocument(NodeInside(this)) ? ScriptOfPage() : null); }
    get scripts() { return LiveList(NodeInside(this), "scripts", HTMLCollection, (inside) => Descendants(inside, (element) => element.localName === "script")); }
    get forms() { return LiveList(NodeInside(this), "forms", HTMLCollection, (inside) => Descendants(inside, (element) => element.localName === "form")); }
    get links() {
        return LiveList(NodeInside(this), "links", HTMLCollection, (inside) => Descendants(inside, (element) => ListHas(["a", "area"], element.localName) && AttributeOf(element, "href") !== null));
    }
    get images() { return LiveList(NodeInside(this), "images", HTMLCollection, (inside) => Descendants(inside, (element) => element.localName === "img")); }
    getSelection() { return IsPageDocument(NodeInside(this)) ? SelectionObject : null; }
    hasFocus() { return IsPageDocument(NodeInside(this)); }
    createElement(...list) {
        NeedArguments(list, 1, "createElement", "Document");
        const name = `${list[0]}`;
        if (name === "" || WrongInElementName(name) !== undefined) {
            throw MakeDomException(`Failed to execute 'createElement' on 'Document': The tag name provided ('${name}') is not a valid name.`, "InvalidCharacterError");
        }
        const document = NodeInside(this);
        if (!IsPageDocument(document)) return Owned(document, document.isXml ? MakeElementIn(null, null, name) : MakeElement(AsciiLower(name))).object;
        return CreateElement(AsciiLower(name), %is_object(list[1]) && list[1].is !== undefined ? `${list[1].is}` : undefined).object;
    }
    createElementNS(...list) {
        const document = NodeInside(this);
        NeedArguments(list, 2, "createElementNS", "Document");
        const inside = ElementOfName(list[0], `${list[1]}`, "createElementNS", "Document");
        const isOwn = inside.namespace === kHtmlNamespace && IsPageDocument(document) && DefinitionOfName(inside.localName) !== undefined;
        return isOwn ? CreateElement(inside.localName).object : Owned(document, inside).object;
    }
    createAttribute(...list) {
        const document = NodeInside(this);
        NeedArguments(list, 1, "createAttribute", "Document");
        const name = `${list[0]}`;
        if (!IsAttributeName(name)) {
            throw MakeDomException(`Failed to execute 'createAttribute' on 'Document': The localName provided ('${name}') contains an invalid character.`, "InvalidCharacterError");
        }
        return Owned(document, MakeAttr({ __proto__: null, name: document.isXml ? name : AsciiLower(name), value: "" }, null)).object;
    }
    createAttributeNS(...list) {
        NeedArguments(list, 2, "createAttributeNS", "Document");
        const parts = QualifiedName(list[0], list[1], "createAttributeNS", "Document", false);
        const attribute = { __proto__: null, name: parts.name, value: "" };
        if (parts.namespace !== null) attribute.namespace = parts.namespace;
        if (parts.prefix !== null) attribute.prefix = parts.prefix;
        return Owned(NodeInside(this), MakeAttr(attribute, null)).object;
    }
    createCDATASection(data) {
        const document = NodeInside(this);
        if (!document.isXml) {
            throw MakeDomException("Failed to execute 'createCDATASection' on 'Document': This operation is not supported for HTML documents.", "NotSupportedError");
        }
        if (%string_find(`${data}`, "]]>", 0) >= 0) {
            throw MakeDomException("Failed to execute 'createCDATASection' on 'Document': String cannot contain ']]>' since that is the end delimiter of a CData section.", "InvalidCharacterError");
        }
        return Owned(document, MakeCdata(`${data}`)).object;
    }
    createProcessingInstruction(...list) {
        NeedArguments(list, 2, "createProcessingInstruction", "Document");
        const target = `${list[0]}`;
        const data = `${list[1]}`;
        const fail = (what) => {
            throw MakeDomException(`Failed to execute 'createProcessingInstruction' on 'Document': ${what}`, "InvalidCharacterError");
        };
        if (!IsXmlName(target)) fail(`The target provided ('${target}') is not a valid name.`);
        if (%string_find(data, "?>", 0) >= 0) fail(`The data provided ('${data}') contains '?>'.`);
        return Owned(NodeInside(this), MakeInstruction(target, data)).object;
    }
    createRange() {
        const document = NodeInside(this);
        return MakeRange(document, 0, document, 0).object;
    }
    createTreeWalker(...list) { return MakeTraversal(NodeInside(this), list, "createTreeWalker", "TreeWalker", TreeWalker.prototype).object; }
    createNodeIterator(...list) {
        const iterator = MakeTraversal(NodeInside(this), list, "createNodeIterator", "NodeIterator", NodeIterator.prototype);
        %push(NodeIterators.list, iterator);
        return iterator.object;
    }
    createTextNode(...list) {
        NeedArguments(list, 1, "createTextNode", "Document");
        return Owned(NodeInside(this), MakeText(`${list[0]}`)).object;
    }
    createComment(...list) {
        NeedArguments(list, 1, "createComment", "Document");
        return Owned(NodeInside(this), MakeComment(`${list[0]}`)).object;
    }
    createDocumentFragment() { return Owned(NodeInside(this), MakeFragment()).object; }
    createEvent(...list) {
        NeedArguments(list, 1, "createEvent", "Document");
        const kind = kCreatedEvents[%to_lower(`${list[0]}`)];
        if (kind === undefined) throw MakeDomException(`Failed to execute 'createEvent' on 'Document': The provided event type ('${list[0]}') is invalid.`, "NotSupportedError");
        if (kind === null) %refuse(`document.createEvent("${list[0]}") is not supported by Loopscope`);
        const event = new kind("");
        EventInside(event).isRaw = true;
        return event;
    }
    getElementById(...list) {
        NeedArguments(list, 1, "getElementById", "Document");
        return FindById(NodeInside(this), `${list[0]}`);
    }
    getElementsByName(name) {
        const wanted = `${name}`;
        return LiveList(NodeInside(this), `name ${wanted}`, NodeList, (inside) => Descendants(inside, (element) => AttributeOf(element, "name") === wanted));
    }
    importNode(...list) {
        NeedArguments(list, 1, "importNode", "Document");
        const inside = DocumentArgument(list, "importNode");
        if (inside.isDocument) throw MakeDomException("Failed to execute 'importNode' on 'Document': The node provided is a document, which may not be imported.", "NotSupportedError");
        const copy = CloneNode(inside, %is_object(list[1]) ? !list[1].selfOnly : !!list[1]);
        AdoptNode(copy, NodeInside(this));
        QueueUpgrades(copy);
        RunReactions();
        return copy.object;
    }
    adoptNode(...list) {
        NeedArguments(list, 1, "adoptNode", "Document");
        const inside = DocumentArgument(list, "adoptNode");
        if (inside.isDocument) throw MakeDomException("Failed to execute 'adoptNode' on 'Document': The node provided is of type '#document', which may not be adopted.", "NotSupportedError");
        if (inside.isShadow) {
            throw MakeDomException("Failed to execute 'adoptNode' on 'Document': The node provided is a shadow root, which may not be adopted.", "HierarchyRequestError");
        }
        DetachNode(inside, false);
        AdoptNode(inside, NodeInside(this));
        RunReactions();
        return list[0];
    }
}
DefineInterface(Document);
DefinePageFunctions(Document.prototype, ParentMembers);
DefinePageFunctions(Document.prototype, NamedMembers);
DefinePageFunctions(Document.prototype, NamespaceMembers);
DefineUnscopables(Document.prototype, ["append", "fullscreen", "prepend", "replaceChildren"]);
RefuseInPage(Document.prototype, "Document", [
    "execCommand", "startViewTransition", "exitFullscreen",
]);
DefineHandlers(Document.prototype, kElementHandlers);
DefineHandlers(Document.prototype, kClipboardHandlers);
DefineHandlers(Document.prototype, kHandlersWithoutAttribute);
DefineHandlers(Document.prototype, ["readystatechange", "visibilitychange", "DOMContentLoaded"]);
%delete_own(Document.prototype, "onDOMContentLoaded");

class HTMLDocument extends Document {
    constructor() {
        IllegalConstructor("HTMLDocument");
    }
}
DefineInterface(HTMLDocument);

// A node that a document has made.
function Owned(document, inside) {
    AdoptNode(inside, document);
    return inside;
}

function DocumentArgument(list, method) {
    const inside = InsideOf(list[0]);
    if (inside === undefined || !inside.isNode) WrongParameter(1, "Node", method, "Document");
    return inside;
}

function PartOfDocument(name, document = PageDocument.inside) {
    const root = ElementsIn(document.children)[0];
    if (root === undefined) return null;
    const parts = ElementsIn(root.children);
    for (let index = 0; index < parts.length; index += 1) {
        if (parts[index].localName === name) return parts[index];
    }
    return null;
}

// The page that a program runs in:
// <!DOCTYPE html><html><head><meta charset="utf-8"><title>program</title></head><body><script src=…></script></body></html>
function MakePage() {
    PageDocument.readyState = "loading";
    PageDocument.isLoaded = false;
    PageDocument.focused = null;
    const inside = NodeObject(HTMLDocument, kDocumentNode, "#document");
    PageDocument.inside = inside;
    %set_intrinsic("PageDocument", inside);
    inside.document = inside;
    inside.contentType = "text/html";
    inside.isXml = false;
    const html = MakeElement("html");
    const head = MakeElement("head");
    const body = MakeElement("body");
    const meta = MakeElement("meta");
    const title = MakeElement("title");
    const script = MakeElement("script");
    script.isAsyncOff = true;
    SetAttribute(meta, "charset", "utf-8");
    SetAttribute(script, "src", ""); // BeginProgram
    InsertNodes(title, [MakeText("program")], null, true);
    InsertNodes(head, [meta, title], null, true);
    const link = (parent, child) => {
        %push(parent.children, child);
        child.parent = parent;
    };
    // RUNTIME: Chromium has styled these before the first script runs: what a sheet says then may move.
    const styled = [html, head, body];
    for (let index = 0; index < styled.length; index += 1) {
        styled[index].insertedAt = -1;
        styled[index].lookedAt = [];
    }
    link(body, script);
    link(html, head);
    link(html, body);
    link(inside, MakeDoctype("html", "", ""));
    link(inside, html);
    PageDocument.currentScript = script;
    PageDocument.mainScript = script;
    PageDocument.parsedBody = body;
    return inside.object;
}
