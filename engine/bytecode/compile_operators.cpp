#include <cmath>
#include <optional>

#include "engine/bytecode/function_compiler.h"
#include "engine/syntax/folding.h"

// SPEC: 13.4 to 13.16, operators other than assignment.

namespace loopscope::bytecode {

using syntax::as;
using syntax::as_if;
using syntax::BinaryOperator;
using syntax::LogicalOperator;
using syntax::UnaryOperator;

Opcode opcode_of(BinaryOperator op) {
    switch (op) {
        case BinaryOperator::Add: return Opcode::Add;
        case BinaryOperator::Subtract: return Opcode::Subtract;
        case BinaryOperator::Multiply: return Opcode::Multiply;
        case BinaryOperator::Divide: return Opcode::Divide;
        case BinaryOperator::Remainder: return Opcode::Remainder;
        case BinaryOperator::Exponentiate: return Opcode::Exponentiate;
        case BinaryOperator::ShiftLeft: return Opcode::ShiftLeft;
        case BinaryOperator::ShiftRight: return Opcode::ShiftRight;
        case BinaryOperator::ShiftRightUnsigned: return Opcode::ShiftRightUnsigned;
        case BinaryOperator::BitwiseAnd: return Opcode::BitAnd;
        case BinaryOperator::BitwiseOr: return Opcode::BitOr;
        case BinaryOperator::BitwiseXor: return Opcode::BitXor;
        case BinaryOperator::Equal: return Opcode::Equal;
        case BinaryOperator::NotEqual: return Opcode::NotEqual;
        case BinaryOperator::StrictEqual: return Opcode::StrictEqual;
        case BinaryOperator::StrictNotEqual: return Opcode::StrictNotEqual;
        case BinaryOperator::Less: return Opcode::Less;
        case BinaryOperator::LessEqual: return Opcode::LessEqual;
        case BinaryOperator::Greater: return Opcode::Greater;
        case BinaryOperator::GreaterEqual: return Opcode::GreaterEqual;
        case BinaryOperator::In: return Opcode::In;
        case BinaryOperator::Instanceof: return Opcode::InstanceOf;
    }
    return Opcode::Add;
}

/// Goes to the target when the value is as said, else on. The decision is the tick of the whole condition.
void FunctionCompiler::compile_condition(const Node* node, Label target, bool jump_when) {
    const auto* logical = as_if<syntax::LogicalExpression>(node);
    if (logical && logical->op != LogicalOperator::Coalesce) {
        const bool is_and = logical->op == LogicalOperator::And;
        if (is_and == jump_when) {
            const Label otherwise = emitter_.make_label();
            compile_condition(logical->left, otherwise, !jump_when);
            compile_condition(logical->right, target, jump_when);
            emitter_.bind(otherwise);
        } else {
            compile_condition(logical->left, target, jump_when);
            compile_condition(logical->right, target, jump_when);
        }
        return;
    }
    const auto* unary = as_if<syntax::UnaryExpression>(node);
    if (!visible_ && unary && unary->op == UnaryOperator::LogicalNot) {
        compile_condition(unary->operand, target, !jump_when);
        return;
    }
    compile_expression(node);
    at(node->range);
    emitter_.jump(jump_when ? Opcode::JumpIfTrue : Opcode::JumpIfFalse, target, visible());
}

void FunctionCompiler::compile_unary(const syntax::UnaryExpression& node) {
    if (node.op == UnaryOperator::Delete) return compile_delete(node);
    if (node.op == UnaryOperator::Typeof) return compile_typeof(node);
    if (node.op == UnaryOperator::Void) {
        effect_expression(node.operand);
        at(node.range);
        emit_visible(Opcode::Undefined);
        return;
    }
    const auto* number = as_if<syntax::NumberLiteral>(node.operand);
    if (node.op == UnaryOperator::Minus && number) {  // a negative constant
        emitter_.push_number(-number->value);
        return;
    }
    compile_expression(node.operand);
    at(node.range, node.range.begin);
    switch (node.op) {
        case UnaryOperator::Plus: emit_visible(Opcode::ToNumber); return;
        case UnaryOperator::Minus: emit_visible(Opcode::Negate); return;
        case UnaryOperator::BitwiseNot: emit_visible(Opcode::BitNot); return;
        case UnaryOperator::LogicalNot: emit_visible(Opcode::Not); return;
        case UnaryOperator::Delete:
        case UnaryOperator::Void:
        case UnaryOperator::Typeof: return;
    }
}

/// 13.5.3: a name that nobody declared is no error here.
void FunctionCompiler::compile_typeof(const syntax::UnaryExpression& node) {
    const auto* name = as_if<syntax::Identifier>(node.operand);
    if (name && name->resolution.kind == Resolution::Kind::Global) {
        at(name->range, name->range.begin);
        const auto from_realm = [&] { emit(Opcode::GetGlobalOrUndefined, name_string(name->name)); };
        load_through_objects(name->resolution, name->name, from_realm);
    } else if (name) {
        // RUNTIME: V8 src/interpreter/bytecode-generator.cc, VisitForTypeOfValue, notes no place of it.
        at(name->range);
        load(name->resolution, name->name);
    } else {
        compile_expression(node.operand);
    }
    at(node.range);
    emit_visible(Opcode::TypeOf);
}

/// 13.5.1
void FunctionCompiler::compile_delete(const syntax::UnaryExpression& node) {
    const auto* chain = as_if<syntax::OptionalChain>(node.operand);
    const Node* operand = chain ? chain->expression : node.operand;
    const Label end = emitter_.make_label();
    const std::uint32_t depth = emitter_.depth();
    if (chain) {
        optional_ends_.push_back(emitter_.make_label());
        optional_ends_.push_back(emitter_.make_label());
    }
    const auto* name = as_if<syntax::Identifier>(operand);
    const auto* member = as_if<syntax::MemberExpression>(operand);
    if (name) {
        compile_delete_name(*name);
    } else if (member || operand->kind == NodeKind::IndexExpression) {
        const Node& object = member ? *member->object : *as<syntax::IndexExpression>(operand)->object;
        const Node* index = member ? nullptr : as<syntax::IndexExpression>(operand)->index;
        std::uint32_t place = emitter_.position();
        if (const auto own = is_at_statement(object) ? std::nullopt : last_place(object)) place = *own;
        if (const auto own = index ? last_place(*index) : std::nullopt) place = *own;
        push_placeless_reference(operand);
        if (member) emit(Opcode::String, name_string(member->name));
        at(node.range, place);
        emit_visible(Opcode::DeleteProperty, 0, strict());
    } else if (operand->kind == NodeKind::SuperMember || operand->kind == NodeKind::SuperIndex) {
        compile_super_key(operand);
        unwind_to(depth, environments_);
        emit(Opcode::ThrowError, builder_.string("Unsupported reference to 'super'"),
             static_cast<std::uint32_t>(ErrorKind::ReferenceError));
        emitter_.set_depth(depth + 1);
    } else {
        effect_expression(operand);
        at(node.range);
        emit_visible(Opcode::True);
    }
    if (!chain) return;
    emitter_.jump(Opcode::Jump, end);
    finish_optional(depth);
    emit(Opcode::Pop);
    emit(Opcode::True);
    emitter_.bind(end);
}

namespace {

/// RUNTIME: old V8 raises literals to a power while it parses, by other means than later.
bool is_folded_power(const syntax::Ast& ast, const syntax::BinaryExpression& node, double& value) {
    return ast.edition < syntax::Edition::V8_11_3 && node.op == BinaryOperator::Exponentiate &&
           syntax::fold_number(&node, value);
}

/// RUNTIME: V8 5.1 calls `in`, and V8 4.5 `instanceof`, where the code before them stands.
bool has_no_place(syntax::Edition edition, BinaryOperator op) {
    return (op == BinaryOperator::In && edition < syntax::Edition::V8_6_2) ||
           (op == BinaryOperator::Instanceof && edition < syntax::Edition::V8_5_1);
}

}  // namespace

/// Left-deep chains such as a + b + c + … are compiled without recursion.
void FunctionCompiler::compile_binary(const syntax::BinaryExpression& node) {
    double folded = 0;
    if (is_folded_power(builder_.ast(), node, folded)) return emitter_.push_number(folded);
    std::vector<const syntax::BinaryExpression*> chain;
    const Node* left = &node;
    while (const auto* binary = as_if<syntax::BinaryExpression>(left)) {
        if (is_folded_power(builder_.ast(), *binary, folded)) break;
        chain.push_back(binary);
        left = binary->left;
    }
    compile_expression(left);
    while (!chain.empty()) {
        const syntax::BinaryExpression& binary = *chain.back();
        chain.pop_back();
        compile_expression(binary.right);
        at(binary.range);
        if (!has_no_place(builder_.ast().edition, binary.op))
            emitter_.set_position(binary.operator_range.begin);
        emit_visible(opcode_of(binary.op));
    }
}

namespace {

/// Whether a literal is true in a condition, which V8 knows when it compiles. RUNTIME: V8 11.3
/// src/ast/ast.cc, Literal::ToBooleanIsTrue.
std::optional<bool> constant_truth(const syntax::Expression* node) {
    double number = 0;
    if (syntax::fold_number(node, number)) return !std::isnan(number) && number != 0;
    if (const auto* literal = as_if<syntax::BooleanLiteral>(node)) return literal->value;
    if (const auto* literal = as_if<syntax::StringLiteral>(node)) return !literal->value.empty();
    if (node->kind == NodeKind::NullLiteral) return false;
    return std::nullopt;
}

/// What stands on the left is a constant that always leads on to the right: V8 makes no code for it.
/// RUNTIME: V8 11.3 src/interpreter/bytecode-generator.cc, VisitLogicalOrSubExpression and the two beside it.
bool leaves_no_test(const syntax::LogicalExpression& node) {
    switch (node.op) {
        case LogicalOperator::And: return constant_truth(node.left) == true;
        case LogicalOperator::Or: return constant_truth(node.left) == false;
        case LogicalOperator::Coalesce: return node.left->kind == NodeKind::NullLiteral;
    }
    return false;
}

}  // namespace

/// 13.13; left-deep chains without recursion.
void FunctionCompiler::compile_logical(const syntax::LogicalExpression& node) {
    std::vector<const syntax::LogicalExpression*> chain;
    const Node* left = &node;
    while (const auto* logical = as_if<syntax::LogicalExpression>(left)) {
        chain.push_back(logical);
        left = logical->left;
    }
    const bool is_dropped = emitter_.pc() == statement_pc_ && leaves_no_test(*chain.back());
    compile_expression(left);
    while (!chain.empty()) {
        const syntax::LogicalExpression& logical = *chain.back();
        chain.pop_back();
        const Label end = emitter_.make_label();
        at(logical.range);
        switch (logical.op) {
            case LogicalOperator::And: emitter_.jump(Opcode::JumpIfFalseOrPop, end, visible()); break;
            case LogicalOperator::Or: emitter_.jump(Opcode::JumpIfTrueOrPop, end, visible()); break;
            case LogicalOperator::Coalesce:
                emitter_.jump(Opcode::JumpIfNotNullishOrPop, end, visible());
                break;
        }
        if (is_dropped && logical.left == left) statement_pc_ = emitter_.pc();
        compile_expression(logical.right);
        emitter_.bind(end);
    }
}

void FunctionCompiler::compile_conditional(const syntax::ConditionalExpression& first) {
    const Label end = emitter_.make_label();
    const Node* node = &first;
    while (const auto* conditional = as_if<syntax::ConditionalExpression>(node)) {
        const Label otherwise = emitter_.make_label();
        const bool is_dropped = emitter_.pc() == statement_pc_ && constant_truth(conditional->test) == true;
        compile_condition(conditional->test, otherwise, false);
        if (is_dropped) statement_pc_ = emitter_.pc();
        compile_expression(conditional->consequent);
        emitter_.jump(Opcode::Jump, end);
        emitter_.set_depth(emitter_.depth() - 1);
        emitter_.bind(otherwise);
        node = conditional->alternate;
    }
    compile_expression(node);
    emitter_.bind(end);
}

void FunctionCompiler::compile_sequence(const syntax::SequenceExpression& node, bool wants_value) {
    for (std::size_t i = 0; i < node.expressions.size(); ++i) {
        const bool last = i + 1 == node.expressions.size();
        if (last && wants_value)
            compile_expression(node.expressions[i]);
        else
            effect_expression(node.expressions[i]);
    }
}

}  // namespace loopscope::bytecode
