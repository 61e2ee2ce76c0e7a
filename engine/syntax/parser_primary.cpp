#include "engine/syntax/parser_state.h"
#include "engine/syntax/regexp_syntax.h"

// Primary expressions: 13.2, and the beginnings of arrow functions.

namespace loopscope::syntax {

Expression* Parser::parse_primary() {
    const std::uint32_t begin = token_.range.begin;
    if (is_any_identifier(token_.kind)) return parse_identifier_or_arrow();
    switch (token_.kind) {
        case TokenKind::Number:
        case TokenKind::BigInt: return parse_number();
        case TokenKind::String: {
            StringLiteral* literal = make<StringLiteral>(begin);
            literal->value = next().string;
            names_.push(NameInferrer::Kind::Literal, literal->value);
            return finish(literal);
        }
        case TokenKind::This: next(); return finish(make<ThisExpression>(begin));
        case TokenKind::Null: next(); return finish(make<NullLiteral>(begin));
        case TokenKind::True:
        case TokenKind::False: {
            BooleanLiteral* literal = make<BooleanLiteral>(begin);
            literal->value = next().kind == TokenKind::True;
            return finish(literal);
        }
        case TokenKind::Slash:
        case TokenKind::SlashAssign: return parse_regular_expression();
        case TokenKind::Function:
            is_assigned_ = previous_kind_ == TokenKind::Assign;
            next();
            return parse_function_expression(begin, false);
        case TokenKind::LeftParen: return parse_parenthesized();
        case TokenKind::LeftBracket: return parse_array_literal();
        case TokenKind::LeftBrace: return parse_object_literal();
        case TokenKind::Class: {
            next();
            return parse_class(begin, true);
        }
        case TokenKind::TemplateSpan:
        case TokenKind::TemplateTail: return parse_template(false);
        case TokenKind::Import: return parse_import_expression();
        case TokenKind::Percent:
            if (goal_ == Goal::Library) return parse_intrinsic_call();
            break;
        default: break;  // NOTE: any other token
    }
    fail_unexpected_next();
}

/// A name, `name => …`, `async name => …` or `async function`.
Expression* Parser::parse_identifier_or_arrow() {
    Token token = next();
    const std::uint32_t begin = token.range.begin;
    bool is_async = false;
    if (token.kind == TokenKind::Async && !token.escaped && !token_.newline_before) {
        if (at(TokenKind::Function)) {
            next();
            return parse_function_expression(begin, true);
        }
        if (is_any_identifier(token_.kind) && peek_ahead().kind == TokenKind::Arrow) {
            token = next();
            is_async = true;
            if (token.kind == TokenKind::Await)
                fail(token.range, "'await' is not a valid identifier name in an async function");
        }
    }
    Identifier* identifier = identifier_from(token);
    if (!is_async) push_variable_name(token.name);
    if (!at(TokenKind::Arrow)) return identifier;
    arrow_head_ = {};
    arrow_head_.items = {identifier};
    arrow_head_.is_async = is_async;
    arrow_head_.parameters_range = token.range;
    if (!is_async) {
        arrow_head_.marker = identifier;
        return identifier;
    }
    Expression* marker = make<EmptyStatement>(begin);
    arrow_head_.marker = marker;
    return finish(marker);
}

/// Behind a comma: a function expression there is compiled as the one before it was. RUNTIME: V8 11.3
/// src/parsing/parser-base.h, ParseExpressionCoverGrammar.
void Parser::expect_called_at_once() {
    if (edition_ >= Edition::V8_11_3 && at(TokenKind::Function))
        is_called_at_once_ = function_->last_was_called_at_once;
}

/// ...binding where an expression may begin: only the parameters of an arrow function end with it. RUNTIME:
/// V8 11.3 src/parsing/parser-base.h, ParseArrowParametersWithRest.
Target* Parser::parse_arrow_rest() {
    require_edition(Edition::V8_5_1);
    const Token dots = next();
    Target* rest = nullptr;
    try {
        rest = parse_binding_target();
    } catch (const ParseFailure& failure) {
        // V8 goes on to the check below, whose error stands before this one unless the two touch.
        const bool is_apart = failure.diagnostic.range.begin > dots.range.end;
        if (edition_ < Edition::V8_11_3 || !is_apart) throw;
        fail_unexpected(dots);
    }
    if (const Identifier* name = as_if<Identifier>(rest)) push_variable_name(name->name);
    if (at(TokenKind::Assign)) fail(previous_, "Rest parameter may not have a default initializer");
    if (at(TokenKind::Comma))
        fail(edition_ < Edition::V8_11_3 ? token_.range : previous_,
             "Rest parameter must be last formal parameter");
    if (!at(TokenKind::RightParen) || peek_ahead().kind != TokenKind::Arrow) fail_unexpected(dots);
    return rest;
}

/// ( expression ), or the parameters of an arrow function.
Expression* Parser::parse_parenthesized() {
    const std::uint32_t begin = token_.range.begin;
    next();
    is_called_at_once_ =
        at(TokenKind::Function) || (at(TokenKind::Async) && peek_ahead().kind == TokenKind::Function);
    Saved<bool> in(accept_in_, true);
    const std::size_t mark = cover_errors_.size();
    std::vector<Expression*> items;
    Target* rest = nullptr;
    bool only_arrow = at(TokenKind::RightParen);
    const std::uint32_t inner_begin = token_.range.begin;
    Saved<std::uint32_t> outer_begin(parenthesized_begin_, inner_begin);
    while (!at(TokenKind::RightParen)) {
        if (at(TokenKind::Ellipsis)) {
            rest = parse_arrow_rest();
            break;
        }
        items.push_back(parse_assignment_cover());
        if (!at(TokenKind::Comma)) break;
        if (peek_ahead().kind == TokenKind::RightParen) only_arrow = true;
        next();
        expect_called_at_once();
    }
    const Token last = token_;
    const std::uint32_t inner_end = previous_.end;
    expect(TokenKind::RightParen);
    if (at(TokenKind::Arrow)) {
        arrow_head_ = {};
        arrow_head_.rest = rest;
        arrow_head_.parameters_range = from(begin);
        Expression* marker = make<EmptyStatement>(begin);
        marker->parenthesized = true;
        arrow_head_.items = std::move(items);
        arrow_head_.marker = marker;
        return finish(marker);
    }
    if (only_arrow) fail_unexpected(last);
    validate_covers(mark);
    Expression* expression = items[0];
    if (items.size() > 1) {
        SequenceExpression* sequence = make<SequenceExpression>(inner_begin);
        sequence->expressions = list(items);
        sequence->range.end = inner_end;
        expression = sequence;
    }
    expression->parenthesized = true;
    return expression;
}

Expression* Parser::parse_number() {
    const Token token = next();
    if (token.kind == TokenKind::BigInt) {
        BigIntLiteral* literal = make<BigIntLiteral>(token.range.begin);
        literal->digits = token.string;
        literal->radix = token.radix;
        return finish(literal);
    }
    NumberLiteral* literal = make<NumberLiteral>(token.range.begin);
    literal->value = token.number;
    return finish(literal);
}

Expression* Parser::parse_regular_expression() {
    RegularExpressionLiteral* literal = make<RegularExpressionLiteral>(token_.range.begin);
    Token token = token_;
    has_ahead_ = false;
    if (!lexer_.rescan_regular_expression(token, literal->pattern, literal->flags))
        fail(token.error_range, token.error);
    if (!knows_regexp_flags(literal->flags, edition_)) {
        fail({token.range.begin, token.range.begin + 1},
             edition_ == Edition::V8_4_5 ? "Invalid flags supplied to RegExp constructor '" +
                                               base::utf16_to_utf8(literal->flags) + "'"
                                         : std::string("Invalid regular expression flags"));
    }
    // RUNTIME: V8 6.8 and older find out when the literal is evaluated.
    const auto problem = edition_ < Edition::V8_11_3
                             ? std::nullopt
                             : check_regexp_syntax(literal->pattern, literal->flags, edition_);
    if (problem) {
        fail(token.range, describe_regexp_error(literal->pattern, literal->flags, *problem, edition_));
    }
    token_ = token;
    previous_ = token.range;
    previous_kind_ = TokenKind::Slash;
    token_ = lexer_.next();
    return finish(literal);
}

TemplateText* Parser::template_text(const Token& token, bool tagged) {
    if (token.error && !tagged) fail(token.error_range, token.error);
    TemplateText* text = ast_.make<TemplateText>();
    const bool tail = token.kind == TokenKind::TemplateTail;
    text->range = {token.range.begin + 1, token.range.end - (tail ? 1U : 2U)};
    text->has_cooked = !token.error;
    text->cooked = token.error ? std::u16string_view() : token.string;
    const std::u16string_view written = source_.text(text->range);
    if (written.find(u'\r') == std::u16string_view::npos) {
        text->raw = written == text->cooked ? text->cooked : ast_.keep(written);
        return text;
    }
    std::u16string raw;
    for (std::size_t i = 0; i < written.size(); ++i) {
        if (written[i] == u'\r' && i + 1 < written.size() && written[i + 1] == u'\n') continue;
        raw.push_back(written[i] == u'\r' ? u'\n' : written[i]);
    }
    text->raw = ast_.keep(raw);
    return text;
}

/// The token is a template that nothing ends.
bool Parser::at_unended_template() const {
    return at(TokenKind::Illegal) && token_.error_range.begin == source_.text().size();
}

TemplateLiteral* Parser::parse_template(bool tagged) {
    TemplateLiteral* literal = make<TemplateLiteral>(token_.range.begin);
    Saved<bool> in(accept_in_, true);
    std::vector<TemplateText*> texts;
    std::vector<Expression*> expressions;
    Token token = next();
    texts.push_back(template_text(token, tagged));
    while (token.kind == TokenKind::TemplateSpan) {
        const std::uint32_t begin = token_.range.begin;
        expressions.push_back(parse_expression());
        // V8 reads a template that nothing ends up to the end, where an expression is missing.
        if (at_unended_template()) fail_unexpected(token_);
        if (!at(TokenKind::RightBrace)) fail({begin, token_.range.begin}, "Missing } in template expression");
        has_ahead_ = false;
        token_ = lexer_.rescan_template(token_);
        token = next();
        texts.push_back(template_text(token, tagged));
    }
    literal->texts = list(texts);
    literal->expressions = list(expressions);
    return finish(literal);
}

Expression* Parser::parse_intrinsic_call() {
    IntrinsicCall* call = make<IntrinsicCall>(token_.range.begin);
    next();
    const Token name = next();
    if (!is_any_identifier(name.kind) && !is_keyword(name.kind)) fail_unexpected(name);
    call->name = name.name;
    call->arguments = parse_arguments();
    return finish(call);
}

Expression* Parser::parse_array_literal() {
    ArrayLiteral* array = make<ArrayLiteral>(token_.range.begin);
    next();
    Saved<bool> in(accept_in_, true);
    std::vector<Expression*> elements;
    while (!at(TokenKind::RightBracket)) {
        array->trailing_comma = false;
        if (at(TokenKind::Comma)) {
            elements.push_back(nullptr);
        } else if (at(TokenKind::Ellipsis)) {
            require_edition(Edition::V8_5_1);
            SpreadElement* spread = make<SpreadElement>(token_.range.begin);
            next();
            spread->argument = parse_assignment_cover();
            elements.push_back(finish(spread));
        } else {
            elements.push_back(parse_assignment_cover());
        }
        if (!at(TokenKind::RightBracket)) {
            expect(TokenKind::Comma);
            array->trailing_comma = elements.back() != nullptr;
        }
    }
    next();
    array->elements = list(elements);
    return finish(array);
}

Expression* Parser::parse_object_literal() {
    ObjectLiteral* object = make<ObjectLiteral>(token_.range.begin);
    next();
    Saved<bool> in(accept_in_, true);
    std::vector<Property*> properties;
    bool has_proto = false;
    while (!at(TokenKind::RightBrace)) {
        const NameInferrer::Scope scope(names_);
        properties.push_back(parse_property(has_proto));
        names_.infer();
        if (!at(TokenKind::RightBrace)) expect(TokenKind::Comma);
    }
    next();
    object->properties = list(properties);
    return finish(object);
}

namespace {

/// What follows a property name when the word before was the name itself and not `get`, `set` or `async`.
bool ends_property_name(TokenKind kind) {
    switch (kind) {
        case TokenKind::Colon:
        case TokenKind::Comma:
        case TokenKind::RightBrace:
        case TokenKind::Assign:
        case TokenKind::LeftParen: return true;
        default: return false;  // NOTE: any other token
    }
}

}  // namespace

Property* Parser::parse_property(bool& has_proto) {
    Property* property = ast_.make<Property>();
    const std::uint32_t begin = token_.range.begin;
    property->range.begin = begin;
    if (at(TokenKind::Ellipsis)) require_edition(Edition::V8_6_2);
    if (check(TokenKind::Ellipsis)) {
        property->kind = Property::Kind::Spread;
        property->value = parse_assignment_cover();
        property->range.end = previous_.end;
        return property;
    }
    FunctionHead head;
    head.kind = FunctionKind::Method;
    bool method = false;
    Token name = token_;
    bool have_name = false;
    const auto take_word = [&] {
        name = next();
        property->key.name = name.name;
        property->key.range = name.range;
        have_name = true;
    };
    if (at(TokenKind::Async) && !token_.escaped) {
        take_word();
        if (!ends_property_name(token_.kind) && !token_.newline_before) {
            have_name = false;
            head.is_async = method = true;
        }
    }
    if (head.is_async && at(TokenKind::Star)) require_edition(Edition::V8_6_8);
    if (!have_name && check(TokenKind::Star)) head.is_generator = method = true;
    if (!have_name && !method && at(TokenKind::Identifier) && !token_.escaped &&
        (token_.name == get_ || token_.name == set_)) {
        take_word();
        if (!ends_property_name(token_.kind)) {
            have_name = false;
            head.kind = name.name == get_ ? FunctionKind::Getter : FunctionKind::Setter;
        }
    }
    if (!have_name) {
        name = token_;
        if (name.kind == TokenKind::PrivateName) fail_unexpected(name);
        parse_property_key(property->key);
    }
    const PropertyKey& key = property->key;
    if (!key.is_computed()) push_property_name(key.name);
    if (method || head.kind != FunctionKind::Method) {
        if (!at(TokenKind::LeftParen)) fail_unexpected_next();
        property->kind = head.kind == FunctionKind::Getter   ? Property::Kind::Getter
                         : head.kind == FunctionKind::Setter ? Property::Kind::Setter
                                                             : Property::Kind::Method;
        FunctionNode* function = parse_method(begin, head);
        infer_method_name(function, key);
        property->value = function;
        if (!key.is_computed()) {
            std::u16string text(head.kind == FunctionKind::Getter   ? u"get "
                                : head.kind == FunctionKind::Setter ? u"set "
                                                                    : u"");
            function->name = ast_.intern(text.append(ast_.text(key.name)));
        }
    } else if (at(TokenKind::LeftParen)) {
        property->kind = Property::Kind::Method;
        FunctionNode* function = parse_method(begin, head);
        infer_method_name(function, key);
        function->name = key.name;
        property->value = function;
    } else if (check(TokenKind::Colon)) {
        const bool proto = !key.is_computed() && key.name == proto_;
        if (proto) {
            property->kind = Property::Kind::Prototype;
            if (has_proto) cover_errors_.push_back({key.range.begin, key.range.end | kDuplicateProto});
            has_proto = true;
        }
        property->value = parse_assignment_cover();
        if (!key.is_computed() && !proto) name_anonymous(property->value, key.name);
    } else if (at(TokenKind::Assign) || at(TokenKind::Comma) || at(TokenKind::RightBrace)) {
        if (key.is_computed()) name.range = previous_;
        if (!is_valid_identifier(name)) fail_unexpected(edition_ < Edition::V8_11_3 ? token_ : name);
        property->kind = Property::Kind::Shorthand;
        Identifier* identifier = identifier_from(name);
        identifier->range = name.range;
        push_variable_name(name.name);
        property->value = identifier;
        if (at(TokenKind::Assign)) {
            AssignmentExpression* assignment = make<AssignmentExpression>(begin);
            assignment->operator_range = token_.range;
            cover_errors_.push_back(token_.range);
            const std::size_t cover = cover_errors_.size() - 1;
            next();
            assignment->target = identifier;
            assignment->value = parse_assignment();
            cover_errors_[cover] = from(name.range.begin);
            name_anonymous(assignment->value, identifier);
            property->value = finish(assignment);
        }
    } else {
        fail_unexpected_next();
    }
    property->range.end = previous_.end;
    return property;
}

}  // namespace loopscope::syntax
