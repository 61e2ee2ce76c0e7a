#pragma once

#include <optional>
#include <span>
#include <string>

#include "engine/loop/loop.h"
#include "engine/loop/timing.h"
#include "engine/vm/recorder.h"

// Shared between the files of this layer only.
namespace loopscope::loop {

/// A tick of the loop itself.
void tick(LoopAgent& agent, Context& context, vm::EventKind kind, Value subject = Value(),
          Value value = Value(), std::uint64_t number = 0, std::uint64_t other = 0);
/// A tick of the loop that starts a callback, with a mark when its order came from timing.
void tick_with_mark(LoopAgent& agent, Context& context, vm::EventKind kind, Value subject, Value value,
                    std::uint64_t number, std::uint64_t other, const std::optional<TimingMark>& mark);
/// What is about to run takes the longer when it is the first of its kind.
void charge_first_run(LoopAgent& agent, FirstRun kind);

/// Prepares a callback: the next move puts it on the stack, in the async context that it remembers.
void stage_call(LoopAgent& agent, Activity activity, std::uint64_t id, Value callee, Value this_value,
                std::span<const Value> arguments, Value async_context);
void stage_hook(LoopAgent& agent, Activity activity, vm::Intrinsic hook, std::span<const Value> arguments,
                Value async_context = Value());
/// "file:line", the line and a mark below its column: where the program threw. Empty without a place.
std::string excerpt_of(const bytecode::Program& program, std::uint32_t site);
/// uv_update_time.
void update_time(LoopAgent& agent);
std::int64_t now_ms(const LoopAgent& agent);

/// What ran, and how it ended.
struct FinishedActivity {
    Activity activity;
    std::uint64_t id;
    bool threw;
    Value completion;
};

/// Takes what has just ended out of the state, so that the next thing can begin.
FinishedActivity take_finished(LoopAgent& agent);

// html_loop.cpp, html_queues.cpp, html_checkpoint.cpp: the Html family
void advance_html(LoopAgent& agent, Context& context);
void finish_html_activity(LoopAgent& agent, Context& context);
/// Tasks whose moment has come join their queues.
void join_ready_tasks(LoopAgent& agent);
void restart_interval(LoopAgent& agent, Timer& timer);
void advance_checkpoint(LoopAgent& agent, Context& context);
/// Line and column, from 1, of a place in the program; 0 and 0 for none.
base::SourcePosition position_of(const bytecode::Program& program, std::uint32_t site);
void stage_error_report(LoopAgent& agent, Context& context);

// drain.cpp
void start_microtask(LoopAgent& agent, Context& context);
/// `place` is where Node runs what is queued.
void start_drain(LoopAgent& agent, vm::DrainPlace place = vm::DrainPlace::AfterCallback);
/// What a rejection does to the nextTick queue, before something else is queued there.
void note_rejections(LoopAgent& agent);
void advance_drain(LoopAgent& agent, Context& context);

/// An error reached the top: the next move asks the program's listeners (TriggerUncaughtException).
void begin_uncaught(LoopAgent& agent, Value error, bool from_promise);

// phases.cpp and timer_phase.cpp: one function per phase, each makes one move
/// Enters a phase as a tick of its own; true when it has just been entered.
bool enter_phase(LoopAgent& agent, Context& context, Phase phase);
/// Behind the entry into the timers phase.
void note_timers_look(LoopAgent& agent);
void run_timers(LoopAgent& agent, Context& context, LoopPoint next);
void start_timer_callback(LoopAgent& agent, Context& context, Timer& timer);
/// The end of a callback of libuv's in which timers ran.
void close_timer_scope(LoopAgent& agent);
void run_pending(LoopAgent& agent, Context& context);
void run_idle_prepare(LoopAgent& agent, Context& context);
void poll(LoopAgent& agent, Context& context);
void run_deliveries(LoopAgent& agent, Context& context);
void run_pending_after_poll(LoopAgent& agent, Context& context);
void run_check(LoopAgent& agent, Context& context);
void show_immediate_ended(LoopAgent& agent);
/// An immediate has thrown: what becomes of those after it.
void leave_immediates(LoopAgent& agent);
/// processImmediate as a nextTick callback: takes up what `leave_immediates` has left.
void take_up_immediates(LoopAgent& agent);
/// The next of them, or on with the nextTick queue.
void advance_taken_up_immediates(LoopAgent& agent, Context& context);
void run_closing(LoopAgent& agent, Context& context);
/// One timer's callback has ended, or thrown.
void finish_timer(LoopAgent& agent, std::uint64_t id, bool threw);
// timer_handle_phase.cpp: the timers of Node 10 and older
void run_timer_handles(LoopAgent& agent, Context& context, LoopPoint next);
/// listOnTimeout begins, by libuv or as a nextTick callback; false when the list is put off to another one.
bool start_list(LoopAgent& agent, std::uint64_t handle);
/// listOnTimeoutNT: the nextTick callback that runs a list.
void take_up_list(LoopAgent& agent, std::uint64_t handle);
/// The next timer of a list that runs as a nextTick callback, or on with the nextTick queue.
void advance_taken_up_list(LoopAgent& agent, Context& context);
/// A timer has thrown: what becomes of those after it.
void leave_broken_list(LoopAgent& agent);
/// A nextTick callback has thrown. RUNTIME: Node 10 src/timer_wrap.cc, OnTimeout, calls the list again whose
/// callback it belongs to, and with it what is left in the queues.
void call_handle_again(LoopAgent& agent);

// io.cpp
/// uv__io_poll's look: what is ready now goes to `deliveries`, in order.
void collect_ready(LoopAgent& agent);
/// When the next event on a handle is due; UINT64_MAX when none is to come.
std::uint64_t next_io_moment(const LoopAgent& agent);
/// Puts the callback of an event of `deliveries` on the stage; false when it has been cancelled meanwhile.
bool start_io_event(LoopAgent& agent, Context& context, std::uint64_t id);
/// What the scenario lets happen outside is counted from the first line of the program.
void start_outside(LoopAgent& agent, std::uint64_t startup);
/// Lets the world make its next move that is due: true when it made one.
bool advance_outside(LoopAgent& agent, Context& context);
/// The same for the next part of an event that brought several.
void start_continuation(LoopAgent& agent, Context& context);
void start_pending(LoopAgent& agent, Context& context);
/// Nothing can happen any more unless the viewer does something.
void wait_for_input(LoopAgent& agent, Context& context);

// pool.cpp
/// The next moment after now at which a worker starts or finishes something; UINT64_MAX when none does.
std::uint64_t next_pool_moment(const LoopAgent& agent);
/// Notes what the workers did up to the agent's clock, one tick for each; true when it made one.
bool advance_pool(LoopAgent& agent, Context& context);

}  // namespace loopscope::loop
