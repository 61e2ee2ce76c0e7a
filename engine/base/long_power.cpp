#include "engine/base/long_power.h"

#include <cmath>
#include <limits>

namespace loopscope::base {

LongNumber sum_of(double a, double b) {
    const double sum = a + b;
    const double part = sum - a;
    return {sum, (a - (sum - part)) + (b - part)};
}

LongNumber operator+(LongNumber a, LongNumber b) {
    const LongNumber high = sum_of(a.high, b.high);
    const LongNumber low = sum_of(a.low, b.low);
    const LongNumber first = sum_of(high.high, high.low + low.high);
    return sum_of(first.high, first.low + low.low);
}

LongNumber operator*(LongNumber a, LongNumber b) {
    const double product = a.high * b.high;
    const double rest = std::fma(a.high, b.high, -product) + (a.high * b.low + a.low * b.high);
    return sum_of(product, rest);
}

LongNumber operator/(LongNumber a, LongNumber b) {
    const double first = a.high / b.high;
    const LongNumber rest = a + LongNumber{-first, 0} * b;
    const double second = rest.high / b.high;
    const LongNumber last = rest + LongNumber{-second, 0} * b;
    return sum_of(first, second) + LongNumber{last.high / b.high, 0};
}

namespace {

constexpr LongNumber kLn2{0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56};
constexpr LongNumber kOne{1, 0};

/// ln((1 + s) / (1 - s)) / 2
LongNumber area_tangent(LongNumber s) {
    constexpr int kTerms = 22;  // s * s is below 0.03
    const LongNumber square = s * s;
    LongNumber series{};
    for (int term = kTerms; term >= 0; --term)
        series = series * square + kOne / LongNumber{2.0 * term + 1, 0};
    return series * s;
}

}  // namespace

LongNumber log2_of(double number) {
    constexpr double kRootOfHalf = 0.70710678118654752;
    int exponent = 0;
    double mantissa = std::frexp(number, &exponent);
    if (mantissa < kRootOfHalf) {
        mantissa *= 2;
        --exponent;
    }
    const LongNumber part =
        area_tangent(sum_of(mantissa, -1) / sum_of(mantissa, 1)) * LongNumber{2, 0} / kLn2;
    return LongNumber{static_cast<double>(exponent), 0} + part;
}

LongNumber exp2_less_one(LongNumber number) {
    constexpr int kTerms = 26;
    const LongNumber logarithm = number * kLn2;
    LongNumber series = kOne;
    for (int term = kTerms; term >= 2; --term) series = kOne + series * logarithm / LongNumber{1.0 * term, 0};
    return series * logarithm;
}

double scaled(LongNumber mantissa, int exponent) {
    constexpr int kLowest = std::numeric_limits<double>::min_exponent - 1;
    if (exponent + std::ilogb(mantissa.high) >= kLowest) return std::ldexp(mantissa.high, exponent);
    // A subnormal result: what is added pushes the bits that do not fit out of the sum.
    const double pushes = std::ldexp(1.5, kLowest - exponent);
    const LongNumber sum = sum_of(mantissa.high, pushes);
    const LongNumber whole = sum_of(sum.high, sum.low + mantissa.low);
    return std::ldexp(whole.high - pushes, exponent);
}

namespace {

/// By multiplying, which is exact where a tie could be: one has 54 bits.
LongNumber whole_power(double number, int exponent) {
    LongNumber power{1, 0};
    for (int count = 0; count < exponent; ++count) power = power * LongNumber{number, 0};
    return power;
}

double power_of_positive(double number, double exponent) {
    constexpr double kTiesEnd = 34;  // 3^34 has 54 bits
    if (exponent >= 1 && exponent <= kTiesEnd && std::trunc(exponent) == exponent) {
        const int size = std::ilogb(number);
        const int times = static_cast<int>(exponent);
        return scaled(whole_power(std::ldexp(number, -size), times), size * times);
    }
    constexpr double kFarAway = 1200;
    constexpr double kNearOne = 0x1p-100;
    const LongNumber part = log2_of(number);
    const double estimate = part.high * exponent;
    if (std::fabs(estimate) > kFarAway) return estimate > 0 ? std::numeric_limits<double>::infinity() : 0;
    if (std::fabs(estimate) < kNearOne) return 1;
    const LongNumber logarithm = part * LongNumber{exponent, 0};
    const double whole = std::nearbyint(logarithm.high);
    const LongNumber rest = sum_of(logarithm.high - whole, logarithm.low);
    return scaled(kOne + exp2_less_one(rest), static_cast<int>(whole));
}

}  // namespace

double nearest_power(double base, double exponent) {
    const bool is_special = base == 0 || std::fabs(base) == 1 || !std::isfinite(base) ||
                            !std::isfinite(exponent) || exponent == 0;
    if (is_special) return std::pow(base, exponent);
    if (base > 0) return power_of_positive(base, exponent);
    if (std::trunc(exponent) != exponent) return std::numeric_limits<double>::quiet_NaN();
    const double size = power_of_positive(-base, exponent);
    return std::fmod(exponent, 2) != 0 ? -size : size;
}

}  // namespace loopscope::base
