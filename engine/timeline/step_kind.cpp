#include "engine/timeline/step_kind.h"

namespace loopscope::timeline {

namespace {

bool has(const vm::TickRecord& record, std::uint32_t marks) {
    return (record.marks & marks) != 0;
}

bool stops_over(const vm::TickRecord& record, std::uint32_t start_depth) {
    if (record.depth < start_depth) return true;
    return record.depth == start_depth && (record.depth == 0 || has(record, vm::kMarkStatement));
}

bool stops_out(Direction direction, const vm::TickRecord& record, std::uint32_t start_depth) {
    if (start_depth > 0) return record.depth < start_depth;
    return has(record, direction == Direction::Forward ? vm::kMarkTaskEnded | vm::kMarkJobEnded
                                                       : vm::kMarkTaskStarted | vm::kMarkJobStarted);
}

}  // namespace

std::string_view name_of(StepKind kind) {
    switch (kind) {
        case StepKind::Tick: return "tick";
        case StepKind::Expression: return "expression";
        case StepKind::Statement: return "statement";
        case StepKind::Over: return "over";
        case StepKind::Into: return "into";
        case StepKind::Out: return "out";
        case StepKind::Job: return "job";
        case StepKind::Task: return "task";
        case StepKind::Phase: return "phase";
        case StepKind::Iteration: return "loop iteration";
        case StepKind::ConsoleLine: return "console line";
        case StepKind::Breakpoint: return "breakpoint";
    }
    return "";
}

bool is_about_code(StepKind kind) {
    return kind == StepKind::Expression || kind == StepKind::Statement || kind == StepKind::Over ||
           kind == StepKind::Into || kind == StepKind::Out;
}

bool stops_at(StepKind kind, Direction direction, const vm::TickRecord& record, std::uint32_t start_depth) {
    switch (kind) {
        case StepKind::Tick: return true;
        case StepKind::Expression: return has(record, vm::kMarkExpression | vm::kMarkFramePopped);
        case StepKind::Statement: return has(record, vm::kMarkStatement);
        case StepKind::Over: return stops_over(record, start_depth);
        case StepKind::Into:
            return has(record, vm::kMarkStatement | (direction == Direction::Forward ? vm::kMarkFramePushed
                                                                                     : vm::kMarkFramePopped));
        case StepKind::Out: return stops_out(direction, record, start_depth);
        case StepKind::Job: return has(record, vm::kMarkJobStarted);
        case StepKind::Task: return has(record, vm::kMarkTaskStarted);
        case StepKind::Phase: return has(record, vm::kMarkPhase);
        case StepKind::Iteration: return has(record, vm::kMarkIteration);
        case StepKind::ConsoleLine: return has(record, vm::kMarkConsole);
        case StepKind::Breakpoint: return has(record, vm::kMarkStatement);
    }
    return false;
}

}  // namespace loopscope::timeline
