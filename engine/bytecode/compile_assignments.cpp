#include "engine/bytecode/function_compiler.h"

// SPEC: 13.15 Assignment Operators, 13.4 Update Expressions. A property that is assigned keeps its parts
// (object; object and key; this, home object and key) on the stack until the value is there. As in V8, and
// unlike the specification, a computed key is converted at each access.

namespace loopscope::bytecode {

using syntax::as;
using syntax::as_if;
using syntax::AssignmentForm;
using syntax::LogicalOperator;

Opcode opcode_of(syntax::BinaryOperator op);

/// Evaluates the parts of a property target; says how many there are. None for a name.
std::uint32_t FunctionCompiler::push_reference(const Node* target) {
    const auto leave_chain = [this](bool optional) {
        if (optional) emitter_.jump(Opcode::JumpIfNullish, optional_ends_[optional_ends_.size() - 2]);
    };
    switch (target->kind) {
        case NodeKind::MemberExpression: {
            const auto* member = as<syntax::MemberExpression>(target);
            compile_expression(member->object);
            leave_chain(member->optional);
            return 1;
        }
        case NodeKind::IndexExpression: {
            const auto* index = as<syntax::IndexExpression>(target);
            compile_expression(index->object);
            leave_chain(index->optional);
            compile_expression(index->index);
            return 2;
        }
        case NodeKind::PrivateMemberExpression: {
            const auto* member = as<syntax::PrivateMemberExpression>(target);
            compile_expression(member->object);
            leave_chain(member->optional);
            load_private_name(member->resolution);
            return 2;
        }
        case NodeKind::SuperMember:
        case NodeKind::SuperIndex: compile_super_key(target); return 3;
        default: return 0;  // NOTE: any other kind
    }
}

/// The key of a call that is assigned to. Nothing after it is reached, but the stack is as if it were.
void FunctionCompiler::compile_invalid_reference(const syntax::InvalidReference& node) {
    const std::uint32_t depth = emitter_.depth();
    at(node.range, node.range.begin);
    emit_visible(Opcode::ThrowError, builder_.string(node.message),
                 static_cast<std::uint32_t>(ErrorKind::ReferenceError));
    emitter_.set_depth(depth + 1);
}

/// The same; but where the object is a plain name, the place stays that of the code before, as V8 loads no
/// name here.
std::uint32_t FunctionCompiler::push_placeless_reference(const Node* target) {
    const auto* member = as_if<syntax::MemberExpression>(target);
    const std::uint32_t before = emitter_.position();
    const std::uint32_t parts = push_reference(target);
    if (member && member->object->kind == NodeKind::Identifier) emitter_.set_position(before);
    return parts;
}

namespace {

/// Where V8 places the read of a property that is also written.
std::uint32_t last_token(const Node* target) {
    if (const auto* member = as_if<syntax::MemberExpression>(target)) return member->name_range.begin;
    if (const auto* member = as_if<syntax::SuperMember>(target)) return member->name_range.begin;
    if (const auto* member = as_if<syntax::PrivateMemberExpression>(target)) return member->name_range.begin;
    if (target->kind == NodeKind::Identifier) return target->range.begin;
    return target->range.end - 1;
}

}  // namespace

/// parts -- parts value; for a name: -- value. V8 gives this read no place of its own; RUNTIME: before 6.2
/// that of every other read.
void FunctionCompiler::get_reference(const Node* target) {
    const bool has_place = builder_.ast().edition < syntax::Edition::V8_6_2;
    switch (target->kind) {
        case NodeKind::MemberExpression:
            emit(Opcode::Dup);
            at(target->range);
            if (has_place) emitter_.set_position(member_position(*as<syntax::MemberExpression>(target)));
            emit_visible(Opcode::GetProperty, name_string(as<syntax::MemberExpression>(target)->name));
            return;
        case NodeKind::IndexExpression:
            emit(Opcode::Dup2);
            at(target->range);
            if (has_place)
                emitter_.set_position(
                    find_character(as<syntax::IndexExpression>(target)->object->range.end, u'['));
            emit_visible(Opcode::GetElement);
            return;
        case NodeKind::PrivateMemberExpression: {
            const auto* member = as<syntax::PrivateMemberExpression>(target);
            emit(Opcode::Dup2);
            at(target->range);
            emit_visible(Opcode::GetPrivate, private_message("read", member->name, member->resolution));
            return;
        }
        case NodeKind::SuperMember:
        case NodeKind::SuperIndex:
            for (int i = 0; i < 3; ++i) emit(Opcode::Pick, 2);
            at(target->range);
            emit_visible(Opcode::GetSuper);
            return;
        default: compile_expression(target); return;  // NOTE: any other kind
    }
}

/// parts value -- value; for a name: value --. The error position is that of the operator.
void FunctionCompiler::set_reference(const Node* target, SourceRange operator_range) {
    emitter_.set_position(operator_range.begin);
    switch (target->kind) {
        case NodeKind::MemberExpression:
            emit_visible(Opcode::SetProperty, name_string(as<syntax::MemberExpression>(target)->name),
                         strict());
            return;
        case NodeKind::IndexExpression: emit_visible(Opcode::SetElement, 0, strict()); return;
        case NodeKind::PrivateMemberExpression:
            emit_visible(Opcode::SetPrivate,
                         private_message("write", as<syntax::PrivateMemberExpression>(target)->name,
                                         as<syntax::PrivateMemberExpression>(target)->resolution));
            return;
        case NodeKind::SuperMember:
        case NodeKind::SuperIndex: emit_visible(Opcode::SetSuper, 0, strict()); return;
        default: {  // NOTE: any other kind
            const auto* name = as<syntax::Identifier>(target);
            store(name->resolution, name->name, operator_range);
        }
    }
}

/// Keeps the top and drops as many below it.
void FunctionCompiler::drop_below(std::uint32_t count) {
    if (count == 1) emit(Opcode::Swap);
    if (count == 2) emit(Opcode::Rotate3);
    if (count == 3) emit(Opcode::Rotate4);
    for (std::uint32_t i = 0; i < count; ++i) emit(Opcode::Pop);
}

void FunctionCompiler::compile_assignment(const syntax::AssignmentExpression& node, bool wants_value) {
    switch (node.form) {
        case AssignmentForm::Plain: compile_plain_assignment(node, wants_value); return;
        case AssignmentForm::Arithmetic: compile_arithmetic_assignment(node, wants_value); return;
        case AssignmentForm::Logical: compile_logical_assignment(node, wants_value); return;
    }
}

void FunctionCompiler::compile_plain_assignment(const syntax::AssignmentExpression& node, bool wants_value) {
    const NodeKind kind = node.target->kind;
    const bool pattern = kind == NodeKind::ArrayPattern || kind == NodeKind::ObjectPattern;
    if (pattern || kind == NodeKind::Identifier) {
        compile_expression(node.value);
        at(node.range);
        if (wants_value) emit(Opcode::Dup);
        if (kind == NodeKind::ArrayPattern && !is_old())
            assign_array_pattern(*as<syntax::ArrayPattern>(node.target), Binding::Assign, node.target,
                                 node.operator_range.begin);
        else if (pattern)
            assign_target(node.target, Binding::Assign, node.value);
        else
            set_reference(node.target, node.operator_range);
        return;
    }
    push_reference(node.target);
    compile_expression(node.value);
    at(node.range);
    set_reference(node.target, node.operator_range);
    if (!wants_value) emit(Opcode::Pop);
}

void FunctionCompiler::compile_arithmetic_assignment(const syntax::AssignmentExpression& node,
                                                     bool wants_value) {
    const std::uint32_t parts = push_reference(node.target);
    get_reference(node.target);
    compile_expression(node.value);
    at(node.range);
    emit_visible(opcode_of(node.op));
    if (parts == 0 && wants_value) emit(Opcode::Dup);
    set_reference(node.target, node.operator_range);
    if (parts != 0 && !wants_value) emit(Opcode::Pop);
}

/// 13.15.2: the value is evaluated and assigned only when the old one asks for it.
void FunctionCompiler::compile_logical_assignment(const syntax::AssignmentExpression& node,
                                                  bool wants_value) {
    const Label kept = emitter_.make_label();
    const std::uint32_t parts = push_reference(node.target);
    get_reference(node.target);
    at(node.range);
    switch (node.logical_op) {
        case LogicalOperator::And: emitter_.jump(Opcode::JumpIfFalseOrPop, kept, visible()); break;
        case LogicalOperator::Or: emitter_.jump(Opcode::JumpIfTrueOrPop, kept, visible()); break;
        case LogicalOperator::Coalesce: emitter_.jump(Opcode::JumpIfNotNullishOrPop, kept, visible()); break;
    }
    compile_expression(node.value);
    at(node.range);
    if (parts == 0) emit(Opcode::Dup);
    set_reference(node.target, node.operator_range);
    if (parts == 0) {
        emitter_.bind(kept);
    } else {
        const Label end = emitter_.make_label();
        emitter_.jump(Opcode::Jump, end);
        emitter_.set_depth(emitter_.depth() + parts);
        emitter_.bind(kept);
        drop_below(parts);
        emitter_.bind(end);
    }
    if (!wants_value) emit(Opcode::Pop);
}

void FunctionCompiler::compile_update(const syntax::UpdateExpression& node, bool wants_value) {
    const std::uint32_t position = node.prefix ? last_token(node.target) : node.range.end - 2;
    const SourceRange place{position, position + 2};
    const Opcode step = node.increment ? Opcode::Increment : Opcode::Decrement;
    const std::uint32_t parts =
        node.prefix ? push_placeless_reference(node.target) : push_reference(node.target);
    get_reference(node.target);
    at(node.range);
    emit(Opcode::ToNumeric);
    const bool wants_old = wants_value && !node.prefix;
    if (wants_old) {
        if (parts == 0) {
            emit(Opcode::Dup);
        } else {
            emit(parts == 1 ? Opcode::Swap : parts == 2 ? Opcode::Rotate3 : Opcode::Rotate4);
            emit(Opcode::Pick, parts);
        }
    }
    emit_visible(step);
    if (parts == 0 && wants_value && node.prefix) emit(Opcode::Dup);
    set_reference(node.target, place);
    if (parts != 0 && !(wants_value && node.prefix)) emit(Opcode::Pop);
}

}  // namespace loopscope::bytecode
