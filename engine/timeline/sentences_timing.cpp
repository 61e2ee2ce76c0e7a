#include <fmt/format.h>

#include <algorithm>

#include "engine/loop/timing.h"
#include "engine/timeline/sentences.h"

namespace loopscope::timeline {

namespace {

std::string operation_name(const Machine& machine, std::uint64_t id) {
    const auto& requests = machine.loop.pool.requests;
    const auto found =
        std::find_if(requests.begin(), requests.end(), [&](const auto& it) { return it.id == id; });
    return found == requests.end() || found->label.empty() ? fmt::format("operation #{}", id)
                                                           : fmt::format("\"{}\"", found->label);
}

std::string tell_reason(const Machine& machine, loop::TimingReason reason, std::uint64_t other) {
    switch (reason) {
        case loop::TimingReason::TimeoutBeforeImmediate:
            return fmt::format(
                "immediate #{} could have run first, had the loop begun before a millisecond had passed.",
                other);
        case loop::TimingReason::ImmediateBeforeTimeout:
            return fmt::format(
                "timer #{} could have run first, had a millisecond passed before the loop began.", other);
        case loop::TimingReason::Operations:
            return fmt::format("{} was under way at the same time and could have finished first.",
                               operation_name(machine, other));
        case loop::TimingReason::CloseTimers:
            return fmt::format("timer #{} is due within a millisecond of this one and could have run first.",
                               other);
        case loop::TimingReason::TimersOfOneList:
            return fmt::format(
                "timer #{} was started in the same millisecond or the next: both run before any microtask, "
                "or "
                "microtasks run between them.",
                other);
    }
    return "";
}

}  // namespace

std::string tell_not_guaranteed(Telling& telling) {
    for (const vm::TraceEvent& event : telling.events) {
        if (event.kind != vm::EventKind::NotGuaranteed) continue;
        return "Not guaranteed: " +
               tell_reason(telling.after, static_cast<loop::TimingReason>(event.number), event.other);
    }
    return "";
}

}  // namespace loopscope::timeline
