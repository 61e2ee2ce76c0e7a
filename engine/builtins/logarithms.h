#pragma once

namespace loopscope::builtins {

/// Math.expm1, log1p, log2 and log10 (ECMA-262 21.3.2.15, 21 to 23) by the methods of fdlibm and FreeBSD, as
/// in V8 (src/base/ieee754.cc): the same bits on every computer. Math.exp and Math.log: vm/exponential.h.
double exponential_less_one(double number);
double logarithm_of_one_more(double number);
double logarithm_to_base_two(double number);
/// By a natural logarithm, of which runtimes have their own.
double logarithm_to_base_ten(double number, double (*logarithm)(double));

}  // namespace loopscope::builtins
