// The event loop of a page: its wheel and its task queues. SPEC: HTML section 8.1.7.

#include <algorithm>
#include <array>

#include "app/present/machine_builders.h"
#include "engine/timeline/page_step.h"

namespace loopscope::present {

using loop::HtmlPoint;
using loop::HtmlTask;
using loop::Phase;
using loop::TaskSource;

namespace {

constexpr std::size_t kMostEntries = 60;

struct SourceWords {
    TaskSource source;
    std::string_view title;
};
constexpr std::array<SourceWords, 8> kSources{{
    {TaskSource::UserInteraction, "user interaction task source"},
    {TaskSource::Timer, "timer task source"},
    {TaskSource::PostedMessage, "posted message task source"},
    {TaskSource::DomManipulation, "DOM manipulation task source"},
    {TaskSource::Networking, "networking task source"},
    {TaskSource::PostedTask, "scheduler.postTask and yield"},
    {TaskSource::IdleTimeout, "idle callbacks that waited too long"},
    {TaskSource::Parser, "the parser"},
}};

void add_entry(QueueModel& queue, QueueEntry entry) {
    ++queue.length;
    if (queue.entries.size() < kMostEntries) queue.entries.push_back(std::move(entry));
}

std::string text_property(MachineView& view, heap::Value object, std::string_view name) {
    const auto property = view.heap.own_property(object, view.heap.intern(name));
    if (!property || !property->value.is_string()) return {};
    return view.heap.utf8(property->value);
}

// What a user or another window does to the page, as the scenario tells it: "click #go". Empty for any other
// task.
std::string name_of_input(MachineView& view, const HtmlTask& task) {
    if (task.arguments.size() != 1 || !task.arguments[0].is_object()) return {};
    if (place_of_function(view, task.callback).line != 0) return {};
    const std::string kind = text_property(view, task.arguments[0], "kind");
    const std::string value = text_property(view, task.arguments[0], "value");
    return kind.empty() || value.empty() ? kind : kind + " " + value;
}

QueueEntry task_entry(MachineView& view, const HtmlTask& task) {
    const std::uint64_t now = view.agent.clock;
    const std::string detail =
        task.ready_at <= now ? "ready" : "in " + rounded_duration_text(task.ready_at - now);
    QueueEntry entry =
        callback_entry(view, task.id, task.callback, detail, task.queued_at_tick, task.queued_at_site);
    if (task.timer != 0) entry.detail = "timer #" + std::to_string(task.timer);
    std::string input = name_of_input(view, task);
    if (!input.empty()) entry.name = std::move(input);
    return entry;
}

void add_callbacks(MachineView& view, const std::deque<loop::PageCallback>& callbacks, QueueModel& queue) {
    for (const loop::PageCallback& it : callbacks) {
        QueueEntry entry = callback_entry(view, it.id, it.callback, "", it.queued_at_tick, it.queued_at_site);
        if (queue.role == QueueRole::Frame && timeline::is_page_step(it.id)) {
            timeline::Viewer viewer{view.heap, view.program};
            entry.detail = timeline::page_step_text(viewer, it.callback);
            entry.name = "the page";
        } else if (queue.role == QueueRole::Frame) {
            entry.detail = "requestAnimationFrame";
        }
        add_entry(queue, std::move(entry));
    }
}

QueueModel callbacks_queue(MachineView& view, QueueRole role, std::string title,
                           const std::deque<loop::PageCallback>& callbacks, bool draining) {
    QueueModel queue{role, {}, 0, draining, std::move(title)};
    add_callbacks(view, callbacks, queue);
    return queue;
}

// What the next frame will do, in its order.
QueueModel next_frame(MachineView& view, const loop::HtmlState& html) {
    QueueModel queue{QueueRole::Frame, {}, 0, false, "the next frame"};
    add_callbacks(view, html.early_frame_steps, queue);
    add_callbacks(view, html.frame_callbacks, queue);
    add_callbacks(view, html.late_frame_steps, queue);
    return queue;
}

PhaseModel phase(PhaseRole role, std::string name, std::string purpose) {
    return {role, std::move(name), std::move(purpose), 0, false};
}

}  // namespace

std::vector<PhaseModel> page_phases_at_rest() {
    return {
        phase(PhaseRole::Tasks, "tasks",
              "Takes the oldest ready task of the highest priority and runs it: a timer, a message, an "
              "event. A microtask checkpoint follows."),
        phase(PhaseRole::Rendering, "animation frames",
              "A rendering opportunity, 60 times a second at most: the page sends scroll and animation "
              "events, runs the callbacks of requestAnimationFrame and calls the observers of sizes."),
        phase(PhaseRole::Quiet, "paint", "Style, layout and paint of what has changed."),
        phase(PhaseRole::Quiet, "idle period",
              "Nothing is ready and the next frame is not due: runs the callbacks of requestIdleCallback."),
    };
}

std::vector<PhaseModel> build_page_phases(const MachineView& view) {
    const loop::LoopState& loop = view.agent.loop;
    const bool paints = loop.html.point == HtmlPoint::RenderingEnd;
    std::vector<PhaseModel> phases = page_phases_at_rest();
    phases[0].waiting = loop.html.tasks.size();
    phases[0].active = loop.phase == Phase::Task;
    phases[1].waiting =
        loop.html.frame_callbacks.size() + timeline::count_frame_callbacks(loop.html.running_frame_callbacks);
    phases[1].active = loop.phase == Phase::Rendering && !paints;
    phases[2].active = loop.phase == Phase::Rendering && paints;
    phases[3].waiting = loop.html.idle_callbacks.size();
    phases[3].active = loop.phase == Phase::Idle;
    return phases;
}

std::vector<QueueModel> build_page_tasks(MachineView& view) {
    const loop::LoopState& loop = view.agent.loop;
    std::vector<QueueModel> queues;
    for (const SourceWords& words : kSources) {
        QueueModel queue{QueueRole::Task, {}, 0, false, std::string(words.title)};
        for (const HtmlTask& task : loop.html.tasks) {
            if (task.source == words.source) add_entry(queue, task_entry(view, task));
        }
        for (const auto* tasks : {&loop.html.waiting, &loop.html.delayed}) {
            for (const HtmlTask& task : *tasks) {
                if (task.source == words.source && task.timer == 0) add_entry(queue, task_entry(view, task));
            }
        }
        queue.draining = loop.phase == Phase::Task && loop.html.running_source == words.source &&
                         loop.html.point == HtmlPoint::TaskRunning;
        if (queue.length > 0) queues.push_back(std::move(queue));
    }
    const bool renders = loop.phase == Phase::Rendering;
    queues.push_back(callbacks_queue(view, QueueRole::Frame, "the frame that is being made",
                                     loop.html.running_frame_callbacks, renders));
    queues.push_back(next_frame(view, loop.html));
    queues.push_back(callbacks_queue(view, QueueRole::Idle, "idle callbacks", loop.html.idle_callbacks,
                                     loop.phase == Phase::Idle));
    return queues;
}

}  // namespace loopscope::present
