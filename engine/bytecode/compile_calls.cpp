#include <algorithm>

#include "engine/bytecode/function_compiler.h"
#include "engine/syntax/call_printer.h"

// SPEC: 13.3.5 to 13.3.7 new, calls and super(…), 13.3.11 tagged templates; calls into the engine from the
// library.

namespace loopscope::bytecode {

using syntax::as;
using syntax::as_if;

/// The next such character outside comments, from an offset on.
std::uint32_t FunctionCompiler::find_character(std::uint32_t from, char16_t character) const {
    const std::u16string_view text = builder_.source().text();
    std::size_t i = from;
    while (i < text.size() && text[i] != character) {
        if (text.substr(i, 2) == u"//")
            i = std::min(text.find(u'\n', i), text.size());
        else if (text.substr(i, 2) == u"/*")
            i = std::min(text.find(u"*/", i + 2), text.size() - 2) + 2;
        else
            ++i;
    }
    return static_cast<std::uint32_t>(std::min(i, text.size()));
}

/// RUNTIME: V8 src/parsing/token.h, IsCallable: none of the reserved words; those of strict mode came later.
bool FunctionCompiler::is_callable_name(NameId name) const {
    constexpr std::u16string_view kReserved[] = {
        u"break",      u"case",    u"catch",  u"class",    u"const",  u"continue", u"debugger",
        u"default",    u"delete",  u"do",     u"else",     u"enum",   u"export",   u"extends",
        u"false",      u"finally", u"for",    u"function", u"if",     u"import",   u"in",
        u"instanceof", u"new",     u"null",   u"return",   u"switch", u"this",     u"throw",
        u"true",       u"try",     u"typeof", u"var",      u"void",   u"while",    u"with"};
    constexpr std::u16string_view kOfStrictMode[] = {u"let",        u"static",    u"yield",
                                                     u"implements", u"interface", u"package",
                                                     u"private",    u"protected", u"public"};
    const std::u16string_view text = builder_.ast().text(name);
    if (std::ranges::find(kReserved, text) != std::end(kReserved)) return false;
    const syntax::Edition edition = builder_.ast().edition;
    if (text == u"super") return edition > syntax::Edition::V8_4_5;
    if (text == u"await") return edition < syntax::Edition::V8_6_2 || !is_old();
    return !is_old() || std::ranges::find(kOfStrictMode, text) == std::end(kOfStrictMode);
}

/// V8 places a call at the name before its parenthesis, or else at the parenthesis; a private name is not
/// among its callable tokens.
std::uint32_t FunctionCompiler::call_position(const syntax::CallExpression& node) const {
    const Node& callee = *node.callee;
    const bool plain = !callee.parenthesized && !node.optional;
    if (plain) {
        if (callee.kind == NodeKind::Identifier) return callee.range.begin;
        const auto* member = as_if<syntax::MemberExpression>(&callee);
        if (member && is_callable_name(member->name)) return member->name_range.begin;
        const auto* inherited = as_if<syntax::SuperMember>(&callee);
        if (inherited && is_callable_name(inherited->name)) return inherited->name_range.begin;
        if (callee.kind == NodeKind::NewTarget) return callee.range.end - 6;
    }
    return find_character(callee.range.end, u'(');
}

namespace {

/// Whether a call or an optional link comes before, in the same chain.
bool follows_call(const Node* object) {
    while (!object->parenthesized) {
        if (object->kind == NodeKind::CallExpression || object->kind == NodeKind::SuperCall) return true;
        if (const auto* member = as_if<syntax::MemberExpression>(object)) {
            if (member->optional) return true;
            object = member->object;
        } else if (const auto* index = as_if<syntax::IndexExpression>(object)) {
            if (index->optional) return true;
            object = index->object;
        } else if (const auto* hidden = as_if<syntax::PrivateMemberExpression>(object)) {
            if (hidden->optional) return true;
            object = hidden->object;
        } else {
            return false;
        }
    }
    return false;
}

}  // namespace

/// V8's parser takes a member after a call at the dot, any other at its name (ParseLeftHandSideContinuation).
/// RUNTIME: before 6.2 every one at its dot.
std::uint32_t FunctionCompiler::member_position(const syntax::MemberExpression& member) const {
    const bool is_at_dot = builder_.ast().edition < syntax::Edition::V8_6_2 || follows_call(member.object);
    if (member.optional || !is_at_dot) return member.name_range.begin;
    return find_character(member.object->range.end, u'.');
}

/// Where V8 places an expression whose value turns out not to be what its place needs.
std::uint32_t FunctionCompiler::expression_position(const Node& node) const {
    if (const auto* list = as_if<syntax::SequenceExpression>(&node)) return list->expressions[1]->range.begin;
    if (const auto* assignment = as_if<syntax::AssignmentExpression>(&node))
        return assignment->operator_range.begin;
    if (const auto* both = as_if<syntax::LogicalExpression>(&node)) {
        using Operator = syntax::LogicalOperator;
        return find_character(both->left->range.end, both->op == Operator::And  ? u'&'
                                                     : both->op == Operator::Or ? u'|'
                                                                                : u'?');
    }
    if (node.parenthesized) return node.range.begin;
    if (const auto* call = as_if<syntax::CallExpression>(&node)) return call_position(*call);
    if (const auto* member = as_if<syntax::MemberExpression>(&node)) return member_position(*member);
    const auto* binary = as_if<syntax::BinaryExpression>(&node);
    if (!binary) return node.range.begin;
    // V8 keeps a chain of one operator as one node, at its first operator.
    const auto* left = as_if<syntax::BinaryExpression>(binary->left);
    while (left && left->op == binary->op && !left->parenthesized) {
        binary = left;
        left = as_if<syntax::BinaryExpression>(binary->left);
    }
    return binary->operator_range.begin;
}

/// Where V8 places an expression that it treats as a statement: what reads a name first is there.
/// RUNTIME: V8 11.3 src/interpreter/bytecode-array-builder.h, SetExpressionAsStatementPosition.
std::uint32_t FunctionCompiler::statement_position(const Node& node) const {
    if (const auto* member = as_if<syntax::MemberExpression>(&node)) return member_position(*member);
    if (const auto* index = as_if<syntax::IndexExpression>(&node); index && !index->optional)
        return find_character(index->object->range.end, u'[');
    // A chain of one operator is one node, where its first operand is.
    const auto* binary = as_if<syntax::BinaryExpression>(&node);
    const auto* left = binary ? as_if<syntax::BinaryExpression>(binary->left) : nullptr;
    if (left == nullptr || left->op != binary->op || left->parenthesized) return expression_position(node);
    const Node* first = left->left;
    for (const auto* next = as_if<syntax::BinaryExpression>(first);
         next && next->op == binary->op && !next->parenthesized;
         next = as_if<syntax::BinaryExpression>(first))
        first = next->left;
    return statement_position(*first);
}

/// RUNTIME: V8 11.3 src/interpreter/bytecode-generator.cc, VisitCall: a global that is called is loaded
/// without a place of its own, so that "f is not defined" is placed where the code before it is.
void FunctionCompiler::compile_plain_callee(const Node* callee) {
    const auto* name = as_if<syntax::Identifier>(callee);
    if (!name || name->resolution.kind != syntax::Resolution::Kind::Global) return compile_expression(callee);
    at(callee->range);
    load(name->resolution, name->name);
}

/// callee this, for Call. With `optional_call` a nullish callee leaves the chain.
void FunctionCompiler::compile_callee(const Node* callee, bool optional_call) {
    switch (callee->kind) {
        case NodeKind::MemberExpression: {
            const auto* member = as<syntax::MemberExpression>(callee);
            compile_expression(member->object);
            at(member->range, member_position(*member));
            if (member->optional)
                emitter_.jump(Opcode::JumpIfNullish, optional_ends_[optional_ends_.size() - 2]);
            emit_visible(Opcode::GetMethod, name_string(member->name));
            break;
        }
        case NodeKind::IndexExpression:
            push_reference(callee);
            at(callee->range, find_character(as<syntax::IndexExpression>(callee)->object->range.end, u'['));
            emit_visible(Opcode::GetElementMethod);
            break;
        case NodeKind::PrivateMemberExpression: {
            const auto* member = as<syntax::PrivateMemberExpression>(callee);
            compile_expression(member->object);
            if (member->optional)
                emitter_.jump(Opcode::JumpIfNullish, optional_ends_[optional_ends_.size() - 2]);
            emit(Opcode::Dup);
            load_private_name(member->resolution);
            at(member->range, member->name_range.begin);
            emit_visible(Opcode::GetPrivate, private_message("read", member->name, member->resolution));
            emit(Opcode::Swap);
            break;
        }
        case NodeKind::SuperMember:
        case NodeKind::SuperIndex: {
            const auto* member = as_if<syntax::SuperMember>(callee);
            load_this(member ? member->this_value : as<syntax::SuperIndex>(callee)->this_value);
            compile_super_key(callee);
            emit_visible(Opcode::GetSuper);
            emit(Opcode::Swap);
            break;
        }
        case NodeKind::OptionalChain: {  // (a?.b)(): keeps a as this
            const Label end = emitter_.make_label();
            const std::uint32_t depth = emitter_.depth();
            optional_ends_.push_back(emitter_.make_label());
            optional_ends_.push_back(emitter_.make_label());
            compile_callee(as<syntax::OptionalChain>(callee)->expression, false);
            emitter_.jump(Opcode::Jump, end);
            finish_optional(depth);
            emit(Opcode::Pop);
            emit(Opcode::Undefined);
            emit(Opcode::Undefined);
            emitter_.bind(end);
            break;
        }
        default:  // NOTE: any other kind
            if (const auto* name = as_if<syntax::Identifier>(callee); name && name->resolution.with_objects) {
                compile_name_callee(*name);
                break;
            }
            compile_plain_callee(callee);
            if (optional_call)
                emitter_.jump(Opcode::JumpIfNullish, optional_ends_[optional_ends_.size() - 2]);
            emit(Opcode::Undefined);
            return;
    }
    if (!optional_call) return;
    emit(Opcode::Swap);
    emitter_.jump(Opcode::JumpIfNullish, optional_ends_.back());
    emit(Opcode::Swap);
}

bool has_spread(syntax::List<syntax::Expression> arguments) {
    return std::any_of(arguments.begin(), arguments.end(),
                       [](const Node* argument) { return argument->kind == NodeKind::SpreadElement; });
}

/// Arguments with a spread, as one array.
void FunctionCompiler::compile_spread_arguments(syntax::List<syntax::Expression> arguments,
                                                std::uint32_t position, const Node* callee) {
    const auto* last = as_if<syntax::SpreadElement>(arguments.back());
    const bool only_last = last && !has_spread(arguments.first(arguments.size() - 1));
    if (!only_last) {
        compile_list_as_array(arguments, position, ListKind::Arguments);
        return;
    }
    compile_list_as_array(arguments.first(arguments.size() - 1), position, ListKind::Arguments);
    compile_expression(last->argument);
    at(last->range, position);
    // RUNTIME: V8 6.8 names the callee.
    const std::uint32_t text =
        is_old() ? builder_.string(u"Cannot read property 'Symbol(Symbol.iterator)' of " +
                                   (callee ? syntax::print_callee(builder_.ast(), callee) : u"super"))
                 : iterable_text(last->argument);
    emit(Opcode::ArraySpread, text, 1);
}

/// 13.3.10.1: import(specifier, options).
void FunctionCompiler::compile_import_call(const syntax::CallExpression& node) {
    compile_expression(node.arguments[0]);
    if (node.arguments.size() > 1)
        compile_expression(node.arguments[1]);
    else
        emit(Opcode::Undefined);
    at(node.range, node.range.begin);
    emit_visible(Opcode::ImportCall, builder_.source_number());
}

void FunctionCompiler::compile_call(const syntax::CallExpression& node) {
    if (node.import_call) return compile_import_call(node);
    compile_callee(node.callee, node.optional);
    const std::uint32_t position = call_position(node);
    const std::uint32_t text = emitter_.callee_text_index(callee_text(node.callee));
    if (!node.arguments.empty() && has_spread(node.arguments)) {
        compile_spread_arguments(node.arguments, position, node.callee);
        at(node.range, position);
        if (node.direct_eval && !builder_.is_library()) return compile_direct_eval(node);
        emit(Opcode::CallSpread, 0, text);
        return;
    }
    for (const Node* argument : node.arguments) compile_expression(argument);
    at(node.range, position);
    if (node.direct_eval && !builder_.is_library()) return compile_direct_eval(node);
    emit(Opcode::Call, static_cast<std::uint32_t>(node.arguments.size()), text);
}

void FunctionCompiler::compile_new(const syntax::NewExpression& node) {
    compile_expression(node.callee);
    const std::uint32_t text = emitter_.callee_text_index(callee_text(node.callee));
    if (!node.arguments.empty() && has_spread(node.arguments)) {
        compile_spread_arguments(node.arguments, node.range.begin, node.callee);
        at(node.range, node.range.begin);
        emit(Opcode::NewSpread, 0, text);
        return;
    }
    for (const Node* argument : node.arguments) compile_expression(argument);
    at(node.range, node.range.begin);
    emit(Opcode::New, static_cast<std::uint32_t>(node.arguments.size()), text);
}

/// 13.3.7.1: the parent constructor is looked up before the arguments, checked after them.
void FunctionCompiler::compile_super_call(const syntax::SuperCall& node) {
    const bool arrow = node_->is_arrow();
    const auto load_function = [&] {
        if (arrow)
            load(node.active_function, NameId::None);
        else
            emit(Opcode::Callee);
    };
    load_function();
    emit(Opcode::SuperConstructor);
    if (arrow)
        load(node.new_target, NameId::None);
    else
        emit(Opcode::NewTarget);
    if (!node.arguments.empty() && has_spread(node.arguments)) {
        compile_spread_arguments(node.arguments, node.range.begin, nullptr);
        at(node.range, node.range.begin);
        emit(Opcode::SuperCallSpread);
    } else {
        for (const Node* argument : node.arguments) compile_expression(argument);
        at(node.range, node.range.begin);
        emit(Opcode::SuperCall, static_cast<std::uint32_t>(node.arguments.size()));
    }
    const Variable& bound = *node.this_value.variable;
    emit(Opcode::Dup);
    if (bound.storage == syntax::Storage::Environment)
        emit(Opcode::SetCapturedThis, bound.slot, node.this_value.hops);
    else
        emit(Opcode::SetThis);
    emit(Opcode::Dup);
    load_function();
    emit(Opcode::RunClassFields);
}

void FunctionCompiler::compile_tagged(const syntax::TaggedTemplate& node) {
    compile_callee(node.tag, false);
    const std::uint32_t text = emitter_.callee_text_index(callee_text(node.tag));
    template_->template_objects.push_back({static_cast<std::uint32_t>(template_->template_texts.size()),
                                           static_cast<std::uint32_t>(node.quasi->texts.size())});
    for (const syntax::TemplateText* part : node.quasi->texts) {
        const std::uint32_t raw = builder_.string(part->raw);
        const std::int32_t cooked =
            part->has_cooked ? static_cast<std::int32_t>(builder_.string(part->cooked)) : -1;
        template_->template_texts.push_back({raw, cooked});
    }
    at(node.quasi->range);
    emit(Opcode::TemplateObject, static_cast<std::uint32_t>(template_->template_objects.size() - 1));
    for (const Node* expression : node.quasi->expressions) compile_expression(expression);
    at(node.range, node.quasi->range.begin);
    emit(Opcode::Call, static_cast<std::uint32_t>(node.quasi->expressions.size() + 1), text);
}

/// %name(…), only in the library.
void FunctionCompiler::compile_intrinsic_call(const syntax::IntrinsicCall& node) {
    const std::u16string_view name = builder_.ast().text(node.name);
    const auto count = static_cast<std::uint32_t>(node.arguments.size());
    const auto text_argument = [&]() -> std::u16string_view {
        const auto* text = count > 0 ? as_if<syntax::StringLiteral>(node.arguments[0]) : nullptr;
        if (!text) builder_.report("a string literal is wanted here", node.range);
        return text ? text->value : std::u16string_view();
    };
    const auto wants = [&](std::uint32_t least) {
        if (count < least)
            builder_.report("%" + base::utf16_to_utf8(name) + " needs more arguments", node.range);
        return count >= least;
    };
    if (name == u"intrinsic") {
        emit(Opcode::Intrinsic, builder_.intrinsic_number(text_argument(), node.range));
        return;
    }
    if (name == u"native") {
        emit(Opcode::NativeFunction, builder_.native_number(text_argument(), false, node.range));
        return;
    }
    if (name == u"at") {
        const std::uint32_t text = builder_.string(text_argument());
        const std::uint32_t begin = emitter_.pc();
        if (wants(2)) compile_expression(node.arguments[1]);
        template_->places.push_back({begin, emitter_.pc(), text});
        return;
    }
    if (name == u"set_intrinsic") {
        const std::uint32_t number = builder_.intrinsic_number(text_argument(), node.range);
        if (wants(2))
            compile_expression(node.arguments[1]);
        else
            emit(Opcode::Undefined);
        emit(Opcode::SetIntrinsic, number);
        emit(Opcode::Undefined);
        return;
    }
    for (const Node* argument : node.arguments) compile_expression(argument);
    at(node.range, node.range.begin);
    if (name == u"call" && wants(2)) {
        emit(Opcode::Call, count - 2);
    } else if (name == u"apply" && wants(3)) {
        emit(Opcode::CallSpread);
    } else if (name == u"construct" && wants(3)) {
        emit(Opcode::ConstructSpread);
    } else {
        emit(Opcode::CallIntrinsic, builder_.native_number(name, true, node.range), count);
    }
}

}  // namespace loopscope::bytecode
