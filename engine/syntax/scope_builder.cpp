#include "engine/syntax/scope_builder.h"

#include <algorithm>

// Declarations. What the walk over the tree does is in scope_visitor.cpp.

namespace loopscope::syntax {

namespace {

/// Scopes with more variables than this are searched through a hash index.
constexpr std::size_t kLargeScope = 12;

std::uint64_t key_of(const Scope* scope, NameId name) {
    return (static_cast<std::uint64_t>(scope->id) << 32) | static_cast<std::uint32_t>(name);
}

}  // namespace

bool is_lexical(const Variable* variable) {
    switch (variable->kind) {
        case VariableKind::Let:
        case VariableKind::Const:
        case VariableKind::Import:
        case VariableKind::Class: return true;
        case VariableKind::Function: {
            const ScopeKind kind = variable->scope->kind;
            const FunctionNode* function = variable->scope->function;
            if (function->function_kind == FunctionKind::Module && function->body_scope == variable->scope)
                return true;
            return kind != ScopeKind::Function && kind != ScopeKind::Script;
        }
        default: return false;  // NOTE: any other kind
    }
}

bool is_function_scope(const Scope* scope) {
    return scope->kind == ScopeKind::Function || scope->kind == ScopeKind::Script;
}

Scope* ScopeBuilder::open(ScopeKind kind, SourceRange range, FunctionNode* function) {
    Scope& scope = ast_.scopes.scopes.emplace_back();
    scope.id = static_cast<std::uint32_t>(ast_.scopes.scopes.size() - 1);
    scope.kind = kind;
    scope.range = range;
    scope.outer = scope_;
    scope.function = function;
    scope.strict = function->strict || (scope_ && scope_->strict);
    if (scope_) scope_->children.push_back(&scope);
    scope_ = &scope;
    return &scope;
}

Variable* ScopeBuilder::find(Scope* scope, NameId name) {
    if (scope->variables.size() <= kLargeScope) {
        for (Variable* variable : scope->variables)
            if (variable->name == name) return variable;
        return nullptr;
    }
    const auto found = large_scopes_.find(key_of(scope, name));
    return found == large_scopes_.end() ? nullptr : found->second;
}

Variable* ScopeBuilder::add(Scope* scope, NameId name, VariableKind kind, SourceRange range) {
    Variable& variable = ast_.scopes.variables.emplace_back();
    variable.name = name;
    variable.kind = kind;
    variable.range = range;
    variable.scope = scope;
    scope->variables.push_back(&variable);
    if (scope->variables.size() == kLargeScope + 1) {
        for (Variable* each : scope->variables) large_scopes_.emplace(key_of(scope, each->name), each);
    } else if (scope->variables.size() > kLargeScope) {
        large_scopes_.emplace(key_of(scope, name), &variable);
    }
    return &variable;
}

void ScopeBuilder::fail_redeclared(NameId name, SourceRange range) {
    // An import below what it declares again: V8 reads it second.
    for (const ImportEntry& entry : ast_.module.imports)
        if (entry.local->name == name && entry.blame.begin > range.begin) range = entry.blame;
    throw ScopeFailure{{base::Severity::Error, base::DiagnosticKind::SyntaxError,
                        "Identifier '" + base::utf16_to_utf8(ast_.text(name)) + "' has already been declared",
                        range, ""}};
}

/// Where V8 underlines what declares a variable again. RUNTIME: since 6.2 src/parsing/parser.cc, Declare,
/// knows only where the name of a variable begins.
SourceRange ScopeBuilder::as_blamed(SourceRange name) const {
    if (ast_.edition < Edition::V8_6_2) return name;
    return {name.begin, name.begin + 1};
}

/// let, const, class, and functions in blocks. `blame` is what an error underlines.
Variable* ScopeBuilder::declare_lexical(const Identifier* identifier, VariableKind kind,
                                        std::uint32_t initialized_at, SourceRange blame) {
    const NameId name = identifier->name;
    // RUNTIME: V8 11.3 takes as much as the name is long where the other one is in a scope of its own.
    const SourceRange as_long{blame.begin, blame.begin + static_cast<std::uint32_t>(ast_.text(name).size())};
    if (const Variable* other = find(scope_, name)) {
        const bool is_apart = other->kind == VariableKind::Parameter &&
                              !scope_->function->simple_parameters && ast_.edition >= Edition::V8_11_3;
        fail_redeclared(name, is_apart ? as_long : blame);
    }
    const auto passing = passing_vars_.find(key_of(scope_, name));
    if (passing != passing_vars_.end()) fail_redeclared(name, as_blamed(passing->second));
    // A body may not redeclare its parameters, nor a catch block the catch parameter.
    Scope* outer = scope_->outer;
    const bool body_of_parameters =
        scope_->kind == ScopeKind::Function && outer && outer->kind == ScopeKind::Parameters;
    const bool body_of_catch = scope_->kind == ScopeKind::Block && outer && outer->kind == ScopeKind::Catch &&
                               outer->range == scope_->range;
    if (body_of_parameters || body_of_catch) {
        const Variable* shadowed = find(outer, name);
        if (shadowed &&
            (shadowed->kind == VariableKind::Parameter || shadowed->kind == VariableKind::Catch)) {
            // RUNTIME: V8 6.8 src/ast/scopes.cc, CheckConflictingVarDeclarations, knows where it begins.
            const bool is_old = ast_.edition < Edition::V8_11_3;
            fail_redeclared(name, is_old ? SourceRange{blame.begin, blame.begin + 1} : as_long);
        }
    }
    Variable* variable = add(scope_, name, kind, identifier->range);
    variable->initialized_at = initialized_at;
    return variable;
}

/// Declares in the function's scope, passing through the blocks between (14.2.1, B.3.4).
void ScopeBuilder::declare_var(Identifier* identifier) {
    const NameId name = identifier->name;
    Scope* scope = scope_;
    for (; !is_function_scope(scope); scope = scope->outer) {
        if (const Variable* conflict = find(scope, name)) {
            const bool simple_catch = conflict->kind == VariableKind::Catch && conflict->initialized_at == 0;
            if (conflict->kind == VariableKind::Catch ? !simple_catch : is_lexical(conflict))
                fail_redeclared(name, as_blamed(identifier->range));
        }
        passing_vars_.emplace(key_of(scope, name), identifier->range);
    }
    if (const Variable* existing = find(scope, name)) {
        if (is_lexical(existing)) fail_redeclared(name, as_blamed(identifier->range));
        return;
    }
    if (declares_outside(scope)) return declare_eval_variable(name, identifier->range);
    Variable* variable = add(scope, name, VariableKind::Var, identifier->range);
    Scope* parameters = scope->outer;
    if (parameters && parameters->kind == ScopeKind::Parameters && scope->kind == ScopeKind::Function)
        variable->initial_value_from = find(parameters, name);
    const bool own_arguments = scope->kind == ScopeKind::Function && name == arguments_ &&
                               !scope->function->is_arrow() &&
                               scope->function->function_kind != FunctionKind::StaticBlock;
    if (own_arguments && !variable->initial_value_from) {
        // `var arguments` starts as the arguments object.
        if (scope->function->parameter_scope == scope) {
            variable->kind = VariableKind::Arguments;
            scope->function->arguments_variable = variable;
        } else {
            Variable*& object = scope->function->arguments_variable;
            if (!object) object = add(scope->function->parameter_scope, name, VariableKind::Arguments, {});
            variable->initial_value_from = object;
        }
        scope->function->uses_arguments = true;
    }
}

void ScopeBuilder::declare_function(FunctionDeclaration* declaration) {
    Identifier* identifier = declaration->function->binding;
    const NameId name = identifier->name;
    const SourceRange blame{declaration->range.begin, declaration->range.begin + 1};
    if (declares_outside(scope_)) {
        if (find(scope_, name)) fail_redeclared(name, blame);
        declare_eval_variable(name, identifier->range);
        reference(identifier, true, false);
        std::erase_if(ast_.eval_functions, [&](const FunctionDeclaration* other) {
            return other->function->binding->name == name;
        });
        ast_.eval_functions.push_back(declaration);
        return;
    }
    Variable* existing = find(scope_, name);
    Variable* variable = existing;
    if (is_function_scope(scope_)) {
        // The library's files are one body, in which a second function would silently replace the first.
        const bool once = scope_->function->function_kind == FunctionKind::Module || goal_ == Goal::Library;
        if (existing && (once || is_lexical(existing))) fail_redeclared(name, blame);
        if (!existing) {
            variable = add(scope_, name, VariableKind::Function, identifier->range);
        } else if (existing->kind == VariableKind::Var || existing->kind == VariableKind::Arguments) {
            existing->kind = VariableKind::Function;
            if (scope_->function->arguments_variable == existing)
                scope_->function->arguments_variable = nullptr;
        }
    } else {
        const bool plain = !declaration->function->is_async && !declaration->function->is_generator;
        const bool repeated =
            existing && existing->kind == VariableKind::Function && !scope_->strict && plain &&
            std::any_of(scope_->hoisted_functions.begin(), scope_->hoisted_functions.end(),
                        [&](const FunctionDeclaration* other) {
                            return other->function->binding->name == name && !other->function->is_async &&
                                   !other->function->is_generator;
                        });
        if (!repeated) variable = declare_lexical(identifier, VariableKind::Function, 0, blame);
        if (!scope_->strict && plain) block_functions_.push_back({declaration, scope_});
    }
    if (existing)
        std::erase_if(scope_->hoisted_functions, [&](const FunctionDeclaration* other) {
            return other->function->binding->name == name;
        });
    scope_->hoisted_functions.push_back(declaration);
    hoisted_to_[declaration->function] = scope_;
    known(identifier->resolution, variable);
}

void ScopeBuilder::declare_parameter(Identifier* identifier, std::uint32_t initialized_at) {
    Variable* variable = find(scope_, identifier->name);
    if (!variable) variable = add(scope_, identifier->name, VariableKind::Parameter, identifier->range);
    variable->initialized_at = initialized_at;
    known(identifier->resolution, variable);
}

/// Declares the names of a pattern and marks their identifiers as initialisations.
void ScopeBuilder::declare_pattern(Target* target, VariableKind kind, std::uint32_t initialized_at) {
    if (Identifier* identifier = as_if<Identifier>(target)) {
        if (kind == VariableKind::Parameter) {
            declare_parameter(identifier, initialized_at);
        } else if (kind == VariableKind::Catch) {
            if (find(scope_, identifier->name))
                fail_redeclared(identifier->name, as_blamed(identifier->range));
            Variable* variable = add(scope_, identifier->name, kind, identifier->range);
            variable->initialized_at = initialized_at;
            known(identifier->resolution, variable);
        } else {
            known(identifier->resolution,
                  declare_lexical(identifier, kind, initialized_at, as_blamed(identifier->range)));
        }
    } else if (ArrayPattern* array = as_if<ArrayPattern>(target)) {
        for (PatternElement* element : array->elements)
            if (element) declare_pattern(element->target, kind, initialized_at);
        if (array->rest) declare_pattern(array->rest, kind, initialized_at);
    } else if (ObjectPattern* object = as_if<ObjectPattern>(target)) {
        for (PatternProperty* property : object->properties)
            declare_pattern(property->value.target, kind, initialized_at);
        if (object->rest) declare_pattern(object->rest, kind, initialized_at);
    }
}

/// B.3.2.1: at the end of a sloppy function, its blocks' functions from `first` on also become vars, where a
/// var of that name would be no error and no parameter has the name.
void ScopeBuilder::hoist_block_functions(std::size_t first) {
    for (std::size_t i = first; i < block_functions_.size(); ++i) {
        const BlockFunction& candidate = block_functions_[i];
        const NameId name = candidate.declaration->function->binding->name;
        bool conflict = false;
        Scope* scope = candidate.scope->outer;
        for (; !is_function_scope(scope) && !conflict; scope = scope->outer) {
            const Variable* other = find(scope, name);
            if (!other) continue;
            const bool simple_catch = other->kind == VariableKind::Catch && other->initialized_at == 0;
            conflict = !simple_catch;
        }
        if (conflict) continue;
        Variable* variable = find(scope, name);
        const Variable* parameter =
            scope->function->parameter_scope ? find(scope->function->parameter_scope, name) : nullptr;
        if (parameter && parameter->kind == VariableKind::Parameter) continue;
        if (variable && is_lexical(variable)) continue;
        if (!variable)
            variable = add(scope, name, VariableKind::Var, candidate.declaration->function->binding->range);
        for (Scope* passed = candidate.scope->outer; passed != scope; passed = passed->outer)
            passing_vars_.emplace(key_of(passed, name), candidate.declaration->function->binding->range);
        Reference use;
        use.kind = Reference::Kind::Known;
        use.check = false;
        use.write = true;
        use.resolution = &candidate.declaration->annex_b_variable;
        use.scope = candidate.scope;
        use.variable = variable;
        references_.push_back(use);
    }
    block_functions_.resize(first);
}

void ScopeBuilder::reference(Identifier* identifier, bool write, bool check) {
    Reference use;
    use.name = identifier->name;
    use.write = write;
    use.check = check;
    use.resolution = &identifier->resolution;
    use.scope = scope_;
    use.range = identifier->range;
    references_.push_back(use);
}

void ScopeBuilder::implicit(Resolution& resolution, VariableKind kind, SourceRange range, bool check) {
    Reference use;
    use.kind = Reference::Kind::Implicit;
    use.implicit = kind;
    use.check = check;
    use.resolution = &resolution;
    use.scope = scope_;
    use.range = range;
    references_.push_back(use);
}

void ScopeBuilder::known(Resolution& resolution, Variable* variable) {
    Reference use;
    use.kind = Reference::Kind::Known;
    use.check = false;
    use.resolution = &resolution;
    use.scope = scope_;
    use.range = variable->range;
    use.variable = variable;
    references_.push_back(use);
}

}  // namespace loopscope::syntax
