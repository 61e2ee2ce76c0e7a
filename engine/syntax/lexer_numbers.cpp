#include <charconv>
#include <cmath>
#include <system_error>

#include "engine/syntax/lexer.h"

// Numeric literals, 12.9.3 and B.1.1.

namespace loopscope::syntax {

namespace {

int digit_value(char16_t c) {
    if (c >= u'0' && c <= u'9') return c - u'0';
    if (c >= u'a' && c <= u'f') return c - u'a' + 10;
    if (c >= u'A' && c <= u'F') return c - u'A' + 10;
    return 99;
}

/// Digits of a power-of-two radix as the nearest double, ties to even.
double power_of_two_value(std::string_view digits, int radix) {
    const int bits = radix == 16 ? 4 : radix == 8 ? 3 : 1;
    std::uint64_t mantissa = 0;
    int exponent = 0;
    bool sticky = false;
    for (const char c : digits) {
        const auto digit = static_cast<std::uint64_t>(digit_value(static_cast<char16_t>(c)));
        for (int bit = bits - 1; bit >= 0; --bit) {
            const std::uint64_t value = (digit >> bit) & 1;
            if (mantissa >> 62) {
                ++exponent;
                sticky = sticky || value != 0;
            } else {
                mantissa = (mantissa << 1) | value;
            }
        }
    }
    // The conversion of a 63-bit integer rounds to nearest even; a lost bit must break ties upwards.
    return std::ldexp(static_cast<double>(mantissa | (sticky ? 1U : 0U)), exponent);
}

double decimal_value(std::string_view digits) {
    double value = 0;
    const auto result = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (result.ec != std::errc::result_out_of_range) return value;
    // Too large or too small: decide by the position of the first significant digit.
    const std::size_t exponent_at = digits.find_first_of("eE");
    const std::string_view mantissa = digits.substr(0, exponent_at);
    long exponent = 0;
    if (exponent_at != std::string_view::npos) {
        std::string_view text = digits.substr(exponent_at + 1);
        if (!text.empty() && text[0] == '+') text.remove_prefix(1);
        const auto parsed = std::from_chars(text.data(), text.data() + text.size(), exponent);
        if (parsed.ec == std::errc::result_out_of_range) return text[0] == '-' ? 0 : HUGE_VAL;
    }
    const std::size_t significant = mantissa.find_first_not_of("0.");
    const std::size_t point = std::min(mantissa.find('.'), mantissa.size());
    const long magnitude = static_cast<long>(point) - static_cast<long>(significant) + exponent;
    return magnitude > 0 ? HUGE_VAL : 0;
}

}  // namespace

/// Appends digits, leaving out separators. False on a misplaced separator, with `error` filled in.
bool Lexer::digits(int radix, bool separators, std::string& out, Token& error) {
    bool after_separator = false;
    while (at_ < end_) {
        const char16_t c = text_[at_];
        if (c == u'_' && separators) {
            ++at_;
            if (peek() == u'_') {
                error = illegal("Only one underscore is allowed as numeric separator", {at_, at_ + 1});
                return false;
            }
            after_separator = true;
            continue;
        }
        if (digit_value(c) >= radix) break;
        out.push_back(static_cast<char>(c));
        after_separator = false;
        ++at_;
    }
    if (after_separator) {
        error = illegal("Numeric separators are not allowed at the end of numeric literals", {at_, at_ + 1});
        return false;
    }
    return true;
}

/// A number may not be followed directly by a digit or the start of an identifier.
Token Lexer::finish_number(Token token) {
    char32_t c = 0;
    std::uint32_t length = 0;
    if (identifier_code_point(at_, c, length) &&
        ((c >= U'0' && c <= U'9') || c == U'\\' || is_identifier_start(c)))
        return illegal(nullptr, {token_begin_, at_});
    return token;
}

Token Lexer::number() {
    if (text_[at_] == u'0') {
        switch (peek(1)) {
            case u'x':
            case u'X': return radix_number(16);
            case u'o':
            case u'O': return radix_number(8);
            case u'b':
            case u'B': return radix_number(2);
            case u'_':
                return illegal("Numeric separator can not be used after leading 0.", {at_ + 1, at_ + 2});
            default:
                if (peek(1) >= u'0' && peek(1) <= u'9') return legacy_octal_number();
        }
    }
    return decimal_number();
}

Token Lexer::radix_number(int radix) {
    at_ += 2;
    std::string text;
    Token error;
    if (digit_value(peek()) >= radix || at_ >= end_) return illegal(nullptr, {token_begin_, at_});
    if (!digits(radix, true, text, error)) return error;
    if (peek() == u'n') {
        Token token = make(TokenKind::BigInt, 1);
        token.radix = radix;
        token.string = ast_.keep(std::u16string(text.begin(), text.end()));
        return finish_number(token);
    }
    Token token = make(TokenKind::Number, 0);
    token.number = power_of_two_value(text, radix);
    return finish_number(token);
}

/// 017 is octal; 018 and 09.5 are decimal. Neither is allowed in strict code.
Token Lexer::legacy_octal_number() {
    std::uint32_t i = at_;
    bool octal = true;
    for (; i < end_ && text_[i] >= u'0' && text_[i] <= u'9'; ++i)
        if (text_[i] >= u'8') octal = false;
    if (i < end_ && text_[i] == u'_') {
        at_ = i;
        return illegal("Numeric separator can not be used after leading 0.", {i, i + 1});
    }
    Token token;
    if (octal) {
        std::string text;
        Token error;
        digits(8, false, text, error);
        token = make(TokenKind::Number, 0);
        token.number = power_of_two_value(text, 8);
        token = finish_number(token);
    } else {
        token = decimal_number();
    }
    if (token.kind == TokenKind::Number) {
        octal_range_ = token.range;
        octal_message_ = octal ? "Octal literals are not allowed in strict mode."
                               : "Decimals with leading zeros are not allowed in strict mode.";
    }
    return token;
}

Token Lexer::decimal_number() {
    const bool leading_zero = text_[at_] == u'0' && peek(1) >= u'0' && peek(1) <= u'9';
    std::string text;
    Token error;
    if (!digits(10, !leading_zero, text, error)) return error;
    if (peek() == u'n' && !leading_zero) {
        Token token = make(TokenKind::BigInt, 1);
        token.string = ast_.keep(std::u16string(text.begin(), text.end()));
        return finish_number(token);
    }
    bool integer = true;
    if (peek() == u'.') {
        integer = false;
        ++at_;
        text.push_back('.');
        if (peek() == u'_') return illegal(nullptr, {token_begin_, at_});
        if (!digits(10, true, text, error)) return error;
    }
    if (peek() == u'e' || peek() == u'E') {
        integer = false;
        ++at_;
        text.push_back('e');
        if (peek() == u'+' || peek() == u'-') text.push_back(static_cast<char>(text_[at_++]));
        if (!(peek() >= u'0' && peek() <= u'9')) return illegal(nullptr, {token_begin_, at_});
        if (!digits(10, true, text, error)) return error;
    }
    Token token = make(TokenKind::Number, 0);
    if (integer && text.size() <= 9) {
        for (const char c : text) token.number = token.number * 10 + (c - '0');
    } else {
        if (text[0] == '.') text.insert(0, 1, '0');
        token.number = decimal_value(text);
    }
    return finish_number(token);
}

}  // namespace loopscope::syntax
