// The conversions and tests of ECMA-262 sections 7.1 and 7.2 under their own names, as hidden functions: no frame, no tick.
// Operations on objects are in 00-objects.js, iteration in 00-iteration.js.

// RUNTIME: where Nodes differ, library code asks which one it is; 0 in a browser.
const kNodeMajor = %node_major();
const kIsOldNode = kNodeMajor > 0 && kNodeMajor < 12;
const kIsNode24 = kNodeMajor >= 24;
// What came with V8 11.4 to 13.6 is in browsers too.
const kHasNewestLanguage = kNodeMajor === 0 || kIsNode24;

// ---- Types and conversions (section 7.1) ----

function IsCallable(value) {
    return %is_callable(value);
}

function IsConstructor(value) {
    return %is_constructor(value);
}

// SPEC: 7.1.1 ToPrimitive.
function ToPrimitive(value, hint) {
    if (!%is_object(value)) return value;
    const method = value[%intrinsic("SymbolToPrimitive")];
    if (method !== undefined && method !== null) {
        if (!%is_callable(method)) %throw_type_error(`${%describe_call(method)} is not a function`);
        const result = %call(method, value, hint === undefined ? "default" : hint);
        if (!%is_object(result)) return result;
        %throw_type_error("Cannot convert object to primitive value");
    }
    return OrdinaryToPrimitive(value, hint === "string" ? "string" : "number");
}

// SPEC: 7.1.1.1 OrdinaryToPrimitive.
function OrdinaryToPrimitive(object, hint) {
    const first = hint === "string" ? object.toString : object.valueOf;
    if (%is_callable(first)) {
        const result = %call(first, object);
        if (!%is_object(result)) return result;
    }
    const second = hint === "string" ? object.valueOf : object.toString;
    if (%is_callable(second)) {
        const result = %call(second, object);
        if (!%is_object(result)) return result;
    }
    %throw_type_error("Cannot convert object to primitive value");
}

function ToBoolean(value) {
    return value ? true : false;
}

// SPEC: 7.1.3 ToNumeric.
function ToNumeric(value) {
    const primitive = ToPrimitive(value, "number");
    return typeof primitive === "bigint" ? primitive : %to_number(primitive);
}

// SPEC: 7.1.4 ToNumber.
function ToNumber(value) {
    if (typeof value === "number") return value;
    return %to_number(ToPrimitive(value, "number"));
}

// SPEC: 7.1.5 ToIntegerOrInfinity.
function ToIntegerOrInfinity(value) {
    return %to_integer(ToNumber(value));
}

// SPEC: 7.1.17 ToString.
function ToString(value) {
    if (typeof value === "string") return value;
    return %to_string(ToPrimitive(value, "string"));
}

// SPEC: 7.1.18 ToObject.
function ToObject(value) {
    if (%is_object(value)) return value;
    if (value === undefined || value === null) %throw_type_error("Cannot convert undefined or null to object");
    return %wrap_primitive(value);
}

// SPEC: 7.1.19 ToPropertyKey: a string or a symbol; a small number stays one, which every internal native takes as well.
function ToPropertyKey(value) {
    if (typeof value === "string" || typeof value === "symbol") return value;
    const primitive = ToPrimitive(value, "string");
    return typeof primitive === "symbol" ? primitive : %to_string(primitive);
}

// SPEC: 7.1.20 ToLength.
function ToLength(value) {
    const length = ToIntegerOrInfinity(value);
    if (length <= 0) return 0;
    return length < 9007199254740991 ? length : 9007199254740991;
}

// SPEC: 7.1.22 ToIndex, with the message that the caller's V8 counterpart gives.
function ToIndex(value, message) {
    if (value === undefined) return 0;
    const integer = ToIntegerOrInfinity(value);
    if (integer < 0 || integer > 9007199254740991) {
        %throw_range_error(message === undefined ? "Invalid value: not (convertible to) a safe integer" : message);
    }
    return integer;
}

// SPEC: 7.2.1 RequireObjectCoercible; `name` is the method that was called.
function RequireObjectCoercible(value, name) {
    if (value === undefined || value === null) %throw_type_error(`${name} called on null or undefined`);
    return value;
}

function ToUint32(value) {
    return ToNumber(value) >>> 0;
}

// A relative index as Array.prototype.slice and its like take it.
function RelativeIndex(relative, length) {
    if (relative < 0) return relative + length > 0 ? relative + length : 0;
    return relative < length ? relative : length;
}

// ---- Testing (section 7.2) ----

// SPEC: 7.2.2 IsArray.
function IsArray(value) {
    while (%is_proxy(value)) {
        if (%proxy_handler(value) === null) {
            %throw_type_error("Cannot perform 'IsArray' on a proxy that has been revoked");
        }
        value = %proxy_target(value);
    }
    return %is_array(value);
}

// SPEC: 7.2.8 IsRegExp.
function IsRegExp(value) {
    if (!%is_object(value)) return false;
    const matcher = value[%intrinsic("SymbolMatch")];
    if (matcher !== undefined) return matcher ? true : false;
    return %class_of(value) === "RegExp";
}

%set_intrinsic("ToPrimitive", ToPrimitive);
