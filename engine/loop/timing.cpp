#include "engine/loop/timing.h"

#include <cstdlib>
#include <deque>

#include "engine/loop/pool.h"

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

/// Of a row of timers in the order they run in, the first that is not `timer` itself.
const Timer* next_of(const LoopState& loop, const std::deque<std::uint64_t>& row, const Timer& timer) {
    for (std::size_t position = 0; position < row.size() && position < 2; ++position) {
        if (row[position] != timer.id) return &loop.timers.all.at(row[position]);
    }
    return nullptr;
}

/// Whether `other`, the next of its row, could have run before `timer` or behind it.
std::optional<TimingReason> reason_between(const LoopState& loop, const Timer& timer, const Timer& other) {
    if (other.list_duration() != timer.list_duration()) {
        if (std::abs(other.due() - timer.due()) <= 1) return TimingReason::CloseTimers;
    } else if (loop.timers.keeping == TimerKeeping::HandlePerList && other.start >= timer.start &&
               other.start - timer.start <= 1) {
        return TimingReason::TimersOfOneList;
    }
    return std::nullopt;
}

/// What a timer could have changed places with. Only the next timer of each row is asked: those behind it run
/// after it in any case.
std::optional<TimingMark> mark_among_rows(const LoopState& loop, const Timer& timer) {
    std::optional<TimingMark> mark;
    const auto ask = [&](const std::deque<std::uint64_t>& row) {
        const Timer* other = next_of(loop, row, timer);
        const auto reason = other == nullptr ? std::nullopt : reason_between(loop, timer, *other);
        if (reason && (!mark || other->id < mark->other)) mark = TimingMark{*reason, other->id};
    };
    for (const auto& [duration, list] : loop.timers.lists) ask(list.timers);
    for (const auto& [id, handle] : loop.timers.handles) ask(handle.timers);
    return mark;
}

/// The first timer of a row whose order against an immediate of the main script nobody promises.
std::optional<std::uint64_t> first_shortest(const LoopState& loop, const std::deque<std::uint64_t>& row) {
    for (const std::uint64_t id : row) {
        const Timer& timer = loop.timers.all.at(id);
        if (!is_shortest(timer)) return std::nullopt;  // all of a row have one duration
        if (timer.active && timer.fired == 0 && is_from_main(timer.started_by)) return id;
    }
    return std::nullopt;
}

}  // namespace

std::optional<TimingMark> timing_of_timer(const LoopState& loop, const Timer& timer) {
    if (timer.fired == 0 && is_shortest(timer) && is_from_main(timer.started_by)) {
        for (const Immediate& immediate : loop.immediates) {
            if (is_from_main(immediate.queued_by) && !immediate.destroyed && immediate.object.is_object())
                return TimingMark{TimingReason::TimeoutBeforeImmediate, immediate.id};
        }
    }
    return mark_among_rows(loop, timer);
}

std::optional<TimingMark> timing_of_immediate(const LoopState& loop, const Immediate& immediate) {
    if (!is_from_main(immediate.queued_by) || loop.iteration > 1) return std::nullopt;
    std::optional<std::uint64_t> first;
    const auto ask = [&](const std::deque<std::uint64_t>& row) {
        const std::optional<std::uint64_t> found = first_shortest(loop, row);
        if (found && (!first || *found < *first)) first = found;
    };
    for (const auto& [duration, list] : loop.timers.lists) ask(list.timers);
    for (const auto& [id, handle] : loop.timers.handles) ask(handle.timers);
    if (!first) return std::nullopt;
    return TimingMark{TimingReason::ImmediateBeforeTimeout, *first};
}

bool have_no_order(const ThreadPool& pool, const PoolRequest& one, const PoolRequest& other) {
    constexpr std::uint64_t kClose = 1'000'000;  // a worker may be woken that late
    // NOTE: what post_message makes keeps its order.
    if (pool.free_at.size() < 2 || !is_operation(one) || !is_operation(other)) return false;
    const PoolRequest& first = one.finishes_at <= other.finishes_at ? one : other;
    const PoolRequest& second = &first == &one ? other : one;
    return second.starts_at < first.finishes_at || second.finishes_at - first.finishes_at <= kClose;
}

std::optional<TimingMark> timing_of_completion(const LoopState& loop, const PoolRequest& request) {
    if (request.kind == kCleanup) return TimingMark{TimingReason::Collection, 0};
    for (const PoolRequest& other : loop.pool.requests) {
        if (other.id != request.id && have_no_order(loop.pool, request, other))
            return TimingMark{TimingReason::Operations, other.id};
    }
    return std::nullopt;
}

}  // namespace loopscope::loop
