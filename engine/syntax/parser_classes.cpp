#include "engine/syntax/parser_state.h"

// Classes: 15.7.

namespace loopscope::syntax {

struct Parser::ClassBody {
    ClassNode* node = nullptr;
    std::vector<ClassMember*> members;
    FunctionState* outside = nullptr;
};

/// After `class`, which begins at `begin`.
ClassNode* Parser::parse_class(std::uint32_t begin, bool is_expression, Identifier* unnamed) {
    check_block_scope(previous_);
    Nesting nesting(*this);
    Saved<bool> in(accept_in_, true);
    ClassNode* node = make<ClassNode>(begin);
    node->is_expression = is_expression;
    const bool named = !at(TokenKind::LeftBrace) && !at(TokenKind::Extends);
    if (!named && unnamed) {
        node->binding = unnamed;
        node->name = default_;
    } else if (named || !is_expression) {
        if (is_future_strict_reserved(token_.kind) || at(TokenKind::Let) || at(TokenKind::Static) ||
            (at(TokenKind::Yield) && !function_->is_generator))
            fail(token_.range, "Unexpected strict mode reserved word");
        node->binding = parse_identifier();
        node->name = node->binding->name;
    }
    Saved<bool> strict(strict_, true);
    Saved<int> classes(classes_, classes_ + 1);
    Saved<bool> in_block(function_->in_block, true);
    if (node->binding && is_eval_or_arguments(node->name))
        fail(node->binding->range, "Unexpected eval or arguments in strict mode");
    if (check(TokenKind::Extends)) {
        const std::size_t mark = cover_errors_.size();
        const NameInferrer::Scope scope(names_);
        node->superclass = parse_left_hand_side();
        validate_covers(mark);
    }
    ClassBody body;
    body.node = node;
    body.outside = function_;
    expect(TokenKind::LeftBrace);
    while (!at(TokenKind::RightBrace)) {
        if (check(TokenKind::Semicolon)) continue;
        parse_class_member(body);
    }
    next();
    node->members = list(body.members);
    if (is_expression && !node->binding && edition_ >= Edition::V8_11_3) {
        node->inferred = node->constructor ? node->constructor : make<FunctionNode>(begin);
        names_.add(node->inferred);
    }
    finish(node);
    check_strict_octal(begin, previous_.end);
    return node;
}

/// The function that runs fields or static blocks, made when the first of them appears.
FunctionNode* Parser::initializer(ClassBody& body, bool is_static) {
    FunctionNode*& function = is_static ? body.node->static_initializer : body.node->instance_initializer;
    if (function) return function;
    function = make<FunctionNode>(body.node->range.begin);
    function->function_kind = is_static ? FunctionKind::StaticInitializer : FunctionKind::InstanceInitializer;
    function->strict = true;
    function->name = ast_.intern(is_static ? "<static_initializer>" : "<instance_members_initializer>");
    function->outer = body.outside->node;
    function->range = {body.node->range.begin, previous_.end};
    return function;
}

void Parser::parse_class_member(ClassBody& body) {
    ClassMember* member = ast_.make<ClassMember>();
    std::uint32_t begin = token_.range.begin;
    member->range.begin = begin;
    FunctionHead head;
    head.kind = FunctionKind::Method;
    PropertyKey& key = member->key;
    bool have_name = false;
    Token word;
    const auto take_word = [&] {
        word = next();
        key.kind = PropertyKey::Kind::Identifier;
        key.name = word.name;
        key.range = word.range;
        have_name = true;
    };
    const auto ends_name = [&] {
        return at(TokenKind::LeftParen) || at(TokenKind::Assign) || at(TokenKind::Semicolon) ||
               at(TokenKind::RightBrace);
    };
    if (at(TokenKind::Static) && !token_.escaped) {
        take_word();
        if (at(TokenKind::LeftBrace)) {
            require_edition(Edition::V8_11_3);
            body.members.push_back(parse_static_block(body, begin));
            return;
        }
        if (!ends_name()) {
            have_name = false;
            member->is_static = true;
            begin = token_.range.begin;
        }
    }
    bool method = false;
    if (!have_name && at(TokenKind::Async) && !token_.escaped) {
        take_word();
        if (!ends_name() && !token_.newline_before) {
            have_name = false;
            head.is_async = method = true;
        }
    }
    if (!have_name && check(TokenKind::Star)) head.is_generator = method = true;
    if (!have_name && !method && at(TokenKind::Identifier) && !token_.escaped &&
        (token_.name == get_ || token_.name == set_)) {
        take_word();
        if (!ends_name() && !(at(TokenKind::Star) && token_.newline_before)) {
            have_name = false;
            head.kind = word.name == get_ ? FunctionKind::Getter : FunctionKind::Setter;
        }
    }
    if (!have_name) parse_property_key(key);
    check_member_name(body, member, head);
    if (method || head.kind != FunctionKind::Method || at(TokenKind::LeftParen)) {
        if (!at(TokenKind::LeftParen)) fail_unexpected_next();
        member->range.begin = begin;
        parse_class_method(body, member, head);
        return;
    }
    if (at(TokenKind::Colon) || at(TokenKind::Comma))
        fail({key.range.begin, key.range.begin}, "Unexpected identifier '" + name_text(key.name) + "'");
    require_edition(Edition::V8_11_3);
    parse_class_field(body, member);
}

void Parser::check_member_name(const ClassBody& body, const ClassMember* member, const FunctionHead& head) {
    const PropertyKey& key = member->key;
    const bool method =
        at(TokenKind::LeftParen) || head.kind != FunctionKind::Method || head.is_async || head.is_generator;
    if (key.is_private() && key.name == private_constructor_)
        fail(key.range, method ? "Class constructor may not be a private method"
                               : "Classes may not have a field named 'constructor'");
    const bool plain = key.kind == PropertyKey::Kind::Identifier || key.kind == PropertyKey::Kind::String;
    if (!plain) return;
    const bool knows_fields = edition_ >= Edition::V8_11_3;
    if (member->is_static) {
        if (key.name == prototype_)
            fail(key.range, edition_ < Edition::V8_6_8
                                ? "Classes may not have static property named prototype"
                                : "Classes may not have a static property named 'prototype'");
        if (!method && knows_fields && key.name == constructor_)
            fail(key.range, "Classes may not have a field named 'constructor'");
        return;
    }
    if (key.name != constructor_) return;
    if (!method && knows_fields) fail(key.range, "Classes may not have a field named 'constructor'");
    if (head.kind != FunctionKind::Method) fail(key.range, "Class constructor may not be an accessor");
    if (head.is_generator) fail(key.range, "Class constructor may not be a generator");
    if (head.is_async) fail(key.range, "Class constructor may not be an async method");
    if (body.node->constructor) fail(key.range, "A class may only have one constructor");
}

void Parser::parse_class_method(ClassBody& body, ClassMember* member, FunctionHead head) {
    const PropertyKey& key = member->key;
    const bool plain = key.kind == PropertyKey::Kind::Identifier || key.kind == PropertyKey::Kind::String;
    const bool is_constructor = plain && !member->is_static && key.name == constructor_;
    if (is_constructor) {
        head.kind = body.node->superclass ? FunctionKind::DerivedConstructor : FunctionKind::BaseConstructor;
        head.name = body.node->name;
    }
    const NameInferrer::Scope scope(names_);
    if (!key.is_computed()) push_property_name(key.name);
    FunctionNode* function = parse_method(member->range.begin, head);
    infer_method_name(function, key);
    names_.infer();
    member->function = function;
    member->range.end = previous_.end;
    if (is_constructor) {
        body.node->constructor = function;
        return;
    }
    member->kind = head.kind == FunctionKind::Getter   ? ClassMember::Kind::Getter
                   : head.kind == FunctionKind::Setter ? ClassMember::Kind::Setter
                                                       : ClassMember::Kind::Method;
    if (!key.is_computed()) {
        std::u16string text(head.kind == FunctionKind::Getter   ? u"get "
                            : head.kind == FunctionKind::Setter ? u"set "
                                                                : u"");
        function->name = ast_.intern(text.append(ast_.text(key.name)));
    }
    // Private instance methods are added to each instance by the initializer.
    if (key.is_private() && !member->is_static) initializer(body, false);
    body.members.push_back(member);
}

void Parser::parse_class_field(ClassBody& body, ClassMember* member) {
    member->kind = ClassMember::Kind::Field;
    FunctionNode* function = initializer(body, member->is_static);
    if (at(TokenKind::Assign)) {
        FunctionState state;
        enter_function(state, function);
        function->outer = body.outside->node;
        Saved<FunctionState*> in_function(function_, &state);
        next();
        const NameInferrer::Scope scope(names_);
        if (!member->key.is_computed()) push_property_name(member->key.name);
        member->value = parse_assignment();
        if (!member->key.is_computed()) name_anonymous(member->value, member->key.name);
        names_.infer();
    }
    expect_semicolon();
    member->range.end = previous_.end;
    body.members.push_back(member);
}

/// After `static`, at `{`.
ClassMember* Parser::parse_static_block(ClassBody& body, std::uint32_t begin) {
    ClassMember* member = ast_.make<ClassMember>();
    member->kind = ClassMember::Kind::StaticBlock;
    member->is_static = true;
    FunctionNode* outer = initializer(body, true);
    FunctionNode* block = make<FunctionNode>(begin);
    block->function_kind = FunctionKind::StaticBlock;
    block->strict = true;
    FunctionState state;
    enter_function(state, block);
    block->outer = outer;
    Saved<FunctionState*> in_function(function_, &state);
    const std::uint32_t body_begin = token_.range.begin;
    expect(TokenKind::LeftBrace);
    Saved<bool> accept_using(accept_using_, true);
    std::vector<Statement*> statements;
    while (!at(TokenKind::RightBrace)) statements.push_back(parse_statement_list_item());
    next();
    block->body = list(statements);
    block->body_range = from(body_begin);
    member->function = finish(block);
    member->range = block->range;
    return member;
}

}  // namespace loopscope::syntax
