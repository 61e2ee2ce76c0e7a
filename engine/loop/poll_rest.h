#pragma once

#include <cstdint>

#include "engine/loop/loop_agent.h"

// Where a loop rests: what decides which of several agents has its turn.

namespace loopscope::loop {

/// Whether the loop stands where it looks what has come (the poll phase), and nothing is under way.
bool rests_in_poll(const LoopAgent& agent);

/// When a loop that rests there has something to do: its own clock when that is now, UINT64_MAX when nothing
/// is due.
std::uint64_t next_moment(const LoopAgent& agent);

}  // namespace loopscope::loop
