#pragma once

#include "engine/vm/classes.h"
#include "engine/vm/execution.h"
#include "engine/vm/iteration.h"
#include "engine/vm/operators.h"
#include "engine/vm/quick_classes.h"
#include "engine/vm/quick_operators.h"
#include "engine/vm/typed_elements.h"

// The rows of quick.def that are more than an operator: the operand stack, bindings, literals, properties.
// Nothing here throws or pushes a frame; what makes the heap grow is a row of `may_grow` in batch.cpp. All of
// it is inlined into the batch loop, always: only then do the registers stay in those of the processor.

namespace loopscope::vm {

[[gnu::always_inline]] inline bool quick_push(auto& r, Value value) {
    r.push(value);
    return true;
}
[[gnu::always_inline]] inline bool quick_drop(auto& r) {
    r.drop(1);
    return true;
}
[[gnu::always_inline]] inline bool quick_push_checked(auto& r, Value value) {
    return !value.is_uninitialized() && quick_push(r, value);
}
[[gnu::always_inline]] inline bool quick_jump_table(auto& r, const Execution& x, const Instruction& i) {
    const auto index = static_cast<std::uint32_t>(r.pop().as_int32());
    r.go_to(x.function->jump_targets[x.function->jump_tables[i.b].begin + index]);
    return true;
}

// ECMA-262 section 9.1: variables in locals and environments.

inline CellId environment_up(const Execution& x, std::uint32_t hops) {
    CellId environment = x.frame->environment;
    for (; hops > 0; --hops) environment = x.heap.environment_parent(environment);
    return environment;
}
[[gnu::always_inline]] inline bool quick_set_local(auto& r, const Instruction& i) {
    r.locals[i.b] = r.pop();
    return true;
}
[[gnu::always_inline]] inline Value quick_captured(const Execution& x, const Instruction& i) {
    return x.heap.environment_slot(environment_up(x, i.a), i.b);
}
[[gnu::always_inline]] inline bool quick_set_captured(auto& r, Execution& x, const Instruction& i) {
    x.heap.set_environment_slot(environment_up(x, i.a), i.b, r.pop());
    return true;
}
[[gnu::always_inline]] inline bool quick_pop_environment(Execution& x) {
    x.frame->environment = x.heap.environment_parent(x.frame->environment);
    return true;
}
[[gnu::always_inline]] inline bool quick_save_environment(auto& r, const Execution& x, const Instruction& i) {
    r.locals[i.b] = Value::internal_cell(x.frame->environment);
    return true;
}
[[gnu::always_inline]] inline bool quick_restore_environment(auto& r, Execution& x, const Instruction& i) {
    x.frame->environment = r.locals[i.b].as_cell();
    return true;
}
[[gnu::always_inline]] inline bool quick_push_environment(Execution& x, const Instruction& i) {
    x.frame->environment = x.heap.make_environment(x.frame->environment, i.b, i.a, Value::uninitialized());
    return true;
}
[[gnu::always_inline]] inline bool quick_copy_environment(Execution& x) {
    x.frame->environment = x.heap.copy_environment(x.frame->environment);
    return true;
}
[[gnu::always_inline]] inline bool quick_type_of(auto& r, const Execution& x) {
    const auto name = static_cast<std::size_t>(type_name(x.heap, r.top()));
    r.top() = Value::string(x.agent.keys.type_names[name].as_cell());
    return true;
}

/// A property of the global object that is not undefined: then it is there.
[[gnu::always_inline]] inline bool quick_get_global(auto& r, const Execution& x, const Instruction& i) {
    if (!x.agent.global_bindings.empty()) return false;
    const Value found = x.heap.plain_property(x.agent.realm[Intrinsic::GlobalObject].as_cell(),
                                              PropertyKey::cell(program_string(i.b).as_cell()));
    return !found.is_hole() && !found.is_undefined() && quick_push(r, found);
}

// ECMA-262 sections 13.2.4, 13.2.5: literals.

[[gnu::always_inline]] inline bool quick_new_array(auto& r, Execution& x, const Instruction& i) {
    const Value array = x.heap.make_array(x.agent.realm[Intrinsic::ArrayPrototype].as_cell(),
                                          std::span<const Value>(r.sp - i.b, i.b));
    r.drop(i.b);
    return quick_push(r, array);
}
[[gnu::always_inline]] inline bool quick_define_field(auto& r, Execution& x, const Instruction& i) {
    if ((i.flags & bytecode::kNamesProperty) == 0 ||
        !x.heap.define_plain_field(r.top(1), PropertyKey::cell(program_string(i.b).as_cell()), r.top()))
        return false;
    return quick_drop(r);
}
[[gnu::always_inline]] inline bool quick_array_append(auto& r, Execution& x) {
    return !r.top().is_hole() && x.heap.push_dense(r.top(1), r.top()) && quick_drop(r);
}

// ECMA-262 section 13.15.3: a string and a string or a number.

[[gnu::always_inline]] inline bool quick_join(auto& r, Execution& x) {
    const Value left = r.top(1);
    const Value right = r.top();
    if (!(left.is_string() && (right.is_string() || right.is_number())) &&
        !(left.is_number() && right.is_string()))
        return false;
    const Value joined = join_primitives(x.heap, left, right);
    return !joined.is_hole() && quick_result(r, joined);
}

// ECMA-262 section 7.4: what runs no program code.

/// A plain iterator result: its value takes its place, or the jump when it is the last.
[[gnu::always_inline]] inline bool quick_iterator_unwrap(auto& r, const Execution& x, const Instruction& i) {
    if (!r.top().is_object()) return false;
    const CellId result = r.top().as_cell();
    const Value done = x.heap.known_property(result, x.agent.keys.done);
    if (!done.is_boolean()) return false;
    if (done.is_true()) {
        r.go_to(i.b);
        return quick_drop(r);
    }
    const Value value = x.heap.known_property(result, x.agent.keys.value);
    if (value.is_hole()) return false;
    r.top() = value;
    return true;
}
[[gnu::always_inline]] inline bool quick_resume_mode(auto& r, const Execution& x) {
    return quick_push(r, Value::int32(static_cast<std::int32_t>(x.frame->resume_mode)));
}

[[gnu::always_inline]] inline bool quick_iterator_next(auto& r, Execution& x, const Instruction& i) {
    const IteratorStep step = step_iterator(x.agent, r.top(1), r.top());
    if (step.kind == IteratorStep::Kind::Value) return quick_push(r, step.value);
    if (step.kind == IteratorStep::Kind::NeedsCode) return false;
    r.go_to(i.b);
    return true;
}

// ECMA-262 sections 10.1.8, 10.1.9: data properties.

[[gnu::always_inline]] inline bool quick_get_property(auto& r, const Execution& x, const Instruction& i) {
    const Value object = r.top();
    if ((i.flags & bytecode::kNamesProperty) == 0) return false;
    const PropertyKey key = PropertyKey::cell(program_string(i.b).as_cell());
    if (!object.is_object()) {
        if (!object.is_string() || key != x.agent.keys.length) return false;
        r.top() = Value::number(x.heap.string_length(object));
        return true;
    }
    Value found = x.heap.known_property(object.as_cell(), key);
    if (found.is_hole()) {
        found = x.heap.is_array(object) && key == x.agent.keys.length
                    ? Value::number(x.heap.array_length(object))
                    : x.heap.plain_property(object.as_cell(), key);
        if (found.is_hole()) return false;
    }
    r.top() = found;
    return true;
}
[[gnu::always_inline]] inline bool quick_get_method(auto& r, const Execution& x, const Instruction& i) {
    const Value object = r.top();
    if ((i.flags & bytecode::kNamesProperty) == 0) return false;
    CellId start = object.as_cell();
    if (object.is_string()) {
        start = x.agent.realm[Intrinsic::StringPrototype].as_cell();
    } else if (!object.is_object()) {
        return false;
    }
    const Value found = x.heap.plain_property(start, PropertyKey::cell(program_string(i.b).as_cell()));
    if (found.is_hole()) return false;
    r.top() = found;
    return quick_push(r, object);
}
[[gnu::always_inline]] inline bool quick_set_property(auto& r, Execution& x, const Instruction& i) {
    const Value value = r.top();
    const Value object = r.top(1);
    if ((i.flags & bytecode::kNamesProperty) == 0 || !object.is_object()) return false;
    const PropertyKey key = PropertyKey::cell(program_string(i.b).as_cell());
    return (x.heap.set_known_property(object, key, value) || x.heap.set_plain_property(object, key, value)) &&
           quick_result(r, value);
}
[[gnu::always_inline]] inline bool quick_get_element(auto& r, const Execution& x) {
    const Value key = r.top();
    const Value object = r.top(1);
    if (!key.is_int32() || key.as_int32() < 0) return false;
    const auto index = static_cast<std::uint32_t>(key.as_int32());
    Value element = Value::hole();
    if (object.is_object()) [[likely]] {
        const std::span<const Value> dense = x.heap.dense_elements(object);
        if (index < dense.size()) element = dense[index];
        if (element.is_hole())
            element = x.heap.class_of(object) == ObjectClass::TypedArray ? typed_number(x.heap, object, index)
                                                                         : x.heap.fast_element(object, index);
    } else if (object.is_string()) {
        element = x.heap.known_unit(object, index);
    }
    return !element.is_hole() && quick_result(r, element);
}
/// An index that an array has.
[[gnu::always_inline]] inline bool quick_in(auto& r, const Execution& x) {
    const Value key = r.top(1);
    const Value object = r.top();
    if (!key.is_int32() || key.as_int32() < 0 || !object.is_object()) return false;
    if (x.heap.fast_element(object, static_cast<std::uint32_t>(key.as_int32())).is_hole()) return false;
    return quick_result(r, Value::boolean(true));
}
/// An element right behind the last of an array.
inline bool append_element(Execution& x, Value object, std::uint32_t index, Value value) {
    return x.heap.is_array(object) && index == x.heap.array_length(object) &&
           x.heap.push_dense(object, value);
}
[[gnu::always_inline]] inline bool quick_set_element(auto& r, Execution& x) {
    const Value value = r.top();
    const Value key = r.top(1);
    const Value object = r.top(2);
    if (!key.is_int32() || key.as_int32() < 0 || !object.is_object()) return false;
    const auto index = static_cast<std::uint32_t>(key.as_int32());
    if (x.heap.class_of(object) == ObjectClass::TypedArray) {
        if (!set_typed_number(x.heap, object, index, value)) return false;
    } else if (!x.heap.set_flat_element(object, index, value) && !append_element(x, object, index, value)) {
        return false;
    }
    r.drop(2);
    r.top() = value;
    return true;
}

}  // namespace loopscope::vm
