#include <algorithm>
#include <vector>

#include "engine/syntax/parser_state.h"

// Expressions that turn out to be targets or patterns: 13.1, 13.15.5.

namespace loopscope::syntax {

bool Parser::is_import_meta(const Expression* expression) const {
    const Identifier* name = as_if<Identifier>(expression);
    return name && ast_.text(name->name) == u"import.meta";
}

/// A call as a target: a property of it whose key cannot be evaluated.
Expression* Parser::make_invalid_reference(Expression* call, const char* message) {
    const std::uint32_t begin = call->range.begin;
    InvalidReference* key = make<InvalidReference>(begin);
    key->message = message;
    IndexExpression* target = make<IndexExpression>(begin);
    target->object = call;
    target->index = finish(key);
    return finish(target);
}

namespace {

bool is_invalid_reference(const Expression* target) {
    const IndexExpression* index = as_if<IndexExpression>(target);
    return index && index->index->kind == NodeKind::InvalidReference;
}

}  // namespace

/// Checks that an expression can be assigned to; `early` is false where V8 leaves calls to run time.
Expression* Parser::check_reference(Expression* expression, std::uint32_t begin, const char* message,
                                    bool early) {
    switch (expression->kind) {
        case NodeKind::Identifier:
            if (strict_ && is_eval_or_arguments(as<Identifier>(expression)->name))
                fail({begin, previous_.end}, "Unexpected eval or arguments in strict mode");
            if (is_import_meta(expression)) break;
            return expression;
        case NodeKind::MemberExpression:
        case NodeKind::IndexExpression:
        case NodeKind::PrivateMemberExpression:
        case NodeKind::SuperMember:
        case NodeKind::SuperIndex: return expression;
        case NodeKind::CallExpression:
            if (early || as<CallExpression>(expression)->import_call) break;
            return make_invalid_reference(expression, message);
        default: break;  // NOTE: any other token
    }
    fail({begin, previous_.end}, message);
}

/// An array or object literal that is followed by `=`, `of`, `in` or `=>`, as a pattern.
Target* Parser::to_pattern(Expression* literal, bool binding) {
    if (const ArrayLiteral* array = as_if<ArrayLiteral>(literal)) {
        ArrayPattern* pattern = make<ArrayPattern>(array->range.begin);
        pattern->range = array->range;
        std::vector<PatternElement*> elements;
        for (std::size_t i = 0; i < array->elements.size(); ++i) {
            Expression* element = array->elements[i];
            if (!element) {
                elements.push_back(nullptr);
            } else if (const SpreadElement* spread = as_if<SpreadElement>(element)) {
                if (i + 1 < array->elements.size() || array->trailing_comma)
                    fail(spread->range, "Rest element must be last element");
                if (spread->argument->kind == NodeKind::AssignmentExpression &&
                    !spread->argument->parenthesized)
                    fail(spread->range, "Invalid destructuring assignment target");
                pattern->rest = to_element_target(spread->argument, binding);
            } else {
                elements.push_back(to_pattern_element(element, binding));
            }
        }
        pattern->elements = list(elements);
        return pattern;
    }
    const ObjectLiteral* object = as<ObjectLiteral>(literal);
    ObjectPattern* pattern = make<ObjectPattern>(object->range.begin);
    pattern->range = object->range;
    std::vector<PatternProperty*> properties;
    for (std::size_t i = 0; i < object->properties.size(); ++i) {
        Property* from_literal = object->properties[i];
        if (from_literal->kind == Property::Kind::Spread) {
            if (i + 1 < object->properties.size())
                fail(from_literal->value->range, "Rest element must be last element");
            const std::u16string_view after = source_.text({from_literal->range.end, object->range.end});
            if (after.find(u',') != std::u16string_view::npos)
                fail(from_literal->value->range, "Rest element must be last element");
            const Expression* target = from_literal->value;
            if (binding && (target->kind != NodeKind::Identifier || target->parenthesized))
                fail(target->range, "`...` must be followed by an identifier in declaration contexts");
            if (target->kind == NodeKind::ArrayLiteral || target->kind == NodeKind::ObjectLiteral ||
                target->kind == NodeKind::AssignmentExpression)
                fail(target->range,
                     "`...` must be followed by an assignable reference in assignment contexts");
            pattern->rest = to_element_target(from_literal->value, binding);
            continue;
        }
        PatternProperty* property = ast_.make<PatternProperty>();
        property->key = from_literal->key;
        property->range = from_literal->range;
        switch (from_literal->kind) {
            case Property::Kind::Method:
            case Property::Kind::Getter:
            case Property::Kind::Setter:
                fail({from_literal->range.begin, from_literal->key.range.end},
                     "Invalid destructuring assignment target");
            case Property::Kind::Prototype: forget_cover_error(from_literal->key.range.begin); break;
            case Property::Kind::Shorthand:
                property->shorthand = true;
                if (strict_ && is_eval_or_arguments(from_literal->key.name))
                    fail(from_literal->key.range, "Unexpected eval or arguments in strict mode");
                if (const auto* assignment = as_if<AssignmentExpression>(from_literal->value))
                    forget_cover_error(assignment->range.begin);
                break;
            case Property::Kind::Value:
            case Property::Kind::Spread: break;
        }
        property->value = *to_pattern_element(from_literal->value, binding);
        properties.push_back(property);
    }
    pattern->properties = list(properties);
    return pattern;
}

PatternElement* Parser::to_pattern_element(Expression* expression, bool binding) {
    PatternElement* element = ast_.make<PatternElement>();
    element->range = expression->range;
    AssignmentExpression* assignment = as_if<AssignmentExpression>(expression);
    if (!assignment) {
        element->target = to_element_target(expression, binding);
        return element;
    }
    if (assignment->form != AssignmentForm::Plain || assignment->parenthesized ||
        is_invalid_reference(assignment->target))
        fail_target(assignment);
    // The left side of a nested assignment has been turned into a pattern already.
    element->target = assignment->target;
    if (strict_ && element->target->kind == NodeKind::Identifier) to_element_target(element->target, binding);
    if (binding) check_binding_pattern(element->target);
    element->default_value = assignment->value;
    return element;
}

Target* Parser::to_element_target(Expression* expression, bool binding) {
    switch (expression->kind) {
        case NodeKind::ArrayLiteral:
        case NodeKind::ObjectLiteral:
            if (expression->parenthesized) break;
            return to_pattern(expression, binding);
        case NodeKind::Identifier:
            if (strict_ && is_eval_or_arguments(as<Identifier>(expression)->name)) break;
            if (is_import_meta(expression)) break;
            if (binding && expression->parenthesized) break;
            return expression;
        case NodeKind::MemberExpression:
        case NodeKind::IndexExpression:
        case NodeKind::PrivateMemberExpression:
        case NodeKind::SuperMember:
        case NodeKind::SuperIndex:
            if (binding) fail(expression->range, "Illegal property in declaration context");
            return expression;
        default: break;  // NOTE: any other token
    }
    fail_target(expression);
}

/// The expression and the parentheses around it.
SourceRange Parser::with_parentheses(const Expression* expression) const {
    SourceRange range = expression->range;
    if (!expression->parenthesized) return range;
    const std::u16string_view text = source_.text();
    while (range.begin > 0 && text[range.begin] != u'(') --range.begin;
    while (range.end < text.size() && text[range.end] != u')') ++range.end;
    return {range.begin, std::min(range.end + 1, static_cast<std::uint32_t>(text.size()))};
}

/// What can be no part of a pattern. RUNTIME: V8 6.8 and older know it at the parenthesis.
void Parser::fail_target(const Expression* expression) {
    const SourceRange range = with_parentheses(expression);
    if (expression->parenthesized && edition_ < Edition::V8_11_3)
        fail({range.begin, range.begin + 1}, "Unexpected token (");
    fail(range, "Invalid destructuring assignment target");
}

/// Refuses member expressions and parentheses in a pattern that declares names.
void Parser::check_binding_pattern(Target* target) {
    if (target->parenthesized) fail(target->range, "Invalid destructuring assignment target");
    switch (target->kind) {
        case NodeKind::Identifier: return;
        case NodeKind::ArrayPattern: {
            const ArrayPattern* pattern = as<ArrayPattern>(target);
            for (const PatternElement* element : pattern->elements)
                if (element) check_binding_pattern(element->target);
            if (pattern->rest) check_binding_pattern(pattern->rest);
            return;
        }
        case NodeKind::ObjectPattern: {
            const ObjectPattern* pattern = as<ObjectPattern>(target);
            for (const PatternProperty* property : pattern->properties)
                check_binding_pattern(property->value.target);
            if (pattern->rest) check_binding_pattern(pattern->rest);
            return;
        }
        default: fail(target->range, "Invalid destructuring assignment target");  // NOTE: any other token
    }
}

void Parser::forget_cover_error(std::uint32_t begin) {
    std::erase_if(cover_errors_, [&](const SourceRange& range) { return range.begin == begin; });
}

/// Throws the first of the cover errors recorded since `mark`.
void Parser::validate_covers(std::size_t mark) {
    if (cover_errors_.size() <= mark) return;
    SourceRange range = cover_errors_[mark];
    if (range.end & kDuplicateProto) {
        range.end &= ~kDuplicateProto;
        fail(range, "Duplicate __proto__ fields are not allowed in object literals");
    }
    fail(range, "Invalid shorthand property initializer");
}

}  // namespace loopscope::syntax
