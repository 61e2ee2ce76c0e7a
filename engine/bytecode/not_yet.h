#pragma once

#include <cstdint>

namespace loopscope::bytecode {

/// The slot of a `VariableInfo` for the part of a scope in which the declaration has not run (ECMA-262
/// section 9.1.1.1.6: the binding is uninitialized). The next VariableInfo is the rest of that scope, with
/// the slot.
inline constexpr std::uint32_t kNotYet = 0xFFFF'FFFF;

}  // namespace loopscope::bytecode
