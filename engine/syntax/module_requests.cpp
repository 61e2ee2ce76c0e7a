#include <utility>

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
    return {kind, std::move(text), !whole, false, specifier->range};
}

namespace {

/// Worker or worker_threads.Worker.
bool is_worker(const Ast& ast, const Expression* callee) {
    if (const Identifier* name = as_if<Identifier>(callee)) return ast.text(name->name) == u"Worker";
    const MemberExpression* member = as_if<MemberExpression>(callee);
    return member && ast.text(member->name) == u"Worker";
}

bool is_named(const Ast& ast, const Expression* node, std::u16string_view name) {
    const Identifier* identifier = as_if<Identifier>(node);
    return identifier && ast.text(identifier->name) == name;
}

/// The file that a worker is told to run: a text, __dirname + text, path.join(__dirname, text, …) or
/// new URL(text, …).
ModuleRequest worker_request(const Ast& ast, const Expression* file) {
    if (const NewExpression* url = as_if<NewExpression>(file); url && !url->arguments.empty())
        return request_of(ModuleRequest::Kind::Import, url->arguments[0]);
    std::u16string path = u".";
    bool whole = true;
    if (const CallExpression* call = as_if<CallExpression>(file)) {
        for (const Expression* argument : call->arguments) {
            if (const StringLiteral* part = as_if<StringLiteral>(argument))
                path += u"/" + std::u16string(part->value);
            else
                whole = whole && is_named(ast, argument, u"__dirname");
        }
    } else if (const TemplateLiteral* text = as_if<TemplateLiteral>(file)) {
        whole = text->expressions.size() == 1 && is_named(ast, text->expressions[0], u"__dirname") &&
                text->texts[0]->cooked.empty();
        if (!whole) return request_of(ModuleRequest::Kind::Require, file);
        path += text->texts[1]->cooked;
    } else if (const BinaryExpression* sum = as_if<BinaryExpression>(file);
               sum && is_named(ast, sum->left, u"__dirname")) {
        path += written_text(sum->right, whole);
    } else {
        ModuleRequest request = request_of(ModuleRequest::Kind::Require, file);
        request.named_elsewhere = std::exchange(request.computed, false);
        return request;
    }
    return {ModuleRequest::Kind::Require, whole ? path : std::u16string(), false, !whole, file->range};
}

}  // namespace

void ScopeBuilder::note_worker(const NewExpression* node) {
    if (node->arguments.empty() || !is_worker(ast_, node->callee)) return;
    const Expression* file = node->arguments[0];
    if (file->kind == NodeKind::SpreadElement || is_named(ast_, file, u"__filename")) return;
    ModuleRequest request = worker_request(ast_, file);
    // The text of a program is no path.
    const bool is_path =
        request.named_elsewhere || request.specifier.starts_with(u".") || request.specifier.starts_with(u"/");
    if (is_path) ast_.requests.push_back(std::move(request));
}

/// The variables of a module that its text does not declare by statements.
void ScopeBuilder::declare_imports(FunctionNode* node) {
    for (const ImportEntry& entry : ast_.module.imports) {
        const bool is_namespace = entry.name == NameId::None;
        Variable* variable =
            declare_lexical(entry.local, is_namespace ? VariableKind::Const : VariableKind::Import,
                            node->range.begin, entry.blame);
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
