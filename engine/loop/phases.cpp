#include <algorithm>
#include <cstdlib>

#include "engine/loop/internal.h"

namespace loopscope::loop {

namespace {

constexpr std::int64_t kNever = INT64_MAX;

/// Enters a phase as a tick of its own; true when it has just been entered.
bool enter(LoopAgent& agent, Context& context, Phase phase) {
    if (agent.loop.phase == phase) return false;
    agent.loop.phase = phase;
    tick(agent, context, vm::EventKind::PhaseEntered, Value(), Value(), static_cast<std::uint64_t>(phase));
    return true;
}

/// Sets the libuv timer as RunTimers in src/env.cc does with what processTimers returned.
void leave_process_timers(LoopAgent& agent, std::int64_t next_expiry) {
    LoopState& loop = agent.loop;
    loop.timers_running = false;
    loop.timers.next_expiry = next_expiry;
    loop.timers.handle_active = next_expiry != kNever;
    if (!loop.timers.handle_active) return;
    update_time(agent);
    loop.timers.handle_due = loop.time + std::max<std::int64_t>(next_expiry - loop.time, 1);
}

void start_timer_callback(LoopAgent& agent, Context& context, Timer& timer) {
    timer.active = false;
    ++timer.fired;
    if (timer.repeat) {
        update_time(agent);
        agent.loop.running_timer_start = agent.loop.time;
    }
    const std::uint64_t due = static_cast<std::uint64_t>(std::max<std::int64_t>(timer.due(), 0)) * 1'000'000;
    agent.running_job = timer.id;
    stage_call(agent, Activity::Timer, timer.id, timer.callback, timer.object, timer.arguments,
               timer.context);
    tick(agent, context, vm::EventKind::TimerFired, timer.object, timer.callback, timer.id,
         agent.clock > due ? agent.clock - due : 0);
}

/// listOnTimeout: the next due timer of the list, or on to the next list.
void advance_list(LoopAgent& agent, Context& context) {
    LoopState& loop = agent.loop;
    const auto position = loop.timers.lists.find(loop.running_list);
    if (position == loop.timers.lists.end() || position->second.timers.empty()) {
        if (position != loop.timers.lists.end()) loop.timers.lists.erase(position);
        loop.running_list = -1;
        return;
    }
    TimerList& list = position->second;
    Timer& timer = *find_timer(loop.timers, list.timers.front());
    if (loop.timers_now - timer.start < loop.running_list) {
        list.expiry = std::max(timer.start + loop.running_list, loop.timers_now + 1);
        list.id = loop.timers.next_list_id++;
        loop.running_list = -1;
        return;
    }
    if (loop.ran_a_timer && context.runtime.drain == DrainPolicy::AfterEachCallback) {
        loop.ran_a_timer = false;
        start_drain(agent);
        if (loop.drain != DrainStage::Idle) return;
    }
    list.timers.pop_front();
    start_timer_callback(agent, context, timer);
}

void close_scope(LoopAgent& agent) {
    agent.loop.ran_a_timer = false;
    start_drain(agent);
}

}  // namespace

/// RUNTIME: Node 20 lib/internal/timers.js processTimers and listOnTimeout, under src/env.cc RunTimers and
/// libuv's uv__run_timers.
void run_timers(LoopAgent& agent, Context& context, LoopPoint next) {
    LoopState& loop = agent.loop;
    if (!loop.timers_running) {
        update_time(agent);
        if (enter(agent, context, Phase::Timers)) return;
        if (!loop.timers.handle_active || loop.timers.handle_due > loop.time) {
            loop.point = next;
            return;
        }
        loop.timers_running = true;
        loop.timers.handle_active = false;
        loop.timers_now = loop.time;
        loop.timers.next_expiry = kNever;
        loop.running_list = -1;
        loop.ran_a_timer = false;
    }
    if (loop.running_list >= 0) {
        advance_list(agent, context);
        return;
    }
    const std::optional<std::int64_t> first = first_list(loop.timers);
    if (!first) {
        leave_process_timers(agent, kNever);
        close_scope(agent);
        loop.point = next;
        return;
    }
    const std::int64_t expiry = loop.timers.lists.at(*first).expiry;
    if (expiry > loop.timers_now) {
        update_time(agent);
        loop.timers_now = loop.time;
        if (expiry > loop.timers_now) {
            leave_process_timers(agent, expiry);
            close_scope(agent);
            loop.point = next;
            return;
        }
    }
    loop.running_list = *first;
}

void finish_timer(LoopAgent& agent, std::uint64_t id) {
    LoopState& loop = agent.loop;
    Timer* timer = find_timer(loop.timers, id);
    if (timer == nullptr) return;
    timer->context = agent.async_context;  // enterWith changes what the timer itself remembers
    if (timer->repeat && timer->after >= 0) {
        update_time(agent);
        insert_timer(loop.timers, *timer, loop.running_timer_start, loop.time);
    } else if (!timer->active && !timer->destroyed) {
        if (timer->referenced) --loop.timers.referenced_count;
        const Value object = timer->object;
        loop.timers.all.erase(id);
        if (!object.is_object()) return;
        agent.heap.set(object, agent.heap.intern("_idlePrev"), Value::null());
        agent.heap.set(object, agent.heap.intern("_idleNext"), Value::null());
        agent.heap.set(object, agent.heap.intern("_destroyed"), Value::boolean(true));
    }
}

void run_pending(LoopAgent& agent, Context& context) {
    if (enter(agent, context, Phase::PendingCallbacks)) return;
    agent.loop.point = LoopPoint::IdlePrepare;
}

void run_idle_prepare(LoopAgent& agent, Context& context) {
    if (enter(agent, context, Phase::IdlePrepare)) return;
    agent.loop.point = LoopPoint::Poll;
}

/// uv__io_poll: sleeps until a worker has finished or the next timer is due, unless something else is waiting
/// (uv__backend_timeout).
void poll(LoopAgent& agent, Context& context) {
    LoopState& loop = agent.loop;
    if (enter(agent, context, Phase::Poll)) return;
    if (advance_pool(agent, context)) return;
    const bool immediates_wait =
        std::any_of(loop.immediates.begin(), loop.immediates.end(),
                    [](const Immediate& it) { return it.referenced && !it.destroyed; });
    const bool must_not_sleep =
        !loop.pool.finished.empty() || immediates_wait || !loop.closing.empty() || !is_alive(loop);
    std::uint64_t wake = next_pool_moment(agent);
    if (loop.timers.handle_active) {
        wake = std::min(
            wake, static_cast<std::uint64_t>(std::max<std::int64_t>(loop.timers.handle_due, 0)) * 1'000'000);
    }
    if (!must_not_sleep && wake > agent.clock && wake != UINT64_MAX) {
        const std::uint64_t slept = wake - agent.clock;
        agent.clock = wake;
        tick(agent, context, vm::EventKind::Waited, Value(), Value(), slept);
        return;
    }
    update_time(agent);
    loop.deliveries = std::move(loop.pool.finished);
    loop.pool.finished.clear();
    loop.point = LoopPoint::PollCompletions;
}

/// uv__work_done: the callbacks of the requests that had finished when poll woke up.
void run_completions(LoopAgent& agent, Context& context) {
    LoopState& loop = agent.loop;
    if (loop.deliveries.empty()) {
        loop.point = LoopPoint::Check;
        return;
    }
    const std::uint64_t id = loop.deliveries.front();
    loop.deliveries.pop_front();
    auto& requests = loop.pool.requests;
    const auto found =
        std::find_if(requests.begin(), requests.end(), [&](const PoolRequest& it) { return it.id == id; });
    const PoolRequest request = std::move(*found);
    requests.erase(found);
    const Value arguments[] = {request.failure, request.result};
    agent.running_job = request.id;
    stage_call(agent, Activity::Completion, id, request.callback, Value(), arguments, request.context);
    tick(agent, context, vm::EventKind::CompletionStarted, Value(), request.callback, id);
}

/// RUNTIME: Node 20 lib/internal/timers.js processImmediate under src/env.cc CheckImmediate.
void run_check(LoopAgent& agent, Context& context) {
    LoopState& loop = agent.loop;
    if (enter(agent, context, Phase::Check)) {
        loop.outstanding_immediates = std::move(loop.immediates);
        loop.immediates.clear();
        loop.ran_an_immediate = false;
        return;
    }
    if (loop.ran_an_immediate &&
        (context.runtime.drain == DrainPolicy::AfterEachCallback || loop.outstanding_immediates.empty())) {
        loop.ran_an_immediate = false;
        start_drain(agent);
        if (loop.drain != DrainStage::Idle) return;
    }
    while (!loop.outstanding_immediates.empty()) {
        const Immediate immediate = std::move(loop.outstanding_immediates.front());
        loop.outstanding_immediates.pop_front();
        if (immediate.destroyed) continue;
        if (immediate.callback.is_undefined()) {  // the empty one after a handled uncaught error
            loop.ran_an_immediate = true;
            return;
        }
        agent.running_job = immediate.id;
        stage_call(agent, Activity::Immediate, immediate.id, immediate.callback, immediate.object,
                   immediate.arguments, immediate.context);
        tick(agent, context, vm::EventKind::ImmediateStarted, immediate.object, immediate.callback,
             immediate.id);
        return;
    }
    loop.point = LoopPoint::ClosingCallbacks;
}

void run_closing(LoopAgent& agent, Context& context) {
    LoopState& loop = agent.loop;
    if (enter(agent, context, Phase::ClosingCallbacks)) return;
    if (loop.closing.empty()) {
        update_time(agent);
        loop.point =
            context.runtime.timers == TimerPlacement::AfterPoll ? LoopPoint::Timers : LoopPoint::IterationEnd;
        return;
    }
    const ClosingHandle handle = std::move(loop.closing.front());
    loop.closing.pop_front();
    stage_call(agent, Activity::Close, handle.id, handle.callback, Value(), {}, handle.context);
    tick(agent, context, vm::EventKind::CloseStarted, Value(), handle.callback, handle.id);
}

}  // namespace loopscope::loop
