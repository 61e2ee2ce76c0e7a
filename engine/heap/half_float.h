#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>

// IEEE 754 binary16, the elements of Float16Array. SPEC: ECMA-262 section 6.2.9 (Data Blocks),
// RawBytesToNumeric and NumericToRawBytes.

namespace loopscope::heap {

inline double from_half(std::uint16_t bits) {
    const int exponent = (bits >> 10) & 0x1F;
    const int fraction = bits & 0x3FF;
    double magnitude = std::ldexp(fraction + (exponent == 0 ? 0 : 1024), (exponent == 0 ? 1 : exponent) - 25);
    if (exponent == 0x1F) {
        magnitude = fraction == 0 ? std::numeric_limits<double>::infinity()
                                  : std::numeric_limits<double>::quiet_NaN();
    }
    return (bits & 0x8000) != 0 ? -magnitude : magnitude;
}

/// The nearest one, ties to even.
inline std::uint16_t to_half(double number) {
    constexpr std::uint16_t kInfinity = 0x7C00;
    constexpr std::uint16_t kNan = 0x7E00;
    constexpr double kFirstInfinite = 65520;
    constexpr int kLeastExponent = -14;
    if (std::isnan(number)) return kNan;
    const auto sign = static_cast<std::uint16_t>(std::signbit(number) ? 0x8000 : 0);
    const double magnitude = std::fabs(number);
    if (magnitude >= kFirstInfinite) return sign | kInfinity;
    if (magnitude == 0) return sign;
    const int exponent = std::max(std::ilogb(magnitude), kLeastExponent);
    // A carry of the rounding goes into the exponent, as it should.
    const auto fraction = static_cast<int>(std::nearbyint(std::ldexp(magnitude, 10 - exponent)));
    return static_cast<std::uint16_t>(sign | (((exponent - kLeastExponent) << 10) + fraction));
}

}  // namespace loopscope::heap
