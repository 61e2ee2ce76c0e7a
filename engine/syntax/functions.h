#pragma once

#include "engine/syntax/node.h"
#include "engine/syntax/patterns.h"
#include "engine/syntax/scope.h"

// Functions and classes, ECMA-262 chapter 15. The whole program is a FunctionNode too: Ast::root.

namespace loopscope::syntax {

struct Identifier;
struct FunctionDeclaration;

enum class FunctionKind : std::uint8_t {
    Normal,  ///< function declarations and expressions
    Arrow,
    Method,  ///< of an object literal or class; has a home object, cannot be constructed
    Getter,
    Setter,
    BaseConstructor,      ///< constructor of a class without `extends`
    DerivedConstructor,   ///< constructor of a class with `extends`
    InstanceInitializer,  ///< made by the parser: runs a class's instance fields; see ClassNode
    StaticInitializer,    ///< made by the parser: runs a class's static fields and blocks; see ClassNode
    StaticBlock,          ///< one `static { }`, called by the StaticInitializer with the same `this`
    Script,               ///< the top level of a plain script or of a library file
    CommonJs,             ///< the top level of a program: exports, require, module, __filename, __dirname
    Module,  ///< the top level of an ECMAScript module; runs as a generator, so that its functions
             ///< are there before it begins
};

/// A function of any sort. Its `range` is the text that Function.prototype.toString shows.
struct FunctionNode : NodeOf<NodeKind::FunctionNode> {
    FunctionKind function_kind = FunctionKind::Normal;
    bool is_async = false;
    bool is_generator = false;
    bool strict = false;
    /// Only plain identifiers, no defaults, patterns or rest.
    bool simple_parameters = true;
    /// Arrow with an expression body: `body` is one ReturnStatement over the expression.
    bool expression_body = false;
    /// Function expression as opposed to declaration (Normal only).
    bool is_expression = false;

    /// Set by scope analysis.
    bool uses_arguments = false;  ///< itself or an inner arrow mentions `arguments`
    bool mapped_arguments =
        false;  ///< uses_arguments, sloppy and simple: parameters then live in the environment
    bool assigns_parameter = false;

    /// The initial value of its `name` property when known before running ("" otherwise): its own name, or
    /// the name it gets from `x = function () {}`, `{x: () => 1}`, defaults … (NamedEvaluation, 8.4).
    /// Getters: "get x".
    NameId name = NameId::None;
    /// What V8 calls a function without a name in stacks, after what it is assigned to: "module.exports".
    NameId inferred_name = NameId::None;
    /// The written name, or null.
    Identifier* binding = nullptr;
    List<PatternElement> parameters;
    Target* rest = nullptr;
    /// The initial value of `length`.
    std::uint32_t length = 0;
    List<Statement> body;
    /// From `(` to `)`; and from `{` to `}` or, for an expression body, the expression.
    SourceRange parameters_range;
    SourceRange body_range;

    /// A direct eval stands in it, not in a function inside.
    bool has_direct_eval = false;
    /// Made by the parser for a direct eval: a function that is never called and only keeps the scopes there.
    bool is_eval_anchor = false;
    /// The text of a direct eval. When it is sloppy its variables are those of the function around.
    bool is_eval_code = false;

    /// Set by scope analysis. Enter them in this order.
    Scope* name_scope = nullptr;  ///< FunctionName scope around a named function expression, or null
    Scope* eval_scope = nullptr;  ///< With scope of the variables that a sloppy direct eval adds, or null
    Scope* parameter_scope = nullptr;  ///< Parameters scope, or equal to body_scope
    Scope* body_scope = nullptr;       ///< Function or Script scope
    /// Implicit variables to fill at entry, each null when nothing refers to it. In parameter_scope.
    Variable* this_variable = nullptr;
    Variable* arguments_variable = nullptr;
    Variable* new_target_variable = nullptr;
    Variable* active_function_variable = nullptr;
    Variable* home_object_variable = nullptr;
    /// Slots of its frame, over all its scopes.
    std::uint32_t local_count = 0;
    /// The function around it; null for the root.
    FunctionNode* outer = nullptr;

    bool is_arrow() const { return function_kind == FunctionKind::Arrow; }
    bool is_class_constructor() const {
        return function_kind == FunctionKind::BaseConstructor ||
               function_kind == FunctionKind::DerivedConstructor;
    }
};

struct ClassMember {
    enum class Kind : std::uint8_t { Method, Getter, Setter, Field, StaticBlock };
    Kind kind = Kind::Method;
    bool is_static = false;
    PropertyKey key;                   ///< not for StaticBlock
    FunctionNode* function = nullptr;  ///< methods, accessors and static blocks
    /// Field only, may be null. It is code of the InstanceInitializer or StaticInitializer function.
    Expression* value = nullptr;
    SourceRange range;

    /// Set by scope analysis.
    Variable* private_name = nullptr;  ///< key is Private: the class scope's variable for it
    Variable* field_key = nullptr;  ///< Field with a Computed key: keeps the key from class definition to use
    Resolution field_key_use;       ///< how the initializer function reads field_key or private_name
    /// Private instance method or accessor: keeps the function for the InstanceInitializer, which adds it to
    /// each instance before the fields (7.3.34 InitializeInstanceElements).
    Variable* private_method = nullptr;
    Resolution private_method_use;
};

struct ClassNode : NodeOf<NodeKind::ClassNode> {
    bool is_expression = false;
    NameId name = NameId::None;     ///< the initial `name`, as for FunctionNode
    Identifier* binding = nullptr;  ///< the written name, or null; as a declaration its outer variable
    Expression* superclass = nullptr;
    FunctionNode* constructor = nullptr;  ///< null: the default one (15.7.14 step 14)
    /// Of an expression without a name: the constructor, or what stands for the default one, where V8 names
    /// it in stacks after what it is assigned to. Null for others.
    FunctionNode* inferred = nullptr;
    List<ClassMember> members;  ///< in source order, without the constructor
    /// Null when there is nothing to run. Each has no parameters and an empty body: what it runs are the
    /// members, in order. `this` is the instance or the class.
    FunctionNode* instance_initializer = nullptr;
    FunctionNode* static_initializer = nullptr;

    Scope* scope = nullptr;             ///< Class scope; the superclass expression is inside it too
    Variable* name_variable = nullptr;  ///< the class's own name inside `scope`, null when anonymous
};

}  // namespace loopscope::syntax
