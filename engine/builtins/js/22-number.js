// ECMA-262 sections 20.3, 21.1, 21.2, 21.3: Boolean, Number, BigInt, and what of Math takes any number of arguments.
// Text of numbers and the global functions: number.cpp; the rest of Math: math.cpp.

const BooleanPrototype = %intrinsic("BooleanPrototype");
const NumberPrototype = %intrinsic("NumberPrototype");
const BigIntPrototype = %intrinsic("BigIntPrototype");

// ---- Boolean (section 20.3) ----

function BooleanConstructor(value) {
    "constructor";
    const truth = value ? true : false;
    if (new.target === undefined) return truth;
    return %set_primitive_value(%new_object(PrototypeFrom(new.target, "BooleanPrototype"), "Boolean"), truth);
}

%set_constructor(BooleanConstructor, BooleanPrototype, "Boolean", 1);

function ThisBooleanValue(value, name) {
    if (typeof value === "boolean") return value;
    if (%class_of(value) === "Boolean") return %primitive_value(value);
    %throw_type_error(`Boolean.prototype.${name} requires that 'this' be a Boolean`);
}

%define_methods(BooleanPrototype, {
    toString() {
        return ThisBooleanValue(this, "toString") ? "true" : "false";
    },
    valueOf() {
        return ThisBooleanValue(this, "valueOf");
    },
});

// ---- Number (section 21.1) ----

// SPEC: 21.1.1.1 Number.
function NumberConstructor(...values) {
    "constructor";
    let number = 0;
    if (values.length > 0) {
        number = ToNumeric(values[0]);
        if (typeof number === "bigint") number = %bigint_to_number(number);
    }
    if (new.target === undefined) return number;
    return %set_primitive_value(%new_object(PrototypeFrom(new.target, "NumberPrototype"), "Number"), number);
}

%set_constructor(NumberConstructor, NumberPrototype, "Number", 1);

%define_methods(NumberConstructor, {
    isFinite(value) {
        return %number_is_finite(value);
    },
    isInteger(value) {
        return %number_is_integer(value);
    },
    isNaN(value) {
        return %number_is_nan(value);
    },
    isSafeInteger(value) {
        return %number_is_safe_integer(value);
    },
});
%put(NumberConstructor, "parseFloat", GlobalObject.parseFloat, 5);
%put(NumberConstructor, "parseInt", GlobalObject.parseInt, 5);
%put(NumberConstructor, "MAX_VALUE", 1.7976931348623157e308, 0);
%put(NumberConstructor, "MIN_VALUE", 5e-324, 0);
%put(NumberConstructor, "NaN", 0 / 0, 0);
%put(NumberConstructor, "NEGATIVE_INFINITY", -1 / 0, 0);
%put(NumberConstructor, "POSITIVE_INFINITY", 1 / 0, 0);
%put(NumberConstructor, "MAX_SAFE_INTEGER", 9007199254740991, 0);
%put(NumberConstructor, "MIN_SAFE_INTEGER", -9007199254740991, 0);
%put(NumberConstructor, "EPSILON", 2.220446049250313e-16, 0);

function ThisNumberValue(value, name) {
    if (typeof value === "number") return value;
    if (%class_of(value) === "Number") return %primitive_value(value);
    // RUNTIME: V8 5.1 and older src/messages.h, kNotGeneric.
    if (kNodeMajor > 0 && kNodeMajor < 8) %throw_type_error(`Number.prototype.${name} is not generic`);
    %throw_type_error(`Number.prototype.${name} requires that 'this' be a Number`);
}

function ToRadix(radix) {
    if (radix === undefined) return 10;
    const integer = ToIntegerOrInfinity(radix);
    if (integer < 2 || integer > 36) %throw_range_error("toString() radix argument must be between 2 and 36");
    return integer;
}

// RUNTIME: V8 5.1 and older know fewer digits.
const kMostDigits = kNodeMajor > 0 && kNodeMajor < 8 ? 20 : 100;
const kMostPrecision = kNodeMajor > 0 && kNodeMajor < 8 ? 21 : 100;

%define_methods(NumberPrototype, {
    // SPEC: 21.1.3.2.
    toExponential(fractionDigits) {
        const number = ThisNumberValue(this, "toExponential");
        const digits = ToIntegerOrInfinity(fractionDigits);
        if (!%number_is_finite(number)) return %to_string(number);
        if (digits < 0 || digits > kMostDigits) {
            %throw_range_error(`toExponential() argument must be between 0 and ${kMostDigits}`);
        }
        return %number_to_exponential(number, fractionDigits === undefined ? undefined : digits);
    },
    // SPEC: 21.1.3.3.
    toFixed(fractionDigits) {
        const number = ThisNumberValue(this, "toFixed");
        const digits = ToIntegerOrInfinity(fractionDigits);
        if (digits < 0 || digits > kMostDigits) {
            %throw_range_error(`toFixed() digits argument must be between 0 and ${kMostDigits}`);
        }
        if (!%number_is_finite(number) || number >= 1e21 || number <= -1e21) return %to_string(number);
        return %number_to_fixed(number, digits);
    },
    // SPEC: 21.1.3.5.
    toPrecision(precision) {
        const number = ThisNumberValue(this, "toPrecision");
        if (precision === undefined) return %to_string(number);
        const digits = ToIntegerOrInfinity(precision);
        if (!%number_is_finite(number)) return %to_string(number);
        if (digits < 1 || digits > kMostPrecision) {
            %throw_range_error(`toPrecision() argument must be between 1 and ${kMostPrecision}`);
        }
        return %number_to_precision(number, digits);
    },
    // SPEC: 21.1.3.6.
    toString(radix) {
        const number = ThisNumberValue(this, "toString");
        const base = ToRadix(radix);
        if (base === 10 || !%number_is_finite(number)) return %to_string(number);
        return %number_to_radix(number, base);
    },
    valueOf() {
        return ThisNumberValue(this, "valueOf");
    },
    toLocaleString(locales = undefined, options = undefined) {
        return NumberToLocale(ThisNumberValue(this, "toLocaleString"), locales, options, "Number.prototype.toLocaleString");
    },
});

// ---- BigInt (section 21.2) ----

// SPEC: 21.2.1.1 BigInt.
function BigIntConstructor(value) {
    "constructor";
    if (new.target !== undefined) %throw_type_error("BigInt is not a constructor");
    const primitive = ToPrimitive(value, "number");
    if (typeof primitive !== "number") return ToBigInt(primitive);
    if (!%number_is_integer(primitive)) {
        %throw_range_error(`The number ${%to_string(primitive)} cannot be converted to a BigInt because it is not an integer`);
    }
    return %bigint_from_number(primitive);
}

%set_constructor(BigIntConstructor, BigIntPrototype, "BigInt", 1);

// SPEC: 7.1.13 ToBigInt.
function ToBigInt(value) {
    const primitive = ToPrimitive(value, "number");
    if (typeof primitive === "bigint") return primitive;
    if (typeof primitive === "boolean") return primitive ? 1n : 0n;
    if (typeof primitive === "string") {
        const parsed = %bigint_from_text(primitive);
        if (parsed === undefined) %throw_syntax_error(`Cannot convert ${primitive} to a BigInt`);
        return parsed;
    }
    %throw_type_error(`Cannot convert ${%describe(primitive)} to a BigInt`);
}

function WrapBigInt(bits, value, isSigned) {
    const width = ToIndex(bits);
    const wrapped = %bigint_wrap(width, ToBigInt(value), isSigned);
    if (wrapped === undefined) %throw_range_error("Maximum BigInt size exceeded");
    return wrapped;
}

%define_methods(BigIntConstructor, {
    asUintN(bits, value) {
        return WrapBigInt(bits, value, false);
    },
    asIntN(bits, value) {
        return WrapBigInt(bits, value, true);
    },
});

function ThisBigIntValue(value, name) {
    if (typeof value === "bigint") return value;
    if (%class_of(value) === "BigInt") return %primitive_value(value);
    %throw_type_error(`BigInt.prototype.${name} requires that 'this' be a BigInt`);
}

%define_methods(BigIntPrototype, {
    toLocaleString(locales = undefined, options = undefined) {
        return NumberToLocale(ThisBigIntValue(this, "toLocaleString"), locales, options, "BigInt.prototype.toLocaleString");
    },
    toString(radix = undefined) {
        const value = ThisBigIntValue(this, "toString");
        return %bigint_to_radix(value, ToRadix(radix));
    },
    valueOf() {
        return ThisBigIntValue(this, "valueOf");
    },
});
%put(BigIntPrototype, %intrinsic("SymbolToStringTag"), "BigInt", 4);

// ---- Math (section 21.3) ----

const MathObject = GlobalObject.Math;

function ToNumbers(values) {
    if (%all_numbers(values)) return values;
    for (let index = 0; index < values.length; index++) values[index] = ToNumber(values[index]);
    return values;
}

%define_methods(MathObject, {
    hypot(...values) {
        return %hypotenuse(ToNumbers(values));
    },
    max(...values) {
        return %largest(ToNumbers(values));
    },
    min(...values) {
        return %smallest(ToNumbers(values));
    },
});
%set_length(MathObject.hypot, 2);
%set_length(MathObject.max, 2);
%set_length(MathObject.min, 2);
// RUNTIME: V8 from 14 on has two more among them, which 40-newer-language.js and a page's library give their functions.
if (kNodeMajor === 0) {
    %put(MathObject, "f16round", undefined, 5);
    %put(MathObject, "sumPrecise", undefined, 5);
}
SetKeyOrder(MathObject, [
    "abs", "acos", "acosh", "asin", "asinh", "atan", "atanh", "atan2", "ceil", "cbrt", "expm1", "clz32", "cos",
    "cosh", "exp", "floor", "f16round", "fround", "hypot", "imul", "log", "log1p", "log2", "log10", "max", "min", "pow",
    "random", "round", "sign", "sin", "sinh", "sqrt", "sumPrecise", "tan", "tanh", "trunc",
]);
%put(MathObject, "E", 2.718281828459045, 0);
%put(MathObject, "LN10", 2.302585092994046, 0);
%put(MathObject, "LN2", 0.6931471805599453, 0);
%put(MathObject, "LOG10E", 0.4342944819032518, 0);
%put(MathObject, "LOG2E", 1.4426950408889634, 0);
%put(MathObject, "PI", 3.141592653589793, 0);
%put(MathObject, "SQRT1_2", 0.7071067811865476, 0);
%put(MathObject, "SQRT2", 1.4142135623730951, 0);
%put(MathObject, %intrinsic("SymbolToStringTag"), "Math", 4);
