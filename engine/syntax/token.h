#pragma once

#include <cstdint>
#include <string_view>

#include "engine/syntax/node.h"

namespace loopscope::syntax {

// clang-format off
/// Reserved words in the order in which the lexer interns them, so that a NameId tells the keyword.
/// The second group are words only in some contexts; the lexer gives each its own kind as well.
#define LOOPSCOPE_KEYWORDS(X)                                                                             \
    X(Break, "break") X(Case, "case") X(Catch, "catch") X(Class, "class") X(Const, "const")               \
    X(Continue, "continue") X(Debugger, "debugger") X(Default, "default") X(Delete, "delete") X(Do, "do")  \
    X(Else, "else")                                                                                       \
    X(Enum, "enum") X(Export, "export") X(Extends, "extends") X(False, "false") X(Finally, "finally")     \
    X(For, "for") X(Function, "function") X(If, "if") X(Import, "import") X(In, "in")                     \
    X(Instanceof, "instanceof") X(New, "new") X(Null, "null") X(Return, "return") X(Super, "super")       \
    X(Switch, "switch") X(This, "this") X(Throw, "throw") X(True, "true") X(Try, "try")                   \
    X(Typeof, "typeof") X(Var, "var") X(Void, "void") X(While, "while") X(With, "with")                   \
    X(Async, "async") X(Await, "await") X(Let, "let") X(Static, "static") X(Yield, "yield")               \
    X(Implements, "implements") X(Interface, "interface") X(Package, "package") X(Private, "private")     \
    X(Protected, "protected") X(Public, "public")
// clang-format on

// clang-format off
#define LOOPSCOPE_PUNCTUATORS(X)                                                                          \
    X(LeftBrace, "{") X(RightBrace, "}") X(LeftParen, "(") X(RightParen, ")") X(LeftBracket, "[")         \
    X(RightBracket, "]") X(Dot, ".") X(Ellipsis, "...") X(Semicolon, ";") X(Comma, ",")                   \
    X(QuestionDot, "?.") X(Question, "?") X(Colon, ":") X(Arrow, "=>") X(Not, "!") X(Tilde, "~")          \
    X(PlusPlus, "++") X(MinusMinus, "--")                                                                 \
    /* binary operators, in the order of BinaryOperator */                                                \
    X(Plus, "+") X(Minus, "-") X(Star, "*") X(Slash, "/") X(Percent, "%") X(StarStar, "**")               \
    X(ShiftLeft, "<<")                                                                                    \
    X(ShiftRight, ">>") X(ShiftRightUnsigned, ">>>") X(Ampersand, "&") X(Bar, "|") X(Caret, "^")          \
    X(Equal, "==") X(NotEqual, "!=") X(StrictEqual, "===") X(StrictNotEqual, "!==") X(Less, "<")          \
    X(LessEqual, "<=") X(Greater, ">") X(GreaterEqual, ">=") X(AndAnd, "&&") X(BarBar, "||")              \
    X(QuestionQuestion, "?\?")                                                                            \
    /* assignments, in the order of BinaryOperator and then of LogicalOperator */                         \
    X(Assign, "=") X(PlusAssign, "+=") X(MinusAssign, "-=") X(StarAssign, "*=") X(SlashAssign, "/=")      \
    X(PercentAssign, "%=") X(StarStarAssign, "**=") X(ShiftLeftAssign, "<<=") X(ShiftRightAssign, ">>=")  \
    X(ShiftRightUnsignedAssign, ">>>=") X(AmpersandAssign, "&=") X(BarAssign, "|=") X(CaretAssign, "^=")  \
    X(AndAndAssign, "&&=") X(BarBarAssign, "||=") X(QuestionQuestionAssign, "?\?=")
// clang-format on

enum class TokenKind : std::uint8_t {
    EndOfInput,
    Illegal,
    Identifier,
    PrivateName,
    Number,
    BigInt,
    String,
    TemplateSpan,    ///< `text${ or }text${
    TemplateTail,    ///< `text` or }text`
    EscapedKeyword,  ///< a reserved word written with \u escapes: only good as a property name
#define LOOPSCOPE_X(name, text) name,
    LOOPSCOPE_KEYWORDS(LOOPSCOPE_X) LOOPSCOPE_PUNCTUATORS(LOOPSCOPE_X)
#undef LOOPSCOPE_X
};

/// The text of a keyword or punctuator, "" for others.
std::string_view token_text(TokenKind kind);

inline bool is_keyword(TokenKind kind) {
    return kind >= TokenKind::Break && kind <= TokenKind::Public;
}
inline bool is_future_strict_reserved(TokenKind kind) {
    return kind >= TokenKind::Implements && kind <= TokenKind::Public;
}
/// A token that is an identifier somewhere: identifiers and contextual keywords.
inline bool is_any_identifier(TokenKind kind) {
    return kind == TokenKind::Identifier || (kind >= TokenKind::Async && kind <= TokenKind::Public);
}
inline bool is_assignment(TokenKind kind) {
    return kind >= TokenKind::Assign && kind <= TokenKind::QuestionQuestionAssign;
}

struct Token {
    TokenKind kind = TokenKind::EndOfInput;
    bool newline_before = false;
    bool escaped = false;  ///< an identifier or string with escapes
    int radix = 10;        ///< BigInt
    SourceRange range;
    NameId name = NameId::None;  ///< identifiers, keywords and private names (with the '#')
    double number = 0;
    std::u16string_view string;  ///< String and template: cooked value; BigInt: digits
    /// Illegal: what V8 says; null means "Invalid or unexpected token". Templates: an invalid escape.
    const char* error = nullptr;
    SourceRange error_range;
};

}  // namespace loopscope::syntax
