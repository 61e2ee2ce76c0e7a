// What came into the language with V8 11.4 to 13.6, in Node 24 and in browsers: functions of objects that there were already.
// SPEC: ECMA-262 of 2025. Each stands where V8 has it among the names of its object.

// Moves names behind `place`, and what followed it behind them.
function MoveBehind(target, place, names) {
    const keys = %own_keys(target);
    const order = CopiedNames(names);
    const descriptors = { __proto__: null };
    // From the last to the first, so that nothing is left in between.
    let index = keys.length - 1;
    for (; keys[index] !== place; index--) {
        descriptors[keys[index]] = %own_descriptor(target, keys[index]);
        %delete_own(target, keys[index]);
    }
    for (index++; index < keys.length; index++) {
        if (!ListHas(names, keys[index])) %push(order, keys[index]);
    }
    for (let next = 0; next < names.length; next++) {
        if (!%has_own(target, names[next])) continue;
        descriptors[names[next]] = %own_descriptor(target, names[next]);
        %delete_own(target, names[next]);
    }
    for (let next = 0; next < order.length; next++) %define_own(target, order[next], descriptors[order[next]]);
}

function CopiedNames(list) {
    const copy = [];
    for (let index = 0; index < list.length; index++) %push(copy, list[index]);
    return copy;
}

// ---- Grouping ----

// SPEC: 7.3.35 GroupBy: a table from key to an array of values.
function GroupValues(items, callback, name, toKey) {
    if (items === undefined || items === null) %throw_type_error(`${name} called on null or undefined`);
    if (!%is_callable(callback)) ThrowNotFunction(callback);
    const groups = %new_object(%intrinsic("MapPrototype"), "Map");
    const iterator = IterableToIterator(items);
    const next = iterator.next;
    for (let index = 0; ; index++) {
        const value = IteratorNext(iterator, next);
        if (%is_done(value)) return groups;
        try {
            const key = toKey(%call(callback, undefined, value, index));
            if (!%table_has(groups, key)) %table_set(groups, key, []);
            %push(%table_get(groups, key), value);
        } catch (error) {
            IteratorCloseQuietly(iterator);
            throw error;
        }
    }
}

// ---- Promises ----

const NewerPromiseFunctions = {
    // SPEC: 27.2.4.9.
    withResolvers() {
        RequirePromiseConstructor(this, "Promise.withResolvers");
        const capability = NewPromiseCapability(this);
        return { promise: capability.promise, resolve: capability.resolve, reject: capability.reject };
    },
    // SPEC: 27.2.4.8.
    try(callback, ...list) {
        RequirePromiseConstructor(this, "Promise.try");
        const capability = NewPromiseCapability(this);
        let value;
        try {
            RequireCallable(callback);
            value = %apply(callback, undefined, list);
        } catch (error) {
            %call(capability.reject, undefined, error);
            return capability.promise;
        }
        %call(capability.resolve, undefined, value);
        return capability.promise;
    },
};

// ---- Buffers ----

// SPEC: 25.1.3.5 ArrayBufferCopyAndDetach.
function TransferBuffer(buffer, wanted, keepsMaximum, name) {
    RequireBuffer(buffer, name);
    let length = %buffer_length(buffer);
    if (wanted !== undefined) length = ToIntegerOrInfinity(wanted);
    if (length > 9007199254740991) %throw_range_error(`${name}: Invalid length parameter`);
    if (length < 0) %throw_range_error("Invalid array buffer length");
    if (%buffer_detached(buffer)) ThrowDetached(name);
    const maximum = keepsMaximum ? %buffer_maximum(buffer) : undefined;
    if (maximum !== undefined && length > maximum) %throw_range_error(`${name}: Invalid length parameter`);
    const copy = AllocateArrayBuffer(ArrayBufferPrototype, length, maximum);
    const old = %buffer_length(buffer);
    %copy_bytes(copy, 0, buffer, 0, length < old ? length : old);
    %detach_buffer(buffer);
    return copy;
}

const NewerBufferMethods = {
    transfer(...lengths) {
        return TransferBuffer(this, lengths[0], true, "ArrayBuffer.prototype.transfer");
    },
    transferToFixedLength(...lengths) {
        return TransferBuffer(this, lengths[0], false, "ArrayBuffer.prototype.transferToFixedLength");
    },
    get detached() {
        RequireBuffer(this, "get ArrayBuffer.prototype.detached");
        return %buffer_detached(this);
    },
};

// ---- Regular expressions ----

const CharCodeAt = StringPrototype.charCodeAt;
const TrimmedBy = StringPrototype.trim;
const kSyntaxCharacters = "^$\\.*+?()[]{}|/";
const kControlCharacters = "\t\n\v\f\r";
const kEscapeLetters = "tnvfr";
const kOtherPunctuators = ",-=<>#&!%:;@~'`\"";

function HexOf(unit, digits) {
    const text = %number_to_radix(unit, 16);
    return `${%string_fill("0", digits - text.length)}${text}`;
}

function IsAsciiLetterOrDigit(unit) {
    return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
}

function IsLowSurrogate(unit) {
    return unit >= 0xDC00 && unit <= 0xDFFF;
}

function CodeUnitOf(letter) {
    return %call(CharCodeAt, letter, 0);
}

// SPEC: 22.2.5.1.1 EncodeForRegExpEscape.
function EscapedForRegExp(letter, unit, isAlone) {
    if (PositionIn(kSyntaxCharacters, letter) >= 0) return `\\${letter}`;
    const control = PositionIn(kControlCharacters, letter);
    if (control >= 0) return `\\${kEscapeLetters[control]}`;
    const isSpace = %call(TrimmedBy, letter) === "";
    if (!isAlone && !isSpace && PositionIn(kOtherPunctuators, letter) < 0) return letter;
    return unit <= 0xFF ? `\\x${HexOf(unit, 2)}` : `\\u${HexOf(unit, 4)}`;
}

const NewerRegExpFunctions = {
    // SPEC: 22.2.5.1.
    escape(text) {
        if (typeof text !== "string") %throw_type_error("input argument must be a string");
        const parts = [];
        for (let index = 0; index < text.length; index++) {
            const unit = CodeUnitOf(text[index]);
            if (index === 0 && IsAsciiLetterOrDigit(unit)) {
                %push(parts, `\\x${HexOf(unit, 2)}`);
                continue;
            }
            const isPair = unit >= 0xD800 && unit <= 0xDBFF && index + 1 < text.length && IsLowSurrogate(CodeUnitOf(text[index + 1]));
            if (isPair) {
                %push(parts, text[index] + text[index + 1]);
                index++;
                continue;
            }
            %push(parts, EscapedForRegExp(text[index], unit, unit >= 0xD800 && unit <= 0xDFFF));
        }
        return %join_texts(parts, "");
    },
};

// ---- All of it ----

if (kHasNewestLanguage) {
    PutNative(MathObject, "f16round", %native("%math_f16round"));
    %define_methods(ObjectConstructor, {
        // SPEC: 20.1.2.13.
        groupBy(items, callback) {
            const groups = GroupValues(items, callback, "Object.groupBy", ToPropertyKey);
            const result = %new_object(null);
            for (let at = 0; !%is_done(%table_key(groups, at)); at = %table_after(groups, at)) {
                %put(result, %table_key(groups, at), %table_value(groups, at), 7);
            }
            return result;
        },
    });
    %define_methods(MapConstructor, {
        // SPEC: 24.1.2.1.
        groupBy(items, callback) {
            return GroupValues(items, callback, "Map.groupBy", (key) => key);
        },
    });
    %define_methods(PromiseConstructor, NewerPromiseFunctions);
    %define_methods(ArrayBufferPrototype, NewerBufferMethods);
    %set_length(ArrayBufferPrototype.transfer, 0);
    %set_length(ArrayBufferPrototype.transferToFixedLength, 0);
    %define_methods(RegExpConstructor, NewerRegExpFunctions);
    %define_methods(ErrorConstructor, {
        isError(value) {
            return %class_of(value) === "Error";
        },
    });
    MoveBehind(ErrorConstructor, "isError", ["stackTraceLimit"]);
    MoveBehind(ArrayPrototype, "with", ["toLocaleString", "toString"]);
    MoveBehind(TypedArrayPrototype, "with", ["toLocaleString", "toString"]);
    MoveBehind(RegExpPrototype, "unicode", ["unicodeSets"]);
    MoveBehind(ArrayPrototype[%intrinsic("SymbolUnscopables")], "toSpliced", ["values"]);
}
