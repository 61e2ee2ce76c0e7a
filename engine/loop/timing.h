#pragma once

#include <cstdint>
#include <optional>

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
};

/// The mark of a callback that is about to run: what could have come first, and which kind of thing it is.
struct TimingMark {
    TimingReason reason = TimingReason::CloseTimers;
    std::uint64_t other = 0;  // id of the timer, immediate or request
    bool operator==(const TimingMark&) const = default;
};

// Each looks at the state before the callback starts, and changes nothing. Cost: of a timer the lists of
// timers there are, of an immediate the timers of the shortest one, of a completion the requests.
std::optional<TimingMark> timing_of_timer(const LoopState& loop, const Timer& timer);
std::optional<TimingMark> timing_of_immediate(const LoopState& loop, const Immediate& immediate);
std::optional<TimingMark> timing_of_completion(const LoopState& loop, const PoolRequest& request);

/// Whether either of two requests of which neither has been delivered could have finished first: they ran at
/// the same time, or finished within a millisecond of one another. A single worker keeps their order.
bool have_no_order(const ThreadPool& pool, const PoolRequest& one, const PoolRequest& other);

}  // namespace loopscope::loop
