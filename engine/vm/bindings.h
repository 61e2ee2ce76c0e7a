#pragma once

#include "engine/vm/execution.h"

// ECMA-262 section 9.1: variables in locals, environments and the global object.

namespace loopscope::vm {

inline CellId environment_up(const Execution& x, std::uint32_t hops) {
    CellId environment = x.frame->environment;
    for (; hops > 0; --hops) environment = x.heap.environment_parent(environment);
    return environment;
}

/// "Cannot access 'x' before initialization".
void throw_dead_zone(Execution& x, std::uint32_t name);
/// The same for a slot of an environment.
void throw_captured_dead_zone(Execution& x, CellId environment, std::uint32_t slot);

inline void op_get_captured(Execution& x, const Instruction& i) {
    x.push(x.heap.environment_slot(environment_up(x, i.a), i.b));
}
inline void op_get_captured_checked(Execution& x, const Instruction& i) {
    const CellId environment = environment_up(x, i.a);
    const Value value = x.heap.environment_slot(environment, i.b);
    if (value.is_uninitialized()) [[unlikely]]
        return throw_captured_dead_zone(x, environment, i.b);
    x.push(value);
}
inline void op_set_captured(Execution& x, const Instruction& i) {
    x.heap.set_environment_slot(environment_up(x, i.a), i.b, x.pop());
}
inline void op_set_captured_checked(Execution& x, const Instruction& i) {
    const CellId environment = environment_up(x, i.a);
    if (x.heap.environment_slot(environment, i.b).is_uninitialized()) [[unlikely]] {
        return throw_captured_dead_zone(x, environment, i.b);
    }
    x.heap.set_environment_slot(environment, i.b, x.pop());
}
inline void op_get_local_checked(Execution& x, const Instruction& i) {
    const Value value = x.locals[i.b];
    if (value.is_uninitialized()) [[unlikely]]
        return throw_dead_zone(x, x.function->names[i.a]);
    x.push(value);
}
inline void op_set_local_checked(Execution& x, const Instruction& i) {
    if (x.locals[i.b].is_uninitialized()) [[unlikely]]
        return throw_dead_zone(x, x.function->names[i.a]);
    x.locals[i.b] = x.pop();
}
inline void op_push_environment(Execution& x, const Instruction& i) {
    x.frame->environment = x.heap.make_environment(x.frame->environment, i.b, i.a, Value::uninitialized());
}
inline void op_pop_environment(Execution& x, const Instruction&) {
    x.frame->environment = x.heap.environment_parent(x.frame->environment);
}
inline void op_copy_environment(Execution& x, const Instruction&) {
    x.frame->environment = x.heap.copy_environment(x.frame->environment);
}
inline void op_save_environment(Execution& x, const Instruction& i) {
    x.locals[i.b] = Value::internal_cell(x.frame->environment);
}
inline void op_restore_environment(Execution& x, const Instruction& i) {
    x.frame->environment = x.locals[i.b].as_cell();
}

void op_get_global(Execution& x, const Instruction& i);
void op_get_global_or_undefined(Execution& x, const Instruction& i);
void op_set_global(Execution& x, const Instruction& i);
void op_declare_global(Execution& x, const Instruction& i);
void op_init_global(Execution& x, const Instruction& i);
void op_delete_global(Execution& x, const Instruction& i);
void op_throw_const_assignment(Execution& x, const Instruction& i);
void op_throw_error(Execution& x, const Instruction& i);

}  // namespace loopscope::vm
