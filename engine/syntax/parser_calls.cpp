#include "engine/syntax/parser_state.h"

// Left-hand-side expressions: member access, calls, new, super, optional chains (13.3).

namespace loopscope::syntax {

Expression* Parser::parse_left_hand_side() {
    const std::uint32_t begin = token_.range.begin;
    return parse_call_tail(parse_member(), begin);
}

/// Member accesses and templates, without calls: what `new` takes.
Expression* Parser::parse_member() {
    const std::uint32_t begin = token_.range.begin;
    Expression* object = nullptr;
    if (at(TokenKind::New)) {
        object = parse_new();
    } else if (at(TokenKind::Super)) {
        object = parse_super();
    } else {
        object = parse_primary();
    }
    return parse_member_tail(object, begin);
}

Expression* Parser::parse_member_tail(Expression* object, std::uint32_t begin, bool is_before_calls) {
    for (int links = 0;; count_chain_link(links)) {
        if (at(TokenKind::Dot)) {
            next();
            object = parse_property_access(object, begin, false);
        } else if (at(TokenKind::LeftBracket)) {
            object = parse_index(object, begin, false);
            if (is_before_calls) push_index_name(as<IndexExpression>(object)->index);
        } else if (at(TokenKind::TemplateSpan) || at(TokenKind::TemplateTail)) {
            TaggedTemplate* tagged = make<TaggedTemplate>(begin);
            tagged->tag = object;
            tagged->quasi = parse_template(true);
            object = finish(tagged);
        } else {
            return object;
        }
    }
}

void Parser::fail_private_name(std::uint32_t begin) {
    fail({begin, begin + 1},
         "Private field '" + name_text(token_.name) + "' must be declared in an enclosing class");
}

/// After the `.` or `?.`: a name or private name.
Expression* Parser::parse_property_access(Expression* object, std::uint32_t begin, bool optional) {
    if (at(TokenKind::PrivateName) && classes_ == 0) fail_private_name(token_.range.begin - 1);
    const Token token = next();
    if (token.kind == TokenKind::PrivateName) {
        if (object->kind == NodeKind::SuperMember) fail(token.range, "Unexpected private field");
        PrivateMemberExpression* member = make<PrivateMemberExpression>(begin);
        member->object = object;
        member->name = token.name;
        member->name_range = token.range;
        member->optional = optional;
        push_property_name(token.name);
        return finish(member);
    }
    if (!(is_keyword(token.kind) || token.kind == TokenKind::Identifier ||
          token.kind == TokenKind::EscapedKeyword))
        fail_unexpected(token);
    MemberExpression* member = make<MemberExpression>(begin);
    member->object = object;
    member->name = token.name;
    member->name_range = token.range;
    member->optional = optional;
    push_property_name(token.name);
    return finish(member);
}

Expression* Parser::parse_index(Expression* object, std::uint32_t begin, bool optional) {
    expect(TokenKind::LeftBracket);
    IndexExpression* member = make<IndexExpression>(begin);
    member->object = object;
    member->optional = optional;
    member->index = parse_expression();
    expect(TokenKind::RightBracket);
    return finish(member);
}

Expression* Parser::parse_call_tail(Expression* callee, std::uint32_t begin) {
    const bool plain_async = callee->kind == NodeKind::Identifier && !callee->parenthesized &&
                             previous_kind_ == TokenKind::Async && previous_ == callee->range &&
                             previous_.end - previous_.begin == 5;
    if (plain_async && at(TokenKind::LeftParen) && !token_.newline_before)
        callee = parse_async_call_or_arrow(callee, begin);
    for (int links = 0;; count_chain_link(links)) {
        if (at(TokenKind::LeftParen)) {
            CallExpression* call = make<CallExpression>(begin);
            call->callee = callee;
            const auto* function = as_if<FunctionNode>(callee);
            if (function && function->function_kind == FunctionKind::Arrow && edition_ >= Edition::V8_11_3)
                names_.leave_unnamed(function);
            call->arguments = parse_arguments();
            names_.drop_last_function();
            const Identifier* name = as_if<Identifier>(callee);
            callee = finish(call);
            if (name && name->name == eval_) note_direct_eval(call);
        } else if (at(TokenKind::QuestionDot)) {
            return parse_call_tail(parse_optional_chain(callee, begin), begin);
        } else if (at(TokenKind::Dot) || at(TokenKind::LeftBracket) || at(TokenKind::TemplateSpan) ||
                   at(TokenKind::TemplateTail)) {
            callee = parse_member_tail(callee, begin, false);
        } else {
            return callee;
        }
    }
}

void Parser::note_direct_eval(CallExpression* call) {
    FunctionNode* anchor = make<FunctionNode>(call->range.begin);
    anchor->function_kind = FunctionKind::Arrow;
    anchor->is_eval_anchor = true;
    anchor->strict = strict_;
    anchor->range = anchor->parameters_range = anchor->body_range = call->range;
    call->direct_eval = ast_.make<DirectEval>();
    call->direct_eval->anchor = anchor;
    function_->node->has_direct_eval = true;
}

/// From the first `?.` to the end of the whole chain.
Expression* Parser::parse_optional_chain(Expression* base, std::uint32_t begin) {
    OptionalChain* chain = make<OptionalChain>(begin);
    for (int links = 0;; count_chain_link(links)) {
        const bool optional = check(TokenKind::QuestionDot);
        if (at(TokenKind::TemplateSpan) || at(TokenKind::TemplateTail))
            fail(token_.range, "Invalid tagged template on optional chain");
        if (at(TokenKind::LeftParen)) {
            CallExpression* call = make<CallExpression>(begin);
            call->callee = base;
            call->arguments = parse_arguments();
            names_.drop_last_function();
            call->optional = optional;
            base = finish(call);
        } else if (at(TokenKind::LeftBracket)) {
            base = parse_index(base, begin, optional);
        } else if (optional) {
            base = parse_property_access(base, begin, true);
        } else if (check(TokenKind::Dot)) {
            base = parse_property_access(base, begin, false);
        } else if (!at(TokenKind::QuestionDot)) {
            break;
        }
    }
    chain->expression = base;
    return finish(chain);
}

/// async(…) is a call unless `=>` follows.
Expression* Parser::parse_async_call_or_arrow(Expression* callee, std::uint32_t begin) {
    const std::size_t mark = cover_errors_.size();
    const std::uint32_t open = token_.range.begin;
    std::vector<Expression*> items = parse_argument_items();
    CallExpression* call = make<CallExpression>(begin);
    call->callee = callee;
    if (!at(TokenKind::Arrow)) {
        validate_covers(mark);
        call->arguments = list(items);
        names_.drop_last_function();
        return finish(call);
    }
    names_.forget_async();
    arrow_head_ = {};
    arrow_head_.is_async = true;
    arrow_head_.parameters_range = from(open);
    if (!items.empty() && items.back()->kind == NodeKind::SpreadElement) {
        Expression* last = items.back();
        items.pop_back();
        const std::u16string_view after = source_.text({last->range.end, previous_.end});
        if (after.find(u',') != std::u16string_view::npos)
            fail(last->range, "Rest parameter must be last formal parameter");
        SpreadElement* spread = as<SpreadElement>(last);
        if (spread->argument->kind == NodeKind::AssignmentExpression)
            fail(spread->argument->range, "Rest parameter may not have a default initializer");
        arrow_head_.rest = to_element_target(spread->argument, true);
    }
    arrow_head_.items = std::move(items);
    arrow_head_.marker = call;
    return finish(call);
}

Expression* Parser::parse_new() {
    Nesting nesting(*this);
    const Token word = next();
    const std::uint32_t begin = word.range.begin;
    if (at(TokenKind::Dot)) {
        next();
        const Token name = next();
        if (name.kind != TokenKind::Identifier || name.name != target_) fail_unexpected(name);
        if (name.escaped) fail(from(begin), "'new.target' must not contain escaped characters");
        if (!function_->allow_new_target) fail(name.range, "new.target expression is not allowed here");
        return finish(make<NewTarget>(begin));
    }
    NewExpression* construct = make<NewExpression>(begin);
    const std::uint32_t callee_begin = token_.range.begin;
    if (at(TokenKind::Import) && peek_ahead().kind == TokenKind::LeftParen)
        fail(token_.range, "Cannot use new with import");
    if (at(TokenKind::Super)) {
        construct->callee = parse_super();
        if (construct->callee->kind == NodeKind::SuperCall)
            fail(previous_, "'super' keyword unexpected here");
        construct->callee = parse_member_tail(construct->callee, callee_begin);
    } else {
        construct->callee = parse_member();
    }
    if (at(TokenKind::LeftParen)) {
        construct->arguments = parse_arguments();
    } else if (at(TokenKind::QuestionDot)) {
        fail(token_.range, "Invalid optional chain from new expression");
    }
    return finish(construct);
}

Expression* Parser::parse_super() {
    const Token word = next();
    const std::uint32_t begin = word.range.begin;
    if (function_->allow_super_member) {
        if (at(TokenKind::Dot)) {
            next();
            if (at(TokenKind::PrivateName)) fail(token_.range, "Unexpected private field");
            const Token name = next();
            if (!(is_keyword(name.kind) || name.kind == TokenKind::Identifier ||
                  name.kind == TokenKind::EscapedKeyword))
                fail_unexpected(name);
            SuperMember* member = make<SuperMember>(begin);
            member->name = name.name;
            member->name_range = name.range;
            push_property_name(name.name);
            return finish(member);
        }
        if (check(TokenKind::LeftBracket)) {
            SuperIndex* member = make<SuperIndex>(begin);
            member->index = parse_expression();
            expect(TokenKind::RightBracket);
            return finish(member);
        }
        if (at(TokenKind::QuestionDot)) fail(token_.range, "Invalid optional chain from super property");
    }
    if (at(TokenKind::LeftParen) && function_->allow_super_call) {
        SuperCall* call = make<SuperCall>(begin);
        call->arguments = parse_arguments();
        names_.drop_last_function();
        return finish(call);
    }
    fail(word.range, "'super' keyword unexpected here");
}

List<Expression> Parser::parse_arguments() {
    const std::size_t mark = cover_errors_.size();
    const List<Expression> items = list(parse_argument_items());
    validate_covers(mark);
    return items;
}

/// From `(` to `)`; the caller validates covers.
std::vector<Expression*> Parser::parse_argument_items() {
    expect(TokenKind::LeftParen);
    Saved<bool> in(accept_in_, true);
    std::vector<Expression*> items;
    while (!at(TokenKind::RightParen)) {
        const std::uint32_t begin = token_.range.begin;
        if (at(TokenKind::Ellipsis)) require_edition(Edition::V8_5_1);
        if (check(TokenKind::Ellipsis)) {
            SpreadElement* spread = make<SpreadElement>(begin);
            spread->argument = parse_assignment_cover();
            items.push_back(finish(spread));
        } else {
            items.push_back(parse_assignment_cover());
        }
        if (!check(TokenKind::Comma)) break;
    }
    if (!check(TokenKind::RightParen)) {
        const bool names_illegal = edition_ >= Edition::V8_5_1 && edition_ < Edition::V8_11_3;
        if ((names_illegal && at(TokenKind::Illegal)) || at_unended_template()) fail_unexpected_next();
        fail(previous_, "missing ) after argument list");
    }
    return items;
}

}  // namespace loopscope::syntax
