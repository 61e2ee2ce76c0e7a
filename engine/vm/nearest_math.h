#pragma once

#include "engine/vm/edition.h"

namespace loopscope::vm {

/// RUNTIME: V8 of Node 24 raises to a power by the C library, whose result is the nearest double.
inline bool has_nearest_power(const Edition& edition) {
    return edition.node == 0 || edition.node >= 24;
}

/// RUNTIME: V8 of Chromium 156 has functions of Math whose results are the nearest doubles.
inline bool has_nearest_functions(const Edition& edition) {
    return edition.node == 0;
}

/// Number::exponentiate (ECMA-262 6.1.6.1.3) as the edition has it. SIMPLIFIED: 2 in 1000 powers of a C
/// library are not the nearest doubles, 10 ** 23 among them.
double power_of_edition(const Edition& edition, double base, double exponent);

}  // namespace loopscope::vm
