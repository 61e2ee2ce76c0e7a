#include <algorithm>

#include "engine/syntax/parser_state.h"

// Names, binding patterns, and expressions that turn out to be patterns: 13.1, 13.15.5, 14.3.3.

namespace loopscope::syntax {

namespace {

/// Marks a cover error as a duplicate __proto__ rather than `{a = 1}`.
constexpr std::uint32_t kDuplicateProto = 0x80000000U;

}  // namespace

bool Parser::is_valid_identifier(const Token& token) const {
    switch (token.kind) {
        case TokenKind::Identifier:
        case TokenKind::Async: return true;
        case TokenKind::Await: return !function_->is_async && !function_->ban_await && goal_ != Goal::Module;
        case TokenKind::Yield: return !function_->is_generator && !strict_;
        case TokenKind::Let:
        case TokenKind::Static: return !strict_;
        default: return is_future_strict_reserved(token.kind) && !strict_;  // NOTE: any other token
    }
}

/// Throws unless the token may name a variable here.
void Parser::check_identifier(const Token& token) {
    if (!is_valid_identifier(token)) fail_unexpected(token);
    if (token.name == arguments_ && function_->ban_arguments)
        fail(token.range,
             "'arguments' is not allowed in class field initializer or static initialization block");
    if (token.kind == TokenKind::Await) last_await_identifier_ = token.range;
}

Identifier* Parser::identifier_from(const Token& token) {
    check_identifier(token);
    Identifier* identifier = make<Identifier>(token.range.begin);
    identifier->name = token.name;
    identifier->range = token.range;
    return identifier;
}

Identifier* Parser::parse_identifier() {
    return identifier_from(next());
}

/// A name or pattern being declared.
Target* Parser::parse_binding_target() {
    if (at(TokenKind::LeftBracket)) return parse_array_binding();
    if (at(TokenKind::LeftBrace)) return parse_object_binding();
    if (!is_any_identifier(token_.kind)) fail_unexpected_next();
    Identifier* identifier = parse_identifier();
    if (strict_ && is_eval_or_arguments(identifier->name))
        fail(identifier->range, "Unexpected eval or arguments in strict mode");
    return identifier;
}

/// `let [a.b] = …`: names the whole member expression.
void Parser::fail_member_in_binding(Target* target) {
    const std::uint32_t begin = target->range.begin;
    parse_member_tail(target, begin);
    fail(from(begin), "Illegal property in declaration context");
}

PatternElement* Parser::parse_binding_element() {
    PatternElement* element = ast_.make<PatternElement>();
    element->range.begin = token_.range.begin;
    element->target = parse_binding_target();
    if (at(TokenKind::Dot) || at(TokenKind::LeftBracket)) fail_member_in_binding(element->target);
    if (at(TokenKind::Assign)) require_edition(Edition::V8_5_1);
    if (check(TokenKind::Assign)) {
        Saved<bool> in(accept_in_, true);
        element->default_value = parse_assignment();
        name_anonymous(element->default_value, element->target);
    }
    element->range.end = previous_.end;
    return element;
}

/// Inside a pattern V8 reads any expression before it says that it is no target.
PatternElement* Parser::parse_nested_binding_element() {
    const std::uint32_t begin = token_.range.begin;
    if (!at(TokenKind::Number) && !at(TokenKind::String) && !at(TokenKind::LeftParen))
        return parse_binding_element();
    parse_assignment();
    fail(from(begin), "Invalid destructuring assignment target");
}

ArrayPattern* Parser::parse_array_binding() {
    Nesting nesting(*this);
    require_edition(Edition::V8_5_1);
    ArrayPattern* pattern = make<ArrayPattern>(token_.range.begin);
    next();
    std::vector<PatternElement*> elements;
    while (!at(TokenKind::RightBracket)) {
        if (at(TokenKind::Comma)) {
            elements.push_back(nullptr);
        } else if (at(TokenKind::Ellipsis)) {
            const Token dots = next();
            pattern->rest = parse_binding_target();
            if (!at(TokenKind::RightBracket)) {
                if (at(TokenKind::Comma)) fail(from(dots.range.begin), "Rest element must be last element");
                if (at(TokenKind::Dot) || at(TokenKind::LeftBracket)) fail_member_in_binding(pattern->rest);
                if (check(TokenKind::Assign)) {
                    parse_assignment();
                    fail(from(dots.range.begin), "Invalid destructuring assignment target");
                }
                fail_unexpected_next();
            }
            break;
        } else {
            elements.push_back(parse_nested_binding_element());
        }
        if (!at(TokenKind::RightBracket)) expect(TokenKind::Comma);
    }
    expect(TokenKind::RightBracket);
    pattern->elements = list(elements);
    return finish(pattern);
}

ObjectPattern* Parser::parse_object_binding() {
    Nesting nesting(*this);
    require_edition(Edition::V8_5_1);
    ObjectPattern* pattern = make<ObjectPattern>(token_.range.begin);
    next();
    std::vector<PatternProperty*> properties;
    while (!at(TokenKind::RightBrace)) {
        const std::uint32_t begin = token_.range.begin;
        if (at(TokenKind::Ellipsis)) require_edition(Edition::V8_6_2);
        if (check(TokenKind::Ellipsis)) {
            if (!is_any_identifier(token_.kind)) {
                if (at(TokenKind::LeftBrace) || at(TokenKind::LeftBracket))
                    fail(parse_binding_target()->range,
                         "`...` must be followed by an identifier in declaration contexts");
                fail_unexpected_next();
            }
            pattern->rest = parse_binding_target();
            if (at(TokenKind::Comma)) fail(previous_, "Rest element must be last element");
            break;
        }
        PatternProperty* property = ast_.make<PatternProperty>();
        property->range.begin = begin;
        const Token name = token_;
        if (name.kind == TokenKind::PrivateName) fail_unexpected(name);
        parse_property_key(property->key);
        PatternElement& value = property->value;
        if (check(TokenKind::Colon)) {
            value = *parse_nested_binding_element();
        } else {
            const bool ends = at(TokenKind::Comma) || at(TokenKind::RightBrace) || at(TokenKind::Assign);
            if (ends && !is_valid_identifier(name)) fail_unexpected(name);
            if (at(TokenKind::LeftParen))
                fail(property->key.range, "Illegal property in declaration context");
            if (!ends) fail_unexpected_next();
            property->shorthand = true;
            Identifier* identifier = identifier_from(name);
            if (strict_ && is_eval_or_arguments(name.name))
                fail(name.range, "Unexpected eval or arguments in strict mode");
            value.target = identifier;
            if (check(TokenKind::Assign)) {
                Saved<bool> in(accept_in_, true);
                value.default_value = parse_assignment();
                name_anonymous(value.default_value, identifier);
            }
            value.range = from(begin);
        }
        property->range.end = previous_.end;
        properties.push_back(property);
        if (!at(TokenKind::RightBrace)) expect(TokenKind::Comma);
    }
    expect(TokenKind::RightBrace);
    pattern->properties = list(properties);
    return finish(pattern);
}

void Parser::parse_property_key(PropertyKey& key) {
    if (at(TokenKind::LeftBracket)) {
        const std::uint32_t begin = token_.range.begin;
        next();
        Saved<bool> in(accept_in_, true);
        key.kind = PropertyKey::Kind::Computed;
        key.expression = parse_assignment();
        expect(TokenKind::RightBracket);
        key.range = from(begin);
        return;
    }
    const Token token = next();
    key.range = token.range;
    key.name = token.name;
    switch (token.kind) {
        case TokenKind::PrivateName: key.kind = PropertyKey::Kind::Private; return;
        case TokenKind::String:
            key.kind = PropertyKey::Kind::String;
            key.name = ast_.intern(token.string);
            return;
        case TokenKind::Number:
            key.kind = PropertyKey::Kind::Number;
            key.name = ast_.intern(number_key_text(token.number));
            return;
        case TokenKind::BigInt: {
            key.kind = PropertyKey::Kind::BigInt;
            // Convert by repeated multiplication; keys are short.
            std::u16string decimal = u"0";
            for (const char16_t c : token.string) {
                int carry = c <= u'9' ? c - u'0' : (c | 0x20) - u'a' + 10;
                for (std::size_t i = decimal.size(); i-- > 0;) {
                    const int value = (decimal[i] - u'0') * token.radix + carry;
                    decimal[i] = static_cast<char16_t>(u'0' + value % 10);
                    carry = value / 10;
                }
                for (; carry > 0; carry /= 10)
                    decimal.insert(decimal.begin(), static_cast<char16_t>(u'0' + carry % 10));
            }
            key.name = ast_.intern(decimal);
            return;
        }
        default: break;  // NOTE: any other token
    }
    if (!is_keyword(token.kind) && token.kind != TokenKind::Identifier &&
        token.kind != TokenKind::EscapedKeyword)
        fail_unexpected(token);
}

bool Parser::is_import_meta(const Expression* expression) const {
    const Identifier* name = as_if<Identifier>(expression);
    return name && ast_.text(name->name) == u"import.meta";
}

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
            // RUNTIME: V8 throws a ReferenceError when it gets here, for old web pages; the specification
            // refuses.
            if (!early && !as<CallExpression>(expression)->import_call)
                fail_unsupported({begin, previous_.end},
                                 "assignment to the result of a call is not supported",
                                 "assign to a variable or property instead");
            break;
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
    if (assignment->form != AssignmentForm::Plain || assignment->parenthesized)
        fail(assignment->range, "Invalid destructuring assignment target");
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
    fail(expression->range, "Invalid destructuring assignment target");
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

void Parser::bound_names(const Target* target, std::vector<const Identifier*>& names) const {
    if (const Identifier* identifier = as_if<Identifier>(target)) {
        names.push_back(identifier);
    } else if (const ArrayPattern* array = as_if<ArrayPattern>(target)) {
        for (const PatternElement* element : array->elements)
            if (element) bound_names(element->target, names);
        if (array->rest) bound_names(array->rest, names);
    } else if (const ObjectPattern* object = as_if<ObjectPattern>(target)) {
        for (const PatternProperty* property : object->properties) bound_names(property->value.target, names);
        if (object->rest) bound_names(object->rest, names);
    }
}

/// NamedEvaluation (8.4.5): an anonymous function or class gets the name of what it is assigned to.
/// RUNTIME: V8 4.5 knows such names for stacks only.
void Parser::name_anonymous(Expression* expression, NameId name) {
    if (FunctionNode* function = as_if<FunctionNode>(expression)) {
        if (edition_ == Edition::V8_4_5) {
            if (function->name == NameId::None) function->inferred_name = name;
            return;
        }
        const bool nameable = function->function_kind == FunctionKind::Normal || function->is_arrow();
        if (nameable && !function->binding && function->name == NameId::None) function->name = name;
    } else if (ClassNode* node = as_if<ClassNode>(expression)) {
        if (edition_ != Edition::V8_4_5 && !node->binding && node->name == NameId::None) node->name = name;
    }
}

void Parser::name_anonymous(Expression* expression, const Target* target) {
    const Identifier* identifier = as_if<Identifier>(target);
    if (identifier && !identifier->parenthesized) name_anonymous(expression, identifier->name);
}

/// The names of a chain of members, joined by dots; false for anything else.
bool Parser::inferred_text(const Expression* node, std::u16string& text) const {
    std::u16string_view name;
    const Expression* object = nullptr;
    if (const Identifier* identifier = as_if<Identifier>(node)) {
        name = ast_.text(identifier->name);
    } else if (const MemberExpression* member = as_if<MemberExpression>(node)) {
        name = ast_.text(member->name);
        object = member->object;
    } else if (const IndexExpression* index = as_if<IndexExpression>(node)) {
        const StringLiteral* key = as_if<StringLiteral>(index->index);
        name = key ? key->value : u"<computed>";
        object = index->object;
    } else {
        return node->kind == NodeKind::ThisExpression;
    }
    if (object && !inferred_text(object, text)) return false;
    if (name == u"prototype") return true;
    if (!text.empty()) text += u".";
    text += name;
    return true;
}

/// RUNTIME: V8 src/parsing/func-name-inferrer.cc, for what is assigned: itself, or what stands in its lists.
void Parser::infer_name(Expression* value, const Target* target) {
    std::u16string text;
    if (inferred_text(target, text) && !text.empty()) infer_names(value, text);
}

/// Names the functions of a value that has been written to the end, lists and the properties of objects
/// included; those of calls have no such name.
void Parser::infer_names(Expression* value, const std::u16string& text) {
    if (const ConditionalExpression* conditional = as_if<ConditionalExpression>(value)) {
        infer_names(conditional->consequent, text);
        infer_names(conditional->alternate, text);
    } else if (const LogicalExpression* logical = as_if<LogicalExpression>(value)) {
        infer_names(logical->right, text);
    } else if (const AssignmentExpression* inner = as_if<AssignmentExpression>(value)) {
        infer_names(inner->value, text);
    } else if (const SpreadElement* spread = as_if<SpreadElement>(value)) {
        infer_names(spread->argument, text);
    } else if (const ArrayLiteral* list = as_if<ArrayLiteral>(value)) {
        for (Expression* element : list->elements)
            if (element) infer_names(element, text);
    } else if (const ObjectLiteral* object = as_if<ObjectLiteral>(value)) {
        for (const Property* property : object->properties) {
            if (property->kind != Property::Kind::Value) continue;
            const bool named = !property->key.is_computed();
            infer_names(property->value,
                        named ? text + u"." + std::u16string(ast_.text(property->key.name)) : text);
        }
    } else if (FunctionNode* function = as_if<FunctionNode>(value)) {
        if (function->name == NameId::None && function->inferred_name == NameId::None)
            function->inferred_name = ast_.intern(std::u16string_view(text));
    }
}

}  // namespace loopscope::syntax
