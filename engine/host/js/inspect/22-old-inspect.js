// util.inspect as Node 10 and older do it. RUNTIME: Node 10 lib/internal/util/inspect.js, Node 8, 6 and 4 lib/util.js.
// `left` is how many levels may still be shown, null for all.

const kHasOldInspect = kIsOldNode;
if (kHasOldInspect) {
    DefaultInspectOptions.breakLength = 60;
    DefaultInspectOptions.compact = true;
    if (kNodeMajor < 6) DefaultInspectOptions.maxArrayLength = null;
}

// RUNTIME: Node 9.9 is the first with the option `compact`.
function OldIsSpread(context) {
    return context.compact === false && kNodeMajor >= 10;
}

// Node 8 and older know nothing of objects without a prototype.
function OldPrefix(constructor, tag, fallback) {
    if (constructor === null) {
        if (kNodeMajor < 10) return "";
        return tag !== "" ? `[${fallback}: null prototype] [${tag}] ` : `[${fallback}: null prototype] `;
    }
    if (constructor === "") return "";
    return tag !== "" && constructor !== tag ? `${constructor} [${tag}] ` : `${constructor} `;
}

function OldConstructorName(object) {
    let first;
    let holder = object;
    while (holder !== null) {
        const descriptor = %is_proxy(holder) ? undefined : %own_descriptor(holder, "constructor");
        if (descriptor !== undefined && typeof descriptor.value === "function" && descriptor.value.name !== "") {
            return `${descriptor.value.name}`;
        }
        holder = GetPrototypeOf(holder);
        if (first === undefined) first = holder;
    }
    return first === null ? null : "";
}

let HasWarnedOfInspectMethod = false;

// What the object's own inspection answers; undefined when it has none.
function OldCustomInspection(context, value, target, left) {
    let custom = target[kInspectCustom];
    if (!custom && typeof value.inspect === "function" && value.inspect !== UtilFunctions.inspect) {
        custom = value.inspect;
        if (kNodeMajor >= 10 && !HasWarnedOfInspectMethod) {
            HasWarnedOfInspectMethod = true;
            EmitWarning("Custom inspection function on Objects via .inspect() is deprecated", "DeprecationWarning", "DEP0079");
        }
    }
    if (typeof custom !== "function" || custom === UtilFunctions.inspect || IsPrototypeOfItsConstructor(target)) return undefined;
    const answer = %call(custom, value, left, OldUserOptions(context));
    if (answer === value) return undefined;
    return typeof answer === "string" ? answer : OldFormatValue(context, answer, left);
}

function OldUserOptions(context) {
    const options = UserInspectOptions(context);
    options.seen = context.seen;
    options.indentationLvl = context.indentation;
    return options;
}

// "\\x1B" as Node 10 writes it: "\\u001b".
function OldEscape(escape) {
    return %string_slice(escape, 0, 2) === "\\x" ? `\\u00${%string_to_lower(%string_slice(escape, 2, 4))}` : escape;
}

function OldQuoted(text) {
    let result = "'";
    let begin = 0;
    for (let index = 0; index < text.length; index += 1) {
        const unit = text[index];
        const isQuote = unit === "'" || unit === "\\";
        if (!isQuote && unit >= " ") continue;
        result += `${%string_slice(text, begin, index)}${isQuote ? `\\${unit}` : OldEscape(%escape_text(unit))}`;
        begin = index + 1;
    }
    return `${result}${%string_slice(text, begin, text.length)}'`;
}

function OldFormatPrimitive(context, value) {
    if (typeof value === "string") return Styled(context, OldQuoted(value), "string");
    return FormatPrimitive(context, value);
}

// `addsLine`: Node 8 sets a property's value on a line of its own when it needs several.
function OldFormatValue(context, value, left, addsLine) {
    if (value === null) return Styled(context, "null", "null");
    if (!%is_object(value)) return OldFormatPrimitive(context, value);
    if (OldShowsThroughTraps(context, value)) return OldFormatThroughTraps(context, value, left);
    let target = value;
    while (%is_proxy(target)) {
        if (context.showProxy) return OldFormatProxy(context, target, left);
        const inner = %proxy_target(target);
        if (inner === null) return Styled(context, "<Revoked Proxy>", "special");
        target = inner;
    }
    if (context.customInspect) {
        const answer = OldCustomInspection(context, value, target, left);
        if (answer !== undefined) return answer;
    }
    if (ListIndexOf(context.seen, target) >= 0) return Styled(context, "[Circular]", "special");
    return OldFormatObject(context, target, left, addsLine);
}

function OldFormatProxy(context, proxy, left) {
    if (left !== null && left < 0) return Styled(context, "Proxy [Array]", "special");
    const inner = left === null ? null : left - 1;
    context.indentation += 2;
    const parts = [OldFormatValue(context, %proxy_target(proxy), inner), OldFormatValue(context, %proxy_handler(proxy), inner)];
    context.indentation -= 2;
    return `Proxy ${OldJoin(context, parts, "", ["[", "]"])}`;
}

function OldFormatObject(context, value, left, addsLine) {
    const constructor = OldConstructorName(value);
    let tag = value[%intrinsic("SymbolToStringTag")];
    if (typeof tag !== "string" || kNodeMajor < 10) tag = "";
    const shape = OldShape(context, value, constructor, tag, left);
    if (shape.text !== undefined) return shape.text;
    if (left !== null && left < 0) {
        const kind = %class_of(value);
        return Styled(context, kNodeMajor < 10 ? (kind === "Array" && kNodeMajor === 8 ? "[Array]" : "[Object]") : `[${constructor || tag || "Object"}]`, "special");
    }
    const inner = left === null ? null : left - 1;
    if (kNodeMajor < 10 && value === TimersListOfAll) %refuse("printing a timer that waits is not supported by Loopscope in this runtime, which shows its list: print what you need of it");
    %push(context.seen, value);
    const parts = shape.parts === undefined ? [] : shape.parts(inner);
    for (let index = 0; index < shape.keys.length; index += 1) {
        %push(parts, OldProperty(context, value, inner, shape.keys[index], shape.kind));
    }
    %array_set_length(context.seen, context.seen.length - 1);
    if (context.sorted && shape.kind === kPartsOfObject) SortParts(parts, context.sorted);
    return OldJoin(context, parts, shape.base, [shape.open, shape.close], addsLine && kNodeMajor === 8);
}

// RUNTIME: Node 6 lib/util.js, formatValue: symbols are hidden.
function OldKeys(context, value, withoutIndices) {
    const keys = ShownKeys(context, value, withoutIndices);
    if (kNodeMajor >= 8 || context.showHidden) return keys;
    const shown = [];
    for (let index = 0; index < keys.length; index += 1) if (typeof keys[index] !== "symbol") %push(shown, keys[index]);
    return shown;
}

function OldShape(context, value, constructor, tag, left) {
    const kind = %class_of(value);
    if (kind === "Error") value.stack;
    // RUNTIME: Node 4 shows the elements of a typed array as any properties.
    const isPlain = kind === "TypedArray" && kNodeMajor < 6;
    const withoutIndices = kind === "Array" || (kind === "TypedArray" && !isPlain);
    const shape = { __proto__: null, keys: OldKeys(context, value, withoutIndices), base: "", open: "{", close: "}", kind: kPartsOfObject, parts: undefined, text: undefined };
    if (typeof value === "function") {
        OldFunctionShape(context, value, constructor, tag, shape);
    } else if (OldDescribers[kind] !== undefined && !isPlain && !(constructor === "Object" && kind !== "Arguments" && !withoutIndices)) {
        OldDescribers[kind](context, value, constructor, tag, shape, left);
    } else if (CollectionIteratorName(value)) {
        OldCollectionIterator(context, value, tag, shape);
    } else if (OrdinaryHasInstance(ErrorConstructor, value)) {
        OldDescribers.Error(context, value, constructor, tag, shape);
    } else if (!OldValueShape(context, value, constructor, shape)) {
        if (constructor !== "Object" || tag !== "") shape.open = `${OldPrefix(constructor, tag, "Object")}{`;
        if (shape.keys.length === 0) shape.text = `${shape.open}}`;
    }
    return shape;
}

// RUNTIME: Node 8 and 6 lib/util.js, formatValue, take an object whose valueOf gives a number for a boxed one.
function OldValueShape(context, value, constructor, shape) {
    if (kNodeMajor >= 10 || (constructor === "Object" && kNodeMajor >= 8)) return false;
    let raw;
    try {
        raw = value.valueOf();
    } catch {
        return false;
    }
    const kind = typeof raw;
    if (kind !== "number" && kind !== "boolean") return false;
    shape.base = `[${kind === "number" ? "Number" : "Boolean"}: ${FormatPrimitive({ __proto__: context, colors: false }, raw)}]`;
    if (shape.keys.length === 0) shape.text = Styled(context, shape.base, kind);
    return true;
}

function OldFunctionShape(context, value, constructor, tag, shape) {
    let name = kNodeMajor < 8 ? "Function" : constructor || tag || "Function";
    if (value.name && typeof value.name === "string") name += `: ${value.name}`;
    shape.base = `[${name}]`;
    if (shape.keys.length === 0) shape.text = Styled(context, shape.base, "special");
}

function OldCollectionIterator(context, value, tag, shape) {
    const name = CollectionIteratorName(value);
    const pairs = %slot(value, 2) === kindEntries;
    // RUNTIME: Node 8 and older lib/util.js, formatMapIterator.
    shape.open = kNodeMajor < 10 ? `${name}Iterator {` : `[${tag === "" ? `${name} Iterator` : tag}] {`;
    shape.parts = (left) => {
        const list = RemainingEntries(value, name, pairs);
        const parts = [];
        context.indentation += kInnerIndentation;
        for (let index = 0; index < list.length; index += pairs ? 2 : 1) {
            const text = OldFormatValue(context, list[index], left);
            %push(parts, pairs ? `[ ${text}, ${OldFormatValue(context, list[index + 1], left)} ]` : text);
        }
        context.indentation -= kInnerIndentation;
        return parts;
    };
}

function OldProperty(context, value, left, key, kind) {
    let descriptor = GetOwnProperty(value, key);
    if (descriptor === undefined) descriptor = { __proto__: null, value: value[key], enumerable: true };
    let text;
    let gap = " ";
    if (descriptor.get !== undefined) {
        text = Styled(context, descriptor.set !== undefined ? "[Getter/Setter]" : "[Getter]", "special");
    } else if (descriptor.set !== undefined) {
        text = Styled(context, "[Setter]", "special");
    } else if (descriptor.value === undefined) {
        text = Styled(context, "undefined", "undefined");
    } else {
        const width = kind !== kPartsOfObject || OldIsSpread(context) ? 2 : 3;
        context.indentation += width;
        text = OldFormatValue(context, descriptor.value, left, kind === kPartsOfObject);
        if (kNodeMajor < 8) text = OldIndented(text, kind);
        if (kNodeMajor >= 10 && width === 3 && context.breakLength < TextLength(context, text)) gap = `\n${%string_repeat(" ", context.indentation)}`;
        context.indentation -= width;
    }
    if (kind === kPartsOfArray) return text;
    return `${OldPropertyName(context, key, descriptor.enumerable)}:${gap}${text}`;
}

// RUNTIME: Node 6 lib/util.js, formatProperty, indents what is made of several lines when it is there.
function OldIndented(text, kind) {
    if (%string_find(text, "\n", 0) < 0) return text;
    return kind === kPartsOfArray ? IndentLines(text, 2) : `\n   ${IndentLines(text, 3)}`;
}

function TextLength(context, text) {
    return context.colors ? TextWidth(context, text) : text.length;
}

function OldPropertyName(context, key, enumerable) {
    if (typeof key === "symbol") return `[${Styled(context, %escape_text(SymbolText(key)), "symbol")}]`;
    if (enumerable === false) return `[${%escape_text(key)}]`;
    return %is_plain_key(key) ? Styled(context, key, "name") : Styled(context, OldQuoted(key), "string");
}

function OldJoin(context, parts, base, braces, addsLine) {
    const indentation = kNodeMajor < 8 ? "" : %string_repeat(" ", context.indentation);
    if (OldIsSpread(context)) {
        return `${base === "" ? "" : `${base} `}${braces[0]}\n${indentation}  ${JoinList(parts, `,\n${indentation}  `)}\n${indentation}${braces[1]}`;
    }
    if (parts.length * 2 <= context.breakLength) {
        let length = 0;
        for (let index = 0; index < parts.length; index += 1) length += TextLength(context, parts[index]) + 1;
        if (length <= context.breakLength) return `${braces[0]}${base === "" ? "" : ` ${base}`} ${JoinList(parts, ", ")} ${braces[1]}`;
    }
    const head = base === "" && braces[0].length === 1 ? " " : `${base === "" ? "" : ` ${base}`}\n${indentation}  `;
    return `${addsLine ? `\n${indentation}` : ""}${braces[0]}${head}${JoinList(parts, `,\n${indentation}  `)} ${braces[1]}`;
}
