// What structuredClone and messages do with values. RUNTIME: HTML section 2.7 as Node 20 has it: V8's serializer, without platform objects.

function ThrowNotCloned(text) {
    throw MakeDomException(`${text} could not be cloned.`, "DataCloneError");
}

function StructuredClone(value, seen) {
    if (!%is_object(value)) {
        if (typeof value === "symbol") ThrowNotCloned(%describe(value));
        return value;
    }
    if (%table_has(seen, value)) return %table_get(seen, value);
    if (typeof value === "function") ThrowNotCloned(%describe(value));
    const kind = %class_of(value);
    const own = CloneOfPlatformObject(value);
    if (own !== undefined) {
        %table_set(seen, value, own);
        return own;
    }
    if (kind === "Array") return CloneProperties(value, %new_array(value.length), seen);
    if (kind === "Ordinary") return CloneProperties(value, %new_object(%intrinsic("ObjectPrototype")), seen);
    if (kind === "Map") return CloneMap(value, seen);
    if (kind === "Set") return CloneSet(value, seen);
    if (kind === "Error") return CloneError(value, seen);
    const clone = CloneLeaf(value, kind, seen);
    %table_set(seen, value, clone);
    return clone;
}

function CloneProperties(value, clone, seen) {
    %table_set(seen, value, clone);
    const keys = %own_keys(value);
    for (let index = 0; index < keys.length; index += 1) {
        const key = keys[index];
        if (typeof key === "symbol") continue;
        const descriptor = %own_descriptor(value, key);
        if (descriptor === undefined || !descriptor.enumerable) continue;
        %put(clone, key, StructuredClone(value[key], seen), 7);
    }
    return clone;
}

function CloneMap(map, seen) {
    const clone = %new_object(%intrinsic("MapPrototype"), "Map");
    %table_set(seen, map, clone);
    const entries = [];
    for (let position = 0; !%is_done(%table_key(map, position)); position = %table_after(map, position)) {
        %push(entries, %table_key(map, position));
        %push(entries, %table_value(map, position));
    }
    for (let index = 0; index < entries.length; index += 2) {
        const key = StructuredClone(entries[index], seen);
        %table_set(clone, key, StructuredClone(entries[index + 1], seen));
    }
    return clone;
}

function CloneSet(set, seen) {
    const clone = %new_object(%intrinsic("SetPrototype"), "Set");
    %table_set(seen, set, clone);
    const keys = [];
    for (let position = 0; !%is_done(%table_key(set, position)); position = %table_after(set, position)) {
        %push(keys, %table_key(set, position));
    }
    for (let index = 0; index < keys.length; index += 1) %table_set(clone, StructuredClone(keys[index], seen), undefined);
    return clone;
}

const clonedErrorNames = ["EvalError", "RangeError", "ReferenceError", "SyntaxError", "TypeError"];

// The kind by its name, the message, the cause and the text of the stack; nothing else.
function CloneError(error, seen) {
    if (IsDomException(error)) %refuse("structuredClone of a DOMException is not supported by Loopscope");
    const name = error.name;
    let prototype = "ErrorPrototype";
    if (typeof name === "string" && ListHas(clonedErrorNames, name)) prototype = `${name}Prototype`;
    if (name === "URIError") prototype = "UriErrorPrototype";
    const clone = %new_object(%intrinsic_named(prototype), "Error");
    %table_set(seen, error, clone);
    const stack = error.stack;
    if (typeof stack === "string") %put(clone, "stack", stack, 5);
    const message = %own_descriptor(error, "message");
    if (message !== undefined && !IsAccessorDescriptor(message)) %put(clone, "message", ToString(message.value), 5);
    const cause = %own_descriptor(error, "cause");
    if (cause !== undefined) %put(clone, "cause", StructuredClone(error.cause, seen), 5);
    return clone;
}

function CloneLeaf(value, kind, seen) {
    if (kind === "Date") return %construct(DateConstructor, [%date_time(value)], DateConstructor);
    if (kind === "RegExp") return %construct(RegExpConstructor, [value.source, value.flags], RegExpConstructor);
    if (kind === "Boolean" || kind === "Number" || kind === "String" || kind === "BigInt") {
        return %wrap_primitive(%primitive_value(value));
    }
    if (kind === "ArrayBuffer") return CloneBuffer(value);
    if (kind === "TypedArray" || kind === "DataView") return CloneView(value, kind, seen);
    if (kind === "Symbol" || kind === "Generator" || kind === "AsyncGenerator") {
        ThrowNotCloned(`[object ${kind}]`);
    }
    ThrowNotCloned(%describe(value));
}

function CloneBuffer(buffer) {
    if (SharedMemory.isShared(buffer)) {
        if (SharedMemory.mayShare) return buffer;
        %refuse("a copy of a SharedArrayBuffer within one thread is not supported by Loopscope: give the buffer itself");
    }
    if (%buffer_detached(buffer)) throw MakeDomException("An ArrayBuffer is detached and could not be cloned.", "DataCloneError");
    const size = %buffer_length(buffer);
    const clone = %new_buffer(ArrayBufferPrototype, size, %buffer_maximum(buffer));
    if (size > 0) %copy_bytes(clone, 0, buffer, 0, size);
    return clone;
}

function CloneBufferInto(seen, buffer) {
    %table_set(seen, buffer, CloneBuffer(buffer));
}

function CloneView(view, kind, seen) {
    const buffer = StructuredClone(%view_buffer(view), seen);
    const offset = %view_offset(view);
    const length = %tracks_length(view) ? undefined : %view_length(view);
    if (kind === "DataView") return %new_data_view(DataViewPrototype, buffer, offset, length);
    return %new_typed_array(KindOf(view).prototype, buffer, offset, length, KindOf(view).type);
}
