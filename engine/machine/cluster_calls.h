#pragma once

#include <cstdint>

#include "engine/machine/machine.h"
#include "engine/machine/step.h"
#include "engine/vm/trace_event.h"

// What agents ask of the cluster: workers, messages, ports and waiting for shared memory.

namespace loopscope::machine {

/// The running agent asks for that.
void carry_out(Machine& machine, const Setup& setup, vm::Recorder& recorder, host::ClusterCall call);

/// An agent that is not at work is no more since that moment; its children go with it, and its parent is
/// told.
void remove_agent(Machine& machine, vm::Recorder& recorder, std::uint32_t number, std::uint64_t moment,
                  int exit_code);
void remove_children(Machine& machine, vm::Recorder& recorder, std::uint32_t parent, std::uint64_t moment);

}  // namespace loopscope::machine
