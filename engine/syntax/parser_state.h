#pragma once

#include <string>
#include <vector>

#include "engine/base/diagnostic.h"
#include "engine/syntax/ast.h"
#include "engine/syntax/lexer.h"
#include "engine/syntax/name_inferrer.h"
#include "engine/syntax/parser.h"

// The inside of the parser: used by the parser_*.cpp files only.

namespace loopscope::syntax {

/// Thrown inside the parser at the first error and caught by parse(); it never leaves this layer.
struct ParseFailure {
    base::Diagnostic diagnostic;
};

/// Marks the range of a cover error, see Parser::cover_errors_.
constexpr std::uint32_t kDuplicateProto = 0x80000000U;

/// What the parser must know about the function whose code it is in.
struct FunctionState {
    FunctionNode* node = nullptr;
    FunctionState* outer = nullptr;
    bool is_async = false;
    bool is_generator = false;
    /// Parsing its parameter list: no yield or await there.
    bool in_parameters = false;
    bool allow_return = true;
    bool allow_super_member = false;
    bool allow_super_call = false;
    bool allow_new_target = false;
    /// In a class field initializer or static block, arrows included: no `arguments`.
    bool ban_arguments = false;
    /// In a static block, arrows' parameters included: no `await`.
    bool ban_await = false;
    /// In a block, a loop or a class, which V8 has a scope for.
    bool in_block = false;
    /// V8 has compiled the last function in it together with what stands around.
    bool last_was_called_at_once = false;
    int loops = 0;
    int breakables = 0;
    struct Label {
        NameId name;
        bool is_loop;
    };
    std::vector<Label> labels;
};

/// Recursive descent over one source text. Follows the order in which V8's parser-base.h checks things, so
/// that of several errors it reports the one that V8 reports.
class Parser {
  public:
    Parser(const base::SourceText& source, Goal goal, Edition edition, Ast& ast);
    /// Throws ParseFailure at the first error.
    void parse_program();
    /// The text is that of an eval: where it stands (parser.h).
    void set_eval_site(const EvalSite* site) { site_ = site; }
    void set_parameters_end(std::uint32_t end) { parameters_end_ = end; }
    /// Fails unless the program that was parsed is one function.
    void require_one_function();
    /// Parses the expression that the text begins with, as one of a script, and says where it ends. Throws
    /// ParseFailure.
    std::uint32_t parse_one_expression();

  private:
    // parser_editions.cpp: what older parsers do not know
    Token read();
    void adapt(Token& token) const;
    /// Refuses the token that stands here unless the parser is of this edition or newer.
    void require_edition(Edition first) {
        if (edition_ < first) fail_unexpected(token_);
    }
    void check_block_scope(SourceRange word);
    SourceRange on_one_line(SourceRange range) const;
    SourceRange end_of_input(const Token& end) const;
    [[noreturn]] void fail_import(const Token& word);
    std::string quoted(std::string_view token) const;

    // parser.cpp: tokens and errors
    Token next();
    const Token& peek() const { return token_; }
    bool at(TokenKind kind) const { return token_.kind == kind; }
    const Token& peek_ahead();
    bool check(TokenKind kind);
    void expect(TokenKind kind);
    void expect_semicolon();
    bool check_contextual(std::u16string_view word) const;
    bool is_automatic_semicolon() const {
        return token_.newline_before || at(TokenKind::Semicolon) || at(TokenKind::RightBrace) ||
               at(TokenKind::EndOfInput);
    }
    [[noreturn]] void fail(SourceRange range, std::string message);
    [[noreturn]] void fail_unsupported(SourceRange range, std::string message, std::string hint);
    [[noreturn]] void fail_unexpected(const Token& token);
    [[noreturn]] void fail_unexpected_next() { fail_unexpected(token_); }
    void check_strict_octal(std::uint32_t begin, std::uint32_t end);
    std::string name_text(NameId name) const;
    SourceRange from(std::uint32_t begin) const { return {begin, previous_.end}; }
    SourceRange previous() const { return previous_; }
    bool is_eval_or_arguments(NameId name) const { return name == eval_ || name == arguments_; }

    /// Counts nesting and refuses to go deeper than the C++ stack allows.
    class Nesting {
      public:
        explicit Nesting(Parser& parser) : parser_(parser) { parser_.enter_nesting(); }
        ~Nesting() { --parser_.depth_; }
        Nesting(const Nesting&) = delete;
        Nesting& operator=(const Nesting&) = delete;

      private:
        Parser& parser_;
    };
    void enter_nesting();
    /// Sets a member for as long as it lives.
    template <typename T>
    struct Saved {
        T& place;
        T old;
        Saved(T& where, T value) : place(where), old(where) { place = value; }
        ~Saved() { place = old; }
        Saved(const Saved&) = delete;
        Saved& operator=(const Saved&) = delete;
    };

    template <typename T>
    T* make(std::uint32_t begin) {
        T* node = ast_.make<T>();
        node->range.begin = begin;
        return node;
    }
    template <typename T>
    T* finish(T* node) {
        node->range.end = previous_.end;
        return node;
    }
    template <typename T>
    List<T> list(const std::vector<T*>& items) {
        return ast_.make_list(std::span<T* const>(items));
    }

    // parser_expressions.cpp
    Expression* parse_expression();
    Expression* parse_expression_cover();
    [[noreturn]] void fail_target(const Expression* expression);
    std::string described(const Token& token) const;
    SourceRange with_parentheses(const Expression* expression) const;
    std::uint32_t operation_position(const Expression* expression) const;
    [[noreturn]] void fail_rest();
    void fail_no_parameter(std::uint32_t begin);
    Expression* parse_assignment();
    Expression* parse_assignment_cover();
    Expression* parse_assignment_tail(Expression* left, std::uint32_t begin, std::size_t cover_mark);
    Expression* parse_conditional();
    Expression* parse_binary(int minimum_precedence);
    Expression* parse_coalesce(Expression* left, std::uint32_t begin);
    Expression* parse_unary();
    Expression* parse_update_or_unary_operator();
    Expression* parse_postfix();
    Expression* parse_await();
    Expression* parse_yield();
    Expression* parse_left_hand_side();
    Expression* parse_member();
    Expression* parse_member_tail(Expression* object, std::uint32_t begin, bool is_before_calls = true);
    Expression* parse_call_tail(Expression* callee, std::uint32_t begin);
    void note_direct_eval(CallExpression* call);
    void allow_as_at_site(FunctionState& around);
    Expression* parse_optional_chain(Expression* base, std::uint32_t begin);
    Expression* parse_property_access(Expression* object, std::uint32_t begin, bool optional);
    Expression* parse_index(Expression* object, std::uint32_t begin, bool optional);
    Expression* parse_async_call_or_arrow(Expression* callee, std::uint32_t begin);
    Expression* parse_new();
    Expression* parse_super();
    [[noreturn]] void fail_private_name(std::uint32_t begin);
    List<Expression> parse_arguments();
    std::vector<Expression*> parse_argument_items();
    int binary_precedence() const;
    void count_chain_link(int& links);
    // parser_primary.cpp
    Expression* parse_primary();
    Expression* parse_parenthesized();
    Target* parse_arrow_rest();
    void expect_called_at_once();
    Expression* parse_identifier_or_arrow();
    Expression* parse_array_literal();
    Expression* parse_object_literal();
    Property* parse_property(bool& has_proto);
    Expression* parse_number();
    Expression* parse_regular_expression();
    bool at_unended_template() const;
    TemplateLiteral* parse_template(bool tagged);
    TemplateText* template_text(const Token& token, bool tagged);
    Expression* parse_intrinsic_call();

    // parser_modules.cpp
    Statement* parse_module_item();
    Expression* parse_import_expression();
    bool is_import_meta(const Expression* expression) const;
    NameId parse_module_name(bool& is_string);
    std::uint32_t parse_module_request();
    void parse_import_attributes(ImportRequest& request);
    void expect_from();
    void note_await(SourceRange range);
    Statement* parse_import_declaration();
    Identifier* parse_import_binding();
    void check_module_binding(const Token& token);
    void parse_named_imports(std::vector<ImportEntry>& entries);
    void add_export(ExportEntry entry);
    Statement* parse_export();
    void export_local(NameId local, NameId name, SourceRange range, std::optional<SourceRange> blame);
    Statement* parse_export_default(std::uint32_t begin);
    FunctionDeclaration* parse_default_function(std::uint32_t begin, bool is_async, Identifier* unnamed);
    void parse_export_star(std::uint32_t begin);
    void parse_export_list();

    // parser_patterns.cpp
    Identifier* parse_identifier();
    Identifier* identifier_from(const Token& token);
    void check_identifier(const Token& token);
    bool is_valid_identifier(const Token& token) const;
    Target* parse_binding_target();
    PatternElement* parse_binding_element(bool is_part = true);
    PatternElement* parse_nested_binding_element();
    [[noreturn]] void fail_member_in_binding(Target* target);
    ArrayPattern* parse_array_binding();
    ObjectPattern* parse_object_binding();
    void parse_property_key(PropertyKey& key);
    void bound_names(const Target* target, std::vector<const Identifier*>& names) const;
    // parser_covers.cpp
    Target* to_pattern(Expression* literal, bool binding);
    Target* to_element_target(Expression* expression, bool binding);
    PatternElement* to_pattern_element(Expression* expression, bool binding);
    void check_binding_pattern(Target* target);
    Expression* make_invalid_reference(Expression* call, const char* message);
    Expression* check_reference(Expression* expression, std::uint32_t begin, const char* message, bool early);
    void forget_cover_error(std::uint32_t begin);
    void validate_covers(std::size_t mark);
    // parser_names.cpp
    void name_anonymous(Expression* expression, NameId name);
    void name_anonymous(Expression* expression, const Target* target);
    void push_variable_name(NameId name) { names_.push(NameInferrer::Kind::Variable, ast_.text(name)); }
    void push_property_name(NameId name) { names_.push(NameInferrer::Kind::Literal, ast_.text(name)); }
    void push_index_name(const Expression* index);
    void infer_method_name(FunctionNode* method, const PropertyKey& key);
    void infer_names(const Expression* value);

    // parser_functions.cpp
    struct FunctionHead {
        FunctionKind kind = FunctionKind::Normal;
        bool is_async = false;
        bool is_generator = false;
        NameId name = NameId::None;    ///< of the class whose constructor it is
        std::u16string_view assigned;  ///< the variable that it stands behind
    };
    FunctionNode* parse_function_rest(FunctionNode* node, const FunctionHead& head, bool is_part = false);
    void parse_parameters(FunctionNode* node);
    void parse_function_body(FunctionNode* node);
    void check_accessor_parameters(const FunctionNode* node);
    void check_parameters(const FunctionNode* node, bool force_unique);
    void set_length(FunctionNode* node);
    List<Statement> parse_directives_and_statements(FunctionNode* node, TokenKind end);
    Expression* parse_function_expression(std::uint32_t begin, bool is_async);
    FunctionDeclaration* parse_function_declaration(std::uint32_t begin, bool is_async);
    FunctionNode* parse_method(std::uint32_t begin, const FunctionHead& head);
    Expression* parse_arrow(std::uint32_t begin, const std::vector<Expression*>& items, Target* rest,
                            bool is_async, SourceRange parameters_range);
    void check_arrow_item(const Expression* item);
    void enter_function(FunctionState& state, FunctionNode* node);
    // parser_classes.cpp
    ClassNode* parse_class(std::uint32_t begin, bool is_expression, Identifier* unnamed = nullptr);
    struct ClassBody;
    void parse_class_member(ClassBody& body);
    ClassMember* parse_static_block(ClassBody& body, std::uint32_t begin);
    void parse_class_field(ClassBody& body, ClassMember* member);
    void parse_class_method(ClassBody& body, ClassMember* member, FunctionHead head);
    void check_member_name(const ClassBody& body, const ClassMember* member, const FunctionHead& head);
    FunctionNode* initializer(ClassBody& body, bool is_static);

    // parser_statements.cpp
    Statement* parse_statement_list_item();
    /// parser_using.cpp: `using x` or, in async code, `await using x`
    DeclarationKind using_kind(bool in_for);
    void check_using_target(DeclarationKind kind);
    Statement* parse_statement(std::size_t own_labels, bool allow_function_label);
    Statement* parse_labels_or_expression(std::size_t own_labels, bool allow_function_label);
    BlockStatement* parse_block();
    VariableDeclaration* parse_variable_declarations(bool in_for,
                                                     DeclarationKind kind = DeclarationKind::Var);
    void check_repeated_names(const std::vector<VariableDeclarator*>& before, const Target* target);
    Statement* parse_variable_statement(DeclarationKind kind = DeclarationKind::Var);
    Statement* parse_if();
    Statement* parse_scoped_statement();
    Statement* parse_do_while();
    Statement* parse_while();
    Statement* parse_continue();
    Statement* parse_break();
    Statement* parse_return();
    Statement* parse_switch();
    Statement* parse_throw();
    Statement* parse_try();
    Statement* parse_with();
    bool is_let_declaration();
    // parser_for.cpp
    Statement* parse_for();
    Statement* parse_for_declaration(std::uint32_t begin, bool is_await,
                                     DeclarationKind kind = DeclarationKind::Var);
    Statement* parse_for_expression(std::uint32_t begin, bool is_await);
    Statement* parse_for_each(std::uint32_t begin, Node* left, bool is_await);
    Statement* parse_for_rest(std::uint32_t begin, Node* initializer);
    Statement* parse_loop_body();
    void check_for_declaration(const VariableDeclaration* declaration, const std::string& loop, bool of);

    const base::SourceText& source_;
    const EvalSite* site_ = nullptr;
    std::uint32_t parameters_end_ = 0;  // of the first function, while it matters
    Goal goal_;
    Edition edition_;
    Ast& ast_;
    Lexer lexer_;
    Token token_;
    Token ahead_;
    bool has_ahead_ = false;
    SourceRange previous_;
    TokenKind previous_kind_ = TokenKind::EndOfInput;
    bool strict_ = false;
    int classes_ = 0;  ///< around the current token
    bool accept_in_ = true;
    bool accept_using_ = false;
    int depth_ = 0;
    FunctionState* function_ = nullptr;
    /// `{a = 1}` literals that are errors unless they turn out to be patterns: where the `=` parts are.
    /// With kDuplicateProto in its end where it is a second __proto__ rather than `{a = 1}`.
    std::vector<SourceRange> cover_errors_;
    SourceRange last_yield_;
    SourceRange last_await_;
    SourceRange last_await_identifier_;
    /// A parenthesised list in front of `=>`.
    struct ArrowHead {
        Expression* marker = nullptr;
        std::vector<Expression*> items;
        Target* rest = nullptr;
        bool is_async = false;
        SourceRange parameters_range;
    };
    ArrowHead arrow_head_;
    NameInferrer names_{ast_};
    /// V8 compiles a function expression right behind `(` together with what stands around it.
    bool is_called_at_once_ = false;
    std::uint32_t parenthesized_begin_ = 0;  ///< right behind the innermost `(` around an expression
    bool is_assigned_ = false;               ///< it stands right behind `=`
    NameId eval_, arguments_, get_, set_, of_, target_, constructor_, prototype_, proto_,
        private_constructor_;
    NameId undefined_, default_;
};

}  // namespace loopscope::syntax
