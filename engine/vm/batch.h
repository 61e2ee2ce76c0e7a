#pragma once

#include "engine/vm/execution.h"

namespace loopscope::vm {

/// What a batch did.
struct BatchDone {
    std::uint64_t instructions = 0;
    std::uint64_t ticks = 0;
    bool collect = false;  // a tick ended and the heap wants a collection
};

/// Runs instructions of bytecode frames, one tick after the other, until one of the limits is reached, a tick
/// leaves the heap in want of a collection, or Execution::attention says that the frame on top is not
/// bytecode, that something was thrown or that no more program code runs; a tick of that last instruction is
/// the caller's to end. The agent's counters and clock are right after it, and whenever an instruction that
/// is not in quick.def runs. Writes one record for each tick that it ends.
BatchDone run_batch(Execution& x, std::uint64_t instructions, std::uint64_t ticks);

}  // namespace loopscope::vm
