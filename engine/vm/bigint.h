#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// ECMA-262 section 6.1.6.2: arbitrary integers as sign and magnitude. Schoolbook algorithms: quadratic.

namespace loopscope::vm {

struct BigInt {
    bool negative = false;              // never for zero
    std::vector<std::uint32_t> digits;  // little-endian, no leading zero digit

    bool is_zero() const { return digits.empty(); }
    bool operator==(const BigInt&) const = default;
};

BigInt bigint_from_uint64(std::uint64_t magnitude, bool negative = false);
/// From an integral double.
BigInt bigint_from_number(double whole);
/// StringToBigInt (7.1.14): white space around, decimal with sign, 0x 0o 0b. Nothing when malformed.
std::optional<BigInt> bigint_from_text(std::u16string_view text);
double bigint_to_number(const BigInt& value);  // rounds to nearest, ties to even
std::string bigint_to_text(const BigInt& value, unsigned radix = 10);

std::strong_ordering compare(const BigInt& x, const BigInt& y);
/// -1, 0, 1 as x is less than, equal to, greater than y; 2 when y is NaN.
int compare_with_number(const BigInt& x, double y);

BigInt negate(BigInt x);
BigInt add(const BigInt& x, const BigInt& y);
BigInt subtract(const BigInt& x, const BigInt& y);
BigInt multiply(const BigInt& x, const BigInt& y);
/// Truncating division; the divisor is not zero.
BigInt divide(const BigInt& x, const BigInt& y, BigInt* remainder = nullptr);
BigInt bit_and(const BigInt& x, const BigInt& y);
BigInt bit_or(const BigInt& x, const BigInt& y);
BigInt bit_xor(const BigInt& x, const BigInt& y);
BigInt shift_left(const BigInt& x, std::uint64_t bits);
BigInt shift_right(const BigInt& x, std::uint64_t bits);  // rounds down
/// BigInt.asUintN and asIntN.
BigInt wrap_unsigned(const BigInt& x, std::uint64_t bits);
BigInt wrap_signed(const BigInt& x, std::uint64_t bits);

/// More bits than this is V8's RangeError "Maximum BigInt size exceeded".
constexpr std::uint64_t kMaxBigIntBits = std::uint64_t{1} << 30;
std::uint64_t bit_length(const BigInt& x);

}  // namespace loopscope::vm
