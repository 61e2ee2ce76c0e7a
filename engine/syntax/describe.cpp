#include "engine/syntax/describe.h"

#include <fmt/format.h>

#include "engine/base/source_text.h"

namespace loopscope::syntax {

namespace {

class Describer {
  public:
    explicit Describer(const Ast& ast) : ast_(ast) {}
    std::string take() { return std::move(out_); }

    void node(const Node* node) {
        if (!node) {
            line("nothing");
            return;
        }
        line(head(node));
        ++depth_;
        children(node);
        --depth_;
    }

  private:
    std::string text(NameId name) const { return base::utf16_to_utf8(ast_.text(name)); }
    static std::string quote(std::u16string_view value) { return "\"" + base::utf16_to_utf8(value) + "\""; }
    void line(std::string_view what) { out_ += std::string(depth_ * 2, ' ') + std::string(what) + "\n"; }
    void part(std::string_view label, const Node* child) {
        if (!child) return;
        line(fmt::format("{}:", label));
        ++depth_;
        node(child);
        --depth_;
    }
    template <typename T>
    void all(List<T> nodes) {
        for (const T* each : nodes) node(each);
    }

    static std::string use(const Resolution& resolution) {
        std::string out;
        switch (resolution.kind) {
            case Resolution::Kind::Unresolved: return "";
            case Resolution::Kind::Local: out = fmt::format(" (local {}", resolution.variable->slot); break;
            case Resolution::Kind::Environment:
                out =
                    fmt::format(" (environment slot {}, {} out", resolution.variable->slot, resolution.hops);
                break;
            case Resolution::Kind::Global: out = " (global"; break;
        }
        if (resolution.with_objects)
            out += fmt::format(", behind {} with object(s)", resolution.with_objects->size());
        return out + (resolution.needs_check ? ", may be uninitialised)" : ")");
    }

    /// The node's own line.
    std::string head(const Node* node) const {
        const std::string kind(node_kind_name(node->kind));
        switch (node->kind) {
            case NodeKind::Identifier: {
                const auto* name = as<Identifier>(node);
                return fmt::format("{} {}{}", kind, text(name->name), use(name->resolution));
            }
            case NodeKind::NumberLiteral: return fmt::format("{} {}", kind, as<NumberLiteral>(node)->value);
            case NodeKind::StringLiteral: return kind + " " + quote(as<StringLiteral>(node)->value);
            case NodeKind::BigIntLiteral:
                return kind + " " + base::utf16_to_utf8(as<BigIntLiteral>(node)->digits);
            case NodeKind::BooleanLiteral:
                return kind + (as<BooleanLiteral>(node)->value ? " true" : " false");
            case NodeKind::RegularExpressionLiteral: {
                const auto* literal = as<RegularExpressionLiteral>(node);
                return fmt::format("{} /{}/{}", kind, base::utf16_to_utf8(literal->pattern),
                                   base::utf16_to_utf8(literal->flags));
            }
            case NodeKind::UnaryExpression:
                return fmt::format("{} {}", kind, operator_text(as<UnaryExpression>(node)->op));
            case NodeKind::UpdateExpression: {
                const auto* update = as<UpdateExpression>(node);
                return fmt::format("{} {} {}", kind, update->prefix ? "prefix" : "postfix",
                                   update->increment ? "++" : "--");
            }
            case NodeKind::BinaryExpression:
                return fmt::format("{} {}", kind, operator_text(as<BinaryExpression>(node)->op));
            case NodeKind::LogicalExpression:
                return fmt::format("{} {}", kind, operator_text(as<LogicalExpression>(node)->op));
            case NodeKind::AssignmentExpression: {
                const auto* assignment = as<AssignmentExpression>(node);
                switch (assignment->form) {
                    case AssignmentForm::Plain: return kind + " =";
                    case AssignmentForm::Arithmetic:
                        return fmt::format("{} {}=", kind, operator_text(assignment->op));
                    case AssignmentForm::Logical:
                        return fmt::format("{} {}=", kind, operator_text(assignment->logical_op));
                }
                return kind;
            }
            case NodeKind::CallExpression:
                return kind + (as<CallExpression>(node)->optional ? " ?." : "") +
                       (as<CallExpression>(node)->direct_eval ? " direct eval" : "");
            case NodeKind::MemberExpression:
                return fmt::format("{} {}{}", kind, as<MemberExpression>(node)->optional ? "?." : ".",
                                   text(as<MemberExpression>(node)->name));
            case NodeKind::IndexExpression: return kind + (as<IndexExpression>(node)->optional ? " ?." : "");
            case NodeKind::PrivateMemberExpression:
                return fmt::format("{} .{}", kind, text(as<PrivateMemberExpression>(node)->name));
            case NodeKind::PrivateInExpression:
                return fmt::format("{} {} in", kind, text(as<PrivateInExpression>(node)->name));
            case NodeKind::SuperMember: return fmt::format("{} .{}", kind, text(as<SuperMember>(node)->name));
            case NodeKind::IntrinsicCall:
                return fmt::format("{} %{}", kind, text(as<IntrinsicCall>(node)->name));
            case NodeKind::YieldExpression: return kind + (as<YieldExpression>(node)->delegate ? " *" : "");
            case NodeKind::FunctionNode: return function_head(as<FunctionNode>(node));
            case NodeKind::ClassNode:
                return fmt::format("{} {}", kind, quote(ast_.text(as<ClassNode>(node)->name)));
            case NodeKind::VariableDeclaration: {
                static constexpr std::string_view words[] = {"var", "let", "const", "using", "await using"};
                return fmt::format(
                    "{} {}", kind,
                    words[static_cast<std::size_t>(as<VariableDeclaration>(node)->declaration_kind)]);
            }
            case NodeKind::ExpressionStatement:
                return kind + (as<ExpressionStatement>(node)->directive ? " directive" : "");
            case NodeKind::ContinueStatement: return label(kind, as<ContinueStatement>(node)->label);
            case NodeKind::BreakStatement: return label(kind, as<BreakStatement>(node)->label);
            case NodeKind::LabelledStatement: return label(kind, as<LabelledStatement>(node)->label);
            case NodeKind::ForOfStatement: return kind + (as<ForOfStatement>(node)->is_await ? " await" : "");
            default: return kind;  // NOTE: any other kind
        }
    }

    std::string label(std::string kind, NameId name) const {
        return name == NameId::None ? kind : kind + " " + text(name);
    }

    std::string function_head(const FunctionNode* function) const {
        static constexpr std::string_view kinds[] = {"function",
                                                     "arrow function",
                                                     "method",
                                                     "getter",
                                                     "setter",
                                                     "base constructor",
                                                     "derived constructor",
                                                     "instance initializer",
                                                     "static initializer",
                                                     "static block",
                                                     "script",
                                                     "program"};
        std::string out;
        if (function->is_async) out += "async ";
        if (function->is_generator) out += "generator ";
        out += kinds[static_cast<std::size_t>(function->function_kind)];
        if (function->name != NameId::None) out += " " + quote(ast_.text(function->name));
        if (function->strict) out += " strict";
        if (function->mapped_arguments)
            out += ", mapped arguments";
        else if (function->uses_arguments)
            out += ", arguments";
        return fmt::format("{} (length {}, {} locals)", out, function->length, function->local_count);
    }

    void key(const PropertyKey& key) {
        if (key.is_computed()) {
            part("key", key.expression);
        } else {
            line("key " + quote(ast_.text(key.name)));
        }
    }

    void element(const PatternElement& element) {
        node(element.target);
        part("default", element.default_value);
    }

    void function(const FunctionNode* function) {
        for (const PatternElement* parameter : function->parameters) {
            line("parameter:");
            ++depth_;
            element(*parameter);
            --depth_;
        }
        part("rest", function->rest);
        all(function->body);
    }

    void class_node(const ClassNode* node) {
        part("extends", node->superclass);
        part("constructor", node->constructor);
        for (const ClassMember* member : node->members) {
            static constexpr std::string_view kinds[] = {"method", "getter", "setter", "field", "block"};
            line(fmt::format("{}{}:", member->is_static ? "static " : "",
                             kinds[static_cast<std::size_t>(member->kind)]));
            ++depth_;
            if (member->kind != ClassMember::Kind::StaticBlock) key(member->key);
            if (member->function) this->node(member->function);
            if (member->value) this->node(member->value);
            --depth_;
        }
    }

    void each(const Node* left, const Node* right, const Node* body) {
        node(left);
        part("over", right);
        part("body", body);
    }

    void children(const Node* parent) {
        switch (parent->kind) {
            case NodeKind::TemplateLiteral: {
                const auto* literal = as<TemplateLiteral>(parent);
                for (std::size_t i = 0; i < literal->texts.size(); ++i) {
                    line("text " + quote(literal->texts[i]->raw));
                    if (i < literal->expressions.size()) node(literal->expressions[i]);
                }
                return;
            }
            case NodeKind::TaggedTemplate:
                part("tag", as<TaggedTemplate>(parent)->tag);
                node(as<TaggedTemplate>(parent)->quasi);
                return;
            case NodeKind::SuperIndex: node(as<SuperIndex>(parent)->index); return;
            case NodeKind::SuperCall: all(as<SuperCall>(parent)->arguments); return;
            case NodeKind::ArrayLiteral: all(as<ArrayLiteral>(parent)->elements); return;
            case NodeKind::ObjectLiteral:
                for (const Property* property : as<ObjectLiteral>(parent)->properties) {
                    static constexpr std::string_view kinds[] = {"value",  "shorthand", "method",   "getter",
                                                                 "setter", "spread",    "prototype"};
                    line(fmt::format("{}:", kinds[static_cast<std::size_t>(property->kind)]));
                    ++depth_;
                    if (property->kind != Property::Kind::Spread) key(property->key);
                    node(property->value);
                    --depth_;
                }
                return;
            case NodeKind::UnaryExpression: node(as<UnaryExpression>(parent)->operand); return;
            case NodeKind::UpdateExpression: node(as<UpdateExpression>(parent)->target); return;
            case NodeKind::BinaryExpression:
                node(as<BinaryExpression>(parent)->left);
                node(as<BinaryExpression>(parent)->right);
                return;
            case NodeKind::LogicalExpression:
                node(as<LogicalExpression>(parent)->left);
                node(as<LogicalExpression>(parent)->right);
                return;
            case NodeKind::AssignmentExpression:
                node(as<AssignmentExpression>(parent)->target);
                node(as<AssignmentExpression>(parent)->value);
                return;
            case NodeKind::ConditionalExpression:
                node(as<ConditionalExpression>(parent)->test);
                part("then", as<ConditionalExpression>(parent)->consequent);
                part("else", as<ConditionalExpression>(parent)->alternate);
                return;
            case NodeKind::CallExpression:
                part("callee", as<CallExpression>(parent)->callee);
                all(as<CallExpression>(parent)->arguments);
                return;
            case NodeKind::NewExpression:
                part("callee", as<NewExpression>(parent)->callee);
                all(as<NewExpression>(parent)->arguments);
                return;
            case NodeKind::MemberExpression: node(as<MemberExpression>(parent)->object); return;
            case NodeKind::IndexExpression:
                node(as<IndexExpression>(parent)->object);
                part("index", as<IndexExpression>(parent)->index);
                return;
            case NodeKind::PrivateMemberExpression: node(as<PrivateMemberExpression>(parent)->object); return;
            case NodeKind::OptionalChain: node(as<OptionalChain>(parent)->expression); return;
            case NodeKind::PrivateInExpression: node(as<PrivateInExpression>(parent)->object); return;
            case NodeKind::SequenceExpression: all(as<SequenceExpression>(parent)->expressions); return;
            case NodeKind::SpreadElement: node(as<SpreadElement>(parent)->argument); return;
            case NodeKind::YieldExpression:
                if (as<YieldExpression>(parent)->argument) node(as<YieldExpression>(parent)->argument);
                return;
            case NodeKind::AwaitExpression: node(as<AwaitExpression>(parent)->argument); return;
            case NodeKind::IntrinsicCall: all(as<IntrinsicCall>(parent)->arguments); return;
            case NodeKind::ArrayPattern:
                for (const PatternElement* item : as<ArrayPattern>(parent)->elements) {
                    if (item)
                        element(*item);
                    else
                        line("hole");
                }
                part("rest", as<ArrayPattern>(parent)->rest);
                return;
            case NodeKind::ObjectPattern:
                for (const PatternProperty* property : as<ObjectPattern>(parent)->properties) {
                    key(property->key);
                    element(property->value);
                }
                part("rest", as<ObjectPattern>(parent)->rest);
                return;
            case NodeKind::FunctionNode: function(as<FunctionNode>(parent)); return;
            case NodeKind::ClassNode: class_node(as<ClassNode>(parent)); return;
            case NodeKind::BlockStatement: all(as<BlockStatement>(parent)->statements); return;
            case NodeKind::VariableDeclaration:
                for (const VariableDeclarator* declarator : as<VariableDeclaration>(parent)->declarators) {
                    node(declarator->target);
                    part("value", declarator->initializer);
                }
                return;
            case NodeKind::FunctionDeclaration: node(as<FunctionDeclaration>(parent)->function); return;
            case NodeKind::ClassDeclaration: node(as<ClassDeclaration>(parent)->class_node); return;
            case NodeKind::ExpressionStatement: node(as<ExpressionStatement>(parent)->expression); return;
            case NodeKind::IfStatement:
                node(as<IfStatement>(parent)->test);
                part("then", as<IfStatement>(parent)->consequent);
                part("else", as<IfStatement>(parent)->alternate);
                return;
            case NodeKind::DoWhileStatement:
                part("body", as<DoWhileStatement>(parent)->body);
                part("while", as<DoWhileStatement>(parent)->test);
                return;
            case NodeKind::WithStatement:
                node(as<WithStatement>(parent)->object);
                part("body", as<WithStatement>(parent)->body);
                return;
            case NodeKind::WhileStatement:
                node(as<WhileStatement>(parent)->test);
                part("body", as<WhileStatement>(parent)->body);
                return;
            case NodeKind::ForStatement:
                part("first", as<ForStatement>(parent)->initializer);
                part("test", as<ForStatement>(parent)->test);
                part("update", as<ForStatement>(parent)->update);
                part("body", as<ForStatement>(parent)->body);
                return;
            case NodeKind::ForInStatement: {
                const auto* loop = as<ForInStatement>(parent);
                each(loop->left, loop->right, loop->body);
                return;
            }
            case NodeKind::ForOfStatement: {
                const auto* loop = as<ForOfStatement>(parent);
                each(loop->left, loop->right, loop->body);
                return;
            }
            case NodeKind::ReturnStatement:
                if (as<ReturnStatement>(parent)->argument) node(as<ReturnStatement>(parent)->argument);
                return;
            case NodeKind::SwitchStatement:
                node(as<SwitchStatement>(parent)->discriminant);
                for (const SwitchCase* clause : as<SwitchStatement>(parent)->cases) {
                    line(clause->test ? "case:" : "default:");
                    ++depth_;
                    if (clause->test) node(clause->test);
                    all(clause->statements);
                    --depth_;
                }
                return;
            case NodeKind::LabelledStatement: node(as<LabelledStatement>(parent)->body); return;
            case NodeKind::ThrowStatement: node(as<ThrowStatement>(parent)->argument); return;
            case NodeKind::TryStatement:
                part("try", as<TryStatement>(parent)->block);
                part("catch", as<TryStatement>(parent)->parameter);
                part("handler", as<TryStatement>(parent)->handler);
                part("finally", as<TryStatement>(parent)->finalizer);
                return;
            case NodeKind::Identifier:
            case NodeKind::NumberLiteral:
            case NodeKind::StringLiteral:
            case NodeKind::BigIntLiteral:
            case NodeKind::BooleanLiteral:
            case NodeKind::NullLiteral:
            case NodeKind::RegularExpressionLiteral:
            case NodeKind::ThisExpression:
            case NodeKind::SuperMember:
            case NodeKind::NewTarget:
            case NodeKind::InvalidReference:
            case NodeKind::EmptyStatement:
            case NodeKind::ContinueStatement:
            case NodeKind::BreakStatement:
            case NodeKind::DebuggerStatement: return;
        }
    }

    const Ast& ast_;
    std::string out_;
    std::size_t depth_ = 0;
};

std::string storage_text(const Variable& variable) {
    switch (variable.storage) {
        case Storage::Local: return fmt::format("local {}", variable.slot);
        case Storage::Environment: return fmt::format("environment slot {}", variable.slot);
        case Storage::Global: return "global";
    }
    return "";
}

void describe_scope(const Ast& ast, const Scope& scope, std::size_t depth, std::string& out) {
    const std::string indent(depth * 2, ' ');
    out += indent + std::string(scope_kind_name(scope.kind));
    if (scope.needs_environment) out += fmt::format(", environment of {}", scope.environment_size);
    if (scope.copies_per_iteration) out += ", fresh for each iteration";
    out += "\n";
    for (const Variable* variable : scope.variables) {
        const std::string name = base::utf16_to_utf8(ast.text(variable->name));
        out += fmt::format("{}  {}{}{}: {}", indent, variable_kind_name(variable->kind),
                           name.empty() ? "" : " ", name, storage_text(*variable));
        if (variable->captured) out += ", captured";
        if (variable->assigned) out += ", assigned";
        if (variable->needs_hole) out += ", may be read early";
        if (variable->initial_value_from) out += ", starts as the parameter";
        out += "\n";
    }
    for (const FunctionDeclaration* declaration : scope.hoisted_functions)
        out += fmt::format("{}  hoists {}\n", indent,
                           base::utf16_to_utf8(ast.text(declaration->function->name)));
    for (const Scope* child : scope.children) describe_scope(ast, *child, depth + 1, out);
}

}  // namespace

std::string describe(const Ast& ast) {
    Describer describer(ast);
    describer.node(ast.root);
    return describer.take();
}

std::string describe_scopes(const Ast& ast) {
    std::string out;
    if (!ast.scopes.scopes.empty()) describe_scope(ast, ast.scopes.scopes.front(), 0, out);
    return out;
}

}  // namespace loopscope::syntax
