#pragma once

#include <bit>

#include "engine/vm/execution.h"
#include "engine/vm/recorder.h"
#include "engine/vm/tick.h"

namespace loopscope::vm {

/// What the tick of a visible instruction is called, when nothing else happened in it.
constexpr EventKind event_of(Opcode opcode) {
    switch (opcode) {
        case Opcode::Statement: return EventKind::StatementStarted;
        case Opcode::Debugger: return EventKind::DebuggerStatement;
        case Opcode::SetLocal:
        case Opcode::SetLocalChecked:
        case Opcode::SetCaptured:
        case Opcode::SetCapturedChecked:
        case Opcode::SetGlobal:
        case Opcode::InitGlobal:
        case Opcode::SetProperty:
        case Opcode::SetElement:
        case Opcode::SetPrivate:
        case Opcode::SetSuper: return EventKind::Assigned;
        case Opcode::JumpIfTrue:
        case Opcode::JumpIfFalse:
        case Opcode::JumpIfTrueOrPop:
        case Opcode::JumpIfFalseOrPop:
        case Opcode::JumpIfNotNullishOrPop:
        case Opcode::JumpIfNullish:
        case Opcode::JumpIfNotUndefined: return EventKind::Branched;
        default: return EventKind::Evaluated;  // NOTE: any other case
    }
}

/// A TickRecord as one number, as the batch loop puts it together: the parts are added.
constexpr std::uint64_t record_of_kind(EventKind kind) {
    return std::uint64_t{static_cast<std::uint8_t>(kind)} << TickRecord::kSiteBits |
           std::uint64_t{marks_of(kind)} << (32 + TickRecord::kDepthBits);
}
inline std::uint64_t record_of_place(std::uint32_t site, std::uint32_t depth) {
    return site + (std::uint64_t{depth & ((1U << TickRecord::kDepthBits) - 1)} << 32);
}

/// How far a batch has come: instructions and ticks, and where the records of its ticks go. The loop keeps
/// `left`, `done` and `counted_from` in registers and writes them here before it leaves the common paths.
/// NOTE: lives for one batch and is no part of the state.
struct Pace {
    TickRecord* records = nullptr;  // of the batch's first tick; null when nobody wants them
    std::uint64_t instructions;     // that may be done
    std::uint64_t most;             // ticks that may be done
    std::uint64_t left;             // instructions
    std::uint64_t done = 0;         // ticks
    std::uint64_t counted_from;     // instructions that were left when the last tick ended
    std::uint64_t clocked;          // instructions that were left when the agent's clock was set
    std::uint64_t first_tick;

    Pace(Execution& x, std::uint64_t instruction_count, std::uint64_t tick_count)
        : instructions(instruction_count),
          most(tick_count),
          left(instruction_count),
          counted_from(instruction_count + x.agent.unclocked_instructions),
          clocked(counted_from),
          first_tick(x.agent.tick) {
        if (x.recorder.records != nullptr)
            records = x.recorder.records->room(instructions < most ? instructions : most);
        x.agent.unclocked_instructions = 0;
    }

    /// The agent's counters as of the last tick. Natives move the clock as well.
    void publish(Agent& agent) {
        agent.tick = first_tick + done;
        agent.advance_clock(clocked - counted_from);
        clocked = counted_from;
    }
    void write_record(std::uint64_t record) {
        if (records != nullptr) records[done] = std::bit_cast<TickRecord>(record);
    }
    /// Ends a tick whose record is written.
    void count() {
        counted_from = left;
        ++done;
    }
    /// Ends a tick whose events have been noted.
    void end_pending(Execution& x) {
        count_pending(x);
        publish(x.agent);
    }
    /// Ends the tick of a frame that came or went. It is logged, whatever else was noted before.
    void end_frame(Execution& x, EventKind kind, std::uint32_t site, Value function, Value result,
                   std::uint32_t arguments) {
        count_frame(x, kind, site, function, result, arguments);
        publish(x.agent);
    }
    /// The same where nobody reads the agent's counters before they are published.
    void count_frame(Execution& x, EventKind kind, std::uint32_t site, Value function, Value result,
                     std::uint32_t arguments) {
        const std::uint32_t depth = x.agent.visible_depth;
        if (x.recorder.log != nullptr)
            log_event(x.agent, x.recorder, {kind, x.agent.tick, site, depth, function, result, arguments, 0});
        if (x.recorder.pending.has_event) {
            x.recorder.pending.add(kind, site);
            return count_pending(x);
        }
        write_record(record_of_kind(kind) + record_of_place(site, depth));
        count();
    }
    /// Writes everything back.
    void finish(Execution& x) {
        publish(x.agent);
        if (x.recorder.records != nullptr) x.recorder.records->grew(done);
        x.agent.unclocked_instructions = counted_from - left;
        x.agent.instructions += instructions - left;
    }

  private:
    void count_pending(Execution& x) {
        if (records != nullptr) records[done] = x.recorder.pending.to_record(x.agent.visible_depth);
        x.recorder.pending = {};
        count();
    }
};

}  // namespace loopscope::vm
