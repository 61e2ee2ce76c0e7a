#pragma once

#include <string>
#include <vector>

#include "engine/machine/load.h"

namespace loopscope::timeline {

using machine::Machine;

/// What the loop does after what the machine is doing now, in one sentence: "Then the microtask queue is
/// drained: 2 are waiting.". While program code runs it says what comes once the call stack is empty, as
/// things stand; else a copy of the machine is stepped on, so the sentence is always true. Empty after the
/// end. Cost: at most a few ticks on a copy.
std::string describe_next(const machine::LoadedProgram& program, const Machine& machine);

inline constexpr std::size_t kMostAliveTexts = 16;

/// One thing that keeps the program alive, or that comes before it can end.
struct AliveReason {
    enum class Kind : std::uint8_t { Code, NextTick, Microtask, Timer, Immediate, Request, Closing, Handle };
    Kind kind = Kind::Code;
    std::uint64_t id = 0;  // of the first one
    std::string text;      // empty behind the first kMostAliveTexts reasons
};

/// Why the program goes on: what uv_loop_alive looks at, and before it what still waits for the stack.
/// Nothing when it is about to end. Timers and immediates that were unref'd are no reason, pending promises
/// neither.
std::vector<AliveReason> alive_reasons(const machine::LoadedProgram& program, const Machine& machine);

}  // namespace loopscope::timeline
