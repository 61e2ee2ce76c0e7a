#pragma once

#include <cstdint>

#include "engine/loop/loop_agent.h"

// Where a loop rests: what decides which of several agents has its turn.

namespace loopscope::loop {

/// Whether the loop stands where it looks what has come (the poll phase; in a page, where it takes the next
/// task), and nothing is under way.
bool rests_in_poll(const LoopAgent& agent);

/// When a loop that rests there has something to do: its own clock when that is now, UINT64_MAX when nothing
/// is due.
std::uint64_t next_moment(const LoopAgent& agent);

// The same of a page or of one of its workers (html_loop.cpp).
bool rests_between_tasks(const LoopAgent& agent);
std::uint64_t next_task_moment(const LoopAgent& agent);

}  // namespace loopscope::loop
