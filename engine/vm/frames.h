#pragma once

#include "engine/vm/execution.h"

// The frame stack itself: pushing, leaving, and what is told about it.

namespace loopscope::vm {

/// Values that the machine may push beyond what a template says it needs.
constexpr std::size_t kStackSlack = 16;

/// Appends the frame; a visible one is a tick (FramePushed). The caller loads it.
void push_frame(Execution& x, const Frame& frame, EventKind kind = EventKind::FramePushed, Value value = {});

/// The same for a frame that is on top already.
void announce_frame(Execution& x, EventKind kind, Value value);

/// Tells that the top frame is about to go: a tick.
void leave_visible_frame(Execution& x, EventKind kind, Value value);

/// Ends the native frame on top with a result.
void finish_native(Execution& x, Value result);

}  // namespace loopscope::vm
