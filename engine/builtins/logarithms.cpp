#include "engine/builtins/logarithms.h"

#include <cmath>
#include <limits>
#include <optional>

#include "engine/vm/double_words.h"
#include "engine/vm/exponential.h"

namespace loopscope::builtins {

namespace {

using vm::cut;
using vm::high_magnitude;
using vm::high_word;
using vm::log_series;
using vm::with_high_word;

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kLn2High = 6.93147180369123816490e-01;
constexpr double kLn2Low = 1.90821492927058770002e-10;
constexpr std::int32_t kMantissa = 0x000F'FFFF;
constexpr std::int32_t kOne = 0x3FF0'0000;  // high word of 1
constexpr std::int32_t kBias = 1023;

double power_of_two(std::int32_t exponent) {
    return with_high_word(0.0, (kBias + exponent) << 20);
}

/// A number as whole multiples of ln 2 and the rest, with what rounding the rest lost.
struct LnParts {
    std::int32_t count = 0;
    double rest = 0;
    double lost = 0;
};

LnParts take_ln2(double number) {
    const std::int32_t size = high_magnitude(number);
    if (size <= 0x3FD6'2E42) return {0, number, 0};  // ln 2 / 2
    std::int32_t count = number < 0 ? -1 : 1;
    if (size >= 0x3FF0'A2B2) {  // 3/2 ln 2
        count = static_cast<std::int32_t>(1.44269504088896338700e+00 * number + (number < 0 ? -0.5 : 0.5));
    }
    const double high = number - count * kLn2High;
    const double low = count * kLn2Low;
    const double rest = high - low;
    return {count, rest, (high - rest) - low};
}

/// 2^count · (1 + rest - error) - 1.
double scale_less_one(std::int32_t count, double rest, double error) {
    if (count == -1) return 0.5 * (rest - error) - 0.5;
    if (count == 1) return rest < -0.25 ? -2.0 * (error - (rest + 0.5)) : 1 + 2.0 * (rest - error);
    if (count <= -2 || count > 56) {
        const double sum = 1 - (error - rest);
        return (count == 1024 ? sum * 2.0 * 0x1p1023 : sum * power_of_two(count)) - 1;
    }
    if (count < 20) {
        const double less = with_high_word(0.0, kOne - (0x0020'0000 >> count));  // 1 - 2^-count
        return (less - (error - rest)) * power_of_two(count);
    }
    return (rest - (error + power_of_two(-count)) + 1) * power_of_two(count);
}

/// What vm::log_series gives, the terms summed one after the other.
double log_series_in_turn(double s) {
    const double square = s * s;
    return square *
           (6.666666666666735130e-01 +
            square * (3.999999999940941908e-01 +
                      square * (2.857142874366239149e-01 +
                                square * (2.222219843214978396e-01 +
                                          square * (1.818357216161805012e-01 +
                                                    square * (1.531383769920937332e-01 +
                                                              square * 1.479819860511658591e-01))))));
}

/// A positive number as a power of two and a mantissa.
struct Binary {
    std::int32_t exponent = 0;
    double mantissa = 0;
};

/// Brings a subnormal number to where its exponent can be read.
Binary normalized(double number) {
    if (high_word(number) < 0x0010'0000) return {-54, number * 0x1p54};
    return {0, number};
}

/// What the logarithms of all bases have in common; nothing where there is something to compute.
std::optional<double> logarithm_without_computing(double number) {
    if (number == 0) return -kInfinity;
    if (number < 0) return kNaN;
    if (!std::isfinite(number)) return number;
    if (number == 1) return 0;
    return std::nullopt;
}

/// 1 + number as 2^exponent · (1 + rest); `lost` is what the sum lost, in units of the sum. `size` is the
/// upper half of |rest|, roughly, and zero for what is below 2^-20.
struct OneMore {
    std::int32_t exponent = 0;
    double rest = 0;
    double lost = 0;
    std::int32_t size = 1;
};

OneMore take_exponent(double number) {
    OneMore parts;
    double sum = number;
    if (high_word(number) < 0x4340'0000) {  // 2^53
        sum = 1.0 + number;
        parts.exponent = (high_word(sum) >> 20) - kBias;
        parts.lost = (parts.exponent > 0 ? 1.0 - (sum - number) : number - (sum - 1.0)) / sum;
    } else {
        parts.exponent = (high_word(sum) >> 20) - kBias;
    }
    const std::int32_t mantissa = high_word(sum) & kMantissa;
    if (mantissa < 0x6A09E) {  // below the root of 2
        parts.size = mantissa;
        parts.rest = with_high_word(sum, mantissa | kOne) - 1.0;
    } else {
        ++parts.exponent;
        parts.size = (0x0010'0000 - mantissa) >> 2;
        parts.rest = with_high_word(sum, mantissa | 0x3FE0'0000) - 1.0;
    }
    return parts;
}

}  // namespace

double exponential_less_one(double number) {
    if (std::isnan(number)) return number;
    if (number > 7.09782712893383973096e+02) return kInfinity;
    const std::int32_t size = high_magnitude(number);
    if (number < 0 && size >= 0x4043'687A) return -1;  // from 56 ln 2 on e^number is lost
    if (size < 0x3C90'0000) return number;
    const LnParts parts = take_ln2(number);
    const double rest = parts.rest;
    const double half = 0.5 * rest;
    const double half_square = rest * half;
    const double series =
        1 + half_square *
                (-3.33333333333331316428e-02 +
                 half_square * (1.58730158725481460165e-03 +
                                half_square * (-7.93650757867487942473e-05 +
                                               half_square * (4.00821782732936239552e-06 +
                                                              half_square * -2.01099218183624371326e-07))));
    const double divisor = 3.0 - series * half;
    const double error = half_square * ((series - divisor) / (6.0 - rest * divisor));
    if (parts.count == 0) return rest - (rest * error - half_square);
    return scale_less_one(parts.count, rest, (rest * (error - parts.lost) - parts.lost) - half_square);
}

double logarithm_of_one_more(double number) {
    if (std::isnan(number) || number == kInfinity) return number;
    if (number < -1) return kNaN;
    if (number == -1) return -kInfinity;
    const std::int32_t size = high_magnitude(number);
    if (size < 0x3C90'0000) return number;
    if (size < 0x3E20'0000) return number - number * number * 0.5;
    OneMore parts{0, number, 0, 1};
    // 1 + number is not between the root of 1/2 and that of 2:
    const bool is_near = number < 0 ? size <= 0x3FD2'BEC4 : size < 0x3FDA'827A;
    if (!is_near) parts = take_exponent(number);
    const double rest = parts.rest;
    const double half = 0.5 * rest * rest;
    const double whole = parts.exponent;
    if (parts.size == 0) {
        if (rest == 0) return parts.exponent == 0 ? 0 : whole * kLn2High + (parts.lost + whole * kLn2Low);
        const double square = half * (1.0 - 0.66666666666666666 * rest);
        if (parts.exponent == 0) return rest - square;
        return whole * kLn2High - ((square - (whole * kLn2Low + parts.lost)) - rest);
    }
    const double quotient = rest / (2.0 + rest);
    const double series = log_series_in_turn(quotient);
    if (parts.exponent == 0) return rest - (half - quotient * (half + series));
    return whole * kLn2High - ((half - (quotient * (half + series) + (whole * kLn2Low + parts.lost))) - rest);
}

// log(1 + f) / ln 2 in two parts, so that adding the exponent loses nothing.
double logarithm_to_base_two(double number) {
    constexpr double kInverseHigh = 1.44269504072144627571e+00;
    constexpr double kInverseLow = 1.67517131648865118353e-10;
    if (const auto known = logarithm_without_computing(number)) return *known;
    Binary parts = normalized(number);
    const std::int32_t word = high_word(parts.mantissa);
    const std::int32_t mantissa = word & kMantissa;
    const std::int32_t carry = (mantissa + 0x95F64) & 0x0010'0000;
    parts.exponent += (word >> 20) - kBias + (carry >> 20);
    const double rest = with_high_word(parts.mantissa, mantissa | (carry ^ kOne)) - 1.0;
    const double half = 0.5 * rest * rest;
    const double quotient = rest / (2.0 + rest);
    const double series = quotient * (half + log_series(quotient));
    const double high = cut(rest - half);
    const double low = (rest - high) - half + series;
    const double whole = parts.exponent;
    const double first = high * kInverseHigh;
    const double second = (low + high) * kInverseLow + low * kInverseHigh;
    const double sum = whole + first;
    return (second + ((whole - sum) + first)) + sum;
}

double logarithm_to_base_ten(double number, double (*logarithm)(double)) {
    constexpr double kInverse = 4.34294481903251816668e-01;
    constexpr double kLog2High = 3.01029995663611771306e-01;
    constexpr double kLog2Low = 3.69423907715893078616e-13;
    if (const auto known = logarithm_without_computing(number)) return *known;
    Binary parts = normalized(number);
    const std::int32_t word = high_word(parts.mantissa);
    parts.exponent += (word >> 20) - kBias;
    const std::int32_t is_negative = parts.exponent < 0 ? 1 : 0;
    const double whole = parts.exponent + is_negative;
    const double mantissa =
        with_high_word(parts.mantissa, (word & kMantissa) | ((kBias - is_negative) << 20));
    return (whole * kLog2Low + kInverse * logarithm(mantissa)) + whole * kLog2High;
}

}  // namespace loopscope::builtins
