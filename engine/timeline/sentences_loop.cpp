#include <fmt/format.h>

#include <algorithm>

#include "engine/loop/html.h"
#include "engine/timeline/page_step.h"
#include "engine/timeline/sentences.h"

namespace loopscope::timeline {

namespace {

using vm::EventKind;
using vm::TraceEvent;

constexpr std::uint64_t kMillisecond = 1'000'000;

std::string count_text(std::size_t count, std::string_view one, std::string_view many) {
    return fmt::format("{} {}", group_digits(count), count == 1 ? one : many);
}

const loop::Timer* find_timer(const Telling& telling, std::uint64_t id) {
    const auto& all = telling.after.loop.timers.all;
    const auto found = all.find(id);
    return found == all.end() ? nullptr : &found->second;
}

std::string tell_timer_started(Telling& telling, const TraceEvent& event) {
    const loop::Timer* timer = find_timer(telling, event.number);
    const bool is_of_page = telling.program.setup.runtime.family == loop::Family::Html;
    const std::uint64_t leeway = is_of_page && timer != nullptr ? loop::leeway_of(*timer) : 0;
    return fmt::format(
        "Timer #{} is started: {} will be due at {}{}{}.", event.number, telling.function(event.value),
        duration_text(event.other),
        timer != nullptr && timer->repeat ? fmt::format(", and every {} ms", timer->list_duration()) : "",
        leeway == 0 ? "" : fmt::format("; timers due up to {} later may go first", duration_text(leeway)));
}

std::string tell_timer_fired(Telling& telling, const TraceEvent& event) {
    const loop::Timer* timer = find_timer(telling, event.number);
    const std::string delay = timer == nullptr ? "" : fmt::format(" ({} ms)", timer->list_duration());
    const std::string late =
        event.other < kMillisecond ? "" : fmt::format(", {} late", duration_text(event.other));
    return fmt::format("Timer #{}{} is due{}: its callback {} leaves the timers and goes to the call stack.",
                       event.number, delay, late, telling.function(event.value));
}

std::string tell_rendering(const loop::HtmlState& html) {
    const std::size_t callbacks = count_frame_callbacks(html.running_frame_callbacks);
    const std::size_t steps = html.running_frame_callbacks.size() - callbacks;
    if (callbacks + steps == 0) return "A rendering opportunity: nothing runs before the page is painted.";
    const std::string own = count_text(steps, "step of the page's own", "steps of the page's own");
    if (callbacks == 0 && steps > 0)
        return fmt::format("A rendering opportunity: {} before the page is painted.", own);
    return fmt::format(
        "A rendering opportunity: {}{} before the page is painted.",
        count_text(callbacks, "animation frame callback runs", "animation frame callbacks run"),
        steps == 0 ? "" : " and " + own);
}

std::string tell_phase(Telling& telling, const TraceEvent& event) {
    const loop::LoopState& loop = telling.after.loop;
    switch (static_cast<loop::Phase>(event.number)) {
        case loop::Phase::None: return "The loop is between two phases.";
        case loop::Phase::Timers: {
            const auto active = std::count_if(loop.timers.all.begin(), loop.timers.all.end(),
                                              [](const auto& it) { return it.second.active; });
            return fmt::format("The timers phase begins: {}, and those that are due will run.",
                               count_text(static_cast<std::size_t>(active), "timer waits", "timers wait"));
        }
        case loop::Phase::PendingCallbacks:
            return "The pending callbacks phase begins: operations put off from the last iteration would run "
                   "here.";
        case loop::Phase::IdlePrepare:
            return "The idle and prepare phases begin: the runtime's own housekeeping.";
        case loop::Phase::Poll:
            return fmt::format(
                "The poll phase begins: the loop looks for finished work; {} in the thread pool.",
                count_text(loop.pool.requests.size(), "request is", "requests are"));
        case loop::Phase::Check:
            return fmt::format("The check phase begins: {}.",
                               count_text(loop.immediates.size() + loop.outstanding_immediates.size(),
                                          "immediate waits", "immediates wait"));
        case loop::Phase::ClosingCallbacks:
            return fmt::format(
                "The closing callbacks phase begins: {}.",
                count_text(loop.closing.size(), "close callback waits", "close callbacks wait"));
        case loop::Phase::Task: return "The event loop turns to its task queues.";
        case loop::Phase::Rendering: return tell_rendering(loop.html);
        case loop::Phase::Idle:
            return "An idle period begins: there is nothing else to do before something is due.";
    }
    return "";
}

const loop::PoolRequest* find_request(const Telling& telling, std::uint64_t id) {
    for (const loop::PoolRequest& request : telling.after.loop.pool.requests) {
        if (request.id == id) return &request;
    }
    return nullptr;
}

std::string request_text(const Telling& telling, std::uint64_t id) {
    const loop::PoolRequest* request = find_request(telling, id);
    return request == nullptr || request->label.empty() ? fmt::format("request #{}", id)
                                                        : fmt::format("request #{} ({})", id, request->label);
}

std::string tell_output(Telling& telling, const TraceEvent& event) {
    std::string text;
    if (event.other < telling.after.host.output.size()) text = telling.after.host.output[event.other].text;
    while (!text.empty() && text.back() == '\n') text.pop_back();
    return fmt::format("\"{}\" is written to standard {}.", shorten(std::move(text), 80),
                       event.number == 1 ? "output" : "error");
}

std::string tell_submitted(Telling& telling, const TraceEvent& event) {
    return fmt::format("{} is handed to the thread pool; the program goes on without waiting for it.",
                       request_text(telling, event.number));
}

std::string label_text(const Telling& telling, heap::Value label) {
    return label.is_string() ? telling.after.heap.utf8(label) : "";
}

/// Whether what comes to the poll phase may be a message of another thread.
bool has_threads(const Telling& telling) {
    return telling.after.cluster_link.listener != 0;
}

std::string tell_io_queued(const Telling& telling, const TraceEvent& event) {
    const std::string label = label_text(telling, event.subject);
    const std::uint64_t now = telling.after.clock;
    if (event.other <= now) return fmt::format("A socket has something for the poll phase: {}.", label);
    return fmt::format("On its way, for another {}: {}.", duration_text(event.other - now), label);
}

bool is_worker(const Telling& telling) {
    return telling.after.cluster_link.number != 0;
}

std::string tell_main_started(const Telling& telling) {
    if (is_worker(telling)) return "The thread is up: the script that it is to run comes as a message.";
    return fmt::format("The program starts, {} into its process: its main script is the first task.",
                       duration_text(telling.after.clock));
}

std::string tell_blocked(const Telling& telling, std::uint64_t lasted) {
    const std::string& operation = telling.after.host.last_blocking_operation;
    return fmt::format("The {} was blocked for {}{}: nothing else could run{}.",
                       is_worker(telling) ? "thread" : "main thread", duration_text(lasted),
                       operation.empty() ? "" : " by " + operation, is_worker(telling) ? " on it" : "");
}

/// RUNTIME: Node starts its streams and its loop before it goes on.
std::string tell_main_ended(const Telling& telling) {
    const loop::Runtime& runtime = telling.program.setup.runtime;
    const bool wrote = telling.after.host.opened[0] || telling.after.host.opened[1];
    return fmt::format("{}; {} takes {} to go on.",
                       telling.after.loop.uncaught_queue.empty() ? "The main script has run to its end"
                                                                 : "An error has ended the main script",
                       runtime.title, duration_text(wrote ? runtime.after_main : runtime.after_silent_main));
}

std::string tell_queues(Telling& telling, const TraceEvent& event) {
    switch (event.kind) {
        case EventKind::NextTickQueued:
            return fmt::format("{} joins the nextTick queue as #{}.", telling.function(event.value),
                               event.number);
        case EventKind::NextTickStarted:
            return fmt::format(
                "The nextTick queue comes before everything else: its #{}, {}, goes to the call stack.",
                event.number, telling.function(event.value));
        case EventKind::NextTickEnded: return fmt::format("The nextTick callback #{} is done.", event.number);
        case EventKind::TimerStarted: return tell_timer_started(telling, event);
        case EventKind::NotGuaranteed: return "The order came from timing.";
        case EventKind::TimerCleared:
            return fmt::format("Timer #{} is cleared and will not fire.", event.number);
        case EventKind::TimerFired: return tell_timer_fired(telling, event);
        case EventKind::TimerEnded: return fmt::format("The callback of timer #{} is done.", event.number);
        case EventKind::ImmediateQueued:
            return fmt::format("Immediate #{} is queued: {} will run in the next check phase.", event.number,
                               telling.function(event.value));
        case EventKind::ImmediateCleared: return fmt::format("Immediate #{} is cleared.", event.number);
        case EventKind::ImmediateStarted:
            return fmt::format("Immediate #{} has its turn: its callback {} goes to the call stack.",
                               event.number, telling.function(event.value));
        case EventKind::ImmediateEnded:
            return fmt::format("The callback of immediate #{} is done.", event.number);
        default: return "";  // NOTE: the rest stands in tell_loop
    }
}

}  // namespace

std::string tell_loop(Telling& telling, const TraceEvent& event) {
    switch (event.kind) {
        case EventKind::MainStarted: return tell_main_started(telling);
        case EventKind::MainEnded: return tell_main_ended(telling);
        case EventKind::IterationStarted: return fmt::format("Loop iteration {} begins.", event.number);
        case EventKind::PhaseEntered: return tell_phase(telling, event);
        case EventKind::PhaseLeft: return "The phase ends.";
        case EventKind::RequestSubmitted: return tell_submitted(telling, event);
        case EventKind::RequestStarted:
            return fmt::format("Worker {} of the thread pool took {}.", event.other + 1,
                               request_text(telling, event.number));
        case EventKind::RequestFinished:
            return fmt::format("Worker {} has finished {}: its callback waits for the poll phase.",
                               event.other + 1, request_text(telling, event.number));
        case EventKind::CompletionStarted:
            if (event.other != 0) return "The poll phase hands over a message that has come to a port.";
            return fmt::format("The poll phase runs the callback of the finished request #{}.", event.number);
        case EventKind::CompletionEnded:
            return fmt::format("The callback of request #{} is done.", event.number);
        case EventKind::IoQueued: return tell_io_queued(telling, event);
        case EventKind::IoStarted:
            return has_threads(telling)
                       ? "The poll phase hands over what has come from another thread or to a socket."
                       : "The poll phase hands the program what has arrived at a socket.";
        case EventKind::IoCancelled: return "A socket is closed: what was on its way to it is lost.";
        case EventKind::IoEnded:
            return has_threads(telling) ? "What has come is handed over."
                                        : "The callback of the socket is done.";
        case EventKind::OutsideHappened: return fmt::format("Outside: {}.", label_text(telling, event.value));
        case EventKind::OutsideEnded: return "The loop goes on.";
        case EventKind::PendingStarted: return "A callback that libuv had put off runs.";
        case EventKind::PendingEnded: return "The callback is done.";
        case EventKind::WaitsForInput: return "The loop waits: nothing more comes unless you do something.";
        case EventKind::CloseStarted: return "A close callback goes to the call stack.";
        case EventKind::CloseEnded: return "The close callback is done.";
        case EventKind::Blocked: return tell_blocked(telling, event.number);
        case EventKind::Waited:
            return fmt::format("There was nothing to do, so the loop slept for {} in the poll phase.",
                               duration_text(event.number));
        case EventKind::OutputWritten: return tell_output(telling, event);
        case EventKind::UncaughtError:
            return fmt::format("Nobody caught {}: it went through the bottom of the call stack.",
                               telling.value(event.value));
        case EventKind::ProcessEvent: {
            const std::string name = event.value.is_string() ? telling.after.heap.utf8(event.value) : "";
            return fmt::format(
                "`process` emits '{}'{}.", name,
                name == "beforeExit" ? ": nothing is left to wait for" : ": the program is about to end");
        }
        case EventKind::Ended:
            return fmt::format("The {} is over, with exit code {}.",
                               is_worker(telling) ? "thread" : "program", event.number);
        case EventKind::AgentStarted:
            return fmt::format(
                "Worker thread {} is started: it runs beside this one, with a stack, a heap and an event "
                "loop "
                "of its own.",
                event.number);
        case EventKind::AgentResumed: return "It goes on where it stood.";
        case EventKind::AgentEnded: return fmt::format("Worker thread {} is no more.", event.number);
        default: return tell_queues(telling, event);  // NOTE: queues and timers have sentences of their own
    }
}

}  // namespace loopscope::timeline
