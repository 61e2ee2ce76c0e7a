#pragma once

#include "engine/vm/edition.h"

namespace loopscope::vm {

/// RUNTIME: V8 before 7.5, in Node 4 to 11.
inline bool has_old_power(const Edition& edition) {
    return edition.node != 0 && edition.node < 12;
}

/// Number::exponentiate as V8 6.8 and older do it (src/builtins/x64/builtins-x64.cc,
/// Generate_MathPowInternal): by repeated squaring for a whole exponent, by the x87 unit for another.
/// SIMPLIFIED: processors differ in the last of the 64 bits of a register; here it is the nearest one, which
/// makes another result of at most 3 in 10,000.
double old_power(double number, double exponent);

}  // namespace loopscope::vm
