#include <fmt/format.h>

#include <algorithm>

#include "engine/timeline/sentences.h"

namespace loopscope::timeline {

namespace {

using vm::EventKind;
using vm::JobKind;
using vm::TraceEvent;

/// What a microtask is: `subject` is the promise whose settling queued it, `value` its callback.
std::string job_text(Telling& telling, std::uint64_t kind, heap::Value promise, heap::Value callback) {
    switch (static_cast<JobKind>(kind)) {
        case JobKind::PromiseReaction: return "a reaction to " + telling.promise(promise);
        case JobKind::Await: return "the continuation of an await on " + telling.promise(promise);
        case JobKind::ResolveThenable:
            return "the resolving of " + telling.promise(promise) + " with another thenable";
        case JobKind::Callback:
            return telling.is_own(callback) ? "queueMicrotask's callback " + telling.function(callback)
                                            : "a callback, " + telling.function(callback);
    }
    return "";
}

std::string tell_settled(Telling& telling, const TraceEvent& event) {
    const bool fulfilled = event.number == 1;
    const auto queued = std::count_if(telling.events.begin(), telling.events.end(), [](const TraceEvent& it) {
        return it.kind == EventKind::MicrotaskQueued;
    });
    std::string text =
        fmt::format("{} is {} {}", telling.promise(event.subject),
                    fulfilled ? "fulfilled with" : "rejected with", telling.value(event.value));
    if (queued == 1) text += ", which queues a microtask";
    if (queued > 1) text += fmt::format(", which queues {} microtasks", queued);
    return text + ".";
}

std::string tell_queued(Telling& telling, const TraceEvent& event) {
    return fmt::format("Microtask #{} is queued: {}.", event.number,
                       job_text(telling, event.other, event.value, event.value));
}

std::string tell_started(Telling& telling, const TraceEvent& event) {
    return fmt::format(
        "The call stack is empty and the microtask queue is not, so microtask #{} runs before anything "
        "else: {}.",
        event.number, job_text(telling, event.other, event.subject, event.value));
}

std::string tell_registered(Telling& telling, const TraceEvent& event) {
    const bool derived = telling.view.heap.has_data<heap::PromiseData>(event.value);
    return fmt::format("{} is still pending, so it keeps the reaction{}.", telling.promise(event.subject),
                       derived ? ", whose result will settle " + telling.promise(event.value) : "");
}

}  // namespace

std::string tell_promises(Telling& telling, const TraceEvent& event) {
    switch (event.kind) {
        case EventKind::PromiseCreated:
            return fmt::format("{} is made, pending.", telling.promise(event.subject));
        case EventKind::PromiseResolvedTo:
            return fmt::format("{} is tied to {} and will settle as that does.",
                               telling.promise(event.subject), telling.value(event.value));
        case EventKind::PromiseSettled: return tell_settled(telling, event);
        case EventKind::ReactionRegistered: return tell_registered(telling, event);
        case EventKind::MicrotaskQueued: return tell_queued(telling, event);
        case EventKind::MicrotaskStarted: return tell_started(telling, event);
        case EventKind::MicrotaskEnded:
            return fmt::format("Microtask #{} is done; {}.", event.number,
                               telling.after.microtasks.empty()
                                   ? "no other waits"
                                   : fmt::format("{} more wait{}", telling.after.microtasks.size(),
                                                 telling.after.microtasks.size() == 1 ? "s" : ""));
        case EventKind::MicrotasksDrained: return "The microtask queue is empty again.";
        case EventKind::RejectionUnhandled:
            return fmt::format("{} was rejected with {} and nobody handles it.",
                               telling.promise(event.subject), telling.value(event.value));
        case EventKind::RejectionHandledLate:
            return fmt::format("A handler arrives, late, for the rejected {}.",
                               telling.promise(event.subject));
        default: return "";  // NOTE: code and the loop have sentences of their own
    }
}

}  // namespace loopscope::timeline
