// HTMLElement and the kinds of elements: which attributes they reflect and what a click does. SPEC: HTML sections 3.2, 2.6.1, 6.4.

class HTMLElement extends Element {
    constructor() {
        return ConstructCustomElement(new.target, "HTMLElement");
    }
    get innerText() { return RenderedText(MeasuredNode(this)); }
    set innerText(value) { ReplaceAll(NodeInside(this), NodesOfLines(value === null ? "" : `${value}`)); }
    get outerText() { return RenderedText(NodeInside(this)); }
    set outerText(value) {
        const inside = NodeInside(this);
        if (inside.parent === null) throw MakeDomException("Failed to set the 'outerText' property on 'HTMLElement': The element has no parent.", "NoModificationAllowedError");
        const nodes = NodesOfLines(value === null ? "" : `${value}`);
        ReplaceWithNodes(inside, nodes.length === 0 ? [MakeText("")] : nodes);
    }
    get dataset() {
        const inside = NodeInside(this);
        if (inside.dataset === undefined) inside.dataset = MakeDataset(inside);
        return inside.dataset;
    }
    get style() {
        const inside = NodeInside(this);
        if (inside.style === undefined) inside.style = MakeStyle(inside);
        return inside.style;
    }
    get draggable() {
        const inside = NodeInside(this);
        const text = AttributeOf(inside, "draggable");
        const isUsual = inside.localName === "img" || (inside.localName === "a" && AttributeOf(inside, "href") !== null);
        return text === "true" || (text !== "false" && isUsual);
    }
    set draggable(value) { SetAttribute(NodeInside(this), "draggable", value ? "true" : "false"); }
    set style(value) { SetStyleText(NodeInside(this), `${value}`); }
    get tabIndex() {
        const inside = NodeInside(this);
        return WrittenTabIndex(inside) ?? (ListHas(kInTabOrder, inside.localName) || (inside.localName === "summary" && DetailsOf(inside) !== undefined) ? 0 : -1);
    }
    set tabIndex(value) { SetAttribute(NodeInside(this), "tabindex", `${%to_integer(ToNumber(value))}`); }
    click() { ClickElement(NodeInside(this)); }
    focus(options = undefined) {
        const inside = MeasuredNode(this);
        MoveFocus(inside.localName === "label" && !IsFocusable(inside) ? LabeledField(inside) ?? inside : inside);
    }
    blur() {
        const inside = NodeInside(this);
        const { focused } = PageDocument;
        if (focused !== null && Retargeted(focused, inside) === inside) MoveFocus(null);
    }
}
DefineInterface(HTMLElement);
// `from`: the click of a label, which passes its place and its modifiers on.
const kPassedOn = ["screenX", "screenY", "clientX", "clientY", "ctrlKey", "shiftKey", "altKey", "metaKey"];
function ClickElement(inside, from = undefined) {
    if (IsDisabled(inside) || inside.clicking) return;
    inside.clicking = true;
    const settings = { __proto__: null, bubbles: true, cancelable: true, composed: true, view: PageGlobal, pointerId: -1 };
    const event = %construct(PointerEvent, ["click", settings], PointerEvent);
    const { more } = EventInside(event);
    for (let index = 0; from !== undefined && index < kPassedOn.length; index += 1) {
        more[kPassedOn[index]] = from.more[kPassedOn[index]] ?? more[kPassedOn[index]];
    }
    DispatchNow(inside, EventInside(event));
    inside.clicking = false;
}
const kReflectedTexts = ["title", "lang", "accessKey"];
const kReflectedFlags = ["autofocus", "inert"];
RefuseInPage(HTMLElement.prototype, "HTMLElement", ["attachInternals"]);
// SPEC: HTML section 8.1.8.2.1, the handlers of elements, documents and windows; those of the clipboard no window has, and the last ones
// are no attributes in Chromium.
const kElementHandlers = [
    "abort", "animationcancel", "animationend", "animationiteration", "animationstart", "auxclick", "beforeinput", "beforetoggle", "blur",
    "cancel", "canplay", "canplaythrough", "change", "click", "close", "command", "contentvisibilityautostatechange", "contextlost", "contextmenu",
    "contextrestored", "cuechange", "dblclick", "drag", "dragend", "dragenter", "dragleave", "dragover", "dragstart", "drop", "durationchange",
    "emptied", "ended", "error", "focus", "formdata", "gotpointercapture", "input", "invalid", "keydown", "keypress", "keyup", "load",
    "loadeddata", "loadedmetadata", "loadstart", "lostpointercapture", "mousedown", "mouseenter", "mouseleave", "mousemove", "mouseout",
    "mouseover", "mouseup", "mousewheel", "pause", "play", "playing", "pointercancel", "pointerdown", "pointerenter", "pointerleave",
    "pointermove", "pointerout", "pointerover", "pointerrawupdate", "pointerup", "progress", "ratechange", "reset", "resize", "scroll",
    "scrollend", "scrollsnapchange", "scrollsnapchanging", "securitypolicyviolation", "seeked", "seeking", "select", "selectionchange",
    "selectstart", "slotchange", "stalled", "submit", "suspend", "timeupdate", "toggle", "volumechange", "waiting", "wheel",
];
const kClipboardHandlers = ["copy", "cut", "paste"];
const kHandlersWithoutAttribute = ["beforematch", "beforexrselect", "transitioncancel", "transitionend", "transitionrun", "transitionstart"];
DefineHandlers(HTMLElement.prototype, kClipboardHandlers);
DefineHandlers(HTMLElement.prototype, kHandlersWithoutAttribute);
DefineHandlers(HTMLElement.prototype, kElementHandlers);

function DefineReflected(prototype, names, isFlag) {
    for (let index = 0; index < names.length; index += 1) {
        const name = names[index];
        const attribute = name === "htmlFor" ? "for" : %to_lower(name);
        const accessor = isFlag ? {
            get value() { return AttributeOf(NodeInside(this), attribute) !== null; },
            set value(value) {
                if (value) {
                    SetAttribute(NodeInside(this), attribute, "");
                } else {
                    RemoveAttribute(NodeInside(this), attribute);
                }
            },
        } : {
            get value() { return AttributeOf(NodeInside(this), attribute) ?? ""; },
            set value(value) { SetAttribute(NodeInside(this), attribute, `${value}`); },
        };
        const pair = %own_descriptor(accessor, "value");
        DefineAccessor(prototype, name, pair.get, pair.set);
    }
}
DefineReflected(HTMLElement.prototype, kReflectedTexts, false);
// SPEC: HTML section 2.5.9: the nonce that a program sets is none of the markup, and holds until the attribute changes.
DefinePageFunctions(HTMLElement.prototype, {
    get nonce() {
        const inside = NodeInside(this);
        const attribute = AttributeOf(inside, "nonce");
        return inside.nonce !== undefined && inside.nonce.attribute === attribute ? inside.nonce.text : attribute ?? "";
    },
    set nonce(value) {
        const inside = NodeInside(this);
        inside.nonce = { __proto__: null, text: `${value}`, attribute: AttributeOf(inside, "nonce") };
    },
});
DefineReflected(HTMLElement.prototype, kReflectedFlags, true);

// The same for one text whose attribute has another name.
function DefineReflectedAs(prototype, name, attribute) {
    const accessor = {
        get value() { return AttributeOf(NodeInside(this), attribute) ?? ""; },
        set value(value) { SetAttribute(NodeInside(this), attribute, `${value}`); },
    };
    const pair = %own_descriptor(accessor, "value");
    DefineAccessor(prototype, name, pair.get, pair.set);
}

const ElementKinds = { __proto__: null };

// An interface for some tags, with the attributes that it reflects.
function DefineTags(name, tags, texts, flags) {
    const kind = {
        [name]: class extends HTMLElement {
            constructor() {
                return ConstructCustomElement(new.target, name);
            }
        },
    }[name];
    %set_name(kind, name);
    DefineReflected(kind.prototype, texts, false);
    DefineReflected(kind.prototype, flags, true);
    DefineInterface(kind);
    for (let index = 0; index < tags.length; index += 1) ElementKinds[tags[index]] = kind;
    return kind;
}

DefineTags("HTMLHtmlElement", ["html"], [], []);
DefineTags("HTMLHeadElement", ["head"], [], []);
DefineTags("HTMLBodyElement", ["body"], [], []);
DefineTags("HTMLTitleElement", ["title"], [], []);
const MetaElement = DefineTags("HTMLMetaElement", ["meta"], ["name", "content", "media", "scheme"], []);
DefineReflectedAs(MetaElement.prototype, "httpEquiv", "http-equiv");
const LinkElement = DefineTags("HTMLLinkElement", ["link"], ["rel", "media", "hreflang", "type", "integrity", "charset", "rev", "target"], ["disabled"]);
DefineTags("HTMLStyleElement", ["style"], ["media", "type"], []);
DefineTags("HTMLDivElement", ["div"], ["align"], []);
DefineTags("HTMLSpanElement", ["span"], [], []);
DefineTags("HTMLParagraphElement", ["p"], ["align"], []);
DefineTags("HTMLHeadingElement", ["h1", "h2", "h3", "h4", "h5", "h6"], ["align"], []);
DefineTags("HTMLPreElement", ["pre", "xmp", "listing"], [], []);
DefineTags("HTMLBRElement", ["br"], [], []);
DefineTags("HTMLHRElement", ["hr"], [], []);
DefineTags("HTMLUListElement", ["ul"], [], []);
DefineTags("HTMLOListElement", ["ol"], ["type"], ["reversed", "compact"]);
DefineTags("HTMLLIElement", ["li"], ["type"], []);
DefineTags("HTMLTableElement", ["table"], ["align", "border", "frame", "rules", "summary", "width", "bgColor", "cellPadding", "cellSpacing"], []);
DefineTags("HTMLTableSectionElement", ["tbody", "thead", "tfoot"], ["align", "vAlign"], []);
DefineTags("HTMLTableRowElement", ["tr"], ["align", "vAlign", "bgColor"], []);
DefineTags("HTMLTableCellElement", ["td", "th"], ["headers", "scope", "abbr", "align", "axis", "height", "width", "vAlign", "bgColor"], ["noWrap"]);
DefineTags("HTMLLabelElement", ["label"], ["htmlFor"], []);
DefineTags("HTMLAnchorElement", ["a"], ["target", "rel", "hreflang", "type", "ping", "coords", "charset", "name", "rev", "shape"], []);
const ButtonElement = DefineTags("HTMLButtonElement", ["button"], ["name", "value", "formTarget"], ["disabled"]);
DefineTags("HTMLFormElement", ["form"], ["name", "target", "rel"], ["noValidate"]);
DefineReflectedAs(PageGlobal.HTMLFormElement.prototype, "acceptCharset", "accept-charset");
const InputElement = DefineTags("HTMLInputElement", ["input"], ["name", "placeholder", "min", "max", "step", "pattern", "accept", "alt", "autocomplete", "dirName", "formTarget", "align", "useMap"], ["disabled", "required", "readOnly", "multiple"]);
const TextAreaElement = DefineTags("HTMLTextAreaElement", ["textarea"], ["name", "placeholder", "autocomplete", "dirName", "wrap"], ["disabled", "required", "readOnly"]);
DefineTags("HTMLSelectElement", ["select"], ["name", "autocomplete"], ["disabled", "required", "multiple"]);
DefineTags("HTMLOptionElement", ["option"], [], ["disabled"]);
DefineTags("HTMLFieldSetElement", ["fieldset"], ["name"], ["disabled"]);
DefineTags("HTMLImageElement", ["img"], ["alt", "srcset", "sizes", "useMap", "name", "align"], ["isMap"]);
const ScriptElement = DefineTags("HTMLScriptElement", ["script"], ["type", "charset", "event", "integrity"], ["defer", "noModule"]);
DefineReflectedAs(ScriptElement.prototype, "htmlFor", "for");
DefineTags("HTMLTemplateElement", ["template"], [], []);
DefineTags("HTMLDialogElement", ["dialog"], [], ["open"]);
DefineTags("HTMLDetailsElement", ["details"], ["name"], ["open"]);
DefineTags("HTMLUnknownElement", [], [], []);
DefineTags("HTMLTimeElement", ["time"], ["dateTime"], []);
DefineTags("HTMLDataElement", ["data"], ["value"], []);
DefineTags("HTMLProgressElement", ["progress"], [], []);
DefineTags("HTMLMeterElement", ["meter"], [], []);
DefineTags("HTMLQuoteElement", ["blockquote", "q"], ["cite"], []);
DefineTags("HTMLModElement", ["ins", "del"], ["cite", "dateTime"], []);
DefineTags("HTMLLegendElement", ["legend"], [], []);
DefineTags("HTMLOptGroupElement", ["optgroup"], ["label"], ["disabled"]);
DefineTags("HTMLDataListElement", ["datalist"], [], []);
DefineTags("HTMLTableCaptionElement", ["caption"], [], []);
DefineTags("HTMLTableColElement", ["col", "colgroup"], [], []);
DefineTags("HTMLMenuElement", ["menu"], [], []);
DefineTags("HTMLDListElement", ["dl"], [], []);
DefineTags("HTMLMapElement", ["map"], ["name"], []);
DefineTags("HTMLAreaElement", ["area"], ["alt", "shape", "coords"], []);
DefineTags("HTMLPictureElement", ["picture"], [], []);
DefineTags("HTMLSourceElement", ["source"], ["media", "type"], []);
DefineTags("HTMLTrackElement", ["track"], [], []);
DefineTags("HTMLParamElement", ["param"], [], []);
DefineTags("HTMLBaseElement", ["base"], [], []);
DefineTags("HTMLFontElement", ["font"], ["color", "face", "size"], []);
DefineTags("HTMLMarqueeElement", ["marquee"], [], []);
DefineTags("HTMLDirectoryElement", ["dir"], [], []);

// Tags that are plain HTMLElements.
const kPlainTags = [
    "section", "article", "header", "footer", "main", "nav", "aside", "b", "i", "em", "strong", "u", "s", "small", "code", "kbd", "mark", "sub", "sup",
    "abbr", "cite", "dfn", "var", "samp", "figure", "figcaption", "address", "summary", "noscript", "dt", "dd", "ruby", "wbr", "bdi", "bdo", "hgroup", "search",
    "center", "rp", "rt", "rb", "rtc", "strike", "tt", "big", "acronym", "nobr", "plaintext", "noembed", "noframes", "basefont",
];
// Elements whose behaviour is more than Loopscope simulates.
const kRefusedTags = ["selectedcontent", "canvas", "video", "audio", "iframe", "frame", "object", "embed", "portal"];

function MakeElement(tag) {
    if (ListHas(kRefusedTags, tag)) %refuse(`the element <${tag}> is not supported by Loopscope`);
    let kind = ElementKinds[tag];
    if (kind === undefined) kind = ListHas(kPlainTags, tag) || %string_find(tag, "-", 0) > 0 ? HTMLElement : PageGlobal.HTMLUnknownElement;
    const inside = NodeObject(kind, kElementNode, AsciiUpper(tag));
    inside.localName = tag;
    if (tag === "template") {
        inside.content = MakeFragment();
        inside.content.template = inside;
        inside.content.isInert = true;
        inside.content.document = DocumentOfTemplates();
    }
    if (tag === "select") return WithOptions(inside);
    return tag === "form" ? WithNamedFields(inside) : inside;
}

// A form has its fields as properties, which hide those of every form. SPEC: HTML section 4.10.3, the indexed and the named getter.
function WithNamedFields(form) {
    form.object = WithParts(form.object, {
        __proto__: null, hides: true, store: undefined,
        count: () => FieldsOfForm(form).length,
        item: (index) => FieldsOfForm(form)[index]?.object,
        find: (name) => NamedInForm(form, name),
    });
    SetInside(form.object, form);
    return form;
}

// A select has its options by number, and takes new ones so. SPEC: HTML section 4.10.7, the indexed getter and setter.
function WithOptions(select) {
    select.object = WithParts(select.object, {
        __proto__: null, hides: false, find: undefined,
        count: () => OptionsOf(select).length,
        item: (index) => OptionsOf(select)[index]?.object,
        store: (index, value) => SetOptionAt(select, index, value, "HTMLSelectElement"),
    });
    SetInside(select.object, select);
    return select;
}

function HasDisabled(inside) {
    return ListHas(["button", "input", "textarea", "select", "fieldset", "option"], inside.localName) || IsFormAssociated(inside);
}
