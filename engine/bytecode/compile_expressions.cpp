#include <algorithm>

#include "engine/bytecode/function_compiler.h"
#include "engine/syntax/regexp_syntax.h"

// SPEC: 13.2 Primary Expression, 13.3 Left-Hand-Side Expressions; operators are in compile_operators.cpp.

namespace loopscope::bytecode {

using syntax::as;
using syntax::as_if;

namespace {

std::string old_pattern_mistake(const syntax::Ast& ast, const syntax::RegularExpressionLiteral& literal) {
    const auto problem = syntax::check_regexp_syntax(literal.pattern, literal.flags, ast.edition);
    return problem ? syntax::describe_regexp_error(literal.pattern, literal.flags, *problem, ast.edition)
                   : "";
}

}  // namespace

void FunctionCompiler::compile_expression(const Node* node) {
    at(node->range);
    switch (node->kind) {
        case NodeKind::Identifier: {
            const auto* name = as<syntax::Identifier>(node);
            const bool begins_return =
                node == placed_name_ && name->resolution.kind == syntax::Resolution::Kind::Global;
            emitter_.set_position(begins_statement(*node) ? statement_at_
                                  : begins_return         ? placed_at_
                                                          : node->range.begin);
            load(name->resolution, name->name);
            return;
        }
        case NodeKind::NumberLiteral: emitter_.push_number(as<syntax::NumberLiteral>(node)->value); return;
        case NodeKind::StringLiteral: compile_string(as<syntax::StringLiteral>(node)->value); return;
        case NodeKind::BigIntLiteral: {
            const auto* literal = as<syntax::BigIntLiteral>(node);
            std::u16string digits(literal->digits);
            if (literal->radix == 16) digits = u"0x" + digits;
            if (literal->radix == 8) digits = u"0o" + digits;
            if (literal->radix == 2) digits = u"0b" + digits;
            emit(Opcode::BigInt, builder_.string(digits));
            return;
        }
        case NodeKind::BooleanLiteral:
            emit(as<syntax::BooleanLiteral>(node)->value ? Opcode::True : Opcode::False);
            return;
        case NodeKind::NullLiteral: emit(Opcode::Null); return;
        case NodeKind::RegularExpressionLiteral: {
            const auto* literal = as<syntax::RegularExpressionLiteral>(node);
            // RUNTIME: V8 6.8 and older find a mistake in the pattern when the literal is evaluated.
            const std::string mistake = is_old() ? old_pattern_mistake(builder_.ast(), *literal) : "";
            if (!mistake.empty()) {
                const std::uint32_t depth = emitter_.depth();
                emit(Opcode::ThrowError, builder_.string(mistake),
                     static_cast<std::uint32_t>(ErrorKind::SyntaxError));
                emitter_.set_depth(depth + 1);
                return;
            }
            emit_visible(Opcode::NewRegExp, builder_.string(literal->pattern),
                         emitter_.name_index(builder_.string(literal->flags)));
            return;
        }
        case NodeKind::TemplateLiteral: compile_template(*as<syntax::TemplateLiteral>(node)); return;
        case NodeKind::TaggedTemplate: compile_tagged(*as<syntax::TaggedTemplate>(node)); return;
        case NodeKind::ThisExpression:
            emitter_.set_position(node->range.begin);
            load_this(as<syntax::ThisExpression>(node)->resolution);
            return;
        case NodeKind::SuperMember:
        case NodeKind::SuperIndex:
        case NodeKind::MemberExpression:
        case NodeKind::IndexExpression:
        case NodeKind::PrivateMemberExpression: compile_member_get(node); return;
        case NodeKind::SuperCall: compile_super_call(*as<syntax::SuperCall>(node)); return;
        case NodeKind::NewTarget:
            if (node_->is_arrow())
                load(as<syntax::NewTarget>(node)->resolution, NameId::None);
            else
                emit(Opcode::NewTarget);
            return;
        case NodeKind::InvalidReference:
            compile_invalid_reference(*as<syntax::InvalidReference>(node));
            return;
        case NodeKind::ArrayLiteral: compile_array(*as<syntax::ArrayLiteral>(node)); return;
        case NodeKind::ObjectLiteral: compile_object(*as<syntax::ObjectLiteral>(node)); return;
        case NodeKind::UnaryExpression: compile_unary(*as<syntax::UnaryExpression>(node)); return;
        case NodeKind::UpdateExpression: compile_update(*as<syntax::UpdateExpression>(node), true); return;
        case NodeKind::BinaryExpression: compile_binary(*as<syntax::BinaryExpression>(node)); return;
        case NodeKind::LogicalExpression: compile_logical(*as<syntax::LogicalExpression>(node)); return;
        case NodeKind::AssignmentExpression:
            compile_assignment(*as<syntax::AssignmentExpression>(node), true);
            return;
        case NodeKind::ConditionalExpression:
            compile_conditional(*as<syntax::ConditionalExpression>(node));
            return;
        case NodeKind::CallExpression: compile_call(*as<syntax::CallExpression>(node)); return;
        case NodeKind::NewExpression: compile_new(*as<syntax::NewExpression>(node)); return;
        case NodeKind::OptionalChain: compile_optional_chain(*as<syntax::OptionalChain>(node)); return;
        case NodeKind::PrivateInExpression:
            compile_private_in(*as<syntax::PrivateInExpression>(node));
            return;
        case NodeKind::SequenceExpression:
            compile_sequence(*as<syntax::SequenceExpression>(node), true);
            return;
        case NodeKind::YieldExpression: compile_yield(*as<syntax::YieldExpression>(node)); return;
        case NodeKind::AwaitExpression: compile_await(*as<syntax::AwaitExpression>(node)); return;
        case NodeKind::IntrinsicCall: compile_intrinsic_call(*as<syntax::IntrinsicCall>(node)); return;
        case NodeKind::FunctionNode:
            compile_function(*as<syntax::FunctionNode>(node));
            mark_visible();
            return;
        case NodeKind::ClassNode: compile_class(*as<syntax::ClassNode>(node), std::nullopt); return;
        default:  // NOTE: any other kind
            LOOPSCOPE_ASSERT(
                false, "a statement or pattern stands where an expression should");  // NOTE: any other kind
    }
}

/// An expression whose value nobody wants.
void FunctionCompiler::effect_expression(const Node* node) {
    switch (node->kind) {
        case NodeKind::AssignmentExpression:
            compile_assignment(*as<syntax::AssignmentExpression>(node), false);
            return;
        case NodeKind::UpdateExpression: compile_update(*as<syntax::UpdateExpression>(node), false); return;
        case NodeKind::SequenceExpression:
            compile_sequence(*as<syntax::SequenceExpression>(node), false);
            return;
        default:  // NOTE: any other kind
            compile_expression(node);
            at(node->range);
            emit(Opcode::Pop);
    }
}

void FunctionCompiler::compile_string(std::u16string_view text) {
    emit(Opcode::String, builder_.string(text));
}

/// 13.2.8.5: each substitution is converted before the next is evaluated.
void FunctionCompiler::compile_template(const syntax::TemplateLiteral& node) {
    std::uint32_t parts = 0;
    for (std::size_t i = 0; i < node.texts.size(); ++i) {
        at(node.range);
        if (!node.texts[i]->cooked.empty()) {
            compile_string(node.texts[i]->cooked);
            ++parts;
        }
        if (i == node.expressions.size()) break;
        const Node* expression = node.expressions[i];
        const std::uint32_t before = emitter_.position();
        const bool keeps_place = is_at_statement(*expression);
        compile_expression(expression);
        at(expression->range,
           keeps_place ? before : last_place(*expression).value_or(expression->range.begin));
        emit(Opcode::ToString);
        ++parts;
    }
    at(node.range);
    if (parts == 0) compile_string(u"");
    if (parts > 1) emit(Opcode::Concatenate, parts);
    if (!node.expressions.empty()) mark_visible(node.range);
}

void FunctionCompiler::compile_array(const syntax::ArrayLiteral& node) {
    // V8 begins with the array, unless it makes it of what is spread.
    const bool is_at_begin = emitter_.pc() == statement_pc_;
    const bool is_made_at_once =
        !node.elements.empty() && node.elements[0] && node.elements[0]->kind == NodeKind::SpreadElement;
    spreads_at_statement_ = is_at_begin && is_made_at_once && !is_old();
    statement_pc_ = kNoStatement;
    compile_list_as_array(node.elements, node.range.begin, ListKind::Literal);
    at(node.range);
    // A spread goes on in functions of its own: the array is whole in the instruction after it.
    const bool ends_in_spread = !node.elements.empty() && node.elements.back() &&
                                node.elements.back()->kind == NodeKind::SpreadElement;
    if (visible_ && ends_in_spread) {
        emit_visible(Opcode::Dup);
        emit(Opcode::Pop);
        return;
    }
    mark_visible(node.range);
}

/// An array of the elements: of a literal, or of the arguments of a call with a spread that is not its last
/// argument.
/// RUNTIME: V8 11.3 spreads the arguments at run time then and does not name what it cannot iterate.
void FunctionCompiler::compile_list_as_array(syntax::List<syntax::Expression> elements,
                                             std::uint32_t position, ListKind kind) {
    const SourceRange range = emitter_.range();
    std::size_t plain = 0;
    constexpr std::size_t kMostAtOnce = 256;
    while (plain < std::min(elements.size(), kMostAtOnce) &&
           (!elements[plain] || elements[plain]->kind != NodeKind::SpreadElement)) {
        if (elements[plain])
            compile_expression(elements[plain]);
        else
            emit(Opcode::Hole);
        ++plain;
    }
    at(range, position);
    emit(Opcode::NewArray, static_cast<std::uint32_t>(plain));
    if (std::exchange(spreads_at_statement_, false)) begin_statement(statement_at_);
    for (std::size_t i = plain; i < elements.size(); ++i) {
        if (!elements[i]) {
            emit(Opcode::Hole);
            emit(Opcode::ArrayAppend);
        } else if (const auto* spread = as_if<syntax::SpreadElement>(elements[i])) {
            compile_expression(spread->argument);
            at(spread->range, expression_position(*spread->argument));
            const bool is_named = kind == ListKind::Literal || is_old();
            emit(Opcode::ArraySpread, is_named ? iterable_text(spread->argument) : 0);
        } else {
            compile_expression(elements[i]);
            at(range);
            emit(Opcode::ArrayAppend);
        }
    }
    at(range);
}

void FunctionCompiler::compile_object(const syntax::ObjectLiteral& node) {
    // V8 begins with the object, unless it makes it of what is spread first.
    const bool is_copied =
        !node.properties.empty() && node.properties.front()->kind == syntax::Property::Kind::Spread;
    const bool is_at_begin = emitter_.pc() == statement_pc_ && is_copied && !is_old();
    emit(Opcode::NewObject);
    if (is_at_begin) begin_statement(statement_at_);
    for (const syntax::Property* property : node.properties) compile_property(*property);
    at(node.range);
    mark_visible(node.range);
}

/// The key of a property or class member, converted.
void FunctionCompiler::compile_key(const syntax::PropertyKey& key) {
    if (!key.is_computed()) {
        at(key.range);
        emit(Opcode::String, name_string(key.name));
        return;
    }
    const std::uint32_t before = emitter_.position();
    compile_expression(key.expression);
    const bool converted =
        key.expression->kind == NodeKind::StringLiteral || key.expression->kind == NodeKind::NumberLiteral;
    at(key.range, last_place(*key.expression).value_or(before));
    if (!converted || key.expression->kind == NodeKind::NumberLiteral) emit(Opcode::ToPropertyKey);
}

/// 13.2.5.5 PropertyDefinitionEvaluation: object -- object
void FunctionCompiler::compile_property(const syntax::Property& property) {
    using Kind = syntax::Property::Kind;
    if (property.kind != Kind::Spread) at(property.range);
    switch (property.kind) {
        case Kind::Spread: {
            const bool is_at_begin = is_at_statement(*property.value) ||
                                     (emitter_.pc() == statement_pc_ &&
                                      property.value->kind == NodeKind::ObjectLiteral && !is_old());
            compile_expression(property.value);
            at(property.range, is_at_begin ? statement_at_ : expression_position(*property.value));
            emit(Opcode::CopyDataProperties);
            return;
        }
        case Kind::Prototype:
            compile_expression(property.value);
            at(property.range);
            emit(Opcode::SetPrototype);
            return;
        case Kind::Value:
        case Kind::Shorthand: {
            if (!property.key.is_computed()) {
                emitter_.set_position(expression_position(*property.value));
                compile_named(property.value, std::nullopt);
                at(property.range);
                emit(Opcode::DefineField, name_string(property.key.name));
                return;
            }
            compile_key(property.key);
            const std::uint32_t key = take_local();
            emit(Opcode::Dup);
            emit(Opcode::SetLocal, key);
            compile_named(property.value, key);
            give_back_local(key);
            at(property.range);
            emit(Opcode::DefineElement);
            return;
        }
        case Kind::Method:
        case Kind::Getter:
        case Kind::Setter: {
            const std::uint32_t code = property.kind == Kind::Getter   ? 1
                                       : property.kind == Kind::Setter ? 2
                                                                       : 0;
            compile_key(property.key);
            at(property.range);
            compile_function(*as<syntax::FunctionNode>(property.value), true);
            if (property.key.is_computed()) emit(Opcode::NameFunction, 0, code);
            emit(Opcode::DefineMethod, 0, code + 4);
            return;
        }
    }
}

/// An expression that gives its value a name when it is an anonymous function (8.4): the parser has done so
/// where the name is known; here for a computed key in a local.
void FunctionCompiler::compile_named(const Node* node, std::optional<std::uint32_t> key_local) {
    if (!key_local) {
        compile_expression(node);
        return;
    }
    const auto* class_node = as_if<syntax::ClassNode>(node);
    if (class_node && !class_node->binding) {
        at(node->range);
        compile_class(*class_node, key_local);
        return;
    }
    const auto* function = as_if<syntax::FunctionNode>(node);
    compile_expression(node);
    if (!function || function->binding || function->name != NameId::None) return;
    emit(Opcode::GetLocal, *key_local);
    emit(Opcode::Swap);
    emit(Opcode::NameFunction);
    emit(Opcode::Swap);
    emit(Opcode::Pop);
}

/// this home key, for GetSuper and SetSuper.
void FunctionCompiler::compile_super_key(const Node* node) {
    const auto* member = as_if<syntax::SuperMember>(node);
    const auto* index = as_if<syntax::SuperIndex>(node);
    emitter_.set_position(node->range.begin);
    load_this(member ? member->this_value : index->this_value);
    load_home_object(member ? member->home_object : index->home_object);
    if (member)
        emit(Opcode::String, name_string(member->name));
    else
        compile_expression(index->index);
    at(node->range, member ? member->name_range.begin : index->index->range.begin);
}

/// A property access that is read: optional links jump to the end of their chain.
void FunctionCompiler::compile_member_get(const Node* node) {
    // Long chains of members are walked down and up again without recursion.
    std::vector<const Node*> chain;
    const Node* object = node;
    while (object->kind == NodeKind::MemberExpression) {
        chain.push_back(object);
        object = as<syntax::MemberExpression>(object)->object;
    }
    if (!chain.empty()) {
        compile_expression(object);
        while (!chain.empty()) {
            const auto* member = as<syntax::MemberExpression>(chain.back());
            chain.pop_back();
            at(member->range, member_position(*member));
            if (member->optional)
                emitter_.jump(Opcode::JumpIfNullish, optional_ends_[optional_ends_.size() - 2]);
            emit_visible(Opcode::GetProperty, name_string(member->name));
        }
        return;
    }
    push_reference(node);
    at(node->range);
    switch (node->kind) {
        case NodeKind::IndexExpression:
            emitter_.set_position(find_character(as<syntax::IndexExpression>(node)->object->range.end, u'['));
            emit_visible(Opcode::GetElement);
            return;
        case NodeKind::PrivateMemberExpression:
            emitter_.set_position(as<syntax::PrivateMemberExpression>(node)->name_range.begin);
            emit_visible(Opcode::GetPrivate,
                         private_message("read", as<syntax::PrivateMemberExpression>(node)->name,
                                         as<syntax::PrivateMemberExpression>(node)->resolution));
            return;
        default: emit_visible(Opcode::GetSuper); return;  // NOTE: any other kind
    }
}

/// 13.3.9: the value of the chain, undefined when a link found null or undefined.
void FunctionCompiler::compile_optional_chain(const syntax::OptionalChain& node) {
    const Label end = emitter_.make_label();
    const std::uint32_t depth = emitter_.depth();
    const Label one = emitter_.make_label();
    const Label two = emitter_.make_label();
    optional_ends_.push_back(one);
    optional_ends_.push_back(two);
    compile_expression(node.expression);
    at(node.range);
    emitter_.jump(Opcode::Jump, end);
    finish_optional(depth);
    emit(Opcode::Pop);
    emit(Opcode::Undefined);
    emitter_.bind(end);
}

/// Where a chain goes that stopped: leaves one operand more than there were.
void FunctionCompiler::finish_optional(std::uint32_t depth) {
    const Label two = optional_ends_.back();
    optional_ends_.pop_back();
    const Label one = optional_ends_.back();
    optional_ends_.pop_back();
    emitter_.set_depth(depth + 2);
    emitter_.bind(two);
    emit(Opcode::Pop);
    emitter_.bind(one);
}

void FunctionCompiler::compile_private_in(const syntax::PrivateInExpression& node) {
    compile_expression(node.object);
    load_private_name(node.resolution);
    at(node.range, node.range.begin);
    emit_visible(Opcode::HasPrivate);
}

}  // namespace loopscope::bytecode
