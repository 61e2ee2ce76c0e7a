#include "engine/loop/timing.h"

#include <algorithm>
#include <cstdlib>
#include <deque>

#include "engine/loop/pool.h"

namespace loopscope::loop {

namespace {

constexpr std::uint64_t kMillisecond = 1'000'000;

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

std::uint64_t due_moment(const Timer& timer) {
    return static_cast<std::uint64_t>(std::max<std::int64_t>(timer.due(), 0)) * kMillisecond;
}

// ---- what the loop has come to look at a little sooner or later ----

/// An immediate that has waited since before a look.
std::optional<std::uint64_t> immediate_before(const LoopState& loop, std::uint64_t look_tick) {
    for (const Immediate& immediate : loop.immediates) {
        if (immediate.queued_at_tick < look_tick && !immediate.destroyed && immediate.object.is_object())
            return immediate.id;
    }
    return std::nullopt;
}

/// The first timer of a row that was started before a look, unless it ran in it.
const Timer* started_before(const LoopState& loop, const std::deque<std::uint64_t>& row,
                            std::uint64_t look_tick) {
    if (row.empty()) return nullptr;
    const Timer& timer = loop.timers.all.at(row.front());
    return timer.started_at_tick < look_tick && timer.fired == 0 ? &timer : nullptr;
}

/// Of the timers that were started before a look, the first that `is_asked_for` takes.
template <typename Predicate>
std::optional<std::uint64_t> timer_before(const LoopState& loop, std::uint64_t look_tick,
                                          Predicate is_asked_for) {
    std::optional<std::uint64_t> first;
    const auto ask = [&](const std::deque<std::uint64_t>& row) {
        const Timer* timer = started_before(loop, row, look_tick);
        if (timer != nullptr && is_asked_for(*timer) && (!first || timer->id < *first)) first = timer->id;
    };
    for (const auto& [duration, list] : loop.timers.lists) ask(list.timers);
    for (const auto& [id, handle] : loop.timers.handles) ask(handle.timers);
    return first;
}

/// An operation that was asked for before a look and has ended or ends close to a moment.
std::optional<std::uint64_t> operation_close_to(const LoopState& loop, std::uint64_t look_tick,
                                                std::uint64_t moment) {
    for (const PoolRequest& request : loop.pool.requests) {
        if (is_last_step(request) && request.submitted_at_tick < look_tick &&
            distance(request.finishes_at, moment) <= kMillisecond)
            return request.id;
    }
    return std::nullopt;
}

std::optional<TimingMark> mark_of_just_due(const LoopState& loop, const Timer& timer) {
    const TimersLook& look = loop.timers_look;
    if (timer.fired > 0 || timer.started_at_tick >= look.tick) return std::nullopt;
    if (look.time - timer.due() < slack_of_look(loop)) {
        if (const auto immediate = immediate_before(loop, look.tick))
            return TimingMark{TimingReason::TimerBeforeImmediate, *immediate};
    }
    if (const auto operation = operation_close_to(loop, look.tick, due_moment(timer)))
        return TimingMark{TimingReason::TimerBeforeOperation, *operation};
    return std::nullopt;
}

std::optional<TimingMark> mark_of_not_yet(const LoopState& loop, const Immediate& immediate) {
    const TimersLook& look = loop.timers_look;
    if (!immediate.object.is_object()) return std::nullopt;
    if (immediate.queued_at_tick < look.tick) {
        const auto is_nearly_due = [&](const Timer& timer) {
            return timer.due() > look.time && timer.due() - look.time <= slack_of_look(loop);
        };
        if (const auto timer = timer_before(loop, look.tick, is_nearly_due))
            return TimingMark{TimingReason::ImmediateBeforeTimer, *timer};
    }
    if (immediate.queued_at_tick < loop.io.looked_at_tick) {
        if (const auto operation = operation_close_to(loop, loop.io.looked_at_tick, loop.io.looked_at))
            return TimingMark{TimingReason::ImmediateBeforeOperation, *operation};
    }
    return std::nullopt;
}

std::optional<TimingMark> mark_of_just_done(const LoopState& loop, const PoolRequest& request) {
    if (!is_last_step(request)) return std::nullopt;
    const IoState& io = loop.io;
    if (distance(io.looked_at, request.finishes_at) <= kMillisecond) {
        if (const auto immediate = immediate_before(loop, io.looked_at_tick))
            return TimingMark{TimingReason::OperationBeforeImmediate, *immediate};
    }
    const auto is_close = [&](const Timer& timer) {
        return distance(due_moment(timer), request.finishes_at) <= kMillisecond;
    };
    if (const auto timer = timer_before(loop, io.looked_at_tick, is_close))
        return TimingMark{TimingReason::OperationBeforeTimer, *timer};
    return std::nullopt;
}

// ---- what comes from other agents ----

constexpr std::uint64_t kMicrosecond = 1000;
constexpr std::uint64_t kSlackUnits = std::uint64_t{1} << 24;  // what is less than this is the slack, in us

std::optional<Arrival> unpack_arrival(Value packed) {
    if (!packed.is_number()) return std::nullopt;
    const auto whole = static_cast<std::uint64_t>(packed.as_number());
    return Arrival{static_cast<std::uint32_t>(whole / kSlackUnits), whole % kSlackUnits * kMicrosecond};
}

std::optional<Arrival> arrival_of(const IoEvent& event) {
    if (!event.argument.is_number() || event.label != kMessagesLabel) return std::nullopt;
    return unpack_arrival(event.argument);
}

/// What other agents have sent and what could have come before whatever runs now.
std::optional<TimingMark> mark_by_messages(const LoopAgent& agent) {
    for (const IoEvent& event : agent.loop.io.events) {
        const std::optional<Arrival> arrival = arrival_of(event);
        if (arrival && distance(event.due_at, agent.clock) <= arrival->slack)
            return TimingMark{TimingReason::MessageOfAgent, arrival->sender};
    }
    return std::nullopt;
}

/// A timer that is due so close to a moment.
std::optional<std::uint64_t> timer_close_to(const LoopState& loop, std::uint64_t moment,
                                            std::uint64_t slack) {
    const auto is_close = [&](const std::deque<std::uint64_t>& row) {
        if (row.empty()) return false;
        return distance(due_moment(loop.timers.all.at(row.front())), moment) <= slack;
    };
    for (const auto& [duration, list] : loop.timers.lists) {
        if (is_close(list.timers)) return list.timers.front();
    }
    for (const auto& [id, handle] : loop.timers.handles) {
        if (is_close(handle.timers)) return handle.timers.front();
    }
    return std::nullopt;
}

}  // namespace

std::int64_t slack_of_look(const LoopState& loop) {
    return loop.timers_look.count == 1 ? 2 : 1;
}

bool is_last_step(const PoolRequest& request) {
    return is_operation(request) && !request.is_followed;
}

std::optional<Arrival> arrival_of(const LoopAgent& agent, const HtmlTask& task) {
    const bool is_from_outside = task.callback == agent.realm[vm::Intrinsic::OutsideInput];
    if (!is_from_outside || task.arguments.size() != 1) return std::nullopt;
    return unpack_arrival(task.arguments[0]);
}

Value pack_arrival(const Arrival& arrival) {
    const std::uint64_t slack = std::min(arrival.slack, kStartSlack) / kMicrosecond;
    return Value::number(static_cast<double>(arrival.sender * kSlackUnits + slack));
}

std::optional<TimingMark> timing_of_timer(const LoopAgent& agent, const Timer& timer) {
    const LoopState& loop = agent.loop;
    if (timer.fired == 0 && is_shortest(timer) && is_from_main(timer.started_by)) {
        for (const Immediate& immediate : loop.immediates) {
            if (is_from_main(immediate.queued_by) && !immediate.destroyed && immediate.object.is_object())
                return TimingMark{TimingReason::TimeoutBeforeImmediate, immediate.id};
        }
    }
    if (const std::optional<TimingMark> mark = mark_among_rows(loop, timer)) return mark;
    if (const std::optional<TimingMark> mark = mark_of_just_due(loop, timer)) return mark;
    return mark_by_messages(agent);
}

std::optional<TimingMark> timing_of_immediate(const LoopAgent& agent, const Immediate& immediate) {
    const LoopState& loop = agent.loop;
    std::optional<std::uint64_t> first;
    const auto ask = [&](const std::deque<std::uint64_t>& row) {
        const std::optional<std::uint64_t> found = first_shortest(loop, row);
        if (found && (!first || *found < *first)) first = found;
    };
    if (is_from_main(immediate.queued_by) && loop.iteration <= 1) {
        for (const auto& [duration, list] : loop.timers.lists) ask(list.timers);
        for (const auto& [id, handle] : loop.timers.handles) ask(handle.timers);
    }
    if (first) return TimingMark{TimingReason::ImmediateBeforeTimeout, *first};
    if (const std::optional<TimingMark> mark = mark_of_not_yet(loop, immediate)) return mark;
    return mark_by_messages(agent);
}

bool have_no_order(const ThreadPool& pool, const PoolRequest& one, const PoolRequest& other) {
    constexpr std::uint64_t kClose = 1'000'000;  // a worker may be woken that late
    // NOTE: what post_message makes keeps its order.
    if (pool.free_at.size() < 2 || !is_operation(one) || !is_operation(other)) return false;
    const PoolRequest& first = one.finishes_at <= other.finishes_at ? one : other;
    const PoolRequest& second = &first == &one ? other : one;
    return second.starts_at < first.finishes_at || second.finishes_at - first.finishes_at <= kClose;
}

std::optional<TimingMark> timing_of_completion(const LoopAgent& agent, const PoolRequest& request) {
    const LoopState& loop = agent.loop;
    if (request.kind == kCleanup) return TimingMark{TimingReason::Collection, 0};
    for (const PoolRequest& other : loop.pool.requests) {
        if (other.id != request.id && have_no_order(loop.pool, request, other))
            return TimingMark{TimingReason::Operations, other.id};
    }
    if (const std::optional<TimingMark> mark = mark_of_just_done(loop, request)) return mark;
    return mark_by_messages(agent);
}

std::optional<TimingMark> timing_of_event(const LoopAgent& agent, const IoEvent& event) {
    // Changes that nobody has read are told together with what an operation under way does.
    for (const PoolRequest& request : agent.loop.pool.requests) {
        if (event.label == kChangesLabel && is_operation(request) && request.finishes_at > event.due_at)
            return TimingMark{TimingReason::Operations, request.id};
    }
    const std::optional<Arrival> arrival = arrival_of(event);
    if (!arrival) return std::nullopt;
    if (const auto timer = timer_close_to(agent.loop, event.due_at, arrival->slack))
        return TimingMark{TimingReason::TimerByMessage, *timer};
    for (const PoolRequest& request : agent.loop.pool.requests) {
        if (is_operation(request) && distance(request.finishes_at, event.due_at) <= arrival->slack)
            return TimingMark{TimingReason::OperationByMessage, request.id};
    }
    return std::nullopt;
}

}  // namespace loopscope::loop
