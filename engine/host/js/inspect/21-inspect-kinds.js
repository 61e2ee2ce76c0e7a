// util.inspect: the kinds of objects that are shown as something special, by ObjectClass. A describer fills in `shape`; its
// `parts` is called with the depth of the parts when they are wanted.

function RestText(count) {
    return `... ${count} more item${count > 1 ? "s" : ""}`;
}

// The shown elements of an array: `formatElement` gets an index, `formatHoles` how many holes there are; each is shown as nothing without it.
function PartsOfElements(context, value, formatElement, formatHoles) {
    const shown = %math_min(%math_max(0, context.maxArrayLength), value.length);
    const parts = [];
    let index = 0;
    while (index < value.length && parts.length < shown) {
        if (HasOwn(value, index)) {
            %push(parts, formatElement(index));
            index += 1;
            continue;
        }
        const end = formatHoles === undefined ? index + 1 : %next_element(value, index);
        %push(parts, formatHoles === undefined ? "" : formatHoles(end - index));
        index = end;
    }
    if (index < value.length) %push(parts, RestText(value.length - index));
    return parts;
}

function HolesText(context, count) {
    return Styled(context, `<${count} empty item${count > 1 ? "s" : ""}>`, "undefined");
}

function ArrayParts(context, value, depth) {
    return PartsOfElements(context, value, (index) => FormatProperty(context, value, depth, index, kPartsOfArray), (count) => HolesText(context, count));
}

// The shown entries of a set or map, at most `limit`; `formatEntry` gets the place of one.
function PartsOfTable(context, table, limit, formatEntry) {
    const parts = [];
    const size = %table_size(table);
    const shown = %math_min(%math_max(0, limit), size);
    context.indentation += kInnerIndentation;
    let position = 0;
    for (let count = 0; count < shown; count += 1) {
        %push(parts, formatEntry(position));
        position = %table_after(table, position);
    }
    context.indentation -= kInnerIndentation;
    if (size > shown) %push(parts, RestText(size - shown));
    return parts;
}

function SetParts(context, set, depth) {
    return PartsOfTable(context, set, context.maxArrayLength, (position) => FormatValue(context, %table_key(set, position), depth));
}

function MapParts(context, map, depth) {
    return PartsOfTable(context, map, context.maxArrayLength, (position) => {
        const key = FormatValue(context, %table_key(map, position), depth);
        return `${key} => ${FormatValue(context, %table_value(map, position), depth)}`;
    });
}

function DescribeTable(name, partsOf) {
    return (context, value, constructor, tag, shape) => {
        const size = %table_size(value);
        const prefix = PrefixOf(constructor, tag, name, `(${size})`);
        shape.open = `${prefix}{`;
        if (size === 0 && shape.keys.length === 0) shape.text = `${prefix}{}`;
        shape.parts = (depth) => partsOf(context, value, depth);
    };
}

function DescribeWeakTable(name) {
    return (context, value, constructor, tag, shape) => {
        shape.open = `${PrefixOf(constructor, tag, name, "")}{`;
        shape.parts = (depth) => {
            if (!context.showHidden) return [Styled(context, "<items unknown>", "special")];
            const parts = name === "WeakMap" ? MapParts(context, value, depth) : SetParts(context, value, depth);
            if (!context.sorted) SortParts(parts, true);
            return parts;
        };
    };
}

function DescribeBoxed(type) {
    return (context, value, constructor, tag, shape) => {
        const primitive = %primitive_value(value);
        if (type === "String") {
            const keys = [];
            for (let index = primitive.length; index < shape.keys.length; index += 1) %push(keys, shape.keys[index]);
            shape.keys = keys;
        }
        let base = `[${type}`;
        if (type !== constructor) base += constructor === null ? " (null prototype)" : ` (${constructor})`;
        base += `: ${FormatPrimitive({ __proto__: null, colors: false, compact: context.compact, breakLength: context.breakLength, indentation: context.indentation, maxStringLength: context.maxStringLength, numericSeparator: context.numericSeparator }, primitive)}]`;
        if (tag !== "" && tag !== constructor) base += ` [${tag}]`;
        shape.base = base;
        if (shape.keys.length === 0) shape.text = Styled(context, base, StyleOfBoxed(type));
    };
}

function StyleOfBoxed(type) {
    return %string_to_lower(type);
}

function CollectionIteratorName(value) {
    if (%has_brand(value, brandMapIterator)) return "Map";
    return %has_brand(value, brandSetIterator) ? "Set" : undefined;
}

// What an iterator has still to give: values, or keys and values in turn.
function RemainingEntries(iterator, name, pairs) {
    const list = [];
    const table = %slot(iterator, 0);
    if (table === undefined) return list;
    let position = %slot(iterator, 1);
    while (true) {
        const key = %table_key(table, position);
        if (%is_done(key)) return list;
        const value = name === "Set" ? key : %table_value(table, position);
        if (pairs || %slot(iterator, 2) === kindKeys || name === "Set") %push(list, key);
        if (pairs || (%slot(iterator, 2) === kindValues && name !== "Set")) %push(list, value);
        position = %table_after(table, position);
    }
}

function DescribeCollectionIterator(context, value, constructor, tag, shape) {
    const name = CollectionIteratorName(value);
    let label = tag !== `${name} Iterator` ? `${tag === "" ? "" : `${tag}] [`}${name} Iterator` : tag;
    const pairs = %slot(value, 2) === kindEntries;
    if (pairs) label = `${%string_slice(label, 0, label.length - 8)}Entries`;
    shape.open = `[${label}] {`;
    shape.parts = (depth) => {
        const parts = [];
        const list = RemainingEntries(value, name, pairs);
        const step = pairs ? 2 : 1;
        const shown = %math_min(%math_max(context.maxArrayLength, 0) * step, list.length);
        context.indentation += 2;
        for (let index = 0; index < shown; index += step) {
            const text = FormatValue(context, list[index], depth);
            %push(parts, pairs ? JoinParts(context, [text, FormatValue(context, list[index + 1], depth)], "", ["[", "]"], kPartsOfArrayExtras, depth, undefined) : text);
        }
        context.indentation -= 2;
        if (shown < list.length) %push(parts, RestText((list.length - shown) / step));
        return parts;
    };
}

function AddHiddenOfView(context, view, parts) {
    const names = ["BYTES_PER_ELEMENT", "length", "byteLength", "byteOffset"];
    for (let index = 0; index < names.length; index += 1) {
        %push(parts, `[${names[index]}]: ${FormatNumber(context, view[names[index]])}`);
    }
    %push(parts, `[buffer]: ArrayBuffer { byteLength: ${FormatNumber(context, view.buffer.byteLength)} }`);
}

const ObjectDescribers = {
    __proto__: null,
    Array(context, value, constructor, tag, shape) {
        const prefix = constructor !== "Array" || tag !== "" ? PrefixOf(constructor, tag, "Array", `(${value.length})`) : "";
        shape.open = `${prefix}[`;
        shape.close = "]";
        shape.kind = kPartsOfArrayExtras;
        if (value.length === 0 && shape.keys.length === 0) shape.text = `${shape.open}]`;
        shape.parts = (depth) => ArrayParts(context, value, depth);
    },
    TypedArray(context, value, constructor, tag, shape) {
        const length = %view_length(value);
        shape.open = `${PrefixOf(constructor, tag, constructor === null ? tag : "", `(${length})`)}[`;
        shape.close = "]";
        shape.kind = kPartsOfArrayExtras;
        if (length === 0 && shape.keys.length === 0 && !context.showHidden) shape.text = `${shape.open}]`;
        shape.parts = () => {
            const shown = %math_min(%math_max(0, context.maxArrayLength), length);
            const parts = [];
            for (let index = 0; index < shown; index += 1) %push(parts, FormatPrimitive(context, value[index]));
            if (length > shown) %push(parts, RestText(length - shown));
            if (context.showHidden && !kIsNode24) AddHiddenOfView(context, value, parts);
            return parts;
        };
        if (context.showHidden && kIsNode24) {
            shape.extras = ["BYTES_PER_ELEMENT", "length", "byteLength", "byteOffset", "buffer"];
            shape.isBrief = true;
        }
    },
    Set: DescribeTable("Set", SetParts),
    Map: DescribeTable("Map", MapParts),
    WeakSet: DescribeWeakTable("WeakSet"),
    WeakMap: DescribeWeakTable("WeakMap"),
    Boolean: DescribeBoxed("Boolean"),
    Number: DescribeBoxed("Number"),
    String: DescribeBoxed("String"),
    Symbol: DescribeBoxed("Symbol"),
    BigInt: DescribeBoxed("BigInt"),
    RegExp(context, value, constructor, tag, shape, depth) {
        const prefix = PrefixOf(constructor, tag, "RegExp", "");
        const regexp = constructor === null ? %construct(RegExpConstructor, [value], RegExpConstructor) : value;
        const text = `/${regexp.source}/${regexp.flags}`;
        shape.base = prefix === "RegExp " ? text : `${prefix}${text}`;
        if (shape.keys.length === 0 || (context.depth !== null && depth > context.depth)) {
            shape.text = Styled(context, shape.base, "regexp");
        }
    },
    Date(context, value, constructor, tag, shape) {
        const prefix = PrefixOf(constructor, tag, "Date", "");
        const text = DateText(value);
        shape.base = prefix === "Date " ? text : `${prefix}${text}`;
        if (shape.keys.length === 0) shape.text = Styled(context, shape.base, "date");
    },
    Error(context, value, constructor, tag, shape) {
        shape.base = (kIsNode24 ? NewerErrorBase : ErrorBase)(context, value, constructor, tag, shape.keys);
        if (shape.keys.length === 0) shape.text = shape.base;
    },
    Promise(context, value, constructor, tag, shape) {
        shape.open = `${PrefixOf(constructor, tag, "Promise", "")}{`;
        shape.parts = (depth) => {
            const state = %promise_state(value);
            if (state === 0) return [Styled(context, "<pending>", "special")];
            context.indentation += 2;
            const text = FormatValue(context, %promise_result(value), depth);
            context.indentation -= 2;
            return [state === 2 ? `${Styled(context, "<rejected>", "special")} ${text}` : text];
        };
    },
    ArrayBuffer(context, value, constructor, tag, shape) {
        shape.open = `${PrefixOf(constructor, tag, "ArrayBuffer", "")}{`;
        if (kIsNode24) shape.extras = ["byteLength"];
        shape.parts = () => {
            const length = value.byteLength;
            if (kIsNode24 && %buffer_detached(value)) return [Styled(context, "(detached)", "special")];
            if (%buffer_detached(value)) {
                return [Styled(context, "(detached)", "special"), `byteLength: ${FormatNumber(context, length)}`];
            }
            const shown = %math_min(context.maxArrayLength, length);
            const hex = %hex_pairs(%buffer_bytes(value), shown);
            const rest = length > shown ? ` ... ${length - shown} more byte${length - shown > 1 ? "s" : ""}` : "";
            const contents = `${Styled(context, "[Uint8Contents]", "special")}: <${hex}${rest}>`;
            return kIsNode24 ? [contents] : [contents, `byteLength: ${FormatNumber(context, length)}`];
        };
    },
    DataView(context, value, constructor, tag, shape) {
        shape.open = `${PrefixOf(constructor, tag, "DataView", "")}{`;
        const keys = ["byteLength", "byteOffset", "buffer"];
        if (kIsNode24) {
            shape.extras = keys;
            return;
        }
        for (let index = 0; index < shape.keys.length; index += 1) %push(keys, shape.keys[index]);
        shape.keys = keys;
    },
    Generator(context, value, constructor, tag, shape) {
        shape.open = `${PrefixOf(constructor, tag, "Object", "")}{`;
        if (shape.keys.length === 0) shape.text = `${shape.open}}`;
    },
};

function DateText(date) {
    const text = %date_to_iso(date);
    return text === undefined ? "Invalid Date" : text;
}

// Errors.

function StackOf(error) {
    return error.stack ? `${error.stack}` : %call(ErrorPrototype.toString, error);
}

function ErrorBase(context, error, constructor, tag, keys) {
    const name = error.name !== undefined && error.name !== null ? `${error.name}` : "Error";
    let stack = StackOf(error);
    if (!context.showHidden) DropRepeatedKeys(keys, error, stack);
    if ("cause" in error && ListIndexOf(keys, "cause") < 0) %push(keys, "cause");
    if (IsArray(error.errors) && ListIndexOf(keys, "errors") < 0) %push(keys, "errors");
    stack = StackWithClass(stack, constructor, name, tag);
    const message = error.message;
    let place = typeof message === "string" && message !== "" ? %string_find(stack, message, 0) : -1;
    if (place !== -1) place += message.length;
    const frames = %string_find(stack, "\n    at", place);
    if (frames < 0) {
        stack = `[${stack}]`;
    } else {
        const lines = DropFramesOfCause(context, error, %split_text(%string_slice(stack, frames + 1, stack.length), "\n"));
        stack = `${%string_slice(stack, 0, frames)}\n${JoinStackLines(context, lines)}`;
    }
    return IndentLines(stack, context.indentation);
}

function DropRepeatedKeys(keys, error, stack) {
    const names = ["name", "message", "stack"];
    for (let index = 0; index < names.length; index += 1) {
        const place = ListIndexOf(keys, names[index]);
        if (place < 0 || %string_find(stack, `${error[names[index]]}`, 0) < 0) continue;
        for (let next = place + 1; next < keys.length; next += 1) keys[next - 1] = keys[next];
        %array_set_length(keys, keys.length - 1);
    }
}

function EndsWith(text, ending) {
    return text.length >= ending.length && %string_slice(text, text.length - ending.length, text.length) === ending;
}

// The stack's first line with the name of the error's class, where it does not have it.
function StackWithClass(stack, constructor, name, tag) {
    let length = name.length;
    const isRegular = EndsWith(name, "Error") && %string_slice(stack, 0, length) === name &&
        (stack.length === length || stack[length] === ":" || stack[length] === "\n");
    if (constructor !== null && !isRegular) return stack;
    let fallback = "Error";
    if (constructor === null) {
        fallback = %error_word(stack);
        length = fallback.length;
        if (fallback === "") fallback = "Error";
    }
    const whole = PrefixOf(constructor, tag, fallback, "");
    const prefix = %string_slice(whole, 0, whole.length - 1);
    if (name === prefix) return stack;
    const rest = %string_slice(stack, length, stack.length);
    if (%string_find(prefix, name, 0) >= 0) return length === 0 ? `${prefix}: ${stack}` : `${prefix}${rest}`;
    return `${prefix} [${name}]${rest}`;
}

// Lines that the cause's stack has as well become one line that says so.
function DropFramesOfCause(context, error, lines) {
    let cause;
    try {
        cause = error.cause;
    } catch {
        return lines;
    }
    if (!%is_object(cause) || (%class_of(cause) !== "Error" && !InheritsFrom(cause, ErrorPrototype))) return lines;
    const stack = StackOf(cause);
    const begin = %string_find(stack, "\n    at", 0);
    if (begin < 0) return lines;
    const others = %split_text(%string_slice(stack, begin + 1, stack.length), "\n");
    for (let index = 0; index < lines.length - 3; index += 1) {
        const place = ListIndexOf(others, lines[index]);
        if (place < 0 || others.length - place <= 3) continue;
        let length = 1;
        while (index + length < lines.length && place + length < others.length && lines[index + length] === others[place + length]) length += 1;
        if (length <= 3) continue;
        const shown = [];
        for (let line = 0; line <= index; line += 1) %push(shown, lines[line]);
        %push(shown, Styled(context, `    ... ${length - 2} lines matching cause stack trace ...`, "undefined"));
        for (let line = index + length - 1; line < lines.length; line += 1) %push(shown, lines[line]);
        return shown;
    }
    return lines;
}
