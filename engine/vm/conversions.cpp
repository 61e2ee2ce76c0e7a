#include "engine/vm/conversions.h"

#include <array>
#include <charconv>
#include <cmath>
#include <limits>

#include "engine/vm/bigint.h"
#include "engine/vm/bigint_values.h"

namespace loopscope::vm {

using heap::Heap;
using heap::PropertyKey;

bool to_boolean(const Heap& heap, Value value) {
    if (value.is_boolean()) return value.is_true();
    if (value.is_int32()) return value.as_int32() != 0;
    if (value.is_nullish()) return false;
    if (value.is_double()) {
        const double number = value.as_number();
        return !(number == 0 || std::isnan(number));
    }
    if (value.is_string()) return heap.string_length(value) != 0;
    if (value.is_bigint()) return !bigint_of(heap, value).is_zero();
    return true;
}

bool is_white_space(char16_t unit) {
    switch (unit) {
        case 0x09:
        case 0x0A:
        case 0x0B:
        case 0x0C:
        case 0x0D:
        case 0x20:
        case 0xA0:
        case 0x1680:
        case 0x2028:
        case 0x2029:
        case 0x202F:
        case 0x205F:
        case 0x3000:
        case 0xFEFF: return true;
        default: return unit >= 0x2000 && unit <= 0x200A;
    }
}

namespace {

/// Digits of a power-of-two radix, rounded to nearest even as the literal would be.
double parse_radix(std::u16string_view digits, unsigned bits) {
    if (digits.empty()) return std::nan("");
    BigInt exact;
    double value = 0;
    bool small = true;
    for (const char16_t unit : digits) {
        unsigned digit = 99;
        if (unit >= u'0' && unit <= u'9') digit = static_cast<unsigned>(unit - u'0');
        if (unit >= u'a' && unit <= u'f') digit = static_cast<unsigned>(unit - u'a') + 10;
        if (unit >= u'A' && unit <= u'F') digit = static_cast<unsigned>(unit - u'A') + 10;
        if (digit >= 1U << bits) return std::nan("");
        value = value * static_cast<double>(1U << bits) + digit;
        if (value > 9007199254740992.0) small = false;
    }
    if (small) return value;
    const std::optional<BigInt> parsed = bigint_from_text(std::u16string(bits == 4   ? u"0x"
                                                                         : bits == 3 ? u"0o"
                                                                                     : u"0b") +
                                                          std::u16string(digits));
    return parsed ? bigint_to_number(*parsed) : std::nan("");
}

/// StrDecimalLiteral without a sign.
double parse_decimal(std::u16string_view text) {
    if (text == u"Infinity") return std::numeric_limits<double>::infinity();
    std::string ascii;
    ascii.reserve(text.size());
    bool digit_seen = false;
    bool exponent_seen = false;
    for (const char16_t unit : text) {
        const bool digit = unit >= u'0' && unit <= u'9';
        const bool exponent = (unit == u'e' || unit == u'E') && digit_seen && !exponent_seen;
        const bool sign = (unit == u'+' || unit == u'-') && (!ascii.empty() && ascii.back() == 'e');
        if (!digit && !exponent && !sign && unit != u'.') return std::nan("");
        if (digit) digit_seen = true;
        if (exponent) exponent_seen = true;
        if (sign && unit == u'+') continue;  // from_chars takes no plus
        ascii.push_back(exponent ? 'e' : static_cast<char>(unit));
    }
    if (!digit_seen || ascii.back() == 'e' || ascii.back() == '-') return std::nan("");
    double value = 0;
    const auto [end, error] = std::from_chars(ascii.data(), ascii.data() + ascii.size(), value);
    if (end != ascii.data() + ascii.size()) return std::nan("");
    if (error == std::errc::result_out_of_range) {
        // Too large or too small: the sign of the decimal exponent decides; strtod knows both limits.
        return std::strtod(ascii.c_str(), nullptr);
    }
    return value;
}

}  // namespace

double string_to_number(std::u16string_view text) {
    while (!text.empty() && is_white_space(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_white_space(text.back())) text.remove_suffix(1);
    if (text.empty()) return 0;
    if (text.size() > 2 && text[0] == u'0') {
        const char16_t radix = text[1];
        if (radix == u'x' || radix == u'X') return parse_radix(text.substr(2), 4);
        if (radix == u'o' || radix == u'O') return parse_radix(text.substr(2), 3);
        if (radix == u'b' || radix == u'B') return parse_radix(text.substr(2), 1);
    }
    if (text[0] == u'-') return -parse_decimal(text.substr(1));
    if (text[0] == u'+') return parse_decimal(text.substr(1));
    return parse_decimal(text);
}

double to_number(Heap& heap, Value primitive) {
    if (primitive.is_number()) return primitive.as_number();
    if (primitive.is_string()) return string_to_number(heap.view(primitive).text());
    if (primitive.is_boolean()) return primitive.is_true() ? 1 : 0;
    if (primitive.is_null()) return 0;
    return std::nan("");
}

std::int32_t to_int32(double number) {
    if (number >= -2147483648.0 && number <= 2147483647.0) return static_cast<std::int32_t>(number);
    constexpr double kFitsInteger = 9223372036854774784.0;
    if (number >= -kFitsInteger && number <= kFitsInteger)
        return static_cast<std::int32_t>(static_cast<std::uint32_t>(static_cast<std::int64_t>(number)));
    if (!std::isfinite(number)) return 0;
    const double whole = std::fmod(std::trunc(number), 4294967296.0);
    return static_cast<std::int32_t>(
        static_cast<std::uint32_t>(static_cast<std::int64_t>(whole < 0 ? whole + 4294967296.0 : whole)));
}

double to_integer_or_infinity(double number) {
    if (std::isnan(number)) return 0;
    return std::trunc(number) + 0.0;  // -0 becomes +0
}

std::string number_to_string(double number) {
    if (std::isnan(number)) return "NaN";
    if (number == 0) return "0";
    if (std::isinf(number)) return number < 0 ? "-Infinity" : "Infinity";
    std::array<char, 40> buffer{};
    if (std::fabs(number) < 1e9 && number == std::trunc(number)) {
        const auto [end, error] =
            std::to_chars(buffer.data(), buffer.data() + buffer.size(), static_cast<std::int64_t>(number));
        return std::string(buffer.data(), end);
    }
    // Shortest digits that round-trip: d[.ddd]e±xx.
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), std::fabs(number),
                                            std::chars_format::scientific);
    const std::string_view scientific(buffer.data(), static_cast<std::size_t>(end - buffer.data()));
    const std::size_t mark = scientific.find('e');
    std::string digits;
    for (const char c : scientific.substr(0, mark)) {
        if (c != '.') digits.push_back(c);
    }
    int exponent = 0;
    const char* first = buffer.data() + mark + 1;
    if (*first == '+') ++first;
    std::from_chars(first, end, exponent);
    const int count = static_cast<int>(digits.size());
    const int point = exponent + 1;  // n in the specification
    std::string text = number < 0 ? "-" : "";
    if (count <= point && point <= 21) {
        text += digits;
        text.append(static_cast<std::size_t>(point - count), '0');
    } else if (0 < point && point <= 21) {
        text += digits.substr(0, static_cast<std::size_t>(point)) + "." +
                digits.substr(static_cast<std::size_t>(point));
    } else if (-6 < point && point <= 0) {
        text += "0.";
        text.append(static_cast<std::size_t>(-point), '0');
        text += digits;
    } else {
        text += digits.substr(0, 1);
        if (count > 1) text += "." + digits.substr(1);
        text += point - 1 < 0 ? "e-" : "e+";
        text += std::to_string(std::abs(point - 1));
    }
    return text;
}

Value to_string(Heap& heap, Value primitive) {
    if (primitive.is_string()) return primitive;
    if (primitive.is_number())
        return heap.make_string(std::string_view(number_to_string(primitive.as_number())));
    if (primitive.is_boolean())
        return heap.make_string(std::string_view(primitive.is_true() ? "true" : "false"));
    if (primitive.is_null()) return heap.make_string(std::string_view("null"));
    if (primitive.is_bigint())
        return heap.make_string(std::string_view(bigint_to_text(bigint_of(heap, primitive))));
    LOOPSCOPE_ASSERT(primitive.is_undefined(), "a symbol or an object has no plain ToString");
    return heap.make_string(std::string_view("undefined"));
}

PropertyKey to_property_key(Heap& heap, Value primitive) {
    if (primitive.is_int32() && primitive.as_int32() >= 0) {
        return heap.key_from_index(static_cast<std::uint64_t>(primitive.as_int32()));
    }
    if (primitive.is_symbol()) return heap.key_from_symbol(primitive);
    return heap.key_from_string(to_string(heap, primitive));
}

bool is_strictly_equal(Heap& heap, Value x, Value y) {
    if (x.is_number() && y.is_number()) return x.as_number() == y.as_number();
    if (x == y) return true;
    if (x.is_string() && y.is_string()) return heap.strings_equal(x, y);
    if (x.is_bigint() && y.is_bigint()) return bigint_of(heap, x) == bigint_of(heap, y);
    return false;
}

bool same_value(Heap& heap, Value x, Value y) {
    if (x.is_number() || y.is_number()) return x == y;  // equal bits: -0 differs from 0, NaN is NaN
    return is_strictly_equal(heap, x, y);
}

bool same_value_zero(Heap& heap, Value x, Value y) {
    return x == y || is_strictly_equal(heap, x, y);
}

bool is_loosely_equal(Heap& heap, Value x, Value y) {
    if (x.is_nullish() || y.is_nullish()) return x.is_nullish() && y.is_nullish();
    if (x.is_symbol() || y.is_symbol()) return x == y;
    if (x.is_string() && y.is_string()) return heap.strings_equal(x, y);
    if (x.is_bigint() && y.is_bigint()) return bigint_of(heap, x) == bigint_of(heap, y);
    if (x.is_bigint() || y.is_bigint()) {
        const Value other = x.is_bigint() ? y : x;
        const BigInt big = bigint_of(heap, x.is_bigint() ? x : y);
        if (other.is_string()) {
            const std::optional<BigInt> parsed = bigint_from_text(heap.view(other).text());
            return parsed && *parsed == big;
        }
        return compare_with_number(big, to_number(heap, other)) == 0;
    }
    return to_number(heap, x) == to_number(heap, y);
}

TypeName type_name(const Heap& heap, Value value) {
    if (value.is_number()) return TypeName::Number;
    if (value.is_string()) return TypeName::String;
    if (value.is_boolean()) return TypeName::Boolean;
    if (value.is_undefined()) return TypeName::Undefined;
    if (value.is_symbol()) return TypeName::Symbol;
    if (value.is_bigint()) return TypeName::BigInt;
    if (value.is_object() && heap.is_callable(value)) return TypeName::Function;
    return TypeName::Object;
}

std::string_view type_of(const Heap& heap, Value value) {
    return kTypeNames[static_cast<std::size_t>(type_name(heap, value))];
}

}  // namespace loopscope::vm
