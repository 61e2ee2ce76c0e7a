#pragma once

namespace loopscope::base {

/// The sum of two doubles that do not overlap: 106 bits.
struct LongNumber {
    double high = 0;
    double low = 0;
};

/// The exact sum.
LongNumber sum_of(double a, double b);
LongNumber operator+(LongNumber a, LongNumber b);
LongNumber operator*(LongNumber a, LongNumber b);
LongNumber operator/(LongNumber a, LongNumber b);

/// The logarithm to base 2 of a positive, finite number; about 100 bits are right.
LongNumber log2_of(double number);

/// 2 to the power of `number`, less 1, for at most a half in size; about 100 bits are right.
LongNumber exp2_less_one(LongNumber number);

/// mantissa * 2^exponent as a double, rounded once, for a mantissa of 64 bits or for one in which no tie is
/// near.
double scaled(LongNumber mantissa, int exponent);

/// `base` to the power of `exponent`, the nearest double, as a C library of today has it. Special values as
/// in C, too. Cost: some microseconds.
double nearest_power(double base, double exponent);

}  // namespace loopscope::base
