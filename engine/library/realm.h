#pragma once

#include <string>

#include "engine/bytecode/program_builder.h"
#include "engine/host/host_agent.h"
#include "engine/loop/runtime.h"

namespace loopscope::library {

/// A new agent of the runtime as a program finds it that has not been loaded yet: the realm is made
/// (vm::make_realm), nothing of the scenario is known.
host::HostAgent realm_of(const bytecode::LibraryCode& code, const loop::Runtime& runtime);

/// That realm as bytes (vm::write_realm). Asserts that making it changes nothing else of the agent.
std::string realm_image(const bytecode::LibraryCode& code, const loop::Runtime& runtime);

/// What of an agent the runtime decides before anything runs.
void prepare(host::HostAgent& agent, const loop::Runtime& runtime);

}  // namespace loopscope::library
