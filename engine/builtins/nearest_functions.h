#pragma once

namespace loopscope::builtins {

/// Functions of Math (ECMA-262 21.3.2) whose results are the nearest doubles, as V8 of Chromium has them: the
/// same bits on every computer. Cost: about a microsecond each.
/// SIMPLIFIED: up to 3 in 1000 of Chromium's own sines, cosines, tangents and arc sines are not the nearest
/// ones.
double nearest_sine(double angle);
double nearest_cosine(double angle);
double nearest_tangent(double angle);
double nearest_arcsine(double number);
double nearest_arccosine(double number);
double nearest_arctangent(double number);
double nearest_arctangent_of_quotient(double y, double x);
double nearest_exponential(double number);
double nearest_logarithm(double number);

/// `estimate` is a cube root that is right to some bits of the last ones.
double nearest_cube_root(double number, double estimate);

}  // namespace loopscope::builtins
