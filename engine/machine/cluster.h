#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "engine/heap/payload.h"
#include "engine/host/cluster_agent.h"
#include "engine/vm/trace_event.h"

namespace loopscope::machine {

struct Machine;
struct Setup;

/// A port whose other end lies, or lay, in another agent.
struct PortPlace {
    std::uint32_t agent = 0;
    std::uint64_t other = 0;
    bool operator==(const PortPlace&) const = default;
};

/// ECMA-262 section 9.8: what the agents of a program have in common, and those that are not at work. The one
/// that is at work is the Machine itself: it holds what all share, too (ticks, output, files, numbers).
struct Cluster {
    std::vector<host::ClusterAgent> others;
    std::uint32_t next_agent = 1;
    std::uint64_t next_wait = 1;
    std::map<std::uint64_t, PortPlace> ports;
    std::map<std::uint64_t, heap::BufferData> blocks;  // shared memory
    bool operator==(const Cluster&) const = default;
};

/// Carries out what the running agent asks of the cluster and puts the agent to work whose turn it is: the
/// one that is least far on the clock. An agent is left only where it looks for what has come, where it waits
/// for others, or when it is milliseconds ahead of one that has something to do. To be called where the
/// machine stands at the same instruction however its run is cut.
void advance_cluster(Machine& machine, const Setup& setup, vm::Recorder& recorder);

/// Whether there are agents beside the running one, or something is asked of the cluster.
bool concerns_cluster(const Machine& machine);

/// Has another agent stand where the running one stands; nothing runs.
void show_agent(Machine& machine, std::uint32_t number);

/// The number of the agent whose thread pool or sockets a request is with; of the running one when none has
/// it.
std::uint32_t agent_with_request(const Machine& machine, std::uint64_t id);

/// Ends all others; the first agent is at work from then on.
void end_workers(Machine& machine, vm::Recorder& recorder);

}  // namespace loopscope::machine
