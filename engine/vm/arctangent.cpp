#include "engine/vm/arctangent.h"

#include <cmath>
#include <cstdint>

#include "engine/vm/double_words.h"

namespace loopscope::vm {

namespace {

constexpr double kPi = 3.1415926535897931160E+00;
constexpr double kPiRest = 1.2246467991473531772E-16;  // what the double above is short of

/// The arc tangents of 0.5, 1, 1.5 and infinity, in two parts.
constexpr double kTableHigh[] = {4.63647609000806093515e-01, 7.85398163397448278999e-01,
                                 9.82793723247329054082e-01, 1.57079632679489655800e+00};
constexpr double kTableLow[] = {2.26987774529616870924e-17, 3.06161699786838301793e-17,
                                1.39033110312309984516e-17, 6.12323399573676603587e-17};

/// x - arctan(x), for |x| up to 7/16 and what is brought there.
double series(double x) {
    const double square = x * x;
    const double fourth = square * square;
    const double odd =
        square * (3.33333333333329318027e-01 +
                  fourth * (1.42857142725034663711e-01 +
                            fourth * (9.09088713343650656196e-02 +
                                      fourth * (6.66107313738753120669e-02 +
                                                fourth * (4.97687799461593236017e-02 +
                                                          fourth * 1.62858201153657823623e-02)))));
    const double even =
        fourth *
        (-1.99999999998764832476e-01 +
         fourth * (-1.11111104054623557880e-01 +
                   fourth * (-7.69187620504482999495e-02 +
                             fourth * (-5.83357013379057348645e-02 + fourth * -3.65315727442169155270e-02))));
    return x * (odd + even);
}

}  // namespace

double arctangent(double number) {
    if (std::isnan(number)) return number;
    const std::int32_t size = high_magnitude(number);
    if (size >= 0x4410'0000) return std::copysign(kTableHigh[3] + kTableLow[3], number);
    if (size < 0x3E40'0000) return number;
    if (size < 0x3FDC'0000) return number - series(number);
    double x = std::fabs(number);
    int row = 3;
    if (size < 0x3FE6'0000) {
        row = 0;
        x = (2.0 * x - 1.0) / (2.0 + x);
    } else if (size < 0x3FF3'0000) {
        row = 1;
        x = (x - 1.0) / (x + 1.0);
    } else if (size < 0x4003'8000) {
        row = 2;
        x = (x - 1.5) / (1.0 + 1.5 * x);
    } else {
        x = -1.0 / x;
    }
    const double result = kTableHigh[row] - ((series(x) - kTableLow[row]) - x);
    return number < 0 ? -result : result;
}

double arctangent_of_quotient(double y, double x) {
    if (std::isnan(x) || std::isnan(y)) return x + y;
    if (x == 1) return arctangent(y);
    // Zeros and infinities are exact multiples of a quarter of pi.
    if (x == 0 || y == 0 || std::isinf(x) || std::isinf(y)) return std::atan2(y, x);
    const std::int32_t difference =
        (high_magnitude(y) - high_magnitude(x)) >> 20;  // about that of the exponents
    double angle = 0;
    if (difference > 60) {
        angle = kPi / 2 + 0.5 * kPiRest;
        return y < 0 ? -angle : angle;
    }
    if (x > 0 || difference >= -60) angle = arctangent(std::fabs(y / x));
    if (x > 0) return y < 0 ? -angle : angle;
    return y < 0 ? (angle - kPiRest) - kPi : kPi - (angle - kPiRest);
}

}  // namespace loopscope::vm
