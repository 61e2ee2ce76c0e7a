#pragma once

namespace loopscope::vm {

/// Number::exponentiate (ECMA-262 6.1.6.1.3) by the method of fdlibm's pow, as in V8 (src/base/ieee754.cc):
/// the same bits on every computer, which C libraries do not promise. SIMPLIFIED: in about 4 of 100 results
/// the last bit is another than V8's.
double power(double base, double exponent);

}  // namespace loopscope::vm
