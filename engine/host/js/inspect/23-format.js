// util.format and the console's way of joining its arguments. RUNTIME: Node 20 lib/internal/util/inspect.js,
// formatWithOptions.

function FormatList(options, list) {
    if (kHasOldInspect) return OldFormatList(options, list);
    let result = "";
    let next = 0;
    let gap = "";
    if (typeof list[0] === "string") {
        if (list.length === 1) return list[0];
        next = FormatTemplate(options, list, (text) => {
            result += text;
        });
        if (next > 0) gap = " ";
    }
    for (; next < list.length; next += 1) {
        const value = list[next];
        result += `${gap}${typeof value === "string" ? value : InspectValue(value, options)}`;
        gap = " ";
    }
    return result;
}

// RUNTIME: Node 10 lib/util.js, formatWithOptions: texts are quoted when the first value is none.
function OldFormatList(options, list) {
    let result = "";
    let next = 0;
    if (typeof list[0] === "string") {
        if (list.length === 1) return list[0];
        next = FormatTemplate(options, list, (text) => {
            result += text;
        });
        if (next === 0) {
            result = list[0];
            next = 1;
        }
        for (; next < list.length; next += 1) {
            const value = list[next];
            const isInspected = (typeof value === "object" && value !== null) || typeof value === "symbol";
            result += ` ${isInspected ? InspectValue(value, options) : value}`;
        }
        return result;
    }
    for (; next < list.length; next += 1) result += `${next === 0 ? "" : " "}${InspectValue(list[next], options)}`;
    return result;
}

// RUNTIME: Node 10 lib/util.js, formatWithOptions, knows no styles; older ones know fewer.
const kPlaceholders = kNodeMajor === 0 || kNodeMajor >= 12 ? "sjdOoifc" : kNodeMajor >= 8 ? "sjdOoif" : kNodeMajor >= 6 ? "sjdif" : "sjd";

// Writes the first argument with its placeholders filled in; gives the number of arguments used, 0 when there was no
// placeholder at all.
function FormatTemplate(options, list, write) {
    const template = list[0];
    let used = 0;
    let written = 0;
    for (let index = 0; index < template.length - 1; index += 1) {
        if (template[index] !== "%") continue;
        index += 1;
        const letter = template[index];
        if (letter === "%") {
            write(%string_slice(template, written, index));
            written = index + 1;
            continue;
        }
        if (used + 1 === list.length || %string_find(kPlaceholders, letter, 0) < 0) continue;
        used += 1;
        write(%string_slice(template, written, index - 1));
        write(FormatPlaceholder(options, letter, list[used]));
        written = index + 1;
    }
    if (written === 0) return 0;
    write(%string_slice(template, written, template.length));
    return used + 1;
}

function FormatPlaceholder(options, letter, value) {
    switch (letter) {
        case "s": return FormatAsString(options, value);
        case "j": return FormatAsJson(value);
        case "d": return FormatAsNumber(options, value, ToNumber);
        case "i": return FormatAsNumber(options, value, (it) => GlobalParseInt(it));
        case "f": return typeof value === "symbol" ? "NaN" : FormattedNumber(options, GlobalParseFloat(value));
        case "O": return InspectValue(value, options);
        case "o": return InspectValue(value, MergedOptions(options, { __proto__: null, showHidden: true, showProxy: true, depth: 4 }));
        default: return "";
    }
}

function GlobalParseInt(value) {
    return %call(%intrinsic("GlobalObject").parseInt, undefined, value);
}

function GlobalParseFloat(value) {
    return %call(%intrinsic("GlobalObject").parseFloat, undefined, value);
}

function MergedOptions(options, more) {
    const merged = { __proto__: null };
    if (%is_object(options)) CopyDataProperties(merged, options, []);
    CopyDataProperties(merged, more, []);
    return merged;
}

function PlainNumber(number) {
    return %same_value(number, -0) ? "-0" : `${number}`;
}

function GroupsDigits(options) {
    const given = %is_object(options) ? options.numericSeparator : undefined;
    return given === undefined || given === null ? DefaultInspectOptions.numericSeparator : given;
}

function FormattedNumber(options, number) {
    return GroupsDigits(options) ? FormatNumber({ __proto__: null, colors: false, numericSeparator: true }, number) : PlainNumber(number);
}

function FormatAsNumber(options, value, convert) {
    if (kHasOldInspect && typeof value !== "bigint") return `${convert(value)}`;
    if (typeof value === "bigint") return `${GroupsDigits(options) ? GroupDigits(`${value}`) : value}n`;
    return typeof value === "symbol" ? "NaN" : FormattedNumber(options, convert(value));
}

function FormatAsString(options, value) {
    if (kHasOldInspect) return %call(StringConstructor, undefined, value);
    if (typeof value === "number") return FormattedNumber(options, value);
    if (typeof value === "bigint") return `${GroupsDigits(options) ? GroupDigits(`${value}`) : value}n`;
    if (typeof value === "symbol") return SymbolText(value);
    if (typeof value !== "object" || value === null || !HasBuiltinToString(value)) return ToString(value);
    return InspectValue(value, MergedOptions(options, { __proto__: null, depth: 0, colors: false, compact: 3 }));
}

// A part of a message of Node's own, which are templates with %s. RUNTIME: Node 20 lib/internal/errors.js, getMessage.
function MessagePart(value) {
    return typeof value === "string" ? value : FormatAsString(undefined, value);
}

// Whether nothing of the program's own says how the object becomes a string.
function HasBuiltinToString(value) {
    let target = value;
    while (%is_proxy(target)) {
        target = %proxy_target(target);
        if (target === null) return true;
    }
    const toPrimitive = %intrinsic("SymbolToPrimitive");
    const hasToString = typeof target.toString === "function";
    const hasToPrimitive = typeof target[toPrimitive] === "function";
    if (!hasToString && !hasToPrimitive) return true;
    if ((hasToString && HasOwn(target, "toString")) || (hasToPrimitive && HasOwn(target, toPrimitive))) return false;
    let holder = target;
    do {
        holder = GetPrototypeOf(holder);
    } while (!(hasToString && HasOwn(holder, "toString")) && !(hasToPrimitive && HasOwn(holder, toPrimitive)));
    const descriptor = %own_descriptor(holder, "constructor");
    return descriptor !== undefined && typeof descriptor.value === "function" && !%is_program_function(descriptor.value);
}

function FormatAsJson(value) {
    try {
        return %call(%intrinsic("GlobalObject").JSON.stringify, undefined, value);
    } catch (error) {
        if (typeof error.message === "string" && %string_find(error.message, "circular structure", 0) >= 0) return "[Circular]";
        throw error;
    }
}
