#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "engine/base/assert.h"
#include "engine/base/source_range.h"

// The base of every syntax tree node. Nodes live in the arena of one Ast, are never destroyed one by one and
// hold no owning members; after parsing and scope analysis the tree is read-only.

namespace loopscope::syntax {

using base::SourceRange;

/// An interned identifier or property name of one Ast; Ast::text gives its characters. Equal names, equal
/// ids.
enum class NameId : std::uint32_t { None = 0 };

// clang-format off
/// Every node kind; each has a struct of the same name.
#define LOOPSCOPE_NODE_KINDS(X)                                                                           \
    /* expressions.h */                                                                                   \
    X(Identifier) X(NumberLiteral) X(StringLiteral) X(BigIntLiteral) X(BooleanLiteral) X(NullLiteral)     \
    X(RegularExpressionLiteral) X(TemplateLiteral) X(TaggedTemplate) X(ThisExpression) X(SuperMember)     \
    X(SuperIndex) X(SuperCall) X(NewTarget) X(ArrayLiteral) X(ObjectLiteral) X(UnaryExpression)           \
    X(UpdateExpression) X(BinaryExpression) X(LogicalExpression) X(AssignmentExpression)                  \
    X(ConditionalExpression) X(CallExpression) X(NewExpression) X(MemberExpression) X(IndexExpression)    \
    X(PrivateMemberExpression) X(OptionalChain) X(PrivateInExpression) X(SequenceExpression)              \
    X(SpreadElement) X(InvalidReference) X(YieldExpression) X(AwaitExpression) X(IntrinsicCall)                               \
    /* patterns.h */                                                                                      \
    X(ArrayPattern) X(ObjectPattern)                                                                      \
    /* functions.h */                                                                                     \
    X(FunctionNode) X(ClassNode)                                                                          \
    /* statements.h */                                                                                    \
    X(BlockStatement) X(VariableDeclaration) X(FunctionDeclaration) X(ClassDeclaration)                   \
    X(EmptyStatement) X(ExpressionStatement) X(IfStatement) X(DoWhileStatement) X(WhileStatement)         \
    X(ForStatement) X(ForInStatement) X(ForOfStatement) X(ContinueStatement) X(BreakStatement)            \
    X(ReturnStatement) X(SwitchStatement) X(LabelledStatement) X(ThrowStatement) X(TryStatement)          \
    X(DebuggerStatement) X(WithStatement)
// clang-format on

enum class NodeKind : std::uint8_t {
#define LOOPSCOPE_X(name) name,
    LOOPSCOPE_NODE_KINDS(LOOPSCOPE_X)
#undef LOOPSCOPE_X
};

/// "CallExpression" for NodeKind::CallExpression.
std::string_view node_kind_name(NodeKind kind);

/// What every node has. `range` covers the node's own text without surrounding parentheses.
struct Node {
    NodeKind kind;
    /// Written inside parentheses: `(x) = function () {}` names no function, `(a, b)` is one expression.
    bool parenthesized = false;
    SourceRange range;

    explicit Node(NodeKind node_kind) : kind(node_kind) {}
};

/// Statements, expressions and patterns are told apart by NodeKind; the aliases say what a member may hold.
using Expression = Node;
using Statement = Node;
/// An Identifier, ArrayPattern or ObjectPattern; in assignments also any member expression.
using Target = Node;

/// A node that knows its own kind, so that `as<CallExpression>(node)` can be checked.
template <NodeKind Kind>
struct NodeOf : Node {
    static constexpr NodeKind static_kind = Kind;
    NodeOf() : Node(Kind) {}
};

/// An immutable list of nodes in the arena.
template <typename T>
using List = std::span<T* const>;

template <typename T>
T* as(Node* node) {
    LOOPSCOPE_ASSERT(node->kind == T::static_kind, "a syntax node was read as another kind of node");
    return static_cast<T*>(node);
}

template <typename T>
const T* as(const Node* node) {
    LOOPSCOPE_ASSERT(node->kind == T::static_kind, "a syntax node was read as another kind of node");
    return static_cast<const T*>(node);
}

/// The node as a T, or nullptr when it is another kind or no node at all.
template <typename T>
T* as_if(Node* node) {
    return node && node->kind == T::static_kind ? static_cast<T*>(node) : nullptr;
}

template <typename T>
const T* as_if(const Node* node) {
    return node && node->kind == T::static_kind ? static_cast<const T*>(node) : nullptr;
}

}  // namespace loopscope::syntax
