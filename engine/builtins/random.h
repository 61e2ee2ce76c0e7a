#pragma once

#include <cstdint>

namespace loopscope::builtins {

/// The next number of the seeded generator: xorshift (64 bits, 12-25-27), its output scrambled. `state` is
/// the agent's.
inline std::uint64_t next_random(std::uint64_t& state) {
    if (state == 0) state = 0x9E37'79B9'7F4A'7C15U;
    state ^= state >> 12;
    state ^= state << 25;
    state ^= state >> 27;
    return state * 0x2545'F491'4F6C'DD1DU;
}

}  // namespace loopscope::builtins
