#pragma once

#include "engine/syntax/node.h"
#include "engine/syntax/patterns.h"
#include "engine/syntax/scope.h"

// Statements and declarations, ECMA-262 chapter 14. A `scope` member is null when that scope declares
// nothing.

namespace loopscope::syntax {

struct FunctionNode;
struct ClassNode;

struct BlockStatement : NodeOf<NodeKind::BlockStatement> {
    List<Statement> statements;
    Scope* scope = nullptr;
};

enum class DeclarationKind : std::uint8_t { Var, Let, Const, Using, AwaitUsing };

/// Whether what is declared is disposed of at the end of its scope.
constexpr bool is_using(DeclarationKind kind) {
    return kind == DeclarationKind::Using || kind == DeclarationKind::AwaitUsing;
}

struct VariableDeclarator {
    Target* target = nullptr;  ///< Identifier or pattern
    Expression* initializer = nullptr;
    SourceRange range;
};

struct VariableDeclaration : NodeOf<NodeKind::VariableDeclaration> {
    DeclarationKind declaration_kind = DeclarationKind::Var;
    List<VariableDeclarator> declarators;
};

struct FunctionDeclaration : NodeOf<NodeKind::FunctionDeclaration> {
    FunctionNode* function = nullptr;  ///< function->binding resolves to the declared variable
    /// Annex B.3.2: in a block of sloppy code, evaluating the declaration also assigns the block's value to a
    /// var of the function around. Kind Unresolved when that does not apply.
    Resolution annex_b_variable;
};

struct ClassDeclaration : NodeOf<NodeKind::ClassDeclaration> {
    ClassNode* class_node = nullptr;  ///< class_node->binding resolves to the declared variable
};

struct EmptyStatement : NodeOf<NodeKind::EmptyStatement> {};

struct ExpressionStatement : NodeOf<NodeKind::ExpressionStatement> {
    Expression* expression = nullptr;
    /// Part of the directive prologue, such as "use strict".
    bool directive = false;
};

struct IfStatement : NodeOf<NodeKind::IfStatement> {
    Expression* test = nullptr;
    Statement* consequent = nullptr;
    Statement* alternate = nullptr;
};

struct WithStatement : NodeOf<NodeKind::WithStatement> {
    Expression* object = nullptr;
    Statement* body = nullptr;
    Scope* scope = nullptr;  ///< its one variable is the object
};

struct DoWhileStatement : NodeOf<NodeKind::DoWhileStatement> {
    Statement* body = nullptr;
    Expression* test = nullptr;
};

struct WhileStatement : NodeOf<NodeKind::WhileStatement> {
    Expression* test = nullptr;
    Statement* body = nullptr;
};

struct ForStatement : NodeOf<NodeKind::ForStatement> {
    Node* initializer = nullptr;  ///< VariableDeclaration, expression or null
    Expression* test = nullptr;
    Expression* update = nullptr;
    Statement* body = nullptr;
    Scope* scope = nullptr;  ///< Loop scope of a let/const head
};

/// for (left in right) and for (left of right): left is a VariableDeclaration with one declarator (an
/// initializer only in sloppy `for (var x = 1 in o)`) or a target. `right` is evaluated inside `scope`, its
/// names uninitialised.
struct ForInStatement : NodeOf<NodeKind::ForInStatement> {
    Node* left = nullptr;
    Expression* right = nullptr;
    Statement* body = nullptr;
    Scope* scope = nullptr;
};

struct ForOfStatement : NodeOf<NodeKind::ForOfStatement> {
    bool is_await = false;
    Node* left = nullptr;
    Expression* right = nullptr;
    Statement* body = nullptr;
    Scope* scope = nullptr;
};

struct ContinueStatement : NodeOf<NodeKind::ContinueStatement> {
    NameId label = NameId::None;
};

struct BreakStatement : NodeOf<NodeKind::BreakStatement> {
    NameId label = NameId::None;
};

struct ReturnStatement : NodeOf<NodeKind::ReturnStatement> {
    Expression* argument = nullptr;
};

struct SwitchCase {
    Expression* test = nullptr;  ///< null: default
    List<Statement> statements;
    SourceRange range;
};

struct SwitchStatement : NodeOf<NodeKind::SwitchStatement> {
    Expression* discriminant = nullptr;  ///< evaluated outside `scope`
    List<SwitchCase> cases;
    Scope* scope = nullptr;
};

struct LabelledStatement : NodeOf<NodeKind::LabelledStatement> {
    NameId label = NameId::None;
    Statement* body = nullptr;
};

struct ThrowStatement : NodeOf<NodeKind::ThrowStatement> {
    Expression* argument = nullptr;
};

struct TryStatement : NodeOf<NodeKind::TryStatement> {
    BlockStatement* block = nullptr;
    BlockStatement* handler = nullptr;    ///< null: no catch
    Target* parameter = nullptr;          ///< null: catch without a parameter
    BlockStatement* finalizer = nullptr;  ///< null: no finally
    Scope* catch_scope = nullptr;         ///< around `handler`
};

struct DebuggerStatement : NodeOf<NodeKind::DebuggerStatement> {};

}  // namespace loopscope::syntax
