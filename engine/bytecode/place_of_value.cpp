#include <algorithm>

#include "engine/bytecode/function_compiler.h"

// Where a stack places the conversion of a value that has no place of its own. RUNTIME: V8 11.3
// src/interpreter/bytecode-generator.cc, which leaves it at the last place that the code before it has noted.

namespace loopscope::bytecode {

using syntax::as;
using syntax::as_if;

namespace {

bool notes_no_place(NodeKind kind) {
    switch (kind) {
        case NodeKind::NumberLiteral:
        case NodeKind::StringLiteral:
        case NodeKind::BooleanLiteral:
        case NodeKind::NullLiteral:
        case NodeKind::FunctionNode: return true;
        default: return false;  // NOTE: any other kind
    }
}

}  // namespace

std::optional<std::uint32_t> FunctionCompiler::last_place_in(syntax::List<syntax::Expression> list) const {
    for (std::size_t i = list.size(); i > 0; --i) {
        if (list[i - 1] == nullptr) continue;
        if (const auto place = last_place(*list[i - 1])) return place;
    }
    return std::nullopt;
}

std::optional<std::uint32_t> FunctionCompiler::last_place(const Node& node) const {
    if (notes_no_place(node.kind)) return std::nullopt;
    if (const auto* array = as_if<syntax::ArrayLiteral>(&node)) return last_place_in(array->elements);
    if (const auto* text = as_if<syntax::TemplateLiteral>(&node)) {
        for (std::size_t i = text->expressions.size(); i > 0; --i)
            if (const auto place = last_place(*text->expressions[i - 1])) return place;
        return std::nullopt;
    }
    if (const auto* list = as_if<syntax::SequenceExpression>(&node)) return last_place_in(list->expressions);
    if (const auto* object = as_if<syntax::ObjectLiteral>(&node)) {
        // What stands behind a computed key is defined at the place of its value.
        const auto is_computed = [](const syntax::Property* property) { return property->key.is_computed(); };
        const bool is_late = std::any_of(object->properties.begin(), object->properties.end(), is_computed);
        for (std::size_t i = object->properties.size(); i > 0; --i) {
            const Node* value = object->properties[i - 1]->value;
            if (value != nullptr && is_late) return expression_position(*value);
            if (value != nullptr && value->kind == NodeKind::FunctionNode) return value->range.begin;
            if (const auto place = value == nullptr ? std::nullopt : last_place(*value)) return place;
        }
        return std::nullopt;
    }
    if (const auto* either = as_if<syntax::ConditionalExpression>(&node)) {
        syntax::Expression* const parts[] = {either->test, either->consequent, either->alternate};
        return last_place_in(parts);
    }
    if (const auto* both = as_if<syntax::LogicalExpression>(&node)) {
        syntax::Expression* const parts[] = {both->left, both->right};
        return last_place_in(parts);
    }
    if (const auto* assignment = as_if<syntax::AssignmentExpression>(&node))
        return assignment->operator_range.begin;
    if (const auto* chain = as_if<syntax::OptionalChain>(&node)) return last_place(*chain->expression);
    if (const auto* index = as_if<syntax::IndexExpression>(&node))
        return find_character(index->object->range.end, index->optional ? u'?' : u'[');
    if (const auto* member = as_if<syntax::MemberExpression>(&node); member && member->optional)
        return find_character(member->object->range.end, u'?');
    if (node.kind == NodeKind::Identifier) return node.range.begin;
    return expression_position(node);
}

/// The same for what stands where V8 notes the place of a statement, which a name that is read first keeps.
std::optional<std::uint32_t> FunctionCompiler::later_place(const Node& node) const {
    if (node.kind == NodeKind::Identifier) return std::nullopt;
    const auto* list = as_if<syntax::SequenceExpression>(&node);
    if (list && list->expressions.size() == 2) {
        const auto place = last_place(*list->expressions[1]);
        return place ? place : later_place(*list->expressions[0]);
    }
    if (const auto* both = as_if<syntax::LogicalExpression>(&node)) {
        const auto place = last_place(*both->right);
        return place ? place : later_place(*both->left);
    }
    if (const auto* either = as_if<syntax::ConditionalExpression>(&node)) {
        syntax::Expression* const parts[] = {either->consequent, either->alternate};
        const auto place = last_place_in(parts);
        return place ? place : later_place(*either->test);
    }
    return last_place(node);
}

/// The code that follows is that of a statement, or of what V8 places as one, which is there.
void FunctionCompiler::begin_statement(std::uint32_t place) {
    emitter_.set_position(place);
    statement_at_ = place;
    statement_pc_ = emitter_.pc();
}

/// A name that begins a statement is loaded at the place of the statement, which stays that of what follows.
/// RUNTIME: V8 11.3 src/interpreter/bytecode-array-builder.h, SetExpressionPosition.
bool FunctionCompiler::is_at_statement(const Node& node) const {
    return !is_old() && begins_statement(node);
}

/// The same of the load alone. RUNTIME: V8 before 5.9 places every name itself.
bool FunctionCompiler::begins_statement(const Node& node) const {
    return builder_.ast().edition >= syntax::Edition::V8_6_2 && node.kind == NodeKind::Identifier &&
           emitter_.pc() == statement_pc_;
}

/// Where older versions find that there is nothing to take apart. RUNTIME: V8 6.2 and 6.8 note no place for
/// it, so it is what they noted last: that of the value, of the property that it was in, or of the
/// parameters.
std::optional<std::uint32_t> FunctionCompiler::old_pattern_place(
    const syntax::ObjectPattern& pattern, const Node* source, const std::optional<PatternPart>& part) const {
    if (!is_old() || builder_.ast().edition < syntax::Edition::V8_6_2) return std::nullopt;
    if (source == nullptr) return node_->parameters_range.begin;
    if (source == &pattern) return part && part->key ? std::optional(part->key->range.begin) : std::nullopt;
    const bool is_value = source != defaulted_parameter() && source->kind != NodeKind::TryStatement &&
                          source->kind != NodeKind::VariableDeclaration &&
                          source->kind != NodeKind::ArrayPattern && source->kind != NodeKind::ObjectPattern;
    return is_value ? last_place(*source) : std::nullopt;
}

}  // namespace loopscope::bytecode
