// Deep equality, as util.isDeepStrictEqual and assert have it. RUNTIME: Node 20 lib/internal/util/comparisons.js;
// that of Node 24 is 26-newer-deep-equal.js.

// RUNTIME: Node 6 lib/assert.js knows nothing of maps and sets.
const kComparesEntries = kNodeMajor === 0 || kNodeMajor >= 8;
// RUNTIME: Node 8 lib/assert.js compares what is no object by ===.
const kIsOlderThan10 = kIsOldNode && kNodeMajor < 10;

function IsDeepEqual(first, second, strict) {
    if (kIsNode24) return NewerDeepEqual(first, second, strict ? kCompareStrict : kCompareLoose, []);
    return DeepEqual(first, second, strict, []);
}

// `pairs`: the objects around, each beside the one that it is compared with.
function DeepEqual(first, second, strict, pairs) {
    if (first === second) return !strict || kIsOlderThan10 || %same_value(first, second);
    if (!IsComparedInside(first) || !IsComparedInside(second)) {
        if (IsComparedInside(first) || IsComparedInside(second)) return false;
        if (strict) return !kIsOlderThan10 && first !== first && second !== second;
        return first == second || (!kIsOldNode && first !== first && second !== second);
    }
    if (strict && GetPrototypeOf(first) !== GetPrototypeOf(second)) return false;
    if (!SameInside(first, second, ComparedKind(first), strict, pairs)) return false;
    const known = KnownPair(first, second, pairs);
    if (known !== undefined) return known;
    %push(pairs, first);
    %push(pairs, second);
    const equal = SameProperties(first, second, strict, pairs) && SameEntries(first, second, strict, pairs);
    %array_set_length(pairs, pairs.length - 2);
    return equal;
}

// What a cycle that has been entered comes to; undefined where there is none.
function KnownPair(first, second, pairs) {
    if (pairs.length === 0) return undefined;
    if (pairs.length === 2) {
        if (pairs[0] === first && (kIsNode24 || pairs[1] === second)) return pairs[1] === second;
        return kIsNode24 && pairs[1] === second ? false : undefined;
    }
    const hasFirst = ListIndexOf(pairs, first) >= 0;
    const hasSecond = ListIndexOf(pairs, second) >= 0;
    if (hasFirst && hasSecond) return true;
    return kIsNode24 && (hasFirst || hasSecond) ? false : undefined;
}

// A proxy is compared as what it shows.
function ComparedKind(object) {
    const kind = %class_of(object);
    if (kind !== "Proxy") return kind;
    return IsArray(object) ? "Array" : "Ordinary";
}

function IsComparedInside(value) {
    return %is_object(value) && typeof value !== "function";
}

function SameInside(first, second, kind, strict, pairs) {
    const otherKind = ComparedKind(second);
    // RUNTIME: Node 10 and older lib/internal/util/comparisons.js, looseDeepEqual.
    if (kIsOldNode && !strict && kind !== otherKind) return kind !== "Arguments" && otherKind !== "Arguments" && !HasEntries(kind) && !HasEntries(otherKind);
    if (kind !== otherKind || ObjectToString(first) !== ObjectToString(second)) return false;
    switch (kind) {
        case "Array": return first.length === second.length;
        case "Date": return %same_value(+first, +second) && (kIsOldNode || +first === +first);
        case "RegExp": return `${first}` === `${second}` && (kIsOldNode && kNodeMajor >= 8 || first.lastIndex === second.lastIndex);
        case "Error": return SameErrors(first, second, strict, pairs);
        case "Boolean":
        case "Number":
        case "String":
        case "Symbol":
        case "BigInt": return %same_value(%primitive_value(first), %primitive_value(second));
        case "Map":
        case "Set": return !kComparesEntries || %table_size(first) === %table_size(second);
        case "TypedArray": return SameElements(first, second, strict);
        case "DataView": return BinaryFromView(first) === BinaryFromView(second);
        case "ArrayBuffer": return %buffer_bytes(first) === %buffer_bytes(second);
        default: return !%has_brand(first, kUrlBrand) || !%has_brand(second, kUrlBrand) || WriteUrl(%slot(first, 0)) === WriteUrl(%slot(second, 0));
    }
}

function HasEntries(kind) {
    return kComparesEntries && (kind === "Map" || kind === "Set");
}

// What of an error is compared where it is not enumerable, and so a property as others.
function SameErrors(first, second, strict, pairs) {
    if (kIsOldNode) return first.message === second.message && first.name === second.name;
    const names = ["message", "name", "cause", "errors"];
    for (let index = 0; index < names.length; index += 1) {
        const isShown = IsOwnEnumerable(first, names[index]);
        if (isShown !== IsOwnEnumerable(second, names[index])) return false;
        if (!isShown && !DeepEqual(first[names[index]], second[names[index]], strict, pairs)) return false;
    }
    return true;
}

function IsOwnEnumerable(object, key) {
    const descriptor = GetOwnProperty(object, key);
    return descriptor !== undefined && descriptor.enumerable;
}

// Loosely, numbers with a point are compared one by one, so that NaN is none and zero has no sign.
function SameElements(first, second, strict) {
    if (%view_length(first) !== %view_length(second)) return false;
    const isPoint = first[%intrinsic("SymbolToStringTag")] === "Float64Array" || first[%intrinsic("SymbolToStringTag")] === "Float32Array";
    if (strict || !isPoint) return BinaryFromView(first) === BinaryFromView(second);
    for (let index = 0; index < %view_length(first); index += 1) {
        if (first[index] !== second[index]) return false;
    }
    return true;
}

function ComparedKeys(object, strict) {
    const all = OwnPropertyKeys(object);
    const keys = [];
    const hasElements = %class_of(object) === "TypedArray";
    for (let index = hasElements ? %view_length(object) : 0; index < all.length; index += 1) {
        if (typeof all[index] === "symbol" && !strict) continue;
        if (IsOwnEnumerable(object, all[index])) %push(keys, all[index]);
    }
    return keys;
}

function SameProperties(first, second, strict, pairs) {
    const keys = ComparedKeys(first, strict);
    if (keys.length !== ComparedKeys(second, strict).length) return false;
    for (let index = 0; index < keys.length; index += 1) {
        if (!IsOwnEnumerable(second, keys[index])) return false;
    }
    for (let index = 0; index < keys.length; index += 1) {
        if (!DeepEqual(first[keys[index]], second[keys[index]], strict, pairs)) return false;
    }
    return true;
}

// The keys of a table, in their order.
function KeysOfTable(table) {
    const keys = [];
    let position = 0;
    for (let count = %table_size(table); count > 0; count -= 1) {
        %push(keys, %table_key(table, position));
        position = %table_after(table, position);
    }
    return keys;
}

function SameEntries(first, second, strict, pairs) {
    const kind = %class_of(first);
    if (!HasEntries(kind) || !HasEntries(%class_of(second))) return true;
    return kind === "Set" ? SameMembers(first, second, strict, pairs) : SameMappings(first, second, strict, pairs);
}

// Loosely, whether a primitive that a set lacks may be equal to another one in it; undefined and null decide it between them.
function LooseMatch(value) {
    if (value === undefined) return null;
    if (value === null) return undefined;
    if (typeof value === "symbol") return false;
    const number = typeof value === "string" || typeof value === "number" ? +value : 0;
    return number === number;
}

function MayBeInLoosely(first, second, value) {
    const match = LooseMatch(value);
    if (typeof match === "boolean") return match;
    return %table_has(second, match) && !%table_has(first, match);
}

function SameMembers(first, second, strict, pairs) {
    const left = [];
    const keys = KeysOfTable(first);
    for (let index = 0; index < keys.length; index += 1) {
        if (%table_has(second, keys[index])) continue;
        if (!IsObjectOrNull(keys[index]) && (strict || !MayBeInLoosely(first, second, keys[index]))) return false;
        %push(left, keys[index]);
    }
    if (left.length === 0) return true;
    const others = KeysOfTable(second);
    for (let index = 0; index < others.length; index += 1) {
        if (%table_has(first, others[index]) || (strict && !IsObjectOrNull(others[index]))) continue;
        if (!TakeEqual(left, (key) => DeepEqual(key, others[index], strict, pairs))) return false;
    }
    return left.length === 0;
}

function IsObjectOrNull(value) {
    return typeof value === "object" && value !== null;
}

// Removes the first of the list that the test accepts; false when there is none.
function TakeEqual(list, test) {
    for (let index = 0; index < list.length; index += 1) {
        if (!test(list[index])) continue;
        for (let next = index + 1; next < list.length; next += 1) list[next - 1] = list[next];
        %array_set_length(list, list.length - 1);
        return true;
    }
    return false;
}

function SameMappings(first, second, strict, pairs) {
    const sameValue = (key, other) => DeepEqual(%table_get(first, key), %table_get(second, other), strict, pairs);
    const left = [];
    const keys = KeysOfTable(first);
    for (let index = 0; index < keys.length; index += 1) {
        const key = keys[index];
        if (!IsObjectOrNull(key)) {
            if (%table_has(second, key) && sameValue(key, key)) continue;
            if (strict || !MayMapLoosely(first, second, key, sameValue)) return false;
        }
        %push(left, key);
    }
    if (left.length === 0) return true;
    const others = KeysOfTable(second);
    for (let index = 0; index < others.length; index += 1) {
        const other = others[index];
        if (!IsObjectOrNull(other) && (strict || (%table_has(first, other) && sameValue(other, other)))) continue;
        if (!TakeEqual(left, (key) => DeepEqual(key, other, strict, pairs) && sameValue(key, other))) return false;
    }
    return left.length === 0;
}

function MayMapLoosely(first, second, key, sameValue) {
    const match = LooseMatch(key);
    if (typeof match === "boolean") return match;
    return %table_has(second, match) && !%table_has(first, match) && sameValue(key, match);
}
