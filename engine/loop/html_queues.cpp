#include <algorithm>
#include <iterator>
#include <optional>

#include "engine/loop/html.h"
#include "engine/loop/internal.h"
#include "engine/loop/timing.h"

namespace loopscope::loop {

namespace {

/// SPEC: HTML section 8.7, the timer initialization steps: what is nested deep waits at least 4 ms.
double clamped(const HtmlState& html, std::uint32_t nesting, double delay) {
    const bool is_deep = html.clamp_after_nesting != 0 && nesting > html.clamp_after_nesting;
    return is_deep ? std::max(delay, static_cast<double>(html.clamp_ms)) : delay;
}

/// RUNTIME: Chromium base/message_loop/timer_slack.h: how much later than it is due a task may run, so that
/// the thread wakes less often. third_party/blink/renderer/core/scheduler/dom_timer.cc: timers that are
/// shorter than this are precise.
constexpr std::uint64_t kLeeway = 8 * kMillisecond;
constexpr std::uint64_t kLeastImprecise = 32 * kMillisecond;

void add_ready(HtmlState& html, HtmlTask task) {
    ++html.ready_of_priority[static_cast<std::size_t>(task.priority)];
    html.tasks.push_back(std::move(task));
}

void join_or_wait(LoopAgent& agent, WaitingTasks& waiting, HtmlTask task, std::uint64_t leeway = 0) {
    task.latest_at = task.ready_at + leeway;
    task.delay = task.ready_at - std::min(task.ready_at, agent.clock);
    task.looked_at = agent.loop.html.looked_at;
    task.looked_at_tick = agent.loop.html.looked_at_tick;
    if (task.ready_at <= agent.clock)
        add_ready(agent.loop.html, std::move(task));
    else
        waiting.insert(std::move(task));
}

/// What comes from elsewhere at its moment.
void wait_or_join(LoopAgent& agent, HtmlTask task) {
    join_or_wait(agent, agent.loop.html.waiting, std::move(task));
}

/// What the thread itself puts off until then.
void delay_or_join(LoopAgent& agent, HtmlTask task, std::uint64_t leeway) {
    join_or_wait(agent, agent.loop.html.delayed, std::move(task), leeway);
}

template <typename Predicate>
std::optional<HtmlTask> take_first(WaitingTasks& tasks, Predicate is_it) {
    const auto found = std::find_if(tasks.begin(), tasks.end(), is_it);
    if (found == tasks.end()) return std::nullopt;
    return std::move(tasks.extract(found).value());
}

template <typename Predicate>
bool erase_first(WaitingTasks& tasks, Predicate is_it) {
    return take_first(tasks, is_it).has_value();
}

/// Of those with that latest moment.
template <typename Predicate>
bool erase_at(WaitingTasks& tasks, std::uint64_t latest_at, Predicate is_it) {
    const auto [first, last] = tasks.equal_range(latest_at);
    const auto found = std::find_if(first, last, is_it);
    if (found == last) return false;
    tasks.erase(found);
    return true;
}

template <typename Predicate>
bool erase_first_ready(HtmlState& html, Predicate is_it) {
    const auto found = std::find_if(html.tasks.begin(), html.tasks.end(), is_it);
    if (found == html.tasks.end()) return false;
    (void)take_ready(html, static_cast<std::size_t>(found - html.tasks.begin()));
    return true;
}

HtmlTask make_task(LoopAgent& agent, TaskSource source) {
    HtmlTask task;
    task.id = agent.loop.html.next_task_id++;
    task.source = source;
    task.ready_at = agent.clock;
    task.queued_at_tick = agent.tick;
    task.queued_by = agent.running_job;
    return task;
}

void queue_timer_task(LoopAgent& agent, const Timer& timer) {
    HtmlTask task = make_task(agent, TaskSource::Timer);
    task.timer = timer.id;
    task.callback = timer.callback;
    task.ready_at = timer.due_at;
    const std::uint64_t starts = timer.repeat ? timer.fired + 1 : 1;
    task.nominal = starts * static_cast<std::uint64_t>(timer.after) * kMillisecond;
    task.queued_at_site = timer.started_at_site;
    delay_or_join(agent, std::move(task), leeway_of(timer));
}

/// RUNTIME: Chromium delays tasks of these sources on the thread itself; what is to come over the network or
/// from another thread is posted when it is there.
bool is_put_off(const TaskRequest& request) {
    return request.delay > 0 &&
           (request.source == TaskSource::Timer || request.source == TaskSource::PostedTask);
}

}  // namespace

std::uint64_t leeway_of(const Timer& timer) {
    return static_cast<std::uint64_t>(timer.after) * kMillisecond < kLeastImprecise ? 0 : kLeeway;
}

const char* name_of(TaskSource source) {
    switch (source) {
        case TaskSource::Parser: return "parser";
        case TaskSource::Timer: return "timer";
        case TaskSource::PostedMessage: return "posted message";
        case TaskSource::DomManipulation: return "DOM manipulation";
        case TaskSource::UserInteraction: return "user interaction";
        case TaskSource::Networking: return "networking";
        case TaskSource::PostedTask: return "posted task";
        case TaskSource::IdleTimeout: return "idle callback timeout";
    }
    return "";
}

std::size_t next_task(const HtmlState& html) {
    const auto highest = std::find_if(html.ready_of_priority.begin(), html.ready_of_priority.end(),
                                      [](std::uint32_t count) { return count > 0; });
    const auto priority = static_cast<TaskPriority>(highest - html.ready_of_priority.begin());
    const auto first = std::find_if(html.tasks.begin(), html.tasks.end(),
                                    [&](const HtmlTask& task) { return task.priority == priority; });
    return static_cast<std::size_t>(first - html.tasks.begin());
}

HtmlTask take_ready(HtmlState& html, std::size_t index) {
    const auto place = html.tasks.begin() + static_cast<std::ptrdiff_t>(index);
    HtmlTask task = std::move(*place);
    html.tasks.erase(place);
    --html.ready_of_priority[static_cast<std::size_t>(task.priority)];
    return task;
}

void set_priority(HtmlState& html, std::uint64_t id, TaskPriority priority) {
    for (HtmlTask& task : html.tasks) {
        if (task.id != id) continue;
        --html.ready_of_priority[static_cast<std::size_t>(task.priority)];
        ++html.ready_of_priority[static_cast<std::size_t>(priority)];
        task.priority = priority;
    }
    for (WaitingTasks* tasks : {&html.waiting, &html.delayed}) {
        const auto found =
            std::find_if(tasks->begin(), tasks->end(), [&](const HtmlTask& task) { return task.id == id; });
        if (found == tasks->end()) continue;
        const auto next = std::next(found);  // where it stays
        WaitingTasks::node_type node = tasks->extract(found);
        node.value().priority = priority;
        tasks->insert(next, std::move(node));
    }
}

std::uint64_t queue_task(LoopAgent& agent, vm::Recorder& recorder, const TaskRequest& request) {
    HtmlTask task = make_task(agent, request.source);
    task.priority = request.priority;
    task.callback = request.callback;
    task.arguments.assign(request.arguments.begin(), request.arguments.end());
    task.ready_at = agent.clock + request.delay;
    task.queued_at_site = request.site;
    const std::uint64_t id = task.id;
    vm::note_event(agent, recorder, vm::EventKind::TaskQueued, request.site, Value(), request.callback, id,
                   static_cast<std::uint64_t>(request.source));
    if (is_put_off(request))
        delay_or_join(agent, std::move(task), kLeeway);
    else
        wait_or_join(agent, std::move(task));
    return id;
}

bool remove_task(LoopAgent& agent, std::uint64_t id) {
    HtmlState& html = agent.loop.html;
    const auto is_it = [&](const HtmlTask& task) { return task.id == id; };
    return erase_first_ready(html, is_it) || erase_first(html.waiting, is_it) ||
           erase_first(html.delayed, is_it);
}

void queue_user_input(LoopAgent& agent, TaskSource source, Value input) {
    HtmlTask task = make_task(agent, source);
    // RUNTIME: Chromium's main thread takes up input before what else is ready.
    if (source == TaskSource::UserInteraction) task.priority = TaskPriority::UserBlocking;
    task.callback = agent.realm[vm::Intrinsic::OutsideInput];
    task.arguments = {input};
    wait_or_join(agent, std::move(task));
    agent.loop.io.waits_for_input = false;
}

bool has_tasks(const LoopAgent& agent) {
    return agent.loop.html.point != HtmlPoint::BeforeScript;
}

void queue_arrival(LoopAgent& agent, std::uint64_t moment, Value arrival) {
    HtmlTask task = make_task(agent, TaskSource::PostedMessage);
    task.callback = agent.realm[vm::Intrinsic::OutsideInput];
    task.arguments = {arrival};
    task.ready_at = moment;
    task.queued_by = 0;  // no job of this agent
    ++agent.loop.html.arrivals;
    wait_or_join(agent, std::move(task));
    agent.loop.io.waits_for_input = false;
}

void forget_arrival(LoopAgent& agent, std::uint64_t moment, std::uint32_t sender) {
    HtmlState& html = agent.loop.html;
    const auto is_it = [&](const HtmlTask& task) {
        const std::optional<Arrival> arrival = arrival_of(agent, task);
        return arrival && arrival->sender == sender && task.ready_at >= moment;
    };
    if (erase_first(html.waiting, is_it) || erase_first_ready(html, is_it)) --html.arrivals;
}

void begin_worker(LoopAgent& agent, const Runtime& runtime) {
    HtmlState& html = agent.loop.html;
    html.clamp_after_nesting = runtime.clamp_after_nesting;
    html.clamp_ms = runtime.clamp_ms;
    html.point = HtmlPoint::TakeTask;
    html.first_frame = agent.clock + kWorkerToFrame;
    html.has_checkpoint_per_frame = true;
    agent.loop.started_at = agent.clock;
    HtmlTask task = make_task(agent, TaskSource::Networking);
    task.callback = agent.realm[vm::Intrinsic::RunMain];
    wait_or_join(agent, std::move(task));
}

namespace {

std::optional<HtmlTask> take_answer(LoopAgent& agent, std::uint64_t id) {
    return take_first(agent.loop.html.waiting, [&](const HtmlTask& task) {
        return task.id == id && task.source == TaskSource::Networking;
    });
}

}  // namespace

bool delay_answer(LoopAgent& agent, std::uint64_t id, std::uint64_t ns) {
    std::optional<HtmlTask> task = take_answer(agent, id);
    if (!task) return false;
    task->ready_at += ns;
    wait_or_join(agent, *std::move(task));
    return true;
}

void delay_task(LoopAgent& agent, std::uint64_t id, std::uint64_t ns) {
    HtmlState& html = agent.loop.html;
    for (WaitingTasks* tasks : {&html.waiting, &html.delayed}) {
        std::optional<HtmlTask> task = take_first(*tasks, [&](const HtmlTask& it) { return it.id == id; });
        if (!task) continue;
        // What it was queued with says where it belongs (timing.h), not how late it is.
        task->ready_at += ns;
        task->latest_at += ns;
        tasks->insert(*std::move(task));
        return;
    }
}

void move_frames(LoopAgent& agent, std::int64_t ns) {
    HtmlState& html = agent.loop.html;
    const auto moved = [&](std::uint64_t moment) {
        return ns < 0 ? moment - std::min(moment, static_cast<std::uint64_t>(-ns))
                      : moment + static_cast<std::uint64_t>(ns);
    };
    html.first_frame = moved(html.first_frame);
    if (html.rendering_due != 0)
        html.rendering_due = std::max(moved(html.rendering_due), html.frame_time + 1);
}

bool fail_answer(LoopAgent& agent, std::uint64_t id, Value failure) {
    std::optional<HtmlTask> task = take_answer(agent, id);
    if (!task) return false;
    task->ready_at = agent.clock;
    task->arguments = {failure};
    wait_or_join(agent, *std::move(task));
    return true;
}

void start_page_timer(LoopAgent& agent, vm::Recorder& recorder, Timer timer) {
    const std::uint32_t nesting = agent.loop.html.timer_nesting;
    timer.after = clamped(agent.loop.html, nesting, timer.after);
    timer.nesting = nesting + 1;
    timer.active = true;
    timer.start = static_cast<std::int64_t>(agent.clock / kMillisecond);
    timer.due_at = agent.clock + static_cast<std::uint64_t>(timer.after) * kMillisecond;
    vm::note_event(agent, recorder, vm::EventKind::TimerStarted, timer.started_at_site, timer.object,
                   timer.callback, timer.id, timer.due_at);
    queue_timer_task(agent, timer);
    agent.loop.timers.all.insert_or_assign(timer.id, std::move(timer));
}

void restart_interval(LoopAgent& agent, Timer& timer) {
    timer.after = clamped(agent.loop.html, timer.nesting, timer.after);
    ++timer.nesting;
    const auto interval = static_cast<std::uint64_t>(timer.after) * kMillisecond;
    // RUNTIME: Chromium third_party/blink/renderer/platform/timer.cc, TimerBase::RunInternal: an interval
    // keeps to its own grid, however late its callback runs.
    const std::uint64_t late = agent.clock - std::min(agent.clock, timer.due_at);
    timer.start = static_cast<std::int64_t>(agent.clock / kMillisecond);
    timer.due_at = agent.clock + (interval == 0 ? 0 : interval - late % interval);
    timer.active = true;
    queue_timer_task(agent, timer);
}

bool clear_page_timer(LoopAgent& agent, std::uint64_t id) {
    const auto found = agent.loop.timers.all.find(id);
    if (found == agent.loop.timers.all.end()) return false;
    HtmlState& html = agent.loop.html;
    const auto is_its = [&](const HtmlTask& task) { return task.timer == id; };
    // An input may have put it off: then it is not where it was queued.
    (void)(erase_at(html.delayed, found->second.due_at + leeway_of(found->second), is_its) ||
           erase_first_ready(html, is_its) || erase_first(html.delayed, is_its));
    agent.loop.timers.all.erase(found);
    return true;
}

namespace {

/// RUNTIME: from the request of a page that is told of the screen's frames to the frame that has begun
/// already, and the same for a page that has to ask first.
constexpr std::uint64_t kToCurrentFrame = 400'000;
constexpr std::uint64_t kToMissedFrame = 1'200'000;
/// RUNTIME: the second frame comes with the screen's next one, anywhere from 1 to 14 ms behind the first.
constexpr std::uint64_t kSecondFrameSlack = 6 * kMillisecond;
// So many frames of the screen after its last one a page is told of none, wherever in a period it asks.
constexpr std::uint64_t kSurelyQuiet = 3;

/// The next frame of the screen, and not the one that was made last.
std::uint64_t next_grid_moment(const HtmlState& html, std::uint64_t now) {
    const std::uint64_t after = std::max(now, html.frame_time + 1);
    const std::uint64_t periods =
        after <= html.first_frame ? 0 : (after - html.first_frame + kFramePeriod - 1) / kFramePeriod;
    return html.first_frame + periods * kFramePeriod;
}

/// How many frames of the screen have begun since the page made one; none before its first and while it makes
/// one.
std::uint64_t quiet_frames(const HtmlState& html, std::uint64_t now) {
    const bool is_made = html.point == HtmlPoint::FrameCallbacks || html.point == HtmlPoint::RenderingEnd;
    if (is_made || html.frames == 0) return 0;
    // Inputs move the grid a little, but not the frame that has been made.
    const std::uint64_t made = frame_number(html, html.frame_time + kFramePeriod / 2);
    const std::uint64_t current = frame_number(html, now);
    return current - std::min(current, made);
}

/// When a frame that a page asks for now is made. RUNTIME: Chromium's cc::Scheduler is told of the screen's
/// frames while the page makes some, and of one more. A page that asks within that one has it at once. After
/// the next one it is told of none, so that it waits when it asks in that, and has the one that is going on
/// later.
std::uint64_t frame_after(const HtmlState& html, std::uint64_t now) {
    const std::uint64_t quiet = quiet_frames(html, now);
    if (quiet == 0 || quiet == 2) return next_grid_moment(html, now);
    return now + (quiet == 1 ? kToCurrentFrame : kToMissedFrame);
}

/// A page that has been at rest asks anew: where in a period nobody knows, nor whether it is still told of
/// frames if that is not long ago.
std::uint64_t slack_of_frame(const HtmlState& html, std::uint64_t now) {
    if (html.frames == 0) return kFramePeriod;
    const std::uint64_t quiet = quiet_frames(html, now);
    if (quiet == 0) return html.frames == 1 ? kSecondFrameSlack : kFrameSlack;
    return quiet <= kSurelyQuiet || html.has_checkpoint_per_frame ? kFramePeriod : kToMissedFrame;
}

}  // namespace

void want_rendering(LoopAgent& agent) {
    HtmlState& html = agent.loop.html;
    html.rendering_wanted = true;
    if (html.rendering_due != 0) return;
    html.rendering_due =
        html.has_checkpoint_per_frame ? next_grid_moment(html, agent.clock) : frame_after(html, agent.clock);
    html.rendering_slack = slack_of_frame(html, agent.clock);
}

std::uint64_t frame_number(const HtmlState& html, std::uint64_t moment) {
    return (std::max(moment, html.first_frame) - html.first_frame) / kFramePeriod;
}

void join_ready_tasks(LoopAgent& agent) {
    HtmlState& html = agent.loop.html;
    html.looked_at = agent.clock;
    html.looked_at_tick = agent.tick;
    const auto is_ready = [&](const WaitingTasks& waiting) {
        return !waiting.empty() && waiting.begin()->ready_at <= agent.clock;
    };
    while (is_ready(html.waiting) || is_ready(html.delayed)) {
        const bool takes_delayed =
            is_ready(html.delayed) &&
            (!is_ready(html.waiting) || html.delayed.begin()->latest_at < html.waiting.begin()->latest_at);
        WaitingTasks& from = takes_delayed ? html.delayed : html.waiting;
        HtmlTask task = std::move(from.extract(from.begin()).value());
        task.looked_at = html.looked_at;
        task.looked_at_tick = html.looked_at_tick;
        add_ready(html, std::move(task));
    }
}

}  // namespace loopscope::loop
