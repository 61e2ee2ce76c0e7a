// The document. SPEC: DOM section 4.5; HTML section 3.1.

class Document extends Node {
    constructor() {
        %refuse("new Document() is not supported by Loopscope");
    }
    get documentElement() { return ObjectOf(ElementsIn(NodeInside(this).children)[0]); }
    get head() { return ObjectOf(PartOfDocument("head")); }
    get body() { return ObjectOf(PartOfDocument("body")); }
    get title() {
        const titles = Descendants(NodeInside(this), (element) => element.localName === "title");
        return titles.length === 0 ? "" : Trimmed(TextOf(titles[0]));
    }
    set title(value) {
        const titles = Descendants(NodeInside(this), (element) => element.localName === "title");
        if (titles.length > 0) SetTextContent(titles[0], `${value}`);
    }
    get readyState() { return PageDocument.readyState; }
    get scrollingElement() { return ObjectOf(ElementsIn(NodeInside(this).children)[0]); }
    get cookie() { return CookiesAsText(); }
    set cookie(value) { StoreCookie(`${value}`); }
    get visibilityState() { return "visible"; }
    get hidden() { return false; }
    get defaultView() { return PageGlobal; }
    get location() { return LocationObject; }
    set location(value) { GoByLocation(`${value}`, false); }
    get URL() { return PageAddress.href; }
    get documentURI() { return PageAddress.href; }
    get domain() { return PageAddress.hostname; }
    get referrer() { return ""; }
    get compatMode() { return "CSS1Compat"; }
    get characterSet() { return "UTF-8"; }
    get contentType() { return "text/html"; }
    get activeElement() {
        const { focused } = PageDocument;
        return ObjectOf(focused === null ? PartOfDocument("body") : Retargeted(focused, PageDocument.inside));
    }
    get currentScript() { return ObjectOf(PageDocument.currentScript); }
    get scripts() { return LiveList(NodeInside(this), "scripts", HTMLCollection, (inside) => Descendants(inside, (element) => element.localName === "script")); }
    get forms() { return LiveList(NodeInside(this), "forms", HTMLCollection, (inside) => Descendants(inside, (element) => element.localName === "form")); }
    get links() {
        return LiveList(NodeInside(this), "links", HTMLCollection, (inside) => Descendants(inside, (element) => ListHas(["a", "area"], element.localName) && AttributeOf(element, "href") !== null));
    }
    get images() { return LiveList(NodeInside(this), "images", HTMLCollection, (inside) => Descendants(inside, (element) => element.localName === "img")); }
    hasFocus() { return true; }
    createElement(...list) {
        NeedArguments(list, 1, "createElement", "Document");
        const name = `${list[0]}`;
        if (!IsTagStart(name[0] ?? "") || name[0] === "/" || name[0] === "!" || %string_index_of(name, " ", 0) >= 0 || %string_index_of(name, ">", 0) >= 0) {
            throw MakeDomException(`Failed to execute 'createElement' on 'Document': The tag name provided ('${name}') is not a valid name.`, "InvalidCharacterError");
        }
        return CreateElement(%to_lower(name)).object;
    }
    createTextNode(...list) {
        NeedArguments(list, 1, "createTextNode", "Document");
        return MakeText(`${list[0]}`).object;
    }
    createComment(...list) {
        NeedArguments(list, 1, "createComment", "Document");
        return MakeComment(`${list[0]}`).object;
    }
    createDocumentFragment() { return MakeFragment().object; }
    createEvent(kind) {
        const name = %to_lower(`${kind}`);
        const event = name === "customevent" ? new CustomEvent("") : name === "mouseevents" || name === "mouseevent" ? new MouseEvent("") : new Event("");
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
    importNode(node, deep = false) {
        const copy = CloneNode(NodeInside(node), !!deep);
        QueueUpgrades(copy);
        RunReactions();
        return copy.object;
    }
    adoptNode(node) {
        DetachNode(NodeInside(node), false);
        RunReactions();
        return node;
    }
}
DefineInterface(Document);
DefinePageFunctions(Document.prototype, ParentMembers);
DefinePageFunctions(Document.prototype, NamedMembers);
RefuseInPage(Document.prototype, "Document", [
    "createElementNS", "createRange", "createTreeWalker", "createNodeIterator", "createAttribute", "write", "writeln", "open", "close", "execCommand",
    "getSelection", "elementFromPoint", "startViewTransition", "querySelectorNS", "exitFullscreen",
]);
DefineHandlers(Document.prototype, kElementHandlers);
DefineHandlers(Document.prototype, ["readystatechange", "visibilitychange", "DOMContentLoaded"]);
%delete_own(Document.prototype, "onDOMContentLoaded");

class HTMLDocument extends Document {
    constructor() {
        IllegalConstructor("HTMLDocument");
    }
}
DefineInterface(HTMLDocument);

function PartOfDocument(name) {
    const root = ElementsIn(PageDocument.inside.children)[0];
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
    const html = MakeElement("html");
    const head = MakeElement("head");
    const body = MakeElement("body");
    const meta = MakeElement("meta");
    const title = MakeElement("title");
    const script = MakeElement("script");
    SetAttribute(meta, "charset", "utf-8");
    SetAttribute(script, "src", ""); // BeginProgram
    InsertNodes(title, [MakeText("program")], null, true);
    InsertNodes(head, [meta, title], null, true);
    const link = (parent, child) => {
        %push(parent.children, child);
        child.parent = parent;
    };
    link(body, script);
    link(html, head);
    link(html, body);
    link(inside, html);
    PageDocument.currentScript = script;
    return inside.object;
}
