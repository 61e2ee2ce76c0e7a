#include "engine/syntax/parser_state.h"

// The for statements: 14.7.4 and 14.7.5.

namespace loopscope::syntax {

Statement* Parser::parse_for() {
    const std::uint32_t begin = token_.range.begin;
    Saved<bool> in_block(function_->in_block, true);
    next();
    bool is_await = false;
    if (at(TokenKind::Await) && function_->is_async) {
        require_edition(Edition::V8_6_8);
        next();
        is_await = true;
        note_await(previous_);
    }
    expect(TokenKind::LeftParen);
    if (at(TokenKind::Var) || at(TokenKind::Const) || (at(TokenKind::Let) && is_let_declaration()))
        return parse_for_declaration(begin, is_await);
    const DeclarationKind kind = using_kind(true);
    if (is_using(kind)) return parse_for_declaration(begin, is_await, kind);
    if (at(TokenKind::Semicolon) && !is_await) return parse_for_rest(begin, nullptr);
    return parse_for_expression(begin, is_await);
}

Statement* Parser::parse_for_declaration(std::uint32_t begin, bool is_await, DeclarationKind kind) {
    if (at(TokenKind::Let)) check_block_scope(token_.range);
    VariableDeclaration* declaration = nullptr;
    {
        Saved<bool> in(accept_in_, false);
        declaration = parse_variable_declarations(true, kind);
    }
    const bool of = check_contextual(u"of");
    if (of || at(TokenKind::In)) {
        if (is_await && !of) fail_unexpected_next();
        if (is_using(kind) && !of) fail(declaration->range, "Invalid 'using' in for-in loop");
        check_for_declaration(declaration, is_await ? "for-await-of" : of ? "for-of" : "for-in", of);
        return parse_for_each(begin, declaration, is_await);
    }
    if (is_await) fail_unexpected_next();
    return parse_for_rest(begin, declaration);
}

void Parser::check_for_declaration(const VariableDeclaration* declaration, const std::string& loop, bool of) {
    if (declaration->declarators.size() != 1) {
        const SourceRange range{declaration->declarators.front()->range.begin,
                                declaration->declarators.back()->range.end};
        fail(range, "Invalid left-hand side in " + loop + " loop: Must have a single binding.");
    }
    const VariableDeclarator* only = declaration->declarators[0];
    if (!only->initializer) return;
    const bool legacy = !of && !strict_ && declaration->declaration_kind == DeclarationKind::Var &&
                        only->target->kind == NodeKind::Identifier;
    if (!legacy) fail(only->range, loop + " loop variable declaration may not have an initializer.");
}

Statement* Parser::parse_for_expression(std::uint32_t begin, bool is_await) {
    const Token first = token_;
    const bool starts_with_let = at(TokenKind::Let);
    const bool plain_async_of = at(TokenKind::Async) && !first.escaped && !is_await &&
                                peek_ahead().kind == TokenKind::Identifier && peek_ahead().name == of_ &&
                                !peek_ahead().escaped;
    const std::size_t mark = cover_errors_.size();
    Expression* expression = nullptr;
    {
        Saved<bool> in(accept_in_, false);
        const NameInferrer::Scope scope(names_);
        expression = is_await ? parse_left_hand_side() : parse_expression_cover();
    }
    const bool of = check_contextual(u"of");
    if (of && starts_with_let) {
        fail(first.range, expression->kind == NodeKind::Identifier
                              ? "The left-hand side of a for-of loop may not be 'let'."
                              : "The left-hand side of a for-of loop may not start with 'let'.");
    }
    if (of && plain_async_of && expression->kind == NodeKind::Identifier && !expression->parenthesized)
        fail(first.range, "The left-hand side of a for-of loop may not be 'async'.");
    if (of || (at(TokenKind::In) && !is_await)) {
        const bool pattern =
            expression->kind == NodeKind::ArrayLiteral || expression->kind == NodeKind::ObjectLiteral;
        if (pattern && !expression->parenthesized) {
            expression = to_pattern(expression, false);
            validate_covers(mark);
        } else {
            validate_covers(mark);
            expression =
                check_reference(expression, first.range.begin, "Invalid left-hand side in for-loop", false);
        }
        return parse_for_each(begin, expression, is_await);
    }
    if (is_await) fail_unexpected_next();
    validate_covers(mark);
    return parse_for_rest(begin, expression);
}

/// At `in` or `of`.
Statement* Parser::parse_for_each(std::uint32_t begin, Node* left, bool is_await) {
    const bool of = !at(TokenKind::In);
    next();
    Saved<bool> in(accept_in_, true);
    Expression* right = of ? parse_assignment() : parse_expression();
    expect(TokenKind::RightParen);
    Statement* body = parse_loop_body();
    if (of) {
        ForOfStatement* loop = make<ForOfStatement>(begin);
        loop->is_await = is_await;
        loop->left = left;
        loop->right = right;
        loop->body = body;
        return finish(loop);
    }
    ForInStatement* loop = make<ForInStatement>(begin);
    loop->left = left;
    loop->right = right;
    loop->body = body;
    return finish(loop);
}

/// At the first `;`.
Statement* Parser::parse_for_rest(std::uint32_t begin, Node* initializer) {
    ForStatement* loop = make<ForStatement>(begin);
    loop->initializer = initializer;
    expect(TokenKind::Semicolon);
    if (!at(TokenKind::Semicolon)) loop->test = parse_expression();
    expect(TokenKind::Semicolon);
    if (!at(TokenKind::RightParen)) loop->update = parse_expression();
    expect(TokenKind::RightParen);
    loop->body = parse_loop_body();
    return finish(loop);
}

}  // namespace loopscope::syntax
