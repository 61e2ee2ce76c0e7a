#include "app/present/timeline_model.h"

namespace loopscope::present {

std::string_view words_of(BoxKind kind) {
    switch (kind) {
        case BoxKind::Running: return "Your code runs";
        case BoxKind::Blocked: return "The main thread is blocked: it waits and nothing else can run";
        case BoxKind::Idle: return "Idle: the loop sleeps until something is due";
        case BoxKind::Loop: return "The event loop itself is at work";
        case BoxKind::Step: return "One tick: the smallest step that can be seen";
        case BoxKind::Phase: return "A phase of the event loop";
        case BoxKind::MainScript: return "The main script, the first task";
        case BoxKind::Timer: return "A timer's callback";
        case BoxKind::Immediate: return "A callback of setImmediate";
        case BoxKind::Completion: return "The callback of a finished request";
        case BoxKind::Close: return "A close callback";
        case BoxKind::Hook: return "The runtime calls listeners of process";
        case BoxKind::NextTick: return "A nextTick callback";
        case BoxKind::Microtask: return "A microtask";
        case BoxKind::Call: return "A function of the program";
        case BoxKind::BuiltInCall: return "A built-in function";
        case BoxKind::Work: return "A worker of the thread pool is busy";
        case BoxKind::Transfer: return "On its way over the network: no thread waits for it";
        case BoxKind::Wait: return "A timer waits until it is due";
    }
    return "";
}

}  // namespace loopscope::present
