// ECMA-262 section 25.5: JSON. Parsing and quoting: json.cpp.

const JsonObject = {};

%define_methods(JsonObject, {
    // SPEC: 25.5.1.
    parse(text, reviver) {
        const value = %json_parse(ToString(text));
        if (!%is_callable(reviver)) return value;
        if (kHasNewestLanguage) return ReviveWithSources(ToString(text), value, reviver);
        return InternalizeJsonProperty({ "": value }, "", reviver);
    },
    // SPEC: 25.5.2.
    stringify(value, replacer = undefined, space = undefined) {
        const state = {
            __proto__: null,
            replace: undefined,
            keys: undefined,
            gap: "",
            indent: "",
            parts: %new_array(),
            stack: %new_array(),
            names: %new_array(),
        };
        if (%is_object(replacer)) {
            if (%is_callable(replacer)) {
                state.replace = replacer;
            } else if (IsArray(replacer)) {
                state.keys = ReplacerKeys(replacer);
            }
        }
        state.gap = GapOf(space);
        if (state.replace === undefined && state.keys === undefined && %is_object(value) && !RawJson.isUsed) {
            const plain = %json_plain(value, state.gap);
            if (plain !== undefined) return plain;
        }
        if (!SerializeJsonProperty(state, { "": value }, "", value, "")) return undefined;
        return %join_texts(state.parts, "");
    },
});
%set_length(JsonObject.stringify, 3);
%put(JsonObject, %intrinsic("SymbolToStringTag"), "JSON", 4);
%put(GlobalObject, "JSON", JsonObject, 5);

// SPEC: 25.5.1.1 InternalizeJSONProperty.
function InternalizeJsonProperty(holder, name, reviver) {
    const value = holder[name];
    if (%is_object(value)) {
        if (IsArray(value)) {
            const length = LengthOfArrayLike(value);
            for (let index = 0; index < length; index++) {
                InternalizeElement(value, %to_string(index), reviver);
            }
        } else {
            const keys = EnumerableOwnKeys(value);
            for (let index = 0; index < keys.length; index++) InternalizeElement(value, keys[index], reviver);
        }
    }
    return %call(reviver, holder, name, value);
}

function InternalizeElement(object, key, reviver) {
    const element = InternalizeJsonProperty(object, key, reviver);
    if (element === undefined) {
        DeleteOwn(object, key);
    } else {
        CreateDataProperty(object, key, element);
    }
}

// The property list of an array as replacer: strings, each once.
function ReplacerKeys(replacer) {
    const keys = %new_array();
    const length = LengthOfArrayLike(replacer);
    for (let index = 0; index < length; index++) {
        const element = replacer[index];
        const kind = %class_of(element);
        if (typeof element === "string" || typeof element === "number" || kind === "String" || kind === "Number") {
            const key = ToString(element);
            if (!ListHas(keys, key)) %push(keys, key);
        }
    }
    return keys;
}

function GapOf(space) {
    const kind = %class_of(space);
    if (kind === "Number") {
        space = ToNumber(space);
    } else if (kind === "String") {
        space = ToString(space);
    }
    if (typeof space === "number") {
        const count = %to_integer(space);
        return count < 1 ? "" : %string_fill(" ", count < 10 ? count : 10);
    }
    if (typeof space === "string") return space.length <= 10 ? space : %string_part(space, 0, 10);
    return "";
}

// SPEC: 25.5.2.2 SerializeJSONProperty. Adds `prefix` and the value's text to the parts, or gives false, nothing added,
// for a value that has none.
function SerializeJsonProperty(state, holder, key, value, prefix) {
    if (%is_object(value) || typeof value === "bigint") {
        const method = value.toJSON;
        if (%is_callable(method)) value = %call(method, value, %to_string(key));
    }
    if (state.replace !== undefined) value = %call(state.replace, holder, %to_string(key), value);
    if (%is_object(value)) {
        if (RawJson.isUsed && %table_has(RawJson.texts, value)) {
            %push(state.parts, prefix + value.rawJSON);
            return true;
        }
        const kind = %class_of(value);
        if (kind === "Number") {
            value = ToNumber(value);
        } else if (kind === "String") {
            value = ToString(value);
        } else if (kind === "Boolean" || kind === "BigInt") {
            value = %primitive_value(value);
        }
    }
    if (value === null || value === true || value === false) {
        %push(state.parts, `${prefix}${value}`);
        return true;
    }
    if (typeof value === "string") {
        %push(state.parts, prefix + %json_quote(value));
        return true;
    }
    if (typeof value === "number") {
        %push(state.parts, prefix + (%number_is_finite(value) ? %to_string(value) : "null"));
        return true;
    }
    if (typeof value === "bigint") %throw_type_error("Do not know how to serialize a BigInt");
    if (!%is_object(value) || %is_callable(value)) return false;
    %push(state.parts, prefix);
    SerializeJsonContainer(state, key, value);
    return true;
}

function SerializeJsonContainer(state, key, value) {
    for (let depth = 0; depth < state.stack.length; depth++) {
        if (state.stack[depth] === value) ThrowCircular(state, depth, key);
    }
    %push(state.stack, value);
    %push(state.names, key);
    const stepback = state.indent;
    state.indent = stepback + state.gap;
    if (IsArray(value)) {
        SerializeJsonArray(state, value, stepback);
    } else {
        SerializeJsonObject(state, value, stepback);
    }
    state.stack.length = state.stack.length - 1;
    state.names.length = state.names.length - 1;
    state.indent = stepback;
}

// SPEC: 25.5.2.4 SerializeJSONObject.
function SerializeJsonObject(state, value, stepback) {
    const keys = state.keys === undefined ? EnumerableOwnKeys(value) : state.keys;
    const between = state.gap === "" ? "," : `,\n${state.indent}`;
    const colon = state.gap === "" ? ":" : ": ";
    %push(state.parts, "{");
    let separator = state.gap === "" ? "" : `\n${state.indent}`;
    let empty = true;
    for (let index = 0; index < keys.length; index++) {
        const key = keys[index];
        if (SerializeJsonProperty(state, value, key, value[key], `${separator}${%json_quote(key)}${colon}`)) {
            separator = between;
            empty = false;
        }
    }
    %push(state.parts, state.gap === "" || empty ? "}" : `\n${stepback}}`);
}

// SPEC: 25.5.2.5 SerializeJSONArray.
function SerializeJsonArray(state, value, stepback) {
    const length = LengthOfArrayLike(value);
    const between = state.gap === "" ? "," : `,\n${state.indent}`;
    %push(state.parts, "[");
    let separator = state.gap === "" ? "" : `\n${state.indent}`;
    for (let index = 0; index < length; index++) {
        if (!SerializeJsonProperty(state, value, index, value[index], separator)) {
            %push(state.parts, `${separator}null`);
        }
        separator = between;
    }
    %push(state.parts, state.gap === "" || length === 0 ? "]" : `\n${stepback}]`);
}

// V8's JsonStringifier::ConstructCircularStructureErrorMessage: where it begins, at most two links, dots and the last.
function ThrowCircular(state, start, closingKey) {
    if (kIsOldNode) %throw_type_error("Converting circular structure to JSON");
    const end = state.stack.length;
    let text = `Converting circular structure to JSON\n    --> ${CircularStart(state.stack[start])}`;
    const shown = start + 3 < end ? start + 3 : end;
    for (let depth = start + 1; depth < shown; depth++) text += CircularLine(state, depth);
    if (end - 1 > shown) text += "\n    |     ...";
    const last = end - 1 > shown ? end - 1 : shown;
    for (let depth = last; depth < end; depth++) text += CircularLine(state, depth);
    %throw_type_error(`${text}\n    --- ${CircularKey(closingKey)} closes the circle`);
}

function CircularStart(object) {
    return `starting at object with constructor ${CircularConstructor(object)}`;
}

function CircularLine(state, depth) {
    return `\n    |     ${CircularKey(state.names[depth])} -> object with constructor ${
        CircularConstructor(state.stack[depth])}`;
}

function CircularConstructor(object) {
    return `'${%constructor_name(object)}'`;
}

function CircularKey(key) {
    return typeof key === "number" ? `index ${key}` : `property '${key}'`;
}
