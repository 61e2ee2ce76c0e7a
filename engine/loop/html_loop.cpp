#include <algorithm>
#include <iterator>

#include "engine/loop/html.h"
#include "engine/loop/internal.h"
#include "engine/loop/poll_rest.h"
#include "engine/loop/timing.h"
#include "engine/vm/interpreter.h"

// The event loop of a page. SPEC: HTML section 8.1.7.3, the event loop's processing model.

namespace loopscope::loop {

namespace {

using vm::EventKind;

constexpr std::uint64_t kNever = UINT64_MAX;
constexpr std::uint64_t kRenderingCost = 200'000;         // ns: style, layout and paint of a small page
constexpr std::uint64_t kIdlePeriod = 50 * kMillisecond;  // SPEC: requestIdleCallback, at most 50 ms
constexpr std::uint64_t kShortestIdlePeriod = kMillisecond;
// RUNTIME: a thread that sleeps until a timer is due wakes a little later, and finds the timers that came due
// meanwhile.
constexpr std::uint64_t kWakeLatency = 400'000;
// RUNTIME: from the last line of the script until the page's thread takes up its first task.
constexpr std::uint64_t kScriptToTasks = 500'000;
// RUNTIME: and from there until the page is shown for the first time, with what the script has asked for.
constexpr std::uint64_t kTasksToFrame = 2'500'000;
constexpr std::uint64_t kLongTask = 50 * kMillisecond;  // SPEC: Long Tasks API, section 3
constexpr std::size_t kMostLongTasks = 200;             // RUNTIME: Chromium keeps so many

void enter(LoopAgent& agent, Context& context, Phase phase) {
    if (agent.loop.phase == phase) return;
    agent.loop.phase = phase;
    tick(agent, context, EventKind::PhaseEntered, Value(), Value(), static_cast<std::uint64_t>(phase));
}

/// Perform a microtask checkpoint (section 8.1.7.3), before anything else happens.
void start_checkpoint(LoopAgent& agent) {
    agent.loop.drain = DrainStage::Microtasks;
    agent.loop.microtasks_ran = false;
}

bool may_be_idle(const HtmlState& html) {
    return !html.idle_callbacks.empty() && html.frames > 0;
}

/// A task, a frame or an idle callback is over. SPEC: Long Tasks API, report long tasks. RUNTIME: Chromium
/// tells of the script that the page begins with before anything else happens; and once a page is done that
/// waits to be idle, its compositor tells it whether to expect a frame.
void end_work(LoopAgent& agent, Context& context) {
    HtmlState& html = agent.loop.html;
    html.idle_missed = false;
    if (may_be_idle(html) && !html.rendering_wanted) html.no_frame_expected = true;
    const bool is_script = html.work_began == 0;
    const LongTask task{is_script ? context.runtime.startup : html.work_began, agent.clock};
    if (task.ended - task.began < kLongTask || html.long_tasks.size() == kMostLongTasks) return;
    html.long_tasks.push_back(task);
    if (html.long_task_watcher.is_undefined()) return;
    TaskRequest request;
    request.callback = html.long_task_watcher;
    queue_task(agent, context.recorder, request);
    if (is_script) std::rotate(html.tasks.begin(), std::prev(html.tasks.end()), html.tasks.end());
}

void start_script(LoopAgent& agent, Context& context) {
    HtmlState& html = agent.loop.html;
    agent.clock += context.runtime.startup;
    // What the scenario lets happen is counted from the first line of the program.
    WaitingTasks waiting;
    for (HtmlTask task : html.waiting) {
        task.ready_at += context.runtime.startup;
        task.latest_at += context.runtime.startup;
        waiting.insert(std::move(task));
    }
    html.waiting = std::move(waiting);
    agent.loop.started_at = agent.clock;
    html.first_frame = agent.clock - std::min(agent.clock, kFrameToScript);
    html.clamp_after_nesting = context.runtime.clamp_after_nesting;
    html.clamp_ms = context.runtime.clamp_ms;
    html.point = HtmlPoint::TaskRunning;
    agent.loop.phase = Phase::Task;
    html.rendering_wanted = true;
    html.rendering_due = kNever;
    html.rendering_slack = kFramePeriod;
    stage_hook(agent, Activity::Main, vm::Intrinsic::RunMain, {});
    tick(agent, context, EventKind::MainStarted);
}

void start_timer_task(LoopAgent& agent, Context& context, const HtmlTask& task,
                      const std::optional<TimingMark>& mark) {
    Timer& timer = agent.loop.timers.all.at(task.timer);
    const std::uint64_t due = timer.due_at;
    const Value callback = timer.callback;
    const std::vector<Value> arguments = timer.arguments;
    agent.loop.html.timer_nesting = timer.nesting;
    ++timer.fired;
    timer.active = false;
    agent.running_job = timer.id;
    const std::uint64_t late = agent.clock - std::min(agent.clock, due);
    if (timer.repeat) restart_interval(agent, timer);
    stage_call(agent, Activity::Timer, task.timer, callback, agent.realm[vm::Intrinsic::GlobalObject],
               arguments, Value());
    tick_with_mark(agent, context, EventKind::TimerFired, Value(), callback, task.timer, late, mark);
}

void start_task(LoopAgent& agent, Context& context) {
    HtmlState& html = agent.loop.html;
    html.work_began = agent.clock;
    agent.clock += context.runtime.iteration_overhead;
    const HtmlTask task = take_ready(html, next_task(html));
    if (arrival_of(agent, task)) --html.arrivals;
    const std::optional<TimingMark> mark = timing_of_task(agent, task);
    html.point = HtmlPoint::TaskRunning;
    html.running_source = task.source;
    html.running_task = task.id;
    if (task.timer != 0) {
        start_timer_task(agent, context, task, mark);
        return;
    }
    agent.running_job = task.id;
    stage_call(agent, Activity::Task, task.id, task.callback, Value(), task.arguments, Value());
    tick_with_mark(agent, context, EventKind::TaskStarted, Value(), task.callback, task.id,
                   static_cast<std::uint64_t>(task.source), mark);
}

void start_rendering(LoopAgent& agent, Context& context) {
    HtmlState& html = agent.loop.html;
    const std::optional<TimingMark> mark = timing_of_rendering(agent);
    html.work_began = agent.clock;
    // RUNTIME: a page sees when the frame of the screen began that this was to be made in, however late it
    // comes to it.
    const std::uint64_t number = html.frames == 0 ? 0 : frame_number(html, html.rendering_due);
    html.frame_time = html.first_frame + number * kFramePeriod;
    html.no_frame_expected = false;
    html.rendering_due = 0;
    html.rendering_wanted = false;
    ++html.frames;
    html.early_steps_left = html.early_frame_steps.size();
    html.scroll_steps = 0;
    for (std::deque<PageCallback>* part :
         {&html.early_frame_steps, &html.frame_callbacks, &html.late_frame_steps}) {
        std::move(part->begin(), part->end(), std::back_inserter(html.running_frame_callbacks));
        part->clear();
    }
    if (html.first_frame_tick == 0) html.first_frame_tick = agent.tick;
    html.point = HtmlPoint::FrameCallbacks;
    agent.loop.phase = Phase::Rendering;
    tick_with_mark(agent, context, EventKind::PhaseEntered, Value(), Value(),
                   static_cast<std::uint64_t>(Phase::Rendering), 0, mark);
}

/// A step of the page's own goes on after the microtask checkpoint: the next listener of its event.
void continue_frame_step(LoopAgent& agent, Context& context) {
    HtmlState& html = agent.loop.html;
    const Value step = html.continuation;
    html.continuation = Value();
    agent.running_job = kFrameStepIds + html.next_task_id++;
    stage_call(agent, Activity::AnimationFrame, agent.running_job, step, Value(), {}, Value());
    tick(agent, context, EventKind::FrameCallbackStarted, Value(), step, agent.running_job);
}

/// Run the animation frame callbacks (section 8.11): one move for each.
void run_frame_callback(LoopAgent& agent, Context& context) {
    HtmlState& html = agent.loop.html;
    if (!html.continuation.is_undefined()) {
        continue_frame_step(agent, context);
        return;
    }
    html.is_early_step_running = html.early_steps_left > 0;
    if (html.is_early_step_running) --html.early_steps_left;
    if (html.running_frame_callbacks.empty()) {
        html.point = HtmlPoint::RenderingEnd;
        return;
    }
    const PageCallback entry = std::move(html.running_frame_callbacks.front());
    html.running_frame_callbacks.pop_front();
    agent.running_job = entry.id;
    // RUNTIME: Chromium coarsens the times that a page sees to 100 µs.
    const Value time = Value::number(static_cast<double>(html.frame_time / 100'000) / 10);
    stage_call(agent, Activity::AnimationFrame, entry.id, entry.callback, Value(), std::span(&time, 1),
               Value());
    tick(agent, context, EventKind::FrameCallbackStarted, Value(), entry.callback, entry.id);
}

void end_rendering(LoopAgent& agent, Context& context) {
    HtmlState& html = agent.loop.html;
    agent.clock += kRenderingCost;
    // What was asked for in a frame that took longer than there was time for comes in the one that is going
    // on.
    if (html.rendering_wanted && !html.has_checkpoint_per_frame &&
        frame_number(html, agent.clock) > frame_number(html, html.frame_time))
        html.rendering_due = agent.clock;
    // RUNTIME: what waits may run until the next frame; what is asked for from here on comes behind that one.
    const bool is_short_period =
        html.rendering_wanted && may_be_idle(html) && html.rendering_due >= agent.clock + kShortestIdlePeriod;
    html.idle_deadline = is_short_period ? html.rendering_due : 0;
    html.idle_fence = html.next_idle_callback;
    end_work(agent, context);
    html.point = HtmlPoint::TakeTask;
    agent.loop.phase = Phase::None;
    tick(agent, context, EventKind::PageRendered, Value(), Value(), html.frames);
}

/// Invoke idle callbacks (Cooperative Scheduling of Background Tasks, section 5.2): the next one.
void start_idle_callback(LoopAgent& agent, Context& context) {
    HtmlState& html = agent.loop.html;
    const std::optional<TimingMark> mark = timing_of_idle_callback(agent);
    const PageCallback entry = std::move(html.idle_callbacks.front());
    html.idle_callbacks.pop_front();
    html.point = HtmlPoint::IdleRunning;
    html.work_began = agent.clock;
    agent.running_job = entry.id;
    const Value arguments[] = {entry.callback, Value::boolean(false)};
    stage_hook(agent, Activity::IdleCallback, vm::Intrinsic::RunIdleCallback, arguments);
    agent.loop.activity_id = entry.id;
    tick_with_mark(agent, context, EventKind::IdleCallbackStarted, Value(), entry.callback, entry.id, 0,
                   mark);
}

/// When something next happens by itself; kNever when nothing will.
std::uint64_t next_html_moment(const HtmlState& html) {
    std::uint64_t moment = html.rendering_wanted ? html.rendering_due : kNever;
    for (const WaitingTasks* tasks : {&html.waiting, &html.delayed}) {
        if (!tasks->empty()) moment = std::min(moment, tasks->begin()->ready_at);
    }
    return moment;
}

bool waits_for_frame(const HtmlState& html) {
    return html.rendering_wanted && !html.no_frame_expected;
}

/// Whether an idle callback may run now, in the idle period there is or in a new one, which begins. What is
/// asked for within a period waits for the next one (section 5.1, start an idle period), RUNTIME: for which
/// Chromium waits until the time of this one is up or a frame has been made. Where a frame is to come, the
/// next period begins behind it.
bool is_idle_time(LoopAgent& agent) {
    HtmlState& html = agent.loop.html;
    if (!may_be_idle(html)) return false;
    if (agent.clock < html.idle_deadline) return html.idle_callbacks.front().id < html.idle_fence;
    if (waits_for_frame(html)) return false;
    const std::uint64_t deadline = std::min(agent.clock + kIdlePeriod, next_html_moment(html));
    if (deadline < agent.clock + kShortestIdlePeriod) return false;
    html.idle_deadline = deadline;
    html.idle_fence = html.next_idle_callback;
    return true;
}

bool waits_for_idle_period(const HtmlState& html, std::uint64_t clock) {
    if (!may_be_idle(html)) return false;
    if (clock >= html.idle_deadline) return waits_for_frame(html);
    return html.idle_callbacks.front().id >= html.idle_fence;
}

/// When a page that has nothing to do wakes.
std::uint64_t next_waking(const HtmlState& html, std::uint64_t clock) {
    const std::uint64_t moment = next_html_moment(html);
    const bool waits_for_next = clock < html.idle_deadline && waits_for_idle_period(html, clock);
    return waits_for_next ? std::min(moment, html.idle_deadline) : moment;
}

/// Sleeps until something is due, or waits for a user: nothing is left that would happen by itself.
void sleep_or_wait(LoopAgent& agent, Context& context) {
    HtmlState& html = agent.loop.html;
    const std::uint64_t wake = next_waking(html, agent.clock);
    if (wake == kNever) {
        wait_for_input(agent, context);
        return;
    }
    html.idle_missed = may_be_idle(html) && agent.clock >= html.idle_deadline && !waits_for_frame(html);
    const std::uint64_t slept_from = agent.clock;
    const bool wakes_for_timer =
        !html.delayed.empty() && html.delayed.begin()->timer != 0 && html.delayed.begin()->ready_at == wake;
    agent.clock = std::max(agent.clock, wake) + (wakes_for_timer ? kWakeLatency : 0);
    agent.loop.phase = Phase::None;
    tick(agent, context, EventKind::Waited, Value(), Value(), agent.clock - slept_from);
}

/// Chooses what is next: a task, the rendering, an idle callback, or sleep.
/// RUNTIME: V8 posts a task for what FinalizationRegistries wait for.
void queue_cleanup(LoopAgent& agent, Context& context) {
    if (!vm::drop_weak_targets(agent, context.natives, context.recorder)) return;
    TaskRequest request;
    request.callback = agent.realm[vm::Intrinsic::CleanUpRegistries];
    queue_task(agent, context.recorder, request);
}

void take_task(LoopAgent& agent, Context& context) {
    HtmlState& html = agent.loop.html;
    queue_cleanup(agent, context);
    join_ready_tasks(agent);
    const auto task = html.tasks.begin() + static_cast<std::ptrdiff_t>(next_task(html));
    const bool rendering_is_due = html.rendering_wanted && html.rendering_due <= agent.clock;
    const bool task_is_first =
        task != html.tasks.end() && task->priority <= TaskPriority::Normal &&
        (!rendering_is_due || task->ready_at <= html.rendering_due || task->priority < TaskPriority::Normal);
    if (rendering_is_due && !task_is_first) {
        start_rendering(agent, context);
    } else if (task != html.tasks.end()) {
        if (agent.loop.phase != Phase::Task) {
            enter(agent, context, Phase::Task);
            return;
        }
        ++agent.loop.iteration;
        html.point = HtmlPoint::TaskTaken;
        tick(agent, context, EventKind::IterationStarted, Value(), Value(), agent.loop.iteration);
    } else if (is_idle_time(agent)) {
        if (agent.loop.phase != Phase::Idle) {
            enter(agent, context, Phase::Idle);
            return;
        }
        start_idle_callback(agent, context);
    } else {
        sleep_or_wait(agent, context);
    }
}

/// The running task's callback and its checkpoint are done: on with its next step, or with the loop.
void leave_task(LoopAgent& agent, Context& context) {
    HtmlState& html = agent.loop.html;
    if (!html.continuation.is_undefined()) {
        const Value step = html.continuation;
        html.continuation = Value();
        stage_call(agent, Activity::Task, html.running_task, step, Value(), {}, Value());
        tick(agent, context, EventKind::TaskContinued, Value(), step, html.running_task,
             static_cast<std::uint64_t>(html.running_source));
        return;
    }
    html.timer_nesting = 0;
    end_work(agent, context);
    html.point = HtmlPoint::TakeTask;
}

void leave_idle_callback(LoopAgent& agent, Context& context) {
    end_work(agent, context);
    agent.loop.html.point = HtmlPoint::TakeTask;
}

void advance_html_point(LoopAgent& agent, Context& context) {
    switch (agent.loop.html.point) {
        case HtmlPoint::BeforeScript: start_script(agent, context); break;
        case HtmlPoint::TakeTask: take_task(agent, context); break;
        case HtmlPoint::TaskTaken: start_task(agent, context); break;
        case HtmlPoint::TaskRunning: leave_task(agent, context); break;
        case HtmlPoint::FrameCallbacks: run_frame_callback(agent, context); break;
        case HtmlPoint::RenderingEnd: end_rendering(agent, context); break;
        case HtmlPoint::IdleRunning: leave_idle_callback(agent, context); break;
    }
}

/// The script has run: what is left of the page is parsed.
void queue_parser(LoopAgent& agent, Context& context) {
    TaskRequest request;
    request.source = TaskSource::Parser;
    request.callback = agent.realm[vm::Intrinsic::ParseRest];
    queue_task(agent, context.recorder, request);
}

}  // namespace

void finish_html_activity(LoopAgent& agent, Context& context) {
    LoopState& loop = agent.loop;
    const auto [activity, id, threw, completion] = take_finished(agent);
    const bool is_within_frame = activity == Activity::AnimationFrame && loop.html.has_checkpoint_per_frame &&
                                 !loop.html.running_frame_callbacks.empty();
    if (activity != Activity::UncaughtHook && activity != Activity::Microtask && !is_within_frame)
        start_checkpoint(agent);
    // SPEC: HTML section 8.1.4.7, report an exception: at once, before the checkpoint.
    if (threw) begin_uncaught(agent, completion, activity == Activity::UncaughtHook);
    switch (activity) {
        case Activity::Main:
            agent.clock += kScriptToTasks;
            loop.html.rendering_due = agent.clock + kTasksToFrame;
            queue_parser(agent, context);
            tick(agent, context, EventKind::MainEnded);
            break;
        case Activity::Timer: {
            const auto timer = loop.timers.all.find(id);
            const bool again = timer != loop.timers.all.end() && timer->second.active;
            const std::uint64_t due = again ? timer->second.due_at : 0;
            if (timer != loop.timers.all.end() && !again) loop.timers.all.erase(timer);
            tick(agent, context, EventKind::TimerEnded, Value(), Value(), id, due);
            break;
        }
        case Activity::AnimationFrame:
            tick(agent, context, EventKind::FrameCallbackEnded, Value(), Value(), id);
            break;
        case Activity::IdleCallback:
            tick(agent, context, EventKind::IdleCallbackEnded, Value(), Value(), id);
            break;
        case Activity::Microtask:
            tick(agent, context, EventKind::MicrotaskEnded, Value(), Value(), id);
            break;
        case Activity::Task:
            tick(agent, context, EventKind::TaskEnded, Value(), Value(), id,
                 static_cast<std::uint64_t>(loop.html.running_source));
            break;
        case Activity::None:
        case Activity::UncaughtHook:
        case Activity::Io:
        case Activity::Pending:
        case Activity::Outside:
        case Activity::NextTick:
        case Activity::Immediate:
        case Activity::Completion:
        case Activity::Close:
        case Activity::UnhandledRejectionHook:
        case Activity::RejectionHandledHook:
        case Activity::FormatUncaught:
        case Activity::BeforeExit:
        case Activity::Exit: break;
    }
}

bool rests_between_tasks(const LoopAgent& agent) {
    return agent.loop.html.point == HtmlPoint::TakeTask;
}

std::uint64_t next_task_moment(const LoopAgent& agent) {
    const HtmlState& html = agent.loop.html;
    const bool may_run_idle = may_be_idle(html) && !waits_for_idle_period(html, agent.clock);
    if (!html.tasks.empty() || may_run_idle) return agent.clock;
    return std::max(next_waking(html, agent.clock), agent.clock);
}

void advance_html(LoopAgent& agent, Context& context) {
    LoopState& loop = agent.loop;
    if (!loop.uncaught_queue.empty()) {
        stage_error_report(agent, context);
    } else if (loop.drain != DrainStage::Idle) {
        advance_checkpoint(agent, context);
    } else {
        advance_html_point(agent, context);
    }
}

}  // namespace loopscope::loop
