#include <algorithm>

#include "engine/loop/internal.h"
#include "engine/loop/timer_handles.h"

namespace loopscope::loop {

namespace {

constexpr std::int64_t kNever = INT64_MAX;

/// Sets the libuv timer as RunTimers in src/env.cc does with what processTimers returned: by the loop's time,
/// which stands still while callbacks run.
void leave_process_timers(LoopAgent& agent, std::int64_t next_expiry) {
    LoopState& loop = agent.loop;
    loop.timers_running = false;
    loop.timers.next_expiry = next_expiry;
    loop.timers.handle_active = next_expiry != kNever;
    if (!loop.timers.handle_active) return;
    loop.timers.handle_due = loop.time + std::max<std::int64_t>(next_expiry - loop.time, 1);
}

/// What a Timeout shows of its place in a list: `value` on both sides.
void show_neighbours(LoopAgent& agent, Value object, Value value) {
    heap::Heap& heap = agent.heap;
    if (!object.is_object()) return;
    const bool as_made = heap.shape(object) == agent.loop.timers.object_shape;
    for (const auto& [slot, name] :
         {std::pair(TimeoutSlot::IdlePrev, "_idlePrev"), std::pair(TimeoutSlot::IdleNext, "_idleNext")}) {
        if (as_made)
            heap.set_slot(object, agent.loop.timers.slot_of(slot), value);
        else if (heap.own_property(object, heap.intern(name)))
            heap.set(object, heap.intern(name), value);
    }
}

/// The `_called` of an older Node.
void show_timer_called(LoopAgent& agent, Value object) {
    if (!object.is_object()) return;
    if (agent.heap.shape(object) == agent.loop.timers.object_shape)
        agent.heap.set_slot(object, 0, Value::boolean(true));
    else
        agent.heap.set(object, agent.heap.intern("_called"), Value::boolean(true));
}

}  // namespace

void start_timer_callback(LoopAgent& agent, Context& context, Timer& timer) {
    if (agent.loop.timers.first_slot > 0) show_timer_called(agent, timer.object);
    show_neighbours(agent, timer.object, Value::null());
    const std::optional<TimingMark> mark = timing_of_timer(agent, timer);
    charge_first_run(agent, FirstRun::Timer);
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
    tick_with_mark(agent, context, vm::EventKind::TimerFired, timer.object, timer.callback, timer.id,
                   agent.clock > due ? agent.clock - due : 0, mark);
}

void note_timers_look(LoopAgent& agent) {
    TimersLook& look = agent.loop.timers_look;
    ++look.count;
    look.tick = agent.tick;
    look.time = agent.loop.time;
}

void close_timer_scope(LoopAgent& agent) {
    agent.loop.ran_a_timer = false;
    start_drain(agent);
}

namespace {

/// processTimers drains before the next list, whether a timer of this one ran or not.
void leave_list(LoopState& loop) {
    loop.running_list = -1;
    loop.ran_a_timer = true;
}

/// listOnTimeout: the next due timer of the list, or on to the next list.
void advance_list(LoopAgent& agent, Context& context) {
    LoopState& loop = agent.loop;
    const auto position = loop.timers.lists.find(loop.running_list);
    if (position == loop.timers.lists.end() || position->second.timers.empty()) {
        if (position != loop.timers.lists.end()) loop.timers.lists.erase(position);
        return leave_list(loop);
    }
    TimerList& list = position->second;
    Timer& timer = *find_timer(loop.timers, list.timers.front());
    if (loop.timers_now - timer.start < loop.running_list) {
        list.expiry = std::max(timer.start + loop.running_list, loop.timers_now + 1);
        list.id = loop.timers.next_list_id++;
        return leave_list(loop);
    }
    if (loop.ran_a_timer) {
        loop.ran_a_timer = false;
        start_drain(
            agent, loop.list_ran_a_timer ? vm::DrainPlace::BetweenTimers : vm::DrainPlace::BetweenTimerLists);
        if (loop.drain != DrainStage::Idle) return;
    }
    loop.list_ran_a_timer = true;
    list.timers.pop_front();
    start_timer_callback(agent, context, timer);
}

/// RUNTIME: Node 20 lib/internal/timers.js processTimers and listOnTimeout, under src/env.cc RunTimers and
/// libuv's uv__run_timers.
void run_timer_queue(LoopAgent& agent, Context& context, LoopPoint next) {
    LoopState& loop = agent.loop;
    if (!loop.timers_running) {
        update_time(agent);
        if (enter_phase(agent, context, Phase::Timers)) return note_timers_look(agent);
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
        close_timer_scope(agent);
        loop.point = next;
        return;
    }
    // The time is that of the beginning: what has become due since, while a callback took its time, waits.
    const std::int64_t expiry = loop.timers.lists.at(*first).expiry;
    if (expiry > loop.timers_now) {
        leave_process_timers(agent, expiry);
        close_timer_scope(agent);
        loop.point = next;
        return;
    }
    loop.running_list = *first;
    loop.list_ran_a_timer = false;
}

/// What Node does to a Timeout that has left its list.
void show_timer_gone(LoopAgent& agent, Value object) {
    heap::Heap& heap = agent.heap;
    const struct {
        TimeoutSlot slot;
        const char* name;
        Value value;
    } changes[] = {{TimeoutSlot::IdlePrev, "_idlePrev", Value::null()},
                   {TimeoutSlot::IdleNext, "_idleNext", Value::null()},
                   {TimeoutSlot::Destroyed, "_destroyed", Value::boolean(true)}};
    const bool as_made = heap.shape(object) == agent.loop.timers.object_shape;
    for (const auto& [slot, name, value] : changes) {
        // RUNTIME: Node 10 and older mark it for async_hooks only.
        if (slot == TimeoutSlot::Destroyed && agent.loop.timers.first_slot > 0) continue;
        if (as_made)
            heap.set_slot(object, agent.loop.timers.slot_of(slot), value);
        else
            heap.set(object, heap.intern(name), value);  // the program has changed what it is made of
    }
}

}  // namespace

void run_timers(LoopAgent& agent, Context& context, LoopPoint next) {
    switch (agent.loop.timers.keeping) {
        case TimerKeeping::OneHandle: return run_timer_queue(agent, context, next);
        case TimerKeeping::HandlePerList: return run_timer_handles(agent, context, next);
    }
}

void finish_timer(LoopAgent& agent, std::uint64_t id, bool threw) {
    LoopState& loop = agent.loop;
    Timer* timer = find_timer(loop.timers, id);
    if (timer == nullptr) return;
    if (row_of(agent.edition).timer_context == TimerContext::Entered) timer->context = agent.async_context;
    // RUNTIME: Node 10 lib/timers.js, ontimeout: an interval whose callback throws is not started again.
    const bool ends = threw && loop.timers.keeping == TimerKeeping::HandlePerList;
    if (timer->repeat && timer->after >= 0 && !ends) {
        update_time(agent);
        const std::int64_t late = loop.time - loop.running_timer_start - timer->list_duration();
        // RUNTIME: Node 8 and 10 lib/timers.js, rearm: one millisecond more after a long callback.
        const bool moves = loop.timers.keeping == TimerKeeping::HandlePerList && late >= 0;
        insert_timer(loop.timers, *timer, loop.running_timer_start + (moves ? late + 1 : 0), loop.time);
        show_neighbours(agent, timer->object, loop.timers.list_object);
    } else if (!timer->active && !timer->destroyed) {
        if (timer->referenced) --loop.timers.referenced_count;
        if (timer->own_handle != 0) close_handle(loop.timers, timer->own_handle);
        const Value object = timer->object;
        loop.timers.all.erase(id);
        if (object.is_object()) show_timer_gone(agent, object);
    }
    if (ends) leave_broken_list(agent);
}

}  // namespace loopscope::loop
