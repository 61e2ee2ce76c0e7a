#include "engine/vm/power.h"

#include <cmath>
#include <cstdint>
#include <limits>

#include "engine/vm/double_words.h"

namespace loopscope::vm {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// A number in two parts, the first one cut.
struct Split {
    double high = 0;
    double low = 0;
};

/// The logarithm to base 2 of a number that is very near to 1.
Split log2_near_one(double number) {
    constexpr double kInverseLn2 = 1.44269504088896338700e+00;
    constexpr double kInverseLn2High = 1.44269502162933349609e+00;
    constexpr double kInverseLn2Low = 1.92596299112661746887e-08;
    const double rest = number - 1.0;
    const double series = (rest * rest) * (0.5 - rest * (0.3333333333333333333333 - rest * 0.25));
    const double first = kInverseLn2High * rest;
    const double second = rest * kInverseLn2Low - series * kInverseLn2;
    const double high = cut(first + second);
    return {high, second - (high - first)};
}

/// The logarithm to base 2 of a positive number: the number is brought near to 1 or 1.5.
Split log2_of(double number) {
    constexpr double kNear[] = {1.0, 1.5};
    constexpr double kLogHigh[] = {0.0, 5.84962487220764160156e-01};
    constexpr double kLogLow[] = {0.0, 1.35003920212974897128e-08};
    constexpr double kScale = 9.61796693925975554329e-01;  // 2 / (3 ln 2)
    constexpr double kScaleHigh = 9.61796700954437255859e-01;
    constexpr double kScaleLow = -7.02846165095275826516e-09;
    std::int32_t exponent = 0;
    if (high_word(number) < 0x0010'0000) {  // subnormal
        number *= 9007199254740992.0;
        exponent = -53;
    }
    std::int32_t high = high_word(number);
    exponent += (high >> 20) - 0x3FF;
    const std::int32_t mantissa = high & 0x000F'FFFF;
    high = mantissa | 0x3FF0'0000;
    const bool rounds_up = mantissa >= 0xBB67A;
    const int k = mantissa > 0x3988E && !rounds_up ? 1 : 0;
    if (rounds_up) {
        ++exponent;
        high -= 0x0010'0000;
    }
    number = with_high_word(number, high);
    const double difference = number - kNear[k];
    const double inverse = 1.0 / (number + kNear[k]);
    const double quotient = difference * inverse;
    const double quotient_high = cut(quotient);
    const double sum_high = with_high_word(0.0, ((high >> 1) | 0x2000'0000) + 0x0008'0000 + (k << 18));
    const double sum_low = number - (sum_high - kNear[k]);
    const double quotient_low = inverse * ((difference - quotient_high * sum_high) - quotient_high * sum_low);
    double square = quotient * quotient;
    double series = square * square *
                    (5.99999999999994648725e-01 +
                     square * (4.28571428578550184252e-01 +
                               square * (3.33333329818377432918e-01 +
                                         square * (2.72728123808534006489e-01 +
                                                   square * (2.30660745775561754067e-01 +
                                                             square * 2.06975017800338417784e-01)))));
    series += quotient_low * (quotient_high + quotient);
    square = quotient_high * quotient_high;
    const double factor_high = cut(3.0 + square + series);
    const double factor_low = series - ((factor_high - 3.0) - square);
    const double first = quotient_high * factor_high;
    const double second = quotient_low * factor_high + factor_low * quotient;
    const double product_high = cut(first + second);
    const double product_low = second - (product_high - first);
    const double log_high = kScaleHigh * product_high;
    const double log_low = kScaleLow * product_high + product_low * kScale + kLogLow[k];
    const double whole = exponent;
    const double result = cut(((log_high + log_low) + kLogHigh[k]) + whole);
    return {result, log_low - (((result - whole) - kLogHigh[k]) - log_high)};
}

/// 2 to the power of the sum of both parts.
double exp2_of(double high, double low) {
    constexpr double kLn2 = 6.93147180559945286227e-01;
    constexpr double kLn2High = 6.93147182464599609375e-01;
    constexpr double kLn2Low = -1.90465429995776804525e-09;
    const double sum = low + high;
    const std::int32_t word = high_word(sum);
    const std::int32_t size = word & 0x7FFF'FFFF;
    std::int32_t exponent = 0;
    if (size > 0x3FE0'0000) {  // above 0.5: the nearest whole number goes to the exponent
        std::int32_t shift = (size >> 20) - 0x3FF;
        exponent = word + (0x0010'0000 >> (shift + 1));
        shift = ((exponent & 0x7FFF'FFFF) >> 20) - 0x3FF;
        high -= with_high_word(0.0, exponent & ~(0x000F'FFFF >> shift));
        exponent = ((exponent & 0x000F'FFFF) | 0x0010'0000) >> (20 - shift);
        if (word < 0) exponent = -exponent;
    }
    const double cut_sum = cut(low + high);
    const double first = cut_sum * kLn2High;
    const double second = (low - (cut_sum - high)) * kLn2 + cut_sum * kLn2Low;
    const double power = first + second;
    const double rest = second - (power - first);
    const double square = power * power;
    const double series =
        power - square * (1.66666666666666019037e-01 +
                          square * (-2.77777777770155933842e-03 +
                                    square * (6.61375632143793436117e-05 +
                                              square * (-1.65339022054652515390e-06 +
                                                        square * 4.13813679705723846039e-08))));
    // RUNTIME: fdlibm subtracts the last term from the quotient; V8 from the divisor (base::Divide in pow,
    // V8 7.5 to 11.3).
    const double ratio = (power * series) / ((series - 2.0) - (rest + power * rest));
    const double result = 1.0 - (ratio - power);
    const std::int32_t result_word = static_cast<std::int32_t>(static_cast<std::uint32_t>(high_word(result)) +
                                                               (static_cast<std::uint32_t>(exponent) << 20));
    return (result_word >> 20) <= 0 ? std::scalbn(result, exponent) : with_high_word(result, result_word);
}

double power_of_positive(double base, double exponent) {
    constexpr double kRoundsOver = 8.0085662595372944372e-17;
    constexpr double kHuge = 2147483648.0;
    Split log;
    if (std::fabs(exponent) > kHuge) {
        if (high_word(base) < 0x3FEF'FFFF) return exponent < 0 ? kInfinity : 0.0;
        if (high_word(base) > 0x3FF0'0000) return exponent > 0 ? kInfinity : 0.0;
        log = log2_near_one(base);
    } else {
        log = log2_of(base);
    }
    const double exponent_high = cut(exponent);
    const double low = (exponent - exponent_high) * log.high + exponent * log.low;
    const double high = exponent_high * log.high;
    const double sum = low + high;
    if (sum > 1024 || (sum == 1024 && low + kRoundsOver > sum - high)) return kInfinity;
    if (sum < -1075 || (sum == -1075 && low <= sum - high)) return 0.0;
    return exp2_of(high, low);
}

}  // namespace

double power(double base, double exponent) {
    if (exponent == 0) return 1;
    if (std::isnan(base) || std::isnan(exponent)) return std::numeric_limits<double>::quiet_NaN();
    if (std::isinf(exponent) && std::fabs(base) == 1) return std::numeric_limits<double>::quiet_NaN();
    const bool special = base == 0 || std::isinf(base) || std::isinf(exponent) || std::fabs(base) == 1;
    if (special) return std::pow(base, exponent);
    if (exponent == 1) return base;
    if (exponent == 2) return base * base;
    if (exponent == -1) return 1 / base;
    if (exponent == 0.5 && base > 0) return std::sqrt(base);
    if (base > 0) return power_of_positive(base, exponent);
    if (std::trunc(exponent) != exponent) return std::numeric_limits<double>::quiet_NaN();
    const bool odd = std::fmod(exponent, 2) != 0;
    const double size = power_of_positive(-base, exponent);
    return odd ? -size : size;
}

}  // namespace loopscope::vm
