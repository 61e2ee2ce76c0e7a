#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <vector>

#include "engine/host/host_agent.h"
#include "engine/vm/registry.h"

// ECMA-262 section 9.8: an agent cluster, as far as one agent of it sees it. Agents share no heap: what goes
// from one to another is bytes.

namespace loopscope::host {

/// From the first thing that comes to a sleeping loop until the loop runs: what comes meanwhile is handed
/// over with it.
inline constexpr std::uint64_t kWakeNs = 100'000;

/// Something on its way to an agent.
struct Parcel {
    enum class Kind : std::uint8_t {
        Message,     // for `port`
        PortClosed,  // `port` has lost its other end
        Broadcast,   // for all channels with `name`
        AgentEnded,  // `port` is the number of the agent, `other` its exit code
    };
    Kind kind = Kind::Message;
    std::uint32_t sender = 0;  // number of an agent
    std::uint64_t port = 0;
    std::uint64_t other = 0;
    std::uint64_t sent_at = 0;  // ns
    std::uint64_t due_at = 0;   // ns
    std::string name;
    std::string bytes;
    bool operator==(const Parcel&) const = default;
};

/// What an agent asks of its cluster. Carried out as soon as the agent pauses, which is at once.
struct ClusterCall {
    enum class Kind : std::uint8_t {
        Start,  // an agent, which finds its end of the pair `number`, `other` as its own: answer: its number
        Terminate,  // the agent `number`
        Bind,       // the port `number` is here; its other end is `other`
        Move,       // the ports that `name` lists go where the other end of `number` is
        Post,       // `bytes` for the other end of the port `number`
        ClosePort,  // the port `number` is closed here
        Broadcast,  // `bytes` for all channels with `name` of other agents
        CatchUp,    // nothing more runs here before all others have come as far on the clock
        Refresh,    // the memory that is shared is here as it is now
        Wait,       // Atomics.wait at byte `other` of the block `number`, until the moment in `limit`
        Notify,     // wakes up to `limit` of those who wait there; answer: how many
    };
    Kind kind = Kind::CatchUp;
    std::uint64_t number = 0;
    std::uint64_t other = 0;
    std::uint64_t limit = 0;
    std::string name;
    std::string bytes;
    bool operator==(const ClusterCall&) const = default;
};

/// A block of memory that agents share, where one of them has it.
struct SharedBlock {
    std::uint64_t id = 0;
    Value buffer;
    bool operator==(const SharedBlock&) const = default;
};

/// Where an agent stands that waits in Atomics.wait.
struct AtomicsWait {
    bool waits = false;
    bool woken = false;
    std::uint64_t block = 0;
    std::uint64_t byte = 0;
    std::uint64_t deadline = 0;  // ns; UINT64_MAX for none
    std::uint64_t since = 0;     // place in the list of waiters
    bool operator==(const AtomicsWait&) const = default;
};

/// An agent's side of its cluster.
struct ClusterLink {
    std::uint32_t number = 0;  // 0 is the program's first agent
    std::uint32_t parent = 0;
    std::uint64_t parent_port = 0;  // the agent's own end of the port to its parent
    std::deque<ClusterCall> calls;
    std::deque<Parcel> inbox;    // by due_at
    std::uint64_t listener = 0;  // the event of the loop that comes with the next parcel; 0 without one
    std::uint64_t answer = 0;    // to the last call
    std::uint64_t pauses_at = UINT64_MAX;  // on the clock: others have their turn then
    bool catches_up = false;
    AtomicsWait wait;
    std::vector<SharedBlock> shared;  // the library holds the buffers
    std::uint64_t next_port = 1;      // one count for the whole cluster
    std::uint64_t next_block = 1;     // the same
    bool operator==(const ClusterLink&) const = default;
};

/// An agent with its place among those of its program.
struct ClusterAgent : HostAgent {
    ClusterLink cluster_link;
    bool operator==(const ClusterAgent&) const = default;
};

/// What the library's workers are written with.
void register_cluster_natives(vm::NativeRegistry& registry);

/// Has the loop wake up when the first of the parcels has come. Cost: the events of the loop.
void await_parcels(ClusterAgent& agent);

}  // namespace loopscope::host
