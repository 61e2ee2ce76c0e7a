#pragma once

#include "engine/loop/context.h"

namespace loopscope::loop {

/// Makes the loop's next move: one tick, or the start of a callback whose frames the interpreter then runs.
/// May be called only when no frame is on the stack and the program has not ended. Cost: bounded, but for the
/// work of the host hooks.
void advance(LoopAgent& agent, Context& context);

/// True once the process is over: loop.exit_code is its exit code.
bool has_ended(const LoopAgent& agent);

/// Ends the process at once, as process.reallyExit and running out of memory do.
void end_process(LoopAgent& agent, Context& context, int exit_code);

}  // namespace loopscope::loop
