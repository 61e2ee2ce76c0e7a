#include "engine/vm/bigint.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

#include "engine/base/assert.h"
#include "engine/vm/conversions.h"

namespace loopscope::vm {

namespace {

using Digits = std::vector<std::uint32_t>;

void trim(Digits& digits) {
    while (!digits.empty() && digits.back() == 0) digits.pop_back();
}

BigInt normal(bool negative, Digits digits) {
    trim(digits);
    return BigInt{negative && !digits.empty(), std::move(digits)};
}

std::strong_ordering compare_magnitudes(const Digits& x, const Digits& y) {
    if (x.size() != y.size()) return x.size() <=> y.size();
    for (std::size_t i = x.size(); i-- > 0;) {
        if (x[i] != y[i]) return x[i] <=> y[i];
    }
    return std::strong_ordering::equal;
}

Digits add_magnitudes(const Digits& x, const Digits& y) {
    Digits sum;
    sum.reserve(std::max(x.size(), y.size()) + 1);
    std::uint64_t carry = 0;
    for (std::size_t i = 0; i < std::max(x.size(), y.size()) || carry != 0; ++i) {
        carry += i < x.size() ? x[i] : 0U;
        carry += i < y.size() ? y[i] : 0U;
        sum.push_back(static_cast<std::uint32_t>(carry));
        carry >>= 32U;
    }
    return sum;
}

/// x - y, x being the larger.
Digits subtract_magnitudes(const Digits& x, const Digits& y) {
    Digits difference;
    difference.reserve(x.size());
    std::int64_t borrow = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        std::int64_t digit = static_cast<std::int64_t>(x[i]) - borrow - (i < y.size() ? y[i] : 0U);
        borrow = digit < 0 ? 1 : 0;
        if (digit < 0) digit += std::int64_t{1} << 32;
        difference.push_back(static_cast<std::uint32_t>(digit));
    }
    trim(difference);
    return difference;
}

/// Divides in place by a small number and gives the remainder.
std::uint32_t divide_small(Digits& digits, std::uint32_t divisor) {
    std::uint64_t remainder = 0;
    for (std::size_t i = digits.size(); i-- > 0;) {
        remainder = (remainder << 32U) | digits[i];
        digits[i] = static_cast<std::uint32_t>(remainder / divisor);
        remainder %= divisor;
    }
    trim(digits);
    return static_cast<std::uint32_t>(remainder);
}

void multiply_add_small(Digits& digits, std::uint32_t factor, std::uint32_t summand) {
    std::uint64_t carry = summand;
    for (std::uint32_t& digit : digits) {
        carry += static_cast<std::uint64_t>(digit) * factor;
        digit = static_cast<std::uint32_t>(carry);
        carry >>= 32U;
    }
    if (carry != 0) digits.push_back(static_cast<std::uint32_t>(carry));
}

/// Knuth's algorithm D on normalised operands. Requires divisor.size() >= 2 and dividend >= divisor.
Digits divide_long(const Digits& dividend, const Digits& divisor, Digits& remainder) {
    const auto shift = static_cast<unsigned>(std::countl_zero(divisor.back()));
    const BigInt left = shift_left(BigInt{false, dividend}, shift);
    const Digits v = shift_left(BigInt{false, divisor}, shift).digits;
    Digits u = left.digits;
    u.resize(dividend.size() + 1, 0);
    const std::size_t n = v.size();
    const std::size_t m = u.size() - n;
    Digits quotient(m, 0);
    constexpr std::uint64_t kBase = std::uint64_t{1} << 32U;
    for (std::size_t j = m; j-- > 0;) {
        const std::uint64_t high = (static_cast<std::uint64_t>(u[j + n]) << 32U) | u[j + n - 1];
        std::uint64_t guess = high / v[n - 1];
        std::uint64_t rest = high % v[n - 1];
        while (guess >= kBase || guess * v[n - 2] > ((rest << 32U) | u[j + n - 2])) {
            --guess;
            rest += v[n - 1];
            if (rest >= kBase) break;
        }
        std::uint64_t carry = 0;
        std::int64_t borrow = 0;
        for (std::size_t i = 0; i < n; ++i) {
            carry += guess * v[i];
            std::int64_t digit = static_cast<std::int64_t>(u[i + j]) - borrow -
                                 static_cast<std::int64_t>(carry & 0xFFFF'FFFFU);
            borrow = digit < 0 ? 1 : 0;
            if (digit < 0) digit += static_cast<std::int64_t>(kBase);
            u[i + j] = static_cast<std::uint32_t>(digit);
            carry >>= 32U;
        }
        std::int64_t digit = static_cast<std::int64_t>(u[j + n]) - borrow - static_cast<std::int64_t>(carry);
        const bool too_much = digit < 0;
        u[j + n] = static_cast<std::uint32_t>(digit);
        if (too_much) {
            --guess;
            std::uint64_t sum = 0;
            for (std::size_t i = 0; i < n; ++i) {
                sum += static_cast<std::uint64_t>(u[i + j]) + v[i];
                u[i + j] = static_cast<std::uint32_t>(sum);
                sum >>= 32U;
            }
            u[j + n] += static_cast<std::uint32_t>(sum);
        }
        quotient[j] = static_cast<std::uint32_t>(guess);
    }
    u.resize(n);
    trim(u);
    remainder = shift_right(BigInt{false, u}, shift).digits;
    trim(quotient);
    return quotient;
}

/// Two's complement of `size` digits.
Digits twos_complement(const BigInt& x, std::size_t size) {
    Digits digits = x.digits;
    digits.resize(size, 0);
    if (!x.negative) return digits;
    std::uint64_t carry = 1;
    for (std::uint32_t& digit : digits) {
        carry += static_cast<std::uint32_t>(~digit);
        digit = static_cast<std::uint32_t>(carry);
        carry >>= 32U;
    }
    return digits;
}

BigInt from_twos_complement(Digits digits) {
    const bool negative = !digits.empty() && (digits.back() >> 31U) != 0;
    if (!negative) return normal(false, std::move(digits));
    std::uint64_t carry = 1;
    for (std::uint32_t& digit : digits) {
        carry += static_cast<std::uint32_t>(~digit);
        digit = static_cast<std::uint32_t>(carry);
        carry >>= 32U;
    }
    return normal(true, std::move(digits));
}

template <typename Operation>
BigInt bitwise(const BigInt& x, const BigInt& y, Operation operation) {
    const std::size_t size = std::max(x.digits.size(), y.digits.size()) + 1;
    Digits left = twos_complement(x, size);
    const Digits right = twos_complement(y, size);
    for (std::size_t i = 0; i < size; ++i) left[i] = operation(left[i], right[i]);
    return from_twos_complement(std::move(left));
}

}  // namespace

BigInt bigint_from_uint64(std::uint64_t magnitude, bool negative) {
    return normal(negative,
                  {static_cast<std::uint32_t>(magnitude), static_cast<std::uint32_t>(magnitude >> 32U)});
}

BigInt bigint_from_number(double whole) {
    int exponent = 0;
    const double fraction = std::frexp(std::fabs(whole), &exponent);
    const auto mantissa = static_cast<std::uint64_t>(std::ldexp(fraction, 53));
    BigInt value = bigint_from_uint64(mantissa);
    value = exponent >= 53 ? shift_left(value, static_cast<std::uint64_t>(exponent - 53))
                           : shift_right(value, static_cast<std::uint64_t>(53 - exponent));
    value.negative = whole < 0 && !value.is_zero();
    return value;
}

std::optional<BigInt> bigint_from_text(std::u16string_view text) {
    while (!text.empty() && is_white_space(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_white_space(text.back())) text.remove_suffix(1);
    if (text.empty()) return BigInt{};
    unsigned radix = 10;
    bool negative = false;
    if (text.size() > 2 && text[0] == u'0' && !(text[1] >= u'0' && text[1] <= u'9')) {
        const char16_t mark = static_cast<char16_t>(text[1] | 0x20);
        radix = mark == u'x' ? 16 : mark == u'o' ? 8 : mark == u'b' ? 2 : 0;
        if (radix == 0) return std::nullopt;
        text.remove_prefix(2);
    } else if (text[0] == u'-' || text[0] == u'+') {
        negative = text[0] == u'-';
        text.remove_prefix(1);
        if (text.empty()) return std::nullopt;
    }
    Digits digits;
    for (const char16_t unit : text) {
        unsigned digit = 99;
        if (unit >= u'0' && unit <= u'9') digit = static_cast<unsigned>(unit - u'0');
        if (unit >= u'a' && unit <= u'f') digit = static_cast<unsigned>(unit - u'a') + 10;
        if (unit >= u'A' && unit <= u'F') digit = static_cast<unsigned>(unit - u'A') + 10;
        if (digit >= radix) return std::nullopt;
        multiply_add_small(digits, radix, digit);
    }
    return normal(negative, std::move(digits));
}

std::uint64_t bit_length(const BigInt& x) {
    if (x.is_zero()) return 0;
    return 32 * static_cast<std::uint64_t>(x.digits.size()) -
           static_cast<std::uint64_t>(std::countl_zero(x.digits.back()));
}

double bigint_to_number(const BigInt& value) {
    const std::uint64_t length = bit_length(value);
    if (length == 0) return 0;
    double magnitude = 0;
    if (length > 1024) {
        magnitude = std::numeric_limits<double>::infinity();
    } else if (length <= 64) {
        std::uint64_t bits = value.digits[0];
        if (value.digits.size() > 1) bits |= static_cast<std::uint64_t>(value.digits[1]) << 32U;
        magnitude = static_cast<double>(bits);
    } else {
        // The top 64 bits, the last of them sticky, round as the whole would.
        const std::uint64_t shift = length - 64;
        const BigInt head = shift_right(BigInt{false, value.digits}, shift);
        std::uint64_t bits = head.digits[0] | (static_cast<std::uint64_t>(head.digits[1]) << 32U);
        if (!(shift_left(head, shift).digits == value.digits)) bits |= 1;
        magnitude = std::ldexp(static_cast<double>(bits), static_cast<int>(shift));
    }
    return value.negative ? -magnitude : magnitude;
}

std::string bigint_to_text(const BigInt& value, unsigned radix) {
    if (value.is_zero()) return "0";
    std::uint32_t chunk = radix;
    int chunk_digits = 1;
    while (static_cast<std::uint64_t>(chunk) * radix <= 0xFFFF'FFFFU) {
        chunk *= radix;
        ++chunk_digits;
    }
    std::string text;
    Digits digits = value.digits;
    while (!digits.empty()) {
        std::uint32_t part = divide_small(digits, chunk);
        for (int i = 0; i < chunk_digits && (part != 0 || !digits.empty()); ++i) {
            text.push_back("0123456789abcdefghijklmnopqrstuvwxyz"[part % radix]);
            part /= radix;
        }
    }
    if (value.negative) text.push_back('-');
    std::reverse(text.begin(), text.end());
    return text;
}

std::strong_ordering compare(const BigInt& x, const BigInt& y) {
    if (x.negative != y.negative)
        return x.negative ? std::strong_ordering::less : std::strong_ordering::greater;
    return x.negative ? compare_magnitudes(y.digits, x.digits) : compare_magnitudes(x.digits, y.digits);
}

int compare_with_number(const BigInt& x, double y) {
    if (std::isnan(y)) return 2;
    if (std::isinf(y)) return y > 0 ? -1 : 1;
    const double whole = std::floor(y);
    const std::strong_ordering order = compare(x, bigint_from_number(whole));
    if (order == std::strong_ordering::less) return -1;
    if (order == std::strong_ordering::greater) return 1;
    return whole < y ? -1 : 0;
}

BigInt negate(BigInt x) {
    x.negative = !x.negative && !x.is_zero();
    return x;
}

BigInt add(const BigInt& x, const BigInt& y) {
    if (x.negative == y.negative) return normal(x.negative, add_magnitudes(x.digits, y.digits));
    if (compare_magnitudes(x.digits, y.digits) == std::strong_ordering::less) {
        return normal(y.negative, subtract_magnitudes(y.digits, x.digits));
    }
    return normal(x.negative, subtract_magnitudes(x.digits, y.digits));
}

BigInt subtract(const BigInt& x, const BigInt& y) {
    return add(x, negate(y));
}

BigInt multiply(const BigInt& x, const BigInt& y) {
    Digits product(x.digits.size() + y.digits.size(), 0);
    for (std::size_t i = 0; i < x.digits.size(); ++i) {
        std::uint64_t carry = 0;
        for (std::size_t j = 0; j < y.digits.size(); ++j) {
            carry += static_cast<std::uint64_t>(x.digits[i]) * y.digits[j] + product[i + j];
            product[i + j] = static_cast<std::uint32_t>(carry);
            carry >>= 32U;
        }
        product[i + y.digits.size()] = static_cast<std::uint32_t>(carry);
    }
    return normal(x.negative != y.negative, std::move(product));
}

BigInt divide(const BigInt& x, const BigInt& y, BigInt* remainder) {
    LOOPSCOPE_ASSERT(!y.is_zero(), "callers check for division by zero");
    Digits quotient;
    Digits rest;
    if (compare_magnitudes(x.digits, y.digits) == std::strong_ordering::less) {
        rest = x.digits;
    } else if (y.digits.size() == 1) {
        quotient = x.digits;
        rest = {divide_small(quotient, y.digits[0])};
    } else {
        quotient = divide_long(x.digits, y.digits, rest);
    }
    if (remainder != nullptr) *remainder = normal(x.negative, std::move(rest));
    return normal(x.negative != y.negative, std::move(quotient));
}

BigInt bit_and(const BigInt& x, const BigInt& y) {
    return bitwise(x, y, [](std::uint32_t a, std::uint32_t b) { return a & b; });
}
BigInt bit_or(const BigInt& x, const BigInt& y) {
    return bitwise(x, y, [](std::uint32_t a, std::uint32_t b) { return a | b; });
}
BigInt bit_xor(const BigInt& x, const BigInt& y) {
    return bitwise(x, y, [](std::uint32_t a, std::uint32_t b) { return a ^ b; });
}

BigInt shift_left(const BigInt& x, std::uint64_t bits) {
    if (x.is_zero()) return x;
    Digits digits(bits / 32, 0);
    const auto shift = static_cast<unsigned>(bits % 32);
    std::uint32_t carry = 0;
    for (const std::uint32_t digit : x.digits) {
        digits.push_back((digit << shift) | carry);
        carry = shift == 0 ? 0 : digit >> (32 - shift);
    }
    digits.push_back(carry);
    return normal(x.negative, std::move(digits));
}

BigInt shift_right(const BigInt& x, std::uint64_t bits) {
    const std::uint64_t dropped = bits / 32;
    const auto shift = static_cast<unsigned>(bits % 32);
    bool inexact = false;
    for (std::size_t i = 0; i < x.digits.size() && i < dropped; ++i) inexact = inexact || x.digits[i] != 0;
    Digits digits;
    for (std::size_t i = dropped; i < x.digits.size(); ++i) {
        if (i == dropped && shift != 0 && (x.digits[i] << (32 - shift)) != 0) inexact = true;
        const std::uint32_t next =
            i + 1 < x.digits.size() && shift != 0 ? x.digits[i + 1] << (32 - shift) : 0;
        digits.push_back((x.digits[i] >> shift) | next);
    }
    BigInt result = normal(x.negative, std::move(digits));
    if (x.negative && inexact) result = subtract(result.is_zero() ? BigInt{} : result, bigint_from_uint64(1));
    return result;
}

BigInt wrap_unsigned(const BigInt& x, std::uint64_t bits) {
    const std::size_t size = std::max<std::size_t>(x.digits.size(), bits / 32 + 1) + 1;
    if (!x.negative && bit_length(x) <= bits) return x;
    Digits digits = twos_complement(x, std::min<std::size_t>(size, bits / 32 + 1));
    digits.resize(bits / 32 + 1, 0);
    digits.back() &= static_cast<std::uint32_t>((std::uint64_t{1} << (bits % 32)) - 1);
    return normal(false, std::move(digits));
}

BigInt wrap_signed(const BigInt& x, std::uint64_t bits) {
    if (bits == 0) return BigInt{};
    BigInt value = wrap_unsigned(x, bits);
    if (bit_length(value) == bits) return subtract(value, shift_left(bigint_from_uint64(1), bits));
    return value;
}

}  // namespace loopscope::vm
