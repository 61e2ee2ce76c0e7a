// What follows when an element comes into the document or leaves it: names of the window, reactions of custom elements, and what
// the parser would do. SPEC: DOM section 4.2.3, insert and remove; HTML section 7.2.2.3, named access on the Window object.

function NoteInserted(inside) {
    if (inside.type === kTextNode || inside.type === kCommentNode) return;
    if (inside.type === kElementNode) NoteElementInserted(inside);
    if (inside.shadow !== undefined) NoteInserted(inside.shadow);
    for (let index = 0; index < inside.children.length; index += 1) NoteInserted(inside.children[index]);
}

function NoteElementInserted(inside) {
    if (RootOf(inside).isDocument) AddWindowNames(inside);
    inside.insertedAt = StyleEpoch();
    inside.lookedAt = undefined;
    if (inside.localName === "style") AddStyleElement(inside);
    QueueConnected(inside);
    if (inside.localName === "details" && AttributeOf(inside, "open") !== null) CloseIfAnotherIsOpen(inside);
    if (inside.localName === "script" && !inside.isInert) %push(AddedScripts.list, inside);
    if (inside.localName === "link") PrepareLink(inside);
}

// Scripts that run when what brought them into the page is done.
const AddedScripts = { __proto__: null, list: [] };

function RunAddedScripts() {
    while (AddedScripts.list.length > 0) PrepareScript(TakeFirst(AddedScripts.list));
}

function NoteRemoved(inside) {
    if (inside.type === kTextNode || inside.type === kCommentNode) return;
    if (inside.type === kElementNode) {
        ForgetWindowNames(inside);
        if (inside.localName === "style") ForgetStyleElement(inside);
        if (inside.localName === "link") {
            StopLoadingSheet(inside);
            ForgetLinkedSheet(inside);
        }
        if (inside.localName === "dialog") inside.isModal = false;
        if (inside.isPopoverOpen) ForgetPopover(inside);
        QueueDisconnected(inside);
    }
    if (inside.shadow !== undefined) NoteRemoved(inside.shadow);
    for (let index = 0; index < inside.children.length; index += 1) NoteRemoved(inside.children[index]);
}

// ---- ids as names of the window ----

// The object that Window.prototype inherits from: its properties are the names of the document's elements.
const WindowNames = %new_object(EventTarget.prototype);
%put(WindowNames, %intrinsic("SymbolToStringTag"), "WindowProperties", 4);
// By name: the records of the elements that have it.
const NamedByWindow = %new_object(null, "Map");

function AddWindowNames(inside) {
    const id = AttributeOf(inside, "id");
    const name = NameForWindow(inside);
    if (id !== null && id !== "") AddWindowName(id, inside);
    if (name !== null && name !== "" && name !== id) AddWindowName(name, inside);
}

function NameForWindow(inside) {
    return ListHas(["form", "img", "embed", "object"], inside.localName) ? AttributeOf(inside, "name") : null;
}

function AddWindowName(name, inside) {
    const list = %table_get(NamedByWindow, name);
    if (list === undefined) {
        %table_set(NamedByWindow, name, [inside]);
    } else {
        %push(list, inside);
    }
    ShowWindowName(name);
}

function ForgetWindowNames(inside) {
    ForgetWindowName(AttributeOf(inside, "id"), inside);
    ForgetWindowName(NameForWindow(inside), inside);
}

function ForgetWindowName(name, inside) {
    const list = name === null ? undefined : %table_get(NamedByWindow, name);
    if (list !== undefined && DropFromList(list, inside)) ShowWindowName(name);
}

// One element stands for itself, several are a collection.
function ShowWindowName(name) {
    const list = %table_get(NamedByWindow, name);
    if (list.length === 0) {
        %delete_own(WindowNames, name);
    } else {
        %put(WindowNames, name, list.length === 1 ? list[0].object : ElementsNamed(name), 5);
    }
}

function ElementsNamed(name) {
    const isNamed = (element) => AttributeOf(element, "id") === name || NameForWindow(element) === name;
    return LiveList(PageDocument.inside, `window ${name}`, HTMLCollection, (inside) => Descendants(inside, isNamed));
}

// Gives a node and all in it to a document. SPEC: DOM section 4.5, adopt.
function AdoptNode(inside, document) {
    const before = inside.document;
    if (before === document) return;
    inside.document = document;
    if (inside.definition !== undefined) QueueCallback(inside, "adoptedCallback", [before.object, document.object]);
    if (inside.type === kElementNode && inside.namespace === kHtmlNamespace) inside.name = document.isXml ? inside.localName : AsciiUpper(inside.localName);
    if (inside.type === kElementNode && IsPageDocument(document)) NoteAdoptedAttributes(inside);
    if (inside.shadow !== undefined) AdoptNode(inside.shadow, document);
    for (let index = 0; index < inside.children.length; index += 1) AdoptNode(inside.children[index], document);
}
