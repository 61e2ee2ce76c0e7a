#pragma once

#include <cstdint>

namespace loopscope::builtins {

/// An angle as whole quarter turns (their count, or at least its last three bits) and the rest, between -pi/4
/// and pi/4, as the sum of two doubles, of which `tail` is far the smaller.
struct QuarterTurns {
    std::int32_t count = 0;
    double rest = 0;
    double tail = 0;
};

/// The reduction of fdlibm, as V8 has it (src/base/ieee754.cc), to the last bit of `rest` and `tail`. The
/// angle must be finite.
QuarterTurns reduce_to_quarter_turn(double angle);

}  // namespace loopscope::builtins
