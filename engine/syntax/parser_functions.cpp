#include <algorithm>
#include <optional>
#include <utility>

#include "engine/syntax/parser_state.h"

// Functions: 15.1 to 15.6, 15.8, 15.9 and arrows 15.3.

namespace loopscope::syntax {

namespace {

/// let, static, yield, implements, …: names in sloppy code only. The lexer interns keywords first and in
/// order.
bool is_strict_reserved(NameId name) {
    const auto id_of = [](TokenKind kind) {
        return static_cast<std::size_t>(kind) - static_cast<std::size_t>(TokenKind::Break) + 1;
    };
    const auto id = static_cast<std::size_t>(name);
    return id >= id_of(TokenKind::Let) && id <= id_of(TokenKind::Public);
}

}  // namespace

/// Fills in the state for a function; arrows see through to the function around them.
void Parser::enter_function(FunctionState& state, FunctionNode* node) {
    state.node = node;
    state.outer = function_;
    if (function_) function_->last_was_called_at_once = false;
    state.is_async = node->is_async;
    state.is_generator = node->is_generator;
    node->outer = function_ ? function_->node : nullptr;
    switch (node->function_kind) {
        case FunctionKind::Arrow:
            state.allow_super_member = function_->allow_super_member;
            state.allow_super_call = function_->allow_super_call;
            state.allow_new_target = function_->allow_new_target;
            state.ban_arguments = function_->ban_arguments;
            break;
        case FunctionKind::DerivedConstructor: state.allow_super_call = true; [[fallthrough]];
        case FunctionKind::Method:
        case FunctionKind::Getter:
        case FunctionKind::Setter:
        case FunctionKind::BaseConstructor: state.allow_super_member = true; [[fallthrough]];
        case FunctionKind::Normal: state.allow_new_target = true; break;
        case FunctionKind::StaticBlock: state.ban_await = true; [[fallthrough]];
        case FunctionKind::InstanceInitializer:
        case FunctionKind::StaticInitializer:
            state.allow_super_member = state.allow_new_target = state.ban_arguments = true;
            state.allow_return = false;
            break;
        case FunctionKind::Script:
        case FunctionKind::CommonJs:
        case FunctionKind::Module: break;
    }
}

/// From `(` to the closing `}`, with every check that needs the whole function. `is_part`: V8 compiles it
/// with the text around it.
FunctionNode* Parser::parse_function_rest(FunctionNode* node, const FunctionHead& head, bool is_part) {
    Nesting nesting(*this);
    node->function_kind = head.kind;
    node->is_async = head.is_async;
    node->is_generator = head.is_generator;
    FunctionState state;
    enter_function(state, node);
    Saved<FunctionState*> in_function(function_, &state);
    Saved<bool> in(accept_in_, true);
    Saved<bool> strict(strict_, strict_);
    const std::uint32_t begin = token_.range.begin;
    std::optional<NameInferrer::Body> body;
    const std::u16string_view assigned = head.assigned.empty() ? ast_.text(node->name) : head.assigned;
    if (!is_part && edition_ < Edition::V8_6_8)
        body.emplace(names_, assigned);
    else if (!is_part)
        body.emplace(names_, assigned, edition_ >= Edition::V8_11_3);
    parse_parameters(node);
    check_accessor_parameters(node);
    parse_function_body(node);
    const bool unique = head.kind != FunctionKind::Normal;
    if (node->strict && node->binding) {
        if (is_eval_or_arguments(node->binding->name))
            fail(node->binding->range, "Unexpected eval or arguments in strict mode");
        if (is_strict_reserved(node->binding->name))
            fail(node->binding->range, "Unexpected strict mode reserved word");
    }
    check_parameters(node, unique);
    if (node->strict) check_strict_octal(begin, previous_.end);
    return finish(node);
}

void Parser::parse_parameters(FunctionNode* node) {
    const std::uint32_t begin = token_.range.begin;
    const std::uint32_t expected_end = std::exchange(parameters_end_, 0);
    expect(TokenKind::LeftParen);
    function_->in_parameters = true;
    std::vector<PatternElement*> parameters;
    while (!at(TokenKind::RightParen)) {
        if (at(TokenKind::Ellipsis)) {
            require_edition(Edition::V8_5_1);
            next();
            node->rest = parse_binding_target();
            node->simple_parameters = false;
            if (at(TokenKind::Assign))
                fail(token_.range, "Rest parameter may not have a default initializer");
            if (at(TokenKind::Comma)) fail(token_.range, "Rest parameter must be last formal parameter");
            break;
        }
        PatternElement* element = parse_binding_element(false);
        if (element->default_value || element->target->kind != NodeKind::Identifier)
            node->simple_parameters = false;
        parameters.push_back(element);
        if (!check(TokenKind::Comma)) break;
        if (at(TokenKind::RightParen)) require_edition(Edition::V8_6_2);
    }
    // RUNTIME: V8 src/parsing/parser.cc, ParseFunction, parameters_end_pos.
    if (expected_end != 0 && edition_ >= Edition::V8_6_8 && token_.range.begin != expected_end)
        fail(token_.range, token_.range.begin < expected_end ? "Arg string terminates parameters early"
                                                             : "Unexpected end of arg string");
    expect(TokenKind::RightParen);
    function_->in_parameters = false;
    node->parameters = list(parameters);
    node->parameters_range = from(begin);
    set_length(node);
}

void Parser::set_length(FunctionNode* node) {
    node->length = 0;
    for (const PatternElement* element : node->parameters) {
        if (element->default_value) break;
        ++node->length;
    }
}

void Parser::check_accessor_parameters(const FunctionNode* node) {
    const std::size_t count = node->parameters.size() + (node->rest ? 1 : 0);
    if (node->function_kind == FunctionKind::Getter && count != 0)
        fail(node->parameters_range, "Getter must not have any formal parameters.");
    if (node->function_kind == FunctionKind::Setter) {
        if (count != 1) fail(node->parameters_range, "Setter must have exactly one formal parameter.");
        if (node->rest) fail(node->parameters_range, "Setter function argument must not be a rest parameter");
    }
}

/// Strict names and duplicates, known only after a possible "use strict" in the body.
void Parser::check_parameters(const FunctionNode* node, bool force_unique) {
    std::vector<const Identifier*> names;
    for (const PatternElement* element : node->parameters) bound_names(element->target, names);
    if (node->rest) bound_names(node->rest, names);
    if (node->strict) {
        for (const Identifier* name : names) {
            if (is_eval_or_arguments(name->name))
                fail(name->range, "Unexpected eval or arguments in strict mode");
            if (is_strict_reserved(name->name)) fail(name->range, "Unexpected strict mode reserved word");
        }
    }
    if (!force_unique && node->simple_parameters && !node->strict) return;
    if (names.size() < 2) return;
    std::vector<const Identifier*> sorted = names;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Identifier* a, const Identifier* b) { return a->name < b->name; });
    const Identifier* first_duplicate = nullptr;
    for (std::size_t i = 1; i < sorted.size(); ++i) {
        if (sorted[i]->name != sorted[i - 1]->name) continue;
        if (!first_duplicate || sorted[i]->range.begin < first_duplicate->range.begin)
            first_duplicate = sorted[i];
    }
    if (!first_duplicate) return;
    // RUNTIME: V8 6.8 finds it in an arrow function's parameters when it has read them all.
    const bool is_late = node->is_arrow() && edition_ < Edition::V8_11_3;
    const std::uint32_t end = node->parameters_range.end;
    fail(is_late ? SourceRange{end - 1, end} : first_duplicate->range,
         "Duplicate parameter name not allowed in this context");
}

void Parser::parse_function_body(FunctionNode* node) {
    const std::uint32_t begin = token_.range.begin;
    expect(TokenKind::LeftBrace);
    node->body = parse_directives_and_statements(node, TokenKind::RightBrace);
    node->strict = strict_;
    expect(TokenKind::RightBrace);
    node->body_range = from(begin);
}

/// The directive prologue (11.2.1) and the statements after it, up to but without `end`.
List<Statement> Parser::parse_directives_and_statements(FunctionNode* node, TokenKind end) {
    std::vector<Statement*> statements;
    Saved<bool> accept_using(accept_using_, function_->outer != nullptr || goal_ != Goal::Script);
    bool prologue = true;
    while (!at(end)) {
        const Token first = token_;
        Statement* statement = nullptr;
        try {
            const bool module_level = goal_ == Goal::Module && function_->outer == nullptr;
            statement = module_level ? parse_module_item() : parse_statement_list_item();
        } catch (const ParseFailure&) {
            node->body = list(statements);
            throw;
        }
        if (prologue) {
            ExpressionStatement* expression = as_if<ExpressionStatement>(statement);
            const bool is_string = first.kind == TokenKind::String && expression &&
                                   expression->expression->kind == NodeKind::StringLiteral &&
                                   !expression->expression->parenthesized;
            prologue = is_string;
            if (is_string) expression->directive = true;
            const bool use_strict = is_string && !first.escaped &&
                                    first.range.end - first.range.begin == 12 &&
                                    first.string == u"use strict";
            if (use_strict) {
                if (!node->simple_parameters)
                    fail(first.range,
                         "Illegal 'use strict' directive in function with non-simple parameter list");
                strict_ = true;
                // The token after the directive was read as sloppy, which no token depends on.
            }
        }
        statements.push_back(statement);
    }
    return list(statements);
}

/// After `function`, or `async function` that begins at `begin`.
Expression* Parser::parse_function_expression(std::uint32_t begin, bool is_async) {
    FunctionNode* node = make<FunctionNode>(begin);
    node->is_expression = true;
    const bool is_part = std::exchange(is_called_at_once_, false);
    const bool is_assigned = std::exchange(is_assigned_, false);
    if (is_async && at(TokenKind::Star)) require_edition(Edition::V8_6_8);
    FunctionHead head{FunctionKind::Normal, is_async, check(TokenKind::Star), NameId::None, {}};
    if (is_assigned && edition_ > Edition::V8_4_5) head.assigned = names_.last_variable();
    if (!at(TokenKind::LeftParen)) {
        // The name of a generator or async function expression is read inside that function: no yield, no
        // await.
        FunctionState inside = *function_;
        inside.is_async = is_async;
        inside.is_generator = head.is_generator;
        inside.ban_await = false;
        inside.ban_arguments = false;
        Saved<FunctionState*> in_function(function_, &inside);
        node->binding = parse_identifier();
        node->name = node->binding->name;
    }
    parse_function_rest(node, head, is_part);
    function_->last_was_called_at_once = is_part;
    // RUNTIME: V8 since 7: the name of a function that is compiled with what stands around it is not kept.
    if (!node->binding) names_.add(is_part && edition_ >= Edition::V8_11_3 ? nullptr : node);
    return node;
}

FunctionDeclaration* Parser::parse_function_declaration(std::uint32_t begin, bool is_async) {
    FunctionDeclaration* declaration = make<FunctionDeclaration>(begin);
    FunctionNode* node = make<FunctionNode>(begin);
    declaration->function = node;
    if (is_async && at(TokenKind::Star)) require_edition(Edition::V8_6_8);
    const FunctionHead head{FunctionKind::Normal, is_async, check(TokenKind::Star), NameId::None, {}};
    if (at(TokenKind::LeftParen)) {
        if (edition_ < Edition::V8_11_3) fail_unexpected_next();
        fail(previous_, "Function statements require a function name");
    }
    node->binding = parse_identifier();
    node->name = node->binding->name;
    if (strict_ && is_eval_or_arguments(node->name))
        fail(node->binding->range, "Unexpected eval or arguments in strict mode");
    parse_function_rest(node, head);
    return finish(declaration);
}

/// After the name of a method; `begin` is where its text begins.
FunctionNode* Parser::parse_method(std::uint32_t begin, const FunctionHead& head) {
    FunctionNode* node = make<FunctionNode>(begin);
    node->name = head.name;
    return parse_function_rest(node, head);
}

/// Errors that V8 words otherwise directly in the parameter list than inside a pattern.
void Parser::check_arrow_item(const Expression* item) {
    const Identifier* name = as_if<Identifier>(item);
    if (name && strict_ && is_eval_or_arguments(name->name))
        fail(name->range, "Unexpected eval or arguments in strict mode");
    const bool member = item->kind == NodeKind::MemberExpression || item->kind == NodeKind::IndexExpression;
    if (member) fail(item->range, "Invalid destructuring assignment target");
}

/// At `=>`, with the parameters parsed as expressions.
Expression* Parser::parse_arrow(std::uint32_t begin, const std::vector<Expression*>& items, Target* rest,
                                bool is_async, SourceRange parameters_range) {
    if (token_.newline_before) fail_unexpected_next();
    FunctionNode* node = make<FunctionNode>(begin);
    node->function_kind = FunctionKind::Arrow;
    node->is_async = is_async;
    node->is_expression = true;
    node->parameters_range = parameters_range;
    const auto inside = [&](SourceRange range) {
        return range.end > range.begin && range.begin >= parameters_range.begin &&
               range.end <= parameters_range.end;
    };
    if (function_->is_generator && inside(last_yield_))
        fail(last_yield_, "Yield expression not allowed in formal parameter");
    if (inside(last_await_))
        fail(last_await_, "Illegal await-expression in formal parameters of async function");
    if (is_async && inside(last_await_identifier_))
        fail(last_await_identifier_, "'await' is not a valid identifier name in an async function");
    const std::size_t mark = static_cast<std::size_t>(
        std::find_if(cover_errors_.begin(), cover_errors_.end(),
                     [&](const SourceRange& range) { return range.begin >= parameters_range.begin; }) -
        cover_errors_.begin());
    std::vector<PatternElement*> parameters;
    for (Expression* item : items) {
        check_arrow_item(item);
        PatternElement* element = to_pattern_element(item, true);
        if (element->default_value || element->target->kind != NodeKind::Identifier)
            node->simple_parameters = false;
        parameters.push_back(element);
    }
    validate_covers(mark);
    if (rest) node->simple_parameters = false;
    node->rest = rest;
    node->parameters = list(parameters);
    set_length(node);
    const bool is_of_script = function_->node->function_kind == FunctionKind::Script && !function_->in_block;
    FunctionState state;
    enter_function(state, node);
    Saved<FunctionState*> in_function(function_, &state);
    Saved<bool> strict(strict_, strict_);
    next();  // =>
    // RUNTIME: V8 13: a plain arrow function in parentheses is compiled with what stands around it, too.
    const bool is_part = edition_ >= Edition::Latest && !is_async && begin == parenthesized_begin_;
    std::optional<NameInferrer::Body> inside_arrow;
    // RUNTIME: V8 Parser::AllowsLazyParsingWithoutUnresolvedVariables: a block of statements that no block or
    // function of the script stands around is read by itself.
    const bool is_read_later = edition_ >= Edition::Latest && is_of_script && at(TokenKind::LeftBrace);
    if (!is_part && is_read_later)
        inside_arrow.emplace(names_, std::u16string_view(), true);
    else if (!is_part)
        inside_arrow.emplace(names_);
    if (at(TokenKind::LeftBrace)) {
        Saved<bool> in(accept_in_, true);
        parse_function_body(node);
    } else {
        const std::uint32_t body_begin = token_.range.begin;
        ReturnStatement* result = make<ReturnStatement>(body_begin);
        result->argument = parse_assignment();
        finish(result);
        node->expression_body = true;
        node->strict = strict_;
        node->body = list(std::vector<Statement*>{result});
        node->body_range = from(body_begin);
    }
    check_parameters(node, true);
    if (node->strict) check_strict_octal(begin, previous_.end);
    inside_arrow.reset();
    names_.add(is_part ? nullptr : node);
    // RUNTIME: V8 5.1 to 6.8 name an arrow function after the call that it is given to.
    if (edition_ > Edition::V8_4_5 && edition_ < Edition::V8_11_3) names_.infer();
    return finish(node);
}

}  // namespace loopscope::syntax
