#pragma once

namespace loopscope::vm {

/// Math.exp and Math.log (ECMA-262 21.3.2.14, 21.3.2.20) by the method of fdlibm, as in V8
/// (src/base/ieee754.cc): the same bits on every computer.
double exponential(double number);
double logarithm(double number);

/// What log(1 + f) is, with s = f / (2 + f), less f - f²/2 + s·f²/2.
double log_series(double s);

}  // namespace loopscope::vm
