// How the console of Chromium's developer tools writes values: collapsed, with a preview of what an object holds (20-console-preview.js).
// RUNTIME: V8's src/inspector/value-mirror.cc, and tests/conformance/console_text.py, which writes the same from the browser's own
// previews.

const kLongestText = 100;

function ConsoleValue(value) {
    if (typeof value === "string") return value;
    if (!%is_object(value)) return ConsolePrimitive(value);
    if (typeof value === "function" && !IsProgramProxy(value)) return ConsoleFunction(value);
    const described = DescriptionOfLeaf(value);
    return described === undefined ? ConsolePreview(value) : described;
}

function ConsolePrimitive(value) {
    if (typeof value === "bigint") return `${value}n`;
    if (typeof value === "symbol") return %describe(value);
    if (%same_value(value, -0)) return "-0";
    return `${value}`;
}

function ConsoleFunction(value) {
    const text = %call(FunctionToString, value);
    if (%string_slice(text, 0, 5) === "class") return text;
    if (%string_slice(text, 0, 8) !== "function") return `ƒ ${text}`;
    return `ƒ ${Trimmed(%string_slice(text, 8, text.length))}`;
}
const FunctionToString = %intrinsic("FunctionPrototype").toString;

// What an object is shown as whole: an error by its stack, a date, a regular expression, a node.
function DescriptionOfLeaf(value) {
    const kind = %class_of(value);
    if (kind === "Error" || IsDomException(value)) return ErrorText(value);
    if (kind === "RegExp") return `/${value.source}/${value.flags}`;
    if (kind === "Date") return %call(DateToText, value);
    const inside = InsideOf(value);
    if (inside === undefined) return undefined;
    if (inside.isAttr) return inside.name;
    return inside.isNode ? NodeDescription(inside) : undefined;
}
const DateToText = %intrinsic("DatePrototype").toString;

// RUNTIME: V8's inspector, descriptionForError: what an error says of itself now, whatever its stack begins with, and the lines of the
// stack that are calls. One whose own name is no more than Error is called by its class.
function ErrorText(error) {
    const { name, message, stack } = error;
    const isNamed = typeof name === "string" && name !== "" && name !== "Error";
    const kind = isNamed ? name : ConstructorNameOf(error);
    if (!isNamed && kind === "Object") %refuse("showing an error whose constructor is not known any more is not supported by Loopscope");
    const head = typeof message === "string" && message !== "" ? `${kind}: ${message}` : kind;
    const frames = typeof stack === "string" ? %string_find(stack, "\n    at ", 0) : -1;
    return frames < 0 ? head : head + %string_slice(stack, frames, stack.length);
}

function NodeDescription(inside) {
    if (inside.type === kDoctypeNode) return `<!DOCTYPE ${inside.name}>`;
    if (inside.type !== kElementNode) return inside.name;
    const id = AttributeOf(inside, "id");
    const names = %split_text(Trimmed(AttributeOf(inside, "class") ?? ""), " ");
    let text = inside.localName;
    if (id !== null && id !== "") text += `#${id}`;
    const shown = [];
    for (let index = 0; index < names.length; index += 1) {
        if (names[index] === "" || ListHas(shown, names[index])) continue;
        %push(shown, names[index]);
        text += `.${names[index]}`;
    }
    return text;
}

function ShortText(text) {
    if (text.length <= kLongestText) return text;
    const half = kLongestText / 2;
    return `${%string_slice(text, 0, half)}…${%string_slice(text, text.length - half + 1, text.length)}`;
}

function ShortEnd(text) {
    return text.length <= kLongestText ? text : `${%string_slice(text, 0, kLongestText - 1)}…`;
}

// A stack names the page's address, of which a part may be cut off; what is left whole stands for the program's folder.
const kAnyPort = "http://localhost:00000/";

function ShortStack(stack) {
    const path = %main_path();
    const folder = %string_slice(path, 0, path.length - LastPart(path).length);
    if (folder === "") return ShortEnd(stack);
    const text = ShortEnd(%replace_all(stack, folder, kAnyPort));
    const last = %string_last_index_of(text, "http://localhost:", text.length);
    const isCut = last >= 0 && last + kAnyPort.length > text.length;
    if (isCut && text.length - last > kAnyPort.length - 6) %refuse("showing an error whose place is cut off at the port of the page is not supported by Loopscope");
    return %replace_all(text, kAnyPort, folder);
}

// SPEC: Console section 2.2.1, Formatter.
function ConsoleMessage(list) {
    const parts = [];
    let next = 0;
    if (list.length > 0 && typeof list[0] === "string") {
        next = 1;
        const state = { __proto__: null, next };
        %push(parts, FormatPattern(list, state));
        next = state.next;
    }
    for (; next < list.length; next += 1) %push(parts, ConsoleValue(list[next]));
    return %join_texts(parts, " ");
}

function FormatPattern(list, state) {
    const pattern = list[0];
    let text = "";
    let from = 0;
    for (;;) {
        const at = %string_find(pattern, "%", from);
        if (at < 0 || at + 1 === pattern.length) return text + %string_slice(pattern, from, pattern.length);
        text += %string_slice(pattern, from, at);
        const kind = pattern[at + 1];
        from = at + 2;
        if (kind === "%") {
            text += "%";
        } else if (%string_find("sdifoOc", kind, 0) < 0 || state.next === list.length) {
            text += `%${kind}`;
        } else {
            text += FormatOne(kind, list[state.next]);
            state.next += 1;
        }
    }
}

const ParseFloatOf = PageGlobal.parseFloat;
const ParseIntOf = PageGlobal.parseInt;

// RUNTIME: V8's src/builtins/builtins-console.cc, Formatter: the value becomes a text or a number as String and parseInt make it.
function FormatOne(kind, value) {
    if (kind === "c") return "";
    if (kind === "o" || kind === "O") return ConsoleValue(value);
    if (typeof value === "symbol") return kind === "s" ? %describe(value) : "NaN";
    if (kind === "s") return ToString(value);
    return `${kind === "f" ? %call(ParseFloatOf, undefined, value) : %call(ParseIntOf, undefined, value, 10)}`;
}
