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

/// The names of a chain of members and calls, joined by dots; false for anything else.
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
    } else if (const CallExpression* call = as_if<CallExpression>(node)) {
        return inferred_text(call->callee, text);
    } else if (const NewExpression* construct = as_if<NewExpression>(node)) {
        return inferred_text(construct->callee, text);
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

/// The names that an object's first property adds: V8 names what waits when that one has been read.
void Parser::add_first_property(const ObjectLiteral& object, std::u16string& text) const {
    if (object.properties.empty()) return;
    const Property& property = *object.properties.front();
    if (property.kind == Property::Kind::Spread || property.key.is_computed()) return;
    for (int times = property.kind == Property::Kind::Shorthand ? 2 : 1; times > 0; --times) {
        if (!text.empty()) text += u".";
        text += ast_.text(property.key.name);
    }
    const ObjectLiteral* inner = as_if<ObjectLiteral>(property.value);
    if (property.kind == Property::Kind::Value && inner) add_first_property(*inner, text);
}

/// Whether an arrow function calls something: V8 then forgets the function that waits before it.
bool Parser::has_call_in_arrow(const FunctionNode& arrow) const {
    const std::u16string_view text = source_.text(arrow.range);
    const std::size_t head = text.find(u"=>");
    return head != text.npos && text.find(u'(', head) != text.npos;
}

/// Functions among the arguments of a call are named after it when an object follows them:
/// `button.addEventListener("click", () => …, { once: true })` calls its own `button.addEventListener.once`.
void Parser::infer_argument_names(const Expression* callee, const List<Expression>& arguments) {
    std::vector<FunctionNode*> waiting;
    for (Expression* argument : arguments) {
        if (FunctionNode* function = as_if<FunctionNode>(argument)) {
            if (function->is_arrow() && !waiting.empty() && has_call_in_arrow(*function)) waiting.pop_back();
            waiting.push_back(function);
        } else if (argument->kind == NodeKind::CallExpression && !waiting.empty()) {
            waiting.pop_back();
        } else if (const ObjectLiteral* object = as_if<ObjectLiteral>(argument)) {
            if (object->properties.empty() || waiting.empty()) continue;
            std::u16string text;
            if (!inferred_text(callee, text) || text.empty()) return;
            add_first_property(*object, text);
            for (FunctionNode* named : waiting)
                if (named->name == NameId::None && named->inferred_name == NameId::None)
                    named->inferred_name = ast_.intern(std::u16string_view(text));
            waiting.clear();
        }
    }
}

}  // namespace loopscope::syntax
