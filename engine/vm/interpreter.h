#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/vm/registry.h"

namespace loopscope::vm {

/// How far `run` may go. Counted down; what is left when run returns was not used.
struct TickBudget {
    std::uint64_t ticks = 1;
    /// Instructions, hidden ones included: a loop inside the library that no tick interrupts ends here and
    /// goes on with the next run.
    std::uint64_t instructions = 1'000'000;
};

enum class RunStatus : std::uint8_t {
    BudgetSpent,
    FramesEmpty,  // the last frame ended: see Agent::completion and completed_by_throw
    Fatal,        // see Agent::fatal
};

/// Runs the agent's frames. Same agent and budget: same agent after it and same events, on every machine;
/// where the budgets are cut makes no difference to what the agent becomes. Never calls itself.
RunStatus run(Agent& agent, const bytecode::Program& program, const NativeRegistry& natives,
              Recorder& recorder, TickBudget& budget);

/// Pushes the frame of a call that the loop makes (a task's callback, a job's function). What is not callable
/// throws, as a call in the program would. With ReturnAction::Bottom the result goes to Agent::completion.
/// The push is an event but its tick is the loop's to end.
void push_call(Agent& agent, const bytecode::Program& program, const NativeRegistry& natives, Value callee,
               Value this_value, std::span<const Value> arguments, ReturnAction action, Recorder& recorder);

/// Appends every value that the agent holds: the roots of a collection.
void collect_roots(const Agent& agent, std::vector<Value>& roots);

/// Collects when the heap wants to; then checks the memory budget (Agent::fatal). Between two instructions
/// only.
void collect_garbage(Agent& agent, const NativeRegistry& natives, Recorder& recorder);

/// Between two jobs: when much has survived collections, what only WeakRefs hold goes. True when something
/// did. SPEC: ECMA-262 section 9.9: when an engine does this is its own affair. V8 does it when its old
/// generation has grown.
bool drop_weak_targets(Agent& agent, const NativeRegistry& natives, Recorder& recorder);

}  // namespace loopscope::vm
