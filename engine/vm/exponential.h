#pragma once

namespace loopscope::vm {

/// Math.exp and Math.log (ECMA-262 21.3.2.14, 21.3.2.20) by the method of fdlibm, as in V8
/// (src/base/ieee754.cc): the same bits on every computer.
double exponential(double number);
double logarithm(double number);

}  // namespace loopscope::vm
