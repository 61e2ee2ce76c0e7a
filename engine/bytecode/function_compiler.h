#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "engine/bytecode/emitter.h"
#include "engine/bytecode/program_builder.h"
#include "engine/syntax/ast.h"

namespace loopscope::bytecode {

using base::SourceRange;
using syntax::NameId;
using syntax::Node;
using syntax::NodeKind;
using syntax::Resolution;
using syntax::Variable;

/// Whether one of the arguments is a spread element.
bool has_spread(syntax::List<syntax::Expression> arguments);

/// Compiles one function. The inside of the compiler: used by compile_*.cpp only. Each compile_ function of
/// an expression leaves one value on the operand stack; effect_ functions leave none.
class FunctionCompiler {
  public:
    FunctionCompiler(ProgramBuilder& builder, const PendingFunction& pending);
    std::shared_ptr<const FunctionTemplate> compile();

  private:
    // Something that break, continue, return and throw pass through on the way out (compile_exits.cpp).
    struct Control {
        enum class Kind : std::uint8_t {
            Breakable,  // a loop, switch or labelled statement
            ForOf,      // an open iterator with its next method on the stack; a loop as well
            ForIn,      // the same without anything to close
            Catch,      // code under a handler, nothing to do on leaving it
            Finally,
            Pattern,  // an array pattern with an open iterator
        };
        Kind kind = Kind::Breakable;
        bool is_loop = false;
        bool takes_plain_break = false;                 // loops and switch
        bool is_async = false;                          // ForOf
        std::uint32_t first_label = 0, last_label = 0;  // in labels_
        std::uint32_t depth = 0;                        // of the operand stack outside
        std::uint32_t environments = 0;                 // pushed outside
        std::uint32_t continue_environments = 0;
        Label break_label{};
        Label continue_label{};
        // Code under a handler: the open stretch and the closed ones.
        bool has_handler = false;
        Label handler{};
        std::uint32_t handler_depth = 0;
        std::int32_t environment_local = -1;
        std::uint32_t open_since = 0;
        std::vector<std::pair<std::uint32_t, std::uint32_t>> stretches;
        // Finally
        Label finally_label{};
        std::uint32_t kind_local = 0, value_local = 0;
        struct Exit {
            bool is_return = false;
            bool is_continue = false;
            std::size_t target = 0;
        };
        std::vector<Exit> exits;
        // Pattern
        std::uint32_t done_local = 0;
    };

    // Function entry and exit (compile_function.cpp)
    void describe_template();
    void map_parameters();
    void compile_entry();
    void fill_implicit_variables(const syntax::FunctionNode& node);
    void compile_arguments_object();
    void compile_parameters();
    void compile_body_scope();
    void compile_fields();
    void compile_field(const syntax::ClassMember& member);
    void compile_default_constructor();
    std::uint32_t end_position(std::uint32_t last) const;
    void compile_end();
    void compile_for_value();
    void emit_run_fields();
    void emit_return();
    std::optional<std::u16string> directive() const;
    bool is_generator() const { return template_->is_generator; }
    bool is_async() const { return template_->is_async; }
    /// RUNTIME: async generators of V8 6.8 await once more in two places.
    bool awaits_as_v8_6_8() const;

    // Scopes and variables (compile_variables.cpp)
    void enter_scope(const syntax::Scope* scope);
    void leave_scope(const syntax::Scope* scope);
    void push_environment(const syntax::Scope& scope);
    void prepare_variables(const syntax::Scope& scope);
    void hoist_functions(const syntax::Scope& scope);
    std::uint32_t local_of(const Variable& variable) const;
    std::uint32_t take_local();
    void give_back_local(std::uint32_t local) { free_locals_.push_back(local); }
    void load(const Resolution& resolution, NameId name);
    void load_own(syntax::VariableKind kind);
    void load_static(const Resolution& resolution, NameId name);
    void store(const Resolution& resolution, NameId name, SourceRange assignment);
    void store_static(const Resolution& resolution, NameId name, SourceRange assignment);
    void initialize(const Resolution& resolution, NameId name);
    void initialize_here(const Variable& variable);
    void load_here(const Variable& variable);
    void load_this(const Resolution& resolution);
    void load_home_object(const Resolution& resolution);
    void load_private_name(const Resolution& resolution);
    void note_variables(const syntax::Scope& scope, std::uint32_t begin_pc);

    // Direct evals (compile_eval.cpp)
    void compile_direct_eval(const syntax::CallExpression& node);
    void declare_eval_variables();
    void empty_completion();

    void emit_step(LibraryStep step, std::uint32_t count) {
        emit(Opcode::LibraryStep, static_cast<std::uint32_t>(step), count);
    }

    // Names inside `with` statements (compile_with.cpp)
    void compile_with(const syntax::WithStatement& node);
    void emit_for_owner(const Resolution& resolution, NameId name,
                        const std::function<void(bool of_variables)>& when_object,
                        const std::function<void()>& otherwise);
    void load_through_objects(const Resolution& resolution, NameId name,
                              const std::function<void()>& otherwise);
    void store_through_objects(const Resolution& resolution, NameId name, SourceRange assignment);
    void compile_name_callee(const syntax::Identifier& name);
    void compile_delete_name(const syntax::Identifier& name);

    // Statements (compile_statements.cpp, compile_loops.cpp, compile_try.cpp)
    void compile_statements(syntax::List<syntax::Statement> statements);
    void compile_statement(const Node* node);
    void compile_labelled(const syntax::LabelledStatement& node);
    void compile_block(const syntax::BlockStatement& node);
    void compile_declaration(const syntax::VariableDeclaration& node);
    void compile_function_declaration(const syntax::FunctionDeclaration& node);
    void compile_if(const syntax::IfStatement& node);
    void compile_return(const syntax::ReturnStatement& node);
    void compile_switch(const syntax::SwitchStatement& node);
    void compile_while(const syntax::WhileStatement& node);
    void compile_do_while(const syntax::DoWhileStatement& node);
    void compile_for(const syntax::ForStatement& node);
    void compile_for_loop(const syntax::ForStatement& node);
    void compile_for_in(const syntax::ForInStatement& node);
    void compile_for_of(const syntax::ForOfStatement& node);
    void compile_iterable(const Node& right, const syntax::Scope* scope);
    void bind_iteration_value(const Node* left);
    void compile_try(const syntax::TryStatement& node);
    void compile_try_catch(const syntax::TryStatement& node);
    using Part = std::function<void()>;
    using Finalizer = std::function<void(std::uint32_t kind, std::uint32_t value)>;
    void compile_finally(const Part& body, const Finalizer& finalizer, SourceRange end);
    // compile_using.cpp
    void compile_disposing(syntax::DeclarationKind kind, SourceRange end, const Part& body);
    void compile_disposing_round(syntax::DeclarationKind kind, SourceRange end, const Part& round);
    void emit_disposal(std::uint32_t resources, std::uint32_t kind, std::uint32_t value);
    void emit_async_disposal(std::uint32_t resources, std::uint32_t kind, std::uint32_t value);
    void emit_failure(std::uint32_t kind, std::uint32_t value);
    void add_resource(bool is_async);
    void compile_catch(const syntax::TryStatement& node, std::uint32_t place_of_block);
    void emit_statement(const Node* node);

    // Leaving (compile_exits.cpp)
    std::size_t push_control(Control::Kind kind);
    std::size_t push_loop(Control::Kind kind);
    void pop_control();
    void take_labels(Control& control);
    void open_handler(Control& control, std::uint32_t handler_depth);
    void close_handler(Control& control);
    std::int32_t save_environment();
    void compile_break(NameId label);
    void compile_continue(NameId label);
    std::size_t find_target(NameId label, bool is_continue) const;
    bool has_label(const Control& control, NameId label) const;
    void emit_exit(const Control::Exit& exit);
    void emit_return_value();
    void unwind_to(std::uint32_t depth, std::uint32_t environments);
    void close_pattern(const Control& control);
    void emit_async_close(bool quietly);

    // Expressions (compile_expressions.cpp, compile_operators.cpp)
    void compile_expression(const Node* node);
    void effect_expression(const Node* node);
    void compile_condition(const Node* node, Label target, bool jump_when);
    void compile_string(std::u16string_view text);
    void compile_template(const syntax::TemplateLiteral& node);
    void compile_array(const syntax::ArrayLiteral& node);
    void compile_spread_arguments(syntax::List<syntax::Expression> arguments, std::uint32_t position,
                                  const Node* callee);
    enum class ListKind : std::uint8_t { Literal, Arguments };
    void compile_list_as_array(syntax::List<syntax::Expression> elements, std::uint32_t position,
                               ListKind kind);
    void compile_object(const syntax::ObjectLiteral& node);
    void compile_property(const syntax::Property& property);
    void compile_key(const syntax::PropertyKey& key);
    void compile_named(const Node* node, std::optional<std::uint32_t> key_local);
    void compile_unary(const syntax::UnaryExpression& node);
    void compile_delete(const syntax::UnaryExpression& node);
    void compile_typeof(const syntax::UnaryExpression& node);
    void compile_binary(const syntax::BinaryExpression& node);
    void compile_logical(const syntax::LogicalExpression& node);
    void compile_conditional(const syntax::ConditionalExpression& node);
    void compile_sequence(const syntax::SequenceExpression& node, bool wants_value);
    void compile_optional_chain(const syntax::OptionalChain& node);
    void compile_invalid_reference(const syntax::InvalidReference& node);
    void compile_super_key(const Node* node);
    void compile_member_get(const Node* node);
    void compile_private_in(const syntax::PrivateInExpression& node);

    // Calls (compile_calls.cpp)
    void compile_plain_callee(const Node* callee);
    void compile_callee(const Node* callee, bool optional_call);
    void compile_call(const syntax::CallExpression& node);
    void compile_import_call(const syntax::CallExpression& node);
    void compile_new(const syntax::NewExpression& node);
    void compile_super_call(const syntax::SuperCall& node);
    void compile_tagged(const syntax::TaggedTemplate& node);
    void compile_intrinsic_call(const syntax::IntrinsicCall& node);
    std::uint32_t call_position(const syntax::CallExpression& node) const;
    std::uint32_t member_position(const syntax::MemberExpression& member) const;
    bool is_callable_name(NameId name) const;
    std::uint32_t expression_position(const syntax::Node& node) const;
    std::uint32_t statement_position(const syntax::Node& node) const;
    std::optional<std::uint32_t> last_place(const syntax::Node& node) const;
    std::optional<std::uint32_t> later_place(const syntax::Node& node) const;
    std::optional<std::uint32_t> last_place_in(syntax::List<syntax::Expression> list) const;
    bool is_at_statement(const Node& node) const;
    bool begins_statement(const Node& node) const;
    void begin_statement(std::uint32_t place);
    std::uint32_t find_character(std::uint32_t from, char16_t character) const;
    void finish_optional(std::uint32_t operands);

    // Assignments (compile_assignments.cpp)
    void compile_assignment(const syntax::AssignmentExpression& node, bool wants_value);
    void compile_plain_assignment(const syntax::AssignmentExpression& node, bool wants_value);
    void compile_arithmetic_assignment(const syntax::AssignmentExpression& node, bool wants_value);
    void compile_logical_assignment(const syntax::AssignmentExpression& node, bool wants_value);
    void compile_update(const syntax::UpdateExpression& node, bool wants_value);
    std::uint32_t push_reference(const Node* target);
    std::uint32_t push_placeless_reference(const Node* target);
    void get_reference(const Node* target);
    void set_reference(const Node* target, SourceRange operator_range);
    void drop_below(std::uint32_t count);

    // Patterns (compile_patterns.cpp)
    enum class Binding : std::uint8_t { Assign, Initialize };
    /// The pattern to come is what a property is given to, without a default, in an object pattern that takes
    /// apart `source`; or, without a key, what has the default `source` in another pattern.
    struct PatternPart {
        const Node* source;
        const syntax::PropertyKey* key;
    };
    std::optional<PatternPart> pattern_part_;
    void assign_target(const Node* target, Binding binding, const Node* source);
    std::uint32_t place_in_head(const Node* target) const;
    bool in_head_of_for_in_ = false;
    void assign_object_pattern(const syntax::ObjectPattern& pattern, Binding binding, const Node* source);
    std::optional<std::uint32_t> old_pattern_place(const syntax::ObjectPattern& pattern, const Node* source,
                                                   const std::optional<PatternPart>& part) const;
    void assign_array_pattern(const syntax::ArrayPattern& pattern, Binding binding, const Node* source,
                              std::optional<std::uint32_t> place = std::nullopt);
    void assign_simple_array_pattern(const syntax::ArrayPattern& pattern, Binding binding);
    void assign_element(const syntax::PatternElement& element, Binding binding);
    void compile_default(const syntax::PatternElement& element);
    void require_coercible(const syntax::ObjectPattern& pattern, const Node* source,
                           const std::optional<PatternPart>& part);
    void emit_require_coercible(const syntax::PropertyKey* key, const Node* source);
    void require_coercible_itself(const Node* source, bool nested, const std::optional<PatternPart>& part);
    void emit_get_iterator(const Node* source, SourceRange range);
    void assign_array_element(const syntax::PatternElement* element, Binding binding, std::uint32_t done);
    void assign_array_rest(const Node* rest, Binding binding, std::uint32_t done);
    std::vector<std::uint32_t> keep_reference(const Node* target);
    void set_kept_reference(const Node* target, const std::vector<std::uint32_t>& locals);
    bool is_placeless(const Node* source) const;
    std::u16string pattern_source_text(const Node* source) const;
    bool is_simple_target(const Node* target, Binding binding) const;

    // Functions and classes (compile_classes.cpp)
    void compile_function(const syntax::FunctionNode& node, bool method = false);
    void compile_class(const syntax::ClassNode& node, std::optional<std::uint32_t> key_local);
    void compile_member(const syntax::ClassNode& node, const syntax::ClassMember& member);
    void note_place_of_key(const syntax::PropertyKey& key);
    void compile_private_member(const syntax::ClassMember& member);

    // Generators (compile_generators.cpp)
    void compile_yield(const syntax::YieldExpression& node);
    void emit_yield(const Node& node, std::uint32_t raw);
    void compile_yield_delegate(const syntax::YieldExpression& node);
    void emit_delegate_return_await(std::uint32_t received, Label loop);
    void compile_await(const syntax::AwaitExpression& node);

    // Texts for error messages (compile_texts.cpp)
    static const Node* defaulted_parameter();
    std::uint32_t iterable_text(const Node* node);
    std::uint32_t old_iterable_text(const Node* node) const;
    std::uint32_t old_pattern_source_text(const Node* source);
    bool is_old() const;
    bool quotes_nothing() const;
    std::uint32_t callee_text(const Node* callee);
    std::uint32_t private_message(const char* verb, NameId name, const syntax::Resolution& use);

    // Emission with a place in the source
    std::uint8_t visible() const { return visible_ ? kVisible : 0; }
    void at(SourceRange range) { emitter_.set_range(range); }
    void at(SourceRange range, std::uint32_t position) {
        emitter_.set_range(range);
        emitter_.set_position(position);
    }
    void emit(Opcode opcode, std::uint32_t b = 0, std::uint32_t a = 0) { emitter_.emit(opcode, b, a); }
    void emit_visible(Opcode opcode, std::uint32_t b = 0, std::uint32_t a = 0) {
        emitter_.emit(opcode, b, a, visible());
    }
    /// The last instruction written is a tick; or one that ends a larger expression.
    void mark_visible();
    void mark_visible(SourceRange expression);
    std::uint32_t strict() const { return template_->strict ? 1U : 0U; }
    std::uint32_t name_string(NameId name) { return builder_.string(name); }

    ProgramBuilder& builder_;
    PendingFunction pending_;
    syntax::FunctionNode* node_;
    std::shared_ptr<FunctionTemplate> template_;
    Emitter emitter_;
    bool visible_;
    std::vector<std::uint32_t> slots_;  // local of each slot that scope analysis gave
    std::vector<std::pair<const syntax::FunctionNode*, std::uint32_t>>
        inlined_;  // static blocks and where their slots begin
    std::uint32_t local_count_ = 0;
    std::vector<std::uint32_t> free_locals_;
    std::uint32_t environments_ = 0;  // pushed by this function here
    std::vector<Control> controls_;
    std::vector<NameId> labels_;
    std::optional<std::uint32_t> resources_;   // the local that using declarations here fill
    std::optional<std::uint32_t> completion_;  // local of the value of a script that is asked for it
    std::uint32_t pending_labels_ = 0;         // the last ones of labels_, waiting for their statement
    std::vector<Label> optional_ends_;  // of the chain being compiled: goes there with one nullish value
    std::vector<std::pair<std::size_t, std::uint32_t>> open_variables_;
    const Node* placed_name_ =
        nullptr;  // the name that a return statement loads first, and where V8 places it
    std::uint32_t placed_at_ = 0;
    static constexpr std::uint32_t kNoStatement = 0xFFFF'FFFFU;
    std::uint32_t statement_pc_ = 0;  // where the code of the statement begins
    std::uint32_t statement_at_ = 0;  // and its place in the source
    bool spreads_at_statement_ = false;
};

}  // namespace loopscope::bytecode
