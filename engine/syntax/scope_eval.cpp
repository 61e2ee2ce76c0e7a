#include <algorithm>
#include <string_view>
#include <unordered_set>

#include "engine/syntax/scope_builder.h"

// Direct evals. Around one, every variable lives in an environment, where code that is compiled later finds
// it; that code is analysed inside copies of the scopes there. SPEC: 19.2.1.1 PerformEval, 19.2.1.3
// EvalDeclarationInstantiation.

namespace loopscope::syntax {

namespace {

bool has_home_object(FunctionKind kind) {
    switch (kind) {
        case FunctionKind::Method:
        case FunctionKind::Getter:
        case FunctionKind::Setter:
        case FunctionKind::BaseConstructor:
        case FunctionKind::DerivedConstructor:
        case FunctionKind::InstanceInitializer:
        case FunctionKind::StaticInitializer:
        case FunctionKind::StaticBlock: return true;
        case FunctionKind::Normal:
        case FunctionKind::Arrow:
        case FunctionKind::Script:
        case FunctionKind::CommonJs:
        case FunctionKind::Module: return false;
    }
    return false;
}

/// The variables of sloppy code of an eval are not its own.
bool is_variable_scope(const Scope* scope) {
    return is_function_scope(scope) && (!scope->function->is_eval_code || scope->function->strict);
}

/// Which of the variables around the text of an eval it can see: those that it names, those without a name of
/// their own, and all for an eval inside it.
class SeenVariables {
  public:
    explicit SeenVariables(Ast& ast) {
        // No name looks like this one: it comes behind all names of the text.
        const auto end = static_cast<std::uint32_t>(ast.intern(u" "));
        for (std::uint32_t id = 0; id < end; ++id) names_.insert(ast.text(NameId{id}));
        sees_all_ = names_.contains(u"eval");
    }
    bool contains(const FunctionNode& function, const Variable& variable, std::u16string_view name) const {
        return sees_all_ || names_.contains(name) || &variable == function.this_variable ||
               &variable == function.arguments_variable || &variable == function.new_target_variable ||
               &variable == function.active_function_variable || &variable == function.home_object_variable;
    }

  private:
    std::unordered_set<std::u16string_view> names_;
    bool sees_all_ = false;
};

}  // namespace

void ScopeBuilder::visit_direct_eval(DirectEval* eval) {
    visit_function(eval->anchor);
    evals_.push_back(eval);
    const FunctionNode* function = eval->anchor;
    while (function->is_arrow() && function->outer) function = function->outer;
    Scope* const outer = scope_;
    scope_ = eval->anchor->body_scope;
    const SourceRange range = eval->anchor->range;
    if (!function->is_arrow()) implicit(eval->this_value, VariableKind::This, range, false);
    const bool is_code =
        function->function_kind == FunctionKind::Script || function->function_kind == FunctionKind::Module;
    if (!is_code && !function->is_arrow()) implicit(eval->new_target, VariableKind::NewTarget, range, false);
    if (has_home_object(function->function_kind))
        implicit(eval->home_object, VariableKind::HomeObject, range, false);
    if (function->function_kind == FunctionKind::DerivedConstructor)
        implicit(eval->active_function, VariableKind::ActiveFunction, range, false);
    Reference use;
    use.name = arguments_;
    use.resolution = &eval->arguments;
    use.scope = scope_;
    use.range = range;
    use.check = false;
    references_.push_back(use);
    scope_ = outer;
}

FunctionNode* ScopeBuilder::import_function(const FunctionNode* function) {
    if (function == nullptr) return nullptr;
    FunctionNode*& copy = imported_functions_[function];
    if (copy != nullptr) return copy;
    copy = ast_.make<FunctionNode>();
    FunctionNode* const made = copy;
    made->function_kind = function->function_kind;
    made->strict = function->strict;
    made->simple_parameters = function->simple_parameters;
    made->is_eval_anchor = function->is_eval_anchor;
    made->is_eval_code = function->is_eval_code;
    made->range = function->range;
    made->outer = import_function(function->outer);
    return made;
}

/// Copies of the scopes around a direct eval, with names of this tree and what it sees of their variables;
/// the innermost one. Cost: a look at each variable.
Scope* ScopeBuilder::import_scopes(const EvalSite& site) {
    const SeenVariables seen(ast_);
    std::vector<const Scope*> chain;
    for (const Scope* scope = site.scope; scope != nullptr; scope = scope->outer) chain.push_back(scope);
    for (auto it = chain.rbegin(); it != chain.rend(); ++it) {
        const Scope& original = **it;
        FunctionNode* const function = import_function(original.function);
        Scope* const copy = open(original.kind, original.range, function);
        copy->is_imported = true;
        copy->strict = original.strict;
        copy->needs_environment = original.needs_environment;
        copy->environment_size = original.environment_size;
        for (const Variable* variable : original.variables) {
            const std::u16string_view name = site.ast->text(variable->name);
            if (!seen.contains(*original.function, *variable, name)) continue;
            Variable* const made = add(copy, ast_.intern(name), variable->kind, variable->range);
            made->storage = variable->storage;
            made->captured = variable->captured;
            made->slot = variable->slot;
            made->initialized_at = variable->initialized_at;
            made->needs_hole = true;
            imported_variables_[variable] = made;
        }
        const FunctionNode* const from = original.function;
        if (from->eval_scope == &original) function->eval_scope = copy;
        if (from->parameter_scope == &original) function->parameter_scope = copy;
        if (from->body_scope == &original) function->body_scope = copy;
    }
    const auto copy_of = [&](Variable* variable) {
        const auto found = imported_variables_.find(variable);
        return found == imported_variables_.end() ? nullptr : found->second;
    };
    for (const auto& [from, to] : imported_functions_) {
        to->this_variable = copy_of(from->this_variable);
        to->arguments_variable = copy_of(from->arguments_variable);
        to->new_target_variable = copy_of(from->new_target_variable);
        to->active_function_variable = copy_of(from->active_function_variable);
        to->home_object_variable = copy_of(from->home_object_variable);
    }
    return scope_;
}

/// A var or function of the text of a sloppy direct eval: a variable of the function around it.
void ScopeBuilder::declare_eval_variable(NameId name, SourceRange range) {
    Scope* scope = eval_root_->body_scope->outer;
    const auto fail_if_lexical = [&](Scope* where) {
        const Variable* other = find(where, name);
        if (other == nullptr) return false;
        if (is_lexical(other)) fail_redeclared(name, range);
        return true;
    };
    while (!is_variable_scope(scope) && scope->kind != ScopeKind::Parameters) {
        fail_if_lexical(scope);
        scope = scope->outer;
    }
    FunctionNode* function = scope->function;
    if (scope->kind ==
        ScopeKind::Parameters) {  // in a default value: what is there may not be declared again
        if (find(scope, name) || (name == arguments_ && !function->is_arrow())) fail_redeclared(name, range);
    }
    const bool is_known = fail_if_lexical(scope) ||
                          (function->parameter_scope && find(function->parameter_scope, name) != nullptr);
    if (is_known) return;
    if (std::find(ast_.eval_variables.begin(), ast_.eval_variables.end(), name) != ast_.eval_variables.end())
        return;
    ast_.eval_variables.push_back(name);
    if (function->eval_scope != nullptr && ast_.eval_variables.size() == 1)
        known(ast_.eval_object, function->eval_scope->variables.front());
}

}  // namespace loopscope::syntax
