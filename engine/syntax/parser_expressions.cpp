#include "engine/syntax/parser_state.h"

// Operators, calls and member access: 13.3 to 13.16.

namespace loopscope::syntax {

namespace {

/// Longest chain such as a + a + a … or a.b.c.d …: such a chain is a deep tree.
constexpr int kLongestChain = 4000;

}  // namespace

void Parser::count_chain_link(int& links) {
    if (++links > kLongestChain)
        fail_unsupported(token_.range, "nested too deeply",
                         "one expression may chain at most " + std::to_string(kLongestChain) + " operators");
}

Expression* Parser::parse_expression() {
    Saved<bool> in(accept_in_, true);
    const std::size_t mark = cover_errors_.size();
    Expression* expression = parse_expression_cover();
    validate_covers(mark);
    return expression;
}

/// A comma list; the caller validates covers.
Expression* Parser::parse_expression_cover() {
    const std::uint32_t begin = token_.range.begin;
    Expression* first = parse_assignment_cover();
    if (!at(TokenKind::Comma)) return first;
    std::vector<Expression*> items = {first};
    while (check(TokenKind::Comma)) items.push_back(parse_assignment_cover());
    SequenceExpression* sequence = make<SequenceExpression>(begin);
    sequence->expressions = list(items);
    return finish(sequence);
}

Expression* Parser::parse_assignment() {
    const std::size_t mark = cover_errors_.size();
    Expression* expression = parse_assignment_cover();
    validate_covers(mark);
    return expression;
}

Expression* Parser::parse_assignment_cover() {
    Nesting nesting(*this);
    if (at(TokenKind::Yield) && function_->is_generator) return parse_yield();
    const std::uint32_t begin = token_.range.begin;
    const std::size_t mark = cover_errors_.size();
    Expression* left = parse_conditional();
    if (at(TokenKind::Arrow)) {
        if (left == arrow_head_.marker && left) {
            const ArrowHead head = std::move(arrow_head_);
            arrow_head_ = {};
            return parse_arrow(begin, head.items, head.rest, head.is_async, head.parameters_range);
        }
        fail({left->range.begin, previous_.end}, "Malformed arrow function parameter list");
    }
    if (!is_assignment(token_.kind)) return left;
    return parse_assignment_tail(left, begin, mark);
}

Expression* Parser::parse_assignment_tail(Expression* left, std::uint32_t begin, std::size_t cover_mark) {
    const TokenKind kind = token_.kind;
    AssignmentExpression* assignment = make<AssignmentExpression>(begin);
    const bool is_pattern = left->kind == NodeKind::ArrayLiteral || left->kind == NodeKind::ObjectLiteral;
    const bool logical = kind >= TokenKind::AndAndAssign;
    if (is_pattern && kind == TokenKind::Assign) {
        if (left->parenthesized) fail({begin, previous_.end}, "Invalid left-hand side in assignment");
        left = to_pattern(left, false);
        validate_covers(cover_mark);
    } else {
        validate_covers(cover_mark);
        left = check_reference(left, begin, "Invalid left-hand side in assignment", logical);
    }
    assignment->operator_range = token_.range;
    next();
    assignment->target = left;
    if (logical) {
        assignment->form = AssignmentForm::Logical;
        assignment->logical_op =
            static_cast<LogicalOperator>(static_cast<int>(kind) - static_cast<int>(TokenKind::AndAndAssign));
    } else if (kind != TokenKind::Assign) {
        assignment->form = AssignmentForm::Arithmetic;
        assignment->op =
            static_cast<BinaryOperator>(static_cast<int>(kind) - static_cast<int>(TokenKind::PlusAssign));
    }
    assignment->value = parse_assignment();
    if (kind == TokenKind::Assign || logical) name_anonymous(assignment->value, assignment->target);
    return finish(assignment);
}

Expression* Parser::parse_conditional() {
    const std::uint32_t begin = token_.range.begin;
    Expression* test = parse_binary(4);
    if (at(TokenKind::QuestionQuestion)) test = parse_coalesce(test, begin);
    if (!at(TokenKind::Question)) return test;
    ConditionalExpression* conditional = make<ConditionalExpression>(begin);
    next();
    conditional->test = test;
    {
        Saved<bool> in(accept_in_, true);
        conditional->consequent = parse_assignment();
    }
    expect(TokenKind::Colon);
    conditional->alternate = parse_assignment();
    return finish(conditional);
}

/// a ?? b ?? c, whose operands may not be unparenthesised && or || (13.13).
Expression* Parser::parse_coalesce(Expression* left, std::uint32_t begin) {
    int links = 0;
    const LogicalExpression* logical = as_if<LogicalExpression>(left);
    if (logical && !logical->parenthesized && logical->op != LogicalOperator::Coalesce)
        fail_unexpected_next();
    while (check(TokenKind::QuestionQuestion)) {
        count_chain_link(links);
        LogicalExpression* coalesce = make<LogicalExpression>(begin);
        coalesce->op = LogicalOperator::Coalesce;
        coalesce->left = left;
        coalesce->right = parse_binary(6);
        left = finish(coalesce);
    }
    if (at(TokenKind::BarBar) || at(TokenKind::AndAnd)) fail_unexpected_next();
    return left;
}

/// 0 for tokens that are not binary operators here.
int Parser::binary_precedence() const {
    switch (token_.kind) {
        case TokenKind::BarBar: return 4;
        case TokenKind::AndAnd: return 5;
        case TokenKind::Bar: return 6;
        case TokenKind::Caret: return 7;
        case TokenKind::Ampersand: return 8;
        case TokenKind::Equal:
        case TokenKind::NotEqual:
        case TokenKind::StrictEqual:
        case TokenKind::StrictNotEqual: return 9;
        case TokenKind::In: return accept_in_ ? 10 : 0;
        case TokenKind::Less:
        case TokenKind::LessEqual:
        case TokenKind::Greater:
        case TokenKind::GreaterEqual:
        case TokenKind::Instanceof: return 10;
        case TokenKind::ShiftLeft:
        case TokenKind::ShiftRight:
        case TokenKind::ShiftRightUnsigned: return 11;
        case TokenKind::Plus:
        case TokenKind::Minus: return 12;
        case TokenKind::Star:
        case TokenKind::Slash:
        case TokenKind::Percent: return 13;
        case TokenKind::StarStar: return 14;
        default: return 0;
    }
}

Expression* Parser::parse_binary(int minimum_precedence) {
    const std::uint32_t begin = token_.range.begin;
    Expression* left = nullptr;
    if (at(TokenKind::PrivateName)) {
        // "#x in object" is the only place for a private name at the start of an operand.
        PrivateInExpression* test = make<PrivateInExpression>(begin);
        if (classes_ == 0) fail_private_name();
        const Token name = next();
        test->name = name.name;
        if (!at(TokenKind::In) || !accept_in_ || minimum_precedence > 10) fail_unexpected(name);
        next();
        test->object = parse_binary(11);
        left = finish(test);
    } else {
        left = parse_unary();
    }
    int links = 0;
    for (int precedence = binary_precedence(); precedence >= minimum_precedence && precedence > 0;
         precedence = binary_precedence()) {
        count_chain_link(links);
        const Token op = next();
        const bool right_associative = op.kind == TokenKind::StarStar;
        Expression* right = nullptr;
        {
            Nesting nesting(*this);
            right = parse_binary(right_associative ? precedence : precedence + 1);
        }
        if (op.kind == TokenKind::AndAnd || op.kind == TokenKind::BarBar) {
            LogicalExpression* logical = make<LogicalExpression>(begin);
            logical->op = op.kind == TokenKind::AndAnd ? LogicalOperator::And : LogicalOperator::Or;
            logical->left = left;
            logical->right = right;
            left = finish(logical);
            continue;
        }
        BinaryExpression* binary = make<BinaryExpression>(begin);
        if (op.kind == TokenKind::In) {
            binary->op = BinaryOperator::In;
        } else if (op.kind == TokenKind::Instanceof) {
            binary->op = BinaryOperator::Instanceof;
        } else {
            binary->op =
                static_cast<BinaryOperator>(static_cast<int>(op.kind) - static_cast<int>(TokenKind::Plus));
        }
        binary->left = left;
        binary->right = right;
        binary->operator_range = op.range;
        left = finish(binary);
    }
    return left;
}

Expression* Parser::parse_unary() {
    switch (token_.kind) {
        case TokenKind::Not:
        case TokenKind::Tilde:
        case TokenKind::Plus:
        case TokenKind::Minus:
        case TokenKind::Delete:
        case TokenKind::Typeof:
        case TokenKind::Void:
        case TokenKind::PlusPlus:
        case TokenKind::MinusMinus: {
            Nesting nesting(*this);
            return parse_update_or_unary_operator();
        }
        case TokenKind::Await:
            if (function_->is_async) {
                Nesting nesting(*this);
                return parse_await();
            }
            break;
        default: break;
    }
    return parse_postfix();
}

Expression* Parser::parse_update_or_unary_operator() {
    const Token op = next();
    const std::uint32_t begin = op.range.begin;
    const std::uint32_t operand_begin = token_.range.begin;
    Expression* operand = parse_unary();
    if (op.kind == TokenKind::PlusPlus || op.kind == TokenKind::MinusMinus) {
        UpdateExpression* update = make<UpdateExpression>(begin);
        update->increment = op.kind == TokenKind::PlusPlus;
        update->target = check_reference(operand, operand_begin,
                                         "Invalid left-hand side expression in prefix operation", false);
        return finish(update);
    }
    UnaryExpression* unary = make<UnaryExpression>(begin);
    switch (op.kind) {
        case TokenKind::Not: unary->op = UnaryOperator::LogicalNot; break;
        case TokenKind::Tilde: unary->op = UnaryOperator::BitwiseNot; break;
        case TokenKind::Minus: unary->op = UnaryOperator::Minus; break;
        case TokenKind::Delete: unary->op = UnaryOperator::Delete; break;
        case TokenKind::Typeof: unary->op = UnaryOperator::Typeof; break;
        case TokenKind::Void: unary->op = UnaryOperator::Void; break;
        default: break;
    }
    unary->operand = operand;
    if (op.kind == TokenKind::Delete) {
        if (operand->kind == NodeKind::Identifier && strict_)
            fail(previous_, "Delete of an unqualified identifier in strict mode.");
        const Expression* inner = operand;
        if (const OptionalChain* chain = as_if<OptionalChain>(inner)) inner = chain->expression;
        if (inner->kind == NodeKind::PrivateMemberExpression)
            fail(previous_, "Private fields can not be deleted");
    }
    if (at(TokenKind::StarStar)) {
        next();
        fail({begin, previous_.end},
             "Unary operator used immediately before exponentiation expression. Parenthesis must be used to "
             "disambiguate operator precedence");
    }
    return finish(unary);
}

Expression* Parser::parse_await() {
    const Token word = next();
    if (word.escaped)
        fail_unexpected([&] {
            Token token = word;
            token.kind = TokenKind::EscapedKeyword;
            return token;
        }());
    last_await_ = word.range;
    AwaitExpression* await = make<AwaitExpression>(word.range.begin);
    await->argument = parse_unary();
    finish(await);
    if (function_->in_parameters)
        fail(word.range, "Illegal await-expression in formal parameters of async function");
    if (at(TokenKind::StarStar))
        fail(await->range,
             "Unary operator used immediately before exponentiation expression. Parenthesis must be used to "
             "disambiguate operator precedence");
    return await;
}

Expression* Parser::parse_yield() {
    const Token word = next();
    if (function_->in_parameters) fail(word.range, "Yield expression not allowed in formal parameter");
    if (word.escaped) fail(word.range, "Keyword must not contain escaped characters");
    last_yield_ = word.range;
    YieldExpression* yield = make<YieldExpression>(word.range.begin);
    if (token_.newline_before) return finish(yield);
    if (check(TokenKind::Star)) {
        yield->delegate = true;
    } else {
        switch (token_.kind) {
            case TokenKind::EndOfInput:
            case TokenKind::Semicolon:
            case TokenKind::RightBrace:
            case TokenKind::RightBracket:
            case TokenKind::RightParen:
            case TokenKind::Colon:
            case TokenKind::Comma:
            case TokenKind::In: return finish(yield);
            default: break;
        }
    }
    yield->argument = parse_assignment();
    return finish(yield);
}

Expression* Parser::parse_postfix() {
    const std::uint32_t begin = token_.range.begin;
    Expression* operand = parse_left_hand_side();
    if (token_.newline_before || !(at(TokenKind::PlusPlus) || at(TokenKind::MinusMinus))) return operand;
    UpdateExpression* update = make<UpdateExpression>(begin);
    update->prefix = false;
    update->increment = at(TokenKind::PlusPlus);
    update->target =
        check_reference(operand, begin, "Invalid left-hand side expression in postfix operation", false);
    next();
    return finish(update);
}

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

Expression* Parser::parse_member_tail(Expression* object, std::uint32_t begin) {
    for (int links = 0;; count_chain_link(links)) {
        if (at(TokenKind::Dot)) {
            next();
            object = parse_property_access(object, begin, false);
        } else if (at(TokenKind::LeftBracket)) {
            object = parse_index(object, begin, false);
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

void Parser::fail_private_name() {
    fail({token_.range.begin, token_.range.begin + 1},
         "Private field '" + name_text(token_.name) + "' must be declared in an enclosing class");
}

/// After the `.` or `?.`: a name or private name.
Expression* Parser::parse_property_access(Expression* object, std::uint32_t begin, bool optional) {
    if (at(TokenKind::PrivateName) && classes_ == 0) fail_private_name();
    const Token token = next();
    if (token.kind == TokenKind::PrivateName) {
        if (object->kind == NodeKind::SuperMember) fail(token.range, "Unexpected private field");
        PrivateMemberExpression* member = make<PrivateMemberExpression>(begin);
        member->object = object;
        member->name = token.name;
        member->name_range = token.range;
        member->optional = optional;
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
            call->arguments = parse_arguments();
            const Identifier* name = as_if<Identifier>(callee);
            call->direct_eval = name && name->name == eval_;
            callee = finish(call);
        } else if (at(TokenKind::QuestionDot)) {
            return parse_call_tail(parse_optional_chain(callee, begin), begin);
        } else if (at(TokenKind::Dot) || at(TokenKind::LeftBracket) || at(TokenKind::TemplateSpan) ||
                   at(TokenKind::TemplateTail)) {
            callee = parse_member_tail(callee, begin);
        } else {
            return callee;
        }
    }
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
        return finish(call);
    }
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
        if (token_.kind == TokenKind::Illegal) fail_unexpected_next();
        fail(previous_, "missing ) after argument list");
    }
    return items;
}

}  // namespace loopscope::syntax
