#include "engine/vm/old_power.h"

#include <cmath>
#include <cstdint>
#include <limits>

#include "engine/base/long_power.h"

namespace loopscope::vm {

namespace {

using base::LongNumber;

/// Rounded to the 64 bits of an x87 register.
LongNumber rounded(LongNumber number) {
    if (number.high == 0) return number;
    int exponent = std::ilogb(number.high);
    const bool is_power = std::ldexp(1.0, exponent) == std::fabs(number.high);
    if (is_power && number.low != 0 && std::signbit(number.low) != std::signbit(number.high)) --exponent;
    const double unit = std::ldexp(1.0, exponent - 63);
    return base::sum_of(number.high, std::nearbyint(number.low / unit) * unit);
}

/// FYL2X, FRNDINT, F2XM1 and FSCALE, one after the other.
double power_by_x87(double number, double exponent) {
    constexpr double kFarAway = 1200;
    constexpr double kNearOne = 0x1p-100;
    const LongNumber logarithm = base::log2_of(number);
    const double size = std::fabs(logarithm.high * exponent);
    if (size > kFarAway || size < kNearOne) return base::nearest_power(number, exponent);
    const LongNumber power = rounded(logarithm * LongNumber{exponent, 0});
    double whole = std::nearbyint(power.high);
    LongNumber rest = base::sum_of(power.high - whole, power.low);
    if (std::fabs(rest.high) == 0.5 && rest.low != 0 && std::signbit(rest.low) == std::signbit(rest.high)) {
        const double step = std::copysign(1.0, rest.high);
        whole += step;
        rest = base::sum_of(rest.high - step, rest.low);
    }
    const LongNumber mantissa = rounded(LongNumber{1, 0} + rounded(base::exp2_less_one(rest)));
    return base::scaled(mantissa, static_cast<int>(whole));
}

double power_by_squaring(double number, std::int32_t exponent) {
    double result = 1;
    double square = number;
    std::uint32_t left = static_cast<std::uint32_t>(exponent);
    if (exponent < 0) left = 0U - left;
    while (left != 0) {
        if ((left & 1U) != 0) result *= square;
        square *= square;
        left >>= 1U;
    }
    if (exponent >= 0) return result;
    const double inverse = 1 / result;
    return inverse == 0 ? base::nearest_power(number, exponent) : inverse;
}

}  // namespace

double old_power(double number, double exponent) {
    constexpr double kLimit = 2147483648.0;
    constexpr double kSmallest = std::numeric_limits<double>::min();
    if (std::isnan(exponent) || (std::isinf(exponent) && std::fabs(number) == 1))
        return std::numeric_limits<double>::quiet_NaN();
    if (std::fabs(exponent) >= kLimit) return base::nearest_power(number, exponent);
    if (std::trunc(exponent) == exponent)
        return power_by_squaring(number, static_cast<std::int32_t>(exponent));
    const bool is_plain =
        number >= kSmallest && std::isfinite(number) && number != 1 && std::fabs(exponent) >= kSmallest;
    return is_plain ? power_by_x87(number, exponent) : base::nearest_power(number, exponent);
}

}  // namespace loopscope::vm
