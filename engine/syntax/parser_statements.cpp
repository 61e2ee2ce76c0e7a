#include "engine/syntax/parser_state.h"

// Statements and declarations: chapter 14, without the for statements (parser_for.cpp).

namespace loopscope::syntax {

Statement* Parser::parse_statement_list_item() {
    const std::uint32_t begin = token_.range.begin;
    switch (token_.kind) {
        case TokenKind::Function: {
            next();
            return parse_function_declaration(begin, false);
        }
        case TokenKind::Class: {
            next();
            ClassDeclaration* declaration = make<ClassDeclaration>(begin);
            declaration->class_node = parse_class(begin, false);
            return finish(declaration);
        }
        case TokenKind::Var:
        case TokenKind::Const: return parse_variable_statement();
        case TokenKind::Let:
            if (is_let_declaration()) {
                check_block_scope(token_.range);
                return parse_variable_statement();
            }
            break;
        case TokenKind::Async:
            if (!token_.escaped && peek_ahead().kind == TokenKind::Function && !peek_ahead().newline_before) {
                next();
                next();
                return parse_function_declaration(begin, true);
            }
            break;
        default: break;  // NOTE: any other token
    }
    const DeclarationKind kind = using_kind(false);
    if (is_using(kind)) return parse_variable_statement(kind);
    return parse_statement(function_->labels.size(), true);
}

/// `let` begins a declaration when a binding follows.
bool Parser::is_let_declaration() {
    if (token_.escaped) return false;
    const TokenKind kind = peek_ahead().kind;
    switch (kind) {
        case TokenKind::LeftBrace:
        case TokenKind::LeftBracket:
        case TokenKind::Identifier:
        case TokenKind::Static:
        case TokenKind::Let:
        case TokenKind::Yield:
        case TokenKind::Await:
        case TokenKind::Async: return true;
        default: return is_future_strict_reserved(kind) && !strict_;  // NOTE: any other token
    }
}

/// Labels from `own_labels` on belong to this statement.
Statement* Parser::parse_statement(std::size_t own_labels, bool allow_function_label) {
    Nesting nesting(*this);
    const std::uint32_t begin = token_.range.begin;
    switch (token_.kind) {
        case TokenKind::LeftBrace: return parse_block();
        case TokenKind::Semicolon: next(); return finish(make<EmptyStatement>(begin));
        case TokenKind::If: return parse_if();
        case TokenKind::Do:
        case TokenKind::While:
        case TokenKind::For:
            for (std::size_t i = own_labels; i < function_->labels.size(); ++i)
                function_->labels[i].is_loop = true;
            if (at(TokenKind::Do)) return parse_do_while();
            return at(TokenKind::While) ? parse_while() : parse_for();
        case TokenKind::Continue: return parse_continue();
        case TokenKind::Break: return parse_break();
        case TokenKind::Return: return parse_return();
        case TokenKind::Switch: return parse_switch();
        case TokenKind::Throw: return parse_throw();
        case TokenKind::Try: return parse_try();
        case TokenKind::With: return parse_with();
        case TokenKind::Debugger: {
            next();
            DebuggerStatement* statement = make<DebuggerStatement>(begin);
            expect_semicolon();
            return finish(statement);
        }
        case TokenKind::Var: return parse_variable_statement();
        case TokenKind::Function:
            fail(token_.range,
                 strict_ ? "In strict mode code, functions can only be declared at top level or inside a "
                           "block."
                         : "In non-strict mode code, functions can only be declared at top level, "
                           "inside a block, or as the body of an if statement.");
        case TokenKind::Async:
            if (!token_.escaped && peek_ahead().kind == TokenKind::Function && !peek_ahead().newline_before)
                fail(token_.range,
                     "Async functions can only be declared at the top level or inside a block.");
            break;
        default: break;  // NOTE: any other token
    }
    return parse_labels_or_expression(own_labels, allow_function_label);
}

Statement* Parser::parse_labels_or_expression(std::size_t own_labels, bool allow_function_label) {
    const std::uint32_t begin = token_.range.begin;
    if (at(TokenKind::Class)) fail_unexpected_next();
    if (at(TokenKind::Export) || (at(TokenKind::Import) && peek_ahead().kind != TokenKind::LeftParen &&
                                  peek_ahead().kind != TokenKind::Dot)) {
        if (at(TokenKind::Export)) fail_unexpected_next();
        if (goal_ == Goal::Module) fail_unexpected(peek_ahead());
        fail_import(token_);
    }
    if (at(TokenKind::Let) && !token_.escaped) {
        const Token& after = peek_ahead();
        const bool lexical = after.kind == TokenKind::LeftBracket ||
                             ((after.kind == TokenKind::LeftBrace || after.kind == TokenKind::Identifier) &&
                              !after.newline_before);
        if (lexical) fail(token_.range, "Lexical declaration cannot appear in a single-statement context");
    }
    const bool starts_with_name = is_any_identifier(token_.kind);
    Expression* expression = parse_expression();
    Identifier* name = as_if<Identifier>(expression);
    if (starts_with_name && name && !name->parenthesized && at(TokenKind::Colon)) {
        for (const FunctionState::Label& label : function_->labels)
            if (label.name == name->name)
                fail(previous_, "Label '" + name_text(name->name) + "' has already been declared");
        next();
        LabelledStatement* labelled = make<LabelledStatement>(begin);
        labelled->label = name->name;
        function_->labels.push_back({name->name, false});
        if (at(TokenKind::Function) && !strict_ && allow_function_label) {
            const std::uint32_t function_begin = token_.range.begin;
            next();
            if (at(TokenKind::Star))
                fail(token_.range, "Generators can only be declared at the top level or inside a block.");
            labelled->body = parse_function_declaration(function_begin, false);
        } else {
            labelled->body = parse_statement(own_labels, allow_function_label);
        }
        function_->labels.pop_back();
        return finish(labelled);
    }
    ExpressionStatement* statement = make<ExpressionStatement>(begin);
    statement->expression = expression;
    expect_semicolon();
    return finish(statement);
}

BlockStatement* Parser::parse_block() {
    BlockStatement* block = make<BlockStatement>(token_.range.begin);
    expect(TokenKind::LeftBrace);
    Saved<bool> in_block(function_->in_block, true);
    Saved<bool> accept_using(accept_using_, true);
    std::vector<Statement*> statements;
    while (!at(TokenKind::RightBrace)) statements.push_back(parse_statement_list_item());
    next();
    block->statements = list(statements);
    return finish(block);
}

Statement* Parser::parse_variable_statement(DeclarationKind kind) {
    VariableDeclaration* declaration = parse_variable_declarations(false, kind);
    expect_semicolon();
    return finish(declaration);
}

/// `let a, a`: told here already so that it comes before later errors, as in V8.
void Parser::check_repeated_names(const std::vector<VariableDeclarator*>& before, const Target* target) {
    std::vector<const Identifier*> names, earlier;
    bound_names(target, names);
    for (const VariableDeclarator* declarator : before) bound_names(declarator->target, earlier);
    for (const Identifier* name : names)
        for (const Identifier* other : earlier)
            if (other->name == name->name) {
                const bool is_whole = ast_.edition < Edition::V8_6_2;  // as for ScopeBuilder::as_blamed
                fail(is_whole ? name->range : SourceRange{name->range.begin, name->range.begin + 1},
                     "Identifier '" + name_text(name->name) + "' has already been declared");
            }
}

/// `in_for`: the head of a for statement, where an initialiser may be missing before `in` or `of`.
/// `kind` is that of a using declaration, which begins with no word of the language.
VariableDeclaration* Parser::parse_variable_declarations(bool in_for, DeclarationKind kind) {
    const Token word = next();
    VariableDeclaration* declaration = make<VariableDeclaration>(word.range.begin);
    if (kind == DeclarationKind::AwaitUsing) {
        note_await(word.range);
        next();
    }
    const bool lexical = word.kind != TokenKind::Var;
    declaration->declaration_kind = is_using(kind)                  ? kind
                                    : word.kind == TokenKind::Var   ? DeclarationKind::Var
                                    : word.kind == TokenKind::Const ? DeclarationKind::Const
                                                                    : DeclarationKind::Let;
    std::vector<VariableDeclarator*> declarators;
    do {
        VariableDeclarator* declarator = ast_.make<VariableDeclarator>();
        const std::uint32_t begin = token_.range.begin;
        declarator->range.begin = begin;
        if (lexical && at(TokenKind::Let) && !strict_)
            fail(token_.range, "let is disallowed as a lexically bound name");
        check_using_target(kind);
        declarator->target = parse_binding_target();
        const NameInferrer::Scope scope(names_);
        if (const Identifier* name = as_if<Identifier>(declarator->target)) push_variable_name(name->name);
        if (lexical) {
            std::vector<const Identifier*> names;
            bound_names(declarator->target, names);
            for (const Identifier* name : names)
                if (ast_.text(name->name) == u"let")
                    fail(name->range, "let is disallowed as a lexically bound name");
        }
        if (lexical && !declarators.empty()) check_repeated_names(declarators, declarator->target);
        if (check(TokenKind::Assign)) {
            declarator->initializer = parse_assignment();
            name_anonymous(declarator->initializer, declarator->target);
            if (declarator->target->kind == NodeKind::Identifier) infer_names(declarator->initializer);
        } else if (!(in_for && (at(TokenKind::In) || check_contextual(u"of")))) {
            if (is_using(kind)) {
                fail({begin, previous_.end}, std::string("Missing initializer in ") +
                                                 (kind == DeclarationKind::Using ? "using" : "await using") +
                                                 " declaration");
            }
            if (word.kind == TokenKind::Const || declarator->target->kind != NodeKind::Identifier) {
                const bool pattern = declarator->target->kind != NodeKind::Identifier;
                fail({begin, previous_.end}, std::string("Missing initializer in ") +
                                                 (pattern ? "destructuring" : "const") + " declaration");
            }
        }
        declarator->range.end = previous_.end;
        declarators.push_back(declarator);
    } while (check(TokenKind::Comma));
    declaration->declarators = list(declarators);
    return finish(declaration);
}

Statement* Parser::parse_if() {
    IfStatement* statement = make<IfStatement>(token_.range.begin);
    next();
    expect(TokenKind::LeftParen);
    statement->test = parse_expression();
    expect(TokenKind::RightParen);
    statement->consequent = parse_scoped_statement();
    if (check(TokenKind::Else)) statement->alternate = parse_scoped_statement();
    return finish(statement);
}

/// The body of an if: in sloppy code also a function declaration, as if in a block (B.3.3).
Statement* Parser::parse_scoped_statement() {
    if (strict_ || !at(TokenKind::Function)) return parse_statement(function_->labels.size(), false);
    BlockStatement* block = make<BlockStatement>(token_.range.begin);
    const std::uint32_t begin = token_.range.begin;
    next();
    if (at(TokenKind::Star))
        fail(token_.range, "Generators can only be declared at the top level or inside a block.");
    block->statements = list(std::vector<Statement*>{parse_function_declaration(begin, false)});
    return finish(block);
}

Statement* Parser::parse_loop_body() {
    ++function_->loops;
    ++function_->breakables;
    Statement* body = parse_statement(function_->labels.size(), false);
    --function_->loops;
    --function_->breakables;
    return body;
}

Statement* Parser::parse_do_while() {
    DoWhileStatement* loop = make<DoWhileStatement>(token_.range.begin);
    next();
    loop->body = parse_loop_body();
    expect(TokenKind::While);
    expect(TokenKind::LeftParen);
    loop->test = parse_expression();
    expect(TokenKind::RightParen);
    check(TokenKind::Semicolon);
    return finish(loop);
}

Statement* Parser::parse_while() {
    WhileStatement* loop = make<WhileStatement>(token_.range.begin);
    next();
    expect(TokenKind::LeftParen);
    loop->test = parse_expression();
    expect(TokenKind::RightParen);
    loop->body = parse_loop_body();
    return finish(loop);
}

Statement* Parser::parse_continue() {
    ContinueStatement* statement = make<ContinueStatement>(token_.range.begin);
    next();
    if (!is_automatic_semicolon()) statement->label = parse_identifier()->name;
    const auto& labels = function_->labels;
    bool known = false, is_loop = false;
    for (const FunctionState::Label& label : labels) {
        if (label.name != statement->label) continue;
        known = true;
        is_loop = label.is_loop;
    }
    if (statement->label == NameId::None) {
        if (function_->loops == 0)
            fail(previous_, "Illegal continue statement: no surrounding iteration statement");
    } else if (!known) {
        fail(previous_, "Undefined label '" + name_text(statement->label) + "'");
    } else if (!is_loop) {
        fail(previous_, "Illegal continue statement: '" + name_text(statement->label) +
                            "' does not denote an iteration statement");
    }
    expect_semicolon();
    return finish(statement);
}

Statement* Parser::parse_break() {
    BreakStatement* statement = make<BreakStatement>(token_.range.begin);
    next();
    if (!is_automatic_semicolon()) statement->label = parse_identifier()->name;
    if (statement->label == NameId::None) {
        if (function_->breakables == 0) fail(previous_, "Illegal break statement");
    } else {
        bool known = false;
        for (const FunctionState::Label& label : function_->labels)
            known = known || label.name == statement->label;
        if (!known) fail(previous_, "Undefined label '" + name_text(statement->label) + "'");
    }
    expect_semicolon();
    return finish(statement);
}

Statement* Parser::parse_return() {
    ReturnStatement* statement = make<ReturnStatement>(token_.range.begin);
    next();
    if (!function_->allow_return) fail(previous_, "Illegal return statement");
    if (!is_automatic_semicolon()) statement->argument = parse_expression();
    expect_semicolon();
    return finish(statement);
}

Statement* Parser::parse_throw() {
    ThrowStatement* statement = make<ThrowStatement>(token_.range.begin);
    next();
    if (token_.newline_before) fail(previous_, "Illegal newline after throw");
    statement->argument = parse_expression();
    expect_semicolon();
    return finish(statement);
}

Statement* Parser::parse_switch() {
    SwitchStatement* statement = make<SwitchStatement>(token_.range.begin);
    next();
    expect(TokenKind::LeftParen);
    statement->discriminant = parse_expression();
    expect(TokenKind::RightParen);
    expect(TokenKind::LeftBrace);
    ++function_->breakables;
    Saved<bool> in_block(function_->in_block, true);
    Saved<bool> accept_using(accept_using_, false);
    std::vector<SwitchCase*> cases;
    bool has_default = false;
    while (!at(TokenKind::RightBrace)) {
        SwitchCase* clause = ast_.make<SwitchCase>();
        clause->range.begin = token_.range.begin;
        if (check(TokenKind::Case)) {
            clause->test = parse_expression();
        } else {
            expect(TokenKind::Default);
            if (has_default) fail(previous_, "More than one default clause in switch statement");
            has_default = true;
        }
        expect(TokenKind::Colon);
        std::vector<Statement*> statements;
        while (!at(TokenKind::Case) && !at(TokenKind::Default) && !at(TokenKind::RightBrace))
            statements.push_back(parse_statement_list_item());
        clause->statements = list(statements);
        clause->range.end = previous_.end;
        cases.push_back(clause);
    }
    next();
    --function_->breakables;
    statement->cases = list(cases);
    return finish(statement);
}

Statement* Parser::parse_try() {
    TryStatement* statement = make<TryStatement>(token_.range.begin);
    next();
    statement->block = parse_block();
    if (!at(TokenKind::Catch) && !at(TokenKind::Finally))
        fail(previous_, "Missing catch or finally after try");
    if (check(TokenKind::Catch)) {
        if (check(TokenKind::LeftParen)) {
            statement->parameter = parse_binding_target();
            expect(TokenKind::RightParen);
        } else {
            require_edition(Edition::V8_6_8);
        }
        statement->handler = parse_block();
    }
    if (check(TokenKind::Finally)) statement->finalizer = parse_block();
    return finish(statement);
}

Statement* Parser::parse_with() {
    const Token word = next();
    if (strict_) fail(word.range, "Strict mode code may not include a with statement");
    WithStatement* statement = make<WithStatement>(word.range.begin);
    expect(TokenKind::LeftParen);
    statement->object = parse_expression();
    expect(TokenKind::RightParen);
    statement->body = parse_statement(function_->labels.size(), false);
    return finish(statement);
}

}  // namespace loopscope::syntax
