#include "engine/syntax/scope_analysis.h"

#include "engine/syntax/scope_builder.h"

// Second pass: from names to variables, then to slots and environments.

namespace loopscope::syntax {

namespace {

class Resolver {
  public:
    Resolver(Ast& ast, Goal goal, ScopeBuilder& builder) : ast_(ast), goal_(goal), builder_(builder) {
        arguments_ = ast.intern("arguments");
    }

    /// Throws where a private name is not declared.
    void find_private_names() {
        for (const Reference& use : builder_.references())
            if (use.kind == Reference::Kind::PrivateName) find_private_name(use);
    }

    void resolve_all() {
        for (Reference& use : builder_.references()) find_variable(use);
        for (FunctionNode* function : builder_.functions()) settle_arguments(function);
        if (goal_ == Goal::Module) resolve_exports();
        for (const DirectEval* eval : builder_.evals()) open_to_eval(eval->anchor->body_scope->outer);
        for (Scope& scope : ast_.scopes.scopes) {
            if (!scope.is_imported) assign_slots(scope);
        }
        for (const Reference& use : builder_.references()) finish(use);
    }

  private:
    /// The variables that a module gives away live in its environment.
    void resolve_exports() {
        for (const ExportEntry& entry : ast_.module.exports) {
            if (!entry.local) continue;
            Variable* variable = builder_.find(ast_.root->body_scope, entry.local->name);
            if (!variable) {
                throw ScopeFailure{{base::Severity::Error, base::DiagnosticKind::SyntaxError,
                                    "Export '" + base::utf16_to_utf8(ast_.text(entry.local->name)) +
                                        "' is not defined in module",
                                    entry.range, ""}};
            }
            variable->captured = true;
            entry.local->resolution.variable = variable;
        }
    }

    static FunctionNode* this_function(const Scope* scope) {
        FunctionNode* function = scope->function;
        while (function->is_arrow()) function = function->outer;
        return function;
    }

    static Variable*& implicit_slot(FunctionNode* function, VariableKind kind) {
        switch (kind) {
            case VariableKind::This: return function->this_variable;
            case VariableKind::NewTarget: return function->new_target_variable;
            case VariableKind::ActiveFunction: return function->active_function_variable;
            case VariableKind::HomeObject: return function->home_object_variable;
            default: return function->arguments_variable;  // NOTE: any other kind
        }
    }

    Variable* implicit_variable(FunctionNode* function, VariableKind kind) {
        Variable*& variable = implicit_slot(function, kind);
        const NameId name = kind == VariableKind::Arguments ? arguments_ : NameId::None;
        if (!variable) variable = builder_.add(function->parameter_scope, name, kind, {});
        return variable;
    }

    void find_variable(Reference& use) {
        switch (use.kind) {
            case Reference::Kind::Known: break;
            case Reference::Kind::Implicit:
                use.variable = implicit_variable(this_function(use.scope), use.implicit);
                break;
            case Reference::Kind::PrivateName: use.variable = find_private_name(use); break;
            case Reference::Kind::Name: use.variable = find_name(use); break;
        }
        if (!use.variable) return;
        Variable& variable = *use.variable;
        if (use.kind != Reference::Kind::Known || !use.check)
            variable.used = variable.used || use.kind != Reference::Kind::Known;
        if (use.write) {
            variable.assigned = true;
            if (variable.kind == VariableKind::Parameter) variable.scope->function->assigns_parameter = true;
        }
        if (use.scope->function != variable.scope->function) variable.captured = true;
    }

    Variable* find_name(const Reference& use) {
        for (Scope* scope = use.scope; scope; scope = scope->outer) {
            if (Variable* variable = builder_.find(scope, use.name)) {
                if (variable->kind == VariableKind::Arguments)
                    variable->scope->function->uses_arguments = true;
                return variable;
            }
            FunctionNode* function = scope->function;
            const bool edge =
                function->parameter_scope == scope && use.name == arguments_ && has_arguments(function);
            if (!edge) continue;
            function->uses_arguments = true;
            return implicit_variable(function, VariableKind::Arguments);
        }
        return nullptr;
    }

    static bool has_arguments(const FunctionNode* function) {
        switch (function->function_kind) {
            case FunctionKind::Normal:
            case FunctionKind::Method:
            case FunctionKind::Getter:
            case FunctionKind::Setter:
            case FunctionKind::BaseConstructor:
            case FunctionKind::DerivedConstructor:
            case FunctionKind::CommonJs: return true;
            case FunctionKind::Arrow:
            case FunctionKind::InstanceInitializer:
            case FunctionKind::StaticInitializer:
            case FunctionKind::StaticBlock:
            case FunctionKind::Script:
            case FunctionKind::Module: return false;
        }
        return false;
    }

    Variable* find_private_name(const Reference& use) {
        for (Scope* scope = use.scope; scope; scope = scope->outer) {
            if (scope->kind != ScopeKind::Class || builder_.in_heritage(scope, use.range.begin)) continue;
            if (Variable* variable = builder_.find(scope, use.name)) return variable;
        }
        throw ScopeFailure{{base::Severity::Error,
                            base::DiagnosticKind::SyntaxError,
                            "Private field '" + base::utf16_to_utf8(ast_.text(use.name)) +
                                "' must be declared in an enclosing class",
                            {use.range.begin - 1, use.range.begin},
                            ""}};
    }

    /// A mapped arguments object (10.4.4) shares its elements with the parameters, which so must be in
    /// memory.
    static void settle_arguments(FunctionNode* function) {
        function->mapped_arguments =
            function->uses_arguments && !function->strict && function->simple_parameters;
        if (!function->mapped_arguments) return;
        for (Variable* variable : function->parameter_scope->variables)
            if (variable->kind == VariableKind::Parameter) variable->captured = true;
    }

    /// Code that is compiled later may use and change every variable here.
    static void open_to_eval(Scope* scope) {
        for (; scope != nullptr && !scope->is_imported; scope = scope->outer) {
            if (scope->function) scope->function->assigns_parameter = true;
            for (Variable* variable : scope->variables) {
                variable->captured = variable->used = variable->assigned = true;
                const bool late =
                    variable->has_dead_zone() ||
                    (variable->kind == VariableKind::Parameter && !scope->function->simple_parameters) ||
                    (variable->kind == VariableKind::Catch && variable->initialized_at != 0);
                variable->needs_hole = variable->needs_hole || late;
            }
        }
    }

    void assign_slots(Scope& scope) {
        const bool is_code = goal_ == Goal::Script || (goal_ == Goal::Eval && !scope.function->strict);
        const bool global = scope.kind == ScopeKind::Script && is_code;
        for (Variable* variable : scope.variables) {
            const bool implicit = variable->kind == VariableKind::This;
            if (global && !implicit) {
                variable->storage = Storage::Global;
            } else if (variable->captured) {
                variable->storage = Storage::Environment;
                variable->slot = scope.environment_size++;
                if (variable->kind == VariableKind::Import) ++scope.environment_size;
            } else {
                variable->slot = scope.function->local_count++;
            }
        }
        scope.needs_environment = scope.environment_size > 0;
        scope.copies_per_iteration = scope.copies_per_iteration && scope.needs_environment;
    }

    void finish(const Reference& use) {
        Resolution& resolution = *use.resolution;
        resolution.variable = use.variable;
        if (use.kind == Reference::Kind::Name) resolution.with_objects = objects_before(use);
        if (!use.variable || use.variable->storage == Storage::Global) {
            resolution.kind = Resolution::Kind::Global;
            return;
        }
        Variable& variable = *use.variable;
        if (use.check && may_run_early(use)) {
            resolution.needs_check = true;
            variable.needs_hole = true;
        }
        if (variable.storage == Storage::Local) {
            resolution.kind = Resolution::Kind::Local;
            return;
        }
        resolution.kind = Resolution::Kind::Environment;
        std::uint16_t hops = 0;
        for (const Scope* scope = use.scope; scope != variable.scope; scope = scope->outer)
            if (scope->needs_environment) ++hops;
        resolution.hops = hops;
    }

    /// The objects of `with` statements that are asked for a name before its variable.
    const std::vector<WithObject>* objects_before(const Reference& use) {
        std::vector<WithObject> objects;
        std::uint16_t hops = 0;
        const Scope* end = use.variable ? use.variable->scope : nullptr;
        for (const Scope* scope = use.scope; scope != end; scope = scope->outer) {
            const bool of_variables = scope->function->eval_scope == scope;
            if (scope->kind == ScopeKind::With) objects.push_back({hops, of_variables});
            if (scope->needs_environment) ++hops;
        }
        return objects.empty() ? nullptr : &ast_.scopes.with_objects.emplace_back(std::move(objects));
    }

    /// Whether a use may run before its variable is initialised, judged by positions in the text: code of the
    /// same function after the declaration cannot, nor can a function made after it.
    bool may_run_early(const Reference& use) const {
        const Variable& variable = *use.variable;
        const FunctionNode* home = variable.scope->function;
        if (variable.kind == VariableKind::This) {
            const bool derived = home->function_kind == FunctionKind::DerivedConstructor;
            return derived;
        }
        if (variable.scope->is_imported)
            return variable.has_dead_zone() || variable.kind == VariableKind::Parameter ||
                   variable.kind == VariableKind::Catch;
        const bool late_parameter = variable.kind == VariableKind::Parameter && !home->simple_parameters;
        const bool late_catch = variable.kind == VariableKind::Catch && variable.initialized_at != 0;
        if (!variable.has_dead_zone() && !late_parameter && !late_catch) return false;
        if (variable.scope->kind == ScopeKind::Switch) return true;
        std::uint32_t position = use.range.begin;
        const FunctionNode* function = use.scope->function;
        if (function != home) {
            while (function->outer && function->outer != home) function = function->outer;
            const Scope* hoisted = builder_.hoisted_to(function);
            position = hoisted ? hoisted->range.begin : function->range.begin;
        }
        return position < variable.initialized_at;
    }

    Ast& ast_;
    Goal goal_;
    ScopeBuilder& builder_;
    NameId arguments_{};
};

}  // namespace

std::optional<base::Diagnostic> analyze_scopes(Ast& ast, Goal goal, const EvalSite* site) {
    try {
        ScopeBuilder builder(ast, goal);
        builder.build(site);
        Resolver(ast, goal, builder).resolve_all();
    } catch (const ScopeFailure& failure) {
        return failure.diagnostic;
    }
    return std::nullopt;
}

std::optional<base::Diagnostic> find_earlier_error(Ast& ast, Goal goal, const EvalSite* site) {
    try {
        ScopeBuilder builder(ast, goal);
        builder.build(site);
        Resolver(ast, goal, builder).find_private_names();
    } catch (const ScopeFailure& failure) {
        return failure.diagnostic;
    }
    return std::nullopt;
}

}  // namespace loopscope::syntax
