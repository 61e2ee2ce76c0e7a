#include <cmath>
#include <optional>
#include <string>
#include <string_view>

#include "engine/builtins/native_support.h"
#include "engine/builtins/natives.h"
#include "engine/builtins/number_format.h"
#include "engine/builtins/string_support.h"
#include "engine/vm/bigint.h"
#include "engine/vm/bigint_values.h"
#include "engine/vm/conversions.h"

// ECMA-262 sections 21.1, 21.2 and 19.2: numbers and BigInts as text and back. Constructors and prototypes:
// 22-number.js.

namespace loopscope::builtins {

namespace {

Value ascii(NativeCall& call, const std::string& text_of_number) {
    return call.heap().make_string(std::string_view(text_of_number));
}

int small(NativeCall& call, std::size_t index) {
    return static_cast<int>(call.number(index));
}

// %number_to_fixed(finite number, digits), %number_to_exponential(…, digits or undefined), and so on
Completion number_to_fixed(NativeCall& call) {
    return ascii(call, to_fixed(call.number(0), small(call, 1)));
}
Completion number_to_exponential(NativeCall& call) {
    const bool shortest = call.argument(1).is_undefined();
    return ascii(call,
                 to_exponential(call.number(0), shortest ? std::nullopt : std::optional(small(call, 1))));
}
Completion number_to_precision(NativeCall& call) {
    return ascii(call, to_precision(call.number(0), small(call, 1)));
}
Completion number_to_radix(NativeCall& call) {
    return ascii(call, to_radix(call.number(0), small(call, 1)));
}

// %number_to_grouped(number, minimum and maximum digits behind the point, grouping)
Completion number_to_grouped(NativeCall& call) {
    const std::string grouped =
        to_grouped(call.number(0), small(call, 1), small(call, 2), call.argument(3).is_true());
    if (!std::isinf(call.number(0))) return ascii(call, grouped);
    return call.heap().make_string(std::u16string_view(call.number(0) < 0 ? u"-∞" : u"∞"));
}

int digit_of(char16_t unit) {
    if (unit >= u'0' && unit <= u'9') return unit - u'0';
    if (unit >= u'a' && unit <= u'z') return unit - u'a' + 10;
    if (unit >= u'A' && unit <= u'Z') return unit - u'A' + 10;
    return 99;
}

/// V8's way with the radices for which ECMA-262 allows an approximation: chunks of digits that fit 32 bits.
double value_by_chunks(std::u16string_view digits, std::uint32_t radix) {
    constexpr std::uint32_t kMaxMultiplier = 0xFFFF'FFFFU / 36;
    double value = 0;
    for (std::size_t at = 0; at < digits.size();) {
        std::uint32_t part = 0;
        std::uint32_t multiplier = 1;
        for (; at < digits.size() && multiplier * radix <= kMaxMultiplier; ++at) {
            part = part * radix + static_cast<std::uint32_t>(digit_of(digits[at]));
            multiplier *= radix;
        }
        value = value * multiplier + part;
    }
    return value;
}

/// The value of digits: exact while it fits, else rounded to nearest from the exact integer. Quadratic.
double value_of_digits(std::u16string_view digits, int radix) {
    double value = 0;
    for (const char16_t digit : digits) value = value * radix + digit_of(digit);
    if (value < 9007199254740992.0) return value;
    if (radix == 10) return vm::string_to_number(digits);
    if ((radix & (radix - 1)) != 0) return value_by_chunks(digits, static_cast<std::uint32_t>(radix));
    if (digits.size() > 1100) return std::numeric_limits<double>::infinity();
    vm::BigInt exact;
    const vm::BigInt base = vm::bigint_from_uint64(static_cast<std::uint64_t>(radix));
    for (const char16_t digit : digits) {
        exact = vm::add(vm::multiply(exact, base),
                        vm::bigint_from_uint64(static_cast<std::uint64_t>(digit_of(digit))));
    }
    return vm::bigint_to_number(exact);
}

std::u16string_view trim_start(std::u16string_view units) {
    while (!units.empty() && vm::is_white_space(units.front())) units.remove_prefix(1);
    return units;
}

// SPEC: 19.2.5 parseInt.
Completion parse_int(NativeCall& call) {
    const std::u16string whole = call.heap().view(call.argument(0)).text();
    std::u16string_view units = trim_start(whole);
    const bool negative = !units.empty() && units.front() == u'-';
    if (!units.empty() && (units.front() == u'-' || units.front() == u'+')) units.remove_prefix(1);
    int radix = vm::to_int32(call.number(1));
    const bool may_be_hex = radix == 0 || radix == 16;
    if (radix == 0) radix = 10;
    if (radix < 2 || radix > 36) return Value::number(std::nan(""));
    if (may_be_hex && units.size() >= 2 && units[0] == u'0' && (units[1] == u'x' || units[1] == u'X')) {
        units.remove_prefix(2);
        radix = 16;
    }
    std::size_t end = 0;
    while (end < units.size() && digit_of(units[end]) < radix) ++end;
    if (end == 0) return Value::number(std::nan(""));
    const double value = value_of_digits(units.substr(0, end), radix);
    return Value::number(negative ? -value : value);
}

/// The longest prefix that is a StrDecimalLiteral.
std::size_t decimal_prefix(std::u16string_view units) {
    std::size_t at = 0;
    if (at < units.size() && (units[at] == u'+' || units[at] == u'-')) ++at;
    constexpr std::u16string_view kInfinity = u"Infinity";
    if (units.substr(at, kInfinity.size()) == kInfinity) return at + kInfinity.size();
    const auto skip_digits = [&units](std::size_t from) {
        while (from < units.size() && units[from] >= u'0' && units[from] <= u'9') ++from;
        return from;
    };
    const std::size_t whole = skip_digits(at);
    std::size_t digits = whole - at;
    std::size_t end = whole;
    if (whole < units.size() && units[whole] == u'.') {
        const std::size_t fraction = skip_digits(whole + 1);
        digits += fraction - whole - 1;
        end = fraction;
    }
    if (digits == 0) return 0;
    if (end < units.size() && (units[end] == u'e' || units[end] == u'E')) {
        std::size_t exponent = end + 1;
        if (exponent < units.size() && (units[exponent] == u'+' || units[exponent] == u'-')) ++exponent;
        const std::size_t after = skip_digits(exponent);
        if (after > exponent) end = after;
    }
    return end;
}

// SPEC: 19.2.4 parseFloat.
Completion parse_float(NativeCall& call) {
    const std::u16string whole = call.heap().view(call.argument(0)).text();
    const std::u16string_view units = trim_start(whole);
    const std::size_t end = decimal_prefix(units);
    if (end == 0) return Value::number(std::nan(""));
    return Value::number(vm::string_to_number(units.substr(0, end)));
}

Completion is_nan(NativeCall& call) {
    return Value::boolean(std::isnan(call.number(0)));
}
Completion is_finite(NativeCall& call) {
    return Value::boolean(std::isfinite(call.number(0)));
}

bool is_integral(Value value) {
    return value.is_number() && std::isfinite(value.as_number()) &&
           std::trunc(value.as_number()) == value.as_number();
}
Completion number_is_nan(NativeCall& call) {
    return Value::boolean(call.argument(0).is_number() && std::isnan(call.number(0)));
}
Completion number_is_finite(NativeCall& call) {
    return Value::boolean(call.argument(0).is_number() && std::isfinite(call.number(0)));
}
Completion number_is_integer(NativeCall& call) {
    return Value::boolean(is_integral(call.argument(0)));
}
Completion number_is_safe_integer(NativeCall& call) {
    return Value::boolean(is_integral(call.argument(0)) && std::fabs(call.number(0)) <= 9007199254740991.0);
}

// ---- BigInt (section 21.2) ----

// %bigint_from_number(integral number)
Completion bigint_from_number(NativeCall& call) {
    return vm::bigint_value(call.heap(), vm::bigint_from_number(call.number(0)));
}
// %bigint_from_text(text) -> BigInt, undefined when it is malformed
Completion bigint_from_text(NativeCall& call) {
    auto parsed = vm::bigint_from_text(call.heap().view(call.argument(0)).text());
    return parsed ? vm::bigint_value(call.heap(), std::move(*parsed)) : Value::undefined();
}
// %bigint_to_number(bigint)
Completion bigint_to_number(NativeCall& call) {
    return Value::number(vm::bigint_to_number(vm::bigint_of(call.heap(), call.argument(0))));
}
// %bigint_to_radix(bigint, radix)
Completion bigint_to_radix(NativeCall& call) {
    return ascii(call, vm::bigint_to_text(vm::bigint_of(call.heap(), call.argument(0)),
                                          static_cast<unsigned>(small(call, 1))));
}
// %bigint_wrap(bits, bigint, signed) -> BigInt; undefined when it would be too large
Completion bigint_wrap(NativeCall& call) {
    const vm::BigInt value = vm::bigint_of(call.heap(), call.argument(1));
    const double bits = call.number(0);
    const bool is_signed = call.argument(2).is_true();
    // Wide enough for the value as it is: nothing to cut.
    if ((is_signed || !value.negative) && bits > static_cast<double>(vm::bit_length(value)))
        return call.argument(1);
    if (bits > static_cast<double>(vm::kMaxBigIntBits)) return Value::undefined();
    const auto width = static_cast<std::uint64_t>(bits);
    return vm::bigint_value(call.heap(),
                            is_signed ? vm::wrap_signed(value, width) : vm::wrap_unsigned(value, width));
}

constexpr NativeEntry kTable[] = {
    {"global", "parseFloat", 1, parse_float, "vs"},
    {"global", "parseInt", 2, parse_int, "vsn"},
    {"global", "isFinite", 1, is_finite, "vn"},
    {"global", "isNaN", 1, is_nan, "vn"},
    {"%", "number_is_finite", 1, number_is_finite},
    {"%", "number_is_integer", 1, number_is_integer},
    {"%", "number_is_nan", 1, number_is_nan},
    {"%", "number_is_safe_integer", 1, number_is_safe_integer},
    {"%", "number_to_fixed", 2, number_to_fixed},
    {"%", "number_to_exponential", 2, number_to_exponential},
    {"%", "number_to_precision", 2, number_to_precision},
    {"%", "number_to_radix", 2, number_to_radix},
    {"%", "number_to_grouped", 4, number_to_grouped},
    {"%", "bigint_from_number", 1, bigint_from_number},
    {"%", "bigint_from_text", 1, bigint_from_text},
    {"%", "bigint_to_number", 1, bigint_to_number},
    {"%", "bigint_to_radix", 2, bigint_to_radix},
    {"%", "bigint_wrap", 3, bigint_wrap},
};

}  // namespace

NativeTable number_natives() {
    return kTable;
}

}  // namespace loopscope::builtins
