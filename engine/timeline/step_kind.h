#pragma once

#include <cstdint>
#include <string_view>

#include "engine/vm/trace_event.h"

namespace loopscope::timeline {

enum class Direction : std::uint8_t { Forward, Backward };

// clang-format off
/// How far a step goes: to the nearest position in its direction whose tick passes a test. Position p is the state after p
/// ticks; its tick is the one that led to it, so that one stands where the thing has just happened (a statement's tick stands
/// before the statement's work). d is the depth (visible frames) where the step starts.
///
/// | kind        | forward: the next tick that …                        | backward: the tick before this one that …    |
/// |-------------|------------------------------------------------------|----------------------------------------------|
/// | Tick        | is                                                   | is                                           |
/// | Expression  | gave an expression its value: evaluated, assigned,   | the same                                     |
/// |             | decided a condition, or returned from a call         |                                              |
/// | Statement   | begins a statement, in whatever function             | the same                                     |
/// | Over        | begins a statement at depth <= d, or has depth < d   | the same                                     |
/// |             | (the function ended), or leaves the stack empty if   |                                              |
/// |             | it was empty                                         |                                              |
/// | Into        | begins a statement or pushes a frame                 | begins a statement or pops a frame (its last |
/// |             |                                                      | moment is one tick before)                   |
/// | Out         | has depth < d: the function ended or was suspended   | the same: the moment before the function was |
/// |             | (d = 0: the end of a task or job)                    | called (d = 0: the start of a task or job)   |
/// | Job         | starts a microtask or a nextTick callback            | the same                                     |
/// | Task        | starts a task: the main script, a timer's, an        | the same                                     |
/// |             | immediate's, a completion's, a close callback        |                                              |
/// | Phase       | enters a phase of the event loop                     | the same                                     |
/// | Iteration   | begins a loop iteration                              | the same                                     |
/// | ConsoleLine | writes to standard output or standard error          | the same                                     |
/// | Breakpoint  | begins a statement on a chosen line, or a debugger   | the same                                     |
/// |             | statement                                            |                                              |
///
/// Over and Out from within a function pass over the ticks of other agents: their frames are not on its stack.
/// Where no such tick is left, a step goes to the end of the run, or to position 0.
// clang-format on
enum class StepKind : std::uint8_t {
    Tick,
    Expression,
    Statement,
    Over,
    Into,
    Out,
    Job,
    Task,
    Phase,
    Iteration,
    ConsoleLine,
    Breakpoint,
};
inline constexpr int kStepKindCount = 12;

/// Whose lines a step of Expression, Statement, Over, Into or Out stops at. In OwnCode the files below a
/// node_modules folder are passed over, whoever calls whom: the step ends in the program's own code, or on an
/// empty stack. The other kinds stop where the event loop is or where a person said, in either.
enum class StepScope : std::uint8_t { AllCode, OwnCode };

std::string_view name_of(StepKind kind);

/// Whether a step of the kind is one of those that a StepScope is about.
bool is_about_code(StepKind kind);

/// Whether a step of the kind ends at the tick. Breakpoint is not asked here: it needs the chosen lines.
bool stops_at(StepKind kind, Direction direction, const vm::TickRecord& record, std::uint32_t start_depth);

}  // namespace loopscope::timeline
