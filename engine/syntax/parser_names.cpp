#include "engine/syntax/parser_state.h"

// The names that functions and classes get from what they are assigned to: 8.4.5, and for stacks V8's
// inference.

namespace loopscope::syntax {

/// NamedEvaluation (8.4.5): an anonymous function or class gets the name of what it is assigned to.
/// RUNTIME: V8 4.5 knows such names for stacks only.
void Parser::name_anonymous(Expression* expression, NameId name) {
    if (FunctionNode* function = as_if<FunctionNode>(expression)) {
        if (edition_ == Edition::V8_4_5) {
            if (function->name == NameId::None) function->inferred_name = name;
            return;
        }
        const bool nameable = function->function_kind == FunctionKind::Normal || function->is_arrow();
        if (nameable && !function->binding && function->name == NameId::None) function->name = name;
    } else if (ClassNode* node = as_if<ClassNode>(expression)) {
        if (edition_ != Edition::V8_4_5 && !node->binding && node->name == NameId::None) node->name = name;
    }
}

void Parser::name_anonymous(Expression* expression, const Target* target) {
    const Identifier* identifier = as_if<Identifier>(target);
    if (identifier && !identifier->parenthesized) name_anonymous(expression, identifier->name);
}

/// The names of a chain of members, joined by dots; false for anything else.
bool Parser::inferred_text(const Expression* node, std::u16string& text) const {
    std::u16string_view name;
    const Expression* object = nullptr;
    if (const Identifier* identifier = as_if<Identifier>(node)) {
        name = ast_.text(identifier->name);
    } else if (const MemberExpression* member = as_if<MemberExpression>(node)) {
        name = ast_.text(member->name);
        object = member->object;
    } else if (const IndexExpression* index = as_if<IndexExpression>(node)) {
        const StringLiteral* key = as_if<StringLiteral>(index->index);
        name = key ? key->value : u"<computed>";
        object = index->object;
    } else {
        return node->kind == NodeKind::ThisExpression;
    }
    if (object && !inferred_text(object, text)) return false;
    if (name == u"prototype") return true;
    if (!text.empty()) text += u".";
    text += name;
    return true;
}

/// RUNTIME: V8 src/parsing/func-name-inferrer.cc, for what is assigned: itself, or what stands in its lists.
void Parser::infer_name(Expression* value, const Target* target) {
    std::u16string text;
    if (inferred_text(target, text) && !text.empty()) infer_names(value, text);
}

/// Names the functions of a value that has been written to the end, lists and the properties of objects
/// included; those of calls have no such name.
void Parser::infer_names(Expression* value, const std::u16string& text) {
    if (const ConditionalExpression* conditional = as_if<ConditionalExpression>(value)) {
        infer_names(conditional->consequent, text);
        infer_names(conditional->alternate, text);
    } else if (const LogicalExpression* logical = as_if<LogicalExpression>(value)) {
        infer_names(logical->right, text);
    } else if (const AssignmentExpression* inner = as_if<AssignmentExpression>(value)) {
        infer_names(inner->value, text);
    } else if (const SpreadElement* spread = as_if<SpreadElement>(value)) {
        infer_names(spread->argument, text);
    } else if (const ArrayLiteral* list = as_if<ArrayLiteral>(value)) {
        for (Expression* element : list->elements)
            if (element) infer_names(element, text);
    } else if (const ObjectLiteral* object = as_if<ObjectLiteral>(value)) {
        for (const Property* property : object->properties) {
            if (property->kind != Property::Kind::Value) continue;
            const bool named = !property->key.is_computed();
            infer_names(property->value,
                        named ? text + u"." + std::u16string(ast_.text(property->key.name)) : text);
        }
    } else if (FunctionNode* function = as_if<FunctionNode>(value)) {
        if (function->name == NameId::None && function->inferred_name == NameId::None)
            function->inferred_name = ast_.intern(std::u16string_view(text));
    }
}

}  // namespace loopscope::syntax
