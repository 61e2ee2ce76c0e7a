#include "engine/vm/exponential.h"

#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>

#include "engine/vm/double_words.h"

namespace loopscope::vm {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kLn2High = 6.93147180369123816490e-01;
constexpr double kLn2Low = 1.90821492927058770002e-10;

double power_of_two(std::int32_t exponent) {
    return std::bit_cast<double>(static_cast<std::uint64_t>(exponent + 1023) << 52);
}

/// 2^exponent · number, in steps that do not overflow on the way.
double scaled(double number, std::int32_t exponent) {
    if (exponent == 1024) return number * 2.0 * power_of_two(1023);
    if (exponent >= -1021) return number * power_of_two(exponent);
    return number * power_of_two(exponent + 1000) * 9.33263618503218878990e-302;  // 2^-1000
}

}  // namespace

double log_series(double s) {
    const double square = s * s;
    const double fourth = square * square;
    const double even = fourth * (3.999999999940941908e-01 +
                                  fourth * (2.222219843214978396e-01 + fourth * 1.531383769920937332e-01));
    const double odd =
        square * (6.666666666666735130e-01 +
                  fourth * (2.857142874366239149e-01 +
                            fourth * (1.818357216161805012e-01 + fourth * 1.479819860511658591e-01)));
    return odd + even;
}

double exponential(double number) {
    if (std::isnan(number)) return number;
    if (number > 7.09782712893383973096e+02) return kInfinity;
    if (number < -7.45133219101941108420e+02) return 0;
    const std::int32_t size = high_word(std::fabs(number));
    double high = 0;
    double low = 0;
    std::int32_t exponent = 0;
    double rest = number;
    if (size > 0x3FD6'2E42) {  // above ln 2 / 2: whole multiples of ln 2 go to the exponent
        if (number == 1.0) return 2.718281828459045235360;
        exponent = number < 0 ? -1 : 1;
        if (size >= 0x3FF0'A2B2) {
            exponent =
                static_cast<std::int32_t>(1.44269504088896338700e+00 * number + (number < 0 ? -0.5 : 0.5));
        }
        high = number - exponent * kLn2High;
        low = exponent * kLn2Low;
        rest = high - low;
    } else if (size < 0x3E30'0000) {
        return 1 + number;
    }
    const double square = rest * rest;
    const double series =
        rest - square * (1.66666666666666019037e-01 +
                         square * (-2.77777777770155933842e-03 +
                                   square * (6.61375632143793436117e-05 +
                                             square * (-1.65339022054652515390e-06 +
                                                       square * 4.13813679705723846039e-08))));
    if (exponent == 0) return 1 - ((rest * series) / (series - 2.0) - rest);
    return scaled(1 - ((low - (rest * series) / (2.0 - series)) - high), exponent);
}

double logarithm(double number) {
    if (number == 0) return -kInfinity;
    if (number < 0) return std::numeric_limits<double>::quiet_NaN();
    if (std::isnan(number) || std::isinf(number)) return number;
    std::int32_t exponent = 0;
    if (high_word(number) < 0x0010'0000) {  // subnormal
        exponent = -54;
        number *= 18014398509481984.0;
    }
    const std::int32_t word = high_word(number);
    const std::int32_t mantissa = word & 0x000F'FFFF;
    const std::int32_t carry = (mantissa + 0x95F64) & 0x0010'0000;
    exponent += (word >> 20) - 1023 + (carry >> 20);
    const auto brought = static_cast<std::uint32_t>(mantissa | (carry ^ 0x3FF0'0000));
    number = std::bit_cast<double>((std::bit_cast<std::uint64_t>(number) & 0xFFFF'FFFFU) |
                                   std::uint64_t{brought} << 32);
    const double rest = number - 1.0;
    const double whole = exponent;
    if ((0x000F'FFFF & (2 + mantissa)) < 3) {  // |rest| below 2^-20
        if (rest == 0) return exponent == 0 ? 0 : whole * kLn2High + whole * kLn2Low;
        const double square = rest * rest * (0.5 - 0.33333333333333333 * rest);
        if (exponent == 0) return rest - square;
        return whole * kLn2High - ((square - whole * kLn2Low) - rest);
    }
    const double quotient = rest / (2.0 + rest);
    const double series = log_series(quotient);
    if (((mantissa - 0x6147A) | (0x6B851 - mantissa)) > 0) {
        const double half = 0.5 * rest * rest;
        if (exponent == 0) return rest - (half - quotient * (half + series));
        return whole * kLn2High - ((half - (quotient * (half + series) + whole * kLn2Low)) - rest);
    }
    if (exponent == 0) return rest - quotient * (rest - series);
    return whole * kLn2High - ((quotient * (rest - series) - whole * kLn2Low) - rest);
}

}  // namespace loopscope::vm
