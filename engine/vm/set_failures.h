#pragma once

#include "engine/vm/execution.h"

// What strict code hears of an assignment that was refused, worded as V8 does.

namespace loopscope::vm {

/// Throws the TypeError for the outcome of a [[Set]] that gave false.
void throw_set_failure(Execution& x, heap::SetOutcome outcome, Value object, PropertyKey key);

}  // namespace loopscope::vm
