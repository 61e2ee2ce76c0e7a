#pragma once

#include "engine/vm/conversions.h"
#include "engine/vm/execution.h"

// ECMA-262 chapter 13: operators. Numbers are in quick_operators.h, other primitives here, objects go through
// the library's BinaryOperator and UnaryOperator.

namespace loopscope::vm {

void binary_slow(Execution& x, Opcode opcode);
/// A string and a string or another primitive, joined. A hole, with nothing done, for a symbol, and when the
/// text would be too long.
Value join_primitives(Heap& heap, Value left, Value right);
void unary_slow(Execution& x, Opcode opcode);
/// IsLooselyEqual with an object among the operands, or none.
void equality_slow(Execution& x, bool negate);
void op_in(Execution& x, const Instruction& i);
void op_instance_of(Execution& x, const Instruction& i);
void op_concatenate(Execution& x, const Instruction& i);

inline void binary_result(Execution& x, Value value) {
    x.drop(1);
    x.top() = value;
}
inline void op_strict_equal(Execution& x, bool negate) {
    binary_result(x, Value::boolean(is_strictly_equal(x.heap, x.top(1), x.top()) != negate));
}
inline void op_not(Execution& x) {
    x.top() = Value::boolean(!to_boolean(x.heap, x.top()));
}

}  // namespace loopscope::vm
