#pragma once

#include <cstdint>

#include "engine/machine/machine.h"
#include "engine/machine/step.h"

// Running a program on to a tick, and places on its way to come back to.

namespace loopscope::tests {

struct WalkBounds {
    std::uint64_t ticks = UINT64_MAX;
    std::uint64_t instructions = UINT64_MAX;
};

/// The program has ended, or it is not followed any further.
inline bool is_over(const machine::Machine& machine, const WalkBounds& bounds) {
    return machine::has_ended(machine) || machine.tick >= bounds.ticks ||
           machine.instructions >= bounds.instructions;
}

/// Runs on to the tick, or as far as the program goes; at most `slice` instructions in one call.
inline void run_to(machine::Machine& machine, const machine::Setup& setup, std::uint64_t tick,
                   const WalkBounds& bounds, std::uint64_t slice) {
    vm::Recorder nobody;
    while (machine.tick < tick && !is_over(machine, bounds))
        machine::step(machine, setup, nobody, tick - machine.tick, slice);
}

struct Place {
    machine::Machine copy;
    std::uint64_t digest = 0;
};

}  // namespace loopscope::tests
