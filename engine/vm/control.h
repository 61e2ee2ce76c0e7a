#pragma once

#include <utility>

#include "engine/vm/conversions.h"
#include "engine/vm/execution.h"

// Jumps and the operand stack.

namespace loopscope::vm {

void op_bigint(Execution& x, const Instruction& i);
void op_native_function(Execution& x, const Instruction& i);

inline void op_dup2(Execution& x) {
    x.push(x.top(1));
    x.push(x.top(1));
}

inline void op_swap(Execution& x) {
    std::swap(x.top(), x.top(1));
}

/// Moves the top below `count` - 1 others.
inline void op_rotate(Execution& x, std::size_t count) {
    const Value top = x.top();
    for (std::size_t i = 0; i + 1 < count; ++i) x.top(i) = x.top(i + 1);
    x.top(count - 1) = top;
}

inline Value shift_left_value(std::int32_t a, std::int32_t b) {
    return Value::int32(
        static_cast<std::int32_t>(static_cast<std::uint32_t>(a) << (static_cast<std::uint32_t>(b) & 31U)));
}
inline Value shift_right_unsigned_value(std::int32_t a, std::int32_t b) {
    return Value::number(static_cast<std::uint32_t>(a) >> (static_cast<std::uint32_t>(b) & 31U));
}

inline bool is_truthy(const Execution& x, Value value) {
    return value.is_boolean() ? value.is_true() : to_boolean(x.heap, value);
}

inline void op_jump_if(Execution& x, const Instruction& i, bool wanted) {
    if (is_truthy(x, x.pop()) == wanted) x.pc = i.b;
}
inline void op_jump_if_or_pop(Execution& x, const Instruction& i, bool wanted) {
    if (is_truthy(x, x.top()) == wanted) {
        x.pc = i.b;
    } else {
        x.drop(1);
    }
}
inline void op_jump_if_not_nullish_or_pop(Execution& x, const Instruction& i) {
    if (!x.top().is_nullish()) {
        x.pc = i.b;
    } else {
        x.drop(1);
    }
}
inline void op_jump_if_nullish(Execution& x, const Instruction& i) {
    if (x.top().is_nullish()) x.pc = i.b;
}
inline void op_jump_if_not_undefined(Execution& x, const Instruction& i) {
    if (!x.top().is_undefined()) x.pc = i.b;
}
inline void op_jump_table(Execution& x, const Instruction& i) {
    x.pc = x.function->jump_tables[i.b][static_cast<std::size_t>(x.pop().as_int32())];
}

}  // namespace loopscope::vm
