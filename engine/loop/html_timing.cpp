#include <algorithm>

#include "engine/loop/html.h"
#include "engine/loop/timing.h"

// Which orders of a page come from moments that lie close together. SPEC: HTML section 8.1.7.3 leaves open
// which queue a task is taken from, and when there is a rendering opportunity.

namespace loopscope::loop {

namespace {

constexpr std::uint64_t kShortAnswer = 4 * kMillisecond;  // shorter ones take a time of their own kind
constexpr std::uint64_t kBeginning = 5 * kMillisecond;    // the parser, the load event and the first layout
constexpr std::uint64_t kShortRest = 2 * kMillisecond;    // an idle period may just fit, or just not

/// A timer or another task that had to wait for its moment, as against one that joined its queue at once.
bool is_timed(const HtmlTask& task) {
    return task.delay > 0;
}

/// What the thread itself puts off, as against what comes from another one.
bool is_put_off(const HtmlTask& task) {
    return task.source == TaskSource::Timer || task.source == TaskSource::PostedTask;
}

/// How much sooner or later it may be ready.
std::uint64_t slack_of(const HtmlTask& task) {
    if (is_put_off(task) || task.delay >= kShortAnswer) return kMillisecond;
    return std::clamp(task.delay, kMillisecond, 2 * kMillisecond);
}

/// How much sooner or later the loop may have chosen.
std::uint64_t slack_of_choice(const LoopAgent& agent, const HtmlTask& task) {
    return task.looked_at < agent.loop.started_at + kBeginning ? kBeginning : kMillisecond;
}

bool was_queued_before(const HtmlTask& one, const HtmlTask& other) {
    return one.queued_at_tick != other.queued_at_tick ? one.queued_at_tick < other.queued_at_tick
                                                      : one.id < other.id;
}

/// Of two that had to wait: whether one of them comes first however long the thread takes between them.
bool keep_their_order(const HtmlTask& task, const HtmlTask& other) {
    if (task.timer != 0 && other.timer != 0 && task.nominal == other.nominal) return true;
    if (is_put_off(task) && is_put_off(other)) {
        // Of different leeway: the one that may be left waiting longer runs first only when the thread is
        // awake.
        const bool is_sooner = task.ready_at < other.ready_at;
        if (task.ready_at != other.ready_at && is_sooner != (task.latest_at < other.latest_at)) return false;
        return was_queued_before(task, other) != (task.delay > other.delay);
    }
    const bool are_in_one_row = task.source == other.source && task.delay == other.delay;
    return are_in_one_row && (task.source != TaskSource::Networking || task.delay < kShortAnswer);
}

/// A task that waited and one that joined its queue at once: what counts is whether the waiting one was ready
/// when the loop last chose before the other one was queued.
bool is_near_choice(const LoopAgent& agent, const HtmlTask& timed, const HtmlTask& posted) {
    if (timed.queued_at_tick >= posted.looked_at_tick) return false;
    if (!is_put_off(timed)) return distance(timed.ready_at, posted.ready_at) <= slack_of(timed);
    return distance(timed.ready_at, posted.looked_at) <= slack_of_choice(agent, posted);
}

/// Of two of which one at least is what another agent has sent.
bool are_arrivals_close(const HtmlTask& task, const std::optional<Arrival>& arrival, const HtmlTask& other,
                        const std::optional<Arrival>& other_arrival) {
    if (arrival && other_arrival && arrival->sender == other_arrival->sender) return false;
    const std::uint64_t slack =
        std::max(arrival ? arrival->slack : 0, other_arrival ? other_arrival->slack : 0);
    return distance(task.ready_at, other.ready_at) <= slack;
}

/// Whether code of the program may run in it.
bool has_code(const HtmlState& html, const HtmlTask& task) {
    return task.source != TaskSource::Parser || html.loading_watched;
}

bool can_change_places(const LoopAgent& agent, const HtmlTask& task, const HtmlTask& other) {
    const HtmlState& html = agent.loop.html;
    if (task.id == other.id || task.priority != other.priority) return false;
    if (!has_code(html, task) || !has_code(html, other)) return false;
    const std::optional<Arrival> one = arrival_of(agent, task), two = arrival_of(agent, other);
    if (one || two) return are_arrivals_close(task, one, other, two);
    if (is_timed(task) && is_timed(other)) {
        const std::uint64_t slack = std::max(slack_of(task), slack_of(other));
        const std::uint64_t apart =
            std::min(distance(task.ready_at, other.ready_at), distance(task.latest_at, other.latest_at));
        return apart <= slack && !keep_their_order(task, other);
    }
    if (is_timed(task)) return is_near_choice(agent, task, other);
    return is_timed(other) && is_near_choice(agent, other, task);
}

/// Whether anything of the program runs in the next frame.
bool has_code(const HtmlState& html) {
    return !html.frame_callbacks.empty() || !html.early_frame_steps.empty() || !html.late_frame_steps.empty();
}

bool is_near_frame(const HtmlState& html, const HtmlTask& task) {
    if (!has_code(html, task)) return false;
    // What began before the first frame lies anywhere between two of them.
    const bool is_off_grid = html.frames > 0 && task.queued_at_tick < html.first_frame_tick;
    const std::uint64_t slack =
        is_off_grid ? std::max(html.rendering_slack, kFramePeriod / 4) : html.rendering_slack;
    return distance(task.ready_at, html.rendering_due) <= slack;
}

template <typename Tasks, typename Predicate>
void find_rivals(const Tasks& tasks, std::size_t most, Predicate is_rival,
                 std::vector<const HtmlTask*>& found) {
    for (const HtmlTask& other : tasks) {
        if (most-- == 0) return;
        if (is_rival(other)) found.push_back(&other);
    }
}

template <typename Predicate>
void find_rivals(const LoopAgent& agent, Predicate is_rival, std::vector<const HtmlTask*>& found) {
    const HtmlState& html = agent.loop.html;
    const std::size_t most = html.arrivals == 0 ? kMostRivals : SIZE_MAX;
    find_rivals(html.tasks, most, is_rival, found);
    find_rivals(html.waiting, most, is_rival, found);
    find_rivals(html.delayed, most, is_rival, found);
}

std::optional<TimingMark> mark_of(const LoopAgent& agent, const HtmlTask* task, const PageRivals& rivals) {
    if (!rivals.tasks.empty()) {
        const HtmlTask& other = *rivals.tasks.front();
        const std::optional<Arrival> arrival = arrival_of(agent, other);
        const bool is_by_message = task != nullptr && arrival_of(agent, *task);
        if (arrival) return TimingMark{TimingReason::MessageOfAgent, arrival->sender};
        if (other.timer > 0)
            return TimingMark{is_by_message ? TimingReason::TimerByMessage : TimingReason::TimerOfPage,
                              other.timer};
        return TimingMark{is_by_message ? TimingReason::TaskByMessage : TimingReason::TaskOfPage, other.id};
    }
    if (rivals.frame) return TimingMark{TimingReason::FrameOfPage, agent.loop.html.frames + 1};
    if (rivals.idle) return TimingMark{TimingReason::IdleOfPage, agent.loop.html.idle_callbacks.front().id};
    return std::nullopt;
}

}  // namespace

PageRivals rivals_of_task(const LoopAgent& agent, const HtmlTask& task) {
    const HtmlState& html = agent.loop.html;
    PageRivals rivals;
    find_rivals(
        agent, [&](const HtmlTask& other) { return can_change_places(agent, task, other); }, rivals.tasks);
    rivals.frame = html.rendering_wanted && has_code(html) && is_near_frame(html, task);
    rivals.idle = html.idle_missed && !html.idle_callbacks.empty() && has_code(html, task);
    return rivals;
}

PageRivals rivals_of_rendering(const LoopAgent& agent) {
    const HtmlState& html = agent.loop.html;
    PageRivals rivals;
    if (!has_code(html)) return rivals;
    find_rivals(
        agent, [&](const HtmlTask& other) { return is_near_frame(html, other); }, rivals.tasks);
    return rivals;
}

PageRivals rivals_of_idle_callback(const LoopAgent& agent) {
    const HtmlState& html = agent.loop.html;
    const auto is_soon = [&](std::uint64_t moment) { return distance(moment, agent.clock) <= kShortRest; };
    PageRivals rivals;
    find_rivals(
        agent, [&](const HtmlTask& other) { return has_code(html, other) && is_soon(other.ready_at); },
        rivals.tasks);
    rivals.frame = html.rendering_wanted && has_code(html) &&
                   distance(html.rendering_due, agent.clock) <= std::max(kShortRest, html.rendering_slack);
    return rivals;
}

std::optional<TimingMark> timing_of_task(const LoopAgent& agent, const HtmlTask& task) {
    return mark_of(agent, &task, rivals_of_task(agent, task));
}

std::optional<TimingMark> timing_of_rendering(const LoopAgent& agent) {
    return mark_of(agent, nullptr, rivals_of_rendering(agent));
}

std::optional<TimingMark> timing_of_idle_callback(const LoopAgent& agent) {
    return mark_of(agent, nullptr, rivals_of_idle_callback(agent));
}

}  // namespace loopscope::loop
