// Deep equality of Node 24: loose, strict and partial. RUNTIME: Node v24.21.0 lib/internal/util/comparisons.js.

const kCompareLoose = 0;
const kComparePartial = 1;
const kCompareStrict = 2;
const kCompareBesidePrototypes = 3;

const kComparedPlain = 0;
const kComparedArray = 1;
const kComparedSet = 2;
const kComparedMap = 3;

// SPEC: innerDeepEqual. `pairs`: the objects around, each beside the one that it is compared with.
function NewerDeepEqual(first, second, mode, pairs) {
    if (first === second) return first !== 0 || mode === kCompareLoose || %same_value(first, second);
    if (mode !== kCompareLoose) {
        if (typeof first === "number") return first !== first && second !== second;
        if (!IsObjectOrNull(first) || !IsObjectOrNull(second)) return false;
    } else if (!IsObjectOrNull(first)) {
        return !IsObjectOrNull(second) && (first == second || (first !== first && second !== second));
    } else if (!IsObjectOrNull(second)) {
        return false;
    }
    return SameObjects(first, second, mode, pairs);
}

function TagOf(object) {
    return object[%intrinsic("SymbolToStringTag")];
}

function HasOtherTag(first, second) {
    const tag = TagOf(first);
    const other = TagOf(second);
    return tag !== undefined && other !== undefined ? tag !== other : ObjectToString(first) !== ObjectToString(second);
}

// What may be found under `constructor` of an object itself and is compared nevertheless.
const kKnownConstructorNames = [
    "Array", "ArrayBuffer", "BigInt", "BigInt64Array", "BigUint64Array", "Boolean", "DataView", "Date", "Error", "Float16Array", "Float32Array",
    "Float64Array", "Function", "Int16Array", "Int32Array", "Int8Array", "Map", "Number", "Object", "Promise", "RegExp", "Set", "String", "Symbol",
    "Uint16Array", "Uint32Array", "Uint8Array", "Uint8ClampedArray", "WeakMap", "WeakSet",
];
const kKnownConstructors = [];
for (let index = 0; index < kKnownConstructorNames.length; index += 1) {
    const known = %intrinsic("GlobalObject")[kKnownConstructorNames[index]];
    if (known !== undefined) %push(kKnownConstructors, known);
}

function HasSameConstructor(first, second) {
    const constructor = first.constructor;
    if ((constructor !== undefined && !HasOwn(first, "constructor")) || ListIndexOf(kKnownConstructors, constructor) >= 0) {
        return constructor === second.constructor;
    }
    return GetPrototypeOf(first) === GetPrototypeOf(second);
}

function IsErrorObject(value) {
    return %class_of(value) === "Error" || InheritsFrom(value, ErrorPrototype);
}

function SizesMayBeEqual(size, other, mode) {
    return size === other || (mode === kComparePartial && size > other);
}

// SPEC: objectComparisonStart.
function SameObjects(first, second, mode, pairs) {
    if (mode === kCompareStrict && !HasSameConstructor(first, second)) return false;
    if (IsArray(first)) {
        if (!IsArray(second) || !SizesMayBeEqual(first.length, second.length, mode) || TagOf(first) !== TagOf(second)) return false;
        const keys = NamedKeys(second, mode);
        if (mode !== kComparePartial && keys.length !== NamedKeys(first, mode).length) return false;
        return SameKeyed(first, second, mode, pairs, kComparedArray, keys);
    }
    const kind = %class_of(first);
    const other = %class_of(second);
    if (TagOf(first) === undefined && ObjectToString(first) === "[object Object]") {
        return !HasOtherTag(first, second) && SameKeyed(first, second, mode, pairs, kComparedPlain, undefined);
    }
    if (kind === "Set" || kind === "Map") {
        if (kind !== other || !SizesMayBeEqual(%table_size(first), %table_size(second), mode) || TagOf(first) !== TagOf(second)) return false;
        return SameKeyed(first, second, mode, pairs, kind === "Set" ? kComparedSet : kComparedMap, undefined);
    }
    if (kind === "TypedArray" || kind === "DataView") {
        if (kind !== other || (kind === "TypedArray" && TagOf(first) !== TagOf(second)) || !SameOrPartOfBytes(first, second, mode)) return false;
        const keys = NamedKeys(second, mode);
        if (mode !== kComparePartial && keys.length !== NamedKeys(first, mode).length) return false;
        return SameKeyed(first, second, mode, pairs, kComparedPlain, keys);
    }
    if (!SameSpecial(first, second, kind, other, mode, pairs)) return false;
    return SameKeyed(first, second, mode, pairs, kComparedPlain, undefined);
}

// The insides of an object that is compared by more than its properties.
function SameSpecial(first, second, kind, other, mode, pairs) {
    switch (kind) {
        case "Date": return kind === other && TagOf(first) === TagOf(second) && %same_value(+first, +second);
        case "RegExp":
            return kind === other && first.source === second.source && first.flags === second.flags && first.lastIndex === second.lastIndex
                && TagOf(first) === TagOf(second);
        case "ArrayBuffer":
            if (kind !== other || TagOf(first) !== TagOf(second)) return false;
            if (mode === kComparePartial) return IsPartOfBytes(%buffer_bytes(first), %buffer_bytes(second));
            return %buffer_bytes(first) === %buffer_bytes(second);
        default:
    }
    if (HasOtherTag(first, second) || IsArray(second) || other === "TypedArray" || other === "DataView" || other === "Set" || other === "Map"
        || other === "Date" || other === "RegExp" || other === "ArrayBuffer") return false;
    if (IsErrorObject(first)) return IsErrorObject(second) && SameErrorParts(first, second, mode, pairs);
    if (IsBoxed(kind)) return kind === other && %same_value(%primitive_value(first), %primitive_value(second));
    if (%has_brand(first, kUrlBrand)) return %has_brand(second, kUrlBrand) && WriteUrl(%slot(first, 0)) === WriteUrl(%slot(second, 0));
    if (UtilTypes.isKeyObject(first)) return UtilTypes.isKeyObject(second) && first.equals(second);
    return !IsBoxed(other) && !IsErrorObject(second) && kind !== "WeakMap" && kind !== "WeakSet" && kind !== "Promise";
}

function IsBoxed(kind) {
    return kind === "Number" || kind === "String" || kind === "Boolean" || kind === "BigInt" || kind === "Symbol";
}

const kErrorParts = ["message", "name", "cause", "errors"];

function SameErrorParts(first, second, mode, pairs) {
    for (let index = 0; index < kErrorParts.length; index += 1) {
        const part = kErrorParts[index];
        if (IsOwnEnumerable(second, part)) continue; // compared as a property
        if (mode === kComparePartial && (second[part] === undefined || (part === "message" && second[part] === ""))) continue;
        if (!NewerDeepEqual(first[part], second[part], mode, pairs)) return false;
    }
    const hasCause = HasOwn(second, "cause");
    return hasCause === HasOwn(first, "cause") || (mode === kComparePartial && !hasCause);
}

function SameOrPartOfBytes(first, second, mode) {
    const bytes = BinaryFromView(first);
    const others = BinaryFromView(second);
    if (mode === kComparePartial && bytes.length !== others.length) return IsPartOfBytes(bytes, others);
    const tag = TagOf(first);
    if (mode !== kCompareLoose || (tag !== "Float16Array" && tag !== "Float32Array" && tag !== "Float64Array")) return bytes === others;
    // Loosely, NaN is equal to nothing and zero has no sign.
    if (bytes.length !== others.length) return false;
    for (let index = 0; index < %view_length(first); index += 1) {
        if (first[index] !== second[index]) return false;
    }
    return true;
}

// Whether the bytes of `part` stand in `whole` in their order, with others between them or not.
function IsPartOfBytes(whole, part) {
    if (whole.length < part.length) return false;
    let at = 0;
    for (let index = 0; index < part.length; index += 1) {
        while (whole[at] !== part[index]) {
            at += 1;
            if (at > whole.length - part.length + index) return false;
        }
        at += 1;
    }
    return true;
}

// SPEC: getOwnNonIndexProperties: the enumerable keys but for those of elements.
function NamedKeys(object, mode) {
    const keys = ComparedKeys(object, mode !== kCompareLoose);
    const named = [];
    for (let index = 0; index < keys.length; index += 1) {
        if (typeof keys[index] === "symbol" || !IsElementKey(keys[index])) %push(named, keys[index]);
    }
    return named;
}

function IsElementKey(key) {
    const index = +key;
    return index >= 0 && index < 4294967295 && `${index}` === key && index % 1 === 0;
}

// SPEC: keyCheck and handleCycles.
function SameKeyed(first, second, mode, pairs, iteration, named) {
    const keys = named === undefined ? ComparedKeys(second, mode !== kCompareLoose) : named;
    let ours;
    if (named === undefined && mode !== kComparePartial) {
        ours = ComparedKeys(first, mode !== kCompareLoose);
        if (ours.length !== keys.length) return false;
    }
    if (keys.length === 0 && (iteration === kComparedPlain || (iteration === kComparedArray && second.length === 0) || second.size === 0)) return true;
    const known = KnownPair(first, second, pairs);
    if (known !== undefined) return known;
    %push(pairs, first);
    %push(pairs, second);
    const equal = SameNamed(first, second, mode, pairs, ours, keys) && SameContents(first, second, mode, pairs, iteration);
    %array_set_length(pairs, pairs.length - 2);
    return equal;
}

// SPEC: objEquiv, its keys.
function SameNamed(first, second, mode, pairs, ours, keys) {
    let isInOrder = ours !== undefined;
    for (let index = 0; index < keys.length; index += 1) {
        const key = keys[index];
        isInOrder = isInOrder && ours[index] === key;
        if (!isInOrder && !IsOwnEnumerable(first, key)) return false;
        if (!NewerDeepEqual(first[key], second[key], mode, pairs)) return false;
    }
    return true;
}

function SameContents(first, second, mode, pairs, iteration) {
    if (iteration === kComparedSet) return NewerSameMembers(first, second, mode, pairs);
    if (iteration === kComparedMap) return NewerSameMappings(first, second, mode, pairs);
    if (iteration !== kComparedArray) return true;
    return mode === kComparePartial ? IsPartOfArray(first, second, mode, pairs) : SameArrays(first, second, mode, pairs);
}

function SameArrays(first, second, mode, pairs) {
    for (let index = 0; index < first.length; index += 1) {
        const value = first[index];
        const other = second[index];
        if (other === undefined) {
            if (!HasOwn(second, index)) return SameSparseArrays(first, second, mode, pairs, index);
            if ((value !== undefined || !HasOwn(first, index)) && (mode !== kCompareLoose || value !== null)) return false;
        } else if ((value === undefined || !NewerDeepEqual(value, other, mode, pairs)) && (mode !== kCompareLoose || other !== null)) {
            return false;
        }
    }
    return true;
}

function StringKeys(object) {
    return ComparedKeys(object, false);
}

function SameSparseArrays(first, second, mode, pairs, from) {
    const keys = StringKeys(second);
    if (StringKeys(first).length !== keys.length) return false;
    for (let index = from; index < keys.length; index += 1) {
        const key = keys[index];
        if ((first[key] === undefined && !HasOwn(first, key)) || !NewerDeepEqual(first[key], second[key], mode, pairs)) return false;
    }
    return true;
}

// The elements of `second` stand in `first` in their order, with others between them or not.
function IsPartOfArray(first, second, mode, pairs) {
    const isHole = (array, index) => array[index] === undefined && !HasOwn(array, index);
    let at = 0;
    for (let index = 0; index < second.length; index += 1) {
        if (isHole(second, index)) return IsPartOfSparseArray(first, second, mode, pairs, at, index);
        while (!isHole(first, at) && !NewerDeepEqual(first[at], second[index], mode, pairs)) {
            at += 1;
            if (at > first.length - second.length + index) return false;
        }
        if (isHole(first, at)) return IsPartOfSparseArray(first, second, mode, pairs, at, index);
        at += 1;
    }
    return true;
}

function IsPartOfSparseArray(first, second, mode, pairs, from, otherFrom) {
    const keys = StringKeys(first);
    const others = StringKeys(second);
    const count = others.length - otherFrom;
    if (keys.length - from < count) return false;
    let at = from;
    for (let index = 0; index < count; index += 1) {
        while (!NewerDeepEqual(first[keys[at]], second[others[otherFrom + index]], mode, pairs)) {
            at += 1;
            if (at > keys.length - count + index) return false;
        }
        at += 1;
    }
    return true;
}
