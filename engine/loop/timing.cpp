#include "engine/loop/timing.h"

#include <cstdlib>

namespace loopscope::loop {

namespace {

/// Whether the main script started it: no callback of the loop was running.
bool is_from_main(std::uint64_t started_by) {
    return started_by == 0;
}

/// A timeout that is due as soon as the loop's clock has moved by a millisecond.
bool is_shortest(const Timer& timer) {
    return timer.list_duration() <= 1;
}

}  // namespace

std::optional<TimingMark> timing_of_timer(const LoopState& loop, const Timer& timer) {
    if (timer.fired == 0 && is_shortest(timer) && is_from_main(timer.started_by)) {
        for (const Immediate& immediate : loop.immediates) {
            if (is_from_main(immediate.queued_by) && !immediate.destroyed && immediate.object.is_object())
                return TimingMark{TimingReason::TimeoutBeforeImmediate, immediate.id};
        }
    }
    for (const auto& [id, other] : loop.timers.all) {
        if (id == timer.id || !other.active) continue;
        const bool same_list = other.list_duration() == timer.list_duration();
        if (!same_list && std::abs(other.due() - timer.due()) <= 1)
            return TimingMark{TimingReason::CloseTimers, id};
        if (same_list && loop.timers.keeping == TimerKeeping::HandlePerList &&
            other.start - timer.start <= 1 && other.start >= timer.start)
            return TimingMark{TimingReason::TimersOfOneList, id};
    }
    return std::nullopt;
}

std::optional<TimingMark> timing_of_immediate(const LoopState& loop, const Immediate& immediate) {
    if (!is_from_main(immediate.queued_by) || loop.iteration > 1) return std::nullopt;
    for (const auto& [id, timer] : loop.timers.all) {
        if (timer.active && timer.fired == 0 && is_shortest(timer) && is_from_main(timer.started_by))
            return TimingMark{TimingReason::ImmediateBeforeTimeout, id};
    }
    return std::nullopt;
}

std::optional<TimingMark> timing_of_completion(const LoopState& loop, const PoolRequest& request) {
    for (const PoolRequest& other : loop.pool.requests) {
        const bool overlaps = other.starts_at < request.finishes_at && request.starts_at < other.finishes_at;
        if (other.id != request.id && overlaps) return TimingMark{TimingReason::Operations, other.id};
    }
    return std::nullopt;
}

}  // namespace loopscope::loop
