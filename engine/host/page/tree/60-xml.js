// Reading XML into a document, and writing it. SPEC: XML 1.0; Namespaces in XML; DOM Parsing section 3.2.
// RUNTIME: the messages of mistakes are those of Chromium's parser. SIMPLIFIED: no document type with declarations.
// `60-xml-tokens.js` has what is inside of tags.

const kXmlEntities = { __proto__: null, amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const kMistakeBox = `<parsererror style="display: block; white-space: pre; border: 2px solid #c77; padding: 0 1em 0 1em; margin: 1em; background-color: #fdd; color: black">`;

function ParseXmlDocument(text, type) {
    return ReadXmlDocument(text, type, ShowXmlMistake);
}

// A mistake in the text is told to `fail`; without one there is no document then.
function ReadXmlDocument(text, type, fail = undefined) {
    const document = MakeDocument(XMLDocument, type);
    const reader = { __proto__: null, text, at: 0, open: [document], mistake: undefined, context: undefined };
    ReadXml(reader);
    if (reader.mistake === undefined) return document;
    if (fail === undefined) return undefined;
    fail(document, reader);
    return document;
}

// For innerHTML of an element of such a document.
function ParseXmlFragment(text, context) {
    const fragment = MakeFragment();
    fragment.document = context.document;
    const reader = { __proto__: null, text, at: 0, open: [fragment], mistake: undefined, context };
    ReadXml(reader);
    if (reader.mistake !== undefined) {
        throw MakeDomException("Failed to set the 'innerHTML' property on 'Element': The provided markup is invalid XML, and therefore cannot be inserted into an XML document.", "SyntaxError");
    }
    const nodes = CopyList(fragment.children);
    for (let index = 0; index < nodes.length; index += 1) nodes[index].parent = null;
    return nodes;
}

// RUNTIME: Chromium puts a box with the message before what was read so far.
function ShowXmlMistake(document, reader) {
    const lines = %split_text(%string_slice(reader.text, 0, reader.mistake.at), "\n");
    const message = `error on line ${lines.length} at column ${lines[lines.length - 1].length + 1}: ${reader.mistake.text}`;
    const heads = ["This page contains the following errors:", "Below is a rendering of the page up to the first error."];
    const markup = `${kMistakeBox}<h3>${heads[0]}</h3><div style="font-family:monospace;font-size:12px">${XmlEscaped(message, false)}</div><h3>${heads[1]}</h3></parsererror>`;
    const box = ParseMarkup(markup, MakeElement("body"))[0];
    let root = ElementsIn(document.children)[0];
    if (root?.namespace === kSvgNamespace) %refuse("a drawing with mistakes in its markup is not supported by Loopscope");
    if (root === undefined) {
        const html = MakeElement("html");
        root = MakeElement("body");
        InsertNodes(html, [root], null, true);
        InsertNodes(document, [html], null, true);
    }
    InsertNodes(root, [box], root.children[0] ?? null, true);
}

function FailXml(reader, text, at = reader.at) {
    if (reader.mistake === undefined) reader.mistake = { __proto__: null, text, at };
    reader.at = reader.text.length;
}

// The text has ended too early. RUNTIME: what reads tokens says less of it than what reads elements.
function EndXmlEarly(reader, isToken) {
    const isInside = reader.open.length > 1 || reader.context !== undefined;
    FailXml(reader, isInside && !isToken ? "Unexpected end of stream: still inside the root element" : "Unexpected end of stream", reader.text.length);
}

function ReadXml(reader) {
    const isWhole = reader.context === undefined;
    while (reader.at < reader.text.length && reader.mistake === undefined) ReadXmlPiece(reader, isWhole);
    if (reader.mistake === undefined && reader.open.length > 1) EndXmlEarly(reader, false);
    if (reader.mistake === undefined && isWhole && ElementsIn(reader.open[0].children).length === 0) FailXml(reader, "Unexpected end of stream: no root element found");
}

function StartsAt(reader, text) {
    return %string_slice(reader.text, reader.at, reader.at + text.length) === text;
}

function ReadXmlPiece(reader, isWhole) {
    const isOutside = isWhole && reader.open.length === 1;
    const next = reader.text[reader.at + 2];
    if (StartsAt(reader, "<!--")) {
        ReadXmlComment(reader);
    } else if (StartsAt(reader, "<![CDATA[")) {
        if (isOutside) FailXml(reader, "Unexpected token: <![CDATA[");
        else ReadXmlCdata(reader);
    } else if (StartsAt(reader, "<?")) {
        ReadXmlInstruction(reader);
    } else if (StartsAt(reader, "<!DOCTYPE")) {
        if (!isOutside || ElementsIn(reader.open[0].children).length > 0) FailXml(reader, "Unexpected token: <!DOCTYPE");
        else ReadXmlDoctype(reader);
    } else if (StartsAt(reader, "<!")) {
        if (next === undefined) EndXmlEarly(reader, true);
        else FailXml(reader, `Unexpected token '<!' before '${next}'`);
    } else if (StartsAt(reader, "</")) {
        if (isOutside) FailXml(reader, "Unexpected token: </");
        else CloseXml(reader);
    } else if (StartsAt(reader, "<")) {
        OpenXml(reader, isOutside);
    } else {
        ReadXmlText(reader, isOutside);
    }
}

function AddXml(reader, node) {
    const parent = reader.open[reader.open.length - 1];
    %push(parent.children, node);
    node.parent = parent;
    AdoptNode(node, reader.open[0].document);
}

// The namespace of a prefix (null: of names without one): what the attributes of the tag or those around it say; undefined when nothing does.
function XmlSpaceOf(reader, prefix, attributes) {
    const wanted = prefix === null ? "xmlns" : `xmlns:${prefix}`;
    if (prefix === "xml") return "http://www.w3.org/XML/1998/namespace";
    for (let index = 0; index < attributes.length; index += 1) {
        if (attributes[index].name === wanted) return attributes[index].value === "" ? null : attributes[index].value;
    }
    for (let index = reader.open.length - 1; index > 0; index -= 1) {
        const found = NamespaceAt(reader.open[index], prefix);
        if (found !== undefined) return found;
    }
    for (let node = reader.context; node !== undefined && node !== null && node.type === kElementNode; node = node.parent) {
        const found = NamespaceAt(node, prefix);
        if (found !== undefined) return found;
    }
    return prefix === null ? null : undefined;
}

// The element of a tag that ends at `end`; undefined when a prefix means nothing.
function XmlElement(reader, name, attributes, end) {
    const parts = NameParts(name);
    if (parts.prefix === "xml" || parts.prefix === "xmlns") FailXml(reader, `'${parts.prefix}' cannot be an element name prefix`, end);
    const namespace = XmlSpaceOf(reader, parts.prefix, attributes);
    if (namespace === undefined) FailXml(reader, `Element ${name} prefix is unbound`, end);
    if (reader.mistake !== undefined) return undefined;
    const element = MakeElementIn(namespace, parts.prefix, parts.local);
    // RUNTIME: Chromium has what says namespaces first, by the order of the prefixes.
    const ordered = WithSpacesFirst(attributes);
    for (let index = 0; index < ordered.length; index += 1) {
        const { name: own, value, at } = ordered[index];
        const { prefix, local } = NameParts(own);
        const space = own === "xmlns" || prefix === "xmlns" ? "http://www.w3.org/2000/xmlns/" : prefix === null ? undefined : XmlSpaceOf(reader, prefix, attributes);
        if (prefix !== null && space === undefined) FailXml(reader, `Attribute ${own} prefix is unbound`, at);
        if (AttributeIn(element, space ?? null, local) !== undefined) FailXml(reader, `Attribute '${NameWithSpace(space, own)}' is redefined`, at);
        if (own === "xmlns" && value === space) FailXml(reader, `Namespace '${value}' cannot be default`, end);
        if (reader.mistake !== undefined) return undefined;
        const attribute = { __proto__: null, name: own, value };
        if (space !== undefined) attribute.namespace = space;
        if (prefix !== null) attribute.prefix = prefix;
        %push(element.attributes, attribute);
    }
    return element;
}

function WithSpacesFirst(attributes) {
    const saysSpace = ({ name }) => name === "xmlns" || %string_slice(name, 0, 6) === "xmlns:";
    const ordered = [];
    for (let index = 0; index < attributes.length; index += 1) {
        if (!saysSpace(attributes[index])) continue;
        let place = ordered.length;
        while (place > 0 && attributes[index].name < ordered[place - 1].name) place -= 1;
        InsertInList(ordered, place, attributes[index]);
    }
    AppendTo(ordered, Filtered(attributes, (attribute) => !saysSpace(attribute)));
    return ordered;
}

function NameWithSpace(space, name) {
    return space === undefined || space === null ? name : `{${space}}${name}`;
}

function NameParts(name) {
    const colon = %string_find(name, ":", 0);
    if (colon < 0) return { __proto__: null, prefix: null, local: name };
    return { __proto__: null, prefix: %string_slice(name, 0, colon), local: %string_slice(name, colon + 1, name.length) };
}

// ---- writing ----

function XmlEscaped(text, isAttribute) {
    const escaped = %replace_all(%replace_all(%replace_all(text, "&", "&amp;"), "<", "&lt;"), ">", "&gt;");
    if (!isAttribute) return escaped;
    return %replace_all(%replace_all(%replace_all(%replace_all(escaped, '"', "&quot;"), "\t", "&#9;"), "\n", "&#10;"), "\r", "&#13;");
}

// `namespace` is the default one around, `prefixes` what has been said of prefixes there: [prefix, namespace, …], the innermost last.
function XmlOf(inside, namespace, prefixes) {
    if (inside.type === kTextNode) return XmlEscaped(inside.data, false);
    if (inside.type === kCommentNode) return `<!--${inside.data}-->`;
    if (inside.type === kCdataNode) return `<![CDATA[${inside.data}]]>`;
    if (inside.type === kInstructionNode) return `<?${inside.name} ${inside.data}?>`;
    if (inside.type === kDoctypeNode) return XmlOfDoctype(inside);
    if (inside.isAttr) return XmlEscaped(inside.attribute.value, false);
    return inside.type === kElementNode ? XmlOfElement(inside, namespace, prefixes) : XmlInside(inside, namespace, prefixes);
}

function XmlOfDoctype({ name, publicId, systemId }) {
    const system = systemId === "" ? "" : `${publicId === "" ? " SYSTEM" : ""} "${systemId}"`;
    return name === "" ? "" : `<!DOCTYPE ${name}${publicId === "" ? "" : ` PUBLIC "${publicId}"`}${system}>`;
}

function XmlInside(inside, namespace, prefixes = []) {
    let text = "";
    const children = HeldIn(inside).children;
    prefixes.made = prefixes.made ?? { __proto__: null, count: 0 };
    for (let index = 0; index < children.length; index += 1) text += XmlOf(children[index], namespace, prefixes);
    return text;
}

// SPEC: DOM Parsing section 3.2.1.1, XML serializing an Element node.
function XmlOfElement(inside, around, outer) {
    const prefixes = CopyList(outer);
    prefixes.made = outer.made ?? { __proto__: null, count: 0 }; // How many prefixes are made up.
    const attributes = AttributesOf(inside);
    const own = OwnXmlSpaces(attributes, prefixes);
    const start = XmlStart(inside, around, prefixes, own);
    let text = `<${start.tag}${start.text}`;
    for (let index = 0; index < attributes.length; index += 1) {
        if (!(start.isDefaultSaid && attributes[index].name === "xmlns")) text += XmlOfAttribute(attributes[index], prefixes);
    }
    if (HeldIn(inside).children.length > 0) return `${text}>${XmlInside(inside, start.inner, prefixes)}</${start.tag}>`;
    if (inside.namespace !== kHtmlNamespace) return `${text}/>`;
    return ListHas(kVoidTags, inside.localName) ? `${text} />` : `${text}></${start.tag}>`;
}

// "Record the namespace information": the default namespace that an element says (undefined: none), and its prefixes.
function OwnXmlSpaces(attributes, prefixes) {
    const said = [];
    let space = undefined;
    for (let index = 0; index < attributes.length; index += 1) {
        const { prefix, local } = NameParts(attributes[index].name);
        if (attributes[index].name === "xmlns") space = attributes[index].value;
        if (prefix === "xmlns") {
            AppendTo(prefixes, [local, attributes[index].value]);
            %push(said, local);
        }
    }
    return { __proto__: null, space, said };
}

// How the start tag begins, and the default namespace inside of it.
function XmlStart(inside, around, prefixes, { space, said }) {
    const { namespace, localName } = inside;
    const inner = space === undefined ? around : space === "" ? null : space;
    if (around === namespace) return { __proto__: null, tag: namespace === kXmlNamespace ? `xml:${localName}` : localName, text: "", isDefaultSaid: space !== undefined, inner: around };
    if (namespace === kXmlNamespace) return { __proto__: null, tag: `xml:${localName}`, text: "", isDefaultSaid: false, inner };
    const known = PreferredPrefix(prefixes, namespace, inside.prefix);
    if (known !== undefined) return { __proto__: null, tag: `${known}:${localName}`, text: "", isDefaultSaid: false, inner };
    if (inside.prefix !== null) {
        const prefix = ListHas(said, inside.prefix) ? MadePrefix(prefixes) : inside.prefix;
        AppendTo(prefixes, [prefix, namespace]);
        return { __proto__: null, tag: `${prefix}:${localName}`, text: ` xmlns:${prefix}="${XmlEscaped(namespace, true)}"`, isDefaultSaid: false, inner };
    }
    const isSaid = space !== undefined && space === (namespace ?? "");
    return { __proto__: null, tag: localName, text: isSaid ? "" : ` xmlns="${XmlEscaped(namespace ?? "", true)}"`, isDefaultSaid: !isSaid, inner: namespace };
}

const kXmlNamespace = "http://www.w3.org/XML/1998/namespace";

function SpaceOfPrefix(prefixes, prefix) {
    for (let index = prefixes.length - 2; index >= 0; index -= 2) {
        if (prefixes[index] === prefix) return prefixes[index + 1];
    }
    return undefined;
}

// The wanted prefix where it means the namespace, else the last one that does.
function PreferredPrefix(prefixes, namespace, wanted) {
    if (namespace === null) return undefined;
    if (wanted !== null && SpaceOfPrefix(prefixes, wanted) === namespace) return wanted;
    for (let index = prefixes.length - 2; index >= 0; index -= 2) {
        if (prefixes[index + 1] === namespace && SpaceOfPrefix(prefixes, prefixes[index]) === namespace) return prefixes[index];
    }
    return undefined;
}

function MadePrefix(prefixes) {
    prefixes.made.count += 1;
    return `ns${prefixes.made.count}`;
}

function XmlOfAttribute(attribute, prefixes) {
    const { name, value } = attribute;
    const { prefix, local } = NameParts(name);
    const namespace = attribute.namespace ?? (prefix === "xlink" && attribute.prefix !== undefined ? "http://www.w3.org/1999/xlink" : undefined);
    const written = `="${XmlEscaped(value, true)}"`;
    if (namespace === undefined || namespace === "http://www.w3.org/2000/xmlns/") return ` ${name}${written}`;
    if (namespace === kXmlNamespace) return ` xml:${local}${written}`;
    const known = PreferredPrefix(prefixes, namespace, prefix);
    if (known !== undefined) return ` ${known}:${local}${written}`;
    const made = prefix === null || SpaceOfPrefix(prefixes, prefix) !== undefined ? MadePrefix(prefixes) : prefix;
    AppendTo(prefixes, [made, namespace]);
    return ` xmlns:${made}="${XmlEscaped(namespace, true)}" ${made}:${local}${written}`;
}

// What the declaration of an XML document says; null where it says nothing, or where there can be none.
function DeclaredInXml(document, name) {
    const text = document.declaration ?? "";
    const at = %string_find(text, `${name}=`, 0);
    if (!document.isXml || at < 0) return null;
    const from = at + name.length + 2;
    return %string_slice(text, from, %string_find(text, text[from - 1], from));
}
DefinePageFunctions(Document.prototype, {
    get xmlEncoding() { return DeclaredInXml(NodeInside(this), "encoding"); },
    get xmlVersion() {
        const document = NodeInside(this);
        return document.isXml ? "1.0" : null; // RUNTIME: Chromium reads what says 1.1 as that.
    },
    set xmlVersion(value) { %refuse("setting the version of a document is not supported by Loopscope"); },
    get xmlStandalone() { return DeclaredInXml(NodeInside(this), "standalone") === "yes"; },
    set xmlStandalone(value) { %refuse("setting whether a document stands alone is not supported by Loopscope"); },
});

class XMLSerializer {
    constructor() {
        SetInside(this, { __proto__: null, isSerializer: true });
    }
    serializeToString(...list) {
        Receiver(this, "isSerializer");
        const inside = InsideOf(list[0]);
        if (inside === undefined || !inside.isNode) WrongParameter(1, "Node", "serializeToString", "XMLSerializer");
        return (inside.declaration ?? "") + XmlOf(inside, null, []);
    }
}
DefineInterface(XMLSerializer);
