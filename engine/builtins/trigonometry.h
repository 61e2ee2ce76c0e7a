#pragma once

namespace loopscope::builtins {

/// Math.sin, cos, tan, asin and acos (ECMA-262 21.3.2) by the methods of fdlibm, as in V8
/// (src/base/ieee754.cc): the same bits on every computer.
double sine(double angle);
double cosine(double angle);
double tangent(double angle);
double arcsine(double number);
double arccosine(double number);

}  // namespace loopscope::builtins
