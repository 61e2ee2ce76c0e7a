#pragma once

#include <cstdint>
#include <deque>
#include <string_view>
#include <vector>

#include "engine/syntax/node.h"

// The result of scope analysis (scope_analysis.h). Every name is resolved before the program runs: to a
// local slot of its function, to a slot of an environment, or to a global. Inside a `with` statement its
// object is asked before, and so are the variables that a direct eval may have added to a function. SPEC: 8.1
// to 8.2 (scope analysis), 9.1 (Environment Records), 10.2.11 (FunctionDeclarationInstantiation).

namespace loopscope::syntax {

struct FunctionNode;
struct FunctionDeclaration;
struct Scope;

enum class VariableKind : std::uint8_t {
    Var,
    Let,
    Const,
    Class,     ///< `class C {}` as a declaration: assignable, has a temporal dead zone
    Function,  ///< a function declaration, in its function or block
    Parameter,
    Catch,           ///< bound by `catch (e)`
    Import,          ///< a binding of another module: two slots, its environment and the slot there
    FunctionName,    ///< a named function expression's own name; assignment: ignored (sloppy) or TypeError
                     ///< (strict)
    ClassName,       ///< a class's own name inside the class; immutable, has a temporal dead zone
    PrivateName,     ///< `#x`: holds the class evaluation's private name
    Arguments,       ///< the arguments object, made at function entry
    This,            ///< `this`; in a derived constructor it has a temporal dead zone until super() returns
    NewTarget,       ///< new.target
    ActiveFunction,  ///< the running function object, needed by super(...)
    HomeObject,      ///< the running method's [[HomeObject]], needed by super.x
    WithObject,      ///< the object of a `with` statement
    Hidden,          ///< made by the analysis, e.g. the value of a computed field key
};

/// "let", "parameter", …
std::string_view variable_kind_name(VariableKind kind);

enum class Storage : std::uint8_t {
    Local,        ///< a slot of the function's frame: `slot` counts within the function
    Environment,  ///< a slot of the scope's environment: `slot` counts within the scope
    Global,       ///< a top-level declaration of a plain script: a property or lexical binding of the realm
};

struct Variable {
    NameId name = NameId::None;
    VariableKind kind = VariableKind::Var;
    Storage storage = Storage::Local;
    /// Some inner function uses it, or a mapped arguments object or per-iteration copy needs it in memory.
    bool captured = false;
    /// Some reference may run before the initialisation, so the slot must start as "uninitialised".
    bool needs_hole = false;
    /// Assigned somewhere other than at its declaration.
    bool assigned = false;
    /// Referenced at all.
    bool used = false;
    std::uint32_t slot = 0;
    /// Where its declaration is written (its identifier); empty for This, Arguments and other implicit ones.
    SourceRange range;
    /// From this source position on, straight-line code sees it initialised (let, const, class, parameters).
    std::uint32_t initialized_at = 0;
    Scope* scope = nullptr;
    /// A `var` of a body scope separate from its parameter scope starts with the same-named parameter's
    /// value.
    Variable* initial_value_from = nullptr;

    bool is_immutable() const {
        return kind == VariableKind::Const || kind == VariableKind::ClassName ||
               kind == VariableKind::FunctionName || kind == VariableKind::Import;
    }
    bool has_dead_zone() const {
        return kind == VariableKind::Let || kind == VariableKind::Const || kind == VariableKind::Class ||
               kind == VariableKind::ClassName;
    }
};

/// An object between a use of a name and its variable that is asked for the name at run time: that of a
/// `with` statement, or the variables that direct evals have added to a function.
struct WithObject {
    std::uint16_t hops = 0;     ///< environments outward
    bool of_variables = false;  ///< of an eval: a function found here is called without it as `this`
};

/// Where a use of a name leads. Filled in by scope analysis.
struct Resolution {
    enum class Kind : std::uint8_t {
        Unresolved,   ///< not analysed yet
        Local,        ///< slot `variable->slot` of the running function's frame
        Environment,  ///< walk `hops` environments outward, then slot `variable->slot`
        Global,       ///< look the name up in the realm; `variable` is set when this script declares it
    };
    Kind kind = Kind::Unresolved;
    /// The use may run before initialisation: check for "uninitialised" and throw a ReferenceError.
    bool needs_check = false;
    /// Scopes with needs_environment between the use and the variable's scope, counted outward.
    std::uint16_t hops = 0;
    const Variable* variable = nullptr;
    /// Innermost first; null when there is none.
    const std::vector<WithObject>* with_objects = nullptr;
};

enum class ScopeKind : std::uint8_t {
    Script,        ///< top level of a plain script
    FunctionName,  ///< around a named function expression: holds only its own name
    Parameters,    ///< parameters with expressions, apart from the body
    Function,      ///< parameters and body, or only the body when a Parameters scope exists
    Block,
    Loop,  ///< the `let`/`const` of a for, for-in or for-of head
    Switch,
    Catch,  ///< the catch parameter
    Class,  ///< the class's own name, private names, hidden keys
    With,   ///< around the body of a `with` statement: holds its object
};

/// "function scope", "block scope", …
std::string_view scope_kind_name(ScopeKind kind);

struct Scope {
    std::uint32_t id = 0;
    ScopeKind kind = ScopeKind::Block;
    /// At run time entering this scope makes an environment with `environment_size` slots.
    bool needs_environment = false;
    /// Each iteration gets a fresh environment; in a `for (let …;;)` the values are copied over (14.7.4.4).
    bool copies_per_iteration = false;
    bool strict = false;
    /// Copied from the program around a direct eval: its slots are settled.
    bool is_imported = false;
    std::uint32_t environment_size = 0;
    SourceRange range;
    Scope* outer = nullptr;
    /// The function whose code this scope belongs to (for FunctionName: the code around the function
    /// expression).
    FunctionNode* function = nullptr;
    std::vector<Variable*> variables;
    std::vector<Scope*> children;
    /// Function declarations to instantiate on entry, in order; of several of one name only the last is here.
    std::vector<FunctionDeclaration*> hoisted_functions;

    /// Null when the scope declares no such name.
    const Variable* find(NameId name) const {
        for (const Variable* variable : variables)
            if (variable->name == name) return variable;
        return nullptr;
    }
};

/// Owns all scopes and variables of one Ast. scopes[0] is the outermost; Scope::id indexes it.
struct ScopeTree {
    std::deque<Scope> scopes;
    std::deque<Variable> variables;
    std::deque<std::vector<WithObject>> with_objects;  ///< what Resolution::with_objects points to
};

}  // namespace loopscope::syntax
