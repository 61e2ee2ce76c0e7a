#include "engine/syntax/scope_builder.h"

// What compilers write for `export * from "x"` in a CommonJS file: a loop over the keys of what require("x")
// gave. RUNTIME: cjs-module-lexer, which knows what Babel and TypeScript write and nothing else.

namespace loopscope::syntax {

namespace {

/// The names in `Object.keys(from).forEach(function (key) { … })`.
class StarLoop {
  public:
    StarLoop(const Ast& ast, NameId from, NameId key) : ast_(ast), from_(from), key_(key) {}

    bool copies(const List<Statement>& body) const {
        if (body.empty()) return false;
        const IfStatement* first = as_if<IfStatement>(body[0]);
        if (!first || first->alternate) return false;
        if (skips_default(first->test)) return body.size() == 1 && copies(first->consequent);
        if (!is_default_or_mark(first->test) || !is_return(first->consequent)) return false;
        std::size_t at = 1;
        if (at < body.size() &&
            returns_when(body[at], [this](const Expression* test) { return has_own(test); }))
            ++at;
        if (at < body.size() &&
            returns_when(body[at], [this](const Expression* test) { return is_there(test); }))
            ++at;
        return at + 1 == body.size() && copies(body[at]);
    }

  private:
    bool is(const Expression* node, NameId name) const {
        const Identifier* identifier = as_if<Identifier>(node);
        return identifier && !node->parenthesized && identifier->name == name;
    }
    bool is_named(const Expression* node, std::u16string_view name) const {
        const Identifier* identifier = as_if<Identifier>(node);
        return identifier && ast_.text(identifier->name) == name;
    }
    /// key === text, or another operator.
    bool compares(const Expression* node, BinaryOperator op, std::u16string_view text) const {
        const BinaryExpression* binary = as_if<BinaryExpression>(node);
        const StringLiteral* literal = binary ? as_if<StringLiteral>(binary->right) : nullptr;
        return literal && binary->op == op && literal->value == text && is(binary->left, key_);
    }
    /// key === "default" || key === "__esModule"
    bool is_default_or_mark(const Expression* node) const {
        const LogicalExpression* either = as_if<LogicalExpression>(node);
        return either && either->op == LogicalOperator::Or &&
               compares(either->left, BinaryOperator::StrictEqual, u"default") &&
               compares(either->right, BinaryOperator::StrictEqual, u"__esModule");
    }
    /// key !== "default", perhaps && !names.hasOwnProperty(key)
    bool skips_default(const Expression* node) const {
        const LogicalExpression* both = as_if<LogicalExpression>(node);
        if (!both) return compares(node, BinaryOperator::StrictNotEqual, u"default");
        const UnaryExpression* negated = as_if<UnaryExpression>(both->right);
        if (both->op != LogicalOperator::And || !negated || negated->op != UnaryOperator::LogicalNot)
            return false;
        return compares(both->left, BinaryOperator::StrictNotEqual, u"default") &&
               (has_own(negated->operand) || asks_itself(negated->operand));
    }
    /// names.hasOwnProperty(key)
    bool asks_itself(const Expression* node) const {
        const CallExpression* call = as_if<CallExpression>(node);
        const MemberExpression* callee = call ? as_if<MemberExpression>(call->callee) : nullptr;
        return callee && call->arguments.size() == 1 && callee->object->kind == NodeKind::Identifier &&
               ast_.text(callee->name) == u"hasOwnProperty" && is(call->arguments[0], key_);
    }
    /// Object.prototype.hasOwnProperty.call(names, key)
    bool has_own(const Expression* node) const {
        const CallExpression* call = as_if<CallExpression>(node);
        const MemberExpression* callee = call ? as_if<MemberExpression>(call->callee) : nullptr;
        const MemberExpression* method = callee ? as_if<MemberExpression>(callee->object) : nullptr;
        if (!method || ast_.text(callee->name) != u"call" || ast_.text(method->name) != u"hasOwnProperty")
            return false;
        const MemberExpression* prototype = as_if<MemberExpression>(method->object);
        const Expression* object = method->object;
        if (prototype) {
            if (ast_.text(prototype->name) != u"prototype") return false;
            object = prototype->object;
        }
        return is_named(object, u"Object") && call->arguments.size() == 2 &&
               call->arguments[0]->kind == NodeKind::Identifier && is(call->arguments[1], key_);
    }
    /// key in exports && exports[key] === from[key]
    bool is_there(const Expression* node) const {
        const LogicalExpression* both = as_if<LogicalExpression>(node);
        const BinaryExpression* in = both ? as_if<BinaryExpression>(both->left) : nullptr;
        const BinaryExpression* same = both ? as_if<BinaryExpression>(both->right) : nullptr;
        return both && both->op == LogicalOperator::And && in && same && in->op == BinaryOperator::In &&
               same->op == BinaryOperator::StrictEqual && is(in->left, key_) && is_exports(ast_, in->right) &&
               is_of_exports(same->left) && is_of_source(same->right);
    }
    /// exports[key]
    bool is_of_exports(const Node* node) const {
        const IndexExpression* index = as_if<IndexExpression>(node);
        return index && is_exports(ast_, index->object) && is(index->index, key_);
    }
    /// from[key]
    bool is_of_source(const Expression* node) const {
        const IndexExpression* index = as_if<IndexExpression>(node);
        return index && is(index->object, from_) && is(index->index, key_);
    }
    static bool is_return(const Statement* node) {
        const ReturnStatement* result = as_if<ReturnStatement>(node);
        return result && !result->argument;
    }
    template <typename Test>
    static bool returns_when(const Statement* node, Test test) {
        const IfStatement* condition = as_if<IfStatement>(node);
        return condition && !condition->alternate && is_return(condition->consequent) &&
               test(condition->test);
    }
    /// exports[key] = from[key], or a getter that Object.defineProperty adds for it.
    bool copies(const Statement* node) const {
        const ExpressionStatement* statement = as_if<ExpressionStatement>(node);
        if (!statement) return false;
        if (const AssignmentExpression* assignment = as_if<AssignmentExpression>(statement->expression))
            return assignment->form == AssignmentForm::Plain && is_of_exports(assignment->target) &&
                   is_of_source(assignment->value);
        const CallExpression* call = as_if<CallExpression>(statement->expression);
        const MemberExpression* callee = call ? as_if<MemberExpression>(call->callee) : nullptr;
        if (!callee || !is_named(callee->object, u"Object") || ast_.text(callee->name) != u"defineProperty" ||
            call->arguments.size() != 3 || !is_exports(ast_, call->arguments[0]) ||
            !is(call->arguments[1], key_))
            return false;
        const ObjectLiteral* descriptor = as_if<ObjectLiteral>(call->arguments[2]);
        if (!descriptor || descriptor->properties.size() != 2) return false;
        const Property* getter = descriptor->properties[1];
        const FunctionNode* function = as_if<FunctionNode>(getter->value);
        if (ast_.text(descriptor->properties[0]->key.name) != u"enumerable" ||
            ast_.text(getter->key.name) != u"get" || !function || function->body.size() != 1)
            return false;
        const ReturnStatement* result = as_if<ReturnStatement>(function->body[0]);
        return result && result->argument && is_of_source(result->argument);
    }

    const Ast& ast_;
    NameId from_;
    NameId key_;
};

}  // namespace

/// var x = require("x"), or with _interopRequireWildcard around it; only the first of a declaration.
void ScopeBuilder::note_star_source(const VariableDeclaration* node) {
    if (goal_ != Goal::CommonJs || function_ != ast_.root || node->declarators.empty()) return;
    const Identifier* name = as_if<Identifier>(node->declarators[0]->target);
    const Expression* value = node->declarators[0]->initializer;
    if (!name || !value) return;
    if (const CallExpression* call = as_if<CallExpression>(value)) {
        const Identifier* callee = as_if<Identifier>(call->callee);
        if (callee && ast_.text(callee->name) == u"_interopRequireWildcard" && !call->arguments.empty())
            value = call->arguments[0];
    }
    const std::u16string_view from = required_text(ast_, value);
    if (!from.empty()) star_sources_[name->name] = from;
}

/// Object.keys(x).forEach(function (key) { … }) that copies what x has into exports.
void ScopeBuilder::note_star_exports(const CallExpression* node) {
    if (function_ != ast_.root || node->arguments.size() != 1) return;
    const MemberExpression* callee = as_if<MemberExpression>(node->callee);
    const CallExpression* keys = callee ? as_if<CallExpression>(callee->object) : nullptr;
    const MemberExpression* method = keys ? as_if<MemberExpression>(keys->callee) : nullptr;
    const Identifier* object = method ? as_if<Identifier>(method->object) : nullptr;
    if (!object || ast_.text(object->name) != u"Object" || ast_.text(method->name) != u"keys" ||
        ast_.text(callee->name) != u"forEach" || keys->arguments.size() != 1)
        return;
    const Identifier* from = as_if<Identifier>(keys->arguments[0]);
    const FunctionNode* function = as_if<FunctionNode>(node->arguments[0]);
    if (!from || !function || function->is_arrow() || function->parameters.size() != 1) return;
    const Identifier* key = as_if<Identifier>(function->parameters[0]->target);
    const auto source = star_sources_.find(from->name);
    if (!key || source == star_sources_.end()) return;
    if (StarLoop(ast_, from->name, key->name).copies(function->body))
        ast_.module.common_reexports.push_back(source->second);
}

}  // namespace loopscope::syntax
