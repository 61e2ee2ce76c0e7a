#include "engine/timeline/describe_next.h"

#include <fmt/format.h>

#include <algorithm>

#include "engine/timeline/describe.h"
#include "engine/timeline/value_text.h"

namespace loopscope::timeline {

namespace {

using loop::Activity;
using vm::EventKind;
using vm::TraceEvent;

/// Ticks that only end what ran are passed over to what begins.
constexpr int kMostSteps = 6;
constexpr std::uint64_t kMostInstructions = 200'000;  // of the library in one tick: a click costs 80,000

std::string waiting_text(std::size_t count) {
    return fmt::format("{} {} waiting", group_digits(count), count == 1 ? "is" : "are");
}

/// How many nextTick callbacks run before the microtasks do. RUNTIME: Node 8 and older put the microtasks
/// among the ticks when a promise is rejected.
std::size_t ticks_before_microtasks(const loop::LoopState& loop) {
    const std::size_t all = loop.next_ticks.size();
    return loop.microtasks_after ? std::min<std::size_t>(*loop.microtasks_after, all) : all;
}

/// The nextTick queue and what runs among its callbacks.
std::string ticks_text(const loop::LoopState& loop, std::size_t jobs) {
    const std::size_t all = loop.next_ticks.size();
    const std::size_t first = ticks_before_microtasks(loop);
    if (first == all || jobs == 0) return fmt::format("the nextTick queue is emptied: {}", waiting_text(all));
    return fmt::format("{} of the {} waiting nextTick callbacks run{}, then the microtasks among them: {}",
                       group_digits(first), group_digits(all), first == 1 ? "s" : "", group_digits(jobs));
}

std::string phase_text(const Machine& after, std::uint64_t phase) {
    const loop::LoopState& loop = after.loop;
    switch (static_cast<loop::Phase>(phase)) {
        case loop::Phase::Timers: {
            const auto due = std::count_if(
                loop.timers.all.begin(), loop.timers.all.end(),
                [&](const auto& it) { return it.second.active && it.second.due() <= loop.time; });
            return due == 0 ? "the loop enters the timers phase: none is due"
                            : fmt::format(
                                  "the loop enters the timers phase: {} due",
                                  due == 1 ? std::string("1 timer is") : fmt::format("{} timers are", due));
        }
        case loop::Phase::Check:
            return fmt::format(
                "the loop enters the check phase: {}",
                loop.outstanding_immediates.empty() && loop.immediates.empty()
                    ? "no immediate is waiting"
                    : waiting_text(std::max(loop.outstanding_immediates.size(), loop.immediates.size())));
        case loop::Phase::ClosingCallbacks:
            return fmt::format("the loop enters the closing callbacks phase: {}",
                               waiting_text(loop.closing.size()));
        case loop::Phase::Task: return "the event loop turns to its task queues";
        case loop::Phase::Rendering: return "there is a rendering opportunity";
        case loop::Phase::Idle: return "an idle period begins";
        case loop::Phase::None:
        case loop::Phase::PendingCallbacks:
        case loop::Phase::IdlePrepare:
        case loop::Phase::Poll: break;
    }
    return fmt::format("the loop enters the {} phase", loop::name_of(static_cast<loop::Phase>(phase)));
}

/// What a tick of the loop will do; `before` is the machine before it. Empty for what only ends something.
std::string loop_text(const Machine& before, const Machine& after, const TraceEvent& event) {
    switch (event.kind) {
        case EventKind::MainStarted: return "the main script runs, as the first task";
        case EventKind::MicrotaskStarted:
            return fmt::format("the microtask queue is drained: {}", waiting_text(before.microtasks.size()));
        case EventKind::NextTickStarted: return ticks_text(before.loop, before.microtasks.size());
        case EventKind::RejectionUnhandled: return "a rejection that nobody handles is reported";
        case EventKind::RejectionHandledLate: return "a rejection that was handled late is reported";
        case EventKind::IterationStarted: return fmt::format("loop iteration {} begins", event.number);
        case EventKind::PhaseEntered: return phase_text(after, event.number);
        case EventKind::TimerFired:
            return fmt::format("timer #{} is due and its callback runs", event.number);
        case EventKind::ImmediateStarted: return fmt::format("immediate #{} runs", event.number);
        case EventKind::RequestStarted:
            return fmt::format("the loop hears that worker {} took request #{}", event.other + 1,
                               event.number);
        case EventKind::RequestFinished:
            return fmt::format("the loop hears that worker {} finished request #{}", event.other + 1,
                               event.number);
        case EventKind::CompletionStarted:
            return fmt::format("the callback of the finished request #{} runs", event.number);
        case EventKind::IoStarted: return "what has arrived at a socket is handed to the program";
        case EventKind::OutsideHappened: return "the world outside does something";
        case EventKind::PendingStarted: return "a callback that libuv put off runs";
        case EventKind::WaitsForInput: return "the loop waits: nothing more comes";
        case EventKind::CloseStarted: return "a close callback runs";
        case EventKind::TaskStarted:
            return fmt::format("task #{} of the {} task source runs", event.number,
                               loop::name_of(static_cast<loop::TaskSource>(event.other)));
        case EventKind::TaskContinued: return fmt::format("task #{} goes on", event.number);
        case EventKind::FrameCallbackStarted:
            return fmt::format("animation frame callback #{} runs", event.number);
        case EventKind::PageRendered: return "the page is painted";
        case EventKind::IdleCallbackStarted: return fmt::format("idle callback #{} runs", event.number);
        case EventKind::Waited:
            return fmt::format("there is nothing to do, so the loop sleeps for {}",
                               duration_text(event.number));
        case EventKind::UncaughtError: return "the error that nobody caught reaches the top";
        case EventKind::ProcessEvent:
            return before.loop.exiting || after.loop.exiting
                       ? "`process` emits 'exit'"
                       : "nothing keeps the program alive, so `process` emits 'beforeExit'";
        case EventKind::Ended: return "the program ends";
        case EventKind::FramePushed: return "its callback goes onto the call stack";
        case EventKind::FrameResumed: return "its frame comes back to the call stack";
        case EventKind::PromiseSettled: return "a promise is settled";
        default: return "";  // NOTE: what ends something, and what code does
    }
}

/// The same of a tick with all its events: of the main one, or where it only ends something, of another.
std::string tick_text(const Machine& before, const Machine& after, const std::vector<TraceEvent>& events) {
    const TraceEvent* main = main_event(events);
    std::string text = main == nullptr ? "" : loop_text(before, after, *main);
    for (const TraceEvent& event : events) {
        if (!text.empty()) break;
        text = loop_text(before, after, event);
    }
    return text;
}

/// What follows once the frames on the stack are done, as the queues are now.
std::string after_stack(const machine::LoadedProgram& program, const Machine& machine) {
    const std::size_t ticks = machine.loop.next_ticks.size(), jobs = machine.microtasks.size();
    const Activity activity = machine.loop.activity;
    const bool waits_for_phase = program.setup.runtime.drain == loop::DrainPolicy::AfterPhase &&
                                 (activity == Activity::Timer || activity == Activity::Immediate);
    if (!waits_for_phase) {
        if (activity == Activity::Microtask && jobs > 0)
            return fmt::format("the microtask queue is drained further: {}", waiting_text(jobs));
        const std::size_t first = ticks_before_microtasks(machine.loop);
        if (ticks > 0 && first == 0 && jobs > 0)
            return fmt::format("the microtask queue is drained: {}, before the nextTick queue goes on: {}",
                               waiting_text(jobs), ticks);
        if (ticks > 0 && first < ticks) return ticks_text(machine.loop, jobs);
        if (ticks > 0)
            return fmt::format("the nextTick queue is emptied: {}{}", waiting_text(ticks),
                               jobs == 0 ? "" : fmt::format(", then the microtask queue: {}", jobs));
        if (jobs > 0) return fmt::format("the microtask queue is drained: {}", waiting_text(jobs));
    }
    if (program.setup.runtime.family == loop::Family::Html)
        return "the event loop goes on: it takes the next task, renders, or waits";
    if (activity == Activity::Main) {
        return loop::is_alive(machine.loop) ? "the event loop starts"
                                            : "nothing is left to wait for and the program ends";
    }
    if (machine.loop.phase == loop::Phase::None) return "the event loop goes on";
    return fmt::format("the event loop goes on in the {} phase", loop::name_of(machine.loop.phase));
}

}  // namespace

std::string describe_next(const machine::LoadedProgram& program, const Machine& machine) {
    if (machine::has_ended(machine)) return "";
    if (!machine.frames.empty()) {
        if (machine.loop.activity == Activity::None) return "";
        return fmt::format("As things stand, once the call stack is empty {}.",
                           after_stack(program, machine));
    }
    Machine before = machine;
    for (int step = 0; step < kMostSteps; ++step) {
        Machine after = before;
        std::vector<TraceEvent> events;
        vm::Recorder recorder;
        recorder.events = &events;
        if (machine::step(after, program.setup, recorder, 1, kMostInstructions) == 0) return "";
        if (const std::string text = tick_text(before, after, events); !text.empty())
            return fmt::format("Then {}.", text);
        before = std::move(after);
        if (machine::has_ended(before)) return "Then the program ends.";
    }
    return "";
}

std::vector<AliveReason> alive_reasons(const machine::LoadedProgram& program, const Machine& machine) {
    using Kind = AliveReason::Kind;
    std::vector<AliveReason> reasons;
    if (machine::has_ended(machine)) return reasons;
    const loop::LoopState& loop = machine.loop;
    Viewer viewer{machine.heap, *program.setup.program};
    if (!machine.frames.empty()) {
        reasons.push_back({Kind::Code, 0, "Code is running."});
    } else if (loop.activity != Activity::None) {
        reasons.push_back({Kind::Code, 0, "A callback has its turn."});
    }
    if (!loop.next_ticks.empty())
        reasons.push_back({Kind::NextTick, loop.next_ticks.front().id,
                           fmt::format("nextTick callbacks: {}.", waiting_text(loop.next_ticks.size()))});
    if (!machine.microtasks.empty())
        reasons.push_back({Kind::Microtask, machine.microtasks.front().id,
                           fmt::format("Microtasks: {}.", waiting_text(machine.microtasks.size()))});
    for (const auto& [id, timer] : loop.timers.all) {
        if (!timer.active || !timer.referenced) continue;
        if (reasons.size() >= kMostAliveTexts) {
            reasons.push_back({Kind::Timer, id, ""});
            continue;
        }
        const std::uint64_t due = timer.due_moment();
        reasons.push_back(
            {Kind::Timer, id,
             fmt::format("Timer #{}, {}, {}.", id, name_of_function(viewer, timer.callback),
                         due > machine.clock ? fmt::format("due in {}", duration_text(due - machine.clock))
                                             : std::string("due now"))});
    }
    for (const auto* queue : {&loop.outstanding_immediates, &loop.immediates}) {
        for (const loop::Immediate& immediate : *queue) {
            if (!immediate.referenced || immediate.destroyed || immediate.callback.is_undefined()) continue;
            if (reasons.size() >= kMostAliveTexts) {
                reasons.push_back({Kind::Immediate, immediate.id, ""});
                continue;
            }
            reasons.push_back({Kind::Immediate, immediate.id,
                               fmt::format("Immediate #{}, {}, waits for the check phase.", immediate.id,
                                           name_of_function(viewer, immediate.callback))});
        }
    }
    for (const loop::PoolRequest& request : loop.pool.requests) {
        reasons.push_back({Kind::Request, request.id,
                           fmt::format("Request #{}{}: {}.", request.id,
                                       request.label.empty() ? "" : fmt::format(", {}", request.label),
                                       request.finish_noted ? "done, its callback waits for the poll phase"
                                       : request.starts_at > machine.clock ? "waits for a worker"
                                                                           : "a worker is at it")});
    }
    if (!loop.closing.empty())
        reasons.push_back({Kind::Closing, loop.closing.front().id,
                           fmt::format("Close callbacks: {}.", waiting_text(loop.closing.size()))});
    for (const auto* tasks : {&loop.html.tasks, &loop.html.waiting}) {
        const auto count = std::count_if(tasks->begin(), tasks->end(),
                                         [](const loop::HtmlTask& task) { return task.timer == 0; });
        if (count > 0)
            reasons.push_back(
                {Kind::Handle, 0,
                 fmt::format("Tasks of the page: {}.", waiting_text(static_cast<std::size_t>(count)))});
    }
    if (!loop.html.frame_callbacks.empty())
        reasons.push_back(
            {Kind::Handle, 0,
             fmt::format("Animation frame callbacks: {}.", waiting_text(loop.html.frame_callbacks.size()))});
    if (!loop.html.idle_callbacks.empty())
        reasons.push_back(
            {Kind::Handle, 0,
             fmt::format("Idle callbacks: {}.", waiting_text(loop.html.idle_callbacks.size()))});
    if (loop.active_handles > 0)
        reasons.push_back({Kind::Handle, 0, fmt::format("Open handles: {}.", loop.active_handles)});
    return reasons;
}

}  // namespace loopscope::timeline
