#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "engine/base/diagnostic.h"
#include "engine/syntax/ast.h"
#include "engine/syntax/parser.h"

// The inside of scope analysis: used by scope_*.cpp and module_requests.cpp and common_*exports.cpp only.

namespace loopscope::syntax {

/// The request of a specifier, as far as it is written out.
ModuleRequest request_of(ModuleRequest::Kind kind, const Expression* specifier);

/// Thrown inside the analysis at the first error and caught by analyze_scopes().
struct ScopeFailure {
    base::Diagnostic diagnostic;
};

/// One use of a name, to be resolved once everything is declared.
struct Reference {
    enum class Kind : std::uint8_t { Name, PrivateName, Implicit, Known };
    Kind kind = Kind::Name;
    VariableKind implicit = VariableKind::This;  ///< Implicit: which one
    bool write = false;
    bool check = true;  ///< false: an initialisation
    NameId name = NameId::None;
    Resolution* resolution = nullptr;
    Scope* scope = nullptr;
    SourceRange range;
    Variable* variable = nullptr;  ///< Known, and every kind once found
};

/// Declared once per scope and in conflict with any other declaration of the name there.
bool is_lexical(const Variable* variable);
/// Where a `var` ends up.
bool is_function_scope(const Scope* scope);

/// exports, or module.exports.
bool is_exports(const Ast& ast, const Expression* node);
/// The specifier of require("…"), or nothing.
std::u16string_view required_text(const Ast& ast, const Expression* node);

/// First pass: walks the tree, makes scopes, declares variables and collects references.
class ScopeBuilder {
  public:
    ScopeBuilder(Ast& ast, Goal goal) : ast_(ast), goal_(goal) { arguments_ = ast.intern("arguments"); }
    void build(const EvalSite* site);
    const std::vector<DirectEval*>& evals() const { return evals_; }

    std::vector<Reference>& references() { return references_; }
    std::vector<FunctionNode*>& functions() { return functions_; }
    /// Where a function declaration is instantiated; null for other functions.
    Scope* hoisted_to(const FunctionNode* function) const {
        const auto found = hoisted_to_.find(function);
        return found == hoisted_to_.end() ? nullptr : found->second;
    }
    /// Whether a place is in the `extends` part of the class of `scope`, where its private names are unknown.
    bool in_heritage(const Scope* scope, std::uint32_t position) const {
        const auto found = heritages_.find(scope);
        return found != heritages_.end() && position >= found->second.begin && position < found->second.end;
    }
    Variable* find(Scope* scope, NameId name);
    Variable* add(Scope* scope, NameId name, VariableKind kind, SourceRange range);

  private:
    Scope* open(ScopeKind kind, SourceRange range, FunctionNode* function);
    void close() { scope_ = scope_->outer; }
    [[noreturn]] void fail_redeclared(NameId name, SourceRange range);
    SourceRange as_blamed(SourceRange name) const;
    Variable* declare_lexical(const Identifier* identifier, VariableKind kind, std::uint32_t initialized_at,
                              SourceRange blame);
    void declare_var(Identifier* identifier);
    void declare_function(FunctionDeclaration* declaration);
    void declare_parameter(Identifier* identifier, std::uint32_t initialized_at);
    void declare_pattern(Target* target, VariableKind kind, std::uint32_t initialized_at);
    void hoist_block_functions(std::size_t first);

    void reference(Identifier* identifier, bool write, bool check = true);
    void implicit(Resolution& resolution, VariableKind kind, SourceRange range, bool check = true);
    void known(Resolution& resolution, Variable* variable);

    void visit(Node* node);
    void visit_statements(List<Statement> statements);
    void visit_expressions(List<Expression> expressions);
    void visit_block(BlockStatement* block);
    void visit_switch(SwitchStatement* node);
    void visit_try(TryStatement* node);
    void visit_with(WithStatement* node);
    void visit_direct_eval(DirectEval* eval);
    Scope* import_scopes(const EvalSite& site);
    FunctionNode* import_function(const FunctionNode* function);
    void declare_eval_variable(NameId name, SourceRange range);
    bool declares_outside(const Scope* scope) const {
        return eval_root_ != nullptr && scope == eval_root_->body_scope;
    }
    void visit_for(ForStatement* node);
    void visit_for_each(Node*& left, Expression* right, Statement* body, Scope*& scope, SourceRange range);
    void visit_declaration(VariableDeclaration* node, std::uint32_t initialized_at);
    void visit_target(Target* target, bool check);
    void visit_element(PatternElement& element, bool check);
    void visit_key(PropertyKey& key);
    void visit_object(ObjectLiteral* node);
    void visit_template(TemplateLiteral* node);
    void note_request(const CallExpression* node);
    void note_worker(const NewExpression* node);
    void declare_imports(FunctionNode* node);
    void note_export_name(std::u16string_view name);
    void note_exports_literal(const ObjectLiteral* literal);
    void note_common_assignment(const AssignmentExpression* node);
    void note_common_call(const CallExpression* node);
    void note_star_source(const VariableDeclaration* node);
    void note_star_exports(const CallExpression* node);
    void visit_function(FunctionNode* node);
    void visit_function_code(FunctionNode* node);
    void visit_class(ClassNode* node);
    void declare_private_names(ClassNode* node);
    void visit_member(ClassNode* node, ClassMember* member);
    void open_initializer(FunctionNode* function, Scope* class_scope);
    static bool declares_lexically(List<Statement> statements);

    struct BlockFunction {
        FunctionDeclaration* declaration;
        Scope* scope;
    };

    Ast& ast_;
    Goal goal_;
    Scope* scope_ = nullptr;
    FunctionNode* function_ = nullptr;
    NameId arguments_{};
    std::vector<Reference> references_;
    std::vector<FunctionNode*> functions_;
    std::vector<BlockFunction> block_functions_;
    std::vector<DirectEval*> evals_;
    FunctionNode* eval_root_ = nullptr;  ///< of a sloppy direct eval, whose variables are its function's
    std::unordered_map<const FunctionNode*, FunctionNode*> imported_functions_;
    std::unordered_map<const Variable*, Variable*> imported_variables_;
    std::unordered_map<const FunctionNode*, Scope*> hoisted_to_;
    std::unordered_map<const Scope*, SourceRange> heritages_;
    /// Hash index of the variables of large scopes, and of the `var`s that pass through a block: scope and
    /// name.
    std::unordered_map<std::uint64_t, Variable*> large_scopes_;
    std::unordered_map<std::uint64_t, SourceRange> passing_vars_;
    /// CommonJS: the variables that hold what require gave, with its specifier.
    std::unordered_map<NameId, std::u16string_view> star_sources_;
};

}  // namespace loopscope::syntax
