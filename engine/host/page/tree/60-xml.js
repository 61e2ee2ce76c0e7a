// Reading XML into a document, and writing it. SPEC: XML 1.0; Namespaces in XML; DOM Parsing section 3.2.
// RUNTIME: the messages of mistakes are those of Chromium's parser. SIMPLIFIED: no document type with declarations.

const kXmlEntities = { __proto__: null, amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const kMistakeBox = `<parsererror style="display: block; border: 2px solid #c77; padding: 0 1em 0 1em; margin: 1em; background-color: #fdd; color: black">`;

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

function RefuseXml(reader) {
    %refuse("XML that ends inside of a tag or a comment is not supported by Loopscope");
}

function ReadXml(reader) {
    const isWhole = reader.context === undefined;
    while (reader.at < reader.text.length && reader.mistake === undefined) ReadXmlPiece(reader, isWhole);
    if (reader.mistake === undefined && reader.open.length > 1) FailXml(reader, "Unexpected end of stream: still inside the root element");
    if (reader.mistake === undefined && isWhole && ElementsIn(reader.open[0].children).length === 0) FailXml(reader, "Unexpected end of stream: no root element found");
}

function StartsAt(reader, text) {
    return %string_slice(reader.text, reader.at, reader.at + text.length) === text;
}

// What stands between two marks; the reader goes behind the second one.
function ReadBetween(reader, begin, end) {
    const from = reader.at + begin.length;
    const to = %string_find(reader.text, end, from);
    if (to < 0) {
        RefuseXml(reader);
        return "";
    }
    reader.at = to + end.length;
    return %string_slice(reader.text, from, to);
}

function ReadXmlPiece(reader, isWhole) {
    if (StartsAt(reader, "<!--")) {
        AddXml(reader, MakeComment(ReadBetween(reader, "<!--", "-->")));
    } else if (StartsAt(reader, "<![CDATA[") && reader.open.length + (isWhole ? 0 : 1) > 1) {
        AddXml(reader, MakeCdata(ReadBetween(reader, "<![CDATA[", "]]>")));
    } else if (StartsAt(reader, "<?")) {
        ReadInstruction(reader);
    } else if (StartsAt(reader, "<!")) {
        ReadXmlDoctype(reader);
    } else if (StartsAt(reader, "</")) {
        CloseXml(reader);
    } else if (StartsAt(reader, "<")) {
        OpenXml(reader, isWhole);
    } else {
        ReadXmlText(reader, isWhole);
    }
}

function AddXml(reader, node) {
    const parent = reader.open[reader.open.length - 1];
    %push(parent.children, node);
    node.parent = parent;
    AdoptNode(node, reader.open[0].document);
}

function ReadInstruction(reader) {
    const at = reader.at;
    const words = ReadBetween(reader, "<?", "?>");
    let end = 0;
    while (end < words.length && !HasUnitOf(words[end], " \n\t\r")) end += 1;
    const target = %string_slice(words, 0, end);
    if (target === "xml" && at === 0) {
        reader.open[0].declaration = `<?${words}?>`;
        return;
    }
    AddXml(reader, MakeInstruction(target, Trimmed(%string_slice(words, end, words.length))));
}

function ReadXmlDoctype(reader) {
    const inner = ReadBetween(reader, "<!", ">");
    const words = StyleWords(inner);
    if (words[0] !== "DOCTYPE" || words.length !== 2) %refuse("a document type with more than a name is not supported by Loopscope");
    AddXml(reader, MakeDoctype(words[1], "", ""));
}

function ReadXmlText(reader, isWhole) {
    const from = reader.at;
    const to = %string_find(reader.text, "<", from);
    const text = %string_slice(reader.text, from, to < 0 ? reader.text.length : to);
    reader.at = from + text.length;
    if (isWhole && reader.open.length === 1) {
        const rest = Trimmed(text);
        if (rest !== "") FailXml(reader, `Unexpected characters outside the root element: ${rest[0]}`, from);
        return;
    }
    const data = XmlUnescaped(reader, text, from);
    if (reader.mistake === undefined) AddXml(reader, MakeText(data));
}

function XmlUnescaped(reader, text, from) {
    let result = "";
    let at = 0;
    for (;;) {
        const mark = %string_find(text, "&", at);
        if (mark < 0) return result + %string_slice(text, at, text.length);
        const end = %string_find(text, ";", mark);
        const name = end < 0 ? "" : %string_slice(text, mark + 1, end);
        const number = name[0] === "#" ? ToNumber(name[1] === "x" ? `0${%string_slice(name, 1, name.length)}` : %string_slice(name, 1, name.length)) : NaN;
        const character = number === number ? %code_point_text(number) : kXmlEntities[name];
        if (character === undefined) {
            if (end < 0) RefuseXml(reader);
            FailXml(reader, `Unexpected entity: ${name}`, from + end);
            return "";
        }
        result += %string_slice(text, at, mark) + character;
        at = end + 1;
    }
}

function CloseXml(reader) {
    const name = Trimmed(ReadBetween(reader, "</", ">"));
    const open = reader.open[reader.open.length - 1];
    if (reader.open.length === 1) %refuse("XML with an end tag outside of its root is not supported by Loopscope");
    else if (open.name !== name) FailXml(reader, `Unexpected closing tag: ${name} != ${open.name}`, reader.at - 1);
    else %array_set_length(reader.open, reader.open.length - 1);
}

function OpenXml(reader, isWhole) {
    const begin = reader.at;
    if (isWhole && reader.open.length === 1 && ElementsIn(reader.open[0].children).length > 0) {
        FailXml(reader, "Unexpected token: <", begin);
        return;
    }
    reader.at += 1;
    const name = ReadUntil(reader, " \n\t\r/>");
    const attributes = [];
    for (;;) {
        ReadWhile(reader, " \n\t\r");
        const unit = reader.text[reader.at];
        if (unit === undefined) RefuseXml(reader);
        if (unit === ">" || unit === "/") break;
        if (!ReadXmlAttribute(reader, attributes)) return;
    }
    const isClosed = reader.text[reader.at] === "/";
    reader.at += isClosed ? 2 : 1;
    const element = XmlElement(reader, name, attributes);
    AddXml(reader, element);
    if (!isClosed) %push(reader.open, element);
}

function ReadXmlAttribute(reader, attributes) {
    const name = ReadUntil(reader, " \n\t\r=/>");
    ReadWhile(reader, " \n\t\r");
    const hasValue = reader.text[reader.at] === "=";
    if (hasValue) reader.at += 1;
    ReadWhile(reader, " \n\t\r");
    const quote = reader.text[reader.at];
    if (!hasValue || (quote !== '"' && quote !== "'")) {
        if (quote === undefined) RefuseXml(reader);
        FailXml(reader, `Unexpected token: ${quote}`, reader.at);
        return false;
    }
    const from = reader.at + 1;
    const value = XmlUnescaped(reader, ReadBetween(reader, quote, quote), from);
    %push(attributes, { __proto__: null, name, value });
    return reader.mistake === undefined;
}

// The element of a tag: prefixes stand for the namespaces that the tag or those around it say.
function XmlElement(reader, name, attributes) {
    const spaceOf = (prefix) => {
        const wanted = prefix === null ? "xmlns" : `xmlns:${prefix}`;
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
        return null;
    };
    const parts = NameParts(name);
    const element = MakeElementIn(spaceOf(parts.prefix), parts.prefix, parts.local);
    for (let index = 0; index < attributes.length; index += 1) {
        const attribute = attributes[index];
        const own = NameParts(attribute.name);
        if (attribute.name === "xmlns" || own.prefix === "xmlns") attribute.namespace = "http://www.w3.org/2000/xmlns/";
        else if (own.prefix !== null) attribute.namespace = own.prefix === "xml" ? "http://www.w3.org/XML/1998/namespace" : spaceOf(own.prefix);
        if (own.prefix !== null) attribute.prefix = own.prefix;
        %push(element.attributes, attribute);
    }
    return element;
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

// `namespace` is that of the element around, `prefixes` what has been said of prefixes there: [prefix, namespace, …], the innermost last.
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
    for (let index = 0; index < children.length; index += 1) text += XmlOf(children[index], namespace, prefixes);
    return text;
}

function XmlOfElement(inside, namespace, around) {
    const tag = inside.prefix === null ? inside.localName : `${inside.prefix}:${inside.localName}`;
    const prefixes = CopyList(around);
    const attributes = AttributesOf(inside);
    for (let index = 0; index < attributes.length; index += 1) {
        const own = NameParts(attributes[index].name);
        if (own.prefix === "xmlns") AppendTo(prefixes, [own.local, attributes[index].value]);
    }
    let text = `<${tag}`;
    if (inside.prefix === null && inside.namespace !== namespace && FindAttribute(inside, "xmlns") === undefined) text += ` xmlns="${XmlEscaped(inside.namespace ?? "", true)}"`;
    if (inside.prefix !== null) text += PrefixText(prefixes, inside.prefix, inside.namespace);
    for (let index = 0; index < attributes.length; index += 1) {
        const { name, value, prefix } = attributes[index];
        const space = attributes[index].namespace ?? (prefix === "xlink" ? "http://www.w3.org/1999/xlink" : undefined);
        if (prefix !== undefined && prefix !== null && space !== undefined && prefix !== "xml" && prefix !== "xmlns") text += PrefixText(prefixes, prefix, space);
        text += ` ${name}="${XmlEscaped(value, true)}"`;
    }
    const isHtml = inside.namespace === kHtmlNamespace;
    const own = inside.prefix === null ? inside.namespace : namespace;
    if (HeldIn(inside).children.length > 0) return `${text}>${XmlInside(inside, own, prefixes)}</${tag}>`;
    if (!isHtml) return `${text}/>`;
    return ListHas(kVoidTags, inside.localName) ? `${text} />` : `${text}></${tag}>`;
}

// What says that a prefix means a namespace, where nothing around says it.
function PrefixText(prefixes, prefix, namespace) {
    for (let index = prefixes.length - 2; index >= 0; index -= 2) {
        if (prefixes[index] !== prefix) continue;
        if (prefixes[index + 1] === namespace) return "";
        break;
    }
    AppendTo(prefixes, [prefix, namespace]);
    return ` xmlns:${prefix}="${XmlEscaped(namespace, true)}"`;
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
