// How the console of Chromium's developer tools writes values: collapsed, with a preview of what an object holds. RUNTIME: V8's
// src/inspector/value-mirror.cc, and tests/conformance/console_text.py, which writes the same from the browser's own previews.

const kMostProperties = 5;
const kMostElements = 100;
const kLongestText = 100;

function ConsoleValue(value) {
    if (typeof value === "string") return value;
    if (!%is_object(value)) return ConsolePrimitive(value);
    if (typeof value === "function") return ConsoleFunction(value);
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
    return inside === undefined || !inside.isNode ? undefined : NodeDescription(inside);
}
const DateToText = %intrinsic("DatePrototype").toString;

function ErrorText(error) {
    const stack = error.stack;
    if (typeof stack === "string" && stack !== "") return stack;
    return %call(ErrorToString, error);
}

function NodeDescription(inside) {
    if (inside.type !== 1) return inside.name;
    const id = AttributeOf(inside, "id");
    const names = %split_text(Trimmed(AttributeOf(inside, "class") ?? ""), " ");
    let text = inside.localName;
    if (id !== null && id !== "") text += `#${id}`;
    for (let index = 0; index < names.length; index += 1) {
        if (names[index] !== "") text += `.${names[index]}`;
    }
    return text;
}

function ConstructorNameOf(value) {
    const name = %constructor_name(value);
    return typeof name === "string" && name !== "" ? name : "Object";
}

function ConsolePreview(value) {
    const kind = %class_of(value);
    if (kind === "Array" || kind === "TypedArray") return PreviewOfList(value, kind);
    const parts = [];
    if (kind === "Map" || kind === "Set") {
        AddEntryTexts(parts, value, kind);
    } else if (kind === "Promise") {
        const state = %promise_state(value);
        %push(parts, state === 0 ? "<pending>" : `<${state === 1 ? "fulfilled" : "rejected"}>: ${PreviewValue(%promise_result(value))}`);
    } else {
        if (%get_prototype(value) !== %intrinsic("ObjectPrototype")) AddPrivateMembers(parts, value, kMostProperties);
        AddProperties(parts, value, kMostProperties);
    }
    const body = `{${%join_texts(parts, ", ")}}`;
    const head = HeadOf(value, kind);
    return head === "Object" ? body : `${head} ${body}`;
}

function HeadOf(value, kind) {
    const name = ConstructorNameOf(value);
    if (kind === "Map" || kind === "Set") return `${name}(${%table_size(value)})`;
    return name;
}

function PreviewOfList(list, kind) {
    const parts = [];
    const length = kind === "Array" ? list.length : %view_length(list);
    let index = 0;
    for (let holes = 0; index < length && parts.length < kMostElements; index += 1) {
        const descriptor = %own_descriptor(list, `${index}`);
        if (descriptor === undefined) {
            holes += 1;
            const isLast = index + 1 === length || %has_own(list, `${index + 1}`);
            if (isLast) {
                %push(parts, holes === 1 ? "empty" : `empty × ${holes}`);
                holes = 0;
            }
            continue;
        }
        %push(parts, PreviewDescriptor(descriptor));
    }
    if (index < length) {
        %push(parts, "…");
    } else if (kind === "TypedArray") {
        AddViewParts(parts, list, length);
    } else {
        AddProperties(parts, list, kMostProperties + parts.length);
    }
    const name = ConstructorNameOf(list);
    const head = name === "Array" ? (length < 2 ? "" : `(${length}) `) : `${name}(${length}) `;
    return `${head}[${%join_texts(parts, ", ")}]`;
}

// RUNTIME: the tools show what a typed array inherits as if it were its own.
function AddViewParts(parts, list, length) {
    const buffer = %view_buffer(list);
    %push(parts, `buffer: ArrayBuffer(${%buffer_length(buffer)})`);
    %push(parts, `byteLength: ${list.byteLength}`);
    %push(parts, `byteOffset: ${%view_offset(list)}`);
    %push(parts, `length: ${length}`);
    %push(parts, `Symbol(Symbol.toStringTag): '${ConstructorNameOf(list)}'`);
}

function AddEntryTexts(parts, table, kind) {
    let count = 0;
    for (let position = 0; !%is_done(%table_key(table, position)); position = %table_after(table, position)) {
        if (count === kMostProperties) {
            %push(parts, "…");
            return;
        }
        count += 1;
        const key = PreviewValue(%table_key(table, position));
        %push(parts, kind === "Map" ? `${key} => ${PreviewValue(%table_value(table, position))}` : key);
    }
}

// Of an instance of a class: its private fields come first.
function AddPrivateMembers(parts, object, most) {
    const members = %private_members(object);
    for (let index = 0; index < members.length; index += 3) {
        if (parts.length === most) return;
        %push(parts, `${members[index]}: ${members[index + 2] ? "(...)" : PreviewValue(members[index + 1])}`);
    }
}

function AddProperties(parts, object, most) {
    const keys = %own_keys(object);
    const isList = IsArray(object) || %class_of(object) === "TypedArray";
    for (let index = 0; index < keys.length; index += 1) {
        const key = keys[index];
        if (isList && typeof key === "string" && %is_array_index(key)) continue;
        const descriptor = %own_descriptor(object, key);
        if (!descriptor.enumerable) continue;
        if (parts.length === most) {
            %push(parts, "…");
            return;
        }
        %push(parts, `${typeof key === "symbol" ? %describe(key) : key}: ${PreviewDescriptor(descriptor)}`);
    }
}

function PreviewDescriptor(descriptor) {
    return descriptor.get !== undefined || descriptor.set !== undefined ? "(...)" : PreviewValue(descriptor.value);
}

// A value inside a preview.
function PreviewValue(value) {
    if (typeof value === "string") return `'${ShortText(value)}'`;
    if (!%is_object(value)) return ConsolePrimitive(value);
    if (typeof value === "function") return "ƒ";
    const leaf = DescriptionOfLeaf(value);
    if (leaf !== undefined) return %class_of(value) === "Error" ? ShortText(leaf) : leaf;
    const kind = %class_of(value);
    const name = ConstructorNameOf(value);
    if (kind === "Array") return `${name}(${value.length})`;
    if (kind === "TypedArray") return `${name}(${%view_length(value)})`;
    const head = HeadOf(value, kind);
    return head === "Object" ? "{…}" : head;
}

function ShortText(text) {
    if (text.length <= kLongestText) return text;
    const half = kLongestText / 2;
    return `${%string_slice(text, 0, half)}…${%string_slice(text, text.length - half + 1, text.length)}`;
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
        const at = %string_index_of(pattern, "%", from);
        if (at < 0 || at + 1 === pattern.length) return text + %string_slice(pattern, from, pattern.length);
        text += %string_slice(pattern, from, at);
        const kind = pattern[at + 1];
        from = at + 2;
        if (kind === "%") {
            text += "%";
        } else if (%string_index_of("sdifoOc", kind, 0) < 0 || state.next === list.length) {
            text += `%${kind}`;
        } else {
            text += FormatOne(kind, list[state.next]);
            state.next += 1;
        }
    }
}

function FormatOne(kind, value) {
    if (kind === "c") return "";
    if (kind !== "d" && kind !== "i" && kind !== "f") return ConsoleValue(value);
    if (typeof value !== "number" && typeof value !== "string") return "NaN";
    return `${%call(kind === "f" ? PageGlobal.parseFloat : PageGlobal.parseInt, undefined, value)}`;
}
