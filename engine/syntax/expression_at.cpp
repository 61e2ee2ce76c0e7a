#include "engine/syntax/expression_at.h"

#include <optional>
#include <string>

#include "engine/syntax/parser_state.h"

namespace loopscope::syntax {

namespace {

/// Where the expression ends that the text begins with; none when it is a mistake.
std::optional<std::uint32_t> end_of_expression(std::u16string_view text) {
    const base::SourceText source("", std::u16string(text));
    try {
        Ast ast;
        Parser parser(source, Goal::Script, Edition::Latest, ast);
        return parser.parse_one_expression();
    } catch (const ParseFailure&) {
        return std::nullopt;
    }
}

}  // namespace

bool is_found_in_expression(std::u16string_view text, std::uint32_t offset) {
    Ast ast;
    Lexer lexer(text, ast);
    for (Token token = lexer.next(); token.range.begin <= offset; token = lexer.next()) {
        if (token.kind == TokenKind::EndOfInput || token.kind == TokenKind::Illegal) return false;
        const auto end = end_of_expression(text.substr(token.range.begin));
        if (end && token.range.begin + *end >= offset) return true;
    }
    return false;
}

}  // namespace loopscope::syntax
