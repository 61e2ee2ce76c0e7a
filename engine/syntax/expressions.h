#pragma once

#include <string_view>

#include "engine/syntax/node.h"
#include "engine/syntax/patterns.h"
#include "engine/syntax/scope.h"

// Expressions, ECMA-262 chapter 13. Strings are views into the Ast's arena.

namespace loopscope::syntax {

/// A use of a name, or the name in a declaration or pattern.
struct Identifier : NodeOf<NodeKind::Identifier> {
    NameId name = NameId::None;
    Resolution resolution;
};

struct NumberLiteral : NodeOf<NodeKind::NumberLiteral> {
    double value = 0;
};

struct StringLiteral : NodeOf<NodeKind::StringLiteral> {
    std::u16string_view value;
};

/// 0xFFn: digits "FF", radix 16; separators removed.
struct BigIntLiteral : NodeOf<NodeKind::BigIntLiteral> {
    std::u16string_view digits;
    int radix = 10;
};

struct BooleanLiteral : NodeOf<NodeKind::BooleanLiteral> {
    bool value = false;
};

struct NullLiteral : NodeOf<NodeKind::NullLiteral> {};

struct RegularExpressionLiteral : NodeOf<NodeKind::RegularExpressionLiteral> {
    std::u16string_view pattern;
    std::u16string_view flags;
};

/// One piece of text of a template.
struct TemplateText {
    bool has_cooked = true;  ///< false: an invalid escape in a tagged template, the cooked value is undefined
    std::u16string_view cooked;
    std::u16string_view raw;
    SourceRange range;
};

/// `a${x}b`: texts.size() == expressions.size() + 1
struct TemplateLiteral : NodeOf<NodeKind::TemplateLiteral> {
    List<TemplateText> texts;
    List<Expression> expressions;
};

/// tag`a${x}b`
struct TaggedTemplate : NodeOf<NodeKind::TaggedTemplate> {
    Expression* tag = nullptr;
    TemplateLiteral* quasi = nullptr;
};

struct ThisExpression : NodeOf<NodeKind::ThisExpression> {
    Resolution resolution;  ///< a variable of kind This (own function: Local; from an arrow: Environment)
};

/// super.name
struct SuperMember : NodeOf<NodeKind::SuperMember> {
    NameId name = NameId::None;
    SourceRange name_range;
    Resolution home_object;
    Resolution this_value;
};

/// super[index]
struct SuperIndex : NodeOf<NodeKind::SuperIndex> {
    Expression* index = nullptr;
    Resolution home_object;
    Resolution this_value;
};

/// super(...): calls the parent constructor and initialises `this`
struct SuperCall : NodeOf<NodeKind::SuperCall> {
    List<Expression> arguments;  ///< SpreadElement allowed
    Resolution active_function;
    Resolution new_target;
    Resolution this_value;
};

struct NewTarget : NodeOf<NodeKind::NewTarget> {
    Resolution resolution;
};

struct ArrayLiteral : NodeOf<NodeKind::ArrayLiteral> {
    List<Expression> elements;  ///< null: a hole; SpreadElement allowed
    bool trailing_comma = false;
};

/// A property of an object literal.
struct Property {
    enum class Kind : std::uint8_t {
        Value,      ///< key: value
        Shorthand,  ///< name (value is the Identifier)
        Method,     ///< name() {}: value is a FunctionNode of kind Method
        Getter,
        Setter,
        Spread,     ///< ...value; no key
        Prototype,  ///< __proto__: value, which sets the prototype (B.3.1)
    };
    Kind kind = Kind::Value;
    PropertyKey key;
    Expression* value = nullptr;
    SourceRange range;
};

struct ObjectLiteral : NodeOf<NodeKind::ObjectLiteral> {
    List<Property> properties;
};

enum class UnaryOperator : std::uint8_t { Delete, Void, Typeof, Plus, Minus, BitwiseNot, LogicalNot };

struct UnaryExpression : NodeOf<NodeKind::UnaryExpression> {
    UnaryOperator op = UnaryOperator::Plus;
    Expression* operand = nullptr;
};

/// ++x, x++, --x, x--
struct UpdateExpression : NodeOf<NodeKind::UpdateExpression> {
    bool increment = true;
    bool prefix = true;
    Target* target = nullptr;  ///< an Identifier or a member expression
};

enum class BinaryOperator : std::uint8_t {
    Add,
    Subtract,
    Multiply,
    Divide,
    Remainder,
    Exponentiate,
    ShiftLeft,
    ShiftRight,
    ShiftRightUnsigned,
    BitwiseAnd,
    BitwiseOr,
    BitwiseXor,
    Equal,
    NotEqual,
    StrictEqual,
    StrictNotEqual,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    In,
    Instanceof,
};

struct BinaryExpression : NodeOf<NodeKind::BinaryExpression> {
    BinaryOperator op = BinaryOperator::Add;
    Expression* left = nullptr;
    Expression* right = nullptr;
    SourceRange operator_range;
};

enum class LogicalOperator : std::uint8_t { And, Or, Coalesce };

struct LogicalExpression : NodeOf<NodeKind::LogicalExpression> {
    LogicalOperator op = LogicalOperator::And;
    Expression* left = nullptr;
    Expression* right = nullptr;
};

enum class AssignmentForm : std::uint8_t { Plain, Arithmetic, Logical };

/// target = value, target += value, target ??= value
struct AssignmentExpression : NodeOf<NodeKind::AssignmentExpression> {
    AssignmentForm form = AssignmentForm::Plain;
    BinaryOperator op = BinaryOperator::Add;            ///< only Arithmetic
    LogicalOperator logical_op = LogicalOperator::And;  ///< only Logical
    Target* target = nullptr;                           ///< patterns only when Plain
    Expression* value = nullptr;
    SourceRange operator_range;
};

struct ConditionalExpression : NodeOf<NodeKind::ConditionalExpression> {
    Expression* test = nullptr;
    Expression* consequent = nullptr;
    Expression* alternate = nullptr;
};

/// callee(arguments)
/// A call written eval(...): a direct eval when it calls the real eval (19.2.1.1).
struct DirectEval {
    FunctionNode* anchor = nullptr;  ///< its range is that of the call
    /// What the code may use without naming it: kept in environments because of these.
    Resolution this_value, new_target, arguments, home_object, active_function;
};

struct CallExpression : NodeOf<NodeKind::CallExpression> {
    Expression* callee = nullptr;
    List<Expression> arguments;         ///< SpreadElement allowed
    bool optional = false;              ///< callee?.(arguments)
    DirectEval* direct_eval = nullptr;  ///< null: no such call
    bool import_call = false;           ///< import(specifier, options): the callee is no name
};

struct NewExpression : NodeOf<NodeKind::NewExpression> {
    Expression* callee = nullptr;
    List<Expression> arguments;
};

/// object.name
struct MemberExpression : NodeOf<NodeKind::MemberExpression> {
    Expression* object = nullptr;
    NameId name = NameId::None;
    SourceRange name_range;
    bool optional = false;  ///< object?.name
};

/// object[index]
struct IndexExpression : NodeOf<NodeKind::IndexExpression> {
    Expression* object = nullptr;
    Expression* index = nullptr;
    bool optional = false;
};

/// RUNTIME: what V8 makes the key of a call that is assigned to: f() = 1 calls f and throws a ReferenceError
/// then, for old web pages.
struct InvalidReference : NodeOf<NodeKind::InvalidReference> {
    const char* message = "";
};

/// object.#name
struct PrivateMemberExpression : NodeOf<NodeKind::PrivateMemberExpression> {
    Expression* object = nullptr;
    NameId name = NameId::None;  ///< with the '#'
    SourceRange name_range;
    bool optional = false;
    Resolution resolution;  ///< the PrivateName variable
};

/// Around a whole chain with at least one `?.`: when one finds null or undefined, all of it is undefined.
struct OptionalChain : NodeOf<NodeKind::OptionalChain> {
    Expression* expression = nullptr;
};

/// #name in object
struct PrivateInExpression : NodeOf<NodeKind::PrivateInExpression> {
    NameId name = NameId::None;
    Expression* object = nullptr;
    Resolution resolution;
};

struct SequenceExpression : NodeOf<NodeKind::SequenceExpression> {
    List<Expression> expressions;
};

/// ...argument, in calls and array literals
struct SpreadElement : NodeOf<NodeKind::SpreadElement> {
    Expression* argument = nullptr;
};

struct YieldExpression : NodeOf<NodeKind::YieldExpression> {
    Expression* argument = nullptr;  ///< may be null
    bool delegate = false;           ///< yield*
};

struct AwaitExpression : NodeOf<NodeKind::AwaitExpression> {
    Expression* argument = nullptr;
};

/// %name(arguments): only in the self-hosted library.
struct IntrinsicCall : NodeOf<NodeKind::IntrinsicCall> {
    NameId name = NameId::None;  ///< without the '%'
    List<Expression> arguments;
};

/// "+", "instanceof", …
std::string_view operator_text(UnaryOperator op);
std::string_view operator_text(BinaryOperator op);
std::string_view operator_text(LogicalOperator op);

}  // namespace loopscope::syntax
