#include "engine/vm/recorder.h"

#include <algorithm>
#include <cstring>

namespace loopscope::vm {

namespace {

constexpr bool marks_fit() {
    for (const std::uint32_t marks : table::kMarksOfEvents) {
        if (marks >> TickRecord::kMarksBits != 0) return false;
    }
    return true;
}
static_assert(marks_fit(), "a TickRecord has room for the marks of every event");

constexpr std::string_view kEventNames[] = {
#define LOOPSCOPE_EVENT(name, marks, sentence) #name,
#include "engine/vm/trace_events.def"
#undef LOOPSCOPE_EVENT
};

}  // namespace

std::string_view name_of(EventKind kind) {
    return kEventNames[static_cast<std::size_t>(kind)];
}

void TickRecords::grow(std::size_t capacity) {
    std::unique_ptr<std::byte[]> larger(new std::byte[capacity * sizeof(TickRecord)]);
    if (size_ != 0) std::memcpy(larger.get(), memory_.get(), size_ * sizeof(TickRecord));
    memory_ = std::move(larger);
    capacity_ = capacity;
}

std::uint32_t current_site(const Agent& agent, const bytecode::Program& program) {
    for (auto frame = agent.frames.rbegin(); frame != agent.frames.rend(); ++frame) {
        if (frame->kind != Frame::Kind::Bytecode || frame->visibility != bytecode::Visibility::User) continue;
        const bytecode::FunctionTemplate& function = program.function(frame->function_template);
        return function.first_site + (frame->pc == 0 ? 0 : frame->pc - 1);
    }
    return 0;
}

std::uint32_t item_of(const Agent& agent, Value function) {
    if (!function.is_object()) return 0;
    if (agent.heap.has_data<heap::FunctionData>(function))
        return agent.heap.data<heap::FunctionData>(function).function_template + 1;
    if (agent.heap.has_data<heap::NativeFunctionData>(function))
        return agent.heap.data<heap::NativeFunctionData>(function).native | kNativeItem;
    return 0;
}

/// A time in nanoseconds; what a program made a number of may be none.
static std::uint64_t moment_of(double number) {
    constexpr double kLatest = 1e18;
    return number > 0 ? static_cast<std::uint64_t>(std::min(number, kLatest)) : 0;
}

void log_event(const Agent& agent, Recorder& recorder, const TraceEvent& event) {
    LoggedEvent logged;
    logged.clock = agent.clock;
    logged.number = event.number;
    logged.other = event.other;
    logged.tick = static_cast<std::uint32_t>(event.tick);
    logged.site = event.site;
    logged.depth = event.depth & 0xFF'FFFFU;
    logged.kind = static_cast<std::uint8_t>(event.kind);
    const bool is_call = (marks_of(event.kind) & (kMarkFramePushed | kMarkFramePopped)) != 0;
    // A call is where it was made, not where the function begins.
    if (event.kind == EventKind::FramePushed && !agent.frames.empty())
        logged.site = agent.frames.back().call_site;
    logged.item = item_of(agent, is_call ? event.subject : event.value);
    for (const Value value : {event.subject, event.value}) {
        if (value.is_number()) logged.moment = moment_of(value.as_number());
        if (!is_call && logged.promise == 0 && agent.heap.has_data<heap::PromiseData>(value))
            logged.promise = agent.heap.data<heap::PromiseData>(value).serial;
    }
    recorder.log->push_back(logged);
}

}  // namespace loopscope::vm
