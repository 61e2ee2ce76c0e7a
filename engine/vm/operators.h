#pragma once

#include <cmath>

#include "engine/vm/conversions.h"
#include "engine/vm/execution.h"

// ECMA-262 chapter 13: operators. Small integers and doubles inline, other primitives in operators.cpp,
// objects through the library's BinaryOperator and UnaryOperator.

namespace loopscope::vm {

void binary_slow(Execution& x, Opcode opcode);
void unary_slow(Execution& x, Opcode opcode);
/// IsLooselyEqual with an object among the operands, or none.
void equality_slow(Execution& x, bool negate);
void op_in(Execution& x, const Instruction& i);
void op_instance_of(Execution& x, const Instruction& i);
void op_concatenate(Execution& x, const Instruction& i);
void op_type_of(Execution& x, const Instruction& i);

inline void binary_result(Execution& x, Value value) {
    x.drop(1);
    x.top() = value;
}

inline void op_add(Execution& x) {
    const Value left = x.top(1);
    const Value right = x.top();
    if (left.is_int32() && right.is_int32()) [[likely]] {
        std::int32_t sum = 0;
        if (!__builtin_add_overflow(left.as_int32(), right.as_int32(), &sum)) {
            return binary_result(x, Value::int32(sum));
        }
    }
    if (left.is_number() && right.is_number()) {
        return binary_result(x, Value::number(left.as_number() + right.as_number()));
    }
    binary_slow(x, Opcode::Add);
}

inline void op_subtract(Execution& x) {
    const Value left = x.top(1);
    const Value right = x.top();
    if (left.is_int32() && right.is_int32()) [[likely]] {
        std::int32_t difference = 0;
        if (!__builtin_sub_overflow(left.as_int32(), right.as_int32(), &difference)) {
            return binary_result(x, Value::int32(difference));
        }
    }
    if (left.is_number() && right.is_number()) {
        return binary_result(x, Value::number(left.as_number() - right.as_number()));
    }
    binary_slow(x, Opcode::Subtract);
}

inline void op_multiply(Execution& x) {
    const Value left = x.top(1);
    const Value right = x.top();
    if (left.is_int32() && right.is_int32()) [[likely]] {
        std::int32_t product = 0;
        if (!__builtin_mul_overflow(left.as_int32(), right.as_int32(), &product) && product != 0) {
            return binary_result(x, Value::int32(product));
        }
    }
    if (left.is_number() && right.is_number()) {
        return binary_result(x, Value::number(left.as_number() * right.as_number()));
    }
    binary_slow(x, Opcode::Multiply);
}

inline void op_divide(Execution& x) {
    const Value left = x.top(1);
    const Value right = x.top();
    if (left.is_number() && right.is_number()) [[likely]] {
        return binary_result(x, Value::number(left.as_number() / right.as_number()));
    }
    binary_slow(x, Opcode::Divide);
}

inline void op_remainder(Execution& x) {
    const Value left = x.top(1);
    const Value right = x.top();
    if (left.is_int32() && right.is_int32() && left.as_int32() >= 0 && right.as_int32() > 0) [[likely]] {
        return binary_result(x, Value::int32(left.as_int32() % right.as_int32()));
    }
    if (left.is_number() && right.is_number()) {
        return binary_result(x, Value::number(std::fmod(left.as_number(), right.as_number())));
    }
    binary_slow(x, Opcode::Remainder);
}

/// The 32-bit operators. `Operation` maps two int32 to a Value.
template <typename Operation>
inline void bitwise(Execution& x, Opcode opcode, const Operation& operation) {
    const Value left = x.top(1);
    const Value right = x.top();
    if (left.is_int32() && right.is_int32()) [[likely]] {
        return binary_result(x, operation(left.as_int32(), right.as_int32()));
    }
    if (left.is_number() && right.is_number()) {
        return binary_result(x, operation(to_int32(left.as_number()), to_int32(right.as_number())));
    }
    binary_slow(x, opcode);
}

/// The relational operators on numbers.
template <typename Operation>
inline void relational(Execution& x, Opcode opcode, const Operation& operation) {
    const Value left = x.top(1);
    const Value right = x.top();
    if (left.is_int32() && right.is_int32()) [[likely]] {
        return binary_result(x, Value::boolean(operation(left.as_int32(), right.as_int32())));
    }
    if (left.is_number() && right.is_number()) {
        return binary_result(x, Value::boolean(operation(left.as_number(), right.as_number())));
    }
    binary_slow(x, opcode);
}

inline void op_strict_equal(Execution& x, bool negate) {
    const Value left = x.top(1);
    const Value right = x.top();
    const bool equal =
        left.is_int32() && right.is_int32() ? left == right : is_strictly_equal(x.heap, left, right);
    binary_result(x, Value::boolean(equal != negate));
}

inline void op_equal(Execution& x, bool negate) {
    const Value left = x.top(1);
    const Value right = x.top();
    if (left.is_int32() && right.is_int32()) [[likely]] {
        return binary_result(x, Value::boolean((left == right) != negate));
    }
    equality_slow(x, negate);
}

inline void op_increment(Execution& x, std::int32_t step) {
    const Value value = x.top();
    std::int32_t sum = 0;
    if (value.is_int32() && !__builtin_add_overflow(value.as_int32(), step, &sum)) [[likely]] {
        x.top() = Value::int32(sum);
    } else if (value.is_number()) {
        x.top() = Value::number(value.as_number() + step);
    } else {
        unary_slow(x, step > 0 ? Opcode::Increment : Opcode::Decrement);
    }
}

inline void op_negate(Execution& x) {
    const Value value = x.top();
    if (value.is_number()) [[likely]] {
        x.top() = Value::number(-value.as_number());
    } else {
        unary_slow(x, Opcode::Negate);
    }
}

inline void op_to_number(Execution& x, Opcode opcode) {
    if (!x.top().is_number()) unary_slow(x, opcode);
}

inline void op_bit_not(Execution& x) {
    const Value value = x.top();
    if (value.is_number()) [[likely]] {
        x.top() = Value::int32(~to_int32(value.as_number()));
    } else {
        unary_slow(x, Opcode::BitNot);
    }
}

inline void op_not(Execution& x) {
    x.top() = Value::boolean(!to_boolean(x.heap, x.top()));
}

inline void op_to_string(Execution& x) {
    if (!x.top().is_string()) unary_slow(x, Opcode::ToString);
}

}  // namespace loopscope::vm
