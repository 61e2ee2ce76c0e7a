#include "engine/machine/cluster.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "engine/library/realm.h"
#include "engine/loop/html.h"
#include "engine/loop/loop.h"
#include "engine/loop/poll_rest.h"
#include "engine/loop/timing.h"
#include "engine/machine/library.h"
#include "engine/machine/step.h"

namespace loopscope::machine {

namespace {

using host::ClusterAgent;
using host::ClusterCall;
using host::Parcel;

constexpr std::uint64_t kThreadStartNs = 5'000'000;  // from startThread to what a process needs as well
constexpr std::uint64_t kThreadEndNs = 1'500'000;    // from the last line to the parent's uv_async_send
constexpr std::uint64_t kMessageNs = 5'000;          // from a port to another thread's queue
constexpr std::uint64_t kAhead = 5'000'000;          // an agent runs that far ahead of others
constexpr std::uint64_t kNever = UINT64_MAX;

ClusterAgent* find_agent(Machine& machine, std::uint32_t number) {
    if (machine.cluster_link.number == number) return &machine;
    for (ClusterAgent& agent : machine.cluster.others) {
        if (agent.cluster_link.number == number) return &agent;
    }
    return nullptr;
}

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

// ---- changing over ----

/// A buffer that the agent has just made for a block has none of its bytes yet.
bool awaits_bytes(const Machine& machine, std::uint64_t block) {
    const std::deque<ClusterCall>& calls = machine.cluster_link.calls;
    return std::any_of(calls.begin(), calls.end(), [&](const ClusterCall& it) {
        return it.kind == ClusterCall::Kind::Refresh && it.number == block;
    });
}

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

/// Puts another agent to work. The one that was comes to stand in its place.
void put_to_work(Machine& machine, ClusterAgent& next) {
    store_blocks(machine);
    std::swap(static_cast<ClusterAgent&>(machine), next);
    carry_over(next, machine);
    load_blocks(machine);
}

// ---- calls ----

// How much sooner or later a thread gets on with what it does, and how much so while it starts.
constexpr std::uint64_t kSlack = 1'000'000;
constexpr std::uint64_t kStartSlack = 20'000'000;

bool is_starting(const ClusterAgent* agent, std::uint64_t moment) {
    if (agent == nullptr || agent->cluster_link.number == 0) return false;
    return agent->loop.started_at == 0 || moment < agent->loop.started_at + kStartSlack;
}

heap::Value arrival_of(Machine& machine, const ClusterAgent& receiver, const Parcel& parcel) {
    const bool starts = is_starting(&receiver, parcel.due_at) ||
                        is_starting(find_agent(machine, parcel.sender), parcel.sent_at);
    return loop::pack_arrival({parcel.sender, starts ? kStartSlack : kSlack});
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

void forget(Machine& machine, ClusterAgent& agent, const Parcel& parcel) {
    if (loop::has_tasks(agent))
        loop::forget_arrival(agent, parcel.due_at, arrival_of(machine, agent, parcel));
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
            if (is_later) forget(machine, agent, it);
            return is_later;
        });
    };
    drop(machine);
    for (ClusterAgent& agent : machine.cluster.others) drop(agent);
}

void remove_agent(Machine& machine, std::uint32_t number, std::uint64_t moment, int exit_code);

void remove_children(Machine& machine, std::uint32_t parent, std::uint64_t moment) {
    std::vector<std::uint32_t> children;
    for (const ClusterAgent& agent : machine.cluster.others) {
        if (agent.cluster_link.parent == parent && agent.cluster_link.number != 0)
            children.push_back(agent.cluster_link.number);
    }
    for (const std::uint32_t child : children) remove_agent(machine, child, moment, 1);
}

/// An agent that is not at work is no more; its children go with it, and its parent is told.
void remove_agent(Machine& machine, std::uint32_t number, std::uint64_t moment, int exit_code) {
    auto& others = machine.cluster.others;
    const auto found = std::find_if(others.begin(), others.end(),
                                    [&](const ClusterAgent& it) { return it.cluster_link.number == number; });
    if (found == others.end()) return;
    const std::uint32_t parent = found->cluster_link.parent;
    others.erase(found);
    remove_children(machine, number, moment);
    forget_later_parcels(machine, number, moment);
    close_ports_of(machine, number, moment);
    Parcel parcel = parcel_of(machine, Parcel::Kind::AgentEnded, number);
    parcel.sender = number;
    parcel.other = static_cast<std::uint64_t>(exit_code);
    parcel.sent_at = moment;
    parcel.due_at = moment + kThreadEndNs;
    deliver(machine, parent, std::move(parcel));
}

/// RUNTIME: Node 20 src/node_worker.cc, Worker::Exit: one that has not begun yet ends with code 0.
void terminate(Machine& machine, std::uint32_t number) {
    const ClusterAgent* const agent = find_agent(machine, number);
    if (agent == nullptr) return;
    const bool has_begun = agent->loop.point != loop::LoopPoint::BeforeMain;
    remove_agent(machine, number, machine.clock, has_begun ? 1 : 0);
}

// SIMPLIFIED: each agent has a thread pool of its own; in Node the threads of a process share one.
void start_agent(Machine& machine, const Setup& setup, const ClusterCall& call) {
    Cluster& cluster = machine.cluster;
    ClusterAgent agent;
    agent.cluster_link.number = cluster.next_agent++;
    agent.limits = machine.limits;
    library::prepare(agent, setup.runtime);
    agent.random = machine.random ^ (agent.cluster_link.number * 0x9E37'79B9'7F4A'7C15U);
    agent.host.arguments = machine.host.arguments;
    agent.host.environment = machine.host.environment;
    agent.host.working_directory = machine.host.working_directory;
    agent.host.main_path = machine.host.main_path;
    agent.host.latencies = machine.host.latencies;
    agent.host.world = machine.host.world;
    agent.host.world_random = machine.host.world_random + agent.cluster_link.number;
    agent.host.epoch_ms = machine.host.epoch_ms;
    agent.cluster_link.parent = machine.cluster_link.number;
    agent.cluster_link.parent_port = call.number;
    make_realm_of(agent, setup);
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
        forget(machine, machine, parcel);
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

void carry_out(Machine& machine, const Setup& setup, ClusterCall call) {
    using Kind = ClusterCall::Kind;
    switch (call.kind) {
        case Kind::Start: return start_agent(machine, setup, call);
        case Kind::Terminate: return terminate(machine, static_cast<std::uint32_t>(call.number));
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

// ---- turns ----

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

void resume(Machine& machine, ClusterAgent& next) {
    put_to_work(machine, next);
    go_on(machine);
}

ClusterAgent& whose_turn(Machine& machine) {
    auto& others = machine.cluster.others;
    return *std::min_element(
        others.begin(), others.end(),
        [](const ClusterAgent& left, const ClusterAgent& right) { return turn_of(left) < turn_of(right); });
}

/// The running agent is a worker that is over.
void leave_ended(Machine& machine) {
    const std::uint32_t ended = machine.cluster_link.number;
    const std::uint64_t moment = machine.clock;
    const int exit_code = machine.loop.exit_code;
    remove_children(machine, ended, moment);
    resume(machine, whose_turn(machine));
    remove_agent(machine, ended, moment, exit_code);
    go_on(machine);
}

bool listens_outside(const Machine& machine) {
    return !machine.loop.io.listening.empty() ||
           std::any_of(machine.cluster.others.begin(), machine.cluster.others.end(),
                       [](const ClusterAgent& it) { return !it.loop.io.listening.empty(); });
}

/// Nobody has anything to do any more. A page waits for its user then.
void end_standstill(Machine& machine) {
    if (machine.cluster_link.number != 0) return resume(machine, *find_agent(machine, 0));
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

void end_workers(Machine& machine) {
    show_agent(machine, 0);
    machine.cluster.others.clear();
}

void advance_cluster(Machine& machine, const Setup& setup) {
    host::ClusterLink& link = machine.cluster_link;
    if (!link.calls.empty()) store_blocks(machine);
    while (!link.calls.empty()) {
        ClusterCall call = std::move(link.calls.front());
        link.calls.pop_front();
        carry_out(machine, setup, std::move(call));
    }
    if (link.number != 0 && loop::has_ended(machine)) return leave_ended(machine);
    count_time(machine);
    const std::uint64_t earliest = earliest_turn_of_others(machine);
    if (!may_leave(machine)) {
        link.pauses_at = earliest == kNever ? kNever : earliest + kAhead;
        return;
    }
    const std::uint64_t own = turn_of(machine);
    if (own == kNever && earliest == kNever) return end_standstill(machine);
    if (earliest < own)
        resume(machine, whose_turn(machine));
    else
        go_on(machine);
}

}  // namespace loopscope::machine
