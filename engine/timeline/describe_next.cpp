#include "engine/timeline/describe_next.h"

#include <fmt/format.h>

#include <algorithm>

#include "engine/timeline/describe.h"
#include "engine/timeline/page_step.h"
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

bool is_page(const machine::LoadedProgram& program) {
    return program.setup.runtime.family == loop::Family::Html;
}

std::string frame_text(const machine::LoadedProgram& program, const Machine& after, const TraceEvent& event) {
    if (!is_page_step(event.number)) return fmt::format("animation frame callback #{} runs", event.number);
    Viewer viewer{after.heap, machine::program_of(after, program.setup)};
    return fmt::format("the page {}", page_step_text(viewer, event.value));
}

/// What a tick of the loop will do; `before` is the machine before it. Empty for what only ends something.
std::string loop_text(const machine::LoadedProgram& program, const Machine& before, const Machine& after,
                      const TraceEvent& event) {
    switch (event.kind) {
        case EventKind::MainStarted:
            return is_page(program) ? "the parser reaches the script of the page and runs it"
                                    : "the main script runs, as the first task";
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
            if (event.other != 0) return "a message that has come to a port is handed over";
            return fmt::format("the callback of the finished request #{} runs", event.number);
        case EventKind::IoStarted: return "what has come from outside the thread is handed over";
        case EventKind::OutsideHappened: return "the world outside does something";
        case EventKind::PendingStarted: return "a callback that libuv put off runs";
        case EventKind::WaitsForInput: return "the loop waits: nothing more comes";
        case EventKind::CloseStarted: return "a close callback runs";
        case EventKind::TaskStarted:
            return fmt::format("task #{} of the {} task source runs", event.number,
                               loop::name_of(static_cast<loop::TaskSource>(event.other)));
        case EventKind::TaskContinued: return fmt::format("task #{} goes on", event.number);
        case EventKind::FrameCallbackStarted: return frame_text(program, after, event);
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
std::string tick_text(const machine::LoadedProgram& program, const Machine& before, const Machine& after,
                      const std::vector<TraceEvent>& events) {
    const TraceEvent* main = main_event(events);
    std::string text = main == nullptr ? "" : loop_text(program, before, after, *main);
    for (const TraceEvent& event : events) {
        if (!text.empty()) break;
        text = loop_text(program, before, after, event);
    }
    return text;
}

/// What the loop empties before it goes on, as the queues are now; empty when nothing waits. RUNTIME: the
/// microtasks that a microtask queues come at once, whatever waits on the nextTick queue.
std::string drain_text(const Machine& machine) {
    const std::size_t ticks = machine.loop.next_ticks.size(), jobs = machine.microtasks.size();
    if (ticks == 0 && jobs == 0) return "";
    if (machine.loop.activity == Activity::Microtask && jobs > 0)
        return fmt::format("the microtask queue is drained further: {}", waiting_text(jobs));
    if (ticks == 0) return fmt::format("the microtask queue is drained: {}", waiting_text(jobs));
    const std::size_t first = ticks_before_microtasks(machine.loop);
    if (first == 0 && jobs > 0)
        return fmt::format("the microtask queue is drained: {}, before the nextTick queue goes on: {}",
                           waiting_text(jobs), ticks);
    if (first < ticks) return ticks_text(machine.loop, jobs);
    return fmt::format("the nextTick queue is emptied: {}{}", waiting_text(ticks),
                       jobs == 0 ? "" : fmt::format(", then the microtask queue: {}", jobs));
}

/// RUNTIME: Node 10 and older run all immediates, and all due timers of one duration, before the queues
/// between them.
std::string after_batch(const Machine& machine) {
    const std::size_t ticks = machine.loop.next_ticks.size(), jobs = machine.microtasks.size();
    const std::string_view rest = machine.loop.activity == Activity::Timer
                                      ? "the due timers of the same duration run"
                                      : "the other immediates run";
    if (ticks + jobs == 0) return fmt::format("{}, if there are more", rest);
    std::string queues = ticks == 0 ? "" : fmt::format("nextTick queue: {}", ticks);
    if (jobs > 0) queues += fmt::format("{}microtask queue: {}", queues.empty() ? "" : ", ", jobs);
    return fmt::format("{}, if there are more, and only then what has been queued ({})", rest, queues);
}

/// What a page does when a callback has returned and nothing is to be drained.
std::string after_callback_of_page(const loop::LoopState& loop) {
    if (loop.activity == Activity::Task && !loop.html.continuation.is_undefined())
        return fmt::format("task #{} goes on", loop.activity_id);
    if (loop.activity == Activity::AnimationFrame) {
        const std::size_t left = loop.html.running_frame_callbacks.size();
        return left == 0 ? std::string("the page is painted")
                         : fmt::format("the frame goes on: {} before it is painted", waiting_text(left));
    }
    if (loop.html.tasks.empty()) return "the event loop goes on: it takes the next task, renders, or waits";
    return fmt::format("the event loop goes on with its tasks: {}", waiting_text(loop.html.tasks.size()));
}

/// What follows once the frames on the stack are done, as the queues are now.
std::string after_stack(const machine::LoadedProgram& program, const Machine& machine) {
    const Activity activity = machine.loop.activity;
    if (activity == Activity::FormatUncaught) return "the program ends";
    if (activity == Activity::UncaughtHook && !is_page(program))
        return "it is known whether a listener took the error or the program ends";
    if (program.setup.runtime.drain == loop::DrainPolicy::AfterPhase &&
        (activity == Activity::Timer || activity == Activity::Immediate))
        return after_batch(machine);
    if (std::string text = drain_text(machine); !text.empty()) return text;
    if (is_page(program)) return after_callback_of_page(machine.loop);
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
        if (const std::string text = tick_text(program, before, after, events); !text.empty())
            return fmt::format("Then {}.", text);
        before = std::move(after);
        if (machine::has_ended(before)) return "Then the program ends.";
    }
    return "";
}

}  // namespace loopscope::timeline
