#include <fmt/format.h>

#include "engine/timeline/page_step.h"
#include "engine/timeline/sentences.h"

// The event loop of a page in sentences. SPEC: HTML section 8.1.7.

namespace loopscope::timeline {

namespace {

using vm::EventKind;
using vm::TraceEvent;

std::string source_of(const TraceEvent& event) {
    return loop::name_of(static_cast<loop::TaskSource>(event.other));
}

/// "of 3 tasks the oldest is a timer task": what the loop chooses from.
std::string tell_iteration(const loop::HtmlState& html, const TraceEvent& event) {
    const std::size_t count = html.tasks.size();
    if (count <= 1) return fmt::format("Loop iteration {} begins: one task is ready.", event.number);
    return fmt::format("Loop iteration {} begins: of {} ready tasks the oldest of the highest priority runs.",
                       event.number, group_digits(count));
}

std::string tell_fired(Telling& telling, const TraceEvent& event) {
    const auto timer = telling.after.loop.timers.all.find(event.number);
    const bool is_clamped = timer != telling.after.loop.timers.all.end() &&
                            timer->second.nesting > telling.after.loop.html.clamp_after_nesting;
    const std::string late =
        event.other < 1'000'000 ? "" : fmt::format(", {} late", duration_text(event.other));
    return fmt::format("The task of timer #{} runs{}: its callback {} goes to the call stack.{}",
                       event.number, late, telling.function(event.value),
                       is_clamped ? " It is nested so deep that new timers wait 4 ms or more." : "");
}

}  // namespace

std::string tell_page(Telling& telling, const TraceEvent& event) {
    const loop::HtmlState& html = telling.after.loop.html;
    switch (event.kind) {
        case EventKind::MainStarted:
            return "The parser reaches the script of the page and runs it, as part of a task.";
        case EventKind::MainEnded:
            return telling.after.loop.uncaught_queue.empty() ? "The script has run to its end."
                                                             : "An error has ended the script.";
        case EventKind::IterationStarted: return tell_iteration(html, event);
        case EventKind::TimerFired: return tell_fired(telling, event);
        case EventKind::TaskQueued:
            return fmt::format("A task is queued: #{}, of the {} task source.", event.number,
                               source_of(event));
        case EventKind::TaskStarted:
            return fmt::format("Task #{} of the {} task source runs.", event.number, source_of(event));
        case EventKind::TaskContinued:
            return fmt::format(
                "After the microtask checkpoint task #{} goes on: with the next listener, if there is one.",
                event.number);
        case EventKind::TaskEnded:
            return fmt::format("What task #{} called is done: a microtask checkpoint follows.", event.number);
        case EventKind::TaskRemoved:
            return fmt::format("Task #{} is taken out of its queue and will not run.", event.number);
        case EventKind::FrameCallbackRequested:
            if (is_page_step(event.number))
                return fmt::format("Noted for the frame: the page {}.",
                                   page_step_text(telling.view, event.value));
            return fmt::format(
                "{} joins the animation frame callbacks as #{}: it runs before the next paint.",
                telling.function(event.value), event.number);
        case EventKind::FrameCallbackStarted:
            if (is_page_step(event.number))
                return fmt::format("A step of the frame, the page's own: it {}.",
                                   page_step_text(telling.view, event.value));
            return fmt::format("Animation frame callback #{}, {}, goes to the call stack.", event.number,
                               telling.function(event.value));
        case EventKind::FrameCallbackEnded:
            if (is_page_step(event.number)) return "The page's own step of the frame is done.";
            return fmt::format("Animation frame callback #{} is done.", event.number);
        case EventKind::PageRendered:
            return fmt::format("The page is laid out and painted: frame {}.", event.number);
        case EventKind::IdleCallbackRequested:
            return fmt::format("{} joins the idle callbacks as #{}.", telling.function(event.value),
                               event.number);
        case EventKind::IdleCallbackStarted:
            return fmt::format("Nothing else is to do, so idle callback #{}, {}, has its turn.", event.number,
                               telling.function(event.value));
        case EventKind::IdleCallbackEnded: return fmt::format("Idle callback #{} is done.", event.number);
        case EventKind::Waited:
            return fmt::format("No task is ready, so the page is idle for {}.", duration_text(event.number));
        case EventKind::UncaughtError:
            return fmt::format(
                "Nobody caught {}: the page hears of it in an error event, and the loop goes on.",
                telling.value(event.value));
        case EventKind::OutputWritten: return "";
        case EventKind::Ended: return "Nothing is left that could happen in the page.";
        default: return "";  // NOTE: what a page and Node share is told by the others
    }
}

}  // namespace loopscope::timeline
