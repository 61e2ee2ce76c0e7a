#include <algorithm>
#include <cstdlib>

#include "engine/loop/internal.h"
#include "engine/loop/poll_rest.h"
#include "engine/loop/pool.h"
#include "engine/vm/interpreter.h"
#include "engine/vm/promise_notes.h"

namespace loopscope::loop {

/// Enters a phase as a tick of its own; true when it has just been entered.
bool enter_phase(LoopAgent& agent, Context& context, Phase phase) {
    if (agent.loop.phase == phase) return false;
    agent.loop.phase = phase;
    tick(agent, context, vm::EventKind::PhaseEntered, Value(), Value(), static_cast<std::uint64_t>(phase));
    return true;
}

/// uv__run_pending: what its callbacks feed waits for another time.
void run_pending(LoopAgent& agent, Context& context) {
    IoState& io = agent.loop.io;
    if (enter_phase(agent, context, Phase::PendingCallbacks)) {
        io.pending_until = io.next_pending_id;
        return;
    }
    if (io.pending.empty() || io.pending.front().id >= io.pending_until) {
        agent.loop.point = LoopPoint::IdlePrepare;
    } else {
        start_pending(agent, context);
    }
}

void run_idle_prepare(LoopAgent& agent, Context& context) {
    if (enter_phase(agent, context, Phase::IdlePrepare)) return;
    agent.loop.point = LoopPoint::Poll;
}

/// RUNTIME: V8 posts a task for what FinalizationRegistries wait for, which Node's platform runs in the poll
/// phase.
void queue_cleanup(LoopAgent& agent, Context& context) {
    if (!vm::drop_weak_targets(agent, context.natives, context.recorder)) return;
    PoolRequest request;
    request.kind = kCleanup;
    request.label = "cleanup of FinalizationRegistries";
    request.callback = agent.realm[vm::Intrinsic::CleanUpRegistries];
    post_message(agent, std::move(request), false);
}

bool rests_in_poll(const LoopAgent& agent) {
    const LoopState& loop = agent.loop;
    return (loop.point == LoopPoint::Poll || rests_between_tasks(agent)) && agent.frames.empty() &&
           !loop.staged.staged && !loop.staged_job && loop.activity == Activity::None &&
           loop.drain == DrainStage::Idle && loop.uncaught_queue.empty() && !agent.exit_requested &&
           !vm::has_notes_to_tell(agent);
}

std::uint64_t next_moment(const LoopAgent& agent) {
    if (rests_between_tasks(agent)) return next_task_moment(agent);
    const LoopState& loop = agent.loop;
    const bool immediates_wait =
        std::any_of(loop.immediates.begin(), loop.immediates.end(),
                    [](const Immediate& it) { return it.referenced && !it.destroyed; });
    const bool must_not_sleep = !loop.pool.finished.empty() || immediates_wait || !loop.closing.empty() ||
                                !loop.io.pending.empty() || !is_alive(loop);
    if (must_not_sleep) return agent.clock;
    std::uint64_t wake = std::min(next_pool_moment(agent), next_io_moment(agent));
    // RUNTIME: libuv 1.46 src/unix/linux.c, uv__io_poll: whole milliseconds from now. Node asks for the
    // loop's idle time, so that it looks without waiting first, and then at the time; older ones count from
    // the loop's time.
    if (const std::optional<std::int64_t> due = next_wake(loop.timers)) {
        const bool counts_anew = loop.timers.keeping == TimerKeeping::OneHandle;
        const std::int64_t from = counts_anew ? now_ms(agent) : loop.time;
        wake =
            std::min(wake, agent.clock + static_cast<std::uint64_t>(std::max<std::int64_t>(*due - from, 0)) *
                                             1'000'000);
    }
    return std::max(wake, agent.clock);
}

/// uv__io_poll: sleeps until a worker has finished, a handle is ready or the next timer is due, unless
/// something else is waiting (uv__backend_timeout).
void poll(LoopAgent& agent, Context& context) {
    LoopState& loop = agent.loop;
    if (enter_phase(agent, context, Phase::Poll)) return;
    queue_cleanup(agent, context);
    if (advance_pool(agent, context) || advance_outside(agent, context)) return;
    const std::uint64_t wake = next_moment(agent);
    if (wake == UINT64_MAX) {
        wait_for_input(agent, context);
        return;
    }
    if (wake > agent.clock) {
        const std::uint64_t slept = wake - agent.clock;
        agent.clock = wake;
        loop.idle += slept;
        update_time(agent);
        tick(agent, context, vm::EventKind::Waited, Value(), Value(), slept);
        return;
    }
    update_time(agent);
    collect_ready(agent);
    loop.point = LoopPoint::PollCompletions;
}

/// The callback of a request that had finished when poll woke up (uv__work_done).
void start_completion(LoopAgent& agent, Context& context, std::uint64_t id) {
    auto& requests = agent.loop.pool.requests;
    const auto found =
        std::find_if(requests.begin(), requests.end(), [&](const PoolRequest& it) { return it.id == id; });
    const PoolRequest request = std::move(*found);
    requests.erase(found);
    const Value arguments[] = {request.failure, request.result};
    agent.running_job = request.id;
    stage_call(agent, Activity::Completion, id, request.callback, Value(), arguments, request.context);
    tick_with_mark(agent, context, vm::EventKind::CompletionStarted, Value(), request.callback, id,
                   is_operation(request) ? 0 : 1, timing_of_completion(agent, request));
}

void run_deliveries(LoopAgent& agent, Context& context) {
    LoopState& loop = agent.loop;
    if (!loop.io.continuations.empty()) {
        start_continuation(agent, context);
        return;
    }
    while (!loop.deliveries.empty()) {
        const Delivery next = loop.deliveries.front();
        loop.deliveries.pop_front();
        if (!next.is_io) {
            start_completion(agent, context, next.id);
            return;
        }
        if (start_io_event(agent, context, next.id)) return;
    }
    loop.point = LoopPoint::PendingAfterPoll;
}

/// RUNTIME: libuv 1.46 src/unix/core.c, uv_run: what the callbacks of poll have fed runs right after them.
void run_pending_after_poll(LoopAgent& agent, Context& context) {
    if (context.runtime.fed_callbacks == FedCallbacks::AfterPoll && !agent.loop.io.pending.empty()) {
        start_pending(agent, context);
        return;
    }
    agent.loop.point = LoopPoint::Check;
    // RUNTIME: Node 20 src/env.cc, CheckImmediate: RunAndClearNativeImmediates opens a callback scope, whose
    // end drains what a callback that was broken off by a handled error has left.
    if (context.runtime.drain == DrainPolicy::AfterEachCallback) start_drain(agent);
}

namespace {

void set_immediate_slot(LoopAgent& agent, Value object, Immediate::Slot slot, Value value) {
    if (!object.is_object() || agent.heap.shape(object) != agent.loop.immediate_shape) return;
    agent.heap.set_slot(object, static_cast<std::uint32_t>(slot), value);
}

void show_immediate_started(LoopAgent& agent, Value object) {
    set_immediate_slot(agent, object, Immediate::Slot::Destroyed, Value::boolean(true));
    set_immediate_slot(agent, object, Immediate::Slot::Refed, Value::null());
    agent.loop.running_immediate = object;
}

}  // namespace

void show_immediate_ended(LoopAgent& agent) {
    const Value ended = agent.loop.running_immediate;
    agent.loop.running_immediate = Value();
    set_immediate_slot(agent, ended, Immediate::Slot::OnImmediate, Value::null());
    if (agent.loop.immediate_shape != 0 || !ended.is_object()) return;
    // RUNTIME: Node 8 and 6 lib/timers.js, tryOnImmediate.
    const heap::PropertyKey callback = agent.heap.intern("_callback");
    if (agent.heap.own_property(ended, callback)) agent.heap.set(ended, callback, Value::null());
}

/// RUNTIME: Node 8 and older lib/timers.js, tryOnImmediate: what an error has left is taken up by the next
/// check phase, or by a nextTick callback that comes before.
void leave_immediates(LoopAgent& agent) {
    LoopState& loop = agent.loop;
    if (row_of(agent.edition).broken_immediates == BrokenImmediates::RunOn) return;
    loop.taken_up_immediates = 0;
    if (loop.outstanding_immediates.empty()) return;
    loop.immediates.insert(loop.immediates.begin(), loop.outstanding_immediates.begin(),
                           loop.outstanding_immediates.end());
    loop.outstanding_immediates.clear();
    note_rejections(agent);
    NextTick entry;
    entry.id = loop.next_tick_id++;
    entry.kind = TickKind::Immediates;
    entry.queued_at_tick = agent.tick;
    loop.next_ticks.push_back(std::move(entry));
}

namespace {

/// Puts the next outstanding immediate on the stage; false when none is left.
bool start_immediate(LoopAgent& agent, Context& context) {
    LoopState& loop = agent.loop;
    while (!loop.outstanding_immediates.empty()) {
        const Immediate immediate = std::move(loop.outstanding_immediates.front());
        loop.outstanding_immediates.pop_front();
        if (loop.taken_up_immediates > 0) --loop.taken_up_immediates;
        if (immediate.destroyed) continue;
        if (immediate.callback.is_undefined()) {
            // RUNTIME: Node 8 and older src/node.js: it is _tickCallback itself.
            if (context.runtime.error_immediate == ErrorImmediate::Empty)
                loop.ran_an_immediate = true;
            else
                start_drain(agent);
            return true;
        }
        agent.running_job = immediate.id;
        show_immediate_started(agent, immediate.object);
        charge_first_run(agent, FirstRun::Immediate);
        stage_call(agent, Activity::Immediate, immediate.id, immediate.callback, immediate.object,
                   immediate.arguments, immediate.context);
        tick_with_mark(agent, context, vm::EventKind::ImmediateStarted, immediate.object, immediate.callback,
                       immediate.id, 0, timing_of_immediate(agent, immediate));
        return true;
    }
    return false;
}

}  // namespace

void take_up_immediates(LoopAgent& agent) {
    LoopState& loop = agent.loop;
    loop.taken_up_immediates = loop.immediates.size();
    loop.outstanding_immediates.insert(loop.outstanding_immediates.begin(), loop.immediates.begin(),
                                       loop.immediates.end());
    loop.immediates.clear();
    loop.drain = DrainStage::Immediates;
}

void advance_taken_up_immediates(LoopAgent& agent, Context& context) {
    LoopState& loop = agent.loop;
    if (loop.taken_up_immediates == 0)
        loop.drain = DrainStage::NextTicks;
    else
        start_immediate(agent, context);
}

/// RUNTIME: Node 20 lib/internal/timers.js processImmediate under src/env.cc CheckImmediate.
void run_check(LoopAgent& agent, Context& context) {
    LoopState& loop = agent.loop;
    if (enter_phase(agent, context, Phase::Check)) {
        loop.outstanding_immediates = std::move(loop.immediates);
        loop.immediates.clear();
        loop.ran_an_immediate = false;
        return;
    }
    if (loop.ran_an_immediate &&
        (context.runtime.drain == DrainPolicy::AfterEachCallback || loop.outstanding_immediates.empty())) {
        loop.ran_an_immediate = false;
        start_drain(agent, loop.outstanding_immediates.empty() ? vm::DrainPlace::AfterCallback
                                                               : vm::DrainPlace::BetweenImmediates);
        if (loop.drain != DrainStage::Idle) return;
    }
    if (!start_immediate(agent, context)) loop.point = LoopPoint::ClosingCallbacks;
}

/// uv__run_closing_handles: the handle that was closed last comes first.
void run_closing(LoopAgent& agent, Context& context) {
    LoopState& loop = agent.loop;
    if (enter_phase(agent, context, Phase::ClosingCallbacks)) {
        std::reverse(loop.closing.begin(), loop.closing.end());
        loop.closing_left = loop.closing.size();
        return;
    }
    if (loop.closing_left == 0) {
        update_time(agent);
        loop.point =
            context.runtime.timers == TimerPlacement::AfterPoll ? LoopPoint::Timers : LoopPoint::IterationEnd;
        return;
    }
    const ClosingHandle handle = std::move(loop.closing.front());
    loop.closing.pop_front();
    --loop.closing_left;
    stage_call(agent, Activity::Close, handle.id, handle.callback, Value(), {}, handle.context);
    tick(agent, context, vm::EventKind::CloseStarted, Value(), handle.callback, handle.id);
}

}  // namespace loopscope::loop
