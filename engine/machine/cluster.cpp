#include "engine/machine/cluster.h"

#include <algorithm>
#include <utility>

#include "engine/loop/html.h"
#include "engine/loop/loop.h"
#include "engine/loop/poll_rest.h"
#include "engine/machine/cluster_calls.h"
#include "engine/machine/cluster_switch.h"
#include "engine/vm/tick.h"

namespace loopscope::machine {

using host::ClusterAgent;
using host::ClusterCall;

namespace {

constexpr std::uint64_t kAhead = 5'000'000;  // an agent runs that far ahead of others
constexpr std::uint64_t kNever = UINT64_MAX;

/// The moment from which on an agent has something to do.
std::uint64_t turn_of(const ClusterAgent& agent) {
    const host::AtomicsWait& wait = agent.cluster_link.wait;
    if (wait.waits) return wait.deadline;
    if (loop::rests_in_poll(agent)) return loop::next_moment(agent);
    return agent.clock;
}

std::uint64_t earliest_turn_of_others(const Machine& machine) {
    std::uint64_t earliest = kNever;
    for (const ClusterAgent& agent : machine.cluster.others) earliest = std::min(earliest, turn_of(agent));
    return earliest;
}

/// An agent that waited in Atomics.wait goes on: it was woken, or its time is over.
void end_wait(Machine& machine) {
    host::AtomicsWait& wait = machine.cluster_link.wait;
    if (!wait.waits) return;
    machine.clock = std::max(machine.clock, wait.deadline);
    machine.cluster_link.answer = wait.woken ? 0 : 1;
    wait = {};
}

/// The running agent goes on, until another has its turn.
void go_on(Machine& machine) {
    end_wait(machine);
    machine.cluster_link.catches_up = false;
    const std::uint64_t earliest = earliest_turn_of_others(machine);
    machine.cluster_link.pauses_at = earliest == kNever ? kNever : earliest + kAhead;
}

void resume(Machine& machine, vm::Recorder& recorder, ClusterAgent& next) {
    put_to_work(machine, next);
    go_on(machine);
    vm::note_event(machine, recorder, vm::EventKind::AgentResumed, 0, {}, {}, machine.cluster_link.number);
}

ClusterAgent& whose_turn(Machine& machine) {
    auto& others = machine.cluster.others;
    return *std::min_element(
        others.begin(), others.end(),
        [](const ClusterAgent& left, const ClusterAgent& right) { return turn_of(left) < turn_of(right); });
}

/// The running agent is a worker that is over.
void leave_ended(Machine& machine, vm::Recorder& recorder) {
    const std::uint32_t ended = machine.cluster_link.number;
    const std::uint64_t moment = machine.clock;
    const int exit_code = machine.loop.exit_code;
    remove_children(machine, recorder, ended, moment);
    resume(machine, recorder, whose_turn(machine));
    remove_agent(machine, recorder, ended, moment, exit_code);
    go_on(machine);
}

bool listens_outside(const Machine& machine) {
    return !machine.loop.io.listening.empty() ||
           std::any_of(machine.cluster.others.begin(), machine.cluster.others.end(),
                       [](const ClusterAgent& it) { return !it.loop.io.listening.empty(); });
}

/// Nobody has anything to do any more. A page waits for its user then.
void end_standstill(Machine& machine, vm::Recorder& recorder) {
    if (machine.cluster_link.number != 0) return resume(machine, recorder, *find_agent(machine, 0));
    if (loop::has_tasks(machine)) return;
    if (listens_outside(machine) && !machine.cluster_link.wait.waits) return;
    machine.fatal = vm::Fatal::Refused;
    machine.refusal =
        "the threads of the program wait for one another for ever: close ports, call unref() or terminate()";
}

bool runs_own_code(const Machine& machine) {
    return machine.frames.empty() || machine.frames.back().visibility == bytecode::Visibility::User;
}

/// Whether the running agent may be left where it stands: what the library does is not broken off.
bool may_leave(const Machine& machine) {
    const host::ClusterLink& link = machine.cluster_link;
    if (link.wait.waits || link.catches_up || loop::rests_in_poll(machine)) return true;
    return runs_own_code(machine) && machine.clock >= link.pauses_at;
}

/// A loop without a body makes no tick that would move the clock: others would wait for it for ever.
void count_time(Machine& machine) {
    if (machine.frames.empty() || !runs_own_code(machine)) return;
    machine.advance_clock(machine.unclocked_instructions);
    machine.unclocked_instructions = 0;
}

}  // namespace

bool concerns_cluster(const Machine& machine) {
    return !machine.cluster.others.empty() || !machine.cluster_link.calls.empty() ||
           machine.cluster_link.wait.waits;
}

void show_agent(Machine& machine, std::uint32_t number) {
    ClusterAgent* const agent = find_agent(machine, number);
    if (agent != nullptr && agent != &machine) put_to_work(machine, *agent);
}

std::uint32_t agent_with_request(const Machine& machine, std::uint64_t id) {
    for (const ClusterAgent& agent : machine.cluster.others) {
        const auto& requests = agent.loop.pool.requests;
        const auto& events = agent.loop.io.events;
        if (std::any_of(requests.begin(), requests.end(), [&](const auto& it) { return it.id == id; }) ||
            std::any_of(events.begin(), events.end(), [&](const auto& it) { return it.id == id; }))
            return agent.cluster_link.number;
    }
    return machine.cluster_link.number;
}

void end_workers(Machine& machine, vm::Recorder& recorder) {
    show_agent(machine, 0);
    vm::note_event(machine, recorder, vm::EventKind::AgentResumed, 0, {}, {}, 0);
    for (const ClusterAgent& agent : machine.cluster.others)
        vm::note_event(machine, recorder, vm::EventKind::AgentEnded, 0, {},
                       heap::Value::number(static_cast<double>(agent.clock)), agent.cluster_link.number);
    machine.cluster.others.clear();
}

void advance_cluster(Machine& machine, const Setup& setup, vm::Recorder& recorder) {
    host::ClusterLink& link = machine.cluster_link;
    if (!link.calls.empty()) store_blocks(machine);
    while (!link.calls.empty()) {
        ClusterCall call = std::move(link.calls.front());
        link.calls.pop_front();
        carry_out(machine, setup, recorder, std::move(call));
    }
    if (link.number != 0 && loop::has_ended(machine)) return leave_ended(machine, recorder);
    count_time(machine);
    const std::uint64_t earliest = earliest_turn_of_others(machine);
    if (!may_leave(machine)) {
        link.pauses_at = earliest == kNever ? kNever : earliest + kAhead;
        return;
    }
    const std::uint64_t own = turn_of(machine);
    if (own == kNever && earliest == kNever) return end_standstill(machine, recorder);
    if (earliest < own)
        resume(machine, recorder, whose_turn(machine));
    else
        go_on(machine);
}

}  // namespace loopscope::machine
