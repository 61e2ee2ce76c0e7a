#include <fmt/format.h>

#include <algorithm>

#include "engine/timeline/describe_next.h"
#include "engine/timeline/value_text.h"

// What keeps a program alive. RUNTIME: libuv 1.46 src/unix/core.c, uv__loop_alive.

namespace loopscope::timeline {

namespace {

using loop::Activity;

std::string waiting_text(std::size_t count) {
    return fmt::format("{} {} waiting", group_digits(count), count == 1 ? "is" : "are");
}

}  // namespace

std::vector<AliveReason> alive_reasons(const machine::LoadedProgram& program, const Machine& machine) {
    using Kind = AliveReason::Kind;
    std::vector<AliveReason> reasons;
    if (machine::has_ended(machine) && !machine.loop.io.waits_for_input) return reasons;
    const loop::LoopState& loop = machine.loop;
    Viewer viewer{machine.heap, machine::program_of(machine, program.setup)};
    if (!machine.frames.empty()) {
        reasons.push_back({Kind::Code, 0, "Code is running."});
    } else if (loop.activity != Activity::None) {
        reasons.push_back({Kind::Code, 0, "A callback has its turn."});
    }
    if (!loop.next_ticks.empty())
        reasons.push_back({Kind::NextTick, loop.next_ticks.front().id,
                           fmt::format("nextTick callbacks: {}.", waiting_text(loop.next_ticks.size()))});
    if (!machine.microtasks.empty())
        reasons.push_back({Kind::Microtask, machine.microtasks.front().id,
                           fmt::format("Microtasks: {}.", waiting_text(machine.microtasks.size()))});
    for (const auto& [id, timer] : loop.timers.all) {
        if (!timer.active || !timer.referenced) continue;
        if (reasons.size() >= kMostAliveTexts) {
            reasons.push_back({Kind::Timer, id, ""});
            continue;
        }
        const std::uint64_t due = timer.due_moment();
        reasons.push_back(
            {Kind::Timer, id,
             fmt::format("Timer #{}, {}, {}.", id, title_of_function(viewer, timer.callback),
                         due > machine.clock ? fmt::format("due in {}", duration_text(due - machine.clock))
                                             : std::string("due now"))});
    }
    for (const auto* queue : {&loop.outstanding_immediates, &loop.immediates}) {
        for (const loop::Immediate& immediate : *queue) {
            if (!immediate.referenced || immediate.destroyed || immediate.callback.is_undefined()) continue;
            if (reasons.size() >= kMostAliveTexts) {
                reasons.push_back({Kind::Immediate, immediate.id, ""});
                continue;
            }
            reasons.push_back({Kind::Immediate, immediate.id,
                               fmt::format("Immediate #{}, {}, waits for the check phase.", immediate.id,
                                           title_of_function(viewer, immediate.callback))});
        }
    }
    for (const loop::PoolRequest& request : loop.pool.requests) {
        reasons.push_back({Kind::Request, request.id,
                           fmt::format("Request #{}{}: {}.", request.id,
                                       request.label.empty() ? "" : fmt::format(", {}", request.label),
                                       request.finish_noted ? "done, its callback waits for the poll phase"
                                       : request.starts_at > machine.clock ? "waits for a worker"
                                                                           : "a worker is at it")});
    }
    if (!loop.closing.empty())
        reasons.push_back({Kind::Closing, loop.closing.front().id,
                           fmt::format("Close callbacks: {}.", waiting_text(loop.closing.size()))});
    std::size_t tasks = 0;
    loop::for_each_task(loop.html, [&](const loop::HtmlTask& task) { tasks += task.timer == 0 ? 1 : 0; });
    if (tasks > 0)
        reasons.push_back({Kind::Handle, 0, fmt::format("Tasks of the page: {}.", waiting_text(tasks))});
    const std::size_t steps = loop.html.early_frame_steps.size() + loop.html.late_frame_steps.size();
    if (steps > 0)
        reasons.push_back(
            {Kind::Handle, 0, fmt::format("What the page does in its next frame: {}.", waiting_text(steps))});
    if (!loop.html.frame_callbacks.empty())
        reasons.push_back(
            {Kind::Handle, 0,
             fmt::format("Animation frame callbacks: {}.", waiting_text(loop.html.frame_callbacks.size()))});
    if (!loop.html.idle_callbacks.empty())
        reasons.push_back(
            {Kind::Handle, 0,
             fmt::format("Idle callbacks: {}.", waiting_text(loop.html.idle_callbacks.size()))});
    if (loop.active_handles > 0)
        reasons.push_back({Kind::Handle, 0, fmt::format("Open handles: {}.", loop.active_handles)});
    return reasons;
}

}  // namespace loopscope::timeline
