#include "engine/builtins/nearest_functions.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/base/long_power.h"
#include "engine/builtins/quarter_turns.h"
#include "engine/vm/arctangent.h"
#include "engine/vm/exponential.h"

namespace loopscope::builtins {

namespace {

using base::LongNumber;

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kTiny = 0x1p-27;  // below it the next term of every series is lost
constexpr LongNumber kOne{1, 0};
constexpr LongNumber kLn2{0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56};

LongNumber longer(double number) {
    return {number, 0};
}

LongNumber negative(LongNumber number) {
    return {-number.high, -number.low};
}

LongNumber operator-(LongNumber a, LongNumber b) {
    return a + negative(b);
}

// ---- angles ----

struct LongTurns {
    std::int32_t count = 0;
    LongNumber rest;  // between -pi/4 and pi/4
};

LongTurns long_turns(double angle) {
    constexpr double kSmall = 0x1p30;
    constexpr double kTurnsPerUnit = 6.36619772367581382433e-01;  // 2 / pi
    constexpr double kQuarters[] = {0x1.921fb54442d18p0, 0x1.1a62633145c07p-54, -0x1.f1976b7ed8fbcp-110};
    if (std::fabs(angle) >= kSmall) {
        const QuarterTurns turns = reduce_to_quarter_turn(angle);
        return {turns.count, base::sum_of(turns.rest, turns.tail)};
    }
    const double count = std::nearbyint(angle * kTurnsPerUnit);
    LongNumber rest = longer(angle);
    for (const double quarter : kQuarters) rest = rest - longer(count) * longer(quarter);
    return {static_cast<std::int32_t>(count), rest};
}

LongNumber quotient(LongNumber number, double divisor) {
    const double first = number.high / divisor;
    const double rest = std::fma(-first, divisor, number.high) + number.low;
    return base::sum_of(first, rest / divisor);
}

/// The sum of the terms square^n / (first · (first + 1) … (first + 2n - 1)) with changing signs. Those that
/// are below 2^-20 need no more than a double.
LongNumber turning_series(LongNumber square, double first) {
    constexpr int kTerms = 13;
    constexpr int kLongTerms = 4;
    const auto divisor = [first](int term) {
        const double factor = first + 2 * term - 2;
        return factor * (factor + 1);
    };
    double rest = 1;
    for (int term = kTerms; term > kLongTerms; --term) rest = 1 - rest * square.high / divisor(term);
    LongNumber sum = longer(rest);
    for (int term = kLongTerms; term >= 1; --term) sum = kOne - quotient(sum * square, divisor(term));
    return sum;
}

struct SineAndCosine {
    LongNumber sine;
    LongNumber cosine;
};

SineAndCosine sine_and_cosine(double angle) {
    const LongTurns turns = long_turns(angle);
    const LongNumber square = turns.rest * turns.rest;
    const LongNumber sine = turning_series(square, 2) * turns.rest;
    const LongNumber cosine = turning_series(square, 1);
    switch (turns.count & 3) {
        case 0: return {sine, cosine};
        case 1: return {cosine, negative(sine)};
        case 2: return {negative(sine), negative(cosine)};
        default: return {negative(cosine), sine};  // NOTE: three quarters
    }
}

LongNumber root_of(LongNumber number) {
    const double estimate = std::sqrt(number.high);
    if (estimate == 0) return {};
    const LongNumber rest = number - longer(estimate) * longer(estimate);
    return longer(estimate) + rest / longer(2 * estimate);
}

/// The angle of the point (x, y), whose parts are neither very large nor very small.
double angle_of(LongNumber y, LongNumber x) {
    const double estimate = vm::arctangent_of_quotient(y.high, x.high);
    const auto [sine, cosine] = sine_and_cosine(estimate);
    const LongNumber rest = (y * cosine - x * sine) / (x * cosine + y * sine);
    return (longer(estimate) + rest).high;
}

/// The root of 1 - number².
LongNumber other_leg(double number) {
    return root_of(base::sum_of(1, -number) * base::sum_of(1, number));
}

}  // namespace

double nearest_sine(double angle) {
    if (!std::isfinite(angle)) return kNaN;
    return std::fabs(angle) < kTiny ? angle : sine_and_cosine(angle).sine.high;
}

double nearest_cosine(double angle) {
    return std::isfinite(angle) ? sine_and_cosine(angle).cosine.high : kNaN;
}

double nearest_tangent(double angle) {
    if (!std::isfinite(angle)) return kNaN;
    if (std::fabs(angle) < kTiny) return angle;
    const auto [sine, cosine] = sine_and_cosine(angle);
    return (sine / cosine).high;
}

double nearest_arcsine(double number) {
    if (!(std::fabs(number) <= 1)) return kNaN;
    if (std::fabs(number) < kTiny) return number;
    return angle_of(longer(number), other_leg(number));
}

double nearest_arccosine(double number) {
    if (!(std::fabs(number) <= 1)) return kNaN;
    return number == 1 ? 0 : angle_of(other_leg(number), longer(number));
}

double nearest_arctangent(double number) {
    return nearest_arctangent_of_quotient(number, 1);
}

double nearest_arctangent_of_quotient(double y, double x) {
    constexpr int kFar = 60;
    const bool is_special = y == 0 || x == 0 || !std::isfinite(y) || !std::isfinite(x);
    if (is_special) return vm::arctangent_of_quotient(y, x);
    const int above = std::ilogb(y) - std::ilogb(x);
    if (above < -kFar && x > 0) return y / x;
    if (above > kFar || above < -kFar) return vm::arctangent_of_quotient(y, x);
    if (above < -27 && x > 0) {
        const int size = std::ilogb(x);
        const LongNumber quotient = longer(std::ldexp(y, -size)) / longer(std::ldexp(x, -size));
        return (quotient - quotient * quotient * quotient / longer(3)).high;
    }
    const int size = std::max(std::ilogb(y), std::ilogb(x));
    return angle_of(longer(std::ldexp(y, -size)), longer(std::ldexp(x, -size)));
}

// ---- powers of e ----

namespace {

/// e to the power of a number, as the sum of 1 and something, times a power of two.
struct LongPower {
    LongNumber less_one;
    int exponent = 0;
};

LongPower long_exponential(double number) {
    constexpr double kUnitsPerLn2 = 1.44269504088896338700;
    constexpr int kTerms = 20;
    constexpr int kLongTerms = 8;
    const double count = std::nearbyint(number * kUnitsPerLn2);
    const LongNumber rest = longer(number) - longer(count) * kLn2;
    double tail = 1;
    for (int term = kTerms; term > kLongTerms; --term) tail = 1 + tail * rest.high / term;
    LongNumber series = longer(tail);
    for (int term = kLongTerms; term >= 2; --term) series = kOne + quotient(series * rest, term);
    return {series * rest, static_cast<int>(count)};
}

}  // namespace

double nearest_exponential(double number) {
    constexpr double kHighest = 709.782712893384;
    constexpr double kLowest = -745.1332191019412;
    if (std::isnan(number)) return number;
    if (number > kHighest) return kInfinity;
    if (number < kLowest) return 0;
    if (std::fabs(number) < 0x1p-54) return 1 + number;
    const LongPower power = long_exponential(number);
    return base::scaled(kOne + power.less_one, power.exponent);
}

double nearest_logarithm(double number) {
    constexpr double kNearZero = 0.1;
    const double estimate = vm::logarithm(number);
    if (!std::isfinite(estimate) || estimate == 0) return estimate;
    if (std::fabs(estimate) < kNearZero) return (base::log2_of(number) * kLn2).high;
    // number · e^-estimate is nearly 1.
    const LongPower power = long_exponential(-estimate);
    const int size = std::ilogb(number);
    const LongNumber scaled = longer(std::ldexp(number, -size)) * (kOne + power.less_one);
    const double unit = std::ldexp(1.0, size + power.exponent);
    const LongNumber rest = LongNumber{scaled.high * unit, scaled.low * unit} - kOne;
    return (longer(estimate) + (rest - quotient(rest * rest, 2))).high;
}

double nearest_cube_root(double number, double estimate) {
    if (number == 0 || !std::isfinite(number)) return number;
    const int third = std::ilogb(number) / 3;
    const LongNumber root = longer(std::ldexp(estimate, -third));
    const LongNumber rest = longer(std::ldexp(number, -3 * third)) - root * root * root;
    return std::ldexp((root + rest / (longer(3) * root * root)).high, third);
}

}  // namespace loopscope::builtins
