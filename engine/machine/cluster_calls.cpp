#include "engine/machine/cluster_calls.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "engine/library/realm.h"
#include "engine/loop/html.h"
#include "engine/loop/loop.h"
#include "engine/loop/timing.h"
#include "engine/machine/cluster_switch.h"
#include "engine/machine/library.h"
#include "engine/vm/recorder.h"
#include "engine/vm/tick.h"

namespace loopscope::machine {

using host::ClusterAgent;
using host::ClusterCall;
using host::Parcel;

namespace {

constexpr std::uint64_t kThreadStartNs = 5'000'000;  // from startThread to what a process needs as well
constexpr std::uint64_t kThreadEndNs = 1'500'000;    // from the last line to the parent's uv_async_send
constexpr std::uint64_t kMessageNs = 5'000;          // from a port to another thread's queue
constexpr std::uint64_t kNever = UINT64_MAX;

bool is_starting(const ClusterAgent* agent, std::uint64_t moment) {
    if (agent == nullptr || agent->cluster_link.number == 0) return false;
    return agent->loop.started_at == 0 || moment < agent->loop.started_at + loop::kStartSlack;
}

heap::Value arrival_of(Machine& machine, const ClusterAgent& receiver, const Parcel& parcel) {
    const bool starts = is_starting(&receiver, parcel.due_at) ||
                        is_starting(find_agent(machine, parcel.sender), parcel.sent_at);
    return loop::pack_arrival({parcel.sender, starts ? loop::kStartSlack : loop::kThreadSlack});
}

void deliver(Machine& machine, std::uint32_t agent, Parcel parcel) {
    ClusterAgent* const receiver = find_agent(machine, agent);
    if (receiver == nullptr) return;
    const bool has_tasks = loop::has_tasks(*receiver);
    const bool is_news = parcel.kind == Parcel::Kind::Message || parcel.kind == Parcel::Kind::Broadcast;
    if (has_tasks && !is_news) return;  // a page does not hear of it
    if (has_tasks)
        loop::queue_arrival(*receiver, std::max(parcel.due_at, receiver->clock),
                            arrival_of(machine, *receiver, parcel));
    std::deque<Parcel>& inbox = receiver->cluster_link.inbox;
    const auto place = std::upper_bound(inbox.begin(), inbox.end(), parcel.due_at,
                                        [](std::uint64_t due, const Parcel& it) { return due < it.due_at; });
    inbox.insert(place, std::move(parcel));
    if (!has_tasks) host::await_parcels(*receiver);
}

void forget(ClusterAgent& agent, const Parcel& parcel) {
    if (loop::has_tasks(agent)) loop::forget_arrival(agent, parcel.due_at, parcel.sender);
}

Parcel parcel_of(const Machine& machine, Parcel::Kind kind, std::uint64_t port) {
    Parcel parcel;
    parcel.kind = kind;
    parcel.sender = machine.cluster_link.number;
    parcel.port = port;
    parcel.sent_at = machine.clock;
    parcel.due_at = machine.clock + kMessageNs;
    return parcel;
}

/// The agent's ports are gone: who holds the other ends is told.
void close_ports_of(Machine& machine, std::uint32_t agent, std::uint64_t moment) {
    auto& ports = machine.cluster.ports;
    for (auto it = ports.begin(); it != ports.end();) {
        if (it->second.agent != agent) {
            ++it;
            continue;
        }
        const auto other = ports.find(it->second.other);
        if (other != ports.end() && other->second.agent != agent) {
            Parcel parcel = parcel_of(machine, Parcel::Kind::PortClosed, other->first);
            parcel.sender = agent;
            parcel.sent_at = moment;
            parcel.due_at = moment + kThreadEndNs;
            deliver(machine, other->second.agent, std::move(parcel));
        }
        it = ports.erase(it);
    }
}

/// What an agent has sent since the moment at which it was ended.
void forget_later_parcels(Machine& machine, std::uint32_t ended, std::uint64_t moment) {
    const auto drop = [&](ClusterAgent& agent) {
        std::erase_if(agent.cluster_link.inbox, [&](const Parcel& it) {
            const bool is_later =
                it.sender == ended && it.sent_at > moment && it.kind != Parcel::Kind::AgentEnded;
            if (is_later) forget(agent, it);
            return is_later;
        });
    };
    drop(machine);
    for (ClusterAgent& agent : machine.cluster.others) drop(agent);
}

/// RUNTIME: Node 20 src/node_worker.cc, Worker::Exit: one that has not begun yet ends with code 0.
void terminate(Machine& machine, vm::Recorder& recorder, std::uint32_t number) {
    const ClusterAgent* const agent = find_agent(machine, number);
    if (agent == nullptr) return;
    const bool has_begun = agent->loop.point != loop::LoopPoint::BeforeMain;
    remove_agent(machine, recorder, number, machine.clock, has_begun ? 1 : 0);
}

// SIMPLIFIED: each agent has a thread pool of its own; in Node the threads of a process share one.
void start_agent(Machine& machine, const Setup& setup, vm::Recorder& recorder, const ClusterCall& call) {
    Cluster& cluster = machine.cluster;
    ClusterAgent agent;
    agent.cluster_link.number = cluster.next_agent++;
    agent.limits = machine.limits;
    library::prepare(agent, setup.runtime);
    agent.random = machine.random ^ (agent.cluster_link.number * 0x9E37'79B9'7F4A'7C15U);
    agent.host.arguments = machine.host.arguments;
    agent.host.environment = machine.host.environment;
    agent.host.working_directory = machine.host.working_directory;
    agent.local_zone = machine.local_zone;
    agent.host.main_path = machine.host.main_path;
    agent.host.latencies = machine.host.latencies;
    agent.host.world = machine.host.world;
    agent.host.world_random = machine.host.world_random + agent.cluster_link.number;
    agent.host.epoch_ms = machine.host.epoch_ms;
    agent.cluster_link.parent = machine.cluster_link.number;
    agent.cluster_link.parent_port = call.number;
    make_realm_of(agent, setup);
    agent.edition.in_worker = setup.runtime.family == loop::Family::Libuv;
    agent.clock = machine.clock + kThreadStartNs;
    // What a worker of a page is to run is there from its first moment on.
    if (setup.runtime.family == loop::Family::Html) {
        loop::begin_worker(agent, setup.runtime);
        agent.cluster_link.inbox.push_back(parcel_of(machine, Parcel::Kind::Message, call.number));
        agent.cluster_link.inbox.back().bytes = call.bytes;
    }
    agent.clocked_bytes = agent.heap.bytes();
    cluster.ports[call.number] = {agent.cluster_link.number, call.other};
    cluster.ports[call.other] = {machine.cluster_link.number, call.number};
    machine.cluster_link.answer = agent.cluster_link.number;
    vm::note_event(machine, recorder, vm::EventKind::AgentStarted,
                   vm::current_site(machine, program_of(machine, setup)), {}, {}, agent.cluster_link.number);
    cluster.others.push_back(std::move(agent));
}

/// The other end of a port; ports.end() when it is closed.
auto other_end(Machine& machine, std::uint64_t number) {
    auto& ports = machine.cluster.ports;
    const auto port = ports.find(number);
    return port == ports.end() ? port : ports.find(port->second.other);
}

void post(Machine& machine, ClusterCall& call) {
    const auto target = other_end(machine, call.number);
    if (target == machine.cluster.ports.end()) return;
    Parcel parcel = parcel_of(machine, Parcel::Kind::Message, target->first);
    parcel.bytes = std::move(call.bytes);
    deliver(machine, target->second.agent, std::move(parcel));
}

/// The numbers in a text: "12,13".
std::vector<std::uint64_t> numbers_in(const std::string& text) {
    std::vector<std::uint64_t> numbers;
    const char* const end = text.data() + text.size();
    for (const char* at = text.data(); at < end; ++at) {
        std::uint64_t number = 0;
        at = std::from_chars(at, end, number).ptr;
        numbers.push_back(number);
    }
    return numbers;
}

void move_ports(Machine& machine, const ClusterCall& call) {
    const auto target = other_end(machine, call.number);
    if (target == machine.cluster.ports.end()) return;
    const std::uint32_t agent = target->second.agent;
    for (const std::uint64_t number : numbers_in(call.name)) machine.cluster.ports[number].agent = agent;
    // What was on its way to them is on its way to where they are now.
    std::deque<Parcel>& inbox = machine.cluster_link.inbox;
    for (auto it = inbox.begin(); it != inbox.end();) {
        const auto port = machine.cluster.ports.find(it->port);
        const bool moves = it->kind != Parcel::Kind::AgentEnded && it->kind != Parcel::Kind::Broadcast &&
                           port != machine.cluster.ports.end() &&
                           port->second.agent != machine.cluster_link.number;
        if (!moves) {
            ++it;
            continue;
        }
        Parcel parcel = std::move(*it);
        it = inbox.erase(it);
        forget(machine, parcel);
        deliver(machine, port->second.agent, std::move(parcel));
    }
}

void close_port(Machine& machine, const ClusterCall& call) {
    const auto other = other_end(machine, call.number);
    if (other != machine.cluster.ports.end())
        deliver(machine, other->second.agent, parcel_of(machine, Parcel::Kind::PortClosed, other->first));
    machine.cluster.ports.erase(call.number);
}

void broadcast(Machine& machine, const ClusterCall& call) {
    for (ClusterAgent& agent : machine.cluster.others) {
        Parcel parcel = parcel_of(machine, Parcel::Kind::Broadcast, 0);
        parcel.name = call.name;
        parcel.bytes = call.bytes;
        deliver(machine, agent.cluster_link.number, std::move(parcel));
    }
}

void wait(Machine& machine, const ClusterCall& call) {
    host::AtomicsWait& wait = machine.cluster_link.wait;
    wait = {true, false, call.number, call.other, kNever, machine.cluster.next_wait++};
    constexpr std::uint64_t kLongest = 1'000'000'000'000'000;
    if (call.limit < kLongest) wait.deadline = machine.clock + call.limit;
}

/// ECMA-262 section 25.4.15 Atomics.notify: who has waited longest is woken first.
void notify(Machine& machine, const ClusterCall& call) {
    std::vector<ClusterAgent*> waiters;
    for (ClusterAgent& agent : machine.cluster.others) {
        const host::AtomicsWait& wait = agent.cluster_link.wait;
        if (wait.waits && !wait.woken && wait.block == call.number && wait.byte == call.other)
            waiters.push_back(&agent);
    }
    std::sort(waiters.begin(), waiters.end(), [](const ClusterAgent* left, const ClusterAgent* right) {
        return left->cluster_link.wait.since < right->cluster_link.wait.since;
    });
    if (waiters.size() > call.limit) waiters.resize(call.limit);
    for (ClusterAgent* const agent : waiters) {
        agent->cluster_link.wait.woken = true;
        agent->cluster_link.wait.deadline = std::max(agent->clock, machine.clock + kMessageNs);
    }
    machine.cluster_link.answer = waiters.size();
}

}  // namespace

void remove_children(Machine& machine, vm::Recorder& recorder, std::uint32_t parent, std::uint64_t moment) {
    std::vector<std::uint32_t> children;
    for (const ClusterAgent& agent : machine.cluster.others) {
        if (agent.cluster_link.parent == parent && agent.cluster_link.number != 0)
            children.push_back(agent.cluster_link.number);
    }
    for (const std::uint32_t child : children) remove_agent(machine, recorder, child, moment, 1);
}

void remove_agent(Machine& machine, vm::Recorder& recorder, std::uint32_t number, std::uint64_t moment,
                  int exit_code) {
    auto& others = machine.cluster.others;
    const auto found = std::find_if(others.begin(), others.end(),
                                    [&](const ClusterAgent& it) { return it.cluster_link.number == number; });
    if (found == others.end()) return;
    const std::uint32_t parent = found->cluster_link.parent;
    others.erase(found);
    vm::note_event(machine, recorder, vm::EventKind::AgentEnded, 0, {},
                   heap::Value::number(static_cast<double>(moment)), number);
    remove_children(machine, recorder, number, moment);
    forget_later_parcels(machine, number, moment);
    close_ports_of(machine, number, moment);
    Parcel parcel = parcel_of(machine, Parcel::Kind::AgentEnded, number);
    parcel.sender = number;
    parcel.other = static_cast<std::uint64_t>(exit_code);
    parcel.sent_at = moment;
    parcel.due_at = moment + kThreadEndNs;
    deliver(machine, parent, std::move(parcel));
}

void carry_out(Machine& machine, const Setup& setup, vm::Recorder& recorder, ClusterCall call) {
    using Kind = ClusterCall::Kind;
    switch (call.kind) {
        case Kind::Start: return start_agent(machine, setup, recorder, call);
        case Kind::Terminate: return terminate(machine, recorder, static_cast<std::uint32_t>(call.number));
        case Kind::Bind:
            machine.cluster.ports[call.number] = {machine.cluster_link.number, call.other};
            return;
        case Kind::Move: return move_ports(machine, call);
        case Kind::Post: return post(machine, call);
        case Kind::ClosePort: return close_port(machine, call);
        case Kind::Broadcast: return broadcast(machine, call);
        case Kind::CatchUp: machine.cluster_link.catches_up = true; return;
        case Kind::Refresh: return load_blocks(machine);
        case Kind::Wait: return wait(machine, call);
        case Kind::Notify: return notify(machine, call);
    }
}

}  // namespace loopscope::machine
