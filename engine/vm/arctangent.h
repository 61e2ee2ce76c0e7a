#pragma once

namespace loopscope::vm {

/// Math.atan and Math.atan2 (ECMA-262 21.3.2.6, 21.3.2.8) by the method of fdlibm, as in V8
/// (src/base/ieee754.cc): the same bits on every computer.
double arctangent(double number);
double arctangent_of_quotient(double y, double x);

}  // namespace loopscope::vm
