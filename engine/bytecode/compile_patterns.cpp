#include <algorithm>

#include "engine/bytecode/class_flags.h"
#include "engine/bytecode/function_compiler.h"

// SPEC: 8.6.2 BindingInitialization, 13.15.5 Destructuring Assignment. The value is on the stack and is taken
// off. `source` is what the value comes from, for error messages: an expression; the head of a loop; a try
// statement for a catch parameter; null for a parameter; the target itself for a part of another pattern.

namespace loopscope::bytecode {

using syntax::as;
using syntax::as_if;

/// Where the property of a loop's head is written. RUNTIME: V8 11.3 src/interpreter/bytecode-generator.cc:
/// for-in places it as the property's expression, for-of where its object has left the place.
std::uint32_t FunctionCompiler::place_in_head(const Node* target) const {
    const auto* member = as_if<syntax::MemberExpression>(target);
    const auto* index = as_if<syntax::IndexExpression>(target);
    if (is_old() || (!member && !index)) return target->range.begin;
    const syntax::Expression& object = member ? *member->object : *index->object;
    if (in_head_of_for_in_)
        return index ? find_character(object.range.end, u'[') : expression_position(*target);
    if (const auto place = index ? last_place(*index->index) : std::nullopt) return *place;
    return later_place(object).value_or(target->range.begin);
}

void FunctionCompiler::assign_target(const Node* target, Binding binding, const Node* source) {
    switch (target->kind) {
        case NodeKind::Identifier: {
            const auto* name = as<syntax::Identifier>(target);
            if (binding == Binding::Initialize)
                initialize(name->resolution, name->name);
            else
                store(name->resolution, name->name, target->range);
            return;
        }
        case NodeKind::ObjectPattern:
            assign_object_pattern(*as<syntax::ObjectPattern>(target), binding, source);
            return;
        case NodeKind::ArrayPattern:
            assign_array_pattern(*as<syntax::ArrayPattern>(target), binding, source);
            return;
        default: {  // a property, evaluated after the value: the head of a loop  // NOTE: any other kind
            const std::uint32_t parts = push_reference(target);
            if (parts == 1) emit(Opcode::Swap);
            for (std::uint32_t i = 0; i < 2 && parts == 2; ++i) emit(Opcode::Rotate3);
            for (std::uint32_t i = 0; i < 3 && parts == 3; ++i) emit(Opcode::Rotate4);
            at(target->range);
            set_reference(target, {place_in_head(target), target->range.end});
            emit(Opcode::Pop);
        }
    }
}

/// value -- value: the default in place of undefined.
void FunctionCompiler::compile_default(const syntax::PatternElement& element) {
    if (!element.default_value) return;
    const Label present = emitter_.make_label();
    at(element.range);
    emitter_.jump(Opcode::JumpIfNotUndefined, present);
    emit(Opcode::Pop);
    compile_expression(element.default_value);
    emitter_.bind(present);
}

/// A parameter: value --
void FunctionCompiler::assign_element(const syntax::PatternElement& element, Binding binding) {
    compile_default(element);
    at(element.range);
    assign_target(element.target, binding, element.default_value ? defaulted_parameter() : nullptr);
}

namespace {

bool is_property(const Node* target) {
    return target->kind != NodeKind::Identifier && target->kind != NodeKind::ObjectPattern &&
           target->kind != NodeKind::ArrayPattern;
}

/// Expressions that V8 quotes when they cannot be destructured as an array.
bool is_quoted(const Node* source) {
    switch (source->kind) {
        case NodeKind::Identifier:
        case NodeKind::NumberLiteral:
        case NodeKind::StringLiteral:
        case NodeKind::BooleanLiteral:
        case NodeKind::NullLiteral:
        case NodeKind::ObjectLiteral:
        case NodeKind::AwaitExpression: return true;
        default: return false;  // NOTE: any other kind
    }
}

const Node* source_of_part(const syntax::PatternElement& element) {
    return element.default_value ? element.default_value : element.target;
}

/// The name that V8 6.8 took for a property's: no index, and written out.
std::u16string_view named_key(const syntax::Ast& ast, const syntax::PropertyKey& key) {
    using Kind = syntax::PropertyKey::Kind;
    std::u16string_view text;
    if (key.kind == Kind::Computed && key.expression->kind == NodeKind::StringLiteral)
        text = static_cast<const syntax::StringLiteral*>(key.expression)->value;
    if (key.kind == Kind::Identifier || key.kind == Kind::String) text = ast.text(key.name);
    const bool is_index = text.find_first_not_of(u"0123456789") == std::u16string_view::npos &&
                          (text == u"0" || !text.starts_with(u'0'));
    return is_index ? std::u16string_view() : text;
}

/// RUNTIME: V8 6.8 src/parsing/parser.cc, BuildAssertIsCoercible: the first property with a name is named.
/// V8 5.1 names none.
std::u16string old_coercible_message(const syntax::Ast& ast, const syntax::ObjectPattern& pattern) {
    if (ast.edition < syntax::Edition::V8_6_2) return u"Cannot match against 'undefined' or 'null'.";
    for (const syntax::PatternProperty* property : pattern.properties) {
        const std::u16string_view name = named_key(ast, property->key);
        if (name.empty()) continue;
        return u"Cannot destructure property `" + std::u16string(name) + u"` of 'undefined' or 'null'.";
    }
    return u"Cannot destructure 'undefined' or 'null'.";
}

}  // namespace

/// A pattern that is checked by itself, before any of its properties is read: it has none, or the name of the
/// first one is computed.
void FunctionCompiler::require_coercible_itself(const Node* source, bool nested,
                                                const std::optional<PatternPart>& part) {
    if (nested && (!part || !part->key)) {
        emit(Opcode::RequireObjectCoercible, builder_.string("Cannot read properties of "), 2);
        return;
    }
    const bool named = nested && !part->key->is_computed();
    emit_require_coercible(named ? part->key : nullptr, nested ? part->source : source);
}

/// Names the property that is to be read, if any, and what it is read from, if that is written.
void FunctionCompiler::emit_require_coercible(const syntax::PropertyKey* key, const Node* source) {
    std::u16string message = u"Cannot destructure '";
    if (key)
        message =
            u"Cannot destructure property '" + std::u16string(builder_.ast().text(key->name)) + u"' of '";
    if (source) message += pattern_source_text(source) + u"'";
    emit(Opcode::RequireObjectCoercible, builder_.string(message), source ? 0 : 1);
}

/// V8 names the first property in its message when it can. RUNTIME: V8 11.3 src/ast/prettyprinter.cc,
/// CallPrinter::VisitAssignment: when that is read at the place of what it is given to, and what it is given
/// to is no property. What has a default is an assignment of its own.
void FunctionCompiler::require_coercible(const syntax::ObjectPattern& pattern, const Node* source,
                                         const std::optional<PatternPart>& part) {
    if (is_old()) {
        emit(Opcode::RequireObjectCoercible, builder_.string(old_coercible_message(builder_.ast(), pattern)));
        return;
    }
    const bool nested = source == &pattern;
    const syntax::PatternProperty* first = pattern.properties.empty() ? nullptr : pattern.properties[0];
    if (!first && pattern.rest) return require_coercible_itself(source, nested, std::nullopt);
    if (!first || first->key.is_computed()) return require_coercible_itself(source, nested, part);
    const NodeKind kind = first->value.target->kind;
    const Node* from = source;
    if (first->value.default_value) {
        if (kind != NodeKind::ObjectPattern) return;  // reading the property throws
        from = first->value.default_value;
    } else if (nested || is_property(first->value.target)) {
        return;
    }
    emit_require_coercible(&first->key, from);
}

void FunctionCompiler::assign_object_pattern(const syntax::ObjectPattern& pattern, Binding binding,
                                             const Node* source) {
    const std::optional<PatternPart> part = std::exchange(pattern_part_, std::nullopt);
    const syntax::PatternProperty* first = pattern.properties.empty() ? nullptr : pattern.properties[0];
    const bool is_computed = !is_old() && first && first->key.is_computed();
    const std::uint32_t own = is_computed                 ? pattern.range.begin
                              : first                     ? first->value.target->range.begin
                              : pattern.rest && !is_old() ? pattern.rest->range.begin
                                                          : pattern.range.begin;
    at(pattern.range, old_pattern_place(pattern, source, part).value_or(own));
    require_coercible(pattern, source, part);
    std::vector<std::uint32_t> key_locals;
    for (const syntax::PatternProperty* property : pattern.properties) {
        const syntax::PatternElement& element = property->value;
        std::uint32_t key = 0;
        if (property->key.is_computed()) {
            compile_key(property->key);
            key = take_local();
            key_locals.push_back(key);
            emit(Opcode::SetLocal, key);
        }
        const bool into_property = is_property(element.target);
        const std::uint32_t parts = into_property ? push_reference(element.target) : 0;
        // Whatever a default says comes later.
        const std::uint32_t end = element.default_value ? element.target->range.end : property->range.end;
        at({property->range.begin, end}, element.target->range.begin);
        if (parts == 0)
            emit(Opcode::Dup);
        else
            emit(Opcode::Pick, parts);
        if (property->key.is_computed()) {
            emit(Opcode::GetLocal, key);
            emit_visible(Opcode::GetElement);
        } else {
            emit_visible(Opcode::GetProperty, name_string(property->key.name));
        }
        if (property->key.is_computed()) {
            if (element.default_value) {
                const Label present = emitter_.make_label();
                emitter_.jump(Opcode::JumpIfNotUndefined, present);
                emit(Opcode::Pop);
                compile_expression(element.default_value);
                emitter_.bind(present);
            }
        } else {
            compile_default(element);
        }
        at(element.range);
        if (into_property) {
            set_reference(element.target, element.target->range);
            emit(Opcode::Pop);
        } else {
            if (element.default_value)
                pattern_part_ = PatternPart{element.default_value, nullptr};
            else if (source != &pattern)
                pattern_part_ = PatternPart{source, &property->key};
            assign_target(element.target, binding, source_of_part(element));
            pattern_part_.reset();
        }
    }
    if (pattern.rest) {
        const std::uint32_t parts = is_property(pattern.rest) ? push_reference(pattern.rest) : 0;
        at(pattern.rest->range, pattern.rest->range.begin);
        emit(Opcode::NewObject);
        emit(Opcode::Pick, parts + 1);
        std::size_t computed = 0;
        for (const syntax::PatternProperty* property : pattern.properties) {
            if (property->key.is_computed())
                emit(Opcode::GetLocal, key_locals[computed++]);
            else
                emit(Opcode::String, name_string(property->key.name));
        }
        emit(Opcode::CopyDataProperties, static_cast<std::uint32_t>(pattern.properties.size()));
        if (parts == 0)
            assign_target(pattern.rest, binding, pattern.rest);
        else {
            set_reference(pattern.rest, pattern.rest->range);
            emit(Opcode::Pop);
        }
    }
    for (const std::uint32_t local : key_locals) give_back_local(local);
    emit(Opcode::Pop);
}

/// Giving it a value runs no program code and cannot throw.
bool FunctionCompiler::is_simple_target(const Node* target, Binding binding) const {
    const auto* name = as_if<syntax::Identifier>(target);
    if (!name || name->resolution.kind == Resolution::Kind::Global || name->resolution.with_objects)
        return false;
    if (binding == Binding::Initialize) return true;
    const Variable& variable = *name->resolution.variable;
    return !name->resolution.needs_check && !variable.is_immutable();
}

/// What V8 takes apart without noting a place: what was caught, and a parameter with a default.
bool FunctionCompiler::is_placeless(const Node* source) const {
    return !is_old() && (source == defaulted_parameter() || source->kind == NodeKind::TryStatement);
}

void FunctionCompiler::emit_get_iterator(const Node* source, SourceRange range) {
    const std::optional<PatternPart> part = std::exchange(pattern_part_, std::nullopt);
    if (part && part->key && !is_old()) {
        const Node* from = part->source;
        const std::uint32_t text = from ? builder_.string(pattern_source_text(from)) : 0;
        emit(Opcode::GetIterator, text, kIteratesPart);
        return;
    }
    // A default that notes no place of its own is not found there.
    if (part && !part->key && !is_old() && !last_place(*part->source)) {
        emit(Opcode::GetIterator, 0);
        return;
    }
    std::uint32_t text = 0;
    const auto* call = source ? as_if<syntax::CallExpression>(source) : nullptr;
    const bool head_of_loop =
        source && source->range != range &&
        (source->kind == NodeKind::VariableDeclaration || source->kind == NodeKind::ArrayPattern);
    if (is_old())
        text = old_pattern_source_text(source);
    else if (head_of_loop)
        text = builder_.string(".for");
    else if (source && (call ? call->callee->kind == NodeKind::Identifier : is_quoted(source)))
        text = iterable_text(source);
    if (source && !head_of_loop && !is_placeless(source)) emitter_.set_position(source->range.begin);
    // RUNTIME: V8 src/parsing/parser-base.h, ParseForStatement: the place of a head is its last token.
    if (head_of_loop && !is_old()) emitter_.set_position(range.end - 1);
    emit(Opcode::GetIterator, text);
}

/// Elements that cannot throw: once the iterator is exhausted the rest of the elements is undefined, on a
/// path of its own, and nothing has to be remembered.
void FunctionCompiler::assign_simple_array_pattern(const syntax::ArrayPattern& pattern, Binding binding) {
    const std::size_t count = pattern.elements.size();
    const std::uint32_t depth = emitter_.depth();
    std::vector<Label> exhausted;
    for (std::size_t i = 0; i < count; ++i) {
        exhausted.push_back(emitter_.make_label());
        const syntax::PatternElement* element = pattern.elements[i];
        if (element) at(element->range, element->target->range.begin);
        emitter_.jump(Opcode::IteratorNext, exhausted[i]);
        if (element)
            assign_target(element->target, binding, element->target);
        else
            emit(Opcode::Pop);
    }
    const Label end = emitter_.make_label();
    at(pattern.range);
    if (pattern.rest) {
        at(pattern.rest->range, pattern.rest->range.begin);
        emit(Opcode::IteratorRest);
        assign_target(pattern.rest, binding, pattern.rest);
        emit(Opcode::Pop);
        emit(Opcode::Pop);
    } else {
        emit(Opcode::IteratorClose);
    }
    emitter_.jump(Opcode::Jump, end);
    emitter_.set_depth(depth);
    for (std::size_t i = 0; i < count; ++i) {
        emitter_.bind(exhausted[i]);
        const syntax::PatternElement* element = pattern.elements[i];
        if (!element) continue;
        at(element->range);
        emit(Opcode::Undefined);
        assign_target(element->target, binding, element->target);
    }
    if (count > 0) {
        at(pattern.range);
        if (pattern.rest) {
            emit(Opcode::NewArray);
            assign_target(pattern.rest, binding, pattern.rest);
        }
        emit(Opcode::Pop);
        emit(Opcode::Pop);
    }
    emitter_.set_depth(depth - 2);
    emitter_.bind(end);
}

/// 8.6.3 IteratorBindingInitialization: the iterator is closed unless it is done or threw itself; a local
/// remembers.
void FunctionCompiler::assign_array_pattern(const syntax::ArrayPattern& pattern, Binding binding,
                                            const Node* source, std::optional<std::uint32_t> place) {
    at(pattern.range);
    if (place) {
        emitter_.set_position(*place);
        emit(Opcode::GetIterator, 0);
    } else {
        if (source && !is_placeless(source)) emitter_.set_position(pattern.range.begin);
        emit_get_iterator(source, pattern.range);
    }
    bool simple = !pattern.rest || is_simple_target(pattern.rest, binding);
    for (const syntax::PatternElement* element : pattern.elements)
        simple =
            simple && (!element || (!element->default_value && is_simple_target(element->target, binding)));
    if (simple) {
        assign_simple_array_pattern(pattern, binding);
        return;
    }
    const std::uint32_t depth = emitter_.depth();
    const std::uint32_t done = take_local();
    const std::int32_t environment = save_environment();
    emit(Opcode::False);
    emit(Opcode::SetLocal, done);
    const std::size_t index = push_control(Control::Kind::Pattern);
    controls_[index].depth = depth - 2;
    controls_[index].done_local = done;
    controls_[index].environment_local = environment;
    open_handler(controls_[index], depth);
    const Label handler = controls_[index].handler;
    for (const syntax::PatternElement* element : pattern.elements)
        assign_array_element(element, binding, done);
    if (pattern.rest) assign_array_rest(pattern.rest, binding, done);
    close_handler(controls_[index]);
    const Control control = controls_[index];
    pop_control();
    at(pattern.range);
    close_pattern(control);
    const Label end = emitter_.make_label();
    emitter_.jump(Opcode::Jump, end);
    emitter_.bind_handler(handler, depth);
    const std::uint32_t thrown = take_local();
    const Label closed = emitter_.make_label();
    const Label rethrow = emitter_.make_label();
    emit(Opcode::SetLocal, thrown);
    emit(Opcode::GetLocal, done);
    emitter_.jump(Opcode::JumpIfTrue, closed);
    emit(Opcode::IteratorCloseQuietly);
    emitter_.jump(Opcode::Jump, rethrow);
    emitter_.set_depth(depth);
    emitter_.bind(closed);
    emit(Opcode::Pop);
    emit(Opcode::Pop);
    emitter_.bind(rethrow);
    emit(Opcode::GetLocal, thrown);
    emit(Opcode::Rethrow);
    give_back_local(thrown);
    give_back_local(done);
    emitter_.set_depth(depth - 2);
    emitter_.bind(end);
}

/// The parts of a property target, kept in locals while the iterator is on top of the stack.
std::vector<std::uint32_t> FunctionCompiler::keep_reference(const Node* target) {
    std::vector<std::uint32_t> locals(push_reference(target));
    for (std::uint32_t& local : locals) local = take_local();
    for (std::size_t i = locals.size(); i-- > 0;) emit(Opcode::SetLocal, locals[i]);
    return locals;
}

/// parts in locals, value --
void FunctionCompiler::set_kept_reference(const Node* target, const std::vector<std::uint32_t>& locals) {
    const std::uint32_t value = take_local();
    emit(Opcode::SetLocal, value);
    for (const std::uint32_t local : locals) emit(Opcode::GetLocal, local);
    emit(Opcode::GetLocal, value);
    set_reference(target, target->range);
    emit(Opcode::Pop);
    give_back_local(value);
    for (const std::uint32_t local : locals) give_back_local(local);
}

void FunctionCompiler::assign_array_element(const syntax::PatternElement* element, Binding binding,
                                            std::uint32_t done) {
    const bool into_property = element && is_property(element->target);
    std::vector<std::uint32_t> kept;
    if (into_property) kept = keep_reference(element->target);
    if (element) at(element->range, element->target->range.begin);
    const Label exhausted = emitter_.make_label();
    const Label present = emitter_.make_label();
    emit(Opcode::GetLocal, done);
    emitter_.jump(Opcode::JumpIfTrue, exhausted);
    emit(Opcode::True);
    emit(Opcode::SetLocal, done);  // should the iterator throw, it is not closed
    emitter_.jump(Opcode::IteratorNext, exhausted);
    emit(Opcode::False);
    emit(Opcode::SetLocal, done);
    emitter_.jump(Opcode::Jump, present);
    emitter_.set_depth(emitter_.depth() - 1);
    emitter_.bind(exhausted);
    emit(Opcode::Undefined);
    emitter_.bind(present);
    if (!element) {
        emit(Opcode::Pop);
        return;
    }
    compile_default(*element);
    at(element->range);
    if (into_property) {
        set_kept_reference(element->target, kept);
        return;
    }
    if (element->default_value) pattern_part_ = PatternPart{element->default_value, nullptr};
    assign_target(element->target, binding, source_of_part(*element));
    pattern_part_.reset();
}

void FunctionCompiler::assign_array_rest(const Node* rest, Binding binding, std::uint32_t done) {
    const bool into_property = is_property(rest);
    std::vector<std::uint32_t> kept;
    if (into_property) kept = keep_reference(rest);
    at(rest->range, rest->range.begin);
    const Label exhausted = emitter_.make_label();
    const Label present = emitter_.make_label();
    emit(Opcode::GetLocal, done);
    emitter_.jump(Opcode::JumpIfTrue, exhausted);
    emit(Opcode::True);
    emit(Opcode::SetLocal, done);
    emit(Opcode::IteratorRest);
    emitter_.jump(Opcode::Jump, present);
    emitter_.set_depth(emitter_.depth() - 1);
    emitter_.bind(exhausted);
    emit(Opcode::NewArray);
    emitter_.bind(present);
    if (into_property)
        set_kept_reference(rest, kept);
    else
        assign_target(rest, binding, rest);
}

}  // namespace loopscope::bytecode
