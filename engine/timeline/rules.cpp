#include "engine/timeline/rules.h"

#include <fmt/format.h>

#include <algorithm>

#include "engine/loop/loop_agent.h"
#include "engine/vm/agent.h"

namespace loopscope::timeline {

namespace {

using vm::EventKind;

constexpr Rule kContexts{"ECMA-262", "Execution Contexts", "https://tc39.es/ecma262/#sec-execution-contexts"};
constexpr Rule kLoop{"Node.js", "Event loop explained",
                     "https://nodejs.org/en/learn/asynchronous-work/event-loop-timers-and-nexttick"};
constexpr Rule kNextTick{"Node.js", "process.nextTick()",
                         "https://nodejs.org/api/process.html#processnexttickcallback-args"};
constexpr Rule kImmediate{"Node.js", "setImmediate()",
                          "https://nodejs.org/api/timers.html#setimmediatecallback-args"};
constexpr Rule kTimer{"Node.js", "Scheduling timers", "https://nodejs.org/api/timers.html#scheduling-timers"};
constexpr Rule kCancel{"Node.js", "Cancelling timers",
                       "https://nodejs.org/api/timers.html#cancelling-timers"};
constexpr Rule kPool{"libuv", "Thread pool work scheduling",
                     "https://docs.libuv.org/en/v1.x/threadpool.html"};
constexpr Rule kRejection{"Node.js", "Event: 'unhandledRejection'",
                          "https://nodejs.org/api/process.html#event-unhandledrejection"};
constexpr Rule kHandledLate{"Node.js", "Event: 'rejectionHandled'",
                            "https://nodejs.org/api/process.html#event-rejectionhandled"};
constexpr Rule kMicrotasks{
    "Node.js", "When to use queueMicrotask() vs. process.nextTick()",
    "https://nodejs.org/api/process.html#when-to-use-queuemicrotask-vs-processnexttick"};
// What was between the callbacks of Node 10 and older is told by the change that Node 11 made.
constexpr Rule kBatches{"Node.js", "timers: run nextTicks after each immediate and timer (Node 11)",
                        "https://github.com/nodejs/node/pull/22842"};

constexpr Rule kQueueMicrotask{
    "HTML", "Microtask queuing",
    "https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html#microtask-queuing"};

Rule rule_of_job(std::uint64_t kind) {
    switch (static_cast<vm::JobKind>(kind)) {
        case vm::JobKind::PromiseReaction:
            return {"ECMA-262", "NewPromiseReactionJob",
                    "https://tc39.es/ecma262/#sec-newpromisereactionjob"};
        case vm::JobKind::Await: return {"ECMA-262", "Await", "https://tc39.es/ecma262/#await"};
        case vm::JobKind::ResolveThenable:
            return {"ECMA-262", "NewPromiseResolveThenableJob",
                    "https://tc39.es/ecma262/#sec-newpromiseresolvethenablejob"};
        case vm::JobKind::Callback: return kQueueMicrotask;
    }
    return kQueueMicrotask;
}

/// RUNTIME: the documentation of Node 10 and older does not speak of queueMicrotask.
Rule rule_between_callbacks(const loop::Runtime& runtime) {
    return runtime.drain == loop::DrainPolicy::AfterPhase ? kLoop : kMicrotasks;
}

Rule rule_of_phase(std::uint64_t phase) {
    switch (static_cast<loop::Phase>(phase)) {
        case loop::Phase::Timers:
            return {"Node.js", "Event loop: timers",
                    "https://nodejs.org/en/learn/asynchronous-work/event-loop-timers-and-nexttick#timers"};
        case loop::Phase::PendingCallbacks:
            return {"Node.js", "Event loop: pending callbacks",
                    "https://nodejs.org/en/learn/asynchronous-work/"
                    "event-loop-timers-and-nexttick#pending-callbacks"};
        case loop::Phase::Poll:
            return {"Node.js", "Event loop: poll",
                    "https://nodejs.org/en/learn/asynchronous-work/event-loop-timers-and-nexttick#poll"};
        case loop::Phase::Check:
            return {"Node.js", "Event loop: check",
                    "https://nodejs.org/en/learn/asynchronous-work/event-loop-timers-and-nexttick#check"};
        case loop::Phase::ClosingCallbacks:
            return {"Node.js", "Event loop: close callbacks",
                    "https://nodejs.org/en/learn/asynchronous-work/"
                    "event-loop-timers-and-nexttick#close-callbacks"};
        case loop::Phase::None:
        case loop::Phase::IdlePrepare:
        case loop::Phase::Task:
        case loop::Phase::Rendering:
        case loop::Phase::Idle: return kLoop;
    }
    return kLoop;
}

Rule rule_of_agents(const loop::Runtime& runtime) {
    if (runtime.family == loop::Family::Html)
        return {"HTML", "Web workers", "https://html.spec.whatwg.org/multipage/workers.html#workers"};
    return {"Node.js", "Worker threads", "https://nodejs.org/api/worker_threads.html#worker-threads"};
}

Rule rule_of_code(EventKind kind) {
    switch (kind) {
        case EventKind::StatementStarted:
            return {"ECMA-262", "Statements and Declarations",
                    "https://tc39.es/ecma262/#sec-ecmascript-language-statements-and-declarations"};
        case EventKind::Evaluated:
            return {"ECMA-262", "Expressions",
                    "https://tc39.es/ecma262/#sec-ecmascript-language-expressions"};
        case EventKind::Assigned: return {"ECMA-262", "PutValue", "https://tc39.es/ecma262/#sec-putvalue"};
        case EventKind::Branched: return {"ECMA-262", "ToBoolean", "https://tc39.es/ecma262/#sec-toboolean"};
        case EventKind::FramePushed: return {"ECMA-262", "Call", "https://tc39.es/ecma262/#sec-call"};
        case EventKind::Thrown:
            return {"ECMA-262", "The throw Statement", "https://tc39.es/ecma262/#sec-throw-statement"};
        case EventKind::FrameUnwound:
            return {"ECMA-262", "The Completion Record",
                    "https://tc39.es/ecma262/#sec-completion-record-specification-type"};
        case EventKind::Caught:
            return {"ECMA-262", "The try Statement", "https://tc39.es/ecma262/#sec-try-statement"};
        case EventKind::DebuggerStatement:
            return {"ECMA-262", "The debugger Statement", "https://tc39.es/ecma262/#sec-debugger-statement"};
        case EventKind::GarbageCollected:
            return {"ECMA-262", "Liveness", "https://tc39.es/ecma262/#sec-liveness"};
        default: return kContexts;  // NOTE: frames that come and go, and all that is no code
    }
}

}  // namespace

Rule rule_of(const vm::TraceEvent& event, const loop::Runtime& runtime) {
    const bool in_batches = runtime.drain == loop::DrainPolicy::AfterPhase;
    if (runtime.family == loop::Family::Html) {
        if (const std::optional<Rule> rule = rule_of_page(event)) return *rule;
    }
    switch (event.kind) {
        case EventKind::StatementStarted:
        case EventKind::Evaluated:
        case EventKind::Assigned:
        case EventKind::Branched:
        case EventKind::FramePushed:
        case EventKind::FramePopped:
        case EventKind::Thrown:
        case EventKind::FrameUnwound:
        case EventKind::Caught:
        case EventKind::FrameSuspended:
        case EventKind::FrameResumed:
        case EventKind::DebuggerStatement:
        case EventKind::GarbageCollected: return rule_of_code(event.kind);
        case EventKind::PromiseCreated:
            return {"ECMA-262", "Promise Objects", "https://tc39.es/ecma262/#sec-promise-objects"};
        case EventKind::PromiseResolvedTo:
            return {"ECMA-262", "Promise Resolve Functions",
                    "https://tc39.es/ecma262/#sec-promise-resolve-functions"};
        case EventKind::PromiseSettled:
            if (event.number == 1)
                return {"ECMA-262", "FulfillPromise", "https://tc39.es/ecma262/#sec-fulfillpromise"};
            return {"ECMA-262", "RejectPromise", "https://tc39.es/ecma262/#sec-rejectpromise"};
        case EventKind::ReactionRegistered:
            return {"ECMA-262", "PerformPromiseThen", "https://tc39.es/ecma262/#sec-performpromisethen"};
        case EventKind::MicrotaskQueued:
            if (static_cast<vm::JobKind>(event.other) == vm::JobKind::Callback) return kQueueMicrotask;
            return {"ECMA-262", "HostEnqueuePromiseJob",
                    "https://tc39.es/ecma262/#sec-hostenqueuepromisejob"};
        case EventKind::MicrotaskStarted: return rule_of_job(event.other);
        case EventKind::MicrotaskEnded:
        case EventKind::MicrotasksDrained: return rule_between_callbacks(runtime);
        case EventKind::RejectionUnhandled: return kRejection;
        case EventKind::RejectionHandledLate: return kHandledLate;
        case EventKind::NextTickQueued:
        case EventKind::NextTickStarted:
        case EventKind::NextTickEnded: return kNextTick;
        case EventKind::PhaseEntered:
        case EventKind::PhaseLeft: return rule_of_phase(event.number);
        case EventKind::TimerStarted:
        case EventKind::NotGuaranteed: return kTimer;
        case EventKind::TimerCleared:
        case EventKind::ImmediateCleared: return kCancel;
        case EventKind::TimerFired: return rule_of_phase(static_cast<std::uint64_t>(loop::Phase::Timers));
        case EventKind::TimerEnded:
        case EventKind::ImmediateEnded: return in_batches ? kBatches : rule_between_callbacks(runtime);
        case EventKind::ImmediateQueued:
        case EventKind::ImmediateStarted: return kImmediate;
        case EventKind::RequestSubmitted:
        case EventKind::RequestStarted:
        case EventKind::RequestFinished: return kPool;
        case EventKind::CompletionStarted:
        case EventKind::CompletionEnded:
        case EventKind::IoQueued:
        case EventKind::IoStarted:
        case EventKind::IoEnded:
        case EventKind::IoCancelled:
        case EventKind::OutsideHappened:
        case EventKind::OutsideEnded:
        case EventKind::WaitsForInput: return rule_of_phase(static_cast<std::uint64_t>(loop::Phase::Poll));
        case EventKind::PendingStarted:
        case EventKind::PendingEnded:
            return rule_of_phase(static_cast<std::uint64_t>(loop::Phase::PendingCallbacks));
        case EventKind::CloseStarted:
        case EventKind::CloseEnded:
            return rule_of_phase(static_cast<std::uint64_t>(loop::Phase::ClosingCallbacks));
        case EventKind::Blocked:
            return {"Node.js", "Don't Block the Event Loop",
                    "https://nodejs.org/en/learn/asynchronous-work/dont-block-the-event-loop"};
        case EventKind::Waited:
            return {"libuv", "The I/O loop", "https://docs.libuv.org/en/v1.x/design.html#the-i-o-loop"};
        case EventKind::OutputWritten:
            return {"Node.js", "A note on process I/O",
                    "https://nodejs.org/api/process.html#a-note-on-process-io"};
        case EventKind::UncaughtError:
            return {"Node.js", "Event: 'uncaughtException'",
                    "https://nodejs.org/api/process.html#event-uncaughtexception"};
        case EventKind::ProcessEvent:
            return {"Node.js", "Process events", "https://nodejs.org/api/process.html#process-events"};
        case EventKind::Ended:
            return {"Node.js", "Exit codes", "https://nodejs.org/api/process.html#exit-codes"};
        case EventKind::TaskQueued:
        case EventKind::TaskStarted:
        case EventKind::TaskContinued:
        case EventKind::TaskEnded:
        case EventKind::TaskRemoved:
        case EventKind::FrameCallbackRequested:
        case EventKind::FrameCallbackStarted:
        case EventKind::FrameCallbackEnded:
        case EventKind::PageRendered:
        case EventKind::IdleCallbackRequested:
        case EventKind::IdleCallbackStarted:
        case EventKind::IdleCallbackEnded: return rule_of_page(event).value_or(kLoop);
        case EventKind::AgentStarted:
        case EventKind::AgentResumed:
        case EventKind::AgentEnded: return rule_of_agents(runtime);
        case EventKind::MainStarted:
        case EventKind::MainEnded:
        case EventKind::IterationStarted: return kLoop;
    }
    return kLoop;
}

std::string address_of(const Rule& rule, const loop::Runtime& runtime) {
    constexpr std::string_view kPages = "https://nodejs.org/api/";
    constexpr std::uint16_t kFirstWithTheseNames = 16;  // of the sections
    std::string address(rule.url);
    if (!address.starts_with(kPages) || runtime.family != loop::Family::Libuv) return address;
    const unsigned node = runtime.edition.node;
    address.replace(0, kPages.size(), fmt::format("https://nodejs.org/docs/latest-v{}.x/api/", node));
    if (node < kFirstWithTheseNames) address.resize(std::min(address.size(), address.find('#')));
    return address;
}

}  // namespace loopscope::timeline
