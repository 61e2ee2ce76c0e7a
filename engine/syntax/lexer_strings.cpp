#include "engine/syntax/lexer.h"

// String literals (12.9.4), templates (12.9.6), regular expressions (12.9.5) and their escapes.

namespace loopscope::syntax {

namespace {

int hex_value(char16_t c) {
    if (c >= u'0' && c <= u'9') return c - u'0';
    if (c >= u'a' && c <= u'f') return c - u'a' + 10;
    if (c >= u'A' && c <= u'F') return c - u'A' + 10;
    return -1;
}

void append_code_point(std::u16string& out, char32_t c) {
    if (c >= 0x10000) {
        out.push_back(static_cast<char16_t>(0xD7C0 + (c >> 10)));
        out.push_back(static_cast<char16_t>(0xDC00 + (c & 0x3FF)));
    } else {
        out.push_back(static_cast<char16_t>(c));
    }
}

}  // namespace

/// After `\u`: four digits or {digits}.
const char* Lexer::unicode_escape(char32_t& code_point, SourceRange& error_range) {
    const std::uint32_t begin = at_ - 2;
    code_point = 0;
    if (peek() == u'{') {
        ++at_;
        const std::uint32_t first = at_;
        while (at_ < end_ && hex_value(text_[at_]) >= 0) {
            code_point = code_point * 16 + static_cast<char32_t>(hex_value(text_[at_]));
            ++at_;
            if (code_point > 0x10FFFF) {
                error_range = {begin, at_};
                return "Undefined Unicode code-point";
            }
        }
        if (at_ == first || peek() != u'}') {
            error_range = {begin, at_ + 1};
            if (at_ == first) error_range = {begin + 3, begin + 4};
            return "Invalid Unicode escape sequence";
        }
        ++at_;
        return nullptr;
    }
    for (int i = 0; i < 4; ++i) {
        const int digit = at_ < end_ ? hex_value(text_[at_]) : -1;
        if (digit < 0) {
            error_range = {begin, begin + 6};
            return "Invalid Unicode escape sequence";
        }
        code_point = code_point * 16 + static_cast<char32_t>(digit);
        ++at_;
    }
    return nullptr;
}

/// A digit after the backslash: `\0` alone is NUL; others are legacy (B.1.2).
const char* Lexer::octal_escape(bool in_template, SourceRange& error_range) {
    const char16_t first = text_[at_];
    const bool eight_or_nine = first >= u'8';
    const bool alone = !(peek(1) >= u'0' && peek(1) <= u'9');
    if (first == u'0' && alone) {
        ++at_;
        buffer_.push_back(u'\0');
        return nullptr;
    }
    const SourceRange range = eight_or_nine ? SourceRange{at_ - 1, at_} : SourceRange{at_, at_ + 1};
    if (in_template) {
        error_range = {range.begin, range.begin};
        return eight_or_nine ? "\\8 and \\9 are not allowed in template strings."
                             : "Octal escape sequences are not allowed in template strings.";
    }
    octal_range_ = range;
    octal_message_ = eight_or_nine ? "\\8 and \\9 are not allowed in strict mode."
                                   : "Octal escape sequences are not allowed in strict mode.";
    if (eight_or_nine) {
        buffer_.push_back(first);
        ++at_;
        return nullptr;
    }
    int value = 0;
    for (int i = 0; i < 3 && peek() >= u'0' && peek() <= u'7' && value * 8 + (peek() - u'0') < 256; ++i) {
        value = value * 8 + (peek() - u'0');
        ++at_;
    }
    octal_range_.end = at_ - 1;
    buffer_.push_back(static_cast<char16_t>(value));
    return nullptr;
}

const char* Lexer::escape(bool in_template, SourceRange& error_range) {
    const char16_t c = text_[at_];
    switch (c) {
        case u'n': buffer_.push_back(u'\n'); break;
        case u't': buffer_.push_back(u'\t'); break;
        case u'r': buffer_.push_back(u'\r'); break;
        case u'b': buffer_.push_back(u'\b'); break;
        case u'f': buffer_.push_back(u'\f'); break;
        case u'v': buffer_.push_back(u'\v'); break;
        case u'\r':
            if (peek(1) == u'\n') ++at_;
            break;
        case u'\n':
        case 0x2028:
        case 0x2029: break;
        case u'x': {
            const int high = at_ + 1 < end_ ? hex_value(text_[at_ + 1]) : -1;
            const int low = high >= 0 && at_ + 2 < end_ ? hex_value(text_[at_ + 2]) : -1;
            if (low < 0) {
                error_range = {at_ - 1, at_ + 3};
                ++at_;
                return "Invalid hexadecimal escape sequence";
            }
            buffer_.push_back(static_cast<char16_t>(high * 16 + low));
            at_ += 2;
            break;
        }
        case u'u': {
            ++at_;
            char32_t code_point = 0;
            if (const char* error = unicode_escape(code_point, error_range)) return error;
            append_code_point(buffer_, code_point);
            return nullptr;
        }
        default:
            if (c >= u'0' && c <= u'9') return octal_escape(in_template, error_range);
            buffer_.push_back(c);
    }
    ++at_;
    return nullptr;
}

Token Lexer::string() {
    const char16_t quote = text_[at_++];
    const std::uint32_t begin = at_;
    while (at_ < end_ && text_[at_] != quote && text_[at_] != u'\\' && text_[at_] != u'\n' &&
           text_[at_] != u'\r')
        ++at_;
    if (at_ < end_ && text_[at_] == quote) {
        const std::u16string_view value = text_.substr(begin, at_ - begin);
        Token token = make(TokenKind::String, 1);
        token.string = ast_.keep(value);
        return token;
    }
    buffer_.assign(text_.substr(begin, at_ - begin));
    bool escaped = false;
    while (at_ < end_ && text_[at_] != quote) {
        const char16_t c = text_[at_];
        if (c == u'\n' || c == u'\r') return illegal(nullptr, {token_begin_, at_});
        ++at_;
        if (c != u'\\') {
            buffer_.push_back(c);
            continue;
        }
        escaped = true;
        if (at_ >= end_) break;
        SourceRange error_range;
        if (const char* error = escape(false, error_range)) return illegal(error, error_range);
    }
    if (at_ >= end_) return illegal(nullptr, {token_begin_, at_});
    Token token = make(TokenKind::String, 1);
    token.string = ast_.keep(buffer_);
    token.escaped = escaped;
    return token;
}

/// The text of a template up to and with the next "${" or "`". An invalid escape is recorded in the token but
/// the token is complete, because tagged templates allow it.
Token Lexer::template_text(std::uint32_t begin) {
    token_begin_ = begin;
    buffer_.clear();
    const char* error = nullptr;
    SourceRange error_range;
    while (at_ < end_) {
        const char16_t c = text_[at_];
        const bool tail = c == u'`';
        if (tail || (c == u'$' && peek(1) == u'{')) {
            Token token = make(tail ? TokenKind::TemplateTail : TokenKind::TemplateSpan, tail ? 1 : 2);
            token.string = ast_.keep(buffer_);
            token.error = error;
            token.error_range = {std::min(error_range.begin, end_), std::min(error_range.end, end_)};
            return token;
        }
        ++at_;
        if (c == u'\\' && at_ < end_) {
            SourceRange range;
            if (const char* found = escape(true, range); found && !error) {
                error = found;
                error_range = range;
            }
        } else if (c == u'\r') {
            if (peek() == u'\n') ++at_;
            buffer_.push_back(u'\n');
        } else {
            buffer_.push_back(c);
        }
    }
    token_begin_ = at_;
    return illegal("Unexpected end of input", {at_, at_});
}

Token Lexer::rescan_template(const Token& right_brace) {
    at_ = right_brace.range.end;
    newline_before_ = right_brace.newline_before;
    return template_text(right_brace.range.begin);
}

bool Lexer::rescan_regular_expression(Token& token, std::u16string_view& pattern,
                                      std::u16string_view& flags) {
    token_begin_ = token.range.begin;
    at_ = token_begin_ + 1;
    bool in_class = false;
    for (;; ++at_) {
        if (at_ >= end_ || is_line_terminator(text_[at_])) {
            token.error = "Invalid regular expression: missing /";
            token.error_range = {token_begin_, token_begin_ + 1};
            return false;
        }
        const char16_t c = text_[at_];
        if (c == u'/' && !in_class) break;
        if (c == u'[') in_class = true;
        if (c == u']') in_class = false;
        if (c == u'\\' && at_ + 1 < end_ && !is_line_terminator(text_[at_ + 1])) ++at_;
    }
    pattern = ast_.keep(text_.substr(token_begin_ + 1, at_ - token_begin_ - 1));
    ++at_;
    const std::uint32_t flags_begin = at_;
    char32_t c = 0;
    std::uint32_t length = 0;
    while (identifier_code_point(at_, c, length) && is_identifier_part(c)) at_ += length;
    flags = ast_.keep(text_.substr(flags_begin, at_ - flags_begin));
    token.range = {token_begin_, at_};
    unsigned seen = 0;
    for (const char16_t flag : flags) {
        const std::size_t bit = std::u16string_view(u"dgimsuvy").find(flag);
        const bool bad = bit == std::u16string_view::npos || (seen & (1U << bit)) != 0;
        if (bad || (at_ < end_ && text_[at_] == u'\\')) {
            token.error = "Invalid regular expression flags";
            token.error_range = {token_begin_, token_begin_ + 1};
            return false;
        }
        seen |= 1U << bit;
    }
    const bool both = (seen & (1U << 5)) && (seen & (1U << 6));
    if (both || (flags.empty() && at_ < end_ && text_[at_] == u'\\')) {
        token.error = "Invalid regular expression flags";
        token.error_range = {token_begin_, token_begin_ + 1};
        return false;
    }
    return true;
}

}  // namespace loopscope::syntax
