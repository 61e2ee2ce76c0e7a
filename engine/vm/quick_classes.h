#pragma once

#include "engine/vm/execution.h"
#include "engine/vm/quick_operators.h"

// The rows of quick.def for what classes are made of: `this` in constructors, private elements. ECMA-262
// chapter 15. All of it is inlined into the batch loop, as that of quick.h is.

namespace loopscope::vm {

[[gnu::always_inline]] inline bool quick_set_this(auto& r, Execution& x) {
    if (!x.frame->this_value.is_uninitialized()) return false;
    x.frame->this_value = r.pop();
    return true;
}
[[gnu::always_inline]] inline bool quick_take_this(auto& r, Execution& x) {
    x.frame->this_value = r.pop();
    return true;
}
[[gnu::always_inline]] inline bool quick_home_object(auto& r, const Execution& x) {
    const heap::FunctionData* function = x.heap.function_data(x.frame->function);
    if (function == nullptr || function->home_object == CellId::None) return false;
    r.push(Value::object(function->home_object));
    return true;
}
[[gnu::always_inline]] inline bool quick_super_constructor(auto& r, const Execution& x) {
    const CellId parent = x.heap.prototype(r.top());
    r.push(parent == CellId::None ? Value::null() : Value::object(parent));
    return true;
}
/// Of a class without fields.
[[gnu::always_inline]] inline bool quick_run_class_fields(auto& r, const Execution& x) {
    const heap::FunctionData* constructor = x.heap.function_data(r.top());
    if (constructor == nullptr || constructor->fields.is_object()) return false;
    r.drop(2);
    return true;
}
[[gnu::always_inline]] inline bool quick_get_private(auto& r, const Execution& x) {
    const Value object = r.top(1);
    if (!object.is_object()) return false;
    const Value found = x.heap.known_property(object.as_cell(), x.heap.key_from_symbol(r.top()));
    return !found.is_hole() && quick_result(r, found);
}
[[gnu::always_inline]] inline bool quick_set_private(auto& r, Execution& x) {
    const Value value = r.top();
    const Value object = r.top(2);
    if (!object.is_object() || !x.heap.set_known_property(object, x.heap.key_from_symbol(r.top(1)), value))
        return false;
    r.drop(2);
    r.top() = value;
    return true;
}

}  // namespace loopscope::vm
