#include <algorithm>

#include "engine/loop/internal.h"
#include "engine/loop/timer_handles.h"
#include "engine/vm/promise_notes.h"

// The timers phase of Node 10 and older, TimerKeeping::HandlePerList. RUNTIME: libuv 1.34 src/timer.c,
// uv__run_timers, over Node 10 src/timer_wrap.cc, TimerWrap::OnTimeout, and lib/timers.js.

namespace loopscope::loop {

namespace {

/// What `running_list` is while a timer runs that has a handle of its own.
constexpr std::int64_t kOwnHandle = INT64_MAX;

/// The end of a handle's callback, which its nextTick callbacks and microtasks belong to.
void close_handle_scope(LoopAgent& agent) {
    agent.loop.list_ran_a_timer = true;
    vm::note_timer_list(agent, vm::PromiseNote::Kind::After, 0);
    close_timer_scope(agent);
}

/// The end of listOnTimeout: called by libuv, or by a nextTick callback.
void end_list(LoopAgent& agent) {
    LoopState& loop = agent.loop;
    if (loop.drain != DrainStage::TimerList) return close_handle_scope(agent);
    loop.running_list = -1;
    loop.drain = DrainStage::NextTicks;
}

/// listOnTimeoutNT: the list is to run as a nextTick callback.
void queue_list(LoopAgent& agent, std::uint64_t handle) {
    note_rejections(agent);
    NextTick entry;
    entry.id = agent.loop.next_tick_id++;
    entry.kind = TickKind::TimerList;
    entry.handle = handle;
    entry.queued_at_tick = agent.tick;
    agent.loop.next_ticks.push_back(std::move(entry));
}

/// listOnTimeout of one handle: its next due timer, or the end of the handle's callback.
void advance_handle(LoopAgent& agent, Context& context) {
    LoopState& loop = agent.loop;
    const auto found = loop.timers.handles.find(static_cast<std::uint64_t>(loop.running_list));
    if (found == loop.timers.handles.end()) return end_list(agent);  // nothing is left in it
    TimerHandle& handle = found->second;
    if (handle.own) {
        loop.running_list = kOwnHandle;
        return start_timer_callback(agent, context, *find_timer(loop.timers, handle.timers.front()));
    }
    if (handle.timers.empty()) {
        close_handle(loop.timers, found->first);
        return end_list(agent);
    }
    Timer& timer = *find_timer(loop.timers, handle.timers.front());
    if (loop.timers_now - timer.start < handle.duration) {
        update_time(agent);
        const std::int64_t remaining = handle.duration - (loop.time - timer.start);
        start_handle(loop.timers, handle, loop.time, std::max<std::int64_t>(remaining, 1));
        return end_list(agent);
    }
    handle.timers.pop_front();
    start_timer_callback(agent, context, timer);
}

}  // namespace

/// nextTick callbacks and microtasks run after each list.
void run_timer_handles(LoopAgent& agent, Context& context, LoopPoint next) {
    LoopState& loop = agent.loop;
    if (!loop.timers_running) {
        if (enter_phase(agent, context, Phase::Timers)) return note_timers_look(agent);
        loop.timers_running = true;
        loop.running_list = -1;
    }
    if (loop.running_list >= 0 && !loop.list_ran_a_timer) return advance_handle(agent, context);
    loop.running_list = -1;
    const std::optional<std::uint64_t> first = first_handle(loop.timers);
    loop.timers_look.time = loop.time;  // each list that has run has moved it
    if (!first || loop.timers.handles.at(*first).due > loop.time) {
        loop.timers_running = false;
        loop.point = next;
        return;
    }
    loop.timers.handles.at(*first).active = false;
    vm::note_timer_list(agent, vm::PromiseNote::Kind::Before, *first);
    if (!start_list(agent, *first)) close_handle_scope(agent);
}

bool start_list(LoopAgent& agent, std::uint64_t handle) {
    LoopState& loop = agent.loop;
    update_time(agent);
    loop.timers_now = loop.time;
    loop.running_list = static_cast<std::int64_t>(handle);
    loop.ran_a_timer = false;
    loop.list_ran_a_timer = false;
    const auto found = loop.timers.handles.find(handle);
    if (found == loop.timers.handles.end() || !found->second.is_postponed) return true;
    found->second.is_postponed = false;
    queue_list(agent, handle);
    return false;
}

void take_up_list(LoopAgent& agent, std::uint64_t handle) {
    if (start_list(agent, handle))
        agent.loop.drain = DrainStage::TimerList;
    else
        agent.loop.running_list = -1;
}

void advance_taken_up_list(LoopAgent& agent, Context& context) {
    advance_handle(agent, context);
}

/// RUNTIME: Node 8 and older lib/timers.js, tryOnTimeout, under src/timer_wrap.cc, TimerWrap::OnTimeout: a
/// list that ends with an error is left without running nextTick callbacks and microtasks, and a nextTick
/// callback runs the rest of it; Node 10 calls it again, and runs them. SIMPLIFIED: Node 6 puts off longer
/// lists even when nothing of this one is left.
void leave_broken_list(LoopAgent& agent) {
    LoopState& loop = agent.loop;
    const BrokenTimerList policy = row_of(agent.edition).broken_timer_list;
    if (policy == BrokenTimerList::CalledAgain || loop.running_list < 0) return;
    const auto found = loop.timers.handles.find(static_cast<std::uint64_t>(loop.running_list));
    loop.running_list = -1;
    loop.ran_a_timer = false;
    if (loop.drain == DrainStage::TimerList) loop.drain = DrainStage::Idle;
    if (found == loop.timers.handles.end() || found->second.own) return;
    if (policy == BrokenTimerList::GoesBehind && found->second.timers.empty())
        return close_handle(loop.timers, found->first);
    const std::int64_t duration = found->second.duration;
    for (auto& [id, other] : loop.timers.handles) {
        if (policy == BrokenTimerList::GoesBehind && !other.own && other.duration > duration)
            other.is_postponed = true;
    }
    queue_list(agent, found->first);
}

void call_handle_again(LoopAgent& agent) {
    LoopState& loop = agent.loop;
    const bool is_list = loop.running_list >= 0 && loop.running_list != kOwnHandle;
    const bool is_called = row_of(agent.edition).broken_timer_list == BrokenTimerList::CalledAgain &&
                           loop.timers.keeping == TimerKeeping::HandlePerList;
    if (!is_called || !loop.timers_running || !is_list) return;
    loop.list_ran_a_timer = false;
    loop.timers_now = now_ms(agent);
}

}  // namespace loopscope::loop
