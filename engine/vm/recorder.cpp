#include "engine/vm/recorder.h"

namespace loopscope::vm {

namespace {

struct EventRow {
    std::string_view name;
    std::uint32_t marks;
};

constexpr EventRow kEventRows[] = {
#define LOOPSCOPE_EVENT(name, marks, sentence) {#name, marks},
#include "engine/vm/trace_events.def"
#undef LOOPSCOPE_EVENT
};

}  // namespace

std::string_view name_of(EventKind kind) {
    return kEventRows[static_cast<std::size_t>(kind)].name;
}
std::uint32_t marks_of(EventKind kind) {
    return kEventRows[static_cast<std::size_t>(kind)].marks;
}

std::uint32_t current_site(const Agent& agent, const bytecode::Program& program) {
    for (auto frame = agent.frames.rbegin(); frame != agent.frames.rend(); ++frame) {
        if (frame->kind != Frame::Kind::Bytecode || frame->visibility != bytecode::Visibility::User) continue;
        const bytecode::FunctionTemplate& function = program.function(frame->function_template);
        return function.first_site + (frame->pc == 0 ? 0 : frame->pc - 1);
    }
    return 0;
}

}  // namespace loopscope::vm
