#pragma once

#include "engine/vm/registry.h"

namespace loopscope::vm {

/// ECMA-262 section 9.3.1 (InitializeHostDefinedRealm), for a new agent: interns the program's strings, makes
/// the intrinsic objects, installs the natives, and runs the library's main function to its end. Asserts when
/// the library throws: that is a mistake of ours.
void create_realm(Agent& agent, const bytecode::Program& program, const NativeRegistry& natives);

/// The intrinsics' names by number, as the library's code writes them.
std::vector<std::string_view> intrinsic_names();

/// A function object for a native, with its name and length.
Value make_native_function(Agent& agent, const NativeRegistry& natives, std::uint32_t number);

}  // namespace loopscope::vm
