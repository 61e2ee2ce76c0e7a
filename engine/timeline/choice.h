#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "engine/machine/input.h"

namespace loopscope::timeline {

/// Another way in which a run could have gone on at a tick whose order the real runtime does not promise.
/// Nothing is shuffled: the inputs change only how long something takes, by what a real process may take, so
/// that the other order comes of it as it would there.
struct Choice {
    std::vector<machine::Input> inputs;  // one, or two that belong together, in the order of their positions
    std::uint64_t marked = 0;            // the tick with the mark, in the run that it departs from
    std::uint32_t site = 0;              // where the program queued what the other order is about
    std::string text;  // "immediate #1 comes before timer #1: the loop begins 0.2 ms sooner"
    /// Of operations, and of tasks and frames of a page: what comes later now, and what it comes behind; 0
    /// else.
    std::pair<std::uint64_t, std::uint64_t> later_than;
    /// It matters only when the program's own code runs between this tick and the next task: the operation is
    /// one of several steps of what the program asked for, and has no effect on another.
    bool only_if_seen = false;
    bool operator==(const Choice&) const = default;
};

/// "0.20 ms", "7 µs".
std::string milliseconds(std::uint64_t ns);
/// With the text as what its inputs are called.
Choice make_choice(std::vector<machine::Input> inputs, std::uint64_t marked, std::uint32_t site,
                   std::string text);
machine::Input input_at(std::uint64_t tick, machine::InputKind kind, std::uint64_t amount,
                        std::uint64_t id = 0);

}  // namespace loopscope::timeline
