#include "engine/builtins/trigonometry.h"

#include <cmath>
#include <limits>

#include "engine/builtins/quarter_turns.h"
#include "engine/vm/double_words.h"

namespace loopscope::builtins {

namespace {

using vm::cut;
using vm::high_magnitude;
using vm::high_word;

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kHalfPi = 1.57079632679489655800e+00;
constexpr double kHalfPiRest = 6.12323399573676603587e-17;  // what the double above is short of
constexpr double kQuarterPi = 7.85398163397448278999e-01;
constexpr double kQuarterPiRest = 3.06161699786838301793e-17;
constexpr std::int32_t kTiny =
    0x3E40'0000;  // high word of 2^-27: the next term of every series is lost below it

/// The sine of rest + tail, for |rest| up to pi/4.
double small_sine(double rest, double tail, bool has_tail) {
    if (high_magnitude(rest) < kTiny) return rest;
    constexpr double kFirst = -1.66666666666666324348e-01;
    const double square = rest * rest;
    const double cube = square * rest;
    const double series =
        8.33333333332248946124e-03 +
        square * (-1.98412698298579493134e-04 +
                  square * (2.75573137070700676789e-06 +
                            square * (-2.50507602534068634195e-08 + square * 1.58969099521155010221e-10)));
    if (!has_tail) return rest + cube * (kFirst + square * series);
    return rest - ((square * (0.5 * tail - cube * series) - tail) - cube * kFirst);
}

/// The cosine of rest + tail, for |rest| up to pi/4: from 0.3 on about a quarter of |rest| is taken off 1 and
/// off the square's half first, which is exact.
double small_cosine(double rest, double tail) {
    const std::int32_t size = high_magnitude(rest);
    if (size < kTiny) return 1;
    const double square = rest * rest;
    const double series =
        square * (4.16666666666666019037e-02 +
                  square * (-1.38888888888741095749e-03 +
                            square * (2.48015872894767294178e-05 +
                                      square * (-2.75573143513906633035e-07 +
                                                square * (2.08757232129817482790e-09 +
                                                          square * -1.13596475577881948265e-11)))));
    if (size < 0x3FD3'3333) return 1 - (0.5 * square - (square * series - rest * tail));
    const double part = size > 0x3FE9'0000 ? 0.28125 : vm::with_high_word(0.0, size - 0x0020'0000);
    return (1 - part) - ((0.5 * square - part) - (square * series - rest * tail));
}

/// -1 / (high + low), where the sum as one double is `sum`: the quotient's upper half first.
double negative_inverse(double sum, double high, double low) {
    const double kept = cut(sum);
    const double left = low - (kept - high);
    const double quotient = -1.0 / sum;
    const double first = cut(quotient);
    return first + quotient * ((1.0 + first * kept) + first * left);
}

/// tan - x - x³/3 without the factor x³, in terms of x².
double tangent_series(double square) {
    const double fourth = square * square;
    const double odd = 1.33333333333201242699e-01 +
                       fourth * (2.18694882948595424599e-02 +
                                 fourth * (3.59207910759131235356e-03 +
                                           fourth * (5.88041240820264096874e-04 +
                                                     fourth * (7.81794442939557092300e-05 +
                                                               fourth * -1.85586374855275456654e-05))));
    const double even =
        square * (5.39682539762260521377e-02 +
                  fourth * (8.86323982359930005737e-03 +
                            fourth * (1.45620945432529025516e-03 +
                                      fourth * (2.46463134818469906812e-04 +
                                                fourth * (7.14072491382608190305e-05 +
                                                          fourth * 2.59073051863633712884e-05)))));
    return odd + even;
}

/// The tangent of rest + tail for |rest| up to pi/4, or with `inverted` -1 / that.
double small_tangent(double rest, double tail, bool inverted) {
    if (high_magnitude(rest) < 0x3E30'0000)
        return inverted ? negative_inverse(rest + tail, rest, tail) : rest;
    const bool is_large = high_magnitude(rest) >= 0x3FE5'9428;  // from 0.6744 on: by the distance to pi/4
    const bool is_negative = rest < 0;
    if (is_large) {
        if (is_negative) {
            rest = -rest;
            tail = -tail;
        }
        rest = (kQuarterPi - rest) + (kQuarterPiRest - tail);
        tail = 0;
    }
    const double square = rest * rest;
    const double cube = square * rest;
    double correction = tail + square * (cube * tangent_series(square) + tail);
    correction += 3.33333333333334091986e-01 * cube;
    const double sum = rest + correction;
    if (is_large) {
        const double one = inverted ? -1 : 1;
        const double result = one - 2.0 * (rest - (sum * sum / (sum + one) - correction));
        return is_negative ? -result : result;
    }
    return inverted ? negative_inverse(sum, rest, correction) : sum;
}

/// (arcsin(x) - x) / x in terms of x².
double arcsine_ratio(double square) {
    const double numerator =
        square * (1.66666666666666657415e-01 +
                  square * (-3.25565818622400915405e-01 +
                            square * (2.01212532134862925881e-01 +
                                      square * (-4.00555345006794114027e-02 +
                                                square * (7.91534994289814532176e-04 +
                                                          square * 3.47933107596021167570e-05)))));
    const double denominator =
        1 + square * (-2.40339491173441421878e+00 +
                      square * (2.02094576023350569471e+00 + square * (-6.88283971605453293030e-01 +
                                                                       square * 7.70381505559019352791e-02)));
    return numerator / denominator;
}

}  // namespace

double sine(double angle) {
    if (!std::isfinite(angle)) return kNaN;
    const QuarterTurns turns = reduce_to_quarter_turn(angle);
    const bool is_reduced = turns.rest != angle;
    const double size = (turns.count & 1) == 0 ? small_sine(turns.rest, turns.tail, is_reduced)
                                               : small_cosine(turns.rest, turns.tail);
    return (turns.count & 2) == 0 ? size : -size;
}

double cosine(double angle) {
    if (!std::isfinite(angle)) return kNaN;
    const QuarterTurns turns = reduce_to_quarter_turn(angle);
    const double size = (turns.count & 1) == 0 ? small_cosine(turns.rest, turns.tail)
                                               : small_sine(turns.rest, turns.tail, true);
    return ((turns.count + 1) & 2) == 0 ? size : -size;
}

double tangent(double angle) {
    if (!std::isfinite(angle)) return kNaN;
    const QuarterTurns turns = reduce_to_quarter_turn(angle);
    return small_tangent(turns.rest, turns.tail, (turns.count & 1) != 0);
}

// From 0.5 on: pi/2 less twice the arc sine of the root of (1 - x) / 2.
double arcsine(double number) {
    const double magnitude = std::fabs(number);
    if (!(magnitude <= 1)) return kNaN;
    if (magnitude == 1) return number * kHalfPi + number * kHalfPiRest;
    const std::int32_t size = high_magnitude(number);
    if (size < kTiny) return number;
    if (size < 0x3FE0'0000) return number + number * arcsine_ratio(number * number);
    const double square = (1 - magnitude) * 0.5;
    const double ratio = arcsine_ratio(square);
    const double root = std::sqrt(square);
    double result = 0;
    if (size >= 0x3FEF'3333) {  // 0.975
        result = kHalfPi - (2.0 * (root + root * ratio) - kHalfPiRest);
    } else {
        const double kept = cut(root);
        const double left = (square - kept * kept) / (root + kept);
        result = kQuarterPi - ((2.0 * root * ratio - (kHalfPiRest - 2.0 * left)) - (kQuarterPi - 2.0 * kept));
    }
    return number > 0 ? result : -result;
}

double arccosine(double number) {
    constexpr double kPi = 3.14159265358979311600e+00;
    if (!(std::fabs(number) <= 1)) return kNaN;
    if (number == 1) return 0;
    if (number == -1) return kPi + 2.0 * kHalfPiRest;
    const std::int32_t size = high_magnitude(number);
    if (size <= 0x3C60'0000) return kHalfPi + kHalfPiRest;
    if (size < 0x3FE0'0000)
        return kHalfPi - (number - (kHalfPiRest - number * arcsine_ratio(number * number)));
    const double square = (1 - std::fabs(number)) * 0.5;
    const double root = std::sqrt(square);
    const double ratio = arcsine_ratio(square);
    if (number < 0) return kPi - 2.0 * (root + (ratio * root - kHalfPiRest));
    const double kept = cut(root);
    const double left = (square - kept * kept) / (root + kept);
    return 2.0 * (kept + (ratio * root + left));
}

}  // namespace loopscope::builtins
