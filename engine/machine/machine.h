#pragma once

#include <concepts>
#include <cstdint>

#include "engine/machine/cluster.h"

namespace loopscope::machine {

/// The whole running program as one value: the language machine (vm::Agent), the event loop (LoopAgent) and
/// the process with its world (HostAgent). Copying is a snapshot and costs what differs from the pages it
/// shares; `==` compares; `digest` hashes. It holds ids and containers only.
/// NOTE: what the compiler would write is in machine.cpp, once, and not in every file that has a Machine: it
/// copies some fifty containers.
/// The agent that is at work is the machine itself; the other agents of the program are in `cluster`.
struct Machine : host::ClusterAgent {
    Cluster cluster;
    Machine();
    Machine(const Machine& other);
    Machine(Machine&& other) noexcept;
    Machine& operator=(const Machine& other);
    Machine& operator=(Machine&& other) noexcept;
    ~Machine();
    bool operator==(const Machine& other) const;
};
static_assert(std::regular<Machine>);

/// A hash of the whole value: equal machines have equal digests. Cost: what changed since the last digest,
/// plus the stacks and queues.
std::uint64_t digest(const Machine& machine);

}  // namespace loopscope::machine
