#include "engine/syntax/parser_state.h"

// Names and binding patterns: 13.1, 14.3.3.

namespace loopscope::syntax {

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

/// `is_part`: of a pattern, where V8 reads any expression before it says that it is no target.
PatternElement* Parser::parse_binding_element(bool is_part) {
    PatternElement* element = ast_.make<PatternElement>();
    element->range.begin = token_.range.begin;
    element->target = parse_binding_target();
    const bool reads_on = is_part && edition_ >= Edition::V8_11_3;
    if (reads_on && (at(TokenKind::Dot) || at(TokenKind::LeftBracket)))
        fail_member_in_binding(element->target);
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

}  // namespace loopscope::syntax
