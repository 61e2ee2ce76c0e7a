#include "engine/syntax/lexer.h"

#include <algorithm>
#include <array>

#include <utf8proc.h>

namespace loopscope::syntax {

namespace {

enum CharacterClass : std::uint8_t { kOther = 0, kIdentifierStart = 1, kDigit = 2, kSpace = 4 };

constexpr std::array<std::uint8_t, 128> make_classes() {
    std::array<std::uint8_t, 128> classes{};
    for (std::size_t c = 'a'; c <= 'z'; ++c) classes[c] = kIdentifierStart;
    for (std::size_t c = 'A'; c <= 'Z'; ++c) classes[c] = kIdentifierStart;
    classes['$'] = classes['_'] = kIdentifierStart;
    for (std::size_t c = '0'; c <= '9'; ++c) classes[c] = kDigit;
    classes[' '] = classes['\t'] = classes['\v'] = classes['\f'] = kSpace;
    return classes;
}

constexpr std::array<std::uint8_t, 128> kClasses = make_classes();

bool is_space(char16_t c) {
    if (c < 128) return kClasses[c] == kSpace;
    return c == 0xA0 || c == 0xFEFF || utf8proc_category(c) == UTF8PROC_CATEGORY_ZS;
}

constexpr std::string_view kKeywordTexts[] = {
#define LOOPSCOPE_X(name, text) text,
    LOOPSCOPE_KEYWORDS(LOOPSCOPE_X)
#undef LOOPSCOPE_X
};
constexpr std::size_t kKeywordCount = std::size(kKeywordTexts);

constexpr std::string_view kPunctuatorTexts[] = {
#define LOOPSCOPE_X(name, text) text,
    LOOPSCOPE_PUNCTUATORS(LOOPSCOPE_X)
#undef LOOPSCOPE_X
};

TokenKind keyword_or_identifier(NameId name) {
    const auto id = static_cast<std::size_t>(name);
    if (id == 0 || id > kKeywordCount) return TokenKind::Identifier;
    return static_cast<TokenKind>(static_cast<std::size_t>(TokenKind::Break) + id - 1);
}

}  // namespace

std::string_view token_text(TokenKind kind) {
    if (is_keyword(kind))
        return kKeywordTexts[static_cast<std::size_t>(kind) - static_cast<std::size_t>(TokenKind::Break)];
    if (kind >= TokenKind::LeftBrace)
        return kPunctuatorTexts[static_cast<std::size_t>(kind) -
                                static_cast<std::size_t>(TokenKind::LeftBrace)];
    return "";
}

Lexer::Lexer(std::u16string_view text, Ast& ast)
    : text_(text), ast_(ast), end_(static_cast<std::uint32_t>(text.size())) {
    for (const std::string_view keyword : kKeywordTexts) ast_.intern(keyword);
    if (peek() == u'#' && peek(1) == u'!') skip_line_comment();
}

void Lexer::skip_line_comment() {
    while (at_ < end_ && !is_line_terminator(text_[at_])) ++at_;
}

/// False when the comment does not end.
bool Lexer::skip_block_comment(bool& newline) {
    for (at_ += 2; at_ < end_; ++at_) {
        if (text_[at_] == u'*' && peek(1) == u'/') {
            at_ += 2;
            return true;
        }
        if (is_line_terminator(text_[at_])) newline = true;
    }
    return false;
}

/// The mark is as long as said. SPEC: B.1.1: not in modules.
bool Lexer::skip_html_comment(std::uint32_t mark) {
    if (is_module_) {
        token_begin_ = at_ + mark - 1;
        at_ += mark;
        space_message_ = "HTML comments are not allowed in modules";
        return false;
    }
    skip_line_comment();
    return true;
}

/// Skips white space and comments; false at an unterminated block comment, with at_ at the end of the text,
/// and at one that may not be there.
bool Lexer::skip_space() {
    while (at_ < end_) {
        const char16_t c = text_[at_];
        if (c == u'\n' || c == u'\r' || c == 0x2028 || c == 0x2029) {
            newline_before_ = true;
            ++at_;
        } else if (is_space(c)) {
            ++at_;
        } else if (c == u'/' && peek(1) == u'/') {
            skip_line_comment();
        } else if (c == u'/' && peek(1) == u'*') {
            token_begin_ = at_;
            if (!skip_block_comment(newline_before_)) return false;
        } else if (c == u'<' && peek(1) == u'!' && peek(2) == u'-' && peek(3) == u'-') {
            if (!skip_html_comment(4)) return false;
        } else if (c == u'-' && newline_before_ && peek(1) == u'-' && peek(2) == u'>') {
            if (!skip_html_comment(3)) return false;
        } else {
            break;
        }
    }
    return true;
}

Token Lexer::make(TokenKind kind, std::uint32_t length) {
    at_ += length;
    Token token;
    token.kind = kind;
    token.newline_before = newline_before_;
    token.range = {token_begin_, at_};
    return token;
}

Token Lexer::illegal(const char* message, SourceRange range) {
    Token token = make(TokenKind::Illegal, 0);
    token.error = message;
    token.error_range = {std::min(range.begin, end_), std::min(range.end, end_)};
    return token;
}

Token Lexer::next() {
    newline_before_ = at_ == 0 || (at_ > 1 && text_[0] == u'#' && token_begin_ == 0);
    if (!skip_space()) return illegal(space_message_, {token_begin_, at_});
    token_begin_ = at_;
    if (at_ >= end_) return make(TokenKind::EndOfInput, 0);
    const char16_t c = text_[at_];
    if (c < 128) {
        if (kClasses[c] == kIdentifierStart) return identifier();
        if (kClasses[c] == kDigit || (c == u'.' && peek(1) >= u'0' && peek(1) <= u'9')) return number();
        if (c == u'"' || c == u'\'') return string();
        if (c == u'`') {
            ++at_;
            return template_text(token_begin_);
        }
        if (c == u'#') return private_name();
        if (c == u'\\') return identifier_slow(at_, false);
        return punctuator();
    }
    char32_t code_point = 0;
    std::uint32_t length = 0;
    identifier_code_point(at_, code_point, length);
    if (is_identifier_start(code_point)) return identifier_slow(at_, false);
    at_ += length;
    // V8 stops before a character beyond ASCII that begins no token, but behind the first half of a pair.
    return illegal(nullptr, {token_begin_, at_ - 1});
}

Token Lexer::operator_or_assign(TokenKind kind, TokenKind assign, std::uint32_t length) {
    if (peek(length) == u'=') return make(assign, length + 1);
    return make(kind, length);
}

Token Lexer::punctuator() {
    using K = TokenKind;
    switch (text_[at_]) {
        case u'{': return make(K::LeftBrace, 1);
        case u'}': return make(K::RightBrace, 1);
        case u'(': return make(K::LeftParen, 1);
        case u')': return make(K::RightParen, 1);
        case u'[': return make(K::LeftBracket, 1);
        case u']': return make(K::RightBracket, 1);
        case u';': return make(K::Semicolon, 1);
        case u',': return make(K::Comma, 1);
        case u':': return make(K::Colon, 1);
        case u'~': return make(K::Tilde, 1);
        case u'.': return peek(1) == u'.' && peek(2) == u'.' ? make(K::Ellipsis, 3) : make(K::Dot, 1);
        case u'?':
            if (peek(1) == u'?') return operator_or_assign(K::QuestionQuestion, K::QuestionQuestionAssign, 2);
            if (peek(1) == u'.' && !(peek(2) >= u'0' && peek(2) <= u'9')) return make(K::QuestionDot, 2);
            return make(K::Question, 1);
        case u'=':
            if (peek(1) == u'>') return make(K::Arrow, 2);
            if (peek(1) == u'=') return peek(2) == u'=' ? make(K::StrictEqual, 3) : make(K::Equal, 2);
            return make(K::Assign, 1);
        case u'!':
            if (peek(1) == u'=') return peek(2) == u'=' ? make(K::StrictNotEqual, 3) : make(K::NotEqual, 2);
            return make(K::Not, 1);
        case u'+':
            return peek(1) == u'+' ? make(K::PlusPlus, 2) : operator_or_assign(K::Plus, K::PlusAssign, 1);
        case u'-':
            return peek(1) == u'-' ? make(K::MinusMinus, 2) : operator_or_assign(K::Minus, K::MinusAssign, 1);
        case u'*':
            if (peek(1) == u'*') return operator_or_assign(K::StarStar, K::StarStarAssign, 2);
            return operator_or_assign(K::Star, K::StarAssign, 1);
        case u'/': return operator_or_assign(K::Slash, K::SlashAssign, 1);
        case u'%': return operator_or_assign(K::Percent, K::PercentAssign, 1);
        case u'&':
            if (peek(1) == u'&') return operator_or_assign(K::AndAnd, K::AndAndAssign, 2);
            return operator_or_assign(K::Ampersand, K::AmpersandAssign, 1);
        case u'|':
            if (peek(1) == u'|') return operator_or_assign(K::BarBar, K::BarBarAssign, 2);
            return operator_or_assign(K::Bar, K::BarAssign, 1);
        case u'^': return operator_or_assign(K::Caret, K::CaretAssign, 1);
        case u'<':
            if (peek(1) == u'<') return operator_or_assign(K::ShiftLeft, K::ShiftLeftAssign, 2);
            return operator_or_assign(K::Less, K::LessEqual, 1);
        case u'>':
            if (peek(1) == u'>' && peek(2) == u'>')
                return operator_or_assign(K::ShiftRightUnsigned, K::ShiftRightUnsignedAssign, 3);
            if (peek(1) == u'>') return operator_or_assign(K::ShiftRight, K::ShiftRightAssign, 2);
            return operator_or_assign(K::Greater, K::GreaterEqual, 1);
        default: break;
    }
    ++at_;
    return illegal(nullptr, {token_begin_, at_});
}

Token Lexer::identifier() {
    std::uint32_t i = at_;
    while (i < end_ && text_[i] < 128 && (kClasses[text_[i]] & (kIdentifierStart | kDigit))) ++i;
    if (i < end_ && (text_[i] >= 128 || text_[i] == u'\\')) return identifier_slow(at_, false);
    const NameId name = ast_.intern(text_.substr(at_, i - at_));
    Token token = make(keyword_or_identifier(name), i - at_);
    token.name = name;
    return token;
}

/// Reads one code point of an unescaped identifier candidate.
bool Lexer::identifier_code_point(std::uint32_t position, char32_t& code_point, std::uint32_t& length) const {
    if (position >= end_) return false;
    code_point = text_[position];
    length = 1;
    if (code_point >= 0xD800 && code_point <= 0xDBFF && position + 1 < end_) {
        const char32_t low = text_[position + 1];
        if (low >= 0xDC00 && low <= 0xDFFF) {
            code_point = 0x10000 + ((code_point - 0xD800) << 10) + (low - 0xDC00);
            length = 2;
        }
    }
    return true;
}

/// An identifier with escapes or characters beyond ASCII; at_ stands at its first character after any '#'.
Token Lexer::identifier_slow(std::uint32_t begin, bool is_private) {
    at_ = begin;
    buffer_.clear();
    if (is_private) buffer_.push_back(u'#');
    bool escaped = false;
    char32_t c = 0;
    std::uint32_t length = 0;
    for (bool first = true; identifier_code_point(at_, c, length); first = false) {
        SourceRange error_range{at_, at_ + 1};
        const std::uint32_t start = at_;
        if (c == U'\\') {
            ++at_;
            if (peek() != u'u') return illegal(nullptr, {token_begin_, at_});
            ++at_;
            if (const char* error = unicode_escape(c, error_range)) return illegal(error, error_range);
            escaped = true;
        } else {
            at_ += length;
        }
        if (first ? !is_identifier_start(c) : !is_identifier_part(c)) {
            if (escaped && text_[start] == u'\\') return illegal(nullptr, {token_begin_, at_});
            at_ = start;
            break;
        }
        if (c >= 0x10000) {
            buffer_.push_back(static_cast<char16_t>(0xD7C0 + (c >> 10)));
            buffer_.push_back(static_cast<char16_t>(0xDC00 + (c & 0x3FF)));
        } else {
            buffer_.push_back(static_cast<char16_t>(c));
        }
    }
    const NameId name = ast_.intern(buffer_);
    Token token = make(is_private ? TokenKind::PrivateName : keyword_or_identifier(name), 0);
    token.name = name;
    token.escaped = escaped;
    if (escaped && token.kind >= TokenKind::Break && token.kind < TokenKind::Async)
        token.kind = TokenKind::EscapedKeyword;
    return token;
}

Token Lexer::private_name() {
    char32_t c = 0;
    std::uint32_t length = 0;
    if (!identifier_code_point(at_ + 1, c, length) || !(is_identifier_start(c) || c == U'\\')) {
        ++at_;
        return illegal(nullptr, {token_begin_, at_});
    }
    return identifier_slow(at_ + 1, true);
}

}  // namespace loopscope::syntax
