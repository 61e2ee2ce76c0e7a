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

/// " (networking)": where a task of a page comes from.
std::string source_text(const Machine& machine, std::uint64_t id) {
    std::string text;
    loop::for_each_task(machine.loop.html, [&](const loop::HtmlTask& task) {
        if (task.id == id) text = fmt::format(" ({})", name_of(task.source));
    });
    return text;
}

std::string agent_text(std::uint64_t number) {
    return number == 0 ? "the main thread" : fmt::format("worker thread {}", number);
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
        case loop::TimingReason::Collection:
            return "when memory is collected is not promised: this could have come sooner, later or never.";
        case loop::TimingReason::TimersOfOneList:
            return fmt::format(
                "timer #{} was started in the same millisecond or the next: both run before any microtask, "
                "or "
                "microtasks run between them.",
                other);
        case loop::TimingReason::TimerBeforeImmediate:
            return fmt::format(
                "immediate #{} could have run first: this timer was only just due when the loop looked.",
                other);
        case loop::TimingReason::ImmediateBeforeTimer:
            return fmt::format(
                "timer #{} could have run first: it is due within a millisecond of the loop's look at it.",
                other);
        case loop::TimingReason::OperationBeforeImmediate:
            return fmt::format(
                "immediate #{} could have run first: this operation had only just finished when the loop "
                "looked.",
                other);
        case loop::TimingReason::TimerBeforeOperation:
        case loop::TimingReason::ImmediateBeforeOperation:
            return fmt::format("{} finishes within a millisecond and could have been first.",
                               operation_name(machine, other));
        case loop::TimingReason::OperationBeforeTimer:
            return fmt::format("timer #{} is due within a millisecond and could have run first.", other);
        case loop::TimingReason::MessageOfAgent:
            return fmt::format("what {} sends could have come first.", agent_text(other));
        case loop::TimingReason::TimerByMessage:
            return fmt::format("timer #{} could have run first: another thread keeps no time with this one.",
                               other);
        case loop::TimingReason::OperationByMessage:
            return fmt::format("{} could have finished first: another thread keeps no time with this one.",
                               operation_name(machine, other));
        case loop::TimingReason::TaskByMessage:
            return fmt::format("task #{} could have run first: another thread keeps no time with this one.",
                               other);
        case loop::TimingReason::TaskOfPage:
            return fmt::format("task #{}{} could have run first: it becomes ready at about the same time.",
                               other, source_text(machine, other));
        case loop::TimingReason::TimerOfPage:
            return fmt::format("timer #{} could have run first: it is due at about the same time.", other);
        case loop::TimingReason::FrameOfPage:
            return "the next frame could have come first: when a page is drawn anew is not promised.";
        case loop::TimingReason::IdleOfPage:
            return fmt::format("idle callback #{} could have run first, had the page rested a little longer.",
                               other);
    }
    return "";
}

}  // namespace

namespace {

/// Less than this nobody sees on the clock.
constexpr std::uint64_t kLeastFirstUse = 20'000;

/// What the table of first uses calls it, for people.
std::string first_use_text(std::string_view name) {
    constexpr std::string_view kModule = "module:", kDone = ".done";
    if (name == "stdout" || name == "stderr")
        return fmt::format("opening standard {}", name == "stdout" ? "output" : "error");
    if (name == "shared:pool") return "starting the thread pool";
    if (name == "shared:fs.sync") return "the first file operation of the process";
    if (name.starts_with(kModule)) return fmt::format("loading the module `{}`", name.substr(kModule.size()));
    if (name.ends_with(kDone))
        return fmt::format("the first end of `{}` in the process",
                           name.substr(0, name.size() - kDone.size()));
    return fmt::format("the first use of `{}` in the process", name);
}

}  // namespace

std::string tell_first_use(Telling& telling) {
    const host::NotedUse& last = telling.after.host.last_use;
    if (last.tick + 1 != telling.after.tick || last.nanoseconds < kLeastFirstUse) return "";
    std::string text = fmt::format("{} took {}.", first_use_text(last.name), duration_text(last.nanoseconds));
    text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

std::string tell_not_guaranteed(Telling& telling) {
    for (const vm::TraceEvent& event : telling.events) {
        if (event.kind != vm::EventKind::NotGuaranteed) continue;
        return "Not guaranteed: " +
               tell_reason(telling.after, static_cast<loop::TimingReason>(event.number), event.other);
    }
    return "";
}

}  // namespace loopscope::timeline
