#pragma once

#include "engine/vm/tick.h"

namespace loopscope::vm {

/// The place in the program where the agent is: the instruction of the innermost frame of user code, 0 for
/// none. Cost: the library frames on top of it. The running frame's pc has to be saved.
std::uint32_t current_site(const Agent& agent, const bytecode::Program& program);

/// A function in a number that outlives it: 0 for what is none of the program's, the library's or a native;
/// else the number of its template plus one, or of its native with kNativeItem. Names are equal when these
/// are.
inline constexpr std::uint32_t kNativeItem = 0x8000'0000U;
std::uint32_t item_of(const Agent& agent, Value function);

}  // namespace loopscope::vm
