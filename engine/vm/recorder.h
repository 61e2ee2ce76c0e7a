#pragma once

#include "engine/vm/tick.h"

namespace loopscope::vm {

/// The place in the program where the agent is: the instruction of the innermost frame of user code, 0 for
/// none. Cost: the library frames on top of it. The running frame's pc has to be saved.
std::uint32_t current_site(const Agent& agent, const bytecode::Program& program);

}  // namespace loopscope::vm
