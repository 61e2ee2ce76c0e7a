// Keys of Indexed Database, ranges of them, and where a value has its key. SPEC: Indexed Database API 3.0 sections 2.4, 2.5, 2.9, 7.

const kKeyKinds = { __proto__: null, number: 1, date: 2, string: 3, binary: 4, array: 5 };
const DateTime = %intrinsic("DatePrototype").getTime;

// "Convert a value to a key" (section 7.4): { kind, value }, or undefined for what is none.
function KeyOfValue(value, seen = []) {
    if (typeof value === "number") return value !== value ? undefined : { __proto__: null, kind: kKeyKinds.number, value };
    if (typeof value === "string") return { __proto__: null, kind: kKeyKinds.string, value };
    if (!%is_object(value)) return undefined;
    if (%class_of(value) === "Date") {
        const time = %call(DateTime, value);
        return time !== time ? undefined : { __proto__: null, kind: kKeyKinds.date, value: time };
    }
    const bytes = IsBlob(value) ? undefined : BytesOfPart(value);
    if (bytes !== undefined) return { __proto__: null, kind: kKeyKinds.binary, value: bytes };
    if (%class_of(value) !== "Array" || PlaceInList(seen, value) >= 0) return undefined;
    %push(seen, value);
    const parts = [];
    for (let index = 0; index < value.length; index += 1) {
        const part = %has_own(value, `${index}`) ? KeyOfValue(value[index], seen) : undefined;
        if (part === undefined) return undefined;
        %push(parts, part);
    }
    return { __proto__: null, kind: kKeyKinds.array, value: parts };
}

function ValueOfKey(key) {
    if (key.kind === kKeyKinds.date) return %construct(DateConstructor, [key.value], DateConstructor);
    if (key.kind === kKeyKinds.binary) return BufferOfBytes(key.value);
    if (key.kind !== kKeyKinds.array) return key.value;
    const list = [];
    for (let index = 0; index < key.value.length; index += 1) %push(list, ValueOfKey(key.value[index]));
    return list;
}

// "Compare two keys" (section 2.4): arrays are greater than bytes, those than texts, dates and numbers.
function CompareKeys(left, right) {
    if (left.kind !== right.kind) return left.kind > right.kind ? 1 : -1;
    if (left.kind !== kKeyKinds.array) return left.value === right.value ? 0 : left.value > right.value ? 1 : -1;
    for (let index = 0; index < left.value.length && index < right.value.length; index += 1) {
        const order = CompareKeys(left.value[index], right.value[index]);
        if (order !== 0) return order;
    }
    return left.value.length === right.value.length ? 0 : left.value.length > right.value.length ? 1 : -1;
}

// ---- key paths ----

function IsKeyPath(path) {
    if (typeof path !== "string") {
        for (let index = 0; index < path.length; index += 1) {
            if (!IsKeyPath(path[index])) return false;
        }
        return path.length > 0;
    }
    if (path === "") return true;
    const parts = %split_text(path, ".");
    for (let index = 0; index < parts.length; index += 1) {
        if (!IsIdentifierText(parts[index])) return false;
    }
    return true;
}

// SIMPLIFIED: every letter beyond ASCII may stand in an identifier.
function IsIdentifierText(text) {
    for (let index = 0; index < text.length; index += 1) {
        const unit = text[index];
        const isDigit = unit >= "0" && unit <= "9";
        const isLetter = (unit >= "a" && unit <= "z") || (unit >= "A" && unit <= "Z") || unit === "$" || unit === "_" || unit > "\u007f";
        if (!isLetter && (!isDigit || index === 0)) return false;
    }
    return text !== "";
}

// "Evaluate a key path on a value" (section 7.1): undefined where there is nothing.
function AtKeyPath(value, path) {
    if (typeof path !== "string") {
        const list = [];
        for (let index = 0; index < path.length; index += 1) {
            const part = AtKeyPath(value, path[index]);
            if (part === undefined) return undefined;
            %push(list, part);
        }
        return list;
    }
    if (path === "") return value;
    const parts = %split_text(path, ".");
    let at = value;
    for (let index = 0; index < parts.length; index += 1) {
        const name = parts[index];
        const isLength = name === "length" && (typeof at === "string" || %class_of(at) === "Array");
        if (isLength || (IsBlob(at) && ListHas(["size", "type", "name", "lastModified"], name))) at = at[name];
        else at = %is_object(at) && %has_own(at, name) ? at[name] : undefined;
        if (at === undefined) return undefined;
    }
    return at;
}

// "Check that a key could be injected into a value" (section 7.2).
function CanInjectKey(value, path) {
    const parts = %split_text(path, ".");
    let at = value;
    for (let index = 0; index < parts.length - 1; index += 1) {
        if (!%is_object(at)) return false;
        if (!%has_own(at, parts[index])) return true;
        at = at[parts[index]];
    }
    return %is_object(at);
}

function InjectKey(value, path, key) {
    const parts = %split_text(path, ".");
    let at = value;
    for (let index = 0; index < parts.length - 1; index += 1) {
        if (!%has_own(at, parts[index])) %put(at, parts[index], {}, 7);
        at = at[parts[index]];
    }
    %put(at, parts[parts.length - 1], ValueOfKey(key), 7);
}

// ---- ranges ----

const kInRange = "Failed to execute '";

function RangeKey(value, method) {
    const key = KeyOfValue(value);
    if (key === undefined) throw MakeDomException(`${kInRange}${method}' on 'IDBKeyRange': The parameter is not a valid key.`, "DataError");
    return key;
}

function MakeKeyRange(lower, upper, lowerOpen, upperOpen) {
    const range = %new_object(IDBKeyRange.prototype);
    SetInside(range, { __proto__: null, isRange: true, lower, upper, lowerOpen, upperOpen });
    return range;
}

class IDBKeyRange {
    constructor() {
        IllegalConstructor("IDBKeyRange");
    }
    get lower() { return ValueOfBound(Receiver(this, "isRange").lower); }
    get upper() { return ValueOfBound(Receiver(this, "isRange").upper); }
    get lowerOpen() { return Receiver(this, "isRange").lowerOpen; }
    get upperOpen() { return Receiver(this, "isRange").upperOpen; }
    includes(...list) {
        const range = Receiver(this, "isRange");
        NeedArguments(list, 1, "includes", "IDBKeyRange");
        return IsInRange(RangeKey(list[0], "includes"), range);
    }
    static only(...list) {
        NeedArguments(list, 1, "only", "IDBKeyRange");
        const key = RangeKey(list[0], "only");
        return MakeKeyRange(key, key, false, false);
    }
    static lowerBound(...list) {
        NeedArguments(list, 1, "lowerBound", "IDBKeyRange");
        return MakeKeyRange(RangeKey(list[0], "lowerBound"), undefined, !!list[1], true);
    }
    static upperBound(...list) {
        NeedArguments(list, 1, "upperBound", "IDBKeyRange");
        return MakeKeyRange(undefined, RangeKey(list[0], "upperBound"), true, !!list[1]);
    }
    static bound(...list) {
        NeedArguments(list, 2, "bound", "IDBKeyRange");
        const lower = RangeKey(list[0], "bound");
        const upper = RangeKey(list[1], "bound");
        const order = CompareKeys(lower, upper);
        if (order > 0) throw MakeDomException(`${kInRange}bound' on 'IDBKeyRange': The lower key is greater than the upper key.`, "DataError");
        if (order === 0 && (list[2] || list[3])) {
            throw MakeDomException(`${kInRange}bound' on 'IDBKeyRange': The lower key and upper key are equal and one of the bounds is open.`, "DataError");
        }
        return MakeKeyRange(lower, upper, !!list[2], !!list[3]);
    }
}
DefineInterface(IDBKeyRange);
SetLengths(IDBKeyRange.prototype, { __proto__: null, includes: 1 });
SetLengths(IDBKeyRange, { __proto__: null, only: 1, lowerBound: 1, upperBound: 1, bound: 2 });

function ValueOfBound(key) {
    return key === undefined ? undefined : ValueOfKey(key);
}

// A range without bounds has all keys.
const kAllKeys = { __proto__: null, lower: undefined, upper: undefined, lowerOpen: true, upperOpen: true };

function IsInRange(key, range) {
    if (range.lower !== undefined) {
        const order = CompareKeys(key, range.lower);
        if (order < 0 || (order === 0 && range.lowerOpen)) return false;
    }
    if (range.upper === undefined) return true;
    const order = CompareKeys(key, range.upper);
    return order < 0 || (order === 0 && !range.upperOpen);
}

function RangeOfKey(key) {
    return { __proto__: null, lower: key, upper: key, lowerOpen: false, upperOpen: false };
}

// What a query of an operation means: a range, a key, or (undefined, null) everything where that is allowed.
function RangeOfQuery(value, where, allowsAll) {
    if (InsideOf(value)?.isRange) return InsideOf(value);
    if (value === undefined || value === null) {
        if (allowsAll) return kAllKeys;
        throw MakeDomException(`${where}No key or key range specified.`, "DataError");
    }
    const key = KeyOfValue(value);
    if (key === undefined) throw MakeDomException(`${where}The parameter is not a valid key.`, "DataError");
    return RangeOfKey(key);
}
