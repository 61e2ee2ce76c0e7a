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
        case NodeKind::NullLiteral: return true;
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
    if (const auto* list = as_if<syntax::SequenceExpression>(&node)) return last_place_in(list->expressions);
    if (const auto* object = as_if<syntax::ObjectLiteral>(&node)) {
        for (std::size_t i = object->properties.size(); i > 0; --i) {
            const Node* value = object->properties[i - 1]->value;
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

/// A name that begins a statement is loaded at the place of the statement, which stays that of what follows.
bool FunctionCompiler::is_at_statement(const Node& node) const {
    return node.kind == NodeKind::Identifier && emitter_.pc() == statement_pc_;
}

}  // namespace loopscope::bytecode
