#include "engine/loop/natives.h"
#include "engine/loop/internal.h"

#include <algorithm>

#include "engine/loop/runtime.h"
#include "engine/loop/timer_handles.h"
#include "engine/vm/interpreter.h"
#include "engine/vm/recorder.h"

namespace loopscope::loop {

namespace {

using vm::Completion;
using vm::EventKind;
using vm::NativeCall;

LoopAgent& loop_agent(NativeCall& call) {
    return static_cast<LoopAgent&>(call.agent);
}

std::uint32_t site(NativeCall& call) {
    return vm::current_site(call.agent, call.program);
}

void emit(NativeCall& call, EventKind kind, Value subject, Value value, std::uint64_t number,
          std::uint64_t other = 0) {
    vm::note_event(call.agent, call.recorder, kind, site(call), subject, value, number, other);
}

std::uint64_t id_argument(NativeCall& call, std::size_t index) {
    const Value value = call.argument(index);
    constexpr double kLargest = 9007199254740991.0;
    const double number = value.is_number() ? value.as_number() : 0;
    return number >= 0 ? static_cast<std::uint64_t>(std::min(number, kLargest)) : 0;
}

std::vector<Value> list_argument(NativeCall& call, std::size_t index) {
    if (!call.heap().is_array(call.argument(index))) return {};
    return call.heap().array_elements(call.argument(index));
}

/// The runtime as the library asks for it: [name, version, family, rejection policy].
Completion runtime_facts(NativeCall& call) {
    const Runtime& runtime = runtimes()[call.agent.edition.runtime];
    heap::Heap& heap = call.heap();
    const Value facts[] = {heap.make_string(runtime.name), heap.make_string(runtime.version),
                           heap.make_string(runtime.family == Family::Libuv ? "libuv" : "html"),
                           heap.make_string(name_of(runtime.rejections))};
    return heap.make_array(call.agent.realm[vm::Intrinsic::ArrayPrototype].as_cell(), facts);
}

std::int64_t read_loop_time(LoopAgent& agent) {
    agent.loop.time = static_cast<std::int64_t>(agent.clock / 1'000'000);
    return agent.loop.time;
}

/// Registers a timer and links it into its list.
void start_timer(NativeCall& call, Timer timer) {
    LoopAgent& agent = loop_agent(call);
    Timers& timers = agent.loop.timers;
    timer.started_at_tick = agent.tick;
    timer.started_at_site = site(call);
    timer.started_by = agent.running_job;
    timer.context = agent.async_context;
    if (timer.referenced) ++timers.referenced_count;
    Timer& stored = timers.all.insert_or_assign(timer.id, std::move(timer)).first->second;
    const std::int64_t now = read_loop_time(agent);
    const std::uint64_t next_handle = timers.next_list_id;
    insert_timer(timers, stored, now, now);
    const auto made = timers.handles.find(next_handle);
    if (made != timers.handles.end()) made->second.context = agent.async_context;
    emit(call, EventKind::TimerStarted, stored.object, stored.callback, stored.id,
         static_cast<std::uint64_t>(stored.due()) * 1'000'000);
}

/// %loop_ms(): the clock in whole milliseconds
Completion loop_ms(NativeCall& call) {
    return Value::number(static_cast<double>(call.agent.clock / 1'000'000));
}

/// %timer_make(model, callback, after, repeat, arguments, number, trigger) -> an object like the model with
/// a number of its own, which the next four stand behind in its slots, and with its properties filled; its
/// timer is started
Completion timer_make(NativeCall& call) {
    Timers& timers = loop_agent(call).loop.timers;
    Timer timer;
    timer.id = timers.next_id++;
    timer.object = call.heap().clone_object(call.argument(0));
    timer.callback = call.argument(1);
    timer.after = call.number(2);
    timer.repeat = call.argument(3).is_true();
    timer.arguments = list_argument(call, 4);
    const Value object = timer.object;
    std::vector<Value>& slots = call.heap().write_data<heap::SlotsData>(object).slots;
    slots[0] = Value::number(static_cast<double>(timer.id));
    for (std::size_t i = 1; i < 5; ++i) slots[i] = call.argument(i);
    timers.first_slot = timers.keeping == TimerKeeping::HandlePerList ? 1 : 0;
    const auto set = [&](TimeoutSlot slot, Value value) {
        call.heap().set_slot(object, timers.slot_of(slot), value);
    };
    set(TimeoutSlot::IdleTimeout, call.argument(2));
    set(TimeoutSlot::IdleStart, loop_ms(call).value());
    set(TimeoutSlot::OnTimeout, timer.callback);
    if (!timer.arguments.empty()) set(TimeoutSlot::TimerArgs, call.argument(4));
    if (timer.repeat) set(TimeoutSlot::Repeat, call.argument(2));
    set(TimeoutSlot::AsyncId, call.argument(5));
    set(TimeoutSlot::TriggerId, call.argument(6));
    timers.object_shape = call.heap().shape(object);
    timers.list_object = call.heap().slot(object, timers.slot_of(TimeoutSlot::IdlePrev));
    start_timer(call, std::move(timer));
    return object;
}

/// %timer_start(id, object, callback, after, repeat, arguments, referenced)
Completion timer_start(NativeCall& call) {
    Timer timer;
    timer.id = id_argument(call, 0);
    timer.object = call.argument(1);
    timer.callback = call.argument(2);
    timer.after = call.number(3);
    timer.repeat = call.argument(4).is_true();
    timer.arguments = list_argument(call, 5);
    timer.referenced = call.argument(6).is_true();
    start_timer(call, std::move(timer));
    return Value();
}

/// %timer_clear(id) -> whether there was one
Completion timer_clear(NativeCall& call) {
    Timers& timers = loop_agent(call).loop.timers;
    Timer* timer = find_timer(timers, id_argument(call, 0));
    if (timer == nullptr) return Value::boolean(false);
    clear_timer(timers, *timer);
    emit(call, EventKind::TimerCleared, timer->object, Value(), timer->id);
    timers.all.erase(timer->id);
    return Value::boolean(true);
}

/// %timer_object(id) -> the Timeout of that number, or undefined
Completion timer_object(NativeCall& call) {
    const Timer* timer = find_timer(loop_agent(call).loop.timers, id_argument(call, 0));
    return timer == nullptr ? Value() : timer->object;
}

/// %timer_neighbour(id, newer): the Timeout that was put next into the list of a waiting one, or the one
/// before; undefined at the end of the list, where Node has the list itself. Linear in the list.
Completion timer_neighbour(NativeCall& call) {
    const Timers& timers = loop_agent(call).loop.timers;
    const auto found = timers.all.find(id_argument(call, 0));
    if (found == timers.all.end()) return Value();
    const std::deque<std::uint64_t>* list = nullptr;
    if (timers.keeping == TimerKeeping::OneHandle) {
        const auto known = timers.lists.find(found->second.list_duration());
        if (known != timers.lists.end()) list = &known->second.timers;
    } else {
        const auto known = timers.handles.find(number_of_handle(timers, found->second));
        if (known != timers.handles.end()) list = &known->second.timers;
    }
    if (list == nullptr) return Value();
    const auto place = std::find(list->begin(), list->end(), found->first);
    const bool newer = call.argument(1).is_true();
    if (place == list->end() || (newer ? place + 1 == list->end() : place == list->begin())) return Value();
    const auto neighbour = timers.all.find(newer ? *(place + 1) : *(place - 1));
    return neighbour == timers.all.end() ? Value() : neighbour->second.object;
}

/// %timer_handle(id) -> the number of the libuv timer that it waits for, in Node 10 and older; 0 without one
Completion timer_handle(NativeCall& call) {
    const Timers& timers = loop_agent(call).loop.timers;
    const auto found = timers.all.find(id_argument(call, 0));
    return Value::number(
        found == timers.all.end() ? 0 : static_cast<double>(number_of_handle(timers, found->second)));
}

/// %timer_handle_lives(number): it is not closed
Completion timer_handle_lives(NativeCall& call) {
    return Value::boolean(loop_agent(call).loop.timers.handles.contains(id_argument(call, 0)));
}

/// %running_list_context(): the context that the libuv timer was made in whose list runs now, in Node 10 and
/// older; undefined when none does
Completion running_list_context(NativeCall& call) {
    const LoopState& loop = loop_agent(call).loop;
    if (!loop.timers_running || loop.running_list < 0 || loop.list_ran_a_timer) return Value();
    const auto found = loop.timers.handles.find(static_cast<std::uint64_t>(loop.running_list));
    return found == loop.timers.handles.end() ? Value() : found->second.context;
}

/// %timer_refresh(id) -> whether there was one to start again
Completion timer_refresh(NativeCall& call) {
    LoopAgent& agent = loop_agent(call);
    Timer* timer = find_timer(agent.loop.timers, id_argument(call, 0));
    if (timer == nullptr) return Value::boolean(false);
    refresh_timer(agent.loop.timers, *timer, read_loop_time(agent));
    emit(call, EventKind::TimerStarted, timer->object, timer->callback, timer->id,
         static_cast<std::uint64_t>(timer->due()) * 1'000'000);
    return Value::boolean(true);
}

/// %timer_set_referenced(id, referenced)
Completion timer_set_referenced(NativeCall& call) {
    LoopAgent& agent = loop_agent(call);
    Timer* timer = find_timer(agent.loop.timers, id_argument(call, 0));
    if (timer != nullptr)
        set_timer_referenced(agent.loop.timers, *timer, call.argument(1).is_true(), read_loop_time(agent));
    return Value();
}

Immediate* find_immediate(LoopState& loop, std::uint64_t id) {
    for (auto* queue : {&loop.immediates, &loop.outstanding_immediates}) {
        const auto found =
            std::find_if(queue->begin(), queue->end(), [&](const Immediate& it) { return it.id == id; });
        if (found != queue->end()) return &*found;
    }
    return nullptr;
}

/// %immediate_start(object, callback, arguments, is_as_made) -> id; `is_as_made` is false when the object has
/// other properties than those of Immediate::Slot
Completion immediate_start(NativeCall& call) {
    LoopAgent& agent = loop_agent(call);
    Immediate immediate;
    immediate.id = agent.loop.next_immediate_id++;
    immediate.object = call.argument(0);
    agent.loop.immediate_shape = call.argument(3).is_true() ? call.heap().shape(immediate.object) : 0;
    immediate.callback = call.argument(1);
    immediate.arguments = list_argument(call, 2);
    immediate.queued_at_tick = agent.tick;
    immediate.queued_at_site = site(call);
    immediate.queued_by = agent.running_job;
    immediate.context = agent.async_context;
    const std::uint64_t id = immediate.id;
    emit(call, EventKind::ImmediateQueued, immediate.object, immediate.callback, id);
    agent.loop.immediates.push_back(std::move(immediate));
    return Value::number(static_cast<double>(id));
}

/// %immediate_first(callback): before those that wait for the next check phase, and keeps nothing alive.
/// RUNTIME: Node 20 src/env.cc, CheckImmediate: the natives' own ones run before the program's.
Completion immediate_first(NativeCall& call) {
    LoopAgent& agent = loop_agent(call);
    Immediate immediate;
    immediate.id = agent.loop.next_immediate_id++;
    immediate.callback = call.argument(0);
    immediate.referenced = false;
    immediate.queued_at_tick = agent.tick;
    immediate.queued_at_site = site(call);
    immediate.queued_by = agent.running_job;
    agent.loop.immediates.push_front(std::move(immediate));
    return Value();
}

/// %immediate_clear(id)
Completion immediate_clear(NativeCall& call) {
    LoopState& loop = loop_agent(call).loop;
    Immediate* immediate = find_immediate(loop, id_argument(call, 0));
    if (immediate == nullptr || immediate->destroyed) return Value();
    immediate->destroyed = true;
    emit(call, EventKind::ImmediateCleared, immediate->object, Value(), immediate->id);
    std::erase_if(loop.immediates, [](const Immediate& it) { return it.destroyed; });
    return Value();
}

/// %immediate_set_referenced(id, referenced)
Completion immediate_set_referenced(NativeCall& call) {
    Immediate* immediate = find_immediate(loop_agent(call).loop, id_argument(call, 0));
    if (immediate != nullptr) immediate->referenced = call.argument(1).is_true();
    return Value();
}

/// %next_tick(callback, arguments): nothing once the process is exiting, as in Node.
Completion next_tick(NativeCall& call) {
    LoopAgent& agent = loop_agent(call);
    if (agent.loop.exiting) return Value();
    NextTick entry;
    entry.id = agent.loop.next_tick_id++;
    entry.callback = call.argument(0);
    entry.arguments = list_argument(call, 1);
    entry.queued_at_tick = agent.tick;
    entry.queued_at_site = site(call);
    entry.queued_by = agent.running_job;
    entry.context = agent.async_context;
    note_rejections(agent);
    emit(call, EventKind::NextTickQueued, Value(), entry.callback, entry.id);
    agent.loop.next_ticks.push_back(std::move(entry));
    return Value();
}

/// %thrown_excerpt() -> [the excerpt for where the program threw last or "", did the library]
Completion thrown_excerpt(NativeCall& call) {
    const vm::Agent& agent = call.agent;
    const std::u16string excerpt = base::utf8_to_utf16(excerpt_of(call.program, agent.last_thrown_site));
    const Value parts[] = {call.heap().make_string(std::u16string_view(excerpt)),
                           Value::boolean(agent.last_thrown_by_library)};
    return call.heap().make_array(call.agent.realm[vm::Intrinsic::ArrayPrototype].as_cell(), parts);
}

/// %suspended_excerpt(generator): where it waits
Completion suspended_excerpt(NativeCall& call) {
    const auto& data = call.heap().data<heap::GeneratorData>(call.argument(0));
    const heap::Activation& activation = data.activation;
    const std::uint32_t site =
        call.program.function(activation.function_template).first_site + activation.pc - 1;
    const std::string excerpt = excerpt_of(call.program, site);
    return call.heap().make_string(std::u16string_view(base::utf8_to_utf16(excerpt)));
}

/// %break_off_drain(): what was emitted for a rejection has thrown. RUNTIME: Node 20
/// lib/internal/process/promises.js, processPromiseRejections, has taken the other rejections out of the list
/// that it began, and they are lost; Node 10 still has them.
Completion break_off_drain(NativeCall& call) {
    LoopState& loop = loop_agent(call).loop;
    loop.drain = DrainStage::Idle;
    const bool loses = row_of(call.agent.edition).broken_rejections == BrokenRejections::Lost;
    for (; loses && loop.rejections_left > 0; --loop.rejections_left) {
        const Value lost = loop.pending_rejections.front();
        loop.pending_rejections.pop_front();
        std::erase_if(loop.unhandled, [&](const UnhandledRejection& it) { return it.promise == lost; });
    }
    return Value::undefined();
}

/// %close_soon(callback, context?): a handle's close callback, for the closing phase; in the context that it
/// is given, else in the running one.
Completion close_soon(NativeCall& call) {
    LoopState& loop = loop_agent(call).loop;
    const Value context = call.arguments.size() > 1 ? call.argument(1) : call.agent.async_context;
    loop.closing.push_back({loop.next_handle_id++, call.argument(0), context});
    return Value();
}

Completion exit_code(NativeCall& call) {
    return Value::int32(loop_agent(call).loop.exit_code);
}

/// %set_exit_code(integer)
Completion set_exit_code(NativeCall& call) {
    loop_agent(call).loop.exit_code = static_cast<int>(call.number(0));
    return Value();
}

/// %is_exiting() and %set_exiting(): process._exiting.
Completion is_exiting(NativeCall& call) {
    return Value::boolean(loop_agent(call).loop.exiting);
}
Completion set_exiting(NativeCall& call) {
    loop_agent(call).loop.exiting = true;
    return Value();
}

/// %really_exit(code): no more program code runs.
Completion really_exit(NativeCall& call) {
    loop_agent(call).loop.exit_code = static_cast<int>(call.number(0));
    call.agent.exit_requested = true;
    return Value();
}

/// %running_resource(): whose callback runs: the Timeout or Immediate, 1 for the main script, 0 for a
/// promise's job, null for a finished operation, and undefined for everything else.
Completion running_resource(NativeCall& call) {
    const LoopAgent& agent = loop_agent(call);
    switch (agent.loop.activity) {
        case Activity::Main: return Value::int32(1);
        case Activity::Microtask: return call.agent.in_callback_job ? Value() : Value::int32(0);
        case Activity::Timer:
        case Activity::Immediate:
            return call.agent.frames.empty() ? Value() : call.agent.frames.front().this_value;
        case Activity::Completion: return Value::null();
        case Activity::None:
        case Activity::NextTick:
        case Activity::Close:
        case Activity::Io:
        case Activity::Pending:
        case Activity::Outside:
        case Activity::UncaughtHook:
        case Activity::UnhandledRejectionHook:
        case Activity::RejectionHandledHook:
        case Activity::FormatUncaught:
        case Activity::BeforeExit:
        case Activity::Exit:
        case Activity::Task:
        case Activity::AnimationFrame:
        case Activity::IdleCallback: return Value();
    }
    return Value();
}

/// %loop_times() -> [when the loop began, 0 before it has; how long it has waited], in ns
Completion loop_times(NativeCall& call) {
    const LoopState& loop = loop_agent(call).loop;
    const Value times[] = {Value::number(static_cast<double>(loop.started_at)),
                           Value::number(static_cast<double>(loop.idle))};
    return call.heap().make_array(call.agent.realm[vm::Intrinsic::ArrayPrototype].as_cell(), times);
}

/// %running_number(key): running_resource, but in place of the Timeout or Immediate its property of that key
Completion running_number(NativeCall& call) {
    const Value running = running_resource(call).value();
    if (!running.is_object()) return running;
    heap::Heap& heap = call.heap();
    return heap.lookup(running, heap.key_from_symbol(call.argument(0))).value;
}

constexpr vm::NativeEntry kLoopNatives[] = {
    {"%", "runtime_facts", 0, runtime_facts},
    {"%", "timer_make", 7, timer_make},
    {"%", "loop_ms", 0, loop_ms},
    {"%", "timer_start", 7, timer_start},
    {"%", "timer_clear", 1, timer_clear},
    {"%", "timer_object", 1, timer_object},
    {"%", "timer_neighbour", 2, timer_neighbour},
    {"%", "timer_refresh", 1, timer_refresh},
    {"%", "timer_handle", 1, timer_handle},
    {"%", "timer_handle_lives", 1, timer_handle_lives},
    {"%", "running_list_context", 0, running_list_context},
    {"%", "timer_set_referenced", 2, timer_set_referenced},
    {"%", "immediate_start", 4, immediate_start},
    {"%", "immediate_first", 1, immediate_first},
    {"%", "immediate_clear", 1, immediate_clear},
    {"%", "immediate_set_referenced", 2, immediate_set_referenced},
    {"%", "next_tick", 2, next_tick},
    {"%", "break_off_drain", 0, break_off_drain},
    {"%", "thrown_excerpt", 0, thrown_excerpt},
    {"%", "suspended_excerpt", 1, suspended_excerpt},
    {"%", "close_soon", 2, close_soon},
    {"%", "exit_code", 0, exit_code},
    {"%", "set_exit_code", 1, set_exit_code},
    {"%", "is_exiting", 0, is_exiting},
    {"%", "set_exiting", 0, set_exiting},
    {"%", "really_exit", 1, really_exit},
    {"%", "running_resource", 0, running_resource},
    {"%", "running_number", 1, running_number},
    {"%", "loop_times", 0, loop_times},
};

void append(std::vector<Value>& roots, std::initializer_list<Value> values) {
    roots.insert(roots.end(), values.begin(), values.end());
}

void append_all(std::vector<Value>& roots, const std::vector<Value>& values) {
    roots.insert(roots.end(), values.begin(), values.end());
}

void append_job(std::vector<Value>& roots, const vm::Job& job) {
    append(roots, {job.promise, job.argument, job.callback, job.reaction.on_fulfilled,
                   job.reaction.on_rejected, job.reaction.derived, job.reaction.resolve, job.reaction.reject,
                   job.reaction.context, job.context});
}

}  // namespace

vm::NativeTable loop_natives() {
    return kLoopNatives;
}

void collect_roots(const LoopAgent& agent, std::vector<Value>& roots) {
    vm::collect_roots(agent, roots);
    const LoopState& loop = agent.loop;
    append(roots, {loop.staged.callee, loop.staged.this_value, loop.staged.context, loop.uncaught.value,
                   loop.running_immediate, loop.timers.list_object});
    append_all(roots, loop.staged.arguments);
    if (loop.staged_job) append_job(roots, *loop.staged_job);
    for (const NextTick& entry : loop.next_ticks) {
        append(roots, {entry.callback, entry.context});
        append_all(roots, entry.arguments);
    }
    for (const auto& [id, timer] : loop.timers.all) {
        append(roots, {timer.object, timer.callback, timer.context});
        append_all(roots, timer.arguments);
    }
    for (const auto& [id, handle] : loop.timers.handles) append(roots, {handle.context});
    for (const auto* queue : {&loop.immediates, &loop.outstanding_immediates}) {
        for (const Immediate& immediate : *queue) {
            append(roots, {immediate.object, immediate.callback, immediate.context});
            append_all(roots, immediate.arguments);
        }
    }
    for (const PoolRequest& request : loop.pool.requests) {
        append(roots, {request.input, request.callback, request.failure, request.result, request.context});
    }
    for (const auto* queue : {&loop.io.events, &loop.io.continuations}) {
        for (const IoEvent& event : *queue) append(roots, {event.callback, event.argument, event.context});
    }
    for (const PendingCallback& it : loop.io.pending) append(roots, {it.callback, it.context});
    append(roots, {loop.io.running_argument, loop.io.running_context});
    for (const ClosingHandle& handle : loop.closing) append(roots, {handle.callback, handle.context});
    // NOTE: Node holds these weakly; here a rejected promise stays until the end of the run.
    for (const UnhandledRejection& entry : loop.unhandled) append(roots, {entry.promise, entry.reason});
    for (const Value promise : loop.pending_rejections) append(roots, {promise});
    for (const UnhandledRejection& late : loop.handled_late) append(roots, {late.promise, late.reason});
    for (const UncaughtError& error : loop.uncaught_queue) append(roots, {error.value});
    collect_html_roots(loop.html, roots);
}

}  // namespace loopscope::loop
