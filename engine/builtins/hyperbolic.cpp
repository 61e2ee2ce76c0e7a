#include "engine/builtins/hyperbolic.h"

#include <cmath>
#include <limits>

#include "engine/builtins/logarithms.h"
#include "engine/vm/double_words.h"

namespace loopscope::builtins {

namespace {

using vm::high_magnitude;
using vm::high_word;

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kLn2 = 6.93147180559945286227e-01;
constexpr double kOverflow = 710.4758600739439;   // of sinh and cosh
constexpr std::int32_t kTiny = 0x3E30'0000;       // high word of 2^-28
constexpr std::int32_t kTwentyTwo = 0x4036'0000;  // high word of 22: e^-22 is lost beside e^22

/// factor · e^magnitude where that is so large that e^magnitude alone may overflow.
double large_exponential(double factor, double magnitude, NaturalFunctions by) {
    if (high_magnitude(magnitude) < 0x4086'2E42) return factor * by.exponential(magnitude);
    if (!(magnitude <= kOverflow)) return factor * kInfinity;
    const double root = by.exponential(0.5 * magnitude);
    return (factor * root) * root;
}

}  // namespace

double hyperbolic_sine(double number, NaturalFunctions by) {
    if (std::isnan(number)) return number;
    const double half = number < 0 ? -0.5 : 0.5;
    const double magnitude = std::fabs(number);
    if (magnitude >= 22) return large_exponential(half, magnitude, by);
    if (magnitude < 0x1p-28) return number;
    const double power = exponential_less_one(magnitude);
    if (magnitude < 1) return half * (2 * power - power * power / (power + 1));
    return half * (power + power / (power + 1));
}

double hyperbolic_cosine(double number, NaturalFunctions by) {
    if (std::isnan(number)) return number;
    const double magnitude = std::fabs(number);
    const std::int32_t size = high_magnitude(number);
    if (size < 0x3FD6'2E43) {  // ln 2 / 2
        const double power = exponential_less_one(magnitude);
        const double sum = 1 + power;
        return size < 0x3C80'0000 ? sum : 1 + (power * power) / (sum + sum);
    }
    if (size >= kTwentyTwo) return large_exponential(0.5, magnitude, by);
    const double power = by.exponential(magnitude);
    return 0.5 * power + 0.5 / power;
}

double hyperbolic_tangent(double number) {
    if (std::isnan(number)) return number;
    const std::int32_t size = high_magnitude(number);
    if (size < kTiny) return number;
    const double magnitude = std::fabs(number);
    double result = 1;
    if (size < 0x3FF0'0000) {
        const double power = exponential_less_one(-2.0 * magnitude);
        result = -power / (power + 2.0);
    } else if (size < kTwentyTwo) {
        result = 1 - 2.0 / (exponential_less_one(2.0 * magnitude) + 2.0);
    }
    return number < 0 ? -result : result;
}

double inverse_hyperbolic_sine(double number, NaturalFunctions by) {
    if (!std::isfinite(number)) return number;
    const std::int32_t size = high_magnitude(number);
    if (size < kTiny) return number;
    const double magnitude = std::fabs(number);
    double result = 0;
    if (size > 0x41B0'0000) {  // 2^28
        result = by.logarithm(magnitude) + kLn2;
    } else if (size > 0x4000'0000) {
        result = by.logarithm(2.0 * magnitude + 1 / (std::sqrt(number * number + 1) + magnitude));
    } else {
        const double square = number * number;
        result = logarithm_of_one_more(magnitude + square / (1 + std::sqrt(1 + square)));
    }
    return number < 0 ? -result : result;
}

double inverse_hyperbolic_cosine(double number, NaturalFunctions by) {
    if (!(number >= 1)) return std::numeric_limits<double>::quiet_NaN();
    if (number == 1) return 0;
    if (std::isinf(number)) return number;
    const std::int32_t size = high_word(number);
    if (size >= 0x41B0'0000) return by.logarithm(number) + kLn2;
    if (size > 0x4000'0000) return by.logarithm(2.0 * number - 1 / (number + std::sqrt(number * number - 1)));
    const double rest = number - 1;
    return logarithm_of_one_more(rest + std::sqrt(2.0 * rest + rest * rest));
}

double inverse_hyperbolic_tangent(double number) {
    const double magnitude = std::fabs(number);
    if (!(magnitude <= 1)) return std::numeric_limits<double>::quiet_NaN();
    if (magnitude == 1) return std::copysign(kInfinity, number);
    const std::int32_t size = high_magnitude(number);
    if (size < kTiny) return number;
    const double twice = magnitude + magnitude;
    const double argument =
        size < 0x3FE0'0000 ? twice + twice * magnitude / (1 - magnitude) : twice / (1 - magnitude);
    return std::copysign(0.5 * logarithm_of_one_more(argument), number);
}

}  // namespace loopscope::builtins
