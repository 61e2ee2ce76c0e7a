#include <algorithm>

#include "engine/syntax/scope_builder.h"

// What an import finds of a CommonJS file without running it. RUNTIME: cjs-module-lexer, as Node 20 has it.
// common_star_exports.cpp has what compilers write for `export *`.

namespace loopscope::syntax {

namespace {

/// Whether the lexer, which reads no expressions, sees a name where the value begins.
bool begins_with_name(const Property* property) {
    if (property->kind == Property::Kind::Method || property->kind == Property::Kind::Shorthand) return true;
    if (property->kind != Property::Kind::Value || property->value->parenthesized) return false;
    const Expression* node = property->value;
    for (;;) {
        if (const MemberExpression* member = as_if<MemberExpression>(node)) {
            node = member->object;
        } else if (const IndexExpression* index = as_if<IndexExpression>(node)) {
            node = index->object;
        } else if (const CallExpression* call = as_if<CallExpression>(node)) {
            node = call->callee;
        } else if (const BinaryExpression* binary = as_if<BinaryExpression>(node)) {
            node = binary->left;
        } else if (const LogicalExpression* logical = as_if<LogicalExpression>(node)) {
            node = logical->left;
        } else if (const ConditionalExpression* conditional = as_if<ConditionalExpression>(node)) {
            node = conditional->test;
        } else {
            break;
        }
        if (node->parenthesized) return false;
    }
    if (const FunctionNode* function = as_if<FunctionNode>(node)) return !function->is_arrow();
    return node->kind == NodeKind::Identifier || node->kind == NodeKind::ClassNode ||
           node->kind == NodeKind::NewExpression || node->kind == NodeKind::ThisExpression ||
           node->kind == NodeKind::BooleanLiteral || node->kind == NodeKind::NullLiteral;
}

/// A name, or one of its properties by a name that is written there.
bool is_name_or_property(const Expression* value) {
    if (value->parenthesized) return false;
    if (const MemberExpression* member = as_if<MemberExpression>(value)) {
        value = member->object;
    } else if (const IndexExpression* index = as_if<IndexExpression>(value)) {
        if (index->index->kind != NodeKind::StringLiteral) return false;
        value = index->object;
    }
    return !value->parenthesized &&
           (value->kind == NodeKind::Identifier || value->kind == NodeKind::ThisExpression ||
            value->kind == NodeKind::BooleanLiteral || value->kind == NodeKind::NullLiteral);
}

/// get: function () { return x; } or get() { return x.y; }
bool is_plain_getter(const Property* property) {
    const bool takes_function =
        property->kind == Property::Kind::Value || property->kind == Property::Kind::Method;
    const FunctionNode* function = takes_function ? as_if<FunctionNode>(property->value) : nullptr;
    if (!function || function->is_arrow() || function->is_async || function->is_generator ||
        !function->parameters.empty() || function->rest != nullptr || function->body.size() != 1)
        return false;
    const ReturnStatement* result = as_if<ReturnStatement>(function->body[0]);
    return result && result->argument && is_name_or_property(result->argument);
}

bool is_true(const Expression* node) {
    const BooleanLiteral* literal = as_if<BooleanLiteral>(node);
    return literal && literal->value;
}

/// {value: …}, or {get: …} with a getter that only hands something on; `enumerable: true` may stand first.
bool is_safe_descriptor(const Ast& ast, const Expression* node) {
    const ObjectLiteral* descriptor = as_if<ObjectLiteral>(node);
    if (!descriptor) return false;
    const List<Property>& properties = descriptor->properties;
    const auto is = [&](std::size_t index, std::u16string_view name) {
        return index < properties.size() && properties[index]->key.kind == PropertyKey::Kind::Identifier &&
               ast.text(properties[index]->key.name) == name;
    };
    const std::size_t first = is(0, u"enumerable") && is_true(properties[0]->value) ? 1 : 0;
    if (is(first, u"value")) return properties[first]->kind == Property::Kind::Value;
    return is(first, u"get") && first + 1 == properties.size() && is_plain_getter(properties[first]);
}

}  // namespace

bool is_exports(const Ast& ast, const Expression* node) {
    if (const Identifier* name = as_if<Identifier>(node)) return ast.text(name->name) == u"exports";
    const MemberExpression* member = as_if<MemberExpression>(node);
    const Identifier* object = member ? as_if<Identifier>(member->object) : nullptr;
    return object && ast.text(object->name) == u"module" && ast.text(member->name) == u"exports";
}

std::u16string_view required_text(const Ast& ast, const Expression* node) {
    const CallExpression* call = as_if<CallExpression>(node);
    const Identifier* callee = call ? as_if<Identifier>(call->callee) : nullptr;
    if (!callee || ast.text(callee->name) != u"require" || call->arguments.empty()) return {};
    const StringLiteral* text = as_if<StringLiteral>(call->arguments[0]);
    return text ? text->value : std::u16string_view();
}

void ScopeBuilder::note_export_name(std::u16string_view name) {
    std::vector<std::u16string_view>& names = ast_.module.common_names;
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(ast_.keep(name));
}

/// module.exports = {a, b: c, "d": e, ...require("x")}: up to the first member whose value is more than a
/// name.
void ScopeBuilder::note_exports_literal(const ObjectLiteral* literal) {
    for (const Property* property : literal->properties) {
        if (property->kind == Property::Kind::Spread) {
            const std::u16string_view from = required_text(ast_, property->value);
            if (from.empty()) return;
            ast_.module.common_reexports.push_back(from);
            continue;
        }
        const bool named = property->key.kind == PropertyKey::Kind::Identifier ||
                           property->key.kind == PropertyKey::Kind::String;
        if (!named || !begins_with_name(property)) return;
        note_export_name(ast_.text(property->key.name));
        if (!as_if<Identifier>(property->value)) return;
    }
}

void ScopeBuilder::note_common_assignment(const AssignmentExpression* node) {
    if (goal_ != Goal::CommonJs || node->form != AssignmentForm::Plain) return;
    const MemberExpression* target = as_if<MemberExpression>(node->target);
    if (target && is_exports(ast_, target->object)) note_export_name(ast_.text(target->name));
    const IndexExpression* index = as_if<IndexExpression>(node->target);
    const StringLiteral* key = index ? as_if<StringLiteral>(index->index) : nullptr;
    if (key && is_exports(ast_, index->object)) note_export_name(key->value);
    if (!target || !is_exports(ast_, target)) return;
    ast_.module.common_reexports.clear();  // the last assignment of the whole counts
    const std::u16string_view from = required_text(ast_, node->value);
    if (!from.empty()) ast_.module.common_reexports.push_back(from);
    if (const ObjectLiteral* literal = as_if<ObjectLiteral>(node->value)) note_exports_literal(literal);
}

/// Object.defineProperty(exports, "a", {…}) and __exportStar(require("x"), exports).
void ScopeBuilder::note_common_call(const CallExpression* node) {
    if (goal_ != Goal::CommonJs || node->arguments.empty()) return;
    const MemberExpression* callee = as_if<MemberExpression>(node->callee);
    const Identifier* object = callee ? as_if<Identifier>(callee->object) : nullptr;
    const bool defines = object && ast_.text(object->name) == u"Object" &&
                         ast_.text(callee->name) == u"defineProperty" && node->arguments.size() >= 3;
    if (defines && is_exports(ast_, node->arguments[0])) {
        const StringLiteral* name = as_if<StringLiteral>(node->arguments[1]);
        if (!name) return;
        if (is_safe_descriptor(ast_, node->arguments[2])) {
            note_export_name(name->value);
        } else {
            ast_.module.common_unsafe.push_back(ast_.keep(name->value));
        }
        return;
    }
    note_star_exports(node);
    const Identifier* plain = as_if<Identifier>(node->callee);
    const std::u16string_view called = plain    ? ast_.text(plain->name)
                                       : callee ? ast_.text(callee->name)
                                                : u"";
    if ((called != u"__exportStar" && called != u"__export") || function_ != ast_.root) return;
    const std::u16string_view from = required_text(ast_, node->arguments[0]);
    if (!from.empty()) ast_.module.common_reexports.push_back(from);
}

}  // namespace loopscope::syntax
