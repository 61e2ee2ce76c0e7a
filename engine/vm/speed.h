#pragma once

#include <cstdint>

namespace loopscope::vm {

/// What costs are measured at: picoseconds for an instruction.
inline constexpr std::uint64_t kUsualSpeed = 5'000;

/// How fast the main thread is. A callback begins at the speed of an interpreter; one that goes on for long
/// is a loop, which V8 compiles.
struct Speed {
    std::uint64_t picoseconds_per_instruction = kUsualSpeed;
    std::uint64_t compiled_picoseconds_per_instruction = kUsualSpeed;
    std::uint64_t compiled_after = 0;        // instructions of a callback
    std::uint64_t picoseconds_per_byte = 0;  // of what the heap grows by

    /// How long takes here what takes `ns` at the usual speed.
    [[nodiscard]] std::uint64_t scaled(std::uint64_t ns) const {
        return ns * picoseconds_per_instruction / kUsualSpeed;
    }
    bool operator==(const Speed&) const = default;
};

}  // namespace loopscope::vm
