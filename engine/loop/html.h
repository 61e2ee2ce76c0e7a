#pragma once

#include <cstdint>
#include <span>

#include "engine/loop/html_state.h"
#include "engine/loop/loop_agent.h"
#include "engine/loop/runtime.h"
#include "engine/vm/recorder.h"

// What queues something with the event loop of a page. SPEC: HTML section 8.1.7.
namespace loopscope::loop {

inline constexpr std::uint64_t kMillisecond = 1'000'000;
/// Between two rendering opportunities: 60 a second.
inline constexpr std::uint64_t kFramePeriod = 16'666'667;
/// RUNTIME: the frames of a screen do not wait for a page: its script begins somewhere between two of them.
inline constexpr std::uint64_t kFrameToScript = 6 * kMillisecond;
/// RUNTIME: Chromium gives a worker's first frame at once, with the time of the page's last one.
inline constexpr std::uint64_t kWorkerToFrame = 1'500'000;

/// How much sooner or later than on its grid the next frame of a running row of them comes.
inline constexpr std::uint64_t kFrameSlack = kMillisecond;

/// The oldest ready task of the highest priority, as an index into `tasks`; their count when none is ready.
std::size_t next_task(const HtmlState& html);
/// Takes a ready task out of `tasks`.
HtmlTask take_ready(HtmlState& html, std::size_t index);
/// Gives a task that has not begun another priority.
void set_priority(HtmlState& html, std::uint64_t id, TaskPriority priority);

/// What a new task is made of. `delay` is ns from now.
struct TaskRequest {
    TaskSource source = TaskSource::DomManipulation;
    TaskPriority priority = TaskPriority::Normal;
    Value callback;
    std::span<const Value> arguments;
    std::uint64_t delay = 0;
    std::uint32_t site = 0;
};

/// "Queue a task". Gives its id.
std::uint64_t queue_task(LoopAgent& agent, vm::Recorder& recorder, const TaskRequest& request);
/// Takes a task out of its queue again; false when it is not there any more.
bool remove_task(LoopAgent& agent, std::uint64_t id);

/// What somebody outside does now: a task of the user interaction source (or, for a message, of the posted
/// message source) that runs host/page/events/92-user-input.js with the input as JSON. A page that waits goes
/// on.
void queue_user_input(LoopAgent& agent, TaskSource source, Value input);

/// Whether the agent is a page, or a worker of one, that has begun.
bool has_tasks(const LoopAgent& agent);

/// A new worker of a page: its script is the first task of its loop, which renders nothing but has frames.
void begin_worker(LoopAgent& agent, const Runtime& runtime);

/// What another agent has sent comes at that moment: a task of the posted message source that runs the same
/// function as a user's input, with an Arrival instead (timing.h). A page that waits goes on.
void queue_arrival(LoopAgent& agent, std::uint64_t moment, Value arrival);
/// It does not come any more.
void forget_arrival(LoopAgent& agent, std::uint64_t moment, std::uint32_t sender);

/// A task that brings what another machine answers: it comes so many ns later, or now, with a failure of that
/// name. False when no such task waits.
bool delay_answer(LoopAgent& agent, std::uint64_t id, std::uint64_t ns);
bool fail_answer(LoopAgent& agent, std::uint64_t id, Value failure);

/// How much longer than until it is due a timer of a page may be left waiting for others, in ns. RUNTIME:
/// Chromium orders timers by the latest moment at which they may run; those of 32 ms and more have 8 ms of
/// leeway.
std::uint64_t leeway_of(const Timer& timer);

/// A task that waits is ready so many ns later than it would be. No effect on one that has joined its queue.
void delay_task(LoopAgent& agent, std::uint64_t id, std::uint64_t ns);
/// The grid of frames lies so many ns later, or sooner.
void move_frames(LoopAgent& agent, std::int64_t ns);

/// The timer initialization steps (section 8.7): clamps the delay, starts or restarts the timer.
void start_page_timer(LoopAgent& agent, vm::Recorder& recorder, Timer timer);
bool clear_page_timer(LoopAgent& agent, std::uint64_t id);

/// How many frames of the screen have begun before the one that a moment lies in.
[[nodiscard]] std::uint64_t frame_number(const HtmlState& html, std::uint64_t moment);
/// The page looks different, or asked for an animation frame: there will be a rendering opportunity.
void want_rendering(LoopAgent& agent);

}  // namespace loopscope::loop
