#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <set>
#include <vector>

#include "engine/heap/value.h"

namespace loopscope::loop {

using heap::Value;

/// Where a task comes from. SPEC: HTML section 8.1.7.3, task sources; Prioritized Task Scheduling.
enum class TaskSource : std::uint8_t {
    Parser,           // what the parser does once the script has run
    Timer,            // setTimeout, setInterval
    PostedMessage,    // postMessage of windows, ports and channels
    DomManipulation,  // events that the page itself fires
    UserInteraction,  // clicks and keys
    Networking,       // fetch
    PostedTask,       // scheduler.postTask and scheduler.yield
    IdleTimeout,      // an idle callback that has waited too long
};
const char* name_of(TaskSource source);

/// RUNTIME: Chromium takes the oldest ready task of the highest priority, whatever its source. What goes on
/// after a yield comes before all tasks of its priority.
enum class TaskPriority : std::uint8_t {
    UserBlockingContinuation,
    UserBlocking,
    Continuation,
    Normal,
    BackgroundContinuation,
    Background,
};
inline constexpr std::size_t kTaskPriorities = 6;

/// Where the loop stands between two callbacks. SPEC: HTML section 8.1.7.3, the processing model.
enum class HtmlPoint : std::uint8_t {
    BeforeScript,
    TakeTask,        // which queue is chosen, or how long to sleep
    TaskTaken,       // its iteration has begun
    TaskRunning,     // its callback and the microtask checkpoint after it
    FrameCallbacks,  // update the rendering: the animation frame callbacks
    RenderingEnd,    // update the rendering: paint
    IdleRunning,     // an idle callback and its checkpoint
};

/// A task: ready, or waiting for its moment.
struct HtmlTask {
    std::uint64_t id = 0;
    TaskSource source = TaskSource::DomManipulation;
    TaskPriority priority = TaskPriority::Normal;
    Value callback;
    std::vector<Value> arguments;
    std::uint64_t timer = 0;      // the timer whose callback it runs, 0 for none
    std::uint64_t ready_at = 0;   // ns: when it joined its queue, or may
    std::uint64_t latest_at = 0;  // ns: until then the thread may leave it waiting for others
    std::uint64_t delay = 0;      // ns: from being queued to being ready; 0: it joined its queue at once
    std::uint64_t nominal = 0;    // ns: of a timer, from its first start to being due by its own measure
    // When the loop chose last before it joined its queue, or at its joining: ns, and the tick.
    std::uint64_t looked_at = 0;
    std::uint64_t looked_at_tick = 0;
    std::uint64_t queued_at_tick = 0;
    std::uint32_t queued_at_site = 0;
    std::uint64_t queued_by = 0;
    bool operator==(const HtmlTask&) const = default;
};

/// What waits for its moment: the first of `latest_at` first, and of those the one that was queued first.
struct LatestFirst {
    using is_transparent = void;
    bool operator()(const HtmlTask& left, const HtmlTask& right) const {
        return left.latest_at < right.latest_at;
    }
    bool operator()(const HtmlTask& left, std::uint64_t right) const { return left.latest_at < right; }
    bool operator()(std::uint64_t left, const HtmlTask& right) const { return left < right.latest_at; }
};
using WaitingTasks = std::multiset<HtmlTask, LatestFirst>;

/// Ids of what the page itself does in a frame, which programs never see, begin here.
constexpr std::uint64_t kFrameStepIds = std::uint64_t{1} << 40;

/// An animation frame callback, an idle callback, or a step of a frame.
struct PageCallback {
    std::uint64_t id = 0;
    Value callback;
    std::uint64_t queued_at_tick = 0;
    std::uint32_t queued_at_site = 0;
    std::uint64_t queued_by = 0;
    bool operator==(const PageCallback&) const = default;
};

/// What has kept a page from everything else. SPEC: Long Tasks API.
struct LongTask {
    std::uint64_t began = 0;  // ns
    std::uint64_t ended = 0;
    bool operator==(const LongTask&) const = default;
};

/// The event loop of a page.
struct HtmlState {
    HtmlPoint point = HtmlPoint::BeforeScript;
    std::deque<HtmlTask> tasks;  // ready ones of all queues, the oldest first
    std::array<std::uint32_t, kTaskPriorities> ready_of_priority = {};
    WaitingTasks waiting;  // for something from elsewhere
    // What the thread itself has put off: none runs before those before it. RUNTIME: Chromium
    // base/task/sequence_manager/task_queue_impl.h, DelayedIncomingQueue.
    WaitingTasks delayed;
    std::uint64_t next_task_id = 1;
    std::uint32_t arrivals = 0;  // of `tasks` and `waiting`, those that bring what another agent has sent
    TaskSource running_source = TaskSource::Parser;
    std::uint64_t running_task = 0;
    std::uint32_t timer_nesting = 0;  // of the running task
    // The runtime's: timers nested deeper than this wait at least so many ms.
    std::uint32_t clamp_after_nesting = 0;
    std::uint32_t clamp_ms = 0;
    Value continuation;  // of the running task or step, after the microtask checkpoint; undefined: none

    // RUNTIME: Chromium runs all animation frame callbacks of a worker before the microtasks of any.
    bool has_checkpoint_per_frame = false;
    std::deque<PageCallback> frame_callbacks;
    // What the page itself does in the next frame: before the callbacks (scroll events), and after them
    // (observers).
    std::deque<PageCallback> early_frame_steps;
    std::size_t scroll_steps = 0;  // how many of the early ones tell of scrolling: they are the first
    std::deque<PageCallback> late_frame_steps;
    std::deque<PageCallback> running_frame_callbacks;  // of the frame being made
    // Of those, the early steps that wait; and whether one runs: what is asked for meanwhile is of this
    // frame.
    std::size_t early_steps_left = 0;
    bool is_early_step_running = false;
    std::uint64_t next_frame_callback = 1;
    bool rendering_wanted = false;
    std::uint64_t rendering_due = 0;  // ns: the frame that was asked for
    std::uint64_t first_frame = 0;    // ns: the grid of frames begins here
    std::uint64_t frame_time = 0;     // ns: of the frame being made, or made last
    std::uint64_t frames = 0;
    std::uint64_t rendering_slack = 0;   // ns: the frame that was asked for may come so much sooner or later
    std::uint64_t first_frame_tick = 0;  // 0: none yet; what began before knows nothing of the grid

    std::deque<PageCallback> idle_callbacks;
    std::uint64_t next_idle_callback = 1;
    std::uint64_t idle_deadline = 0;  // ns: of the running idle period; past: none runs
    std::uint64_t idle_fence = 0;     // ids: callbacks from this one on wait for the next period
    bool no_frame_expected = false;   // what may be idle need not wait for a frame
    bool idle_missed = false;         // the thread slept, though not long enough for an idle callback

    std::uint64_t looked_at = 0;  // ns: when the loop chose last what comes next
    std::uint64_t looked_at_tick = 0;

    std::uint64_t work_began = 0;      // ns: the running task, frame or idle callback
    bool loading_watched = false;      // code of the program may run in tasks of the parser
    std::vector<LongTask> long_tasks;  // so far, the first ones
    Value long_task_watcher;           // runs as a task after each; undefined: nobody watches

    std::deque<Value> rejected;  // promises to tell the page of after the checkpoint
    bool operator==(const HtmlState&) const = default;
};

/// `see(task)` for every task that is ready or waits.
template <typename See>
void for_each_task(const HtmlState& html, See see) {
    for (const HtmlTask& task : html.tasks) see(task);
    for (const WaitingTasks* tasks : {&html.waiting, &html.delayed}) {
        for (const HtmlTask& task : *tasks) see(task);
    }
}

}  // namespace loopscope::loop
