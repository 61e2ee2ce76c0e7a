#include "app/present/build_threads.h"

#include <algorithm>

#include "app/present/machine_view.h"
#include "engine/loop/loop.h"
#include "engine/loop/poll_rest.h"

namespace loopscope::present {

namespace {

std::string state_of(const host::ClusterAgent& agent, bool at_work) {
    if (agent.cluster_link.wait.waits) return "waits in Atomics.wait";
    if (at_work) return "at work";
    if (loop::has_ended(agent)) return "over";
    if (agent.loop.point == loop::LoopPoint::BeforeMain && !loop::rests_in_poll(agent)) return "starting";
    if (!loop::rests_in_poll(agent)) return "runs beside it";
    const std::uint64_t next = loop::next_moment(agent);
    if (next == UINT64_MAX) return "sleeps until something comes";
    return "sleeps until " + rounded_duration_text(next);
}

ThreadModel model_of(const host::ClusterAgent& agent, bool at_work, std::uint32_t shown) {
    const std::uint32_t number = agent.cluster_link.number;
    return {number,  thread_name(number), state_of(agent, at_work), duration_text(agent.clock),
            at_work, number == shown};
}

}  // namespace

std::string thread_name(std::uint32_t number) {
    return number == 0 ? "Main thread" : "Thread " + std::to_string(number);
}

const host::ClusterAgent& shown_thread(const machine::Machine& machine, std::optional<std::uint32_t> held) {
    if (!held || machine.cluster_link.number == *held) return machine;
    const auto& others = machine.cluster.others;
    const auto found = std::find_if(others.begin(), others.end(), [&](const host::ClusterAgent& it) {
        return it.cluster_link.number == *held;
    });
    return found == others.end() ? machine : *found;
}

ThreadsModel build_threads(const machine::Machine& machine, std::optional<std::uint32_t> held) {
    ThreadsModel model;
    if (machine.cluster.others.empty()) return model;
    const std::uint32_t shown = shown_thread(machine, held).cluster_link.number;
    model.held = held && shown == *held;
    model.shown_name = thread_name(shown);
    model.threads.push_back(model_of(machine, true, shown));
    for (const host::ClusterAgent& agent : machine.cluster.others)
        model.threads.push_back(model_of(agent, false, shown));
    std::sort(model.threads.begin(), model.threads.end(),
              [](const ThreadModel& one, const ThreadModel& other) { return one.number < other.number; });
    return model;
}

std::optional<std::uint32_t> next_held(const machine::Machine& machine, std::optional<std::uint32_t> held) {
    const ThreadsModel model = build_threads(machine, held);
    for (const ThreadModel& thread : model.threads) {
        if (!model.held || thread.number > *held) return thread.number;
    }
    return std::nullopt;
}

}  // namespace loopscope::present
