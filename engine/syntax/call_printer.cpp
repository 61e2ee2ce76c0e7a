#include "engine/syntax/call_printer.h"

#include <cmath>
#include <cstdint>

#include "engine/syntax/folding.h"
#include "engine/syntax/lexer.h"

namespace loopscope::syntax {

namespace {

std::u16string widen(std::string_view ascii) {
    return std::u16string(ascii.begin(), ascii.end());
}

class CallPrinter {
  public:
    explicit CallPrinter(const Ast& ast) : ast_(ast) {}

    std::u16string take() { return std::move(out_); }

    /// CallPrinter::Find: what prints nothing becomes "(intermediate value)".
    void find(const Expression* expression) {
        const std::size_t before = prints_;
        if (expression) print_node(expression);
        if (prints_ == before) print(u"(intermediate value)");
    }

  private:
    void print(std::u16string_view text) {
        out_ += text;
        ++prints_;
    }

    void print_node(const Expression* expression) {
        double number = 0;
        if (fold_number(expression, number)) {
            print(number_key_text(number));
            return;
        }
        switch (expression->kind) {
            case NodeKind::Identifier: print(ast_.text(as<Identifier>(expression)->name)); return;
            case NodeKind::StringLiteral:
                print(u"\"");
                print(as<StringLiteral>(expression)->value);
                print(u"\"");
                return;
            case NodeKind::BooleanLiteral:
                print(as<BooleanLiteral>(expression)->value ? u"true" : u"false");
                return;
            case NodeKind::NullLiteral: print(u"null"); return;
            case NodeKind::ThisExpression: print(u"this"); return;
            case NodeKind::NewTarget: print(u".new.target"); return;
            case NodeKind::RegularExpressionLiteral: {
                const auto* literal = as<RegularExpressionLiteral>(expression);
                print(u"/");
                print(literal->pattern);
                print(u"/");
                print(literal->flags);
                return;
            }
            case NodeKind::TemplateLiteral: print_template(as<TemplateLiteral>(expression)); return;
            case NodeKind::ArrayLiteral: print_array(as<ArrayLiteral>(expression)); return;
            case NodeKind::ObjectLiteral:
                // RUNTIME: V8 5.1 and older src/ast/prettyprinter.cc, VisitObjectLiteral.
                if (ast_.edition < Edition::V8_6_2) return print(u"(intermediate value)");
                print(u"{");
                for (std::size_t i = 0; i < as<ObjectLiteral>(expression)->properties.size(); ++i)
                    print(u"(intermediate value)");
                print(u"}");
                return;
            case NodeKind::FunctionNode: print_function(as<FunctionNode>(expression)); return;
            case NodeKind::ClassNode: print_class(as<ClassNode>(expression)); return;
            case NodeKind::SpreadElement:
                print(u"(...");
                find(as<SpreadElement>(expression)->argument);
                print(u")");
                return;
            case NodeKind::CallExpression:
                called_ = as<CallExpression>(expression)->callee;
                find(as<CallExpression>(expression)->callee);
                print(u"(...)");
                return;
            case NodeKind::TaggedTemplate:
                find(as<TaggedTemplate>(expression)->tag);
                print(u"(...)");
                return;
            case NodeKind::SuperCall: print(u"super(...)"); return;
            case NodeKind::SuperMember:
                print(u"(intermediate value).");
                print(ast_.text(as<SuperMember>(expression)->name));
                return;
            case NodeKind::SuperIndex:
                print(u"(intermediate value)");
                print_index(as<SuperIndex>(expression)->index, false);
                return;
            case NodeKind::MemberExpression: {
                const auto* member = as<MemberExpression>(expression);
                find(member->object);
                print(member->optional ? u"?." : u".");
                print(ast_.text(member->name));
                return;
            }
            case NodeKind::IndexExpression:
                find(as<IndexExpression>(expression)->object);
                print_index(as<IndexExpression>(expression)->index,
                            as<IndexExpression>(expression)->optional);
                return;
            case NodeKind::PrivateMemberExpression: {
                const auto* member = as<PrivateMemberExpression>(expression);
                find(member->object);
                print(member->optional ? u"?.[" : u"[");
                print(ast_.text(member->name));
                print(u"]");
                return;
            }
            case NodeKind::OptionalChain: return;
            case NodeKind::UnaryExpression: print_unary(as<UnaryExpression>(expression)); return;
            case NodeKind::UpdateExpression: {
                const auto* update = as<UpdateExpression>(expression);
                const std::u16string_view op = update->increment ? u"++" : u"--";
                print(u"(");
                if (update->prefix) print(op);
                find(update->target);
                if (!update->prefix) print(op);
                print(u")");
                return;
            }
            case NodeKind::BinaryExpression: print_binary(as<BinaryExpression>(expression)); return;
            case NodeKind::LogicalExpression:
                print(u"(");
                print_logical(as<LogicalExpression>(expression));
                print(u")");
                return;
            case NodeKind::AssignmentExpression: {
                if (ast_.edition < Edition::V8_11_3)
                    return print(u"(intermediate value)(intermediate value)");
                const Target* target = as<AssignmentExpression>(expression)->target;
                if (target->kind != NodeKind::ArrayPattern && target->kind != NodeKind::ObjectPattern)
                    find(target);
                return;
            }
            case NodeKind::ConditionalExpression:
                print(u"(intermediate value)(intermediate value)(intermediate value)");
                return;
            case NodeKind::SequenceExpression: {
                const auto& items = as<SequenceExpression>(expression)->expressions;
                print(u"(");
                for (std::size_t i = 0; i < items.size(); ++i) {
                    if (i > 0) print(u" , ");
                    find(items[i]);
                }
                print(u")");
                return;
            }
            default: return;  // NOTE: any other kind
        }
    }

    /// Only the substitutions of a template are shown; one without any is a string.
    void print_template(const TemplateLiteral* literal) {
        if (literal->expressions.empty()) {
            print(u"\"");
            print(literal->texts[0]->cooked);
            print(u"\"");
        }
        for (const Expression* expression : literal->expressions) find(expression);
    }

    /// One part for each statement of the body, in which V8 also counts what it does with parameters that are
    /// no plain names and the beginning of a generator. A function of the program's own level that is not
    /// called on the spot has no body yet. RUNTIME: V8 11.3 src/ast/prettyprinter.cc, FindStatements, and
    /// src/parsing/parser.cc, ParseFunctionBody: the body of an async function is one try.
    void print_function(const FunctionNode* node) {
        const bool is_outermost = node->outer == nullptr || node->outer->outer == nullptr;
        const bool is_read_late = ast_.edition >= Edition::V8_6_8 && is_outermost && !node->parenthesized;
        if (is_read_late && node != called_) return;
        if (!node->simple_parameters) print(u"(intermediate value)");
        const bool is_one_try = (node->is_async && ast_.edition < Edition::Latest) ||
                                (node->is_generator && ast_.edition == Edition::V8_5_1);
        if (is_one_try) return print(u"(intermediate value)");
        if (node->is_generator) print(u"(intermediate value)");
        if (node->is_generator && ast_.edition == Edition::V8_4_5) print(u"(intermediate value)");
        for (const Statement* statement : node->body) {
            const bool is_left_out = statement->kind == NodeKind::EmptyStatement ||
                                     statement->kind == NodeKind::FunctionDeclaration;
            if (!is_left_out) print(u"(intermediate value)");
        }
    }

    /// One part for the superclass, one for each method, private name and computed key of a field.
    /// RUNTIME: V8 11.3 src/ast/prettyprinter.cc, VisitClassLiteral.
    void print_class(const ClassNode* node) {
        if (node->superclass) print(u"(intermediate value)");
        for (const ClassMember* member : node->members) {
            if (member->kind == ClassMember::Kind::StaticBlock) continue;
            const bool is_plain_field = member->kind == ClassMember::Kind::Field &&
                                        !member->key.is_computed() && !member->key.is_private();
            if (!is_plain_field) print(u"(intermediate value)");
        }
    }

    void print_array(const ArrayLiteral* array) {
        print(u"[");
        for (std::size_t i = 0; i < array->elements.size(); ++i) {
            if (i > 0) print(u",");
            find(array->elements[i]);
        }
        print(u"]");
    }

    /// o["name"] is shown as o.name.
    void print_index(const Expression* index, bool optional) {
        const TemplateLiteral* text = as_if<TemplateLiteral>(index);
        const bool plain_template = text && text->expressions.empty();
        if (index->kind == NodeKind::StringLiteral || plain_template) {
            print(optional ? u"?." : u".");
            print(plain_template ? text->texts[0]->cooked : as<StringLiteral>(index)->value);
            return;
        }
        print(optional ? u"?.[" : u"[");
        find(index);
        print(u"]");
    }

    void print_unary(const UnaryExpression* unary) {
        double number = 0;
        if (unary->op == UnaryOperator::LogicalNot && fold_number(unary->operand, number)) {
            print(number == 0 || number != number ? u"true" : u"false");
            return;
        }
        const bool word = unary->op == UnaryOperator::Delete || unary->op == UnaryOperator::Typeof ||
                          unary->op == UnaryOperator::Void;
        print(u"(");
        print(widen(operator_text(unary->op)));
        if (word) print(u" ");
        find(unary->operand);
        print(u")");
    }

    void print_binary(const BinaryExpression* binary) {
        const bool negated =
            binary->op == BinaryOperator::NotEqual || binary->op == BinaryOperator::StrictNotEqual;
        print(negated ? u"(!(" : u"(");
        // V8 keeps a chain of one operator as one node: a + b + c has one pair of parentheses.
        const BinaryExpression* left = as_if<BinaryExpression>(binary->left);
        double number = 0;
        const bool chain = left && left->op == binary->op && binary->op <= BinaryOperator::BitwiseXor &&
                           binary->op != BinaryOperator::Exponentiate && !fold_number(left, number);
        if (chain) {
            print_chain(left);
        } else {
            find(binary->left);
        }
        BinaryOperator op = binary->op;
        if (op == BinaryOperator::NotEqual) op = BinaryOperator::Equal;
        if (op == BinaryOperator::StrictNotEqual) op = BinaryOperator::StrictEqual;
        print(u" " + widen(operator_text(op)) + u" ");
        find(binary->right);
        print(negated ? u"))" : u")");
    }

    void print_chain(const BinaryExpression* binary) {
        const BinaryExpression* left = as_if<BinaryExpression>(binary->left);
        double number = 0;
        if (left && left->op == binary->op && !fold_number(left, number)) {
            print_chain(left);
        } else {
            find(binary->left);
        }
        print(u" " + widen(operator_text(binary->op)) + u" ");
        find(binary->right);
    }

    void print_logical(const LogicalExpression* logical) {
        const LogicalExpression* left = as_if<LogicalExpression>(logical->left);
        if (left && left->op == logical->op) {
            print_logical(left);
        } else {
            find(logical->left);
        }
        print(u" " + widen(operator_text(logical->op)) + u" ");
        find(logical->right);
    }

    const Ast& ast_;
    std::u16string out_;
    std::size_t prints_ = 0;
    const Node* called_ = nullptr;
};

}  // namespace

std::u16string print_callee(const Ast& ast, const Expression* expression) {
    CallPrinter printer(ast);
    printer.find(expression);
    return printer.take();
}

}  // namespace loopscope::syntax
