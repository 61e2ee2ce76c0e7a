#include "engine/syntax/scope_builder.h"

// What a text may ask for while it runs: the loader reads it beforehand.

namespace loopscope::syntax {

namespace {

/// require, nodeRequire, __require …
bool is_require_name(std::u16string_view name) {
    return name.ends_with(u"require") || name.ends_with(u"Require");
}

/// require(…), module.require(…) or require.resolve(…).
bool is_require(const Ast& ast, const Expression* callee) {
    if (const Identifier* name = as_if<Identifier>(callee)) return is_require_name(ast.text(name->name));
    const MemberExpression* member = as_if<MemberExpression>(callee);
    if (!member) return false;
    if (ast.text(member->name) == u"require") return true;
    const Identifier* object = as_if<Identifier>(member->object);
    return object && ast.text(member->name) == u"resolve" && is_require_name(ast.text(object->name));
}

/// What is written of a text at its begin; `whole` stays true when that is all of it.
std::u16string written_text(const Expression* node, bool& whole) {
    if (const StringLiteral* text = as_if<StringLiteral>(node)) return std::u16string(text->value);
    if (const TemplateLiteral* text = as_if<TemplateLiteral>(node)) {
        whole = whole && text->expressions.empty();
        return text->texts.empty() ? std::u16string() : std::u16string(text->texts[0]->cooked);
    }
    const BinaryExpression* sum = as_if<BinaryExpression>(node);
    if (!sum || sum->op != BinaryOperator::Add) {
        whole = false;
        return {};
    }
    const std::u16string left = written_text(sum->left, whole);
    return whole ? left + written_text(sum->right, whole) : left;
}

}  // namespace

ModuleRequest request_of(ModuleRequest::Kind kind, const Expression* specifier) {
    bool whole = true;
    std::u16string text = written_text(specifier, whole);
    return {kind, std::move(text), !whole, specifier->range};
}

/// The variables of a module that its text does not declare by statements.
void ScopeBuilder::declare_imports(FunctionNode* node) {
    for (const ImportEntry& entry : ast_.module.imports) {
        const bool is_namespace = entry.name == NameId::None;
        Variable* variable =
            declare_lexical(entry.local, is_namespace ? VariableKind::Const : VariableKind::Import,
                            node->range.begin, entry.local->range);
        variable->captured = true;
        known(entry.local->resolution, variable);
    }
    if (!ast_.module.uses_meta) return;
    ast_.module.meta = add(scope_, ast_.intern("import.meta"), VariableKind::Hidden, {});
    ast_.module.meta->captured = true;
}

void ScopeBuilder::note_request(const CallExpression* node) {
    if (node->import_call) {
        ast_.requests.push_back(request_of(ModuleRequest::Kind::Import, node->arguments[0]));
        return;
    }
    if (node->arguments.empty() || !is_require(ast_, node->callee)) return;
    if (node->arguments[0]->kind == NodeKind::SpreadElement) return;
    ast_.requests.push_back(request_of(ModuleRequest::Kind::Require, node->arguments[0]));
}

}  // namespace loopscope::syntax
