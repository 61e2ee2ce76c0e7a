#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "engine/loop/loop_agent.h"

namespace loopscope::loop {

/// Why an order that was seen is not one that the runtime promises.
enum class TimingReason : std::uint8_t {
    TimeoutBeforeImmediate,  // both from the main script: had the loop started sooner, the immediate
    ImmediateBeforeTimeout,  // the other way round
    Operations,       // they ran at the same time or ended close together: had the other one been quicker
    CloseTimers,      // timers of different durations, due within a millisecond of one another
    Collection,       // what waits for a collection of memory, which comes when the engine likes
    TimersOfOneList,  // an older Node: started within a millisecond, so in one run of the list or in two
    // The loop has come to look when one of the two had only just become due or done, or was about to:
    TimerBeforeImmediate,
    ImmediateBeforeTimer,
    OperationBeforeImmediate,
    ImmediateBeforeOperation,
    TimerBeforeOperation,
    OperationBeforeTimer,
    // One of the two comes from another agent, whose clock nobody ties to this one's:
    MessageOfAgent,      // the other one is what an agent has sent
    TimerByMessage,      // the other one is a timer
    OperationByMessage,  // the other one is an operation of the thread pool
    TaskByMessage,       // the other one is a task of a page
    // In a page, two moments that lie close together decided:
    TaskOfPage,   // the other one is a task
    TimerOfPage,  // the other one is a timer
    FrameOfPage,  // the other one is the next frame
    IdleOfPage,   // the other one is an idle callback, for which the thread rested too shortly
};

/// The mark of a callback that is about to run: what could have come first, and which kind of thing it is.
struct TimingMark {
    TimingReason reason = TimingReason::CloseTimers;
    std::uint64_t other = 0;  // id of the timer, immediate, request or task; number of the agent
    bool operator==(const TimingMark&) const = default;
};

/// What another agent has sent, as the argument of the task or the event that brings it.
struct Arrival {
    std::uint32_t sender = 0;
    std::uint64_t slack = 0;  // ns, kStartSlack at most: it could have come so much sooner or later
};
/// How much sooner or later a thread gets on with what it does, and how much so while it starts, in ns.
inline constexpr std::uint64_t kThreadSlack = 1'000'000;
inline constexpr std::uint64_t kStartSlack = 20'000'000;
Value pack_arrival(const Arrival& arrival);
/// What a task of a page brings, if another agent has sent it.
std::optional<Arrival> arrival_of(const LoopAgent& agent, const HtmlTask& task);
/// The label of the event that tells of changes to watched files.
inline constexpr std::string_view kChangesLabel = "a change to what is watched";
/// The label of the event that brings messages of other agents to a process of Node.
inline constexpr std::string_view kMessagesLabel = "messages of other threads";

/// Between two moments, whichever comes first.
constexpr std::uint64_t distance(std::uint64_t one, std::uint64_t other) {
    return one > other ? one - other : other - one;
}

/// How much later than it does, in ms, the loop may look which timers are due. For the first time a real
/// process comes to it behind all that is done for the first time.
std::int64_t slack_of_look(const LoopState& loop);
/// What the program asked for is done when this operation is.
bool is_last_step(const PoolRequest& request);

// Each looks at the state before the callback starts, and changes nothing. Cost: of each the lists of
// timers there are, the requests and the events of the poll phase.
std::optional<TimingMark> timing_of_timer(const LoopAgent& agent, const Timer& timer);
std::optional<TimingMark> timing_of_immediate(const LoopAgent& agent, const Immediate& immediate);
std::optional<TimingMark> timing_of_completion(const LoopAgent& agent, const PoolRequest& request);
/// Of what other agents have sent to a process of Node.
std::optional<TimingMark> timing_of_event(const LoopAgent& agent, const IoEvent& event);

// html_timing.cpp: of a page. Cost: the tasks that wait, kMostRivals of each queue at most, and while
// something of another agent waits or starts all that lie within its slack.

inline constexpr std::size_t kMostRivals = 32;
/// Of a task of a page that is no longer in its queue, or still is the first of it.
std::optional<TimingMark> timing_of_task(const LoopAgent& agent, const HtmlTask& task);
/// Of the frame that is due.
std::optional<TimingMark> timing_of_rendering(const LoopAgent& agent);
/// Of the idle callback that is about to run.
std::optional<TimingMark> timing_of_idle_callback(const LoopAgent& agent);

/// What could have come before a task of a page.
struct PageRivals {
    std::vector<const HtmlTask*> tasks;
    bool frame = false;
    bool idle = false;
};
PageRivals rivals_of_task(const LoopAgent& agent, const HtmlTask& task);
PageRivals rivals_of_rendering(const LoopAgent& agent);
PageRivals rivals_of_idle_callback(const LoopAgent& agent);

/// Whether either of two requests of which neither has been delivered could have finished first: they ran at
/// the same time, or finished within a millisecond of one another. A single worker keeps their order.
bool have_no_order(const ThreadPool& pool, const PoolRequest& one, const PoolRequest& other);

}  // namespace loopscope::loop
