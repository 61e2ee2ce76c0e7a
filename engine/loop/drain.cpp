#include <algorithm>

#include "engine/loop/internal.h"

namespace loopscope::loop {

namespace {

bool has_rejections_on_queue(const LoopAgent& agent) {
    return row_of(agent.edition).rejection_queue == RejectionQueue::NextTicks;
}

/// RUNTIME: Node 8 lib/internal/process/promises.js tells of a late handler on the nextTick queue.
void note_late_handler(LoopAgent& agent, const UnhandledRejection& rejection) {
    LoopState& loop = agent.loop;
    if (!has_rejections_on_queue(agent)) return loop.handled_late.push_back(rejection);
    NextTick entry;
    entry.id = loop.next_tick_id++;
    entry.callback = agent.realm[vm::Intrinsic::OnRejectionHandled];
    entry.arguments = {rejection.promise, Value::number(static_cast<double>(rejection.number))};
    loop.next_ticks.push_back(std::move(entry));
}

/// Takes over what promises reported since the last look. RUNTIME: Node 20 lib/internal/process/promises.js,
/// unhandledRejection and handledRejection.
void take_rejection_notes(LoopAgent& agent) {
    LoopState& loop = agent.loop;
    for (const vm::RejectionNote& note : agent.rejections) {
        if (note.kind == vm::RejectionNote::Kind::Rejected) {
            const Value reason = agent.heap.data<heap::PromiseData>(note.promise).result;
            loop.unhandled.push_back({note.promise, reason, false, loop.next_rejection++});
            loop.pending_rejections.push_back(note.promise);
            if (has_rejections_on_queue(agent) && !loop.microtasks_after)
                loop.microtasks_after = loop.next_ticks.size();
            continue;
        }
        const auto entry =
            std::find_if(loop.unhandled.begin(), loop.unhandled.end(),
                         [&](const UnhandledRejection& it) { return it.promise == note.promise; });
        if (entry == loop.unhandled.end()) continue;
        if (entry->warned) note_late_handler(agent, *entry);
        loop.unhandled.erase(entry);
    }
    agent.rejections.clear();
}

/// `arguments`: the promise and its number.
void start_late_handler_hook(LoopAgent& agent, Context& context, std::span<const Value> arguments) {
    stage_hook(agent, Activity::RejectionHandledHook, vm::Intrinsic::OnRejectionHandled, arguments);
    tick(agent, context, vm::EventKind::RejectionHandledLate, arguments.front());
}

void start_next_tick(LoopAgent& agent, Context& context) {
    LoopState& loop = agent.loop;
    const NextTick entry = std::move(loop.next_ticks.front());
    loop.next_ticks.pop_front();
    if (loop.microtasks_after) --*loop.microtasks_after;
    if (entry.kind == TickKind::Immediates) return take_up_immediates(agent);
    if (entry.kind == TickKind::TimerList) return take_up_list(agent, entry.handle);
    agent.running_job = entry.id;
    if (has_rejections_on_queue(agent) && entry.callback == agent.realm[vm::Intrinsic::OnRejectionHandled])
        return start_late_handler_hook(agent, context, entry.arguments);
    charge_first_run(agent, FirstRun::NextTick);
    stage_call(agent, Activity::NextTick, entry.id, entry.callback, Value(), entry.arguments, entry.context);
    tick(agent, context, vm::EventKind::NextTickStarted, Value(), entry.callback, entry.id);
}

/// processPromiseRejections, one call into the program at a time.
void advance_rejections(LoopAgent& agent, Context& context) {
    LoopState& loop = agent.loop;
    if (!loop.handled_late.empty()) {
        const UnhandledRejection& late = loop.handled_late.front();
        const Value arguments[] = {late.promise, Value::number(static_cast<double>(late.number))};
        loop.handled_late.pop_front();
        loop.rejections_touched = true;
        start_late_handler_hook(agent, context, arguments);
        return;
    }
    while (loop.rejections_left > 0) {
        --loop.rejections_left;
        const Value promise = loop.pending_rejections.front();
        loop.pending_rejections.pop_front();
        const auto entry = std::find_if(loop.unhandled.begin(), loop.unhandled.end(),
                                        [&](const UnhandledRejection& it) { return it.promise == promise; });
        if (entry == loop.unhandled.end()) continue;
        entry->warned = true;
        loop.rejections_touched = true;
        const Value arguments[] = {entry->reason, promise, Value::number(static_cast<double>(entry->number))};
        stage_hook(agent, Activity::UnhandledRejectionHook, vm::Intrinsic::OnUnhandledRejection, arguments,
                   agent.heap.data<heap::PromiseData>(promise).context);
        tick(agent, context, vm::EventKind::RejectionUnhandled, promise, entry->reason);
        return;
    }
    loop.ticks_processed = true;
    const bool again =
        loop.rejections_touched || !loop.pending_rejections.empty() ||
        (has_rejections_on_queue(agent) && (!loop.next_ticks.empty() || loop.microtasks_after));
    loop.rejections_touched = false;
    const DrainStage end = loop.taken_up_immediates > 0 ? DrainStage::Immediates : DrainStage::Idle;
    loop.drain = again ? DrainStage::NextTicks : end;
}

/// What comes when no microtask is left. RUNTIME: Node 8 runMicrotasksCallback and _tickCallback: in the
/// middle of its nextTick queue it puts the microtasks at the end again; at the end it tells of rejections
/// first.
void end_microtasks(LoopAgent& agent) {
    LoopState& loop = agent.loop;
    note_rejections(agent);
    const bool asked = loop.microtasks_asked;
    loop.microtasks_asked = false;
    if (!loop.next_ticks.empty() && (asked || !has_rejections_on_queue(agent))) {
        if (asked && !loop.microtasks_after) loop.microtasks_after = loop.next_ticks.size();
        loop.drain = DrainStage::NextTicks;
        return;
    }
    take_rejection_notes(agent);
    loop.drain = DrainStage::Rejections;
    loop.rejections_left = loop.pending_rejections.size();
}

}  // namespace

void start_microtask(LoopAgent& agent, Context& context) {
    const vm::Job job = std::move(agent.microtasks.front());
    agent.microtasks.pop_front();
    agent.running_job = job.id;
    agent.loop.activity = Activity::Microtask;
    agent.loop.activity_id = job.id;
    agent.clock_reads = 0;
    if (job.kind == vm::JobKind::Callback) charge_first_run(agent, FirstRun::Microtask);
    vm::note_event(agent, context.recorder, vm::EventKind::MicrotaskStarted, job.queued_at_site, job.promise,
                   job.callback, job.id, static_cast<std::uint64_t>(job.kind));
    vm::finish_tick(agent, context.recorder);
    agent.loop.staged_job = job;
}

void note_rejections(LoopAgent& agent) {
    if (has_rejections_on_queue(agent)) take_rejection_notes(agent);
}

void start_drain(LoopAgent& agent, vm::DrainPlace place) {
    agent.drain_place = place;
    take_rejection_notes(agent);
    LoopState& loop = agent.loop;
    const bool nothing = loop.next_ticks.empty() && agent.microtasks.empty() &&
                         loop.pending_rejections.empty() && loop.handled_late.empty();
    // RUNTIME: Node 20 src/api/callback.cc, InternalCallbackScope::Close: with no tick scheduled, microtasks
    // run before processTicksAndRejections is called.
    // RUNTIME: Node 20 lib/internal/bootstrap/switches/is_main_thread.js: a standard stream that is a pipe is
    // a socket, made when it is first used, and that schedules a tick.
    const bool is_called = place == vm::DrainPlace::AfterMain &&
                           row_of(agent.edition).main_script_end == MainScriptEnd::ProcessesTicks;
    loop.ticks_processed = !loop.next_ticks.empty() || loop.stream_tick || is_called;
    loop.stream_tick = false;
    if (!nothing) loop.drain = DrainStage::NextTicks;
}

void advance_drain(LoopAgent& agent, Context& context) {
    LoopState& loop = agent.loop;
    switch (loop.drain) {
        case DrainStage::Idle: break;
        case DrainStage::NextTicks:
            note_rejections(agent);
            if (loop.microtasks_after == 0U) {
                loop.microtasks_after.reset();
                loop.microtasks_asked = true;
                loop.drain = DrainStage::Microtasks;
                loop.microtasks_ran = false;
            } else if (!loop.next_ticks.empty()) {
                loop.ticks_processed = true;
                start_next_tick(agent, context);
            } else {
                loop.drain = DrainStage::Microtasks;
                loop.microtasks_ran = false;
            }
            break;
        case DrainStage::Microtasks:
            if (!agent.microtasks.empty()) {
                loop.microtasks_ran = true;
                start_microtask(agent, context);
                break;
            }
            note_rejections(agent);
            // RUNTIME: Node 8 src/node.cc, InternalCallbackScope::Close: the microtasks ran before
            // _tickCallback, which has then gone through those that a rejection asked for.
            if (has_rejections_on_queue(agent) && !loop.ticks_processed && loop.phase != Phase::None &&
                loop.microtasks_after == 0U)
                loop.microtasks_after.reset();
            if (loop.stream_tick) {
                loop.ticks_processed = true;
                loop.stream_tick = false;
            }
            end_microtasks(agent);
            if (loop.microtasks_ran) tick(agent, context, vm::EventKind::MicrotasksDrained);
            break;
        case DrainStage::Rejections: advance_rejections(agent, context); break;
        case DrainStage::Immediates: advance_taken_up_immediates(agent, context); break;
        case DrainStage::TimerList: advance_taken_up_list(agent, context); break;
    }
}

void begin_uncaught(LoopAgent& agent, Value error, bool from_promise) {
    agent.loop.uncaught_queue.push_back(
        {error, from_promise, agent.last_thrown_site, agent.last_thrown_by_library});
}

}  // namespace loopscope::loop
