#include "engine/loop/loop.h"

#include <algorithm>
#include <utility>

#include "engine/loop/internal.h"
#include "engine/loop/poll_rest.h"
#include "engine/loop/pool.h"
#include "engine/vm/errors.h"
#include "engine/vm/interpreter.h"
#include "engine/vm/promise.h"
#include "engine/vm/promise_notes.h"
#include "engine/vm/realms.h"

namespace loopscope::loop {

const char* name_of(Phase phase) {
    switch (phase) {
        case Phase::None: return "none";
        case Phase::Timers: return "timers";
        case Phase::PendingCallbacks: return "pending callbacks";
        case Phase::IdlePrepare: return "idle, prepare";
        case Phase::Poll: return "poll";
        case Phase::Check: return "check";
        case Phase::ClosingCallbacks: return "closing callbacks";
        case Phase::Task: return "task";
        case Phase::Rendering: return "update the rendering";
        case Phase::Idle: return "idle period";
    }
    return "";
}

bool is_alive(const LoopState& loop) {
    if (loop.timers.referenced_count > 0 || loop.active_handles > 0) return true;
    if (!loop.closing.empty() || !loop.io.pending.empty()) return true;
    for (const PoolRequest& request : loop.pool.requests) {
        if (request.kind != kQuietMessage) return true;
    }
    for (const Immediate& immediate : loop.immediates) {
        if (immediate.referenced && !immediate.destroyed) return true;
    }
    return false;
}

void tick(LoopAgent& agent, Context& context, vm::EventKind kind, Value subject, Value value,
          std::uint64_t number, std::uint64_t other) {
    vm::note_event(agent, context.recorder, kind, 0, subject, value, number, other);
    vm::finish_tick(agent, context.recorder);
}

void tick_with_mark(LoopAgent& agent, Context& context, vm::EventKind kind, Value subject, Value value,
                    std::uint64_t number, std::uint64_t other, const std::optional<TimingMark>& mark) {
    vm::note_event(agent, context.recorder, kind, 0, subject, value, number, other);
    if (mark)
        vm::note_event(agent, context.recorder, vm::EventKind::NotGuaranteed, 0, Value(), Value(),
                       static_cast<std::uint64_t>(mark->reason), mark->other);
    vm::finish_tick(agent, context.recorder);
}

std::int64_t now_ms(const LoopAgent& agent) {
    return static_cast<std::int64_t>(agent.clock / 1'000'000);
}

void update_time(LoopAgent& agent) {
    agent.loop.time = now_ms(agent);
}

void charge_first_run(LoopAgent& agent, FirstRun kind) {
    agent.clock +=
        agent.speed.scaled(std::exchange(agent.loop.first_runs[static_cast<std::size_t>(kind)], 0));
}

namespace {

bool is_callback_of_loop(Activity activity) {
    switch (activity) {
        case Activity::Main:
        case Activity::Timer:
        case Activity::Immediate:
        case Activity::Completion:
        case Activity::Io:
        case Activity::Pending:
        case Activity::Outside:
        case Activity::Close:
        case Activity::BeforeExit:
        case Activity::Exit: return true;
        case Activity::None:
        case Activity::NextTick:
        case Activity::Microtask:
        case Activity::UncaughtHook:
        case Activity::UnhandledRejectionHook:
        case Activity::RejectionHandledHook:
        case Activity::FormatUncaught:
        case Activity::Task:
        case Activity::AnimationFrame:
        case Activity::IdleCallback: return false;
    }
    return false;
}

}  // namespace

void stage_call(LoopAgent& agent, Activity activity, std::uint64_t id, Value callee, Value this_value,
                std::span<const Value> arguments, Value async_context) {
    LoopState& loop = agent.loop;
    loop.activity = activity;
    loop.activity_id = id;
    if (is_callback_of_loop(activity)) ++loop.callbacks_begun;
    loop.staged = {true, callee, this_value, {arguments.begin(), arguments.end()}, async_context};
}

void stage_hook(LoopAgent& agent, Activity activity, vm::Intrinsic hook, std::span<const Value> arguments,
                Value async_context) {
    stage_call(agent, activity, 0, agent.realm[hook], Value(), arguments, async_context);
}

namespace {

/// Whose lines stand at the bottom of the stack of an error thrown in this activity.
vm::TaskKind task_kind_of(Activity activity, std::size_t arguments) {
    switch (activity) {
        case Activity::Main: return vm::TaskKind::Main;
        case Activity::Timer: return vm::TaskKind::Timer;
        case Activity::Immediate: return vm::TaskKind::Immediate;
        case Activity::NextTick:
            return static_cast<vm::TaskKind>(static_cast<std::size_t>(vm::TaskKind::NextTick) +
                                             std::min<std::size_t>(arguments, 5));
        case Activity::Microtask: return vm::TaskKind::Microtask;
        case Activity::Completion: return vm::TaskKind::FileCompletion;
        case Activity::None:
        case Activity::Io:
        case Activity::Pending:
        case Activity::Outside:
        case Activity::Close:
        case Activity::UncaughtHook:
        case Activity::UnhandledRejectionHook:
        case Activity::RejectionHandledHook:
        case Activity::FormatUncaught:
        case Activity::BeforeExit:
        case Activity::Exit:
        case Activity::Task:
        case Activity::AnimationFrame:
        case Activity::IdleCallback: return vm::TaskKind::None;
    }
    return vm::TaskKind::None;
}

void put_staged_call_on_stack(LoopAgent& agent, Context& context) {
    LoopState& loop = agent.loop;
    const StagedCall call = std::move(loop.staged);
    loop.staged = {};
    agent.clock += context.runtime.callback_overhead;
    agent.interpreted_instructions = agent.speed.compiled_after;
    agent.clock_reads = 0;
    agent.task_kind = context.runtime.family == Family::Libuv
                          ? task_kind_of(loop.activity, call.arguments.size())
                          : vm::TaskKind::None;
    agent.in_callback_job = false;
    agent.async_context = call.context;
    const std::uint32_t depth = agent.visible_depth;
    vm::push_call(agent, context.program, context.natives, call.callee, call.this_value, call.arguments,
                  vm::ReturnAction::Bottom, context.recorder);
    if (agent.visible_depth != depth) vm::finish_tick(agent, context.recorder);  // the push is seen
}

void put_staged_job_on_stack(LoopAgent& agent, Context& context) {
    const vm::Job job = std::move(*agent.loop.staged_job);
    agent.loop.staged_job.reset();
    agent.clock_reads = 0;
    const bool is_node = context.runtime.family == Family::Libuv;
    agent.task_kind = !is_node                      ? vm::TaskKind::None
                      : agent.loop.microtasks_asked ? vm::TaskKind::AskedMicrotask
                      : agent.loop.ticks_processed  ? vm::TaskKind::TickMicrotask
                                                    : vm::TaskKind::Microtask;
    const std::uint32_t depth = agent.visible_depth;
    vm::start_job(agent, context.program, context.natives, job, context.recorder);
    if (agent.visible_depth != depth) vm::finish_tick(agent, context.recorder);
}

void start_main(LoopAgent& agent, Context& context) {
    agent.clock += context.runtime.startup;
    agent.clocked_bytes = agent.heap.bytes();
    start_outside(agent, context.runtime.startup);
    update_time(agent);
    agent.loop.pool.free_at.assign(context.runtime.thread_pool_size, 0);
    stage_hook(agent, Activity::Main, vm::Intrinsic::RunMain, {});
    tick(agent, context, vm::EventKind::MainStarted);
}

void run_exit_event(LoopAgent& agent, Context& context, Activity activity, std::string_view name) {
    const Value arguments[] = {agent.heap.make_string(name), Value::int32(agent.loop.exit_code)};
    stage_hook(agent, activity, vm::Intrinsic::EmitProcessEvent, arguments);
    tick(agent, context, vm::EventKind::ProcessEvent, Value(), arguments[0],
         static_cast<std::uint64_t>(agent.loop.exit_code));
}

/// When a timer is due again, in ns; 0 when it is not.
std::uint64_t next_due(Timers& timers, std::uint64_t id) {
    const Timer* timer = find_timer(timers, id);
    if (timer == nullptr || !timer->active) return 0;
    return static_cast<std::uint64_t>(std::max<std::int64_t>(timer->due(), 0)) * 1'000'000;
}

/// FormatUncaught makes the text that the process ends with.
void stage_report(LoopAgent& agent, Context& context) {
    const UncaughtError& error = agent.loop.uncaught;
    const Value arguments[] = {
        error.value, Value::boolean(error.from_promise), Value::boolean(error.by_library),
        agent.heap.make_string(
            std::u16string_view(base::utf8_to_utf16(excerpt_of(context.program, error.site))))};
    stage_hook(agent, Activity::FormatUncaught, vm::Intrinsic::FormatUncaught, arguments);
}

}  // namespace

std::string excerpt_of(const bytecode::Program& program, std::uint32_t site) {
    if (site == 0) return {};
    const bytecode::SitePlace place = bytecode::place_of_site(program, site);
    const bytecode::FunctionTemplate& function = program.function(place.function);
    const base::SourceText& source = *program.sources[function.source];
    const base::SourcePosition position = source.position(function.positions[place.pc]);
    return vm::source_excerpt(source, position.line, position.column);
}

FinishedActivity take_finished(LoopAgent& agent) {
    LoopState& loop = agent.loop;
    const FinishedActivity finished{loop.activity, loop.activity_id, agent.completed_by_throw,
                                    agent.completion};
    loop.activity = Activity::None;
    loop.activity_id = 0;
    agent.completed_by_throw = false;
    agent.completion = Value();
    agent.running_job = 0;
    return finished;
}

namespace {

/// A main script that has written nothing leaves no stream to start before the loop.
std::uint64_t time_after_main(const LoopState& loop, const Runtime& runtime) {
    return loop.stream_tick ? runtime.after_main : runtime.after_silent_main;
}

/// One callback has run to its end (or thrown out of its last frame): do what its caller in Node does then.
void finish_activity(LoopAgent& agent, Context& context) {
    LoopState& loop = agent.loop;
    const auto [activity, id, threw, completion] = take_finished(agent);

    switch (activity) {
        case Activity::None: break;
        case Activity::Main:
            loop.point = LoopPoint::AfterMain;
            {
                const std::uint64_t time = time_after_main(loop, context.runtime);
                // RUNTIME: Node 10 and older run no nextTick callbacks when the program itself has thrown.
                if (!threw || loop.timers.keeping != TimerKeeping::HandlePerList)
                    start_drain(agent, vm::DrainPlace::AfterMain);
                tick(agent, context, vm::EventKind::MainEnded);
                agent.clock += time;
            }
            break;
        case Activity::NextTick:
            if (threw) {
                loop.drain = DrainStage::Idle;
                // RUNTIME: Node 8 and older: one of the immediates was _tickCallback, and nothing follows
                // them.
                loop.ran_an_immediate = false;
                call_handle_again(agent);
            }
            tick(agent, context, vm::EventKind::NextTickEnded, Value(), Value(), id);
            break;
        case Activity::Microtask:
            // RUNTIME: Node 20 lib/internal/process/task_queues.js, runMicrotask: it catches and reports the
            // error, so that V8 looks for the place in the stack of the error.
            if (threw) {
                agent.last_thrown_site = 0;
                agent.last_thrown_by_library = false;
            }
            vm::note_job_ended(agent);
            tick(agent, context, vm::EventKind::MicrotaskEnded, Value(), Value(), id);
            break;
        case Activity::Timer:
            finish_timer(agent, id, threw);
            loop.ran_a_timer = !threw;
            // RUNTIME: Node 10 src/timer_wrap.cc, OnTimeout, calls again after an error, with a new time.
            if (threw && loop.timers.keeping == TimerKeeping::HandlePerList) loop.timers_now = now_ms(agent);
            tick(agent, context, vm::EventKind::TimerEnded, Value(), Value(), id, next_due(loop.timers, id));
            break;
        case Activity::Immediate:
            loop.ran_an_immediate = !threw && loop.drain == DrainStage::Idle;
            if (threw) {
                loop.drain = DrainStage::Idle;
                leave_immediates(agent);
            }
            show_immediate_ended(agent);
            tick(agent, context, vm::EventKind::ImmediateEnded, Value(), Value(), id);
            break;
        case Activity::Completion:
            if (!threw) start_drain(agent);
            tick(agent, context, vm::EventKind::CompletionEnded, Value(), Value(), id);
            break;
        case Activity::Io:
            if (!threw) start_drain(agent);
            tick(agent, context, vm::EventKind::IoEnded, Value(), Value(), id);
            break;
        case Activity::Pending:
            if (!threw) start_drain(agent);
            tick(agent, context, vm::EventKind::PendingEnded, Value(), Value(), id);
            break;
        case Activity::Outside:
            tick(agent, context, vm::EventKind::OutsideEnded, Value(), Value(), id);
            break;
        case Activity::Close:
            if (!threw) start_drain(agent);
            tick(agent, context, vm::EventKind::CloseEnded, Value(), Value(), id);
            break;
        case Activity::UnhandledRejectionHook:
            if (threw && loop.drain == DrainStage::Idle) call_handle_again(agent);
            if (threw) begin_uncaught(agent, completion, loop.drain != DrainStage::Idle);
            return;
        case Activity::RejectionHandledHook: break;
        case Activity::UncaughtHook:
            if (threw) {
                // RUNTIME: an error thrown by the handler itself ends Node with exit code 7.
                loop.exit_code = 7;
                loop.uncaught = {completion, false, agent.last_thrown_site, agent.last_thrown_by_library};
            }
            if (!threw && completion.is_true()) {
                loop.uncaught = {};
                // RUNTIME: Node 20 lib/internal/process/execution.js queues an empty immediate, so that what
                // the broken-off callback left in the queues is run in the next check phase at the latest.
                Immediate empty;
                empty.id = loop.next_immediate_id++;
                empty.queued_at_tick = agent.tick;
                loop.immediates.push_back(std::move(empty));
                return;
            }
            stage_report(agent, context);
            return;
        case Activity::FormatUncaught:
            if (!threw) context.hooks.write_error(agent, context.recorder, completion);
            end_process(agent, context, loop.exit_code == 0 ? 1 : loop.exit_code);
            return;
        case Activity::BeforeExit:
            loop.point = LoopPoint::AfterBeforeExit;
            start_drain(agent);
            break;
        case Activity::Exit:
            loop.point = LoopPoint::AfterExit;
            start_drain(agent);
            break;
        case Activity::Task:
        case Activity::AnimationFrame:
        case Activity::IdleCallback: break;  // of the Html family
    }
    if (threw) begin_uncaught(agent, completion, false);
}

/// One move of the loop proper: uv_run and what Node does around it (src/api/embed_helpers.cc,
/// SpinEventLoop). RUNTIME: libuv 1.46 src/unix/core.c, uv_run.
void advance_point(LoopAgent& agent, Context& context) {
    LoopState& loop = agent.loop;
    const bool before_poll = context.runtime.timers == TimerPlacement::BeforePoll;
    switch (loop.point) {
        case LoopPoint::BeforeMain: start_main(agent, context); break;
        case LoopPoint::AfterMain: loop.point = LoopPoint::RunStart; break;
        case LoopPoint::RunStart:
            update_time(agent);
            if (loop.started_at == 0) loop.started_at = agent.clock;
            if (!is_alive(loop)) {
                loop.point = LoopPoint::RunEnd;
            } else {
                loop.point = before_poll ? LoopPoint::IterationStart : LoopPoint::TimersBeforeLoop;
            }
            break;
        case LoopPoint::TimersBeforeLoop: run_timers(agent, context, LoopPoint::IterationStart); break;
        case LoopPoint::IterationStart:
            ++loop.iteration;
            loop.phase = Phase::None;
            agent.clock += context.runtime.iteration_overhead;
            loop.point = before_poll ? LoopPoint::TimersBeforePoll : LoopPoint::PendingCallbacks;
            if (before_poll) update_time(agent);
            tick(agent, context, vm::EventKind::IterationStarted, Value(), Value(), loop.iteration);
            break;
        case LoopPoint::TimersBeforePoll: run_timers(agent, context, LoopPoint::PendingCallbacks); break;
        case LoopPoint::PendingCallbacks: run_pending(agent, context); break;
        case LoopPoint::IdlePrepare: run_idle_prepare(agent, context); break;
        case LoopPoint::Poll: poll(agent, context); break;
        case LoopPoint::PollCompletions: run_deliveries(agent, context); break;
        case LoopPoint::PendingAfterPoll: run_pending_after_poll(agent, context); break;
        case LoopPoint::Check: run_check(agent, context); break;
        case LoopPoint::ClosingCallbacks: run_closing(agent, context); break;
        case LoopPoint::Timers: run_timers(agent, context, LoopPoint::IterationEnd); break;
        case LoopPoint::IterationEnd:
            loop.phase = Phase::None;
            loop.point = is_alive(loop) ? LoopPoint::IterationStart : LoopPoint::RunEnd;
            break;
        case LoopPoint::RunEnd:
            loop.phase = Phase::None;
            run_exit_event(agent, context, Activity::BeforeExit, "beforeExit");
            break;
        case LoopPoint::AfterBeforeExit:
            loop.point = is_alive(loop) ? LoopPoint::RunStart : LoopPoint::Exit;
            break;
        case LoopPoint::Exit:
            loop.exiting = true;
            run_exit_event(agent, context, Activity::Exit, "exit");
            break;
        case LoopPoint::AfterExit: end_process(agent, context, loop.exit_code); break;
        case LoopPoint::Ended: break;
    }
}

}  // namespace

bool has_ended(const LoopAgent& agent) {
    return agent.loop.point == LoopPoint::Ended || agent.loop.io.waits_for_input;
}

void end_process(LoopAgent& agent, Context& context, int exit_code) {
    LoopState& loop = agent.loop;
    vm::drop_frames(agent);
    agent.stack.clear();
    agent.visible_depth = 0;
    loop.activity = Activity::None;
    loop.staged = {};
    loop.staged_job.reset();
    loop.drain = DrainStage::Idle;
    loop.phase = Phase::None;
    loop.exit_code = exit_code;
    loop.point = LoopPoint::Ended;
    tick(agent, context, vm::EventKind::Ended, Value(), Value(), static_cast<std::uint64_t>(exit_code));
}

void advance(LoopAgent& agent, Context& context) {
    LOOPSCOPE_ASSERT(agent.frames.empty(), "the loop moves only while no function runs");
    const std::uint64_t tick_before = agent.tick;
    // Where a page takes its next task, the other agents are asked first.
    const bool rested = rests_between_tasks(agent);
    while (agent.tick == tick_before && agent.frames.empty() && !has_ended(agent) &&
           (rested || !rests_between_tasks(agent))) {
        LoopState& loop = agent.loop;
        if (agent.exit_requested) {
            end_process(agent, context, loop.exit_code);
        } else if (vm::has_notes_to_tell(agent)) {
            vm::start_telling(agent, context.program, context.natives, context.recorder);
        } else if (loop.staged.staged) {
            put_staged_call_on_stack(agent, context);
        } else if (loop.staged_job) {
            put_staged_job_on_stack(agent, context);
        } else if (loop.activity != Activity::None) {
            if (context.runtime.family == Family::Html)
                finish_html_activity(agent, context);
            else
                finish_activity(agent, context);
        } else if (context.runtime.family == Family::Html) {
            advance_html(agent, context);
        } else if (!loop.uncaught_queue.empty()) {
            const UncaughtError error = loop.uncaught_queue.front();
            loop.uncaught_queue.pop_front();
            loop.uncaught = error;
            const Value arguments[] = {error.value, Value::boolean(error.from_promise)};
            stage_hook(agent, Activity::UncaughtHook, vm::Intrinsic::OnUncaught, arguments,
                       agent.async_context);
            tick(agent, context, vm::EventKind::UncaughtError, Value(), error.value);
        } else if (loop.drain != DrainStage::Idle) {
            advance_drain(agent, context);
        } else {
            advance_point(agent, context);
        }
    }
}

}  // namespace loopscope::loop
