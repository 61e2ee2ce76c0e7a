#include <charconv>
#include <cmath>
#include <string>

#include <utf8proc.h>

#include "engine/syntax/lexer.h"

namespace loopscope::syntax {

namespace {

/// Other_ID_Start and Other_ID_Continue of the Unicode database (PropList.txt).
bool is_other_id_start(char32_t c) {
    return c == 0x1885 || c == 0x1886 || c == 0x2118 || c == 0x212E || c == 0x309B || c == 0x309C;
}
bool is_other_id_continue(char32_t c) {
    return c == 0x00B7 || c == 0x0387 || (c >= 0x1369 && c <= 0x1371) || c == 0x19DA || c == 0x200C ||
           c == 0x200D || c == 0x30FB || c == 0xFF65;
}

/// Pattern_Syntax and Pattern_White_Space characters that are letters by category.
bool is_pattern_letter(char32_t c) {
    return c == 0x2E2F;
}

utf8proc_category_t category(char32_t c) {
    return utf8proc_category(static_cast<utf8proc_int32_t>(c));
}

}  // namespace

bool is_identifier_start(char32_t c) {
    if (c < 0x80) return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '$' || c == '_';
    switch (category(c)) {
        case UTF8PROC_CATEGORY_LU:
        case UTF8PROC_CATEGORY_LL:
        case UTF8PROC_CATEGORY_LT:
        case UTF8PROC_CATEGORY_LM:
        case UTF8PROC_CATEGORY_LO:
        case UTF8PROC_CATEGORY_NL: return !is_pattern_letter(c);
        default: return is_other_id_start(c);
    }
}

bool is_identifier_part(char32_t c) {
    if (c < 0x80)
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '$' ||
               c == '_';
    if (is_identifier_start(c) || is_other_id_continue(c)) return true;
    switch (category(c)) {
        case UTF8PROC_CATEGORY_MN:
        case UTF8PROC_CATEGORY_MC:
        case UTF8PROC_CATEGORY_ND:
        case UTF8PROC_CATEGORY_PC: return true;
        default: return false;
    }
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
