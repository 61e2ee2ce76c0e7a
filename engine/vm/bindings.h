#pragma once

#include "engine/vm/quick.h"

// ECMA-262 section 9.1: variables in locals, environments and the global object.

namespace loopscope::vm {

/// "Cannot access 'x' before initialization".
void throw_dead_zone(Execution& x, std::uint32_t name);
/// The same for a slot of an environment.
void throw_captured_dead_zone(Execution& x, CellId environment, std::uint32_t slot);

// The binding is in its dead zone: everything else is in quick.def.
inline void op_captured_dead_zone(Execution& x, const Instruction& i) {
    throw_captured_dead_zone(x, environment_up(x, i.a), i.b);
}
inline void op_local_dead_zone(Execution& x, const Instruction& i) {
    throw_dead_zone(x, x.function->names[i.a]);
}
void op_get_import(Execution& x, const Instruction& i);
void op_get_global(Execution& x, const Instruction& i);
void op_get_global_or_undefined(Execution& x, const Instruction& i);
void op_set_global(Execution& x, const Instruction& i);
void op_declare_global(Execution& x, const Instruction& i);
void op_init_global(Execution& x, const Instruction& i);
void op_delete_global(Execution& x, const Instruction& i);
void op_throw_const_assignment(Execution& x, const Instruction& i);
void op_throw_error(Execution& x, const Instruction& i);

}  // namespace loopscope::vm
