#pragma once

namespace loopscope::builtins {

/// Math.sinh, cosh, tanh, asinh, acosh and atanh (ECMA-262 21.3.2) by the methods of fdlibm, as in V8
/// (src/base/ieee754.cc): the same bits on every computer.
/// They go by e^x and the natural logarithm, of which runtimes have their own.
struct NaturalFunctions {
    double (*exponential)(double);
    double (*logarithm)(double);
};

double hyperbolic_sine(double number, NaturalFunctions by);
double hyperbolic_cosine(double number, NaturalFunctions by);
double hyperbolic_tangent(double number);
double inverse_hyperbolic_sine(double number, NaturalFunctions by);
double inverse_hyperbolic_cosine(double number, NaturalFunctions by);
double inverse_hyperbolic_tangent(double number);

}  // namespace loopscope::builtins
