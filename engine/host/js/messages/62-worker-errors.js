// An error that ends a worker, for its parent. RUNTIME: Node 20 lib/internal/error_serdes.js.

const kErrorNames = ["Error", "TypeError", "RangeError", "URIError", "SyntaxError", "ReferenceError", "EvalError"];

// All properties of an object and of those that it inherits from: descriptors with values that can be copied.
function PropertiesOfError(object, target) {
    if (object === null) return { __proto__: null };
    const all = PropertiesOfError(%get_prototype(object), target);
    const keys = %own_keys(object);
    for (let index = 0; index < keys.length; index += 1) {
        const key = keys[index];
        if (typeof key === "symbol") continue;
        const descriptor = GetOwnProperty(object, key);
        let value = descriptor.value;
        if (descriptor.get !== undefined) {
            if (key === "__proto__") continue;
            try {
                value = %call(descriptor.get, target);
            } catch {
                continue;
            }
        } else if (descriptor.set !== undefined) {
            continue;
        }
        const entry = { enumerable: descriptor.enumerable, configurable: descriptor.configurable, writable: descriptor.writable === true };
        if (key === "cause") entry.value = SerializedError(value);
        else if (typeof value !== "function" && typeof value !== "symbol") entry.value = value;
        else continue;
        all[key] = entry;
    }
    return all;
}

function NameOfErrorKind(error) {
    for (let object = error; object !== null; object = %get_prototype(object)) {
        const constructor = GetOwnProperty(object, "constructor");
        if (constructor === undefined || !%is_object(constructor.value)) continue;
        const name = GetOwnProperty(constructor.value, "name");
        if (name !== undefined && ListIndexOf(kErrorNames, name.value) >= 0) return name.value;
    }
    return undefined;
}

function IsTaggedError(error) {
    return typeof error === "object" && error !== null && %call(ObjectPrototype.toString, error) === "[object Error]";
}

// A record that can be sent.
function SerializedError(error) {
    if (typeof error === "symbol") return { kind: "symbol", text: %describe(error) };
    try {
        const name = IsTaggedError(error) ? NameOfErrorKind(error) : undefined;
        if (name !== undefined) {
            const record = { kind: "error", name, properties: PropertiesOfError(error, error) };
            return CloneAndTransfer(record, []).data;
        }
    } catch {
        // It goes on as the next kind.
    }
    try {
        if (%is_object(error) && kInspectCustom in error) return { kind: "custom", text: InspectValue(error) };
    } catch {
        // The same.
    }
    try {
        return CloneAndTransfer({ kind: "object", value: error }, []).data;
    } catch {
        return { kind: "text", text: InspectValue(error) };
    }
}

const ErrorKinds = {
    __proto__: null, Error: "ErrorPrototype", TypeError: "TypeErrorPrototype", RangeError: "RangeErrorPrototype", URIError: "UriErrorPrototype",
    SyntaxError: "SyntaxErrorPrototype", ReferenceError: "ReferenceErrorPrototype", EvalError: "EvalErrorPrototype",
};

function DeserializedError(record) {
    if (record.kind === "object") return record.value;
    if (record.kind === "text") return record.text;
    if (record.kind === "symbol") return RegisteredSymbol(%string_slice(record.text, 7, record.text.length - 1));
    if (record.kind === "custom") return { __proto__: null, [kInspectCustom]: () => record.text };
    const error = %new_object(%intrinsic_named(ErrorKinds[record.name]));
    const properties = record.properties;
    const keys = %own_keys(properties);
    for (let index = 0; index < keys.length; index += 1) {
        const entry = properties[keys[index]];
        if (keys[index] === "cause") entry.value = DeserializedError(entry.value);
        %define_own(error, keys[index], { __proto__: null, value: entry.value, writable: entry.writable, enumerable: entry.enumerable, configurable: entry.configurable });
    }
    %define_own(error, %intrinsic("SymbolToStringTag"), { __proto__: null, value: "Error", writable: false, enumerable: false, configurable: true });
    return error;
}
