// util.inspect: how Node prints values. What a value is called and which parts it has; the next file lays the parts out.
// RUNTIME: Node 20 lib/internal/util/inspect.js.

// RUNTIME: Node 8 lib/internal/util.js has no registered symbol for it.
const kInspectCustom = kIsOldNode && kNodeMajor < 10 ? %new_symbol("util.inspect.custom") : RegisteredSymbol("nodejs.util.inspect.custom");
// RUNTIME: Node 8 lib/util.js does not indent what stands in maps, sets, iterators and promises.
const kInnerIndentation = kNodeMajor === 8 ? 0 : 2;
const kPartsOfObject = 0;
const kPartsOfArray = 1;       // element without its key
const kPartsOfArrayExtras = 2; // array with further properties

const DefaultInspectOptions = {
    showHidden: false, depth: 2, colors: false, customInspect: true, showProxy: false, maxArrayLength: 100,
    maxStringLength: 10000, breakLength: 80, compact: 3, sorted: false, getters: false, numericSeparator: false,
};
const kInspectOptionNames = %own_keys(DefaultInspectOptions);

function NewInspection(options) {
    const context = { __proto__: null, seen: [], circular: [], indentation: 0, currentDepth: 0, user: undefined };
    for (let index = 0; index < kInspectOptionNames.length; index += 1) {
        const name = kInspectOptionNames[index];
        context[name] = DefaultInspectOptions[name];
        if (%is_object(options)) {
            const given = options[name];
            if (given !== undefined || HasOwn(options, name)) context[name] = given;
        }
    }
    context.user = options;
    if (context.maxArrayLength === null) context.maxArrayLength = Infinity;
    if (context.maxStringLength === null) context.maxStringLength = Infinity;
    return context;
}

function InspectValue(value, options) {
    if (SeenUses["util.inspect"] !== true) FirstUse("util.inspect");
    const context = NewInspection(options);
    return kHasOldInspect ? OldFormatValue(context, value, context.depth) : FormatValue(context, value, 0);
}

// For messages: one level, on one line as far as it goes.
function InspectBriefly(value) {
    return InspectValue(value, { __proto__: null, depth: -1 });
}

// Colours: the style of each kind of text, as ANSI codes.
const kStyles = {
    __proto__: null, special: [36, 39], number: [33, 39], bigint: [33, 39], boolean: [33, 39], undefined: [90, 39], null: [1, 22],
    string: [32, 39], symbol: [32, 39], date: [35, 39], regexp: [31, 39], module: [4, 24],
};

function Styled(context, text, style) {
    const codes = context.colors ? kStyles[style] : undefined;
    return codes === undefined ? text : `\u001b[${codes[0]}m${text}\u001b[${codes[1]}m`;
}

function FormatNumber(context, number) {
    // RUNTIME: Node 20 forgets the sign where digits are in groups.
    if (%same_value(number, -0) && (kIsNode24 || !context.numericSeparator)) return Styled(context, "-0", "number");
    const text = `${number}`;
    if (!context.numericSeparator || number !== number || %string_find(text, "e", 0) >= 0 || %string_find(text, "I", 0) >= 0) return Styled(context, text, "number");
    const point = %string_find(text, ".", 0);
    if (point < 0) return Styled(context, GroupDigits(text), "number");
    return Styled(context, `${GroupDigits(%string_slice(text, 0, point))}.${GroupFraction(%string_slice(text, point + 1, text.length))}`, "number");
}

// 1234567 behind the point as 123_456_7.
function GroupFraction(digits) {
    let result = %string_slice(digits, 0, 3);
    for (let index = 3; index < digits.length; index += 3) {
        result += `_${%string_slice(digits, index, %math_min(index + 3, digits.length))}`;
    }
    return result;
}

function FormatString(context, text) {
    let shown = text;
    let trailer = "";
    if (text.length > context.maxStringLength) {
        const rest = text.length - context.maxStringLength;
        shown = %string_slice(text, 0, context.maxStringLength);
        trailer = `... ${rest} more character${rest > 1 ? "s" : ""}`;
    }
    if (context.compact !== true && shown.length > 16 && shown.length > context.breakLength - context.indentation - 4) {
        const lines = %split_after_newlines(shown);
        const gap = ` +\n${%string_repeat(" ", context.indentation + 2)}`;
        let result = "";
        for (let index = 0; index < lines.length; index += 1) {
            result += `${index === 0 ? "" : gap}${Styled(context, %quote_string(lines[index]), "string")}`;
        }
        return result + trailer;
    }
    return Styled(context, %quote_string(shown), "string") + trailer;
}

function FormatPrimitive(context, value) {
    switch (typeof value) {
        case "string": return FormatString(context, value);
        case "number": return FormatNumber(context, value);
        case "bigint": return Styled(context, `${context.numericSeparator ? GroupDigits(`${value}`) : value}n`, "bigint");
        case "boolean": return Styled(context, `${value}`, "boolean");
        case "symbol": return Styled(context, SymbolText(value), "symbol");
        default: return Styled(context, "undefined", "undefined");
    }
}

function SymbolText(symbol) {
    const description = %symbol_description(symbol);
    return `Symbol(${description === undefined ? "" : description})`;
}

// RUNTIME: Node looks behind one proxy only, and asks the traps of what is behind it.
function RefuseProxyOfTraps(proxy) {
    for (let inner = proxy; %is_proxy(inner) && %proxy_target(inner) !== null; inner = %proxy_target(inner)) {
        const target = %proxy_target(inner);
        const kind = %is_proxy(target) ? "Ordinary" : %class_of(target);
        const isPlain = kind === "Ordinary" || kind === "Array";
        if (%own_keys(%proxy_handler(inner)).length > 0 || !isPlain) %refuse("printing a proxy whose target is a proxy with traps, or of more than a plain object, is not supported by Loopscope");
    }
}

function FormatValue(context, value, depth) {
    if (value === null) return Styled(context, "null", "null");
    if (!%is_object(value)) return FormatPrimitive(context, value);
    if (IsNamespace(value)) return FormatNamespace(context, value, depth);
    if (IsContextGlobal(value)) return FormatValue(context, ShownContextGlobal(value), depth);
    const whole = value;
    let target = value;
    if (%is_proxy(target)) {
        const inner = %proxy_target(target);
        if (inner === null) return Styled(context, "<Revoked Proxy>", "special");
        if (context.showProxy) return FormatProxy(context, target, depth);
        target = inner;
        if (%is_proxy(target)) RefuseProxyOfTraps(target);
        while (%is_proxy(target) && %proxy_target(target) !== null) target = %proxy_target(target);
    }
    if (context.customInspect) {
        const custom = target[kInspectCustom];
        if (typeof custom === "function" && custom !== UtilFunctions.inspect && !IsPrototypeOfItsConstructor(target)) {
            const left = context.depth === null ? null : context.depth - depth;
            const answer = %at("formatValue (node:internal/util/inspect:833:19)", %call(custom, whole, left, UserInspectOptions(context), UtilFunctions.inspect));
            if (answer !== whole) {
                if (typeof answer !== "string") return FormatValue(context, answer, depth);
                return IndentLines(answer, context.indentation);
            }
        }
    }
    if (ListIndexOf(context.seen, target) >= 0) return FormatCircular(context, target);
    return FormatObject(context, target, depth);
}

// What stands for an object inside itself.
function FormatCircular(context, target) {
    let index = ListIndexOf(context.circular, target);
    if (index < 0) {
        %push(context.circular, target);
        index = context.circular.length - 1;
    }
    return Styled(context, `[Circular *${index + 1}]`, "special");
}

function IsPrototypeOfItsConstructor(value) {
    const own = kIsNode24 && !%is_proxy(value) ? %own_descriptor(value, "constructor") : undefined;
    const constructor = kIsNode24 ? own && own.value : value.constructor;
    return constructor !== undefined && constructor !== null && constructor.prototype === value;
}

function UserInspectOptions(context) {
    const options = {};
    for (let index = 0; index < kInspectOptionNames.length; index += 1) {
        options[kInspectOptionNames[index]] = context[kInspectOptionNames[index]];
    }
    if (%is_object(context.user)) CopyDataProperties(options, context.user, []);
    options.stylize = (text, style) => Styled(context, `${text}`, style);
    return options;
}

function ListIndexOf(list, value) {
    for (let index = 0; index < list.length; index += 1) {
        if (list[index] === value) return index;
    }
    return -1;
}

function IndentLines(text, width) {
    return width === 0 ? text : %replace_all(text, "\n", `\n${%string_repeat(" ", width)}`);
}

function FormatProxy(context, proxy, depth) {
    if (context.depth !== null && depth > context.depth) return Styled(context, "Proxy [Array]", "special");
    context.indentation += 2;
    const parts = [FormatValue(context, %proxy_target(proxy), depth + 1), FormatValue(context, %proxy_handler(proxy), depth + 1)];
    context.indentation -= 2;
    return JoinParts(context, parts, "", ["Proxy [", "]"], kPartsOfArrayExtras, depth + 1, undefined);
}

// The name of what made the object; null for an object without any prototype.
// `inherited` collects the properties of classes of the program that the object inherits, with showHidden.
function NameOfConstructor(context, object, depth, inherited) {
    let first;
    let holder = object;
    while (holder !== null) {
        const descriptor = %is_proxy(holder) ? GetOwnProperty(holder, "constructor") : %own_descriptor(holder, "constructor");
        if (descriptor !== undefined && typeof descriptor.value === "function" && descriptor.value.name !== "" &&
            IsMadeBy(object, descriptor.value)) {
            if (inherited !== undefined && (first !== holder || !IsBuiltinClass(descriptor.value))) {
                AddInherited(context, object, first === undefined ? object : first, depth, inherited);
            }
            return `${descriptor.value.name}`;
        }
        holder = GetPrototypeOf(holder);
        if (first === undefined) first = holder;
    }
    if (first === null) return null;
    const own = PlainClassName(object);
    if (context.depth !== null && depth > context.depth) return `${own} <Complex prototype>`;
    const outer = NameOfConstructor(context, first, depth + 1, inherited);
    if (outer !== null) return `${own} <${outer}>`;
    return `${own} <${InspectValue(first, { __proto__: null, customInspect: false, depth: -1 })}>`;
}

function IsMadeBy(object, constructor) {
    try {
        return InstanceOf(object, constructor);
    } catch {
        return false;
    }
}

function PlainClassName(object) {
    const name = %class_of(object);
    if (name === "NativeFunction" || name === "BoundFunction") return "Function";
    if (name !== "Ordinary" && name !== "Slots" && name !== "Arguments") return name;
    const known = ClassMark.nameOf(object);
    const made = known === undefined ? %constructor_name(object) : known;
    return made === "Object" ? TagAsData(object) ?? made : made;
}

// RUNTIME: JSReceiver::GetConstructorName of V8 takes a tag that is plain data where no class made the object.
function TagAsData(object) {
    for (let holder = object; holder !== null && !%is_proxy(holder); holder = %get_prototype(holder)) {
        const tag = %own_descriptor(holder, %intrinsic("SymbolToStringTag"));
        if (tag !== undefined && typeof tag.value === "string") return tag.value;
    }
    return undefined;
}

function PrefixOf(constructor, tag, fallback, size) {
    if (constructor === null) {
        const base = `[${fallback}${size}: null prototype] `;
        return tag !== "" && fallback !== tag ? `${base}[${tag}] ` : base;
    }
    return tag !== "" && TagIsNews(constructor, tag) ? `${constructor}${size} [${tag}] ` : `${constructor}${size} `;
}

function OrdinaryPrefix(value, constructor, tag) {
    let fallback = "";
    if (constructor === null) {
        fallback = PlainClassName(value);
        if (fallback === tag) fallback = "Object";
    }
    return PrefixOf(constructor, tag, fallback, "");
}

// Own keys that are shown: all names with showHidden, else the enumerable ones; without array indices if asked.
function ShownKeys(context, value, withoutIndices) {
    const all = %own_keys(value);
    const keys = [];
    for (let index = 0; index < all.length; index += 1) {
        const key = all[index];
        if (withoutIndices && typeof key === "string" && %is_array_index(key)) continue;
        if (context.showHidden || %own_descriptor(value, key).enumerable) %push(keys, key);
    }
    return keys;
}

// What a value is shown as: its braces, what stands before them, its special parts. `text` when that is all of it.
function DescribeObject(context, value, constructor, tag, depth) {
    const shape = { __proto__: null, keys: undefined, base: "", open: "{", close: "}", kind: kPartsOfObject, parts: undefined, extras: undefined, isBrief: false, text: undefined };
    const kind = %class_of(value);
    if (kind === "Error") value.stack;  // made by the program's own getters before its descriptor is looked at
    const describe = ObjectDescribers[kind];
    const hasIterator = %intrinsic("SymbolIterator") in value || constructor === null;
    if (typeof value === "function") {
        shape.keys = ShownKeys(context, value, false);
        shape.base = FunctionBase(context, value, constructor, tag);
        if (shape.keys.length === 0) shape.text = Styled(context, shape.base, "special");
    } else if (hasIterator && (kind === "Array" || kind === "TypedArray")) {
        shape.keys = ShownKeys(context, value, true);
        describe(context, value, constructor, tag, shape, depth);
    } else if (constructor === "Object" && kind !== "Map" && kind !== "Set" && !CollectionIteratorName(value)) {
        shape.keys = ShownKeys(context, value, false);
        if (kind === "Arguments") {
            shape.open = "[Arguments] {";
        } else if (tag !== "") {
            shape.open = `${PrefixOf(constructor, tag, "Object", "")}{`;
        }
        if (shape.keys.length === 0) shape.text = `${shape.open}}`;
    } else {
        shape.keys = ShownKeys(context, value, false);
        const isOddError = describe === undefined && OrdinaryHasInstance(ErrorConstructor, value);
        const special = CollectionIteratorName(value) ? DescribeCollectionIterator : isOddError ? ObjectDescribers.Error : describe;
        if (%has_brand(value, kUrlBrand) && (context.depth === null || depth <= context.depth)) {
            shape.base = value.href;
            if (shape.keys.length === 0) shape.text = shape.base;
        } else if (special !== undefined) {
            special(context, value, constructor, tag, shape, depth);
        } else {
            shape.open = `${OrdinaryPrefix(value, constructor, tag)}{`;
            if (shape.keys.length === 0) shape.text = `${shape.open}}`;
        }
    }
    return shape;
}

function FormatObject(context, value, depth) {
    const inherited = context.showHidden && (context.depth === null || depth <= context.depth) ? [] : undefined;
    const constructor = NameOfConstructor(context, value, depth, inherited);
    let tag = kIsNode24 ? ReadQuietly(value, %intrinsic("SymbolToStringTag"))[0] : value[%intrinsic("SymbolToStringTag")];
    if (typeof tag !== "string" || (tag !== "" && OwnTagIsShown(context, value))) tag = "";
    const shape = DescribeObject(context, value, constructor, tag, depth);
    const more = inherited === undefined ? [] : inherited;
    if (shape.text !== undefined && more.length === 0) return shape.text;
    if (context.depth !== null && depth > context.depth) {
        const prefix = OrdinaryPrefix(value, constructor, tag);
        const name = %string_slice(prefix, 0, prefix.length - 1);
        return Styled(context, constructor === null ? name : `[${name}]`, "special");
    }
    const inner = depth + 1;
    %push(context.seen, value);
    context.currentDepth = inner;
    const parts = shape.parts === undefined ? [] : shape.parts(inner);
    if (shape.extras !== undefined) AddExtraParts(context, value, inner, shape.extras, shape.isBrief, parts);
    for (let index = 0; index < shape.keys.length; index += 1) {
        %push(parts, FormatProperty(context, value, inner, shape.keys[index], shape.kind));
    }
    for (let index = 0; index < more.length; index += 1) %push(parts, more[index]);
    let base = shape.base;
    let open = shape.open;
    const reference = ListIndexOf(context.circular, value);
    if (reference >= 0) {
        const mark = Styled(context, `<ref *${reference + 1}>`, "special");
        if (context.compact === true) {
            open = `${mark} ${open}`;
        } else {
            base = base === "" ? mark : `${mark} ${base}`;
        }
    }
    %array_set_length(context.seen, context.seen.length - 1);
    if (context.sorted && shape.kind === kPartsOfObject) SortParts(parts, context.sorted);
    return JoinParts(context, parts, base, [open, shape.close], shape.kind, inner, value);
}

function OwnTagIsShown(context, value) {
    const descriptor = %is_proxy(value) ? undefined : %own_descriptor(value, %intrinsic("SymbolToStringTag"));
    return descriptor !== undefined && (context.showHidden || descriptor.enumerable);
}

function SortParts(parts, order) {
    for (let index = 1; index < parts.length; index += 1) {
        const part = parts[index];
        let place = index;
        while (place > 0 && (order === true ? parts[place - 1] > part : order(parts[place - 1], part) > 0)) {
            parts[place] = parts[place - 1];
            place -= 1;
        }
        parts[place] = part;
    }
}

function NameOfFunction(context, name) {
    if (kIsNode24 && typeof name !== "string") return FormatValue(context, name, 0);
    return typeof name === "symbol" ? SymbolText(name) : name;
}

// Functions of the library that are classes in Node.
const ClassesOfNode = { __proto__: null, list: [] };

function NoteClass(constructor) {
    %push(ClassesOfNode.list, constructor);
}

function FunctionBase(context, value, constructor, tag) {
    const kind = %function_kind(value);
    if (kind === "class" || ListIndexOf(ClassesOfNode.list, value) >= 0) return ClassBase(value, constructor, tag);
    const type = kind === "generator" ? "GeneratorFunction" : kind === "async" ? "AsyncFunction" : kind === "async generator" ? "AsyncGeneratorFunction" : "Function";
    let base = `[${type}`;
    if (constructor === null) base += " (null prototype)";
    base += value.name === "" ? " (anonymous)" : `: ${NameOfFunction(context, value.name)}`;
    base += "]";
    if (constructor !== type && constructor !== null) base += ` ${constructor}`;
    if (tag !== "" && constructor !== tag) base += ` [${tag}]`;
    return base;
}

function ClassBase(value, constructor, tag) {
    const name = HasOwn(value, "name") && value.name ? value.name : "(anonymous)";
    let base = `class ${name}`;
    if (constructor !== "Function" && constructor !== null) base += ` [${constructor}]`;
    if (tag !== "" && constructor !== tag) base += ` [${tag}]`;
    if (constructor === null) return `[${base} extends [null prototype]]`;
    const parent = GetPrototypeOf(value).name;
    return parent ? `[${base} extends ${parent}]` : `[${base}]`;
}

// `whole` is the object that inherits the property, if another.
function FormatProperty(context, value, depth, key, kind, whole = value) {
    const own = %is_proxy(value) ? undefined : %own_descriptor(value, key);
    const descriptor = own === undefined ? { __proto__: null, value: value[key], enumerable: true } : own;
    let text;
    let gap = " ";
    if (descriptor.value !== undefined) {
        const step = context.compact !== true || kind !== kPartsOfObject ? 2 : 3;
        context.indentation += step;
        text = FormatValue(context, descriptor.value, depth);
        if (step === 3 && context.breakLength < TextWidth(context, text)) gap = `\n${%string_repeat(" ", context.indentation)}`;
        context.indentation -= step;
    } else if (descriptor.get !== undefined) {
        text = FormatGetter(context, whole, depth, descriptor);
    } else if (descriptor.set !== undefined) {
        text = Styled(context, "[Setter]", "special");
    } else {
        text = Styled(context, "undefined", "undefined");
    }
    if (kind === kPartsOfArray) return text;
    return `${KeyText(context, key, descriptor.enumerable)}:${gap}${text}`;
}

function KeyText(context, key, enumerable) {
    if (kIsNode24) return NewerKeyText(context, key, enumerable);
    if (typeof key === "symbol") return `[${Styled(context, %escape_text(SymbolText(key)), "symbol")}]`;
    if (key === "__proto__") return "['__proto__']";
    if (!enumerable) return `[${%escape_text(key)}]`;
    return %is_plain_key(key) ? Styled(context, key, "name") : Styled(context, %quote_string(key), "string");
}

function FormatGetter(context, value, depth, descriptor) {
    const hasSetter = descriptor.set !== undefined;
    const label = hasSetter ? "Getter/Setter" : "Getter";
    const wanted = context.getters === true || (context.getters === "get" && !hasSetter) || (context.getters === "set" && hasSetter);
    if (!wanted) return Styled(context, `[${label}]`, "special");
    if (kIsNode24) return NewerGetterText(context, value, depth, descriptor, label);
    try {
        const result = %call(descriptor.get, value);
        if (!%is_object(result)) return `${Styled(context, `[${label}:`, "special")} ${result === null ? Styled(context, "null", "null") : FormatPrimitive(context, result)}${Styled(context, "]", "special")}`;
        context.indentation += 2;
        const text = `${Styled(context, `[${label}]`, "special")} ${FormatValue(context, result, depth)}`;
        context.indentation -= 2;
        return text;
    } catch (error) {
        return `${Styled(context, `[${label}:`, "special")} <Inspection threw (${error.message})>${Styled(context, "]", "special")}`;
    }
}
