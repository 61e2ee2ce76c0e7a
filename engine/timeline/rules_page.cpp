#include "engine/loop/loop_agent.h"
#include "engine/timeline/page_step.h"
#include "engine/timeline/rules.h"

// The rules of a page. SPEC: HTML chapter 8 and what builds on it.

namespace loopscope::timeline {

namespace {

using vm::EventKind;

constexpr Rule kModel{"HTML", "Event loop processing model",
                      "https://html.spec.whatwg.org/multipage/webappapis.html#event-loop-processing-model"};
constexpr Rule kQueueTask{"HTML", "Queuing tasks",
                          "https://html.spec.whatwg.org/multipage/webappapis.html#queuing-tasks"};
constexpr Rule kTimers{
    "HTML", "Timers",
    "https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html#timer-initialisation-steps"};
constexpr Rule kFrames{
    "HTML", "Animation frames",
    "https://html.spec.whatwg.org/multipage/imagebitmap-and-animations.html#animation-frames"};
constexpr Rule kRendering{"HTML", "Update the rendering",
                          "https://html.spec.whatwg.org/multipage/webappapis.html#update-the-rendering"};
constexpr Rule kIdle{"requestIdleCallback", "Start an idle period",
                     "https://w3c.github.io/requestidlecallback/#start-an-idle-period-algorithm"};
constexpr Rule kCheckpoint{
    "HTML", "Perform a microtask checkpoint",
    "https://html.spec.whatwg.org/multipage/webappapis.html#perform-a-microtask-checkpoint"};
constexpr Rule kRejections{
    "HTML", "Unhandled promise rejections",
    "https://html.spec.whatwg.org/multipage/webappapis.html#unhandled-promise-rejections"};
constexpr Rule kCleanUp{
    "HTML", "Clean up after running script",
    "https://html.spec.whatwg.org/multipage/webappapis.html#clean-up-after-running-script"};

Rule rule_of_page_phase(std::uint64_t phase) {
    switch (static_cast<loop::Phase>(phase)) {
        case loop::Phase::Rendering: return kRendering;
        case loop::Phase::Idle: return kIdle;
        case loop::Phase::Task:
        case loop::Phase::None:
        case loop::Phase::Timers:
        case loop::Phase::PendingCallbacks:
        case loop::Phase::IdlePrepare:
        case loop::Phase::Poll:
        case loop::Phase::Check:
        case loop::Phase::ClosingCallbacks: return kModel;
    }
    return kModel;
}

}  // namespace

std::optional<Rule> rule_of_page(const vm::TraceEvent& event) {
    switch (event.kind) {
        case EventKind::MainStarted:
        case EventKind::MainEnded:
            return Rule{"HTML", "Run a classic script",
                        "https://html.spec.whatwg.org/multipage/webappapis.html#run-a-classic-script"};
        case EventKind::IterationStarted:
        case EventKind::TaskStarted:
        case EventKind::Waited:
        case EventKind::WaitsForInput:
        case EventKind::Ended: return kModel;
        case EventKind::TaskQueued:
        case EventKind::TaskRemoved: return kQueueTask;
        case EventKind::MicrotaskEnded:
        case EventKind::MicrotasksDrained: return kCheckpoint;
        case EventKind::RejectionUnhandled:
        case EventKind::RejectionHandledLate: return kRejections;
        case EventKind::TaskContinued:
        case EventKind::TaskEnded: return kCleanUp;
        case EventKind::PhaseEntered:
        case EventKind::PhaseLeft: return rule_of_page_phase(event.number);
        case EventKind::TimerStarted:
        case EventKind::TimerCleared:
        case EventKind::TimerFired:
        case EventKind::TimerEnded: return kTimers;
        case EventKind::FrameCallbackRequested:
        case EventKind::FrameCallbackStarted:
        case EventKind::FrameCallbackEnded: return is_page_step(event.number) ? kRendering : kFrames;
        case EventKind::PageRendered: return kRendering;
        case EventKind::IdleCallbackRequested:
        case EventKind::IdleCallbackStarted:
        case EventKind::IdleCallbackEnded: return kIdle;
        case EventKind::UncaughtError:
            return Rule{"HTML", "Report an exception",
                        "https://html.spec.whatwg.org/multipage/webappapis.html#report-an-exception"};
        case EventKind::OutputWritten:
            return Rule{"Console", "Printer", "https://console.spec.whatwg.org/#printer"};
        default: return std::nullopt;  // NOTE: what the language itself rules
    }
}

}  // namespace loopscope::timeline
