#pragma once

#include <cstdint>
#include <span>

#include "engine/loop/html_state.h"
#include "engine/loop/loop_agent.h"
#include "engine/vm/recorder.h"

// What queues something with the event loop of a page. SPEC: HTML section 8.1.7.
namespace loopscope::loop {

inline constexpr std::uint64_t kMillisecond = 1'000'000;
/// Between two rendering opportunities: 60 a second.
inline constexpr std::uint64_t kFramePeriod = 16'666'667;

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

/// A user's input at a moment of virtual time (ns since the program was started, not in the past): a task of
/// the user interaction source that dispatches a trusted event. `detail` is an object that the library reads
/// (DispatchInput): type, target (a selector) and what else the event carries.
void queue_user_input(LoopAgent& agent, std::uint64_t at, Value detail);

/// The timer initialization steps (section 8.7): clamps the delay, starts or restarts the timer.
void start_page_timer(LoopAgent& agent, vm::Recorder& recorder, Timer timer);
bool clear_page_timer(LoopAgent& agent, std::uint64_t id);

/// The page looks different, or asked for an animation frame: there will be a rendering opportunity.
void want_rendering(LoopAgent& agent);

}  // namespace loopscope::loop
