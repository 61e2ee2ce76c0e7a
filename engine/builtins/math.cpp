#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>

#include "engine/builtins/hyperbolic.h"
#include "engine/builtins/logarithms.h"
#include "engine/builtins/native_support.h"
#include "engine/builtins/natives.h"
#include "engine/builtins/nearest_functions.h"
#include "engine/builtins/random.h"
#include "engine/builtins/trigonometry.h"
#include "engine/heap/half_float.h"
#include "engine/vm/arctangent.h"
#include "engine/vm/conversions.h"
#include "engine/vm/exponential.h"
#include "engine/vm/nearest_math.h"

// ECMA-262 section 21.3: Math. max, min and hypot, which take any number of arguments: 22-number.js.

namespace loopscope::builtins {

namespace {

template <double (*kFunction)(double)>
Completion unary(NativeCall& call) {
    return Value::number(kFunction(call.number(0)));
}

bool is_nearest(NativeCall& call) {
    return vm::has_nearest_functions(call.agent.edition);
}

template <double (*kUsual)(double), double (*kNearest)(double)>
Completion unary_of_edition(NativeCall& call) {
    return Value::number(is_nearest(call) ? kNearest(call.number(0)) : kUsual(call.number(0)));
}

template <double (*kFunction)(double, NaturalFunctions)>
Completion natural(NativeCall& call) {
    constexpr NaturalFunctions kUsual{vm::exponential, vm::logarithm};
    constexpr NaturalFunctions kNearest{nearest_exponential, nearest_logarithm};
    return Value::number(kFunction(call.number(0), is_nearest(call) ? kNearest : kUsual));
}

Completion log10(NativeCall& call) {
    return Value::number(
        logarithm_to_base_ten(call.number(0), is_nearest(call) ? nearest_logarithm : vm::logarithm));
}

Completion atan2(NativeCall& call) {
    const auto angle = is_nearest(call) ? nearest_arctangent_of_quotient : vm::arctangent_of_quotient;
    return Value::number(angle(call.number(0), call.number(1)));
}

// SPEC: 6.1.6.1.3 Number::exponentiate.
Completion power(NativeCall& call) {
    return Value::number(vm::power_of_edition(call.agent.edition, call.number(0), call.number(1)));
}

// SPEC: 21.3.2.28: ties towards positive infinity, and -0 is kept.
double round_half_up(double number) {
    if (!std::isfinite(number) || std::trunc(number) == number) return number;
    const double floor = std::floor(number);
    const double rounded = number - floor >= 0.5 ? floor + 1 : floor;
    return std::copysign(rounded, number);
}

/// The cube root as V8 computes it (FreeBSD's method, within 0.667 ulp): an estimate from a third of the
/// exponent, a polynomial to 23 bits, those alone kept, and one Newton step.
double cube_root(double number) {
    if (number == 0 || !std::isfinite(number)) return number;
    constexpr std::uint32_t kNormalBias = 715094163;
    constexpr std::uint32_t kSubnormalBias = 696219795;
    const double magnitude = std::fabs(number);
    const auto high_word = [](double value) {
        return static_cast<std::uint32_t>(std::bit_cast<std::uint64_t>(value) >> 32);
    };
    const bool is_subnormal = magnitude < std::numeric_limits<double>::min();
    const std::uint32_t estimate = is_subnormal ? high_word(magnitude * 0x1p54) / 3 + kSubnormalBias
                                                : high_word(magnitude) / 3 + kNormalBias;
    double root = std::bit_cast<double>(std::uint64_t{estimate} << 32);
    const double ratio = (root * root) * (root / magnitude);
    root *= (1.87595182427177009643 + ratio * (-1.88497979543377169875 + ratio * 1.621429720105354466140)) +
            ((ratio * ratio) * ratio) * (-0.758397934778766047437 + ratio * 0.145996192886612446982);
    root =
        std::bit_cast<double>((std::bit_cast<std::uint64_t>(root) + 0x8000'0000U) & 0xFFFF'FFFF'C000'0000U);
    const double quotient = magnitude / (root * root);
    root += root * ((quotient - root) / (root + root + quotient));
    return std::copysign(root, number);
}

double nearest_root(double number) {
    return nearest_cube_root(number, cube_root(number));
}

double sign(double number) {
    if (number > 0) return 1;
    if (number < 0) return -1;
    return number;
}

double round_to_float(double number) {
    return static_cast<double>(static_cast<float>(number));
}

double round_to_half(double number) {
    return heap::from_half(heap::to_half(number));
}

Completion count_leading_zeros(NativeCall& call) {
    const std::uint32_t bits = vm::to_uint32(call.number(0));
    return Value::int32(bits == 0 ? 32 : __builtin_clz(bits));
}

Completion multiply_int32(NativeCall& call) {
    return Value::int32(
        static_cast<std::int32_t>(vm::to_uint32(call.number(0)) * vm::to_uint32(call.number(1))));
}

// SPEC: 21.3.2.27: the generator's state is the agent's.
Completion random_number(NativeCall& call) {
    return Value::number(static_cast<double>(next_random(call.agent.random) >> 11) * 0x1p-53);
}

// %all_numbers(list) -> whether every element is a number
Completion all_numbers(NativeCall& call) {
    const Heap& heap = call.heap();
    const std::uint32_t length = heap.array_length(call.argument(0));
    for (std::uint32_t i = 0; i < length; ++i) {
        if (!heap.fast_element(call.argument(0), i).is_number()) return Value::boolean(false);
    }
    return Value::boolean(true);
}

// SPEC: 21.3.2.24 and 21.3.2.25: NaN wins, and 0 is larger than -0.
bool is_larger(double left, double right) {
    return left > right || (left == 0 && right == 0 && std::signbit(right) && !std::signbit(left));
}

template <bool kLargest>
Completion extreme(NativeCall& call) {
    const Heap& heap = call.heap();
    const std::uint32_t length = heap.array_length(call.argument(0));
    double found = std::numeric_limits<double>::infinity() * (kLargest ? -1 : 1);
    for (std::uint32_t i = 0; i < length; ++i) {
        const double number = heap.fast_element(call.argument(0), i).as_number();
        if (std::isnan(number)) return Value::number(number);
        if (kLargest ? is_larger(number, found) : is_larger(found, number)) found = number;
    }
    return Value::number(found);
}

// SPEC: 21.3.2.18. Scaled by the largest and summed with Kahan's compensation, as V8 does.
Completion hypotenuse(NativeCall& call) {
    const Heap& heap = call.heap();
    const std::uint32_t length = heap.array_length(call.argument(0));
    double largest = 0;
    bool has_nan = false;
    for (std::uint32_t i = 0; i < length; ++i) {
        const double magnitude = std::fabs(heap.fast_element(call.argument(0), i).as_number());
        if (std::isinf(magnitude)) return Value::number(magnitude);
        has_nan = has_nan || std::isnan(magnitude);
        if (magnitude > largest) largest = magnitude;
    }
    if (has_nan) return Value::number(std::nan(""));
    if (largest == 0) return Value::int32(0);
    double sum = 0;
    double compensation = 0;
    for (std::uint32_t i = 0; i < length; ++i) {
        const double part = std::fabs(heap.fast_element(call.argument(0), i).as_number()) / largest;
        const double summand = part * part - compensation;
        const double preliminary = sum + summand;
        compensation = (preliminary - sum) - summand;
        sum = preliminary;
    }
    return Value::number(std::sqrt(sum) * largest);
}

constexpr NativeEntry kTable[] = {
    {"Math", "abs", 1, unary<std::fabs>, "vn"},
    {"Math", "acos", 1, unary_of_edition<arccosine, nearest_arccosine>, "vn"},
    {"Math", "acosh", 1, natural<inverse_hyperbolic_cosine>, "vn"},
    {"Math", "asin", 1, unary_of_edition<arcsine, nearest_arcsine>, "vn"},
    {"Math", "asinh", 1, natural<inverse_hyperbolic_sine>, "vn"},
    {"Math", "atan", 1, unary_of_edition<vm::arctangent, nearest_arctangent>, "vn"},
    {"Math", "atanh", 1, unary<inverse_hyperbolic_tangent>, "vn"},
    {"Math", "atan2", 2, atan2, "vnn"},
    {"Math", "ceil", 1, unary<std::ceil>, "vn"},
    {"Math", "cbrt", 1, unary_of_edition<cube_root, nearest_root>, "vn"},
    {"Math", "expm1", 1, unary<exponential_less_one>, "vn"},
    {"Math", "clz32", 1, count_leading_zeros, "vn"},
    {"Math", "cos", 1, unary_of_edition<cosine, nearest_cosine>, "vn"},
    {"Math", "cosh", 1, natural<hyperbolic_cosine>, "vn"},
    {"Math", "exp", 1, unary_of_edition<vm::exponential, nearest_exponential>, "vn"},
    {"Math", "floor", 1, unary<std::floor>, "vn"},
    {"Math", "fround", 1, unary<round_to_float>, "vn"},
    {"%", "math_f16round", 1, unary<round_to_half>, "vn"},
    {"%", "math_fround", 1, unary<round_to_float>, "vn"},
    {"Math", "imul", 2, multiply_int32, "vnn"},
    {"Math", "log", 1, unary_of_edition<vm::logarithm, nearest_logarithm>, "vn"},
    {"Math", "log1p", 1, unary<logarithm_of_one_more>, "vn"},
    {"Math", "log2", 1, unary<logarithm_to_base_two>, "vn"},
    {"Math", "log10", 1, log10, "vn"},
    {"Math", "pow", 2, power, "vnn"},
    {"Math", "random", 0, random_number},
    {"Math", "round", 1, unary<round_half_up>, "vn"},
    {"Math", "sign", 1, unary<sign>, "vn"},
    {"Math", "sin", 1, unary_of_edition<sine, nearest_sine>, "vn"},
    {"Math", "sinh", 1, natural<hyperbolic_sine>, "vn"},
    {"Math", "sqrt", 1, unary<std::sqrt>, "vn"},
    {"Math", "tan", 1, unary_of_edition<tangent, nearest_tangent>, "vn"},
    {"Math", "tanh", 1, unary<hyperbolic_tangent>, "vn"},
    {"Math", "trunc", 1, unary<std::trunc>, "vn"},
    {"%", "all_numbers", 1, all_numbers},
    {"%", "largest", 1, extreme<true>},
    {"%", "smallest", 1, extreme<false>},
    {"%", "hypotenuse", 1, hypotenuse},
};

}  // namespace

NativeTable math_natives() {
    return kTable;
}

}  // namespace loopscope::builtins
