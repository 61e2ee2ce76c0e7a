// More attributes that are properties: addresses, words of a fixed set, numbers. SPEC: HTML section 2.6.1 and the elements' own.

// A property that is one of some words, whatever the attribute says. `missing` stands for no attribute, `invalid` for any other text.
function DefineWord(prototype, name, words, missing, invalid, attribute = %to_lower(name)) {
    const accessor = {
        get value() {
            const text = AttributeOf(NodeInside(this), attribute);
            if (text === null) return missing;
            return ListHas(words, %to_lower(text)) ? %to_lower(text) : invalid;
        },
        set value(value) { SetAttribute(NodeInside(this), attribute, `${value}`); },
    };
    const pair = %own_descriptor(accessor, "value");
    DefineAccessor(prototype, name, pair.get, pair.set);
}

// A property that is an address, made whole by that of the page; `empty` is what it is without an attribute.
function DefineAddress(prototype, name, attribute, empty = () => "") {
    const accessor = {
        get value() {
            const written = AttributeOf(NodeInside(this), attribute);
            return written === null || (written === "" && empty() !== "") ? empty() : WholeAddress(written);
        },
        set value(value) { SetAttribute(NodeInside(this), attribute, `${value}`); },
    };
    const pair = %own_descriptor(accessor, "value");
    DefineAccessor(prototype, name, pair.get, pair.set);
}

const kEncodings = ["application/x-www-form-urlencoded", "multipart/form-data", "text/plain"];
const kUsualEncoding = kEncodings[0];
const FormPrototype = PageGlobal.HTMLFormElement.prototype;
DefineWord(FormPrototype, "method", ["get", "post", "dialog"], "get", "get");
DefineWord(FormPrototype, "enctype", kEncodings, kUsualEncoding, kUsualEncoding);
DefineWord(FormPrototype, "encoding", kEncodings, kUsualEncoding, kUsualEncoding, "enctype");
DefineWord(FormPrototype, "autocomplete", ["on", "off"], "on", "on");
DefineAddress(FormPrototype, "action", "action", () => PageAddress.href);
const kSubmitters = [PageGlobal.HTMLButtonElement.prototype, InputElement.prototype];
for (let index = 0; index < kSubmitters.length; index += 1) {
    DefineWord(kSubmitters[index], "formMethod", ["get", "post", "dialog"], "", "get");
    DefineWord(kSubmitters[index], "formEnctype", kEncodings, "", kUsualEncoding);
    DefineAddress(kSubmitters[index], "formAction", "formaction", () => PageAddress.href);
}
DefineAddress(LinkElement.prototype, "href", "href");
DefineWord(LinkElement.prototype, "as", ["fetch", "audio", "document", "embed", "font", "image", "manifest", "object", "report", "script", "style", "track", "video", "worker"], "", "");
DefineWord(HTMLElement.prototype, "dir", ["ltr", "rtl", "auto"], "", "");
DefineWord(HTMLElement.prototype, "enterKeyHint", ["enter", "done", "go", "next", "previous", "search", "send"], "", "");
DefineWord(HTMLElement.prototype, "inputMode", ["none", "text", "tel", "url", "email", "numeric", "decimal", "search"], "", "");
DefineWord(HTMLElement.prototype, "autocapitalize", ["off", "none", "on", "sentences", "words", "characters"], "", "sentences");
DefineWord(PageGlobal.HTMLTableCellElement.prototype, "scope", ["row", "col", "rowgroup", "colgroup"], "", "");
DefineWord(PageGlobal.HTMLImageElement.prototype, "decoding", ["sync", "async", "auto"], "auto", "auto");
DefineWord(PageGlobal.HTMLImageElement.prototype, "fetchPriority", ["high", "low", "auto"], "auto", "auto");
DefineNullable(PageGlobal.HTMLImageElement.prototype, "crossOrigin", "crossorigin");
DefineNullable(ScriptElement.prototype, "crossOrigin", "crossorigin");
DefineNullable(LinkElement.prototype, "crossOrigin", "crossorigin");

// hidden: a flag, or the words "until-found". SPEC: HTML section 6.1.
const HiddenAccessor = {
    get hidden() {
        const text = AttributeOf(NodeInside(this), "hidden");
        return text !== null && %to_lower(text) === "until-found" ? "until-found" : text !== null;
    },
    set hidden(value) {
        if (typeof value === "string" && %to_lower(value) === "until-found") SetAttribute(NodeInside(this), "hidden", "until-found");
        else SetFlag(NodeInside(this), "hidden", value);
    },
    // RUNTIME: what an attribute that says nothing means comes from the element around.
    get translate() {
        for (let node = NodeInside(this); node !== null && node.type === kElementNode; node = node.parent) {
            const text = AttributeOf(node, "translate");
            if (text !== null && ListHas(["", "yes"], %to_lower(text))) return true;
            if (text !== null && %to_lower(text) === "no") return false;
        }
        return true;
    },
    set translate(value) { SetAttribute(NodeInside(this), "translate", value ? "yes" : "no"); },
    get spellcheck() {
        for (let node = NodeInside(this); node !== null && node.type === kElementNode; node = node.parent) {
            const text = AttributeOf(node, "spellcheck");
            if (text !== null && ListHas(["", "true"], %to_lower(text))) return true;
            if (text !== null && %to_lower(text) === "false") return false;
        }
        return true;
    },
    set spellcheck(value) { SetAttribute(NodeInside(this), "spellcheck", value ? "true" : "false"); },
    get contentEditable() {
        const text = AttributeOf(NodeInside(this), "contenteditable");
        if (text === null) return "inherit";
        const lower = %to_lower(text);
        return lower === "" ? "true" : ListHas(["true", "false", "plaintext-only"], lower) ? lower : "inherit";
    },
    set contentEditable(value) {
        const lower = %to_lower(`${value}`);
        if (lower === "inherit") {
            RemoveAttribute(NodeInside(this), "contenteditable");
            return;
        }
        if (!ListHas(["true", "false", "plaintext-only"], lower)) {
            throw MakeDomException(`Failed to set the 'contentEditable' property on 'HTMLElement': The value provided ('${value}') is not one of 'true', 'false', 'plaintext-only', or 'inherit'.`, "SyntaxError");
        }
        SetAttribute(NodeInside(this), "contenteditable", lower);
    },
    get isContentEditable() { return IsEditable(NodeInside(this)); },
};
DefinePageFunctions(HTMLElement.prototype, HiddenAccessor);

function IsEditable(inside) {
    for (let node = inside; node !== null && node.type === kElementNode; node = node.parent) {
        const text = AttributeOf(node, "contenteditable");
        if (text !== null && ListHas(["", "true", "plaintext-only"], %to_lower(text))) return true;
        if (text !== null && %to_lower(text) === "false") return false;
    }
    return false;
}

// ---- lists of tokens ----

const kWithRelations = [PageGlobal.HTMLAnchorElement.prototype, LinkElement.prototype, FormPrototype, PageGlobal.HTMLAreaElement.prototype];
for (let index = 0; index < kWithRelations.length; index += 1) {
    DefinePageFunctions(kWithRelations[index], {
        get relList() { return TokenListOf(NodeInside(this), "rel"); },
        set relList(value) { SetAttribute(NodeInside(this), "rel", `${value}`); },
    });
}

// ---- numbers ----

// A property that is a whole number: `read` gives it for the attribute's number (NaN when there is none).
function DefineWhole(prototype, name, read) {
    const attribute = %to_lower(name);
    const accessor = {
        get value() { return read(WholeNumber(AttributeOf(NodeInside(this), attribute))); },
        set value(value) { SetAttribute(NodeInside(this), attribute, `${ToNumber(value) | 0}`); },
    };
    const pair = %own_descriptor(accessor, "value");
    DefineAccessor(prototype, name, pair.get, pair.set);
}

// SPEC: HTML section 2.3.4.1: what stands behind the digits does not matter.
function WholeNumber(text) {
    const words = text === null ? [] : StyleWords(text);
    const digits = words.length === 0 ? "" : words[0];
    let end = digits[0] === "-" || digits[0] === "+" ? 1 : 0;
    const from = end;
    while (end < digits.length && IsDigit(digits[end])) end += 1;
    return end === from ? NaN : ToNumber(%string_slice(digits, 0, end));
}

const kSpanLimit = 1000;
const kRowSpanLimit = 65534;
DefineWhole(PageGlobal.HTMLOListElement.prototype, "start", (number) => (number === number ? number : 1));
DefineWhole(PageGlobal.HTMLLIElement.prototype, "value", (number) => (number === number ? number : 0));
DefineWhole(PageGlobal.HTMLTableCellElement.prototype, "colSpan", (number) => (number > 0 ? %math_min(number, kSpanLimit) : 1));
DefineWhole(PageGlobal.HTMLTableCellElement.prototype, "rowSpan", (number) => (number >= 0 ? %math_min(number, kRowSpanLimit) : 1));
DefineWhole(PageGlobal.HTMLTableColElement.prototype, "span", (number) => (number > 0 ? %math_min(number, kSpanLimit) : 1));
DefineWhole(PageGlobal.HTMLSelectElement.prototype, "size", (number) => (number > 0 ? number : 0));

// SPEC: HTML section 4.10.14: a meter keeps its numbers in their order.
const MeterPrototype = PageGlobal.HTMLMeterElement.prototype;

function MeterNumbers(inside) {
    const min = NumberAttribute(inside, "min", 0);
    const max = %math_max(min, NumberAttribute(inside, "max", 1));
    const between = (name, usual, from, to) => %math_max(from, %math_min(to, NumberAttribute(inside, name, usual)));
    const low = between("low", min, min, max);
    return { __proto__: null, min, max, value: between("value", 0, min, max), low, high: between("high", max, low, max), optimum: between("optimum", (min + max) / 2, min, max) };
}
const kMeterNames = ["value", "min", "max", "low", "high", "optimum"];
for (let index = 0; index < kMeterNames.length; index += 1) {
    const name = kMeterNames[index];
    const accessor = {
        get value() { return MeterNumbers(NodeInside(this))[name]; },
        set value(value) { SetDouble(this, name, value, "HTMLMeterElement"); },
    };
    const pair = %own_descriptor(accessor, "value");
    DefineAccessor(MeterPrototype, name, pair.get, pair.set);
}
const LabelsMember = { get labels() { return LiveList(NodeInside(this), "labels", NodeList, LabelsOf); } };
DefinePageFunctions(MeterPrototype, LabelsMember);
DefinePageFunctions(PageGlobal.HTMLProgressElement.prototype, LabelsMember);
DefinePageFunctions(PageGlobal.HTMLDataListElement.prototype, {
    get options() { return LiveList(NodeInside(this), "options", HTMLCollection, (inside) => Descendants(inside, (element) => element.localName === "option")); },
});
DefinePageFunctions(PageGlobal.HTMLLegendElement.prototype, {
    get form() {
        const { parent } = NodeInside(this);
        return parent !== null && parent.localName === "fieldset" ? ObjectOf(FormOf(parent) ?? null) : null;
    },
});
