#pragma once

#include "engine/vm/execution.h"

// Calls of natives from user code, for the batch loop: what push_native_frame, run_native_frame and
// finish_native do when nothing has to be converted, without a detour. The caller ends the two ticks.

namespace loopscope::vm {

/// Pushes the visible frame of a native that user code calls with the `count` values on top.
void push_native(Execution& x, std::uint32_t native, Value callee, Value this_value, std::uint32_t count);

/// Pushes the frame of a native that a Call names. False, with nothing done, when the callee is no native,
/// something has to be converted first, or a limit says no.
bool enter_native(Execution& x, const Instruction& i);

/// Runs it. True: its frame is gone, and the caller's has the result. False: it gave something else than a
/// value, which has been dealt with; Execution::attention says what follows.
bool run_entered_native(Execution& x);

/// What became of a CallIntrinsic. Returned: `result` is to take the place of the arguments. Finished: it
/// gave something else than a value, which has been dealt with; Execution::attention says what follows.
enum class IntrinsicCall : std::uint8_t { NotMade, Returned, Finished };
/// Runs a native of the library's, unless something has to be converted first.
IntrinsicCall call_intrinsic(Execution& x, const Instruction& i, Value& result);

}  // namespace loopscope::vm
