#pragma once

#include <string>

#include "engine/machine/load.h"
#include "engine/timeline/run_index.h"

namespace loopscope::timeline {

/// What a person calls a function that the index names by vm::item_of; empty for 0, and for what the library
/// has to itself.
std::string item_name(const machine::LoadedProgram& program, std::uint32_t item);

/// Whether it is the program's own function, and not a built-in.
bool is_own_item(const machine::LoadedProgram& program, std::uint32_t item);

/// Whether it is a job, and no task: a microtask or a nextTick callback.
bool is_job(loop::Activity activity);

/// "timer #3", "microtask #7", "main script".
std::string activity_text(loop::Activity activity, std::uint64_t id);

}  // namespace loopscope::timeline
