#include <charconv>
#include <cmath>
#include <string>

#include "engine/syntax/lexer.h"
#include "engine/syntax/unicode_properties.h"

namespace loopscope::syntax {

bool is_identifier_start(char32_t c) {
    if (c < 0x80) return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '$' || c == '_';
    static const CodePointRanges& ranges = *property_ranges(u"ID_Start");
    return contains(ranges, c);
}

bool is_identifier_part(char32_t c) {
    if (c < 0x80)
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '$' ||
               c == '_';
    constexpr char32_t kZeroWidthNonJoiner = 0x200C;
    constexpr char32_t kZeroWidthJoiner = 0x200D;
    if (c == kZeroWidthNonJoiner || c == kZeroWidthJoiner) return true;
    static const CodePointRanges& ranges = *property_ranges(u"ID_Continue");
    return contains(ranges, c);
}

bool is_line_terminator(char16_t c) {
    return c == u'\n' || c == u'\r' || c == 0x2028 || c == 0x2029;
}

// SPEC: 6.1.6.1.20 Number::toString, radix 10.
std::u16string number_key_text(double value) {
    if (std::isnan(value)) return u"NaN";
    if (std::isinf(value)) return value < 0 ? u"-Infinity" : u"Infinity";
    if (value == 0) return u"0";
    char buffer[32];
    const auto written =
        std::to_chars(buffer, buffer + sizeof buffer, std::fabs(value), std::chars_format::scientific);
    std::string digits;
    const char* at = buffer;
    for (; at != written.ptr && *at != 'e'; ++at)
        if (*at != '.') digits.push_back(*at);
    int exponent = 0;
    std::from_chars(at[1] == '+' ? at + 2 : at + 1, written.ptr, exponent);
    const int count = static_cast<int>(digits.size());
    const int point = exponent + 1;  // digits before the decimal point
    std::string out = value < 0 ? "-" : "";
    if (count <= point && point <= 21) {
        out += digits + std::string(static_cast<std::size_t>(point - count), '0');
    } else if (0 < point && point <= 21) {
        out += digits.substr(0, static_cast<std::size_t>(point)) + "." +
               digits.substr(static_cast<std::size_t>(point));
    } else if (-6 < point && point <= 0) {
        out += "0." + std::string(static_cast<std::size_t>(-point), '0') + digits;
    } else {
        out += digits.substr(0, 1);
        if (count > 1) out += "." + digits.substr(1);
        out += exponent < 0 ? "e-" : "e+";
        out += std::to_string(std::abs(exponent));
    }
    return std::u16string(out.begin(), out.end());
}

}  // namespace loopscope::syntax
