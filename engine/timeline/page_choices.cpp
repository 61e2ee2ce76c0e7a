#include "engine/timeline/page_choices.h"

#include <fmt/format.h>

#include <algorithm>

#include "engine/loop/html.h"

namespace loopscope::timeline {

namespace {

using loop::HtmlPoint;
using loop::HtmlState;
using loop::HtmlTask;
using machine::Input;
using machine::InputKind;
using machine::Machine;
using vm::EventKind;

constexpr std::uint64_t kBehind = 1'000;                 // between what comes first and what comes behind it
constexpr std::uint64_t kRest = 2 * loop::kMillisecond;  // enough for an idle callback

constexpr std::uint64_t kMostDelay = 5 * loop::kMillisecond;  // of a task, by all choices together

// The numbers of frames and of idle callbacks begin here, behind those of tasks.
constexpr std::uint64_t kFrames = std::uint64_t{1} << 41;
constexpr std::uint64_t kIdles = std::uint64_t{1} << 42;

std::string name_of(const HtmlTask& task) {
    return task.timer != 0 ? fmt::format("timer #{}", task.timer)
                           : fmt::format("task #{} ({})", task.id, loop::name_of(task.source));
}

/// From one moment to behind another.
std::uint64_t to_behind(std::uint64_t moment, std::uint64_t other) {
    return (other > moment ? other - moment : 0) + kBehind;
}

std::uint32_t first_frame_site(const HtmlState& html) {
    for (const auto* part : {&html.early_frame_steps, &html.frame_callbacks, &html.late_frame_steps}) {
        if (!part->empty()) return part->front().queued_at_site;
    }
    return 0;
}

bool moves_frames(const Input& input) {
    return input.kind == InputKind::DelayFrames || input.kind == InputKind::HastenFrames;
}

/// How far an input moves what `other` moves, too: a task, or a frame.
std::uint64_t moved_by(const Input& input, const Input& other) {
    const bool is_of_one_kind = input.kind == InputKind::DelayTask
                                    ? other.kind == InputKind::DelayTask
                                    : moves_frames(input) && moves_frames(other);
    return is_of_one_kind && input.id == other.id ? input.amount : 0;
}

bool is_settled(const Choice& choice, std::span<const Choice> done) {
    const auto [later, sooner] = choice.later_than;
    const Input& input = choice.inputs.front();
    std::uint64_t moved = 0;
    for (const Choice& earlier : done) {
        if (earlier.later_than == std::pair(later, sooner) || earlier.later_than == std::pair(sooner, later))
            return true;
        moved += moved_by(earlier.inputs.front(), input);
    }
    return moved > 0 && moved + input.amount > (moves_frames(input) ? loop::kFramePeriod : kMostDelay);
}

}  // namespace

PageChoiceFinder::Rivals PageChoiceFinder::copied(const loop::PageRivals& rivals) {
    Rivals copy;
    for (const HtmlTask* task : rivals.tasks) copy.tasks.push_back(*task);
    copy.frame = rivals.frame;
    copy.idle = rivals.idle;
    return copy;
}

void PageChoiceFinder::look_before(const Machine& machine) {
    has_others_ = has_others_ || !machine.cluster.others.empty();
    if (!loop::has_tasks(machine) || has_others_) return;
    const HtmlState& html = machine.loop.html;
    tick_ = machine.tick;
    clock_ = machine.clock;
    rendering_due_ = html.rendering_due;
    frame_ = kFrames + html.frames;
    idle_ = kIdles + (html.idle_callbacks.empty() ? 0 : html.idle_callbacks.front().id);
    frame_site_ = first_frame_site(html);
    idle_site_ = html.idle_callbacks.empty() ? 0 : html.idle_callbacks.front().queued_at_site;
    for (const auto* tasks : {&html.waiting, &html.delayed}) {
        std::size_t most = loop::kMostRivals;
        for (const HtmlTask& task : *tasks) {
            if (most-- == 0) break;
            last_open_[task.id] = tick_;
        }
    }
    rivals_ = {};
    idle_rivals_ = {};
    if (html.point == HtmlPoint::TaskTaken) {
        taken_ = html.tasks[loop::next_task(html)];
        rivals_ = copied(loop::rivals_of_task(machine, *taken_));
        chosen_at_ = tick_ - 1;
    } else if (machine.frames.empty()) {
        chosen_at_ = tick_;
        if (html.rendering_wanted) rivals_ = copied(loop::rivals_of_rendering(machine));
        if (!html.idle_callbacks.empty()) idle_rivals_ = copied(loop::rivals_of_idle_callback(machine));
    }
}

std::vector<Choice> PageChoiceFinder::choices(const Machine& machine, EventKind started,
                                              std::span<const Choice> done) const {
    std::vector<Choice> found;
    if (has_others_ || !loop::has_tasks(machine)) return found;
    if (started == EventKind::TimerFired || started == EventKind::TaskStarted)
        instead_of_task(found);
    else if (started == EventKind::IdleCallbackStarted)
        instead_of_idle_callback(found);
    else
        instead_of_frame(found);
    std::erase_if(found, [&](const Choice& choice) { return is_settled(choice, done); });
    return found;
}

void PageChoiceFinder::add(Input input, std::pair<std::uint64_t, std::uint64_t> later_than,
                           std::uint32_t site, std::string text, std::vector<Choice>& found) const {
    found.push_back(make_choice({std::move(input)}, tick_ + 1, site, std::move(text)));
    found.back().later_than = later_than;
}

void PageChoiceFinder::choose_later(const HtmlTask& task, std::uint64_t amount, const std::string& what,
                                    std::uint64_t other, std::uint32_t site,
                                    std::vector<Choice>& found) const {
    const auto open = last_open_.find(task.id);
    if (open == last_open_.end()) return;
    add(input_at(open->second, InputKind::DelayTask, amount, task.id), {task.id, other}, site,
        fmt::format("{} comes before {}, which is ready {} later", what, name_of(task), milliseconds(amount)),
        found);
}

void PageChoiceFinder::hasten_frame(std::uint64_t moment, std::uint64_t other, const std::string& what,
                                    std::vector<Choice>& found) const {
    const std::uint64_t amount = to_behind(moment, rendering_due_);
    add(input_at(chosen_at_, InputKind::HastenFrames, amount, frame_), {other, frame_}, frame_site_,
        fmt::format("the frame comes before {}, {} sooner", what, milliseconds(amount)), found);
}

void PageChoiceFinder::instead_of_task(std::vector<Choice>& found) const {
    const HtmlTask& task = *taken_;
    for (const HtmlTask& other : rivals_.tasks) {
        const bool is_behind = other.delay == 0;
        if (task.delay > 0) {
            // What joined its queue at once did so behind this look, at which the task was ready.
            const std::uint64_t amount = is_behind ? to_behind(task.ready_at, task.looked_at)
                                                   : to_behind(task.latest_at, other.latest_at);
            choose_later(task, amount, name_of(other), other.id, other.queued_at_site, found);
            continue;
        }
        const std::uint64_t amount = to_behind(task.looked_at, other.ready_at);
        add(input_at(task.looked_at_tick, InputKind::TakeLonger, amount), {task.id, other.id},
            other.queued_at_site,
            fmt::format("the loop chooses {} later, when {} is ready", milliseconds(amount), name_of(other)),
            found);
    }
    if (rivals_.frame) hasten_frame(task.ready_at, task.id, name_of(task), found);
    if (rivals_.idle) choose_later(task, kRest, "an idle callback", idle_, idle_site_, found);
}

void PageChoiceFinder::instead_of_frame(std::vector<Choice>& found) const {
    for (const HtmlTask& other : rivals_.tasks) {
        const std::uint64_t amount = to_behind(rendering_due_, other.ready_at);
        add(input_at(chosen_at_, InputKind::DelayFrames, amount, frame_), {frame_, other.id},
            other.queued_at_site,
            fmt::format("{} comes before the frame, which comes {} later", name_of(other),
                        milliseconds(amount)),
            found);
    }
}

void PageChoiceFinder::instead_of_idle_callback(std::vector<Choice>& found) const {
    for (const HtmlTask& other : idle_rivals_.tasks) {
        const std::uint64_t amount = to_behind(clock_, other.ready_at);
        add(input_at(chosen_at_, InputKind::TakeLonger, amount), {idle_, other.id}, other.queued_at_site,
            fmt::format("{} comes before the idle callback: the page comes to rest {} later", name_of(other),
                        milliseconds(amount)),
            found);
    }
    if (idle_rivals_.frame) hasten_frame(clock_, idle_, "the idle callback", found);
}

}  // namespace loopscope::timeline
