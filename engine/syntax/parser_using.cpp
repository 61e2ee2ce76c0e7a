#include <algorithm>

#include "engine/syntax/parser_state.h"

// `using x = …` and `await using x = …`: where they begin a declaration. SPEC: the proposal Explicit Resource
// Management.

namespace loopscope::syntax {

namespace {

constexpr std::u16string_view kUsing = u"using";

}  // namespace

/// Var when no using declaration stands here. `using of` in the head of a for statement is none.
DeclarationKind Parser::using_kind(bool in_for) {
    if (edition_ < Edition::Latest || !(accept_using_ || in_for)) return DeclarationKind::Var;
    const auto is_name = [&](const Token& token) {
        return is_any_identifier(token.kind) && !token.newline_before && !(in_for && token.name == of_);
    };
    if (at(TokenKind::Identifier) && !token_.escaped && ast_.text(token_.name) == kUsing)
        return is_name(peek_ahead()) ? DeclarationKind::Using : DeclarationKind::Var;
    if (!at(TokenKind::Await) || token_.escaped || !function_->is_async) return DeclarationKind::Var;
    const Token& word = peek_ahead();
    const bool is_word = word.kind == TokenKind::Identifier && !word.escaped && !word.newline_before &&
                         ast_.text(word.name) == kUsing;
    if (!is_word) return DeclarationKind::Var;
    const std::u16string_view rest = source_.text().substr(word.range.end);
    const std::size_t name = std::min(rest.find_first_not_of(u" \t"), rest.size());
    const bool is_followed = name < rest.size() && (is_identifier_start(rest[name]) || rest[name] == u'\\');
    const bool is_operator =
        rest.substr(name).starts_with(u"in ") || rest.substr(name).starts_with(u"instanceof ");
    return is_followed && !is_operator ? DeclarationKind::AwaitUsing : DeclarationKind::Var;
}

/// A using declaration has names only, no patterns.
void Parser::check_using_target(DeclarationKind kind) {
    if (is_using(kind) && !is_any_identifier(token_.kind)) fail_unexpected_next();
}

}  // namespace loopscope::syntax
