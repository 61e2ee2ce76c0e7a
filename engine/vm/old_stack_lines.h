#pragma once

#include <span>

#include "engine/vm/agent.h"

namespace loopscope::vm {

/// What an older Node itself has at the bottom of the stack. RUNTIME: Node 10
/// lib/internal/modules/cjs/loader.js, lib/timers.js, lib/internal/process/next_tick.js, lib/fs.js.
/// SIMPLIFIED: Node 8 and older show the lines of Node 10.
std::span<const char* const> old_lines_of_node(TaskKind kind);

}  // namespace loopscope::vm
