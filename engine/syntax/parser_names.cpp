#include "engine/syntax/parser_state.h"

// The names that functions and classes get from what they are assigned to: 8.4.5, and for stacks V8's
// inference.

namespace loopscope::syntax {

/// NamedEvaluation (8.4.5): an anonymous function or class gets the name of what it is assigned to.
/// RUNTIME: V8 4.5 does not.
void Parser::name_anonymous(Expression* expression, NameId name) {
    if (FunctionNode* function = as_if<FunctionNode>(expression)) {
        const bool nameable = edition_ != Edition::V8_4_5 &&
                              (function->function_kind == FunctionKind::Normal || function->is_arrow());
        if (nameable && !function->binding && function->name == NameId::None) function->name = name;
    } else if (ClassNode* node = as_if<ClassNode>(expression)) {
        if (edition_ != Edition::V8_4_5 && !node->binding && node->name == NameId::None) node->name = name;
    }
}

void Parser::name_anonymous(Expression* expression, const Target* target) {
    const Identifier* identifier = as_if<Identifier>(target);
    if (identifier && !identifier->parenthesized) name_anonymous(expression, identifier->name);
}

/// RUNTIME: V8 src/parsing/parser.h, PushPropertyName.
void Parser::push_index_name(const Expression* index) {
    const StringLiteral* key = as_if<StringLiteral>(index);
    const bool is_name = key && key->value.find_first_not_of(u"0123456789") != std::u16string_view::npos;
    const std::u16string_view other = edition_ < Edition::V8_11_3 ? u"(anonymous function)" : u"<computed>";
    names_.push(NameInferrer::Kind::Literal, is_name ? key->value : other);
}

/// One with a computed key has no name in the source, so that it waits for one as other functions do.
void Parser::infer_method_name(FunctionNode* method, const PropertyKey& key) {
    if (key.is_computed() && edition_ >= Edition::V8_11_3) names_.add(method);
}

/// At the end of what is assigned: the result of a call names no function that was given to it.
void Parser::infer_names(const Expression* value) {
    if (value->kind == NodeKind::CallExpression || value->kind == NodeKind::NewExpression) {
        names_.drop_last_function();
    } else {
        names_.infer();
    }
}

}  // namespace loopscope::syntax
