#pragma once

#include <cmath>
#include <utility>

#include "engine/vm/conversions.h"
#include "engine/vm/registers.h"

// ECMA-262 chapter 13 for small integers and doubles. Each function does the whole instruction and gives
// true, or leaves everything as it is and gives false: then operators.cpp does it.

namespace loopscope::vm {

[[gnu::always_inline]] inline bool quick_result(auto& r, Value value) {
    r.drop(1);
    r.top() = value;
    return true;
}

/// Both operands by one of two operations; `integers` may refuse (overflow).
template <typename Integers, typename Doubles>
[[gnu::always_inline]] inline bool quick_arithmetic(auto& r, const Integers& integers,
                                                    const Doubles& doubles) {
    const Value left = r.top(1);
    const Value right = r.top();
    if (left.is_int32() && right.is_int32()) [[likely]] {
        std::int32_t result = 0;
        if (integers(left.as_int32(), right.as_int32(), result)) [[likely]]
            return quick_result(r, Value::int32(result));
    }
    if (!left.is_number() || !right.is_number()) return false;
    return quick_result(r, Value::number(doubles(left.as_number(), right.as_number())));
}

[[gnu::always_inline]] inline bool quick_add(auto& r) {
    return quick_arithmetic(
        r, [](std::int32_t a, std::int32_t b, std::int32_t& c) { return !__builtin_add_overflow(a, b, &c); },
        [](double a, double b) { return a + b; });
}
[[gnu::always_inline]] inline bool quick_subtract(auto& r) {
    return quick_arithmetic(
        r, [](std::int32_t a, std::int32_t b, std::int32_t& c) { return !__builtin_sub_overflow(a, b, &c); },
        [](double a, double b) { return a - b; });
}
[[gnu::always_inline]] inline bool quick_multiply(auto& r) {
    return quick_arithmetic(
        r,
        [](std::int32_t a, std::int32_t b, std::int32_t& c) {
            return !__builtin_mul_overflow(a, b, &c) && c != 0;  // 0 may be -0
        },
        [](double a, double b) { return a * b; });
}
[[gnu::always_inline]] inline bool quick_divide(auto& r) {
    return quick_arithmetic(
        r, [](std::int32_t, std::int32_t, std::int32_t&) { return false; },
        [](double a, double b) { return a / b; });
}
[[gnu::always_inline]] inline bool quick_remainder(auto& r) {
    return quick_arithmetic(
        r,
        [](std::int32_t a, std::int32_t b, std::int32_t& c) {
            if (a < 0 || b <= 0) return false;
            c = a % b;
            return true;
        },
        [](double a, double b) {
            // Exact where both are integers that a double holds, and no -0: fmod is slow.
            constexpr double kExact = 9007199254740992.0;
            if (a > 0 && a < kExact && b >= 1 && b < kExact) {
                const auto whole = static_cast<std::int64_t>(a);
                const auto divisor = static_cast<std::int64_t>(b);
                if (static_cast<double>(whole) == a && static_cast<double>(divisor) == b)
                    return static_cast<double>(whole % divisor);
            }
            return std::fmod(a, b);
        });
}

/// The 32-bit operators. `operation` maps two int32 to a Value.
template <typename Operation>
[[gnu::always_inline]] inline bool quick_bits(auto& r, const Operation& operation) {
    const Value left = r.top(1);
    const Value right = r.top();
    if (left.is_int32() && right.is_int32()) [[likely]]
        return quick_result(r, operation(left.as_int32(), right.as_int32()));
    if (!left.is_number() || !right.is_number()) return false;
    return quick_result(r, operation(to_int32(left.as_number()), to_int32(right.as_number())));
}
inline Value shift_left_value(std::int32_t a, std::int32_t b) {
    return Value::int32(
        static_cast<std::int32_t>(static_cast<std::uint32_t>(a) << (static_cast<std::uint32_t>(b) & 31U)));
}
inline Value shift_right_unsigned_value(std::int32_t a, std::int32_t b) {
    return Value::number(static_cast<std::uint32_t>(a) >> (static_cast<std::uint32_t>(b) & 31U));
}

/// The relational operators.
template <typename Operation>
[[gnu::always_inline]] inline bool quick_compare(auto& r, const Operation& operation) {
    const Value left = r.top(1);
    const Value right = r.top();
    if (left.is_int32() && right.is_int32()) [[likely]]
        return quick_result(r, Value::boolean(operation(left.as_int32(), right.as_int32())));
    if (!left.is_number() || !right.is_number()) return false;
    return quick_result(r, Value::boolean(operation(left.as_number(), right.as_number())));
}

/// IsStrictlyEqual where bits decide: everything but two strings or two BigInts.
[[gnu::always_inline]] inline bool quick_strict_equal(auto& r, bool negate) {
    const Value left = r.top(1);
    const Value right = r.top();
    bool equal = left == right;
    if (left.is_double() || right.is_double()) {
        equal = left.is_number() && right.is_number() && left.as_number() == right.as_number();
    } else if (!equal &&
               ((left.is_string() && right.is_string()) || (left.is_bigint() && right.is_bigint()))) {
        return false;
    }
    return quick_result(r, Value::boolean(equal != negate));
}
/// IsLooselyEqual of two numbers, or with undefined and null where that is all.
[[gnu::always_inline]] inline bool quick_equal(auto& r, bool negate) {
    const Value left = r.top(1);
    const Value right = r.top();
    if (left.is_number() && right.is_number()) [[likely]]
        return quick_result(r, Value::boolean((left.as_number() == right.as_number()) != negate));
    if (left.is_nullish() && right.is_nullish()) return quick_result(r, Value::boolean(!negate));
    return false;
}

[[gnu::always_inline]] inline bool quick_increment(auto& r, std::int32_t step) {
    const Value value = r.top();
    std::int32_t sum = 0;
    if (value.is_int32() && !__builtin_add_overflow(value.as_int32(), step, &sum)) [[likely]] {
        r.top() = Value::int32(sum);
        return true;
    }
    if (!value.is_number()) return false;
    r.top() = Value::number(value.as_number() + step);
    return true;
}
[[gnu::always_inline]] inline bool quick_negate(auto& r) {
    const Value value = r.top();
    if (!value.is_number()) return false;
    r.top() = Value::number(-value.as_number());
    return true;
}
[[gnu::always_inline]] inline bool quick_bit_not(auto& r) {
    const Value value = r.top();
    if (!value.is_number()) return false;
    r.top() = Value::int32(value.is_int32() ? ~value.as_int32() : ~to_int32(value.as_number()));
    return true;
}

/// ToBoolean of what needs no look into the heap. False: ask to_boolean.
[[gnu::always_inline]] inline bool quick_truth(Value value, bool& truth) {
    if (value.is_boolean()) {
        truth = value.is_true();
    } else if (value.is_int32()) {
        truth = value.as_int32() != 0;
    } else if (value.is_nullish()) {
        truth = false;
    } else if (value.is_object()) {
        truth = true;
    } else {
        return false;
    }
    return true;
}
[[gnu::always_inline]] inline bool quick_not(auto& r) {
    bool truth = false;
    if (!quick_truth(r.top(), truth)) return false;
    r.top() = Value::boolean(!truth);
    return true;
}

[[gnu::always_inline]] inline bool quick_jump(auto& r, const Instruction& i, bool goes) {
    if (goes) r.go_to(i.b);
    return true;
}
[[gnu::always_inline]] inline bool quick_jump_or_pop(auto& r, const Instruction& i, bool goes) {
    if (goes) {
        r.go_to(i.b);
    } else {
        r.drop(1);
    }
    return true;
}
[[gnu::always_inline]] inline bool quick_jump_if(auto& r, const Instruction& i, bool wanted) {
    bool truth = false;
    if (!quick_truth(r.top(), truth)) return false;
    r.drop(1);
    if (truth == wanted) r.go_to(i.b);
    return true;
}
[[gnu::always_inline]] inline bool quick_jump_if_or_pop(auto& r, const Instruction& i, bool wanted) {
    bool truth = false;
    return quick_truth(r.top(), truth) && quick_jump_or_pop(r, i, truth == wanted);
}

/// Moves the top below `count` - 1 others.
[[gnu::always_inline]] inline bool quick_rotate(auto& r, std::size_t count) {
    const Value top = r.top();
    for (std::size_t i = 0; i + 1 < count; ++i) r.top(i) = r.top(i + 1);
    r.top(count - 1) = top;
    return true;
}

}  // namespace loopscope::vm
