#include "engine/timeline/describe.h"

#include <fmt/format.h>

#include "engine/timeline/sentences.h"

namespace loopscope::timeline {

namespace {

/// How telling an event is beside others of its tick: the higher the more.
int weight_of(vm::EventKind kind) {
    const std::uint32_t marks = vm::marks_of(kind);
    if ((marks & (vm::kMarkEnded | vm::kMarkConsole)) != 0) return 9;
    if ((marks & (vm::kMarkTaskStarted | vm::kMarkJobStarted | vm::kMarkPhase | vm::kMarkIteration)) != 0)
        return 8;
    if (kind == vm::EventKind::UncaughtError || kind == vm::EventKind::Blocked ||
        kind == vm::EventKind::Waited)
        return 8;
    if (kind == vm::EventKind::AgentStarted) return 8;
    if (kind == vm::EventKind::FrameSuspended || kind == vm::EventKind::FrameResumed) return 7;
    if (kind == vm::EventKind::MicrotaskQueued)
        return 5;  // told with the settling that queued it, if there is one
    if ((marks & vm::kMarkSettled) != 0) return 6;
    if ((marks & vm::kMarkQueued) != 0) return 7;
    if (kind == vm::EventKind::TimerCleared || kind == vm::EventKind::ImmediateCleared) return 6;
    if (kind == vm::EventKind::ReactionRegistered || kind == vm::EventKind::PromiseResolvedTo) return 5;
    if ((marks & (vm::kMarkThrown | vm::kMarkFramePushed | vm::kMarkFramePopped)) != 0) return 4;
    return marks != 0 ? 3 : 2;
}

}  // namespace

std::string Telling::function(heap::Value it) {
    const std::string name = "`" + title_of_function(view, it) + "`";
    return is_own(it) ? name : "the runtime's own " + name;
}

bool Telling::is_own(heap::Value it) {
    const heap::Value own = own_function(view.heap, view.program, it);
    if (!view.heap.has_data<heap::FunctionData>(own)) return true;
    const std::uint32_t number = view.heap.data<heap::FunctionData>(own).function_template;
    return code().function(number).visibility != bytecode::Visibility::Hidden;
}

std::string Telling::promise(heap::Value it) {
    if (!view.heap.has_data<heap::PromiseData>(it)) return "a promise";
    return "promise #" + std::to_string(view.heap.data<heap::PromiseData>(it).serial);
}

const vm::TraceEvent* main_event(std::span<const vm::TraceEvent> events) {
    const vm::TraceEvent* best = nullptr;
    for (const vm::TraceEvent& event : events) {
        if (best == nullptr || weight_of(event.kind) > weight_of(best->kind)) best = &event;
    }
    return best;
}

std::string describe(const machine::LoadedProgram& program, const Machine& after,
                     std::span<const vm::TraceEvent> events) {
    const vm::TraceEvent* event = main_event(events);
    if (event == nullptr) return "The runtime works inside a built-in function.";
    Telling telling{program, after, events, {after.heap, machine::program_of(after, program.setup)}};
    std::string sentence = tell_code(telling, *event);
    if (sentence.empty()) sentence = tell_promises(telling, *event);
    if (sentence.empty() && program.setup.runtime.family == loop::Family::Html)
        sentence = tell_page(telling, *event);
    if (sentence.empty()) sentence = tell_loop(telling, *event);
    if (!sentence.empty() && sentence[0] >= 'a' && sentence[0] <= 'z')
        sentence[0] = static_cast<char>(sentence[0] - 'a' + 'A');
    if (after.cluster_link.number != 0)
        sentence = fmt::format("Worker thread {}: {}", after.cluster_link.number, sentence);
    for (const std::string& more : {tell_first_use(telling), tell_not_guaranteed(telling)}) {
        if (!more.empty()) sentence += " " + more;
    }
    return sentence;
}

std::string not_guaranteed(const machine::LoadedProgram& program, const Machine& after,
                           std::span<const vm::TraceEvent> events) {
    Telling telling{program, after, events, {after.heap, machine::program_of(after, program.setup)}};
    return tell_not_guaranteed(telling);
}

std::string first_use(const machine::LoadedProgram& program, const Machine& after) {
    Telling telling{program, after, {}, {after.heap, machine::program_of(after, program.setup)}};
    return tell_first_use(telling);
}

std::string describe_position(Timeline& timeline, std::uint64_t tick) {
    if (tick == 0) return "Nothing has run yet: the program is loaded, and its first tick comes next.";
    return describe(timeline.program(), timeline.current(), timeline.events(tick));
}

}  // namespace loopscope::timeline
