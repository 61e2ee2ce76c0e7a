#pragma once

#include <bit>
#include <cstdint>

namespace loopscope::vm {

/// The two 32-bit halves of a double: the methods of fdlibm choose by the upper one (sign, exponent and 20
/// bits of the mantissa), and cut off the lower one where a product has to be exact.
inline std::int32_t high_word(double number) {
    return static_cast<std::int32_t>(std::bit_cast<std::uint64_t>(number) >> 32);
}
inline std::uint32_t low_word(double number) {
    return static_cast<std::uint32_t>(std::bit_cast<std::uint64_t>(number));
}
/// The upper half without the sign.
inline std::int32_t high_magnitude(double number) {
    return high_word(number) & 0x7FFF'FFFF;
}
inline double with_high_word(double number, std::int32_t high) {
    return std::bit_cast<double>(std::uint64_t{static_cast<std::uint32_t>(high)} << 32 | low_word(number));
}
/// The number without its lower half.
inline double cut(double number) {
    return std::bit_cast<double>(std::bit_cast<std::uint64_t>(number) & 0xFFFF'FFFF'0000'0000U);
}

}  // namespace loopscope::vm
