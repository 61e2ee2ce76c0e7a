#pragma once

#include <optional>
#include <string>

// ECMA-262 section 21.1.3: numbers as text, digit for digit as V8 writes them. All take finite numbers.

namespace loopscope::builtins {

/// Number.prototype.toFixed (21.1.3.3) for |number| < 10^21. Exact; ties go away from zero.
std::string to_fixed(double number, int digits);

/// Number.prototype.toExponential (21.1.3.2); without digits as many as are necessary.
std::string to_exponential(double number, std::optional<int> digits);

/// Number.prototype.toPrecision (21.1.3.5).
std::string to_precision(double number, int precision);

/// Number::toString (6.1.6.1.20) with any radix from 2 to 36, as many digits as tell the number from its
/// neighbours.
std::string to_radix(double number, int radix);

/// How Intl.NumberFormat for en-US writes a decimal number: groups of three, at least `minimum` and at most
/// `maximum` digits behind the point, ties of the shortest decimal text away from zero. Infinity and NaN
/// allowed.
std::string to_grouped(double number, int minimum, int maximum, bool grouping);

}  // namespace loopscope::builtins
