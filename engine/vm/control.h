#pragma once

#include "engine/vm/conversions.h"
#include "engine/vm/quick.h"

// Jumps on what has to be looked at, and rare constants.

namespace loopscope::vm {

void op_bigint(Execution& x, const Instruction& i);
void op_native_function(Execution& x, const Instruction& i);

inline void op_jump_if(Execution& x, const Instruction& i, bool wanted) {
    if (to_boolean(x.heap, x.pop()) == wanted) x.pc = i.b;
}
inline void op_jump_if_or_pop(Execution& x, const Instruction& i, bool wanted) {
    quick_jump_or_pop(x, i, to_boolean(x.heap, x.top()) == wanted);
}

}  // namespace loopscope::vm
