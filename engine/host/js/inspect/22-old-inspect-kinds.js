// util.inspect of Node 10 and older: the kinds of objects that are shown as something special.

function OldTable(name, partsOf) {
    return (context, value, constructor, tag, shape) => {
        const prefix = OldPrefix(constructor, tag, name);
        shape.open = `${prefix}{`;
        if (%table_size(value) === 0 && shape.keys.length === 0) shape.text = `${prefix}{}`;
        shape.parts = (left) => partsOf(context, value, left);
    };
}

function OldSetParts(context, set, left) {
    const parts = PartsOfTable(context, set, Infinity, (position) => OldFormatValue(context, %table_key(set, position), left));
    if (context.showHidden) %push(parts, `[size]: ${FormatNumber(context, %table_size(set))}`);
    return parts;
}

function OldMapParts(context, map, left) {
    const parts = PartsOfTable(context, map, Infinity, (position) => {
        const key = OldFormatValue(context, %table_key(map, position), left);
        return `${key} => ${OldFormatValue(context, %table_value(map, position), left)}`;
    });
    if (context.showHidden) %push(parts, `[size]: ${FormatNumber(context, %table_size(map))}`);
    return parts;
}

function OldWeakTable(name) {
    return (context, value, constructor, tag, shape) => {
        shape.open = `${OldPrefix(constructor, tag, name)}{`;
        // RUNTIME: Node 8 and older show a weak collection as any other object.
        if (kNodeMajor >= 10) shape.parts = () => [Styled(context, "[items unknown]", "special")];
        else if (shape.keys.length === 0) shape.text = `${shape.open}}`;
    };
}

function OldBoxed(type) {
    return (context, value, constructor, tag, shape) => {
        const primitive = %primitive_value(value);
        if (type === "String") {
            const keys = [];
            for (let index = primitive.length; index < shape.keys.length; index += 1) %push(keys, shape.keys[index]);
            shape.keys = keys;
        }
        shape.base = `[${type}: ${OldFormatPrimitive({ __proto__: null, colors: false, maxStringLength: Infinity, numericSeparator: false }, primitive)}]`;
        if (shape.keys.length === 0) shape.text = Styled(context, shape.base, StyleOfBoxed(type));
    };
}

// RUNTIME: Node 6 and older show each hole as nothing.
function OldArrayParts(context, value, left) {
    return PartsOfElements(context, value, (index) => OldProperty(context, value, left, index, kPartsOfArray),
        kNodeMajor < 8 ? undefined : (count) => HolesText(context, count));
}

function OldErrorText(value) {
    // RUNTIME: Node 4 shows no stack.
    if (kNodeMajor < 6) return `[${%call(ErrorPrototype.toString, value)}]`;
    if (kNodeMajor >= 10) return StackOf(value);
    return value.stack ? `${value.stack}` : `[${%call(ErrorPrototype.toString, value)}]`;
}

const OldDescribers = {
    __proto__: null,
    Array(context, value, constructor, tag, shape) {
        const prefix = OldPrefix(constructor, tag, "Array");
        shape.open = `${prefix === "Array " ? "" : prefix}[`;
        shape.close = "]";
        shape.kind = kPartsOfArrayExtras;
        if (value.length === 0 && shape.keys.length === 0) shape.text = `${shape.open}]`;
        shape.parts = (left) => OldArrayParts(context, value, left);
    },
    TypedArray(context, value, constructor, tag, shape) {
        const length = %view_length(value);
        shape.open = `${OldPrefix(constructor, tag, tag)}[`;
        shape.close = "]";
        shape.kind = kPartsOfArrayExtras;
        if (length === 0 && shape.keys.length === 0 && !context.showHidden) shape.text = `${shape.open}]`;
        shape.parts = () => {
            const shown = %math_min(%math_max(0, context.maxArrayLength), length);
            const parts = [];
            for (let index = 0; index < shown; index += 1) %push(parts, FormatNumber(context, value[index]));
            if (length > shown) %push(parts, RestText(length - shown));
            return parts;
        };
    },
    Arguments(context, value, constructor, tag, shape) {
        if (kNodeMajor >= 10) shape.open = "[Arguments] {";
        if (shape.keys.length === 0) shape.text = `${shape.open}}`;
    },
    Set: OldTable("Set", OldSetParts),
    Map: OldTable("Map", OldMapParts),
    WeakSet: OldWeakTable("WeakSet"),
    WeakMap: OldWeakTable("WeakMap"),
    Boolean: OldBoxed("Boolean"),
    Number: OldBoxed("Number"),
    String: OldBoxed("String"),
    Symbol: OldBoxed("Symbol"),
    BigInt: OldBoxed("BigInt"),
    RegExp(context, value, constructor, tag, shape, left) {
        shape.base = `/${value.source}/${%regexp_flags(value)}`;
        if (shape.keys.length === 0 || (left !== null && left < 0)) shape.text = Styled(context, shape.base, "regexp");
    },
    Date(context, value, constructor, tag, shape) {
        // RUNTIME: Node 4 shows the local time.
        shape.base = kNodeMajor < 6 ? %call(%intrinsic("GlobalObject").Date.prototype.toString, value) : DateText(value);
        if (shape.keys.length === 0) shape.text = Styled(context, shape.base, "date");
    },
    Error(context, value, constructor, tag, shape) {
        const text = OldErrorText(value);
        const isBare = kNodeMajor >= 10 && %string_find(text, "\n    at", 0) < 0;
        shape.base = isBare ? `[${text}]` : text;
        if (kNodeMajor >= 10 && context.indentation !== 0) shape.base = IndentLines(text, context.indentation);
        if (shape.keys.length === 0) shape.text = shape.base;
    },
    Promise(context, value, constructor, tag, shape) {
        shape.open = `${OldPrefix(constructor, tag, "Promise")}{`;
        shape.parts = (left) => {
            const state = %promise_state(value);
            if (state === 0) return [Styled(context, "<pending>", "special")];
            context.indentation += kInnerIndentation;
            const text = OldFormatValue(context, %promise_result(value), left);
            context.indentation -= kInnerIndentation;
            return [state === 2 ? `${Styled(context, "<rejected>", "special")} ${text}` : text];
        };
    },
    ArrayBuffer(context, value, constructor, tag, shape) {
        const prefix = OldPrefix(constructor, tag, "ArrayBuffer");
        shape.open = `${prefix}{`;
        shape.parts = () => [`byteLength: ${FormatNumber(context, value.byteLength)}`];
    },
    DataView(context, value, constructor, tag, shape) {
        shape.open = `${OldPrefix(constructor, tag, "DataView")}{`;
        if (kNodeMajor < 6) {
            if (shape.keys.length === 0) shape.text = `${shape.open}}`;
            return;
        }
        const keys = ["byteLength", "byteOffset", "buffer"];
        for (let index = 0; index < shape.keys.length; index += 1) %push(keys, shape.keys[index]);
        shape.keys = keys;
    },
};
