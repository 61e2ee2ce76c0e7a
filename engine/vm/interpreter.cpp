#include "engine/vm/interpreter.h"

#include <algorithm>

#include "engine/vm/batch.h"
#include "engine/vm/bigint_values.h"
#include "engine/vm/calls.h"
#include "engine/vm/control.h"
#include "engine/vm/frames.h"
#include "engine/vm/promise_notes.h"
#include "engine/vm/realm.h"

namespace loopscope::vm {

namespace {

/// The memory budget is looked at whenever so many instructions are done, and after every tick.
constexpr std::uint64_t kInstructionsBetweenChecks = 4096;

/// The clock moves between ticks only: what reads it within one sees the same time however runs are cut.
void advance_clock(Agent& agent) {
    agent.advance_clock(agent.unclocked_instructions);
    agent.unclocked_instructions = 0;
}

/// Moves the clock by what making the heap's newest cells takes.
void charge_growth(Agent& agent) {
    const std::uint64_t bytes = agent.heap.bytes();
    if (bytes > agent.clocked_bytes)
        agent.advance_by_picoseconds((bytes - agent.clocked_bytes) * agent.speed.picoseconds_per_byte);
    agent.clocked_bytes = bytes;
}

bool needs_check(const Agent& agent, std::uint64_t done) {
    return agent.instructions / kInstructionsBetweenChecks !=
           (agent.instructions - done) / kInstructionsBetweenChecks;
}

/// RUNTIME: V8 ends an execution at a call or at the end of a loop's turn.
void terminate_if_late(Agent& agent) {
    advance_clock(agent);
    if (agent.clock < agent.deadline || agent.throwing || agent.frames.size() <= agent.deadline_frames)
        return;
    agent.terminating = true;
    agent.throwing = true;
    agent.thrown = Value::undefined();
}

}  // namespace

RunStatus run(Agent& agent, const bytecode::Program& program, const NativeRegistry& natives,
              Recorder& recorder, TickBudget& budget) {
    if (agent.fatal != Fatal::None) return RunStatus::Fatal;
    Execution x(agent, program, natives, recorder);
    x.load(static_cast<std::uint32_t>(agent.stack.size()));
    RunStatus status = RunStatus::BudgetSpent;
    while (budget.ticks > 0) {
        if (x.frame == nullptr && !agent.throwing) {
            status = RunStatus::FramesEmpty;
            break;
        }
        if (budget.instructions == 0) break;
        if (has_notes_to_tell(agent) && !agent.throwing) start_telling(x);
        x.attention = 0;
        BatchDone done{1, 0, false};
        if (agent.throwing || x.frame->kind == Frame::Kind::Native) {
            agent.throwing ? unwind_step(x) : run_native_frame(x);
            ++agent.instructions;
            ++agent.unclocked_instructions;
        } else {
            const std::uint64_t slice =
                kInstructionsBetweenChecks - agent.instructions % kInstructionsBetweenChecks;
            done = run_batch(x, std::min(budget.instructions, slice), budget.ticks);
        }
        budget.instructions -= done.instructions;
        budget.ticks -= done.ticks;
        const bool tick = (x.attention & kTickDone) != 0;
        if (tick) {
            advance_clock(agent);
            finish_tick(agent, recorder);
            --budget.ticks;
        }
        const bool check = needs_check(agent, done.instructions);
        if (check) charge_growth(agent);
        if ((tick || check) && agent.deadline != 0) terminate_if_late(agent);
        if ((tick || done.collect || check) && agent.heap.wants_collection()) {
            x.store();
            collect_garbage(agent, natives, recorder);
            x.load(static_cast<std::uint32_t>(agent.stack.size()));
        }
        if (agent.fatal != Fatal::None) {
            status = RunStatus::Fatal;
            break;
        }
        if (agent.exit_requested || agent.wants_program || agent.wanted_realm.is_object()) break;
    }
    if (x.frame == nullptr && !agent.throwing && status == RunStatus::BudgetSpent)
        status = RunStatus::FramesEmpty;
    if (status != RunStatus::BudgetSpent) advance_clock(agent);
    x.store();
    return status;
}

void push_call(Agent& agent, const bytecode::Program& program, const NativeRegistry& natives, Value callee,
               Value this_value, std::span<const Value> arguments, ReturnAction action, Recorder& recorder) {
    Execution x(agent, program, natives, recorder);
    x.load(static_cast<std::uint32_t>(agent.stack.size()));
    const std::uint32_t return_base = x.stack_index();
    x.reserve(arguments.size() + kStackSlack);
    for (const Value argument : arguments) x.push(argument);
    call(x, {callee, this_value, static_cast<std::uint32_t>(arguments.size()), return_base, action, -1});
    x.store();
}

void collect_roots(const Agent& agent, std::vector<Value>& roots) {
    const auto add_reaction = [&](const heap::PromiseReaction& reaction) {
        roots.insert(roots.end(), {reaction.on_fulfilled, reaction.on_rejected, reaction.derived,
                                   reaction.resolve, reaction.reject, reaction.context});
    };
    const auto add_cell = [&](CellId id) {
        if (id != CellId::None) roots.push_back(Value::internal_cell(id));
    };
    roots.insert(roots.end(), agent.realm.intrinsics.begin(), agent.realm.intrinsics.end());
    roots.insert(roots.end(), agent.stack.begin(), agent.stack.end());
    for (const Frame& frame : agent.frames) {
        roots.insert(roots.end(), {frame.function, frame.this_value, frame.new_target, frame.kept});
        add_cell(frame.environment);
        add_cell(frame.entry_environment);
        add_cell(frame.activation_object);
    }
    for (const Job& job : agent.microtasks) {
        add_reaction(job.reaction);
        roots.insert(roots.end(), {job.promise, job.argument, job.callback, job.context});
    }
    for (const RejectionNote& note : agent.rejections) roots.push_back(note.promise);
    for (const PromiseNote& note : agent.promise_notes)
        roots.insert(roots.end(), {note.promise, note.parent});
    roots.insert(roots.end(), {agent.noted_job, agent.own_realm, agent.wanted_realm});
    add_cell(agent.running_realm);
    for (const auto& [site, object] : agent.template_objects) roots.push_back(object);
    for (const auto& [name, binding] : agent.global_bindings) roots.push_back(binding.value);
    if (agent.late_units) {
        for (const bytecode::LateUnit& unit : *agent.late_units) {
            for (const std::uint32_t number : unit.strings) roots.push_back(program_string(number));
        }
    }
    roots.push_back(agent.thrown);
    roots.push_back(agent.last_thrown);
    roots.push_back(agent.async_context);
    roots.push_back(agent.completion);
}

namespace {

constexpr std::uint64_t kSurvivorsOfOldGeneration = std::uint64_t{2} << 20;

/// How many WeakRefs have lost what they referred to.
std::uint32_t collect(Agent& agent, const NativeRegistry& natives, Recorder& recorder,
                      heap::WeakTargets targets) {
    std::vector<Value> roots;
    natives.root_collector()(agent, roots);
    const std::uint32_t cells = agent.heap.live_cell_count();
    const std::size_t bytes = agent.heap.bytes();
    charge_growth(agent);
    const std::uint32_t dropped = agent.heap.collect(roots, targets);
    agent.clocked_bytes = agent.heap.bytes();
    note_event(agent, recorder, EventKind::GarbageCollected, 0, Value::undefined(), Value::undefined(),
               cells - agent.heap.live_cell_count(), bytes - std::min(bytes, agent.heap.bytes()));
    if (agent.heap.bytes() > agent.limits.max_heap_bytes) agent.fatal = Fatal::OutOfMemory;
    return dropped;
}

}  // namespace

void collect_garbage(Agent& agent, const NativeRegistry& natives, Recorder& recorder) {
    if (agent.heap.wants_collection()) collect(agent, natives, recorder, heap::WeakTargets::Kept);
}

bool drop_weak_targets(Agent& agent, const NativeRegistry& natives, Recorder& recorder) {
    if (agent.heap.survived() < kSurvivorsOfOldGeneration) return false;
    return collect(agent, natives, recorder, heap::WeakTargets::Dropped) > 0;
}

void op_bigint(Execution& x, const Instruction& i) {
    const std::optional<BigInt> value = bigint_from_text(x.text_of(i.b));
    LOOPSCOPE_ASSERT(value.has_value(), "the parser has checked BigInt literals");
    x.push(bigint_value(x.heap, *value));
}

void op_native_function(Execution& x, const Instruction& i) {
    x.push(make_native_function(x.agent, x.natives, i.b));
}

}  // namespace loopscope::vm
