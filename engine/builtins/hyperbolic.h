#pragma once

namespace loopscope::builtins {

/// Math.sinh, cosh, tanh, asinh, acosh and atanh (ECMA-262 21.3.2) by the methods of fdlibm, as in V8
/// (src/base/ieee754.cc): the same bits on every computer.
double hyperbolic_sine(double number);
double hyperbolic_cosine(double number);
double hyperbolic_tangent(double number);
double inverse_hyperbolic_sine(double number);
double inverse_hyperbolic_cosine(double number);
double inverse_hyperbolic_tangent(double number);

}  // namespace loopscope::builtins
