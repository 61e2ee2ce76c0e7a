#pragma once

#include <cstdint>

#include "engine/machine/machine.h"

// Putting another agent of a program to work: what the Machine is, and what stands in its cluster, change
// places.

namespace loopscope::machine {

/// The agent with that number, at work or not; nullptr when there is none (any more).
host::ClusterAgent* find_agent(Machine& machine, std::uint32_t number);

/// The bytes of shared memory, from the heap of the running agent to the cluster, and from there to the heap.
/// Cost: the blocks that the agent knows.
void store_blocks(Machine& machine);
void load_blocks(Machine& machine);

/// Puts another agent to work. The one that was comes to stand in its place.
void put_to_work(Machine& machine, host::ClusterAgent& next);

}  // namespace loopscope::machine
