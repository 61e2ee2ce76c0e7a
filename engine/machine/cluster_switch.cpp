#include "engine/machine/cluster_switch.h"

#include <algorithm>
#include <utility>

namespace loopscope::machine {

using host::ClusterAgent;
using host::ClusterCall;

ClusterAgent* find_agent(Machine& machine, std::uint32_t number) {
    if (machine.cluster_link.number == number) return &machine;
    for (ClusterAgent& agent : machine.cluster.others) {
        if (agent.cluster_link.number == number) return &agent;
    }
    return nullptr;
}

namespace {

bool awaits_bytes(const Machine& machine, std::uint64_t block) {
    const std::deque<ClusterCall>& calls = machine.cluster_link.calls;
    return std::any_of(calls.begin(), calls.end(), [&](const ClusterCall& it) {
        return it.kind == ClusterCall::Kind::Refresh && it.number == block;
    });
}

/// Promises are counted together: no two of a program have the same number.
void continue_serials(heap::Heap& from, heap::Heap& to) {
    const std::uint32_t next = from.next_promise_serial();
    while (to.next_promise_serial() < next) {
    }
}

/// What belongs to the program as a whole goes from one agent to the next.
void carry_over(ClusterAgent& from, ClusterAgent& to) {
    to.tick = from.tick;
    to.instructions = from.instructions;
    to.next_job_id = from.next_job_id;
    continue_serials(from.heap, to.heap);
    to.host.output = std::move(from.host.output);
    to.host.files = std::move(from.host.files);
    to.loop.timers.next_id = from.loop.timers.next_id;
    to.loop.next_tick_id = from.loop.next_tick_id;
    to.loop.next_immediate_id = from.loop.next_immediate_id;
    to.loop.pool.next_id = from.loop.pool.next_id;
    to.loop.io.inputs_done = from.loop.io.inputs_done;
    to.cluster_link.next_port = from.cluster_link.next_port;
    to.cluster_link.next_block = from.cluster_link.next_block;
    from.host.output = {};
    from.host.files = {};
}

}  // namespace

void store_blocks(Machine& machine) {
    for (const host::SharedBlock& block : machine.cluster_link.shared) {
        if (awaits_bytes(machine, block.id)) continue;
        machine.cluster.blocks[block.id] = machine.heap.data<heap::BufferData>(block.buffer);
    }
}

void load_blocks(Machine& machine) {
    for (const host::SharedBlock& block : machine.cluster_link.shared) {
        const auto found = machine.cluster.blocks.find(block.id);
        if (found == machine.cluster.blocks.end()) continue;
        if (machine.heap.data<heap::BufferData>(block.buffer) == found->second) continue;
        machine.heap.write_data<heap::BufferData>(block.buffer) = found->second;
    }
}

void put_to_work(Machine& machine, ClusterAgent& next) {
    store_blocks(machine);
    std::swap(static_cast<ClusterAgent&>(machine), next);
    carry_over(next, machine);
    load_blocks(machine);
}

}  // namespace loopscope::machine
