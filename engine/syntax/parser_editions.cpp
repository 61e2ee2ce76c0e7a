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
        case TokenKind::QuestionQuestionAssign: return refuse(token, "Unexpected token ?", 1);
        case TokenKind::AndAndAssign:
        case TokenKind::BarBarAssign: return refuse(token, "Unexpected token =", 2);
        case TokenKind::PrivateName: return refuse(token, kInvalid, 0);
        case TokenKind::BigInt:
            if (edition_ < Edition::V8_6_8) refuse(token, kInvalid, 0);
            return;
        case TokenKind::Number:
            if (source_.text(token.range).find(u'_') != std::u16string_view::npos) refuse(token, kInvalid, 0);
            return;
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
        default: return;  // NOTE: every other token is as old as any of these parsers
    }
}

void Parser::check_block_scope(SourceRange word) {
    if (edition_ > Edition::V8_4_5 || strict_) return;
    fail(word,
         "Block-scoped declarations (let, const, function, class) not yet supported outside strict mode");
}

/// " 'x'" behind "Unexpected token"; older parsers do not say which identifier it is.
std::string Parser::quoted(std::string_view token) const {
    return edition_ >= Edition::V8_11_3 ? " '" + std::string(token) + "'" : std::string();
}

}  // namespace loopscope::syntax
