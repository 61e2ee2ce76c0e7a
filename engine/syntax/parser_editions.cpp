#include "engine/syntax/parser_state.h"

// What V8's older parsers do not know yet. RUNTIME: each refuses it with the message that it has for a token
// that does not belong there.

namespace loopscope::syntax {

namespace {

constexpr const char* kInvalid = "Invalid or unexpected token";

/// Makes of a token one that is refused when it is reached, at the part of it from `offset` on.
void refuse(Token& token, const char* message, std::uint32_t offset) {
    token.kind = TokenKind::Illegal;
    token.error = message;
    token.error_range = {token.range.begin + offset, token.range.end};
}

/// The same, up to but without `end`.
void refuse_up_to(Token& token, const char* message, std::uint32_t offset, std::uint32_t end) {
    refuse(token, message, offset);
    token.error_range.end = token.range.begin + end;
}

}  // namespace

Token Parser::read() {
    Token token = lexer_.next();
    if (edition_ < Edition::V8_11_3) adapt(token);
    return token;
}

/// The token as an older lexer reads it: two tokens where it knows no longer one, or an identifier.
void Parser::adapt(Token& token) const {
    switch (token.kind) {
        case TokenKind::QuestionDot: return refuse(token, "Unexpected token .", 1);
        case TokenKind::QuestionQuestion:
        case TokenKind::QuestionQuestionAssign: return refuse_up_to(token, "Unexpected token ?", 1, 2);
        case TokenKind::AndAndAssign:
        case TokenKind::BarBarAssign: return refuse(token, "Unexpected token =", 2);
        case TokenKind::PrivateName: return refuse_up_to(token, kInvalid, 0, 1);
        case TokenKind::BigInt:
            if (edition_ < Edition::V8_6_8)
                refuse_up_to(token, kInvalid, 0, token.range.end - token.range.begin - 1);
            return;
        case TokenKind::Number: {
            const std::size_t separator = source_.text(token.range).find(u'_');
            if (separator != std::u16string_view::npos)
                refuse_up_to(token, kInvalid, 0, static_cast<std::uint32_t>(separator));
            return;
        }
        case TokenKind::StarStar:
            if (edition_ < Edition::V8_6_2) refuse(token, "Unexpected token *", 1);
            return;
        case TokenKind::StarStarAssign:
            if (edition_ < Edition::V8_6_2) refuse(token, "Unexpected token *=", 1);
            return;
        case TokenKind::Async:
        case TokenKind::Await:
            if (edition_ < Edition::V8_6_2) token.kind = TokenKind::Identifier;
            return;
        case TokenKind::Illegal:
            // A character beyond ASCII that begins no token, of which the later lexer takes at most half.
            if (!token.error && source_.text()[token.range.begin] >= 0x80)
                token.error_range = {token.range.end - 1, token.range.end};
            return;
        default: return;  // NOTE: every other token is as old as any of these parsers
    }
}

void Parser::check_block_scope(SourceRange word) {
    if (edition_ > Edition::V8_4_5 || strict_) return;
    fail(word,
         "Block-scoped declarations (let, const, function, class) not yet supported outside strict mode");
}

/// What Node shows of a range: older versions underline it up to the end of its first line.
SourceRange Parser::on_one_line(SourceRange range) const {
    for (std::uint32_t at = range.begin; at < range.end; ++at)
        if (is_line_terminator(source_.text()[at])) return {range.begin, at};
    return range;
}

/// RUNTIME: V8 6.8 src/parsing/scanner.cc, Scanner::Next: the end has the place of the token before it.
SourceRange Parser::end_of_input(const Token& end) const {
    return edition_ < Edition::V8_11_3 ? previous_ : end.range;
}

/// `=>` behind what begins at `begin` and is no list of parameters. RUNTIME: V8 6.8 and older
/// src/parsing/expression-classifier.h name the first token of it that no such list has.
void Parser::fail_no_parameter(std::uint32_t begin) {
    Ast names;
    Lexer lexer(source_.text(), names);
    Token start;
    start.range.end = begin;
    lexer.rewind_to_end_of(start);
    for (Token token = lexer.next(); token.range.begin < token_.range.begin; token = lexer.next()) {
        const bool may_stand = is_any_identifier(token.kind) || token.kind == TokenKind::LeftParen ||
                               token.kind == TokenKind::RightParen || token.kind == TokenKind::Comma;
        const bool is_inner = token.kind == TokenKind::LeftParen && token.range.begin != begin;
        // What a pattern and its default values hold is not told apart here.
        const bool is_pattern = token.kind == TokenKind::LeftBrace || token.kind == TokenKind::Assign;
        if (is_pattern || token.kind == TokenKind::EndOfInput) return;
        if (!may_stand || is_inner) fail_unexpected(token);
    }
}

/// An import that stands where none may. RUNTIME: V8 6.8 takes it for the beginning of import(), older ones
/// know it in modules only.
void Parser::fail_import(const Token& word) {
    if (edition_ < Edition::V8_6_8) fail(word.range, "Unexpected token import");
    if (edition_ < Edition::V8_11_3) fail_unexpected(token_.range == word.range ? peek_ahead() : token_);
    fail(word.range, "Cannot use import statement outside a module");
}

/// An identifier that is unexpected. RUNTIME: V8 src/parsing/token.h has tokens of their own for some words.
std::string Parser::described(const Token& token) const {
    const bool is_word =
        !token.escaped && edition_ >= Edition::V8_11_3 &&
        (token.name == get_ || token.name == set_ ||
         (edition_ == Edition::Latest && (token.name == of_ || ast_.text(token.name) == u"accessor")));
    return (is_word ? "Unexpected token" : "Unexpected identifier") + quoted(name_text(token.name));
}

/// " 'x'" behind "Unexpected token"; older parsers do not say which identifier it is.
std::string Parser::quoted(std::string_view token) const {
    return edition_ >= Edition::V8_11_3 ? " '" + std::string(token) + "'" : std::string();
}

}  // namespace loopscope::syntax
