#include <algorithm>

#include "engine/syntax/parser_state.h"

// Operators: 13.4 to 13.16. Calls and member access are in parser_calls.cpp.

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
    if (at(TokenKind::Ellipsis)) fail_rest();
    Expression* first = parse_assignment_cover();
    if (!at(TokenKind::Comma)) return first;
    std::vector<Expression*> items = {first};
    while (check(TokenKind::Comma)) {
        expect_called_at_once();
        if (at(TokenKind::Ellipsis)) fail_rest();
        items.push_back(parse_assignment_cover());
    }
    SequenceExpression* sequence = make<SequenceExpression>(begin);
    sequence->expressions = list(items);
    return finish(sequence);
}

namespace {

/// The first operand of a chain of one operator, which V8 keeps as one node, where that operand is; null when
/// the expression is none.
template <typename Operation>
const Expression* first_of_chain(const Operation* last) {
    const Expression* first = nullptr;
    for (const auto* left = as_if<Operation>(last->left);
         left && left->op == last->op && !left->parenthesized; left = as_if<Operation>(left->left))
        first = left->left;
    return first;
}

}  // namespace

/// Where V8 places the operation of an expression that is not in parentheses. RUNTIME: V8 11.3
/// src/parsing/parser-base.h.
std::uint32_t Parser::operation_position(const Expression* expression) const {
    if (const auto* binary = as_if<BinaryExpression>(expression)) {
        const Expression* first = first_of_chain(binary);
        return first != nullptr ? operation_position(first) : binary->operator_range.begin;
    }
    const std::u16string_view text = source_.text();
    const auto find_behind = [&](const Expression* part, char16_t mark) {
        const std::size_t found = text.find(mark, part->range.end);
        return found == text.npos ? part->range.begin : static_cast<std::uint32_t>(found);
    };
    if (const auto* both = as_if<LogicalExpression>(expression)) {
        if (both->op == LogicalOperator::Coalesce) return both->right->range.begin;
        if (const Expression* first = first_of_chain(both)) return operation_position(first);
        return find_behind(both->left, both->op == LogicalOperator::And ? u'&' : u'|');
    }
    if (const auto* index = as_if<IndexExpression>(expression)) return find_behind(index->object, u'[');
    if (const auto* member = as_if<MemberExpression>(expression)) return member->name_range.begin;
    if (const auto* tagged = as_if<TaggedTemplate>(expression)) return tagged->quasi->range.begin;
    if (const auto* call = as_if<CallExpression>(expression)) {
        const Expression* callee = call->callee;
        if (callee->kind == NodeKind::Identifier && !callee->parenthesized) return callee->range.begin;
        const auto* method = as_if<MemberExpression>(callee);
        return method != nullptr && !method->parenthesized ? method->name_range.begin
                                                           : find_behind(callee, u'(');
    }
    return expression->range.begin;
}

/// `...` in an expression that no parentheses surround.
void Parser::fail_rest() {
    parse_arrow_rest();
    fail_unexpected(peek_ahead());
}

Expression* Parser::parse_assignment() {
    const std::size_t mark = cover_errors_.size();
    Expression* expression = parse_assignment_cover();
    validate_covers(mark);
    return expression;
}

namespace {

bool may_be_parameter(const Expression* item) {
    if (item->parenthesized) return false;
    switch (item->kind) {
        case NodeKind::Identifier:
        case NodeKind::ArrayLiteral:
        case NodeKind::ObjectLiteral:
        case NodeKind::AssignmentExpression: return true;
        default: return false;  // NOTE: any other expression
    }
}

}  // namespace

Expression* Parser::parse_assignment_cover() {
    Nesting nesting(*this);
    if (at(TokenKind::Yield) && function_->is_generator) return parse_yield();
    const std::uint32_t begin = token_.range.begin;
    const std::size_t mark = cover_errors_.size();
    const NameInferrer::Scope scope(names_);
    Expression* left = parse_conditional();
    if (at(TokenKind::Arrow)) {
        if (left == arrow_head_.marker && left) {
            const ArrowHead head = std::move(arrow_head_);
            arrow_head_ = {};
            if (edition_ < Edition::V8_11_3 && !std::ranges::all_of(head.items, may_be_parameter))
                fail_no_parameter(begin);
            return parse_arrow(begin, head.items, head.rest, head.is_async, head.parameters_range);
        }
        if (edition_ < Edition::V8_11_3) fail_no_parameter(begin);
        fail({operation_position(left), previous_.begin}, "Malformed arrow function parameter list");
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
        if (edition_ < Edition::V8_5_1) fail({begin, previous_.end}, "Invalid left-hand side in assignment");
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
    if (kind == TokenKind::Assign || logical) {
        name_anonymous(assignment->value, assignment->target);
        infer_names(assignment->value);
    } else {
        names_.drop_last_function();
    }
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

/// a ?? b ?? c, whose operands may not be unparenthesised && or || (13.13): as V8 does, what cannot follow
/// is left to whatever comes next.
Expression* Parser::parse_coalesce(Expression* left, std::uint32_t begin) {
    int links = 0;
    const LogicalExpression* logical = as_if<LogicalExpression>(left);
    if (logical && !logical->parenthesized && logical->op != LogicalOperator::Coalesce) return left;
    while (check(TokenKind::QuestionQuestion)) {
        count_chain_link(links);
        LogicalExpression* coalesce = make<LogicalExpression>(begin);
        coalesce->op = LogicalOperator::Coalesce;
        coalesce->left = left;
        coalesce->right = parse_binary(6);
        left = finish(coalesce);
    }
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
        default: return 0;  // NOTE: any other token
    }
}

Expression* Parser::parse_binary(int minimum_precedence) {
    const std::uint32_t begin = token_.range.begin;
    Expression* left = nullptr;
    if (at(TokenKind::PrivateName)) {
        // "#x in object" is the only place for a private name at the start of an operand.
        PrivateInExpression* test = make<PrivateInExpression>(begin);
        if (classes_ == 0) fail_private_name(token_.range.begin);
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
        default: break;  // NOTE: any other token
    }
    return parse_postfix();
}

Expression* Parser::parse_update_or_unary_operator() {
    const Token op = next();
    const std::uint32_t begin = op.range.begin;
    const std::uint32_t operand_begin = token_.range.begin;
    if (op.kind == TokenKind::Not && edition_ >= Edition::V8_11_3)
        is_called_at_once_ = at(TokenKind::Function);
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
        default: break;  // NOTE: any other token
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
        if (edition_ < Edition::V8_11_3) fail_unexpected_next();
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
    note_await(word.range);
    AwaitExpression* await = make<AwaitExpression>(word.range.begin);
    await->argument = parse_unary();
    finish(await);
    if (function_->in_parameters)
        fail(word.range, "Illegal await-expression in formal parameters of async function");
    // RUNTIME: V8 6.8 takes `await a ** b` for `(await a) ** b`.
    if (at(TokenKind::StarStar) && edition_ >= Edition::V8_11_3)
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
            default: break;  // NOTE: any other token
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

}  // namespace loopscope::syntax
